/* Parties: who can act, descent into phrases ("Netanyahu's decision" -> Netanyahu), spans. */
#include "event/role.h"
#include "event/clause.h"
#include "event/thing.h"

static const say_token *tok(const say_doc *d, uint32_t t)
{
    return &d->tokens.at[t];
}

static const say_entity *entity_at(const say_doc *d, uint32_t t)
{
    return &d->entities.at[d->mentions.at[tok(d, t)->mention].entity];
}

bool say_role_acts(const say_doc *d, uint32_t t)
{
    if (!tok(d, t)->mention) return false;
    const say_entity *e = entity_at(d, t);
    if (e->kind == NAME_DATE || e->kind == NAME_EVENT) return false;
    /* "I", "we", "they" of whom nothing is known are nobody */
    if (d->mentions.at[tok(d, t)->mention].pronoun && e->kind == NAME_NONE && !e->code.n)
        return false;
    return e->animate || e->country.n || e->code.n;
}

/* Sectors whose doings are public without a country: "police detained a student", but not "the
 * firm sent a student". */
static bool is_public_sector(say_str sector)
{
    static const char *const sectors[] = {"GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "LEG",
                                          "PRM", "SPY", "UAF", "INS", "SEP", "REF", NULL};
    return say_str_in(sector, sectors);
}

/* What firms do among themselves is no politics. */
static bool is_firm(const say_entity *e)
{
    return say_str_is(e->sector, "BUS") || say_str_is(e->sector, "MNC") ||
           say_str_starts(e->code, SAY_LIT("MNC"));
}

bool say_role_official(const say_doc *d, uint32_t t)
{
    return tok(d, t)->mention && is_public_sector(entity_at(d, t)->sector);
}

bool say_role_public(const say_doc *d, uint32_t t, bool crowd)
{
    if (!tok(d, t)->mention) return false;
    const say_entity *e = entity_at(d, t);
    if (is_firm(e)) return false;
    if (e->country.n || e->kind == NAME_ORGANISATION || e->kind == NAME_NORP) return true;
    if (e->sector.n) return crowd || is_public_sector(e->sector);
    return e->code.n > 0;
}

/* "the army of Syria", "Moscow's envoy": the ways down into a phrase, nearest owner first. */
static const char *const ways_of_doer[] = {"by", "of", "between", "from", "in", NULL};
static const char *const ways_of_undergoer[] = {"by",   "of", "against", "on", "with", "between",
                                                "from", "to", "for",     "in", "at",   NULL};

static uint32_t child_who_acts(const say_doc *d, uint32_t t, const char *preposition, bool as_doer)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next) {
        int rel = tok(d, c)->rel;
        bool fits;
        if (!preposition)
            fits = rel == REL_NMOD_POSS || say_rel_is(rel, REL_COMPOUND) || rel == REL_AMOD ||
                   rel == REL_NMOD_DESC || rel == REL_APPOS;
        else
            fits = (rel == REL_NMOD || say_rel_is(rel, REL_OBL)) &&
                   say_clause_case(d, c, say_str_of(preposition));
        if (fits && say_role_acts(d, c) && (as_doer || tok(d, c)->upos != UPOS_PRON)) return c;
    }
    return 0;
}

static uint32_t maker_of_one(const say_doc *d, uint32_t t)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next) {
        if (!say_rel_is(tok(d, c)->rel, REL_ACL) || !say_clause_passive(d, c)) continue;
        uint32_t who = say_clause_doer(d, c);
        /* "a missile believed to have been fired by rebels" */
        uint32_t inner = who ? 0 : say_child(d, c, REL_XCOMP);
        if (inner && say_clause_passive(d, inner)) who = say_clause_doer(d, inner);
        if (who && say_role_acts(d, who)) return who;
    }
    return 0;
}

/* "threats made by Iran", "a proposal put forward by Chad" */
static uint32_t maker_of(const say_doc *d, uint32_t t)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next) {
        int rel = tok(d, c)->rel;
        if (rel == REL_CONJ && tok(d, c)->upos == UPOS_NOUN) {
            uint32_t who = maker_of_one(d, c);
            if (who) return who;
        }
    }
    return maker_of_one(d, t);
}

