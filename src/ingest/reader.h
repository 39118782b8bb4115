/* The readers there are, one a file. A new one is declared here and gets a row in ingest.c. */
#ifndef SAY_INGEST_READER_H
#define SAY_INGEST_READER_H

#include "ingest/ingest.h"

extern const say_reader say_reader_zip;   /* zip.c: pages, texts and feeds in one file */
extern const say_reader say_reader_warc;  /* warc.c: web archives, records as gzip members or not */
extern const say_reader say_reader_feed;  /* feed.c: RSS and Atom */
extern const say_reader say_reader_html;  /* html.c: one page */
extern const say_reader say_reader_jsonl; /* jsonl.c: one JSON object a line */
extern const say_reader say_reader_json;  /* json.c: an array of JSON objects */
extern const say_reader say_reader_text;  /* text.c: everything else */

#endif
