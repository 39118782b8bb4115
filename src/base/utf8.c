/* Decoding after the Unicode standard's table 3-7; classes from utf8proc. */
#include "base/utf8.h"

#include <utf8proc.h>

enum { REPLACEMENT = 0xFFFD };

static size_t length_of(unsigned char c)
{
    if (c < 0x80) return 1;
    if (c >= 0xC2 && c <= 0xDF) return 2;
    if (c >= 0xE0 && c <= 0xEF) return 3;
    return c >= 0xF0 && c <= 0xF4 ? 4 : 0;
}

/* Second bytes that would make an overlong form, a surrogate or more than U+10FFFF. */
static bool second_fits(unsigned char c, unsigned char d)
{
    switch (c) {
    case 0xE0:
        return d >= 0xA0;
    case 0xED:
        return d <= 0x9F;
    case 0xF0:
        return d >= 0x90;
    case 0xF4:
        return d <= 0x8F;
    default:
        return true;
    }
}

uint32_t say_utf8_at(say_str s, size_t i, size_t *size)
{
    const unsigned char *p = (const unsigned char *)s.p + i;
    size_t n = length_of(*p);
    *size = 1;
    if (n == 1) return *p;
    if (n == 0 || n > s.n - i || !second_fits(p[0], p[1])) return REPLACEMENT;
    uint32_t cp = *p & (0xFFu >> (n + 1));
    for (size_t k = 1; k < n; k++) {
        if ((p[k] & 0xC0) != 0x80) return REPLACEMENT;
        cp = cp << 6 | (p[k] & 0x3Fu);
    }
    *size = n;
    return cp;
}

uint32_t say_utf8_before(say_str s, size_t i, size_t *size)
{
    for (size_t n = 1; n <= 4 && n <= i; n++) {
        if (((unsigned char)s.p[i - n] & 0xC0) == 0x80) continue;
        uint32_t cp = say_utf8_at(s, i - n, size);
        if (*size == n) return cp;
        break;
    }
    *size = 1;
    return REPLACEMENT;
}

size_t say_utf8_put(char *out, uint32_t cp)
{
    if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF)) cp = REPLACEMENT;
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)cp, (utf8proc_uint8_t *)out);
}

size_t say_utf8_plain(say_str s, size_t i)
{
    size_t from = i;
    for (uint64_t word; i + sizeof word <= s.n; i += sizeof word) {
        memcpy(&word, s.p + i, sizeof word);
        /* a byte above 0x7F, or one that is zero: it alone borrows from its own top bit */
        if ((word | ((word - 0x0101010101010101u) & ~word)) & 0x8080808080808080u) break;
    }
    while (i < s.n && (signed char)s.p[i] > 0)
        i++;
    return i - from;
}

static size_t count_bad(say_str s)
{
    size_t bad = 0, size;
    for (size_t i = 0; i < s.n; i += size) {
        i += say_utf8_plain(s, i);
        if (i == s.n) break;
        uint32_t cp = say_utf8_at(s, i, &size);
        bad += cp == 0 || (cp == REPLACEMENT && size == 1);
    }
    return bad;
}

bool say_utf8_valid(say_str s)
{
    size_t size;
    for (size_t i = 0; i < s.n; i += size) {
        i += say_utf8_plain(s, i);
        if (i == s.n) break;
        if (say_utf8_at(s, i, &size) == REPLACEMENT && size == 1) return false;
    }
    return true;
}

say_str say_utf8_repair(say_arena *arena, say_str s, size_t *bad)
{
    *bad = count_bad(s);
    if (!*bad) return s;
    char *out = say_arena_take(arena, s.n + 2 * *bad + 1);
    size_t n = 0, size;
    for (size_t i = 0; i < s.n; i += size) {
        uint32_t cp = say_utf8_at(s, i, &size);
        n += say_utf8_put(out + n, cp ? cp : REPLACEMENT);
    }
    out[n] = '\0';
    return (say_str){out, n};
}

