/* Noun phrases -> entities: the same lexicon entry, the same name, a surname or acronym met before,
 * a definite phrase that takes up an earlier one; else a new entity. */
#include "actor/work.h"

#include "base/hash.h"

enum { FIRST_KEYS = 256 };

uint64_t say_key_of(const char *what, say_str text)
{
    uint64_t h =
        say_hash_bytes(text.p, text.n) * 0x9E3779B97F4A7C15u ^ say_hash_bytes(what, strlen(what));
    return h ? h : 1;
}

static uint32_t slot_of(const say_keys *k, uint64_t key)
{
    uint32_t i = (uint32_t)(key ^ (key >> 32)) & (k->cap - 1);
    while (k->key[i] && k->key[i] != key)
        i = (i + 1) & (k->cap - 1);
    return i;
}

uint32_t say_keys_get(const say_keys *k, uint64_t key)
{
    return k->cap ? k->value[slot_of(k, key)] : 0;
}

static void grow_keys(say_work *w)
{
    say_keys old = w->keys;
    w->keys.cap = old.cap ? old.cap * 2 : FIRST_KEYS;
    w->keys.key = say_arena_zero(w->arena, w->keys.cap, sizeof *w->keys.key);
    w->keys.value = say_arena_zero(w->arena, w->keys.cap, sizeof *w->keys.value);
    for (uint32_t i = 0; i < old.cap; i++) {
        if (!old.key[i]) continue;
        uint32_t s = slot_of(&w->keys, old.key[i]);
        w->keys.key[s] = old.key[i];
        w->keys.value[s] = old.value[i];
    }
}

void say_keys_put(say_work *w, uint64_t key, uint32_t entity)
{
    if (w->keys.n * 2 >= w->keys.cap) grow_keys(w);
    uint32_t s = slot_of(&w->keys, key);
    if (!w->keys.key[s]) w->keys.n++;
    w->keys.key[s] = key;
    w->keys.value[s] = entity;
}

uint32_t say_entity_new(say_work *w, const say_identity *id)
{
    SAY_PUSH(w->arena, w->d->entities, (say_entity){0});
    SAY_PUSH(w->arena, w->known, (say_known){.id = *id, .name = {"", 0}});
    return w->d->entities.n - 1;
}

void say_known_absorb(say_work *w, uint32_t entity, const say_identity *id)
{
    say_identity *own = &w->known.at[entity].id;
    if (!own->item && id->item && id->item->what == WHAT_ACTOR) {
        const say_item *role = own->role;
        *own = *id;
        if (!own->role) own->role = role;
        return;
    }
    if (!own->role) own->role = id->role;
    own->person |= id->person && !own->group;
    own->group |= id->group && !own->person;
    if (!own->kind) own->kind = id->kind;
    if (own->item) return;
    if (!own->country.n) own->country = id->country;
    if (id->weight > own->weight) {
        own->weight = id->weight;
        own->sector = id->sector;
    }
    if (!own->rule.file) own->rule = id->rule;
    bool made = say_code_is_national(own->code) || !own->code.n;
    if (id->code.n && !say_code_is_national(id->code) && id->code.n > 3)
        own->code = id->code;
    else if (made)
        own->code = say_code_of(w->arena, own->country, own->sector);
}

bool say_is_definite(const say_doc *d, uint32_t head)
{
    static const char *const words[] = {"the", "this", "that", "these", "those", "both", NULL};
    uint32_t det = say_child(d, head, REL_DET);
    return det && say_str_in(d->tokens.at[det].norm, words);
}

static bool is_plural(const say_token *t)
{
    return t->xpos == XPOS_NNS || t->xpos == XPOS_NNPS;
}

/* May the phrase be the entity's: no other country, no other number? */
static bool agrees(const say_work *w, uint32_t entity, const say_identity *id, bool plural)
{
    const say_known *k = &w->known.at[entity];
    if (id->country.n && k->id.country.n && !say_str_eq(id->country, k->id.country)) return false;
    if (id->person && k->id.group && !k->id.person) return false;
    return plural == k->plural || (!plural && k->id.group) || (plural && k->id.group);
}

