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

static const struct {
    const char *word;
    int32_t days, months, hours;
} units[] = {{"day", 1, 0, 0},      {"days", 1, 0, 0},       {"night", 1, 0, 0},
             {"nights", 1, 0, 0},   {"week", 7, 0, 0},       {"weeks", 7, 0, 0},
             {"weekend", 7, 0, 0},  {"fortnight", 14, 0, 0}, {"month", 0, 1, 0},
             {"months", 0, 1, 0},   {"year", 0, 12, 0},      {"years", 0, 12, 0},
             {"decade", 0, 120, 0}, {"decades", 0, 120, 0},  {"hour", 0, 0, 1},
             {"hours", 0, 0, 1},    {"minutes", 0, 0, 1}};

static int unit_at(say_str w)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (say_str_is(w, units[i].word)) return (int)i;
    return -1;
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

/* "the end of the year": this one */
static bool is_end_of(const say_moment *p)
{
    static const char *const parts[] = {"end", "middle", "start", "beginning", NULL};
    int64_t i = p->i;
    return say_str_is(say_moment_norm(p, i - 1), "the") &&
           say_str_is(say_moment_norm(p, i - 2), "of") &&
           say_index_in(say_moment_norm(p, i - 3), parts) >= 0;
}

/* "clashed this weekend": the last one, unless it is to come */
static void place_weekend(say_when *out, const say_moment *p, bool this)
{
    out->from = say_day_add(out->from, 5);
    if (!this || p->ahead || out->from <= p->d->published) return;
    out->from = say_day_add(out->from, -7);
    out->to = say_day_add(out->to, -7);
}

/* "earlier this month", "later this year": what is over of it, what is left */
static void cut_at_now(say_when *out, uint32_t *from, const say_moment *p)
{
    say_str before = say_moment_norm(p, (int64_t)*from - 1);
    bool earlier = say_str_is(before, "earlier"), later = say_str_is(before, "later");
    if (!earlier && !later) return;
    *from -= 1;
    if (earlier && out->to > p->d->published) out->to = p->d->published;
    if (later && out->from < p->d->published) out->from = p->d->published;
}

/* "in the coming weeks": up to six of them */
static void several_ahead(say_when *out, const say_moment *p, int unit)
{
    uint32_t day = out->from = p->d->published;
    if (!day) return;
    out->to = units[unit].days ? say_day_add(day, 6 * units[unit].days)
                               : say_month_add(day, 6 * units[unit].months);
}

/* "this week", "last month", "earlier this month", "later this year", "next week", "coming days" */
bool say_time_unit(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const which[] = {"last", "this", "next", "past", "coming", NULL};
    static const int32_t shift[] = {-1, 0, 1, -1, 1};
    say_str word = say_moment_norm(p, p->i);
    int w = say_index_in(say_moment_norm(p, (int64_t)p->i - 1), which), u = unit_at(word);
    bool end = u >= 0 && is_end_of(p), many = say_str_ends(word, SAY_LIT("s"));
    if ((w < 0 && !end) || u < 0) return false;
    if (units[u].hours || units[u].months > 12 || units[u].days > 7) return false;
    if (many ? w != 2 && w != 4 : units[u].days == 1 && w != 1) return false;
    *from = end ? p->i : p->i - 1;
    *to = p->i;
    if (many) {
        several_ahead(out, p, u);
        return true;
    }
    whole_unit(out, p->d->published, units[u].days, units[u].months, end ? 0 : shift[w]);
    if (say_str_is(word, "weekend")) place_weekend(out, p, w == 1);
    cut_at_now(out, from, p);
    return true;
}

/* "two", "a": exactly; "several", "a few": between two and six. */
static bool count_of(say_str w, int32_t *least, int32_t *most)
{
    static const char *const words[] = {
        "a",       "one",       "two",      "three",    "four",   "five",     "six",      "seven",
        "eight",   "nine",      "ten",      "eleven",   "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty", NULL};
    static const char *const tens[] = {"thirty", "forty", "fifty", "sixty", NULL};
    static const char *const vague[] = {"several", "few", "some", "many", NULL};
    uint32_t n = 0;
    int i = say_str_is(w, "an") ? 0 : say_index_in(w, words), ten = say_index_in(w, tens);
    bool figures = say_figures(w, &n);
    if (!figures && i >= 0) n = i ? (uint32_t)i : 1;
    if (!figures && ten >= 0) n = 30 + 10 * (uint32_t)ten;
    if (figures || i >= 0 || ten >= 0) {
        *least = *most = (int32_t)n;
        return true;
    }
    if (say_index_in(w, vague) < 0) return false;
    *least = 2;
    *most = 6;
    return true;
}

