/* The kernel and the cells against their plain oracles, and that a row's result depends on no other
 * row. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "nlp/cell.h"
#include "nlp/kernel.h"
#include "toy_model.h"
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ROWS = 40, IN = 48, MOST_IN = 256, STRIDE = 272, OUT = 70, PADDED = 96 };

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

/* The kinds of machine that this computer can be; plain is always one, the first. */
static const say_machine *machine_at(int i)
{
    static const char *const names[] = {"plain", "avx2", "avx512"};
    say_error err;
    return i < 3 ? say_machine_named(names[i], &err) : NULL;
}

typedef struct product {
    float w[OUT * MOST_IN], b[OUT], x[MOST_ROWS * STRIDE];
    float memory[PADDED * (MOST_IN / 4 + 3)];
    float y[MOST_ROWS * PADDED];
    uint8_t q[MOST_ROWS * MOST_IN];
    float scale[MOST_ROWS], low[MOST_ROWS];
    say_dense d;
    say_acts acts;
} product;

static void make_product(product *p, uint32_t seed, uint32_t in)
{
    randomise(p->w, OUT * in, &seed);
    randomise(p->b, OUT, &seed);
    randomise(p->x, MOST_ROWS * STRIDE, &seed);
    assert_true(say_dense_bytes(in, OUT) <= sizeof p->memory);
    say_dense_pack(&p->d, p->memory, p->w, p->b, in, OUT);
    p->acts = (say_acts){.q = p->q, .scale = p->scale, .low = p->low, .width = in};
}

static void run_product(product *p, const say_machine *m, const float *x, size_t rows,
                        say_dense_mode mode)
{
    say_kernel_ready(&p->acts, m, x, STRIDE, 0, rows);
    say_kernel_dense(p->y, &p->acts, rows, &p->d, mode, m);
}

static int8_t packed_weight(const say_dense *d, uint32_t o, uint32_t i)
{
    return d->packed[(size_t)(o / SAY_PANEL) * SAY_PANEL * d->in +
                     (size_t)(i / SAY_QUAD) * SAY_PANEL * SAY_QUAD + o % SAY_PANEL * SAY_QUAD +
                     i % SAY_QUAD];
}

static void rounding_is_to_the_nearest(void **state)
{
    (void)state;
    static product p;
    make_product(&p, 2, IN);
    p.x[5] = 40;
    for (int k = 0; machine_at(k); k++) {
        run_product(&p, machine_at(k), p.x, MOST_ROWS, SAY_DENSE_SET);
        for (int r = 0; r < MOST_ROWS; r++)
            for (int i = 0; i < IN; i++) {
                double seen = p.low[r] + (double)p.scale[r] * p.q[r * IN + i];
                assert_true(fabs(seen - p.x[r * STRIDE + i]) < 0.501 * p.scale[r]);
                assert_true(p.q[r * IN + i] <= SAY_ACT_MOST);
            }
    }
    for (uint32_t o = 0; o < OUT; o++)
        for (uint32_t i = 0; i < IN; i++) {
            double seen = (double)p.d.scale[o] * packed_weight(&p.d, o, i);
            assert_true(fabs(seen - p.w[o * IN + i]) < 0.501 * p.d.scale[o]);
        }
}

/* Of the rounded numbers, in double precision. */
static double expected_product(const product *p, uint32_t r, uint32_t o)
{
    double sum = p->b[o];
    for (uint32_t i = 0; i < IN; i++)
        sum += (p->low[r] + (double)p->scale[r] * p->q[r * IN + i]) * p->d.scale[o] *
               packed_weight(&p->d, o, i);
    return sum;
}

static void product_is_right(void **state)
{
    (void)state;
    static product p;
    make_product(&p, 3, IN);
    for (int k = 0; machine_at(k); k++)
        for (int relu = 0; relu < 2; relu++) {
            run_product(&p, machine_at(k), p.x, MOST_ROWS, relu ? SAY_DENSE_RELU : SAY_DENSE_SET);
            for (uint32_t r = 0; r < MOST_ROWS; r++)
                for (uint32_t o = 0; o < PADDED; o++) {
                    double sum = o < OUT ? expected_product(&p, r, o) : 0;
                    close_to(p.y[r * PADDED + o], relu && sum < 0 ? 0 : sum);
                }
        }
}

static void products_in_floats_are_right(void **state)
{
    (void)state;
    static product p;
    say_error err;
    make_product(&p, 4, IN);
    run_product(&p, say_machine_named("float", &err), p.x, MOST_ROWS, SAY_DENSE_SET);
    for (int r = 0; r < MOST_ROWS; r++)
        for (int o = 0; o < OUT; o++) {
            double sum = p.b[o];
            for (int i = 0; i < IN; i++)
                sum += (double)p.w[o * IN + i] * p.x[r * STRIDE + i];
            close_to(p.y[r * PADDED + o], sum);
        }
}

