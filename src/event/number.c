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

/* "a family of six", "a crew of at least ten" */
static bool holds_count(say_number *out, const say_doc *d, uint32_t t)
{
    static const char *const holders[] = {"family", "group",  "crew",    "team", "party",
                                          "crowd",  "convoy", "patrol",  "gang", "squad",
                                          "force",  "unit",   "platoon", NULL};
    if (!say_str_in(tok(d, t)->lemma, holders)) return false;
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (tok(d, c)->rel == REL_NMOD && say_clause_case(d, c, SAY_LIT("of")) &&
            say_number_at(out, d, c, false))
            return true;
    return false;
}

bool say_number_at(say_number *out, const say_doc *d, uint32_t t, bool one)
{
    if (!t) return false;
    if (say_quantity_at(out, d, t) || holds_count(out, d, t)) return true;
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
    static const char *const dead[] = {
        "kill",  "slay",     "murder",      "die",      "massacre", "dead",
        "death", "fatality", "assassinate", "execute",  "behead",   "slaughter",
        "lynch", "hang",     "toll",        "strangle", NULL};
    static const char *const hurt[] = {"injure", "wound", "injured", "wounded",
                                       "injury", "hurt",  NULL};
    if (say_str_in(lemma, dead)) return HARM_DEAD;
    return say_str_in(lemma, hurt) ? HARM_INJURED : HARM_NONE;
}

/* "dozens wounded", "three injured": the word of harm hangs on those whom it befell. */
static bool is_harmed_part(const say_doc *d, uint32_t t)
{
    return tok(d, t)->rel == REL_AMOD || say_rel_is(tok(d, t)->rel, REL_ACL);
}

static bool has_harm(const say_doc *d, uint32_t t)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (is_harmed_part(d, c) && harm_of(tok(d, c)->lemma)) return true;
    return false;
}

static uint32_t plus(uint32_t a, uint32_t b)
{
    return a < UINT32_MAX - b ? a + b : UINT32_MAX;
}

/* "two civilians and a policeman": three, where all of them are counted. */
static bool sum_at(say_number *out, const say_doc *d, uint32_t t)
{
    if (!say_number_at(out, d, t, true)) return false;
    say_number sum = *out, more;
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next) {
        if (tok(d, c)->rel != REL_CONJ) continue;
        if (has_harm(d, c)) return true; /* "two soldiers and three wounded" */
        if (!say_number_at(&more, d, c, true) || more.span.begin <= sum.span.begin) return true;
        sum.min = plus(sum.min, more.min);
        sum.max = plus(sum.max, more.max);
        sum.span.end = more.span.end;
    }
    *out = sum;
    return true;
}

/* "the death toll rose to 147", "reached 30" */
static bool toll(say_number *out, const say_doc *d, uint32_t t)
{
    uint32_t verb = tok(d, t)->head;
    if (!verb || tok(d, t)->rel != REL_NSUBJ) return false;
    for (uint32_t c = tok(d, verb)->first; c; c = tok(d, c)->next) {
        bool to = tok(d, c)->rel == REL_OBL &&
                  (say_clause_case(d, c, SAY_LIT("to")) || say_clause_case(d, c, SAY_LIT("at")));
        if ((to || tok(d, c)->rel == REL_OBJ) && say_number_at(out, d, c, false)) return true;
    }
    return false;
}

/* Whose number tells the harm: "killed 17 soldiers", "17 were killed", "left five dead", "the
 * deaths of 40 children", "five dead". */
static bool harmed(say_number *out, const say_doc *d, uint32_t t)
{
    if (tok(d, t)->upos == UPOS_VERB) {
        uint32_t o = say_str_is(tok(d, t)->lemma, "die") ? say_clause_subject(d, t)
                                                         : say_clause_undergoer(d, t);
        if (sum_at(out, d, o)) return true;
    }
    if (is_harmed_part(d, t)) return say_number_at(out, d, tok(d, t)->head, false);
    if (tok(d, t)->upos == UPOS_VERB) return false;
    if (say_number_at(out, d, t, false)) return true;
    if (tok(d, t)->upos == UPOS_ADJ) { /* "shot dead a boy", "left five dead", "five were dead" */
        uint32_t s = tok(d, t)->rel == REL_XCOMP ? say_child(d, tok(d, t)->head, REL_OBJ) : 0;
        return sum_at(out, d, s ? s : say_clause_subject(d, t));
    }
    if (say_str_is(tok(d, t)->lemma, "toll")) return toll(out, d, t);
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (tok(d, c)->rel == REL_NMOD && say_number_at(out, d, c, true)) return true;
    return false;
}

/* Adds what the word of harm at i tells, where nothing was told before. */
static void add_harm(say_number *dead, say_number *injured, const say_doc *d, uint32_t i)
{
    int harm = harm_of(tok(d, i)->lemma);
    if (harm == HARM_NONE) return;
    say_number *n = harm == HARM_DEAD ? dead : injured, found;
    if (!n->given && harmed(&found, d, i)) *n = found;
}

void say_number_casualties(say_number *dead, say_number *injured, const say_doc *d, uint32_t t)
{
    const say_sentence *s = &d->sentences.at[tok(d, t)->sentence];
    uint32_t from = t > s->first + SAY_NUMBER_WINDOW ? t - SAY_NUMBER_WINDOW : s->first;
    uint32_t to = s->last - t > SAY_NUMBER_WINDOW ? t + SAY_NUMBER_WINDOW : s->last;
    /* "clashes left scores dead": what the clashes did hangs beside them */
    uint32_t top = tok(d, t)->rel == REL_NSUBJ ? tok(d, t)->head : t;
    add_harm(dead, injured, d, t); /* "four were hanged in May and nine were hanged in June" */
    for (uint32_t i = from; i < to; i++)
        if (say_dominates(d, top, i) || say_dominates(d, i, t)) add_harm(dead, injured, d, i);
}
