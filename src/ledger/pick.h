/* Lists of ids: what the conditions of a question have in common, before a row is looked at. */
#ifndef SAY_LEDGER_PICK_H
#define SAY_LEDGER_PICK_H

#include "ledger/db.h"

typedef struct say_picked {
    int64_t *at; /* [n] rising, each once */
    size_t n, cap;
} say_picked;

/* Takes the ids in the first column of a statement that has been bound. False, and the list empty,
 * where there are more than `most`, and after a failure. */
bool say_picked_fill(say_ledger *l, sqlite3_stmt *s, size_t most, say_picked *out);

/* Keeps what is in both lists. `step`: an id of a stands for id / step in b (1, or SAY_ID_STEP
 * where b holds reports and a what was found in them). */
void say_picked_meet(say_picked *a, const say_picked *b, int64_t step);

void say_picked_free(say_picked *p);

/* Makes the list a table of the connection, "say_picked (id)", in its order; NULL takes it away.
 * The list must stay while it is one. */
void say_picked_offer(say_ledger *l, const say_picked *p);

#endif
