/* The lemma of a tagged word: looked up where it is irregular, else made by an edit rule chosen by
 * its tag and longest suffix. Both lists are counted from treebanks and stand in the model. */
#ifndef SAY_NLP_LEMMA_H
#define SAY_NLP_LEMMA_H

#include "base/section.h"
#include "record.h"

enum { SAY_LEMMA_SUFFIX = 32 }; /* longest suffix of a rule, in bytes */

/* A listed word or a rule; which of the two is known by the table it stands in. */
typedef struct say_lemma_entry {
    say_str key;        /* of a word its normal form, of a rule its suffix */
    say_str text;       /* the lemma; or what a rule puts in place of what it cuts */
    uint8_t upos, xpos; /* upos: of words */
    uint8_t cut;        /* of rules: bytes cut from the end */
    bool keep;          /* of rules: made on the form as written, not in lower case */
} say_lemma_entry;

/* An open hash table; slots hold 1 + the number of an entry, 0 where free. */
typedef struct say_lemma_table {
    say_lemma_entry *entries; /* [n] */
    uint32_t *slots;          /* [mask + 1] */
    uint32_t n, mask;
    uint32_t longest; /* key, in bytes; of rules at most SAY_LEMMA_SUFFIX */
} say_lemma_table;

typedef struct say_lemmas {
    say_lemma_table words, rules;
} say_lemmas;

/* Reads `lemma.words` (lines: normal form, UPOS, XPOS, lemma) and `lemma.rules` (lines: XPOS,
 * suffix, bytes to cut, text to add, 1 to keep case), fields separated by tabs. Views stay in the
 * container. Memory is the arena's. SAY_OK, or SAY_INPUT with err naming section and line. */
int say_lemmas_load(say_lemmas *l, const say_container *c, say_arena *arena, say_error *err);

/* The lemma of a word as written (form), in lower case (norm), with its tags. A view of the model,
 * of form or of norm, or new in the arena; never empty where form is not. */
say_str say_lemma_of(const say_lemmas *l, say_arena *arena, say_str form, say_str norm, int upos,
                     int xpos);

#endif
