/* Inside of the kernel: bytes from floats, and one panel of outputs for some rows. Only kernel*.c,
 * machine.c and their test look here. */
#ifndef SAY_NLP_KERNEL_TILE_H
#define SAY_NLP_KERNEL_TILE_H

#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__)
#define SAY_KERNEL_X86 1
#else
#define SAY_KERNEL_X86 0
#endif

enum {
    SAY_PANEL = 32,    /* outputs computed side by side; weights are packed in such panels */
    SAY_QUAD = 4,      /* inputs that one instruction multiplies and adds up */
    SAY_ACT_MOST = 127 /* seven bits: two products of an activation and a weight fit into 16 */
};

typedef struct say_tile {
    float *y;             /* first row, first output of the panel */
    const uint8_t *x;     /* shape [rows][in] */
    const float *x_scale; /* shape [rows]: a row's numbers are low + scale * x */
    const float *x_low;   /* shape [rows] */
    const int8_t *w;      /* shape [in / SAY_QUAD][SAY_PANEL][SAY_QUAD] */
    const float *w_scale; /* shape [SAY_PANEL] */
    const float *w_sum;   /* shape [SAY_PANEL]: of each output's weights */
    const float *bias;    /* shape [SAY_PANEL] */
    size_t y_stride, in;  /* in is a multiple of SAY_QUAD */
    float floor;          /* outputs below become this */
    float keep;           /* 1: outputs are added to what stands in y; 0: they replace it */
} say_tile;

/* Fills rows x SAY_PANEL outputs:
 * y = keep y + max(floor, (float)(x . w) * (x_scale * w_scale) + (x_low * w_sum + bias)). */
typedef void say_tile_function(const say_tile *t, size_t rows);

/* One row of n floats (a multiple of 16) becomes bytes 0 .. SAY_ACT_MOST with scale and low; what
 * is no number becomes some byte. */
typedef void say_quantise_function(uint8_t *q, float *scale, float *low, const float *x, size_t n);

/* Of sixteen lanes the lowest of least and the highest of most, into lane 0 of each. */
static inline void say_ends_fold(float *least, float *most)
{
    for (int half = 8; half; half /= 2)
        for (int k = 0; k < half; k++) {
            least[k] = least[k + half] < least[k] ? least[k + half] : least[k];
            most[k] = most[k + half] > most[k] ? most[k + half] : most[k];
        }
}

say_tile_function say_tile_plain;
say_quantise_function say_quantise_plain;
#if SAY_KERNEL_X86
say_tile_function say_tile_avx2, say_tile_avx512;
say_quantise_function say_quantise_avx2, say_quantise_avx512;
#endif

#endif
