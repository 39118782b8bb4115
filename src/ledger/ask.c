/* The conditions of a question. Takes names and values, finds what they have in common, gives SQL
 * for the rest. Values are bound, never written into it. */
#include "ledger/ask.h"

#include "base/utf8.h"

/* A condition that holds for FEW is enough to begin with: the others are tests of its rows. MOST
 * ids are gathered out of an index, MOST_DEAR, of MOST_NAMES names, where each has to be looked up;
 * that pays where the list is none or longer than LONG. */
enum { FEW = 4000, LONG = 20000, MOST_NAMES = 20000, MOST_DEAR = 40000, MOST = 150000 };

/* "RUS", "RUSGOV": capitals, three by three. */
static bool is_code(const char *v)
{
    size_t n = 0;
    for (; v[n]; n++)
        if (v[n] < 'A' || v[n] > 'Z') return false;
    return n >= 3 && n % 3 == 0;
}

/* Each word in quotation marks: what stands between them is no operator of FTS5. */
static void put_word(say_buf *b, say_str word)
{
    if (!word.n) return;
    say_buf_puts(b, b->n ? " \"" : "\"");
    for (size_t i = 0; i < word.n; i++) {
        if (word.p[i] == '"') say_buf_putc(b, '"');
        say_buf_putc(b, word.p[i]);
    }
    say_buf_putc(b, '"');
}

static void put_words(say_buf *b, say_str v)
{
    while (v.n)
        put_word(b, say_str_split(v, ' ', &v));
}

/* "al-Qaeda" is two words to the index of names, which knows no phrases. */
static void put_name(say_buf *b, say_str v)
{
    size_t begin = 0, size;
    for (size_t i = 0; i < v.n; i += size) {
        uint32_t cp = say_utf8_at(v, i, &size);
        if (say_cp_is_letter(cp) || say_cp_is_digit(cp)) continue;
        put_word(b, say_str_slice(v, begin, i));
        begin = i + size;
    }
    put_word(b, say_str_slice(v, begin, v.n));
}

static bool is_day(const char *v)
{
    for (int i = 0; i < 10; i++)
        if (i == 4 || i == 7 ? v[i] != '-' : v[i] < '0' || v[i] > '9') return false;
    return v[10] == '\0';
}

static int take_condition(say_asked *a, size_t i, say_error *err)
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
    if (f->value == VALUE_WORDS)
        put_words(&a->value[i], say_str_of(c->value));
    else if (f->value == VALUE_ACTOR && !a->by_code[i])
        put_name(&a->value[i], say_str_of(c->value));
    else
        say_buf_puts(&a->value[i], c->value);
    if (!a->value[i].n)
        return say_error_set(err, SAY_USAGE, "%s: there is no word in \"%s\"", c->name, c->value);
    return SAY_OK;
}

/* The condition on what is asked for: events or claims, by code or not. */
static const say_condition_sql *sql_of(const say_asked *a, size_t i)
{
    const say_filter *f = a->filter[i];
    if (a->by_code[i]) return a->q->claims ? &f->claim_code : &f->event_code;
    return a->q->claims ? &f->claim : &f->event;
}

/* A letter of a template; @ is the parameter of condition i. */
static void put_letter(size_t i, say_buf *b, char letter)
{
    if (letter == '@')
        say_buf_format(b, "?%zu", i + 1);
    else
        say_buf_putc(b, letter);
}

static void expand(size_t i, say_buf *b, const char *template)
{
    for (const char *p = template; *p; p++)
        put_letter(i, b, *p);
}

/* The tests of the conditions that condition i is paired with, for its set. */
static void put_pair(const say_asked *a, size_t i, say_buf *b)
{
    const char *pair = a->filter[i]->pair;
    for (size_t k = 0; pair && k < a->q->n; k++)
        if (strcmp(a->filter[k]->name, pair) == 0)
            expand(k, b, say_filter_pair_test(a->filter[i], a->q->claims));
}

sqlite3_stmt *say_asked_prepare(say_asked *a, say_buf *sql)
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

/* Runs a set and takes its ids; false where there are more than `most`. */
static bool fill(say_asked *a, say_buf *sql, size_t most, say_picked *out)
{
    sqlite3_stmt *s = say_asked_prepare(a, sql);
    bool whole = say_picked_fill(a->l, s, most, out);
    sqlite3_finalize(s);
    say_buf_free(sql);
    return whole;
}

static bool has_many_names(say_asked *a, size_t i)
{
    say_buf sql = {0};
    say_picked names = {0};
    if (a->filter[i]->value != VALUE_ACTOR || a->by_code[i]) return false;
    expand(i, &sql, say_filter_names);
    bool few = fill(a, &sql, MOST_NAMES, &names);
    say_picked_free(&names);
    return !few;
}