/* The words of the phrase's name without "the", lower-cased. */
static say_str name_key(const say_work *w, const say_phrase *p)
{
    uint32_t b = p->name;
    if (b + 1 < p->name_end && say_str_is(w->d->tokens.at[b].norm, "the")) b++;
    const say_token *t = w->d->tokens.at;
    say_span s = {t[b].span.begin, t[p->name_end - 1].span.end};
    return say_utf8_fold(w->arena, say_latin_plain(w->arena, say_span_text(w->d, s)));
}

/* "HNC" for "High Negotiations Committee": capitals of the words of a name of two or more. */
static void keep_acronym(say_work *w, const say_phrase *p, uint32_t entity)
{
    char letters[9];
    size_t n = 0;
    for (uint32_t t = p->name; t < p->name_end && n < sizeof letters - 1; t++) {
        char c = w->word[t].n ? w->word[t].p[0] : ' ';
        if (c >= 'A' && c <= 'Z') letters[n++] = c;
    }
    if (n < 2 || p->name_end - p->name < 2) return;
    say_str key = say_utf8_fold(w->arena, say_str_copy(w->arena, (say_str){letters, n}));
    say_keys_put(w, say_key_of("acronym", key), entity);
}

static uint64_t country_key(say_str country, say_str lemma)
{
    char what[4] = {country.p[0], country.p[1], country.p[2], '\0'};
    return say_key_of(what, lemma);
}

/* "the Committee", "the minister": the head's lemma leads back to the entity. */
static void keep_head(say_work *w, const say_phrase *p, uint32_t entity)
{
    uint32_t t = p->name && p->name_end > p->head ? p->name_end - 1 : p->head;
    say_str lemma = say_utf8_fold(w->arena, w->d->tokens.at[t].lemma);
    say_keys_put(w, say_key_of("head", lemma), entity);
    say_known *k = &w->known.at[entity];
    if (k->id.role && k->id.country.n == 3)
        say_keys_put(w, country_key(k->id.country, lemma), entity);
}

static void keep_word(say_work *w, say_str word, uint32_t entity)
{
    if (word.n) say_keys_put(w, say_key_of("head", say_utf8_fold(w->arena, word)), entity);
}

static say_str last_of(say_str words)
{
    size_t cut = words.n;
    while (cut && words.p[cut - 1] != ' ')
        cut--;
    return say_str_slice(words, cut, words.n);
}

/* "Foreign Minister Sergei Lavrov": "the minister" leads back to him; so does what the lexicon says
 * he is. */
static void keep_titles(say_work *w, const say_phrase *p, uint32_t entity, const say_identity *id)
{
    for (uint32_t t = p->left; t < p->name; t++) {
        const say_found *f = &w->found.at[w->found_at[t]];
        if (f->item && f->item->what == WHAT_ROLE && f->item->person && f->end == t + 1)
            keep_word(w, w->d->tokens.at[t].lemma, entity);
    }
    if (id->item && id->person)
        keep_word(w, last_of(say_entry_get(id->item->entry, "role")), entity);
}

static void keep_name(say_work *w, const say_phrase *p, uint32_t entity, const say_identity *id)
{
    say_known *k = &w->known.at[entity];
    const say_token *t = w->d->tokens.at;
    say_str text =
        say_span_text(w->d, (say_span){t[p->name].span.begin, t[p->name_end - 1].span.end});
    bool own_words = !id->item || id->item->what == WHAT_ACTOR || id->item->place;
    if (own_words && text.n > k->name.n) k->name = text;
    say_keys_put(w, say_key_of("name", name_key(w, p)), entity);
    if (id->person || k->id.person) {
        say_keys_put(w, say_key_of("surname", say_name_last(w, p)), entity);
        if (p->name_end - p->name > 1) k->first_name = p->name;
        say_person_keep(w, p, entity);
        keep_titles(w, p, entity, id);
    } else if (!id->nation && id->kind != NAME_PLACE) {
        keep_acronym(w, p, entity);
    }
}

