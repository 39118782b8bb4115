/* Matching: every token that a pattern's lemma fits becomes a candidate, from the leaves of the
 * tree to its root, so that an outer predicate finds its inner event made. */
#include "event/candidate.h"
#include "event/clause.h"
#include "event/context.h"
#include "event/generic.h"
#include "event/misread.h"
#include "event/private.h"
#include "event/stem.h"
#include "event/verbal.h"

static const say_token *tok(const say_reading *r, uint32_t t)
{
    return &r->doc->tokens.at[t];
}

/* A noun or adjective with subject and object is a verb that was tagged wrong, and so is an
 * adjective in -ed with its subject next to it: "is that Turkey organised for rebels to take part".
 */
static bool is_verb(const say_reading *r, uint32_t t)
{
    if (tok(r, t)->upos == UPOS_VERB || say_misread_verb(r->doc, t)) return true;
    if (tok(r, t)->upos != UPOS_NOUN && tok(r, t)->upos != UPOS_ADJ) return false;
    uint32_t subject = say_child(r->doc, t, REL_NSUBJ);
    if (!subject || say_child(r->doc, t, REL_OBJ)) return subject != 0;
    return tok(r, t)->upos == UPOS_ADJ && subject + 1 == t &&
           say_str_ends(tok(r, t)->norm, SAY_LIT("ed"));
}

/* "to expel exiled leaders" with the participle hung on the verb: it is of the noun behind it. */
static bool is_modifier(const say_reading *r, uint32_t at)
{
    const say_token *t = tok(r, at);
    if (t->xpos != XPOS_VBN || at + 1 >= r->doc->tokens.n || at < 2) return false;
    int next = tok(r, at + 1)->upos, x = tok(r, at - 1)->xpos;
    /* "opened its borders to displaced Afghans", where no infinitive can stand */
    if ((x == XPOS_TO || x == XPOS_DT) && (next == UPOS_NOUN || next == UPOS_PROPN)) return true;
    if (t->rel != REL_XCOMP) return false;
    if (t->first && t->first < at) return false; /* "was forced" */
    return next == UPOS_NOUN && tok(r, at + 1)->head == t->head && tok(r, at + 1)->rel == REL_OBJ;
}

/* "the detained men" tells of no detention by anybody; "concerning" is a preposition. */
static bool verb_fits(const say_reading *r, uint32_t at)
{
    const say_token *t = tok(r, at);
    return is_verb(r, at) && (t->rel != REL_AMOD || say_misread_verb(r->doc, at)) &&
           !is_modifier(r, at) && t->rel != REL_CASE && t->rel != REL_MARK &&
           !say_rel_is(t->rel, REL_COMPOUND);
}

/* "attack helicopter", "aid worker": what modifies a noun is no event; nor are parts of names. */
static bool noun_fits(const say_token *t)
{
    if (t->upos != UPOS_NOUN || say_rel_is(t->rel, REL_COMPOUND) || t->rel == REL_AMOD)
        return false;
    return t->name_kind == NAME_NONE || t->name_kind == NAME_EVENT || t->name_kind == NAME_DATE;
}

static bool pos_fits(const say_reading *r, uint32_t at, char pos)
{
    const say_token *t = tok(r, at);
    if (pos == 'v') return verb_fits(r, at);
    if (pos == 'n') return noun_fits(t);
    return t->upos == UPOS_ADJ || (t->upos == UPOS_VERB && t->xpos == XPOS_VBN);
}

/* As a dependent, or right behind the verb whatever it was taken for: "pulled out of Syria". */
static uint32_t particle_of(const say_reading *r, uint32_t t, say_str word)
{
    uint32_t next = t + 1 < r->doc->tokens.n && tok(r, t + 1)->head ? t + 1 : 0;
    if (next && say_str_eq(tok(r, next)->norm, word)) return next;
    for (uint32_t c = tok(r, t)->first; c; c = tok(r, c)->next) {
        const say_token *k = tok(r, c);
        bool particle = k->rel == REL_COMPOUND_PRT || k->rel == REL_ADVMOD || k->rel == REL_CASE;
        if (particle && say_str_eq(k->norm, word)) return c;
    }
    return 0;
}

static bool pattern_fits(const say_reading *r, const say_pattern *p, uint32_t t)
{
    if (!pos_fits(r, t, p->pos)) return false;
    if (p->particle.n && !particle_of(r, t, p->particle)) return false;
    for (uint32_t i = 0; i < p->n_conditions; i++) {
        const say_condition *c = &p->condition[i];
        if ((say_condition_where(r->tables, r->doc, c, t) != 0) == c->unless) return false;
    }
    return true;
}

static void add_trigger(say_candidate *c, uint32_t t)
{
    if (t && c->n_trigger < SAY_MAX_TRIGGER) c->trigger[c->n_trigger++] = t;
}

