/* What tests share that want memory and no more: an arena, and a document by hand on it. Included
 * behind cmocka.h. A test's body that takes memory sets the trap itself or trusts that it is there.
 */
#ifndef WITH_ARENA_H
#define WITH_ARENA_H

#include <setjmp.h>

#include "base/arena.h"

static say_arena arena;
static jmp_buf trap;

static inline int with_arena(void **state)
{
    (void)state;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    return 0;
}

static inline int without_arena(void **state)
{
    (void)state;
    say_arena_free(&arena);
    return 0;
}

#endif
