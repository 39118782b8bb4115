/* "According to X, ...": takes the word "according", adds a claim. The phrase is found by the
 * words, as trees take these two words for many things; what it says is the sentence around it, or
 * the clause where the phrase stands inside one. */
#include "attrib/work.h"

enum { PHRASE_TOKENS = 30 };

/* "according to height": a bare noun is a yardstick, not a source. */
static bool is_measure(const say_doc *d, uint32_t first, uint32_t last)
{
    static const char *const speaking[] = {"police",       "data",      "research",
                                           "intelligence", "legend",    "tradition",
                                           "testimony",    "scripture", NULL};
    return first == last && say_tok(d, first)->xpos == XPOS_NN && !say_lemma_in(d, first, speaking);
}

static bool is_clause_word(const say_doc *d, uint32_t t)
{
    int x = say_tok(d, t)->xpos;
    return x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || x == XPOS_MD || x == XPOS_CC;
}

/* The first noun behind "to", or the head of its phrase where the tree agrees. */
static uint32_t find_source(const say_doc *d, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++) {
        int u = say_tok(d, t)->upos;
        if (u == UPOS_PROPN || u == UPOS_NOUN || u == UPOS_PRON)
            return say_top_nominal(d, t, first, last);
    }
    return 0;
}

/* "According to three papers | a number of men": a comma is missing. */
static bool starts_anew(const say_doc *d, uint32_t t)
{
    return say_tok(d, t)->upos == UPOS_DET && say_tok(d, t - 1)->upos == UPOS_NOUN &&
           !say_lemma_is(d, t, "each") && !say_lemma_is(d, t, "all");
}

/* "the site Alpha -- which reports on floods -- the dam": the end of the aside, else `last`. */
static uint32_t aside_end(const say_doc *d, uint32_t last, uint32_t end)
{
    uint32_t open = last + 1;
    if (open + 2 >= end || say_is_punct(d, open + 1)) return last;
    int x = say_tok(d, open + 1)->xpos;
    if (x != XPOS_WDT && x != XPOS_WP) return last;
    for (uint32_t t = open + 2; t < end && t < open + PHRASE_TOKENS; t++)
        if (say_str_eq(say_tok(d, t)->form, say_tok(d, open)->form)) return t - 1;
    return last;
}

/* All up to the next mark: "according to a study last year by two economists". */
static uint32_t phrase_end(const say_doc *d, uint32_t first, uint32_t end)
{
    uint32_t t = first;
    while (t < end && t - first < PHRASE_TOKENS &&
           (!say_is_punct(d, t) || say_tok(d, t)->xpos == XPOS_HYPH) && !is_clause_word(d, t) &&
           (t == first || !starts_anew(d, t)))
        t++;
    return t < end && say_is_punct(d, t) ? aside_end(d, t - 1, end) : t - 1;
}

static say_run phrase_run(say_claims *c, uint32_t source, uint32_t cue, uint32_t last)
{
    say_run r = say_source_run(c, source, cue);
    r.first = cue + 2;
    bool number = last + 2 < c->d->tokens.n && say_tok(c->d, last + 2)->upos == UPOS_NUM;
    if (r.last < last || number) r.last = last; /* "according to the police, 40 people ..." */
    return r;
}

/* Marks what the phrase speaks of: the sentence where it opens or closes it, else its clause. */
static uint32_t mark_around(say_claims *c, uint32_t cue, say_run phrase)
{
    const say_doc *d = c->d;
    const say_sentence *s = &d->sentences.at[say_tok(d, cue)->sentence];
    uint32_t after = phrase.last + 1, before = cue, head = s->root;
    while (after < s->last && say_is_punct(d, after))
        after++;
    while (before > s->first &&
           (say_is_punct(d, before - 1) || say_tok(d, before - 1)->upos == UPOS_CCONJ))
        before--;
    bool whole = before == s->first || after == s->last;
    if (!whole) {
        head = say_clause_of(d, say_tok(d, cue)->rel == REL_CASE ? say_tok(d, cue)->head : cue);
        if (head >= cue && head <= phrase.last) whole = true;
    }
    if (!whole && head) say_mark_yield(c, head, true);
    for (uint32_t t = s->first; t < s->last && (whole || !head); t++)
        c->mark[t] = true;
    for (uint32_t t = cue; t <= phrase.last; t++)
        c->mark[t] = false;
    return head >= cue && head <= phrase.last ? (cue > s->first ? s->first : after) : head;
}

bool say_read_according(say_claims *c, uint32_t t)
{
    const say_doc *d = c->d;
    uint32_t end = d->sentences.at[say_tok(d, t)->sentence].last;
    if (!say_str_is(say_tok(d, t)->norm, "according") || t + 2 >= end) return false;
    if (!say_str_is(say_tok(d, t + 1)->norm, "to")) return false;
    const say_cue *cue = say_cue_own(c->tables, SAY_LIT("according to"), 'p', "");
    uint32_t last = phrase_end(d, t + 2, end);
    uint32_t source = last >= t + 2 ? find_source(d, t + 2, last) : 0;
    if (!cue || !source || is_measure(d, t + 2, last)) return false;
    say_claim claim = {.cue = t, .source = source, .how = cue, .weight = cue->weight};
    claim.rule = "according-to";
    claim.source_run = phrase_run(c, source, t, last);
    claim.cue_run = (say_run){t, t + 1};
    claim.head = mark_around(c, t, claim.source_run);
    say_take_marked(c, &claim, say_tok(d, t)->sentence);
    if (claim.content.n) say_claim_add(c, claim);
    return claim.content.n > 0;
}
