/* Web archives (WARC 1.0 and 1.1, ISO 28500), plain or as gzip members: the pages and texts of
 * their response, resource and conversion records, one report each. Other records are passed over.
 * What a record's length says is believed only where the next record follows it. */
#include "ingest/encoding.h"
#include "ingest/html.h"
#include "ingest/http.h"
#include "ingest/reader.h"

#include <stdlib.h>

enum {
    HEAD_BYTES = 1 << 16, /* most bytes of a record's own headers */
    TAIL_BYTES = 64       /* blank lines that are looked at behind a record */
};

static const char *const kept_types[] = {"response", "resource", "conversion", NULL};

/* A record while it is read. Views of the window, but for the length. */
typedef struct record {
    say_str id, uri, type, content_type;
    uint64_t length;
} record;

static bool recognises_warc(say_str head)
{
    return say_str_starts(head, SAY_LIT("WARC/1.")) || say_str_starts(head, SAY_LIT("WARC/0.1"));
}

/* Takes everything up to the next line that begins a record; false at the end. */
static bool find_record(say_stream *s, uint64_t *passed)
{
    *passed = 0;
    while (say_stream_need(s, 1) > 0) {
        if (say_str_starts(say_stream_peek(s, 7), SAY_LIT("WARC/1.")) ||
            say_str_starts(say_stream_peek(s, 8), SAY_LIT("WARC/0.1")))
            return true;
        say_stream_need(s, HEAD_BYTES);
        const char *end = memchr(s->p, '\n', s->n);
        size_t n = end ? (size_t)(end - s->p) + 1 : s->n;
        for (size_t i = 0; i < n; i++)
            *passed += s->p[i] != '\r' && s->p[i] != '\n';
        say_stream_take(s, n);
    }
    return false;
}

static bool number_of(say_str digits, uint64_t *value)
{
    *value = 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (digits.p[i] < '0' || digits.p[i] > '9' || *value > UINT64_MAX / 16) return false;
        *value = *value * 10 + (uint64_t)(digits.p[i] - '0');
    }
    return digits.n > 0;
}

/* "<urn:uuid:...>" without its brackets. */
static say_str bare(say_str id)
{
    if (id.n > 2 && id.p[0] == '<' && id.p[id.n - 1] == '>') return say_str_slice(id, 1, id.n - 1);
    return id;
}

/* Reads the headers at the window's beginning; *size: their bytes. false: no record. */
static bool read_headers(say_stream *s, record *r, size_t *size)
{
    say_str lines, rest, window = say_stream_peek(s, HEAD_BYTES);
    if (!say_http_split(window, &lines, &rest)) return false;
    *size = (size_t)(rest.p - window.p);
    r->type = say_http_header(lines, SAY_LIT("warc-type"));
    r->id = bare(say_http_header(lines, SAY_LIT("warc-record-id")));
    r->uri = bare(say_http_header(lines, SAY_LIT("warc-target-uri")));
    r->content_type = say_http_header(lines, SAY_LIT("content-type"));
    return number_of(say_http_header(lines, SAY_LIT("content-length")), &r->length);
}

/* Does a record end at `at` of the window: is there nothing but blank lines, then the next one, or
 * the end? */
static bool ends_at(say_stream *s, size_t at)
{
    say_str tail = say_str_slice(say_stream_peek(s, at + TAIL_BYTES), at, at + TAIL_BYTES);
    size_t i = 0;
    while (i < tail.n && (tail.p[i] == '\r' || tail.p[i] == '\n'))
        i++;
    return i == tail.n || say_str_starts(say_str_slice(tail, i, tail.n), SAY_LIT("WARC/"));
}

/* Where the next record begins inside a body that is not followed by one. */
static size_t inner_end(say_str body)
{
    for (size_t at = 0; at < body.n;) {
        size_t i = say_str_find(say_str_slice(body, at, body.n), SAY_LIT("\nWARC/1."));
        if (i == SIZE_MAX) return body.n;
        at += i + 1;
        say_str lines, rest, from = say_str_slice(body, at, at + HEAD_BYTES);
        if (say_http_split(from, &lines, &rest) &&
            say_http_header(lines, SAY_LIT("warc-type")).n > 0)
            return at;
    }
    return body.n;
}

static bool is_type(say_str type, const char *z)
{
    say_str want = say_str_of(z);
    return say_str_ieq(say_str_slice(type, 0, want.n), want);
}

static bool is_page_type(say_str type)
{
    return is_type(type, "text/html") || is_type(type, "application/xhtml");
}

/* A page or text into the document; false where the body is neither. */
static bool fill_body(say_doc *d, say_str type, say_str body)
{
    bool unknown = type.n == 0 || is_type(type, "application/octet-stream");
    bool page = is_page_type(type) ||
                (unknown && say_reader_html.recognises(say_str_slice(body, 0, SAY_SNIFF)));
    if (!page && !is_type(type, "text/plain")) return false;
    say_str charset = say_encoding_charset(type);
    if (page)
        say_html_read(d, say_encoding_utf8(d, body, charset, true));
    else
        say_ingest_text(d, say_encoding_utf8(d, body, charset, false));
    return true;
}

