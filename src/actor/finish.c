/* The last look at a document: groups without a country take that of the report; what is known goes
 * into the record; entities that lost all their mentions are dropped. */
#include "actor/work.h"

#include <math.h>

enum { SLIGHT = 4 };
static const say_str none = {"", 0};

/* A country that the report names much less than another lends nothing: one Cuban general makes no
 * Cuban soldiers of all soldiers. */
static bool is_slight(const say_work *w, say_str country)
{
    uint32_t own = say_tally_of(&w->tally, country), most = 0;
    for (uint32_t i = 0; i < w->tally.rows.n; i++)
        if (w->tally.rows.at[i].n > most) most = w->tally.rows.at[i].n;
    return own * SLIGHT <= most;
}

static bool lends(const say_work *w, const say_known *k)
{
    if (!k->id.country.n || k->place || k->id.nation) return false;
    return !k->id.item || !k->id.person || !is_slight(w, k->id.country);
}

enum { MAX_LIKE = 200 }; /* entities that are looked at for one of the same kind */

static bool is_like(const say_work *w, const say_known *k, const say_identity *id, bool by_role)
{
    if (!lends(w, k) || k->adopts) return false;
    if (by_role) return id->role && k->id.role && say_str_eq(k->id.role->name, id->role->name);
    return say_str_eq(k->id.sector, id->sector);
}

/* The last before e, else the first behind it. */
static uint32_t nearest_like(const say_work *w, uint32_t e, bool by_role)
{
    const say_identity *id = &w->known.at[e].id;
    uint32_t back = e > MAX_LIKE ? e - MAX_LIKE : 1;
    for (uint32_t i = e; i-- > back;)
        if (is_like(w, &w->known.at[i], id, by_role)) return i;
    for (uint32_t i = e + 1; i < w->known.n && i < e + MAX_LIKE; i++)
        if (is_like(w, &w->known.at[i], id, by_role)) return i;
    return 0;
}

/* The country that another entity of the same role, else of the same side, has in this report:
 * "the rebels" after "Syria's rebels". */
static const say_identity *same_kind(const say_work *w, uint32_t e)
{
    static const char *const sides[] = {"REB", "OPP", "UAF", "PRM", "MIL", NULL};
    uint32_t other = nearest_like(w, e, true);
    if (!other && say_str_in(w->known.at[e].id.sector, sides)) other = nearest_like(w, e, false);
    return other ? &w->known.at[other].id : NULL;
}

/* "(Anatolia Evening Post)": a name in brackets is no place of the report. */
static bool in_brackets(const say_doc *d, uint32_t t)
{
    for (uint32_t i = 1; i <= 4 && i < t; i++) {
        int xpos = d->tokens.at[t - i].xpos;
        if (xpos == XPOS_OPEN) return true;
        if (xpos == XPOS_CLOSE || xpos == XPOS_STOP) return false;
    }
    return false;
}

enum { MAX_COUNTRIES = 16 }; /* of a report that are weighed */

enum { NEAR_BACK = 30, NEAR_AHEAD = 8 }; /* mentions around the one in question */

/* Mentions near the entity's first one that are of the country; an agency's home does not count. */
static float said_near(const say_work *w, uint32_t first, say_str country)
{
    const say_doc *d = w->d;
    uint32_t from = first > NEAR_BACK ? first - NEAR_BACK : 1;
    float sum = 0;
    for (uint32_t i = from; i < d->mentions.n && i < first + NEAR_AHEAD; i++) {
        const say_known *k = &w->known.at[d->mentions.at[i].entity];
        if (!say_str_eq(k->id.country, country) || say_str_is(k->id.sector, "JRN")) continue;
        if (k->adopts || in_brackets(d, d->mentions.at[i].head)) continue;
        sum += 1;
    }
    return sum;
}

/* The country that the report speaks of around the entity, "" where none is spoken of twice. */
static say_str country_around(const say_work *w, uint32_t e)
{
    say_str best = {"", 0};
    float most = 1.2f;
    uint32_t first = w->d->entities.at[e].mentions.n ? w->d->entities.at[e].mentions.at[0] : 1;
    uint32_t rows = w->tally.rows.n < MAX_COUNTRIES ? w->tally.rows.n : MAX_COUNTRIES;
    for (uint32_t i = 0; i < rows; i++) {
        say_str country = {w->tally.rows.at[i].code, 3};
        uint32_t all = w->tally.rows.at[i].n;
        if (all < 2) continue;
        float sum = said_near(w, first, country) + 0.3f * (float)(all < 10 ? all : 10);
        if (sum <= most) continue;
        most = sum;
        best = country;
    }
    return best;
}

/* How much an entity speaks for its country as the one in strife: its rebels most, its government
 * and army, its towns; neighbours and mediators little. */
static float stake_of(const say_work *w, uint32_t e)
{
    static const char *const armed[] = {"REB", "OPP", "UAF", "PRM", NULL};
    static const char *const sides[] = {"government", "regime",   "army",  "troop",
                                        "force",      "military", "junta", NULL};
    static const char *const seats[] = {"Geneva", "New York", "The Hague", "Davos",      "Sochi",
                                        "Munich", "Lausanne", "Istanbul",  "Camp David", NULL};
    const say_known *k = &w->known.at[e];
    const say_entity *entity = &w->d->entities.at[e];
    if (k->id.country.n != 3 || !entity->mentions.n) return 0;
    uint32_t head = w->d->mentions.at[entity->mentions.at[0]].head;
    if (say_str_in(k->id.sector, armed)) return 4;
    if (k->id.item && k->id.item->what == WHAT_PLACE) {
        bool elsewhere = in_brackets(w->d, head) || say_str_in(k->id.item->name, seats);
        return elsewhere ? 0 : 2; /* towns where others come to talk say nothing */
    }
    if (k->id.group && say_str_in(w->d->tokens.at[head].lemma, sides)) return 2;
    return k->id.item && k->id.item->what == WHAT_COUNTRY ? 0.5f : 0;
}

