/* Who may be a party of an event: from a token at the end of a path to entities that can act or be
 * acted on, with the words that name them. Takes mentions of the actor room; makes none. */
#ifndef SAY_EVENT_ROLE_H
#define SAY_EVENT_ROLE_H

#include "event/pattern.h"

enum { SAY_MAX_PARTIES = 8, SAY_ROLE_WORDS = 12 };

/* One side of an event while it is being made. */
typedef struct say_party {
    uint32_t token; /* head of the mention */
    const char *path;
    bool strong; /* can act: country, organisation, group, people */
} say_party;

typedef struct say_side {
    say_party at[SAY_MAX_PARTIES];
    uint32_t n;
} say_side;

/* Can what t names act? */
bool say_role_acts(const say_doc *d, uint32_t t);

/* Is what t names known in public: of a country, an organisation, a group, with an office or under
 * arms? crowd: any role will do ("workers went on strike"). */
bool say_role_public(const say_doc *d, uint32_t t, bool crowd);

/* Has what t names an office or a sector whose doings are public: government, police, rebels? */
bool say_role_official(const say_doc *d, uint32_t t);

/* Fills the side from the first path that leads to somebody who acts, those joined by "and" with
 * him. as_doer: who does it (a strike "by", "of"), else to whom (also "on", "in", "to"). If none
 * acts: to what it is done, a thing that is no idea and no time ("attacked the convoy"). */
void say_role_find(say_side *out, const say_doc *d, const say_paths *paths, uint32_t t,
                   bool as_doer);

/* From one token: itself if it acts, else the first who acts among its dependents, else 0. */
uint32_t say_role_within(const say_doc *d, uint32_t t, bool as_doer);

/* Adds t and all that is joined to it. */
void say_role_add(say_side *side, const say_doc *d, uint32_t t, const char *path, bool strong);

/* Are the two sides' first parties the same entity? */
bool say_role_same(const say_doc *d, const say_side *a, const say_side *b);

/* Is what t names one of the side's parties? */
bool say_role_among(const say_doc *d, const say_side *side, uint32_t t);

/* Writes the side as roles of an event: entities, and spans of at most SAY_ROLE_WORDS words; for a
 * pronoun the words of its antecedent in the same sentence. */
void say_role_write(say_doc *d, say_roles *out, const say_side *side);

#endif
