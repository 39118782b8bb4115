/* Arena: alignment, limits, the trap, and a fault sweep over its growth. */
#include "base/arena.h"
#include "base/vec.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void gives_aligned_memory(void **state)
{
    (void)state;
    say_arena a;
    jmp_buf trap;
    say_arena_init(&a, 0);
    a.trap = &trap;
    if (setjmp(trap)) fail();
    for (size_t n = 0; n < 100; n++)
        assert_int_equal((uintptr_t)say_arena_take(&a, n) % 16, 0);
    unsigned char *big = say_arena_take(&a, 10 << 20);
    memset(big, 7, 10 << 20);
    uint32_t *zero = say_arena_zero(&a, 1000, sizeof *zero);
    for (int i = 0; i < 1000; i++)
        assert_int_equal(zero[i], 0);
    say_arena_free(&a);
}

static void stops_at_its_limit(void **state)
{
    (void)state;
    say_arena a;
    jmp_buf trap;
    say_arena_init(&a, 1 << 20);
    a.trap = &trap;
    volatile int taken = 0;
    if (setjmp(trap) == 0) {
        for (;;) {
            say_arena_take(&a, 1000);
            taken++;
        }
    }
    assert_in_range(taken, 400, 1049);
    say_arena_free(&a);
}

static void overflowing_sizes_are_out_of_memory(void **state)
{
    (void)state;
    say_arena a;
    jmp_buf trap;
    say_arena_init(&a, 0);
    a.trap = &trap;
    volatile int traps = 0;
    if (setjmp(trap) == 0)
        say_arena_zero(&a, SIZE_MAX / 2, 4);
    else
        traps++;
    if (setjmp(trap) == 0)
        say_arena_take(&a, SIZE_MAX - 3);
    else
        traps++;
    assert_int_equal(traps, 2);
    say_arena_free(&a);
}

/* Pushes numbers until done; gives false when memory ran out. */
static int push_many(say_arena *a, jmp_buf *trap)
{
    a->trap = trap;
    if (setjmp(*trap)) return 0;
    SAY_VEC(uint32_t) v = {0};
    for (uint32_t i = 0; i < 50000; i++)
        SAY_PUSH(a, v, i);
    for (uint32_t i = 0; i < 50000; i++)
        assert_int_equal(v.at[i], i);
    return 1;
}

static void survives_every_single_failure(void **state)
{
    (void)state;
    for (long nth = 1; nth < 100; nth++) {
        say_arena a;
        jmp_buf trap;
        say_arena_init(&a, 0);
        say_arena_fail_nth(nth);
        int whole = push_many(&a, &trap);
        say_arena_fail_nth(0);
        say_arena_free(&a);
        if (whole) {
            assert_true(nth > 3);
            return;
        }
    }
    fail_msg("the sweep never came to its end");
}

static void reset_keeps_one_block(void **state)
{
    (void)state;
    say_arena a;
    jmp_buf trap;
    say_arena_init(&a, 0);
    a.trap = &trap;
    if (setjmp(trap)) fail();
    for (int i = 0; i < 1000; i++)
        say_arena_take(&a, 1000);
    size_t before = a.taken;
    say_arena_reset(&a);
    assert_true(a.taken > 0 && a.taken < before);
    say_arena_take(&a, 100);
    say_arena_free(&a);
    assert_int_equal(a.taken, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_aligned_memory),
        cmocka_unit_test(stops_at_its_limit),
        cmocka_unit_test(overflowing_sizes_are_out_of_memory),
        cmocka_unit_test(survives_every_single_failure),
        cmocka_unit_test(reset_keeps_one_block),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
