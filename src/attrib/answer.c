/* Denials that only the words around them make: "Contrary to what the minister claims, the nets
 * were legal, they say", "In a rebuttal of the charges, the school said nobody had ...", and a
 * "not" that takes up what somebody else has just said. Takes a finished claim; denials by the
 * words of the claim itself are denial.c's and gainsay.c's. */
#include "attrib/work.h"

enum {
    LEAD_TOKENS = 12,   /* words that may stand before a claim and set it against another */
    BACK_SENTENCES = 3, /* how far back the thing gainsaid may stand */
    BACK_TOKENS = 120
};

static uint32_t first_of_sentence(const say_doc *d, uint32_t t)
{
    return d->sentences.at[say_tok(d, t)->sentence].first;
}

/* A word of claiming: "claims", "reported", "the allegations". */
static bool is_claiming(const say_claims *c, uint32_t t)
{
    static const char *const claiming[] = {"claim",  "say",     "allege", "report",   "suggest",
                                           "assert", "believe", "state",  "maintain", "think",
                                           "insist", "imply",   NULL};
    return say_is_claim_noun(c, t) || say_lemma_in(c->d, t, claiming);
}

/* "Contrary to reports, ..."; "contrary to what they claim" */
static bool is_contrary(const say_claims *c, uint32_t t, uint32_t last)
{
    const say_doc *d = c->d;
    if (!say_str_is(say_tok(d, t)->norm, "contrary")) return false;
    for (uint32_t k = t + 1; k <= last && k < t + LEAD_TOKENS; k++) {
        if (say_str_is(say_tok(d, k)->form, ",")) return false;
        if (is_claiming(c, k)) return true;
    }
    return false;
}

/* "In a denial of", "in a rebuttal to": a paper that gainsays, with a claim below it or none. */
static bool is_rebuttal(const say_doc *d, uint32_t t)
{
    static const char *const papers[] = {"denial", "rebuttal", "refutation", "repudiation", NULL};
    if (!say_str_is(say_tok(d, t)->norm, "in")) return false;
    uint32_t noun = say_tok(d, t)->head;
    return noun > t && noun < t + 5 && say_lemma_in(d, noun, papers);
}

/* The words that open the sentence of the claim set it against somebody's. */
static bool is_set_against(const say_claims *c, const say_claim *claim)
{
    const say_doc *d = c->d;
    uint32_t first = first_of_sentence(d, claim->cue), last = claim->cue_run.last + LEAD_TOKENS;
    uint32_t end = d->sentences.at[say_tok(d, claim->cue)->sentence].last;
    if (last >= end) last = end - 1;
    bool negated = say_is_negated(d, claim->head) || say_has_none(d, claim->head);
    for (uint32_t t = first; t <= last; t++) {
        if (is_contrary(c, t, end - 1)) return true;
        if (negated && t < first + LEAD_TOKENS && is_rebuttal(d, t)) return true;
    }
    return false;
}

/* Is t said by somebody else, or asked, and not in the negative? */
static bool is_put_forward(const say_claims *c, const say_claim *claim, uint32_t t)
{
    const say_doc *d = c->d;
    if (say_is_negated(d, t) || say_has_none(d, t)) return false;
    uint32_t own = say_source_entity(d, claim->source);
    for (uint32_t i = 1; i < c->at.n; i++) {
        const say_claim *other = &c->at.at[i];
        if (other == claim || !say_in_content(other, t)) continue;
        uint32_t theirs = say_source_entity(d, other->source);
        return !own || own != theirs;
    }
    uint32_t last = d->sentences.at[say_tok(d, t)->sentence].last - 1;
    return say_str_is(say_tok(d, last)->form, "?");
}

/* "They were not fighters", where somebody has just said that they were. */
static bool takes_up(const say_claims *c, const say_claim *claim)
{
    static const char *const empty[] = {"be",   "have", "do", "say",  "get",  "make",
                                        "take", "know", "go", "come", "give", NULL};
    const say_doc *d = c->d;
    uint32_t head = claim->head;
    if (say_lemma_in(d, head, empty)) return false;
    if (!say_is_negated(d, head) && !say_has_none(d, head)) return false;
    uint32_t s = say_tok(d, head)->sentence, t = head;
    for (uint32_t n = 0; --t > 0 && n < BACK_TOKENS; n++) {
        if (say_tok(d, t)->sentence + BACK_SENTENCES < s) return false;
        if (say_str_eq(say_tok(d, t)->lemma, say_tok(d, head)->lemma) &&
            say_tok(d, t)->upos == say_tok(d, head)->upos && !say_in_content(claim, t))
            return is_put_forward(c, claim, t);
    }
    return false;
}

bool say_denies_in_answer(const say_claims *c, const say_claim *claim)
{
    if (!claim->cue || !claim->head || say_owns_up(c->d, claim)) return false;
    return is_set_against(c, claim) || takes_up(c, claim);
}