/* The words that conditions without `unless` found belong to the trigger: "opened fire". */
static void add_condition_words(const say_reading *r, say_candidate *c)
{
    const say_pattern *p = c->pattern;
    for (uint32_t i = 0; i < p->n_conditions; i++) {
        const say_condition *k = &p->condition[i];
        if (k->unless || !k->n || !say_str_is(k->paths.at[0].word[0], "obj")) continue;
        add_trigger(c, say_condition_where(r->tables, r->doc, k, c->token));
    }
}

/* Joins the inner event at the first complement path that has one; *where gets the first
 * complement at all. */
static bool join_inner(const say_reading *r, say_candidate *c, uint32_t *where)
{
    const say_paths *comp = &c->pattern->comp;
    for (uint32_t p = 0; p < comp->n; p++) {
        say_ends ends;
        say_path_walk(&ends, r->doc, &comp->at[p], c->token);
        for (uint32_t i = 0; i < ends.n; i++) {
            /* "a promise to leave", but not "a promise broken" */
            if (comp->at[p].n == 1 && tok(r, ends.at[i])->rel == REL_ACL &&
                tok(r, ends.at[i])->xpos == XPOS_VBN)
                continue;
            if (!*where) *where = ends.at[i];
            say_candidate *inner = say_candidate_at(r, ends.at[i]);
            if (inner && inner != c && !inner->taken && say_compose_join(r, c, inner)) {
                c->inner = inner;
                return true;
            }
        }
    }
    return false;
}

static say_candidate *try_pattern(const say_reading *r, const say_pattern *p, uint32_t t)
{
    if (!pattern_fits(r, p, t)) return NULL;
    say_candidate *c = say_arena_zero(r->arena, 1, sizeof *c);
    *c = (say_candidate){.pattern = p,
                         .type = p->type,
                         .cameo = p->cameo,
                         .mode = p->mode,
                         .contexts = p->contexts,
                         .token = t};
    add_trigger(c, t);
    if (p->particle.n) add_trigger(c, particle_of(r, t, p->particle));
    add_condition_words(r, c);
    say_role_find(&c->actor, r->doc, &p->actor, t, true);
    say_role_find(&c->recipient, r->doc, &p->recipient, t, false);
    if (p->over.n) {
        uint32_t where = 0;
        bool joined = join_inner(r, c, &where);
        if (!where || (p->inner && !joined)) return NULL;
        if (!c->complement) c->complement = where;
        if (where) say_compose_anyone(r, c, c->complement);
    }
    say_compose_modality(r, c);
    if (p->recipient.n && c->actor.n && c->actor.at[0].strong && p->pos == 'v')
        say_compose_anyone(r, c, t);
    say_compose_awaited(r, c);
    say_compose_addressee(r, c);
    return c;
}

/* An outer predicate with its inner event is worth more than the bare predicate, or one that only
 * carries its noun; all of these more than what is no event by itself. */
static int worth(const say_reading *r, say_candidate *c)
{
    if (!say_candidate_stands(r, c)) return 1;
    int w = c->inner && c->type != c->inner->type ? 4 : 2;
    return w + (c->recipient.n && c->recipient.at[0].strong);
}

/* The best of the patterns that fit, the first of equals. What is no event may still be completed
 * by an outer predicate. */
static void make_candidate(const say_reading *r, uint32_t t)
{
    say_candidate *kept = NULL;
    int best = 0;
    for (uint32_t p = say_stem_pattern(r->tables, tok(r, t)); p;
         p = r->tables->patterns.at[p].next) {
        say_candidate *c = try_pattern(r, &r->tables->patterns.at[p], t);
        int w = c ? worth(r, c) : 0;
        if (w <= best) continue;
        best = w;
        kept = c;
    }
    if (kept && kept->inner) kept->inner->taken = true;
    r->of[t - r->first] = kept;
}

/* Tokens of the sentence, parents before children. */
static uint32_t order_tokens(const say_reading *r, const say_sentence *s, uint32_t *order)
{
    uint32_t n = 0;
    order[n++] = s->root;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t c = tok(r, order[i])->first; c && n < s->last - s->first; c = tok(r, c)->next)
            order[n++] = c;
    return n;
}

/* "The United States struck the group, Central Command said, expanding its campaign against it":
 * the clause of a participle tells of the same again. */
static bool of_one_country(const say_reading *r, const say_candidate *a, const say_candidate *b)
{
    const say_doc *d = r->doc;
    if (tok(r, b->token)->rel != REL_ADVCL || tok(r, b->token)->xpos != XPOS_VBG) return false;
    if (!a->actor.n || !b->actor.n) return false;
    uint32_t x = tok(r, a->actor.at[0].token)->mention, y = tok(r, b->actor.at[0].token)->mention;
    say_str p = d->entities.at[d->mentions.at[x].entity].country;
    return p.n && say_str_eq(p, d->entities.at[d->mentions.at[y].entity].country);
}

