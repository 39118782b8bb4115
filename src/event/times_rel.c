/* Expressions of time that count from another in the text ("the following day", "two days later"),
 * or forward from the day of publication ("in two weeks", "within 48 hours"). */
#include "event/times_int.h"

#include "event/calendar.h"

enum { ANCHOR_WINDOW = 120 }; /* tokens looked back for the day that is counted from */

uint32_t say_time_anchor(const say_moment *p)
{
    uint32_t stop = p->i > ANCHOR_WINDOW ? p->i - ANCHOR_WINDOW : 1;
    for (uint32_t t = p->i - 1; t >= stop && t; t--) {
        const say_sentence *s = &p->d->sentences.at[p->d->tokens.at[t].sentence];
        say_moment q = {p->d, t, s->first, s->last, false, false};
        say_when w;
        uint32_t from, to;
        if (s->dateline || !say_time_read_plain(&w, &from, &to, &q) || to >= p->i) continue;
        if (w.from && w.from == w.to) return w.from;
    }
    return 0;
}

/* "the next day", "the following day", "the same day", "the previous day", "that day" */
bool say_time_next_day(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    static const char *const which[] = {"next", "following", "same", "previous", "that", NULL};
    static const int32_t shift[] = {1, 1, 0, -1, 0};
    int64_t i = p->i;
    int w = say_index_in(say_moment_norm(p, i - 1), which);
    if (w < 0 || !say_str_is(say_moment_norm(p, i), "day")) return false;
    if (w < 4 && !say_str_is(say_moment_norm(p, i - 2), "the")) return false;
    uint32_t anchor = say_time_anchor(p);
    if (!anchor) return false;
    *from = p->i - (w < 4 ? 2 : 1);
    *to = p->i;
    out->from = out->to = say_day_add(anchor, shift[w]);
    return true;
}

/* "two days later", "a week after": from the day told before */
bool say_time_later(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    say_count c;
    if (!say_str_is(say_moment_norm(p, p->i), "later")) return false;
    if (!say_time_count(&c, p, (int64_t)p->i - 1)) return false;
    uint32_t anchor = say_time_anchor(p);
    if (!anchor || c.hours) return false;
    *from = c.from;
    *to = p->i;
    say_time_shift(out, anchor, &c, 1);
    return true;
}

/* "in two weeks", "within 48 hours", of what is to come */
bool say_time_within(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p)
{
    say_count c;
    if (!p->ahead || !say_time_count(&c, p, p->i) || !c.counted) return false;
    say_str before = say_moment_norm(p, (int64_t)c.from - 1);
    bool within = say_str_is(before, "within");
    if (!within && !say_str_is(before, "in")) return false;
    *from = c.from;
    *to = p->i;
    if (!p->d->published) return true;
    say_time_shift(out, p->d->published, &c, 1);
    if (within) out->from = p->d->published;
    return true;
}
