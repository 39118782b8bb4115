/* Who says it: takes a cue, gives the token that heads its source, the words of that phrase, its
 * kind and its entity. Does not decide whether there is an attribution. */
#include "attrib/work.h"

static bool is_finite(const say_doc *d, uint32_t verb)
{
    static const int finite[] = {XPOS_VBD, XPOS_VBZ, XPOS_VBP, XPOS_MD};
    for (size_t i = 0; i < sizeof finite / sizeof *finite; i++)
        if (say_tok(d, verb)->xpos == finite[i]) return true;
    return say_child(d, verb, REL_AUX) || say_child(d, verb, REL_COP);
}

/* "It is feared that", "There are claims that": the subject names nobody. */
static bool is_dummy(const say_doc *d, uint32_t verb, uint32_t subject)
{
    if (say_tok(d, subject)->rel == REL_EXPL) return true;
    if (!say_lemma_is(d, subject, "it")) return false;
    return say_child(d, verb, REL_CSUBJ) || say_child(d, verb, REL_CSUBJ_PASS) ||
           (say_child(d, verb, REL_AUX_PASS) && say_child(d, verb, REL_CCOMP));
}

uint32_t say_own_subject(const say_doc *d, uint32_t verb)
{
    for (uint32_t k = say_tok(d, verb)->first; k; k = say_tok(d, k)->next)
        if (say_rel_is(say_tok(d, k)->rel, REL_NSUBJ) && !is_dummy(d, verb, k)) return k;
    return 0;
}

static uint32_t agent_of(const say_doc *d, uint32_t verb)
{
    uint32_t by = say_child(d, verb, REL_OBL_AGENT);
    if (by) return by;
    for (uint32_t k = say_tok(d, verb)->first; k; k = say_tok(d, k)->next)
        if (say_tok(d, k)->rel == REL_OBL && say_child_lemma(d, k, REL_CASE, "by") &&
            say_tok(d, k)->name_kind != NAME_DATE)
            return k;
    return 0;
}

/* "asked him to say", "declined to say": whose saying an infinitive is. */
static uint32_t controller(const say_doc *d, uint32_t outer)
{
    uint32_t k = say_child(d, outer, REL_OBJ);
    if (!k) k = say_child(d, outer, REL_IOBJ);
    return k;
}

/* The clause that lends its subject to a verb without one, in *verb; a noun where that is it. */
static uint32_t step_up(const say_doc *d, uint32_t *verb)
{
    const say_token *v = say_tok(d, *verb);
    uint32_t up = v->head, found = 0;
    if (!up) return 0;
    switch (v->rel) {
    case REL_XCOMP:
        found = controller(d, up);
        break;
    case REL_ACL: /* "a statement saying", "those calling for" */
        return up;
    case REL_ACL_RELCL: /* "the claims he makes" has its own; "the man to ask" has not */
        return up;
    case REL_CONJ:
    case REL_ADVCL:
    case REL_PARATAXIS:
    case REL_DEP:
        break;
    case REL_CCOMP: /* parsed as what was said: "X, adding that" */
        if (v->xpos != XPOS_VBG) return 0;
        break;
    default:
        return 0;
    }
    if (v->rel == REL_PARATAXIS && is_finite(d, *verb)) return 0;
    *verb = up;
    return found;
}

/* A participle before its noun clause's subject or an infinitive of purpose borrows; a finite
 * adverbial clause ("when asked ...") does not say more than it says. */
uint32_t say_source_token(const say_claims *c, uint32_t verb, bool passive)
{
    const say_doc *d = c->d;
    if (passive) return agent_of(d, verb);
    for (uint32_t at = verb, step = 0; at && step < SAY_ATTRIB_CLIMB; step++) {
        uint32_t own = say_own_subject(d, at), before = at;
        if (own) return own;
        uint32_t noun = step_up(d, &at);
        if (noun) return noun;
        if (at == before) return 0;
    }
    return 0;
}

/* ", who is a doctor", ", who leads the party": a relative clause that says who the source is. */
static bool weighs_source(const say_doc *d, uint32_t clause)
{
    static const char *const office[] = {
        "lead",  "head",  "run",   "chair",  "represent", "serve",  "work",   "oversee", "direct",
        "track", "study", "found", "own",    "teach",     "advise", "manage", "command", "support",
        "back",  "write", "spend", "become", "live",      "help",   NULL};
    return say_child(d, clause, REL_COP) || say_lemma_in(d, clause, office);
}

