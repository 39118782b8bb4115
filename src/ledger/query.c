/* Puts a question together out of the rows of filters.c, chooses the condition that holds least to
 * begin with, and writes what comes. Values are bound, never written into the SQL. */
#include "ledger/filters.h"
#include "ledger/rows.h"

/* A set with at most so many members is gone through; else rows are looked at in their order until
 * there are enough: what holds often is found soon. */
enum { SMALL_SET = 10000 };

typedef struct asking {
    say_ledger *l;
    const say_query *q;
    const say_filter *filter[SAY_MAX_CONDITIONS]; /* [n] */
    bool by_code[SAY_MAX_CONDITIONS];             /* [n] the value is a code, not a name */
    say_buf value[SAY_MAX_CONDITIONS];            /* [n] as it is bound */
    size_t first;                                 /* whose set comes first; n: none */
} asking;

/* "RUS", "RUSGOV": capitals, three by three. */
static bool is_code(const char *v)
{
    size_t n = 0;
    for (; v[n]; n++)
        if (v[n] < 'A' || v[n] > 'Z') return false;
    return n >= 3 && n % 3 == 0;
}

/* Each word in quotation marks: what stands between them is no operator of FTS5. */
static void put_words(say_buf *b, say_str v)
{
    while (v.n) {
        say_str word = say_str_split(v, ' ', &v);
        if (!word.n) continue;
        say_buf_puts(b, b->n ? " \"" : "\"");
        for (size_t i = 0; i < word.n; i++) {
            if (word.p[i] == '"') say_buf_putc(b, '"');
            say_buf_putc(b, word.p[i]);
        }
        say_buf_putc(b, '"');
    }
}

static bool is_day(const char *v)
{
    for (int i = 0; i < 10; i++)
        if (i == 4 || i == 7 ? v[i] != '-' : v[i] < '0' || v[i] > '9') return false;
    return v[10] == '\0';
}

static int take_condition(asking *a, size_t i, say_error *err)
{
    const say_condition *c = &a->q->where[i];
    const say_filter *f = a->filter[i] = say_filter_named(c->name);
    if (!f) return say_error_set(err, SAY_USAGE, "there is no condition \"%s\"", c->name);
    if (f->known && !f->known(say_str_of(c->value)))
        return say_error_set(err, SAY_USAGE, "%s: there is no \"%s\"; it is: %s", c->name, c->value,
                             f->about);
    if (f->value == VALUE_DAY && !is_day(c->value))
        return say_error_set(err, SAY_USAGE, "%s: \"%s\" is not a day YYYY-MM-DD", c->name,
                             c->value);
    a->by_code[i] = f->value == VALUE_ACTOR && is_code(c->value);
    if (f->value == VALUE_WORDS || (f->value == VALUE_ACTOR && !a->by_code[i]))
        put_words(&a->value[i], say_str_of(c->value));
    else
        say_buf_puts(&a->value[i], c->value);
    if (!a->value[i].n)
        return say_error_set(err, SAY_USAGE, "%s: there is no word in \"%s\"", c->name, c->value);
    return SAY_OK;
}

/* The template with parameters, sets and tests filled in. */
static void expand(const asking *a, size_t i, say_buf *b, const char *template)
{
    static const char *const sets[] = {
        "SELECT rowid AS id FROM entity_text WHERE entity_text MATCH @",
        "SELECT id FROM entity WHERE code >= @ AND code < @ || '['"};
    static const char *const tests[] = {
        "+n.id IN (SELECT rowid FROM entity_text WHERE entity_text MATCH @)",
        "n.code >= @ AND n.code < @ || '['"};
    for (const char *p = template; *p; p++) {
        const char *inner = *p == '$'   ? sets[a->by_code[i]]
                            : *p == '#' ? tests[a->by_code[i]]
                                        : NULL;
        for (const char *z = inner ? inner : p; *z && (inner || z == p); z++)
            if (*z == '@')
                say_buf_format(b, "?%zu", i + 1);
            else
                say_buf_putc(b, *z);
    }
}

static const char *set_of(const asking *a, size_t i)
{
    const say_filter *f = a->filter[i];
    return a->q->claims ? f->claim_set : f->event_set;
}

