/* Where tokens and sentences end: two linear models over hashed features of the atoms around a gap.
 * Takes the atoms of one paragraph and the weights, gives a cut for each atom. Knows no words but
 * through the weights. The trainer (train/segment.py) calls the same functions. */
#ifndef SAY_TEXT_SEGFEAT_H
#define SAY_TEXT_SEGFEAT_H

#include "text/atom.h"

enum {
    SAY_SEG_ROWS = 1 << 18,      /* weights of either model */
    SAY_SEG_FEATURES = 72,       /* most features of one decision */
    SAY_SEG_SENTENCE_ATOMS = 400 /* a sentence is ended here whatever the model says */
};

/* What stands before an atom. */
typedef enum say_cut { CUT_NONE, CUT_TOKEN, CUT_SENTENCE } say_cut;

/* What the reading of a paragraph, from left to right, remembers for the sentence model. */
typedef struct say_seg_state {
    size_t sentence, token; /* first atoms of the sentence and of the token that are open */
    size_t quotes;          /* double quotation marks of the paragraph so far */
    int32_t brackets;       /* brackets open in this sentence */
} say_seg_state;

/* Features of "does a token end before atom i" (0 < i < n, a[i].gap is GAP_NONE). Writes at most
 * SAY_SEG_FEATURES row numbers below SAY_SEG_ROWS, gives how many. */
size_t say_seg_token_features(uint32_t *rows, const say_atom *a, size_t n, size_t i);

/* Features of "does a sentence end before atom i", where a token ends there. */
size_t say_seg_sentence_features(uint32_t *rows, const say_atom *a, size_t n, size_t i,
                                 const say_seg_state *state);

/* May a sentence end before atom i at all? Spares the model the many places inside a clause. */
bool say_seg_sentence_asked(const say_atom *a, size_t i);

/* Takes atom i, before which stands cut, into the state. Call for i = 0 .. n-1 in order. */
void say_seg_push(say_seg_state *state, const say_atom *a, size_t i, say_cut cut);

/* Fills cuts[0 .. n): cuts[0] is CUT_SENTENCE. token, sentence: the sections seg.token,
 * seg.sentence of the model, SAY_SEG_ROWS weights each. a: all atoms from a GAP_PARAGRAPH up to the
 * next. Linear, pure, integers only. */
void say_seg_cuts(uint8_t *cuts, const say_atom *a, size_t n, const int8_t *token,
                  const int8_t *sentence);

#endif
