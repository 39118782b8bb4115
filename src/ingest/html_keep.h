/* Inside the element that holds the report: which blocks are the report's. */
#ifndef SAY_INGEST_HTML_KEEP_H
#define SAY_INGEST_HTML_KEEP_H

#include "ingest/html_zone.h"

/* Sets the fate of every block and counts the words kept; main->top, title and the measures are
 * set. */
void say_keep_blocks(say_main *main, const say_web *page, const say_zones *zones);

#endif
