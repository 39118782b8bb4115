/* A report as a JSON object: `text` (or `html`), and where known `id`, `title`, `url`, `publisher`,
 * `date`; other keys are ignored. Owner of json-c. */
#include "ingest/report.h"

#include "ingest/html.h"

#include <json-c/json.h>

static int parse_object(struct json_object **out, const say_source *source, say_str line,
                        say_error *err)
{
    enum { DEPTH = 64 };
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
        return say_error_set(err, SAY_INPUT, "%s:%u: not a JSON object; it is skipped",
                             source->path, source->line);
    const char *what =
        why == json_tokener_continue ? "it ends too early" : json_tokener_error_desc(why);
    return say_error_set(err, SAY_INPUT, "%s:%u:%zu: malformed JSON (%s); it is skipped",
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
    return say_utf8_own(d->arena, raw_value(object, key));
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

void say_report_drop(say_source *source)
{
    json_object_put(source->held);
}

int say_report_object(say_source *source, say_doc *d, say_str json, bool *found, say_error *err)
{
    struct json_object *object = NULL;
    int rc = parse_object(&object, source, json, err);
    if (rc != SAY_OK) return rc;
    source->held = object;
    say_ingest_raw(d, json);
    fill_document(source, d, object);
    *found = true;
    return SAY_OK;
}
