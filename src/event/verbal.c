/* Words between parties: a request, a reproach, a refusal or a threat is an event where a state, an
 * office, an armed group or a public body says it or has it said to it. Takes a candidate with its
 * parties; knows no words, only who they are. */
#include "event/verbal.h"
#include "event/private.h"

static const say_token *tok(const say_reading *r, uint32_t t)
{
    return &r->doc->tokens.at[t];
}

static const say_entity *entity_at(const say_reading *r, uint32_t t)
{
    return &r->doc->entities.at[r->doc->mentions.at[tok(r, t)->mention].entity];
}

/* Trades whose members speak for nobody: "doctors asked the patient", "reporters asked". */
static bool is_trade(say_str sector)
{
    static const char *const sectors[] = {"BUS", "JRN", "MED", "EDU", "MNC", NULL};
    return say_str_in(sector, sectors);
}

/* "A UN expert" speaks for the UN. */
static bool is_body(say_str code)
{
    static const char *const bodies[] = {"IGO", "NGO", "NGM", "IMG", NULL};
    for (int i = 0; bodies[i]; i++)
        if (say_str_starts(code, say_str_of(bodies[i]))) return true;
    return false;
}

/* "The oil workers will not end the strike": who works together speaks together. */
static bool is_labour(const say_reading *r, const say_entity *e)
{
    static const char *const work[] = {"LAB", "AGR", NULL};
    static const char *const public[] = {"REL", "SOC", "HRI", "NGO", "ELI", NULL};
    return say_str_in(e->sector, work) || (r->topical && say_str_in(e->sector, public));
}

/* "Kenya", "the ministry", "Hamas", "the UN"; not "a Kenyan visitor", whose country is all that is
 * known of him, nor a club of which nothing is known where nothing speaks of public matters. */
static bool is_party(const say_reading *r, uint32_t t)
{
    if (!tok(r, t)->mention || !say_role_public(r->doc, t, true)) return false;
    const say_entity *e = entity_at(r, t);
    /* "the commissioner" of no country may be a league's */
    if (say_role_official(r->doc, t)) return e->country.n || e->kind != NAME_PERSON || r->topical;
    if (is_body(e->code) || is_labour(r, e)) return true;
    if (is_trade(e->sector)) return false;
    if (e->kind == NAME_ORGANISATION) return e->code.n || e->country.n || r->topical;
    if (e->kind == NAME_FACILITY || e->kind == NAME_PLACE || e->kind == NAME_NORP) return true;
    return !e->animate && e->country.n && say_private_owned(r, t); /* "condemned U.S. action" */
}

static bool any_party(const say_reading *r, const say_side *s)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (is_party(r, s->at[i].token)) return true;
    return false;
}

/* "threatened to take the neighbours to court": the court is not threatened. */
static bool is_of_court(const say_reading *r, const say_candidate *c)
{
    if (any_party(r, &c->actor) || c->recipient.n != 1) return false;
    return say_str_is(entity_at(r, c->recipient.at[0].token)->sector, "JUD");
}

static bool no_party(const say_reading *r, const say_candidate *c)
{
    return !any_party(r, &c->actor) && !any_party(r, &c->recipient);
}

static bool is_cameo(const say_candidate *c, const char *code)
{
    return c->cameo && !strcmp(c->cameo, code);
}

/* "asked by a reporter whether he would stay": what the press asks is a question. */
static bool is_interview(const say_reading *r, const say_candidate *c)
{
    for (uint32_t i = 0; i < c->actor.n; i++) {
        uint32_t t = c->actor.at[i].token;
        if (!tok(r, t)->mention || !say_str_is(entity_at(r, t)->sector, "JRN")) return false;
    }
    return c->actor.n > 0;
}

/* "Prosecutors investigated", "was investigated", but not "a detective she had hired"; a newspaper
 * that conducts an inquiry into a ministry reproaches it. */
static bool may_inquire(const say_reading *r, const say_candidate *c)
{
    if (!c->actor.n || any_party(r, &c->actor)) return true;
    bool named = tok(r, c->actor.at[0].token)->upos == UPOS_PROPN;
    return c->composed && named && any_party(r, &c->recipient);
}

bool say_verbal_private(const say_reading *r, const say_candidate *c)
{
    switch (c->type) {
    case TYPE_THREATEN: /* "his life was threatened" */
        if (r->topical && !c->actor.n) return false;
        return no_party(r, c) || is_of_court(r, c);
    case TYPE_REQUEST:
        return is_interview(r, c) || no_party(r, c);
    case TYPE_REJECT:
        return no_party(r, c);
    case TYPE_ACCUSE:
        if (is_cameo(c, "115") || is_cameo(c, "1125")) return c->actor.n && no_party(r, c);
        if (is_cameo(c, "090")) return !may_inquire(r, c);
        if (r->topical && !c->actor.n) return false; /* "she was accused of spying" */
        return no_party(r, c);
    default:
        return false;
    }
}
