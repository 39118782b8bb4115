/* Who a person's name means: an earlier one by surname or by a name between first and last, one
 * whom the lexicon knows, the holder of the office before the name. Makes no entity. */
#include "actor/work.h"

static const uint32_t MANY = UINT32_MAX; /* a key of more than one entity */

say_str say_name_last(const say_work *w, const say_phrase *p)
{
    uint32_t last = p->name_end - 1;
    if (last > p->name && say_is_numeral(w->word[last])) last--; /* "Abdullah II" */
    return say_utf8_fold(w->arena, w->word[last]);
}

/* "George Sabra" and "Mr Sabra" are one, "George Sabra" and "Ann Sabra" two; of "Luis Ortega Diaz"
 * both "Ortega" and "Ortega Diaz" are said. */
uint32_t say_person_find(const say_work *w, const say_phrase *p)
{
    uint32_t e = say_keys_get(&w->keys, say_key_of("surname", say_name_last(w, p)));
    uint32_t words = p->name_end - p->name;
    say_str front = say_utf8_fold(w->arena, w->word[p->name]);
    uint32_t inner = say_keys_get(&w->keys, say_key_of("inner", front));
    if (!e && words == 1 && inner != MANY) return inner;
    if (!e || words < 2) return e;
    uint32_t first = w->known.at[e].first_name;
    if (!first || inner == e) return e;
    return say_str_eq(w->d->tokens.at[first].norm, w->d->tokens.at[p->name].norm) ? e : 0;
}

/* "Kim" of "Kim Jong Un": where the family's name comes first. */
static bool family_first(const say_work *w, uint32_t entity)
{
    static const char *const countries[] = {"PRK", "KOR", "CHN", "TWN", "VNM", "HKG", "KHM", NULL};
    return say_str_in(w->known.at[entity].id.country, countries);
}

/* The words between first name and last: a name by which one person alone may be called. */
void say_person_keep(say_work *w, const say_phrase *p, uint32_t entity)
{
    uint32_t from = p->name + (p->name_end - p->name < 2 || !family_first(w, entity));
    for (uint32_t t = from; t + 1 < p->name_end; t++) {
        say_str word = w->word[t];
        bool family = t == p->name && word.n > 1;
        if (word.n < 4 && !family) continue; /* "bin", "de", "B." */
        if (word.p[0] < 'A' || word.p[0] > 'Z') continue;
        uint64_t key = say_key_of("inner", say_utf8_fold(w->arena, word));
        uint32_t other = say_keys_get(&w->keys, key);
        say_keys_put(w, key, other && other != entity ? MANY : entity);
    }
}

/* "Putin said": a surname that one known person in office has, the first name untold. */
void say_person_known(say_work *w, const say_phrase *p, say_identity *id)
{
    if (id->item || p->name_end - p->name != 1) return;
    say_match m = say_matcher_longest(w->a->surnames, &w->word[p->name], 1, false);
    if (!m.words) return;
    uint32_t date = w->d->published;
    const say_item *it = say_item_pick(w->a, &m, date, &w->tally);
    bool in_office = !date || (it->from <= date && date <= it->to);
    bool fits = !id->country.n || say_str_eq(id->country, it->country);
    bool near = say_tally_of(&w->tally, it->country) > 0;
    if (!fits || !in_office || (!near && !id->role)) return;
    const say_piece piece = {0, 1, it};
    say_str word = w->word[p->name];
    *id = say_phrase_read(w->arena, &piece, 1, &word, 1, 0, date);
}

enum { MAX_OFFICE_BACK = 40 };

/* Is it an office that one man holds: "defence minister", "president", not "police officer"? */
static bool is_office_of_one(const say_item *role)
{
    static const char *const lone[] = {"president", "premier",  "chancellor", "king",
                                       "queen",     "governor", "mayor",      NULL};
    if (!role || !role->person || !say_str_is(role->sector, "GOV")) return false;
    return say_str_in(role->name, lone) || say_str_ends(role->name, SAY_LIT(" minister"));
}

/* The office before the name: "Interior Minister" of "Interior Minister Carlos Romero". */
static const say_item *title_of(const say_work *w, const say_phrase *p)
{
    const say_item *role = NULL;
    for (uint32_t t = p->left; t < p->name; t++) {
        const say_item *it = w->found.at[w->found_at[t]].item;
        if (it && it->what == WHAT_ROLE) role = it;
    }
    return role;
}

/* "Bolivia's interior minister said ... Interior Minister Carlos Romero said" */
uint32_t say_person_of_office(const say_work *w, const say_phrase *p)
{
    const say_doc *d = w->d;
    const say_item *role = title_of(w, p);
    if (d->tokens.at[p->name].name_kind != NAME_PERSON || !is_office_of_one(role)) return 0;
    for (uint32_t i = d->mentions.n, back = 0; i-- > 1 && back < MAX_OFFICE_BACK; back++) {
        uint32_t e = d->mentions.at[i].entity;
        const say_known *k = &w->known.at[e];
        if (k->id.role != role || k->plural || k->name.n || !k->id.country.n) continue;
        return k->id.person ? e : 0;
    }
    return 0;
}