/* "two weeks", "a couple of days", "a few days"; plurals alone are a few: "months" */
bool say_time_count(say_count *out, const say_moment *p, int64_t at)
{
    int u = unit_at(say_moment_norm(p, at));
    if (u < 0) return false;
    say_str unit = say_moment_norm(p, at), before = say_moment_norm(p, at - 1);
    *out = (say_count){units[u].days, units[u].months, units[u].hours, 2, 6, (uint32_t)at, true};
    if (out->months == 120) out->most = 3;
    if (say_str_is(before, "of") && say_str_is(say_moment_norm(p, at - 2), "couple")) {
        out->most = 2;
        out->from = (uint32_t)at - 2 - say_str_is(say_moment_norm(p, at - 3), "a");
    } else if (count_of(before, &out->least, &out->most)) {
        bool a = out->least != out->most && say_str_is(say_moment_norm(p, at - 2), "a");
        out->from = (uint32_t)at - 1 - a;
    } else {
        out->counted = false;
    }
    return out->counted || say_str_ends(unit, SAY_LIT("s"));
}

/* So many days, months or hours on from the day, never before the calendar's first year. */
static uint32_t shifted(uint32_t day, const say_count *c, int32_t n)
{
    if (!day) return 0;
    if (c->hours) return say_day_add(day, n / 24);
    if (c->days) return say_day_add(day, c->days * n);
    int32_t most = ((int32_t)(day / 10000) - 1) * 12, back = c->months * n;
    return say_month_add(day, back < -most ? -most : back);
}

void say_time_shift(say_when *out, uint32_t day, const say_count *c, int way)
{
    if (!day) return;
    uint32_t far = shifted(day, c, way * c->most), near = shifted(day, c, way * c->least);
    say_when at[2] = {{way < 0 ? far : near, way < 0 ? far : near, {0, 0}},
                      {way < 0 ? near : far, way < 0 ? near : far, {0, 0}}};
    bool whole = c->months || (c->days >= 7 && c->most > 1);
    for (int k = 0; k < 2 && whole; k++)
        whole_unit(&at[k], at[k].from, c->days ? 7 : 0, c->months > 12 ? 12 : c->months, 0);
    out->from = at[0].from;
    out->to = at[1].to;
}

/* "three days ago", "two weeks ago": that week, "a year earlier": that year, "a few days ago";
 * "earlier" counts from the day told before, if there is one */
bool say_time_ago(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const back[] = {"ago", "earlier", NULL};
    int w = say_index_in(say_moment_norm(p, p->i), back);
    say_count c;
    if (w < 0 || !say_time_count(&c, p, (int64_t)p->i - 1)) return false;
    uint32_t anchor = w == 1 && p->anchored ? say_time_anchor(p) : 0;
    *from = c.from;
    *to = p->i;
    say_time_shift(out, anchor ? anchor : p->d->published, &c, -1);
    return true;
}

/* "in the past two months", "over the last week", "in recent days": up to the day of publication */
bool say_time_past(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const within[] = {"in", "over", "during", "for", "within", NULL};
    static const char *const which[] = {"last", "past", NULL};
    say_count c;
    int64_t at = (int64_t)p->i - 1;
    bool recent = say_str_is(say_moment_norm(p, at), "recent");
    if (unit_at(say_moment_norm(p, p->i)) < 0) return false;
    bool counted = say_time_count(&c, p, p->i) && c.counted && !recent;
    if (counted) at = (int64_t)c.from - 1;
    if (!recent && say_index_in(say_moment_norm(p, at), which) < 0) return false;
    bool the = !recent && say_str_is(say_moment_norm(p, at - 1), "the");
    if (!recent && !counted && (!the || say_index_in(say_moment_norm(p, at - 2), within) < 0))
        return false;
    *from = (uint32_t)at;
    *to = p->i;
    bool few = !counted && say_str_ends(say_moment_norm(p, p->i), SAY_LIT("s"));
    int32_t n = recent || few ? 6 : counted ? c.most : 1;
    out->from = shifted(p->d->published, &c, c.hours ? -(n + 23) : -n);
    out->to = p->d->published;
    return true;
}