/* Does a comma stand before the phrase? */
static bool is_set_off(const say_doc *d, uint32_t noun, uint32_t k)
{
    uint32_t first = 0, last;
    say_subtree(d, k, &first, &last);
    return first > noun && (say_is_punct(d, first) || say_is_punct(d, first - 1));
}

/* Relations whose yield is no part of the name of the source. */
static bool is_outside(const say_doc *d, uint32_t noun, uint32_t k)
{
    switch (say_tok(d, k)->rel) {
    case REL_ACL_RELCL: /* "the negotiators, who arrived late," but "officials who track it" */
        return !weighs_source(d, k) && is_set_off(d, noun, k);
    case REL_ACL: /* "the coach praised his team, adding": a main verb in truth; ", citing a study,"
                   */
        return say_tok(d, k)->xpos == XPOS_VBD ||
               (say_tok(d, k)->xpos == XPOS_VBG && is_set_off(d, noun, k));
    case REL_NMOD: /* ", for his part," but ", of the town council," */
        /* "the ministry on Tuesday": the tree hangs the day on the noun instead of the verb */
        if (say_is_day(say_tok(d, k)->norm)) return true;
        return !say_child_lemma(d, k, REL_CASE, "of") && !say_child_lemma(d, k, REL_CASE, "from") &&
               is_set_off(d, noun, k);
    case REL_NMOD_UNMARKED:
    case REL_OBL_UNMARKED:
        return say_is_day(say_tok(d, k)->norm);
    case REL_ADVMOD:
        return is_set_off(d, noun, k);
    case REL_PARATAXIS:
    case REL_DISCOURSE:
    case REL_ADVCL:
    case REL_CC:
    case REL_CASE:
    case REL_MARK:
    case REL_COP:
    case REL_AUX:
        return true;
    default:
        return false;
    }
}

/* Clears what hangs outside the name anywhere in the phrase: only dependents of the head and of its
 * appositions are looked at, which is where the clauses stand. */
static void cut_outside(say_claims *c, uint32_t noun, uint32_t cue)
{
    for (uint32_t k = say_tok(c->d, noun)->first; k; k = say_tok(c->d, k)->next) {
        bool own_case = say_tok(c->d, k)->rel == REL_CASE && say_lemma_is(c->d, k, "'s");
        if ((is_outside(c->d, noun, k) && !own_case) || say_dominates(c->d, k, cue))
            say_mark_yield(c, k, false);
    }
}

static bool is_edge_mark(const say_doc *d, uint32_t t)
{
    static const char *const keep[] = {")", "]", "%", NULL};
    static const char *const open[] = {"(", "[", NULL};
    if (say_str_in(say_tok(d, t)->form, open)) return false;
    return say_is_punct(d, t) && !say_str_in(say_tok(d, t)->form, keep);
}

say_run say_source_run(say_claims *c, uint32_t token, uint32_t cue)
{
    const say_doc *d = c->d;
    uint32_t lo, hi, last;
    say_subtree(d, token, &lo, &last);
    say_mark_yield(c, token, true);
    cut_outside(c, token, cue);
    uint32_t appos = say_child(d, token, REL_APPOS);
    if (appos) cut_outside(c, appos, cue);
    c->mark[cue] = false;
    for (hi = token;
         hi < last && (c->mark[hi + 1] || (is_edge_mark(d, hi + 1) && c->mark[hi + 2]));)
        hi++;
    uint32_t first = token;
    while (first > lo && c->mark[first - 1])
        first--;
    say_mark_yield(c, token, false);
    while (hi > token && is_edge_mark(d, hi))
        hi--;
    while (first < token && (is_edge_mark(d, first) || say_tok(d, first)->upos == UPOS_CCONJ))
        first++;
    return (say_run){first, hi};
}

/* The entity of a pronoun that repeats a noun: "the rebels, who said". */
static uint32_t antecedent(const say_doc *d, uint32_t token)
{
    static const char *const relative[] = {"who", "which", "that", "whom", NULL};
    if (!say_str_in(say_tok(d, token)->norm, relative)) return token;
    for (uint32_t at = say_tok(d, token)->head, step = 0; at && step < SAY_ATTRIB_CLIMB; step++) {
        if (say_tok(d, at)->rel == REL_ACL_RELCL) return say_tok(d, at)->head;
        at = say_tok(d, at)->head;
    }
    return token;
}

