/* Atoms: the smallest pieces that segmentation may part. A run of letters, a run of digits, a run
 * of one punctuation mark, or one other symbol. Takes text, gives atoms with what stood before
 * them; decides nothing. The trainer reads texts through this very code. */
#ifndef SAY_TEXT_ATOM_H
#define SAY_TEXT_ATOM_H

#include "base/str.h"
#include <stdint.h>

enum {
    SAY_ATOM_BYTES = 256, /* a longer run goes on in a new atom */
    SAY_ATOM_LINE = 255   /* lines are measured up to here */
};

typedef enum say_atom_kind { ATOM_LETTERS, ATOM_DIGITS, ATOM_MARK, ATOM_SYMBOL } say_atom_kind;

/* What stands between an atom and the one before it. */
typedef enum say_gap {
    GAP_NONE,
    GAP_BLANK,    /* blanks, no line end */
    GAP_LINE,     /* one line end */
    GAP_PARAGRAPH /* an empty line, or the start of the text */
} say_gap;

typedef struct say_atom {
    uint32_t begin, end; /* bytes of the text */
    uint32_t fold;       /* hash of its letters in lower case, digits as 0, quotes straight */
    uint32_t shape;      /* case and length of a word, length of a number, a mark and its run */
    uint16_t mark;       /* ATOM_MARK: the mark, quotes and dashes made straight; else 0 */
    uint8_t kind, gap;   /* say_atom_kind, say_gap */
    uint8_t side;        /* of a quotation mark: 1 opens, 2 closes, 3 may do either; else 0 */
    uint8_t line, next;  /* GAP_LINE: bytes of the line that ended and of the one that begins */
} say_atom;

/* Reads the first atom at or behind byte *at and moves *at behind it; false at the end of the text
 * (then only blanks were left). Linear in the bytes passed; pure. text.n < 2^32. */
bool say_atom_next(say_atom *atom, say_str text, size_t *at);

#endif
