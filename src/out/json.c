/* One document as one line of JSON, in the shape of the contract: fixed order of keys, null for
 * what is unknown, spans in code points. */
#include "out/writers.h"

#include <math.h>
#include <stdlib.h>

static void put_text(say_buf *b, const char *key, say_str value)
{
    say_buf_format(b, "\"%s\":", key);
    if (value.n)
        say_buf_json(b, value);
    else
        say_buf_puts(b, "null");
}

static void put_id(say_buf *b, const char *key, char letter, uint32_t i)
{
    if (i)
        say_buf_format(b, "\"%s\":\"%c%u\"", key, letter, i);
    else
        say_buf_format(b, "\"%s\":null", key);
}

static void put_span(say_buf *b, const say_doc *d, say_span s)
{
    say_buf_format(b, "[%u,%u]", say_cpmap_at(&d->cp, s.begin), say_cpmap_at(&d->cp, s.end));
}

static void put_span_or_null(say_buf *b, const say_doc *d, say_span s)
{
    say_buf_puts(b, "\"span\":");
    if (s.end > s.begin)
        put_span(b, d, s);
    else
        say_buf_puts(b, "null");
}

static void put_spans(say_buf *b, const say_doc *d, const char *key, const say_spans *v)
{
    say_buf_format(b, "\"%s\":[", key);
    for (uint32_t i = 0; i < v->n; i++) {
        if (i) say_buf_putc(b, ',');
        put_span(b, d, v->at[i]);
    }
    say_buf_putc(b, ']');
}

static void put_day(say_buf *b, const char *key, uint32_t day)
{
    say_buf_format(b, "\"%s\":", key);
    if (!day) {
        say_buf_puts(b, "null");
        return;
    }
    say_buf_putc(b, '"');
    say_write_day(b, day);
    say_buf_putc(b, '"');
}

static void put_rule(say_buf *b, const say_rule *rule)
{
    say_buf line = {0};
    say_write_rule(&line, rule);
    if (line.failed) b->failed = true;
    put_text(b, "rule", say_buf_str(&line));
    say_buf_free(&line);
}

static void put_head(say_buf *b, const say_doc *d, const say_made_by *by)
{
    say_buf_puts(b, "{\"id\":");
    say_buf_json(b, d->id);
    say_buf_putc(b, ',');
    put_text(b, "title", d->title);
    say_buf_putc(b, ',');
    put_text(b, "url", d->url);
    say_buf_putc(b, ',');
    put_text(b, "publisher", d->publisher);
    say_buf_putc(b, ',');
    put_text(b, "author", d->author);
    say_buf_putc(b, ',');
    put_day(b, "published", d->published);
    say_buf_putc(b, ',');
    put_text(b, "language", d->language);
    say_buf_puts(b, ",\"text\":");
    say_buf_json(b, d->text);
    say_buf_puts(b, ",\"made_by\":{");
    put_text(b, "program", say_str_of(by->program));
    say_buf_putc(b, ',');
    put_text(b, "lexicon", say_str_of(by->lexicon));
    say_buf_putc(b, ',');
    put_text(b, "model", say_str_of(by->model));
    say_buf_puts(b, "},");
    put_spans(b, d, "furniture", &d->furniture);
}

static void put_sentences(say_buf *b, const say_doc *d)
{
    say_buf_puts(b, ",\"sentences\":[");
    for (uint32_t i = 1; i < d->sentences.n; i++) {
        if (i > 1) say_buf_putc(b, ',');
        put_span(b, d, d->sentences.at[i].span);
    }
    say_buf_putc(b, ']');
}

static void put_degrees(say_buf *b, const char *key, float degrees)
{
    if (isnan(degrees))
        say_buf_format(b, ",\"%s\":null", key);
    else
        say_buf_format(b, ",\"%s\":%.6g", key, (double)degrees);
}

/* Where an entity lies that is a place. */
static void put_position(say_buf *b, const say_entity *e)
{
    if (!e->place.n) return;
    say_buf_puts(b, ",\"place\":{");
    put_text(b, "name", e->place);
    put_degrees(b, "lat", e->lat);
    put_degrees(b, "lon", e->lon);
    say_buf_putc(b, '}');
}

