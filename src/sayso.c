/* The façade: loads an engine, leads a report through the rooms. The only files that see every room
 * are this one and its neighbours facade_*.c. */
#include "facade.h"

#include "ingest/ingest.h"
#include "ingest/language.h"
#include "nlp/nlp.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { PATH_BYTES = 4096 };
static const size_t document_memory = (size_t)1 << 30; /* where the caller sets no limit */

const char *sayso_version(void)
{
    return SAYSO_VERSION;
}

int say_facade_give(sayso_error *to, const say_error *from)
{
    if (!to) return (int)from->code;
    to->code = (sayso_code)from->code;
    snprintf(to->text, sizeof to->text, "%s", from->text);
    return (int)from->code;
}

int say_facade_fail(sayso_error *err, say_code code, const char *format, ...)
{
    if (!err) return (int)code;
    va_list args;
    va_start(args, format);
    vsnprintf(err->text, sizeof err->text, format, args);
    va_end(args);
    err->code = (sayso_code)code;
    return (int)code;
}

/* --- The engine --- */

static int load_lexicon(sayso_engine *e, const sayso_options *options, say_error *err)
{
    int rc = say_lexicon_open(&e->lexicon, err);
    for (size_t i = 0; rc == SAY_OK && options->lexicons && options->lexicons[i]; i++)
        rc = say_lexicon_overlay(e->lexicon, options->lexicons[i], err);
    if (rc == SAY_OK) e->by.lexicon = say_lexicon_version(e->lexicon);
    return rc;
}

static int load_model(sayso_engine *e, const char *path, say_error *err)
{
    int rc = say_model_open(&e->model, path, err);
    if (rc != SAY_OK) return rc;
    snprintf(e->model_version, sizeof e->model_version, "%.*s", SAY_ARG(e->model->version));
    e->by.model = e->model_version;
    return rc;
}

/* Looking an actor up needs the actors' tables alone; reading needs every room's. */
static int make_rooms(sayso_engine *e, bool reading, say_error *err)
{
    say_arena *arena = &e->arena;
    int rc = say_actors_make(&e->actors, arena, e->lexicon, err);
    if (rc == SAY_OK) say_actors_use(e->actors, e->places);
    if (!reading) return rc;
    if (rc == SAY_OK) rc = say_furniture_make(&e->furniture, arena, e->lexicon, err);
    if (rc == SAY_OK) rc = say_events_make(&e->events, arena, e->lexicon, err);
    if (rc == SAY_OK) rc = say_attrib_make(&e->attrib, arena, e->lexicon, err);
    if (rc == SAY_OK) rc = say_statuses_make(&e->statuses, arena, e->lexicon, err);
    if (rc == SAY_OK) rc = say_contests_make(&e->contests, arena, e->lexicon, err);
    return rc;
}

int say_facade_rooms(sayso_engine *e, bool reading, say_error *err)
{
    jmp_buf trap;
    e->arena.trap = &trap;
    if (setjmp(trap)) return say_error_set(err, SAY_FAULT, "out of memory while loading");
    int rc = make_rooms(e, reading, err);
    e->arena.trap = NULL;
    return rc;
}

/* Without a gazetteer places have no coordinates, and fewer of them are known. */
static int load_places(sayso_engine *e, const char *model, say_error *err)
{
    char path[PATH_BYTES];
    if (!say_facade_find_places(path, sizeof path, model)) return SAY_OK;
    return say_gazetteer_open(&e->places, path, err);
}

static int load_engine(sayso_engine *e, const sayso_options *options, say_error *err)
{
    char path[PATH_BYTES];
    if (options->model)
        snprintf(path, sizeof path, "%s", options->model);
    else
        say_facade_find_model(path, sizeof path);
    int rc = load_lexicon(e, options, err);
    if (rc == SAY_OK && !options->no_model) rc = load_model(e, path, err);
    if (rc == SAY_OK) rc = load_places(e, path, err);
    if (rc == SAY_OK) rc = say_facade_rooms(e, !options->no_model, err);
    return rc;
}

