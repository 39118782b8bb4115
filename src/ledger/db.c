/* SQLite behind a sticky status. Takes numbers of statements and values, gives rows; turns SQLite's
 * codes into messages that say what to do. Knows no tables. */
#include "ledger/db.h"

#include <stdarg.h>
#include <stdio.h>

/* What to do about it, by SQLite's primary code. */
static const struct {
    int code;
    const char *advice;
} advices[] = {
    {SQLITE_BUSY, "another program is writing to it; wait until it is done and try again"},
    {SQLITE_LOCKED, "another program is writing to it; wait until it is done and try again"},
    {SQLITE_FULL, "the disk is full; what was committed is kept: make room and do the same again"},
    {SQLITE_READONLY, "it may not be written: check the permissions of the file and its folder"},
    {SQLITE_CANTOPEN, "check that the file and its folder exist and may be read and written"},
    {SQLITE_PERM, "check the permissions of the file and its folder"},
    {SQLITE_CORRUPT, "the file is damaged or cut short: go back to a copy, or save what can be "
                     "saved with: sqlite3 FILE .recover"},
    {SQLITE_NOTADB, "this is no ledger: name a file that `sayso add` made, or a new one"},
    {SQLITE_IOERR, "reading or writing failed; what was committed is kept: check the disk and its "
                   "limits and do the same again"},
    {SQLITE_NOMEM, "out of memory"},
};

static const char *advice_on(int code)
{
    for (size_t i = 0; i < sizeof advices / sizeof advices[0]; i++)
        if (advices[i].code == (code & 0xFF)) return advices[i].advice;
    return "this is a fault of the program or of the file; try: sayso check FILE";
}

void say_db_fail(say_ledger *l, say_code code, const char *format, ...)
{
    if (l->failed) return;
    l->failed = true;
    l->err.code = code;
    va_list args;
    va_start(args, format);
    int n = snprintf(l->err.text, sizeof l->err.text, "%s: ", l->path);
    if (n > 0 && (size_t)n < sizeof l->err.text)
        vsnprintf(l->err.text + n, sizeof l->err.text - (size_t)n, format, args);
    va_end(args);
}

void say_db_failed(say_ledger *l, const char *doing)
{
    int code = l->db ? sqlite3_extended_errcode(l->db) : SQLITE_NOMEM;
    int primary = code & 0xFF;
    say_code ours = primary == SQLITE_NOMEM ? SAY_FAULT : SAY_SYSTEM;
    const char *said = l->db ? sqlite3_errmsg(l->db) : "out of memory";
    say_db_fail(l, ours, "cannot %s (%s): %s", doing, said, advice_on(code));
}

void say_ledger_fail(say_ledger *l, say_code code, const char *what)
{
    say_db_fail(l, code, "%s", what);
}

bool say_ledger_ok(const say_ledger *l)
{
    return !l->failed;
}

int say_ledger_status(const say_ledger *l, say_error *err)
{
    if (!l->failed) return SAY_OK;
    if (err) *err = l->err;
    return (int)l->err.code;
}

static sqlite3_stmt *statement_of(say_ledger *l, int i)
{
    if (l->failed) return NULL;
    if (!l->statement[i]) {
        const char *sql = say_statement(i);
        if (sqlite3_prepare_v3(l->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &l->statement[i], NULL))
            say_db_failed(l, "prepare a question");
    } else {
        sqlite3_reset(l->statement[i]);
    }
    return l->statement[i];
}

/* SQLite wants a pointer that is not NULL for an empty text. */
static int bind_text(sqlite3_stmt *s, int at, say_str v)
{
    return sqlite3_bind_text64(s, at, v.n ? v.p : "", v.n, SQLITE_STATIC, SQLITE_UTF8);
}

static int bind_day(sqlite3_stmt *s, int at, uint32_t day)
{
    char text[16];
    if (!day) return sqlite3_bind_null(s, at);
    int n = snprintf(text, sizeof text, "%04u-%02u-%02u", day / 10000, day / 100 % 100, day % 100);
    return sqlite3_bind_text(s, at, text, n, SQLITE_TRANSIENT);
}