/* Each number of rows goes through other tiles; every row must come out bit for bit the same. */
static void rows_do_not_touch_one_another(void **state)
{
    (void)state;
    static product p;
    static float all[MOST_ROWS * PADDED];
    make_product(&p, 5, IN);
    for (int k = 0; machine_at(k); k++) {
        run_product(&p, machine_at(k), p.x, MOST_ROWS, SAY_DENSE_SET);
        memcpy(all, p.y, sizeof all);
        for (size_t n = 1; n < MOST_ROWS; n++) {
            run_product(&p, machine_at(k), p.x + (MOST_ROWS - n) * STRIDE, n, SAY_DENSE_SET);
            assert_memory_equal(p.y, all + (MOST_ROWS - n) * PADDED, n * PADDED * sizeof *all);
        }
    }
}

/* The largest numbers that bytes can hold, alternating: where sixteen bits would overflow. */
static void make_extreme(product *p, uint32_t in)
{
    for (uint32_t i = 0; i < OUT * in; i++)
        p->w[i] = i / in % 2 ? 1 : i % 4 < 2 ? -1 : 1;
    for (uint32_t i = 0; i < MOST_ROWS * STRIDE; i++)
        p->x[i] = i % STRIDE == 0 ? 0 : i / STRIDE % 2 ? 1 : i % 4 < 2;
    say_dense_pack(&p->d, p->memory, p->w, p->b, in, OUT);
}

static void machines_multiply_alike(void **state)
{
    (void)state;
    static product p;
    static float plain[MOST_ROWS * PADDED];
    static const uint32_t widths[] = {16, IN, MOST_IN};
    for (uint32_t round = 0; round < 18; round++) {
        say_dense_mode mode = round % 3;
        make_product(&p, 100 + round, widths[round / 3 % 3]);
        if (round >= 9) make_extreme(&p, p.d.in);
        for (int k = 0; machine_at(k); k++) {
            memset(p.y, 0, sizeof p.y);
            p.y[3] = 0.3f;
            run_product(&p, machine_at(k), p.x, MOST_ROWS, mode);
            if (k == 0) memcpy(plain, p.y, sizeof plain);
            assert_memory_equal(p.y, plain, sizeof plain);
        }
    }
}

static void machines_are_known_by_name(void **state)
{
    (void)state;
    say_error err;
    assert_string_equal(say_machine_named("plain", &err)->name, "plain");
    assert_non_null(say_machine_named(NULL, &err));
    assert_non_null(say_machine_named("", &err));
    assert_null(say_machine_named("abacus", &err));
    assert_int_equal(err.code, SAY_USAGE);
    assert_string_equal(err.text, "SAYSO_CPU=abacus: expected avx512, avx2, plain or float");
}

typedef struct cell_results {
    float norm[8 * 64], conv[8 * 64], gates[8 * 128], scan[8 * 64], join[64], scores[8], embed[64];
    uint32_t best[64];
    float paths[32];
    uint16_t from[32], above[64];
    uint32_t n_above;
} cell_results;

static void run_cells(cell_results *y, const say_cells *c)
{
    uint32_t seed = 77;
    float x[8 * 128], weights[3 * 64];
    signed char row[64];
    randomise(x, 8 * 128, &seed);
    randomise(weights, 3 * 64, &seed);
    for (int i = 0; i < 64; i++)
        row[i] = (signed char)(toy_random(&seed, 256) - 128);
    x[7] = 90, x[8] = -90, x[9] = 1e30f, x[70] = -1e30f;
    memcpy(y->gates, x, sizeof y->gates);
    c->gates(y->gates, 8, 128, 32);
    c->scan(y->scan, y->gates, 8, 128, 32);
    x[9] = x[70] = 3;
    c->norm(y->norm, x, 8, 64, weights, weights + 64);
    c->conv(y->conv, x, 8, 64, weights);
    c->join(y->join, x, weights, 64);
    c->scores(y->scores, weights, x, 8, 128, 64);
    memcpy(y->embed, x, sizeof y->embed);
    c->embed(y->embed, row, 0.37f, 64);
    for (uint32_t n = 1; n <= 64; n++)
        y->best[n - 1] = c->best(x, n);
    y->n_above = c->above(y->above, x, 61, 1.5f);
    memcpy(y->paths, x, sizeof y->paths);
    c->follow(y->paths, y->from, weights, x, 17); /* labels beyond one vector */
}

static void machines_have_equal_cells(void **state)
{
    (void)state;
    static cell_results plain, other;
    run_cells(&plain, machine_at(0)->cells);
    for (int k = 1; machine_at(k); k++) {
        run_cells(&other, machine_at(k)->cells);
        assert_memory_equal(&other, &plain, sizeof plain);
    }
}

