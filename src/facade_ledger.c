/* Ledgers of sayso.h: opened, closed, their trouble told. */
#include "facade_ledger.h"

#include <stdlib.h>

int sayso_ledger_open(sayso_ledger **out, const char *path, sayso_access access, sayso_error *err)
{
    static const say_ledger_mode modes[] = {LEDGER_READ, LEDGER_WRITE, LEDGER_CREATE};
    *out = NULL;
    sayso_ledger *ledger = calloc(1, sizeof *ledger);
    size_t n = strlen(path) + 1;
    if (ledger) ledger->path = malloc(n);
    if (!ledger || !ledger->path) {
        free(ledger);
        return say_facade_fail(err, SAY_FAULT, "%s: out of memory", path);
    }
    memcpy(ledger->path, path, n);
    ledger->writes = access != SAYSO_LOOK;
    say_error inner = {0};
    int rc = say_ledger_open(&ledger->l, path, modes[access], &inner);
    if (rc == SAY_OK) {
        *out = ledger;
        return rc;
    }
    sayso_ledger_close(ledger);
    return say_facade_give(err, &inner);
}

void sayso_ledger_close(sayso_ledger *ledger)
{
    if (!ledger) return;
    say_ledger_close(ledger->l);
    free(ledger->path);
    free(ledger);
}

int say_facade_ledger_end(sayso_ledger *ledger, sayso_error *err)
{
    say_error inner = {0};
    int rc = say_ledger_status(ledger->l, &inner);
    say_ledger_rollback(ledger->l);
    return rc == SAY_OK ? rc : say_facade_give(err, &inner);
}

/* An older ledger that nobody has rebuilt has nothing to tell. */
int say_facade_ledger_fresh(sayso_ledger *ledger, sayso_error *err)
{
    if (!say_ledger_stale(ledger->l)) return say_facade_ledger_end(ledger, err);
    return say_facade_fail(err, SAY_SYSTEM,
                           "%s: made by an older sayso; bring it up to date with: sayso rebuild %s",
                           ledger->path, ledger->path);
}

int say_facade_ledger_ready(const sayso_ledger *ledger, const sayso_engine *engine,
                            sayso_error *err)
{
    if (!engine->model)
        return say_facade_fail(err, SAY_USAGE, "the engine was opened without a model");
    if (!ledger->writes)
        return say_facade_fail(err, SAY_USAGE, "%s: opened for looking only", ledger->path);
    return SAY_OK;
}
