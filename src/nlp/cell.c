/* Loops over blocks of SAY_LANES floats, which the compiler turns into vectors; each is compiled
 * for AVX-512, for AVX2 and plainly, and chosen by what the machine has. No operation is fused or
 * reordered between them, so that all three give the same bits. */
#include "nlp/cell.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline))
#define EACH(k) for (int k = 0; k < SAY_LANES; k++)

/* Defines the extern function NAME from its inline body NAME_body, once for each kind of machine.
 */
#if defined(__clang__)
#define WIDE "avx512f,avx512bw,avx512vl,avx512dq"
#else
#define WIDE "avx512f,avx512bw,avx512vl,avx512dq,prefer-vector-width=512"
#endif
#if defined(__x86_64__)
#define CLONES(NAME, PARAMS, ARGS)                                                    \
    __attribute__((target(WIDE))) static void NAME##_avx512 PARAMS                    \
    {                                                                                 \
        NAME##_body ARGS;                                                             \
    }                                                                                 \
    __attribute__((target("avx2"))) static void NAME##_avx2 PARAMS                    \
    {                                                                                 \
        NAME##_body ARGS;                                                             \
    }                                                                                 \
    void NAME PARAMS                                                                  \
    {                                                                                 \
        if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) \
            NAME##_avx512 ARGS;                                                       \
        else if (__builtin_cpu_supports("avx2"))                                      \
            NAME##_avx2 ARGS;                                                         \
        else                                                                          \
            NAME##_body ARGS;                                                         \
    }
#else
#define CLONES(NAME, PARAMS, ARGS) \
    void NAME PARAMS               \
    {                              \
        NAME##_body ARGS;          \
    }
#endif

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

/* exp(x) for SAY_LANES numbers in place, clamped to +-87: x = n ln 2 + r, a polynomial for e^r
 * (Cephes' expf; relative error 2e-7), and n put into the exponent's bits. */
INLINE void exp_lanes(float *x)
{
    float n[SAY_LANES], p[SAY_LANES];
    uint32_t bits[SAY_LANES];
    EACH(k) x[k] = x[k] > 87.0f ? 87.0f : x[k];
    EACH(k) x[k] = x[k] < -87.0f ? -87.0f : x[k];
    EACH(k) n[k] = x[k] * 1.44269504f + 12582912.0f; /* rounds to a whole number in the low bits */
    memcpy(bits, n, sizeof bits);
    EACH(k) bits[k] = (bits[k] + 127) << 23;
    EACH(k) n[k] -= 12582912.0f;
    EACH(k) x[k] = x[k] - n[k] * 0.693359375f + n[k] * 2.12194440e-4f;
    EACH(k) p[k] = 1.9875691500e-4f * x[k] + 1.3981999507e-3f;
    EACH(k) p[k] = p[k] * x[k] + 8.3334519073e-3f;
    EACH(k) p[k] = p[k] * x[k] + 4.1665795894e-2f;
    EACH(k) p[k] = p[k] * x[k] + 1.6666665459e-1f;
    EACH(k) p[k] = p[k] * x[k] + 5.0000001201e-1f;
    EACH(k) p[k] = p[k] * x[k] * x[k] + x[k] + 1.0f;
    memcpy(n, bits, sizeof n);
    EACH(k) x[k] = p[k] * n[k];
}

INLINE void sigmoid(float *g, size_t n)
{
    for (size_t i = 0; i < n; i += SAY_LANES) {
        float e[SAY_LANES];
        EACH(k) e[k] = -g[i + k];
        exp_lanes(e);
        EACH(k) g[i + k] = 1.0f / (1.0f + e[k]);
    }
}

INLINE void hyperbolic(float *g, size_t n)
{
    for (size_t i = 0; i < n; i += SAY_LANES) {
        float e[SAY_LANES];
        EACH(k) e[k] = 2.0f * g[i + k];
        exp_lanes(e);
        EACH(k) g[i + k] = 1.0f - 2.0f / (1.0f + e[k]);
    }
}

INLINE void say_cell_gates_body(float *g, size_t rows, size_t stride, size_t half)
{
    for (size_t r = 0; r < rows; r++, g += stride) {
        sigmoid(g, half);
        hyperbolic(g + half, half);
        sigmoid(g + 2 * half, half);
        hyperbolic(g + 3 * half, half);
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

INLINE void say_cell_add_body(float *restrict y, const float *restrict x, size_t n)
{
    for (size_t i = 0; i < n; i += SAY_LANES)
        EACH(k) y[i + k] += x[i + k];
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

INLINE void say_cell_embed_body(float *restrict y, const signed char *restrict row, float scale,
                                size_t n)
{
    for (size_t i = 0; i < n; i += SAY_LANES)
        EACH(k) y[i + k] += scale * (float)row[i + k];
}

INLINE void say_cell_best_body(uint32_t *best, const float *scores, uint32_t n)
{
    float top[SAY_LANES], most = scores[0];
    uint32_t i = 0;
    EACH(k) top[k] = most;
    for (; i + SAY_LANES <= n; i += SAY_LANES)
        EACH(k) top[k] = scores[i + (uint32_t)k] > top[k] ? scores[i + (uint32_t)k] : top[k];
    for (; i < n; i++)
        most = scores[i] > most ? scores[i] : most;
    for (int k = 0; k < SAY_LANES; k++)
        most = top[k] > most ? top[k] : most;
    for (*best = 0; *best + 1 < n && !(scores[*best] == most); ++*best)
        ;
}

CLONES(say_cell_norm,
       (float *y, const float *x, size_t rows, size_t width, const float *gain, const float *shift),
       (y, x, rows, width, gain, shift))
CLONES(say_cell_conv, (float *y, const float *x, size_t rows, size_t width, const float *taps),
       (y, x, rows, width, taps))
CLONES(say_cell_gates, (float *g, size_t rows, size_t stride, size_t half), (g, rows, stride, half))
CLONES(say_cell_scan, (float *s, const float *g, size_t rows, size_t stride, size_t half),
       (s, g, rows, stride, half))
CLONES(say_cell_add, (float *y, const float *x, size_t n), (y, x, n))
CLONES(say_cell_join, (float *y, const float *a, const float *b, size_t n), (y, a, b, n))
CLONES(say_cell_scores,
       (float *y, const float *a, const float *b, size_t rows, size_t stride, size_t width),
       (y, a, b, rows, stride, width))
CLONES(say_cell_embed, (float *y, const signed char *row, float scale, size_t n),
       (y, row, scale, n))
CLONES(say_cell_best, (uint32_t * best, const float *scores, uint32_t n), (best, scores, n))
