#ifndef SAY_EVENT_H
#define SAY_EVENT_H

#include "lex/lexicon.h"
#include "record.h"

/* The room's tables, made once from the lexicon, constant afterwards, in the arena. */
typedef struct say_events say_events;

/* Makes the tables. The lexicon must outlive them. An entry this room cannot use is an error that
 * names file and line. */
int say_events_make(say_events **out, say_arena *arena, const say_lexicon *lx, say_error *err);

/* Reads one document: adds what this room finds. Never fails; trouble is a note. */
void say_events_read(const say_events *tables, say_doc *d);

/* Lowers the confidence of every event to the share of events like it that are right, told by its
 * roles, trigger and status: called after statuses. Before, it is what the lexicon's conf= says. */
void say_events_weigh(const say_events *tables, say_doc *d);

#endif
