/* One block, divided twice by the same walk: once to add sizes up, once to hand the places out. */
#include "nlp/work.h"

#include <stdlib.h>

enum { LINE = 64 }; /* every array begins at a cache line */

/* A place for n items of size bytes; with no block yet, only its size is counted. */
static void *place(char *block, size_t *used, size_t n, size_t size)
{
    void *p = block ? block + *used : NULL;
    *used += (n * size + LINE - 1) / LINE * LINE;
    return p;
}

static size_t larger(size_t a, size_t b)
{
    return a > b ? a : b;
}

/* Sizes cannot overflow: rows and longest are below 2^20, widths below 2^13. */
static size_t divide(say_work *w, char *block, const say_network *net, size_t rows, size_t longest)
{
    size_t used = 0, f = sizeof(float);
    size_t pair = larger(say_dense_stride(net->arc), say_dense_stride(net->label));
    size_t wide = say_dense_stride((uint32_t)larger(net->tags, larger(net->names, net->rels)));
    w->begin = place(block, &used, rows + 1, sizeof *w->begin);
    w->forms = place(block, &used, rows, sizeof *w->forms);
    w->heads = place(block, &used, rows, sizeof *w->heads);
    w->back = place(block, &used, rows * say_cell_stride(net->names), sizeof *w->back);
    w->near_best = place(block, &used, net->tags, sizeof *w->near_best);
    w->top = place(block, &used, say_cell_stride(net->names), f);
    w->mid = place(block, &used, rows * say_dense_stride(net->near), f);
    w->window = place(block, &used, rows * 3 * net->near, f);
    w->near.width = 3 * net->near;
    w->near.q = place(block, &used, rows * w->near.width, 1);
    w->near.scale = place(block, &used, rows, f);
    w->near.low = place(block, &used, rows, f);
    w->acts.q = place(block, &used, rows * larger(larger(net->width, net->hidden), pair), 1);
    w->acts.scale = place(block, &used, rows, f);
    w->acts.low = place(block, &used, rows, f);
    w->x = place(block, &used, rows * net->width, f);
    w->h = place(block, &used, rows * net->hidden, f);
    w->u = place(block, &used, rows * net->hidden, f);
    w->s = place(block, &used, rows * net->hidden, f);
    w->gates = place(block, &used, rows * say_dense_stride(2 * net->hidden), f);
    w->wide = place(block, &used, rows * wide, f);
    w->dep = place(block, &used, rows * pair, f);
    w->head = place(block, &used, rows * pair, f);
    w->label_dep = place(block, &used, rows * pair, f);
    w->label_head = place(block, &used, rows * pair, f);
    w->joined = place(block, &used, rows * pair, f);
    w->scores = place(block, &used, longest * (longest + 1), f);
    void *tree = place(block, &used, say_tree_work_bytes((uint32_t)longest), 1);
    if (block) say_tree_work_lay(&w->tree, tree, (uint32_t)longest);
    return used;
}

void say_work_ready(say_work *w, const say_network *net, const float *x, size_t stride,
                    uint32_t width)
{
    w->acts.width = width;
    say_kernel_ready(&w->acts, net->machine, x, stride, 0, say_work_rows(w));
}

bool say_work_take(say_work *w, const say_network *net, uint32_t rows, uint32_t longest)
{
    *w = (say_work){0};
    size_t bytes = divide(w, NULL, net, rows, longest);
    w->memory = malloc(bytes + LINE);
    if (!w->memory) return false;
    char *block = w->memory;
    divide(w, block + (LINE - (uintptr_t)block % LINE), net, rows, longest);
    return true;
}

void say_work_free(say_work *w)
{
    free(w->memory);
    *w = (say_work){0};
}
