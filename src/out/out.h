/* The writers: a document into bytes. They see the plain record and never the rooms that filled it.
 * One writer a file, one row in the table of table.c; a writer adds to a buffer and cannot fail
 * but by lack of memory, which the buffer keeps. */
#ifndef SAY_OUT_H
#define SAY_OUT_H

#include "base/buf.h"
#include "record.h"

/* What made the result, for those who keep it. */
typedef struct say_made_by {
    const char *program, *lexicon, *model;
} say_made_by;

typedef struct say_style {
    unsigned width;        /* columns, at least 20 */
    bool colour;           /* escape sequences of a terminal */
    bool dropped;          /* what was left out of a page, too */
    uint32_t event;        /* 0, or the only event that is asked for */
    uint32_t attribution;  /* 0, or the only attribution */
    const say_made_by *by; /* never NULL */
} say_style;

typedef struct say_writer {
    const char *name, *about;
    void (*write)(say_buf *b, const say_doc *d, const say_style *style);
} say_writer;

/* Writer i (from 0), NULL behind the last; the writer of that name, or NULL. */
const say_writer *say_writer_at(size_t i);
const say_writer *say_writer_named(const char *name);

#endif
