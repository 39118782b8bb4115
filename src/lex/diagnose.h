/* Errors of a lexicon: where (file:line:column), what was seen, the line and a caret below it. */
#ifndef SAY_LEX_DIAGNOSE_H
#define SAY_LEX_DIAGNOSE_H

#include "base/buf.h"
#include "base/error.h"

enum { SAY_LEX_MAX_ERRORS = 20 }; /* this many are told, the rest are counted */

/* One line of a lexicon file. text: without its line end. */
typedef struct say_lex_line {
    const char *file; /* NUL-terminated, as given to the compiler */
    uint32_t number;  /* from 1 */
    say_str text;
} say_lex_line;

/* What was found wrong so far. Free with say_diagnosis_free. */
typedef struct say_diagnosis {
    say_buf text;   /* messages, each ending in a newline */
    size_t fitting; /* bytes of the messages that fit into a say_error as a whole */
    uint32_t count; /* errors met, told or not */
    uint32_t told;  /* messages in text */
    uint32_t shown; /* of these, those within `fitting` */
} say_diagnosis;

void say_diagnosis_free(say_diagnosis *d);

/* Adds an error at a byte of the line (at points into line->text, or at its end). The message is
 * one sentence without a full stop; columns count code points from 1. */
void say_diagnose(say_diagnosis *d, const say_lex_line *line, const char *at, const char *format,
                  ...) __attribute__((format(printf, 4, 5)));

/* Fills err with the first errors, as many as fit, and how many more there are; gives SAY_INPUT.
 * SAY_OK and err untouched when nothing was wrong. */
int say_diagnosis_error(const say_diagnosis *d, say_error *err);

#endif
