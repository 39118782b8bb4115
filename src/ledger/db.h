/* SQLite with a sticky status: statements by number, values bound in one line, rows read by column.
 * For the files of this room. */
#ifndef SAY_LEDGER_DB_H
#define SAY_LEDGER_DB_H

#include "ledger/ledger.h"
#include "ledger/statements.h"

#include <sqlite3.h>

struct say_ledger {
    sqlite3 *db;
    char *path;
    bool writes; /* opened for writing */
    bool failed;
    say_error err; /* of the first failure */
    sqlite3_stmt *statement[STMT_COUNT];
    uint32_t owed; /* reports whose words are not in the indexes yet: owed_from .. owed_to */
    int64_t owed_from, owed_to;
};

/* Remembers a failure, if it is the first: from SQLite's own message; in our words. */
void say_db_failed(say_ledger *l, const char *doing);
void say_db_fail(say_ledger *l, say_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* A statement of the table, reset, its values bound; NULL after a failure. Values by letter:
 * i int64_t, u uint32_t, f double, s say_str ('' where empty), t say_str (NULL where empty), z
 * const char * (may be NULL), d uint32_t day (NULL where 0), b say_str as bytes, k int64_t (NULL
 * where 0). Texts must live until the statement is run. */
sqlite3_stmt *say_db_bind(say_ledger *l, int statement, const char *letters, ...);

/* Binds one value by the same letters' meaning, for statements that are made up in query.c. */
void say_db_bind_text(say_ledger *l, sqlite3_stmt *s, int at, say_str text);
void say_db_bind_int(say_ledger *l, sqlite3_stmt *s, int at, int64_t value);

/* Binds and runs a statement that gives no rows. */
void say_db_do(say_ledger *l, int statement, const char *letters, ...);

/* The next row; false at the end, which resets the statement, or after a failure. */
bool say_db_row(say_ledger *l, sqlite3_stmt *s);

/* The first column of the first row, or 0; the statement is reset. */
int64_t say_db_number(say_ledger *l, sqlite3_stmt *s);

/* Runs SQL text without values: one or more statements. */
void say_db_script(say_ledger *l, say_str sql);

/* Columns of a row. A text lives until the next row; copy it where it must live longer. */
say_str say_db_text(sqlite3_stmt *s, int column);

/* A day 'YYYY-MM-DD' as yyyymmdd, or 0. */
uint32_t say_db_day(sqlite3_stmt *s, int column);

/* words.c: remembers that the words of a report, whose rows are in, are to go into the full-text
 * indexes; puts what is remembered into them. Reports come by rising number. */
void say_words_owe(say_ledger *l, int64_t report);
void say_words_pay(say_ledger *l);

/* schema.c: makes the tables of an empty file, or carries an older ledger forward. */
void say_schema_make(say_ledger *l);
void say_schema_forward(say_ledger *l, int from);
/* schema.c: empties the derived half by making it anew. */
void say_schema_renew(say_ledger *l);

enum {
    SAY_LEDGER_ID = 0x5341594F, /* application_id: "SAYO" */
    SAY_LEDGER_VERSION = 3      /* user_version */
};

#endif
