/* Rows of a statement as lines for people, JSON Lines or CSV. */
#ifndef SAY_LEDGER_ROWS_H
#define SAY_LEDGER_ROWS_H

#include "ledger/db.h"
#include "ledger/query.h"

/* A column of the table for people: of the statement, by name, and how wide. */
typedef struct say_column {
    const char *name, *head;
    unsigned width; /* 0: the rest of the line */
} say_column;

/* Writes every row of the statement, at most limit (0: all). columns: those of a table, NULL name
 * behind the last. JSON and CSV have all columns of the statement; a column whose name ends in
 * "_json" is put into JSON as it is, without that ending. */
void say_rows_write(say_ledger *l, sqlite3_stmt *s, const say_column *columns, uint64_t limit,
                    say_rows *to);

#endif
