/* The tiles of the product for AVX2 and for AVX-512 with VNNI, and the rounding of activations:
 * a few rows by one panel, sums in registers, weights streamed once a tile. The sums are whole
 * numbers, what follows is done number by number in the order of say_tile_plain: same bits. */
#include "nlp/kernel_tile.h"

#include <stdbool.h>
#include <string.h>

#if SAY_KERNEL_X86
#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")))
#define AVX2 __attribute__((target("avx2")))

/* Four activations as one number, to be sent to all lanes. */
INLINE int quad_at(const uint8_t *x)
{
    int v;
    memcpy(&v, x, sizeof v);
    return v;
}

/* Sixteen sums of row r become outputs from o on. */
AVX512 INLINE void finish_avx512(const say_tile *t, size_t r, int o, __m512i sum)
{
    float *y = t->y + r * t->y_stride + o;
    __m512 scale = _mm512_mul_ps(_mm512_set1_ps(t->x_scale[r]), _mm512_loadu_ps(t->w_scale + o));
    __m512 low = _mm512_mul_ps(_mm512_set1_ps(t->x_low[r]), _mm512_loadu_ps(t->w_sum + o));
    low = _mm512_add_ps(low, _mm512_loadu_ps(t->bias + o));
    __m512 v = _mm512_add_ps(_mm512_mul_ps(_mm512_cvtepi32_ps(sum), scale), low);
    v = _mm512_max_ps(v, _mm512_set1_ps(t->floor));
    if (t->keep != 0) v = _mm512_add_ps(_mm512_loadu_ps(y), v);
    _mm512_storeu_ps(y, v);
}

/* sum += four products in each of 16 lanes. By hand, because gcc 12 copies the sum of the intrinsic
 * into another register and back, at half the speed. */
#define ADD_QUADS_512(sum, a, w) __asm__("vpdpbusd %2, %1, %0" : "+v"(sum) : "v"(a), "v"(w))

/* Code for rows 0 .. n - 1. The sums are variables of their own: the compiler keeps an array of
 * them in memory. */
#define REPEAT_1(DO) DO(0)
#define REPEAT_2(DO) REPEAT_1(DO) DO(1)
#define REPEAT_3(DO) REPEAT_2(DO) DO(2)
#define REPEAT_4(DO) REPEAT_3(DO) DO(3)
#define REPEAT_5(DO) REPEAT_4(DO) DO(4)
#define REPEAT_6(DO) REPEAT_5(DO) DO(5)
#define REPEAT_7(DO) REPEAT_6(DO) DO(6)
#define REPEAT_8(DO) REPEAT_7(DO) DO(7)
#define REPEAT_9(DO) REPEAT_8(DO) DO(8)
#define REPEAT_10(DO) REPEAT_9(DO) DO(9)
#define REPEAT_11(DO) REPEAT_10(DO) DO(10)
#define REPEAT_12(DO) REPEAT_11(DO) DO(11)