static void put_entity(say_buf *b, const say_doc *d, uint32_t i)
{
    const say_entity *e = &d->entities.at[i];
    say_buf_putc(b, '{');
    put_id(b, "id", 'n', i);
    say_buf_putc(b, ',');
    put_text(b, "name", e->name);
    say_buf_format(b, ",\"kind\":\"%s\",", say_name_kind_name(e->kind));
    put_text(b, "country", e->country);
    say_buf_putc(b, ',');
    put_text(b, "sector", e->sector);
    say_buf_putc(b, ',');
    put_text(b, "code", e->code);
    put_position(b, e);
    say_buf_puts(b, ",\"mentions\":[");
    for (uint32_t k = 0; k < e->mentions.n; k++) {
        if (k) say_buf_putc(b, ',');
        put_span(b, d, d->mentions.at[e->mentions.at[k]].span);
    }
    say_buf_puts(b, "]}");
}

static void put_entities(say_buf *b, const say_doc *d)
{
    bool *shown = calloc(d->entities.n, sizeof *shown);
    if (!shown) {
        b->failed = true;
        return;
    }
    say_doc_shown(shown, d);
    say_buf_puts(b, ",\"entities\":[");
    const char *between = "";
    for (uint32_t i = 1; i < d->entities.n; i++) {
        if (!shown[i]) continue;
        say_buf_puts(b, between);
        put_entity(b, d, i);
        between = ",";
    }
    say_buf_putc(b, ']');
    free(shown);
}

static void put_party(say_buf *b, const say_doc *d, uint32_t entity, const say_spans *spans)
{
    say_buf_putc(b, '{');
    put_id(b, "entity", 'n', entity);
    say_buf_putc(b, ',');
    put_spans(b, d, "spans", spans);
}

static void put_attribution(say_buf *b, const say_doc *d, uint32_t i)
{
    const say_attribution *a = &d->attributions.at[i];
    say_buf_putc(b, '{');
    put_id(b, "id", 'a', i);
    say_buf_puts(b, ",\"source\":");
    put_party(b, d, a->source_entity, &a->source);
    say_buf_format(b, ",\"kind\":\"%s\"},\"addressee\":", say_source_kind_name(a->source_kind));
    if (a->addressee.n || a->addressee_entity) {
        put_party(b, d, a->addressee_entity, &a->addressee);
        say_buf_putc(b, '}');
    } else {
        say_buf_puts(b, "null");
    }
    say_buf_puts(b, ",\"cue\":{");
    put_text(b, "lemma", a->cue_lemma);
    say_buf_putc(b, ',');
    put_spans(b, d, "spans", &a->cue);
    say_buf_puts(b, "},");
    put_spans(b, d, "content", &a->content);
    say_buf_format(b, ",\"quote\":\"%s\",\"stance\":\"%s\",", say_quote_name(a->quote),
                   say_stance_name(a->stance));
    put_id(b, "parent", 'a', a->parent);
    say_buf_format(b, ",\"confidence\":%.2g,", (double)a->confidence);
    put_rule(b, &a->rule);
    say_buf_putc(b, '}');
}

static void put_contexts(say_buf *b, uint64_t contexts)
{
    const char *between = "";
    say_buf_puts(b, ",\"contexts\":[");
    for (int i = 0; i < SAY_CONTEXTS; i++) {
        if (!(contexts >> i & 1)) continue;
        say_buf_format(b, "%s\"%s\"", between, say_context_name(i));
        between = ",";
    }
    say_buf_puts(b, "],");
}

static void put_roles(say_buf *b, const say_doc *d, const char *key, const say_roles *roles)
{
    say_buf_format(b, ",\"%s\":[", key);
    for (uint32_t i = 0; i < roles->n; i++) {
        say_buf_puts(b, i ? ",{" : "{");
        put_id(b, "entity", 'n', roles->at[i].entity);
        say_buf_puts(b, ",\"span\":");
        put_span(b, d, roles->at[i].span);
        say_buf_putc(b, '}');
    }
    say_buf_putc(b, ']');
}

static void put_when(say_buf *b, const say_doc *d, const say_when *when)
{
    say_buf_puts(b, ",\"date\":");
    if (!when->from && !when->to) {
        say_buf_puts(b, "null");
        return;
    }
    say_buf_putc(b, '{');
    put_day(b, "from", when->from);
    say_buf_putc(b, ',');
    put_day(b, "to", when->to);
    say_buf_putc(b, ',');
    put_span_or_null(b, d, when->span);
    say_buf_putc(b, '}');
}

static void put_place(say_buf *b, const say_doc *d, const say_event *e)
{
    say_buf_puts(b, ",\"place\":");
    if (!e->place) {
        say_buf_puts(b, "null");
        return;
    }
    const say_entity *place = &d->entities.at[e->place];
    say_buf_putc(b, '{');
    put_text(b, "name", place->place.n ? place->place : place->name);
    say_buf_putc(b, ',');
    put_text(b, "country", place->country);
    put_degrees(b, "lat", place->lat);
    put_degrees(b, "lon", place->lon);
    say_buf_putc(b, ',');
    put_span_or_null(b, d, e->place_span);
    say_buf_putc(b, '}');
}

