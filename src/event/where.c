/* Weighs every place named below the trigger: how near it hangs, by which preposition, and whether
 * it is a spot or only a country. */
#include "event/where.h"
#include "event/clause.h"

#include <math.h>

enum { MOST_DEPTH = 4, MOST_VISITS = 200 };

typedef struct search {
    const say_reading *r;
    uint32_t mention; /* the best so far; 0 none */
    float worth;
    uint32_t visits;
} search;

static const say_token *tok(const say_reading *r, uint32_t t)
{
    return &r->doc->tokens.at[t];
}

static const say_entity *entity_of(const say_reading *r, uint32_t mention)
{
    return &r->doc->entities.at[r->doc->mentions.at[mention].entity];
}

/* A town says more than its country: "rebels near Hama in Syria". */
static void offer(search *s, uint32_t t, float worth)
{
    uint32_t m = tok(s->r, t)->mention;
    if (!m || entity_of(s->r, m)->kind != NAME_PLACE) return;
    if (!isnan(entity_of(s->r, m)->lat)) worth += 1.5f;
    if (s->mention && worth <= s->worth) return;
    s->mention = m;
    s->worth = worth;
}

static const struct {
    const char *word;
    float worth;
} cases[] = {{"in", 4},        {"at", 4},        {"near", 4},   {"outside", 4},
             {"around", 3.9f}, {"across", 3.8f}, {"inside", 4}, {"within", 4},
             {"on", 3.2f},     {"to", 3},        {"into", 3},   {"throughout", 3.8f}};

/* 0: nothing ties it as a place. */
static float case_worth(const say_reading *r, uint32_t t)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (say_clause_case(r->doc, t, say_str_of(cases[i].word))) return cases[i].worth;
    return 0;
}

static bool opens_clause(int rel)
{
    return rel == REL_CCOMP || rel == REL_PARATAXIS || say_rel_is(rel, REL_ADVCL) ||
           say_rel_is(rel, REL_ACL) || rel == REL_CONJ || say_rel_is(rel, REL_CSUBJ);
}

/* Everything that hangs on t by a preposition of place. "a market in Fallujah", "the town of Hit"
 */
static void look_below(search *s, uint32_t t, float less, int depth)
{
    for (uint32_t c = tok(s->r, t)->first; c && s->visits < MOST_VISITS; c = tok(s->r, c)->next) {
        s->visits++;
        int rel = tok(s->r, c)->rel;
        if (opens_clause(rel)) continue;
        float worth = case_worth(s->r, c);
        bool of = rel == REL_NMOD && say_clause_case(s->r->doc, c, SAY_LIT("of"));
        bool subject = say_rel_is(rel, REL_NSUBJ) && depth == 0;
        if (of && less > 0) worth = 2.6f;
        if (worth > 0) offer(s, c, worth - less);
        if (depth + 1 < MOST_DEPTH && (worth > 0 || of || (!subject && depth == 0)))
            look_below(s, c, less + 0.8f, depth + 1);
    }
}

/* "A bombing in Kabul killed ten people": what the attack did it did there. */
static void look_at_cause(search *s, const say_candidate *c)
{
    uint32_t subject = c->type == TYPE_ASSAULT ? say_clause_subject(s->r->doc, c->token) : 0;
    const say_candidate *cause = say_candidate_at(s->r, subject);
    if (cause && cause->type == TYPE_ASSAULT) look_below(s, cause->token, 0.4f, 0);
}

/* Is what is done to a place done there? "captured Goma", "the raid on Gaza", "visited Batumi" */
static bool happens_at_recipient(uint8_t type)
{
    return type == TYPE_ASSAULT || type == TYPE_CONSULT || type == TYPE_MOBILIZE ||
           type == TYPE_COERCE || type == TYPE_RETREAT;
}

static void look_at_recipients(search *s, const say_candidate *c)
{
    for (uint32_t i = 0; i < c->recipient.n; i++) {
        uint32_t t = c->recipient.at[i].token, m = tok(s->r, t)->mention;
        look_below(s, t, 0.8f, 1);
        bool spot = m && !isnan(entity_of(s->r, m)->lat);
        if (c->type == TYPE_ASSAULT || (happens_at_recipient(c->type) && spot)) offer(s, t, 2.6f);
    }
}

void say_where_find(const say_reading *r, const say_candidate *c, say_event *e)
{
    search s = {.r = r};
    for (uint32_t i = 0; i < c->n_trigger; i++)
        look_below(&s, c->trigger[i], 0, 0);
    look_at_cause(&s, c);
    look_at_recipients(&s, c);
    if (!s.mention) return;
    e->place = r->doc->mentions.at[s.mention].entity;
    e->place_span = r->doc->mentions.at[s.mention].span;
}
