/* One name or description -> one answer: the whole phrase if the lexicon has it, else what its
 * words make together ("Syrian rebels", "police in Bahrain"), else the town of that name. */
#include "actor/who.h"

#include "actor/phrase.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Characters that stand as words of their own. */
static bool is_mark(char c)
{
    return c == ',' || c == '(' || c == ')' || c == '-' || c == '/' || c == '"';
}

/* Where the word that begins at b ends; "'s" and marks are words. */
static size_t word_end(say_str s, size_t b)
{
    if (is_mark(s.p[b])) return b + 1;
    size_t e = b + 1;
    while (e < s.n && !is_blank(s.p[e]) && !is_mark(s.p[e])) {
        bool owner = s.p[e] == '\'' && e + 1 < s.n && s.p[e + 1] == 's' &&
                     (e + 2 == s.n || is_blank(s.p[e + 2]));
        if (owner) break;
        e++;
    }
    return e;
}

static uint32_t cut_words(say_str *words, say_str s)
{
    uint32_t n = 0;
    for (size_t b = 0; b < s.n && n < SAY_MAX_PHRASE;) {
        if (is_blank(s.p[b])) {
            b++;
            continue;
        }
        size_t e = word_end(s, b);
        words[n++] = say_str_slice(s, b, e);
        b = e;
    }
    return n;
}

/* The head is the last word before the first preposition or comma that no name swallows. */
static uint32_t find_head(const say_str *words, uint32_t n, const say_piece *pieces, uint32_t m)
{
    static const char *const stops[] = {"of", "in",   "from", "for", "at",  "to",
                                        "on", "with", ",",    "(",   "who", NULL};
    uint32_t p = 0;
    for (uint32_t i = 0; i < n; i++) {
        while (p < m && pieces[p].end <= i)
            p++;
        bool inside = p < m && pieces[p].begin < i;
        if (i > 0 && !inside && say_str_in(words[i], stops)) return i - 1;
    }
    return n ? n - 1 : 0;
}

static void answer(say_who_is *out, const say_identity *id, say_str name)
{
    const say_item *it = id->item;
    out->entity = id->name.n ? id->name : name;
    out->code = id->code;
    out->country = id->country;
    out->sector = id->sector;
    out->rule = id->rule;
    if (!it) return;
    if (!it->entry) {
        out->basis = SAY_LIT("geonames");
        return;
    }
    out->role = say_entry_get(it->entry, "role");
    out->basis = say_entry_get(it->entry, "basis");
    out->from = it->from;
    out->to = it->to == UINT32_MAX ? 0 : it->to;
}

/* "Juan Chavez" is no Hugo Chavez: a surname behind a word that nobody knows names somebody else.
 * "Mr Chavez", "J. Chavez" and "President Chavez" may be him. */
static bool is_namesake(const say_str *words, const say_piece *pieces, uint32_t n, uint32_t at)
{
    static const char *const titles[] = {"mr",   "mrs",   "ms",   "dr",  "sir",    "lord",
                                         "lady", "judge", "king", "gen", "sheikh", "madame",
                                         "sen",  "rep",   "col",  "the", NULL};
    char small[8];
    const say_piece *p = &pieces[at];
    bool alone = p->item->what == WHAT_ACTOR && p->item->person && p->end - p->begin == 1;
    if (!alone || !p->begin) return false;
    say_str before = words[p->begin - 1];
    for (uint32_t i = 0; i < n; i++)
        if (pieces[i].begin < p->begin && pieces[i].end >= p->begin) return false;
    bool name = before.n > 2 && before.p[0] >= 'A' && before.p[0] <= 'Z' && before.p[1] > 'Z' &&
                before.p[before.n - 1] != '.';
    if (!name || before.n >= sizeof small) return name;
    for (size_t i = 0; i < before.n; i++)
        small[i] = (char)(before.p[i] | 32);
    return !say_str_in((say_str){small, before.n}, titles);
}

static uint32_t drop_namesakes(const say_str *words, say_piece *pieces, uint32_t n)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        bool other = is_namesake(words, pieces, n, i);
        if (!other) pieces[kept++] = pieces[i];
    }
    return kept;
}

