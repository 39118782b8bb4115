/* JSON Lines: one object a line with `text` (or `html`), and where known `id`, `title`, `url`,
 * `publisher`, `date`; other keys are ignored. A line that is no such object is an error of that
 * line alone. Owner of json-c. */
#include "ingest/html.h"
#include "ingest/reader.h"

#include <json-c/json.h>
#include <limits.h>

/* {"... opens JSON Lines; so does an empty object. A file may begin with a byte order mark. */
static bool recognises_jsonl(say_str bytes)
{
    size_t i = say_str_starts(bytes, SAY_LIT("\xEF\xBB\xBF")) ? 3 : 0;
    while (i < bytes.n && (bytes.p[i] == '\n' || bytes.p[i] == '\r' || bytes.p[i] == ' '))
        i++;
    if (i >= bytes.n || bytes.p[i] != '{') return false;
    i++;
    while (i < bytes.n && (bytes.p[i] == ' ' || bytes.p[i] == '\t'))
        i++;
    return i < bytes.n && (bytes.p[i] == '"' || bytes.p[i] == '}');
}

/* The next line that is not blank; false at the end. */
static bool take_line(say_source *source, say_str *line)
{
    while (source->at < source->bytes.n) {
        say_str rest = say_str_slice(source->bytes, source->at, source->bytes.n);
        const char *end = memchr(rest.p, '\n', rest.n);
        size_t n = end ? (size_t)(end - rest.p) : rest.n;
        source->at += n + (end ? 1 : 0);
        source->line++;
        *line = (say_str){rest.p, n};
        if (source->line == 1 && say_str_starts(*line, SAY_LIT("\xEF\xBB\xBF")))
            *line = say_str_slice(*line, 3, line->n);
        *line = say_str_trim(*line);
        if (line->n > 0) return true;
    }
    return false;
}

static int parse_line(struct json_object **out, const say_source *source, say_str line,
                      say_error *err)
{
    enum { DEPTH = 64 };
    if (line.n >= INT_MAX)
        return say_error_set(err, SAY_INPUT, "%s:%u: line of %zu bytes is too long", source->path,
                             source->line, line.n);
    struct json_tokener *tokener = json_tokener_new_ex(DEPTH);
    if (!tokener) return say_error_set(err, SAY_FAULT, "%s: out of memory", source->path);
    json_tokener_set_flags(tokener, JSON_TOKENER_STRICT);
    *out = json_tokener_parse_ex(tokener, line.p, (int)line.n);
    enum json_tokener_error why = json_tokener_get_error(tokener);
    size_t at = json_tokener_get_parse_end(tokener);
    json_tokener_free(tokener);
    if (why == json_tokener_success && json_object_is_type(*out, json_type_object)) return SAY_OK;
    json_object_put(*out);
    *out = NULL;
    if (why == json_tokener_success)
        return say_error_set(err, SAY_INPUT, "%s:%u: not a JSON object; the line is skipped",
                             source->path, source->line);
    const char *what =
        why == json_tokener_continue ? "the line ends too early" : json_tokener_error_desc(why);
    return say_error_set(err, SAY_INPUT, "%s:%u:%zu: malformed JSON (%s); the line is skipped",
                         source->path, source->line, at + 1, what);
}

/* A string (or number) of the object as raw bytes; empty where there is none. Lives with it. */
static say_str raw_value(struct json_object *object, const char *key)
{
    struct json_object *value;
    if (!json_object_object_get_ex(object, key, &value) || !value) return SAY_LIT("");
    if (json_object_is_type(value, json_type_string))
        return (say_str){json_object_get_string(value), (size_t)json_object_get_string_len(value)};
    if (json_object_is_type(value, json_type_int)) return say_str_of(json_object_get_string(value));
    return SAY_LIT("");
}

/* The same, well-formed, in the document's arena. */
static say_str value_of(say_doc *d, struct json_object *object, const char *key)
{
    size_t bad;
    return say_utf8_repair(d->arena, say_str_copy(d->arena, raw_value(object, key)), &bad);
}

static void fill_text(say_doc *d, struct json_object *object)
{
    say_str text = raw_value(object, "text");
    say_str html = raw_value(object, "html");
    if (text.n == 0 && html.n > 0) {
        say_html_read(d, say_str_copy(d->arena, html));
        return;
    }
    if (text.n == 0) say_doc_note(d, "the report has no `text`");
    say_ingest_text(d, text);
}

static void fill_document(const say_source *source, say_doc *d, struct json_object *object)
{
    d->id = value_of(d, object, "id");
    if (d->id.n == 0) d->id = say_str_format(d->arena, "%s#%u", source->path, source->n);
    d->title = value_of(d, object, "title");
    d->url = value_of(d, object, "url");
    d->publisher = value_of(d, object, "publisher");
    say_str date = value_of(d, object, "date");
    d->published = say_ingest_day(date);
    if (date.n > 0 && d->published == 0)
        say_doc_note(d, "date \"%.*s\" is not YYYY-MM-DD and is ignored",
                     (int)(date.n < 40 ? date.n : 40), date.p);
    fill_text(d, object);
}

static void drop_object(say_source *source)
{
    json_object_put(source->held);
}

static int next_jsonl(say_source *source, say_doc *d, bool *found, say_error *err)
{
    say_str line;
    if (!take_line(source, &line)) return SAY_OK;
    source->n++;
    struct json_object *object = NULL;
    int rc = parse_line(&object, source, line, err);
    if (rc != SAY_OK) return rc;
    source->held = object;
    fill_document(source, d, object);
    *found = true;
    return SAY_OK;
}

const say_reader say_reader_jsonl = {"JSON Lines", recognises_jsonl, next_jsonl, drop_object};
