/* Rows as lines: a table with fixed columns, JSON Lines with every column, CSV as RFC 4180 has it.
 * Takes any statement, knows no tables. */
#include "ledger/rows.h"

static const char as_it_is[] = "_json";

static void put_value(say_buf *b, sqlite3_stmt *s, int i)
{
    switch (sqlite3_column_type(s, i)) {
    case SQLITE_INTEGER:
        say_buf_format(b, "%lld", (long long)sqlite3_column_int64(s, i));
        break;
    case SQLITE_FLOAT:
        say_buf_format(b, "%.15g", sqlite3_column_double(s, i));
        break;
    case SQLITE_NULL:
        break;
    default:
        say_buf_put(b, say_db_text(s, i));
    }
}

static void put_json(say_buf *b, sqlite3_stmt *s)
{
    for (int i = 0; i < sqlite3_column_count(s); i++) {
        int type = sqlite3_column_type(s, i);
        say_str name = say_str_of(sqlite3_column_name(s, i));
        bool raw = say_str_ends(name, say_str_of(as_it_is));
        if (raw) name.n -= sizeof as_it_is - 1;
        say_buf_putc(b, i ? ',' : '{');
        say_buf_json(b, name);
        say_buf_putc(b, ':');
        if (type == SQLITE_NULL)
            say_buf_puts(b, "null");
        else if (type == SQLITE_TEXT && !raw)
            say_buf_json(b, say_db_text(s, i));
        else
            put_value(b, s, i);
    }
    say_buf_puts(b, "}\n");
}

/* Quoted where it must be. A cell that a spreadsheet would take for a formula stays what it is: the
 * data are not changed for one reader. */
static void put_cell(say_buf *b, say_str v)
{
    bool quoted = false;
    for (size_t i = 0; i < v.n; i++)
        quoted |= v.p[i] == ',' || v.p[i] == '"' || v.p[i] == '\n' || v.p[i] == '\r';
    if (!quoted) {
        say_buf_put(b, v);
        return;
    }
    say_buf_putc(b, '"');
    for (size_t i = 0; i < v.n; i++) {
        if (v.p[i] == '"') say_buf_putc(b, '"');
        say_buf_putc(b, v.p[i]);
    }
    say_buf_putc(b, '"');
}

static void put_csv(say_buf *b, sqlite3_stmt *s)
{
    for (int i = 0; i < sqlite3_column_count(s); i++) {
        if (i) say_buf_putc(b, ',');
        if (sqlite3_column_type(s, i) == SQLITE_TEXT)
            put_cell(b, say_db_text(s, i));
        else
            put_value(b, s, i);
    }
    say_buf_puts(b, "\r\n");
}

static void put_csv_head(say_buf *b, sqlite3_stmt *s)
{
    for (int i = 0; i < sqlite3_column_count(s); i++) {
        if (i) say_buf_putc(b, ',');
        say_buf_puts(b, sqlite3_column_name(s, i));
    }
    say_buf_puts(b, "\r\n");
}

/* --- The table --- */

/* Bytes of v that fill at most `width` columns; *filled gets how many they fill. */
static size_t fit(say_str v, unsigned width, unsigned *filled)
{
    size_t i = 0;
    *filled = 0;
    while (i < v.n && *filled < width) {
        i++;
        while (i < v.n && ((unsigned char)v.p[i] & 0xC0) == 0x80)
            i++;
        (*filled)++;
    }
    return i;
}

/* One cell: cut with an ellipsis where it is too long, filled up where it is not the last. Controls
 * become blanks: a report must not steer a terminal. */
static void put_column(say_buf *b, say_str v, unsigned width, bool last)
{
    unsigned filled;
    size_t n = fit(v, width, &filled);
    bool cut = n < v.n;
    if (cut) n = fit(v, width - 1, &filled);
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)v.p[i];
        bool c1 = c == 0xC2 && i + 1 < n && (unsigned char)v.p[i + 1] < 0xA0;
        if (c1) i++;
        say_buf_putc(b, c < 0x20 || c == 0x7F || c1 ? ' ' : v.p[i]);
    }
    if (cut) say_buf_puts(b, "…");
    for (unsigned i = filled + cut; !last && i < width + 2; i++)
        say_buf_putc(b, ' ');
}

static int column_named(sqlite3_stmt *s, const char *name)
{
    for (int i = 0; i < sqlite3_column_count(s); i++)
        if (strcmp(sqlite3_column_name(s, i), name) == 0) return i;
    return -1;
}

/* Width of column k: its own, or what the line has left. */
static unsigned width_of(const say_column *columns, size_t k, unsigned line)
{
    enum { LEAST = 20 };
    if (columns[k].width) return columns[k].width;
    unsigned taken = 0;
    for (size_t i = 0; columns[i].name; i++)
        taken += columns[i].width + (i ? 2 : 0);
    return line > taken + LEAST ? line - taken : LEAST;
}

/* A row (s), or the heads (s NULL). */
static void put_line(say_buf *b, sqlite3_stmt *s, const say_column *columns, unsigned line)
{
    say_buf cell = {0};
    for (size_t k = 0; columns[k].name; k++) {
        say_buf_clear(&cell);
        int i = s ? column_named(s, columns[k].name) : -1;
        if (i >= 0) put_value(&cell, s, i);
        if (!s) say_buf_puts(&cell, columns[k].head);
        put_column(b, say_buf_str(&cell), width_of(columns, k, line), !columns[k + 1].name);
    }
    while (b->n && b->p[b->n - 1] == ' ')
        b->n--;
    say_buf_putc(b, '\n');
    if (cell.failed) b->failed = true;
    say_buf_free(&cell);
}

static void put_row(say_buf *b, sqlite3_stmt *s, const say_column *columns, const say_rows *to)
{
    if (to->as == ROWS_JSON)
        put_json(b, s);
    else if (to->as == ROWS_CSV)
        put_csv(b, s);
    else
        put_line(b, s, columns, to->width);
}

static void put_head(say_buf *b, sqlite3_stmt *s, const say_column *columns, const say_rows *to)
{
    if (to->as == ROWS_CSV) put_csv_head(b, s);
    if (to->as == ROWS_TABLE) put_line(b, NULL, columns, to->width);
}

void say_rows_write(say_ledger *l, sqlite3_stmt *s, const say_column *columns, uint64_t limit,
                    say_rows *to)
{
    say_buf b = {0};
    if (s && to->as == ROWS_CSV) put_head(&b, s, columns, to);
    while (!to->stopped && say_db_row(l, s)) {
        if (limit && to->n == limit) {
            to->more = true;
            break;
        }
        if (to->n == 0 && to->as == ROWS_TABLE) put_head(&b, s, columns, to);
        put_row(&b, s, columns, to);
        to->n++;
        if (b.failed) say_ledger_fail(l, SAY_FAULT, "out of memory");
        to->stopped = to->sink(to->user, b.p, b.n) != 0;
        say_buf_clear(&b);
    }
    if (b.n && !to->stopped) to->stopped = to->sink(to->user, b.p, b.n) != 0;
    if (s) sqlite3_reset(s);
    say_buf_free(&b);
}
