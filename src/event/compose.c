/* The outer predicate over the inner event. The table stands in lexicon/compose.lex; here is how
 * the parties of both become the parties of one. */
#include "event/candidate.h"
#include "event/clause.h"
#include "event/private.h"

static const say_token *tok(const say_reading *r, uint32_t t)
{
    return &r->doc->tokens.at[t];
}

static uint32_t of_child(const say_reading *r, uint32_t t)
{
    for (uint32_t c = tok(r, t)->first; c; c = tok(r, c)->next)
        if (tok(r, c)->rel == REL_NMOD && say_clause_case(r->doc, c, SAY_LIT("of"))) return c;
    return 0;
}

say_candidate *say_candidate_at(const say_reading *r, uint32_t t)
{
    if (!t || t < r->first) return NULL;
    say_candidate *c = r->of[t - r->first];
    if (!c && say_str_is(tok(r, t)->lemma, "have")) {
        /* "alleged that Sudan had armed the rebels" with the participle taken for a complement */
        uint32_t x = say_child(r->doc, t, REL_XCOMP);
        bool participle = tok(r, x)->xpos == XPOS_VBN || tok(r, x)->xpos == XPOS_VBD;
        return x && participle ? r->of[x - r->first] : NULL;
    }
    if (c || tok(r, t)->upos != UPOS_NOUN) return c;
    uint32_t below = of_child(r, t); /* "a series of attacks", "a new round of talks" */
    return below ? r->of[below - r->first] : NULL;
}

static void copy_trigger(say_candidate *to, const say_candidate *from)
{
    for (uint32_t i = 0; i < from->n_trigger && to->n_trigger < SAY_MAX_TRIGGER; i++)
        to->trigger[to->n_trigger++] = from->trigger[i];
}

static bool is_mutual(uint8_t type)
{
    return type == TYPE_CONSULT || type == TYPE_AGREE || type == TYPE_COOPERATE;
}

/* "announced the withdrawal of Chad from Mali", but not "repeated Chad's support for Mali" */
static bool by_phrase(const char *path)
{
    return !strcmp(path, "of") || !strcmp(path, "by") || !strcmp(path, "from");
}

/* "held talks with Iran", "launched a mediation effort between the two": the verb only carries the
 * noun. Its subject acts where the noun names nobody, or where the noun's parties are those it is
 * done to. */
static void join_same(say_candidate *outer, const say_candidate *inner)
{
    if (!outer->actor.n)
        outer->actor = inner->actor;
    else if (inner->actor.n && !inner->recipient.n && is_mutual(inner->type) && !outer->recipient.n)
        outer->recipient = inner->actor;
    else if (inner->actor.n && inner->actor.at[0].strong && inner->recipient.n &&
             by_phrase(inner->actor.at[0].path))
        outer->actor = inner->actor; /* "announced the withdrawal of X from Y" */
    if (!outer->recipient.n || (inner->recipient.n && inner->recipient.at[0].strong))
        if (inner->recipient.n) outer->recipient = inner->recipient;
}

static void take_recipient(const say_reading *r, say_candidate *outer, const say_side *side)
{
    if (outer->recipient.n && outer->recipient.at[0].strong) return;
    if (!side->n || say_role_same(r->doc, side, &outer->actor)) return;
    if (outer->recipient.n && !side->at[0].strong) return;
    outer->recipient = *side;
}

/* "threatened to arrest the envoy": what is threatened has a mode of its own in threats, more than
 * the row says. */
static const char *mode_over(const say_compose *row, const char *inner)
{
    static const struct {
        const char *inner, *threat;
    } modes[] = {{"ban", "ban"},           {"arrest", "arrest"},       {"convict", "arrest"},
                 {"expel", "expel"},       {"deport", "expel"},        {"territory", "territory"},
                 {"restrict", "restrict"}, {"censor", "restrict"},     {"curfew", "restrict"},
                 {"seize", "restrict"},    {"martial-law", "restrict"}};
    for (size_t i = 0; row->type == TYPE_THREATEN && inner && i < sizeof modes / sizeof *modes; i++)
        if (!strcmp(inner, modes[i].inner)) return modes[i].threat;
    return row->mode;
}

