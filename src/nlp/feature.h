/* Features of one word: the rows of the embedding tables that the network adds up for it.
 * Takes a form as bytes, gives table rows.  The trainer loads this very code (train/features.py),
 * so that C and Python can never disagree.  Does not look into the model: the word table's row is
 * found by say_feat_rows.key in the model's `vocab` section. */
#ifndef SAY_NLP_FEATURE_H
#define SAY_NLP_FEATURE_H

#include <stddef.h>
#include <stdint.h>

enum {
    SAY_FEAT_LOWER_ROWS = 1 << 14,
    SAY_FEAT_PREFIX3_ROWS = 1 << 12,
    SAY_FEAT_SUFFIX2_ROWS = 1 << 11,
    SAY_FEAT_SUFFIX3_ROWS = 1 << 13,
    SAY_FEAT_SHAPE_ROWS = 1 << 9,
    SAY_FEAT_GRAM_ROWS = 1 << 14,
    SAY_FEAT_FORM_POINTS = 64, /* longer forms are read as their first 32 and last 32 points */
    SAY_FEAT_NORM_BYTES = 4 * SAY_FEAT_FORM_POINTS,
    SAY_FEAT_GRAMS = 3 * (SAY_FEAT_FORM_POINTS + 2) - 9 /* 3-, 4- and 5-grams of "<norm>" */
};

/* key: of the normal form, for the vocabulary.  The others are row numbers below their ROWS. */
typedef struct say_feat_rows {
    uint32_t key[2];
    uint32_t lower, prefix3, suffix2, suffix3, shape;
    uint32_t n_grams;
    uint32_t grams[SAY_FEAT_GRAMS]; /* [n_grams]; the same row may stand twice */
} say_feat_rows;

/* Writes the normal form: lower case, digits as 0, straight quotes, dashes as '-'.  out has room
 * for SAY_FEAT_NORM_BYTES; returns the bytes written (no NUL).  Bytes that are no UTF-8 count as
 * U+FFFD. */
size_t say_feat_norm(char *out, const char *form, size_t n);

/* Fills rows for a form of n bytes (n may be 0).  Total, pure, thread-safe. */
void say_feat_word(say_feat_rows *rows, const char *form, size_t n);

#endif
