/* From the key of a word's normal form to its row in the word table. */
#ifndef SAY_NLP_VOCAB_H
#define SAY_NLP_VOCAB_H

#include "base/section.h"

/* An open hash table over the section `vocab`; row 0 is every unknown word. */
typedef struct say_vocab {
    const uint32_t *keys; /* shape [n][2], as in the file; entry i is row i + 1 */
    uint32_t *slots;      /* shape [mask + 1]: row, or 0 where free */
    uint32_t n, mask;
} say_vocab;

/* Reads the section; rows is the number of rows of the word table (n + 1). Memory is the arena's.
 * SAY_OK or SAY_INPUT with err. */
int say_vocab_load(say_vocab *v, const say_container *c, uint32_t rows, say_arena *arena,
                   say_error *err);

/* Row of the word whose normal form has this key, 0 where unknown. */
uint32_t say_vocab_row(const say_vocab *v, const uint32_t key[2]);

#endif
