/* Which nouns name a thing that can be hit, held or blocked. */
#ifndef SAY_EVENT_THING_H
#define SAY_EVENT_THING_H

#include "record.h"

/* Is token t of d a noun with a mention that names a thing: neither an idea ("protection") nor a
 * time ("week")? */
bool say_thing_is(const say_doc *d, uint32_t t);

/* Does it name a time: "week", "Friday"? */
bool say_thing_is_time(const say_doc *d, uint32_t t);

#endif
