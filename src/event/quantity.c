/* Quantities by their words, from left to right: what qualifies ("at least"), numerals in figures
 * and words ("two dozen", "tens of thousands"), a second bound ("20 to 30"). No tree is asked: the
 * words "at least" hang anywhere. */
#include "event/quantity.h"

enum { LONGEST = 12 }; /* words of a quantity before its last numeral */

typedef struct scan {
    const say_doc *d;
    uint32_t at, last; /* the next token; the end of the sentence */
    bool from_first;   /* "from" stands before the first */
} scan;

static say_str word_at(const scan *s, uint32_t ahead)
{
    uint32_t t = s->at + ahead;
    return t < s->last ? s->d->tokens.at[t].norm : (say_str){"", 0};
}

static bool take(scan *s, const char *word)
{
    if (!say_str_is(word_at(s, 0), word)) return false;
    s->at++;
    return true;
}

static bool take_two(scan *s, const char *first, const char *second)
{
    if (!say_str_is(word_at(s, 0), first) || !say_str_is(word_at(s, 1), second)) return false;
    s->at += 2;
    return true;
}

/* --- Numerals --- */

enum { UNIT, TENS, MULTIPLIER, OPEN };

static const struct {
    const char *word;
    uint32_t value;
    uint8_t kind; /* OPEN: "dozens", at least twice as many and no more is known */
} words[] = {
    {"one", 1, UNIT},
    {"two", 2, UNIT},
    {"three", 3, UNIT},
    {"four", 4, UNIT},
    {"five", 5, UNIT},
    {"six", 6, UNIT},
    {"seven", 7, UNIT},
    {"eight", 8, UNIT},
    {"nine", 9, UNIT},
    {"ten", 10, UNIT},
    {"eleven", 11, UNIT},
    {"twelve", 12, UNIT},
    {"thirteen", 13, UNIT},
    {"fourteen", 14, UNIT},
    {"fifteen", 15, UNIT},
    {"sixteen", 16, UNIT},
    {"seventeen", 17, UNIT},
    {"eighteen", 18, UNIT},
    {"nineteen", 19, UNIT},
    {"twenty", 20, TENS},
    {"thirty", 30, TENS},
    {"forty", 40, TENS},
    {"fifty", 50, TENS},
    {"sixty", 60, TENS},
    {"seventy", 70, TENS},
    {"eighty", 80, TENS},
    {"ninety", 90, TENS},
    {"dozen", 12, MULTIPLIER},
    {"hundred", 100, MULTIPLIER},
    {"thousand", 1000, MULTIPLIER},
    {"million", 1000000, MULTIPLIER},
    {"tens", 20, OPEN},
    {"dozens", 24, OPEN},
    {"scores", 40, OPEN},
    {"hundreds", 200, OPEN},
    {"thousands", 2000, OPEN},
    {"millions", 2000000, OPEN},
};

/* Which of the words it is; -1 none. */
static int word_of(say_str w)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (say_str_is(w, words[i].word)) return (int)i;
    return -1;
}

static uint64_t no_more(uint64_t value)
{
    return value < UINT32_MAX ? value : UINT32_MAX - 1;
}

/* "1,250", "1.5" in thousandths */
static bool in_figures(say_str w, uint64_t *thousandths)
{
    uint64_t v = 0;
    int digits = 0, places = -1;
    for (size_t i = 0; i < w.n; i++) {
        if (w.p[i] == ',' && digits && places < 0) continue;
        if (w.p[i] == '.' && digits && places < 0 && i + 1 < w.n) {
            places = 0;
            continue;
        }
        if (w.p[i] < '0' || w.p[i] > '9' || digits >= 12) return false;
        digits++;
        if (places >= 3) continue;
        v = v * 10 + (uint64_t)(w.p[i] - '0');
        if (places >= 0) places++;
    }
    for (int i = places < 0 ? 0 : places; i < 3; i++)
        v *= 10;
    *thousandths = v;
    return digits > 0;
}

/* "two", "twenty-five", "250": the numeral before a "hundred"; in thousandths. */
static bool take_plain(scan *s, uint64_t *thousandths)
{
    if (in_figures(word_at(s, 0), thousandths)) {
        s->at++;
        return true;
    }
    int w = word_of(word_at(s, 0));
    if (w < 0 || words[w].kind > TENS) return false;
    s->at++;
    *thousandths = words[w].value * 1000;
    uint32_t dash = say_str_is(word_at(s, 0), "-");
    int unit = words[w].kind == TENS ? word_of(word_at(s, dash)) : -1;
    if (unit < 0 || words[unit].kind != UNIT || words[unit].value > 9) return true;
    *thousandths += words[unit].value * 1000;
    s->at += dash + 1;
    return true;
}

/* "dozens", "tens of thousands" */
static bool take_open(scan *s, uint64_t *least)
{
    int w = word_of(word_at(s, 0));
    if (w < 0 || words[w].kind != OPEN) return false;
    s->at++;
    *least = words[w].value;
    int more = say_str_is(word_at(s, 0), "of") ? word_of(word_at(s, 1)) : -1;
    if (more < 0 || words[more].kind != OPEN || words[more].value < 2000) return true;
    *least *= words[more].value / 2;
    s->at += 2;
    return true;
}

/* "a dozen", "half a million", "a few hundred", "several": what a multiplier may stand behind. */
static bool take_few(scan *s, uint64_t *thousandths, bool *open)
{
    if (take_two(s, "half", "a")) {
        *thousandths = 500;
    } else if (take_two(s, "a", "couple")) {
        *thousandths = 2000;
        if (!take(s, "of")) return true;
    } else {
        *open = take(s, "several") || take_two(s, "a", "few");
        *thousandths = *open ? 2000 : 1000;
        if (*open) return true;
        take(s, "a");
        int w = word_of(word_at(s, 0));
        return w >= 0 && words[w].kind == MULTIPLIER;
    }
    return true;
}

