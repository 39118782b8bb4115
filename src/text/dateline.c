/* A dateline opens with a place in capitals, or names an agency or a day; it has no word in small
 * letters, and ends in a dash (where the place stands alone a colon will do, behind an agency
 * between strokes a full stop):
 *   BEIRUT/AMMAN (Reuters) -     MOSCOW, 27 December 2016 (Volga Herald) —     Paris (AFP) -
 *   Tehran, May 9, IRNA -        TUNIS, April 2. /TAP/.     (CNN) --     NEW DELHI: */
#include "text/dateline.h"

#include "base/utf8.h"
#include <stdbool.h>

enum { MOST_ATOMS = 24, MOST_WORDS = 10, LEAST_CAPITALS = 3, COLON_WORDS = 3, PLACE_WORDS = 3 };

/* What was met on the way to the dash. */
typedef struct seen {
    bool capitals;  /* the first word is in capitals */
    bool shouted;   /* and so was the last one, behind a comma */
    bool agency;    /* something stood in brackets or between strokes */
    bool stroke;    /* between strokes */
    bool led;       /* it is what opens the line */
    char open;      /* the bracket or stroke that is open, or 0 */
    bool comma;     /* the atom before was one */
    uint32_t words; /* all of them */
    uint32_t place; /* those before the first comma */
    uint32_t month, day, year;
} seen;

static bool in_capitals(say_str word)
{
    size_t size, n = 0;
    for (size_t i = 0; i < word.n; i += size, n++)
        if (!say_cp_is_upper(say_utf8_at(word, i, &size))) return false;
    return n >= LEAST_CAPITALS;
}

static bool opens_large(say_str word)
{
    size_t size;
    return say_cp_is_upper(say_utf8_at(word, 0, &size));
}

/* 1 .. 12 for "March", "MARCH", "Mar" and "Sept"; 0 for other words. */
static uint32_t month_of(say_str word)
{
    static const char *const names[] = {"january",   "february", "march",    "april",
                                        "may",       "june",     "july",     "august",
                                        "september", "october",  "november", "december"};
    for (uint32_t m = 0; m < 12; m++) {
        say_str name = say_str_of(names[m]);
        size_t i = 0;
        while (i < word.n && i < name.n && (word.p[i] | ' ') == name.p[i])
            i++;
        if (i == word.n && (i == name.n || i == 3 || (m == 8 && i == 4))) return m + 1;
    }
    return 0;
}

static bool take_word(seen *s, say_str word)
{
    if (s->words == 0) s->capitals = in_capitals(word);
    s->shouted = s->comma && in_capitals(word);
    s->comma = false;
    s->words++;
    uint32_t month = s->words > 1 && !s->open ? month_of(word) : 0;
    if (month) s->month = month;
    return opens_large(word) && (s->open || !s->agency) && s->words <= MOST_WORDS;
}

/* "March 15", "3 May 2012" */
static bool take_digits(seen *s, say_str word)
{
    uint32_t value = 0;
    for (size_t i = 0; i < word.n && i < 5; i++)
        value = value * 10 + (uint32_t)(word.p[i] - '0');
    if (word.n <= 2 && value >= 1 && value <= 31 && !s->day) s->day = value;
    if (word.n == 4 && value >= 1900 && value <= 2199) s->year = value;
    s->comma = s->shouted = false;
    return true;
}

/* A bracket, or a stroke that stands like one: "/TAP/", never that of "BEIRUT/AMMAN". */
static bool take_bracket(seen *s, char mark)
{
    bool closes = s->open == (mark == ')' ? '(' : mark);
    if (s->open ? !closes : mark == ')') return false;
    s->open = closes ? 0 : mark;
    s->stroke = mark == '/';
    if (closes) s->agency = true;
    return true;
}

static bool take_mark(seen *s, char mark, bool apart)
{
    s->comma = mark == ',';
    if (s->comma && !s->place) s->place = s->words;
    if (mark == '(' || mark == ')') return take_bracket(s, mark);
    if (mark == '/' && (apart || s->open == '/')) return take_bracket(s, mark);
    return mark == ',' || mark == '.' || mark == '/' || mark == '-';
}

/* A dash that parts two phrases: a long one, or a hyphen between blanks. */
static bool parts(const say_atom *a, size_t i, say_str text)
{
    if (a[i].mark != '-') return false;
    bool wide = a[i].end - a[i].begin > 1 || (unsigned char)text.p[a[i].begin] >= 0x80;
    return wide || (a[i].gap != GAP_NONE && a[i + 1].gap != GAP_NONE);
}

/* "NATO - a pact of states - said": who goes on in small letters, but for "al-Houta was taken". */
static bool goes_on(const say_atom *a, say_str text)
{
    say_str word = say_str_slice(text, a->begin, a->end);
    if (say_str_is(word, "al") || say_str_is(word, "el")) return false;
    return a->kind == ATOM_LETTERS && !opens_large(word);
}

static bool ends(const seen *s, const say_atom *a, size_t i, say_str text)
{
    if (s->open || s->words == 0) return false;
    char mark = text.p[a[i].begin];
    if (mark == '.') return s->agency && s->stroke && a[i + 1].gap != GAP_NONE;
    if (mark == ':') return s->capitals && s->words <= COLON_WORDS;
    if (!parts(a, i, text)) return false;
    if (s->agency) return true;
    bool place = s->place > 0 && s->place <= PLACE_WORDS;
    bool filed = place && ((s->month && s->day) || s->shouted);
    return (s->capitals || filed) && !goes_on(&a[i + 1], text);
}

static uint32_t day_of(const seen *s)
{
    bool whole = s->year && s->month && s->day;
    return whole ? s->year * 10000 + s->month * 100 + s->day : 0;
}

static bool take(seen *s, const say_atom *a, size_t i, say_str text)
{
    say_str atom = say_str_slice(text, a[i].begin, a[i].end);
    switch (a[i].kind) {
    case ATOM_LETTERS:
        return take_word(s, atom);
    case ATOM_DIGITS:
        return i > 0 && take_digits(s, atom);
    case ATOM_MARK:
        /* "(CNN) -" alone: an agency in capitals */
        if (atom.p[0] == ')' && s->led && !s->capitals) return false;
        if (i == 0) s->led = atom.p[0] == '(';
        return (i > 0 || s->led) && take_mark(s, atom.p[0], a[i].gap != GAP_NONE);
    default:
        return false;
    }
}

say_dateline say_dateline_read(const say_atom *a, size_t n, say_str text)
{
    seen s = {0};
    for (size_t i = 0; i + 1 < n && i < MOST_ATOMS; i++) {
        if (i > 0 && a[i].gap >= GAP_LINE) break;
        if (ends(&s, a, i, text)) return (say_dateline){i + 1, day_of(&s)};
        if (!take(&s, a, i, text)) break;
    }
    return (say_dateline){0, 0};
}