int sayso_engine_open(sayso_engine **out, const sayso_options *options, sayso_error *err)
{
    static const sayso_options defaults = {0};
    if (!options) options = &defaults;
    *out = NULL;
    sayso_engine *e = calloc(1, sizeof *e);
    if (!e) return say_facade_fail(err, SAY_FAULT, "out of memory while loading");
    say_arena_init(&e->arena, 0);
    e->memory = options->memory ? options->memory : document_memory;
    e->whole = options->whole;
    e->by = (say_made_by){SAYSO_VERSION, "", ""};
    say_error inner = {0};
    int rc = load_engine(e, options, &inner);
    if (rc == SAY_OK) {
        *out = e;
        return rc;
    }
    sayso_engine_close(e);
    return say_facade_give(err, &inner);
}

void sayso_engine_close(sayso_engine *e)
{
    if (!e) return;
    say_model_close(e->model);
    say_gazetteer_close(e->places);
    if (e->lexicon) say_lexicon_close(e->lexicon);
    say_arena_free(&e->arena);
    free(e);
}

const char *sayso_engine_lexicon(const sayso_engine *e)
{
    return e->by.lexicon;
}

const char *sayso_engine_model(const sayso_engine *e)
{
    return e->by.model;
}

bool sayso_engine_places(const sayso_engine *e)
{
    return e->places != NULL;
}

/* --- One report --- */

sayso_doc *say_facade_doc(const sayso_engine *engine)
{
    sayso_doc *doc = calloc(1, sizeof *doc);
    if (!doc) return NULL;
    say_arena_init(&doc->arena, engine->memory);
    doc->by = engine->by;
    return doc;
}

void sayso_doc_free(sayso_doc *doc)
{
    if (!doc) return;
    say_arena_free(&doc->arena);
    free(doc);
}

/* Statuses come last but one: they need to know who says what; contests need both. */
void say_facade_walk(const sayso_engine *e, say_doc *d)
{
    if (!e->whole && !say_language_judge(d)) return;
    if (!e->whole) say_furniture_mark(e->furniture, d);
    if (!e->whole && d->page) say_furniture_strip(d);
    say_text_segment(d, say_model_segmenter(e->model));
    say_nlp_read(d, e->model);
    say_actors_read(e->actors, d);
    say_events_read(e->events, d);
    say_attrib_read(e->attrib, d);
    say_statuses_read(e->statuses, d);
    say_events_weigh(e->events, d);
    say_contests_read(e->contests, d);
}

static void fill_about(say_doc *d, const sayso_about *about)
{
    say_str *const fields[] = {&d->id, &d->title, &d->url, &d->publisher};
    const char *const values[] = {about->id, about->title, about->url, about->publisher};
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        *fields[i] = say_utf8_own(d->arena, say_str_of(values[i]));
    d->published = about->published;
}

static bool read_report(sayso_doc *doc, const sayso_engine *e, say_str text,
                        const sayso_about *about)
{
    jmp_buf trap;
    doc->arena.trap = &trap;
    if (setjmp(trap)) return false;
    say_doc_init(&doc->record, &doc->arena);
    fill_about(&doc->record, about);
    say_ingest_any(&doc->record, text);
    say_facade_walk(e, &doc->record);
    doc->arena.trap = NULL;
    return true;
}

int sayso_read(sayso_doc **out, const sayso_engine *engine, const char *text, size_t n,
               const sayso_about *about, sayso_error *err)
{
    static const sayso_about nothing = {0};
    *out = NULL;
    if (!engine->model)
        return say_facade_fail(err, SAY_USAGE, "the engine was opened without a model");
    sayso_doc *doc = say_facade_doc(engine);
    if (doc && read_report(doc, engine, (say_str){text, n}, about ? about : &nothing)) {
        *out = doc;
        return SAY_OK;
    }
    sayso_doc_free(doc);
    return say_facade_fail(err, SAY_FAULT, "out of memory while reading a report of %zu bytes", n);
}