static bool same_event(const say_reading *r, const say_candidate *a, const say_candidate *b)
{
    if (a->type != b->type) return false;
    bool verbs = tok(r, a->token)->upos == UPOS_VERB && tok(r, b->token)->upos == UPOS_VERB;
    if (verbs && a->cameo && b->cameo && strcmp(a->cameo, b->cameo)) return false;
    bool actor =
        say_role_same(r->doc, &a->actor, &b->actor) || !b->actor.n || of_one_country(r, a, b);
    bool recipient = say_role_same(r->doc, &a->recipient, &b->recipient) || !b->recipient.n;
    return actor && recipient;
}

/* "jailed him for helping the rebels": what he is jailed for is the court's word, no event beside
 * it. */
static bool is_ground(const say_reading *r, const say_candidate *outer, const say_candidate *c)
{
    if (outer->type != TYPE_COERCE && outer->type != TYPE_SANCTION && outer->type != TYPE_ACCUSE)
        return false;
    const say_token *k = tok(r, c->token);
    return k->head == outer->token && k->rel == REL_ADVCL && k->xpos == XPOS_VBG &&
           say_clause_case(r->doc, c->token, SAY_LIT("for"));
}

/* "met the king to discuss the truce", "will meet to discuss it": one meeting. */
static bool same_meeting(const say_reading *r, const say_candidate *outer, const say_candidate *c)
{
    if (c->type != TYPE_CONSULT || tok(r, c->token)->head != outer->token) return false;
    int rel = tok(r, c->token)->rel;
    bool meets = outer->type == TYPE_CONSULT || (outer->cameo && !strcmp(outer->cameo, "036"));
    return meets && (rel == REL_XCOMP || rel == REL_ADVCL) &&
           !say_child(r->doc, c->token, REL_NSUBJ);
}

/* "faces pressure to help Iran", "refused permission to land": what is asked or refused has not
 * been done; it is no event beside the asking. */
static bool is_asked(const say_reading *r, const say_candidate *outer, const say_candidate *c)
{
    if (outer->type != TYPE_REQUEST && outer->type != TYPE_REJECT) return false;
    const say_token *k = tok(r, c->token);
    if (k->xpos != XPOS_VB || !say_clause_case(r->doc, c->token, SAY_LIT("to"))) return false;
    if (k->rel != REL_ACL && k->rel != REL_XCOMP && k->rel != REL_ADVCL) return false;
    for (uint32_t i = 0; i < outer->n_trigger; i++)
        if (k->head == outer->trigger[i]) return true;
    return false;
}

/* Outer predicates come first; what says the same again is left out (of the last few). */
enum { SAY_LOOK_BACK = 32 };

static void write_events(const say_reading *r, const uint32_t *order, uint32_t n)
{
    const say_candidate *written[SAY_LOOK_BACK];
    uint32_t count = 0;
    for (uint32_t i = 0; i < n; i++) {
        say_candidate *c = r->of[order[i] - r->first];
        if (!c || c->taken) continue;
        if (say_generic(r, c) || say_private(r, c) || say_verbal_private(r, c)) continue;
        if (c->demanded || !say_candidate_stands(r, c)) {
            /* what it held may stand without it, but not what was failed or only made possible */
            if (c->inner && c->type != TYPE_NONE) c->inner->taken = false;
            continue;
        }
        bool again = false;
        for (uint32_t k = 0; k < count && k < SAY_LOOK_BACK; k++)
            again = again || same_event(r, written[k], c) || same_meeting(r, written[k], c) ||
                    is_asked(r, written[k], c) || is_ground(r, written[k], c);
        if (again) continue;
        say_candidate_write(r, c);
        written[count++ % SAY_LOOK_BACK] = c;
    }
}

static void read_sentence(const say_events *tables, say_doc *d, const say_sentence *s)
{
    uint32_t room = s->last - s->first;
    if (!s->root || !room) return;
    say_reading r = {tables, d, d->arena, s->first, NULL, false};
    r.topical = say_context_told(tables, d, d->tokens.at[s->first].sentence);
    r.of = say_arena_zero(d->arena, room, sizeof *r.of);
    uint32_t *order = say_arena_zero(d->arena, room, sizeof *order);
    uint32_t n = order_tokens(&r, s, order);
    for (uint32_t i = n; i-- > 0;)
        make_candidate(&r, order[i]);
    write_events(&r, order, n);
}

void say_events_read(const say_events *tables, say_doc *d)
{
    for (uint32_t s = 1; s < d->sentences.n; s++)
        if (!d->sentences.at[s].dateline) read_sentence(tables, d, &d->sentences.at[s]);
    say_context_write(tables, d);
}
