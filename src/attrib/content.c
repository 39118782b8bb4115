/* What is said and the words that say so: turns yields of the tree into runs of tokens, trims and
 * joins them, grows them to whole quotations. Does not decide what governs what. */
#include "attrib/work.h"

#include <stdlib.h>

enum { HOLE_MAX = 6 }; /* tokens */

/* A preorder walk without a stack. */
void say_mark_yield(say_claims *c, uint32_t t, bool value)
{
    const say_doc *d = c->d;
    uint32_t at = t;
    for (;;) {
        c->mark[at] = value;
        if (say_tok(d, at)->first) {
            at = say_tok(d, at)->first;
            continue;
        }
        while (at != t && !say_tok(d, at)->next)
            at = say_tok(d, at)->head;
        if (at == t) return;
        at = say_tok(d, at)->next;
    }
}

void say_add_run(say_claims *c, say_claim *claim, uint32_t first, uint32_t last)
{
    if (!first || first > last) return;
    SAY_PUSH(c->d->arena, claim->content, (say_run){first, last});
}

void say_take_marked(say_claims *c, say_claim *claim, uint32_t sentence)
{
    const say_sentence *s = &c->d->sentences.at[sentence];
    uint32_t open = 0;
    for (uint32_t t = s->first; t < s->last; t++) {
        if (c->mark[t] && !open) open = t;
        if (!c->mark[t] && open) {
            say_add_run(c, claim, open, t - 1);
            open = 0;
        }
        c->mark[t] = false;
    }
    if (open) say_add_run(c, claim, open, s->last - 1);
}

bool say_in_content(const say_claim *claim, uint32_t token)
{
    for (uint32_t i = 0; i < claim->content.n; i++)
        if (claim->content.at[i].first <= token && token <= claim->content.at[i].last) return true;
    return false;
}

static int by_first(const void *a, const void *b)
{
    const say_run *x = a, *y = b;
    return x->first < y->first ? -1 : x->first > y->first;
}

static bool only_marks(const say_doc *d, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (!say_is_punct(d, t)) return false;
    return true;
}

/* Joins runs that touch or have only punctuation between them ("on Monday, that ..."). */
static void join_runs(const say_doc *d, say_runs *runs)
{
    qsort(runs->at, runs->n, sizeof *runs->at, by_first);
    uint32_t n = 0;
    for (uint32_t i = 0; i < runs->n; i++) {
        say_run *last = n ? &runs->at[n - 1] : NULL;
        if (last && runs->at[i].first <= last->last + 1) {
            if (runs->at[i].last > last->last) last->last = runs->at[i].last;
        } else if (last && runs->at[i].first - last->last < 4 &&
                   only_marks(d, last->last + 1, runs->at[i].first - 1))
            last->last = runs->at[i].last;
        else
            runs->at[n++] = runs->at[i];
    }
    runs->n = n;
}

/* Holes of a few words on one side of the cue are the tree's, not the speaker's. */
static void fill_holes(const say_claim *claim, say_runs *runs)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < runs->n; i++) {
        say_run *last = n ? &runs->at[n - 1] : NULL;
        say_run r = runs->at[i];
        bool fill = last && claim->cue && r.first - last->last <= HOLE_MAX;
        if (fill && last->last < claim->cue && claim->cue < r.first) fill = false;
        if (fill && claim->source && last->last < claim->source_run.last &&
            claim->source_run.first < r.first)
            fill = false;
        if (fill && claim->hearer && last->last < claim->hearer && claim->hearer < r.first)
            fill = false;
        if (fill)
            last->last = r.last;
        else
            runs->at[n++] = r;
    }
    runs->n = n;
}

static bool is_quote_mark(const say_doc *d, uint32_t t)
{
    static const char *const marks[] = {"\"", "''", "``", "“", "”", "‘", "’", "'", "«", "»", NULL};
    return say_str_in(say_tok(d, t)->form, marks);
}

