/* The report as JSON-LD gives it ("articleBody"), held against the page: it is believed only where
 * the page bears it out. */
#ifndef SAY_INGEST_HTML_BODY_H
#define SAY_INGEST_HTML_BODY_H

#include "ingest/html_main.h"

/* Which blocks stand in `body`, plain text: an array [page->blocks.n] of the page's arena, or NULL
 * where body has fewer than 80 words or the page holds less than four fifths of them, or far more
 * of the same. Compares runs of three words, by hash; linear. */
bool *say_body_find(const say_web *page, const say_main *main, say_str body);

#endif
