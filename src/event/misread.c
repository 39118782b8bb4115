/* Repairs of clauses that were read as noun phrases; every look is at a few words. */
#include "event/misread.h"

enum { SAY_MISREAD_WORDS = 12 };

static const say_token *tok(const say_doc *d, uint32_t t)
{
    return &d->tokens.at[t];
}

static bool is_noun(const say_doc *d, uint32_t t)
{
    return tok(d, t)->upos == UPOS_NOUN || tok(d, t)->upos == UPOS_PROPN;
}

static bool is_day(const say_doc *d, uint32_t t)
{
    return tok(d, t)->name_kind == NAME_DATE || say_is_day(tok(d, t)->norm);
}

/* A sentence without a verb of its own: a noun at its root, or "have" with its participle lost. */
static bool lacks_verb(const say_doc *d, const say_sentence *s)
{
    uint32_t root = s->root;
    if (tok(d, root)->upos == UPOS_AUX) return say_str_is(tok(d, root)->lemma, "have");
    if (!is_noun(d, root)) return false;
    return !say_child(d, root, REL_COP) && !say_child(d, root, REL_AUX);
}

/* "Russia eased pressure on Georgia": between a name and a noun, no adjective ends so. */
static bool is_past(const say_doc *d, uint32_t t)
{
    const say_token *k = tok(d, t);
    if (k->upos == UPOS_VERB) return k->xpos == XPOS_VBN;
    bool name = tok(d, t - 1)->upos == UPOS_PROPN && say_rel_is(tok(d, t - 1)->rel, REL_COMPOUND);
    return k->upos == UPOS_ADJ && name && tok(d, t - 1)->head == k->head && k->head > t &&
           say_str_ends(k->norm, SAY_LIT("ed"));
}

/* Could an object begin at t? */
static bool opens_object(const say_doc *d, uint32_t t)
{
    switch (tok(d, t)->upos) {
    case UPOS_DET:
    case UPOS_NUM:
    case UPOS_PROPN:
    case UPOS_NOUN:
    case UPOS_ADJ:
    case UPOS_PRON:
        return true;
    default: /* "at least 19", "called for"; "called on Canada" is never passive */
        if (say_str_is(tok(d, t)->norm, "on"))
            return say_str_is(tok(d, t - 1)->lemma, "call") && tok(d, t + 1)->upos == UPOS_PROPN;
        return say_str_is(tok(d, t)->norm, "at") || say_str_is(tok(d, t)->norm, "for") ||
               say_str_is(tok(d, t)->norm, "to");
    }
}

/* "Diplomats mediated between them": nobody is mediated, so it is no participle. */
static bool is_intransitive(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {
        "mediate",   "arbitrate",   "intercede", "apologise",  "apologize", "resign", "confer",
        "cooperate", "collaborate", "retreat",   "clash",      "march",     "rally",  "travel",
        "converge",  "talk",        "abdicate",  "capitulate", "converse",  NULL};
    if (tok(d, t + 1)->upos != UPOS_ADP) return false;
    bool visits = say_str_is(tok(d, t)->lemma, "call") && say_str_is(tok(d, t + 1)->norm, "on");
    return visits || say_str_in(tok(d, t)->lemma, words);
}

bool say_misread_verb(const say_doc *d, uint32_t t)
{
    const say_token *k = tok(d, t);
    const say_sentence *s = &d->sentences.at[k->sentence];
    if (k->rel != REL_AMOD && k->rel != REL_ACL) return false;
    if (t <= s->first || t + 2 >= s->last || !is_past(d, t) || !lacks_verb(d, s)) return false;
    int before = tok(d, t - 1)->upos;
    bool clause = is_noun(d, t - 1) || before == UPOS_ADV || before == UPOS_AUX;
    bool goes_on = opens_object(d, t + 1) || is_intransitive(d, t);
    return clause && goes_on && say_misread_subject(d, t);
}

static bool is_governed(const say_doc *d, uint32_t t)
{
    return say_child(d, t, REL_CASE) != 0 || say_rel_is(tok(d, t)->rel, REL_FLAT);
}

uint32_t say_misread_subject(const say_doc *d, uint32_t t)
{
    const say_sentence *s = &d->sentences.at[tok(d, t)->sentence];
    uint32_t from = t > s->first + SAY_MISREAD_WORDS ? t - SAY_MISREAD_WORDS : s->first;
    for (uint32_t i = t; i-- > from;) {
        if (!is_noun(d, i) || is_day(d, i) || is_governed(d, i)) continue;
        if (i > from && tok(d, i - 1)->upos == UPOS_ADP) continue; /* "on Friday", hung elsewhere */
        return i;
    }
    return 0;
}

uint32_t say_misread_object(const say_doc *d, uint32_t t)
{
    uint32_t h = tok(d, t)->head;
    if (h > t && is_noun(d, h) && tok(d, t)->rel == REL_AMOD) return h;
    uint32_t o = say_child(d, t, REL_OBJ);
    if (o) return o;
    const say_sentence *s = &d->sentences.at[tok(d, t)->sentence];
    for (uint32_t i = t + 1; i < s->last && i < t + SAY_MISREAD_WORDS; i++) {
        if (tok(d, i)->upos == UPOS_ADP && !say_str_is(tok(d, i)->norm, "at")) return 0;
        if (tok(d, i)->upos == UPOS_VERB || tok(d, i)->upos == UPOS_PUNCT) return 0;
        if (is_noun(d, i) && (i + 1 >= s->last || !is_noun(d, i + 1))) return i;
    }
    return 0;
}
