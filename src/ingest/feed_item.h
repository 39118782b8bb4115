/* What a feed says of one item, or of itself, before it becomes a report. */
#ifndef SAY_INGEST_FEED_ITEM_H
#define SAY_INGEST_FEED_ITEM_H

#include "base/buf.h"
#include <stdint.h>

typedef enum say_feed_field {
    FEED_NONE,
    FEED_TITLE,
    FEED_LINK,
    FEED_ID,
    FEED_DATE,
    FEED_SUMMARY,
    FEED_CONTENT,
    FEED_FIELDS
} say_feed_field;

typedef struct say_feed_item {
    say_buf field[FEED_FIELDS]; /* UTF-8 as libxml2 gives it; HTML in the last two */
    bool cut;                   /* more than SAY_MAX_PAGE: what came then is left out */
} say_feed_item;

/* The field that an element of an item (or of the channel) fills: its local name, and its
 * namespace's prefix as the feed writes it ("" for none); FEED_NONE for all others. */
say_feed_field say_feed_field_of(const char *prefix, const char *name);

/* May the element take the place of what stands in the field? Of several dates the first that says
 * when it was published counts, of several contents the longer one. */
bool say_feed_better(say_feed_field field, const char *name, const say_buf *has);

/* A day "Tue, 27 Dec 2016 10:00:00 GMT", "27 December 2016" or "2016-12-27T...", as yyyymmdd; 0
 * where it is none. RFC 822 and RFC 3339. */
uint32_t say_feed_day(say_str date);

void say_feed_item_free(say_feed_item *item);

#endif
