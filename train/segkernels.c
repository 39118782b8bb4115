/* Training of the segmenter: examples from the library's own features, logistic regression by
 * AdaGrad. Compiled together with src/text/{atom,segfeat}.c; loaded by segment.py. */
#include "text/segfeat.h"

#include <math.h>

int64_t read_atoms(const char *text, int64_t n, say_atom *out, int64_t cap)
{
    int64_t count = 0;
    size_t at = 0;
    while (count < cap && say_atom_next(out + count, (say_str){text, (size_t)n}, &at))
        count++;
    return count;
}

/* Ends of paragraphs: starts[0 .. k], starts[k] = n. */
int64_t paragraphs(const say_atom *a, int64_t n, int64_t *starts)
{
    int64_t k = 0;
    for (int64_t i = 0; i < n; i++)
        if (a[i].gap == GAP_PARAGRAPH) starts[k++] = i;
    starts[k] = n;
    return k;
}

/* Rows and labels of all decisions of one model along the gold cuts (255: unknown, not learned). */
int64_t examples(const say_atom *a, const int64_t *starts, int64_t count, const uint8_t *gold,
                 int sentence, uint32_t *rows, int64_t *at, int8_t *label)
{
    int64_t k = 0;
    at[0] = 0;
    for (int64_t p = 0; p < count; p++) {
        const say_atom *x = a + starts[p];
        size_t n = (size_t)(starts[p + 1] - starts[p]);
        const uint8_t *g = gold + starts[p];
        say_seg_state s = {0};
        for (size_t i = 0; i < n; i++) {
            int known = i && g[i] != 255,
                asked = sentence ? g[i] != CUT_NONE && say_seg_sentence_asked(x, i)
                                 : x[i].gap == GAP_NONE;
            if (known && asked) {
                size_t m = sentence ? say_seg_sentence_features(rows + at[k], x, n, i, &s)
                                    : say_seg_token_features(rows + at[k], x, n, i);
                at[k + 1] = at[k] + (int64_t)m;
                label[k++] = sentence ? g[i] == CUT_SENTENCE : g[i] != CUT_NONE;
            }
            say_seg_push(&s, x, i, i ? g[i] == 255 ? CUT_TOKEN : g[i] : CUT_SENTENCE);
        }
    }
    return k;
}

/* One pass in the given order; w and acc have SAY_SEG_ROWS. Gives the summed loss. */
double logistic(float *w, float *acc, const uint32_t *rows, const int64_t *at, const int8_t *label,
                const int32_t *order, int64_t n, float lr, float l1, float positive)
{
    double loss = 0;
    for (int64_t j = 0; j < n; j++) {
        int64_t k = order[j];
        float z = 0;
        for (int64_t i = at[k]; i < at[k + 1]; i++)
            z += w[rows[i]];
        float p = 1 / (1 + expf(-z)), g = (p - (float)label[k]) * (label[k] ? positive : 1);
        loss -= log((label[k] ? p : 1 - p) + 1e-12);
        for (int64_t i = at[k]; i < at[k + 1]; i++) {
            float *x = w + rows[i], gi = g + l1 * *x;
            acc[rows[i]] += gi * gi;
            *x -= lr * gi / sqrtf(acc[rows[i]] + 1e-6f);
        }
    }
    return loss;
}

void cuts(const say_atom *a, const int64_t *starts, int64_t count, const int8_t *token,
          const int8_t *sentence, uint8_t *out)
{
    for (int64_t p = 0; p < count; p++)
        say_seg_cuts(out + starts[p], a + starts[p], (size_t)(starts[p + 1] - starts[p]), token,
                     sentence);
}
