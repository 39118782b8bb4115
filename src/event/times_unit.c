/* Expressions of time that count days, weeks, months and years from the day of publication: "last
 * month", "two days ago", "in the past week". */
#include "event/times_int.h"

#include "event/calendar.h"

say_str say_moment_norm(const say_moment *p, int64_t at)
{
    return at >= p->first && at < p->last ? p->d->tokens.at[at].norm : (say_str){"", 0};
}

int say_index_in(say_str w, const char *const *list)
{
    for (int i = 0; list[i]; i++)
        if (say_str_is(w, list[i])) return i;
    return -1;
}

bool say_figures(say_str w, uint32_t *value)
{
    uint32_t v = 0;
    if (!w.n || w.n > 4) return false;
    for (size_t i = 0; i < w.n; i++) {
        if (w.p[i] < '0' || w.p[i] > '9') return false;
        v = v * 10 + (uint32_t)(w.p[i] - '0');
    }
    *value = v;
    return true;
}

static bool unit_of(say_str w, int32_t *days, int32_t *months)
{
    static const char *const units[] = {"day",    "days", "week",  "weeks", "weekend", "month",
                                        "months", "year", "years", "night", "nights",  NULL};
    static const int32_t in_days[] = {1, 1, 7, 7, 7, 0, 0, 0, 0, 1, 1};
    static const int32_t in_months[] = {0, 0, 0, 0, 0, 1, 1, 12, 12, 0, 0};
    int u = say_index_in(w, units);
    if (u < 0) return false;
    *days = in_days[u];
    *months = in_months[u];
    return true;
}

static uint32_t week_begin(uint32_t day)
{
    return say_day_add(day, -say_day_weekday(day));
}

/* The week, month or year that is `shift` from that of publication. */
static void whole_unit(say_when *out, uint32_t published, int32_t days, int32_t months,
                       int32_t shift)
{
    if (!published) return;
    if (days == 7) {
        out->from = say_day_add(week_begin(published), 7 * shift);
        out->to = say_day_add(out->from, 6);
    } else if (days) {
        out->from = out->to = say_day_add(published, shift);
    } else {
        uint32_t at = say_month_add(published / 100 * 100 + 1, months * shift);
        uint32_t year = at / 10000, month = at / 100 % 100;
        out->from = months == 12 ? say_day_make(year, 1, 1) : say_day_make(year, month, 1);
        out->to = months == 12 ? say_day_make(year, 12, 31) : say_month_end(year, month);
    }
}

/* "this week", "last month", "earlier this month", "later this year", "next week" */
bool say_time_unit(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const which[] = {"last", "this", "next", "past", "coming", NULL};
    static const int32_t shift[] = {-1, 0, 1, -1, 1};
    int w = say_index_in(say_moment_norm(p, (int64_t)p->i - 1), which);
    int32_t days, months;
    if (w < 0 || !unit_of(say_moment_norm(p, p->i), &days, &months)) return false;
    *from = p->i - 1;
    *to = p->i;
    whole_unit(out, p->d->published, days, months, shift[w]);
    if (days == 7 && say_str_is(say_moment_norm(p, p->i), "weekend"))
        out->from = say_day_add(out->from, 5);
    say_str before = say_moment_norm(p, (int64_t)*from - 1);
    bool earlier = say_str_is(before, "earlier"), later = say_str_is(before, "later");
    if (!earlier && !later) return true;
    *from -= 1;
    if (earlier && out->to > p->d->published) out->to = p->d->published;
    if (later && out->from < p->d->published) out->from = p->d->published;
    return true;
}

/* "two", "a": exactly; "several", "a few": between two and six. */
static bool count_of(say_str w, int32_t *least, int32_t *most)
{
    static const char *const words[] = {"a",    "one",    "two",    "three", "four",
                                        "five", "six",    "seven",  "eight", "nine",
                                        "ten",  "eleven", "twelve", NULL};
    static const char *const vague[] = {"several", "few", "some", "many", NULL};
    uint32_t n = 0;
    int i = say_str_is(w, "an") ? 0 : say_index_in(w, words);
    bool figures = say_figures(w, &n);
    if (!figures && i >= 0) n = i ? (uint32_t)i : 1;
    if (figures || i >= 0) {
        *least = *most = (int32_t)n;
        return true;
    }
    if (say_index_in(w, vague) < 0) return false;
    *least = 2;
    *most = 6;
    return true;
}

/* So many days, weeks, months or years before the day; never before the calendar's first year. */
static uint32_t days_back(uint32_t day, int32_t days, int32_t months, int32_t n)
{
    if (!day) return 0;
    if (days) return say_day_add(day, -days * n);
    int32_t most = ((int32_t)(day / 10000) - 1) * 12;
    return say_month_add(day, months * n > most ? -most : -months * n);
}

/* "three days ago", "two weeks ago": that week, "a year earlier": that year, "a few days ago" */
bool say_time_ago(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const back[] = {"ago", "earlier", NULL};
    int32_t days, months, least, most;
    if (say_index_in(say_moment_norm(p, p->i), back) < 0 || p->i < p->first + 2) return false;
    if (!unit_of(say_moment_norm(p, (int64_t)p->i - 1), &days, &months)) return false;
    if (!count_of(say_moment_norm(p, (int64_t)p->i - 2), &least, &most)) return false;
    *from = p->i - 2;
    *to = p->i;
    if (least != most && say_str_is(say_moment_norm(p, (int64_t)p->i - 3), "a")) *from -= 1;
    if (!p->d->published) return true;
    say_when at[2] = {{0, 0, {0, 0}}, {0, 0, {0, 0}}};
    int32_t count[2] = {most, least};
    for (int k = 0; k < 2; k++) {
        uint32_t day = days_back(p->d->published, days, months, count[k]);
        bool whole = months || (days == 7 && most > 1);
        at[k].from = at[k].to = day;
        if (whole) whole_unit(&at[k], day, days, months, 0);
    }
    out->from = at[0].from;
    out->to = at[1].to;
    return true;
}

/* "in the past two months", "over the last week", "in recent days": up to the day of publication */
bool say_time_past(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const within[] = {"in", "over", "during", "for", "within", NULL};
    static const char *const which[] = {"last", "past", NULL};
    int32_t days, months, least = 1, most = 1;
    int64_t at = (int64_t)p->i - 1;
    if (!unit_of(say_moment_norm(p, p->i), &days, &months)) return false;
    bool recent = say_str_is(say_moment_norm(p, at), "recent");
    if (recent) most = 6;
    if (!recent && count_of(say_moment_norm(p, at), &least, &most)) at--;
    if (!recent && say_index_in(say_moment_norm(p, at), which) < 0) return false;
    bool the = !recent && say_str_is(say_moment_norm(p, at - 1), "the");
    bool counted = at < (int64_t)p->i - 1;
    if (!recent && !counted && (!the || say_index_in(say_moment_norm(p, at - 2), within) < 0))
        return false;
    *from = (uint32_t)at;
    *to = p->i;
    out->from = days_back(p->d->published, days, months, most);
    out->to = p->d->published;
    return true;
}
