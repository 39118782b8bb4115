/* Scores of the labels from a token's state and from what its neighbours make of theirs; then the
 * best path through the labels of a sentence, by learned scores of one label behind another. */
#include "nlp/names.h"

#include <string.h>

/* The mid layer of the previous, the same and the next token of row r's sentence side by side;
 * zeros beyond its ends. Sentences begin at row first and end before row end. */
static const float *copy_window(say_work *w, size_t n, uint32_t r, uint32_t first, uint32_t end)
{
    float *window = w->window + r * 3 * n;
    const float *mid = w->mid + r * n;
    memset(window, 0, 3 * n * sizeof *window);
    memcpy(window + n, mid, n * sizeof *window);
    if (r > first) memcpy(window, mid - n, n * sizeof *window);
    if (r + 1 < end) memcpy(window + 2 * n, mid + n, n * sizeof *window);
    return window;
}

/* Makes w->near from the windows. Rows of the mid layer lie one behind the other (N is a multiple
 * of SAY_PANEL), so that inside a sentence a window need not be copied; the oracle wants them all.
 */
static void ready_windows(say_work *w, const say_network *net)
{
    const say_machine *m = net->machine;
    size_t n = net->near;
    for (uint32_t i = 0; i < w->sentences; i++)
        for (uint32_t first = w->begin[i], end = w->begin[i + 1], r = first; r < end; r++) {
            bool inside = m->quantise && r > first && r + 1 < end;
            const float *x = inside ? w->mid + (r - 1) * n : copy_window(w, n, r, first, end);
            if (m->quantise) say_kernel_ready(&w->near, m, x, 3 * n, r, 1);
        }
    if (!m->quantise) say_kernel_ready(&w->near, m, w->window, 3 * n, 0, say_work_rows(w));
}

void say_names_score(say_work *w, const say_network *net)
{
    const say_machine *m = net->machine;
    size_t rows = say_work_rows(w);
    say_kernel_dense(w->wide, &w->acts, rows, &net->name, SAY_DENSE_SET, m);
    say_kernel_dense(w->mid, &w->acts, rows, &net->name_mid, SAY_DENSE_RELU, m);
    ready_windows(w, net);
    say_kernel_dense(w->wide, &w->near, rows, &net->name_near, SAY_DENSE_ADD, m);
}

/* Turns the scores of a token into those of paths that end there, counted from the best path so
 * far, so that they stay small. */
static void extend(float *scores, const float *before, uint16_t *back, say_work *w,
                   const say_network *net)
{
    const say_cells *cells = net->machine->cells;
    float best = before[cells->best(before, net->names)];
    for (uint32_t k = 0; k < net->names; k++)
        w->top[k] = before[k] - best;
    cells->follow(scores, back, w->top, net->name_step, net->names);
}

/* A name's first word begins it, whatever the path says. */
static void mend(say_token *tokens, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (tokens[i].name_kind && (i == 0 || tokens[i - 1].name_kind != tokens[i].name_kind))
            tokens[i].name_begins = true;
}

/* Rows from .. from + n are a sentence. */
static void read_sentence(say_token *tokens, say_work *w, uint32_t from, uint32_t n,
                          const say_network *net, const say_labels *l)
{
    size_t stride = say_dense_stride(net->names), step = say_cell_stride(net->names);
    float *scores = w->wide + from * stride;
    uint16_t *back = w->back + from * step;
    if (n == 0) return;
    for (uint32_t k = 0; k < net->names; k++)
        scores[k] += net->name_first[k];
    for (uint32_t i = 1; i < n; i++)
        extend(scores + i * stride, scores + (i - 1) * stride, back + i * step, w, net);
    uint32_t label = net->machine->cells->best(scores + (n - 1) * stride, net->names);
    for (uint32_t i = n; i-- > 0;) {
        tokens[i].name_kind = l->names[label].kind;
        tokens[i].name_begins = l->names[label].begins;
        if (i) label = back[i * step + label];
    }
    mend(tokens, n);
}

void say_names_read(say_token *tokens, say_work *w, const say_network *net,
                    const say_labels *labels)
{
    say_names_score(w, net);
    for (uint32_t i = 0; i < w->sentences; i++) {
        uint32_t from = w->begin[i];
        read_sentence(tokens + from, w, from, w->begin[i + 1] - from, net, labels);
    }
}
