/* What has the words of an event and tells of none. */
#ifndef SAY_EVENT_GENERIC_H
#define SAY_EVENT_GENERIC_H

#include "event/candidate.h"

/* Does the candidate tell what happens as a rule ("most Thais shake hands with foreigners") or what
 * would be if somebody did it ("offering money to a monk is rude")? */
bool say_generic(const say_reading *r, const say_candidate *c);

#endif
