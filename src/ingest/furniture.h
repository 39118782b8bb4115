/* Marks the furniture of plain text: whole lines that are the page's and not the report's, such as
 * "Leave a Reply", a site's name in capitals, share bars, photo credits, "Related Stories".
 * Gives doc->furniture before sentences are cut; whoever cuts them must not read what is marked. */
#ifndef SAY_INGEST_FURNITURE_H
#define SAY_INGEST_FURNITURE_H

#include "lex/lexicon.h"
#include "record.h"

/* The phrases of furniture, made once, constant afterwards, shared by all threads. */
typedef struct say_furniture say_furniture;

/* Makes the table in the arena from the lexicon's `furniture` entries. The lexicon must outlive it.
 * An entry whose how= is unknown is an error that names file and line. */
int say_furniture_make(say_furniture **out, say_arena *arena, const say_lexicon *lx,
                       say_error *err);

/* Sets doc->furniture: the spans of d->text (without the line ends) that are furniture, sorted,
 * disjoint, neighbouring lines joined. d->text must be set; nothing else of d is read. What is
 * already in d->furniture is kept in front. Time is linear in the text. */
void say_furniture_mark(const say_furniture *f, say_doc *d);

/* Takes what is in d->furniture out of the text of a page, and puts it behind d->dropped; numbers
 * and the lines under quoted posts stay in both. No span but those of d->furniture may point into
 * the text yet. */
void say_furniture_strip(say_doc *d);

#endif
