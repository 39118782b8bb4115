/* sayso check: runs the example sentences of a lexicon or spec; proves a ledger. */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

/* Does the file begin as databases of SQLite do? */
static bool is_ledger(const char *path)
{
    static const char mark[16] = "SQLite format 3";
    char head[sizeof mark];
    FILE *f = fopen(path, "rb");
    bool is =
        f && fread(head, 1, sizeof head, f) == sizeof head && memcmp(head, mark, sizeof mark) == 0;
    if (f) fclose(f);
    return is;
}

static int check_ledger(const char *path)
{
    sayso_error err;
    sayso_ledger *ledger;
    /* Looked at first: proving must not carry an older ledger forward. */
    int rc = sayso_ledger_open(&ledger, path, SAYSO_LOOK, &err);
    if (rc != SAYSO_OK) return cli_say_error(&err);
    sayso_ledger_close(ledger);
    rc = sayso_ledger_open(&ledger, path, SAYSO_CHANGE, &err);
    if (rc != SAYSO_OK) return cli_say_error(&err);
    rc = sayso_ledger_check(ledger, cli_sink, NULL, &err);
    if (rc > SAYSO_FOUND) cli_say_error(&err);
    sayso_ledger_close(ledger);
    return rc;
}

int cmd_check(const cli_call *call)
{
    if (call->n_args > 1) {
        cli_say("check takes one lexicon, spec or ledger");
        return SAYSO_USAGE;
    }
    if (call->n_args && is_ledger(call->args[0])) return check_ledger(call->args[0]);
    int rc;
    sayso_engine *engine;
    sayso_error err;
    if (!cli_open_engine(&engine, call, true, &rc)) return rc;
    rc = sayso_check(engine, call->n_args ? call->args[0] : NULL, cli_sink, NULL, &err);
    if (rc > SAYSO_FOUND) cli_say_error(&err);
    sayso_engine_close(engine);
    return rc;
}
