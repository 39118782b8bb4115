/* The kernel and the cells against their plain oracles, and that a row's result depends on no other
 * row. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "nlp/cell.h"
#include "nlp/kernel.h"
#include "nlp/kernel_tile.h"
#include "toy_model.h"
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ROWS = 40, IN = 48, STRIDE = 64, OUT = 70 };

static void randomise(float *x, size_t n, uint32_t *seed)
{
    for (size_t i = 0; i < n; i++)
        x[i] = ((float)toy_random(seed, 2001) - 1000) / 250;
}

static void close_to(float seen, double expected)
{
    if (!(fabs(seen - expected) < 1e-4 * (1 + fabs(expected))))
        fail_msg("%g is not %g", (double)seen, expected);
}

static void product_is_right(void **state)
{
    (void)state;
    uint32_t seed = 3;
    static float w[OUT * IN], b[OUT], x[MOST_ROWS * STRIDE], y[MOST_ROWS * 96],
        memory[96 * (IN + 1)];
    say_dense d;
    randomise(w, OUT * IN, &seed);
    randomise(b, OUT, &seed);
    randomise(x, MOST_ROWS * STRIDE, &seed);
    assert_int_equal(say_dense_floats(IN, OUT), 96 * (IN + 1));
    say_dense_pack(&d, memory, w, b, IN, OUT);
    for (int relu = 0; relu < 2; relu++) {
        say_kernel_dense(y, x, STRIDE, MOST_ROWS, &d, relu ? SAY_DENSE_RELU : SAY_DENSE_SET);
        for (int r = 0; r < MOST_ROWS; r++)
            for (int o = 0; o < 96; o++) {
                double sum = o < OUT ? b[o] : 0;
                for (int i = 0; o < OUT && i < IN; i++)
                    sum += (double)w[o * IN + i] * x[r * STRIDE + i];
                close_to(y[r * 96 + o], relu && sum < 0 ? 0 : sum);
            }
    }
}

/* Each number of rows goes through other tiles; every row must come out bit for bit the same. */
static void rows_do_not_touch_one_another(void **state)
{
    (void)state;
    uint32_t seed = 4;
    static float w[OUT * IN], x[MOST_ROWS * IN], all[MOST_ROWS * 96], some[MOST_ROWS * 96];
    static float memory[96 * (IN + 1)];
    say_dense d;
    randomise(w, OUT * IN, &seed);
    randomise(x, MOST_ROWS * IN, &seed);
    say_dense_pack(&d, memory, w, NULL, IN, OUT);
    say_kernel_dense(all, x, IN, MOST_ROWS, &d, SAY_DENSE_SET);
    for (size_t n = 1; n < MOST_ROWS; n++) {
        say_kernel_dense(some, x + (MOST_ROWS - n) * IN, IN, n, &d, SAY_DENSE_SET);
        assert_memory_equal(some, all + (MOST_ROWS - n) * 96, n * 96 * sizeof *some);
    }
}

#if SAY_KERNEL_X86
static void wide_tiles_agree(void **state)
{
    (void)state;
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) skip();
    uint32_t seed = 5;
    static float w[SAY_PANEL * IN], x[MOST_ROWS * IN], memory[SAY_PANEL * (IN + 1)];
    static float plain[MOST_ROWS * SAY_PANEL], avx2[MOST_ROWS * SAY_PANEL];
    static float avx512[MOST_ROWS * SAY_PANEL];
    say_dense d;
    randomise(w, SAY_PANEL * IN, &seed);
    randomise(x, MOST_ROWS * IN, &seed);
    say_dense_pack(&d, memory, w, NULL, IN, SAY_PANEL);
    say_tile t = {
        .x = x, .w = d.packed, .bias = d.bias, .y_stride = SAY_PANEL, .x_stride = IN, .in = IN};
    t.y = plain;
    say_tile_plain(&t, MOST_ROWS);
    t.y = avx2;
    say_tile_avx2(&t, MOST_ROWS);
    for (int i = 0; i < MOST_ROWS * SAY_PANEL; i++)
        close_to(avx2[i], plain[i]);
    if (!__builtin_cpu_supports("avx512f")) skip();
    t.y = avx512;
    say_tile_avx512(&t, MOST_ROWS);
    assert_memory_equal(avx512, avx2, sizeof avx2);
}
#endif

static void norm_is_right(void **state)
{
    (void)state;
    uint32_t seed = 6;
    float x[3 * 32], y[3 * 32], gain[32], shift[32];
    randomise(x, 96, &seed);
    randomise(gain, 32, &seed);
    randomise(shift, 32, &seed);
    say_cell_norm(y, x, 3, 32, gain, shift);
    for (int r = 0; r < 3; r++) {
        double mean = 0, square = 0;
        for (int i = 0; i < 32; i++)
            mean += x[r * 32 + i] / 32.0;
        for (int i = 0; i < 32; i++)
            square += (x[r * 32 + i] - mean) * (x[r * 32 + i] - mean) / 32;
        for (int i = 0; i < 32; i++)
            close_to(y[r * 32 + i],
                     (x[r * 32 + i] - mean) / sqrt(square + 1e-5) * gain[i] + shift[i]);
    }
}

