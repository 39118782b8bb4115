/* Who is no party of public affairs. */
#ifndef SAY_EVENT_PRIVATE_H
#define SAY_EVENT_PRIVATE_H

#include "event/candidate.h"

/* Is the candidate an affair of private persons among themselves ("the Greek cook thanked his
 * guests"), of somebody with his own kin ("the minister dined with his wife"), or the doing of a
 * thing ("shares in Tokyo rallied behind the carmakers")? Who is private, of the kin or a thing
 * stands in the classes private-life, kin and thing. */
bool say_private(const say_reading *r, const say_candidate *c);

#endif