bool say_compose_join(const say_reading *r, say_candidate *outer, say_candidate *inner)
{
    const say_compose *row = say_compose_find(r->tables, outer->pattern->over, inner->type);
    if (!row) return false;
    if (row->type == SAY_COMPOSE_SAME) {
        outer->type = inner->type;
        join_same(outer, inner);
    } else {
        outer->type = row->type;
        /* "demanded that Iran halt attacks on Iraq" is said to Iran; "called for a halt" is not */
        bool first = row->actor_first || say_child(r->doc, inner->token, REL_NSUBJ);
        take_recipient(r, outer, first ? &inner->actor : &inner->recipient);
        take_recipient(r, outer, first ? &inner->recipient : &inner->actor);
    }
    outer->cameo = row->cameo                      ? row->cameo
                   : row->type == SAY_COMPOSE_SAME ? inner->cameo
                                                   : outer->cameo;
    outer->mode =
        row->type == SAY_COMPOSE_SAME && !row->mode ? inner->mode : mode_over(row, inner->mode);
    outer->contexts |= inner->contexts;
    outer->complement = inner->token;
    outer->composed = true;
    outer->demanded |= row->type == SAY_COMPOSE_SAME && inner->demanded;
    copy_trigger(outer, inner);
    return true;
}

/* "will not end the boycott until Chad reforms", "called off the strike after the government gave
 * in": of whom something is awaited is whom it is about. */
void say_compose_awaited(const say_reading *r, say_candidate *c)
{
    static const char *const words[] = {"until", "unless", "before", "after", "if", NULL};
    if (c->type != TYPE_REJECT && c->type != TYPE_RETREAT && c->type != TYPE_CONCEDE) return;
    if (c->recipient.n || !c->actor.n) return;
    for (uint32_t k = tok(r, c->token)->first; k; k = tok(r, k)->next) {
        uint32_t mark = tok(r, k)->rel == REL_ADVCL ? say_child(r->doc, k, REL_MARK) : 0;
        if (!mark || !say_str_in(tok(r, mark)->lemma, words)) continue;
        uint32_t who = say_role_within(r->doc, say_clause_subject(r->doc, k), true);
        if (!who || tok(r, who)->upos == UPOS_PRON || !say_role_public(r->doc, who, false))
            continue;
        say_side side = {.n = 0};
        say_role_add(&side, r->doc, who, "awaited", true);
        if (!say_role_among(r->doc, &c->actor, side.at[0].token)) c->recipient = side;
        return;
    }
}

/* "sent a letter to the bank threatening to sue": what a paper says is said to whom it goes. */
void say_compose_addressee(const say_reading *r, say_candidate *c)
{
    static const char *const papers[] = {"letter", "note",    "message", "memo",
                                         "demand", "warning", NULL};
    const say_token *k = tok(r, c->token);
    if (k->rel != REL_ACL || k->xpos != XPOS_VBG || !c->actor.n || c->recipient.n) return;
    if (!say_str_in(tok(r, k->head)->lemma, papers)) return;
    uint32_t above[] = {k->head, tok(r, k->head)->head};
    for (int i = 0; i < 2; i++)
        for (uint32_t t = above[i] ? tok(r, above[i])->first : 0; t; t = tok(r, t)->next) {
            uint32_t who = say_clause_case(r->doc, t, SAY_LIT("to")) || tok(r, t)->rel == REL_IOBJ
                               ? say_role_within(r->doc, t, false)
                               : 0;
            if (!who || say_role_among(r->doc, &c->actor, who)) continue;
            say_role_add(&c->recipient, r->doc, who, "addressee", true);
            return;
        }
}

static bool has_aux(const say_reading *r, uint32_t t, const char *const *words)
{
    for (uint32_t c = tok(r, t)->first; c; c = tok(r, c)->next)
        if (tok(r, c)->rel == REL_AUX &&
            (say_str_in(tok(r, c)->lemma, words) || say_str_in(tok(r, c)->norm, words)))
            return true;
    return false;
}

/* "should be imprisoned or expelled": the auxiliaries of the first verb are the second's, where it
 * has none and the same form. */
static uint32_t with_auxiliaries(const say_reading *r, uint32_t t)
{
    for (int steps = 0; steps < SAY_MAX_CLIMB && tok(r, t)->rel == REL_CONJ; steps++) {
        uint32_t h = tok(r, t)->head;
        bool own = say_child(r->doc, t, REL_NSUBJ) || say_child(r->doc, t, REL_NSUBJ_PASS) ||
                   say_child(r->doc, t, REL_AUX);
        int x = tok(r, t)->xpos;
        if (own || (x != XPOS_VB && x != XPOS_VBN) || tok(r, h)->xpos != x) return t;
        t = h;
    }
    return t;
}

/* "is to visit Cyprus" */
static bool is_due(const say_reading *r, uint32_t t)
{
    uint32_t be = say_child_lemma(r->doc, t, REL_AUX, "be");
    if (!be) be = say_child_lemma(r->doc, t, REL_COP, "be");
    bool present = tok(r, be)->xpos == XPOS_VBZ || tok(r, be)->xpos == XPOS_VBP;
    return be && present && tok(r, t)->xpos == XPOS_VB && say_clause_case(r->doc, t, SAY_LIT("to"));
}

