/* Time expressions, one function a shape, tried in a table's order at every token near the
 * trigger; then the one that belongs to the trigger by the tree. */
#include "event/when.h"
#include "event/calendar.h"

enum { SAY_WHEN_WINDOW = 60 }; /* tokens on either side of the trigger that are looked at */

typedef struct place {
    const say_doc *d;
    uint32_t i, first, last; /* token; its sentence */
    bool ahead;
} place;

/* Fills *out but for the span; *from, *to: the tokens it covers. */
typedef bool shape_fn(say_when *out, uint32_t *from, uint32_t *to, const place *p);

static const say_str none = {"", 0};

static say_str norm(const place *p, int64_t at)
{
    return at >= p->first && at < p->last ? p->d->tokens.at[at].norm : none;
}

static int index_in(say_str w, const char *const *list)
{
    for (int i = 0; list[i]; i++)
        if (say_str_is(w, list[i])) return i;
    return -1;
}

static bool number_of(say_str w, uint32_t *value)
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

static bool year_of(say_str w, uint32_t *year)
{
    return w.n == 4 && number_of(w, year) && *year >= 1800 && *year <= 2199;
}

static bool day_of_month(say_str w, uint32_t *day)
{
    if (w.n > 2 && (say_str_ends(w, SAY_LIT("st")) || say_str_ends(w, SAY_LIT("nd")) ||
                    say_str_ends(w, SAY_LIT("rd")) || say_str_ends(w, SAY_LIT("th"))))
        w.n -= 2;
    return w.n <= 2 && number_of(w, day) && *day >= 1 && *day <= 31;
}

/* "today", "yesterday" */
static bool near_day(say_when *out, uint32_t *from, uint32_t *to, const place *p)
{
    static const char *const words[] = {"yesterday", "today", "tonight", "tomorrow", NULL};
    static const int32_t offset[] = {-1, 0, 0, 1};
    int w = index_in(norm(p, p->i), words);
    if (w < 0) return false;
    *from = *to = p->i;
    out->from = out->to = say_day_add(p->d->published, offset[w]);
    return true;
}

