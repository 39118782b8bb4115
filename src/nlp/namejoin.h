/* A name and what goes on with it: labels stop short at small words inside a name. Takes a document
 * with tags and trees and the names of the network, makes names longer, never shorter. */
#ifndef SAY_NLP_NAMEJOIN_H
#define SAY_NLP_NAMEJOIN_H

#include "record.h"

/* The token behind the name that begins at t (t + 1 where t is in no name). */
uint32_t say_name_end(const say_doc *d, uint32_t t);

/* Takes what belongs to the name t .. e - 1 into it: "Lund" + ", Inc.", "Gulf" + "of Oru",
 * "Institute" + "for the Study of Peace and Growth". Gives the token behind it. Linear in the
 * tokens it takes in. */
uint32_t say_name_join(say_doc *d, uint32_t t, uint32_t e);

#endif
