/* Arcs: score(i, j) = (U d_i) . g_j + v . g_j = (U d_i + v) . g_j, with d and g two views of a
 * token; v is the bias of U. Relations: a small layer over both ends of the chosen arc. */
#include "nlp/parser.h"

#include <math.h>

void say_parser_prepare(say_work *w, const say_network *net)
{
    size_t rows = say_work_rows(w), stride = say_dense_stride(net->arc);
    const say_machine *m = net->machine;
    say_kernel_dense(w->dep, &w->acts, rows, &net->arc_dep, SAY_DENSE_RELU, m);
    say_kernel_dense(w->head, &w->acts, rows, &net->arc_head, SAY_DENSE_RELU, m);
    say_kernel_dense(w->label_dep, &w->acts, rows, &net->label_dep, SAY_DENSE_SET, m);
    say_kernel_dense(w->label_head, &w->acts, rows, &net->label_head, SAY_DENSE_SET, m);
    say_work_ready(w, net, w->dep, stride, net->arc);
    say_kernel_dense(w->joined, &w->acts, rows, &net->arc_u, SAY_DENSE_SET, m);
}

void say_parser_scores(say_work *w, const say_network *net, uint32_t i)
{
    size_t stride = say_dense_stride(net->arc), from = w->begin[i], n = w->begin[i + 1] - from;
    void (*scores_of)(float *, const float *, const float *, size_t, size_t, size_t) =
        net->machine->cells->scores;
    for (size_t k = 0; k < n; k++) {
        float *scores = w->scores + k * (n + 1);
        const float *side = w->joined + (from + k) * stride;
        scores_of(scores, side, net->arc_root, 1, net->arc, net->arc);
        scores_of(scores + 1, side, w->head + from * stride, n, stride, net->arc);
    }
}

void say_parser_heads(say_work *w, const say_network *net)
{
    say_parser_prepare(w, net);
    for (uint32_t i = 0; i < w->sentences; i++) {
        say_parser_scores(w, net, i);
        uint32_t from = w->begin[i];
        say_tree_decode(w->heads + from, w->scores, w->begin[i + 1] - from, &w->tree);
    }
}

void say_parser_relations(say_work *w, const say_network *net)
{
    size_t rows = say_work_rows(w), stride = say_dense_stride(net->label);
    for (uint32_t i = 0; i < w->sentences; i++)
        for (size_t r = w->begin[i]; r < w->begin[i + 1]; r++) {
            uint32_t head = w->heads[r];
            const float *side =
                head ? w->label_head + (w->begin[i] + head - 1) * stride : net->label_root;
            net->machine->cells->join(w->joined + r * stride, w->label_dep + r * stride, side,
                                      net->label);
        }
    say_work_ready(w, net, w->joined, stride, net->label);
    say_kernel_dense(w->wide, &w->acts, rows, &net->label_out, SAY_DENSE_SET, net->machine);
}

uint32_t say_parser_choose(float *scores, uint32_t n, uint32_t root_class, bool is_root,
                           const say_cells *cells)
{
    if (is_root) return root_class;
    uint32_t other = root_class == 0;
    scores[root_class] = -INFINITY;
    uint32_t best = cells->best(scores, n);
    return best == root_class ? other : best; /* where no score is a number */
}
