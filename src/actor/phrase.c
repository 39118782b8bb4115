/* Words in a row -> pieces the lexicon knows -> who is meant. The head gives what the phrase is;
 * what stands before it and behind its prepositions gives country and sector. */
#include "actor/phrase.h"

static const say_str none = {"", 0};

void say_tally_add(say_tally *t, say_arena *arena, say_str country)
{
    if (country.n != 3) return;
    for (uint32_t i = 0; i < t->rows.n; i++) {
        if (memcmp(t->rows.at[i].code, country.p, 3) != 0) continue;
        t->rows.at[i].n++;
        return;
    }
    if (t->rows.n == t->rows.cap) {
        uint32_t cap = t->rows.cap ? t->rows.cap * 2 : 8;
        t->rows.at = say_arena_grow(arena, t->rows.at, t->rows.n, cap, sizeof *t->rows.at);
        t->rows.cap = cap;
    }
    memcpy(t->rows.at[t->rows.n].code, country.p, 3);
    t->rows.at[t->rows.n].code[3] = '\0';
    t->rows.at[t->rows.n++].n = 1;
}

uint32_t say_tally_of(const say_tally *t, say_str country)
{
    for (uint32_t i = 0; t && i < t->rows.n; i++)
        if (country.n == 3 && memcmp(t->rows.at[i].code, country.p, 3) == 0) return t->rows.at[i].n;
    return 0;
}

/* In office, the last to enter it first, then out of it, then not yet in it. */
static uint64_t term_rank(const say_item *it, uint32_t date)
{
    if (!date) return it->to;
    if (it->from <= date && date <= it->to) return ((uint64_t)3 << 32) + it->from;
    if (it->to < date) return ((uint64_t)1 << 32) + it->to;
    return 100000000u - it->from % 100000000u;
}

const say_item *say_item_pick(const say_actors *a, const say_match *m, uint32_t date,
                              const say_tally *tally)
{
    const say_item *best = NULL;
    for (uint32_t i = 0; i < m->n; i++) {
        const say_item *it = &a->items.at[m->value[i]];
        if (!best) {
            best = it;
            continue;
        }
        uint32_t seen = say_tally_of(tally, it->country), had = say_tally_of(tally, best->country);
        bool other = !say_str_eq(it->country, best->country);
        if (other && seen != had) {
            if (seen > had) best = it;
        } else if (it->what == best->what && term_rank(it, date) > term_rank(best, date)) {
            best = it;
        }
    }
    return best;
}

uint32_t say_phrase_cut(say_piece *pieces, const say_actors *a, const say_str *words, uint32_t n,
                        uint32_t date, const say_tally *tally, bool lenient)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < n && found < SAY_MAX_PHRASE;) {
        say_match name = say_matcher_longest(a->names, words + i, n - i, lenient);
        say_match role = say_matcher_longest(a->roles, words + i, n - i, lenient);
        const say_match *m = name.words >= role.words ? &name : &role;
        if (!m->words) {
            i++;
            continue;
        }
        const say_item *it = say_item_pick(a, m, date, tally);
        pieces[found++] = (say_piece){(uint16_t)i, (uint16_t)(i + m->words), it};
        i += m->words;
    }
    return found;
}

say_str say_code_of(say_arena *arena, say_str country, say_str sector)
{
    if (!sector.n) return country;
    if (!country.n) return sector;
    return say_str_format(arena, "%.*s%.*s", SAY_ARG(country), SAY_ARG(sector));
}

/* The phrase being put together. */
typedef struct joiner {
    say_arena *arena;
    const say_str *words;
    uint32_t n, head;
    say_identity id;
    say_str base;   /* code of the body that the head belongs to: "IGOUNO" in "UN envoy" */
    say_str people; /* code of a people or religion: "MOS" in "Muslim rebels" */
    bool former;
} joiner;

static bool is_word(const joiner *j, uint32_t i, const char *const *list)
{
    if (i >= j->n) return false;
    for (; *list; list++)
        if (say_str_ieq(j->words[i], say_str_of(*list))) return true;
    return false;
}