static say_identity look_up(const say_actors *a, say_arena *arena, const say_str *words, uint32_t n,
                            uint32_t date, bool lenient)
{
    say_piece pieces[SAY_MAX_PHRASE];
    uint32_t m = say_phrase_cut(pieces, a, words, n, date, NULL, lenient);
    if (!lenient) m = drop_namesakes(words, pieces, m);
    uint32_t head = find_head(words, n, pieces, m);
    say_identity id = say_phrase_read(arena, pieces, m, words, n, head, date);
    if (id.capital && !id.sector.n) { /* a capital as an actor is its government */
        id.sector = SAY_LIT("GOV");
        id.code = say_code_of(arena, id.country, id.sector);
    }
    return id;
}

/* "Dr Hamadi", "President Putin": a surname that a known person has, the whole name of one word or
 * the word behind a title. */
static say_identity by_surname(const say_actors *a, say_arena *arena, const say_str *words,
                               uint32_t n, uint32_t date)
{
    static const char *const titles[] = {"mr",  "mr.", "mrs", "mrs.", "ms",
                                         "ms.", "dr",  "dr.", NULL};
    say_identity id = {.code = {"", 0}};
    say_match m = say_matcher_longest(a->surnames, &words[n - 1], 1, true);
    bool titled = n == 2 && say_str_in(say_utf8_fold(arena, words[0]), titles);
    bool office = n > 1 && say_matcher_longest(a->roles, words, n - 1, true).words == n - 1;
    if (!m.words || (n > 1 && !titled && !office)) return id;
    const say_item *it = say_item_pick(a, &m, date, NULL);
    say_piece piece = {0, 1, it};
    return say_phrase_read(arena, &piece, 1, &words[n - 1], 1, 0, date);
}

/* Typed without capitals: "nato", "angela merkel". */
static bool is_small(say_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= 'A' && s.p[i] <= 'Z') return false;
    return true;
}

enum { TOWN_SIZE = 4, CITY_SIZE = 5 }; /* ten, a hundred thousand people */
static const float clearly = 0.7f;     /* five times as many as any of the name elsewhere */

/* A town or province of that whole name, large, and no other near its size elsewhere: it stands for
 * its country. */
static bool by_place(say_who_is *out, const say_actors *a, say_arena *arena, const say_str *words,
                     uint32_t n)
{
    say_place_hit hits[SAY_PLACE_HITS];
    if (!a->places || n > SAY_PLACE_WORDS) return false;
    uint32_t found = say_gazetteer_find(a->places, hits, words, n), best = 0;
    say_place top = {.size = 0}, other = {.size = 0};
    for (uint32_t i = 0; i < found; i++) {
        say_place p = say_gazetteer_place(a->places, hits[i].place);
        if (hits[i].how != SAY_PLACE_NAME) continue; /* "Molotov" was Perm once */
        bool more = p.size > top.size;
        if (more && !say_str_eq(p.country, top.country)) other = top;
        if (!more && !say_str_eq(p.country, top.country) && p.size > other.size) other = p;
        if (!more) continue;
        top = p;
        best = hits[i].place;
    }
    /* "Moore", "Clinton" are people before they are towns */
    static const char *const english[] = {"USA", "GBR", "CAN", "AUS", "NZL", "IRL", NULL};
    int least = n == 1 && say_str_in(top.country, english) ? CITY_SIZE : TOWN_SIZE;
    if (top.size < (float)least || top.size < other.size + clearly) return false;
    char *name = say_arena_take(arena, SAY_PLACE_KEY);
    out->entity = (say_str){name, say_gazetteer_name(a->places, name, best)};
    out->code = out->country = top.country;
    out->basis = SAY_LIT("geonames");
    out->rule = (say_rule){"model/places.say", top.id, "gazetteer"};
    return true;
}

bool say_who(say_who_is *out, const say_actors *a, say_arena *arena, say_str name, uint32_t date)
{
    say_str words[SAY_MAX_PHRASE];
    *out = (say_who_is){.entity = {"", 0}, .code = {"", 0}, .country = {"", 0}, .sector = {"", 0}};
    out->role = out->basis = (say_str){"", 0};
    say_str plain = say_str_trim(say_latin_plain(arena, name));
    uint32_t n = cut_words(words, plain);
    if (!n) return false;
    say_identity id = look_up(a, arena, words, n, date, false);
    if (!id.code.n && is_small(plain)) id = look_up(a, arena, words, n, date, true);
    if (!id.item && !id.country.n) {
        say_identity person = by_surname(a, arena, words, n, date);
        if (person.code.n) id = person;
    }
    if (!id.code.n) return !is_small(plain) && by_place(out, a, arena, words, n);
    id.code = say_code_shown(arena, id.code, id.country, id.sector, id.item ? NULL : id.role);
    answer(out, &id, name);
    return true;
}
