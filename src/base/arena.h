/* An arena: memory that is taken in small pieces and given back all at once.
 * A document owns one arena; everything found in it lives there and dies with it. */
#ifndef SAY_BASE_ARENA_H
#define SAY_BASE_ARENA_H

#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

typedef struct say_block say_block;

typedef struct say_arena {
    say_block *last; /* newest block; older ones are linked behind it */
    size_t taken;    /* bytes held from the system, all blocks */
    size_t limit;    /* most bytes it may hold; 0 is no limit */
    jmp_buf *trap;   /* where to go when memory runs out; must be set while allocating */
} say_arena;

/* Makes an empty arena. limit: most bytes it may hold, 0 for none. */
void say_arena_init(say_arena *a, size_t limit);

/* Gives everything back; the arena is empty and may be used again. */
void say_arena_free(say_arena *a);

/* Forgets everything but keeps the largest block for the next user. */
void say_arena_reset(say_arena *a);

/* size bytes, aligned for any type, not cleared. Never returns NULL: when memory runs out (or the
 * limit is met) it longjmps to a->trap with value 1. size 0 gives a valid, unusable pointer. */
void *say_arena_take(say_arena *a, size_t size);

/* The same, for n items of size bytes, all zero. Overflow of n * size is out of memory. */
void *say_arena_zero(say_arena *a, size_t n, size_t size);

/* A larger copy of an array: old_n items of size bytes at old, room for new_n. */
void *say_arena_grow(say_arena *a, const void *old, size_t old_n, size_t new_n, size_t size);

/* For tests: makes the nth allocation from the system fail (1 is the next); 0 switches it off.
 * Process-wide, not thread-safe. */
void say_arena_fail_nth(long n);

#endif
