/* One function a shape, tried in a table's order at a token; then what opens it ("since 2014") or
 * joins it to another ("from Monday to Friday"). */
#include "event/times_int.h"

#include "event/calendar.h"

static bool year_of(say_str w, uint32_t *year)
{
    return w.n == 4 && say_figures(w, year) && *year >= 1800 && *year <= 2199;
}

bool say_time_year(const say_moment *p, int64_t at, uint32_t *year)
{
    return year_of(say_moment_norm(p, at), year);
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
    if (say_str_starts(w, SAY_LIT("mid-"))) w = say_str_slice(w, 4, w.n);
    int m = say_index_in(w, names);
    if (m < 0) m = say_index_in(w, shorts);
    if (m < 0 && say_str_is(w, "sept.")) m = 8;
    for (int k = 0; m < 0 && w.n == 3 && k < 12; k++)
        if (!memcmp(shorts[k], w.p, 3)) m = k; /* "Oct 12" */
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
    return true;
}

/* "in 2007", "since 1999", "from 2014 to 2016", "in early 2013", "mid-2015" */
static bool bare_year(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const before[] = {"in", "since", "of", "by", "until", NULL};
    static const char *const parts[] = {"early", "mid", "late", NULL};
    int64_t i = p->i;
    uint32_t year, other;
    say_str w = say_moment_norm(p, i);
    bool mid = say_str_starts(w, SAY_LIT("mid-"));
    if (!year_of(mid ? say_str_slice(w, 4, w.n) : w, &year)) return false;
    bool first = joint(p, i + 1) == 2 && say_str_is(say_moment_norm(p, i - 1), "from");
    bool second = joint(p, i - 1) == 2 && say_str_is(say_moment_norm(p, i - 3), "from");
    bool joined = (first && year_of(say_moment_norm(p, i + 2), &other)) ||
                  (second && year_of(say_moment_norm(p, i - 2), &other));
    bool part = mid || say_index_in(say_moment_norm(p, i - 1), parts) >= 0;
    if (!joined && !part && say_index_in(say_moment_norm(p, i - 1), before) < 0) return false;
    *from = *to = p->i;
    out->from = say_day_make(year, 1, 1);
    out->to = say_day_make(year, 12, 31);
    return true;
}

static say_time_shape *const shapes[] = {
    say_time_figures, near_day,        part_of_day,       say_time_feast,
    weekday,          say_time_decade, say_time_past,     say_time_within,
    say_time_weekend, say_time_season, say_time_unit,     say_time_ago,
    month_day,        bare_year,       say_time_next_day, say_time_later};
enum { ANCHORED = 2 }; /* the last shapes of the table ask for an anchor */

static bool read_one(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    size_t n = sizeof shapes / sizeof *shapes - (p->anchored ? 0 : ANCHORED);
    for (size_t k = 0; k < n; k++) {
        *out = (say_when){0};
        if (shapes[k](out, from, to, p)) return true;
    }
    return false;
}

/* --- What stands around them --- */

/* "early", "the middle of": 0 first part, 1 middle, 2 last; -1 none. *from moves before it. */
static int part_before(uint32_t *from, const say_moment *p)
{
    static const char *const words[] = {"early", "mid", "late", NULL};
    static const char *const parts[] = {"start", "middle", "end", "beginning", NULL};
    int64_t at = (int64_t)*from - 1;
    at -= say_str_is(say_moment_norm(p, at), "-");
    int w = say_index_in(say_moment_norm(p, at), words);
    if (w < 0) {
        at = (int64_t)*from - 1;
        at -= say_str_is(say_moment_norm(p, at), "the");
        if (!say_str_is(say_moment_norm(p, at), "of")) return -1;
        w = say_index_in(say_moment_norm(p, --at), parts) % 3;
    }
    if (w >= 0) *from = (uint32_t)at;
    return w;
}

/* "early May", "late last year", "the end of 2015": a third of it, more or less */
static void narrow(say_when *out, uint32_t *from, const say_moment *p)
{
    static const uint32_t month[] = {1, 11, 21, 32}, year[] = {1, 5, 9, 13}, tens[] = {0, 4, 7, 10};
    uint32_t y = out->from / 10000, m = out->from / 100 % 100, begin = *from;
    bool mid = say_str_starts(say_moment_norm(p, p->i), SAY_LIT("mid-"));
    bool a_year = out->from % 10000 == 101 && out->to % 10000 == 1231;
    bool a_month = out->from % 100 == 1 && out->to == say_month_end(y, m);
    bool a_week = out->to == say_day_add(out->from, 6);
    if (!out->from || !out->to || out->from == out->to || !(a_year || a_month || a_week)) return;
    int w = mid ? 1 : part_before(&begin, p);
    if (w < 0) return;
    *from = begin;
    if (a_month) {
        out->from = say_day_make(y, m, month[w]);
        if (w < 2) out->to = say_day_make(y, m, month[w + 1] - 1);
    } else if (a_week) {
        uint32_t monday = out->from;
        out->from = say_day_add(monday, 2 * w);
        out->to = say_day_add(monday, 2 * w + 2);
    } else if (out->to / 10000 == y) {
        out->from = say_day_make(y, year[w], 1);
        out->to = say_month_end(y, year[w + 1] - 1);
    } else if (out->to / 10000 == y + 9) {
        out->from = say_day_make(y + tens[w], 1, 1);
        out->to = say_day_make(y + tens[w + 1] - 1, 12, 31);
    }
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
        if (!read_one(&end, &begins, &ends, &q)) continue;
        narrow(&end, &begins, &q);
        if (begins != *to + 2) continue;
        bool week = end.to < out->from && say_day_add(end.to, 7) >= out->from;
        if (week && p->ahead) end.to = say_day_add(end.to, 7);
        if (week && !p->ahead) out->from = say_day_add(out->from, -7);
        if (end.to < out->from) return;
        out->to = end.to;
        *to = ends;
        return;
    }
}

/* "since Friday" has no end; "until Friday", "by Friday" no beginning but now; "on the eve of the
 * 9th of May" is the day before. */
static void open_ends(say_when *out, uint32_t *begin, const say_moment *m)
{
    static const char *const ends[] = {"until", "till", "by", "through", NULL};
    uint32_t now = m->d->published;
    uint32_t the = say_str_is(say_moment_norm(m, (int64_t)*begin - 1), "the");
    say_str before = say_moment_norm(m, (int64_t)*begin - 1 - the);
    if (say_str_is(before, "since")) {
        *begin -= 1 + the;
        out->to = 0;
    } else if (say_index_in(before, ends) >= 0 && out->to) {
        *begin -= 1 + the;
        out->from = now && now <= out->to ? now : 0;
    } else if (say_str_is(before, "of") &&
               say_str_is(say_moment_norm(m, (int64_t)*begin - 2 - the), "eve") && out->from) {
        *begin -= 2 + the;
        out->from = out->to = say_day_add(out->from, -1);
    }
}

bool say_time_read(say_when *out, uint32_t *begin, uint32_t *end, const say_moment *m)
{
    if (!read_one(out, begin, end, m)) return false;
    narrow(out, begin, m);
    join(out, *begin, end, m);
    open_ends(out, begin, m);
    return true;
}

bool say_time_read_plain(say_when *out, uint32_t *begin, uint32_t *end, const say_moment *m)
{
    say_moment plain = *m;
    plain.anchored = false;
    return say_time_read(out, begin, end, &plain);
}
