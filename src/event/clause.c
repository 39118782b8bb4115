/* Subjects and objects on the tree. The climbs are bounded; each rule shows its sentence. */
#include "event/clause.h"
#include "event/misread.h"
#include "event/quantity.h"

static const say_token *tok(const say_doc *d, uint32_t t)
{
    return &d->tokens.at[t];
}

static uint32_t child_any(const say_doc *d, uint32_t t, say_rel base)
{
    uint32_t c = tok(d, t)->first;
    while (c && !say_rel_is(tok(d, c)->rel, base))
        c = tok(d, c)->next;
    return c;
}

uint32_t say_clause_case(const say_doc *d, uint32_t t, say_str preposition)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next) {
        const say_token *k = tok(d, c);
        if ((k->rel == REL_CASE || k->rel == REL_MARK) &&
            (say_str_eq(k->lemma, preposition) || say_str_eq(k->norm, preposition)))
            return c;
    }
    return 0;
}

uint32_t say_clause_negation(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"not", "n't", "never", "no", "neither", NULL};
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next) {
        const say_token *k = tok(d, c);
        if (k->rel != REL_ADVMOD && k->rel != REL_DET && k->rel != REL_CC_PRECONJ) continue;
        if (say_str_in(k->lemma, words) || say_str_in(k->norm, words)) return c;
    }
    return 0;
}

/* "fishermen held captive in Libya": a past tense without subject, hung on a noun or before its
 * clause, is a participle whatever it was taken for. */
static bool is_participle(const say_doc *d, uint32_t t)
{
    const say_token *k = tok(d, t);
    if (k->xpos != XPOS_VBD) return k->xpos == XPOS_VBN;
    return (k->rel == REL_ACL || k->rel == REL_ADVCL) && !child_any(d, t, REL_NSUBJ) &&
           !child_any(d, t, REL_AUX);
}

static uint32_t agent_of(const say_doc *d, uint32_t t)
{
    uint32_t c = say_child(d, t, REL_OBL_AGENT);
    for (uint32_t o = tok(d, t)->first; !c && o; o = tok(d, o)->next)
        if (tok(d, o)->rel == REL_OBL && say_clause_case(d, o, SAY_LIT("by"))) c = o;
    return c;
}

static uint32_t bare_oblique(const say_doc *d, uint32_t t);

/* "fishermen held captive in Libya", "nurses taken hostage": a state they were put in, no object;
 * but "a bombing that killed at least 75 people" has one. */
static bool has_object(const say_doc *d, uint32_t t)
{
    static const char *const states[] = {"captive", "hostage", "prisoner", NULL};
    uint32_t o = say_child(d, t, REL_OBJ);
    if (!o) return tok(d, t)->xpos == XPOS_VBD && bare_oblique(d, t);
    return !say_str_in(tok(d, o)->lemma, states);
}

bool say_clause_passive(const say_doc *d, uint32_t t)
{
    for (int steps = 0; t && steps < SAY_MAX_CLIMB; steps++) {
        if (say_child(d, t, REL_AUX_PASS)) return true;
        if (!is_participle(d, t) || say_misread_verb(d, t)) return false;
        if (say_child_lemma(d, t, REL_AUX, "be")) return true;
        int rel = tok(d, t)->rel;
        /* "troops backed by Iran", "Based in Aden, he ...", "had his house raided" */
        if (rel == REL_ACL || rel == REL_ADVCL || rel == REL_AMOD || rel == REL_XCOMP)
            return !child_any(d, t, REL_AUX) && !has_object(d, t);
        /* "were arrested and deported" */
        if (rel != REL_CONJ || child_any(d, t, REL_NSUBJ) || child_any(d, t, REL_AUX)) return false;
        t = tok(d, t)->head;
    }
    return false;
}

static bool is_relative(const say_doc *d, uint32_t t)
{
    int x = tok(d, t)->xpos;
    static const char *const words[] = {"who", "which", "that", "whom", NULL};
    return (x == XPOS_WDT || x == XPOS_WP || tok(d, t)->upos == UPOS_PRON) &&
           say_str_in(tok(d, t)->norm, words);
}

uint32_t say_clause_referent(const say_doc *d, uint32_t t)
{
    if (!t || !is_relative(d, t)) return t;
    uint32_t v = tok(d, t)->head;
    for (int steps = 0; v && steps < SAY_MAX_CLIMB; steps++, v = tok(d, v)->head)
        if (tok(d, v)->rel == REL_ACL_RELCL) return tok(d, v)->head;
    return t;
}

