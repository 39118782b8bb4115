/* Decoding of trees against trying out every tree of up to five tokens. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "nlp/tree.h"
#include "toy_model.h"
#include <math.h>
#include <stdlib.h>

enum { MOST = 5 };

static double total(const uint32_t *heads, const float *scores, uint32_t n)
{
    double sum = 0;
    for (uint32_t i = 0; i < n; i++)
        sum += scores[i * (n + 1) + heads[i]];
    return sum;
}

/* The best total of all trees with one root, by trying every assignment of heads. */
static double best_total(const float *scores, uint32_t n)
{
    uint32_t all = 1, heads[MOST], seen[MOST];
    double best = -INFINITY;
    for (uint32_t i = 0; i < n; i++)
        all *= n + 1;
    for (uint32_t k = 0; k < all; k++) {
        uint32_t rest = k;
        bool to_itself = false;
        for (uint32_t i = 0; i < n; i++, rest /= n + 1) {
            heads[i] = rest % (n + 1);
            to_itself |= heads[i] == i + 1;
        }
        if (!to_itself && say_tree_is_tree(heads, n, seen) && total(heads, scores, n) > best)
            best = total(heads, scores, n);
    }
    return best;
}

static void finds_the_best_tree(void **state)
{
    (void)state;
    uint32_t seed = 1, heads[MOST], seen[MOST];
    void *memory = malloc(say_tree_work_bytes(MOST));
    for (uint32_t round = 0; round < 1500; round++) {
        uint32_t n = 1 + toy_random(&seed, MOST), levels = round % 2 ? 1000 : 4;
        float scores[MOST * (MOST + 1)];
        for (uint32_t i = 0; i < n * (n + 1); i++)
            scores[i] = (float)toy_random(&seed, levels) / (round % 3 ? 1 : 64);
        say_tree_work w;
        say_tree_work_lay(&w, memory, n);
        double best = best_total(scores, n);
        say_tree_best(heads, scores, n, &w);
        assert_true(say_tree_is_tree(heads, n, seen));
        assert_true(fabs(total(heads, scores, n) - best) < 1e-6);
        say_tree_decode(heads, scores, n, &w);
        assert_true(say_tree_is_tree(heads, n, seen));
        assert_true(fabs(total(heads, scores, n) - best) < 1e-6);
    }
    free(memory);
}

/* Scores that are no numbers, infinite, or all the same still give a tree. */
static void any_scores_give_a_tree(void **state)
{
    (void)state;
    enum { N = 40 };
    static float scores[N * (N + 1)];
    const float odd[] = {NAN, INFINITY, -INFINITY, 0, 1e38f, -1e38f, 3};
    uint32_t seed = 2, heads[N], seen[N];
    void *memory = malloc(say_tree_work_bytes(N));
    say_tree_work w;
    say_tree_work_lay(&w, memory, N);
    for (int round = 0; round < 300; round++) {
        uint32_t kinds = 1 + toy_random(&seed, 7);
        for (size_t i = 0; i < sizeof scores / sizeof *scores; i++)
            scores[i] = odd[(toy_random(&seed, kinds) + (uint32_t)round) % 7];
        say_tree_decode(heads, scores, N, &w);
        assert_true(say_tree_is_tree(heads, N, seen));
    }
    free(memory);
}

/* The longest sentence, every token's best head its neighbour: one long cycle of cycles. */
static void long_cycles_are_quick(void **state)
{
    (void)state;
    enum { N = 512 };
    float *scores = calloc(N * (N + 1), sizeof *scores);
    uint32_t *heads = calloc(N, sizeof *heads), *seen = calloc(N, sizeof *seen);
    void *memory = malloc(say_tree_work_bytes(N));
    say_tree_work w;
    say_tree_work_lay(&w, memory, N);
    for (uint32_t i = 0; i < N; i++)
        for (uint32_t j = 1; j <= N; j++)
            scores[i * (N + 1) + j] = 1000.0f - (float)((i ^ (j - 1)) & 0x1ff);
    for (int round = 0; round < 20; round++) {
        say_tree_decode(heads, scores, N, &w);
        assert_true(say_tree_is_tree(heads, N, seen));
    }
    free(memory);
    free(seen);
    free(heads);
    free(scores);
}

static void knows_what_is_no_tree(void **state)
{
    (void)state;
    uint32_t seen[4];
    assert_true(say_tree_is_tree((uint32_t[]){0, 1, 1, 3}, 4, seen));
    assert_false(say_tree_is_tree((uint32_t[]){0, 0, 1, 3}, 4, seen));
    assert_false(say_tree_is_tree((uint32_t[]){0, 3, 2, 1}, 4, seen));
    assert_false(say_tree_is_tree((uint32_t[]){2, 1, 1, 1}, 4, seen));
    assert_true(say_tree_is_tree(NULL, 0, seen));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_best_tree),
        cmocka_unit_test(any_scores_give_a_tree),
        cmocka_unit_test(long_cycles_are_quick),
        cmocka_unit_test(knows_what_is_no_tree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
