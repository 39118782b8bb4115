/* Whom else an event is about: the first other party below its predicate or its matter. Takes a
 * candidate whose own paths led nowhere; adds at most one recipient. */
#include "event/candidate.h"
#include "event/clause.h"

static const say_token *tok(const say_reading *r, uint32_t t)
{
    return &r->doc->tokens.at[t];
}

static bool is_token_of(const say_side *side, uint32_t t)
{
    for (uint32_t i = 0; i < side->n; i++)
        if (side->at[i].token == t) return true;
    return false;
}

/* What stands before the trigger is not its matter, nor what hangs on it loosely. */
static bool stands_before(const say_candidate *c, uint32_t t)
{
    return t < c->token;
}

/* Relations below which a party of the predicate above may stand. */
static bool may_hold_party(int rel, bool wide)
{
    if (rel == REL_CONJ || rel == REL_CCOMP || rel == REL_ADVCL) return wide;
    return rel == REL_OBJ || rel == REL_IOBJ || rel == REL_NMOD || rel == REL_NMOD_POSS ||
           say_rel_is(rel, REL_OBL) || say_rel_is(rel, REL_COMPOUND) || rel == REL_AMOD ||
           rel == REL_XCOMP || rel == REL_ACL || say_rel_is(rel, REL_NSUBJ);
}

/* "joined forces": a word of the predicate is no party. */
static bool is_trigger(const say_candidate *c, uint32_t t)
{
    for (uint32_t i = 0; i < c->n_trigger; i++)
        if (c->trigger[i] == t) return true;
    return false;
}

/* "Muscat's support": who is named as the doer of what is offered is not the one who gets it. */
static bool is_owner(const say_candidate *inner, uint32_t t)
{
    return inner && is_token_of(&inner->actor, t) && !strcmp(inner->actor.at[0].path, "poss");
}

/* "talked about Mexico", "campaigned in Ohio": the matter and the stage of what is done with or for
 * somebody are not he. */
static bool is_stage(const say_reading *r, const say_candidate *outer, uint32_t t)
{
    static const char *const stages[] = {"during",  "in",      "at",   "since",  "after", "before",
                                         "despite", "without", "like", "unlike", NULL};
    static const char *const matters[] = {"about", "over", "regarding", "concerning", NULL};
    if (outer->type != TYPE_CONSULT && outer->type != TYPE_SUPPORT && outer->type != TYPE_COOPERATE)
        return false;
    uint32_t k = say_child(r->doc, t, REL_CASE);
    if (!k || (!say_rel_is(tok(r, t)->rel, REL_OBL) && tok(r, t)->rel != REL_NMOD)) return false;
    if (say_str_in(tok(r, k)->norm, matters)) return true;
    if (outer->composed || tok(r, t)->head != outer->token) return false;
    if (outer->type == TYPE_CONSULT && say_str_is(tok(r, k)->norm, "on")) return true;
    return say_str_in(tok(r, k)->norm, stages);
}

enum { SAY_SEARCH_TOKENS = 48 };

/* Level by level, so that the nearest is found first: "agreed to build a station at Digha". */
void say_compose_anyone(const say_reading *r, say_candidate *outer, uint32_t complement)
{
    uint32_t queue[SAY_SEARCH_TOKENS], n = 0;
    if (outer->recipient.n && outer->recipient.at[0].strong) return;
    /* "attacked their fighters near the border with Chad": the fighters; but "defied a curfew in
     * Chad" */
    bool force = outer->type == TYPE_ASSAULT || outer->type == TYPE_COERCE;
    bool thing = force && outer->recipient.n && !strcmp(outer->recipient.at[0].path, "obj");
    queue[n++] = thing && complement == outer->token ? outer->recipient.at[0].token : complement;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t c = tok(r, queue[i])->first; c; c = tok(r, c)->next) {
            int rel = tok(r, c)->rel;
            if (!may_hold_party(rel, complement != outer->token) ||
                is_token_of(&outer->actor, c) || /* "targeted by American and Iraqi jets" */
                say_clause_case(r->doc, c, SAY_LIT("according")) ||
                (is_trigger(outer, queue[i]) && is_stage(r, outer, c)) ||
                is_owner(outer->inner, c) || /* "promised Oman's support for" */
                (queue[i] == outer->token && stands_before(outer, c)))
                continue;
            bool nobody = tok(r, c)->upos == UPOS_PRON || is_trigger(outer, c);
            uint32_t who = nobody ? 0 : say_role_within(r->doc, c, false);
            say_side side = {.n = 0};
            if (who) say_role_add(&side, r->doc, who, "below", true);
            if (side.n && !say_role_among(r->doc, &outer->actor, side.at[0].token)) {
                outer->recipient = side;
                return;
            }
            if (n < SAY_SEARCH_TOKENS) queue[n++] = c;
        }
}
