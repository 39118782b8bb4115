/* Whom words have to pass between to be an event. */
#ifndef SAY_EVENT_VERBAL_H
#define SAY_EVENT_VERBAL_H

#include "event/candidate.h"

/* Is c a request, accusation, refusal or threat among people of whom none is a public party ("the
 * nurse in Rome asked a Danish visitor to wait"), or an inquiry by those who have no office to
 * inquire? A public party is a state, an office, an armed group, a body that is no firm; where the
 * words speak of public matters a crowd or a trade is one too. Charges and trials are always
 * public. Agreement, talks, praise, cooperation and help are private where their doer is ("a
 * tourist's trip to Bali") or where it is not told who else has a part in it. */
bool say_verbal_private(const say_reading *r, const say_candidate *c);

#endif
