/* Asking a ledger, in the words of sayso.h. */
#include "facade_ledger.h"

#include "ledger/query.h"

enum { COLUMNS = 120 };

const char *sayso_condition_at(size_t i, const char **about)
{
    return say_condition_at(i, about);
}

static bool rows_as(say_rows_as *as, const char *format)
{
    static const char *const names[] = {"table", "json", "csv"};
    if (!format) format = names[0];
    for (int i = 0; i < 3; i++)
        if (strcmp(format, names[i]) == 0) {
            *as = (say_rows_as)i;
            return true;
        }
    return false;
}

typedef int (*ask)(say_ledger *l, const say_query *q, const sayso_asking *asking, say_rows *to,
                   say_error *err);

static int ask_rows(say_ledger *l, const say_query *q, const sayso_asking *asking, say_rows *to,
                    say_error *err)
{
    (void)asking;
    return say_ledger_query(l, q, to, err);
}

static int ask_timeline(say_ledger *l, const say_query *q, const sayso_asking *asking, say_rows *to,
                        say_error *err)
{
    return say_ledger_timeline(l, q, asking->by ? asking->by : "month", to, err);
}

static int run(ask how, sayso_ledger *ledger, const sayso_asking *asking, sayso_sink sink,
               void *user, bool *more, sayso_error *err)
{
    say_condition where[SAY_MAX_CONDITIONS];
    say_rows to = {.width = asking->width ? asking->width : COLUMNS, .sink = sink, .user = user};
    if (!rows_as(&to.as, asking->format))
        return say_facade_fail(err, SAY_USAGE, "there is no format \"%s\" of rows", asking->format);
    if (asking->n > SAY_MAX_CONDITIONS)
        return say_facade_fail(err, SAY_USAGE, "more than %d conditions", SAY_MAX_CONDITIONS);
    for (size_t i = 0; i < asking->n; i++)
        where[i] = (say_condition){asking->where[i].name, asking->where[i].value};
    int rc = say_facade_ledger_fresh(ledger, err);
    if (rc != SAY_OK) return rc;
    say_query q = {where, asking->n, asking->claims, asking->limit, asking->sample, asking->seed};
    say_error inner = {0};
    rc = how(ledger->l, &q, asking, &to, &inner);
    if (more) *more = to.more;
    if (rc == SAY_OK && to.stopped) return say_facade_fail(err, SAY_SYSTEM, "cannot write");
    int end = say_facade_ledger_end(ledger, err);
    return rc == SAY_USAGE ? say_facade_give(err, &inner) : end;
}

int sayso_ledger_query(sayso_ledger *ledger, const sayso_asking *asking, sayso_sink sink,
                       void *user, bool *more, sayso_error *err)
{
    return run(ask_rows, ledger, asking, sink, user, more, err);
}

int sayso_ledger_timeline(sayso_ledger *ledger, const sayso_asking *asking, sayso_sink sink,
                          void *user, sayso_error *err)
{
    return run(ask_timeline, ledger, asking, sink, user, NULL, err);
}
