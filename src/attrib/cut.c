/* What is no part of what is said, whatever the tree says: quotations with a verb of their own,
 * what a participle behind a comma goes on to say, circumstances, asides behind a quotation's verb.
 * Takes a claim with its raw content, takes runs out of it. */
#include "attrib/work.h"

static const float GOES_ON_WEIGHT = 0.6f; /* of a participle behind a comma that is a cue */

/* The source and the cue are never content, whatever the tree says. */
void say_cut_run(say_claims *c, say_claim *claim, say_run gap)
{
    if (!gap.first) return;
    for (uint32_t i = 0, n = claim->content.n; i < n; i++) {
        say_run *r = &claim->content.at[i];
        if (r->last < gap.first || gap.last < r->first) continue;
        say_run after = {gap.last + 1, r->last};
        if (r->first >= gap.first)
            *r = (say_run){after.first, after.last};
        else {
            r->last = gap.first - 1;
            if (after.first <= after.last) SAY_PUSH(c->d->arena, claim->content, after);
        }
    }
}

/* ", adding, “He is grateful.”": a participle that goes on speaking on the same level. */
static bool goes_on(const say_claims *c, uint32_t verb)
{
    static const char *const frames[] = {"clause", "obj", "obj-as", "obj-of", NULL};
    const say_token *v = say_tok(c->d, verb);
    if (v->xpos != XPOS_VBG || verb < 2 || !say_is_punct(c->d, verb - 1)) return false;
    for (int i = 0; frames[i]; i++) {
        const say_cue *cue = say_cue_own(c->tables, v->lemma, 'v', frames[i]);
        if (cue && cue->weight >= GOES_ON_WEIGHT) return true;
    }
    return false;
}

/* A quotation with a verb of its own next to it is not this claim's, but for a verb that is itself
 * part of what is said. */
static void cut_foreign_quotes(say_claims *c, say_claim *claim)
{
    for (uint32_t i = 0; i < claim->content.n; i++) {
        say_run r = claim->content.at[i];
        for (uint32_t t = r.first, done = 0; t <= r.last; t++) {
            uint32_t q = c->quoted[t];
            if (!q || q == done) continue;
            done = q;
            const say_quotation *quote = &c->quotes.at[q];
            if (!quote->verb || quote->verb == claim->cue || c->quoted[claim->cue] == q) continue;
            bool within = say_in_content(claim, quote->verb);
            if (within && !goes_on(c, quote->verb)) continue;
            say_cut_run(c, claim, (say_run){quote->first, quote->last});
        }
    }
}

/* ", adding that it was cold" is no part of what was said before it. */
static void cut_going_on(say_claims *c, say_claim *claim)
{
    for (uint32_t i = 0; i < claim->content.n; i++) {
        say_run r = claim->content.at[i];
        for (uint32_t t = r.first; t <= r.last; t++) {
            if (!goes_on(c, t) || t < claim->cue || c->quoted[t] != c->quoted[claim->cue]) continue;
            uint32_t first, last;
            say_subtree(c->d, t, &first, &last);
            if (first <= claim->cue || last < t) last = t;
            say_cut_run(c, claim, (say_run){t, last});
            break;
        }
    }
}

/* ", according to the police": another source. */
static void cut_according(say_claims *c, say_claim *claim)
{
    const say_doc *d = c->d;
    for (uint32_t i = 0; i < claim->content.n; i++) {
        say_run r = claim->content.at[i];
        for (uint32_t t = r.first + 1; t + 2 < r.last && r.first > claim->cue; t++) {
            if (c->quoted[t] || !say_str_is(say_tok(d, t)->form, ",")) continue;
            if (!say_str_is(say_tok(d, t + 1)->norm, "according")) continue;
            say_cut_run(c, claim, (say_run){t, r.last});
            break;
        }
    }
}

