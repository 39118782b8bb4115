/* The window of a stream, and the two plain kinds: memory, and a file descriptor. */
#define _XOPEN_SOURCE 700
#include "base/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* --- Kinds --- */

static size_t pull_nothing(say_stream *s, char *to, size_t n)
{
    (void)s, (void)to, (void)n;
    return 0;
}

static const say_stream_kind memory_kind = {pull_nothing, NULL, NULL};

void say_stream_memory(say_stream *s, say_str bytes)
{
    *s = (say_stream){.kind = &memory_kind, .p = bytes.p, .n = bytes.n, .ended = true};
}

static int descriptor_of(const say_stream *s)
{
    return (int)(intptr_t)s->state;
}

static size_t pull_file(say_stream *s, char *to, size_t n)
{
    for (;;) {
        ssize_t got = read(descriptor_of(s), to, n);
        if (got >= 0) return (size_t)got;
        if (errno == EINTR) continue;
        snprintf(s->fault, sizeof s->fault, "cannot read: %s", strerror(errno));
        return 0;
    }
}

static void close_file(say_stream *s)
{
    if (descriptor_of(s) != STDIN_FILENO) close(descriptor_of(s));
}

static const say_stream_kind file_kind = {pull_file, NULL, close_file};

int say_stream_file(say_stream *s, const char *path, say_error *err)
{
    int fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return say_error_set(err, SAY_INPUT, "%s: cannot open: %s", path, strerror(errno));
    *s = (say_stream){.kind = &file_kind, .state = (void *)(intptr_t)fd};
    return SAY_OK;
}

void say_stream_filter(say_stream *s, const say_stream_kind *kind, void *state, say_stream *under)
{
    *s = (say_stream){.kind = kind, .state = state, .under = under};
}

void say_stream_close(say_stream *s)
{
    for (say_stream *at = s; at && at->kind;) {
        say_stream *under = at->under;
        if (at->kind->close) at->kind->close(at);
        free(at->buffer);
        *at = (say_stream){0};
        at = under;
    }
}

/* --- The window --- */

/* Moves what stands in the window to the front of a buffer with room for n bytes. */
static bool make_room(say_stream *s, size_t n)
{
    if (s->room < n) {
        size_t room = s->room ? s->room : SAY_STREAM_WINDOW;
        while (room < n)
            room *= 2;
        char *buffer = malloc(room);
        if (!buffer) return false;
        if (s->n) memcpy(buffer, s->p, s->n);
        free(s->buffer);
        s->buffer = buffer;
        s->room = room;
    } else if (s->n && s->p != s->buffer) {
        memmove(s->buffer, s->p, s->n);
    }
    s->p = s->buffer;
    return true;
}

size_t say_stream_need(say_stream *s, size_t n)
{
    if (n > SAY_STREAM_MOST) n = SAY_STREAM_MOST;
    if (s->n >= n || s->ended) return s->n;
    if (!make_room(s, n)) {
        s->ended = true;
        snprintf(s->fault, sizeof s->fault, "out of memory");
        return s->n;
    }
    while (s->n < n) {
        size_t got = s->kind->pull(s, s->buffer + s->n, s->room - s->n);
        s->n += got;
        if (got > 0) continue;
        s->ended = true;
        break;
    }
    return s->n;
}

say_str say_stream_peek(say_stream *s, size_t n)
{
    size_t there = say_stream_need(s, n);
    return (say_str){s->p, there < n ? there : n};
}

void say_stream_take(say_stream *s, size_t n)
{
    if (n > s->n) n = s->n;
    if (n) s->p += n;
    s->n -= n;
    s->taken += n;
}

uint64_t say_stream_skip(say_stream *s, uint64_t n)
{
    uint64_t left = n;
    while (left > 0 && say_stream_need(s, 1) > 0) {
        size_t step = s->n < left ? s->n : (size_t)left;
        say_stream_take(s, step);
        left -= step;
    }
    return n - left;
}

/* Where the line end stands in the first `most` bytes, fetching as needed; SIZE_MAX: not there. */
static size_t find_line_end(say_stream *s, size_t most)
{
    size_t seen = 0;
    for (size_t want = 1;; want = s->n + 1) {
        if (want > most) return SIZE_MAX;
        size_t there = say_stream_need(s, want);
        if (there > most) there = most;
        const char *end = there > seen ? memchr(s->p + seen, '\n', there - seen) : NULL;
        if (end) return (size_t)(end - s->p);
        if (there < want) return SIZE_MAX;
        seen = there;
    }
}

/* Takes everything up to the next line end. */
static void skip_line(say_stream *s)
{
    while (say_stream_need(s, 1) > 0) {
        const char *end = memchr(s->p, '\n', s->n);
        say_stream_take(s, end ? (size_t)(end - s->p) + 1 : s->n);
        if (end) return;
    }
}

bool say_stream_line(say_stream *s, size_t most, say_str *line, bool *cut)
{
    *cut = false;
    size_t end = find_line_end(s, most);
    if (s->n == 0) return false;
    if (end != SIZE_MAX) {
        *line = (say_str){s->p, end};
        say_stream_take(s, end + 1);
    } else if (s->ended && s->n <= most) {
        *line = (say_str){s->p, s->n};
        say_stream_take(s, s->n);
    } else { /* what was too long is gone with the window: the line is given up, not its number */
        *line = (say_str){NULL, 0};
        *cut = true;
        skip_line(s);
    }
    if (line->n && line->p[line->n - 1] == '\r') line->n--;
    return true;
}

bool say_stream_at_end(say_stream *s)
{
    return say_stream_need(s, 1) == 0;
}

bool say_stream_resume(say_stream *s)
{
    if (!s->fault[0]) return false;
    s->fault[0] = '\0';
    if (!s->kind->resume || !s->kind->resume(s)) return false;
    s->ended = false;
    return true;
}
