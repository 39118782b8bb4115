/* What the shapes of expressions of time share. Internal. */
#ifndef SAY_EVENT_TIMES_INT_H
#define SAY_EVENT_TIMES_INT_H

#include "event/times.h"

/* Is it the shape at p->i? Fills *out but for the span; *from, *to: the tokens it covers. */
typedef bool say_time_shape(say_when *out, uint32_t *from, uint32_t *to, const say_moment *p);

/* "this week", "earlier this month"; "three days ago"; "in the past two months". */
say_time_shape say_time_unit, say_time_ago, say_time_past;

/* The word at a token in small letters; "" outside the sentence. */
say_str say_moment_norm(const say_moment *p, int64_t at);

/* Where in the list, which ends in NULL, the word is; -1 nowhere. */
int say_index_in(say_str w, const char *const *list);

/* A number of one to four digits. False: none, *value untouched. */
bool say_figures(say_str w, uint32_t *value);

#endif
