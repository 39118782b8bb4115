/* Inside of the kernel: one panel of outputs for some rows. Only kernel*.c and its test look here.
 */
#ifndef SAY_NLP_KERNEL_TILE_H
#define SAY_NLP_KERNEL_TILE_H

#include <stdbool.h>
#include <stddef.h>

#if defined(__x86_64__)
#define SAY_KERNEL_X86 1
#else
#define SAY_KERNEL_X86 0
#endif

typedef struct say_tile {
    float *y;          /* first row, first output of the panel */
    const float *x;    /* first row */
    const float *w;    /* shape [in][SAY_PANEL] */
    const float *bias; /* shape [SAY_PANEL] */
    size_t y_stride, x_stride, in;
    bool relu;
} say_tile;

/* Each fills rows x SAY_PANEL outputs; the plain one rounds products, the others fuse them. */
void say_tile_plain(const say_tile *t, size_t rows);
#if SAY_KERNEL_X86
void say_tile_avx2(const say_tile *t, size_t rows);
void say_tile_avx512(const say_tile *t, size_t rows);
#endif

#endif