/* One numeral with its multipliers: *least, and whether more than it is meant too. */
static bool take_numeral(scan *s, uint64_t *least, bool *open)
{
    uint64_t v;
    *open = false;
    if (take_open(s, least)) return *open = true;
    if (!take_plain(s, &v) && !take_few(s, &v, open)) return false;
    for (int i = 0; i < 3; i++) {
        int w = word_of(word_at(s, 0));
        if (w < 0 || words[w].kind != MULTIPLIER) break;
        v = no_more(v) * words[w].value;
        s->at++;
    }
    if (v % 1000) return false;
    *least = no_more(v / 1000);
    return true;
}

/* --- What stands around them --- */

enum { EXACT, LEAST, MORE, MOST, FEWER, NEARLY, ABOUT, BETWEEN };

static const struct {
    const char *word[3];
    uint8_t kind;
} qualifiers[] = {
    {{"at", "least"}, LEAST},
    {{"no", "fewer", "than"}, LEAST},
    {{"no", "less", "than"}, LEAST},
    {{"not", "less", "than"}, LEAST},
    {{"not", "fewer", "than"}, LEAST},
    {{"upwards", "of"}, LEAST},
    {{"no", "more", "than"}, MOST},
    {{"not", "more", "than"}, MOST},
    {{"up", "to"}, MOST},
    {{"at", "most"}, MOST},
    {{"as", "many", "as"}, MOST},
    {{"more", "than"}, MORE},
    {{"over"}, MORE},
    {{"fewer", "than"}, FEWER},
    {{"less", "than"}, FEWER},
    {{"under"}, FEWER},
    {{"nearly"}, NEARLY},
    {{"almost"}, NEARLY},
    {{"close", "to"}, NEARLY},
    {{"about"}, ABOUT},
    {{"around"}, ABOUT},
    {{"some"}, ABOUT},
    {{"roughly"}, ABOUT},
    {{"approximately"}, ABOUT},
    {{"an", "estimated"}, ABOUT},
    {{"between"}, BETWEEN},
};

static int take_qualifier(scan *s)
{
    for (size_t i = 0; i < sizeof qualifiers / sizeof *qualifiers; i++) {
        uint32_t n = 0;
        while (n < 3 && qualifiers[i].word[n] && say_str_is(word_at(s, n), qualifiers[i].word[n]))
            n++;
        if (n < 3 && qualifiers[i].word[n]) continue;
        s->at += n;
        return qualifiers[i].kind;
    }
    return EXACT;
}

/* "nearly 50": 45 to 49; "some 300": 270 to 330; the tenth part to either side. */
static void widen(say_number *n, int kind)
{
    uint32_t tenth = n->min / 10 + (n->min % 10 >= 5), least = n->min;
    switch (kind) {
    case LEAST:
        n->max = UINT32_MAX;
        break;
    case MORE:
        n->min += n->max == least;
        n->max = UINT32_MAX;
        break;
    case MOST:
        n->min = n->max ? 1 : 0;
        break;
    case FEWER:
        n->max -= n->max > 0 && n->max != UINT32_MAX;
        n->min = 0;
        break;
    case NEARLY:
        if (n->max != least || least < 2) break;
        n->min -= tenth < least ? tenth : 0;
        n->max = least - 1 > n->min ? least - 1 : n->min;
        break;
    case ABOUT:
        if (n->max != least) break;
        n->min -= tenth < least ? tenth : 0;
        if (n->max < UINT32_MAX - tenth) n->max += tenth;
        break;
    default:
        break;
    }
}

/* "20 to 30", "between 20 and 30", "two or three", "40 or more" */
static void take_second(scan *s, say_number *n, int kind)
{
    static const char *const joints[] = {"to", "-", "or", NULL};
    scan back = *s;
    uint64_t most;
    bool open;
    if (take_two(s, "or", "more") || take_two(s, "and", "more")) {
        n->max = UINT32_MAX;
        return;
    }
    /* "the toll rose from 20 to 30" */
    if (s->from_first && say_str_is(word_at(s, 0), "to")) return;
    bool joined = kind == BETWEEN ? take(s, "and") : say_str_in(word_at(s, 0), joints);
    if (kind != BETWEEN && joined) s->at++;
    if (joined && take_numeral(s, &most, &open) && most > n->min) {
        n->max = open ? UINT32_MAX : (uint32_t)most;
        return;
    }
    *s = back;
}

/* The quantity that begins at s->at, whose words are then behind it. */
static bool take_quantity(scan *s, say_number *n)
{
    uint64_t least;
    bool open;
    uint32_t begin = s->at;
    int kind = take_qualifier(s);
    if (!take_numeral(s, &least, &open)) return false;
    *n = (say_number){.given = true, .min = (uint32_t)least};
    n->max = open ? UINT32_MAX : n->min;
    take_second(s, n, kind);
    widen(n, kind);
    n->span = (say_span){s->d->tokens.at[begin].span.begin, s->d->tokens.at[s->at - 1].span.end};
    return true;
}

uint32_t say_quantity_at(say_number *out, const say_doc *d, uint32_t t)
{
    const say_sentence *sentence = &d->sentences.at[d->tokens.at[t].sentence];
    uint32_t from = t > sentence->first + LONGEST ? t - LONGEST : sentence->first;
    for (uint32_t begin = from; begin <= t; begin++) {
        bool first = begin > sentence->first && say_str_is(d->tokens.at[begin - 1].norm, "from");
        scan s = {d, begin, sentence->last, first};
        if (take_quantity(&s, out) && s.at > t) return begin;
    }
    *out = (say_number){0};
    return 0;
}
