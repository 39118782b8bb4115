/* The matrix product of the network: every dense layer goes through this one function, so that
 * another arithmetic (int8) replaces it in one place. Floats in, floats out; no BLAS. */
#ifndef SAY_NLP_KERNEL_H
#define SAY_NLP_KERNEL_H

#include <stddef.h>
#include <stdint.h>

enum { SAY_PANEL = 32 }; /* outputs computed side by side; weights are packed in such panels */

/* A dense layer y = W x + b with its weights packed for the kernel. */
typedef struct say_dense {
    uint32_t in, out;
    const float *packed; /* shape [panels][in][SAY_PANEL], zeros behind the last output */
    const float *bias;   /* shape [panels][SAY_PANEL], zeros where there is none */
} say_dense;

typedef enum say_dense_mode {
    SAY_DENSE_SET, /* y = W x + b */
    SAY_DENSE_RELU /* y = max(0, W x + b) */
} say_dense_mode;

/* Floats from one row of a layer's output to the next: out rounded up to whole panels. The floats
 * behind the last output come out as 0. */
static inline size_t say_dense_stride(uint32_t out)
{
    return ((size_t)out + SAY_PANEL - 1) / SAY_PANEL * SAY_PANEL;
}

/* Floats that say_dense_pack writes for a layer of that shape: weights, then bias. */
size_t say_dense_floats(uint32_t in, uint32_t out);

/* Packs weights [out][in] and bias [out] (NULL: none) into memory of say_dense_floats floats, which
 * must outlive the layer. */
void say_dense_pack(say_dense *d, float *memory, const float *weights, const float *bias,
                    uint32_t in, uint32_t out);

/* y [rows][say_dense_stride(out)] = layer of x [rows][x_stride], in <= x_stride. Each output is one
 * sum in the order of the inputs: a row's result does not depend on the rows beside it. The
 * machine's widest vectors are used; AVX2 and AVX-512 give the same bits. y must not overlap x. */
void say_kernel_dense(float *y, const float *x, size_t x_stride, size_t rows, const say_dense *d,
                      say_dense_mode mode);

#endif