/* The page of a response; false for redirections, errors, pictures. */
static bool fill_response(say_source *source, say_doc *d, say_str bytes)
{
    say_http *h = source->state;
    source->held = h;
    say_http_read(h, bytes);
    if (h->status < 200 || h->status > 299) return false;
    if (h->trouble) say_doc_note(d, "%s", h->trouble);
    return fill_body(d, h->type, h->body);
}

/* What the record holds into the document; false where it is no report. */
static bool fill_record(say_source *source, say_doc *d, const record *r, say_str body)
{
    say_ingest_raw(d, body);
    d->url = say_utf8_own(d->arena, r->uri);
    d->id = r->id.n ? say_utf8_own(d->arena, r->id)
                    : say_str_format(d->arena, "%s#%u", source->path, source->n);
    if (body.n < r->length && body.n == SAY_MAX_PAGE)
        say_doc_note(d, "the record has %llu bytes; only the first %d are read",
                     (unsigned long long)r->length, SAY_MAX_PAGE);
    if (say_str_starts(body, SAY_LIT("HTTP/"))) return fill_response(source, d, body);
    return fill_body(d, r->content_type, body);
}

/* How long the record that begins at `head` of the window is: as it says, or as the next one shows.
 */
static uint64_t true_length(say_source *source, say_doc *d, const record *r, size_t head)
{
    say_stream *s = source->stream;
    bool long_one = r->length > SAY_MAX_PAGE;
    say_str window = say_stream_peek(s, head + (long_one ? SAY_MAX_PAGE : (size_t)r->length));
    size_t there = window.n > head ? window.n - head : 0;
    if (long_one && there == SAY_MAX_PAGE) return r->length;
    if (there == r->length && ends_at(s, head + there)) return there;
    window = say_stream_peek(s, head + there); /* looking behind it may have moved it */
    size_t end = inner_end(say_str_slice(window, head, head + there));
    if (end < there) {
        say_doc_note(d, "a record is shorter than its length says");
        return end;
    }
    if (there < r->length) say_doc_note(d, "the last record is cut off");
    return r->length;
}

static bool is_kept(const record *r)
{
    for (size_t i = 0; kept_types[i]; i++)
        if (say_str_ieq(r->type, say_str_of(kept_types[i]))) return true;
    return false;
}

/* Reads the record at the window's beginning; true where it became a report. */
static bool take_record(say_source *source, say_doc *d)
{
    record r;
    size_t head;
    say_stream *s = source->stream;
    if (!read_headers(s, &r, &head)) {
        say_doc_note(d, "a record without length or end of its headers is passed over");
        say_stream_take(s, 1);
        return false;
    }
    if (!is_kept(&r)) {
        say_stream_skip(s, head + r.length);
        return false;
    }
    uint64_t length = true_length(source, d, &r, head);
    size_t most = length < SAY_MAX_PAGE ? (size_t)length : SAY_MAX_PAGE;
    say_stream_need(s, head + most); /* the window may have moved: the views are taken again */
    read_headers(s, &r, &head);
    source->n++;
    bool found =
        fill_record(source, d, &r, say_str_slice((say_str){s->p, s->n}, head, head + most));
    say_source_drop(source);
    say_stream_skip(s, head + length);
    return found;
}

/* The document may have begun as a record that was no report: only its notes stay. */
static void begin_again(say_doc *d)
{
    d->id = d->url = d->title = d->publisher = d->text = SAY_LIT("");
    d->published = 0;
    d->furniture.n = 0;
}

static int next_warc(say_source *source, say_doc *d, bool *found, say_error *err)
{
    if (!source->state) source->state = calloc(1, sizeof(say_http));
    if (!source->state) return say_error_set(err, SAY_FAULT, "%s: out of memory", source->path);
    uint64_t passed;
    while (find_record(source->stream, &passed)) {
        if (passed)
            say_doc_note(d, "%llu bytes between two records are passed over",
                         (unsigned long long)passed);
        *found = take_record(source, d);
        if (*found) return SAY_OK;
        begin_again(d);
    }
    if (d->notes.n > 0)
        return say_error_set(err, SAY_INPUT, "%s: %.*s", source->path, SAY_ARG(d->notes.at[0]));
    return SAY_OK;
}

static void drop_http(say_source *source)
{
    say_http *h = source->held;
    free(h->owned);
    h->owned = NULL;
}

static void close_warc(say_source *source)
{
    free(source->state);
    source->state = NULL;
}

const say_reader say_reader_warc = {.name = "WARC",
                                    .recognises = recognises_warc,
                                    .next = next_warc,
                                    .drop = drop_http,
                                    .close = close_warc,
                                    .archive = true};
