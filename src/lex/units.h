/* Words of a text cut and folded into the units that phrases are compared by (matcher.h says how):
 * "al-Qaeda" is al, qaeda; "U.S." is us; "Côte d'Ivoire" is cote, divoire; "Syria's" is syria. */
#ifndef SAY_LEX_UNITS_H
#define SAY_LEX_UNITS_H

#include "base/str.h"

enum { SAY_UNIT_BYTES = 96 }; /* units are compared by their first bytes, this many */

typedef struct say_units {
    const say_str *words; /* [n] as written */
    uint32_t n, word;     /* the word being read */
    size_t at;            /* its next byte */
} say_units;

typedef struct say_unit {
    char p[SAY_UNIT_BYTES]; /* folded; [n] */
    uint32_t n;
    uint32_t word;      /* index of the word it stands in */
    bool ends;          /* no other unit follows in this word */
    bool opens_high;    /* its first character is a capital */
    uint32_t high, low; /* capital letters, other letters */
} say_unit;

/* The next unit; false when no word is left. Hyphens, apostrophes and 's alone give none. */
bool say_units_next(say_unit *u, say_units *it);

#endif
