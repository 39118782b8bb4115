/* Lists of ids, sorted and met outside of SQL, and handed back to it as a table. Takes statements,
 * gives lists; knows no conditions. */
#include "ledger/pick.h"

#include <stdlib.h>

void say_picked_free(say_picked *p)
{
    free(p->at);
    *p = (say_picked){0};
}

static bool push(say_picked *p, int64_t id)
{
    if (p->n == p->cap) {
        size_t cap = p->cap ? p->cap * 2 : 1024;
        int64_t *more = realloc(p->at, cap * sizeof *more);
        if (!more) return false;
        p->at = more;
        p->cap = cap;
    }
    p->at[p->n++] = id;
    return true;
}

static bool is_rising(const say_picked *p)
{
    for (size_t i = 1; i < p->n; i++)
        if (p->at[i - 1] >= p->at[i]) return false;
    return true;
}

/* One pass over byte number `byte`; false where all ids have the same. */
static bool sort_by_byte(const int64_t *from, int64_t *to, size_t n, unsigned byte)
{
    size_t start[256] = {0}, sum = 0;
    for (size_t i = 0; i < n; i++)
        start[(uint64_t)from[i] >> 8 * byte & 255]++;
    for (size_t i = 0; i < 256; i++) {
        size_t count = start[i];
        if (count == n) return false;
        start[i] = sum;
        sum += count;
    }
    for (size_t i = 0; i < n; i++)
        to[start[(uint64_t)from[i] >> 8 * byte & 255]++] = from[i];
    return true;
}

/* Ids are not negative: sorted byte by byte, the lowest first. False without memory. */
static bool sort(say_picked *p)
{
    if (is_rising(p)) return true;
    int64_t *other = malloc(p->n * sizeof *other);
    if (!other) return false;
    for (unsigned byte = 0; byte < 8; byte++)
        if (sort_by_byte(p->at, other, p->n, byte)) {
            int64_t *sorted = other;
            other = p->at;
            p->at = sorted;
            p->cap = p->n;
        }
    free(other);
    size_t n = 0;
    for (size_t i = 0; i < p->n; i++)
        if (n == 0 || p->at[n - 1] != p->at[i]) p->at[n++] = p->at[i];
    p->n = n;
    return true;
}

bool say_picked_fill(say_ledger *l, sqlite3_stmt *s, size_t most, say_picked *out)
{
    bool good = s != NULL;
    out->n = 0;
    while (good && say_db_row(l, s)) {
        good = out->n < most;
        if (good && !push(out, sqlite3_column_int64(s, 0)))
            say_ledger_fail(l, SAY_FAULT, "out of memory");
    }
    if (s) sqlite3_reset(s);
    if (good && say_ledger_ok(l) && !sort(out)) say_ledger_fail(l, SAY_FAULT, "out of memory");
    good = good && say_ledger_ok(l);
    if (!good) out->n = 0;
    return good;
}

void say_picked_meet(say_picked *a, const say_picked *b, int64_t step)
{
    size_t n = 0, k = 0;
    for (size_t i = 0; i < a->n; i++) {
        int64_t id = a->at[i] / step;
        while (k < b->n && b->at[k] < id)
            k++;
        if (k < b->n && b->at[k] == id) a->at[n++] = a->at[i];
    }
    a->n = n;
}

/* --- The list as a table: what SQLite asks of one that cannot be written --- */

typedef struct table {
    sqlite3_vtab base;
    const say_picked *list;
} table;

typedef struct cursor {
    sqlite3_vtab_cursor base;
    const say_picked *list;
    size_t at;
} cursor;

static int table_connect(sqlite3 *db, void *list, int n, const char *const *args,
                         sqlite3_vtab **out, char **message)
{
    (void)n, (void)args, (void)message;
    int rc = sqlite3_declare_vtab(db, "CREATE TABLE say_picked (id INTEGER)");
    table *t = rc == SQLITE_OK ? sqlite3_malloc(sizeof *t) : NULL;
    if (rc == SQLITE_OK && !t) rc = SQLITE_NOMEM;
    if (t) *t = (table){.list = list};
    *out = t ? &t->base : NULL;
    return rc;
}

static int table_disconnect(sqlite3_vtab *t)
{
    sqlite3_free(t);
    return SQLITE_OK;
}

/* There is one way through it, in rising order. */
static int table_plan(sqlite3_vtab *t, sqlite3_index_info *info)
{
    info->estimatedCost = (double)((const table *)t)->list->n + 1;
    info->estimatedRows = (sqlite3_int64)((const table *)t)->list->n;
    info->orderByConsumed = info->nOrderBy == 1 && !info->aOrderBy[0].desc;
    return SQLITE_OK;
}

static int cursor_open(sqlite3_vtab *t, sqlite3_vtab_cursor **out)
{
    cursor *c = sqlite3_malloc(sizeof *c);
    if (!c) return SQLITE_NOMEM;
    *c = (cursor){.list = ((const table *)t)->list};
    *out = &c->base;
    return SQLITE_OK;
}

static int cursor_close(sqlite3_vtab_cursor *c)
{
    sqlite3_free(c);
    return SQLITE_OK;
}

static int cursor_begin(sqlite3_vtab_cursor *c, int plan, const char *name, int n,
                        sqlite3_value **args)
{
    (void)plan, (void)name, (void)n, (void)args;
    ((cursor *)c)->at = 0;
    return SQLITE_OK;
}

static int cursor_next(sqlite3_vtab_cursor *c)
{
    ((cursor *)c)->at++;
    return SQLITE_OK;
}

static int cursor_ended(sqlite3_vtab_cursor *c)
{
    return ((cursor *)c)->at >= ((cursor *)c)->list->n;
}

static int cursor_column(sqlite3_vtab_cursor *c, sqlite3_context *to, int column)
{
    (void)column;
    sqlite3_result_int64(to, ((cursor *)c)->list->at[((cursor *)c)->at]);
    return SQLITE_OK;
}

static int cursor_rowid(sqlite3_vtab_cursor *c, sqlite3_int64 *out)
{
    *out = ((cursor *)c)->list->at[((cursor *)c)->at];
    return SQLITE_OK;
}

/* Without xCreate there is no such table but the one named like the module. */
static const sqlite3_module module = {.xConnect = table_connect,
                                      .xBestIndex = table_plan,
                                      .xDisconnect = table_disconnect,
                                      .xOpen = cursor_open,
                                      .xClose = cursor_close,
                                      .xFilter = cursor_begin,
                                      .xNext = cursor_next,
                                      .xEof = cursor_ended,
                                      .xColumn = cursor_column,
                                      .xRowid = cursor_rowid};

void say_picked_offer(say_ledger *l, const say_picked *p)
{
    if (p && !say_ledger_ok(l)) return;
    int rc = sqlite3_create_module_v2(l->db, "say_picked", p ? &module : NULL, (void *)(uintptr_t)p,
                                      NULL);
    if (p && rc != SQLITE_OK) say_db_failed(l, "prepare a question");
}