/* The ids that condition i holds for. "From" and "to" are asked for together: each alone may hold
 * for most of the ledger. */
static bool gather(say_asked *a, size_t i, size_t most, say_picked *out)
{
    say_buf sql = {0};
    if (has_many_names(a, i)) return false;
    for (const char *p = sql_of(a, i)->set; *p; p++)
        if (*p == '^')
            put_pair(a, i, &sql);
        else
            put_letter(i, &sql, *p);
    return fill(a, &sql, most, out);
}

/* Takes the ids of condition i into the list; a list of reports gives way to one of rows. */
static void join(say_asked *a, size_t i, say_picked *found)
{
    bool reports = sql_of(a, i)->by_report, swap = a->listed == LIST_NONE;
    swap |= a->listed == LIST_REPORTS && !reports;
    if (swap) {
        say_picked old = a->list;
        a->list = *found;
        *found = old;
    }
    if (a->listed != LIST_NONE)
        say_picked_meet(&a->list, found,
                        a->listed == LIST_ROWS && !reports     ? 1
                        : a->listed == LIST_REPORTS && reports ? 1
                                                               : SAY_ID_STEP);
    if (swap) a->listed = reports ? LIST_REPORTS : LIST_ROWS;
    a->tested[i] = false;
}

/* May condition i be gathered, and is it not yet in the list? */
static bool is_open(const say_asked *a, size_t i)
{
    const char *common = a->filter[i]->common;
    return a->tested[i] && sql_of(a, i)->set &&
           !(common && strcmp(common, a->q->where[i].value) == 0);
}

static void gather_one(say_asked *a, size_t i, size_t most)
{
    say_picked found = {0};
    if (gather(a, i, most, &found)) join(a, i, &found);
    say_picked_free(&found);
}

/* What holds often is found soon: such conditions are tests of rows that are looked at in their
 * order until there are enough. The others are listed, and what the lists have in common is all
 * that is looked at. */
static void make_list(say_asked *a)
{
    size_t n = a->q->n;
    for (size_t i = 0; i < n; i++)
        a->tested[i] = true;
    for (size_t i = 0; i < n && a->listed == LIST_NONE; i++)
        if (is_open(a, i)) gather_one(a, i, FEW);
    bool few = a->listed != LIST_NONE;
    for (size_t i = 0; i < n && !few; i++)
        if (is_open(a, i) && !sql_of(a, i)->dear) gather_one(a, i, MOST);
    for (size_t i = 0; i < n && !few; i++)
        if (is_open(a, i) && sql_of(a, i)->dear && (a->listed == LIST_NONE || a->list.n > LONG))
            gather_one(a, i, MOST_DEAR);
    if (a->listed != LIST_NONE) say_picked_offer(a->l, &a->list);
}

void say_asked_tests(const say_asked *a, say_buf *sql)
{
    const char *word = " WHERE (";
    for (size_t i = 0; i < a->q->n; i++) {
        if (!a->tested[i]) continue;
        say_buf_puts(sql, word);
        expand(i, sql, sql_of(a, i)->test);
        say_buf_putc(sql, ')');
        word = " AND (";
    }
}

bool say_asked_tested(const say_asked *a)
{
    bool some = false;
    for (size_t i = 0; i < a->q->n; i++)
        some |= a->tested[i];
    return some;
}

void say_asked_rows(const say_asked *a, say_buf *sql)
{
    const char *table = a->q->claims ? "attribution" : "event", *row = a->q->claims ? "a" : "e";
    say_buf_puts(sql, "FROM ");
    if (a->listed != LIST_NONE) say_buf_puts(sql, "say_picked k CROSS JOIN ");
    say_buf_format(sql, "%s %s", table, row);
    if (a->listed == LIST_ROWS) say_buf_format(sql, " ON %s.id = k.id", row);
    if (a->listed == LIST_REPORTS)
        say_buf_format(sql, " ON %s.id BETWEEN k.id * 1000000 AND k.id * 1000000 + 999999", row);
}

int say_asked_begin(say_asked *a, say_ledger *l, const say_query *q, say_error *err)
{
    *a = (say_asked){.l = l, .q = q};
    if (q->n > SAY_MAX_CONDITIONS)
        return say_error_set(err, SAY_USAGE, "more than %d conditions", SAY_MAX_CONDITIONS);
    for (size_t i = 0; i < q->n; i++) {
        int rc = take_condition(a, i, err);
        if (rc != SAY_OK) return rc;
    }
    make_list(a);
    return SAY_OK;
}

void say_asked_end(say_asked *a)
{
    say_picked_offer(a->l, NULL);
    say_picked_free(&a->list);
    for (size_t i = 0; i < SAY_MAX_CONDITIONS; i++)
        say_buf_free(&a->value[i]);
}
