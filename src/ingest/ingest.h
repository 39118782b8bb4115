/* From bytes to reports. A source is one file's bytes; a reader recognises its format by content
 * and takes one report after the other out of it. One reader a file, one row in the table of
 * ingest.c; nothing here looks into the words. */
#ifndef SAY_INGEST_H
#define SAY_INGEST_H

#include "base/error.h"
#include "base/stream.h"
#include "record.h"

typedef struct say_reader say_reader;

/* One input while it is being read. It must stay where it was opened: it points into itself. */
typedef struct say_source {
    const char *path;   /* as given; names the source in messages and ids */
    say_stream *stream; /* what the reader reads: one of the two below */
    const say_reader *reader;
    uint32_t line;       /* lines taken so far, in formats that have them */
    uint32_t n;          /* reports given so far, the unreadable ones too */
    bool inner;          /* stands inside an archive: holds no archive itself */
    void *held;          /* what the reader has open during a call; see say_reader.drop */
    void *state;         /* what the reader keeps between calls; see say_reader.close */
    say_stream raw;      /* the bytes as they come */
    say_stream inflated; /* the same, where they are compressed */
} say_source;

struct say_reader {
    const char *name;
    /* Is it this format? head: the first SAY_SNIFF bytes or fewer, inflated. */
    bool (*recognises)(say_str head);
    /* Fills the document (id, text and what else is known), or leaves *found false at the end.
     * SAY_INPUT: this report is unreadable, err says where; the next call goes on behind it. */
    int (*next)(say_source *source, say_doc *d, bool *found, say_error *err);
    void (*drop)(say_source *source);  /* gives `held` back; may be NULL; safe at any time */
    void (*close)(say_source *source); /* gives `state` back; may be NULL */
    bool archive;                      /* holds inputs of other formats */
};

enum {
    SAY_MAX_REPORT = 1 << 20,  /* bytes of text that are read of one report; the rest is cut off */
    SAY_MAX_PAGE = 16 << 20,   /* bytes that are looked at of one page, text or record */
    SAY_MAX_MEMBER = 64 << 20, /* bytes that a compressed member may have, whatever its ratio */
    SAY_MAX_RATIO = 200,       /* beyond that, how many times longer than before it may become */
    SAY_SNIFF = 1 << 16        /* bytes that are looked at to recognise a format */
};

/* Ties the source to bytes, which must outlive it, and recognises their format. */
void say_source_open(say_source *source, const char *path, say_str bytes);

/* For readers of archives: the same for an entry, which is not taken for an archive again. */
void say_source_open_inside(say_source *source, const char *path, say_str bytes);

/* The same for a file; "-" is standard input. Reads it in pieces: memory does not grow with it.
 * Gives SAY_OK, or SAY_INPUT where it cannot be opened. path must outlive the source. */
int say_source_open_file(say_source *source, const char *path, say_error *err);

/* For tests: like say_source_open, with a reader of one's choice. */
void say_source_open_as(say_source *source, const char *path, say_str bytes,
                        const say_reader *reader);

/* The next report into *d, which say_doc_init has prepared: id, title, url, publisher, published,
 * text with its map of code points, notes. Text that fits is the input's own, byte by byte where
 * it is UTF-8; NULs and bytes that are not text become U+FFFD, other encodings are converted,
 * binary data is an empty text, a text beyond SAY_MAX_REPORT is cut; each is a note. *found is
 * false at the end. Gives SAY_OK, or SAY_INPUT for one unreadable report or damaged stretch. May
 * longjmp to the document's trap; then say_source_drop must be called before the source is used
 * again. */
int say_source_next(say_source *source, say_doc *d, bool *found, say_error *err);

/* Gives back what a reader holds during a call; the source stays usable. */
void say_source_drop(say_source *source);

/* Gives back everything. */
void say_source_close(say_source *source);

/* One report from bytes, page or text, as its reader would read it; fields that are known stay. */
void say_ingest_any(say_doc *d, say_str raw);

/* For readers: the bytes the report came as, told once; only their hash is kept. */
void say_ingest_raw(say_doc *d, say_str raw);

/* For readers: sets the text of the document, a copy, from the bytes of a file as described above;
 * and from text whose encoding is known to be UTF-8. */
void say_ingest_bytes(say_doc *d, say_str raw);
void say_ingest_text(say_doc *d, say_str text);

/* For readers of inputs that are one report: takes the n bytes that were read and passes over the
 * rest, with a note where there is any. */
void say_ingest_rest(say_source *source, say_doc *d, size_t n);

/* For readers: a day "YYYY-MM-DD..." or "YYYYMMDD" as yyyymmdd, or 0 where it is none. */
uint32_t say_ingest_day(say_str date);

#endif
