/* Recognises binary data and UTF-16 from the first bytes of an input; converts UTF-16. */
#include "ingest/bytes.h"

#include "base/utf8.h"
#include "ingest/ingest.h"

static const struct {
    const char *bytes;
    size_t n;
    const char *what;
} magic[] = {
    {"\x7F"
     "ELF",
     4, "a program (ELF)"},
    {"\x89PNG", 4, "a picture (PNG)"},
    {"\xFF\xD8\xFF", 3, "a picture (JPEG)"},
    {"GIF8", 4, "a picture (GIF)"},
    {"%PDF-", 5, "a PDF file"},
    {"PK\x03\x04", 4, "an office document or program (ZIP)"},
    {"BZh", 3, "compressed data (bzip2)"},
    {"\xFD"
     "7zXZ",
     5, "compressed data (xz)"},
    {"\x28\xB5\x2F\xFD", 4, "compressed data (zstd)"},
    {"SQLite format 3", 16, "an SQLite database"},
    {"SAYSOMDL", 8, "a sayso model"},
};

/* Formats of text that have words of their own, which must not be taken for the report's. */
static const struct {
    const char *opening; /* in lower case */
    const char *what;
} pages[] = {
    {"<?xml", "XML, which this version does not read"},
};

static const char *page_kind(say_str raw)
{
    raw = say_str_trim(say_str_slice(say_utf8_skip_mark(raw), 0, SAY_SNIFF));
    for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
        say_str opening = say_str_of(pages[i].opening);
        if (say_str_ieq(say_str_slice(raw, 0, opening.n), opening)) return pages[i].what;
    }
    return NULL;
}

static say_str head_of(say_str raw)
{
    return say_str_slice(raw, 0, SAY_SNIFF);
}

/* Bytes that no text has: controls, and what is not UTF-8. */
static size_t strange_bytes(say_str head)
{
    size_t strange = 0, size;
    for (size_t i = 0; i < head.n; i += size) {
        uint32_t cp = say_utf8_at(head, i, &size);
        bool control = cp < ' ' && cp != '\n' && cp != '\r' && cp != '\t' && cp != '\f';
        bool broken = cp == 0xFFFD && size == 1 && i + 4 < head.n;
        if (control || broken || cp == 0x7F) strange++;
    }
    return strange;
}

const char *say_bytes_binary(say_str raw)
{
    for (size_t i = 0; i < sizeof magic / sizeof magic[0]; i++)
        if (say_str_starts(raw, (say_str){magic[i].bytes, magic[i].n})) return magic[i].what;
    if (page_kind(raw)) return page_kind(raw);
    if (say_bytes_utf16(raw) != UTF16_NONE) return NULL;
    say_str head = head_of(raw);
    enum { FEW = 8, SHARE = 5 }; /* more than a fifth is no text in any old 8-bit code */
    size_t strange = strange_bytes(head);
    return strange > FEW && strange > head.n / SHARE ? "binary data" : NULL;
}

/* "S\0o\0" without a mark: NUL in nearly every second byte, hardly any in the others. */
static say_utf16 unmarked_utf16(say_str head)
{
    size_t nul[2] = {0, 0}, pairs = head.n / 2;
    if (!memchr(head.p ? head.p : "", 0, head.n)) return UTF16_NONE;
    for (size_t i = 0; i + 1 < head.n; i += 2) {
        nul[0] += head.p[i] == 0;
        nul[1] += head.p[i + 1] == 0;
    }
    if (pairs < 8) return UTF16_NONE;
    if (nul[1] > pairs * 7 / 10 && nul[0] * 20 < pairs) return UTF16_LITTLE;
    if (nul[0] > pairs * 7 / 10 && nul[1] * 20 < pairs) return UTF16_BIG;
    return UTF16_NONE;
}

say_utf16 say_bytes_utf16(say_str raw)
{
    if (say_str_starts(raw, SAY_LIT("\xFF\xFE"))) return UTF16_LITTLE;
    if (say_str_starts(raw, SAY_LIT("\xFE\xFF"))) return UTF16_BIG;
    return unmarked_utf16(head_of(raw));
}

static uint32_t unit_at(say_str raw, size_t i, say_utf16 order)
{
    uint32_t a = (unsigned char)raw.p[i], b = (unsigned char)raw.p[i + 1];
    return order == UTF16_BIG ? a << 8 | b : b << 8 | a;
}

say_str say_bytes_from_utf16(say_arena *arena, say_str raw, say_utf16 order, size_t limit,
                             size_t *bad)
{
    size_t room = raw.n / 2 * 3 + 8, n = 0, i = 0;
    if (room > limit + 8) room = limit + 8;
    char *out = say_arena_take(arena, room);
    *bad = 0;
    if (raw.n >= 2 && unit_at(raw, 0, order) == 0xFEFF) i = 2;
    while (i + 1 < raw.n && n < limit) {
        uint32_t cp = unit_at(raw, i, order);
        i += 2;
        uint32_t low = i + 1 < raw.n ? unit_at(raw, i, order) : 0;
        if (cp >= 0xD800 && cp < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
            cp = 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
            i += 2;
        } else if (cp == 0 || (cp >= 0xD800 && cp < 0xE000)) {
            cp = 0xFFFD;
            ++*bad;
        }
        n += say_utf8_put(out + n, cp);
    }
    if (i + 1 == raw.n) ++*bad;
    return (say_str){out, n};
}
