/* Contractions as in UD English EWT: "don't" is do + n't, "Asad's" Asad + 's, "cannot" can + not.
 * Takes the surface of one token, gives where its words begin; every word is a piece of the
 * surface. */
#ifndef SAY_TEXT_CONTRACTION_H
#define SAY_TEXT_CONTRACTION_H

#include "base/arena.h"
#include "base/str.h"

enum { SAY_CONTRACTION_WORDS = 4 }; /* most words of one token */

/* A listed whole form; its words begin at 0 and at these code points. cuts 0: it is one word,
 * whatever the rules for endings say. */
typedef struct say_contraction {
    say_str form; /* lower case, quotes straight */
    say_str
        before; /* words with blanks between: it is split before one of them alone; "": always */
    uint8_t at[SAY_CONTRACTION_WORDS - 1];
    uint8_t cuts;
} say_contraction;

/* An open hash table over the list; slots hold 1 + the number of an entry, 0 where free. */
typedef struct say_contractions {
    say_contraction *entries; /* [n] */
    uint32_t *slots;          /* [mask + 1] */
    uint32_t n, mask;
} say_contractions;

/* Reads lines "form TAB code point[,code point...][TAB word word ...]". Views of text are kept.
 * Gives 0, or the number of the first line that cannot be read. */
uint32_t say_contractions_load(say_contractions *c, say_arena *arena, say_str text);

/* Where the words of a token begin: bytes of surface into at[1 ...], at[0] is 0. fold is the
 * surface in lower case with straight quotes, code point by code point; next is the word behind a
 * blank after it, "" where none follows so. Gives the number of words, 1 to SAY_CONTRACTION_WORDS.
 */
uint32_t say_contraction_split(uint32_t at[SAY_CONTRACTION_WORDS], const say_contractions *c,
                               say_str surface, say_str fold, say_str next);

#endif
