/* Loops over blocks of SAY_LANES floats, which the compiler turns into vectors; each is compiled
 * for AVX-512, for AVX2 and plainly (machine.c chooses). No operation is fused or reordered between
 * them, so that all three give the same bits. */
#include "nlp/cell.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline))
#define EACH(k) for (int k = 0; k < SAY_LANES; k++)

/* Sum of SAY_LANES partial sums, as a tree. */
INLINE float fold(float *lane)
{
    for (int k = 0; k < 8; k++)
        lane[k] += lane[k + 8];
    for (int k = 0; k < 4; k++)
        lane[k] += lane[k + 4];
    return (lane[0] + lane[2]) + (lane[1] + lane[3]);
}
_Static_assert(SAY_LANES == 16, "fold knows the number of lanes");

INLINE void norm_row(float *y, const float *x, size_t width, const float *gain, const float *shift)
{
    float sum[SAY_LANES] = {0}, square[SAY_LANES] = {0};
    for (size_t i = 0; i < width; i += SAY_LANES)
        EACH(k) sum[k] += x[i + k];
    float mean = fold(sum) / (float)width;
    for (size_t i = 0; i < width; i += SAY_LANES)
        EACH(k) square[k] += (x[i + k] - mean) * (x[i + k] - mean);
    float scale = 1.0f / sqrtf(fold(square) / (float)width + 1e-5f);
    for (size_t i = 0; i < width; i += SAY_LANES) {
        float out[SAY_LANES]; /* y may be x */
        EACH(k) out[k] = (x[i + k] - mean) * scale * gain[i + k] + shift[i + k];
        EACH(k) y[i + k] = out[k];
    }
}

INLINE void say_cell_norm_body(float *y, const float *x, size_t rows, size_t width,
                               const float *gain, const float *shift)
{
    for (size_t r = 0; r < rows; r++)
        norm_row(y + r * width, x + r * width, width, gain, shift);
}

INLINE void say_cell_conv_body(float *restrict y, const float *restrict x, size_t rows,
                               size_t width, const float *restrict taps)
{
    const float *before = taps, *here = taps + width, *after = taps + 2 * width;
    for (size_t r = 0; r < rows; r++)
        for (size_t i = 0; i < width; i += SAY_LANES) {
            const float *at = x + r * width + i;
            float *out = y + r * width + i;
            EACH(k) out[k] = here[i + k] * at[k];
            if (r > 0) EACH(k) out[k] += before[i + k] * at[(ptrdiff_t)k - (ptrdiff_t)width];
            if (r + 1 < rows) EACH(k) out[k] += after[i + k] * at[(size_t)k + width];
        }
}

/* 1 + 2^(factor g) for SAY_LANES numbers, the exponent clamped to +-29: with x = n + r, a
 * polynomial for 2^r (relative error 2e-7), and n added to the exponent's bits. Beyond the clamp
 * both gates are 0 or 1 to eight digits, and four such numbers can be multiplied. */
INLINE void denominator(float *out, const float *g, float factor)
{
    float x[SAY_LANES], n[SAY_LANES], p[SAY_LANES];
    uint32_t whole[SAY_LANES], bits[SAY_LANES];
    EACH(k) x[k] = factor * g[k];
    EACH(k) x[k] = x[k] > 29.0f ? 29.0f : x[k];
    EACH(k) x[k] = x[k] < -29.0f ? -29.0f : x[k];
    EACH(k) n[k] = x[k] + 12582912.0f; /* rounds to a whole number in the low bits */
    memcpy(whole, n, sizeof whole);
    EACH(k) x[k] -= n[k] - 12582912.0f;
    EACH(k) p[k] = 1.3276471291e-3f * x[k] + 9.6755409613e-3f;
    EACH(k) p[k] = p[k] * x[k] + 5.5507130921e-2f;
    EACH(k) p[k] = p[k] * x[k] + 2.4022120237e-1f;
    EACH(k) p[k] = p[k] * x[k] + 6.9314694405e-1f;
    EACH(k) p[k] = p[k] * x[k] + 1.0000001192f;
    memcpy(bits, p, sizeof bits);
    EACH(k) bits[k] += whole[k] << 23;
    memcpy(p, bits, sizeof p);
    EACH(k) out[k] = 1.0f + p[k];
}

static const float log2_e = 1.44269504f;

/* sigmoid(z) = 1 / (1 + e^-z) and tanh(c) = 1 - 2 / (1 + e^2c), four at a time over one division,
 * which costs more than all the rest. */
