/* Is what the parser wrote a tree? Run after every sentence in Debug builds, and by tests. */
#ifndef SAY_NLP_TREECHECK_H
#define SAY_NLP_TREECHECK_H

#include "record.h"

/* True when sentence s of d has exactly one token whose head is 0, which is the sentence's root and
 * alone bears REL_ROOT; every other head is another token of the sentence; nothing goes in a
 * circle; and first/next list each token's dependents once, in text order. A sentence without
 * tokens is no tree. */
bool say_tree_check(const say_doc *d, uint32_t s);

#endif
