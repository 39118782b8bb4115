/* Opens and closes ledgers, and runs their transactions. Takes a path, gives a handle or a message
 * that says what to do about the file. */
#include "base/file.h"
#include "ledger/db.h"

#include <stdio.h>
#include <stdlib.h>

/* How a ledger is used. A commit is on the disk when it returns; readers do not wait for writers;
 * a file from somewhere else is not trusted to be whole or well-meant. */
static const char reading[] = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                              "PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY;";
static const char writing[] =
    "PRAGMA cache_size = -65536; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
    "PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000;"
    "PRAGMA journal_size_limit = 67108864;";

/* A reader of a file in a folder that cannot be written may take it as it is, where no writer left
 * anything beside it. */
static bool stands_alone(const char *path)
{
    char beside[4096];
    int n = snprintf(beside, sizeof beside, "%s-wal", path);
    return n > 0 && (size_t)n < sizeof beside && say_file_kind(beside) == 0;
}

/* The path so that SQLite takes it for nothing else: ":memory:" and "file:x?y" are names of files.
 * NULL without memory. */
static char *plain_name(const char *path)
{
    say_buf b = {0};
    if (path[0] != '/') say_buf_puts(&b, "./");
    say_buf_put(&b, (say_str){path, strlen(path) + 1});
    return b.failed ? NULL : b.p;
}

/* The path as a URI that says the file does not change; NULL without memory. */
static char *immutable_uri(const char *path)
{
    say_buf b = {0};
    say_buf_puts(&b, path[0] == '/' ? "file:" : "file:./");
    for (const char *p = path; *p; p++)
        if (*p == '%' || *p == '?' || *p == '#')
            say_buf_format(&b, "%%%02X", (unsigned)(unsigned char)*p);
        else
            say_buf_putc(&b, *p);
    say_buf_puts(&b, "?immutable=1");
    say_buf_putc(&b, '\0');
    return b.failed ? NULL : b.p;
}

static bool connect(say_ledger *l, const char *name, int flags)
{
    int rc = sqlite3_open_v2(name, &l->db, flags | SQLITE_OPEN_NOMUTEX, NULL);
    if (rc == SQLITE_OK) rc = sqlite3_busy_timeout(l->db, SAY_LEDGER_PATIENCE);
    if (rc == SQLITE_OK) sqlite3_db_config(l->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    if (rc == SQLITE_OK) rc = sqlite3_exec(l->db, reading, NULL, NULL, NULL);
    /* The file is first looked into here. */
    if (rc == SQLITE_OK) rc = sqlite3_exec(l->db, "PRAGMA schema_version", NULL, NULL, NULL);
    return rc == SQLITE_OK;
}

static void open_file(say_ledger *l, say_ledger_mode mode)
{
    static const int flags[] = {SQLITE_OPEN_READONLY, SQLITE_OPEN_READWRITE,
                                SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE};
    char *name = plain_name(l->path);
    bool open = name && connect(l, name, flags[mode]);
    free(name);
    if (open) return;
    int why = l->db ? sqlite3_errcode(l->db) : SQLITE_NOMEM;
    bool closed = why == SQLITE_CANTOPEN || why == SQLITE_READONLY;
    char *uri =
        mode == LEDGER_READ && closed && stands_alone(l->path) ? immutable_uri(l->path) : NULL;
    if (uri) {
        sqlite3_close(l->db);
        l->db = NULL;
        bool good = connect(l, uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
        free(uri);
        if (good) return;
    }
    say_db_failed(l, "open it");
}

/* Makes the tables of a new file; somebody else may have done so while we waited. */
static void make_new(say_ledger *l)
{
    say_ledger_begin(l);
    if (say_db_number(l, say_db_bind(l, STMT_IS_EMPTY, ""))) say_schema_make(l);
    say_ledger_commit(l);
}

/* Is it a ledger, and of which version? Makes a new one, carries an old one forward. */
static void look_at(say_ledger *l, say_ledger_mode mode)
{
    if (l->writes) say_db_script(l, SAY_LIT(writing));
    int64_t id = say_db_number(l, say_db_bind(l, STMT_APPLICATION, ""));
    int64_t version = say_db_number(l, say_db_bind(l, STMT_VERSION, ""));
    if (l->failed) return;
    if (id == 0 && version == 0 && say_db_number(l, say_db_bind(l, STMT_IS_EMPTY, ""))) {
        if (mode == LEDGER_CREATE)
            make_new(l);
        else
            say_db_fail(l, SAY_SYSTEM, "an empty file; fill it with: sayso add %s FILE", l->path);
    } else if (id != SAY_LEDGER_ID) {
        say_db_fail(l, SAY_SYSTEM, "a database, but no ledger of sayso; name another file");
    } else if (version > SAY_LEDGER_VERSION) {
        say_db_fail(l, SAY_SYSTEM,
                    "made by a newer sayso (version %lld of the ledger; this program knows %d): "
                    "use the newer program",
                    (long long)version, SAY_LEDGER_VERSION);
    } else if (version < SAY_LEDGER_VERSION && !l->writes) {
        say_db_fail(l, SAY_SYSTEM,
                    "made by an older sayso (version %lld of the ledger); carry it forward with: "
                    "sayso rebuild %s",
                    (long long)version, l->path);
    } else if (version < SAY_LEDGER_VERSION) {
        say_schema_forward(l, (int)version);
    }
}

int say_ledger_open(say_ledger **out, const char *path, say_ledger_mode mode, say_error *err)
{
    *out = NULL;
    int kind = say_file_kind(path);
    if (kind == 2)
        return say_error_set(err, SAY_SYSTEM, "%s: a folder; name the file of a ledger", path);
    if (kind == 0 && mode != LEDGER_CREATE)
        return say_error_set(err, SAY_SYSTEM,
                             "%s: no such ledger; make one with: sayso add %s FILE", path, path);
    say_ledger *l = calloc(1, sizeof *l);
    size_t n = strlen(path);
    if (l) l->path = calloc(n + 1, 1);
    if (!l || !l->path) {
        free(l);
        return say_error_set(err, SAY_FAULT, "%s: out of memory", path);
    }
    memcpy(l->path, path, n);
    l->writes = mode != LEDGER_READ;
    open_file(l, mode);
    if (!l->failed) look_at(l, mode);
    if (!l->failed) {
        *out = l;
        return SAY_OK;
    }
    int rc = say_ledger_status(l, err);
    say_ledger_close(l);
    return rc;
}

void say_ledger_close(say_ledger *l)
{
    if (!l) return;
    for (int i = 0; i < STMT_COUNT; i++)
        sqlite3_finalize(l->statement[i]);
    sqlite3_close(l->db);
    free(l->path);
    free(l);
}

bool say_ledger_stale(say_ledger *l)
{
    return say_db_number(l, say_db_bind(l, STMT_STALE, "")) != 0;
}

void say_ledger_begin(say_ledger *l)
{
    say_db_do(l, STMT_BEGIN, "");
}

void say_ledger_commit(say_ledger *l)
{
    say_words_pay(l);
    say_db_do(l, STMT_COMMIT, "");
}

void say_ledger_rollback(say_ledger *l)
{
    for (int i = 0; i < STMT_COUNT; i++)
        sqlite3_reset(l->statement[i]);
    l->failed = false;
    l->err = (say_error){0};
    l->owed = 0;
    if (!sqlite3_get_autocommit(l->db)) say_db_do(l, STMT_ROLLBACK, "");
}