/* ", hours after Russia claimed that": when it was said, not what was said. */
static void cut_circumstance(say_claims *c, say_claim *claim)
{
    static const char *const order[] = {"after", "before", NULL};
    static const char *const spans[] = {"minute", "hour", "day",    "week",
                                        "month",  "year", "moment", NULL};
    const say_doc *d = c->d;
    for (uint32_t i = 0; i < claim->content.n; i++) {
        say_run r = claim->content.at[i];
        for (uint32_t t = r.first + 1; t + 2 < r.last && r.first > claim->cue; t++) {
            if (c->quoted[t] || !say_str_is(say_tok(d, t)->form, ",")) continue;
            uint32_t after = t + 1;
            while (after < t + 4 && after + 1 < r.last && !say_lemma_in(d, after, spans))
                after++;
            if (!say_lemma_in(d, after, spans)) after = t;
            if (!say_str_in(say_tok(d, after + 1)->norm, order)) continue;
            say_cut_run(c, claim, (say_run){t, r.last});
            break;
        }
    }
}

/* “We lost,” said the coach, who had seen it coming: behind the cue only marks hold what is said.
 */
void say_cut_behind_cue(say_claims *c, say_claim *claim)
{
    uint32_t q = 0;
    for (uint32_t t = claim->cue_run.first; t > 1 && !q && claim->cue - t < SAY_ATTRIB_GAP; t--)
        if (c->quoted[t - 1] && c->quotes.at[c->quoted[t - 1]].verb == claim->cue)
            q = c->quoted[t - 1];
    if (!q) return;
    uint32_t end = c->d->sentences.at[say_tok(c->d, claim->cue)->sentence].last;
    for (uint32_t t = claim->cue; t < end; t++) {
        uint32_t from = t;
        while (t < end && !c->quoted[t])
            t++;
        if (t > from) say_cut_run(c, claim, (say_run){from, t - 1});
    }
}

/* The head of the clause or name behind the comma before t that only tells more of the noun before
 * it: ", which lies on the river", ", a town of fishermen"; 0. */
static uint32_t tells_more(const say_doc *d, uint32_t t)
{
    static const char *const relative[] = {"which", "who", "whose", NULL};
    static const char *const article[] = {"a", "an", NULL};
    bool clause = say_str_in(say_tok(d, t)->norm, relative);
    if (!clause && !say_str_in(say_tok(d, t)->norm, article)) return 0;
    int rel = clause ? REL_ACL_RELCL : REL_APPOS;
    uint32_t at = t;
    for (int step = 0; at && step < SAY_ATTRIB_CLIMB; step++) {
        if (say_tok(d, at)->rel == rel) return say_tok(d, at)->head < t ? at : 0;
        at = say_tok(d, at)->head;
    }
    return 0;
}

/* "said the boat had sunk off Calo, which lies on the strait": told by the report, not by the
 * source, where it ends the sentence. */
static void cut_background(say_claims *c, say_claim *claim)
{
    const say_doc *d = c->d;
    for (uint32_t i = 0; i < claim->content.n; i++) {
        say_run r = claim->content.at[i];
        for (uint32_t t = r.first + 1; t + 1 < r.last && r.first > claim->cue; t++) {
            if (c->quoted[t] || !say_str_is(say_tok(d, t)->form, ",")) continue;
            uint32_t more = tells_more(d, t + 1), first, last = 0;
            if (more) say_subtree(d, more, &first, &last);
            if (last < r.last) continue;
            say_cut_run(c, claim, (say_run){t, r.last});
            break;
        }
    }
}

/* “I admit it,” Lee said: what a cue inside of marks says ends where the marks do. */
static void cut_beyond_marks(say_claims *c, say_claim *claim)
{
    uint32_t q = c->quoted[claim->cue];
    if (!q) return;
    say_run r = {c->quotes.at[q].first, c->quotes.at[q].last};
    if (!c->quotes.at[q].closed) r.last++;
    say_cut_run(c, claim, (say_run){1, r.first});
    if (r.last < c->d->tokens.n) say_cut_run(c, claim, (say_run){r.last, c->d->tokens.n - 1});
}

void say_cut_content(say_claims *c, say_claim *claim)
{
    if (!claim->cue) return;
    cut_beyond_marks(c, claim);
    cut_foreign_quotes(c, claim);
    cut_going_on(c, claim);
    cut_circumstance(c, claim);
    cut_according(c, claim);
    cut_background(c, claim);
    say_cut_turn(c, claim);
}