/* "soldiers will be deployed", "curbs will be imposed": what nobody named will do, or will do to
 * nobody, is planned, no threat. */
static bool is_threat(const say_reading *r, const say_candidate *c)
{
    if (c->type == TYPE_MOBILIZE)
        return c->actor.n && c->recipient.n && !say_clause_passive(r->doc, c->token);
    return c->type != TYPE_COERCE || c->actor.n;
}

void say_compose_modality(const say_reading *r, say_candidate *c)
{
    static const char *const future[] = {"will", "would", "shall", "'ll", "wo", NULL};
    static const char *const duty[] = {"must", "should", "ought", NULL};
    bool not = say_clause_negation(r->doc, c->token) != 0;
    uint32_t t = with_auxiliaries(r, c->token);
    bool will = has_aux(r, t, future) || is_due(r, t);
    if (has_aux(r, t, duty)) c->demanded = true;
    if (!not &&!will) return;
    say_str group = !will ? SAY_LIT("not") : not ? SAY_LIT("will-not") : SAY_LIT("will");
    const say_compose *row = say_compose_find(r->tables, group, c->type);
    if (!row || row->type == SAY_COMPOSE_SAME || row->type == TYPE_NONE) return;
    if (row->type == TYPE_THREATEN && !is_threat(r, c)) return;
    c->type = row->type;
    if (row->cameo) c->cameo = row->cameo;
    c->mode = mode_over(row, c->mode);
    if (!c->complement) c->complement = c->token;
    if (!c->recipient.n) say_compose_anyone(r, c, c->token);
}

/* "nine farmers were killed in an attack": the pattern asks for a word of it. */
static bool names_cause(const say_pattern *p)
{
    for (uint32_t i = 0; i < p->n_conditions; i++)
        if (!p->condition[i].unless && p->condition[i].n) return true;
    return false;
}

/* "Two journalists were shot in Mexico", "students marched": violence and protest are public
 * whoever suffers or makes them; but who was killed or injured may have fallen. */
static bool is_public_kind(const say_reading *r, const say_candidate *c)
{
    if (c->type == TYPE_PROTEST) return true;
    if (c->actor.n) return false;
    if (c->type == TYPE_COERCE && c->mode && !strcmp(c->mode, "arrest")) return true;
    if (c->type != TYPE_ASSAULT) return false;
    return names_cause(c->pattern) ||
           !say_lexicon_in_class(r->tables->lexicon, SAY_LIT("mishap"), tok(r, c->token)->lemma);
}

/* "Farmers accused the factory of polluting the river": where the words speak of public matters,
 * farmers are public. */
static bool any_public(const say_reading *r, const say_candidate *c, const say_side *s)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (say_role_public(r->doc, s->at[i].token, r->topical || is_public_kind(r, c)) &&
            !say_private_party(r, c, s->at[i].token))
            return true;
    return false;
}

static bool strong(const say_side *s)
{
    return s->n && s->at[0].strong;
}

/* "dozens were arrested", but not "a deal reached with the rebels": what was done has to be said of
 * the one it was done to. */
static bool is_finite_passive(const say_reading *r, const say_candidate *c)
{
    if (tok(r, c->token)->upos != UPOS_VERB || strcmp(c->recipient.at[0].path, "obj")) return false;
    return say_clause_passive(r->doc, c->token) && tok(r, c->token)->rel != REL_ADVCL &&
           (say_child(r->doc, c->token, REL_AUX_PASS) || tok(r, c->token)->rel == REL_CONJ);
}

/* Without a doer: "dozens were arrested", "a bombing killed 75 people", but no "talks" of nobody.
 */
static bool stands_alone(const say_reading *r, const say_candidate *c)
{
    if (!strong(&c->recipient)) return false;
    if (is_finite_passive(r, c)) return true;
    if (c->type != TYPE_ASSAULT || tok(r, c->token)->upos != UPOS_VERB) return false;
    const say_candidate *cause = say_candidate_at(r, say_clause_subject(r->doc, c->token));
    return cause && cause->type == TYPE_ASSAULT;
}

/* What is done with somebody is done by each to the other. */
static bool takes_with(const say_paths *paths)
{
    for (uint32_t i = 0; i < paths->n; i++)
        if (!strcmp(paths->at[i].text, "with")) return true;
    return false;
}

