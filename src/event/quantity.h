/* Quantities as ranges, by their words alone: "at least 25", "between 20 and 30", "a dozen". */
#ifndef SAY_EVENT_QUANTITY_H
#define SAY_EVENT_QUANTITY_H

#include "record.h"

/* The longest quantity that holds the numeral at token t of a sentence: its range and span, and the
 * token where it begins; 0 where t is in none. max is UINT32_MAX where there is no upper bound.
 * Looks at few words; pure. */
uint32_t say_quantity_at(say_number *out, const say_doc *d, uint32_t t);

#endif
