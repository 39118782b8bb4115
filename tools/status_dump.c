/* Prints what the status room sees of every predicate in CoNLL-U from standard input, under the
 * lexicon files given, for tools/fit_status.py, which compiles and runs it. A line a predicate:
 * index of the word (from 1, over all sentences), status, whether a verb, the sum, then the groups
 * (see status_int.h), each with "@" and its path, and the features, by tabs. */
#include "../test/unit/conllu_doc.h"
#include "base/buf.h"
#include "lex/layers.h"
#include "status/status_int.h"

#include <stdio.h>

static void print_feature(void *user, const char *name)
{
    (void)user;
    printf("\t%s", name);
}

static void print_group(void *user, int path, const char *name)
{
    (void)user;
    printf("\t@%d%s", path, name);
}

static say_str read_all(say_buf *b)
{
    char piece[1 << 16];
    for (size_t n; (n = fread(piece, 1, sizeof piece, stdin)) > 0;)
        say_buf_put(b, (say_str){piece, n});
    say_buf_putc(b, 0);
    return say_buf_str(b);
}

static void dump_sentence(const say_statuses *tables, say_doc *d, const say_sentence *s)
{
    say_reading r = {tables, d, s->first, s->last, NULL, true};
    r.of = say_arena_zero(d->arena, s->last - s->first, sizeof *r.of);
    say_statuses_sentence(&r);
    for (uint32_t t = s->first; t < s->last; t++) {
        const say_token *k = say_tok(d, t);
        if (!k->is_predicate) continue;
        float sum = say_factuality_sum(&r, t);
        bool verbal = k->upos == UPOS_VERB || k->upos == UPOS_AUX;
        printf("%u\t%s\t%d\t%.3f", t, say_status_name(k->status), verbal, (double)sum);
        say_factuality_groups(&r, t, sum, print_group, NULL);
        say_factuality_features(&r, t, print_feature, NULL);
        putchar('\n');
    }
}

int main(int argc, char **argv)
{
    say_buf text = {0};
    say_doc *d = say_conllu_open(read_all(&text).p);
    say_lexicon *lx;
    say_statuses *tables;
    say_error err;
    int rc = say_lexicon_make(&lx, &err);
    for (int i = 1; i < argc && !rc; i++)
        rc = say_lexicon_overlay(lx, argv[i], &err);
    if (rc || say_statuses_make(&tables, d->arena, lx, &err)) {
        fprintf(stderr, "%s\n", err.text);
        return err.code;
    }
    for (uint32_t i = 1; i < d->sentences.n; i++)
        dump_sentence(tables, d, &d->sentences.at[i]);
    say_lexicon_close(lx);
    say_conllu_free(d);
    say_buf_free(&text);
    return 0;
}
