/* Ready-made word vectors: what the first product of the network reads, for the forms met so far.
 * A vector depends on its form alone, so that it makes no difference to results what is in here.
 * Forms are only added; when there is no room near a form's place, it is made anew each time. */
#ifndef SAY_NLP_WORDCACHE_H
#define SAY_NLP_WORDCACHE_H

#include "base/str.h"
#include <stdbool.h>
#include <stdint.h>

enum {
    SAY_READY_FORMS = 1 << 16, /* places; about 13 MB for vectors of 128 bytes */
    SAY_READY_BYTES = 27       /* longer forms are rare and are not kept */
};

typedef struct say_wordcache say_wordcache;

/* A cache for vectors of width bytes; NULL where there is no memory for it. For any number of
 * threads at once. */
say_wordcache *say_wordcache_make(uint32_t width);
void say_wordcache_free(say_wordcache *c);

/* Copies the vector of the form; false where it is not there. c may be NULL. */
bool say_wordcache_find(const say_wordcache *c, say_str form, uint8_t *q, float *scale, float *low);

/* Adds the vector of a form that was not found, if there is room. c may be NULL. */
void say_wordcache_add(say_wordcache *c, say_str form, const uint8_t *q, float scale, float low);

#endif
