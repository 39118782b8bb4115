/* The room's door: makes the table of cues, and reads a document in order: quotations by their
 * marks, then every sentence's tree for cues, then the speakers of quotations still without one,
 * then who stands inside whom. */
#include "attrib/tables.h"

int say_attrib_make(say_attrib **out, say_arena *arena, const say_lexicon *lx, say_error *err)
{
    *out = say_arena_zero(arena, 1, sizeof **out);
    (*out)->lexicon = lx;
    return say_cues_make(*out, arena, lx, err);
}

uint32_t say_claim_add(say_claims *c, say_claim claim)
{
    if (claim.cue && c->claim_of[claim.cue]) return 0;
    uint32_t index = c->at.n;
    SAY_PUSH(c->d->arena, c->at, claim);
    if (claim.cue) c->claim_of[claim.cue] = index;
    return index;
}

static void read_sentence(say_claims *c, uint32_t sentence)
{
    const say_sentence *s = &c->d->sentences.at[sentence];
    say_read_colon(c, sentence);
    for (uint32_t t = s->first; t < s->last; t++)
        say_read_silence(c, t);
    for (uint32_t t = s->first; t < s->last; t++)
        say_read_asked(c, t);
    for (uint32_t t = s->first; t < s->last; t++)
        say_read_verb(c, t);
    for (uint32_t t = s->first; t < s->last; t++)
        say_read_tail(c, t);
    for (uint32_t t = s->first; t < s->last; t++) {
        say_read_noun(c, t);
        say_read_phrase(c, t);
    }
}

/* "Ana Lee earlier Tuesday", "Lee last week", "Sunday senior officials": when it was said is no
 * part of who said it. */
static say_run trim_time(const say_doc *d, say_run r, uint32_t head)
{
    static const char *const times[] = {"week", "month", "year", "night", "morning", NULL};
    static const char *const before[] = {"last", "this", "earlier", "late", "early",
                                         "in",   "on",   "later",   NULL};
    if (r.first < head && say_is_day(say_tok(d, r.first)->norm) &&
        say_tok(d, r.first + 1)->upos == UPOS_ADJ)
        r.first++;
    uint32_t t = head, last = r.last;
    while (t < last && say_tok(d, t + 1)->upos == UPOS_PROPN &&
           !say_is_day(say_tok(d, t + 1)->norm))
        t++;
    for (uint32_t k = t + 1; k <= last; k++) {
        say_str norm = say_tok(d, k)->norm;
        bool time = say_is_day(norm) || say_str_in(norm, times);
        if (!time && (k == last || !say_str_in(norm, before))) return r;
    }
    r.last = t;
    return r;
}

/* A source phrase that would swallow its cue, or runs on and on, is cut to its head. */
static void find_source_run(say_claims *c, say_claim *claim)
{
    if (!claim->source) return;
    if (claim->source_run.first) {
        if (strcmp(claim->rule, "label"))
            claim->source_run = trim_time(c->d, claim->source_run, claim->source);
        return;
    }
    say_run r = say_source_run(c, claim->source, claim->cue);
    bool swallows = claim->cue && r.first <= claim->cue_run.last && claim->cue_run.first <= r.last;
    if (swallows || r.last - r.first >= SAY_ATTRIB_SOURCE)
        r = (say_run){claim->source, claim->source};
    claim->source_run = trim_time(c->d, r, claim->source);
}

/* ", Rubio responded": without anybody who says it, a clause with a verb behind it is just that. */
static void drop_speechless(say_claims *c, say_claim *claim)
{
    if (claim->source || strcmp(claim->rule, "inter")) return;
    claim->content.n = 0;
    c->claim_of[claim->cue] = 0;
}

static void finish_claims(say_claims *c)
{
    for (uint32_t i = 1; i < c->at.n; i++) {
        if (!c->at.at[i].settled) say_settle_source(c, i);
        c->at.at[i].settled = true;
        drop_speechless(c, &c->at.at[i]);
        find_source_run(c, &c->at.at[i]);
        say_share_source(c, i);
        say_finish_content(c, i);
    }
}

void say_attrib_read(const say_attrib *tables, say_doc *d)
{
    say_claims c = {.tables = tables, .d = d};
    size_t room = (size_t)d->tokens.n + 4;
    c.mark = say_arena_zero(d->arena, room, sizeof *c.mark);
    c.quoted = say_arena_zero(d->arena, room, sizeof *c.quoted);
    c.bound = say_arena_zero(d->arena, room, sizeof *c.bound);
    c.claim_of = say_arena_zero(d->arena, room, sizeof *c.claim_of);
    SAY_PUSH(d->arena, c.at, (say_claim){0});
    say_find_quotes(&c);
    for (uint32_t s = 1; s < d->sentences.n; s++)
        if (!d->sentences.at[s].dateline) read_sentence(&c, s);
    finish_claims(&c);
    say_read_quotes(&c);
    finish_claims(&c);
    say_nest_claims(&c);
}
