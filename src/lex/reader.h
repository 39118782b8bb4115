/* Lexicon text, line by line: which lines say something, and their keys and fields as views. */
#ifndef SAY_LEX_READER_H
#define SAY_LEX_READER_H

#include "lex/diagnose.h"
#include "lex/lexicon.h"

enum {
    SAY_LEX_MAX_LINE = 8192,  /* bytes of a line */
    SAY_LEX_MAX_WORD = 128,   /* bytes of a key's or list's word */
    SAY_LEX_MAX_FILE_MIB = 64 /* of one lexicon file */
};

typedef struct say_lex_reader {
    const char *file;
    say_str rest;
    uint32_t number; /* of the line read last */
} say_lex_reader;

typedef SAY_VEC(say_str) say_strs;
typedef SAY_VEC(say_field) say_fields;

/* Starts on a file's bytes, which must outlive all views; a byte-order mark is skipped. */
say_lex_reader say_lex_reader_of(const char *file, say_str bytes);

/* The next line that is neither blank nor a comment, without trailing blanks; false at the end.
 * A line that cannot be read (too long, NUL, no UTF-8) is an error in d and skipped. */
bool say_lex_next(say_lex_line *line, say_lex_reader *r, say_diagnosis *d);

/* Keys: `attack; assault; storm` in part, a piece of line's text. Adds to keys; false (and an
 * error in d) when one is empty or stands twice. */
bool say_lex_keys(say_strs *keys, say_arena *arena, const say_lex_line *line, say_str part,
                  say_diagnosis *d);

/* Fields: `type=ASSAULT role="foreign minister"`. Adds to fields; a value is without its quotes
 * and may be empty. * False (and an error in d) when one cannot be read. */
bool say_lex_fields(say_fields *fields, say_arena *arena, const say_lex_line *line, say_str part,
                    say_diagnosis *d);

/* Cuts an entry at the first " : "; *fields is what follows, *colon whether it was there. */
say_str say_lex_entry_keys(say_str text, say_str *fields, bool *colon);

/* The next word of *rest, which moves behind it; blanks are ' ' and tab; empty at the end. */
say_str say_lex_word(say_str *rest);

#endif
