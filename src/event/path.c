/* Paths: one function a step, joined by a table. */
#include "event/path.h"
#include "event/clause.h"

enum { STEP_PREPOSITION = 255 };

typedef void step_fn(say_ends *out, const say_doc *d, uint32_t t);

static const say_token *tok(const say_doc *d, uint32_t t)
{
    return &d->tokens.at[t];
}

void say_ends_add(say_ends *ends, uint32_t t)
{
    if (!t || ends->n == SAY_PATH_ENDS) return;
    for (uint32_t i = 0; i < ends->n; i++)
        if (ends->at[i] == t) return;
    ends->at[ends->n++] = t;
}

static void children(say_ends *out, const say_doc *d, uint32_t t, say_rel base)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (say_rel_is(tok(d, c)->rel, base)) say_ends_add(out, say_clause_referent(d, c));
}

static void step_subj(say_ends *out, const say_doc *d, uint32_t t)
{
    say_ends_add(out, say_clause_doer(d, t));
}

/* "some of its troops", "94% of the equipment", "a batch of weapons": also what it is a part of. */
static bool is_part(const say_token *t)
{
    static const char *const words[] = {
        "some",    "all",  "most",     "many",    "more",    "dozen",  "number", "hundred",
        "batch",   "lot",  "majority", "ton",     "group",   "series", "worth",  "set",
        "million", "half", "thousand", "package", "percent", "part",   "score",  NULL};
    return t->upos == UPOS_NUM || t->upos == UPOS_SYM || say_str_in(t->lemma, words);
}

static void step_obj(say_ends *out, const say_doc *d, uint32_t t)
{
    uint32_t o = say_clause_undergoer(d, t);
    say_ends_add(out, o);
    if (o && tok(d, o)->rel == REL_OBJ && tok(d, o)->head == t) children(out, d, t, REL_OBJ);
    if (!o) return;
    bool part = is_part(tok(d, o));
    for (uint32_t c = tok(d, o)->first; c; c = tok(d, c)->next) {
        bool of = part && tok(d, c)->rel == REL_NMOD && say_clause_case(d, c, SAY_LIT("of"));
        if (of || (tok(d, c)->rel == REL_CONJ && tok(d, c)->upos != UPOS_VERB))
            say_ends_add(out, c);
    }
}

/* "was granted asylum": what is granted, where the subject is who got it. */
static void step_retained(say_ends *out, const say_doc *d, uint32_t t)
{
    if (say_clause_passive(d, t)) children(out, d, t, REL_OBJ);
}

static void step_iobj(say_ends *out, const say_doc *d, uint32_t t)
{
    children(out, d, t, REL_IOBJ);
}

static void step_poss(say_ends *out, const say_doc *d, uint32_t t)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (tok(d, c)->rel == REL_NMOD_POSS) say_ends_add(out, c);
}

static bool names_something(const say_doc *d, uint32_t t)
{
    return tok(d, t)->mention != 0 || tok(d, t)->upos == UPOS_PROPN;
}

static bool is_modifier(int rel)
{
    return say_rel_is(rel, REL_COMPOUND) || rel == REL_AMOD || rel == REL_NMOD_DESC ||
           rel == REL_NMOD_UNMARKED;
}

/* "the Israeli raid", "police raid"; under a participle: "the Saudi-led strike". */
static void step_mod(say_ends *out, const say_doc *d, uint32_t t)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next) {
        if (!is_modifier(tok(d, c)->rel)) continue;
        if (names_something(d, c)) {
            say_ends_add(out, c);
            continue;
        }
        for (uint32_t k = tok(d, c)->first; k; k = tok(d, k)->next)
            if (names_something(d, k) && tok(d, k)->rel != REL_CONJ) say_ends_add(out, k);
    }
}

/* All modifiers, named or not, for conditions: "suicide attack", "joint exercise". */
static void step_with_word(say_ends *out, const say_doc *d, uint32_t t)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (is_modifier(tok(d, c)->rel)) say_ends_add(out, c);
}

static void step_self(say_ends *out, const say_doc *d, uint32_t t)
{
    (void)d;
    say_ends_add(out, t);
}