static uint32_t child_to_enter(const say_doc *d, uint32_t t)
{
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (tok(d, c)->rel == REL_NMOD &&
            (say_clause_case(d, c, SAY_LIT("of")) || say_clause_case(d, c, SAY_LIT("for")) ||
             say_clause_case(d, c, SAY_LIT("on"))))
            return c;
    return 0;
}

/* "withdrew its troops": what is one's own is not whom one acts on. */
static bool is_own(const say_doc *d, uint32_t t)
{
    /* "met his Iranian counterpart", "returned the book to its owner" */
    static const char *const others[] = {"counterpart", "owner",    "neighbour", "neighbor",
                                         "rival",       "opponent", "colleague", NULL};
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (tok(d, c)->rel == REL_NMOD_POSS && tok(d, c)->upos == UPOS_PRON)
            return !say_str_in(tok(d, t)->lemma, others);
    return false;
}

/* "Nobody in Warsaw": who is said not to be there does nothing. */
static bool is_nobody(const say_token *t)
{
    static const char *const words[] = {"nobody", "no-one", "noone", "none", "nothing", NULL};
    return say_str_in(t->norm, words);
}

/* "the museum in Ghent announced": a thing does nothing for the town it stands in. */
static bool is_mere_thing(const say_doc *d, uint32_t t)
{
    return tok(d, t)->mention && tok(d, t)->upos == UPOS_NOUN && !entity_at(d, t)->animate &&
           entity_at(d, t)->kind == NAME_NONE;
}

uint32_t say_role_within(const say_doc *d, uint32_t t, bool as_doer)
{
    const char *const *ways = as_doer ? ways_of_doer : ways_of_undergoer;
    for (int depth = 0; t && depth < 3; depth++) {
        if (is_nobody(tok(d, t))) return 0;
        if (say_role_acts(d, t) && (as_doer || !is_own(d, t))) return t;
        uint32_t c = child_who_acts(d, t, NULL, as_doer);
        for (int i = 0; !c && ways[i]; i++)
            if (!as_doer || strcmp(ways[i], "in") || !is_mere_thing(d, t))
                c = child_who_acts(d, t, ways[i], as_doer);
        if (!c) c = maker_of(d, t);
        if (c) return c;
        t = child_to_enter(d, t);
    }
    return 0;
}

static bool in_sentence(const say_doc *d, uint32_t t, uint32_t sentence)
{
    return tok(d, t)->sentence == sentence;
}

/* "Iran said it would ...": a pronoun stands for its antecedent; where the actor room found none
 * in this sentence, for whoever is speaking. */
static uint32_t instead_of_pronoun(const say_doc *d, uint32_t t)
{
    uint32_t m = tok(d, t)->mention;
    if (!m || !d->mentions.at[m].pronoun) return t;
    const say_entity *e = &d->entities.at[d->mentions.at[m].entity];
    uint32_t best = 0;
    for (uint32_t i = 0; i < e->mentions.n; i++) {
        const say_mention *k = &d->mentions.at[e->mentions.at[i]];
        if (!k->pronoun && k->head < t && in_sentence(d, k->head, tok(d, t)->sentence))
            best = k->head;
    }
    if (best) return best;
    uint32_t s = say_clause_sayer(d, t);
    return s && s < t && say_role_acts(d, s) && !d->mentions.at[tok(d, s)->mention].pronoun ? s : t;
}

static void add_one(say_side *side, const say_doc *d, uint32_t t, const char *path, bool strong)
{
    t = instead_of_pronoun(d, t);
    if (side->n == SAY_MAX_PARTIES || !tok(d, t)->mention) return;
    uint32_t e = d->mentions.at[tok(d, t)->mention].entity;
    for (uint32_t i = 0; i < side->n; i++)
        if (d->mentions.at[tok(d, side->at[i].token)->mention].entity == e) return;
    side->at[side->n++] = (say_party){t, path, strong};
}

/* "British and EU negotiators", "the armies of Brazil and Chile": two parties or more in one
 * phrase; the noun stands for the one whose country it has. */