static bool is_open_bracket(const say_doc *d, uint32_t t)
{
    static const char *const marks[] = {"(", "[", "$", "#", "@", NULL};
    return say_str_in(say_tok(d, t)->form, marks);
}

static bool is_close_bracket(const say_doc *d, uint32_t t)
{
    static const char *const marks[] = {")", "]", "%", "...", "…", NULL};
    return say_str_in(say_tok(d, t)->form, marks);
}

/* "claimed today it had won": when it was said is not what was said. */
static bool is_day(const say_doc *d, uint32_t t)
{
    static const char *const more[] = {"earlier", "tonight", NULL};
    const say_token *k = say_tok(d, t);
    return (say_is_day(k->norm) || say_str_in(k->norm, more)) && k->upos != UPOS_VERB;
}

/* ", that talks had failed ." -> "that talks had failed"; marks of quotation stay. */
static say_run trim_run(const say_claims *c, say_run r)
{
    const say_doc *d = c->d;
    while (r.first <= r.last && say_is_punct(d, r.first) && !is_quote_mark(d, r.first) &&
           !is_open_bracket(d, r.first))
        r.first++;
    while (r.first <= r.last && say_is_punct(d, r.last) && !is_quote_mark(d, r.last) &&
           !is_close_bracket(d, r.last) && !c->quoted[r.last])
        r.last--;
    return r;
}

/* A run that holds at least half of a quotation is given all of it. */
static void grow_to_quotes(say_claims *c, say_claim *claim, uint32_t index)
{
    for (uint32_t i = 0, n = claim->content.n; i < n; i++) {
        say_run r = claim->content.at[i];
        for (uint32_t t = r.first, done = 0; t <= r.last; t++) {
            uint32_t q = c->quoted[t];
            if (!q || q == done || (claim->cue && c->quoted[claim->cue] == q)) continue;
            done = q;
            say_quotation *quote = &c->quotes.at[q];
            bool foreign = quote->verb && quote->verb != claim->cue;
            if (foreign && !say_in_content(claim, quote->verb)) continue;
            uint32_t lo = quote->first > r.first ? quote->first : r.first;
            uint32_t hi = quote->last < r.last ? quote->last : r.last;
            bool whole = 2 * (hi - lo + 1) >= quote->last - quote->first + 1;
            bool speaks = quote->speech && lo <= hi;
            if (!whole && !speaks) continue;
            say_add_run(c, claim, quote->first, quote->last);
            if (!quote->owner && !foreign) quote->owner = index;
        }
    }
}

void say_finish_content(say_claims *c, uint32_t index)
{
    say_claim *claim = &c->at.at[index];
    if (!claim->filled) say_grow_content(c, claim);
    say_cut_content(c, claim);
    grow_to_quotes(c, claim, index);
    if (claim->cue) say_cut_behind_cue(c, claim);
    say_cut_run(c, claim, claim->cue_run);
    say_cut_run(c, claim, claim->source_run);
    uint32_t n = 0;
    for (uint32_t i = 0; i < claim->content.n; i++)
        if (claim->content.at[i].first <= claim->content.at[i].last)
            claim->content.at[n++] = claim->content.at[i];
    claim->content.n = n;
    join_runs(c->d, &claim->content);
    if (!claim->filled) fill_holes(claim, &claim->content);
    claim->filled = true;
    say_cut_run(c, claim, claim->cue_run);
    n = 0;
    for (uint32_t i = 0; i < claim->content.n; i++) {
        say_run r = claim->content.at[i];
        if (claim->cue && r.first == claim->cue_run.last + 1 && r.first < r.last &&
            is_day(c->d, r.first))
            r.first++;
        r = trim_run(c, r);
        if (r.first <= r.last && !only_marks(c->d, r.first, r.last)) claim->content.at[n++] = r;
    }
    claim->content.n = n;
}
