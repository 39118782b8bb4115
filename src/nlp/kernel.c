/* Packs weights and walks rows and panels; the inner tiles for AVX2 and AVX-512 are in
 * kernel_x86.c, the plain tile here is their oracle and serves every other machine. Products in
 * floats, the oracle of the rounding, are here too. */
#include "nlp/kernel.h"

#include <math.h>
#include <string.h>

size_t say_dense_bytes(uint32_t in, uint32_t out)
{
    return say_dense_stride(out) * (in + 3 * sizeof(float));
}

/* The largest magnitude of n numbers as a step of 127; 0 where there is none. */
static float step_of(const float *w, uint32_t n)
{
    float most = 0;
    for (uint32_t i = 0; i < n; i++)
        most = fabsf(w[i]) > most ? fabsf(w[i]) : most;
    return most > 1e-30f && most < 1e30f ? most / SAY_ACT_MOST : 0;
}

static int8_t round_weight(float w, float step)
{
    if (step == 0) return 0;
    float v = w / step;
    v = v > -SAY_ACT_MOST ? v : -SAY_ACT_MOST; /* also what is no number */
    v = v < SAY_ACT_MOST ? v : SAY_ACT_MOST;
    return (int8_t)lrintf(v);
}

void say_dense_pack(say_dense *d, void *memory, const float *weights, const float *bias,
                    uint32_t in, uint32_t out)
{
    size_t stride = say_dense_stride(out);
    float *scale = memory, *sum = scale + stride, *b = sum + stride;
    int8_t *packed = (int8_t *)(b + stride);
    memset(memory, 0, say_dense_bytes(in, out));
    for (uint32_t o = 0; o < out; o++) {
        const float *w = weights + (size_t)o * in;
        int8_t *to = packed + (size_t)(o / SAY_PANEL) * SAY_PANEL * in + o % SAY_PANEL * SAY_QUAD;
        int32_t total = 0;
        scale[o] = step_of(w, in);
        for (uint32_t i = 0; i < in; i++) {
            int8_t q = round_weight(w[i], scale[o]);
            to[(size_t)(i / SAY_QUAD) * SAY_PANEL * SAY_QUAD + i % SAY_QUAD] = q;
            total += q;
        }
        sum[o] = scale[o] * (float)total;
        if (bias) b[o] = bias[o];
    }
    *d = (say_dense){in, out, packed, scale, sum, b, weights};
}

void say_tile_plain(const say_tile *t, size_t rows)
{
    for (size_t r = 0; r < rows; r++) {
        int32_t sum[SAY_PANEL] = {0};
        float *y = t->y + r * t->y_stride;
        const uint8_t *x = t->x + r * t->in;
        const int8_t *w = t->w;
        for (size_t i = 0; i < t->in; i += SAY_QUAD, w += SAY_PANEL * SAY_QUAD)
            for (int o = 0; o < SAY_PANEL; o++)
                for (int k = 0; k < SAY_QUAD; k++)
                    sum[o] += x[i + (size_t)k] * w[o * SAY_QUAD + k];
        for (int o = 0; o < SAY_PANEL; o++) {
            float v = (float)sum[o] * (t->x_scale[r] * t->w_scale[o]) +
                      (t->x_low[r] * t->w_sum[o] + t->bias[o]);
            v = v > t->floor ? v : t->floor;
            y[o] = t->keep != 0 ? y[o] + v : v;
        }
    }
}

/* The ends of a row, lane by lane and then the lanes in halves, the same on every machine. */
static void ends_of(float *low, float *high, const float *x, size_t n)
{
    float least[SAY_LANES], most[SAY_LANES];
    memcpy(least, x, sizeof least);
    memcpy(most, x, sizeof most);
    for (size_t i = SAY_LANES; i < n; i += SAY_LANES)
        for (int k = 0; k < SAY_LANES; k++) {
            float v = x[i + (size_t)k];
            least[k] = v < least[k] ? v : least[k];
            most[k] = v > most[k] ? v : most[k];
        }
    say_ends_fold(least, most);
    *low = least[0] + 0.0f; /* never -0, whose sign could depend on the order */
    *high = most[0];
}

void say_quantise_plain(uint8_t *q, float *scale, float *low, const float *x, size_t n)
{
    float high;
    ends_of(low, &high, x, n);
    float range = high - *low, inverse = range > 0 ? SAY_ACT_MOST / range : 0;
    *scale = range / SAY_ACT_MOST;
    for (size_t i = 0; i < n; i++) {
        float v = (x[i] - *low) * inverse;
        v = v > 0 ? v : 0;
        v = v < SAY_ACT_MOST ? v : SAY_ACT_MOST;
        q[i] = (uint8_t)lrintf(v);
    }
}

void say_kernel_ready(say_acts *a, const say_machine *m, const float *x, size_t x_stride,
                      size_t first, size_t rows)
{
    a->exact = x;
    a->exact_stride = x_stride;
    for (size_t r = 0; m->quantise && r < rows; r++) {
        size_t to = first + r;
        m->quantise(a->q + to * a->width, &a->scale[to], &a->low[to], x + r * x_stride, a->width);
    }
}

static float floor_of(say_dense_mode mode)
{
    return mode == SAY_DENSE_RELU ? 0 : -INFINITY;
}

/* In floats, each output one sum in a fixed order. */
static void dense_exact(float *y, const say_acts *a, size_t rows, const say_dense *d,
                        say_dense_mode mode, const say_machine *m)
{
    size_t stride = say_dense_stride(d->out);
    for (size_t r = 0; r < rows; r++, y += stride)
        for (uint32_t o = 0; o < d->out; o++) {
            float v, floor = floor_of(mode);
            const float *w = d->exact + (size_t)o * d->in;
            m->cells->scores(&v, a->exact + r * a->exact_stride, w, 1, d->in, d->in);
            v += d->bias[o];
            v = v > floor ? v : floor;
            y[o] = mode == SAY_DENSE_ADD ? y[o] + v : v;
        }
}

void say_kernel_dense(float *y, const say_acts *a, size_t rows, const say_dense *d,
                      say_dense_mode mode, const say_machine *m)
{
    if (!m->tile) {
        dense_exact(y, a, rows, d, mode, m);
        return;
    }
    for (size_t o = 0; o < d->out; o += SAY_PANEL) {
        say_tile t = {.y = y + o,
                      .x = a->q,
                      .x_scale = a->scale,
                      .x_low = a->low,
                      .w = d->packed + o * d->in,
                      .w_scale = d->scale + o,
                      .w_sum = d->sum + o,
                      .bias = d->bias + o,
                      .y_stride = say_dense_stride(d->out),
                      .in = d->in,
                      .floor = floor_of(mode),
                      .keep = mode == SAY_DENSE_ADD};
        m->tile(&t, rows);
    }
}
