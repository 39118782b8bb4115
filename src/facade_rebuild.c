/* Rebuilding: every kept text is read again, by all threads, and the derived half made anew in one
 * transaction. Until it is committed others see the old half. */
#include "facade_flow.h"
#include "facade_ledger.h"
#include "facade_link.h"
#include "ledger/tend.h"

typedef struct rebuilding {
    sayso_ledger *ledger;
    say_ledger *look; /* gives the texts, as they were when it began */
    const sayso_adding *how;
    sayso_progress *done;
    int64_t last, run;
    bool stopped;
} rebuilding;

static say_str copy_of(say_doc *d, say_str s)
{
    return say_str_copy(d->arena, s);
}

/* A kept text as a document that has not been read. False where memory ran out. */
static bool load(sayso_doc *doc, const say_kept *kept)
{
    jmp_buf trap;
    say_doc *d = &doc->record;
    doc->arena.trap = &trap;
    if (setjmp(trap)) return false;
    say_doc_init(d, &doc->arena);
    d->id = copy_of(d, kept->name);
    d->title = copy_of(d, kept->title);
    d->url = copy_of(d, kept->url);
    d->publisher = copy_of(d, kept->publisher);
    d->author = copy_of(d, kept->author);
    d->published = kept->published;
    d->text = copy_of(d, kept->text);
    say_cpmap_make(&d->cp, d->arena, d->text);
    doc->arena.trap = NULL;
    return true;
}

static bool next_text(void *user, say_item *item)
{
    rebuilding *r = user;
    say_kept kept;
    if (!say_ledger_next_text(r->look, r->last, &kept)) return false;
    r->last = item->report = kept.id;
    item->at = kept.text.n;
    item->arrival.hash = kept.hash;
    if (!load(item->doc, &kept))
        item->code =
            say_error_set(&item->err, SAY_FAULT, "report %lld: out of memory", (long long)kept.id);
    return true;
}

/* A text that cannot be read again must not vanish: the old half stays. */
static void put(rebuilding *r, say_item *item)
{
    jmp_buf trap;
    say_ledger *l = r->ledger->l;
    if (item->code != SAY_OK) {
        say_ledger_fail(l, item->err.code, item->err.text);
        return;
    }
    item->doc->arena.trap = &trap;
    if (setjmp(trap)) {
        say_ledger_fail(l, SAY_FAULT, "out of memory while writing a report");
        return;
    }
    say_ledger_put_reading(l, item->report, &item->doc->record, &item->arrival, &item->across,
                           r->run);
    say_facade_link(l, &item->doc->arena, item->report, &item->across);
    item->doc->arena.trap = NULL;
}

static bool take_text(void *user, say_item *item)
{
    rebuilding *r = user;
    put(r, item);
    r->done->added++;
    r->done->bytes = r->done->added;
    if (r->how->progress && r->how->progress(r->how->user, r->done) != 0) r->stopped = true;
    return say_ledger_ok(r->ledger->l) && say_ledger_ok(r->look) && !r->stopped;
}

static void finish(rebuilding *r, bool whole)
{
    say_ledger *l = r->ledger->l;
    if (whole) say_facade_link_renew(l);
    if (whole) say_ledger_commit(l);
    if (!whole || !say_ledger_ok(l)) *r->done = (sayso_progress){0};
}

int sayso_ledger_rebuild(sayso_progress *done, sayso_ledger *ledger, const sayso_engine *engine,
                         const sayso_adding *how, sayso_error *err)
{
    static const sayso_adding plain = {0};
    *done = (sayso_progress){0};
    int rc = say_facade_ledger_ready(ledger, engine, err);
    if (rc != SAY_OK) return rc;
    rebuilding r = {.ledger = ledger, .how = how ? how : &plain, .done = done};
    say_error inner = {0};
    rc = say_ledger_open(&r.look, ledger->path, LEDGER_READ, &inner);
    if (rc != SAY_OK) return say_facade_give(err, &inner);
    done->bytes_total = say_ledger_texts(r.look);
    say_ledger_begin(ledger->l);
    r.run = say_ledger_run(ledger->l, engine->by.program, engine->by.lexicon, engine->by.model);
    say_ledger_renew(ledger->l);
    say_flow flow = {engine, r.how->threads, next_text, take_text, &r, true};
    if (say_ledger_ok(ledger->l)) rc = say_facade_flow(&flow, &inner);
    if (rc == SAY_OK) rc = say_ledger_status(r.look, &inner);
    finish(&r, rc == SAY_OK && !r.stopped && say_ledger_ok(ledger->l));
    say_ledger_close(r.look);
    int end = say_facade_ledger_end(ledger, err);
    return end != SAY_OK || rc == SAY_OK ? end : say_facade_give(err, &inner);
}
