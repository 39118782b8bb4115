/* Proves a ledger: the file, its keys, every span against the text it points into, the full-text
 * indexes against what they index. Takes a ledger, gives lines about what is wrong. */
#include "ledger/db.h"
#include "ledger/tend.h"

#include <stdlib.h>

enum { MOST_LINES = 20 }; /* of one kind */

/* Questions whose answer is the number of rows that should not be. */
static const struct {
    const char *wrong, *sql;
} counts[] = {
#define ORPHANS(table, id)                                                            \
    {                                                                                 \
        "rows of " table " belong to no report",                                      \
            "SELECT count(*) FROM (SELECT DISTINCT " id " / 1000000 AS r FROM " table \
            ") WHERE r NOT IN (SELECT id FROM report)"                                \
    }
    ORPHANS("sentence", "id"),
    ORPHANS("entity", "id"),
    ORPHANS("mention", "id"),
    ORPHANS("attribution", "id"),
    ORPHANS("event", "id"),
    ORPHANS("contest", "id"),
    ORPHANS("span", "owner"),
    ORPHANS("link", "a"),
    ORPHANS("matter_member", "proposition"),
    {"spans belong to no attribution or event",
     "SELECT count(*) FROM span WHERE owner NOT IN (SELECT id FROM attribution) AND owner NOT IN "
     "(SELECT id FROM event)"},
    {"reports have not been read: run sayso rebuild",
     "SELECT count(*) FROM report WHERE id NOT IN (SELECT report FROM reading)"},
    {"reports have no place where they were found",
     "SELECT count(*) FROM report WHERE id NOT IN (SELECT report FROM copy)"},
    {"links are kept in one direction only",
     "SELECT count(*) FROM link x WHERE NOT EXISTS (SELECT 1 FROM link y WHERE y.a = x.b AND "
     "y.b = x.a AND y.score = x.score)"},
    {"matters have no member",
     "SELECT count(*) FROM matter WHERE id NOT IN (SELECT matter FROM matter_member)"},
    {"judgements hold no JSON",
     "SELECT count(*) FROM judgement WHERE NOT json_valid(record) OR NOT "
     "json_valid(coalesce(correction, 'null'))"},
    {"judgements are about a report that is gone",
     "SELECT count(*) FROM judgement WHERE report NOT IN (SELECT hash FROM report)"},
};

/* Questions each row of whose answer is a line. */
enum { THE_FILE, THE_KEYS };
static const struct {
    const char *what, *sql;
} lists[] = {
    {"the file", "SELECT integrity_check FROM pragma_integrity_check(20) "
                 "WHERE integrity_check <> 'ok'"},
    {"a key", "SELECT \"table\" || ' row ' || coalesce(rowid, '?') || ' points to a row of ' || "
              "parent || ' that is not there' FROM pragma_foreign_key_check LIMIT 20"},
};

static const struct {
    const char *name, *sql;
} indexes[] = {
    {"report_text", "INSERT INTO report_text (report_text, rank) VALUES ('integrity-check', 1)"},
    {"attribution_text",
     "INSERT INTO attribution_text (attribution_text, rank) VALUES ('integrity-check', 1)"},
    {"entity_text", "INSERT INTO entity_text (entity_text, rank) VALUES ('integrity-check', 1)"},
};

static sqlite3_stmt *prepare(say_ledger *l, const char *sql)
{
    sqlite3_stmt *s = NULL;
    if (say_ledger_ok(l) && sqlite3_prepare_v2(l->db, sql, -1, &s, NULL) != SQLITE_OK)
        say_db_failed(l, "prepare a question");
    return s;
}

static uint64_t check_counts(say_ledger *l, say_buf *b)
{
    uint64_t wrong = 0;
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        sqlite3_stmt *s = prepare(l, counts[i].sql);
        int64_t n = say_db_number(l, s);
        sqlite3_finalize(s);
        if (n) say_buf_format(b, "%lld %s\n", (long long)n, counts[i].wrong);
        wrong += n != 0;
    }
    return wrong;
}

/* SQLite tells a page that could not be read like one that is wrong; the disk may do better the
 * next time, and the file may be whole. */
static bool is_unreadable(say_str line)
{
    static const char mark[] = "unable to get the page. error code=";
    size_t at = say_str_find(line, SAY_LIT(mark));
    if (at == SIZE_MAX) return false;
    say_str number = say_str_slice(line, at + sizeof mark - 1, line.n);
    int code = 0;
    for (size_t i = 0; i < number.n && number.p[i] >= '0' && number.p[i] <= '9' && i < 6; i++)
        code = code * 10 + (number.p[i] - '0');
    return (code & 0xFF) != SQLITE_CORRUPT && (code & 0xFF) != SQLITE_NOTADB;
}

