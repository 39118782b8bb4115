/* A stream: bytes that come in pieces, looked at through a window. Memory is the window's, however
 * long the stream is. Its bytes come from memory, from a file or pipe, or from a filter over
 * another stream (ingest has one that inflates). */
#ifndef SAY_BASE_STREAM_H
#define SAY_BASE_STREAM_H

#include "base/error.h"
#include "base/str.h"
#include <stdint.h>

typedef struct say_stream say_stream;

/* What stands behind a stream. */
typedef struct say_stream_kind {
    /* Up to n > 0 bytes to `to`; 0 is the end, or a fault: then s->fault says which. */
    size_t (*pull)(say_stream *s, char *to, size_t n);
    /* After a fault: finds where reading can go on; false where it cannot. NULL: never. */
    bool (*resume)(say_stream *s);
    void (*close)(say_stream *s); /* gives `state` back; may be NULL */
} say_stream_kind;

struct say_stream {
    const say_stream_kind *kind;
    char *buffer;  /* the window's memory; NULL where the window is memory of another */
    const char *p; /* what has not been taken: n bytes */
    size_t n;
    size_t room;       /* bytes of buffer */
    uint64_t taken;    /* bytes taken since the beginning */
    bool ended;        /* nothing comes behind the window */
    char fault[200];   /* why it ended before its time, one sentence; "" where it did not */
    void *state;       /* the kind's own */
    say_stream *under; /* the stream that a filter reads; closed with it; or NULL */
};

enum {
    SAY_STREAM_WINDOW = 1 << 17, /* bytes that are fetched at a time */
    SAY_STREAM_MOST = 1 << 26    /* most bytes a window can hold */
};

/* A stream over bytes that outlive it: the whole of them is the window. Needs no closing. */
void say_stream_memory(say_stream *s, say_str bytes);

/* Opens a file, a pipe or a device; "-" is standard input. Gives SAY_OK, or SAY_INPUT with a
 * message that names the path and what the system said. Errors while reading are faults of the
 * stream. */
int say_stream_file(say_stream *s, const char *path, say_error *err);

/* A filter of the kind over `under`, which it then owns; state is handed to the kind. */
void say_stream_filter(say_stream *s, const say_stream_kind *kind, void *state, say_stream *under);

/* Tries to have at least n bytes in the window (n at most SAY_STREAM_MOST); gives how many there
 * are, which is less than n only at the end, at a fault, or without memory (a fault too). The
 * window may move: pointers into it hold until the next call. */
size_t say_stream_need(say_stream *s, size_t n);

/* The first bytes of the window, at most n of them; fetches. */
say_str say_stream_peek(say_stream *s, size_t n);

/* Takes n bytes of the window, at most what stands in it. */
void say_stream_take(say_stream *s, size_t n);

/* Takes n bytes, however many; gives how many there were. */
uint64_t say_stream_skip(say_stream *s, uint64_t n);

/* The next line without its line end; false at the end. A line of more than `most` bytes is
 * skipped: it is empty and *cut is set. The line stands in the window until the next call. */
bool say_stream_line(say_stream *s, size_t most, say_str *line, bool *cut);

/* Does nothing more come? (Fetches where the window is empty.) */
bool say_stream_at_end(say_stream *s);

/* After a fault: forgets it and goes on where reading is possible again; false where nothing is
 * left. */
bool say_stream_resume(say_stream *s);

/* Gives back everything, the streams under it too. */
void say_stream_close(say_stream *s);

#endif
