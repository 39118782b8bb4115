/* Words and favours between parties: a request, a reproach, a refusal or a threat is an event where
 * a state, an office, an armed group or a public body says it or has it said to it; goodwill and
 * help where one shows it. Takes a candidate with its
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

/* "pressed by a reporter to explain": what the press asks is a question; a request of CNN is one.
 */
static bool is_interview(const say_reading *r, const say_candidate *c)
{
    for (uint32_t i = 0; i < c->actor.n; i++) {
        uint32_t t = c->actor.at[i].token;
        if (!tok(r, t)->mention || tok(r, t)->upos == UPOS_PROPN) return false;
        if (!say_str_is(entity_at(r, t)->sector, "JRN")) return false;
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

static bool any_official(const say_reading *r, const say_side *s)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (say_role_official(r->doc, s->at[i].token)) return true;
    return false;
}

/* "Anna Berg met the minister", "praised Norway": who is known by his name alone has to do with a
 * public party in public matters. */
static bool is_known_by_name(const say_reading *r, const say_candidate *c, const say_entity *e)
{
    if (e->kind != NAME_PERSON || !r->topical) return false;
    if (any_official(r, &c->recipient)) return true;
    return c->type != TYPE_CONSULT && any_party(r, &c->recipient);
}

/* "the chief of the alliance", "a commander" */
static bool is_officer(const say_reading *r, uint32_t t)
{
    return tok(r, t)->upos == UPOS_NOUN &&
           say_lexicon_in_class(r->tables->lexicon, SAY_LIT("officer"), tok(r, t)->lemma);
}

/* "Vice-President Anna Berg" */
static bool has_title(const say_reading *r, uint32_t t)
{
    static const char *const titles[] = {
        "president", "vice-president", "minister", "premier", "chancellor", "governor", "gov.",
        "gov",       "senator",        "sen.",     "general", "gen.",       NULL};
    for (uint32_t c = tok(r, t)->first; c; c = tok(r, c)->next) {
        say_str lemma = tok(r, c)->lemma;
        for (int i = 0; c < t && titles[i]; i++)
            if (say_str_ieq(lemma, say_str_of(titles[i]))) return true;
    }
    return false;
}

/* May t show goodwill in public: "the ministry", "a former president"; "Cuban doctors" give help,
 * gangs work together, "thousands" welcome a ceasefire, demonstrators meet a minister? */
static bool is_voice(const say_reading *r, const say_candidate *c, uint32_t t)
{
    if (!tok(r, t)->mention) return false;
    if (is_party(r, t)) return true;
    const say_entity *e = entity_at(r, t);
    if (say_str_is(e->sector, "ELI") || is_known_by_name(r, c, e)) return true;
    if (c->type == TYPE_AID && (say_str_is(e->sector, "MED") || (e->country.n && !e->animate)))
        return true; /* "French planes dropped food" */
    if (is_officer(r, t)) return true;
    if (c->type == TYPE_COOPERATE && say_str_is(e->sector, "CRM")) return true;
    if (e->kind == NAME_PERSON) return has_title(r, t);
    if (!say_role_public(r->doc, t, true)) return false;
    if (is_trade(e->sector)) return e->kind == NAME_ORGANISATION && any_official(r, &c->recipient);
    return c->type == TYPE_SUPPORT ? r->topical : e->sector.n && any_official(r, &c->recipient);
}

/* "Al-Shabab trains its fighters", "the group finances its state": what somebody does for his own.
 */
static bool is_own(const say_reading *r, const say_candidate *c)
{
    static const char *const others[] = {"ally",        "neighbour", "neighbor", "partner", "rival",
                                         "counterpart", "friend",    "enemy",    NULL};
    for (uint32_t i = 0; i < c->recipient.n; i++) {
        uint32_t owner = say_child(r->doc, c->recipient.at[i].token, REL_NMOD_POSS);
        if (!owner || tok(r, owner)->upos != UPOS_PRON) return false;
        if (say_str_in(tok(r, c->recipient.at[i].token)->lemma, others)) return false;
    }
    return c->recipient.n > 0;
}

/* What gangs give is business. */
static bool is_gang(const say_reading *r, const say_side *s)
{
    for (uint32_t i = 0; i < s->n; i++) {
        uint32_t t = s->at[i].token;
        if (!tok(r, t)->mention || !say_str_is(entity_at(r, t)->sector, "CRM")) return false;
    }
    return s->n > 0;
}

/* "Its fame may help others", "their duty to help": who owns what helps has not helped. */
static bool is_owner_alone(const say_reading *r, const say_candidate *c)
{
    if (tok(r, c->token)->upos != UPOS_VERB) return false;
    for (uint32_t i = 0; i < c->actor.n; i++) {
        const say_token *k = tok(r, c->actor.at[i].token);
        if (k->upos != UPOS_PRON || k->rel != REL_NMOD_POSS) return false;
    }
    return c->actor.n > 0;
}

/* Whom one does not meet in public: "visited the ward", "met the owners of the house"; what the
 * press is told is an interview. */
static bool is_no_partner(const say_reading *r, uint32_t t)
{
    if (!tok(r, t)->mention) return true;
    const say_entity *e = entity_at(r, t);
    if (say_str_is(e->sector, "JRN")) return true;
    return e->kind != NAME_PERSON && !is_officer(r, t) && !say_role_public(r->doc, t, true);
}

static bool lacks_partner(const say_reading *r, const say_candidate *c)
{
    for (uint32_t i = 0; i < c->recipient.n; i++)
        if (!is_no_partner(r, c->recipient.at[i].token)) return false;
    return c->recipient.n > 0;
}

/* Arms and money that nobody gives: "they are equipped with rifles" */
static bool lacks_giver(const say_candidate *c)
{
    return !c->actor.n && (is_cameo(c, "070") || is_cameo(c, "071") || is_cameo(c, "072"));
}

/* Who helps or works with whom must be told: "officers are being trained", "is hailed a hero"; not
 * where somebody "was extradited". */
static bool lacks_party(const say_reading *r, const say_candidate *c)
{
    switch (c->type) {
    case TYPE_CONSULT:
        return lacks_partner(r, c);
    case TYPE_COOPERATE:
        if (is_cameo(c, "063")) return false;
        return c->actor.n + c->recipient.n < 2 || (is_cameo(c, "062") && is_own(r, c));
    case TYPE_AID:
        return is_own(r, c) || is_gang(r, &c->actor) || is_owner_alone(r, c) || lacks_giver(c);
    case TYPE_SUPPORT:
        return !c->actor.n;
    default:
        return false;
    }
}

/* Goodwill is an event where a public party shows it: "the boy offered food to the mayor", "a
 * tourist's trip to Bali", "the mission promises pictures of Mars" are none. */
static bool is_private_goodwill(const say_reading *r, const say_candidate *c)
{
    for (uint32_t i = 0; i < c->actor.n; i++)
        if (is_voice(r, c, c->actor.at[i].token)) return false;
    return c->actor.n > 0;
}

bool say_verbal_private(const say_reading *r, const say_candidate *c)
{
    switch (c->type) {
    case TYPE_AGREE:
    case TYPE_CONSULT:
    case TYPE_SUPPORT:
    case TYPE_COOPERATE:
    case TYPE_AID:
        return lacks_party(r, c) || is_private_goodwill(r, c);
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
