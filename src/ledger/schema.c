/* Makes the tables from schema.sql, which is embedded, and carries older ledgers forward. */
#include "ledger/db.h"

#include <stdio.h>

extern const char say_ledger_schema[], say_ledger_schema_end[];

/* The text of a part: from the line "-- part: NAME" to the next such line. */
static say_str part_of_schema(const char *name)
{
    static const char mark[] = "\n-- part: ";
    say_str rest = {say_ledger_schema, (size_t)(say_ledger_schema_end - say_ledger_schema)};
    size_t at;
    while ((at = say_str_find(rest, SAY_LIT(mark))) != SIZE_MAX) {
        say_str next;
        rest = say_str_slice(rest, at + sizeof mark - 1, rest.n);
        say_str head = say_str_split(rest, '\n', &next);
        size_t end = say_str_find(next, SAY_LIT(mark));
        if (say_str_is(head, name)) return say_str_slice(next, 0, end == SIZE_MAX ? next.n : end);
    }
    return SAY_LIT("");
}

static void run_part(say_ledger *l, const char *name)
{
    say_db_script(l, part_of_schema(name));
}

static void set_version(say_ledger *l)
{
    char sql[64];
    int n = snprintf(sql, sizeof sql, "PRAGMA user_version = %d", SAY_LEDGER_VERSION);
    say_db_script(l, (say_str){sql, (size_t)n});
    n = snprintf(sql, sizeof sql, "PRAGMA application_id = %d", SAY_LEDGER_ID);
    say_db_script(l, (say_str){sql, (size_t)n});
}

void say_schema_make(say_ledger *l)
{
    run_part(l, "kept");
    run_part(l, "derived");
    run_part(l, "views");
    set_version(l);
}

/* DROP for one line "CREATE TABLE name (", "CREATE VIEW name AS", "CREATE VIRTUAL TABLE name". */
static void drop_one(say_ledger *l, say_str line)
{
    static const struct {
        const char *create, *drop;
    } kinds[] = {
        {"CREATE TABLE ", "TABLE"}, {"CREATE VIRTUAL TABLE ", "TABLE"}, {"CREATE VIEW ", "VIEW"}};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        say_str create = say_str_of(kinds[i].create), rest;
        if (!say_str_starts(line, create)) continue;
        say_str name = say_str_split(say_str_slice(line, create.n, line.n), ' ', &rest);
        char sql[128];
        int n = snprintf(sql, sizeof sql, "DROP %s IF EXISTS %.*s", kinds[i].drop, SAY_ARG(name));
        say_db_script(l, (say_str){sql, (size_t)n});
    }
}

static void drop_part(say_ledger *l, const char *name)
{
    say_str rest = part_of_schema(name);
    while (rest.n)
        drop_one(l, say_str_split(rest, '\n', &rest));
}

/* Only what the schema names is dropped: a table that somebody added to the file stays. */
void say_schema_renew(say_ledger *l)
{
    for (int i = 0; i < STMT_COUNT; i++) {
        sqlite3_finalize(l->statement[i]);
        l->statement[i] = NULL;
    }
    drop_part(l, "views");
    drop_part(l, "derived");
    run_part(l, "derived");
    run_part(l, "views");
}

/* What changes the kept half from version i + 1 to i + 2. The derived half is made anew. */
static const char *const migrations[SAY_LEDGER_VERSION] = {
    "ALTER TABLE report ADD COLUMN author TEXT", /* 1 to 2 */
    "DROP INDEX IF EXISTS copy_publisher;"       /* 2 to 3 */
    "CREATE INDEX copy_publisher ON copy (publisher COLLATE NOCASE, report)",
};

void say_schema_forward(say_ledger *l, int from)
{
    say_ledger_begin(l);
    for (int i = from; i < SAY_LEDGER_VERSION && !l->failed; i++)
        say_db_script(l, say_str_of(migrations[i - 1]));
    say_schema_renew(l);
    set_version(l);
    say_ledger_commit(l);
}
