/* What JSON-LD says of an article: a scanner of its own, which takes what it needs on the way and
 * forgives what pages get wrong (line ends in strings, comments around, commas too many). */
#ifndef SAY_INGEST_HTML_LD_H
#define SAY_INGEST_HTML_LD_H

#include "base/str.h"

enum { SAY_LD_DEPTH = 48 }; /* nesting that is followed; what is deeper is passed over */

/* Values as written between their quotation marks; n 0: not said. */
typedef struct say_ld {
    say_str headline, published, author, publisher, body, language, url;
} say_ld;

/* Adds what the script says of the first article in it; what *ld has already is kept. Views of
 * `script`. Linear. */
void say_ld_read(say_ld *ld, say_str script);

/* A value without its escapes, entities and tags resolved too, in the arena. */
say_str say_ld_plain(say_arena *arena, say_str value);

#endif
