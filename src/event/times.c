/* One function a shape, tried in a table's order at a token; then what opens it ("since 2014") or
 * joins it to another ("from Monday to Friday"). */
#include "event/times_int.h"

#include "event/calendar.h"

static bool year_of(say_str w, uint32_t *year)
{
    return w.n == 4 && say_figures(w, year) && *year >= 1800 && *year <= 2199;
}

static bool day_of_month(say_str w, uint32_t *day)
{
    if (w.n > 2 && (say_str_ends(w, SAY_LIT("st")) || say_str_ends(w, SAY_LIT("nd")) ||
                    say_str_ends(w, SAY_LIT("rd")) || say_str_ends(w, SAY_LIT("th"))))
        w.n -= 2;
    return w.n <= 2 && say_figures(w, day) && *day >= 1 && *day <= 31;
}

/* 1 .. 12, or 0: "March", "Sept.", but not "may" */
static uint32_t month_at(const say_moment *p, int64_t at)
{
    static const char *const names[] = {"january",  "february", "march",  "april",     "may",
                                        "june",     "july",     "august", "september", "october",
                                        "november", "december", NULL};
    static const char *const shorts[] = {"jan.", "feb.", "mar.", "apr.", "may.", "jun.", "jul.",
                                         "aug.", "sep.", "oct.", "nov.", "dec.", NULL};
    say_str w = say_moment_norm(p, at);
    int m = say_index_in(w, names);
    if (m < 0) m = say_index_in(w, shorts);
    if (m < 0 && say_str_is(w, "sept.")) m = 8;
    if (m < 0 || p->d->tokens.at[at].upos != UPOS_PROPN) return 0;
    return (uint32_t)m + 1;
}

/* --- Days --- */

/* "yesterday", "overnight" */
static bool near_day(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const words[] = {"yesterday", "today",     "tonight",
                                        "tomorrow",  "overnight", NULL};
    static const int32_t first[] = {-1, 0, 0, 1, -1}, last[] = {-1, 0, 0, 1, 0};
    int w = say_index_in(say_moment_norm(p, p->i), words);
    if (w < 0) return false;
    *from = *to = p->i;
    int32_t shift = p->ahead && w == 4; /* "will fly overnight": the night to come */
    out->from = say_day_add(p->d->published, first[w] + shift);
    out->to = say_day_add(p->d->published, last[w] + shift);
    return true;
}

/* "this morning", "last night" */
static bool part_of_day(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const parts[] = {"morning", "afternoon", "evening", "night", NULL};
    bool last = say_str_is(say_moment_norm(p, (int64_t)p->i - 1), "last");
    if (say_index_in(say_moment_norm(p, p->i), parts) < 0) return false;
    if (!last && !say_str_is(say_moment_norm(p, (int64_t)p->i - 1), "this")) return false;
    *from = p->i - 1;
    *to = p->i;
    out->from = out->to = say_day_add(p->d->published, last ? -1 : 0);
    return true;
}

/* "Monday, March 14": the day of the month says which Monday. */
static bool is_dated(const say_moment *p)
{
    int64_t at = (int64_t)p->i + 1;
    uint32_t day;
    if (!say_str_is(say_moment_norm(p, at), ",")) return false;
    return month_at(p, at + 1) ||
           (day_of_month(say_moment_norm(p, at + 1), &day) && month_at(p, at + 2));
}

/* "Tuesday", "last Friday", "next Monday": the day just past, or the coming one. */
static bool weekday(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const days[] = {"monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday",    NULL};
    int w = say_index_in(say_moment_norm(p, p->i), days);
    if (w < 0 || is_dated(p)) return false;
    *from = *to = p->i;
    say_str before = say_moment_norm(p, (int64_t)p->i - 1);
    bool next = say_str_is(before, "next") || say_str_is(before, "coming");
    bool last = say_str_is(before, "last");
    if (next || last || say_str_is(before, "this")) *from = p->i - 1;
    if (!p->d->published) return true;
    int32_t back = (say_day_weekday(p->d->published) - w + 7) % 7;
    if (next || (p->ahead && !last))
        out->from = say_day_add(p->d->published, back ? 7 - back : 7 * next);
    else
        out->from = say_day_add(p->d->published, last && !back ? -7 : -back);
    out->to = out->from;
    return true;
}

/* --- Months --- */

/* Without a year, the date nearest to the day of publication, rather past than to come. */
static uint32_t guess_year(const say_moment *p, uint32_t month)
{
    uint32_t year = p->d->published / 10000, now = p->d->published / 100 % 100;
    if (!year) return 0;
    if (!p->ahead && month > now + 1) return year - 1;
    if (p->ahead && month + 1 < now) return year + 1;
    return year;
}

/* What joins two days: 1 a dash, 2 "to", 3 "and", which needs "between"; else 0. */
static int joint(const say_moment *p, int64_t at)
{
    static const char *const words[] = {"-", "--", "to", "until", "through", "till", "and", NULL};
    static const int kind[] = {1, 1, 2, 2, 2, 2, 3};
    int w = say_index_in(say_moment_norm(p, at), words);
    return w < 0 ? 0 : kind[w];
}

/* May the two days that token at joins be a range, which begins behind token `opens`? */
static bool is_range(const say_moment *p, int64_t at, int64_t opens)
{
    int kind = joint(p, at);
    if (kind == 1) return true;
    return kind && say_str_is(say_moment_norm(p, opens), kind == 2 ? "from" : "between");
}

