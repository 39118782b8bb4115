/* One line of text, and whether its shape alone makes it furniture. */
#ifndef SAY_INGEST_FURNITURE_LINE_H
#define SAY_INGEST_FURNITURE_LINE_H

#include "base/str.h"
#include <stdint.h>

/* A line, and the same folded: lower case, straight quotes, blanks as one, nothing at its ends. */
typedef struct say_line {
    say_str raw, folded;
    uint32_t words, letters, digits; /* words of folded; letters and digits of raw */
} say_line;

/* The next word of s, without those of the marks that stand at its ends; s is cut behind it. False
 * at the end. */
bool say_line_word(say_str *word, say_str *s, const char *marks);

/* Is it a site's name, an address, code, numbers alone, a byline, a day and hour, a count of
 * comments, a row of links, a credit in brackets, or another site's headline? folded.n > 0. */
bool say_line_is_shape(const say_line *l);

/* Does it speak to the reader of the page, of cookies, passwords, this site; or thank those who
 * contributed? (furniture_words.c) */
bool say_line_speaks_of_page(const say_line *l);

/* Is it another story's headline behind a label: "READ ALSO: Rebels attack base", "Watch | ..."? */
bool say_line_is_label(const say_line *l);

#endif
