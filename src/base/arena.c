/* Blocks that double up to a bound; a large request gets a block of its own. */
#include "base/arena.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK = 16 * 1024, LARGEST_BLOCK = 4 * 1024 * 1024, ALIGNMENT = 16 };

struct say_block {
    say_block *before;
    size_t size; /* of data */
    size_t used;
    size_t pad; /* keeps data aligned to 16 */
    unsigned char data[];
};

static long fail_countdown; /* test hook, see say_arena_fail_nth */

void say_arena_fail_nth(long n)
{
    fail_countdown = n;
}

static bool fails_now(void)
{
    return fail_countdown > 0 && --fail_countdown == 0;
}

void say_arena_init(say_arena *a, size_t limit)
{
    *a = (say_arena){.limit = limit};
}

void say_arena_free(say_arena *a)
{
    while (a->last) {
        say_block *before = a->last->before;
        free(a->last);
        a->last = before;
    }
    a->taken = 0;
}

void say_arena_reset(say_arena *a)
{
    say_block *keep = NULL;
    while (a->last) {
        say_block *before = a->last->before;
        if (!keep || a->last->size > keep->size) {
            free(keep);
            keep = a->last;
        } else {
            free(a->last);
        }
        a->last = before;
    }
    a->taken = 0;
    if (!keep) return;
    keep->before = NULL;
    keep->used = 0;
    a->last = keep;
    a->taken = keep->size;
}

static void add_block(say_arena *a, size_t least)
{
    size_t size = a->last ? a->last->size * 2 : FIRST_BLOCK;
    if (size > LARGEST_BLOCK) size = LARGEST_BLOCK;
    if (size < least) size = least;
    bool over = a->limit && (a->taken > a->limit || size > a->limit - a->taken);
    bool huge = size > SIZE_MAX - sizeof(say_block);
    say_block *b = over || huge || fails_now() ? NULL : malloc(sizeof *b + size);
    if (!b) longjmp(*a->trap, 1);
    *b = (say_block){.before = a->last, .size = size};
    a->last = b;
    a->taken += size;
}

void *say_arena_take(say_arena *a, size_t size)
{
    if (size > SIZE_MAX - ALIGNMENT) longjmp(*a->trap, 1);
    size = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    if (!a->last || a->last->size - a->last->used < size) add_block(a, size);
    void *p = a->last->data + a->last->used;
    a->last->used += size;
    return p;
}

void *say_arena_zero(say_arena *a, size_t n, size_t size)
{
    if (size && n > SIZE_MAX / size) longjmp(*a->trap, 1);
    void *p = say_arena_take(a, n * size);
    memset(p, 0, n * size);
    return p;
}

void *say_arena_grow(say_arena *a, const void *old, size_t old_n, size_t new_n, size_t size)
{
    if (size && new_n > SIZE_MAX / size) longjmp(*a->trap, 1);
    void *p = say_arena_take(a, new_n * size);
    if (old_n) memcpy(p, old, old_n * size);
    return p;
}