/* Entries of one canonical name are one actor, whatever the term; a country's adjective is the
 * country. */
static uint64_t item_key(const say_work *w, const say_identity *id, const say_phrase *p)
{
    const say_token *head = &w->d->tokens.at[p->head];
    const uint32_t *place = &id->item->place; /* Tripoli and Tripoli are two */
    if (*place) return say_key_of("place", (say_str){(const char *)place, sizeof *place});
    if (!id->nation) return say_key_of("entry", id->name);
    bool people = head->upos == UPOS_NOUN || head->upos == UPOS_PROPN;
    bool modifies = head->rel == REL_AMOD || head->rel == REL_COMPOUND;
    return say_key_of(people && !modifies ? "people" : "entry", id->name);
}

static uint32_t link_item(say_work *w, const say_phrase *p, const say_identity *id)
{
    uint64_t key = item_key(w, id, p);
    uint32_t e = say_keys_get(&w->keys, key);
    if (!e && id->person) e = say_person_find(w, p);
    if (!e && id->person && p->name) { /* "Argentina's president ... President Macri" */
        e = say_person_of_office(w, p);
        if (e && !say_str_eq(w->known.at[e].id.country, id->country)) e = 0;
    }
    if (!e) {
        e = say_entity_new(w, id);
        w->known.at[e].place = id->kind == NAME_PLACE;
    }
    say_known_absorb(w, e, id);
    say_keys_put(w, key, e);
    keep_name(w, p, e, id);
    if (!id->nation && id->kind != NAME_PLACE) keep_head(w, p, e);
    return e;
}

static uint32_t link_name(say_work *w, const say_phrase *p, const say_identity *id)
{
    uint32_t e = say_keys_get(&w->keys, say_key_of("name", name_key(w, p)));
    if (!e && id->person) e = say_person_find(w, p);
    if (!e) e = say_person_of_office(w, p);
    if (!e && p->name_end - p->name == 1)
        e = say_keys_get(&w->keys, say_key_of("acronym", say_name_last(w, p)));
    if (!e && p->name_end - p->name == 1 && id->kind == NAME_NONE)
        e = say_keys_get(&w->keys, say_key_of("surname", say_name_last(w, p)));
    if (!e && say_is_definite(w->d, p->head) && p->name_end - p->name == 1 && !id->person) {
        say_str lemma = say_utf8_fold(w->arena, w->d->tokens.at[p->head].lemma);
        e = say_keys_get(&w->keys, say_key_of("head", lemma));
    }
    if (!e) {
        e = say_entity_new(w, id);
        w->known.at[e].place = id->kind == NAME_PLACE || id->kind == NAME_FACILITY;
        w->known.at[e].adopts = id->sector.n && !id->country.n;
    }
    say_known_absorb(w, e, id);
    keep_name(w, p, e, id);
    keep_head(w, p, e);
    return e;
}

/* Only determiners and names of countries before the head: "the Syrian rebels", not "some rebels".
 */
static bool is_plain(const say_work *w, const say_phrase *p)
{
    for (uint32_t c = w->d->tokens.at[p->head].first; c && c < p->head;
         c = w->d->tokens.at[c].next) {
        const say_token *t = &w->d->tokens.at[c];
        const say_item *it = w->found.at[w->found_at[c]].item;
        bool nation = it && it->what != WHAT_ROLE && it->what != WHAT_ACTOR;
        bool role = w->found_at[c] && w->found_at[c] == w->found_at[p->head];
        bool inner = t->rel == REL_CASE || t->rel == REL_PUNCT;
        bool the = t->rel == REL_DET && say_is_definite(w->d, p->head);
        if (!nation && !role && !inner && !the) return false;
    }
    return true;
}