static bool is_infinitive(const say_doc *d, uint32_t t)
{
    return say_clause_case(d, t, SAY_LIT("to")) && tok(d, t)->xpos == XPOS_VB;
}

/* "an effort to end the war": the one who has, makes or is given the noun. */
static uint32_t holder_of_noun(const say_doc *d, uint32_t n, uint32_t *verb)
{
    uint32_t c = say_child(d, n, REL_NMOD_POSS);
    if (c) return c;
    int rel = tok(d, n)->rel;
    if (rel == REL_OBJ || rel == REL_OBL || rel == REL_XCOMP) *verb = tok(d, n)->head;
    return 0;
}

/* The object that controls an infinitive: "forced the plane to land", but not "promised". */
static uint32_t object_controller(const say_doc *d, uint32_t v, uint32_t inner)
{
    if (say_str_is(tok(d, v)->lemma, "promise") || say_str_is(tok(d, v)->lemma, "threaten"))
        return 0;
    uint32_t o = say_child(d, v, REL_IOBJ);
    if (!o) o = say_child(d, v, REL_OBJ);
    return o && o < inner ? o : 0;
}

/* "issued a statement urging ...": who urges is who issued it */
static bool is_paper(const say_doc *d, uint32_t n)
{
    static const char *const words[] = {
        "statement", "letter", "report",      "message",    "resolution", "note",    "tweet",
        "speech",    "decree", "declaration", "communique", "memo",       "warning", "article",
        "order",     "bill",   "attack",      "campaign",   NULL};
    return say_str_in(tok(d, n)->lemma, words);
}

/* "condemned the rebels for attacking a convoy", "accused them of fleeing", "kept him from
 * leaving": the one who does it is the object. */
static uint32_t object_of_gerund(const say_doc *d, uint32_t v, uint32_t t)
{
    static const char *const words[] = {"for", "of", "from", NULL};
    uint32_t mark = say_child(d, t, REL_MARK);
    if (tok(d, t)->xpos != XPOS_VBG || !mark || !say_str_in(tok(d, mark)->lemma, words)) return 0;
    uint32_t o = say_child(d, v, REL_OBJ);
    return o && o < t && tok(d, v)->upos == UPOS_VERB ? o : 0;
}

/* One step up from a predicate without subject: either the subject, or the predicate whose subject
 * it shares in *next. */
static uint32_t step_up(const say_doc *d, uint32_t t, uint32_t *next)
{
    uint32_t h = tok(d, t)->head;
    *next = 0;
    switch (tok(d, t)->rel) {
    case REL_CONJ: /* "denied it and left" */
        *next = h;
        return 0;
    case REL_XCOMP: {
        uint32_t o = object_controller(d, h, t);
        if (!o) *next = h;
        return o;
    }
    case REL_ADVCL: { /* "..., killing 17 people": the subject is shared unless it has its own */
        uint32_t o = object_of_gerund(d, h, t);
        if (!o) *next = h;
        return o;
    }
    case REL_CCOMP: { /* "Chad is sending aid, he said": Chad hung on "said" beside "he" */
        uint32_t c = t < h ? child_any(d, h, REL_NSUBJ) : 0;
        return c && c < t && say_rel_is(tok(d, c)->rel, REL_NSUBJ) ? c : 0;
    }
    case REL_ACL_RELCL:
        return h;
    case REL_ACL:
        if (!is_infinitive(d, t) && !is_paper(d, h)) return h;
        return holder_of_noun(d, h, next);
    default:
        return 0;
    }
}

/* "The donors Friday said ..." */
static bool is_day(const say_doc *d, uint32_t t)
{
    static const char *const days[] = {"monday",   "tuesday", "wednesday", "thursday", "friday",
                                       "saturday", "sunday",  "today",     "week",     "month",
                                       "year",     "morning", "evening",   NULL};
    return say_str_in(tok(d, t)->norm, days);
}

/* "KABUL (AP) - A dissident has sued ...": where a dateline was read as a subject too, the subject
 * is the one next to the verb. */
static uint32_t own_subject(const say_doc *d, uint32_t t)
{
    uint32_t found = 0;
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if ((say_rel_is(tok(d, c)->rel, REL_NSUBJ) || tok(d, c)->rel == REL_CSUBJ) &&
            (!found || c < t) && !(found && is_day(d, c)))
            found = c;
    return found;
}

/* "Russia plans to withdraw": a name taken for part of the verb behind it. */
static uint32_t compounded_subject(const say_doc *d, uint32_t t)
{
    int x = tok(d, t)->xpos;
    uint32_t c = t ? t - 1 : 0;
    bool finite = x == XPOS_VBZ || x == XPOS_VBD || x == XPOS_VBP;
    bool name = c && tok(d, c)->upos == UPOS_PROPN && tok(d, c)->head == t;
    return finite && name && tok(d, c)->rel == REL_COMPOUND ? c : 0;
}

