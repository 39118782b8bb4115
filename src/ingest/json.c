/* A JSON array of reports. Its objects are cut out by their braces, one at a time, so that memory
 * does not grow with the array; each is then an object like a line of JSON Lines. */
#include "ingest/reader.h"
#include "ingest/report.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* [{ or [] opens an array of reports. */
static bool recognises_json(say_str head)
{
    size_t i = 0;
    head = say_utf8_skip_mark(head);
    while (i < head.n && is_blank(head.p[i]))
        i++;
    if (i >= head.n || head.p[i++] != '[') return false;
    while (i < head.n && is_blank(head.p[i]))
        i++;
    return i < head.n && (head.p[i] == '{' || (head.p[i] == ']' && i + 4 > head.n));
}

/* Takes what stands before the next object; false at the end. */
static bool find_object(say_source *source)
{
    say_stream *s = source->stream;
    for (; say_stream_need(s, 1) > 0; say_stream_take(s, 1)) {
        if (*s->p == '\n') source->line++;
        if (*s->p == '{') return true;
    }
    return false;
}

/* Where the scan of an object stands: inside a string, behind a backslash, braces open. */
typedef struct scan {
    bool string, escape;
    uint32_t depth;
} scan;

/* Is c the last of the object? */
static bool scan_ends(scan *at, char c)
{
    if (at->escape)
        at->escape = false;
    else if (at->string && c == '\\')
        at->escape = true;
    else if (c == '"')
        at->string = !at->string;
    else if (!at->string && c == '{')
        at->depth++;
    else if (!at->string && c == '}')
        return --at->depth == 0;
    return false;
}

/* Bytes of the object that the window begins with; 0 where it does not end within the limit. */
static size_t object_size(say_stream *s)
{
    scan at = {0};
    size_t i = 0;
    while (i < SAY_MAX_PAGE) {
        size_t there = say_stream_need(s, i + 1);
        if (there <= i) return 0;
        for (; i < there && i < SAY_MAX_PAGE; i++)
            if (scan_ends(&at, s->p[i])) return i + 1;
    }
    return 0;
}

static void count_lines(say_source *source, say_str taken)
{
    for (size_t i = 0; i < taken.n; i++)
        source->line += taken.p[i] == '\n';
}

static int next_json(say_source *source, say_doc *d, bool *found, say_error *err)
{
    if (source->line == 0) source->line = 1;
    if (!find_object(source)) return SAY_OK;
    source->n++;
    size_t n = object_size(source->stream);
    if (n == 0) {
        say_stream_skip(source->stream, UINT64_MAX);
        return say_error_set(
            err, SAY_INPUT,
            "%s:%u: an object that does not end (limit %d MiB); the rest is not read", source->path,
            source->line, SAY_MAX_PAGE >> 20);
    }
    say_str json = {source->stream->p, n};
    say_stream_take(source->stream, n);
    int rc = say_report_object(source, d, json, found, err);
    count_lines(source, json);
    return rc;
}

const say_reader say_reader_json = {.name = "JSON array",
                                    .recognises = recognises_json,
                                    .next = next_json,
                                    .drop = say_report_drop};
