/* Reading with several threads, in order, for callers who want documents and no ledger. */
#include "facade_flow.h"

typedef struct reading {
    say_inputs in;
    const sayso_adding *how;
    sayso_each each;
    int worst; /* highest code of what was left out */
    bool stopped;
} reading;

static bool next_report(void *user, say_item *item)
{
    reading *r = user;
    return say_inputs_next(&r->in, item);
}

static bool take_report(void *user, say_item *item)
{
    reading *r = user;
    if (item->code == SAY_OK) {
        r->stopped = r->each(r->how->user, item->doc) != 0;
        return !r->stopped;
    }
    sayso_error err;
    say_facade_give(&err, &item->err);
    if (r->how->trouble) r->how->trouble(r->how->user, &err);
    if (item->code > r->worst) r->worst = item->code;
    return true;
}

int sayso_read_each(const sayso_engine *engine, const char *const *paths, size_t n,
                    const sayso_adding *how, sayso_each each, sayso_error *err)
{
    static const sayso_adding plain = {0};
    if (!engine->model)
        return say_facade_fail(err, SAY_USAGE, "the engine was opened without a model");
    reading r = {.how = how ? how : &plain, .each = each};
    r.in = (say_inputs){.paths = paths, .n = n, .published = r.how->published};
    say_flow flow = {engine, r.how->threads, next_report, take_report, &r, false};
    say_error inner = {0};
    int rc = say_facade_flow(&flow, &inner);
    sayso_input_close(r.in.open);
    if (rc != SAY_OK) return say_facade_give(err, &inner);
    if (r.stopped) return say_facade_fail(err, SAY_SYSTEM, "stopped");
    return r.worst == SAY_OK ? SAY_OK
                             : say_facade_fail(err, (say_code)r.worst, "not every report was read");
}