static void step_xcomp(say_ends *out, const say_doc *d, uint32_t t)
{
    children(out, d, t, REL_XCOMP);
    if (out->n) return;
    /* "ordered the newspaper to close" with the infinitive taken for one of purpose */
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (c > t && tok(d, c)->rel == REL_ADVCL && tok(d, c)->xpos == XPOS_VB &&
            say_clause_case(d, c, SAY_LIT("to")))
            say_ends_add(out, c);
}

static void step_ccomp(say_ends *out, const say_doc *d, uint32_t t)
{
    children(out, d, t, REL_CCOMP);
    /* "Israel must go, the minister said": the reporting clause hangs on the reported one */
    if (!out->n && tok(d, t)->rel == REL_PARATAXIS && tok(d, t)->head < t)
        say_ends_add(out, tok(d, t)->head);
}

static void step_advcl(say_ends *out, const say_doc *d, uint32_t t)
{
    children(out, d, t, REL_ADVCL);
}

static void step_acl(say_ends *out, const say_doc *d, uint32_t t)
{
    children(out, d, t, REL_ACL);
}

static void step_conj(say_ends *out, const say_doc *d, uint32_t t)
{
    children(out, d, t, REL_CONJ);
}

static void step_aux(say_ends *out, const say_doc *d, uint32_t t)
{
    children(out, d, t, REL_AUX);
}

static void step_adv(say_ends *out, const say_doc *d, uint32_t t)
{
    children(out, d, t, REL_ADVMOD);
}

static void step_neg(say_ends *out, const say_doc *d, uint32_t t)
{
    say_ends_add(out, say_clause_negation(d, t));
}

static void step_prt(say_ends *out, const say_doc *d, uint32_t t)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (tok(d, c)->rel == REL_COMPOUND_PRT || tok(d, c)->xpos == XPOS_RP) say_ends_add(out, c);
}

static void step_head(say_ends *out, const say_doc *d, uint32_t t)
{
    say_ends_add(out, tok(d, t)->head);
}

static void step_sayer(say_ends *out, const say_doc *d, uint32_t t)
{
    say_ends_add(out, say_clause_sayer(d, t));
}

static void step_surface(say_ends *out, const say_doc *d, uint32_t t)
{
    say_ends_add(out, say_clause_subject(d, t));
}

/* The subject of an infinitive: "called for Chad to leave". */
static void step_inf(say_ends *out, const say_doc *d, uint32_t t)
{
    if (say_clause_case(d, t, SAY_LIT("for")) && say_clause_case(d, t, SAY_LIT("to")))
        children(out, d, t, REL_NSUBJ);
}

/* The token itself if it names a place: "took Mekelle", but not "took the train". */
static void step_place(say_ends *out, const say_doc *d, uint32_t t)
{
    const say_mention *m = &d->mentions.at[tok(d, t)->mention];
    bool place = tok(d, t)->mention && d->entities.at[m->entity].kind == NAME_PLACE;
    if (place && tok(d, t)->upos == UPOS_PROPN) say_ends_add(out, t);
}

/* The token itself if it is of a government or a body of states: whose journeys are visits. */
static void step_office(say_ends *out, const say_doc *d, uint32_t t)
{
    if (!tok(d, t)->mention) return;
    const say_entity *e = &d->entities.at[d->mentions.at[tok(d, t)->mention].entity];
    if (say_str_is(e->sector, "GOV") || say_str_starts(e->code, SAY_LIT("IGO")))
        say_ends_add(out, t);
}

static void step_passive(say_ends *out, const say_doc *d, uint32_t t)
{
    if (say_clause_passive(d, t)) say_ends_add(out, t);
}

/* The token itself if it is told as a fact and not as what should be: "suggested that he was
 * killed", "insists it has", but not "insisted that he leave". */
static void step_told(say_ends *out, const say_doc *d, uint32_t t)
{
    static const char *const duty[] = {"must", "should", "ought", NULL};
    /* "that they put", "that they leave" are taken for told forms as often as not */
    bool own = !say_str_eq(tok(d, t)->norm, tok(d, t)->lemma);
    bool told = own && (tok(d, t)->xpos == XPOS_VBD || tok(d, t)->xpos == XPOS_VBZ);
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next) {
        int rel = tok(d, c)->rel;
        if (rel != REL_AUX && rel != REL_AUX_PASS && rel != REL_COP) continue;
        if (say_str_in(tok(d, c)->norm, duty)) return;
        told |= !say_str_is(tok(d, c)->norm, "be"); /* "that he be freed" */
    }
    if (told) say_ends_add(out, t);
}

