/* What joins reports, kept and given back: rows of term, proposition, link, link_mark, matter and
 * matter_member. Judges nothing. */
#include "ledger/matter.h"

#include "ledger/db.h"

void say_ledger_postings(say_ledger *l, say_arena *arena, int64_t term, int64_t before,
                         uint32_t limit, say_postings *out)
{
    sqlite3_stmt *s = say_db_bind(l, STMT_POSTINGS, "iiu", term, before, limit);
    while (say_db_row(l, s)) {
        say_posting p = {sqlite3_column_int64(s, 0), (uint32_t)sqlite3_column_int64(s, 1)};
        SAY_PUSH(arena, *out, p);
    }
}

void say_ledger_pack(say_ledger *l, say_arena *arena, int64_t report, say_pack *out)
{
    sqlite3_stmt *s = say_db_bind(l, STMT_PACK, "i", report);
    *out = (say_pack){.report = report};
    if (!say_db_row(l, s)) return;
    out->data = say_str_copy(arena, say_db_text(s, 0));
    sqlite3_reset(s);
}

void say_ledger_put_link(say_ledger *l, int64_t a, int64_t b, int32_t score)
{
    say_db_do(l, STMT_PUT_LINK, "iii", a, b, (int64_t)score);
    say_db_do(l, STMT_PUT_LINK, "iii", b, a, (int64_t)score);
}

void say_ledger_links(say_ledger *l, say_arena *arena, int64_t proposition, say_links *out)
{
    sqlite3_stmt *s = say_db_bind(l, STMT_LINKS, "i", proposition);
    while (say_db_row(l, s)) {
        say_link x = {sqlite3_column_int64(s, 0), (int32_t)sqlite3_column_int64(s, 1)};
        SAY_PUSH(arena, *out, x);
    }
}

void say_ledger_mark(say_ledger *l, int64_t proposition)
{
    say_db_do(l, STMT_MARK, "i", proposition);
}

int64_t say_ledger_marked(say_ledger *l)
{
    return say_db_number(l, say_db_bind(l, STMT_MARKS, "i", (int64_t)1));
}

void say_ledger_unmark(say_ledger *l, int64_t proposition)
{
    say_db_do(l, STMT_UNMARK, "i", proposition);
}

void say_ledger_about(say_ledger *l, say_arena *arena, int64_t report, say_origin *out)
{
    sqlite3_stmt *s = say_db_bind(l, STMT_ORIGIN, "i", report);
    *out = (say_origin){0};
    if (!say_db_row(l, s)) return;
    out->publisher = say_str_copy(arena, say_db_text(s, 0));
    out->published = say_db_day(s, 1);
    out->name = say_str_copy(arena, say_db_text(s, 2));
    sqlite3_reset(s);
}

say_str say_ledger_text(say_ledger *l, say_arena *arena, int64_t report, say_span bytes)
{
    say_str words = {NULL, 0};
    sqlite3_stmt *s = say_db_bind(l, STMT_WORDS, "iuu", report, bytes.begin, bytes.end);
    if (!say_db_row(l, s)) return words;
    words = say_str_copy(arena, say_db_text(s, 0));
    sqlite3_reset(s);
    return words;
}

int64_t say_ledger_matter_of(say_ledger *l, int64_t proposition)
{
    return say_db_number(l, say_db_bind(l, STMT_MATTER_OF, "i", proposition));
}

/* The id of attribution or event number n of the report that a proposition stands in; 0 none. */
static int64_t found_id(int64_t proposition, uint32_t n)
{
    return n ? say_id_of(proposition / SAY_ID_STEP, n) : 0;
}

void say_ledger_put_matter(say_ledger *l, const say_matter *m)
{
    say_db_do(l, STMT_PUT_MATTER, "iisd", m->id, m->strength, m->about, m->first);
    for (uint32_t i = 0; i < m->members.n; i++) {
        const say_member *x = &m->members.at[i];
        int64_t report = x->proposition / SAY_ID_STEP;
        say_db_do(l, STMT_PUT_MEMBER, "izuiutttkkuusi", m->id, x->side, x->rank, x->proposition,
                  x->voice, x->source, x->country, x->code,
                  found_id(x->proposition, x->attribution), found_id(x->proposition, x->event),
                  x->points.begin, x->points.end, x->sentence, report);
    }
}

void say_ledger_drop_matter(say_ledger *l, int64_t id)
{
    say_db_do(l, STMT_DROP_MEMBERS, "i", id);
    say_db_do(l, STMT_DROP_MATTER, "i", id);
}

/* --- Reading --- */

/* The side's name as static text: members outlive the row they come from. */
static const char *side_of(say_str side)
{
    static const char *const names[] = {"affirms", "denies", "doubts", "unaware", "declines"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (say_str_is(side, names[i])) return names[i];
    return names[0];
}

typedef SAY_VEC(say_told) tolds;

static void read_members(say_ledger *l, say_arena *arena, say_matter *m, tolds *told)
{
    sqlite3_stmt *s = say_db_bind(l, STMT_MEMBERS, "i", m->id);
    while (say_db_row(l, s)) {
        say_member x = {.proposition = sqlite3_column_int64(s, 0)};
        x.side = side_of(say_db_text(s, 1));
        x.rank = (uint32_t)sqlite3_column_int64(s, 2);
        x.voice = (uint32_t)sqlite3_column_int64(s, 3);
        x.source = say_str_copy(arena, say_db_text(s, 4));
        x.country = say_str_copy(arena, say_db_text(s, 5));
        x.code = say_str_copy(arena, say_db_text(s, 6));
        x.sentence = say_str_copy(arena, say_db_text(s, 7));
        say_told t = {.id = x.proposition / SAY_ID_STEP, .sentence = x.sentence};
        t.report = say_str_copy(arena, say_db_text(s, 8));
        t.publisher = say_str_copy(arena, say_db_text(s, 9));
        t.published = say_db_day(s, 10);
        SAY_PUSH(arena, m->members, x);
        SAY_PUSH(arena, *told, t);
    }
}

void say_ledger_matters(say_ledger *l, say_arena *arena, uint64_t limit, say_matter_visit visit,
                        void *user)
{
    bool more = true;
    int64_t most = limit && limit < INT64_MAX ? (int64_t)limit : -1;
    sqlite3_stmt *s = say_db_bind(l, STMT_MATTERS, "i", most);
    while (more && say_db_row(l, s)) {
        say_arena_reset(arena);
        say_matter m = {.id = sqlite3_column_int64(s, 0), .strength = sqlite3_column_int64(s, 1)};
        tolds told = {0};
        m.about = say_str_copy(arena, say_db_text(s, 2));
        m.first = say_db_day(s, 3);
        read_members(l, arena, &m, &told);
        more = visit(user, &m, told.at);
    }
    if (s) sqlite3_reset(s);
}
