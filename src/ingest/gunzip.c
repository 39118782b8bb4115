/* gzip members as one stream, through zlib; the only owner of zlib. */
#include "ingest/gunzip.h"

#include "ingest/ingest.h"
#include <stdio.h>
#include <stdlib.h>
#include <zlib.h>

enum {
    CHUNK = 1 << 14,       /* compressed bytes that zlib is given at a time */
    GZIP_WINDOW = 15 + 16, /* zlib's sign for gzip */
    ZLIB_WINDOW = 15,      /* for zlib's own frame */
    DEFLATE_WINDOW = -15   /* for neither */
};

typedef struct gunzip {
    z_stream z;
    bool open;    /* inside a member */
    uint64_t in;  /* compressed bytes of the member so far */
    uint64_t out; /* and what they became */
} gunzip;

static bool is_member(say_str head)
{
    return head.n >= 4 && (unsigned char)head.p[0] == 0x1F && (unsigned char)head.p[1] == 0x8B &&
           head.p[2] == 8 && ((unsigned char)head.p[3] & 0xE0) == 0;
}

static size_t fail(say_stream *s, const char *what)
{
    snprintf(s->fault, sizeof s->fault, "a compressed member %s (near byte %llu)", what,
             (unsigned long long)s->under->taken);
    return 0;
}

/* Begins the next member. Zeros that fill the file up are no member and no damage. */
static bool begin_member(say_stream *s, gunzip *g)
{
    while (say_stream_need(s->under, 1) > 0 && s->under->p[0] == '\0')
        say_stream_take(s->under, 1);
    if (say_stream_at_end(s->under)) return false;
    if (!is_member(say_stream_peek(s->under, 4))) {
        fail(s, "is followed by bytes that are no gzip");
        return false;
    }
    inflateReset(&g->z);
    g->open = true;
    g->in = g->out = 0;
    return true;
}

static bool is_bomb(const gunzip *g)
{
    return g->out > SAY_MAX_MEMBER && g->out / SAY_MAX_RATIO > g->in;
}

/* One step of zlib; gives the bytes made. What it could not use is not taken, so that after damage
 * the search for the next member begins before it. */
static size_t inflate_step(say_stream *s, gunzip *g, char *to, size_t n, int *rc)
{
    say_str head = say_stream_peek(s->under, CHUNK);
    g->z.next_in = (Bytef *)(uintptr_t)head.p;
    g->z.avail_in = (uInt)head.n;
    g->z.next_out = (Bytef *)to;
    g->z.avail_out = (uInt)(n < UINT32_MAX ? n : UINT32_MAX);
    uInt room = g->z.avail_out;
    *rc = inflate(&g->z, Z_NO_FLUSH);
    size_t used = head.n - g->z.avail_in;
    if (*rc == Z_OK || *rc == Z_STREAM_END) {
        say_stream_take(s->under, used);
        g->in += used;
    }
    g->out += room - g->z.avail_out;
    if (*rc == Z_BUF_ERROR && head.n > 0) *rc = Z_OK;
    return room - g->z.avail_out;
}

static size_t pull_inflated(say_stream *s, char *to, size_t n)
{
    gunzip *g = s->state;
    for (;;) {
        if (!g->open && !begin_member(s, g)) return 0;
        if (is_bomb(g)) return fail(s, "becomes more than 200 times longer and is left");
        int rc;
        size_t made = inflate_step(s, g, to, n, &rc);
        if (rc == Z_STREAM_END) g->open = false;
        if (made > 0) return made;
        if (rc == Z_BUF_ERROR) return fail(s, "ends too early");
        if (rc != Z_OK && rc != Z_STREAM_END) return fail(s, "is damaged");
    }
}

/* The next member's first bytes, behind at least one byte of the one that failed. */
static bool resume_inflated(say_stream *s)
{
    gunzip *g = s->state;
    g->open = false;
    bool first = true;
    while (say_stream_need(s->under, 4) >= 4) {
        size_t i = first ? 1 : 0;
        first = false;
        for (; i + 4 <= s->under->n; i++)
            if (is_member((say_str){s->under->p + i, 4})) {
                say_stream_take(s->under, i);
                return true;
            }
        say_stream_take(s->under, s->under->n - 3);
        if (say_stream_need(s->under, 4) < 4) break;
    }
    return false;
}

static void close_inflated(say_stream *s)
{
    gunzip *g = s->state;
    inflateEnd(&g->z);
    free(g);
}

static const say_stream_kind gunzip_kind = {pull_inflated, resume_inflated, close_inflated};

bool say_gunzip_open(say_stream *s, say_stream *under)
{
    if (!is_member(say_stream_peek(under, 4))) return false;
    gunzip *g = calloc(1, sizeof *g);
    if (!g) return false;
    if (inflateInit2(&g->z, GZIP_WINDOW) != Z_OK) {
        free(g);
        return false;
    }
    say_stream_filter(s, &gunzip_kind, g, under);
    return true;
}

/* --- Bodies --- */

/* "deflate" in a header means zlib's frame; some servers send it bare. */
static int window_of(say_str body, say_coding coding)
{
    if (coding == CODING_GZIP) return GZIP_WINDOW;
    bool framed = body.n >= 2 && (body.p[0] & 0x0F) == 8 &&
                  ((unsigned)(unsigned char)body.p[0] * 256 + (unsigned char)body.p[1]) % 31 == 0;
    return framed ? ZLIB_WINDOW : DEFLATE_WINDOW;
}

static const char *inflate_into(z_stream *z, char **out, size_t most, size_t *n)
{
    size_t room = 0;
    for (;;) {
        if (*n == room) {
            if (room == most) return "is cut off: it is longer than the limit of a page";
            room = room ? room * 2 : CHUNK * 4;
            if (room > most) room = most;
            char *more = realloc(*out, room);
            if (!more) return "does not fit into memory";
            *out = more;
        }
        z->next_out = (Bytef *)*out + *n;
        z->avail_out = (uInt)(room - *n);
        int rc = inflate(z, Z_NO_FLUSH);
        *n = room - z->avail_out;
        if (rc == Z_STREAM_END) return NULL;
        if (rc == Z_BUF_ERROR) return "ends too early";
        if (rc != Z_OK) return "is damaged";
    }
}

char *say_gunzip_body(say_str body, say_coding coding, size_t most, size_t *n, const char **why)
{
    z_stream z = {.next_in = (Bytef *)(uintptr_t)body.p, .avail_in = (uInt)body.n};
    char *out = NULL;
    *n = 0;
    *why = "does not fit into memory";
    if (body.n > UINT32_MAX || inflateInit2(&z, window_of(body, coding)) != Z_OK) return NULL;
    *why = inflate_into(&z, &out, most, n);
    inflateEnd(&z);
    return out;
}
