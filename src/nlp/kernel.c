/* Packs weights and walks rows and panels; the inner tiles for AVX2 and AVX-512 are in
 * kernel_x86.c, the plain tile here is their oracle and serves every other machine. */
#include "nlp/kernel.h"

#include "nlp/kernel_tile.h"
#include <string.h>

size_t say_dense_floats(uint32_t in, uint32_t out)
{
    return say_dense_stride(out) * ((size_t)in + 1);
}

void say_dense_pack(say_dense *d, float *memory, const float *weights, const float *bias,
                    uint32_t in, uint32_t out)
{
    size_t stride = say_dense_stride(out);
    float *b = memory + stride * in;
    memset(memory, 0, say_dense_floats(in, out) * sizeof *memory);
    for (uint32_t o = 0; o < out; o++) {
        float *panel = memory + (size_t)(o / SAY_PANEL) * SAY_PANEL * in + o % SAY_PANEL;
        for (uint32_t i = 0; i < in; i++)
            panel[(size_t)i * SAY_PANEL] = weights[(size_t)o * in + i];
        if (bias) b[o] = bias[o];
    }
    *d = (say_dense){.in = in, .out = out, .packed = memory, .bias = b};
}

void say_tile_plain(const say_tile *t, size_t rows)
{
    for (size_t r = 0; r < rows; r++) {
        float sum[SAY_PANEL];
        const float *x = t->x + r * t->x_stride;
        memcpy(sum, t->bias, sizeof sum);
        for (size_t i = 0; i < t->in; i++)
            for (size_t o = 0; o < SAY_PANEL; o++)
                sum[o] += x[i] * t->w[i * SAY_PANEL + o];
        for (size_t o = 0; o < SAY_PANEL; o++)
            t->y[r * t->y_stride + o] = t->relu && sum[o] < 0 ? 0 : sum[o];
    }
}

typedef void tile_function(const say_tile *t, size_t rows);

static tile_function *choose_tile(void)
{
#if SAY_KERNEL_X86
    if (__builtin_cpu_supports("avx512f")) return say_tile_avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return say_tile_avx2;
#endif
    return say_tile_plain;
}

void say_kernel_dense(float *y, const float *x, size_t x_stride, size_t rows, const say_dense *d,
                      say_dense_mode mode)
{
    tile_function *tile = choose_tile();
    size_t y_stride = say_dense_stride(d->out);
    for (size_t o = 0; o < d->out; o += SAY_PANEL) {
        say_tile t = {.y = y + o,
                      .x = x,
                      .w = d->packed + o * d->in,
                      .bias = d->bias + o,
                      .y_stride = y_stride,
                      .x_stride = x_stride,
                      .in = d->in,
                      .relu = mode == SAY_DENSE_RELU};
        tile(&t, rows);
    }
}
