/* One name is of one kind throughout a report. Takes a document whose names were read sentence by
 * sentence, lets the places of each name vote on its kind. */
#ifndef SAY_NLP_NAMEVOTE_H
#define SAY_NLP_NAMEVOTE_H

#include "record.h"

/* Changes name_kind of persons, organisations and places where more than half of the places of the
 * same words in the report say otherwise; a word of a person's longer name votes for a person.
 * Which tokens are names stays. Linear in the tokens; memory is the arena's. */
void say_names_vote(say_doc *d);

#endif
