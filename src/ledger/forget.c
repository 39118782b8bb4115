/* Forgetting a report: its rows, its words in the indexes, what it was linked to, and the bytes
 * that a database leaves where rows were. */
#include "ledger/db.h"
#include "ledger/tend.h"

#include <stdlib.h>

/* Behind a failure of the ledger itself: its message. */
static int64_t no_report(say_ledger *l, say_error *err)
{
    say_ledger_status(l, err);
    return 0;
}

int64_t say_ledger_report_named(say_ledger *l, const char *name, say_error *err)
{
    int64_t found[2] = {0, 0};
    size_t n = 0;
    sqlite3_stmt *s = say_db_bind(l, STMT_FIND_NAMED, "z", name);
    while (say_db_row(l, s))
        if (n < 2) found[n++] = sqlite3_column_int64(s, 0);
    if (!say_ledger_ok(l)) return no_report(l, err);
    if (n == 1) return found[0];
    if (n > 1) {
        say_error_set(err, SAY_USAGE,
                      "several reports are named \"%s\" (%lld, %lld ...): give its number", name,
                      (long long)found[0], (long long)found[1]);
        return 0;
    }
    char *end;
    long long number = strtoll(name, &end, 10);
    bool digits = *name >= '0' && *name <= '9' && !*end;
    int64_t id =
        digits ? say_db_number(l, say_db_bind(l, STMT_HAS_REPORT, "i", (int64_t)number)) : 0;
    if (!say_ledger_ok(l)) return no_report(l, err);
    if (!id) say_error_set(err, SAY_USAGE, "there is no report \"%s\" in the ledger", name);
    return id;
}

void say_ledger_forget(say_ledger *l, int64_t report)
{
    int64_t first = say_id_of(report, 0), last = say_id_of(report, SAY_ID_STEP - 1);
    for (int i = STMT_FORGET_FIRST; i <= STMT_FORGET_LAST; i++) {
        sqlite3_stmt *s = say_db_bind(l, i, "");
        int n = s ? sqlite3_bind_parameter_count(s) : 0;
        /* Numbered parameters count up to the highest: some statements have only ?1. */
        if (n >= 1) say_db_bind_int(l, s, 1, report);
        if (n >= 2) say_db_bind_int(l, s, 2, first);
        if (n >= 3) say_db_bind_int(l, s, 3, last);
        while (say_db_row(l, s))
            ;
    }
    for (int i = STMT_OPTIMIZE_FIRST; i <= STMT_OPTIMIZE_LAST; i++)
        say_db_do(l, i, "");
}

void say_ledger_scrub(say_ledger *l)
{
    say_db_do(l, STMT_VACUUM, "");
    if (say_db_number(l, say_db_bind(l, STMT_TRUNCATE, "")) != 0)
        say_db_fail(l, SAY_SYSTEM,
                    "the report is out of the ledger, but another program is reading, and its "
                    "bytes are still in %s-wal: close that program and open the ledger once more "
                    "with: sayso check %s",
                    l->path, l->path);
}
