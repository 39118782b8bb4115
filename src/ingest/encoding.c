/* Encodings, through iconv; guesses through uchardet, whose only owner this is. */
#define _XOPEN_SOURCE 700
#include "ingest/encoding.h"

#include "ingest/bytes.h"
#include "ingest/ingest.h"
#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <uchardet/uchardet.h>

enum {
    NAME_BYTES = 40, /* longest name of an encoding */
    META_BYTES =
        4096, /* where a page may declare its encoding; the standard's 1,024 is often missed */
    GUESS_LEAST = 32,     /* bytes that a guess needs */
    GUESS_MOST = 1 << 16, /* bytes that it looks at */
    NOT_SO_BAD = 100      /* one broken character in so many is still that encoding */
};

typedef struct encoding_name {
    char z[NAME_BYTES];
} encoding_name;

/* What the web's names mean, where iconv's reading is narrower. WHATWG Encoding Standard, 4.2. */
static const char *const aliases[][2] = {
    {"ansi_x3.4-1968", "windows-1252"},
    {"ascii", "windows-1252"},
    {"big5-hkscs", "big5-hkscs"},
    {"euc-kr", "cp949"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"iso-8859-1", "windows-1252"},
    {"iso-8859-9", "windows-1254"},
    {"iso8859-1", "windows-1252"},
    {"iso_8859-1", "windows-1252"},
    {"ks_c_5601-1987", "cp949"},
    {"latin1", "windows-1252"},
    {"shift_jis", "cp932"},
    {"sjis", "cp932"},
    {"tis-620", "cp874"},
    {"us-ascii", "windows-1252"},
    {"utf8", "utf-8"},
    {"x-gbk", "gb18030"},
    {"x-sjis", "cp932"},
    {"x-user-defined", "windows-1252"},
};

static encoding_name named(say_str label)
{
    encoding_name name = {""};
    label = say_str_trim(label);
    if (label.n == 0 || label.n >= NAME_BYTES) return name;
    for (size_t i = 0; i < label.n; i++) {
        char c = label.p[i];
        bool fine =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
        if (c >= 'A' && c <= 'Z')
            c = (char)(c + 32);
        else if (!fine)
            return (encoding_name){""};
        name.z[i] = c;
    }
    for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++)
        if (strcmp(name.z, aliases[i][0]) == 0) strcpy(name.z, aliases[i][1]);
    return name;
}