static void step_det(say_ends *out, const say_doc *d, uint32_t t)
{
    children(out, d, t, REL_DET);
}

/* The preposition before the token: "is under investigation". */
static void step_case(say_ends *out, const say_doc *d, uint32_t t)
{
    children(out, d, t, REL_CASE);
}

static const struct {
    const char *name;
    step_fn *walk;
} steps[] = {
    {"subj", step_subj},       {"obj", step_obj},           {"iobj", step_iobj},
    {"poss", step_poss},       {"mod", step_mod},           {"word", step_with_word},
    {"self", step_self},       {"xcomp", step_xcomp},       {"ccomp", step_ccomp},
    {"advcl", step_advcl},     {"acl", step_acl},           {"conj", step_conj},
    {"aux", step_aux},         {"adv", step_adv},           {"neg", step_neg},
    {"prt", step_prt},         {"head", step_head},         {"sayer", step_sayer},
    {"surface", step_surface}, {"passive", step_passive},   {"det", step_det},
    {"inf", step_inf},         {"place", step_place},       {"office", step_office},
    {"case", step_case},       {"retained", step_retained}, {"told", step_told},
};
enum { N_STEPS = sizeof steps / sizeof *steps };

static bool is_oblique(int rel)
{
    return say_rel_is(rel, REL_OBL) || rel == REL_NMOD || rel == REL_NMOD_DESC ||
           rel == REL_ADVCL || rel == REL_ACL || rel == REL_XCOMP;
}

static bool is_time(const say_token *t)
{
    static const char *const words[] = {
        "monday",  "tuesday",   "wednesday", "thursday", "friday",    "saturday", "sunday",
        "january", "february",  "march",     "april",    "may",       "june",     "july",
        "august",  "september", "october",   "november", "december",  "day",      "week",
        "month",   "year",      "morning",   "evening",  "afternoon", "night",    "fall",
        "autumn",  "spring",    "winter",    "weekend",  "decade",    "century",  "hour",
        "minute",  "moment",    "time",      "past",     "1990s",     "jan.",     "mar.",
        "apr.",    "jun.",      "jul.",      "sep.",     "nov.",      "feb.",     "aug.",
        "sept.",   "oct.",      "nov.",      "dec.",     NULL};
    return t->name_kind == NAME_DATE || say_str_in(t->norm, words) ||
           (t->upos == UPOS_NUM && t->norm.n == 4) || say_str_in(t->lemma, words);
}

/* "sanctions on Chad and the Republic of Congo" with the second name hung on the sanctions: a name
 * is no second sanction. */
static void add_stray(say_ends *out, const say_doc *d, uint32_t t, uint32_t c)
{
    if (tok(d, t)->upos != UPOS_NOUN || tok(d, c)->upos != UPOS_PROPN) return;
    for (uint32_t k = tok(d, t)->first; k; k = tok(d, k)->next)
        if (k > c && tok(d, k)->rel == REL_CONJ && tok(d, k)->upos == UPOS_PROPN)
            say_ends_add(out, k);
}

/* "on Gaza", "of releasing them": dependents under the preposition. */
static void obliques(say_ends *out, const say_doc *d, uint32_t t, say_str preposition)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next) {
        if (!is_oblique(tok(d, c)->rel)) continue;
        if (tok(d, c)->xpos == XPOS_VB) continue; /* "to meet": a mark, no preposition */
        if (is_time(tok(d, c))) continue;         /* "on Friday" */
        if (!say_clause_case(d, c, preposition)) continue;
        say_ends_add(out, say_clause_referent(d, c));
        add_stray(out, d, t, c);
    }
}

/* "spoke of his friendship with Iran": no talk with Iran. */
static bool is_matter(const say_doc *d, uint32_t t)
{
    return say_clause_case(d, t, SAY_LIT("of")) || say_clause_case(d, t, SAY_LIT("about"));
}

/* Phrases hung one too low: "held talks in Jerusalem with the prime minister" on Jerusalem, "the
 * attack by rebels on the army" on the rebels. */
