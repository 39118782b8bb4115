/* Pronouns and appositions. A pronoun goes to the nearest earlier mention that fits in number and
 * in being a person or not; subjects before others. A relative pronoun goes to the noun of its
 * clause. */
#include "actor/work.h"

#include "base/hash.h"

typedef struct pronoun_row {
    const char *form;
    char number; /* 's' one, 'p' several */
    char gender; /* 'm', 'f' a person; 'n' a thing, body or country; 0 any */
    bool owner;  /* possessive */
} pronoun_row;

static const pronoun_row pronouns[] = {
    {"he", 's', 'm', false},     {"him", 's', 'm', false},    {"his", 's', 'm', true},
    {"himself", 's', 'm', true}, {"she", 's', 'f', false},    {"her", 's', 'f', false},
    {"hers", 's', 'f', false},   {"herself", 's', 'f', true}, {"it", 's', 'n', false},
    {"its", 's', 'n', true},     {"itself", 's', 'n', true},  {"they", 'p', 0, false},
    {"them", 'p', 0, false},     {"their", 'p', 0, true},     {"theirs", 'p', 0, false},
    {"themselves", 'p', 0, true}};

static const pronoun_row *row_of(const say_token *t)
{
    for (size_t i = 0; i < sizeof pronouns / sizeof *pronouns; i++)
        if (say_str_is(t->norm, pronouns[i].form)) return &pronouns[i];
    return NULL;
}

enum { MAX_BACK = 40, MAX_SENTENCES = 4 };

/* How well an entity suits the pronoun by what it is; 0 not at all. */
static float fit_of(const say_known *k, const pronoun_row *row)
{
    if (row->gender == 'm' || row->gender == 'f') {
        if (k->place || k->id.group || k->inanimate || k->plural || k->id.nation) return 0;
        if (k->gender && k->gender != row->gender) return 0;
        if (k->id.person) return 4;
        return k->id.kind == NAME_NONE && k->name.n ? 2 : 0;
    }
    if (k->id.person && row->number == 's') return 0;
    bool country = k->id.item && k->id.kind == NAME_PLACE && !k->id.nation;
    if (row->number == 's') {
        if (k->plural) return 0;
        if (k->id.group) return 3.5f;
        if (country) return 2.5f;
        return k->inanimate ? 1.5f : 2;
    }
    if (k->plural) return k->inanimate ? 1.5f : 4;
    if (k->id.group) return 2.5f;
    return country ? 0.5f : 0;
}

static bool is_subject(int rel)
{
    return say_rel_is(rel, REL_NSUBJ);
}

/* "He met him": two arguments of one verb are two. */
static bool clashes(const say_doc *d, uint32_t candidate, uint32_t pronoun, const pronoun_row *row)
{
    const say_token *t = d->tokens.at;
    if (t[pronoun].head == candidate || t[candidate].head == pronoun) return true;
    return !row->owner && t[candidate].head == t[pronoun].head;
}

static float score_of(const say_work *w, const say_mention *m, uint32_t t, const pronoun_row *row,
                      uint32_t back)
{
    const say_token *tok = w->d->tokens.at;
    float fit = fit_of(&w->known.at[m->entity], row);
    if (fit <= 0 || clashes(w->d, m->head, t, row)) return 0;
    float score = fit + 3;
    if (is_subject(tok[m->head].rel)) score += 2;
    if (tok[m->head].rel == REL_AMOD || tok[m->head].rel == REL_COMPOUND) score -= 2;
    if (tok[m->head].rel == REL_NMOD_POSS) score -= 0.5f;
    score -= 1.5f * (float)(tok[t].sentence - tok[m->head].sentence);
    score -= 0.08f * (float)back;
    return score > 0 ? score : 0.01f;
}

static uint32_t antecedent_of(const say_work *w, uint32_t t, const pronoun_row *row)
{
    const say_doc *d = w->d;
    float best = 0;
    uint32_t entity = 0, back = 0;
    for (uint32_t i = d->mentions.n; i-- > 1 && back < MAX_BACK; back++) {
        const say_mention *m = &d->mentions.at[i];
        uint32_t away = d->tokens.at[t].sentence - d->tokens.at[m->head].sentence;
        if (away > MAX_SENTENCES) break;
        if (d->sentences.at[d->tokens.at[m->head].sentence].dateline) continue;
        float score = score_of(w, m, t, row, back);
        if (score > best) {
            best = score;
            entity = m->entity;
        }
    }
    return entity;
}

/* "the group, which ...": the noun above the relative clause. */
static uint32_t relative_noun(const say_doc *d, uint32_t t)
{
    uint32_t at = t;
    for (int steps = 0; steps < 8 && at; steps++) {
        const say_token *tok = &d->tokens.at[at];
        if (tok->rel == REL_ACL_RELCL) return tok->head;
        at = tok->head;
    }
    return 0;
}

