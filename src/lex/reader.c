/* Bytes of a lexicon file -> lines -> keys and fields, all views. Knows the shape of a line, not
 * what kinds and fields there are (schema.c). Errors go to the diagnosis; reading goes on. */
#include "lex/reader.h"

#include "base/utf8.h"

static const char mark[] = "\xEF\xBB\xBF"; /* byte-order mark */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

say_lex_reader say_lex_reader_of(const char *file, say_str bytes)
{
    if (say_str_starts(bytes, SAY_LIT(mark))) bytes = say_str_slice(bytes, 3, bytes.n);
    return (say_lex_reader){.file = file, .rest = bytes};
}

/* First byte that is no UTF-8, or NULL. */
static const char *broken_at(say_str text)
{
    size_t size;
    for (size_t i = 0; i < text.n; i += size)
        if (say_utf8_at(text, i, &size) == 0xFFFD && size == 1) return text.p + i;
    return NULL;
}

static bool readable(const say_lex_line *line, say_diagnosis *d)
{
    say_str text = line->text;
    const char *nul = text.n ? memchr(text.p, 0, text.n) : NULL;
    if (text.n > SAY_LEX_MAX_LINE) {
        say_diagnose(d, line, text.p, "line of %zu bytes; at most %d are read", text.n,
                     SAY_LEX_MAX_LINE);
        return false;
    }
    const char *broken = broken_at(text);
    if (broken)
        say_diagnose(d, line, broken, "byte 0x%02X is not UTF-8", (unsigned char)*broken);
    else if (nul)
        say_diagnose(d, line, nul, "NUL byte; a lexicon is plain text");
    return !nul && !broken;
}

bool say_lex_next(say_lex_line *line, say_lex_reader *r, say_diagnosis *d)
{
    while (r->rest.n) {
        say_str text = say_str_split(r->rest, '\n', &r->rest);
        r->number++;
        while (text.n && (is_blank(text.p[text.n - 1]) || text.p[text.n - 1] == '\r'))
            text.n--;
        if (!text.n) continue;
        *line = (say_lex_line){r->file, r->number, text};
        if (readable(line, d) && text.p[0] != '#') return true;
    }
    return false;
}

static say_str trim(say_str s)
{
    while (s.n && is_blank(s.p[0]))
        s = say_str_slice(s, 1, s.n);
    while (s.n && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

static bool key_fits(const say_strs *keys, uint32_t from, say_str key, const say_lex_line *line,
                     say_diagnosis *d)
{
    if (!key.n) {
        say_diagnose(d, line, key.p, "empty key");
        return false;
    }
    for (uint32_t i = from; i < keys->n; i++) {
        if (!say_str_eq(keys->at[i], key)) continue;
        say_diagnose(d, line, key.p, "key \"%.*s\" stands twice", SAY_ARG(key));
        return false;
    }
    return true;
}

/* Longer lists of keys are checked for repetition only against their last REMEMBER ones. */
enum { REMEMBER = 64 };

bool say_lex_keys(say_strs *keys, say_arena *arena, const say_lex_line *line, say_str part,
                  say_diagnosis *d)
{
    uint32_t first = keys->n;
    bool more = true;
    while (more) {
        const char *semicolon = part.n ? memchr(part.p, ';', part.n) : NULL;
        size_t cut = semicolon ? (size_t)(semicolon - part.p) : part.n;
        say_str key = trim(say_str_slice(part, 0, cut));
        uint32_t from = keys->n - first > REMEMBER ? keys->n - REMEMBER : first;
        if (!key_fits(keys, from, key, line, d)) return false;
        SAY_PUSH(arena, *keys, key);
        more = semicolon != NULL;
        part = say_str_slice(part, cut + 1, part.n);
    }
    return true;
}

say_str say_lex_word(say_str *rest)
{
    say_str s = *rest;
    while (s.n && is_blank(s.p[0]))
        s = say_str_slice(s, 1, s.n);
    size_t n = 0;
    while (n < s.n && !is_blank(s.p[n]))
        n++;
    *rest = say_str_slice(s, n, s.n);
    return say_str_slice(s, 0, n);
}

/* The value at the head of *rest, which moves behind it. */
static bool read_value(say_str *value, say_str *rest, const say_lex_line *line, say_diagnosis *d)
{
    say_str s = *rest;
    if (!s.n || s.p[0] != '"') {
        size_t n = 0;
        while (n < s.n && !is_blank(s.p[n]) && s.p[n] != '"')
            n++;
        *value = say_str_slice(s, 0, n);
        *rest = say_str_slice(s, n, s.n);
    } else {
        const char *end = memchr(s.p + 1, '"', s.n - 1);
        if (!end) {
            say_diagnose(d, line, s.p, "quotation mark is not closed");
            return false;
        }
        *value = say_str_slice(s, 1, (size_t)(end - s.p));
        *rest = say_str_slice(s, (size_t)(end - s.p) + 1, s.n);
    }
    if (rest->n && !is_blank(rest->p[0])) {
        say_diagnose(d, line, rest->p, "a blank must follow the value");
        return false;
    }
    return true;
}

static bool read_field(say_field *f, say_str *rest, const say_lex_line *line, say_diagnosis *d)
{
    say_str s = *rest;
    size_t n = 0;
    while (n < s.n && s.p[n] != '=' && !is_blank(s.p[n]) && s.p[n] != '"')
        n++;
    f->name = say_str_slice(s, 0, n);
    if (!n || n == s.n || s.p[n] != '=') {
        say_diagnose(d, line, s.p, "a field is written name=value; \"%.*s\" is none",
                     (int)(n ? n : 1), s.p);
        return false;
    }
    *rest = say_str_slice(s, n + 1, s.n);
    return read_value(&f->value, rest, line, d);
}

bool say_lex_fields(say_fields *fields, say_arena *arena, const say_lex_line *line, say_str part,
                    say_diagnosis *d)
{
    say_str rest = trim(part);
    while (rest.n) {
        say_field f;
        if (!read_field(&f, &rest, line, d)) return false;
        SAY_PUSH(arena, *fields, f);
        rest = trim(rest);
    }
    return true;
}

say_str say_lex_entry_keys(say_str text, say_str *fields, bool *colon)
{
    *fields = say_str_slice(text, text.n, text.n);
    *colon = false;
    for (size_t i = 0; i + 1 < text.n; i++) {
        if (text.p[i + 1] != ':' || !is_blank(text.p[i])) continue;
        if (i + 2 < text.n && !is_blank(text.p[i + 2])) continue;
        *colon = true;
        *fields = say_str_slice(text, i + 2, text.n);
        return say_str_slice(text, 0, i);
    }
    return text;
}
