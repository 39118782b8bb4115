/* How many: counts in noun phrases as ranges ("at least 25", "dozens of", "a soldier"), and which
 * of them are the dead, the injured or the crowd of an event. */
#ifndef SAY_EVENT_NUMBER_H
#define SAY_EVENT_NUMBER_H

#include "record.h"

/* The count that stands at noun or numeral t. False: it has none. "at least 25" is 25 .. open,
 * "more than 25" 26 .. open, "up to 25" 1 .. 25, "dozens" 24 .. open (quantity.h), "a soldier" 1 ..
 * 1 if one is asked for. */
bool say_number_at(say_number *out, const say_doc *d, uint32_t t, bool one);

/* Dead and injured of the event with trigger t: from words of killing and wounding that are t, hang
 * below it or that it hangs below. */
void say_number_casualties(say_number *dead, say_number *injured, const say_doc *d, uint32_t t);

#endif
