/* The conditions of a question: taken, met with one another, put into SQL. For query.c. */
#ifndef SAY_LEDGER_ASK_H
#define SAY_LEDGER_ASK_H

#include "ledger/filters.h"
#include "ledger/pick.h"

typedef struct say_asked {
    say_ledger *l;
    const say_query *q;
    const say_filter *filter[SAY_MAX_CONDITIONS]; /* [n] */
    bool by_code[SAY_MAX_CONDITIONS];             /* [n] the value is a code, not a name */
    say_buf value[SAY_MAX_CONDITIONS];            /* [n] as it is bound */
    bool tested[SAY_MAX_CONDITIONS];              /* [n] the list does not see to it */
    say_picked list;                              /* of rows, or of reports */
    enum { LIST_NONE, LIST_ROWS, LIST_REPORTS } listed;
} say_asked;

/* Takes the conditions and lists what they have in common, as the table say_picked. SAY_USAGE for a
 * name or value there is none of. To be ended in any case. */
int say_asked_begin(say_asked *a, say_ledger *l, const say_query *q, say_error *err);
void say_asked_end(say_asked *a);

/* Appends "FROM ...": the rows e (events) or a (claims) in the order of adding, behind the list k
 * where there is one; behind a list of reports comes what was found in them, in its order. */
void say_asked_rows(const say_asked *a, say_buf *sql);

/* Appends " WHERE ..." of what the list does not see to, if anything is left to be tested. */
void say_asked_tests(const say_asked *a, say_buf *sql);
bool say_asked_tested(const say_asked *a);

/* Prepares made-up SQL and binds the values it asks for; NULL after a failure. */
sqlite3_stmt *say_asked_prepare(say_asked *a, say_buf *sql);

#endif
