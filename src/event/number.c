/* Which count belongs to which noun, and which of them are the dead and the injured. */
#include "event/number.h"
#include "event/clause.h"
#include "event/quantity.h"

enum { SAY_NUMBER_WINDOW = 40 };

static const say_token *tok(const say_doc *d, uint32_t t)
{
    return &d->tokens.at[t];
}

/* The child of a noun that counts it: "40 rebels", "several rebels". */
static bool counts(const say_doc *d, uint32_t c)
{
    static const char *const vague[] = {"several", "few", NULL};
    return tok(d, c)->rel == REL_NUMMOD ||
           (tok(d, c)->rel == REL_AMOD && say_str_in(tok(d, c)->norm, vague));
}

bool say_number_at(say_number *out, const say_doc *d, uint32_t t, bool one)
{
    if (!t) return false;
    if (say_quantity_at(out, d, t)) return true;
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (counts(d, c) && say_quantity_at(out, d, c)) return true;
    if (!one || tok(d, t)->upos != UPOS_NOUN || tok(d, t)->xpos != XPOS_NN) return false;
    if (!say_child_lemma(d, t, REL_DET, "a") && !say_child_lemma(d, t, REL_DET, "an")) return false;
    *out = (say_number){true, 1, 1, tok(d, t)->span};
    return true;
}

enum { HARM_NONE, HARM_DEAD, HARM_INJURED };

static int harm_of(say_str lemma)
{
    static const char *const dead[] = {"kill",        "slay",    "murder", "die",
                                       "massacre",    "dead",    "death",  "fatality",
                                       "assassinate", "execute", NULL};
    static const char *const hurt[] = {"injure", "wound", "injured", "wounded",
                                       "injury", "hurt",  NULL};
    if (say_str_in(lemma, dead)) return HARM_DEAD;
    return say_str_in(lemma, hurt) ? HARM_INJURED : HARM_NONE;
}

/* Whose number tells the harm: "killed 17 soldiers", "17 were killed", "left five dead", "the
 * deaths of 40 children", "five dead". */
static bool harmed(say_number *out, const say_doc *d, uint32_t t)
{
    if (tok(d, t)->upos == UPOS_VERB) {
        uint32_t o = say_str_is(tok(d, t)->lemma, "die") ? say_clause_subject(d, t)
                                                         : say_clause_undergoer(d, t);
        return say_number_at(out, d, o, true);
    }
    if (say_number_at(out, d, t, false)) return true;
    if (tok(d, t)->upos == UPOS_ADJ) {
        uint32_t s = say_clause_subject(d, t);
        if (!s && tok(d, t)->rel == REL_XCOMP) s = say_child(d, tok(d, t)->head, REL_OBJ);
        return say_number_at(out, d, s, true);
    }
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (tok(d, c)->rel == REL_NMOD && say_number_at(out, d, c, true)) return true;
    return false;
}

void say_number_casualties(say_number *dead, say_number *injured, const say_doc *d, uint32_t t)
{
    const say_sentence *s = &d->sentences.at[tok(d, t)->sentence];
    uint32_t from = t > s->first + SAY_NUMBER_WINDOW ? t - SAY_NUMBER_WINDOW : s->first;
    uint32_t to = s->last - t > SAY_NUMBER_WINDOW ? t + SAY_NUMBER_WINDOW : s->last;
    for (uint32_t i = from; i < to; i++) {
        int harm = harm_of(tok(d, i)->lemma);
        if (harm == HARM_NONE || (i != t && !say_dominates(d, t, i) && !say_dominates(d, i, t)))
            continue;
        say_number *n = harm == HARM_DEAD ? dead : injured;
        say_number found;
        if (!n->given && harmed(&found, d, i)) *n = found;
    }
}
