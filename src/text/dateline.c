/* A dateline opens with a place in capitals, or holds an agency in brackets; it has no word in
 * small letters, and ends in a dash (or, where the place stands alone, a colon):
 *   BEIRUT/AMMAN (Reuters) -     MOSCOW, 27 December 2016 (Volga Herald) —     Paris (AFP) -
 *   NEW DELHI: */
#include "text/dateline.h"

#include "base/utf8.h"
#include <stdbool.h>

enum { MOST_ATOMS = 24, MOST_WORDS = 10, LEAST_CAPITALS = 3, COLON_WORDS = 3 };

/* What was met on the way to the dash. */
typedef struct seen {
    bool capitals; /* the first word is in capitals */
    bool agency;   /* something stood in brackets */
    bool open;     /* a bracket is open */
    size_t words;
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

static bool take_word(seen *s, say_str word)
{
    if (s->words == 0) s->capitals = in_capitals(word);
    s->words++;
    return opens_large(word) && (s->open || !s->agency) && s->words <= MOST_WORDS;
}

static bool take_mark(seen *s, char mark)
{
    if (mark == '(') {
        if (s->open || s->words == 0) return false;
        return s->open = true;
    }
    if (mark == ')') {
        if (!s->open) return false;
        s->open = false;
        return s->agency = true;
    }
    return mark == ',' || mark == '.' || mark == '/' || mark == '-';
}

/* A dash that parts two phrases: a long one, or a hyphen between blanks. */
static bool parts(const say_atom *a, size_t i, say_str text)
{
    if (a[i].mark != '-') return false;
    bool wide = a[i].end - a[i].begin > 1 || (unsigned char)text.p[a[i].begin] >= 0x80;
    return wide || (a[i].gap != GAP_NONE && a[i + 1].gap != GAP_NONE);
}

static bool ends(const seen *s, const say_atom *a, size_t i, say_str text)
{
    if (s->open || s->words == 0) return false;
    if (parts(a, i, text)) return s->capitals || s->agency;
    return text.p[a[i].begin] == ':' && s->capitals && s->words <= COLON_WORDS;
}

size_t say_dateline_atoms(const say_atom *a, size_t n, say_str text)
{
    seen s = {0};
    for (size_t i = 0; i + 1 < n && i < MOST_ATOMS; i++) {
        if (i > 0 && a[i].gap >= GAP_LINE) return 0;
        if (ends(&s, a, i, text)) return i + 1;
        say_str atom = say_str_slice(text, a[i].begin, a[i].end);
        if (a[i].kind == ATOM_LETTERS && !take_word(&s, atom)) return 0;
        if (a[i].kind == ATOM_DIGITS && i == 0) return 0;
        if (a[i].kind == ATOM_MARK && !take_mark(&s, atom.p[0])) return 0;
        if (a[i].kind == ATOM_SYMBOL) return 0;
    }
    return 0;
}
