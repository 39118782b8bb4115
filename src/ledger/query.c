/* Answers questions: rows of events and claims, and counts by time. Takes conditions through ask.c,
 * writes what comes through rows.c. */
#include "ledger/ask.h"
#include "ledger/rows.h"

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

static void know_mix(say_ledger *l)
{
    int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    sqlite3_create_function(l->db, "say_mix", 2, flags, NULL, mix, NULL, NULL);
}

static int finish(say_asked *a, say_buf *sql, const say_column *columns, uint64_t limit,
                  say_rows *to, say_error *err)
{
    sqlite3_stmt *s = say_asked_prepare(a, sql);
    if (s) say_rows_write(a->l, s, columns, limit, to);
    sqlite3_finalize(s);
    say_buf_free(sql);
    return say_ledger_status(a->l, err);
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
    say_asked a;
    int rc = say_asked_begin(&a, l, q, err);
    if (rc == SAY_OK) {
        say_buf sql = {0};
        say_buf_format(&sql, "SELECT v.* FROM (SELECT %s.id ", q->claims ? "a" : "e");
        say_asked_rows(&a, &sql);
        say_asked_tests(&a, &sql);
        if (q->sample) know_mix(l);
        if (q->sample)
            say_buf_format(&sql, " ORDER BY say_mix(%s.id, %llu), 1", q->claims ? "a" : "e",
                           (unsigned long long)(q->seed & INT64_MAX));
        else
            say_buf_format(&sql, " ORDER BY %s.id",
                           a.listed != LIST_NONE ? "k"
                           : q->claims           ? "a"
                                                 : "e");
        if (q->limit) say_buf_format(&sql, " LIMIT %llu", (unsigned long long)q->limit + 1);
        say_buf_format(&sql, ") k CROSS JOIN %s v ON v.id = k.id ORDER BY k.id",
                       q->claims ? "claims" : "events");
        rc = finish(&a, &sql, q->claims ? claim_columns : event_columns, q->limit, to, err);
    }
    say_asked_end(&a);
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
    say_asked a;
    unsigned digits = digits_of(by);
    if (!digits)
        return say_error_set(err, SAY_USAGE, "a timeline is by day, month or year, not \"%s\"", by);
    int rc = say_asked_begin(&a, l, q, err);
    if (rc == SAY_OK) {
        static const char of_event[] = "e.date_from", of_claim[] = "d.published";
        const char *day = q->claims ? of_claim : of_event, *row = q->claims ? "a" : "e";
        say_buf sql = {0};
        say_buf_format(&sql,
                       "SELECT substr(%s, 1, %u) AS period, count(*) AS count, "
                       "count(DISTINCT %s.id / 1000000) AS reports ",
                       day, digits, row);
        say_asked_rows(&a, &sql);
        if (q->claims) say_buf_puts(&sql, " CROSS JOIN report d ON d.id = a.id / 1000000");
        say_asked_tests(&a, &sql);
        say_buf_format(&sql, "%s %s IS NOT NULL GROUP BY 1 ORDER BY 1",
                       say_asked_tested(&a) ? " AND" : " WHERE", day);
        rc = finish(&a, &sql, time_columns, q->limit, to, err);
    }
    say_asked_end(&a);
    return rc;
}
