/* Character references of HTML: "&amp;", "&#8217;", "&#x2019;", and "&copy" without its end. */
#ifndef SAY_INGEST_HTML_ENTITY_H
#define SAY_INGEST_HTML_ENTITY_H

#include "base/str.h"

enum {
    SAY_ENTITY_NAME = 32,  /* bytes of the longest name */
    SAY_ENTITY_TEXT = 8,   /* most bytes that one stands for */
    SAY_ENTITY_DIGITS = 12 /* most digits that are read; more of them are no character */
};

/* The reference at s[at], which is '&'. Gives the bytes it takes, and in out[0 .. *n) what it
 * stands for; 0 where the '&' is only that. Inside an attribute a name without ';' before a letter,
 * digit or '=' is none ("?a=1&copy=2"). */
size_t say_html_entity(char out[SAY_ENTITY_TEXT], size_t *n, say_str s, size_t at, bool attribute);

/* s with its references resolved, blanks joined and trimmed, in the arena. For attributes and
 * titles; NUL and what is no UTF-8 become U+FFFD. */
say_str say_html_plain(say_arena *arena, say_str s, bool attribute);

#endif
