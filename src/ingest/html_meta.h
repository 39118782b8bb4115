/* What a page says about itself: headline, author, publisher, day, language, address. */
#ifndef SAY_INGEST_HTML_META_H
#define SAY_INGEST_HTML_META_H

#include "ingest/html_ld.h"
#include "ingest/html_main.h"

/* Texts are plain, in the page's arena, "" where the page does not say. */
typedef struct say_about_page {
    say_str title, author, publisher, url, language;
    uint32_t published; /* yyyymmdd; 0 unknown */
    say_ld ld;
} say_about_page;

/* Headline, publisher, address and language, from the head: needed before the report is looked
 * for. */
void say_meta_head(say_about_page *about, const say_web *page);

/* Author and day, for which the page's own text is asked too. url: where the page is known to come
 * from, or "". */
void say_meta_body(say_about_page *about, const say_web *page, const say_main *main, say_str url);

#endif
