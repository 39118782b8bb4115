#ifndef SAY_CONTEST_H
#define SAY_CONTEST_H

#include "lex/lexicon.h"
#include "record.h"

/* The room's tables, made once from the lexicon, constant afterwards, in the arena. */
typedef struct say_contests say_contests;

/* Makes the tables. The lexicon must outlive them. An entry this room cannot use is an error that
 * names file and line. */
int say_contests_make(say_contests **out, say_arena *arena, const say_lexicon *lx, say_error *err);

/* Reads one document: adds what this room finds. Never fails; trouble is a note. */
void say_contests_read(const say_contests *tables, say_doc *d);

#endif
