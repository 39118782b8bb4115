/* Idioms: constructions that fix a status whatever the words' signatures say.
 * Takes a token and its tree, gives a status or STATUS_NONE. */
#include "status/status_int.h"

/* "the alleged attack", "a planned meeting", "the cancelled visit" */
static uint8_t status_of_modifier(const say_doc *d, uint32_t t)
{
    static const char *const open[] = {"alleged",  "suspected", "possible",   "potential",
                                       "supposed", "purported", "feared",     "likely",
                                       "would-be", "apparent",  "threatened", NULL};
    static const char *const ahead[] = {"planned", "proposed", "upcoming",  "scheduled",
                                        "future",  "imminent", "intended",  "expected",
                                        "looming", "promised", "attempted", NULL};
    static const char *const off[] = {"cancelled",  "canceled", "averted",   "foiled", "thwarted",
                                      "fictitious", "aborted",  "imaginary", NULL};
    for (uint32_t c = say_tok(d, t)->first; c && c < t; c = say_tok(d, c)->next) {
        if (say_tok(d, c)->rel != REL_AMOD) continue;
        say_str w = say_tok(d, c)->norm;
        if (say_str_in(w, open)) return STATUS_POSSIBLE;
        if (say_str_in(w, ahead)) return STATUS_PLANNED;
        if (say_str_in(w, off)) return STATUS_NEGATED;
    }
    return STATUS_NONE;
}

/* "insisted that the ceasefire cover the whole country": a bare verb where the indicative would end
 * in -s, or stand in the past, is a demand. */
static bool is_subjunctive(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    if ((k->rel != REL_CCOMP && k->rel != REL_ACL_RELCL && k->rel != REL_ACL) ||
        say_truth_of(r, t)->frame != FRAME_CLAUSE || !say_child_lemma(d, t, REL_MARK, "that"))
        return false;
    uint32_t aux = say_child(d, t, REL_AUX_PASS);
    if (!aux) aux = say_child(d, t, REL_COP);
    if (aux) return say_str_is(say_tok(d, aux)->norm, "be") && !say_child(d, t, REL_AUX);
    uint32_t s = say_child(d, t, REL_NSUBJ);
    int x = say_tok(d, s)->xpos;
    bool singular = x == XPOS_NN || x == XPOS_NNP || say_str_is(say_tok(d, s)->norm, "it") ||
                    say_str_is(say_tok(d, s)->norm, "he") || say_str_is(say_tok(d, s)->norm, "she");
    return s && !say_child(d, t, REL_AUX) &&
           (k->xpos == XPOS_VB || (k->xpos == XPOS_VBP && singular));
}

/* "has yet to rule", "is yet to be found" */
static bool is_still_to_come(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    return k->rel == REL_XCOMP && say_truth_of(r, t)->frame == FRAME_TO &&
           (say_child_lemma(d, k->head, REL_ADVMOD, "yet") ||
            say_child_lemma(d, t, REL_ADVMOD, "yet"));
}

/* "was too weak to stand" */
static bool is_too(const say_reading *r, uint32_t t)
{
    const say_token *k = say_tok(r->d, t), *h = say_tok(r->d, k->head);
    return say_truth_of(r, t)->frame == FRAME_TO && k->head < t &&
           (h->upos == UPOS_ADJ || h->upos == UPOS_ADV) &&
           say_child_lemma(r->d, k->head, REL_ADVMOD, "too");
}

/* "Prices used to rise every winter" */
static bool is_used_to(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t), *h = say_tok(d, k->head);
    return k->rel == REL_XCOMP && say_truth_of(r, t)->frame == FRAME_TO &&
           say_str_is(h->norm, "used") && !say_child(d, k->head, REL_OBJ) &&
           !say_child(d, k->head, REL_AUX_PASS) && !say_child(d, k->head, REL_NSUBJ_PASS);
}

/* "Let us negotiate", "let them go" */
static bool is_let_us(const say_reading *r, uint32_t t)
{
    const say_token *k = say_tok(r->d, t);
    return (k->rel == REL_XCOMP || k->rel == REL_CCOMP) &&
           say_str_is(say_tok(r->d, k->head)->lemma, "let") && say_truth_of(r, k->head)->imperative;
}

/* "Rather than fight, they fled", where the parser joins the two */
static bool is_instead(const say_reading *r, uint32_t t)
{
    return say_child_lemma(r->d, t, REL_CC, "rather") ||
           say_child_lemma(r->d, t, REL_CC, "instead");
}

/* "has stopped short of sending arms" */
static bool is_short_of(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    uint32_t head = say_tok(d, t)->head;
    return say_child_lemma(d, t, REL_MARK, "of") && head >= r->first && head + 1 < r->last &&
           (say_str_is(say_tok(d, head)->norm, "short") ||
            say_str_is(say_tok(d, head + 1)->norm, "short"));
}

/* "The rumour that the king had died was false" */
static bool is_called_false(const say_reading *r, uint32_t t)
{
    static const char *const untrue[] = {"false",      "untrue", "baseless", "unfounded",
                                         "fake",       "hoax",   "lie",      "groundless",
                                         "fabricated", "wrong",  "mistaken", NULL};
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t), *noun = say_tok(d, k->head);
    if (!say_rel_is(k->rel, REL_ACL) || k->head < r->first || noun->head < r->first) return false;
    return say_rel_is(noun->rel, REL_NSUBJ) && say_str_in(say_tok(d, noun->head)->norm, untrue) &&
           !say_truth_of(r, noun->head)->negated && say_child_lemma(d, t, REL_MARK, "that");
}

uint8_t say_idiom_status(const say_reading *r, uint32_t t)
{
    int upos = say_tok(r->d, t)->upos;
    uint8_t modifier = STATUS_NONE;
    if (upos == UPOS_NOUN || upos == UPOS_PROPN) modifier = status_of_modifier(r->d, t);
    if (modifier) return modifier;
    if (is_still_to_come(r, t) || is_too(r, t) || is_instead(r, t) || is_short_of(r, t) ||
        is_called_false(r, t))
        return STATUS_NEGATED;
    if (is_used_to(r, t)) return STATUS_HISTORICAL;
    return is_let_us(r, t) || is_subjunctive(r, t) ? STATUS_DEMANDED : STATUS_NONE;
}
