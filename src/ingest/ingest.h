/* From bytes to reports. A source is one file's bytes; a reader recognises its format by content
 * and takes one report after the other out of it. One reader a file, one row in the table of
 * ingest.c; nothing here looks into the words. */
#ifndef SAY_INGEST_H
#define SAY_INGEST_H

#include "base/error.h"
#include "record.h"

typedef struct say_reader say_reader;

/* One input while it is being read. */
typedef struct say_source {
    const char *path; /* as given; names the source in messages and ids */
    say_str bytes;    /* must outlive the source; documents copy what they need */
    const say_reader *reader;
    size_t at;     /* first byte that has not been read */
    uint32_t line; /* lines before it */
    uint32_t n;    /* reports given so far */
    void *held;    /* what the reader has open between calls; see say_reader.drop */
} say_source;

struct say_reader {
    const char *name;
    bool (*recognises)(say_str bytes);
    /* Fills the document (id, text and what else is known), or leaves *found false at the end.
     * SAY_INPUT: this report is unreadable, err says where; the next call goes on behind it. */
    int (*next)(say_source *source, say_doc *d, bool *found, say_error *err);
    void (*drop)(say_source *source); /* gives `held` back; may be NULL; safe at any time */
};

enum {
    SAY_MAX_REPORT = 1 << 20, /* bytes of text that are read of one report; the rest is cut off */
    SAY_SNIFF = 1 << 16       /* bytes that are looked at to recognise a format */
};

/* Ties the source to bytes and recognises their format. Both must outlive it. */
void say_source_open(say_source *source, const char *path, say_str bytes);

/* The next report into *d, which say_doc_init has prepared: id, title, url, publisher, published,
 * text with its map of code points, notes. Text that fits is the input's own, byte by byte where
 * it is UTF-8; NULs and bytes that are not UTF-8 become U+FFFD, UTF-16 is converted, binary data is
 * an empty text, a text beyond SAY_MAX_REPORT is cut; each is a note. *found is false at the end.
 * Gives SAY_OK, or SAY_INPUT for one unreadable report. May longjmp to the document's trap; then
 * say_source_drop must be called before the source is used again. */
int say_source_next(say_source *source, say_doc *d, bool *found, say_error *err);

/* Gives back what a reader holds; the source stays usable. */
void say_source_drop(say_source *source);

/* For readers: sets the text of the document, a copy, from the bytes of a file as described above;
 * and from text whose encoding is known to be UTF-8. */
void say_ingest_bytes(say_doc *d, say_str raw);
void say_ingest_text(say_doc *d, say_str text);

/* For readers: a day "YYYY-MM-DD..." or "YYYYMMDD" as yyyymmdd, or 0 where it is none. */
uint32_t say_ingest_day(say_str date);

#endif