static bool is_relative(const say_token *t)
{
    if (t->xpos == XPOS_WP || t->xpos == XPOS_WDT || t->xpos == XPOS_WPS) return true;
    return say_str_is(t->norm, "that") && say_str_find(t->feats, SAY_LIT("Rel")) != SIZE_MAX;
}

static uint32_t new_pronoun(say_work *w, uint32_t t)
{
    static const char *const people[] = {"i",        "we",      "you",    "me",     "us",
                                         "my",       "our",     "your",   "who",    "whom",
                                         "everyone", "someone", "nobody", "anyone", "everybody",
                                         "somebody", "no-one",  "others", NULL};
    say_identity id = {.name = {"", 0}, .country = {"", 0}, .sector = {"", 0}, .code = {"", 0}};
    const say_token *tok = &w->d->tokens.at[t];
    const pronoun_row *row = row_of(tok);
    uint32_t e = say_entity_new(w, &id);
    say_known *k = &w->known.at[e];
    bool person = row && (row->gender == 'm' || row->gender == 'f');
    k->id.person = person;
    k->gender = person ? (uint8_t)row->gender : 0;
    k->plural = row && row->number == 'p';
    k->inanimate = !person && !k->plural && !say_str_in(tok->norm, people);
    return e;
}

uint32_t say_link_pronoun(say_work *w, uint32_t t)
{
    const say_doc *d = w->d;
    const say_token *tok = &d->tokens.at[t];
    if (is_relative(tok)) {
        uint32_t noun = relative_noun(d, t);
        uint32_t m = noun ? d->tokens.at[noun].mention : 0;
        if (m) return d->mentions.at[m].entity;
    }
    const pronoun_row *row = row_of(tok);
    uint32_t e = row ? antecedent_of(w, t, row) : 0;
    if (!e) return new_pronoun(w, t);
    if (row->gender == 'm' || row->gender == 'f') w->known.at[e].gender = (uint8_t)row->gender;
    return e;
}

/* "No talks with Assad, rebels say": a noun without article or owner names nobody. */
static bool is_bare(const say_doc *d, uint32_t t)
{
    uint32_t det = say_child(d, t, REL_DET);
    if (det) return say_str_is(d->tokens.at[det].norm, "no");
    return !say_child(d, t, REL_NMOD_POSS);
}

uint32_t say_apposition_head(const say_work *w, uint32_t t)
{
    const say_doc *d = w->d;
    uint32_t h = d->tokens.at[t].head, up = d->tokens.at[h].head;
    uint32_t m = d->tokens.at[h].mention, above = d->tokens.at[up].mention;
    if (d->tokens.at[t].name_kind != NAME_PERSON || d->tokens.at[h].rel != REL_NMOD || !m || !above)
        return h;
    const say_known *body = &w->known.at[d->mentions.at[m].entity];
    const say_known *person = &w->known.at[d->mentions.at[above].entity];
    bool fits = (body->id.group || body->place || d->tokens.at[h].name_kind) && !body->id.person;
    return fits && person->id.person && person->id.role && !person->name.n ? up : h;
}

bool say_is_apposition(const say_work *w, uint32_t t, const say_identity *id)
{
    const say_token *tok = &w->d->tokens.at[t];
    bool loose = tok->rel == REL_NMOD && tok->head < t && tok->name_kind == NAME_PERSON &&
                 !say_child(w->d, t, REL_CASE); /* "a spokesman, Colonel Moor," ill parsed */
    bool appos = tok->rel == REL_APPOS || loose;
    uint32_t above = appos ? say_apposition_head(w, t) : 0;
    if (!above || !w->d->tokens.at[above].mention) return false;
    if (!say_can_rename(w->d, t)) return false;
    uint32_t m = w->d->tokens.at[above].mention;
    const say_known *k = &w->known.at[w->d->mentions.at[m].entity];
    if (!k->name.n && !k->id.role && !k->id.item && is_bare(w->d, above)) return false;
    bool places = k->place || k->id.nation || id->kind == NAME_PLACE || id->nation;
    if (places) return false;
    if (k->name.n && id->item && k->id.item) return k->id.item == id->item;
    return true;
}

void say_entity_merge(say_work *w, uint32_t from, uint32_t to)
{
    if (from == to) return;
    for (uint32_t i = w->d->mentions.n; i-- > 1;) {
        say_mention *m = &w->d->mentions.at[i];
        if (m->entity == from) m->entity = to;
        if (w->d->mentions.n - i > MAX_BACK) break;
    }
}
