/* Joining the reports of a ledger: the ledger offers candidates, the contest room judges, and what
 * it finds goes back into the ledger. Everything happens in the caller's transaction; the ledger's
 * trouble is sticky. Adding and rebuilding give the same matters, in whatever batches. */
#ifndef SAY_FACADE_LINK_H
#define SAY_FACADE_LINK_H

#include "ledger/ledger.h"
#include "record_matter.h"

/* Links a report that was just stored with its neighbours, which have smaller ids, and marks what
 * it linked: found is what say_across_make gave for it. The arena's trap is set. */
void say_facade_link(say_ledger *l, say_arena *arena, int64_t report, const say_across *found);

/* Renews the matters around all that is marked, and takes the marks away, in a transaction of its
 * own. Once at the end of an adding, a rebuilding or a forgetting; what an adding that was killed
 * has left marked is done by the next. */
void say_facade_link_end(say_ledger *l);

/* The same inside the caller's transaction. */
void say_facade_link_renew(say_ledger *l);

#endif
