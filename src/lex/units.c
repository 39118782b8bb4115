/* Folds words into units: lower case, accents of Latin letters dropped, full stops and apostrophes
 * inside words dropped, hyphens cut; every other sign is a unit of its own. */
#include "lex/units.h"

#include "base/utf8.h"

/* The letter below the accent, from U+00C0 and from U+1E00 on; '.' where there is none. */
static const char latin[] = "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
                            "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                            "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static const char latin_more[] = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
                                 "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
                                 "wwwwwwwwwwxxxxyyzzzzzzhtwy....s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
                                 "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

enum { LATIN = 0xC0, LATIN_MORE = 0x1E00, MARKS = 0x300, MARKS_END = 0x370 };

_Static_assert(sizeof latin == 0x180 - LATIN + 1, "Latin-1 letters and Extended-A");
_Static_assert(sizeof latin_more == 0x1F00 - LATIN_MORE + 1, "Latin Extended Additional");

typedef enum sign {
    SIGN_LETTER,
    SIGN_DIGIT,
    SIGN_STOP,
    SIGN_APOSTROPHE,
    SIGN_CUT,
    SIGN_OTHER
} sign;

static sign sign_of(uint32_t cp)
{
    if ((cp | 32) >= 'a' && (cp | 32) <= 'z') return SIGN_LETTER;
    if (cp >= '0' && cp <= '9') return SIGN_DIGIT;
    if (cp == '.') return SIGN_STOP;
    /* ' ‘ ’ ʻ ʼ ʽ ʾ ʿ and the backquote: "Sana'a", "Ta`izz", "Shi'ite" */
    if (cp == '\'' || cp == '`' || cp == 0x2018 || cp == 0x2019 || (cp >= 0x2BB && cp <= 0x2BF))
        return SIGN_APOSTROPHE;
    if (cp == '-' || (cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212) return SIGN_CUT;
    if (cp < 0x80) return say_cp_is_blank(cp) ? SIGN_CUT : SIGN_OTHER;
    if (say_cp_is_letter(cp)) return SIGN_LETTER;
    if (say_cp_is_digit(cp)) return SIGN_DIGIT;
    return say_cp_is_blank(cp) || cp == 0xAD ? SIGN_CUT : SIGN_OTHER;
}

static uint32_t fold(uint32_t cp)
{
    if (cp < 0x80) return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    char base = '.';
    if (cp >= LATIN && cp < LATIN + sizeof latin - 1) base = latin[cp - LATIN];
    if (cp >= LATIN_MORE && cp < LATIN_MORE + sizeof latin_more - 1)
        base = latin_more[cp - LATIN_MORE];
    if (cp == 0x218 || cp == 0x219) base = 's'; /* Romanian, with a comma below */
    if (cp == 0x21A || cp == 0x21B) base = 't';
    return base != '.' ? (uint32_t)base : say_cp_lower(cp);
}

static void put(say_unit *u, uint32_t cp)
{
    char bytes[4];
    if (cp < 0x80) {
        if (u->n < SAY_UNIT_BYTES) u->p[u->n++] = (char)cp;
        return;
    }
    size_t n = say_utf8_put(bytes, cp);
    if (u->n + n > SAY_UNIT_BYTES) return;
    memcpy(u->p + u->n, bytes, n);
    u->n += (uint32_t)n;
}

static void put_letter(say_unit *u, uint32_t cp)
{
    bool high = cp < 0x80 ? cp >= 'A' && cp <= 'Z' : say_cp_is_upper(cp);
    if (cp >= MARKS && cp < MARKS_END) return;
    if (u->n == 0) u->opens_high = high;
    if (high)
        u->high++;
    else
        u->low++;
    put(u, fold(cp));
}

/* Does a letter or digit stand at s[i]? */
static bool goes_on(say_str s, size_t i)
{
    size_t size;
    return i < s.n && sign_of(say_utf8_at(s, i, &size)) <= SIGN_DIGIT;
}

/* 's or 'S that ends its word: "Syria's", "Syria's-" */
static bool is_genitive(say_str s, size_t i)
{
    return i < s.n && (s.p[i] | 32) == 's' && !goes_on(s, i + 1);
}

/* Reads from s[at] to the end of one unit; u->n is 0 when nothing but cuts stood there. */
static size_t read_unit(say_unit *u, say_str s, size_t at)
{
    for (size_t size; at < s.n; at += size) {
        uint32_t cp = say_utf8_at(s, at, &size);
        sign what = sign_of(cp);
        if (what == SIGN_STOP && !u->n && !goes_on(s, at + size)) what = SIGN_OTHER;
        if (what == SIGN_CUT || what == SIGN_OTHER) {
            if (u->n) return at;
            if (what == SIGN_CUT) continue;
            put(u, cp == 0x201C || cp == 0x201D ? '"' : cp);
            return at + size;
        }
        if (what == SIGN_LETTER)
            put_letter(u, cp);
        else if (what == SIGN_DIGIT)
            put(u, cp);
        else if (what == SIGN_APOSTROPHE && is_genitive(s, at + size))
            size++;
    }
    return at;
}

/* "anti-" ends with its unit. */
static size_t skip_cuts(say_str s, size_t at)
{
    size_t size;
    while (at < s.n && sign_of(say_utf8_at(s, at, &size)) == SIGN_CUT)
        at += size;
    return at;
}

bool say_units_next(say_unit *u, say_units *it)
{
    u->n = u->high = u->low = 0;
    u->opens_high = false;
    while (it->word < it->n) {
        say_str s = it->words[it->word];
        u->word = it->word;
        it->at = skip_cuts(s, read_unit(u, s, it->at));
        if (it->at >= s.n) {
            it->word++;
            it->at = 0;
        }
        u->ends = it->word != u->word;
        if (u->n) return true;
    }
    return false;
}