static int bind_one(sqlite3_stmt *s, int at, char letter, va_list *args)
{
    say_str text;
    int64_t number;
    const char *z;
    switch (letter) {
    case 'i':
        return sqlite3_bind_int64(s, at, va_arg(*args, int64_t));
    case 'u':
        return sqlite3_bind_int64(s, at, va_arg(*args, uint32_t));
    case 'k':
        number = va_arg(*args, int64_t);
        return number ? sqlite3_bind_int64(s, at, number) : sqlite3_bind_null(s, at);
    case 'f':
        return sqlite3_bind_double(s, at, va_arg(*args, double));
    case 's':
        return bind_text(s, at, va_arg(*args, say_str));
    case 't':
        text = va_arg(*args, say_str);
        return text.n ? bind_text(s, at, text) : sqlite3_bind_null(s, at);
    case 'z':
        z = va_arg(*args, const char *);
        return z ? sqlite3_bind_text(s, at, z, -1, SQLITE_STATIC) : sqlite3_bind_null(s, at);
    case 'b':
        text = va_arg(*args, say_str);
        return sqlite3_bind_blob64(s, at, text.n ? text.p : "", text.n, SQLITE_STATIC);
    case 'd':
        return bind_day(s, at, va_arg(*args, uint32_t));
    }
    return SQLITE_MISUSE;
}

static sqlite3_stmt *bind_all(say_ledger *l, int statement, const char *letters, va_list *args)
{
    sqlite3_stmt *s = statement_of(l, statement);
    for (int i = 0; s && letters[i]; i++)
        if (bind_one(s, i + 1, letters[i], args) != SQLITE_OK) {
            say_db_failed(l, "bind a value");
            return NULL;
        }
    return s;
}

sqlite3_stmt *say_db_bind(say_ledger *l, int statement, const char *letters, ...)
{
    va_list args;
    va_start(args, letters);
    sqlite3_stmt *s = bind_all(l, statement, letters, &args);
    va_end(args);
    return s;
}

void say_db_bind_text(say_ledger *l, sqlite3_stmt *s, int at, say_str text)
{
    if (s && !l->failed && bind_text(s, at, text) != SQLITE_OK) say_db_failed(l, "bind a value");
}

void say_db_bind_int(say_ledger *l, sqlite3_stmt *s, int at, int64_t value)
{
    if (s && !l->failed && sqlite3_bind_int64(s, at, value) != SQLITE_OK)
        say_db_failed(l, "bind a value");
}

bool say_db_row(say_ledger *l, sqlite3_stmt *s)
{
    if (l->failed || !s) return false;
    int rc = sqlite3_step(s);
    if (rc == SQLITE_ROW) return true;
    if (rc != SQLITE_DONE) say_db_failed(l, l->writes ? "write" : "read");
    sqlite3_reset(s);
    return false;
}

void say_db_do(say_ledger *l, int statement, const char *letters, ...)
{
    va_list args;
    va_start(args, letters);
    sqlite3_stmt *s = bind_all(l, statement, letters, &args);
    va_end(args);
    while (say_db_row(l, s))
        ;
}

int64_t say_db_number(say_ledger *l, sqlite3_stmt *s)
{
    int64_t n = say_db_row(l, s) ? sqlite3_column_int64(s, 0) : 0;
    if (s) sqlite3_reset(s);
    return n;
}

void say_db_script(say_ledger *l, say_str sql)
{
    while (!l->failed && sql.n) {
        sqlite3_stmt *s = NULL;
        const char *rest = NULL;
        if (sqlite3_prepare_v2(l->db, sql.p, (int)sql.n, &s, &rest) != SQLITE_OK) {
            say_db_failed(l, "make the tables");
            return;
        }
        sql = (say_str){rest, sql.n - (size_t)(rest - sql.p)};
        while (say_db_row(l, s))
            ;
        sqlite3_finalize(s);
    }
}

say_str say_db_text(sqlite3_stmt *s, int column)
{
    const char *p = sqlite3_column_blob(s, column);
    return (say_str){p, (size_t)sqlite3_column_bytes(s, column)};
}

uint32_t say_db_day(sqlite3_stmt *s, int column)
{
    unsigned y = 0, m = 0, d = 0;
    const char *z = (const char *)sqlite3_column_text(s, column);
    if (!z || sscanf(z, "%4u-%2u-%2u", &y, &m, &d) != 3) return 0;
    return y * 10000 + m * 100 + d;
}
