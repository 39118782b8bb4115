/* The table of readers, and what all of them share: the text of a report made well-formed. */
#include "ingest/ingest.h"

#include "ingest/bytes.h"
#include "ingest/encoding.h"
#include "ingest/gunzip.h"
#include "ingest/reader.h"

/* In the order in which they are asked; the last one takes anything. */
static const say_reader *const readers[] = {&say_reader_zip,  &say_reader_warc,  &say_reader_feed,
                                            &say_reader_html, &say_reader_jsonl, &say_reader_json,
                                            &say_reader_text};
enum { READERS = sizeof readers / sizeof readers[0] };

static void recognise(say_source *source)
{
    say_str head = say_stream_peek(source->stream, SAY_SNIFF);
    size_t i = 0;
    while (i + 1 < READERS &&
           ((source->inner && readers[i]->archive) || !readers[i]->recognises(head)))
        i++;
    source->reader = readers[i];
}

/* The raw stream is open: puts the inflating filter over it where it is compressed. */
static void begin(say_source *source, const char *path)
{
    source->path = path;
    source->stream = &source->raw;
    if (say_gunzip_open(&source->inflated, &source->raw)) source->stream = &source->inflated;
}

void say_source_open(say_source *source, const char *path, say_str bytes)
{
    *source = (say_source){0};
    say_stream_memory(&source->raw, bytes);
    begin(source, path);
    recognise(source);
}

void say_source_open_inside(say_source *source, const char *path, say_str bytes)
{
    *source = (say_source){.inner = true};
    say_stream_memory(&source->raw, bytes);
    begin(source, path);
    recognise(source);
}

void say_source_open_as(say_source *source, const char *path, say_str bytes,
                        const say_reader *reader)
{
    *source = (say_source){0};
    say_stream_memory(&source->raw, bytes);
    begin(source, path);
    source->reader = reader;
}

int say_source_open_file(say_source *source, const char *path, say_error *err)
{
    *source = (say_source){0};
    int rc = say_stream_file(&source->raw, path, err);
    if (rc != SAY_OK) return rc;
    begin(source, path);
    recognise(source);
    return SAY_OK;
}

void say_source_close(say_source *source)
{
    say_source_drop(source);
    if (source->state && source->reader->close) source->reader->close(source);
    if (source->stream) say_stream_close(source->stream);
    *source = (say_source){0};
}

/* The stream broke off, say in a damaged member of an archive: what was read before it stands, with
 * a note; reading goes on where that is possible. */
static int tell_fault(say_source *source, say_doc *d, bool found, say_error *err)
{
    char fault[sizeof source->stream->fault];
    memcpy(fault, source->stream->fault, sizeof fault);
    bool more = say_stream_resume(source->stream);
    const char *then = more ? "; reading goes on behind it" : "";
    if (!found) return say_error_set(err, SAY_INPUT, "%s: %s%s", source->path, fault, then);
    say_doc_note(d, "%s%s", fault, then);
    return SAY_OK;
}

int say_source_next(say_source *source, say_doc *d, bool *found, say_error *err)
{
    *found = false;
    int rc = source->reader->next(source, d, found, err);
    say_source_drop(source);
    bool dry = source->stream->n == 0; /* what stands in the window was read before the fault */
    if (rc == SAY_OK && dry && source->stream->fault[0]) rc = tell_fault(source, d, *found, err);
    return rc;
}

void say_source_drop(say_source *source)
{
    if (source->held && source->reader->drop) source->reader->drop(source);
    source->held = NULL;
}

/* Where to cut: behind the last line end or blank of the last 4 KiB, else between code points. */
static size_t cut_at(say_str s, size_t limit)
{
    size_t least = limit > 4096 ? limit - 4096 : 0, at = limit;
    while (at > least && s.p[at - 1] != '\n' && s.p[at - 1] != ' ')
        at--;
    if (at > least) return at;
    at = limit;
    while (at > 0 && limit - at < 3 && ((unsigned char)s.p[at] & 0xC0) == 0x80)
        at--;
    return at;
}

static say_str within_limit(say_doc *d, say_str s)
{
    if (s.n <= SAY_MAX_REPORT) return s;
    size_t n = cut_at(s, SAY_MAX_REPORT);
    say_doc_note(d, "the text has %zu bytes; only the first %zu are read (limit %d)", s.n, n,
                 SAY_MAX_REPORT);
    return (say_str){s.p, n};
}

void say_ingest_raw(say_doc *d, say_str raw)
{
    d->raw = say_sha256_of(raw);
}

void say_ingest_text(say_doc *d, say_str text)
{
    size_t bad;
    text = say_str_copy(d->arena, within_limit(d, text));
    d->text = say_utf8_repair(d->arena, text, &bad);
    if (bad) say_doc_note(d, "%zu bytes that are NUL or not UTF-8 became U+FFFD", bad);
    say_cpmap_make(&d->cp, d->arena, d->text);
}

void say_ingest_bytes(say_doc *d, say_str raw)
{
    const char *kind = say_bytes_binary(raw);
    if (kind) {
        say_doc_note(d, "not plain text but %s: nothing is read", kind);
        raw = SAY_LIT("");
    }
    say_ingest_text(d, say_encoding_utf8(d, raw, SAY_LIT(""), false));
}

void say_ingest_rest(say_source *source, say_doc *d, size_t n)
{
    say_stream_take(source->stream, n);
    uint64_t rest = say_stream_skip(source->stream, UINT64_MAX);
    if (rest)
        say_doc_note(d, "%llu more bytes behind the first %zu are not looked at",
                     (unsigned long long)rest, n);
}

static bool digits(say_str s, size_t at, size_t n, uint32_t *value)
{
    *value = 0;
    for (size_t i = at; i < at + n; i++) {
        if (i >= s.n || s.p[i] < '0' || s.p[i] > '9') return false;
        *value = *value * 10 + (uint32_t)(s.p[i] - '0');
    }
    return true;
}

uint32_t say_ingest_day(say_str date)
{
    static const uint8_t days[13] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    uint32_t year, month, day;
    date = say_str_trim(date);
    bool dashes = date.n >= 10 && date.p[4] == '-' && date.p[7] == '-';
    size_t step = dashes ? 1 : 0;
    if (!digits(date, 0, 4, &year) || !digits(date, 4 + step, 2, &month) ||
        !digits(date, 6 + 2 * step, 2, &day))
        return 0;
    size_t end = 8 + 2 * step;
    if (end < date.n && date.p[end] >= '0' && date.p[end] <= '9') return 0;
    if (year == 0 || month < 1 || month > 12 || day < 1 || day > days[month]) return 0;
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (month == 2 && day == 29 && !leap) return 0;
    return year * 10000 + month * 100 + day;
}
