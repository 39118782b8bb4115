/* When an event is said to have happened: expressions of time in its sentence, resolved from the
 * day of publication. */
#ifndef SAY_EVENT_WHEN_H
#define SAY_EVENT_WHEN_H

#include "record.h"

/* The time of the event whose trigger is t: from an expression that hangs on it, or on a predicate
 * that it hangs on (but not on the verb of saying above it). ahead: the event is in the future.
 * Without one, the day of publication and an empty span. */
void say_when_find(say_when *out, const say_doc *d, uint32_t t, bool ahead);

/* The expression that opens or ends at token i: fills *out and gives its head token; 0 none. */
uint32_t say_when_at(say_when *out, const say_doc *d, uint32_t i, bool ahead);

#endif
