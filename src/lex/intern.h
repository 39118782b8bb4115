/* A set of strings, numbered in the order of adding: hash table with linear probing. */
#ifndef SAY_LEX_INTERN_H
#define SAY_LEX_INTERN_H

#include "base/str.h"
#include "base/vec.h"

typedef struct say_intern {
    SAY_VEC(say_str) at; /* the strings by number */
    uint32_t *slot;      /* [cap] number + 1; 0 is empty */
    uint32_t cap;        /* a power of two, at least twice at.n; 0 at first */
} say_intern;

/* The string's number; it is added when new. The string itself is not copied. */
uint32_t say_intern_put(say_intern *t, say_arena *arena, say_str s);

/* The number, or UINT32_MAX. */
uint32_t say_intern_find(const say_intern *t, say_str s);

#endif