static void add_modifiers(say_side *side, const say_doc *d, uint32_t t, const char *path)
{
    if (tok(d, t)->upos != UPOS_NOUN || !tok(d, t)->mention) return;
    for (uint32_t m = tok(d, t)->first; m; m = tok(d, m)->next) {
        int rel = tok(d, m)->rel;
        uint32_t other = say_child(d, m, REL_CONJ);
        bool of = rel == REL_NMOD && tok(d, t)->xpos == XPOS_NNS &&
                  (say_clause_case(d, m, SAY_LIT("of")) || say_clause_case(d, m, SAY_LIT("from")));
        if ((rel != REL_AMOD && !say_rel_is(rel, REL_COMPOUND) && !of) || !other) continue;
        if (!say_role_acts(d, m) || !say_role_acts(d, other)) continue;
        bool same = say_str_eq(entity_at(d, t)->country, entity_at(d, other)->country);
        if (same) add_one(side, d, m, path, true);
        for (uint32_t k = same ? 0 : tok(d, m)->first; k; k = tok(d, k)->next)
            if (tok(d, k)->rel == REL_CONJ && say_role_acts(d, k)) add_one(side, d, k, path, true);
        return;
    }
}

void say_role_add(say_side *side, const say_doc *d, uint32_t t, const char *path, bool strong)
{
    add_one(side, d, t, path, strong);
    if (strong) add_modifiers(side, d, t, path);
    for (uint32_t c = tok(d, t)->first; c; c = tok(d, c)->next)
        if (tok(d, c)->rel == REL_CONJ && (say_role_acts(d, c) || (!strong && tok(d, c)->mention)))
            add_one(side, d, c, path, say_role_acts(d, c));
        else if (tok(d, c)->rel == REL_CONJ && strong && tok(d, c)->upos == UPOS_NOUN) {
            uint32_t who = child_who_acts(d, c, "of", true); /* "and a section of the army" */
            if (who) add_one(side, d, who, path, true);
        }
}

/* "Chad and Sudan said they will attack": where nobody was found for "they", those who say it. */
static uint32_t plural_sayer(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"they", "we", NULL};
    if (!say_str_in(tok(d, t)->norm, words) || say_role_acts(d, t)) return 0;
    uint32_t s = say_clause_sayer(d, t);
    uint32_t other = s ? say_child(d, s, REL_CONJ) : 0;
    return other && say_role_acts(d, s) && say_role_acts(d, other) ? s : 0;
}

/* What a thing may be: the object, or what one goes at; not where and when one is. */
static bool takes_things(const say_path *p)
{
    static const char *const words[] = {"obj", "surface", "on", "at", "against", "from", NULL};
    return p->n == 1 && say_str_in(p->word[0], words);
}

/* "a curfew in Maungtaw": a place by its name, wherever it lies. */
static bool is_named_place(const say_doc *d, uint32_t t)
{
    return tok(d, t)->mention && tok(d, t)->upos == UPOS_PROPN &&
           entity_at(d, t)->kind == NAME_PLACE && !say_thing_is_time(d, t);
}

static bool takes_places(const say_path *p)
{
    static const char *const words[] = {"in", "to", "into", "near", "across", NULL};
    return say_str_in(p->word[p->n - 1], words);
}

/* A token without mention may still be followed: "the rebels" lost, "17 were killed". */
static uint32_t first_thing(const say_doc *d, const say_path *path, const say_ends *ends)
{
    for (uint32_t i = 0; i < ends->n; i++) {
        if (takes_things(path) && say_thing_is(d, ends->at[i])) return ends->at[i];
        if (takes_places(path) && is_named_place(d, ends->at[i])) return ends->at[i];
    }
    return 0;
}

/* "dozens of fighters": the fighters are those dozens. */
static bool is_part_of(const say_doc *d, uint32_t t, const say_ends *ends)
{
    for (uint32_t i = 0; i < ends->n; i++)
        if (tok(d, t)->head == ends->at[i] && tok(d, t)->rel == REL_NMOD) return true;
    return false;
}

/* "Putin said his country will not lift the ban": he acts for it; the one named in the sentence
 * stands for both. */
