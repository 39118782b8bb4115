/* Which of the places of one name is meant. Internal. */
#ifndef SAY_ACTOR_PLACING_H
#define SAY_ACTOR_PLACING_H

#include "actor/work.h"

enum { SAY_ASK_REGIONS = 8 };

/* What the words around a name say of where it lies: "Tripoli, Lebanon", "the Iraqi town of Hit",
 * "Homs province". */
typedef struct say_ask {
    say_str country, other;           /* named with it; of a place named behind it; "" none */
    uint32_t region[SAY_ASK_REGIONS]; /* subdivisions named behind it */
    uint32_t n_regions;
    bool wants_region, wants_town; /* "Homs province", "the town of Homs" */
    bool behind;                   /* "Homs province": it is the next word that says so */
    bool located;                  /* stands behind "in", "near", "from" ... */
} say_ask;

/* Reads the words around the tokens [begin, end) of one sentence. */
say_ask say_ask_around(const say_work *w, uint32_t begin, uint32_t end);

/* What was chosen, and how good it is. */
typedef struct say_choice {
    uint32_t place;
    bool found;
    bool asked;  /* it lies where the words around it say */
    bool known;  /* in a country of which the report speaks */
    float worth; /* in powers of ten of people, with what speaks for it added */
    say_place at;
} say_choice;

/* The best of the hits. usual: the country that the lexicon gives the name, "" none; item: the
 * lexicon's, whose own mentions count for nothing, or NULL. */
say_choice say_choose_place(const say_work *w, const say_place_hit *hits, uint32_t n,
                            const say_ask *ask, uint32_t token, const say_item *item);

#endif
