/* Expressions of time by their shape: "last Tuesday", "two days ago", "from 3 to 5 May", "since
 * 2014". Takes the words around a token and the day of publication, gives days and the tokens that
 * tell them; knows nothing of trees. */
#ifndef SAY_EVENT_TIMES_H
#define SAY_EVENT_TIMES_H

#include "record.h"

/* Where a shape is looked for. */
typedef struct say_moment {
    const say_doc *d;
    uint32_t i, first, last; /* the token by which it is known; tokens of its sentence */
    bool ahead;              /* the event is to come */
    bool anchored;           /* "the next day" may look for the day told before */
} say_moment;

/* Reads the expression known by token m->i: fills out->from, out->to (0 open or unknown; days of
 * publication unknown give none) and the tokens *begin .. *end that it covers, both included.
 * False: none. Pure. */
bool say_time_read(say_when *out, uint32_t *begin, uint32_t *end, const say_moment *m);

#endif
