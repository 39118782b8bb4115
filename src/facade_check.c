/* Running the examples of a lexicon: reads each through all rooms, with that lexicon. */
#include "facade_matters.h"

#include "base/file.h"
#include "base/vec.h"
#include "check.h"
#include "spec.h"

/* Where the built-in lexicon was compiled from, as its entries name their files. */
static const char source[] = "lexicon";

typedef struct checking {
    const sayso_engine *engine;
    sayso_doc *doc;       /* of the last example */
    say_arena arena;      /* of the last reports that were read side by side */
    say_side_by_side all; /* these */
} checking;

static const say_doc *read_example(void *self, say_str sentence, say_error *err)
{
    checking *job = self;
    sayso_error inner;
    sayso_doc_free(job->doc);
    if (sayso_read(&job->doc, job->engine, sentence.p, sentence.n, NULL, &inner) == SAYSO_OK)
        return &job->doc->record;
    say_error_set(err, (say_code)inner.code, "%s", inner.text);
    return NULL;
}

static const say_side_by_side *join_reports(void *self, const say_str *texts, uint32_t n,
                                            say_error *err)
{
    checking *job = self;
    jmp_buf trap;
    say_arena_free(&job->arena);
    job->arena.trap = &trap;
    if (setjmp(trap)) {
        say_error_set(err, SAY_FAULT, "out of memory");
        return NULL;
    }
    bool read = say_facade_join(job->engine, texts, n, &job->arena, &job->all, err);
    return read ? &job->all : NULL;
}

static int run_examples(const sayso_engine *engine, const char *under, say_buf *report,
                        say_error *err)
{
    checking job = {.engine = engine};
    say_check_tally tally;
    int rc = say_check_lexicon(&tally, report, engine->lexicon, under, read_example, &job, err);
    sayso_doc_free(job.doc);
    if (rc <= SAY_FOUND)
        say_buf_format(report, "%u examples of %u entries, %u failed\n", tally.examples,
                       tally.entries, tally.failed);
    return rc;
}

static int run_spec(checking *job, say_check_tally *tally, const char *path, say_buf *report,
                    say_error *err)
{
    say_file file;
    int rc = say_file_open(&file, path, err);
    if (rc != SAY_OK) return rc;
    rc = say_spec_check(tally, report, path, file.bytes, read_example, join_reports, job, err);
    say_file_close(&file);
    return rc;
}

/* The files of a spec: path itself, or the Markdown below it; none where it is a lexicon. */
static const char **list_specs(say_arena *arena, const char *path, say_error *err)
{
    SAY_VEC(const char *) specs = {0};
    const char **all = NULL;
    if (say_file_kind(path) == 2 && !(all = say_file_list(arena, path, err))) return NULL;
    if (!all && say_str_ends(say_str_of(path), SAY_LIT(".md"))) SAY_PUSH(arena, specs, path);
    for (; all && *all; all++)
        if (say_str_ends(say_str_of(*all), SAY_LIT(".md"))) SAY_PUSH(arena, specs, *all);
    SAY_PUSH(arena, specs, NULL);
    return specs.at;
}

static int run_specs(const sayso_engine *engine, const char *const *specs, say_buf *report,
                     say_error *err)
{
    checking job = {.engine = engine};
    say_check_tally tally = {0};
    int rc = SAY_OK;
    for (; *specs && rc <= SAY_FOUND; specs++) {
        int one = run_spec(&job, &tally, *specs, report, err);
        if (one > rc) rc = one;
    }
    sayso_doc_free(job.doc);
    say_arena_free(&job.arena);
    if (rc <= SAY_FOUND)
        say_buf_format(report, "%u expectations in %u examples, %u failed\n", tally.examples,
                       tally.entries, tally.failed);
    return rc;
}

/* Is path the lexicon's own source, or below it? Then the source replaces what was built in. */
static bool is_source(const char *path)
{
    size_t n = sizeof source - 1;
    return strncmp(path, source, n) == 0 && (path[n] == '\0' || path[n] == '/') &&
           say_file_kind(source) == 2;
}

static int load_checked(sayso_engine *e, const char *path, say_error *err)
{
    bool own = is_source(path);
    int rc = own ? say_lexicon_make(&e->lexicon, err) : say_lexicon_open(&e->lexicon, err);
    if (rc == SAY_OK) rc = say_lexicon_overlay(e->lexicon, own ? source : path, err);
    return rc == SAY_OK ? say_facade_rooms(e, true, err) : rc;
}

/* A spec where there is Markdown, else a lexicon. */
static int check_what(sayso_engine *checked, const sayso_engine *engine, const char *path,
                      const char *const *specs, say_buf *report, say_error *err)
{
    if (path && !specs) return err->code;
    if (specs && *specs) return run_specs(engine, specs, report, err);
    int rc = path ? load_checked(checked, path, err) : SAY_OK;
    return rc == SAY_OK ? run_examples(path ? checked : engine, path, report, err) : rc;
}

int sayso_check(const sayso_engine *engine, const char *path, sayso_sink sink, void *user,
                sayso_error *err)
{
    if (!engine->model)
        return say_facade_fail(err, SAY_USAGE, "the engine was opened without a model");
    sayso_engine checked = {.memory = engine->memory,
                            .model = engine->model,
                            .places = engine->places,
                            .by = engine->by};
    say_arena_init(&checked.arena, 0);
    say_error inner = {0};
    say_buf report = {0};
    jmp_buf trap;
    checked.arena.trap = &trap;
    if (setjmp(trap)) return say_facade_fail(err, SAY_FAULT, "out of memory");
    const char **specs = path ? list_specs(&checked.arena, path, &inner) : NULL;
    int rc = check_what(&checked, engine, path, specs, &report, &inner);
    if (rc > SAY_FOUND)
        say_facade_give(err, &inner);
    else if (report.failed)
        rc = say_facade_fail(err, SAY_FAULT, "out of memory");
    else if (sink(user, report.p, report.n) != 0)
        rc = say_facade_fail(err, SAY_SYSTEM, "cannot write");
    say_buf_free(&report);
    say_lexicon_close(checked.lexicon);
    say_arena_free(&checked.arena);
    return rc;
}
