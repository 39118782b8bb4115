/* An event in the making: which pattern, which parties, what composition made of it. Lives while
 * one sentence is read. */
#ifndef SAY_EVENT_CANDIDATE_H
#define SAY_EVENT_CANDIDATE_H

#include "event/role.h"

enum { SAY_MAX_TRIGGER = 6 };

typedef struct say_candidate {
    const say_pattern *pattern;
    uint8_t type;
    const char *cameo, *mode;
    uint64_t contexts;
    say_side actor, recipient;
    uint32_t token;                    /* the pattern's word */
    uint32_t trigger[SAY_MAX_TRIGGER]; /* all its words, the token among them */
    uint32_t n_trigger;
    uint32_t complement;         /* token of the demand, offer, refusal's matter; 0 none */
    struct say_candidate *inner; /* the event that went into it; NULL none */
    bool composed;               /* there is one */
    bool taken;                  /* went into an outer one: is no event of its own */
    bool demanded;               /* "must leave": no event unless somebody demands it */
} say_candidate;

/* One sentence while it is read. */
typedef struct say_reading {
    const say_events *tables;
    say_doc *doc;
    say_arena *arena;   /* the document's */
    uint32_t first;     /* first token of the sentence */
    say_candidate **of; /* [tokens of the sentence] or NULL */
    bool topical;       /* its words speak of public matters: say_context_told */
} say_reading;

/* The candidate whose trigger is t, or stands behind "a series of"; NULL none. t may be 0. */
say_candidate *say_candidate_at(const say_reading *r, uint32_t t);

/* Joins an inner event to the outer predicate's candidate, by the row for the outer's group.
 * False: there is no such row, nothing is changed. */
bool say_compose_join(const say_reading *r, say_candidate *outer, say_candidate *inner);

/* What auxiliaries and negation make of a candidate: "will visit" is AGREE, "will not lift" REJECT;
 * "must leave" is marked as demanded. */
void say_compose_modality(const say_reading *r, say_candidate *c);

/* What is refused or yielded until, unless, before or after somebody does something is about him.
 */
void say_compose_awaited(const say_reading *r, say_candidate *c);

/* A letter "threatening to sue" threatens whom it is sent to. */
void say_compose_addressee(const say_reading *r, say_candidate *c);

/* The first other party below the complement token: "agreed to set up a station at Digha". */
void say_compose_anyone(const say_reading *r, say_candidate *outer, uint32_t complement);

/* Is it an event: somebody acts, somebody is known in public, the sides its pattern asks for are
 * there? Drops a recipient that is the actor himself. */
bool say_candidate_stands(const say_reading *r, say_candidate *c);

/* Writes it into the document's events, with date, place, numbers and mode. */
void say_candidate_write(const say_reading *r, const say_candidate *c);

#endif
