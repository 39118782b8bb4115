/* "The hashtag, Lee said, was shared": the phrase between a comma and its verb says it, and what
 * stands before that comma is what is said, though the tree has it for the subject. Takes a claim
 * of a verb with its tree's source, corrects both. */
#include "attrib/work.h"

enum { NAME_TOKENS = 10 };

static const float LEAST_WEIGHT = 0.5f; /* of the verb as one that interrupts */

static bool is_name_word(const say_doc *d, uint32_t t)
{
    int u = say_tok(d, t)->upos;
    return u == UPOS_PROPN || u == UPOS_NOUN || u == UPOS_PRON || u == UPOS_DET || u == UPOS_ADJ ||
           u == UPOS_NUM || u == UPOS_ADP || u == UPOS_PART;
}

static bool is_pause(const say_doc *d, uint32_t t)
{
    static const char *const pauses[] = {",", "—", "–", "--", "-", NULL};
    return say_str_in(say_tok(d, t)->form, pauses);
}

/* The comma before the name before the cue; 0. */
static uint32_t comma_before(const say_doc *d, uint32_t first, uint32_t cue)
{
    uint32_t t = cue - 1;
    int u = say_tok(d, t)->upos;
    if (u != UPOS_PROPN && u != UPOS_NOUN && u != UPOS_PRON) return 0;
    while (t > first && cue - t < NAME_TOKENS && is_name_word(d, t))
        t--;
    if (t <= first || t + 1 >= cue || !is_pause(d, t) || say_tok(d, t)->space_after == 0) return 0;
    int x = say_tok(d, t + 1)->xpos;
    bool relative = x == XPOS_WP || x == XPOS_WDT || x == XPOS_WPS;
    return relative || say_tok(d, t + 1)->upos == UPOS_ADP ? 0 : t;
}

/* Does the verb stop where its group ends, or at a day or place before the next mark? */
static bool stops(const say_doc *d, uint32_t after, uint32_t end)
{
    for (uint32_t t = after; t < end && t < after + NAME_TOKENS; t++) {
        if (is_pause(d, t) || say_is_punct(d, t)) return true;
        if (say_tok(d, t)->upos == UPOS_VERB || say_tok(d, t)->upos == UPOS_AUX ||
            say_tok(d, t)->upos == UPOS_SCONJ)
            return false;
        if (t == after && say_tok(d, t)->upos != UPOS_ADP && !say_is_day(say_tok(d, t)->norm) &&
            say_tok(d, t)->upos != UPOS_ADV)
            return false;
    }
    return true;
}

/* "When the nurse came home, the governor ordered ...": in a sentence that opens with a clause or a
 * phrase, the subject stands behind its comma. */
static bool opens_with_phrase(const say_doc *d, uint32_t first)
{
    const say_token *t = say_tok(d, first);
    return t->upos == UPOS_SCONJ || t->upos == UPOS_ADP || t->xpos == XPOS_WRB;
}

static void take_name(say_claims *c, say_claim *claim, uint32_t comma)
{
    claim->source_run = (say_run){comma + 1, claim->cue_run.first - 1};
    claim->source =
        say_top_nominal(c->d, claim->source_run.last, comma + 1, claim->source_run.last);
}

bool say_settle_interjection(say_claims *c, say_claim *claim)
{
    const say_doc *d = c->d;
    const say_token *v = say_tok(d, claim->cue);
    const say_sentence *s = &d->sentences.at[v->sentence];
    const say_cue *cue = say_cue_own(c->tables, v->lemma, 'v', "inter");
    bool finite = v->xpos == XPOS_VBD || v->xpos == XPOS_VBZ || v->xpos == XPOS_VBP;
    if (!finite || claim->passive || c->quoted[claim->cue] || v->rel == REL_ACL_RELCL) return false;
    if (claim->cue_run.first <= s->first) return false;
    uint32_t comma = comma_before(d, s->first, claim->cue_run.first);
    if (comma && c->quoted[comma]) return false;
    bool stopped = comma && stops(d, claim->cue_run.last + 1, s->last);
    if (comma && !stopped && claim->source && claim->source < comma &&
        opens_with_phrase(d, s->first)) {
        take_name(c, claim, comma);
        return true;
    }
    if (!comma || !cue || cue->weight < LEAST_WEIGHT) return false;
    uint32_t first = s->first;
    while (first < comma && say_is_punct(d, first))
        first++;
    if (claim->source > comma || !stopped || first + 1 >= comma) return false;
    take_name(c, claim, comma);
    say_add_run(c, claim, first, comma - 1);
    return true;
}
