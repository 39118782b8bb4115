/* Names and parts of speech agree. Takes a document whose names were read sentence by sentence,
 * changes where persons, organisations and places begin and end; their kinds stay. */
#ifndef SAY_NLP_NAMETRIM_H
#define SAY_NLP_NAMETRIM_H

#include "record.h"

/* A name holds a proper noun, if any of it is written large; a person's name ends with one; it
 * begins with no common word written small. "Lund, Inc." and "Gulf of Oru" are one name. Linear in
 * the tokens; takes no memory. */
void say_names_trim(say_doc *d);

#endif
