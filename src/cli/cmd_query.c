/* sayso query, sayso timeline: what a ledger holds, as a table, JSON Lines or CSV. */
#define _XOPEN_SOURCE 700
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { TABLE_ROWS = 100, WIDE = 160, LEAST_WIDE = 80 };

/* A sayso_sink into standard output that leaves flushing to the end. */
static int print(void *user, const char *bytes, size_t n)
{
    (void)user;
    return fwrite(bytes, 1, n, stdout) == n ? 0 : 1;
}

/* As wide as the terminal says; a pipe gets wide lines. */
static unsigned line_width(void)
{
    const char *columns = getenv("COLUMNS");
    unsigned long n = columns ? strtoul(columns, NULL, 10) : 0;
    return n >= LEAST_WIDE && n < 1000 ? (unsigned)n : WIDE;
}

static sayso_asking asking_of(const cli_call *call)
{
    sayso_asking asking = {.where = call->where,
                           .n = call->n_where,
                           .claims = call->given & OPT_CLAIMS,
                           .width = line_width(),
                           .by = call->by};
    asking.format = call->given & OPT_JSON ? "json" : call->given & OPT_CSV ? "csv" : "table";
    if (call->limit != UINT64_MAX) asking.limit = call->limit;
    return asking;
}

static bool open_for(const cli_call *call, sayso_ledger **ledger, int *rc)
{
    sayso_error err;
    *rc = SAYSO_USAGE;
    if (call->n_args != 1) {
        cli_say("%s takes one ledger", call->command->name);
        return false;
    }
    if ((call->given & OPT_JSON) && (call->given & OPT_CSV)) {
        cli_say("--json or --csv, not both");
        return false;
    }
    *rc = sayso_ledger_open(ledger, call->args[0], SAYSO_LOOK, &err);
    if (*rc != SAYSO_OK) cli_say_error(&err);
    return *rc == SAYSO_OK;
}

int cmd_query(const cli_call *call)
{
    int rc;
    sayso_error err;
    sayso_ledger *ledger;
    if (!open_for(call, &ledger, &rc)) return rc;
    sayso_asking asking = asking_of(call);
    bool table = !(call->given & (OPT_JSON | OPT_CSV)), more = false;
    if (table && call->limit == UINT64_MAX) asking.limit = TABLE_ROWS;
    rc = sayso_ledger_query(ledger, &asking, print, NULL, &more, &err);
    if (rc != SAYSO_OK) cli_say_error(&err);
    if (rc == SAYSO_OK && more)
        cli_say("these are the first %llu; --limit 0 shows all", (unsigned long long)asking.limit);
    sayso_ledger_close(ledger);
    return rc;
}

int cmd_sample(const cli_call *call)
{
    enum { DRAWN = 20 };
    int rc;
    sayso_error err;
    sayso_ledger *ledger;
    if (!open_for(call, &ledger, &rc)) return rc;
    sayso_asking asking = asking_of(call);
    asking.sample = true;
    asking.seed = call->seed;
    if (call->limit == UINT64_MAX) asking.limit = DRAWN;
    rc = sayso_ledger_query(ledger, &asking, print, NULL, NULL, &err);
    if (rc != SAYSO_OK) cli_say_error(&err);
    sayso_ledger_close(ledger);
    return rc;
}

int cmd_timeline(const cli_call *call)
{
    int rc;
    sayso_error err;
    sayso_ledger *ledger;
    if (!open_for(call, &ledger, &rc)) return rc;
    sayso_asking asking = asking_of(call);
    rc = sayso_ledger_timeline(ledger, &asking, print, NULL, &err);
    if (rc != SAYSO_OK) cli_say_error(&err);
    sayso_ledger_close(ledger);
    return rc;
}
