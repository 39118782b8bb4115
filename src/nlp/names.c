/* The best path through the labels of a sentence, under the one rule that I-KIND follows B-KIND or
 * I-KIND. The scores are the network's own; nothing is learned about the order of labels. */
#include "nlp/names.h"

static bool may_follow(const say_labels *l, uint32_t before, uint32_t label)
{
    const say_bio *b = &l->names[before], *k = &l->names[label];
    return k->kind == NAME_NONE || k->begins || b->kind == k->kind;
}

/* Of the labels that label may follow, the one with the best path; n_names where there is none. */
static uint32_t best_before(const say_labels *l, const float *before, uint32_t label, uint32_t best)
{
    if (may_follow(l, best, label)) return best;
    uint32_t found = l->n_names;
    for (uint32_t k = 0; k < l->n_names; k++)
        if (may_follow(l, k, label) && (found == l->n_names || before[k] > before[found]))
            found = k;
    return found;
}

/* Turns the scores of one token into the scores of paths that end there, counted from the best path
 * so far, so that they stay small. */
static void extend(float *scores, const float *before, uint16_t *back, const say_labels *l,
                   const say_cells *cells)
{
    uint32_t best = cells->best(before, l->n_names);
    for (uint32_t k = 0; k < l->n_names; k++) {
        uint32_t from = best_before(l, before, k, best);
        back[k] = (uint16_t)from;
        scores[k] = from == l->n_names ? -1e30f : scores[k] + (before[from] - before[best]);
    }
}

/* A sentence cannot begin inside a name. */
static void start(float *scores, const say_labels *l)
{
    for (uint32_t k = 0; k < l->n_names; k++)
        if (l->names[k].kind != NAME_NONE && !l->names[k].begins) scores[k] = -1e30f;
}

static void read_sentence(say_token *tokens, float *scores, size_t stride, uint16_t *back,
                          uint32_t n, const say_labels *l, const say_cells *cells)
{
    if (n == 0) return;
    start(scores, l);
    for (uint32_t i = 1; i < n; i++)
        extend(scores + i * stride, scores + (i - 1) * stride, back + (size_t)i * l->n_names, l,
               cells);
    uint32_t label = cells->best(scores + (n - 1) * stride, l->n_names);
    for (uint32_t i = n; i-- > 0;) {
        tokens[i].name_kind = l->names[label].kind;
        tokens[i].name_begins = l->names[label].begins;
        if (i) label = back[(size_t)i * l->n_names + label];
    }
}

void say_names_read(say_token *tokens, say_work *w, const say_network *net,
                    const say_labels *labels)
{
    size_t stride = say_dense_stride(net->names);
    say_kernel_dense(w->wide, &w->acts, say_work_rows(w), &net->name, SAY_DENSE_SET, net->machine);
    for (uint32_t i = 0; i < w->sentences; i++) {
        uint32_t from = w->begin[i];
        read_sentence(tokens + from, w->wide + from * stride, stride,
                      w->back + (size_t)from * net->names, w->begin[i + 1] - from, labels,
                      net->machine->cells);
    }
}
