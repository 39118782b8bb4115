/* Lexicon entries -> the room's tables: items and the indexes of phrases. Reads countries, actors,
 * places and roles; says nothing about documents. */
#include "actor/table.h"

#include <math.h>
#include <stdlib.h>

typedef struct maker {
    say_actors *a;
    say_arena *arena;
} maker;

static say_item item_of(const say_entry *e, say_what what)
{
    return (say_item){.entry = e,
                      .name = e->keys[0],
                      .code = {"", 0},
                      .country = {"", 0},
                      .sector = {"", 0},
                      .what = (uint8_t)what,
                      .to = UINT32_MAX,
                      .lat = NAN,
                      .lon = NAN};
}

static uint32_t keep(maker *m, say_item it)
{
    SAY_PUSH(m->arena, m->a->items, it);
    return m->a->items.n - 1;
}

static void add_phrase(maker *m, say_matcher *index, say_str phrase, uint32_t item)
{
    phrase = say_latin_plain(m->arena, say_str_trim(phrase));
    if (!phrase.n) return;
    say_matcher_add(index, phrase, item);
    size_t sign = say_str_find(phrase, SAY_LIT(" & "));
    if (sign != SIZE_MAX) /* "Smith & Sons" is "Smith and Sons" */
        say_matcher_add(index,
                        say_str_format(m->arena, "%.*s and %.*s", (int)sign, phrase.p,
                                       (int)(phrase.n - sign - 3), phrase.p + sign + 3),
                        item);
    if (phrase.n < 4 || memcmp(phrase.p, "Al-", 3) != 0) return;
    char *small = say_arena_take(m->arena, phrase.n); /* "Al-Qaeda" is written "al-Qaeda" too */
    memcpy(small, phrase.p, phrase.n);
    small[0] = 'a';
    say_matcher_add(index, (say_str){small, phrase.n}, item);
}

static void add_keys(maker *m, say_matcher *index, uint32_t item)
{
    const say_entry *e = m->a->items.at[item].entry;
    for (uint32_t i = 0; i < e->n_keys; i++)
        add_phrase(m, index, e->keys[i], item);
}

/* demonym="Russian; Russians": each part is a phrase of the item. */
static void add_list(maker *m, say_str list, uint32_t item)
{
    while (list.n)
        add_phrase(m, m->a->names, say_str_split(list, ';', &list), item);
}

static void read_term(say_item *it)
{
    it->from = say_day_of(say_entry_get(it->entry, "from"), false);
    uint32_t to = say_day_of(say_entry_get(it->entry, "to"), true);
    if (to) it->to = to;
}

static void add_country(maker *m, const say_entry *e)
{
    say_item it = item_of(e, WHAT_COUNTRY);
    it.code = it.country = say_entry_get(e, "code");
    it.kind = NAME_PLACE;
    read_term(&it);
    add_keys(m, m->a->names, keep(m, it));
    it.what = WHAT_NATION;
    it.kind = NAME_NORP;
    uint32_t nation = keep(m, it);
    say_str list;
    for (uint32_t n = 0; say_entry_nth(e, "demonym", n, &list); n++)
        add_list(m, list, nation);
    it.what = WHAT_CAPITAL;
    it.kind = NAME_PLACE;
    list = say_entry_get(e, "capital");
    while (list.n) {
        it.name = say_str_trim(say_str_split(list, ';', &list));
        add_phrase(m, m->a->names, it.name, keep(m, it));
    }
}

static float number_or(const say_entry *e, const char *field, float without)
{
    say_str v = say_entry_get(e, field);
    char copy[32];
    if (!v.n || v.n >= sizeof copy) return without;
    memcpy(copy, v.p, v.n);
    copy[v.n] = '\0';
    return strtof(copy, NULL);
}

