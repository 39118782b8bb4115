/* Who is no party of public affairs. */
#ifndef SAY_EVENT_PRIVATE_H
#define SAY_EVENT_PRIVATE_H

#include "event/candidate.h"

/* Is the candidate an affair of private persons among themselves ("the Greek cook thanked his
 * guests"), of somebody with his own kin ("the minister dined with his wife"), or the doing of a
 * thing ("shares in Tokyo rallied behind the carmakers")? Who is private, of the kin or a thing
 * stands in the classes private-life, kin and thing. */
bool say_private(const say_reading *r, const say_candidate *c);

/* Does t, a party of c, count for nobody public: one of private-life or kin, what belongs to him
 * ("my sister in Toronto"), or a mere thing of some country ("Chinese poetry")? Never where
 * somebody is seized, hurt, freed, driven out or tried: that may be anybody. */
bool say_private_party(const say_reading *r, const say_candidate *c, uint32_t t);

/* Is t told as a name's own: "Brazil's policies", "Kismayo airport", "the fleet of Chad"? */
bool say_private_owned(const say_reading *r, uint32_t t);

#endif