static bool is_body(say_str lemma)
{
    static const char *const words[] = {"group",   "organisation", "organization", "movement",
                                        "militia", "faction",      "agency",       "alliance",
                                        "party",   "body",         "network",      NULL};
    return say_str_in(lemma, words);
}

/* The earlier entity that a common noun takes up; 0 where it is a new one. */
static uint32_t find_common(const say_work *w, const say_phrase *p, const say_identity *id)
{
    const say_token *head = &w->d->tokens.at[p->head];
    bool plural = is_plural(head), definite = say_is_definite(w->d, p->head);
    bool class_name = id->group && id->role && (definite || plural) && is_plain(w, p);
    if (!(class_name || (definite && (id->role || head->rel != REL_OBL)))) return 0;
    if (!id->role && !say_is_definite(w->d, p->head)) return 0;
    if (plural && is_body(head->lemma)) definite = false; /* "the groups" are no one of them */
    say_str lemma = say_utf8_fold(w->arena, head->lemma);
    uint32_t e = 0;
    if (id->country.n == 3) e = say_keys_get(&w->keys, country_key(id->country, lemma));
    if (!e) e = say_keys_get(&w->keys, say_key_of("head", lemma));
    if (e && plural && !definite && w->known.at[e].name.n) return 0;
    return e && agrees(w, e, id, plural) ? e : 0;
}

static bool is_armed(say_str sector)
{
    static const char *const armed[] = {"REB", "UAF", "PRM", "OPP", NULL};
    return say_str_in(sector, armed);
}

/* May "the militant group" be said of a body? */
static bool is_such(const say_known *k, const say_identity *id, bool agency)
{
    /* papers tell of "the group", and ministries are none; but "the agency" may be either */
    static const char *const state[] = {"JRN", "GOV", "COP", "JUD", "LEG", NULL};
    bool named = k->name.n || (k->id.item && k->id.item->what == WHAT_ACTOR);
    if (!agency && !id->sector.n && say_str_in(k->id.sector, state)) return false;
    if (!named || !k->id.group || k->id.nation || k->place || k->id.kind == NAME_NORP) return false;
    if (!id->sector.n || say_str_eq(id->sector, k->id.sector)) return true;
    return is_armed(id->sector) && is_armed(k->id.sector);
}

enum { MAX_GROUP_BACK = 40 };

/* "the group", "the militant organisation": the last body of that kind that was named. */
static uint32_t find_group(const say_work *w, const say_phrase *p, const say_identity *id)
{
    const say_doc *d = w->d;
    bool here = is_body(d->tokens.at[p->head].lemma) && say_is_definite(d, p->head);
    if (!here || is_plural(&d->tokens.at[p->head]) || !is_plain(w, p)) return 0;
    bool agency = say_str_is(d->tokens.at[p->head].lemma, "agency") ||
                  say_str_is(d->tokens.at[p->head].lemma, "body");
    for (uint32_t i = d->mentions.n, back = 0; i-- > 1 && back < MAX_GROUP_BACK; back++) {
        uint32_t e = d->mentions.at[i].entity;
        if (is_such(&w->known.at[e], id, agency) && agrees(w, e, id, false)) return e;
    }
    return 0;
}

static uint32_t link_common(say_work *w, const say_phrase *p, const say_identity *id)
{
    uint32_t e = find_common(w, p, id);
    if (!e) e = find_group(w, p, id);
    if (e) {
        say_known_absorb(w, e, id);
    } else {
        e = say_entity_new(w, id);
        say_known *k = &w->known.at[e];
        k->plural = is_plural(&w->d->tokens.at[p->head]);
        k->inanimate = !id->role;
        k->adopts = !id->country.n && id->sector.n;
    }
    keep_head(w, p, e);
    return e;
}

uint32_t say_link_phrase(say_work *w, const say_phrase *p, say_identity *id)
{
    if (p->name && !id->item && !id->role) say_person_known(w, p, id);
    if (id->item) return link_item(w, p, id);
    if (p->name) return link_name(w, p, id);
    return link_common(w, p, id);
}