/* "pro-Russian", "Iran-backed": of another country than the one that is named. */
static bool only_leans(const joiner *j, const say_piece *p)
{
    static const char *const before[] = {"pro", "anti", "non", NULL};
    static const char *const joined[] = {"armed", NULL}; /* "Ukrainian armed forces" */
    static const char *const behind[] = {"backed",   "sponsored", "supported",  "funded",
                                         "trained",  "allied",    "held",       "aligned",
                                         "occupied", "financed",  "controlled", NULL};
    uint32_t i = p->begin, e = p->end;
    bool hyphen = e < j->n && say_str_is(j->words[e], "-");
    if (i > 0 && say_str_is(j->words[i - 1], "-")) i--;
    return (i > 0 && is_word(j, i - 1, before)) || is_word(j, e + hyphen, behind) ||
           (hyphen && is_word(j, e + 1, joined));
}

static void take_item(joiner *j, const say_item *it)
{
    say_identity *id = &j->id;
    id->item = it;
    id->name = it->name;
    id->country = it->country;
    id->sector = it->sector;
    id->code = it->code;
    id->kind = it->kind;
    id->person = it->person;
    id->group = it->group || it->what == WHAT_NATION;
    id->nation = it->what == WHAT_NATION;
    id->capital = it->what == WHAT_CAPITAL;
    id->weight = 1;
    id->rule = say_item_rule(it, "name");
}

static bool is_office(say_str sector)
{
    static const char *const offices[] = {"GOV", "LEG", "MIL", "COP", "SPY", "JUD", NULL};
    return say_str_in(sector, offices);
}

/* A person's term is over: "Obama" in 2019 is no government. Who held no office is of the country
 * and no more. */
static void age_item(joiner *j, uint32_t date)
{
    const say_item *it = j->id.item;
    if (!date || !it || !it->person || !it->country.n) return;
    if (it->from <= date && date <= it->to) return;
    bool over = it->to < date && is_office(it->sector);
    j->id.sector = over ? SAY_LIT("ELI") : none;
    j->id.code = say_code_of(j->arena, it->country, j->id.sector);
}

static void take_role(joiner *j, const say_item *role)
{
    j->id.role = role;
    j->id.person = role->person;
    j->id.group = role->group;
    j->id.sector = role->sector;
    j->id.weight = role->weight;
    j->id.rule = say_item_rule(role, "role");
}

/* "rebel commander", "head of the army": the other role says more than the head's own. */
static void add_role(joiner *j, const say_item *role)
{
    if (j->id.item || role->weight <= j->id.weight || !role->sector.n) return;
    j->id.sector = role->sector;
    j->id.weight = role->weight;
    if (!j->id.rule.file) j->id.rule = say_item_rule(role, "role");
}

enum { WEAK = 45 }; /* percent: a role below this speaks for the body it belongs to */

/* Fighters and officers of an armed group are the group's. */
static bool speaks_for_arms(const say_identity *id, const say_item *it)
{
    static const char *const arms[] = {"UAF", "MIL", "REB", "", NULL};
    static const char *const groups[] = {"REB", "PRM", NULL};
    return it->group && say_str_in(it->sector, groups) && say_str_in(id->sector, arms);
}

/* "the president of Sony", "Al Jazeera's director": states are not all that has one. */
static bool heads_anything(const say_identity *id, const say_item *it)
{
    static const char *const heads[] = {"president", "vice president", "vice-president",
                                        "chancellor", NULL};
    static const char *const others[] = {"BUS", "JRN", "EDU", "LAB", "SOC",
                                         "REL", "MED", "PTY", NULL};
    return id->role && it->group && say_str_in(id->role->name, heads) &&
           say_str_in(it->sector, others);
}

/* "UN envoy", "Hamas fighters", "Assad regime", "Pentagon spokesman". */
static void add_actor(joiner *j, const say_item *it)
{
    say_identity *id = &j->id;
    bool weak = id->weight * 100 < WEAK || heads_anything(id, it);
    if (!id->country.n) id->country = it->country;
    if (it->kind == NAME_NORP) {
        if (!j->people.n) j->people = it->code;
        if (!id->rule.file) id->rule = say_item_rule(it, "people");
        return;
    }
    if (speaks_for_arms(id, it)) { /* "al-Shabaab fighters", "a Hamas commander" */
        id->sector = it->sector;
        j->base = j->base.n ? j->base : it->code;
    } else if (weak && it->sector.n) {
        id->sector = it->sector;
        id->weight = WEAK / 100.f;
    }
    if (!j->base.n && (!it->person || weak) && (weak || !say_code_is_national(it->code)))
        j->base = it->code;
    if (!id->rule.file) id->rule = say_item_rule(it, "body");
}