INLINE void say_cell_gates_body(float *g, size_t rows, size_t stride, size_t half)
{
    for (size_t r = 0; r < rows; r++, g += stride)
        for (size_t i = 0; i < half; i += SAY_LANES) {
            float *zf = g + i, *cf = zf + half, *zb = cf + half, *cb = zb + half;
            float a[SAY_LANES], b[SAY_LANES], c[SAY_LANES], d[SAY_LANES], over[SAY_LANES];
            denominator(a, zf, -log2_e);
            denominator(b, cf, 2 * log2_e);
            denominator(c, zb, -log2_e);
            denominator(d, cb, 2 * log2_e);
            EACH(k) over[k] = 1.0f / ((a[k] * b[k]) * (c[k] * d[k]));
            EACH(k) zf[k] = over[k] * b[k] * (c[k] * d[k]);
            EACH(k) cf[k] = 1.0f - 2.0f * (over[k] * a[k] * (c[k] * d[k]));
            EACH(k) zb[k] = over[k] * d[k] * (a[k] * b[k]);
            EACH(k) cb[k] = 1.0f - 2.0f * (over[k] * c[k] * (a[k] * b[k]));
        }
}

INLINE void step(float *restrict s, const float *restrict before, const float *restrict z,
                 const float *restrict c, size_t half)
{
    for (size_t i = 0; i < half; i += SAY_LANES)
        EACH(k) s[i + k] = before[i + k] + z[i + k] * (c[i + k] - before[i + k]);
}

INLINE void first_step(float *restrict s, const float *restrict z, const float *restrict c,
                       size_t half)
{
    for (size_t i = 0; i < half; i += SAY_LANES)
        EACH(k) s[i + k] = z[i + k] * c[i + k];
}

INLINE void say_cell_scan_body(float *s, const float *g, size_t rows, size_t stride, size_t half)
{
    if (rows == 0) return;
    size_t width = 2 * half, last = rows - 1;
    first_step(s, g, g + half, half);
    for (size_t r = 1; r < rows; r++)
        step(s + r * width, s + (r - 1) * width, g + r * stride, g + r * stride + half, half);
    const float *back = g + 2 * half;
    float *right = s + half;
    first_step(right + last * width, back + last * stride, back + last * stride + half, half);
    for (size_t r = last; r-- > 0;)
        step(right + r * width, right + (r + 1) * width, back + r * stride,
             back + r * stride + half, half);
}

INLINE void say_cell_join_body(float *restrict y, const float *restrict a, const float *restrict b,
                               size_t n)
{
    for (size_t i = 0; i < n; i += SAY_LANES)
        EACH(k)
        {
            float sum = a[i + k] + b[i + k];
            y[i + k] = sum > 0 ? sum : 0;
        }
}

INLINE void say_cell_scores_body(float *y, const float *a, const float *b, size_t rows,
                                 size_t stride, size_t width)
{
    for (size_t r = 0; r < rows; r++, b += stride) {
        float lane[SAY_LANES] = {0};
        for (size_t i = 0; i < width; i += SAY_LANES)
            EACH(k) lane[k] += a[i + k] * b[i + k];
        y[r] = fold(lane);
    }
}

/* Which of at most 32 blocks of SAY_LANES scores hold one above floor, a bit each. */
INLINE uint32_t blocks_above(const float *scores, uint32_t blocks, float floor)
{
    uint32_t bits[SAY_LANES], all = 0;
    EACH(k) bits[k] = 0;
    for (uint32_t b = 0; b < blocks; b++) {
        const float *s = scores + b * SAY_LANES;
        EACH(k) bits[k] |= s[k] > floor ? 1u << b : 0;
    }
    EACH(k) all |= bits[k];
    return all;
}

/* Most blocks hold none. */
INLINE uint32_t say_cell_above_body(uint16_t *at, const float *scores, uint32_t n, float floor)
{
    uint32_t found = 0, i = 0;
    while (i + SAY_LANES <= n) {
        uint32_t blocks = (n - i) / SAY_LANES < 32 ? (n - i) / SAY_LANES : 32;
        for (uint32_t left = blocks_above(scores + i, blocks, floor); left; left &= left - 1) {
            uint32_t first = i + (uint32_t)__builtin_ctz(left) * SAY_LANES;
            for (uint32_t k = first; k < first + SAY_LANES; k++)
                if (scores[k] > floor) at[found++] = (uint16_t)k;
        }
        i += blocks * SAY_LANES;
    }
    for (; i < n; i++)
        if (scores[i] > floor) at[found++] = (uint16_t)i;
    return found;
}

/* Sixteen labels side by side; the labels before them one after the other. */
INLINE void say_cell_follow_body(float *restrict scores, uint16_t *restrict from,
                                 const float *restrict top, const float *restrict step, uint32_t n)
{
    size_t stride = say_cell_stride(n);
    for (size_t i = 0; i < stride; i += SAY_LANES) {
        float most[SAY_LANES];
        uint32_t at[SAY_LANES];
        EACH(k) most[k] = -__builtin_inff();
        EACH(k) at[k] = 0;
        for (uint32_t b = 0; b < n; b++) {
            const float *s = step + b * stride + i;
            float v[SAY_LANES];
            EACH(k) v[k] = top[b] + s[k];
            EACH(k) at[k] = v[k] > most[k] ? b : at[k];
            EACH(k) most[k] = v[k] > most[k] ? v[k] : most[k];
        }
        EACH(k) scores[i + k] += most[k];
        EACH(k) from[i + k] = (uint16_t)at[k];
    }
}

