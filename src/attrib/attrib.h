#ifndef SAY_ATTRIB_H
#define SAY_ATTRIB_H

#include "lex/lexicon.h"
#include "record.h"

/* The room's tables, made once from the lexicon, constant afterwards, in the arena. */
typedef struct say_attrib say_attrib;

/* Makes the tables. The lexicon must outlive them. An entry this room cannot use is an error that
 * names file and line. */
int say_attrib_make(say_attrib **out, say_arena *arena, const say_lexicon *lx, say_error *err);

/* Reads one document: adds what this room finds. Never fails; trouble is a note. */
void say_attrib_read(const say_attrib *tables, say_doc *d);

#endif
