/* Who is subject and object of a predicate: voice, control, conjunction, relative clauses. Takes
 * the tree of one sentence; gives tokens; knows nothing of events. */
#ifndef SAY_EVENT_CLAUSE_H
#define SAY_EVENT_CLAUSE_H

#include "record.h"

/* A predicate is looked for at most this many steps above another. */
enum { SAY_MAX_CLIMB = 16 };

/* Is the verb t passive: "was arrested", "troops backed by Iran", a bare participle in
 * conjunction with a passive? */
bool say_clause_passive(const say_doc *d, uint32_t t);

/* The token that stands as grammatical subject of t: its own, or the one it shares with the verb it
 * is joined to, or its controller ("agreed to meet", "forced them to leave"), or the noun it
 * modifies ("who fled", "killing 17"). A relative pronoun is replaced by its noun. 0: none. */
uint32_t say_clause_subject(const say_doc *d, uint32_t t);

/* Who does t: the subject, or in a passive the agent. 0: none. */
uint32_t say_clause_doer(const say_doc *d, uint32_t t);

/* Whom t is done to: the object, or in a passive the subject. 0: none. */
uint32_t say_clause_undergoer(const say_doc *d, uint32_t t);

/* The noun a relative pronoun stands for; other tokens stand for themselves. */
uint32_t say_clause_referent(const say_doc *d, uint32_t t);

/* Has t a child of relation rel (subtypes count) with the lemma z? */
uint32_t say_clause_case(const say_doc *d, uint32_t t, say_str preposition);

/* The negation that stands at t ("not", "never", "no"), or 0. */
uint32_t say_clause_negation(const say_doc *d, uint32_t t);

/* Subject of the nearest verb above t inside whose complement clause t stands ("he said they had
 * met"): the sayer's token, or 0. */
uint32_t say_clause_sayer(const say_doc *d, uint32_t t);

#endif