static void below_obliques(say_ends *out, const say_doc *d, uint32_t t, say_str preposition)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (c > t && (say_rel_is(tok(d, c)->rel, REL_OBL) || tok(d, c)->rel == REL_NMOD) &&
            !(tok(d, t)->upos == UPOS_VERB && is_matter(d, c)))
            obliques(out, d, c, preposition);
}

/* Phrases hung one too high: on the verb whose object t is. */
static void later_obliques(say_ends *out, const say_doc *d, uint32_t t, say_str preposition)
{
    uint32_t v = tok(d, t)->head;
    for (uint32_t c = tok(d, v)->first; c; c = tok(d, c)->next)
        if (c > t && is_oblique(tok(d, c)->rel) && tok(d, c)->xpos != XPOS_VB &&
            !is_time(tok(d, c)) && say_clause_case(d, c, preposition))
            say_ends_add(out, say_clause_referent(d, c));
}

/* "the release of the hostages by Chad drew praise" with Chad hung on the verb as a subject beside
 * the noun's: a subject has no preposition. */
static void false_subjects(say_ends *out, const say_doc *d, uint32_t t, say_str preposition)
{
    for (uint32_t c = tok(d, tok(d, t)->head)->first; c; c = tok(d, c)->next)
        if (c > t && c < tok(d, t)->head && tok(d, c)->rel == REL_NSUBJ &&
            say_clause_case(d, c, preposition))
            say_ends_add(out, c);
}

/* "launched airstrikes against X": the phrase may hang on the verb or on its object; one is tried
 * when the other has none. made: t is what somebody asks or offers, not what happens. */
static void step_preposition(say_ends *out, const say_doc *d, uint32_t t, say_str preposition,
                             bool made)
{
    obliques(out, d, t, preposition);
    if (out->n) return;
    if (tok(d, t)->upos == UPOS_VERB) {
        uint32_t o = say_clause_passive(d, t) ? 0 : say_clause_undergoer(d, t);
        if (o > t) obliques(out, d, o, preposition);
        if (!out->n && say_str_is(preposition, "with")) below_obliques(out, d, t, preposition);
        return;
    }
    int rel = tok(d, t)->rel;
    /* "the request was rejected by Chad": who rejects it, not who made it; but "exercises were held
     * by Chad" are its own */
    bool agent = made && rel == REL_NSUBJ_PASS && say_str_is(preposition, "by");
    if ((rel == REL_OBJ || rel == REL_NSUBJ_PASS || rel == REL_OBL) && !agent)
        later_obliques(out, d, t, preposition);
    if (!out->n && rel == REL_NSUBJ) false_subjects(out, d, t, preposition);
    if (!out->n && !say_str_is(preposition, "of") && !say_str_is(preposition, "in"))
        below_obliques(out, d, t, preposition);
}

static uint8_t step_of(say_str word)
{
    for (int i = 0; i < N_STEPS; i++)
        if (say_str_is(word, steps[i].name)) return (uint8_t)i;
    return STEP_PREPOSITION;
}

bool say_path_read(say_path *out, say_arena *arena, say_str text)
{
    *out = (say_path){0};
    text = say_str_trim(text);
    if (!text.n) return false;
    for (size_t i = 0; i < text.n; i++)
        if (!strchr(".-:", text.p[i]) && (text.p[i] < 'a' || text.p[i] > 'z')) return false;
    out->text = say_str_copy(arena, text).p;
    for (say_str rest = say_str_of(out->text); rest.n;) {
        say_str word = say_str_split(rest, '.', &rest);
        if (!word.n || out->n == SAY_PATH_STEPS) return false;
        out->word[out->n] = word;
        out->step[out->n++] = step_of(word);
    }
    return true;
}

void say_path_walk(say_ends *out, const say_doc *d, const say_path *path, uint32_t t)
{
    say_ends now = {{t}, 1};
    bool made = say_str_is(path->word[0], "obj");
    for (uint8_t i = 0; i < path->n && now.n; i++) {
        say_ends then = {{0}, 0};
        for (uint32_t k = 0; k < now.n; k++) {
            if (path->step[i] == STEP_PREPOSITION)
                step_preposition(&then, d, now.at[k], path->word[i], made);
            else
                steps[path->step[i]].walk(&then, d, now.at[k]);
        }
        now = then;
    }
    *out = now;
}
