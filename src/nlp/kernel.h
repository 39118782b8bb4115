/* The matrix product of the network: every dense layer goes through this one function. Weights are
 * bytes with a scale for each output, activations bytes with a scale and a low end for each token,
 * sums whole numbers: the same in every order, so that every kernel gives the same bits. No BLAS.
 */
#ifndef SAY_NLP_KERNEL_H
#define SAY_NLP_KERNEL_H

#include "nlp/machine.h"
#include <stddef.h>
#include <stdint.h>

/* A dense layer y = W x + b with its weights packed for the kernel. */
typedef struct say_dense {
    uint32_t in, out;
    const int8_t *packed; /* shape [panels][in / 4][SAY_PANEL][4], zeros behind the last output */
    const float *scale;   /* shape [panels][SAY_PANEL]: of an output's weights */
    const float *sum;     /* shape [panels][SAY_PANEL]: of an output's weights, as packed */
    const float *bias;    /* shape [panels][SAY_PANEL], zeros where there is none */
    const float *exact;   /* shape [out][in]: the weights as they were, for the oracle */
} say_dense;

typedef enum say_dense_mode {
    SAY_DENSE_SET,  /* y = W x + b */
    SAY_DENSE_RELU, /* y = max(0, W x + b) */
    SAY_DENSE_ADD   /* y += W x + b */
} say_dense_mode;

/* Rows of activations, ready for products. */
typedef struct say_acts {
    uint8_t *q;         /* shape [rows][width] */
    float *scale, *low; /* shape [rows] */
    uint32_t width;
    const float *exact; /* the floats themselves, for the oracle: shape [rows][exact_stride] */
    size_t exact_stride;
} say_acts;

/* Floats from one row of a layer's output to the next: out rounded up to whole panels. The floats
 * behind the last output come out as 0 (added: unchanged). */
static inline size_t say_dense_stride(uint32_t out)
{
    return ((size_t)out + SAY_PANEL - 1) / SAY_PANEL * SAY_PANEL;
}

/* Bytes that say_dense_pack writes for a layer of that shape. */
size_t say_dense_bytes(uint32_t in, uint32_t out);

/* Packs weights [out][in] and bias [out] (NULL: none) into memory of say_dense_bytes, aligned for
 * floats, which must outlive the layer; so must weights. in is a multiple of SAY_LANES. An output's
 * weights are rounded to whole parts of a 127th of the largest. */
void say_dense_pack(say_dense *d, void *memory, const float *weights, const float *bias,
                    uint32_t in, uint32_t out);

/* Makes rows [first, first + rows) of a ready, from x [rows][x_stride], a->width <= x_stride. x
 * must stand as long as a is used; for the oracle, first must be 0. */
void say_kernel_ready(say_acts *a, const say_machine *m, const float *x, size_t x_stride,
                      size_t first, size_t rows);

/* y [rows][say_dense_stride(out)] = layer of the first rows of a, whose width is in. A row's result
 * does not depend on the rows beside it. y must not overlap what a was made from. */
void say_kernel_dense(float *y, const say_acts *a, size_t rows, const say_dense *d,
                      say_dense_mode mode, const say_machine *m);

#endif