/* The days of the month before ("from 3 to 5 May", "the 3rd of May") or behind ("May 3-5") the name
 * of it at p->i. day[0] .. day[1]; 0 none. */
static void days_around(uint32_t day[2], uint32_t *from, uint32_t *to, const say_moment *p)
{
    int64_t i = p->i, before = i - 1 - say_str_is(say_moment_norm(p, i - 1), "of");
    day[0] = day[1] = 0;
    if (day_of_month(say_moment_norm(p, before), &day[1])) {
        *from = (uint32_t)before;
        if (is_range(p, before - 1, before - 3) &&
            day_of_month(say_moment_norm(p, before - 2), &day[0]))
            *from = (uint32_t)before - 2;
    } else if (day_of_month(say_moment_norm(p, i + 1), &day[0])) {
        *to = p->i + 1;
        if (is_range(p, i + 2, i - 1) && !month_at(p, i + 4) &&
            day_of_month(say_moment_norm(p, i + 3), &day[1]))
            *to = p->i + 3;
    }
    if (!day[0]) day[0] = day[1];
    if (day[1] < day[0]) day[1] = day[0];
}

/* "early May", "in late March": ten days of it, more or less */
static void narrow(say_when *out, uint32_t *from, const say_moment *p)
{
    static const char *const words[] = {"early", "mid", "late", NULL};
    bool dash = say_str_is(say_moment_norm(p, (int64_t)*from - 1), "-");
    int w = say_index_in(say_moment_norm(p, (int64_t)*from - 1 - dash), words);
    if (w < 0) return;
    *from -= 1 + (uint32_t)dash;
    uint32_t month = out->from / 100 * 100;
    if (w > 0) out->from = month + (w == 1 ? 11 : 21);
    if (w < 2) out->to = month + (w == 0 ? 10 : 20);
}

/* "4 October 2007", "Oct. 4", "March 15, 2017", "June 2015", "in May", "from 3 to 5 May" */
static bool month_day(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    uint32_t month = month_at(p, p->i), day[2], year = 0;
    if (!month) return false;
    *from = *to = p->i;
    days_around(day, from, to, p);
    uint32_t comma = say_str_is(say_moment_norm(p, (int64_t)*to + 1), ",");
    if (year_of(say_moment_norm(p, (int64_t)*to + 1 + comma), &year)) *to += 1 + comma;
    if (!year) year = guess_year(p, month);
    if (!year) return true;
    uint32_t end = say_month_end(year, month);
    out->from = say_day_make(year, month, day[0] ? day[0] : 1);
    out->to = day[0] ? say_day_make(year, month, day[1]) : end;
    if (out->to > end) out->to = end;
    if (out->from > end) out->from = end;
    if (!day[0]) narrow(out, from, p);
    return true;
}

/* "in 2007", "since 1999", "from 2014 to 2016" */
static bool bare_year(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const before[] = {"in", "since", "of", "by", "until", NULL};
    int64_t i = p->i;
    uint32_t year, other;
    if (!year_of(say_moment_norm(p, i), &year)) return false;
    bool first = joint(p, i + 1) == 2 && say_str_is(say_moment_norm(p, i - 1), "from");
    bool second = joint(p, i - 1) == 2 && say_str_is(say_moment_norm(p, i - 3), "from");
    bool joined = (first && year_of(say_moment_norm(p, i + 2), &other)) ||
                  (second && year_of(say_moment_norm(p, i - 2), &other));
    if (!joined && say_index_in(say_moment_norm(p, i - 1), before) < 0) return false;
    *from = *to = p->i;
    out->from = say_day_make(year, 1, 1);
    out->to = say_day_make(year, 12, 31);
    return true;
}

static say_time_shape *const shapes[] = {near_day,      part_of_day,   weekday,      month_day,
                                         say_time_past, say_time_unit, say_time_ago, bare_year};

static bool read_one(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    for (size_t k = 0; k < sizeof shapes / sizeof *shapes; k++) {
        *out = (say_when){0};
        if (shapes[k](out, from, to, p)) return true;
    }
    return false;
}

/* "from Monday to Friday", "between 3 May and 6 June": the second of them ends it. Where it seems
 * to end before it begins, the week, or the year, is another. */
static void join(say_when *out, uint32_t from, uint32_t *to, const say_moment *p)
{
    bool open = say_str_is(say_moment_norm(p, (int64_t)from - 1), "from");
    bool both = say_str_is(say_moment_norm(p, (int64_t)from - 1), "between");
    int kind = joint(p, (int64_t)*to + 1);
    if (!out->from || !((kind == 2 && open) || (kind == 3 && both))) return;
    for (uint32_t i = *to + 2; i < p->last && i < *to + 5; i++) {
        say_moment q = *p;
        say_when end;
        uint32_t begins, ends;
        q.i = i;
        if (!read_one(&end, &begins, &ends, &q) || begins != *to + 2) continue;
        bool week = end.to < out->from && say_day_add(end.to, 7) >= out->from;
        if (week && p->ahead) end.to = say_day_add(end.to, 7);
        if (week && !p->ahead) out->from = say_day_add(out->from, -7);
        if (end.to < out->from) return;
        out->to = end.to;
        *to = ends;
        return;
    }
}

bool say_time_read(say_when *out, uint32_t *begin, uint32_t *end, const say_moment *m)
{
    if (!read_one(out, begin, end, m)) return false;
    join(out, *begin, end, m);
    if (!say_str_is(say_moment_norm(m, (int64_t)*begin - 1), "since")) return true;
    *begin -= 1;
    out->to = 0;
    return true;
}