static void put_number(say_buf *b, const say_doc *d, const char *key, const say_number *number)
{
    say_buf_format(b, "\"%s\":", key);
    if (!number->given) {
        say_buf_puts(b, "null");
        return;
    }
    say_buf_format(b, "{\"min\":%u,\"max\":", number->min);
    if (number->max == UINT32_MAX)
        say_buf_puts(b, "null,");
    else
        say_buf_format(b, "%u,", number->max);
    put_span_or_null(b, d, number->span);
    say_buf_putc(b, '}');
}

static void put_numbers(say_buf *b, const say_doc *d, const say_event *e)
{
    say_buf_puts(b, ",\"numbers\":{");
    put_number(b, d, "dead", &e->dead);
    say_buf_putc(b, ',');
    put_number(b, d, "injured", &e->injured);
    say_buf_putc(b, ',');
    put_number(b, d, "size", &e->size);
    say_buf_puts(b, "},");
}

static void put_event(say_buf *b, const say_doc *d, uint32_t i)
{
    const say_event *e = &d->events.at[i];
    say_buf_putc(b, '{');
    put_id(b, "id", 'e', i);
    say_buf_format(b, ",\"type\":\"%s\",", say_type_name(e->type));
    put_text(b, "mode", say_str_of(e->mode));
    put_contexts(b, e->contexts);
    put_text(b, "cameo", say_str_of(e->cameo));
    say_buf_putc(b, ',');
    put_spans(b, d, "trigger", &e->trigger);
    put_roles(b, d, "actor", &e->actor);
    put_roles(b, d, "recipient", &e->recipient);
    put_when(b, d, &e->when);
    put_place(b, d, e);
    put_numbers(b, d, e);
    put_spans(b, d, "scope", &e->scope);
    say_buf_putc(b, ',');
    put_spans(b, d, "reason", &e->reason);
    say_buf_format(b, ",\"status\":\"%s\",", say_status_name(e->status));
    put_id(b, "attribution", 'a', e->attribution);
    say_buf_format(b, ",\"confidence\":%.2g,", (double)e->confidence);
    put_rule(b, &e->rule);
    say_buf_putc(b, '}');
}

static void put_contest(say_buf *b, const say_doc *d, uint32_t i)
{
    const say_contest *c = &d->contests.at[i];
    say_buf_putc(b, '{');
    put_id(b, "a", c->a_attribution ? 'a' : 'e', c->a_attribution ? c->a_attribution : c->a_event);
    say_buf_putc(b, ',');
    put_id(b, "b", c->b_attribution ? 'a' : 'e', c->b_attribution ? c->b_attribution : c->b_event);
    say_buf_format(b, ",\"kind\":\"%s\",\"about\":[", say_contest_name(c->kind));
    for (uint32_t k = 0; k < c->about.n; k++)
        say_buf_format(b, "%s\"e%u\"", k ? "," : "", c->about.at[k]);
    say_buf_puts(b, "],");
    put_rule(b, &c->rule);
    say_buf_putc(b, '}');
}

/* The records 1 .. n - 1 of one kind. */
static void put_list(say_buf *b, const say_doc *d, const char *key, uint32_t n,
                     void (*put)(say_buf *, const say_doc *, uint32_t))
{
    say_buf_format(b, ",\"%s\":[", key);
    for (uint32_t i = 1; i < n; i++) {
        if (i > 1) say_buf_putc(b, ',');
        put(b, d, i);
    }
    say_buf_putc(b, ']');
}

void say_write_json(say_buf *b, const say_doc *d, const say_style *style)
{
    put_head(b, d, style->by);
    put_sentences(b, d);
    put_entities(b, d);
    put_list(b, d, "attributions", d->attributions.n, put_attribution);
    put_list(b, d, "events", d->events.n, put_event);
    put_list(b, d, "contests", d->contests.n, put_contest);
    say_buf_puts(b, ",\"notes\":[");
    for (uint32_t i = 0; i < d->notes.n; i++) {
        if (i) say_buf_putc(b, ',');
        say_buf_json(b, d->notes.at[i]);
    }
    say_buf_putc(b, ']');
    if (style->dropped) say_write_dropped_json(b, d);
    say_buf_puts(b, "}\n");
}