/* Where the word stands in s, in any case; SIZE_MAX: nowhere. */
static size_t find_folded(say_str s, say_str word, size_t from)
{
    for (size_t i = from; i + word.n <= s.n; i++)
        if (say_str_ieq(say_str_slice(s, i, i + word.n), word)) return i;
    return SIZE_MAX;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

say_str say_encoding_charset(say_str value)
{
    size_t at = find_folded(value, SAY_LIT("charset"), 0);
    if (at == SIZE_MAX) return SAY_LIT("");
    at += 7;
    while (at < value.n && is_blank(value.p[at]))
        at++;
    if (at >= value.n || value.p[at++] != '=') return SAY_LIT("");
    while (at < value.n && (is_blank(value.p[at]) || value.p[at] == '"' || value.p[at] == '\''))
        at++;
    size_t end = at;
    while (end < value.n && !is_blank(value.p[end]) && !memchr("\"';/>", value.p[end], 5))
        end++;
    return say_str_slice(value, at, end);
}

/* <meta charset=...>, <meta http-equiv content="...; charset=...">, <?xml encoding="..."?>. */
static say_str declared_in(say_str raw)
{
    say_str head = say_str_slice(raw, 0, META_BYTES);
    for (size_t at = 0; (at = find_folded(head, SAY_LIT("<meta"), at)) != SIZE_MAX; at++) {
        size_t end = at;
        while (end < head.n && head.p[end] != '>')
            end++;
        say_str charset = say_encoding_charset(say_str_slice(head, at, end));
        if (charset.n) return charset;
    }
    size_t at = say_str_starts(head, SAY_LIT("<?xml")) ? find_folded(head, SAY_LIT("encoding="), 0)
                                                       : SIZE_MAX;
    if (at == SIZE_MAX || at + 11 > head.n) return SAY_LIT("");
    const char *end = memchr(head.p + at + 10, head.p[at + 9], head.n - at - 10);
    return end ? say_str_slice(head, at + 10, (size_t)(end - head.p)) : SAY_LIT("");
}

/* Characters beyond ASCII that are UTF-8, and bytes that are not. */
static void count_utf8(say_str s, size_t *good, size_t *bad)
{
    *good = *bad = 0;
    for (size_t i = 0, size; i < s.n; i += size) {
        i += say_utf8_plain(s, i);
        if (i == s.n) break;
        uint32_t cp = say_utf8_at(s, i, &size);
        if (cp == 0xFFFD && size == 1)
            ++*bad;
        else if (cp)
            ++*good;
    }
}

static encoding_name guessed(say_str raw)
{
    encoding_name name = {""};
    if (raw.n < GUESS_LEAST) return name;
    uchardet_t detector = uchardet_new();
    if (!detector) return name;
    uchardet_handle_data(detector, raw.p, raw.n < GUESS_MOST ? raw.n : GUESS_MOST);
    uchardet_data_end(detector);
    name = named(say_str_of(uchardet_get_charset(detector)));
    uchardet_delete(detector);
    return name;
}

/* raw from the encoding into out, whose room suffices; bytes written. Takes no memory. */
static size_t convert(iconv_t cd, say_str raw, char *out, size_t room, size_t *bad)
{
    char *in = (char *)(uintptr_t)raw.p, *to = out;
    size_t left = raw.n;
    *bad = 0;
    while (left > 0 && room > 4) {
        if (iconv(cd, &in, &left, &to, &room) != (size_t)-1) break;
        if (errno == E2BIG || room < 4) break;
        size_t n = say_utf8_put(to, 0xFFFD);
        to += n;
        room -= n;
        in++;
        left--;
        ++*bad;
    }
    return (size_t)(to - out);
}

/* *out: the text from the encoding; false where iconv does not know it, or finds it broken. */
static bool convert_from(say_doc *d, say_str raw, const char *name, bool sure, say_str *out)
{
    size_t room = raw.n * 3 + 16, bad; /* no code has a byte that becomes more than three */
    char *to = say_arena_take(d->arena, room);
    iconv_t cd = iconv_open("UTF-8", name);
    if (cd == (iconv_t)-1) return false;
    size_t n = convert(cd, raw, to, room, &bad);
    iconv_close(cd);
    if (!sure && bad > 0 && bad * NOT_SO_BAD > n) return false;
    *out = (say_str){to, n};
    say_doc_note(d, "%s was converted to UTF-8", name);
    if (bad) say_doc_note(d, "%zu bytes that %s does not have became U+FFFD", bad, name);
    return true;
}

static bool is_utf8(encoding_name name)
{
    return strcmp(name.z, "utf-8") == 0;
}

static say_str from_utf16(say_doc *d, say_str raw, say_utf16 order)
{
    size_t bad;
    say_str text = say_bytes_from_utf16(d->arena, raw, order, SAY_MAX_PAGE, &bad);
    say_doc_note(d, "UTF-16 (%s endian) was converted to UTF-8",
                 order == UTF16_BIG ? "big" : "little");
    if (bad) say_doc_note(d, "%zu broken UTF-16 units became U+FFFD", bad);
    return text;
}

say_str say_encoding_utf8(say_doc *d, say_str raw, say_str declared, bool page)
{
    say_utf16 order = say_bytes_utf16(raw);
    if (order != UTF16_NONE) return from_utf16(d, raw, order);
    if (say_str_starts(raw, SAY_LIT("\xEF\xBB\xBF")) && page) return say_str_slice(raw, 3, raw.n);
    size_t good, bad;
    count_utf8(raw, &good, &bad);
    if (bad == 0 || good > bad) return raw; /* UTF-8 by its looks beats what is declared */
    say_str out;
    encoding_name name = named(declared);
    if (!name.z[0] && page) name = named(declared_in(raw));
    if (name.z[0] && !is_utf8(name) && convert_from(d, raw, name.z, false, &out)) return out;
    bool damaged = memchr(raw.p, '\0', raw.n) != NULL; /* no code for text has NULs */
    name = damaged ? (encoding_name){""} : guessed(raw);
    if (name.z[0] && !is_utf8(name) && convert_from(d, raw, name.z, false, &out)) return out;
    if (page && !is_utf8(name) && convert_from(d, raw, "windows-1252", true, &out)) return out;
    return raw;
}