say_str say_utf8_own(say_arena *arena, say_str s)
{
    size_t bad;
    return say_utf8_repair(arena, say_str_copy(arena, s), &bad);
}

say_str say_utf8_skip_mark(say_str s)
{
    return say_str_starts(s, SAY_LIT("\xEF\xBB\xBF")) ? say_str_slice(s, 3, s.n) : s;
}

static utf8proc_category_t category(uint32_t cp)
{
    return utf8proc_category((utf8proc_int32_t)cp);
}

bool say_cp_is_letter(uint32_t cp)
{
    if (cp < 128) return (cp | 32) >= 'a' && (cp | 32) <= 'z';
    utf8proc_category_t c = category(cp);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_ME;
}

bool say_cp_is_digit(uint32_t cp)
{
    if (cp < 128) return cp >= '0' && cp <= '9';
    return category(cp) == UTF8PROC_CATEGORY_ND;
}

bool say_cp_is_upper(uint32_t cp)
{
    if (cp < 128) return cp >= 'A' && cp <= 'Z';
    utf8proc_category_t c = category(cp);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool say_cp_is_lower(uint32_t cp)
{
    if (cp < 128) return cp >= 'a' && cp <= 'z';
    return category(cp) == UTF8PROC_CATEGORY_LL;
}

bool say_cp_is_blank(uint32_t cp)
{
    if (cp < 128) return cp <= ' ' || cp == 127;
    if (cp == 0xFEFF || cp == 0x200B) return true;
    utf8proc_category_t c = category(cp);
    return (c >= UTF8PROC_CATEGORY_ZS && c <= UTF8PROC_CATEGORY_ZP) || c == UTF8PROC_CATEGORY_CC;
}

unsigned say_cp_columns(uint32_t cp)
{
    if (cp < 128) return cp >= ' ' && cp < 127;
    int width = utf8proc_charwidth((utf8proc_int32_t)cp);
    return width > 0 ? (unsigned)width : 0;
}

uint32_t say_cp_lower(uint32_t cp)
{
    if (cp < 128) return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

static uint32_t straighten(uint32_t cp)
{
    switch (cp) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return '\'';
    case 0x201C:
    case 0x201D:
        return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
        return '-';
    default:
        return cp;
    }
}

say_str say_utf8_fold(say_arena *arena, say_str s)
{
    /* Lower case may be longer by half at most: U+0130 (2 bytes) has simple lower case 'i'; U+023A
     * (2 bytes) becomes U+2C65 (3 bytes). */
    char *out = say_arena_take(arena, s.n + s.n / 2 + 4 + 1);
    size_t n = 0, size;
    for (size_t i = 0; i < s.n; i += size) {
        uint32_t cp = say_cp_lower(straighten(say_utf8_at(s, i, &size)));
        if (cp == REPLACEMENT && size == 1) cp = '?'; /* a bad byte may not grow to three */
        n += say_utf8_put(out + n, cp);
    }
    out[n] = '\0';
    return (say_str){out, n};
}

enum { STRIDE = 64 };

static bool starts_code_point(char c)
{
    return ((unsigned char)c & 0xC0) != 0x80;
}

void say_cpmap_make(say_cpmap *map, say_arena *arena, say_str text)
{
    uint32_t *count = say_arena_take(arena, (text.n / STRIDE + 1) * sizeof *count);
    uint32_t n = 0;
    for (size_t begin = 0; begin <= text.n; begin += STRIDE) {
        size_t end = begin + STRIDE < text.n ? begin + STRIDE : text.n;
        count[begin / STRIDE] = n;
        for (size_t i = begin; i < end; i++)
            n += starts_code_point(text.p[i]);
    }
    *map = (say_cpmap){text, count, n == text.n};
}

uint32_t say_cpmap_at(const say_cpmap *map, uint32_t b)
{
    if (b > map->text.n) b = (uint32_t)map->text.n;
    if (map->ascii) return b;
    uint32_t n = map->count[b / STRIDE];
    for (uint32_t i = b / STRIDE * STRIDE; i < b; i++)
        n += starts_code_point(map->text.p[i]);
    return n;
}
