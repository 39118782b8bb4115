/* Numerals in figures and words; the words around them that make a range. */
#include "event/number.h"
#include "event/clause.h"

enum { SAY_NUMBER_WINDOW = 40 };

static const say_token *tok(const say_doc *d, uint32_t t)
{
    return &d->tokens.at[t];
}

static bool in_figures(say_str w, uint32_t *value)
{
    uint64_t v = 0;
    bool digit = false;
    for (size_t i = 0; i < w.n; i++) {
        if (w.p[i] == ',') continue;
        if (w.p[i] < '0' || w.p[i] > '9') return false;
        v = v * 10 + (uint64_t)(w.p[i] - '0');
        digit = true;
        if (v >= UINT32_MAX) return false;
    }
    *value = (uint32_t)v;
    return digit;
}

static const struct {
    const char *word;
    uint32_t value;
    bool open; /* "dozens": at least twice as many, no more is known */
} words[] = {
    {"one", 1, 0},         {"two", 2, 0},
    {"three", 3, 0},       {"four", 4, 0},
    {"five", 5, 0},        {"six", 6, 0},
    {"seven", 7, 0},       {"eight", 8, 0},
    {"nine", 9, 0},        {"ten", 10, 0},
    {"eleven", 11, 0},     {"twelve", 12, 0},
    {"thirteen", 13, 0},   {"fourteen", 14, 0},
    {"fifteen", 15, 0},    {"sixteen", 16, 0},
    {"seventeen", 17, 0},  {"eighteen", 18, 0},
    {"nineteen", 19, 0},   {"twenty", 20, 0},
    {"thirty", 30, 0},     {"forty", 40, 0},
    {"fifty", 50, 0},      {"sixty", 60, 0},
    {"dozen", 12, 0},      {"hundred", 100, 0},
    {"thousand", 1000, 0}, {"million", 1000000, 0},
    {"dozens", 24, 1},     {"scores", 40, 1},
    {"hundreds", 200, 1},  {"thousands", 2000, 1},
    {"tens", 20, 1},       {"millions", 2000000, 1},
};

static bool in_words(say_str w, uint32_t *value, bool *open)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (say_str_is(w, words[i].word)) {
            *value = words[i].value;
            *open = words[i].open;
            return true;
        }
    return false;
}

static bool value_of(const say_doc *d, uint32_t t, uint32_t *value, bool *open)
{
    *open = false;
    return in_figures(tok(d, t)->norm, value) || in_words(tok(d, t)->norm, value, open);
}

/* "two dozen", "10 million": the parts of one numeral are multiplied. */
static void times_parts(const say_doc *d, uint32_t t, uint32_t *value)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next) {
        uint32_t v;
        bool open;
        if (!say_rel_is(tok(d, c)->rel, REL_COMPOUND) && tok(d, c)->rel != REL_NUMMOD) continue;
        if (value_of(d, c, &v, &open) && v && *value <= UINT32_MAX / v) *value *= v;
    }
}

static bool before_is(const say_doc *d, uint32_t t, const char *a, const char *b)
{
    if (t < 3) return false;
    return (!a || say_str_is(tok(d, t - 2)->norm, a)) && say_str_is(tok(d, t - 1)->norm, b);
}

/* "at least 25", "more than 25", "fewer than 25", "up to 25" */
static void widen(say_number *n, const say_doc *d, uint32_t t)
{
    uint32_t begin = t;
    if (before_is(d, t, "at", "least")) {
        n->max = UINT32_MAX;
        begin = t - 2;
    } else if (before_is(d, t, "more", "than") || before_is(d, t, NULL, "over")) {
        begin = say_str_is(tok(d, t - 1)->norm, "over") ? t - 1 : t - 2;
        n->min += n->min != UINT32_MAX;
        n->max = UINT32_MAX;
    } else if (before_is(d, t, "less", "than") || before_is(d, t, "fewer", "than")) {
        n->max -= n->max > 0 && n->max != UINT32_MAX;
        n->min = 0;
        begin = t - 2;
    } else if (before_is(d, t, "up", "to") || before_is(d, t, "at", "most")) {
        n->min = n->max ? 1 : 0;
        begin = t - 2;
    }
    n->span.begin = tok(d, begin)->span.begin;
}

static bool numeral(say_number *out, const say_doc *d, uint32_t t)
{
    uint32_t value, from, last;
    bool open;
    if (!value_of(d, t, &value, &open)) return false;
    times_parts(d, t, &value);
    say_subtree(d, t, &from, &last);
    uint32_t first = t;
    while (first > 1 && first > from && value_of(d, first - 1, &from, &(bool){0}))
        first--;
    *out = (say_number){true, value, open ? UINT32_MAX : value, tok(d, t)->span};
    widen(out, d, first);
    if (out->span.begin > tok(d, first)->span.begin) out->span.begin = tok(d, first)->span.begin;
    return true;
}

bool say_number_at(say_number *out, const say_doc *d, uint32_t t, bool one)
{
    if (!t) return false;
    if (numeral(out, d, t)) return true;
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (tok(d, c)->rel == REL_NUMMOD && numeral(out, d, c)) return true;
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
