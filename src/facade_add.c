/* Adding and rebuilding: reports in, rows out. The threads read, the caller's thread writes, in
 * batches of whole reports; a batch is a transaction. */
#include "facade_flow.h"
#include "facade_ledger.h"
#include "facade_link.h"

enum { BATCH = 1024 }; /* reports in one transaction of an adding */

typedef struct adding {
    say_inputs in;
    sayso_ledger *ledger;
    const sayso_engine *engine;
    say_ledger *look; /* a second connection, for the threads: is a text known? */
    const sayso_adding *how;
    sayso_progress *done; /* with what is not committed yet */
    sayso_progress kept;  /* at the last commit */
    int64_t run;
    unsigned batch; /* reports since the last commit */
    bool stopped;
} adding;

static bool is_blank(say_str text)
{
    return say_str_trim(text).n == 0;
}

/* A text that the ledger has need not go through the rooms again. */
static bool next_report(void *user, say_item *item)
{
    adding *a = user;
    if (!say_inputs_next(&a->in, item)) return false;
    if (item->code != SAY_OK) return true;
    if (!say_facade_strip(a->engine, item->doc)) {
        item->code = say_error_set(&item->err, SAY_FAULT, "%.*s: out of memory; it is left out",
                                   SAY_ARG(item->doc->record.id));
        return true;
    }
    item->arrival.hash = say_sha256_of(item->doc->record.text);
    item->known =
        is_blank(item->doc->record.text) || say_ledger_find(a->look, &item->arrival.hash) != 0;
    return true;
}

static void tell(const sayso_adding *how, const say_error *inner)
{
    sayso_error err;
    say_facade_give(&err, inner);
    if (how->trouble) how->trouble(how->user, &err);
}

static void leave_out_empty(adding *a, const say_doc *d)
{
    say_error err;
    say_str why = d->notes.n ? d->notes.at[0] : SAY_LIT("there is no word in it");
    a->done->empty++;
    say_error_set(&err, SAY_OK, "%.*s: left out: %.*s", SAY_ARG(d->id), SAY_ARG(why));
    tell(a->how, &err);
}

/* Writes what was found. Its list of entities comes from the document's arena, hence the trap. */
static void put_reading(say_ledger *l, int64_t report, say_item *item, int64_t run)
{
    jmp_buf trap;
    item->doc->arena.trap = &trap;
    if (setjmp(trap)) {
        say_ledger_fail(l, SAY_FAULT, "out of memory while writing a report");
        return;
    }
    say_ledger_put_reading(l, report, &item->doc->record, &item->arrival, &item->across, run);
    say_facade_link(l, &item->doc->arena, report, &item->across);
    item->doc->arena.trap = NULL;
}

static void put_report(adding *a, say_item *item)
{
    say_ledger *l = a->ledger->l;
    const say_doc *d = &item->doc->record;
    /* A copy may have come while this one was on its way. */
    int64_t report = say_ledger_find(l, &item->arrival.hash);
    bool fresh = report == 0;
    if (fresh) {
        report = say_ledger_put_report(l, d, &item->arrival, a->run);
        put_reading(l, report, item, a->run);
    }
    bool place = say_ledger_put_copy(l, report, d, &item->arrival);
    if (fresh)
        a->done->added++;
    else if (place)
        a->done->copies++;
    else
        a->done->known++;
}

static void take_item(adding *a, say_item *item)
{
    if (item->code != SAY_OK) {
        a->done->failed++;
        tell(a->how, &item->err);
    } else if (is_blank(item->doc->record.text)) {
        leave_out_empty(a, &item->doc->record);
    } else {
        if (a->batch++ == 0) say_ledger_begin(a->ledger->l);
        put_report(a, item);
    }
}

static void commit(adding *a)
{
    if (a->batch) say_ledger_commit(a->ledger->l);
    a->batch = 0;
    if (say_ledger_ok(a->ledger->l)) a->kept = *a->done;
}

static bool take_report(void *user, say_item *item)
{
    adding *a = user;
    take_item(a, item);
    a->done->bytes = item->at;
    if (a->batch == BATCH) commit(a);
    if (a->how->progress && a->how->progress(a->how->user, a->done) != 0) a->stopped = true;
    return say_ledger_ok(a->ledger->l) && say_ledger_ok(a->look) && !a->stopped;
}

static int64_t run_of(sayso_ledger *ledger, const sayso_engine *e)
{
    say_ledger_begin(ledger->l);
    int64_t run = say_ledger_run(ledger->l, e->by.program, e->by.lexicon, e->by.model);
    say_ledger_commit(ledger->l);
    return run;
}

int sayso_ledger_add(sayso_progress *done, sayso_ledger *ledger, const sayso_engine *engine,
                     const char *const *paths, size_t n, const sayso_adding *how, sayso_error *err)
{
    static const sayso_adding plain = {0};
    *done = (sayso_progress){0};
    int rc = say_facade_ledger_ready(ledger, engine, err);
    if (rc != SAY_OK) return rc;
    adding a = {.ledger = ledger, .engine = engine, .how = how ? how : &plain, .done = done};
    a.in = (say_inputs){.paths = paths, .n = n, .published = a.how->published};
    say_error inner = {0};
    a.run = run_of(ledger, engine);
    if (!say_ledger_ok(ledger->l)) return say_facade_ledger_end(ledger, err);
    rc = say_facade_ledger_fresh(ledger, err);
    if (rc != SAY_OK) return rc;
    rc = say_ledger_open(&a.look, ledger->path, LEDGER_READ, &inner);
    if (rc != SAY_OK) return say_facade_give(err, &inner);
    if (a.how->progress) done->bytes_total = say_inputs_size(&a.in);
    say_flow s = {engine, a.how->threads, next_report, take_report, &a, true};
    rc = say_facade_flow(&s, &inner);
    commit(&a);
    say_facade_link_end(ledger->l);
    sayso_input_close(a.in.open);
    if (rc == SAY_OK) rc = say_ledger_status(a.look, &inner);
    say_ledger_close(a.look);
    if (!say_ledger_ok(ledger->l)) *done = a.kept;
    int end = say_facade_ledger_end(ledger, err);
    return end != SAY_OK || rc == SAY_OK ? end : say_facade_give(err, &inner);
}