static void add_country(joiner *j, const say_item *it)
{
    if (j->id.country.n) return;
    j->id.country = it->country;
    if (!j->id.rule.file) j->id.rule = say_item_rule(it, "country");
}

static void add_piece(joiner *j, const say_piece *p, bool place_only)
{
    if (only_leans(j, p)) return;
    switch (p->item->what) {
    case WHAT_ACTOR:
        if (!place_only) add_actor(j, p->item);
        break;
    case WHAT_ROLE:
        if (!place_only) add_role(j, p->item);
        break;
    default:
        add_country(j, p->item);
    }
}

/* "General David Petraeus": of a man of many offices the title tells which, where no date does. */
static void read_title(joiner *j, const say_piece *pieces, uint32_t n_pieces, uint32_t date)
{
    say_identity *id = &j->id;
    if (date || !id->item->person || !id->country.n) return;
    for (uint32_t p = 0; p < n_pieces && pieces[p].end <= j->head; p++) {
        const say_item *role = pieces[p].item;
        if (role->what == WHAT_ACTOR && role->code.n > 3 && memcmp(role->code.p, "IGO", 3) == 0) {
            id->code = role->code; /* "UN Secretary-General Ban Ki-moon" */
            return;
        }
        if (role->what != WHAT_ROLE || !role->person || role->weight * 100 < WEAK) continue;
        if (!role->sector.n) continue;
        id->sector = role->sector;
        id->code = say_code_of(j->arena, id->country, id->sector);
    }
}

static void look_for_former(joiner *j)
{
    static const char *const words[] = {"former", "ex", "ousted", "deposed", "onetime", NULL};
    for (uint32_t i = 0; i < j->head; i++)
        j->former |= is_word(j, i, words);
}

/* "dozens of rebels" are rebels, "the evacuation of rebel areas" is none. */
static bool is_quantity(const joiner *j)
{
    static const char *const words[] = {
        "dozens",   "dozen",    "scores",    "hundreds",   "hundred",  "thousands", "thousand",
        "millions", "number",   "group",     "groups",     "handful",  "couple",    "pair",
        "majority", "minority", "most",      "some",       "many",     "all",       "both",
        "one",      "two",      "three",     "several",    "few",      "any",       "none",
        "each",     "rest",     "lot",       "lots",       "alliance", "series",    "members",
        "member",   "part",     "coalition", "crowd",      "crowds",   "column",    "convoy",
        "batch",    "wave",     "team",      "delegation", NULL};
    return is_word(j, j->head, words);
}

/* What stands behind the head, one preposition at a time: "the government of Iraq", "police in
 * Bahrain", "a captain of the River Brigade"; not "ambassador to Turkey",
 * nor "the rebels at failed talks in Geneva". */
static void read_tail(joiner *j, const say_piece *pieces, uint32_t n_pieces, uint32_t from)
{
    static const char *const belong[] = {"of", "from", "for", "with", NULL};
    static const char *const at[] = {"at", NULL};
    static const char *const the[] = {"the", "a", "an", "his", "its", "their", NULL};
    static const char *const place[] = {"in", "inside", "within", "across", NULL};
    static const char *const other[] = {"to", "on", "against", "by", "about", "over", "and",
                                        "or", ",",  "(",       ")",  "who",   "that", NULL};
    /* "the embassy in Rome" is of another country than Italy */
    static const char *const abroad[] = {"ambassador", "ambassadors", "embassy",    "embassies",
                                         "consul",     "consulate",   "diplomat",   "diplomats",
                                         "envoy",      "mission",     "expatriate", NULL};
    bool places = !j->id.role && !is_quantity(j), away = is_word(j, j->head, abroad);
    uint32_t p = 0;
    int mode = 0;
    for (uint32_t i = from; i < j->n; i++) {
        while (p < n_pieces && pieces[p].begin < i)
            p++;
        if (p < n_pieces && pieces[p].begin == i) {
            if (mode && !(mode == 2 && away)) add_piece(j, &pieces[p], mode == 2 || places);
            i = pieces[p].end - 1u;
        } else if (is_word(j, i, at)) {
            mode = 3;
        } else if (is_word(j, i, belong)) {
            mode = 1;
        } else if (is_word(j, i, place)) {
            mode = 2;
        } else if (is_word(j, i, other)) {
            mode = 0;
        } else if (mode == 3 && !is_word(j, i, the)) {
            return;
        }
    }
}