INLINE void say_cell_embed_body(float *restrict y, const signed char *restrict row, float scale,
                                size_t n)
{
    for (size_t i = 0; i < n; i += SAY_LANES)
        EACH(k) y[i + k] += scale * (float)row[i + k];
}

/* The highest of each lane and where it was first met; then the highest lane, the first of equals.
 */
INLINE uint32_t say_cell_best_body(const float *scores, uint32_t n)
{
    float top[SAY_LANES], most = scores[0];
    uint32_t at[SAY_LANES], best = 0, i = 0;
    EACH(k) top[k] = -__builtin_inff();
    EACH(k) at[k] = 0;
    for (; i + SAY_LANES <= n; i += SAY_LANES) {
        const float *s = scores + i;
        EACH(k) at[k] = s[k] > top[k] ? i : at[k];
        EACH(k) top[k] = s[k] > top[k] ? s[k] : top[k];
    }
    for (uint32_t k = 0; n >= SAY_LANES && k < SAY_LANES; k++)
        if (top[k] > most || (top[k] == most && at[k] + k < best)) {
            most = top[k];
            best = at[k] + k;
        }
    for (; i < n; i++)
        if (scores[i] > most) {
            most = scores[i];
            best = i;
        }
    return best;
}

/* Defines a set of cells from the inline bodies, for the machine that ATTRIBUTE asks for. */
#define SET(NAME, ATTRIBUTE)                                                                      \
    ATTRIBUTE static void norm_##NAME(float *y, const float *x, size_t rows, size_t width,        \
                                      const float *gain, const float *shift)                      \
    {                                                                                             \
        say_cell_norm_body(y, x, rows, width, gain, shift);                                       \
    }                                                                                             \
    ATTRIBUTE static void conv_##NAME(float *y, const float *x, size_t rows, size_t width,        \
                                      const float *taps)                                          \
    {                                                                                             \
        say_cell_conv_body(y, x, rows, width, taps);                                              \
    }                                                                                             \
    ATTRIBUTE static void gates_##NAME(float *g, size_t rows, size_t stride, size_t half)         \
    {                                                                                             \
        say_cell_gates_body(g, rows, stride, half);                                               \
    }                                                                                             \
    ATTRIBUTE static void scan_##NAME(float *s, const float *g, size_t rows, size_t stride,       \
                                      size_t half)                                                \
    {                                                                                             \
        say_cell_scan_body(s, g, rows, stride, half);                                             \
    }                                                                                             \
    ATTRIBUTE static void join_##NAME(float *y, const float *a, const float *b, size_t n)         \
    {                                                                                             \
        say_cell_join_body(y, a, b, n);                                                           \
    }                                                                                             \
    ATTRIBUTE static void scores_##NAME(float *y, const float *a, const float *b, size_t rows,    \
                                        size_t stride, size_t width)                              \
    {                                                                                             \
        say_cell_scores_body(y, a, b, rows, stride, width);                                       \
    }                                                                                             \
    ATTRIBUTE static uint32_t best_##NAME(const float *scores, uint32_t n)                        \
    {                                                                                             \
        return say_cell_best_body(scores, n);                                                     \
    }                                                                                             \
    ATTRIBUTE static uint32_t above_##NAME(uint16_t *at, const float *scores, uint32_t n,         \
                                           float floor)                                           \
    {                                                                                             \
        return say_cell_above_body(at, scores, n, floor);                                         \
    }                                                                                             \
    ATTRIBUTE static void follow_##NAME(float *scores, uint16_t *from, const float *top,          \
                                        const float *step, uint32_t n)                            \
    {                                                                                             \
        say_cell_follow_body(scores, from, top, step, n);                                         \
    }                                                                                             \
    ATTRIBUTE static void embed_##NAME(float *y, const signed char *row, float scale, size_t n)   \
    {                                                                                             \
        say_cell_embed_body(y, row, scale, n);                                                    \
    }                                                                                             \
    const say_cells say_cells_##NAME = {norm_##NAME,   conv_##NAME,   gates_##NAME, scan_##NAME,  \
                                        join_##NAME,   scores_##NAME, best_##NAME,  above_##NAME, \
                                        follow_##NAME, embed_##NAME};

SET(plain, )
#if defined(__x86_64__)
SET(avx2, __attribute__((target("avx2"))))
#if defined(__clang__)
SET(avx512, __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq"))))
#else
SET(avx512, __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,prefer-vector-width=512"))))
#endif
#endif
