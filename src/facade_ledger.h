/* The ledger behind sayso.h, for the façade's files about ledgers. */
#ifndef SAY_FACADE_LEDGER_H
#define SAY_FACADE_LEDGER_H

#include "facade.h"
#include "ledger/ledger.h"

struct sayso_ledger {
    say_ledger *l;
    char *path;
    bool writes;
};

/* Gives the ledger's trouble, if there is any, to the caller and forgets it. */
int say_facade_ledger_end(sayso_ledger *ledger, sayso_error *err);

/* Is its derived half there? Else SAY_SYSTEM, with the advice to rebuild it. */
int say_facade_ledger_fresh(sayso_ledger *ledger, sayso_error *err);

/* May it be written, and can the engine read? Else SAY_USAGE. */
int say_facade_ledger_ready(const sayso_ledger *ledger, const sayso_engine *engine,
                            sayso_error *err);

#endif