uint32_t say_clause_subject(const say_doc *d, uint32_t t)
{
    for (int steps = 0; t && steps < SAY_MAX_CLIMB; steps++) {
        uint32_t c = own_subject(d, t);
        if (!c) c = compounded_subject(d, t);
        if (c) return say_clause_referent(d, c);
        if (say_misread_verb(d, t)) return say_misread_subject(d, t);
        uint32_t next, found = step_up(d, t, &next);
        if (found) return found;
        t = next;
    }
    return 0;
}

uint32_t say_clause_doer(const say_doc *d, uint32_t t)
{
    if (say_clause_passive(d, t)) return agent_of(d, t);
    return say_clause_subject(d, t);
}

/* "weapons it has seized", "the base that they attacked": the noun is the object. */
static uint32_t relative_object(const say_doc *d, uint32_t t)
{
    if (tok(d, t)->rel != REL_ACL_RELCL) return 0;
    uint32_t s = child_any(d, t, REL_NSUBJ);
    if (!s || is_relative(d, s)) return 0;
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (say_rel_is(tok(d, c)->rel, REL_OBL) && is_relative(d, c)) return 0;
    return tok(d, t)->head;
}

/* "provided around $400 million" */
static bool is_amount(const say_doc *d, uint32_t t)
{
    return tok(d, t)->upos == UPOS_SYM && say_child(d, t, REL_NUMMOD);
}

/* "killed at least 25 soldiers": the preposition, if any, is the quantity's. */
static bool is_counted(const say_doc *d, uint32_t t)
{
    static const char *const measures[] = {"day",    "week",      "month", "year", "hour",
                                           "minute", "time",      "night", "mile", "percent",
                                           "km",     "kilometer", NULL};
    if (tok(d, t)->upos != UPOS_NOUN || say_str_in(tok(d, t)->lemma, measures)) return false;
    uint32_t c = say_child(d, t, REL_NUMMOD), k = say_child(d, t, REL_CASE);
    say_number found;
    uint32_t begin = c ? say_quantity_at(&found, d, c) : 0;
    return begin && begin < c && (!k || k >= begin);
}

/* "called off a strike", "handed over two suspects" where the parser took the object for an
 * oblique. */
static uint32_t bare_oblique(const say_doc *d, uint32_t t)
{
    static const char *const particles[] = {"off", "over", "up", "down", NULL};
    bool particle = t + 1 < d->tokens.n && say_str_in(tok(d, t + 1)->norm, particles);
    particle = particle || say_child(d, t, REL_COMPOUND_PRT);
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next) {
        if (c < t || tok(d, c)->rel != REL_OBL || tok(d, c)->name_kind == NAME_DATE) continue;
        uint32_t k = say_child(d, c, REL_CASE);
        if (is_amount(d, c) || is_counted(d, c) || (particle && (!k || k == t + 1))) return c;
    }
    return 0;
}

uint32_t say_clause_undergoer(const say_doc *d, uint32_t t)
{
    if (say_clause_passive(d, t)) return say_clause_subject(d, t);
    if (say_misread_verb(d, t)) return say_misread_object(d, t);
    uint32_t o = say_child(d, t, REL_OBJ);
    if (!o) o = say_child(d, t, REL_IOBJ); /* "urged Pakistan to act" */
    if (!o) o = bare_oblique(d, t);
    if (o) return say_clause_referent(d, o);
    o = relative_object(d, t);
    if (o || tok(d, t)->rel != REL_CONJ) return o;
    /* "attacked and destroyed the base": the object hangs on the first verb */
    uint32_t h = tok(d, t)->head;
    o = say_child(d, h, REL_OBJ);
    return o > t ? o : 0;
}

uint32_t say_clause_sayer(const say_doc *d, uint32_t t)
{
    for (int steps = 0; t && steps < SAY_MAX_CLIMB; steps++) {
        uint32_t h = tok(d, t)->head;
        if (!h) return 0;
        if (tok(d, t)->rel == REL_CCOMP && tok(d, h)->upos == UPOS_VERB)
            return say_clause_doer(d, h);
        /* "X must go, the minister said" */
        for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
            if (tok(d, c)->rel == REL_PARATAXIS && tok(d, c)->upos == UPOS_VERB &&
                child_any(d, c, REL_NSUBJ))
                return say_clause_doer(d, c);
        t = h;
    }
    return 0;
}
