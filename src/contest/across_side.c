/* On which side a claim stands: stance, negation, words that call it untrue. Takes a proposition of
 * one report and a sentence of its content; gives a side and how direct it is. */
#include "contest/across_int.h"

/* "no cases", "nobody", "not a" */
static bool has_no(const say_doc *d, uint32_t t)
{
    static const char *const no[] = {"no", "not", "n't", "neither", "never", "none", NULL};
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next)
        if (say_str_in(say_tok(d, c)->norm, no)) return true;
    return false;
}

bool say_position_negated(const say_doc *d, uint32_t head)
{
    if (say_tok(d, head)->status == STATUS_NEGATED || has_no(d, head)) return true;
    static const int arguments[] = {REL_NSUBJ, REL_OBJ, REL_NSUBJ_PASS};
    for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) {
        uint32_t t = say_child(d, head, (say_rel)arguments[i]);
        if (t && has_no(d, t)) return true;
    }
    return false;
}

/* "said the reports were false": what the stance rests on may stand in another sentence of a long
 * quotation, which leaves this one a plain statement. */
static uint8_t stance_in(const say_contests *c, const say_doc *d, const say_proposition *p,
                         const say_sentence *s)
{
    const say_attribution *a = &d->attributions.at[p->attribution];
    if (p->stance != STANCE_DENIES || a->stance == STANCE_DENIES) return p->stance;
    bool untrue = false, points = false;
    for (uint32_t t = s->first; t < s->last; t++) {
        const say_matter_word *w = say_matter_find(c, say_tok(d, t)->lemma);
        if (!w || !say_spans_cover(&a->content, say_tok(d, t)->span)) continue;
        untrue |= w->untrue || w->truth;
        points |= w->claim;
    }
    return a->stance == STANCE_REFUSES || (untrue && points) ? STANCE_DENIES : a->stance;
}

uint8_t say_position_side(const say_contests *c, const say_doc *d, const say_proposition *p,
                          const say_sentence *s, uint32_t head, uint8_t *direct)
{
    const say_attribution *a = &d->attributions.at[p->attribution];
    /* "No evidence suggests that they crossed" */
    bool no = say_position_negated(d, head) || (a->source_token && has_no(d, a->source_token));
    const say_matter_word *w = say_matter_find(c, say_tok(d, head)->lemma);
    *direct = 3;
    switch (stance_in(c, d, p, s)) {
    case STANCE_DENIES:
        if (p->points_claim || p->points_it || p->points_matter) *direct = 2;
        return SIDE_DENIES;
    case STANCE_DOUBTS:
        /* "I have no doubt that he did it" */
        return a->cue_token && has_no(d, a->cue_token) ? SIDE_AFFIRMS : SIDE_DOUBTS;
    case STANCE_UNAWARE:
        return SIDE_UNAWARE;
    case STANCE_DECLINES:
        return SIDE_DECLINES;
    default:
        *direct = 1;
        /* "said they had not confirmed the cases" */
        if (no && w && w->silent) return SIDE_DECLINES;
        return no ? SIDE_DENIES : SIDE_AFFIRMS;
    }
}

/* "dismissed him", "questioned a man who": people are fired, asked and beaten, not denied. */
bool say_position_of_person(const say_doc *d, uint32_t head)
{
    const say_token *k = say_tok(d, head);
    if (k->upos == UPOS_PRON) {
        static const char *const things[] = {"it", "this", "that", "these", "those", "such", NULL};
        return !say_str_in(k->norm, things);
    }
    if (k->upos != UPOS_NOUN && k->upos != UPOS_PROPN) return false;
    if (say_child(d, head, REL_COP) || !k->mention) return false;
    const say_entity *e = &d->entities.at[d->mentions.at[k->mention].entity];
    return e->kind == NAME_PERSON || (e->animate && e->kind == NAME_NONE);
}
