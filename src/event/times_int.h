/* What the shapes of expressions of time share. Internal. */
#ifndef SAY_EVENT_TIMES_INT_H
#define SAY_EVENT_TIMES_INT_H

#include "event/times.h"

/* Is it the shape at p->i? Fills *out but for the span; *from, *to: the tokens it covers. */
typedef bool say_time_shape(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p);

/* "this week", "earlier this month"; "three days ago"; "in the past two months". */
say_time_shape say_time_unit, say_time_ago, say_time_past;

/* "the 1990s"; "last summer"; "over the weekend"; "New Year's Eve"; "2016-12-05". */
say_time_shape say_time_decade, say_time_season, say_time_weekend, say_time_feast, say_time_figures;

/* "the following day"; "two days later"; "in two weeks". */
say_time_shape say_time_next_day, say_time_later, say_time_within;

/* So many days, months or hours: "two weeks", "a few days", "decades". */
typedef struct say_count {
    int32_t days, months, hours; /* one of them, of the unit */
    int32_t least, most;         /* how many units */
    uint32_t from;               /* first token */
    bool counted;                /* there is a number before the unit */
} say_count;

/* The count whose unit is the word at a token. False: none; where the word is a unit in the
 * singular ("the past week"), *out is that unit all the same. */
bool say_time_count(say_count *out, const say_moment *p, int64_t at);

/* The day, week, month or year that lies the count before (way -1) or behind (1) the day; the whole
 * of it, and between the least and the most where that is open. day 0 leaves *out empty. */
void say_time_shift(say_when *out, uint32_t day, const say_count *c, int way);

/* The day that the text before p->i speaks of last; 0 none. */
uint32_t say_time_anchor(const say_moment *p);

/* say_time_read without the shapes that ask for an anchor. */
bool say_time_read_plain(say_when *out, uint32_t *begin, uint32_t *end, const say_moment *m);

/* A year of four figures at a token. False: none. */
bool say_time_year(const say_moment *p, int64_t at, uint32_t *year);

/* The word at a token in small letters; "" outside the sentence. */
say_str say_moment_norm(const say_moment *p, int64_t at);

/* Where in the list, which ends in NULL, the word is; -1 nowhere. */
int say_index_in(say_str w, const char *const *list);

/* A number of one to four digits. False: none, *value untouched. */
bool say_figures(say_str w, uint32_t *value);

#endif
