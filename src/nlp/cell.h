/* The parts of the network that are not matrix products: layer norm, the convolution over three
 * tokens, the gates, and the scan that is the memory of the encoder. Rows are tokens; every width
 * is a multiple of SAY_LANES (the model reader sees to it). Arrays must not overlap unless said. */
#ifndef SAY_NLP_CELL_H
#define SAY_NLP_CELL_H

#include <stddef.h>
#include <stdint.h>

enum { SAY_LANES = 16 }; /* floats that are worked on side by side */

/* y [rows][width] = (x - mean) / sqrt(variance + 1e-5) * gain + shift, row by row. y may be x. */
void say_cell_norm(float *y, const float *x, size_t rows, size_t width, const float *gain,
                   const float *shift);

/* y [rows][width]: each channel's weighted sum over the previous, the same and the next row; rows
 * before the first and behind the last count as zero. taps [3][width]. One sentence at a time. */
void say_cell_conv(float *y, const float *x, size_t rows, size_t width, const float *taps);

/* Gates in place. g [rows][stride] holds z_f, c_f, z_b, c_b, each half wide: z = sigmoid, c = tanh.
 */
void say_cell_gates(float *g, size_t rows, size_t stride, size_t half);

/* s [rows][2 half] = states of the minimal gated unit: left half read from the left,
 * s_t = (1 - z_t) s_{t-1} + z_t c_t with s = 0 before the start, right half the same from the
 * right. g as say_cell_gates leaves it. One sentence at a time. */
void say_cell_scan(float *s, const float *g, size_t rows, size_t stride, size_t half);

/* y [n] += x [n]. */
void say_cell_add(float *y, const float *x, size_t n);

/* y [n] = max(0, a + b), element by element. */
void say_cell_join(float *y, const float *a, const float *b, size_t n);

/* y [rows] = a [width] times the first width numbers of each row of b [rows][stride]; the order of
 * each sum is fixed. */
void say_cell_scores(float *y, const float *a, const float *b, size_t rows, size_t stride,
                     size_t width);

/* *best = place of the highest of n scores, n > 0; the first of equals. Here n may be any number.
 * Where a score is no number, *best is some place below n. */
void say_cell_best(uint32_t *best, const float *scores, uint32_t n);

/* y [n] += scale * row [n]: one row of an embedding table of bytes. */
void say_cell_embed(float *y, const signed char *row, float scale, size_t n);

#endif
