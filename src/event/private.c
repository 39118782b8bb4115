/* Affairs without anybody public: a nationality makes no actor of a cook. Takes a candidate and
 * its parties and the classes of the lexicon; violence and repression are never private. */
#include "event/private.h"
#include "event/clause.h"

static const say_token *tok(const say_reading *r, uint32_t t)
{
    return &r->doc->tokens.at[t];
}

static bool is_in(const say_reading *r, uint32_t t, say_str class)
{
    return t && say_lexicon_in_class(r->tables->lexicon, class, tok(r, t)->lemma);
}

static bool has_force(uint8_t type)
{
    return type == TYPE_ASSAULT || type == TYPE_COERCE || type == TYPE_MOBILIZE ||
           type == TYPE_PROTEST;
}

/* A person by his walk of life, unless he is known by more than that: "the singer" who was a
 * minister before is told of as one. */
static bool is_private(const say_reading *r, uint32_t t)
{
    return tok(r, t)->upos == UPOS_NOUN && is_in(r, t, SAY_LIT("private-life"));
}

static bool all_private(const say_reading *r, const say_side *side)
{
    for (uint32_t i = 0; i < side->n; i++)
        if (!is_private(r, side->at[i].token)) return false;
    return side->n > 0;
}

/* "his sister in Denmark": who stands above the place. */
static uint32_t whose(const say_reading *r, uint32_t t)
{
    uint32_t h = tok(r, t)->head;
    return h && tok(r, t)->rel == REL_NMOD && tok(r, h)->upos == UPOS_NOUN ? h : t;
}

/* "his wife", "the president's mother", of the doer or of whom he meets. */
static bool is_kin(const say_reading *r, uint32_t t)
{
    t = whose(r, t);
    return is_in(r, t, SAY_LIT("kin")) && say_child(r->doc, t, REL_NMOD_POSS);
}

static bool all_kin(const say_reading *r, const say_side *side)
{
    for (uint32_t i = 0; i < side->n; i++)
        if (!is_kin(r, side->at[i].token)) return false;
    return side->n > 0;
}

/* "a Chinese neighbour": a common noun, known by nothing but its country. Whom private persons meet
 * they meet in places. */
static bool is_nobody(const say_reading *r, uint32_t t, bool places)
{
    if (is_private(r, whose(r, t)) || !say_role_public(r->doc, t, false)) return true;
    const say_entity *e = &r->doc->entities.at[r->doc->mentions.at[tok(r, t)->mention].entity];
    if (places && e->kind == NAME_PLACE) return true;
    return tok(r, t)->upos == UPOS_NOUN && !say_role_official(r->doc, t);
}

static bool among_themselves(const say_reading *r, const say_candidate *c)
{
    if (!all_private(r, &c->actor)) return false;
    bool places = c->type == TYPE_CONSULT || c->type == TYPE_COOPERATE;
    for (uint32_t i = 0; i < c->recipient.n; i++)
        if (!is_nobody(r, c->recipient.at[i].token, places)) return false;
    return true;
}

static bool in_the_family(const say_reading *r, const say_candidate *c)
{
    if (c->type == TYPE_ACCUSE || c->type == TYPE_SANCTION || c->type == TYPE_RETREAT) return false;
    return all_kin(r, &c->recipient);
}

/* "The tortoise from Mali retreated" */
static bool by_a_thing(const say_reading *r, const say_candidate *c)
{
    if (tok(r, c->token)->upos != UPOS_VERB) return false;
    return is_in(r, say_clause_doer(r->doc, c->token), SAY_LIT("thing"));
}

bool say_private(const say_reading *r, const say_candidate *c)
{
    if (has_force(c->type)) return false;
    return by_a_thing(r, c) || in_the_family(r, c) || among_themselves(r, c);
}

enum { SAY_PRIVATE_CLIMB = 3 };

/* Toronto of "my sister in Toronto", German of "a German neighbour" */
static bool is_below(int rel)
{
    return rel == REL_NMOD || rel == REL_NMOD_POSS || rel == REL_NMOD_DESC || rel == REL_AMOD;
}

static bool is_of_person(const say_reading *r, uint32_t t)
{
    for (int steps = 0; t && steps < SAY_PRIVATE_CLIMB; steps++) {
        bool kin = tok(r, t)->upos == UPOS_NOUN && is_in(r, t, SAY_LIT("kin"));
        if (kin || is_private(r, t)) return true;
        if (!is_below(tok(r, t)->rel)) return false;
        t = tok(r, t)->head;
    }
    return false;
}

/* "Brazil's policies", "Kismayo airport", "the fleet of Chad" */
bool say_private_owned(const say_reading *r, uint32_t t)
{
    for (uint32_t c = tok(r, t)->first; c; c = tok(r, c)->next) {
        const say_token *k = tok(r, c);
        bool of = k->rel == REL_NMOD && say_clause_case(r->doc, c, SAY_LIT("of"));
        bool owner = of || k->rel == REL_NMOD_POSS || say_rel_is(k->rel, REL_COMPOUND);
        if (owner && k->upos == UPOS_PROPN) return true;
    }
    return false;
}

/* "the course in Utrecht", "Chinese poetry": a thing that nothing is known of but its country. */
static bool is_mere_thing(const say_reading *r, uint32_t t)
{
    const say_token *k = tok(r, t);
    if (!k->mention || k->upos != UPOS_NOUN) return false;
    const say_entity *e = &r->doc->entities.at[r->doc->mentions.at[k->mention].entity];
    return e->kind == NAME_NONE && !e->animate && !e->sector.n && !say_private_owned(r, t);
}

static bool is_actor(const say_candidate *c, uint32_t t)
{
    for (uint32_t i = 0; i < c->actor.n; i++)
        if (c->actor.at[i].token == t) return true;
    return false;
}

/* "one woman" in a report of the Philippines: her country is a guess, and nothing else is known. */
static bool is_somebody(const say_reading *r, uint32_t t)
{
    const say_token *k = tok(r, t);
    if (!k->mention || k->upos != UPOS_NOUN || say_role_official(r->doc, t)) return false;
    const say_rule *rule = &r->doc->entities.at[r->doc->mentions.at[k->mention].entity].rule;
    return rule->name && say_str_starts(say_str_of(rule->name), SAY_LIT("country-"));
}

bool say_private_party(const say_reading *r, const say_candidate *c, uint32_t t)
{
    bool legal = c->cameo && (!strcmp(c->cameo, "115") || !strcmp(c->cameo, "090"));
    if (legal) return false; /* "two nephews were convicted" */
    if (!has_force(c->type) && is_somebody(r, t)) return true;
    switch (c->type) {
    case TYPE_AGREE:
    case TYPE_CONSULT:
    case TYPE_SUPPORT:
    case TYPE_COOPERATE:
    case TYPE_AID:
        return is_of_person(r, t) || is_mere_thing(r, t);
    case TYPE_CONCEDE:
    case TYPE_REQUEST:
    case TYPE_ACCUSE:
    case TYPE_REJECT:
    case TYPE_THREATEN: /* "critics denounced the Iranian plan": such a thing stands for its state
                         */
        return is_of_person(r, t) || (is_actor(c, t) && is_mere_thing(r, t));
    default:
        return false;
    }
}
