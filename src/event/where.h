/* Where an event is said to have happened: the place that the words of its clause name. */
#ifndef SAY_EVENT_WHERE_H
#define SAY_EVENT_WHERE_H

#include "event/candidate.h"

/* Fills place and place_span of the event from what hangs on the candidate's trigger ("in Kabul"),
 * on whom it was done to ("the convoy near Aleppo"), or from whom it was done to itself ("captured
 * Goma"); towns before countries. Leaves them where no place is named. */
void say_where_find(const say_reading *r, const say_candidate *c, say_event *e);

#endif