/* The country whose strife the report tells of; "" where none stands out. */
static say_str country_in_strife(const say_work *w)
{
    say_str best = {"", 0};
    float most = 1.5f;
    uint32_t rows = w->tally.rows.n < MAX_COUNTRIES ? w->tally.rows.n : MAX_COUNTRIES;
    for (uint32_t i = 0; i < rows; i++) {
        say_str country = {w->tally.rows.at[i].code, 3};
        float sum = 0.01f * (float)w->tally.rows.at[i].n;
        for (uint32_t e = 1; e < w->known.n; e++)
            if (say_str_eq(w->known.at[e].id.country, country)) sum += stake_of(w, e);
        if (sum <= most) continue;
        most = sum;
        best = country;
    }
    return best;
}

/* What is of a country although nobody says of which. Roles that say little stay as they are. */
static void adopt_countries(say_work *w)
{
    static const char *const armed[] = {"REB", "OPP", "UAF", "PRM", NULL};
    say_str strife = country_in_strife(w);
    for (uint32_t e = 1; e < w->known.n; e++) {
        say_known *k = &w->known.at[e];
        if (!k->adopts || k->id.country.n || k->id.item || k->id.weight < 0.4f) continue;
        if (k->id.code.n && !say_str_eq(k->id.code, k->id.sector)) continue;
        const say_identity *other = same_kind(w, e);
        bool rebels = say_str_in(k->id.sector, armed);
        bool fights =
            rebels ||
            (k->id.group && (say_str_is(k->id.sector, "GOV") || say_str_is(k->id.sector, "MIL")));
        const say_entity *entity = &w->d->entities.at[e];
        uint32_t first = entity->mentions.n ? entity->mentions.at[0] : 1;
        say_str around = other ? none : country_around(w, e);
        float near = strife.n && fights ? said_near(w, first, strife) : 0;
        bool state = say_str_is(k->id.sector, "GOV");
        /* "the regime" between North Korea and Paris is of whom the words around it speak more */
        bool here = strife.n && fights && (rebels || near > 0) &&
                    (!state || !around.n || near >= said_near(w, first, around));
        say_str from = other ? other->country : here ? strife : around;
        if (!other && rebels && !strife.n && w->tally.rows.n != 1) continue;
        if (!from.n) continue;
        k->id.country = from;
        k->id.code = say_code_of(w->arena, from, k->id.sector);
        if (other)
            k->id.rule.name = "country-of-like";
        else
            k->id.rule.name = here ? "country-in-strife" : "country-of-report";
    }
}

/* "Moscow has backed": a capital that acts is its government. */
static void make_governments(say_work *w)
{
    for (uint32_t i = 1; i < w->d->mentions.n; i++) {
        const say_mention *m = &w->d->mentions.at[i];
        say_known *k = &w->known.at[m->entity];
        int rel = w->d->tokens.at[m->head].rel;
        if (!k->id.capital || !(say_rel_is(rel, REL_NSUBJ) || rel == REL_OBL_AGENT)) continue;
        k->id.sector = SAY_LIT("GOV");
        k->id.code = say_code_of(w->arena, k->id.country, k->id.sector);
    }
}

static bool acts(const say_known *k)
{
    const say_identity *id = &k->id;
    if (id->item) return id->item->what != WHAT_PLACE;
    if (k->place) return false;
    return id->role || id->person || id->group || (k->name.n && !k->inanimate) ||
           (!k->inanimate && !k->name.n);
}

static void write_entity(say_work *w, uint32_t e)
{
    say_entity *out = &w->d->entities.at[e];
    const say_known *k = &w->known.at[e];
    const say_item *it = k->id.item;
    out->name = k->name.n ? k->name : k->id.name;
    if (!out->name.n && out->mentions.n)
        out->name = say_span_text(w->d, w->d->mentions.at[out->mentions.at[0]].span);
    out->kind = k->id.kind;
    out->country = k->id.country;
    out->sector = k->id.sector;
    out->code =
        say_code_shown(w->arena, k->id.code, k->id.country, k->id.sector, it ? NULL : k->id.role);
    out->place = it && k->place ? it->name : (say_str){"", 0};
    out->lat = out->lon = NAN;
    if (out->place.n) say_place_locate(w, it, &out->lat, &out->lon);
    out->animate = acts(k);
    out->rule = k->id.rule;
}

/* Numbers the entities that have mentions anew, in their order; the others go. */
static void drop_empty(say_work *w)
{
    say_doc *d = w->d;
    uint32_t *renamed = say_arena_zero(w->arena, d->entities.n, sizeof *renamed);
    for (uint32_t i = 1; i < d->mentions.n; i++)
        renamed[d->mentions.at[i].entity] = 1;
    uint32_t n = 1;
    for (uint32_t e = 1; e < d->entities.n; e++) {
        if (!renamed[e]) continue;
        d->entities.at[n] = d->entities.at[e];
        w->known.at[n] = w->known.at[e];
        renamed[e] = n++;
    }
    d->entities.n = w->known.n = n;
    for (uint32_t i = 1; i < d->mentions.n; i++) {
        say_mention *m = &d->mentions.at[i];
        m->entity = renamed[m->entity];
        SAY_PUSH(w->arena, d->entities.at[m->entity].mentions, i);
    }
}

void say_actor_finish(say_work *w)
{
    drop_empty(w);
    adopt_countries(w);
    make_governments(w);
    for (uint32_t e = 1; e < w->d->entities.n; e++)
        write_entity(w, e);
}
