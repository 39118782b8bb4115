#ifndef SAY_STATUS_H
#define SAY_STATUS_H

#include "lex/lexicon.h"
#include "record.h"

/* The room's tables, made once from the lexicon, constant afterwards, in the arena. */
typedef struct say_status say_status;

/* Makes the tables. The lexicon must outlive them. An entry this room cannot use is an error that names file and line. */
int say_status_make(say_status **out, say_arena *arena, const say_lexicon *lx, say_error *err);

/* Reads one document: adds what this room finds. Never fails; trouble is a note. */
void say_status_read(const say_status *tables, say_doc *d);

#endif
