/* A page for people: paragraphs wrapped to a width, with a hanging indent, in colour or plain.
 * A paragraph is composed in a buffer in which a byte below SAY_INKS switches the ink; such bytes
 * take no room. Text from reports goes in through say_write_line_of, which lets none of them by. */
#ifndef SAY_OUT_PAGE_H
#define SAY_OUT_PAGE_H

#include "base/buf.h"

#define SAY_INK_PLAIN "\x01"
#define SAY_INK_BOLD "\x02"
#define SAY_INK_DIM "\x03"
#define SAY_INK_GOOD "\x04"
#define SAY_INK_DOUBT "\x05"
#define SAY_INK_BAD "\x06"
enum { SAY_INKS = 7 };

typedef struct say_page {
    say_buf *out;
    unsigned width;
    bool colour;
} say_page;

/* Columns that the text takes on a terminal: combining marks none, wide East Asian ones two. */
unsigned say_page_columns(say_str s);

/* Cuts the next line of at most width columns off *rest, at a blank where there is one; a line end
 * ends a line early. False when nothing is left. */
bool say_page_take(say_str *rest, unsigned width, say_str *line);

/* A line's bytes with its inks turned into escapes (colour) or left out. *ink is carried from line
 * to line; each line ends plain. */
void say_page_ink(const say_page *page, say_str line, char *ink);

/* The paragraph, its first line behind `first` blanks, the others behind `rest`; no line is wider
 * than the page: where an indent would leave less than 16 columns, it is cut. */
void say_page_wrap(const say_page *page, say_str paragraph, unsigned first, unsigned rest);

/* Two paragraphs side by side behind `indent` blanks, a line between them. */
void say_page_beside(const say_page *page, say_str left, say_str right, unsigned indent);

#endif