static void add_place(maker *m, const say_entry *e)
{
    say_item it = item_of(e, WHAT_PLACE);
    it.kind = NAME_PLACE;
    it.code = it.country = say_entry_get(e, "country");
    it.lat = number_or(e, "lat", NAN);
    it.lon = number_or(e, "lon", NAN);
    add_keys(m, m->a->names, keep(m, it));
}

static size_t last_cut(say_str name)
{
    size_t cut = name.n;
    while (cut && name.p[cut - 1] != ' ' && name.p[cut - 1] != '-')
        cut--;
    return cut;
}

/* The last word of "Bashar al-Assad" is "Assad": a report says it alone once the name is known. */
static void add_surname(maker *m, say_str name, uint32_t item)
{
    size_t cut = last_cut(name);
    if (cut > 1 && say_is_numeral(say_str_slice(name, cut, name.n))) {
        name = say_str_trim(say_str_slice(name, 0, cut)); /* "Abdullah" of "Abdullah II" */
        cut = last_cut(name);
    }
    if (cut) add_phrase(m, m->a->surnames, say_str_slice(name, cut, name.n), item);
}

static void add_actor(maker *m, const say_entry *e)
{
    say_item it = item_of(e, WHAT_ACTOR);
    it.code = say_entry_get(e, "code");
    it.country = say_entry_get(e, "country");
    if (!it.country.n && say_code_is_national(it.code)) it.country = say_str_slice(it.code, 0, 3);
    it.sector = say_sector_of(it.code);
    it.kind = (uint8_t)say_name_kind_of(say_entry_get(e, "kind"));
    it.person = it.kind == NAME_PERSON;
    it.group = it.kind == NAME_ORGANISATION || it.kind == NAME_NORP;
    read_term(&it);
    uint32_t id = keep(m, it);
    add_keys(m, m->a->names, id);
    for (uint32_t i = 0; it.person && i < e->n_keys; i++)
        add_surname(m, e->keys[i], id);
}

static void add_role(maker *m, const say_entry *e)
{
    say_item it = item_of(e, WHAT_ROLE);
    say_str kind = say_entry_get(e, "kind");
    say_str code = say_entry_get(e, "code");
    it.code = it.sector = say_entry_get(e, "sector");
    if (say_str_is(it.sector, "UNK")) it.code = it.sector = (say_str){"", 0};
    if (code.n) it.code = code;
    it.person = say_str_is(kind, "person");
    it.group = !it.person;
    it.weight = number_or(e, "weight", 0.6f);
    add_keys(m, m->a->roles, keep(m, it));
}

int say_actors_make(say_actors **out, say_arena *arena, const say_lexicon *lx, say_error *err)
{
    static const struct {
        say_lex_kind kind;
        void (*add)(maker *m, const say_entry *e);
    } readers[] = {{LEX_COUNTRY, add_country},
                   {LEX_ACTOR, add_actor},
                   {LEX_PLACE, add_place},
                   {LEX_ROLE, add_role}};
    (void)err;
    maker m = {say_arena_zero(arena, 1, sizeof(say_actors)), arena};
    m.a->lexicon = lx;
    m.a->names = say_matcher_make(arena);
    m.a->roles = say_matcher_make(arena);
    m.a->surnames = say_matcher_make(arena);
    SAY_PUSH(arena, m.a->items, (say_item){.name = {"", 0}, .code = {"", 0}});
    for (size_t r = 0; r < sizeof readers / sizeof *readers; r++) {
        uint32_t n = say_lexicon_count(lx, readers[r].kind);
        for (uint32_t i = 0; i < n; i++)
            readers[r].add(&m, say_lexicon_entry(lx, readers[r].kind, i));
    }
    *out = m.a;
    return SAY_OK;
}

void say_actors_use(say_actors *a, const say_gazetteer *places)
{
    a->places = places;
}

say_rule say_item_rule(const say_item *it, const char *name)
{
    if (it->entry) return say_entry_rule(it->entry, name);
    return (say_rule){"model/places.say", it->geoname, "gazetteer"};
}
