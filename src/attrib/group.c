/* The words of a verb group: takes a verb, gives the run of auxiliaries, negation, adverbs,
 * particles and the preposition around it. Does not decide whether it is a cue. */
#include "attrib/work.h"

/* "had already", "did not", "will almost certainly": one-word adverbs and auxiliaries only. */
static bool is_group_word(const say_doc *d, uint32_t t, uint32_t verb)
{
    const say_token *k = say_tok(d, t);
    if (k->head != verb || k->first) return false;
    switch (k->rel) {
    case REL_AUX:
    case REL_AUX_PASS:
    case REL_COP:
        return true;
    case REL_ADVMOD:
        return k->upos == UPOS_ADV || k->upos == UPOS_PART;
    case REL_MARK:
        return k->xpos == XPOS_TO;
    default:
        return false;
    }
}

/* "went on to say", "continued to insist", "is trying to persuade": one group with its verb. */
static bool is_aspectual(const say_doc *d, uint32_t verb)
{
    static const char *const phases[] = {"continue", "go",   "begin", "start", "keep",
                                         "proceed",  "tend", "come",  NULL};
    return say_lemma_in(d, verb, phases);
}

/* "tried to explain", "is likely to say", "was quick to blame", "remain convinced": the word over
 * an infinitive or a state that says nothing of its own. */
static bool leans_on(const say_claims *c, uint32_t verb)
{
    static const char *const light[] = {"quick", "slow", "careful", "use", "remain", "make", NULL};
    const say_doc *d = c->d;
    const say_token *v = say_tok(d, verb);
    if (v->rel != REL_XCOMP && v->rel != REL_ADVCL) return false;
    if (!v->head || v->head > verb || c->claim_of[v->head]) return false;
    if (is_aspectual(d, v->head)) return true;
    uint32_t mark = say_child(d, verb, REL_MARK);
    bool to = mark && say_tok(d, mark)->xpos == XPOS_TO;
    if (say_lemma_in(d, v->head, light)) return to || v->upos == UPOS_ADJ;
    return v->rel == REL_XCOMP && to && !say_child(d, v->head, REL_OBJ);
}

static uint32_t extend_left(const say_doc *d, uint32_t verb)
{
    uint32_t first = verb;
    while (first > 1 && say_tok(d, first - 1)->sentence == say_tok(d, verb)->sentence &&
           is_group_word(d, first - 1, verb))
        first--;
    while (first < verb && say_tok(d, first)->rel == REL_ADVMOD &&
           say_tok(d, first)->upos == UPOS_ADV && say_tok(d, first)->xpos == XPOS_WRB)
        first++;
    return first;
}

static uint32_t skip_adverbs(const say_doc *d, uint32_t verb, uint32_t at)
{
    while (at + 1 < d->tokens.n && say_tok(d, at)->head == verb && !say_tok(d, at)->first &&
           (say_tok(d, at)->rel == REL_ADVMOD || say_tok(d, at)->rel == REL_COMPOUND_PRT))
        at++;
    return at;
}

say_run say_verb_group(const say_claims *c, uint32_t verb, uint32_t prep)
{
    const say_doc *d = c->d;
    say_run r = {extend_left(d, verb), verb};
    const say_token *v = say_tok(d, verb);
    if (leans_on(c, verb) && v->head < r.first) {
        uint32_t end = v->head;
        while (end + 1 < r.first && say_tok(d, end + 1)->head == v->head &&
               !say_tok(d, end + 1)->first)
            end++;
        if (end + 2 == r.first && say_str_is(say_tok(d, end + 1)->norm, "it"))
            end++; /* made it clear */
        if (end + 1 == r.first) r.first = extend_left(d, v->head);
    }
    uint32_t last = say_child(d, verb, REL_COMPOUND_PRT);
    if (last == r.last + 1) r.last = last;
    if (prep > r.last && skip_adverbs(d, verb, r.last + 1) == prep) r.last = prep;
    return r;
}

/* "said in a statement": papers that only carry what is said. */
static uint32_t statement_end(const say_doc *d, uint32_t at)
{
    static const char *const papers[] = {"statement", NULL};
    if (!say_str_is(say_tok(d, at)->norm, "in")) return 0;
    uint32_t noun = say_tok(d, at)->head;
    if (noun < at + 2 || noun > at + 4 || !say_lemma_in(d, noun, papers)) return 0;
    int det = say_tok(d, at + 1)->upos;
    return det == UPOS_DET || det == UPOS_PRON ? noun : 0;
}

uint32_t say_group_tail(const say_claims *c, uint32_t verb, uint32_t last)
{
    const say_doc *d = c->d;
    uint32_t end = d->sentences.at[say_tok(d, verb)->sentence].last, t = last + 1;
    while (t < end && say_tok(d, t)->upos == UPOS_ADV && say_tok(d, t)->xpos == XPOS_RB &&
           say_tok(d, t)->head == verb && !say_tok(d, t)->first)
        t++;
    uint32_t paper = t < end ? statement_end(d, t) : 0;
    if (paper && paper < end) return paper;
    return t - 1;
}