/* Prepares made-up SQL and binds the values it asks for. */
static sqlite3_stmt *prepare(asking *a, say_buf *sql)
{
    sqlite3_stmt *s = NULL;
    if (sql->failed) {
        say_ledger_fail(a->l, SAY_FAULT, "out of memory");
        return NULL;
    }
    if (!say_ledger_ok(a->l)) return NULL;
    if (sqlite3_prepare_v2(a->l->db, sql->p, (int)sql->n, &s, NULL) != SQLITE_OK)
        say_db_failed(a->l, "prepare a question");
    for (size_t i = 0; s && i < a->q->n && (int)i < sqlite3_bind_parameter_count(s); i++)
        say_db_bind_text(a->l, s, (int)i + 1, say_buf_str(&a->value[i]));
    return s;
}

/* Members of the condition's set, at most SMALL_SET + 1. */
static int64_t weigh(asking *a, size_t i)
{
    say_buf sql = {0};
    say_buf_puts(&sql, "SELECT count(*) FROM (SELECT 1 FROM (");
    expand(a, i, &sql, set_of(a, i));
    say_buf_format(&sql, ") LIMIT %d)", SMALL_SET + 1);
    sqlite3_stmt *s = prepare(a, &sql);
    int64_t n = say_db_number(a->l, s);
    sqlite3_finalize(s);
    say_buf_free(&sql);
    return n;
}

static void choose_first(asking *a)
{
    int64_t least = SMALL_SET + 1;
    a->first = a->q->n;
    for (size_t i = 0; i < a->q->n; i++) {
        const char *common = a->filter[i]->common;
        if (!set_of(a, i) || (common && strcmp(common, a->q->where[i].value) == 0)) continue;
        int64_t n = weigh(a, i);
        if (n < least) {
            least = n;
            a->first = i;
        }
    }
}

/* The rows whose ids are in the condition's set. */
static void put_set(const asking *a, size_t i, say_buf *sql)
{
    const char *table = a->q->claims ? "attribution" : "event", *row = a->q->claims ? "a" : "e";
    if (a->filter[i]->by_report) {
        say_buf_format(sql, "%s.id IN (SELECT z.id FROM (", row);
        expand(a, i, sql, set_of(a, i));
        say_buf_format(sql,
                       ") s CROSS JOIN %s z ON z.id BETWEEN s.id * 1000000 AND "
                       "s.id * 1000000 + 999999)",
                       table);
        return;
    }
    say_buf_format(sql, "%s.id IN (", row);
    expand(a, i, sql, set_of(a, i));
    say_buf_putc(sql, ')');
}

static void put_conditions(const asking *a, say_buf *sql)
{
    for (size_t i = 0; i < a->q->n; i++) {
        say_buf_puts(sql, i ? " AND (" : " WHERE (");
        if (i == a->first)
            put_set(a, i, sql);
        else
            expand(a, i, sql, a->q->claims ? a->filter[i]->claim_test : a->filter[i]->event_test);
        say_buf_putc(sql, ')');
    }
}

static void put_source(const asking *a, say_buf *sql)
{
    say_buf_puts(sql, a->q->claims ? "FROM attribution a" : "FROM event e");
    put_conditions(a, sql);
}

/* An order that looks like chance and is the same for the same seed (splitmix64). */
static void mix(sqlite3_context *to, int n, sqlite3_value **args)
{
    (void)n;
    uint64_t x = (uint64_t)sqlite3_value_int64(args[0]);
    x += ((uint64_t)sqlite3_value_int64(args[1]) + 1) * 0x9E3779B97F4A7C15u;
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    sqlite3_result_int64(to, (int64_t)((x ^ x >> 31) >> 1));
}

static int begin(asking *a, say_ledger *l, const say_query *q, say_error *err)
{
    *a = (asking){.l = l, .q = q};
    int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    sqlite3_create_function(l->db, "say_mix", 2, flags, NULL, mix, NULL, NULL);
    if (q->n > SAY_MAX_CONDITIONS)
        return say_error_set(err, SAY_USAGE, "more than %d conditions", SAY_MAX_CONDITIONS);
    for (size_t i = 0; i < q->n; i++) {
        int rc = take_condition(a, i, err);
        if (rc != SAY_OK) return rc;
    }
    choose_first(a);
    return SAY_OK;
}

