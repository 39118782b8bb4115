/* The confidence of an event: its factors, their weights from the table, and what share of such
 * events was right when tools/fit_confidence.py counted. Takes events whose roles and status are
 * known; deterministic; finds no event and drops none. */
#include "event/confidence.h"
#include "event/clause.h"
#include "event/confidence_table.h"
#include "event/stem.h"

#include <math.h>

static const say_token *tok(const say_doc *d, uint32_t t)
{
    return &d->tokens.at[t];
}

enum { TRIGGER_VERB, TRIGGER_NOUN, TRIGGER_OTHER, TRIGGER_OVER_VERB, TRIGGER_OVER_NOUN };

static uint8_t trigger_of(const say_doc *d, const say_event *e)
{
    bool composed = e->rule.name && !strcmp(e->rule.name, "composed");
    int upos = tok(d, e->trigger_token)->upos;
    if (composed) return upos == UPOS_VERB ? TRIGGER_OVER_VERB : TRIGGER_OVER_NOUN;
    return upos == UPOS_VERB ? TRIGGER_VERB : upos == UPOS_NOUN ? TRIGGER_NOUN : TRIGGER_OTHER;
}

enum { CLAUSE_MAIN, CLAUSE_JOINED, CLAUSE_SAID, CLAUSE_SIDE, CLAUSE_OF_NOUN, CLAUSE_PHRASE };

/* "condemned" of the main clause; joined to it; what is said; "after meeting"; "who fled"; a noun
 * within the clause. */
static uint8_t clause_of(const say_doc *d, const say_event *e)
{
    int rel = tok(d, e->trigger_token)->rel;
    if (rel == REL_ROOT) return CLAUSE_MAIN;
    if (rel == REL_CONJ) return CLAUSE_JOINED;
    if (rel == REL_CCOMP || rel == REL_PARATAXIS) return CLAUSE_SAID;
    if (rel == REL_ADVCL || rel == REL_XCOMP) return CLAUSE_SIDE;
    if (say_rel_is(rel, REL_ACL)) return CLAUSE_OF_NOUN;
    return CLAUSE_PHRASE;
}

enum {
    WAY_NONE,
    WAY_SUBJ,
    WAY_OBJ,
    WAY_POSS,
    WAY_MOD,
    WAY_WORD,
    WAY_LONG,
    WAY_SEARCHED,
    WAY_UNSAID
};

/* The path of the side's first party: one relation, a preposition, several steps, or whoever was
 * found near. */
static uint8_t way_of(const say_roles *roles)
{
    static const struct {
        const char *path;
        uint8_t way;
    } known[] = {{"subj", WAY_SUBJ},       {"surface", WAY_SUBJ},     {"obj", WAY_OBJ},
                 {"iobj", WAY_OBJ},        {"poss", WAY_POSS},        {"mod", WAY_MOD},
                 {"below", WAY_SEARCHED},  {"awaited", WAY_SEARCHED}, {"addressee", WAY_SEARCHED},
                 {"between", WAY_SEARCHED}};
    if (!roles->n) return WAY_NONE;
    const char *path = roles->at[0].path;
    if (!path) return WAY_SEARCHED;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (!strcmp(path, known[i].path)) return known[i].way;
    return strchr(path, '.') ? WAY_LONG : WAY_WORD;
}

enum {
    KNOWN_NOBODY,
    KNOWN_CODED_NAME,
    KNOWN_CODED,
    KNOWN_NAME,
    KNOWN_WORDS,
    KNOWN_PRONOUN,
    KNOWN_CIVILIAN
};

/* "Turkey", "the Turkish minister", "Bill Smith", "the plan", "he", "a Turkish woman" */
static uint8_t known_of(const say_doc *d, const say_roles *roles)
{
    if (!roles->n) return KNOWN_NOBODY;
    const say_role *r = &roles->at[0];
    const say_entity *e = &d->entities.at[r->entity];
    const say_token *t = tok(d, r->token);
    if (t->upos == UPOS_PRON) return KNOWN_PRONOUN;
    bool name = t->upos == UPOS_PROPN;
    if (e->code.n && say_str_is(e->sector, "CVL")) return KNOWN_CIVILIAN;
    if (e->code.n) return name ? KNOWN_CODED_NAME : KNOWN_CODED;
    return name ? KNOWN_NAME : KNOWN_WORDS;
}

/* "were arrested": nobody is said to have done it. */
static uint8_t actor_way_of(const say_doc *d, const say_event *e)
{
    uint8_t way = way_of(&e->actor);
    return way == WAY_NONE && say_clause_passive(d, e->trigger_token) ? WAY_UNSAID : way;
}

static uint32_t apart(uint32_t a, uint32_t b)
{
    return a > b ? a - b : b - a;
}

static uint8_t level_of(uint32_t n, const uint32_t *limits, uint8_t count)
{
    uint8_t level = 0;
    while (level < count && n > limits[level])
        level++;
    return level;
}

static uint8_t distance_of(const say_event *e)
{
    static const uint32_t limits[] = {2, 5, 9, 15};
    uint32_t a = e->actor.n ? apart(e->actor.at[0].token, e->trigger_token) : 0;
    uint32_t b = e->recipient.n ? apart(e->recipient.at[0].token, e->trigger_token) : 0;
    return level_of(a > b ? a : b, limits, 4);
}