static void norm_is_right(void **state)
{
    (void)state;
    uint32_t seed = 6;
    float x[3 * 32], y[3 * 32], gain[32], shift[32];
    randomise(x, 96, &seed);
    randomise(gain, 32, &seed);
    randomise(shift, 32, &seed);
    machine_at(0)->cells->norm(y, x, 3, 32, gain, shift);
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
        machine_at(0)->cells->conv(y, x, (size_t)rows, 16, taps);
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
    machine_at(0)->cells->gates(g, ROWS, 64, HALF);
    for (int r = 0; r < ROWS; r++)
        for (int i = 0; i < 64; i++)
            close_to(g[r * 64 + i], gate(raw, r, i / 16, i % 16));
    machine_at(0)->cells->scan(s, g, ROWS, 64, HALF);
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
    machine_at(0)->cells->scores(scores, a, b, 2, 32, 32);
    for (int r = 0; r < 2; r++) {
        double sum = 0;
        for (int i = 0; i < 32; i++)
            sum += (double)a[i] * b[32 * r + i];
        close_to(scores[r], sum);
    }
    machine_at(0)->cells->join(y, a, b, 32);
    for (int i = 0; i < 32; i++)
        close_to(y[i], a[i] + b[i] > 0 ? a[i] + b[i] : 0);
    memcpy(y, a, sizeof y);
    machine_at(0)->cells->embed(y, row, 0.5f, 32);
    for (int i = 0; i < 32; i++)
        close_to(y[i], (double)a[i] + 0.5 * row[i]);
}

static void the_best_is_the_first_highest(void **state)
{
    (void)state;
    uint32_t seed = 10, best;
    const say_cells *cells = machine_at(0)->cells;
    for (uint32_t round = 0; round < 2000; round++) {
        float scores[80];
        uint32_t n = 1 + toy_random(&seed, 80), expected = 0;
        for (uint32_t i = 0; i < n; i++)
            scores[i] = (float)toy_random(&seed, round % 2 ? 10 : 1000) - 2000;
        for (uint32_t i = 1; i < n; i++)
            if (scores[i] > scores[expected]) expected = i;
        best = cells->best(scores, n);
        assert_int_equal(best, expected);
        scores[toy_random(&seed, n)] = NAN;
        best = cells->best(scores, n);
        assert_true(best < n);
    }
}

static void all_scores_above_are_found(void **state)
{
    (void)state;
    enum { MOST = 1200 };
    static float scores[MOST];
    static uint16_t above[MOST];
    uint32_t seed = 12;
    for (uint32_t n = 1; n < MOST; n += 37) {
        uint32_t seen = 0;
        for (uint32_t i = 0; i < n; i++)
            scores[i] = (float)toy_random(&seed, 100);
        uint32_t found = machine_at(0)->cells->above(above, scores, n, 95);
        for (uint32_t i = 0; i < n; i++)
            if (scores[i] > 95) assert_int_equal(above[seen++], i);
        assert_int_equal(seen, found);
    }
}

static void a_step_takes_the_best_label_before(void **state)
{
    (void)state;
    enum { N = 5, STRIDE_OF_N = 16 };
    uint32_t seed = 11;
    for (int round = 0; round < 200; round++) {
        float scores[STRIDE_OF_N] = {0}, before[N], step[N * STRIDE_OF_N] = {0}, own[N];
        uint16_t from[STRIDE_OF_N];
        for (int i = 0; i < N; i++) {
            before[i] = (float)toy_random(&seed, 5);
            own[i] = scores[i] = (float)toy_random(&seed, 5);
            for (int k = 0; k < N; k++)
                step[i * STRIDE_OF_N + k] = (float)toy_random(&seed, 4);
        }
        machine_at(0)->cells->follow(scores, from, before, step, N);
        for (int k = 0; k < N; k++) {
            int best = 0;
            for (int i = 1; i < N; i++)
                if (before[i] + step[i * STRIDE_OF_N + k] >
                    before[best] + step[best * STRIDE_OF_N + k])
                    best = i;
            assert_int_equal(from[k], best);
            close_to(scores[k], (double)own[k] + before[best] + step[best * STRIDE_OF_N + k]);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rounding_is_to_the_nearest),
        cmocka_unit_test(product_is_right),
        cmocka_unit_test(products_in_floats_are_right),
        cmocka_unit_test(rows_do_not_touch_one_another),
        cmocka_unit_test(machines_multiply_alike),
        cmocka_unit_test(machines_are_known_by_name),
        cmocka_unit_test(machines_have_equal_cells),
        cmocka_unit_test(norm_is_right),
        cmocka_unit_test(convolution_is_right),
        cmocka_unit_test(gates_and_scan_are_right),
        cmocka_unit_test(small_cells_are_right),
        cmocka_unit_test(the_best_is_the_first_highest),
        cmocka_unit_test(all_scores_above_are_found),
        cmocka_unit_test(a_step_takes_the_best_label_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
