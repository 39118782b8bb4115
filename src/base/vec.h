/* Growing arrays in an arena. `SAY_VEC(int) v = {0}; SAY_PUSH(arena, v, 7); v.at[0]` */
#ifndef SAY_BASE_VEC_H
#define SAY_BASE_VEC_H

#include "base/arena.h"

#define SAY_VEC(T)                                  \
    struct {                                        \
        T *at;        /* shape [n] */               \
        uint32_t n;   /* items in use */            \
        uint32_t cap; /* items there is room for */ \
    }

/* Makes room for one more item; the new item's place is v.at[v.n - 1] after SAY_PUSH. */
#define SAY_PUSH(arena, v, ...)                                                    \
    do {                                                                           \
        if ((v).n == (v).cap) {                                                    \
            uint32_t cap_ = (v).cap ? (v).cap * 2 : 8;                             \
            (v).at = say_arena_grow((arena), (v).at, (v).n, cap_, sizeof *(v).at); \
            (v).cap = cap_;                                                        \
        }                                                                          \
        (v).at[(v).n++] = __VA_ARGS__;                                             \
    } while (0)

#endif
