/* News opens with finite verbs that look like participles ("Gabon severed ties"), and a parser that
 * saw little news makes one noun phrase of the whole. Finds such a verb and its parties again, from
 * the order of the words. */
#ifndef SAY_EVENT_MISREAD_H
#define SAY_EVENT_MISREAD_H

#include "record.h"

/* Is t a participle that must be the sentence's verb: the root is a noun (or a bare "have"), and t
 * stands between a noun and what could be its object? */
bool say_misread_verb(const say_doc *d, uint32_t t);

/* The nearest noun before t that no preposition governs; 0 none. */
uint32_t say_misread_subject(const say_doc *d, uint32_t t);

/* The noun behind t that it was taken to modify, or the first that follows; 0 none. */
uint32_t say_misread_object(const say_doc *d, uint32_t t);

#endif
