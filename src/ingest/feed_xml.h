/* A feed as libxml2 reads it, item by item. */
#ifndef SAY_INGEST_FEED_XML_H
#define SAY_INGEST_FEED_XML_H

#include "base/stream.h"
#include "ingest/feed_item.h"

typedef struct say_feed say_feed;

/* NULL without memory. The stream must outlive it. */
say_feed *say_feed_open(say_stream *stream);

/* The next item, which lives until the next call; NULL at the end. */
const say_feed_item *say_feed_next(say_feed *feed);

/* What the feed calls itself, as far as it has been read; "" unknown. */
say_str say_feed_name(const say_feed *feed);

/* The first damage that was met, and its line; NULL: none. It is told once. */
const char *say_feed_trouble(say_feed *feed, int *line);

/* NULL is let pass. */
void say_feed_close(say_feed *feed);

#endif