#define BEGIN_512(r) __m512i left##r = _mm512_setzero_si512(), right##r = left##r;
#define STEP_512(r)                                         \
    a = _mm512_set1_epi32(quad_at(x + (size_t)r * in + i)); \
    ADD_QUADS_512(left##r, a, w0);                          \
    ADD_QUADS_512(right##r, a, w1);
#define END_512(r)                           \
    finish_avx512(t, first + r, 0, left##r); \
    finish_avx512(t, first + r, 16, right##r);

/* Defines the work on N rows of 32 outputs in 2 N registers of 16 sums. */
#define ROWS_512(N)                                                                 \
    AVX512 static void rows##N##_avx512(const say_tile *t, size_t first)            \
    {                                                                               \
        const size_t in = t->in;                                                    \
        const uint8_t *x = t->x + first * in;                                       \
        const int8_t *w = t->w;                                                     \
        REPEAT_##N(BEGIN_512) for (size_t i = 0; i < in; i += SAY_QUAD)             \
        {                                                                           \
            __m512i a, w0 = _mm512_loadu_si512(w), w1 = _mm512_loadu_si512(w + 64); \
            w += SAY_PANEL * SAY_QUAD;                                              \
            REPEAT_##N(STEP_512)                                                    \
        }                                                                           \
        REPEAT_##N(END_512)                                                         \
    }
ROWS_512(1)
ROWS_512(2)
ROWS_512(3)
ROWS_512(4)
ROWS_512(5)
ROWS_512(6)
ROWS_512(7)
ROWS_512(8)
ROWS_512(9)
ROWS_512(10)
ROWS_512(11)
ROWS_512(12)

typedef void rows_function(const say_tile *t, size_t first);
static rows_function *const rows_avx512[] = {
    NULL,          rows1_avx512,  rows2_avx512, rows3_avx512, rows4_avx512,
    rows5_avx512,  rows6_avx512,  rows7_avx512, rows8_avx512, rows9_avx512,
    rows10_avx512, rows11_avx512, rows12_avx512};

/* Few rows take as long as many, for each sum waits for itself: what does not fill two full steps
 * is halved, so that no step of one or two rows is left over. */
AVX512 void say_tile_avx512(const say_tile *t, size_t rows)
{
    for (size_t r = 0, n; r < rows; r += n) {
        size_t left = rows - r;
        n = left <= 12 ? left : left < 24 ? (left + 1) / 2 : 12;
        rows_avx512[n](t, r);
    }
}

AVX2 INLINE void finish_avx2(const say_tile *t, size_t r, size_t o, __m256i sum)
{
    float *y = t->y + r * t->y_stride + o;
    __m256 scale = _mm256_mul_ps(_mm256_set1_ps(t->x_scale[r]), _mm256_loadu_ps(t->w_scale + o));
    __m256 low = _mm256_mul_ps(_mm256_set1_ps(t->x_low[r]), _mm256_loadu_ps(t->w_sum + o));
    low = _mm256_add_ps(low, _mm256_loadu_ps(t->bias + o));
    __m256 v = _mm256_add_ps(_mm256_mul_ps(_mm256_cvtepi32_ps(sum), scale), low);
    v = _mm256_max_ps(v, _mm256_set1_ps(t->floor));
    if (t->keep != 0) v = _mm256_add_ps(_mm256_loadu_ps(y), v);
    _mm256_storeu_ps(y, v);
}

/* Adds four products to each of eight sums. Seven bits times eight, two of them: 16 bits hold it
 * without saturation. */
AVX2 INLINE __m256i add_quads(__m256i sum, __m256i a, __m256i w)
{
    __m256i pairs = _mm256_maddubs_epi16(a, w);
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}
_Static_assert(2 * SAY_ACT_MOST * 127 <= INT16_MAX, "two products fit into 16 bits");

#define BEGIN_256(r) __m256i left##r = _mm256_setzero_si256(), right##r = left##r;
#define STEP_256(r)                                         \
    a = _mm256_set1_epi32(quad_at(x + (size_t)r * in + i)); \
    left##r = add_quads(left##r, a, w0);                    \
    right##r = add_quads(right##r, a, w1);
#define END_256(r)                            \
    finish_avx2(t, first + r, half, left##r); \
    finish_avx2(t, first + r, half + 8, right##r);

/* Defines the work on N rows of 16 outputs (half a panel) in 2 N registers of 8 sums. */
#define ROWS_256(N)                                                                   \
    AVX2 static void rows##N##_avx2(const say_tile *t, size_t first, size_t half)     \
    {                                                                                 \
        const size_t in = t->in;                                                      \
        const uint8_t *x = t->x + first * in;                                         \
        const int8_t *w = t->w + half * SAY_QUAD;                                     \
        REPEAT_##N(BEGIN_256) for (size_t i = 0; i < in; i += SAY_QUAD)               \
        {                                                                             \
            __m256i a, w0 = _mm256_loadu_si256((const __m256i *)(const void *)w);     \
            __m256i w1 = _mm256_loadu_si256((const __m256i *)(const void *)(w + 32)); \
            w += SAY_PANEL * SAY_QUAD;                                                \
            REPEAT_##N(STEP_256)                                                      \
        }                                                                             \
        REPEAT_##N(END_256)                                                           \
    }
ROWS_256(4)
ROWS_256(1)

AVX2 void say_tile_avx2(const say_tile *t, size_t rows)
{
    for (size_t half = 0; half < SAY_PANEL; half += SAY_PANEL / 2) {
        size_t r = 0;
        for (; r + 4 <= rows; r += 4)
            rows4_avx2(t, r, half);
        for (; r < rows; r++)
            rows1_avx2(t, r, half);
    }
}

/* Scale of a row from its ends; gives what its numbers are multiplied by. */
INLINE float scale_of(float *scale, float low, float high)
{
    float range = high - low;
    *scale = range / SAY_ACT_MOST;
    return range > 0 ? SAY_ACT_MOST / range : 0;
}

AVX512 void say_quantise_avx512(uint8_t *q, float *scale, float *low, const float *x, size_t n)
{
    __m512 least = _mm512_loadu_ps(x), most = least;
    for (size_t i = 16; i < n; i += 16) {
        __m512 v = _mm512_loadu_ps(x + i);
        least = _mm512_min_ps(v, least);
        most = _mm512_max_ps(v, most);
    }
    *low = _mm512_reduce_min_ps(least) + 0.0f;
    __m512 inverse = _mm512_set1_ps(scale_of(scale, *low, _mm512_reduce_max_ps(most)));
    __m512 from = _mm512_set1_ps(*low), top = _mm512_set1_ps(SAY_ACT_MOST);
    for (size_t i = 0; i < n; i += 16) {
        __m512 v = _mm512_mul_ps(_mm512_sub_ps(_mm512_loadu_ps(x + i), from), inverse);
        v = _mm512_min_ps(_mm512_max_ps(v, _mm512_setzero_ps()), top);
        _mm_storeu_si128((__m128i *)(void *)(q + i), _mm512_cvtepi32_epi8(_mm512_cvtps_epi32(v)));
    }
}

/* Eight numbers as whole numbers 0 .. SAY_ACT_MOST. */
AVX2 INLINE __m256i round_avx2(const float *x, __m256 from, __m256 inverse)
{
    __m256 v = _mm256_mul_ps(_mm256_sub_ps(_mm256_loadu_ps(x), from), inverse);
    v = _mm256_max_ps(v, _mm256_setzero_ps());
    return _mm256_cvtps_epi32(_mm256_min_ps(v, _mm256_set1_ps(SAY_ACT_MOST)));
}

AVX2 void say_quantise_avx2(uint8_t *q, float *scale, float *low, const float *x, size_t n)
{
    float ends[2][16];
    __m256 least[2], most[2];
    for (int k = 0; k < 2; k++)
        least[k] = most[k] = _mm256_loadu_ps(x + 8 * k);
    for (size_t i = 16; i < n; i += 16)
        for (int k = 0; k < 2; k++) {
            __m256 v = _mm256_loadu_ps(x + i + 8 * k);
            least[k] = _mm256_min_ps(v, least[k]);
            most[k] = _mm256_max_ps(v, most[k]);
        }
    for (int k = 0; k < 2; k++) {
        _mm256_storeu_ps(ends[0] + 8 * k, least[k]);
        _mm256_storeu_ps(ends[1] + 8 * k, most[k]);
    }
    say_ends_fold(ends[0], ends[1]);
    *low = ends[0][0] + 0.0f;
    __m256 inverse = _mm256_set1_ps(scale_of(scale, *low, ends[1][0]));
    __m256 from = _mm256_set1_ps(*low);
    for (size_t i = 0; i < n; i += 16) {
        __m256i words = _mm256_packs_epi32(round_avx2(x + i, from, inverse),
                                           round_avx2(x + i + 8, from, inverse));
        words = _mm256_permute4x64_epi64(words, 0xd8); /* packing works in halves */
        __m128i bytes =
            _mm_packus_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1));
        _mm_storeu_si128((__m128i *)(void *)(q + i), bytes);
    }
}
#endif