uint32_t say_source_entity(const say_doc *d, uint32_t token)
{
    if (!token) return 0;
    token = antecedent(d, token);
    const say_token *t = say_tok(d, token);
    uint32_t m = t->mention ? t->mention : t->in_mention;
    return m < d->mentions.n ? d->mentions.at[m].entity : 0;
}

static bool is_media(const say_doc *d, uint32_t token, const say_entity *e)
{
    static const char *const outlets[] = {
        "newspaper", "daily",   "agency",  "magazine", "channel", "broadcaster", "outlet",
        "weekly",    "tabloid", "website", "blog",     "journal", "station",     NULL};
    bool press = say_str_is(e->sector, "JRN") || say_str_is(e->sector, "MED");
    if (press && e->kind != NAME_PERSON && e->kind != NAME_NONE) return true;
    return say_lemma_in(d, token, outlets);
}

static bool is_document(const say_doc *d, uint32_t token)
{
    static const char *const papers[] = {
        "report",     "statement",  "poll",       "study",     "document",
        "letter",     "survey",     "data",       "law",       "constitution",
        "memo",       "email",      "e-mail",     "tweet",     "post",
        "article",    "figure",     "record",     "file",      "cable",
        "transcript", "resolution", "review",     "evidence",  "research",
        "release",    "message",    "communique", "agreement", "indictment",
        "lawsuit",    "complaint",  "filing",     "book",      "video",
        "footage",    "picture",    "census",     "statistic", "analysis",
        "bill",       "ruling",     "charter",    "treaty",    "note",
        NULL};
    return say_lemma_in(d, token, papers);
}

static bool is_group(const say_doc *d, uint32_t token)
{
    static const char *const collective[] = {"community", "public",   "group",  "team",
                                             "family",    "crowd",    "people", "opposition",
                                             "side",      "majority", NULL};
    int x = say_tok(d, token)->xpos;
    return x == XPOS_NNS || x == XPOS_NNPS || say_lemma_in(d, token, collective);
}

static bool has_name(const say_doc *d, uint32_t token)
{
    for (uint32_t k = say_tok(d, token)->first; k; k = say_tok(d, k)->next)
        if (say_rel_is(say_tok(d, k)->rel, REL_APPOS) || say_rel_is(say_tok(d, k)->rel, REL_FLAT))
            if (say_tok(d, k)->upos == UPOS_PROPN) return true;
    return say_tok(d, token)->upos == UPOS_PROPN;
}

/* The first noun among the mentions of what a pronoun stands for; the token itself where none is.
 */
static uint32_t noun_for(const say_doc *d, uint32_t token, const say_entity *e)
{
    if (say_tok(d, token)->upos != UPOS_PRON) return token;
    for (uint32_t i = 0; i < e->mentions.n && i < 8; i++) {
        const say_mention *m = &d->mentions.at[e->mentions.at[i]];
        if (!m->pronoun) return m->head;
    }
    return token;
}

/* "Turkey's foreign ministry": a body of a named country. */
static bool is_institution(const say_doc *d, uint32_t token, const say_entity *e)
{
    static const char *const bodies[] = {
        "ministry", "government", "army",   "parliament",     "embassy", "court",    "department",
        "office",   "police",     "palace", "administration", "regime",  "military", NULL};
    return e->country.n && say_lemma_in(d, token, bodies);
}

uint8_t say_source_kind_of(const say_doc *d, uint32_t token, uint32_t entity)
{
    /* words for people whom a report does not name, in the plural too: "officials said" */
    static const char *const nameless[] = {"source",   "official", "spokesman",    "spokeswoman",
                                           "diplomat", "analyst",  "spokesperson", "insider",
                                           "aide",     "witness",  "expert",       NULL};
    if (!token) return SOURCE_NONE;
    const say_entity *e = &d->entities.at[entity];
    uint32_t named = noun_for(d, antecedent(d, token), e);
    if (is_media(d, named, e)) return SOURCE_OUTLET;
    if (is_document(d, named)) return SOURCE_DOCUMENT;
    if (has_name(d, named) || (e->kind != NAME_NONE && e->kind != NAME_DATE)) return SOURCE_NAMED;
    if (is_institution(d, named, e)) return SOURCE_NAMED;
    if (say_lemma_in(d, named, nameless)) return SOURCE_UNNAMED;
    return is_group(d, named) ? SOURCE_GROUP : SOURCE_UNNAMED;
}
