#ifndef SAY_ACTOR_H
#define SAY_ACTOR_H

#include "lex/lexicon.h"
#include "place/gazetteer.h"
#include "record.h"

/* The room's tables, made once from the lexicon, constant afterwards, in the arena. */
typedef struct say_actors say_actors;

/* Makes the tables. The lexicon must outlive them. An entry this room cannot use is an error that
 * names file and line. */
int say_actors_make(say_actors **out, say_arena *arena, const say_lexicon *lx, say_error *err);

/* Names of places are looked up in the gazetteer too, from now on; it must outlive the tables. NULL
 * for none. */
void say_actors_use(say_actors *tables, const say_gazetteer *places);

/* Reads one document: adds what this room finds. Never fails; trouble is a note. */
void say_actors_read(const say_actors *tables, say_doc *d);

#endif