static int finish(asking *a, say_buf *sql, const say_column *columns, uint64_t limit, say_rows *to,
                  say_error *err)
{
    sqlite3_stmt *s = prepare(a, sql);
    if (s) say_rows_write(a->l, s, columns, limit, to);
    sqlite3_finalize(s);
    say_buf_free(sql);
    return say_ledger_status(a->l, err);
}

static void end(asking *a)
{
    for (size_t i = 0; i < SAY_MAX_CONDITIONS; i++)
        say_buf_free(&a->value[i]);
}

static const say_column event_columns[] = {{"id", "id", 12},
                                           {"name", "report", 16},
                                           {"date_from", "date", 10},
                                           {"type", "type", 9},
                                           {"status", "status", 11},
                                           {"actor", "actor", 24},
                                           {"recipient", "recipient", 24},
                                           {"place", "place", 14},
                                           {"source", "source", 20},
                                           {"stance", "stance", 9},
                                           {NULL, NULL, 0}};
static const say_column claim_columns[] = {
    {"id", "id", 12},         {"name", "report", 16},   {"published", "published", 10},
    {"source", "source", 24}, {"stance", "stance", 10}, {"content", "content", 0},
    {NULL, NULL, 0}};

int say_ledger_query(say_ledger *l, const say_query *q, say_rows *to, say_error *err)
{
    asking a;
    int rc = begin(&a, l, q, err);
    if (rc == SAY_OK) {
        say_buf sql = {0};
        say_buf_format(&sql, "SELECT v.* FROM (SELECT %s.id ", q->claims ? "a" : "e");
        put_source(&a, &sql);
        if (q->sample)
            say_buf_format(&sql, " ORDER BY say_mix(%s.id, %llu), 1", q->claims ? "a" : "e",
                           (unsigned long long)(q->seed & INT64_MAX));
        else
            say_buf_puts(&sql, " ORDER BY 1");
        if (q->limit) say_buf_format(&sql, " LIMIT %llu", (unsigned long long)q->limit + 1);
        say_buf_format(&sql, ") k CROSS JOIN %s v ON v.id = k.id ORDER BY k.id",
                       q->claims ? "claims" : "events");
        rc = finish(&a, &sql, q->claims ? claim_columns : event_columns, q->limit, to, err);
    }
    end(&a);
    return rc;
}

/* --- Counts by time --- */

static const say_column time_columns[] = {
    {"period", "period", 10}, {"count", "count", 9}, {"reports", "reports", 9}, {NULL, NULL, 0}};

/* How much of YYYY-MM-DD names a day, a month, a year; 0 for something else. */
static unsigned digits_of(const char *by)
{
    if (strcmp(by, "day") == 0) return 10;
    if (strcmp(by, "month") == 0) return 7;
    return strcmp(by, "year") == 0 ? 4 : 0;
}

int say_ledger_timeline(say_ledger *l, const say_query *q, const char *by, say_rows *to,
                        say_error *err)
{
    asking a;
    unsigned digits = digits_of(by);
    if (!digits)
        return say_error_set(err, SAY_USAGE, "a timeline is by day, month or year, not \"%s\"", by);
    int rc = begin(&a, l, q, err);
    if (rc == SAY_OK) {
        static const char of_event[] = "e.date_from", of_claim[] = "d.published";
        const char *day = q->claims ? of_claim : of_event, *row = q->claims ? "a" : "e";
        say_buf sql = {0};
        say_buf_format(&sql,
                       "SELECT substr(%s, 1, %u) AS period, count(*) AS count, "
                       "count(DISTINCT %s.id / 1000000) AS reports ",
                       day, digits, row);
        say_buf_puts(&sql, q->claims ? "FROM attribution a JOIN report d ON d.id = a.id / 1000000"
                                     : "FROM event e");
        put_conditions(&a, &sql);
        say_buf_format(&sql, "%s %s IS NOT NULL GROUP BY 1 ORDER BY 1", q->n ? " AND" : " WHERE",
                       day);
        rc = finish(&a, &sql, time_columns, q->limit, to, err);
    }
    end(&a);
    return rc;
}
