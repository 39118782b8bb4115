/* Walks over the document in batches of whole sentences, then makes lemmas and links. */
#include "nlp/nlp.h"

#include "nlp/encoder.h"
#include "nlp/names.h"
#include "nlp/nametrim.h"
#include "nlp/namevote.h"
#include "nlp/parser.h"
#include "nlp/tagger.h"
#include "nlp/treecheck.h"
#include "nlp/treemend.h"
#include <assert.h>

/* Tokens of sentence s. */
static uint32_t length(const say_doc *d, uint32_t s)
{
    return d->sentences.at[s].last - d->sentences.at[s].first;
}

/* First sentence behind the batch that begins with sentence s; a batch holds at least one. */
static uint32_t batch_end(const say_doc *d, uint32_t s, uint32_t *rows)
{
    uint32_t end = s;
    *rows = 0;
    do {
        *rows += length(d, end);
        end++;
    } while (end < d->sentences.n && *rows + length(d, end) <= SAY_BATCH_TOKENS);
    return end;
}

static void measure(const say_doc *d, uint32_t *most_rows, uint32_t *longest)
{
    *most_rows = *longest = 1;
    for (uint32_t s = 1, rows, end; s < d->sentences.n; s = end) {
        end = batch_end(d, s, &rows);
        if (rows > *most_rows) *most_rows = rows;
        for (; s < end; s++)
            if (length(d, s) > *longest) *longest = length(d, s);
    }
}

/* Puts the forms of sentences [s, end) into the batch. */
static void fill(say_work *w, const say_doc *d, uint32_t s, uint32_t end)
{
    uint32_t row = 0;
    w->sentences = end - s;
    w->begin[0] = 0;
    for (uint32_t i = s; i < end; i++) {
        for (uint32_t t = d->sentences.at[i].first; t < d->sentences.at[i].last; t++)
            w->forms[row++] = d->tokens.at[t].form;
        w->begin[i - s + 1] = row;
    }
}

/* Heads and relations into the tokens; heads become document indices. */
static void write_trees(say_doc *d, uint32_t s, const say_work *w, const say_model *m)
{
    const say_labels *labels = &m->labels;
    size_t stride = say_dense_stride(labels->n_rels);
    for (uint32_t i = 0; i < w->sentences; i++) {
        say_sentence *sentence = &d->sentences.at[s + i];
        for (uint32_t r = w->begin[i]; r < w->begin[i + 1]; r++) {
            say_token *t = &d->tokens.at[sentence->first + r - w->begin[i]];
            uint32_t head = w->heads[r];
            uint32_t class = say_parser_choose(w->wide + r * stride, labels->n_rels, labels->root,
                                               head == 0, m->network.machine->cells);
            t->head = head ? sentence->first + head - 1 : 0;
            t->rel = labels->rels[class];
            if (!head) sentence->root = (uint32_t)(t - d->tokens.at);
        }
    }
}

static void read_batch(say_doc *d, uint32_t s, uint32_t end, say_work *w, const say_model *m)
{
    const say_network *net = &m->network;
    say_token *tokens = &d->tokens.at[d->sentences.at[s].first];
    fill(w, d, s, end);
    say_encoder_run(w, net, &m->vocab);
    say_tagger_read(tokens, w, net, &m->labels);
    say_names_read(tokens, w, net, &m->labels);
    say_parser_heads(w, net);
    say_parser_relations(w, net);
    write_trees(d, s, w, m);
    for (; s < end; s++)
        say_tree_mend(d, s);
}

static void make_lemmas(say_doc *d, const say_model *m)
{
    for (uint32_t i = 1; i < d->tokens.n; i++) {
        say_token *t = &d->tokens.at[i];
        t->lemma = say_lemma_of(&m->lemmas, d->arena, t->form, t->norm, t->upos, t->xpos);
    }
}

static void link_sentences(say_doc *d)
{
    for (uint32_t s = 1; s < d->sentences.n; s++) {
        say_link_children(d, d->sentences.at[s].first, d->sentences.at[s].last);
        assert(say_tree_check(d, s));
    }
}

void say_nlp_read(say_doc *d, const say_model *m)
{
    say_work w;
    uint32_t rows, longest;
    measure(d, &rows, &longest);
    assert(longest <= SAY_MAX_SENTENCE_TOKENS);
    if (!say_work_take(&w, &m->network, rows, longest)) longjmp(*d->arena->trap, 1);
    for (uint32_t s = 1, end; s < d->sentences.n; s = end) {
        end = batch_end(d, s, &rows);
        read_batch(d, s, end, &w, m);
    }
    say_work_free(&w);
    say_names_trim(d);
    say_names_vote(d);
    make_lemmas(d, m);
    link_sentences(d);
}