static uint32_t speaks_for(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"country", "government", "administration", "nation", "side",
                                        "party",   "group",      "organisation",   NULL};
    uint32_t p = say_child(d, t, REL_NMOD_POSS);
    if (!p || tok(d, p)->upos != UPOS_PRON || !say_str_in(tok(d, t)->lemma, words)) return t;
    uint32_t s = say_clause_sayer(d, t);
    return s && s < t && say_role_acts(d, s) ? s : t;
}

/* "filed a lawsuit against Thom", "an inquiry into Boztepe": a name, if of nobody known. */
static uint32_t somebody_named(const say_doc *d, const say_path *path, const say_ends *ends)
{
    static const char *const words[] = {"obj", "against", "into", NULL};
    if (!say_str_in(path->word[path->n - 1], words)) return 0;
    for (uint32_t i = 0; i < ends->n; i++) {
        const say_token *k = tok(d, ends->at[i]);
        if (k->mention && k->upos == UPOS_PROPN && !say_thing_is_time(d, ends->at[i]))
            return ends->at[i];
    }
    return 0;
}

void say_role_find(say_side *out, const say_doc *d, const say_paths *paths, uint32_t t,
                   bool as_doer)
{
    uint32_t thing = 0;
    const char *thing_path = NULL;
    for (uint32_t p = 0; p < paths->n; p++) {
        say_ends ends;
        say_path_walk(&ends, d, &paths->at[p], t);
        for (uint32_t i = 0; i < ends.n; i++) {
            if (out->n && is_part_of(d, ends.at[i], &ends)) continue;
            uint32_t who = say_role_within(d, ends.at[i], as_doer);
            if (!who && as_doer) who = plural_sayer(d, ends.at[i]);
            if (who && as_doer) who = speaks_for(d, who);
            if (who && who != t) say_role_add(out, d, who, paths->at[p].text, true);
        }
        uint32_t named = as_doer || out->n ? 0 : somebody_named(d, &paths->at[p], &ends);
        if (named) say_role_add(out, d, named, paths->at[p].text, true);
        if (out->n) return;
        if (!thing && (thing = first_thing(d, &paths->at[p], &ends)))
            thing_path = paths->at[p].text;
    }
    if (thing) say_role_add(out, d, thing, thing_path, false);
}

bool say_role_same(const say_doc *d, const say_side *a, const say_side *b)
{
    if (!a->n || !b->n) return false;
    uint32_t x = tok(d, a->at[0].token)->mention, y = tok(d, b->at[0].token)->mention;
    return d->mentions.at[x].entity == d->mentions.at[y].entity;
}

bool say_role_among(const say_doc *d, const say_side *side, uint32_t t)
{
    uint32_t e = d->mentions.at[tok(d, t)->mention].entity;
    for (uint32_t i = 0; i < side->n; i++)
        if (d->mentions.at[tok(d, side->at[i].token)->mention].entity == e) return true;
    return false;
}

static uint32_t token_at(const say_doc *d, uint32_t from, uint32_t offset, bool end)
{
    uint32_t t = from;
    if (end)
        while (t + 1 < d->tokens.n && tok(d, t + 1)->span.end <= offset)
            t++;
    else
        while (t > 1 && tok(d, t - 1)->span.begin >= offset)
            t--;
    return t;
}

/* A mention of more words than are kept is cut behind its head, then before it. */
static say_span short_span(const say_doc *d, uint32_t head)
{
    say_span s = d->mentions.at[tok(d, head)->mention].span;
    uint32_t first = token_at(d, head, s.begin, false), last = token_at(d, head, s.end, true);
    if (last - first < SAY_ROLE_WORDS) return s;
    if (last >= first + SAY_ROLE_WORDS && first + SAY_ROLE_WORDS > head)
        last = first + SAY_ROLE_WORDS - 1;
    else {
        last = head;
        first = head - (SAY_ROLE_WORDS - 1);
    }
    return (say_span){tok(d, first)->span.begin, tok(d, last)->span.end};
}

void say_role_write(say_doc *d, say_roles *out, const say_side *side)
{
    for (uint32_t i = 0; i < side->n; i++) {
        uint32_t t = side->at[i].token;
        uint32_t e = d->mentions.at[tok(d, t)->mention].entity;
        SAY_PUSH(d->arena, *out, (say_role){e, t, short_span(d, t), side->at[i].path});
    }
}
