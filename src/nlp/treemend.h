/* Two shapes that the parser gives to sentences of reports and that no grammar allows, put right.
 * Takes a sentence with tags, heads and relations, before its dependents are linked. */
#ifndef SAY_NLP_TREEMEND_H
#define SAY_NLP_TREEMEND_H

#include "record.h"

/* A past participle that hangs on a noun becomes the verb of its clause, and the noun its subject,
 * where it has an object or a clause of its own and the noun heads the sentence ("Oru Radio
 * confirmed to us that ..."), or where it stands between that noun and a "that" whose clause has a
 * subject already. Tags and features change with it. Linear in the sentence but for the few it
 * changes; the result is a tree where the input was one. */
void say_tree_mend(say_doc *d, uint32_t s);

#endif
