/* Open addressing; doubles at half full, so that a look-up ends after a probe or two. */
#include "lex/intern.h"

#include "base/hash.h"

static uint32_t *find_slot(const say_intern *t, say_str s)
{
    uint32_t mask = t->cap - 1, i = (uint32_t)say_hash_bytes(s.p, s.n) & mask;
    while (t->slot[i] && !say_str_eq(t->at.at[t->slot[i] - 1], s))
        i = (i + 1) & mask;
    return &t->slot[i];
}

static void grow(say_intern *t, say_arena *arena)
{
    t->cap = t->cap ? t->cap * 2 : 64;
    t->slot = say_arena_zero(arena, t->cap, sizeof *t->slot);
    for (uint32_t i = 0; i < t->at.n; i++)
        *find_slot(t, t->at.at[i]) = i + 1;
}

uint32_t say_intern_put(say_intern *t, say_arena *arena, say_str s)
{
    if (t->at.n * 2 >= t->cap) grow(t, arena);
    uint32_t *slot = find_slot(t, s);
    if (*slot) return *slot - 1;
    SAY_PUSH(arena, t->at, s);
    *slot = t->at.n;
    return t->at.n - 1;
}

uint32_t say_intern_find(const say_intern *t, say_str s)
{
    if (!t->cap) return UINT32_MAX;
    uint32_t number = *find_slot(t, s);
    return number ? number - 1 : UINT32_MAX;
}
