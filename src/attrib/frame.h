/* What frames.c and stray.c share: what a predicate governs, before it has a name. */
#ifndef SAY_ATTRIB_FRAME_H
#define SAY_ATTRIB_FRAME_H

#include "attrib/work.h"

/* Dependents of a predicate that frames are made of. */
typedef struct say_governed {
    uint32_t ccomp, xcomp, obj, iobj, csubj;
    uint32_t clauses[SAY_FRAME_PARTS], n_clauses;
} say_governed;

/* Someone rather than something: the one who is told. */
bool say_is_hearer(const say_doc *d, uint32_t k);

/* Does the clause begin with a word that asks ("who", "how") or with "whether", "if"? */
bool say_is_question(const say_doc *d, uint32_t clause);

/* The head of the clause that v says though the tree hangs it elsewhere; 0. */
uint32_t say_stray_clause(const say_claims *c, uint32_t v, const say_governed *g, bool passive);

/* The infinitive that v governs though the tree calls it one of purpose; 0. */
uint32_t say_stray_infinitive(const say_claims *c, uint32_t v, bool passive);

/* The gerund that v governs though the tree has it describe something; 0. */
uint32_t say_stray_gerund(const say_claims *c, uint32_t v, bool passive);

#endif