/* "President Barack Obama" with a known name needs no title; "Russian MP Ivan Petrov" does. */
static void read_front(joiner *j, const say_piece *pieces, uint32_t n_pieces, uint32_t end)
{
    for (uint32_t p = 0; p < n_pieces && pieces[p].end <= end; p++)
        if (pieces[p].item->what != WHAT_ROLE) add_piece(j, &pieces[p], false);
    for (uint32_t p = n_pieces; p-- > 0;)
        if (pieces[p].end <= end && pieces[p].item->what == WHAT_ROLE)
            add_piece(j, &pieces[p], false);
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* "Acme Corporation" with no country: a firm at home in the world. */
static bool is_world_firm(const joiner *j)
{
    const say_identity *id = &j->id;
    return id->role && id->group && !id->country.n && say_str_is(id->sector, "BUS") && j->head &&
           is_capital(j->words[j->head].p[0]) && is_capital(j->words[j->head - 1].p[0]);
}

/* "a former soldier" held no office. */
static bool is_rank(const joiner *j)
{
    static const char *const ranks[] = {
        "soldier", "soldiers", "officer", "officers", "policeman", "policemen", "guard",
        "guards",  "sergeant", "sailor",  "sailors",  "agent",     "agents",    "serviceman",
        "spy",     "recruit",  "marine",  "marines",  "pilot",     "pilots",    NULL};
    return is_word(j, j->head, ranks);
}

static void finish(joiner *j)
{
    say_identity *id = &j->id;
    if (j->former && !id->item && is_office(id->sector) && !id->group)
        id->sector = is_rank(j) ? SAY_LIT("CVL") : SAY_LIT("ELI");
    if (j->former && id->item && id->person && is_office(id->sector) && id->country.n) {
        id->sector = SAY_LIT("ELI"); /* "former President Bill Clinton", whatever the day */
        id->code = say_code_of(j->arena, id->country, id->sector);
    }
    if (id->item && id->code.n) return;
    say_str of = id->country.n ? id->country : j->people;
    if (!of.n && is_world_firm(j)) {
        id->code = SAY_LIT("MNC");
        return;
    }
    bool troops = j->base.n >= 3 && memcmp(j->base.p, "IGO", 3) == 0 &&
                  say_str_is(id->sector, "MIL") && !say_str_is(say_sector_of(j->base), "MIL");
    if (troops) /* "UN peacekeepers", "NATO soldiers" */
        id->code = say_code_of(j->arena, j->base, id->sector);
    else
        id->code = j->base.n ? j->base : say_code_of(j->arena, of, id->sector);
}

say_identity say_phrase_read(say_arena *arena, const say_piece *pieces, uint32_t n_pieces,
                             const say_str *words, uint32_t n, uint32_t head, uint32_t date)
{
    joiner j = {.arena = arena, .words = words, .n = n, .head = head};
    j.id.name = j.id.country = j.id.sector = j.id.code = none;
    uint32_t front = head, tail = head + 1;
    for (uint32_t p = 0; p < n_pieces; p++) {
        if (pieces[p].begin > head || pieces[p].end <= head) continue;
        front = pieces[p].begin;
        tail = pieces[p].end;
        if (pieces[p].item->what == WHAT_ROLE)
            take_role(&j, pieces[p].item);
        else
            take_item(&j, pieces[p].item);
    }
    look_for_former(&j);
    if (j.id.item) {
        age_item(&j, date);
        read_title(&j, pieces, n_pieces, date);
    } else {
        read_front(&j, pieces, n_pieces, front);
        read_tail(&j, pieces, n_pieces, tail);
    }
    finish(&j);
    return j.id;
}
