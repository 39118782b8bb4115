/* Expressions of time that name a stretch or a feast: "the 1990s", "last summer", "over the
 * weekend", "New Year's Eve"; and dates all in figures, "2016-12-05". */
#include "event/times_int.h"

#include "event/calendar.h"

static bool is_word(const say_moment *p, int64_t at, const char *word)
{
    return say_str_is(say_moment_norm(p, at), word);
}

/* "1990s", "'90s", "mid-1990s" */
bool say_time_decade(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    say_str w = say_moment_norm(p, p->i);
    uint32_t year;
    bool mid = say_str_starts(w, SAY_LIT("mid-"));
    if (mid) w = say_str_slice(w, 4, w.n);
    if (say_str_starts(w, SAY_LIT("'"))) w = say_str_slice(w, 1, w.n);
    if ((w.n != 5 && w.n != 3) || w.p[w.n - 1] != 's' || w.p[w.n - 2] != '0') return false;
    if (!say_figures(say_str_slice(w, 0, w.n - 1), &year)) return false;
    if (w.n == 3) year += year < 20 ? 2000 : 1900;
    if (year < 1800 || year > 2190) return false;
    *from = *to = p->i;
    out->from = say_day_make(year + (mid ? 4 : 0), 1, 1);
    out->to = say_day_make(year + (mid ? 6 : 9), 12, 31);
    return true;
}

/* --- Seasons --- */

/* Of the year in which it begins; winter ends in the next. */
static void season_of(say_when *out, int season, uint32_t year)
{
    uint32_t first = 3 + 3 * (uint32_t)season;
    out->from = say_day_make(year, first, 1);
    out->to = season == 3 ? say_month_end(year + 1, 2) : say_month_end(year, first + 2);
}

/* The season that the day's report means by "last", "this", "next", or without any of them. */
static void nearest_season(say_when *out, const say_moment *p, int season, int which)
{
    uint32_t day = p->d->published, year = day / 10000;
    season_of(out, season, year);
    bool done = which == 0; /* "last summer" is over */
    bool past = which == 0 || (which != 2 && !p->ahead);
    while (past && (done ? out->to >= day : out->from > day))
        season_of(out, season, --year);
    while (!past && (which == 2 ? out->from <= day : out->to < day))
        season_of(out, season, ++year);
}

/* "last summer", "in the winter of 2013", "in spring", but not "the Arab Spring" */
bool say_time_season(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const names[] = {"spring", "summer", "autumn", "winter", "fall", NULL};
    static const char *const which[] = {"last", "this", "next", "past", "coming", NULL};
    static const char *const before[] = {"in",   "since", "by",  "until", "during",
                                         "over", "early", "mid", "late",  NULL};
    static const int meant[] = {0, 1, 2, 0, 2};
    int season = say_index_in(say_moment_norm(p, p->i), names);
    if (season < 0) return false;
    int64_t i = p->i, at = i - 1;
    int w = say_index_in(say_moment_norm(p, at), which);
    if (w < 0) at -= is_word(p, at, "the");
    if (w < 0 && say_index_in(say_moment_norm(p, at), before) < 0) return false;
    uint32_t year, of = is_word(p, i + 1, "of");
    bool dated = say_time_year(p, i + 1 + of, &year);
    if (season == 4 && w < 0 && !dated) return false; /* "in the fall of Rome" */
    *from = w < 0 ? p->i : p->i - 1;
    *to = dated ? p->i + 1 + of : p->i;
    if (season == 4) season = 2;
    if (dated) season_of(out, season, year);
    if (!dated && p->d->published) nearest_season(out, p, season, w < 0 ? -1 : meant[w]);
    return true;
}

/* --- The weekend --- */

/* "over the weekend", "at the weekend": the last one, or the coming one */
bool say_time_weekend(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const before[] = {"over", "at", "during", "on", "by", "through", NULL};
    int64_t i = p->i;
    if (!is_word(p, i, "weekend") || !is_word(p, i - 1, "the")) return false;
    if (say_index_in(say_moment_norm(p, i - 2), before) < 0) return false;
    *from = p->i - 1;
    *to = p->i;
    if (!p->d->published) return true;
    int32_t since = (say_day_weekday(p->d->published) + 2) % 7; /* Saturday: 0 */
    out->from = say_day_add(p->d->published, p->ahead && since > 1 ? 7 - since : -since);
    out->to = say_day_add(out->from, 1);
    return true;
}

/* --- Feasts and figures --- */

/* The day of the year that lies behind, or ahead. */
static void nearest_day(say_when *out, const say_moment *p, uint32_t month, uint32_t day)
{
    uint32_t year = p->d->published / 10000, today = p->d->published;
    if (!year) return;
    if (!p->ahead && say_day_make(year, month, day) > today) year--;
    if (p->ahead && say_day_make(year, month, day) < today) year++;
    out->from = out->to = say_day_make(year, month, day);
}

/* "Christmas Day", "New Year's Eve", "Boxing Day" */
bool say_time_feast(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const struct {
        const char *name, *last;
        uint32_t month, day;
    } feasts[] = {{"christmas", "eve", 12, 24}, {"christmas", "day", 12, 25},
                  {"year", "eve", 12, 31},      {"year", "day", 1, 1},
                  {"boxing", "day", 12, 26},    {"valentine", "day", 2, 14}};
    int64_t at = (int64_t)p->i - 1;
    at -= is_word(p, at, "'s");
    for (size_t k = 0; k < sizeof feasts / sizeof *feasts; k++) {
        if (!is_word(p, p->i, feasts[k].last) || !is_word(p, at, feasts[k].name)) continue;
        at -= is_word(p, at, "year") && is_word(p, at - 1, "new");
        if (is_word(p, at, "year")) return false; /* "a year's day" */
        *from = (uint32_t)at;
        *to = p->i;
        nearest_day(out, p, feasts[k].month, feasts[k].day);
        return true;
    }
    return false;
}

static bool is_date(uint32_t year, uint32_t month, uint32_t day)
{
    return year >= 1800 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 &&
           say_day_make(year, month, day) <= say_month_end(year, month);
}

/* "2016-12-05", which is five tokens; "12/25/2016", month first unless it cannot be; "25.12.2016"
 */
bool say_time_figures(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    uint32_t n[3];
    char mark = '-';
    *from = *to = p->i;
    if (say_time_year(p, p->i, &n[0]) && is_word(p, (int64_t)p->i + 1, "-") &&
        is_word(p, (int64_t)p->i + 3, "-")) {
        if (!say_figures(say_moment_norm(p, (int64_t)p->i + 2), &n[1]) ||
            !say_figures(say_moment_norm(p, (int64_t)p->i + 4), &n[2]))
            return false;
        *to = p->i + 4;
    } else {
        say_str w = say_moment_norm(p, p->i), rest;
        mark = say_str_find(w, SAY_LIT("/")) == SIZE_MAX ? '.' : '/';
        uint32_t x, y;
        if (!say_figures(say_str_split(w, mark, &rest), &x) ||
            !say_figures(say_str_split(rest, mark, &rest), &y) || !say_figures(rest, &n[0]))
            return false;
        bool day_first = mark == '.' || x > 12;
        n[1] = day_first ? y : x;
        n[2] = day_first ? x : y;
    }
    if (!is_date(n[0], n[1], n[2])) return false;
    out->from = out->to = say_day_make(n[0], n[1], n[2]);
    return true;
}