/* "Tuesday", "last Friday", "next Monday": the day just past, or the coming one. */
static bool weekday(say_when *out, uint32_t *from, uint32_t *to, const place *p)
{
    static const char *const days[] = {"monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday",    NULL};
    int w = index_in(norm(p, p->i), days);
    if (w < 0) return false;
    *from = *to = p->i;
    say_str before = norm(p, (int64_t)p->i - 1);
    bool next = say_str_is(before, "next"), last = say_str_is(before, "last");
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

/* Without a year, the date nearest to the day of publication, rather past than to come. */
static uint32_t guess_year(const place *p, uint32_t month)
{
    uint32_t year = p->d->published / 10000, now = p->d->published / 100 % 100;
    if (!year) return 0;
    if (!p->ahead && month > now + 1) return year - 1;
    if (p->ahead && month + 1 < now) return year + 1;
    return year;
}

/* "4 October 2007", "Oct. 4", "March 15, 2017", "June 2015", "in May" */
static bool month_day(say_when *out, uint32_t *from, uint32_t *to, const place *p)
{
    static const char *const names[] = {"january",  "february", "march",  "april",     "may",
                                        "june",     "july",     "august", "september", "october",
                                        "november", "december", NULL};
    static const char *const shorts[] = {"jan.", "feb.", "mar.", "apr.", "may.", "jun.", "jul.",
                                         "aug.", "sep.", "oct.", "nov.", "dec.", NULL};
    say_str w = norm(p, p->i);
    int m = index_in(w, names);
    if (m < 0) m = index_in(w, shorts);
    if (m < 0 && say_str_is(w, "sept.")) m = 8;
    if (m < 0 || p->d->tokens.at[p->i].upos != UPOS_PROPN) return false;
    uint32_t month = (uint32_t)m + 1, day = 0, year = 0;
    *from = *to = p->i;
    if (day_of_month(norm(p, (int64_t)p->i - 1), &day))
        *from = p->i - 1;
    else if (day_of_month(norm(p, (int64_t)p->i + 1), &day))
        *to = p->i + 1;
    uint32_t comma = say_str_is(norm(p, (int64_t)*to + 1), ",");
    if (year_of(norm(p, (int64_t)*to + 1 + comma), &year)) *to += 1 + comma;
    if (!year) year = guess_year(p, month);
    if (!year) return true;
    uint32_t end = say_month_end(year, month);
    out->from = say_day_make(year, month, day ? day : 1);
    out->to = day ? out->from : end;
    return true;
}

static bool unit_of(say_str w, int32_t *days, int32_t *months)
{
    static const char *const units[] = {"day",    "days", "week",  "weeks", "weekend", "month",
                                        "months", "year", "years", "night", NULL};
    static const int32_t in_days[] = {1, 1, 7, 7, 7, 0, 0, 0, 0, 1};
    static const int32_t in_months[] = {0, 0, 0, 0, 0, 1, 1, 12, 12, 0};
    int u = index_in(w, units);
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
static bool this_unit(say_when *out, uint32_t *from, uint32_t *to, const place *p)
{
    static const char *const which[] = {"last", "this", "next", "past", "coming", NULL};
    static const int32_t shift[] = {-1, 0, 1, -1, 1};
    int w = index_in(norm(p, (int64_t)p->i - 1), which);
    int32_t days, months;
    if (w < 0 || !unit_of(norm(p, p->i), &days, &months)) return false;
    *from = p->i - 1;
    *to = p->i;
    whole_unit(out, p->d->published, days, months, shift[w]);
    say_str before = norm(p, (int64_t)*from - 1);
    bool earlier = say_str_is(before, "earlier"), later = say_str_is(before, "later");
    if (!earlier && !later) return true;
    *from -= 1;
    if (earlier && out->to > p->d->published) out->to = p->d->published;
    if (later && out->from < p->d->published) out->from = p->d->published;
    return true;
}

static bool count_of(say_str w, uint32_t *n)
{
    static const char *const words[] = {"a",    "one",    "two",    "three", "four",
                                        "five", "six",    "seven",  "eight", "nine",
                                        "ten",  "eleven", "twelve", NULL};
    if (number_of(w, n)) return true;
    int i = index_in(w, words);
    if (say_str_is(w, "an")) i = 0;
    *n = i <= 0 ? 1 : (uint32_t)i;
    return i >= 0;
}

/* "three days ago", "a year earlier" */
static bool ago(say_when *out, uint32_t *from, uint32_t *to, const place *p)
{
    static const char *const back[] = {"ago", "earlier", NULL};
    int32_t days, months;
    uint32_t n;
    if (index_in(norm(p, p->i), back) < 0 || p->i < p->first + 2) return false;
    if (!unit_of(norm(p, (int64_t)p->i - 1), &days, &months)) return false;
    if (!count_of(norm(p, (int64_t)p->i - 2), &n)) return false;
    *from = p->i - 2;
    *to = p->i;
    if (months)
        whole_unit(out, p->d->published, 0, months, -(int32_t)n);
    else
        out->from = out->to = say_day_add(p->d->published, -days * (int32_t)n);
    return true;
}

/* "in 2007", "since 1999" */
static bool bare_year(say_when *out, uint32_t *from, uint32_t *to, const place *p)
{
    static const char *const before[] = {"in", "since", "of", "by", "until", NULL};
    uint32_t year;
    if (!year_of(norm(p, p->i), &year)) return false;
    if (index_in(norm(p, (int64_t)p->i - 1), before) < 0) return false;
    *from = *to = p->i;
    out->from = say_day_make(year, 1, 1);
    out->to = say_day_make(year, 12, 31);
    return true;
}

static shape_fn *const shapes[] = {near_day, weekday, month_day, this_unit, ago, bare_year};

/* The token of the range that hangs on something outside. */
static uint32_t head_of(const say_doc *d, uint32_t from, uint32_t to)
{
    for (uint32_t t = from; t <= to; t++)
        if (d->tokens.at[t].head < from || d->tokens.at[t].head > to) return t;
    return to;
}

uint32_t say_when_at(say_when *out, const say_doc *d, uint32_t i, bool ahead)
{
    const say_sentence *s = &d->sentences.at[d->tokens.at[i].sentence];
    place p = {d, i, s->first, s->last, ahead};
    for (size_t k = 0; k < sizeof shapes / sizeof *shapes; k++) {
        uint32_t from = 0, to = 0;
        *out = (say_when){0};
        if (!shapes[k](out, &from, &to, &p)) continue;
        out->span = (say_span){d->tokens.at[from].span.begin, d->tokens.at[to].span.end};
        return head_of(d, from, to);
    }
    return 0;
}

/* The predicate a time hangs on: the first verb above it, or the trigger itself. */
static uint32_t owner_of(const say_doc *d, uint32_t h, uint32_t trigger)
{
    for (int steps = 0; h && steps < SAY_WHEN_WINDOW; steps++) {
        h = d->tokens.at[h].head;
        if (h == trigger || d->tokens.at[h].upos == UPOS_VERB) return h;
    }
    return h;
}

/* 3 it hangs on the trigger, 2 on something below, 1 on a predicate above in the same clause, 0 not
 * at all: in "Lavrov said Tuesday that they had met" Tuesday is no time of the meeting. */
static int closeness(const say_doc *d, uint32_t owner, uint32_t trigger)
{
    if (owner == trigger) return 3;
    if (say_dominates(d, trigger, owner)) return 2;
    for (uint32_t t = trigger, steps = 0; t && steps < SAY_WHEN_WINDOW; steps++) {
        int rel = d->tokens.at[t].rel;
        if (rel == REL_CCOMP || rel == REL_PARATAXIS || rel == REL_ACL_RELCL) return 0;
        t = d->tokens.at[t].head;
        if (t == owner) return 1;
    }
    return 0;
}

void say_when_find(say_when *out, const say_doc *d, uint32_t t, bool ahead)
{
    const say_sentence *s = &d->sentences.at[d->tokens.at[t].sentence];
    uint32_t from = t > s->first + SAY_WHEN_WINDOW ? t - SAY_WHEN_WINDOW : s->first;
    uint32_t to = s->last - t > SAY_WHEN_WINDOW ? t + SAY_WHEN_WINDOW : s->last;
    int best = 0;
    *out = (say_when){d->published, d->published, {0, 0}};
    for (uint32_t i = from; i < to; i++) {
        say_when w;
        uint32_t h = say_when_at(&w, d, i, ahead);
        if (!h) continue;
        int close = closeness(d, owner_of(d, h, t), t);
        if (close > best) {
            best = close;
            *out = w;
        }
    }
}
