/* Sentences, words and trees as CoNLL-U. MISC carries TokenRange (code points of the document's
 * text), SpaceAfter=No, the name a word is part of, and the status of a predicate. */
#include "out/writers.h"

#include <math.h>

static void put_column(say_buf *b, say_str s)
{
    if (s.n)
        say_write_line_of(b, s);
    else
        say_buf_putc(b, '_');
}

static void put_field(say_buf *b, const char *z)
{
    say_buf_puts(b, z);
    say_buf_putc(b, '\t');
}

/* Number of a token in its sentence, 1 for the first; 0 stays 0. */
static uint32_t number_in(const say_sentence *s, uint32_t t)
{
    return t ? t - s->first + 1 : 0;
}

static void put_range(say_buf *b, const say_doc *d, say_span s)
{
    say_buf_put(b, SAY_LIT("TokenRange="));
    say_buf_number(b, say_cpmap_at(&d->cp, s.begin));
    say_buf_putc(b, ':');
    say_buf_number(b, say_cpmap_at(&d->cp, s.end));
}

/* A contraction: one line for the whole word, "3-4 don't", before the lines of its parts. */
static void put_surface(say_buf *b, const say_doc *d, const say_sentence *s, uint32_t t)
{
    const say_token *first = &d->tokens.at[t];
    const say_token *last = &d->tokens.at[t + first->surface - 1];
    say_span span = {first->span.begin, last->span.end};
    uint32_t n = number_in(s, t);
    say_buf_format(b, "%u-%u\t", n, n + first->surface - 1);
    put_column(b, say_span_text(d, span));
    say_buf_puts(b, "\t_\t_\t_\t_\t_\t_\t_\t");
    if (!last->space_after) say_buf_puts(b, "SpaceAfter=No|");
    put_range(b, d, span);
    say_buf_putc(b, '\n');
}

/* To two decimals, without zeros at the end: 3, -1.5, 0.25, 0. */
static void put_factuality(say_buf *b, float factuality)
{
    long hundredths = lround((double)factuality * 100);
    uint32_t size = (uint32_t)(hundredths < 0 ? -hundredths : hundredths);
    if (hundredths < 0) say_buf_putc(b, '-');
    say_buf_number(b, size / 100);
    if (size % 100 == 0) return;
    say_buf_putc(b, '.');
    say_buf_putc(b, (char)('0' + size / 10 % 10));
    if (size % 10) say_buf_putc(b, (char)('0' + size % 10));
}

static void put_status(say_buf *b, const say_token *tok)
{
    if (!tok->is_predicate) return;
    say_buf_put(b, SAY_LIT("|Status="));
    say_buf_puts(b, say_status_name(tok->status ? tok->status : STATUS_ACTUAL));
    say_buf_put(b, SAY_LIT("|Factuality="));
    put_factuality(b, tok->factuality);
}

static void put_word(say_buf *b, const say_doc *d, const say_sentence *s, uint32_t t, bool inside)
{
    const say_token *tok = &d->tokens.at[t];
    say_buf_number(b, number_in(s, t));
    say_buf_putc(b, '\t');
    put_column(b, tok->form);
    say_buf_putc(b, '\t');
    put_column(b, tok->lemma);
    say_buf_putc(b, '\t');
    put_field(b, say_upos_name(tok->upos));
    put_field(b, say_xpos_name(tok->xpos));
    put_column(b, tok->feats);
    say_buf_putc(b, '\t');
    say_buf_number(b, number_in(s, tok->head));
    say_buf_putc(b, '\t');
    put_field(b, say_rel_name(tok->rel));
    put_field(b, "_");
    if (!inside && !tok->space_after) say_buf_put(b, SAY_LIT("SpaceAfter=No|"));
    put_range(b, d, tok->span);
    if (tok->name_kind != NAME_NONE) {
        say_buf_puts(b, tok->name_begins ? "|Entity=B-" : "|Entity=I-");
        say_buf_puts(b, say_name_kind_name(tok->name_kind));
    }
    put_status(b, tok);
    say_buf_putc(b, '\n');
}

static void put_words(say_buf *b, const say_doc *d, const say_sentence *s)
{
    uint32_t inside = 0; /* words of the present contraction that are still to come */
    for (uint32_t t = s->first; t < s->last; t++) {
        if (d->tokens.at[t].surface > 1 && t + d->tokens.at[t].surface <= s->last) {
            put_surface(b, d, s, t);
            inside = d->tokens.at[t].surface;
        }
        put_word(b, d, s, t, inside > 0);
        if (inside) inside--;
    }
}

void say_write_conllu(say_buf *b, const say_doc *d, const say_style *style)
{
    (void)style;
    for (uint32_t i = 1; i < d->sentences.n; i++) {
        const say_sentence *s = &d->sentences.at[i];
        if (i == 1) {
            say_buf_puts(b, "# newdoc id = ");
            say_write_line_of(b, d->id);
            say_buf_putc(b, '\n');
        }
        if (s->new_paragraph) say_buf_puts(b, "# newpar\n");
        say_buf_puts(b, "# sent_id = ");
        say_write_line_of(b, d->id);
        say_buf_format(b, "-%u\n# text = ", i);
        say_write_line_of(b, say_span_text(d, s->span));
        say_buf_putc(b, '\n');
        put_words(b, d, s);
        say_buf_putc(b, '\n');
    }
}
