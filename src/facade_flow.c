/* The row of items behind say_facade_flow, and inputs as its beginning. Takes reports one by one,
 * gives them read and in order; the walk itself is sayso.c's. */
#include "facade_flow.h"

#include "base/pipeline.h"
#include "contest/across.h"
#include <stdlib.h>

/* Slots beyond those of the threads keep them reading while the writer commits. */
enum { SLOTS_A_THREAD = 4, SPARE_SLOTS = 24, LARGE_ARENA = 64 << 20 };

static bool next_item(void *user, void *item)
{
    const say_flow *s = user;
    say_item *it = item;
    sayso_doc *doc = it->doc;
    if (doc->arena.taken > LARGE_ARENA)
        say_arena_free(&doc->arena);
    else
        say_arena_reset(&doc->arena);
    *it = (say_item){.doc = doc};
    return s->next(s->user, it);
}

/* What the report is joined with others by. */
static bool make_across(const sayso_engine *engine, say_item *it)
{
    jmp_buf trap;
    it->doc->arena.trap = &trap;
    if (setjmp(trap)) return false;
    say_across_make(engine->contests, &it->doc->record, &it->doc->arena, &it->across);
    it->doc->arena.trap = NULL;
    return true;
}

static void work_item(void *user, void *item)
{
    const say_flow *s = user;
    say_item *it = item;
    if (it->code != SAY_OK || it->known) return;
    if (say_facade_read(s->engine, it->doc) && (!s->across || make_across(s->engine, it))) return;
    it->code = say_error_set(&it->err, SAY_FAULT, "%.*s: out of memory; it is left out",
                             SAY_ARG(it->doc->record.id));
}

static bool write_item(void *user, void *item)
{
    const say_flow *s = user;
    return s->take(s->user, item);
}

static void drop_items(void **items, unsigned n)
{
    for (unsigned i = 0; i < n; i++) {
        say_item *it = items[i];
        if (it) sayso_doc_free(it->doc);
        free(it);
    }
}

static bool make_items(void **items, unsigned n, const sayso_engine *engine)
{
    for (unsigned i = 0; i < n; i++) {
        say_item *it = items[i] = calloc(1, sizeof *it);
        if (it) it->doc = say_facade_doc(engine);
        if (!it || !it->doc) return false;
    }
    return true;
}

int say_facade_flow(const say_flow *s, say_error *err)
{
    void *items[SLOTS_A_THREAD * SAY_MAX_THREADS + SPARE_SLOTS] = {NULL};
    unsigned threads = s->threads ? s->threads : say_pipeline_cores();
    if (threads > SAY_MAX_THREADS) threads = SAY_MAX_THREADS;
    unsigned slots = SLOTS_A_THREAD * threads + SPARE_SLOTS;
    say_pipeline p = {next_item, work_item, write_item, (void *)(uintptr_t)s,
                      items,     slots,     threads};
    int rc = make_items(items, slots, s->engine) ? say_pipeline_run(&p, err)
                                                 : say_error_set(err, SAY_FAULT, "out of memory");
    drop_items(items, slots);
    return rc;
}

/* --- Inputs --- */

/* Opens the next path; false at the end. A path that is none becomes an item that says so. */
static bool open_next(say_inputs *in, say_item *item)
{
    if (in->at == in->n) return false;
    sayso_error err;
    item->code = sayso_input_open(&in->open, in->paths[in->at++], &err);
    if (item->code != SAY_OK) item->err = (say_error){(say_code)err.code, ""};
    if (item->code != SAY_OK) memcpy(item->err.text, err.text, sizeof err.text);
    return true;
}

bool say_inputs_next(say_inputs *in, say_item *item)
{
    for (;;) {
        if (!in->open) {
            if (!open_next(in, item)) return false;
            if (item->code != SAY_OK) return true;
        }
        bool found;
        item->code = say_facade_take(item->doc, in->open, in->published, &found, &item->err);
        item->at = in->passed + say_facade_input_at(in->open);
        if (item->code != SAY_OK) return true;
        if (found) {
            item->arrival.raw = item->doc->record.raw;
            if (say_facade_input_warc(in->open)) item->arrival.warc = item->doc->record.id;
            item->arrival.notes = item->doc->record.notes.n;
            return true;
        }
        in->passed += say_facade_input_at(in->open);
        sayso_input_close(in->open);
        in->open = NULL;
    }
}

uint64_t say_inputs_size(const say_inputs *in)
{
    uint64_t n = 0;
    for (size_t i = 0; i < in->n; i++) {
        sayso_input *one;
        if (sayso_input_open(&one, in->paths[i], NULL) != SAY_OK) continue;
        n += say_facade_input_size(one);
        sayso_input_close(one);
    }
    return n;
}