/* "Chad and Sudan failed to agree", "upgraded their ties": each is the other's recipient. */
static void split_parties(const say_reading *r, say_candidate *c)
{
    if (c->actor.n < 2 || is_mutual(c->type)) return;
    if (c->recipient.n && (c->recipient.at[0].strong || c->type != TYPE_ASSAULT ||
                           strcmp(c->recipient.at[0].path, "below")))
        return;
    bool between = say_str_ends(say_str_of(c->actor.at[0].path), SAY_LIT("between")) ||
                   (!c->composed && takes_with(&c->pattern->recipient) &&
                    !strcmp(c->actor.at[0].path, "subj"));
    bool force = c->type == TYPE_ASSAULT && tok(r, c->actor.at[1].token)->rel == REL_CONJ &&
                 tok(r, c->actor.at[1].token)->head == c->actor.at[0].token;
    if (!between && !force && !(c->composed && c->type == TYPE_REJECT)) return;
    c->recipient.n = 0; /* "American and Iraqi jets" fight side by side */
    for (uint32_t i = 1; i < c->actor.n; i++)
        c->recipient.at[c->recipient.n++] = c->actor.at[i];
}

/* Nobody acts on himself; nor were "ten Russian soldiers killed" by Russians. */
static void drop_actors(const say_reading *r, say_candidate *c)
{
    uint32_t n = 0;
    if (c->type == TYPE_ASSAULT && c->actor.n == 1 && c->recipient.n &&
        tok(r, c->actor.at[0].token)->head == c->recipient.at[0].token &&
        (tok(r, c->actor.at[0].token)->rel == REL_AMOD ||
         say_rel_is(tok(r, c->actor.at[0].token)->rel, REL_COMPOUND)))
        c->actor.n = 0;
    for (uint32_t i = 0; i < c->recipient.n; i++)
        if (!say_role_among(r->doc, &c->actor, c->recipient.at[i].token))
            c->recipient.at[n++] = c->recipient.at[i];
    c->recipient.n = n;
}

/* "Chad and Sudan met in Paris": who is named is who met; the town is where. */
static void drop_venue(const say_reading *r, say_candidate *c)
{
    if (c->actor.n < 2 || !c->recipient.n || c->inner) return;
    bool meets = c->type == TYPE_CONSULT || (c->cameo && !strcmp(c->cameo, "036"));
    const say_party *p = &c->recipient.at[0];
    bool in = !strcmp(p->path, "in") || say_clause_case(r->doc, p->token, SAY_LIT("in")) ||
              say_clause_case(r->doc, p->token, SAY_LIT("at"));
    if (!meets || !in) return;
    uint32_t m = tok(r, p->token)->mention;
    if (r->doc->entities.at[r->doc->mentions.at[m].entity].kind == NAME_PLACE) c->recipient.n = 0;
}

/* Nobody shoots a story down with a gun: force is used on people, places and things. */
static void drop_ideas(const say_reading *r, say_candidate *c)
{
    if (c->type != TYPE_ASSAULT && c->type != TYPE_COERCE && c->type != TYPE_MOBILIZE) return;
    if (!c->recipient.n || c->recipient.at[0].strong) return;
    say_str lemma = tok(r, c->recipient.at[0].token)->lemma;
    if (say_lexicon_in_class(r->tables->lexicon, SAY_LIT("abstract"), lemma)) c->recipient.n = 0;
}

/* "Thousands marched against the government" */
static bool is_crowd(const say_reading *r, const say_candidate *c)
{
    if (c->type != TYPE_PROTEST || !c->actor.n || !strong(&c->recipient)) return false;
    say_str lemma = tok(r, c->actor.at[0].token)->lemma;
    return say_lexicon_in_class(r->tables->lexicon, SAY_LIT("crowd"), lemma);
}

bool say_candidate_stands(const say_reading *r, say_candidate *c)
{
    if (c->type == TYPE_NONE) return false; /* "failed to attack" */
    drop_actors(r, c);
    drop_venue(r, c);
    split_parties(r, c);
    if (!strong(&c->actor) && !is_crowd(r, c)) c->actor.n = 0;
    drop_ideas(r, c);
    if (c->pattern->speech && !any_public(r, c, &c->actor)) return false;
    if (!any_public(r, c, &c->actor) && !any_public(r, c, &c->recipient)) return false;
    if (!c->actor.n) return stands_alone(r, c);
    bool parties = c->recipient.n || (is_mutual(c->type) && c->actor.n > 1);
    /* a verb that only carries its event asks for what that event asks for */
    const say_candidate *own = c;
    while (own->inner && own->inner->type == own->type)
        own = own->inner;
    /* "refused to lay down their weapons": what needs nobody else can be refused alone */
    bool refused = c->type == TYPE_REJECT && c->inner && c->inner->pattern->alone;
    return parties || refused || own->pattern->alone || !own->pattern->recipient.n;
}