static uint64_t check_list(say_ledger *l, say_buf *b, size_t i)
{
    uint64_t wrong = 0;
    sqlite3_stmt *s = prepare(l, lists[i].sql);
    while (say_db_row(l, s)) {
        say_str line = say_db_text(s, 0);
        if (is_unreadable(line))
            say_db_fail(l, SAY_SYSTEM, "cannot be read (%.*s): check the disk and try again",
                        SAY_ARG(line));
        say_buf_format(b, "%s: %.*s\n", lists[i].what, SAY_ARG(line));
        wrong++;
    }
    sqlite3_finalize(s);
    return wrong;
}

static uint64_t check_indexes(say_ledger *l, say_buf *b)
{
    uint64_t wrong = 0;
    for (size_t i = 0; i < sizeof indexes / sizeof indexes[0]; i++) {
        sqlite3_stmt *s = prepare(l, indexes[i].sql);
        int rc = s ? sqlite3_step(s) : SQLITE_DONE;
        if (rc != SQLITE_DONE && (rc & 0xFF) != SQLITE_CORRUPT) {
            say_db_failed(l, "read");
        } else if (rc != SQLITE_DONE) {
            say_buf_format(b,
                           "the index %s does not agree with what it indexes (%s); run sayso "
                           "rebuild\n",
                           indexes[i].name, sqlite3_errmsg(l->db));
            wrong++;
        }
        sqlite3_finalize(s);
    }
    return wrong;
}

/* --- Spans --- */

typedef struct proving {
    say_buf *b;
    uint32_t *point; /* [bytes + 1] code points before each byte; UINT32_MAX inside of one */
    size_t cap;
    uint64_t wrong;
} proving;

static bool map_text(proving *p, say_str text)
{
    if (text.n + 1 > p->cap) {
        uint32_t *more = realloc(p->point, (text.n + 1) * 2 * sizeof *more);
        if (!more) return false;
        p->point = more;
        p->cap = (text.n + 1) * 2;
    }
    uint32_t n = 0;
    for (size_t i = 0; i < text.n; i++)
        p->point[i] = ((unsigned char)text.p[i] & 0xC0) == 0x80 ? UINT32_MAX : n++;
    p->point[text.n] = n;
    return true;
}

static void tell(proving *p, const char *format, say_str what, int64_t id)
{
    if (p->wrong++ < MOST_LINES) say_buf_format(p->b, format, SAY_ARG(what), (long long)id);
}

static void check_spans(say_ledger *l, proving *p, int64_t report, size_t bytes)
{
    sqlite3_stmt *s = say_db_bind(l, STMT_SPANS_OF, "iii", report, say_id_of(report, 0),
                                  say_id_of(report, SAY_ID_STEP - 1));
    while (say_db_row(l, s)) {
        int64_t begin = sqlite3_column_int64(s, 2), end = sqlite3_column_int64(s, 3);
        int64_t from = sqlite3_column_int64(s, 4), to = sqlite3_column_int64(s, 5);
        bool good = from >= 0 && from < to && to <= (int64_t)bytes && p->point[from] == begin &&
                    p->point[to] == end;
        if (!good)
            tell(p, "%.*s %lld: its span is none of the text\n", say_db_text(s, 0),
                 sqlite3_column_int64(s, 1));
    }
}

static void check_text(say_ledger *l, proving *p, sqlite3_stmt *s)
{
    int64_t id = sqlite3_column_int64(s, 0);
    say_str hash = say_db_text(s, 1), text = say_db_text(s, 2);
    say_sha256 is = say_sha256_of(text);
    if (hash.n != SAY_SHA256 || memcmp(hash.p, is.byte, SAY_SHA256) != 0)
        tell(p, "%.*s %lld: the text is not the one its hash was made of\n", SAY_LIT("report"), id);
    if (map_text(p, text))
        check_spans(l, p, id, text.n);
    else
        say_ledger_fail(l, SAY_FAULT, "out of memory");
}

uint64_t say_ledger_check(say_ledger *l, say_buf *b)
{
    proving p = {.b = b};
    uint64_t wrong = check_list(l, b, THE_FILE);
    /* A damaged file says enough. */
    if (wrong || !say_ledger_ok(l)) return wrong;
    wrong = check_list(l, b, THE_KEYS) + check_counts(l, b) + check_indexes(l, b);
    sqlite3_stmt *s = say_db_bind(l, STMT_ALL_TEXTS, "");
    while (say_db_row(l, s))
        check_text(l, &p, s);
    if (p.wrong > MOST_LINES)
        say_buf_format(b, "... and %llu more\n", (unsigned long long)(p.wrong - MOST_LINES));
    free(p.point);
    return wrong + p.wrong;
}
