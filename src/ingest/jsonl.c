/* JSON Lines: one object a line (report.c says what it may hold). A line that is no such object is
 * an error of that line alone. */
#include "ingest/reader.h"
#include "ingest/report.h"

/* {"... opens JSON Lines; so does an empty object. A file may begin with a byte order mark. */
static bool recognises_jsonl(say_str bytes)
{
    size_t i = 0;
    bytes = say_utf8_skip_mark(bytes);
    while (i < bytes.n && (bytes.p[i] == '\n' || bytes.p[i] == '\r' || bytes.p[i] == ' '))
        i++;
    if (i >= bytes.n || bytes.p[i] != '{') return false;
    i++;
    while (i < bytes.n && (bytes.p[i] == ' ' || bytes.p[i] == '\t'))
        i++;
    return i < bytes.n && (bytes.p[i] == '"' || bytes.p[i] == '}');
}

/* The next line that is not blank, or was too long (*cut); false at the end. */
static bool take_line(say_source *source, say_str *line, bool *cut)
{
    while (say_stream_line(source->stream, SAY_MAX_PAGE, line, cut)) {
        source->line++;
        if (source->line == 1) *line = say_utf8_skip_mark(*line);
        *line = say_str_trim(*line);
        if (line->n > 0 || *cut) return true;
    }
    return false;
}

static int next_jsonl(say_source *source, say_doc *d, bool *found, say_error *err)
{
    say_str line;
    bool cut;
    if (!take_line(source, &line, &cut)) return SAY_OK;
    source->n++;
    if (cut)
        return say_error_set(err, SAY_INPUT, "%s:%u: a line of more than %d MiB is skipped",
                             source->path, source->line, SAY_MAX_PAGE >> 20);
    return say_report_object(source, d, line, found, err);
}

const say_reader say_reader_jsonl = {.name = "JSON Lines",
                                     .recognises = recognises_jsonl,
                                     .next = next_jsonl,
                                     .drop = say_report_drop};