static uint8_t length_of(const say_doc *d, const say_event *e)
{
    static const uint32_t limits[] = {15, 22, 30, 40};
    const say_sentence *s = &d->sentences.at[tok(d, e->trigger_token)->sentence];
    return level_of(s->last - s->first, limits, 4);
}

/* Events of a sentence follow one another. */
static uint8_t others_of(const say_doc *d, uint32_t i)
{
    uint32_t n = 0, s = tok(d, d->events.at[i].trigger_token)->sentence;
    for (uint32_t k = i; k > 1 && i - k < 3; k--)
        n += tok(d, d->events.at[k - 1].trigger_token)->sentence == s;
    for (uint32_t k = i + 1; k < d->events.n && k - i < 4; k++)
        n += tok(d, d->events.at[k].trigger_token)->sentence == s;
    return n < 3 ? (uint8_t)n : 3;
}

static uint8_t readings_of(const say_events *tables, const say_doc *d, const say_event *e)
{
    static const uint32_t limits[] = {1, 2};
    uint32_t types = 0, n = 0;
    for (uint32_t p = say_stem_pattern(tables, tok(d, e->trigger_token)); p;
         p = tables->patterns.at[p].next)
        types |= 1u << tables->patterns.at[p].type;
    for (; types; types &= types - 1)
        n++;
    return level_of(n, limits, 2);
}

void say_confidence_factors(say_factors *out, const say_events *tables, const say_doc *d,
                            uint32_t i)
{
    const say_event *e = &d->events.at[i];
    *out = (say_factors){{[FACTOR_TRIGGER] = trigger_of(d, e),
                          [FACTOR_CLAUSE] = clause_of(d, e),
                          [FACTOR_ACTOR] = actor_way_of(d, e),
                          [FACTOR_RECIPIENT] = way_of(&e->recipient),
                          [FACTOR_WHO] = known_of(d, &e->actor),
                          [FACTOR_WHOM] = known_of(d, &e->recipient),
                          [FACTOR_DISTANCE] = distance_of(e),
                          [FACTOR_LENGTH] = length_of(d, e),
                          [FACTOR_OTHERS] = others_of(d, i),
                          [FACTOR_READINGS] = readings_of(tables, d, e),
                          [FACTOR_STATUS] = e->status,
                          [FACTOR_TYPE] = e->type}};
}

static int weigh(int base, const int16_t weight[FACTOR_COUNT][SAY_FACTOR_VALUES],
                 const say_factors *f)
{
    for (int i = 0; i < FACTOR_COUNT; i++)
        base += weight[i][f->of[i]];
    return base;
}

static double share_of(int hundredths)
{
    return 1 / (1 + exp(-hundredths / 100.0));
}

int say_confidence_score(const say_factors *f)
{
    double roles = share_of(weigh(roles_base, roles_weight, f));
    double type = share_of(weigh(type_base, type_weight, f));
    return (int)(1000 * roles * type + 0.5);
}

float say_confidence_step(int score)
{
    int percent = step[0].percent;
    for (size_t i = 0; i < sizeof step / sizeof step[0] && score >= step[i].from; i++)
        percent = step[i].percent;
    return (float)percent / 100;
}

void say_events_weigh(const say_events *tables, say_doc *d)
{
    for (uint32_t i = 1; i < d->events.n; i++) {
        say_factors f;
        say_confidence_factors(&f, tables, d, i);
        float counted = say_confidence_step(say_confidence_score(&f));
        if (d->events.at[i].confidence > counted) d->events.at[i].confidence = counted;
    }
}

static const struct {
    const char *name, *value[SAY_FACTOR_VALUES];
} names[FACTOR_COUNT] = {
    [FACTOR_TRIGGER] = {"trigger", {"verb", "noun", "other", "over-verb", "over-noun"}},
    [FACTOR_CLAUSE] = {"clause", {"main", "joined", "said", "side", "of-noun", "phrase"}},
    [FACTOR_ACTOR] = {"actor",
                      {"none", "subj", "obj", "poss", "mod", "word", "long", "searched", "unsaid"}},
    [FACTOR_RECIPIENT] = {"recipient",
                          {"none", "subj", "obj", "poss", "mod", "word", "long", "searched"}},
    [FACTOR_WHO] = {"who",
                    {"nobody", "coded-name", "coded", "name", "words", "pronoun", "civilian"}},
    [FACTOR_WHOM] = {"whom",
                     {"nobody", "coded-name", "coded", "name", "words", "pronoun", "civilian"}},
    [FACTOR_DISTANCE] = {"distance", {"2", "5", "9", "15", "more"}},
    [FACTOR_LENGTH] = {"length", {"15", "22", "30", "40", "more"}},
    [FACTOR_OTHERS] = {"others", {"0", "1", "2", "more"}},
    [FACTOR_READINGS] = {"readings", {"1", "2", "more"}},
    [FACTOR_STATUS] = {"status", {NULL}},
    [FACTOR_TYPE] = {"type", {NULL}},
};

const char *say_factor_name(int factor)
{
    return names[factor].name;
}

const char *say_factor_value_name(int factor, int value)
{
    if (factor == FACTOR_TYPE) return say_type_name(value);
    if (factor == FACTOR_STATUS) return value < STATUS_COUNT ? say_status_name(value) : NULL;
    return names[factor].value[value];
}
