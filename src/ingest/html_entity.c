/* Looks references up in the standard's table, which the build makes (tools/entities.py). */
#include "ingest/html_entity.h"

#include "base/utf8.h"

static const struct {
    const char *name;
    const char *text;
    bool bare; /* may stand without its semicolon */
} entities[] = {
#include "html_entities.inc"
};
enum { ENTITIES = sizeof entities / sizeof entities[0], LONGEST_BARE = 6 };

static int index_of(say_str name)
{
    int begin = 0, end = ENTITIES;
    while (begin < end) {
        int middle = (begin + end) / 2;
        int order = say_str_cmp(name, say_str_of(entities[middle].name));
        if (order == 0) return middle;
        if (order < 0)
            end = middle;
        else
            begin = middle + 1;
    }
    return -1;
}

static bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static int digit_of(char c, bool hex)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (hex && (c | 32) >= 'a' && (c | 32) <= 'f') return (c | 32) - 'a' + 10;
    return -1;
}

/* Numbers 128 .. 159 are meant as windows-1252. */
static uint32_t meant_by(uint32_t cp)
{
    static const uint16_t windows[32] = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    if (cp >= 0x80 && cp < 0xA0) return windows[cp - 0x80];
    return cp == 0 || cp > 0x10FFFF ? 0xFFFD : cp;
}

/* "&#8217;" "&#x2019;" */
static size_t take_number(char *out, size_t *n, say_str s, size_t at)
{
    size_t i = at + 2, begin;
    bool hex = i < s.n && (s.p[i] | 32) == 'x';
    uint32_t cp = 0;
    if (hex) i++;
    for (begin = i; i < s.n && i - begin < SAY_ENTITY_DIGITS && digit_of(s.p[i], hex) >= 0; i++)
        if (cp <= 0x10FFFF) cp = cp * (hex ? 16 : 10) + (uint32_t)digit_of(s.p[i], hex);
    if (i == begin) return 0;
    if (i < s.n && s.p[i] == ';') i++;
    *n = say_utf8_put(out, meant_by(cp));
    return i - at;
}

static size_t give_row(char *out, size_t *n, int row, size_t taken)
{
    *n = strlen(entities[row].text);
    memcpy(out, entities[row].text, *n);
    return taken;
}

size_t say_html_entity(char out[SAY_ENTITY_TEXT], size_t *n, say_str s, size_t at, bool attribute)
{
    if (at + 2 < s.n && s.p[at + 1] == '#') return take_number(out, n, s, at);
    size_t begin = at + 1, end = begin;
    while (end < s.n && end - begin < SAY_ENTITY_NAME && is_name_byte(s.p[end]))
        end++;
    if (end == begin) return 0;
    if (end < s.n && s.p[end] == ';') {
        int row = index_of(say_str_slice(s, begin, end));
        if (row >= 0) return give_row(out, n, row, end + 1 - at);
    }
    for (size_t k = end - begin < LONGEST_BARE ? end - begin : LONGEST_BARE; k >= 2; k--) {
        int row = index_of(say_str_slice(s, begin, begin + k));
        if (row < 0 || !entities[row].bare) continue;
        char next = begin + k < s.n ? s.p[begin + k] : '\0';
        if (attribute && (is_name_byte(next) || next == '=')) return 0;
        return give_row(out, n, row, k + 1);
    }
    return 0;
}

say_str say_html_plain(say_arena *arena, say_str s, bool attribute)
{
    char *out = say_arena_take(arena, s.n * 3 / 2 + SAY_ENTITY_TEXT), piece[SAY_ENTITY_TEXT];
    size_t n = 0, m, bad, step;
    for (size_t i = 0; i < s.n; i += step) {
        step = s.p[i] == '&' ? say_html_entity(piece, &m, s, i, attribute) : 0;
        if (step) {
            memcpy(out + n, piece, m);
            n += m;
        } else {
            out[n++] = s.p[i];
            step = 1;
        }
    }
    say_str whole = say_utf8_repair(arena, (say_str){out, n}, &bad);
    out = say_arena_take(arena, whole.n + 1);
    n = 0;
    for (size_t i = 0, size; i < whole.n; i += size) {
        bool blank = say_cp_is_blank(say_utf8_at(whole, i, &size));
        if (blank && n && out[n - 1] != ' ') out[n++] = ' ';
        if (blank) continue;
        memcpy(out + n, whole.p + i, size);
        n += size;
    }
    if (n && out[n - 1] == ' ') n--;
    out[n] = '\0';
    return (say_str){out, n};
}
