/* Word vectors, then per layer: norm, convolution over three tokens, gates, scan both ways, output,
 * residual. Products run over the whole batch, convolution and scan over one sentence each. */
#include "nlp/encoder.h"

#include "nlp/feature.h"
#include <assert.h>

static void add_row(float *x, const say_network *net, say_table_kind kind, uint32_t row,
                    float share)
{
    const say_table *t = &net->table[kind];
    assert(row < t->n);
    net->machine->cells->embed(x, t->rows + (size_t)row * net->width, share * t->scale[row],
                               net->width);
}

/* Asks for a row that will be read soon: rows lie far apart. */
static void fetch_row(const say_network *net, say_table_kind kind, uint32_t row)
{
    const say_table *t = &net->table[kind];
    const signed char *bytes = t->rows + (size_t)row * net->width;
    __builtin_prefetch(t->scale + row);
    for (uint32_t i = 0; i < net->width; i += 64)
        __builtin_prefetch(bytes + i);
}

void say_encoder_embed(float *x, const say_network *net, const say_vocab *vocab, say_str form)
{
    say_feat_rows rows;
    say_feat_word(&rows, form.p, form.n);
    for (uint32_t i = 0; i < rows.n_grams; i++)
        fetch_row(net, TABLE_GRAM, rows.grams[i]);
    fetch_row(net, TABLE_LOWER, rows.lower);
    fetch_row(net, TABLE_PREFIX3, rows.prefix3);
    fetch_row(net, TABLE_SUFFIX3, rows.suffix3);
    add_row(x, net, TABLE_WORD, say_vocab_row(vocab, rows.key), 1);
    add_row(x, net, TABLE_LOWER, rows.lower, 1);
    add_row(x, net, TABLE_PREFIX3, rows.prefix3, 1);
    add_row(x, net, TABLE_SUFFIX2, rows.suffix2, 1);
    add_row(x, net, TABLE_SUFFIX3, rows.suffix3, 1);
    add_row(x, net, TABLE_SHAPE, rows.shape, 1);
    float share = rows.n_grams ? 1.0f / (float)rows.n_grams : 0;
    for (uint32_t i = 0; i < rows.n_grams; i++)
        add_row(x, net, TABLE_GRAM, rows.grams[i], share);
}

/* The word vector of row r, normed and ready for the first product. */
static void make_vector(say_work *w, const say_network *net, const say_vocab *vocab, size_t r)
{
    float *x = w->x + r * net->width;
    memset(x, 0, net->width * sizeof *x);
    say_encoder_embed(x, net, vocab, w->forms[r]);
    net->machine->cells->norm(x, x, 1, net->width, net->word_norm.gain, net->word_norm.shift);
}

/* Word vectors as activations: one that was made before is fetched. The oracle has no rounded
 * vectors to fetch. */
static void read_words(say_work *w, const say_network *net, const say_vocab *vocab)
{
    size_t rows = say_work_rows(w), width = net->width;
    say_acts *a = &w->acts;
    bool rounded = net->machine->quantise != NULL;
    a->width = net->width;
    for (size_t r = 0; r < rows; r++) {
        uint8_t *q = a->q + r * width;
        if (rounded && say_wordcache_find(net->ready, w->forms[r], q, &a->scale[r], &a->low[r]))
            continue;
        make_vector(w, net, vocab, r);
        if (!rounded) continue;
        say_kernel_ready(a, net->machine, w->x + r * width, width, r, 1);
        say_wordcache_add(net->ready, w->forms[r], q, a->scale[r], a->low[r]);
    }
    if (!rounded) say_kernel_ready(a, net->machine, w->x, width, 0, rows);
}

/* The convolution and then the scan are the only places where tokens meet. */
static void convolve(say_work *w, const say_network *net, const say_layer *layer)
{
    size_t width = net->hidden;
    for (uint32_t i = 0; i < w->sentences; i++) {
        size_t from = w->begin[i], n = w->begin[i + 1] - from;
        net->machine->cells->conv(w->u + from * width, w->s + from * width, n, width, layer->taps);
    }
}

static void scan(say_work *w, const say_network *net)
{
    size_t stride = say_dense_stride(2 * net->hidden);
    for (uint32_t i = 0; i < w->sentences; i++) {
        size_t from = w->begin[i], n = w->begin[i + 1] - from;
        net->machine->cells->scan(w->s + from * net->hidden, w->gates + from * stride, n, stride,
                                  net->hidden / 2);
    }
}

static void run_layer(say_work *w, const say_network *net, const say_layer *layer)
{
    const say_machine *m = net->machine;
    size_t rows = say_work_rows(w), width = net->hidden, stride = say_dense_stride(2 * net->hidden);
    m->cells->norm(w->s, w->h, rows, width, layer->norm.gain, layer->norm.shift);
    convolve(w, net, layer);
    say_work_ready(w, net, w->u, width, net->hidden);
    say_kernel_dense(w->gates, &w->acts, rows, &layer->gate, SAY_DENSE_SET, m);
    m->cells->gates(w->gates, rows, stride, width / 2);
    scan(w, net);
    say_work_ready(w, net, w->s, width, net->hidden);
    say_kernel_dense(w->h, &w->acts, rows, &layer->out, SAY_DENSE_ADD, m);
}

void say_encoder_run(say_work *w, const say_network *net, const say_vocab *vocab)
{
    size_t rows = say_work_rows(w);
    read_words(w, net, vocab);
    say_kernel_dense(w->h, &w->acts, rows, &net->in, SAY_DENSE_SET, net->machine);
    for (uint32_t i = 0; i < net->layers; i++)
        run_layer(w, net, &net->layer[i]);
    net->machine->cells->norm(w->h, w->h, rows, net->hidden, net->final_norm.gain,
                              net->final_norm.shift);
    say_work_ready(w, net, w->h, net->hidden, net->hidden);
}
