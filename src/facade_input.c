/* The inputs of sayso.h: a file, a directory or standard input as a row of reports. */
#include "facade.h"

#include "base/file.h"
#include "ingest/ingest.h"
#include <stdlib.h>

struct sayso_input {
    say_arena arena;
    const char **files; /* NULL-terminated */
    size_t next;        /* the file after the open one */
    uint64_t passed;    /* bytes of the files before the open one */
    bool open;
    say_source source;
};

uint32_t sayso_day(const char *text, size_t n)
{
    return say_ingest_day((say_str){text, n});
}

/* The files that a path stands for, in the input's arena; NULL with err set. */
static const char **files_of(sayso_input *in, const char *path, say_error *err)
{
    if (say_file_kind(path) == 2) return say_file_list(&in->arena, path, err);
    const char **files = say_arena_zero(&in->arena, 2, sizeof *files);
    files[0] = say_str_copy(&in->arena, say_str_of(path)).p;
    return files;
}

static int find_files(sayso_input *in, const char *path, say_error *err)
{
    jmp_buf trap;
    in->arena.trap = &trap;
    if (setjmp(trap)) return say_error_set(err, SAY_FAULT, "%s: out of memory", path);
    if (strcmp(path, "-") != 0 && say_file_kind(path) == 0)
        return say_error_set(err, SAY_INPUT, "%s: no such file or directory", path);
    in->files = files_of(in, path, err);
    in->arena.trap = NULL;
    return in->files ? SAY_OK : (int)err->code;
}

int sayso_input_open(sayso_input **out, const char *path, sayso_error *err)
{
    *out = NULL;
    sayso_input *in = calloc(1, sizeof *in);
    if (!in) return say_facade_fail(err, SAY_FAULT, "%s: out of memory", path);
    say_arena_init(&in->arena, 0);
    say_error inner = {0};
    int rc = find_files(in, path, &inner);
    if (rc == SAY_OK) {
        *out = in;
        return rc;
    }
    sayso_input_close(in);
    return say_facade_give(err, &inner);
}

static void close_file(sayso_input *in)
{
    if (!in->open) return;
    say_source_close(&in->source);
    in->open = false;
}

void sayso_input_close(sayso_input *in)
{
    if (!in) return;
    close_file(in);
    say_arena_free(&in->arena);
    free(in);
}

/* Ingests the next report of the open file. */
static int ingest_next(sayso_doc *doc, sayso_input *in, bool *found, say_error *err)
{
    jmp_buf trap;
    doc->arena.trap = &trap;
    if (setjmp(trap)) {
        say_source_drop(&in->source);
        return say_error_set(err, SAY_FAULT, "%s: report %u: out of memory; it is left out",
                             in->source.path, in->source.n);
    }
    say_doc_init(&doc->record, &doc->arena);
    int rc = say_source_next(&in->source, &doc->record, found, err);
    doc->arena.trap = NULL;
    return rc;
}

/* Opens the next file; *more is false when there is none. */
static int open_next(sayso_input *in, bool *more, say_error *err)
{
    *more = in->files[in->next] != NULL;
    if (!*more) return SAY_OK;
    const char *path = in->files[in->next++];
    int rc = say_source_open_file(&in->source, path, err);
    in->open = rc == SAY_OK;
    return rc;
}

int say_facade_take(sayso_doc *doc, sayso_input *in, uint32_t published, bool *found,
                    say_error *err)
{
    *found = false;
    for (;;) {
        bool more = true;
        int rc = in->open ? SAY_OK : open_next(in, &more, err);
        if (rc != SAY_OK || !more) return rc;
        rc = ingest_next(doc, in, found, err);
        if (*found && !doc->record.published) doc->record.published = published;
        if (rc != SAY_OK || *found) return rc;
        in->passed += in->source.raw.taken;
        close_file(in);
        say_arena_reset(&doc->arena);
    }
}

bool say_facade_strip(const sayso_engine *engine, sayso_doc *doc)
{
    jmp_buf trap;
    if (engine->whole || !doc->record.page) return true;
    doc->arena.trap = &trap;
    if (setjmp(trap)) return false;
    say_furniture_mark(engine->furniture, &doc->record);
    say_furniture_strip(&doc->record);
    doc->record.page = false;
    doc->arena.trap = NULL;
    return true;
}

bool say_facade_read(const sayso_engine *engine, sayso_doc *doc)
{
    jmp_buf trap;
    doc->arena.trap = &trap;
    if (setjmp(trap)) return false;
    say_facade_walk(engine, &doc->record);
    doc->arena.trap = NULL;
    return true;
}

bool say_facade_input_warc(const sayso_input *in)
{
    return in->open && strcmp(in->source.reader->name, "WARC") == 0;
}

uint64_t say_facade_input_at(const sayso_input *in)
{
    return in->passed + (in->open ? in->source.raw.taken : 0);
}

uint64_t say_facade_input_size(const sayso_input *in)
{
    uint64_t n = 0;
    for (size_t i = 0; in->files[i]; i++)
        n += say_file_size(in->files[i]);
    return n;
}

static int read_next(sayso_doc *doc, sayso_input *in, const sayso_engine *engine,
                     uint32_t published, bool *found, say_error *err)
{
    int rc = say_facade_take(doc, in, published, found, err);
    if (rc != SAY_OK || !*found || say_facade_read(engine, doc)) return rc;
    return say_error_set(err, SAY_FAULT, "%s: report %u: out of memory; it is left out",
                         in->source.path, in->source.n);
}

int sayso_input_next(sayso_doc **out, sayso_input *in, const sayso_engine *engine,
                     uint32_t published, sayso_error *err)
{
    *out = NULL;
    if (!engine->model)
        return say_facade_fail(err, SAY_USAGE, "the engine was opened without a model");
    sayso_doc *doc = say_facade_doc(engine);
    if (!doc) return say_facade_fail(err, SAY_FAULT, "out of memory");
    say_error inner = {0};
    bool found;
    int rc = read_next(doc, in, engine, published, &found, &inner);
    if (rc == SAY_OK && found) {
        *out = doc;
        return rc;
    }
    sayso_doc_free(doc);
    return rc == SAY_OK ? rc : say_facade_give(err, &inner);
}
