/* The parts of the network that are not matrix products: layer norm, the convolution over three
 * tokens, the gates, and the scan that is the memory of the encoder. Rows are tokens; every width
 * is a multiple of SAY_LANES (the model reader sees to it). Arrays must not overlap unless said.
 * Each set of cells is compiled for another machine; all give the same bits. */
#ifndef SAY_NLP_CELL_H
#define SAY_NLP_CELL_H

#include <stddef.h>
#include <stdint.h>

enum { SAY_LANES = 16 }; /* floats that are worked on side by side */

/* n rounded up to whole lanes. */
static inline size_t say_cell_stride(uint32_t n)
{
    return ((size_t)n + SAY_LANES - 1) / SAY_LANES * SAY_LANES;
}

typedef struct say_cells {
    /* y [rows][width] = (x - mean) / sqrt(variance + 1e-5) * gain + shift, row by row. y may be x.
     */
    void (*norm)(float *y, const float *x, size_t rows, size_t width, const float *gain,
                 const float *shift);

    /* y [rows][width]: each channel's weighted sum over the previous, the same and the next row;
     * rows before the first and behind the last count as zero. taps [3][width]. One sentence at a
     * time. */
    void (*conv)(float *y, const float *x, size_t rows, size_t width, const float *taps);

    /* Gates in place. g [rows][stride] holds z_f, c_f, z_b, c_b, each half wide: z = sigmoid,
     * c = tanh. */
    void (*gates)(float *g, size_t rows, size_t stride, size_t half);

    /* s [rows][2 half] = states of the minimal gated unit: left half read from the left,
     * s_t = (1 - z_t) s_{t-1} + z_t c_t with s = 0 before the start, right half the same from the
     * right. g as gates leaves it. One sentence at a time. */
    void (*scan)(float *s, const float *g, size_t rows, size_t stride, size_t half);

    /* y [n] = max(0, a + b), element by element. */
    void (*join)(float *y, const float *a, const float *b, size_t n);

    /* y [rows] = a [width] times the first width numbers of each row of b [rows][stride]; the order
     * of each sum is fixed. */
    void (*scores)(float *y, const float *a, const float *b, size_t rows, size_t stride,
                   size_t width);

    /* The place of the highest of n scores, n > 0; the first of equals. Here n may be any number.
     * Where a score is no number, some place below n. */
    uint32_t (*best)(const float *scores, uint32_t n);

    /* The places of the scores above floor, ascending, into at [n]; gives how many. */
    uint32_t (*above)(uint16_t *at, const float *scores, uint32_t n, float floor);

    /* One step of the best path through labels: scores [n] of a token's labels become those of the
     * paths that end there, top [n] is the score of the best path up to each label of the token
     * before, counted from the path best of all (of which paths only the difference matters), and
     * step [n][stride n] what a label (second) gets behind another (first). from [n] tells the
     * label before, the first of equals. Arrays have room for say_cell_stride(n). */
    void (*follow)(float *scores, uint16_t *from, const float *top, const float *step, uint32_t n);

    /* y [n] += scale * row [n]: one row of an embedding table of bytes. */
    void (*embed)(float *y, const signed char *row, float scale, size_t n);
} say_cells;

extern const say_cells say_cells_plain;
#if defined(__x86_64__)
extern const say_cells say_cells_avx2, say_cells_avx512;
#endif

#endif