static void convolution_is_right(void **state)
{
    (void)state;
    uint32_t seed = 7;
    float x[5 * 16], y[5 * 16], taps[3 * 16];
    randomise(x, 80, &seed);
    randomise(taps, 48, &seed);
    for (int rows = 1; rows <= 5; rows++) {
        say_cell_conv(y, x, (size_t)rows, 16, taps);
        for (int r = 0; r < rows; r++)
            for (int i = 0; i < 16; i++) {
                double sum = (double)taps[16 + i] * x[r * 16 + i];
                if (r) sum += (double)taps[i] * x[(r - 1) * 16 + i];
                if (r + 1 < rows) sum += (double)taps[32 + i] * x[(r + 1) * 16 + i];
                close_to(y[r * 16 + i], sum);
            }
    }
}

static double gate(const float *g, int r, int part, int i)
{
    double v = g[r * 64 + part * 16 + i];
    return part % 2 ? tanh(v) : 1 / (1 + exp(-v));
}

static void gates_and_scan_are_right(void **state)
{
    (void)state;
    enum { ROWS = 6, HALF = 16 };
    uint32_t seed = 8;
    float g[ROWS * 64], raw[ROWS * 64], s[ROWS * 32];
    randomise(g, ROWS * 64, &seed);
    g[0] = 200, g[1] = -200, g[17] = 1e30f, g[18] = -1e30f;
    memcpy(raw, g, sizeof g);
    say_cell_gates(g, ROWS, 64, HALF);
    for (int r = 0; r < ROWS; r++)
        for (int i = 0; i < 64; i++)
            close_to(g[r * 64 + i], gate(raw, r, i / 16, i % 16));
    say_cell_scan(s, g, ROWS, 64, HALF);
    for (int i = 0; i < HALF; i++) {
        double left = 0, right = 0;
        for (int r = 0; r < ROWS; r++) {
            left += gate(raw, r, 0, i) * (gate(raw, r, 1, i) - left);
            close_to(s[r * 32 + i], left);
        }
        for (int r = ROWS - 1; r >= 0; r--) {
            right += gate(raw, r, 2, i) * (gate(raw, r, 3, i) - right);
            close_to(s[r * 32 + HALF + i], right);
        }
    }
}

static void small_cells_are_right(void **state)
{
    (void)state;
    uint32_t seed = 9;
    float a[32], b[64], y[32], scores[2];
    signed char row[32];
    randomise(a, 32, &seed);
    randomise(b, 64, &seed);
    for (int i = 0; i < 32; i++)
        row[i] = (signed char)(8 * i - 128);
    say_cell_scores(scores, a, b, 2, 32, 32);
    for (int r = 0; r < 2; r++) {
        double sum = 0;
        for (int i = 0; i < 32; i++)
            sum += (double)a[i] * b[32 * r + i];
        close_to(scores[r], sum);
    }
    say_cell_join(y, a, b, 32);
    for (int i = 0; i < 32; i++)
        close_to(y[i], a[i] + b[i] > 0 ? a[i] + b[i] : 0);
    memcpy(y, a, sizeof y);
    say_cell_add(y, b, 32);
    say_cell_embed(y, row, 0.5f, 32);
    for (int i = 0; i < 32; i++)
        close_to(y[i], (double)a[i] + b[i] + 0.5 * row[i]);
}

static void the_best_is_the_first_highest(void **state)
{
    (void)state;
    uint32_t seed = 10, best;
    for (uint32_t round = 0; round < 2000; round++) {
        float scores[80];
        uint32_t n = 1 + toy_random(&seed, 80), expected = 0;
        for (uint32_t i = 0; i < n; i++)
            scores[i] = (float)toy_random(&seed, round % 2 ? 10 : 1000) - 2000;
        for (uint32_t i = 1; i < n; i++)
            if (scores[i] > scores[expected]) expected = i;
        say_cell_best(&best, scores, n);
        assert_int_equal(best, expected);
        scores[toy_random(&seed, n)] = NAN;
        say_cell_best(&best, scores, n);
        assert_true(best < n);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(product_is_right),
        cmocka_unit_test(rows_do_not_touch_one_another),
#if SAY_KERNEL_X86
        cmocka_unit_test(wide_tiles_agree),
#endif
        cmocka_unit_test(norm_is_right),
        cmocka_unit_test(convolution_is_right),
        cmocka_unit_test(gates_and_scan_are_right),
        cmocka_unit_test(small_cells_are_right),
        cmocka_unit_test(the_best_is_the_first_highest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
