/* Short lines that say what follows: "Leave a reply", "Related stories", "About the author". */
#ifndef SAY_INGEST_HTML_CUE_H
#define SAY_INGEST_HTML_CUE_H

#include "ingest/html_zone.h"

/* Gives the hint of a zone (HINT_COMMENT, HINT_RELATED, HINT_BYLINE, HINT_FORM) to the blocks of
 * main->top that follow such a line: to the end of the element in which it stands, where that is
 * only a small part of the report; else to where prose goes on; behind a heading of comments to the
 * end. main->blocks have their hints. Linear. */
void say_cues_follow(say_main *main, const say_web *page, const say_zones *zones);

#endif
