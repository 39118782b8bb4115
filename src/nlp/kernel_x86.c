/* The tiles of the product for AVX2 + FMA and for AVX-512: a few rows by one panel, sums in
 * registers, weights streamed once a tile. Sums run over the inputs in order, with fused
 * multiply-adds, in both: they give the same bits. */
#include "nlp/kernel_tile.h"

#include "nlp/kernel.h"

#if SAY_KERNEL_X86
#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))

/* n rows of 32 outputs in 2 n registers of 16 floats. */
__attribute__((target("avx512f"))) INLINE void rows_avx512(const say_tile *t, size_t first,
                                                           const int n)
{
    __m512 sum[12][2];
    const float *x = t->x + first * t->x_stride;
    float *y = t->y + first * t->y_stride;
#pragma GCC unroll 12
    for (int r = 0; r < n; r++)
        for (int v = 0; v < 2; v++)
            sum[r][v] = _mm512_loadu_ps(t->bias + 16 * v);
    for (size_t i = 0; i < t->in; i++) {
        __m512 w0 = _mm512_loadu_ps(t->w + i * SAY_PANEL);
        __m512 w1 = _mm512_loadu_ps(t->w + i * SAY_PANEL + 16);
#pragma GCC unroll 12
        for (int r = 0; r < n; r++) {
            __m512 a = _mm512_set1_ps(x[(size_t)r * t->x_stride + i]);
            sum[r][0] = _mm512_fmadd_ps(a, w0, sum[r][0]);
            sum[r][1] = _mm512_fmadd_ps(a, w1, sum[r][1]);
        }
    }
    __m512 floor = t->relu ? _mm512_setzero_ps() : _mm512_set1_ps(-__builtin_inff());
#pragma GCC unroll 12
    for (int r = 0; r < n; r++)
        for (int v = 0; v < 2; v++)
            _mm512_storeu_ps(y + (size_t)r * t->y_stride + 16 * v, _mm512_max_ps(sum[r][v], floor));
}

__attribute__((target("avx512f"))) void say_tile_avx512(const say_tile *t, size_t rows)
{
    size_t r = 0;
    for (; r + 12 <= rows; r += 12)
        rows_avx512(t, r, 12);
    if (r + 8 <= rows) rows_avx512(t, r, 8), r += 8;
    if (r + 4 <= rows) rows_avx512(t, r, 4), r += 4;
    for (; r < rows; r++)
        rows_avx512(t, r, 1);
}

/* n rows of 16 outputs (half a panel) in 2 n registers of 8 floats. */
__attribute__((target("avx2,fma"))) INLINE void rows_avx2(const say_tile *t, size_t first,
                                                          size_t half, const int n)
{
    __m256 sum[6][2];
    const float *x = t->x + first * t->x_stride;
    float *y = t->y + first * t->y_stride + half;
#pragma GCC unroll 6
    for (int r = 0; r < n; r++)
        for (int v = 0; v < 2; v++)
            sum[r][v] = _mm256_loadu_ps(t->bias + half + 8 * v);
    for (size_t i = 0; i < t->in; i++) {
        __m256 w0 = _mm256_loadu_ps(t->w + i * SAY_PANEL + half);
        __m256 w1 = _mm256_loadu_ps(t->w + i * SAY_PANEL + half + 8);
#pragma GCC unroll 6
        for (int r = 0; r < n; r++) {
            __m256 a = _mm256_set1_ps(x[(size_t)r * t->x_stride + i]);
            sum[r][0] = _mm256_fmadd_ps(a, w0, sum[r][0]);
            sum[r][1] = _mm256_fmadd_ps(a, w1, sum[r][1]);
        }
    }
    __m256 floor = t->relu ? _mm256_setzero_ps() : _mm256_set1_ps(-__builtin_inff());
#pragma GCC unroll 6
    for (int r = 0; r < n; r++)
        for (int v = 0; v < 2; v++)
            _mm256_storeu_ps(y + (size_t)r * t->y_stride + 8 * v, _mm256_max_ps(sum[r][v], floor));
}

__attribute__((target("avx2,fma"))) void say_tile_avx2(const say_tile *t, size_t rows)
{
    for (size_t half = 0; half < SAY_PANEL; half += SAY_PANEL / 2) {
        size_t r = 0;
        for (; r + 6 <= rows; r += 6)
            rows_avx2(t, r, half, 6);
        if (r + 3 <= rows) rows_avx2(t, r, half, 3), r += 3;
        for (; r < rows; r++)
            rows_avx2(t, r, half, 1);
    }
}
#endif
