/* HTTP responses of web archives: RFC 9112's framing, as far as archives need it. */
#include "ingest/http.h"

#include "ingest/gunzip.h"
#include "ingest/ingest.h"
#include <stdint.h>
#include <stdlib.h>

bool say_http_split(say_str s, say_str *head, say_str *body)
{
    for (size_t at = 0; at < s.n;) {
        const char *end = memchr(s.p + at, '\n', s.n - at);
        if (!end) return false;
        size_t next = (size_t)(end - s.p) + 1;
        if (next - at == 1 || (next - at == 2 && s.p[at] == '\r')) {
            *head = say_str_slice(s, 0, at);
            *body = say_str_slice(s, next, s.n);
            return true;
        }
        at = next;
    }
    return false;
}

say_str say_http_header(say_str lines, say_str name)
{
    while (lines.n > 0) {
        say_str line = say_str_split(lines, '\n', &lines), value;
        say_str key = say_str_split(line, ':', &value);
        if (say_str_ieq(say_str_trim(key), name)) return say_str_trim(value);
    }
    return SAY_LIT("");
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/* "1a2f;name=value": the size of a chunk; false where the line is none. */
static bool chunk_size(say_str line, size_t *size)
{
    size_t i = 0;
    line = say_str_trim(line);
    *size = 0;
    for (; i < line.n && hex_digit(line.p[i]) >= 0; i++) {
        if (*size > SAY_MAX_PAGE) return false;
        *size = *size * 16 + (size_t)hex_digit(line.p[i]);
    }
    return i > 0 && (i == line.n || line.p[i] == ';' || line.p[i] == ' ');
}

/* The body's chunks joined in out, which has room for it all; false where it is not chunked. */
static bool join_chunks(say_str body, char *out, size_t *n, const char **trouble)
{
    bool any = false;
    *n = 0;
    while (body.n > 0) {
        size_t size;
        say_str rest, line = say_str_split(body, '\n', &rest);
        if (!chunk_size(line, &size)) {
            *trouble = any ? "a chunk of the body has no size; the rest is left out" : NULL;
            return any;
        }
        any = true;
        if (size == 0) return true;
        if (size > rest.n) *trouble = "the last chunk of the body is cut off";
        say_str chunk = say_str_slice(rest, 0, size);
        memcpy(out + *n, chunk.p, chunk.n);
        *n += chunk.n;
        body = say_str_slice(rest, size, rest.n);
        if (say_str_starts(body, SAY_LIT("\r"))) body = say_str_slice(body, 1, body.n);
        if (say_str_starts(body, SAY_LIT("\n"))) body = say_str_slice(body, 1, body.n);
    }
    return any;
}

static void undo_chunks(say_http *h, say_str lines)
{
    say_str coding = say_http_header(lines, SAY_LIT("transfer-encoding"));
    if (!say_str_ieq(coding, SAY_LIT("chunked")) || h->body.n == 0) return;
    size_t n, size;
    say_str rest;
    if (!chunk_size(say_str_split(h->body, '\n', &rest), &size)) return;
    char *out = malloc(h->body.n);
    if (!out) return;
    if (!join_chunks(h->body, out, &n, &h->trouble)) {
        free(out);
        return;
    }
    h->owned = out;
    h->body = (say_str){out, n};
}

static say_coding coding_of(say_str value)
{
    if (say_str_ieq(value, SAY_LIT("gzip")) || say_str_ieq(value, SAY_LIT("x-gzip")))
        return CODING_GZIP;
    return say_str_ieq(value, SAY_LIT("deflate")) ? CODING_DEFLATE : CODING_NONE;
}

/* Text that bears no frame of zlib's: the archive has undone the compression already. */
static bool looks_plain(say_str body, say_coding coding)
{
    if (coding == CODING_GZIP) return !say_str_starts(body, SAY_LIT("\x1F\x8B"));
    say_str head = say_str_trim(say_str_slice(body, 0, 64));
    return head.n == 0 || head.p[0] == '<';
}

static void undo_compression(say_http *h, say_str lines)
{
    say_str value = say_http_header(lines, SAY_LIT("content-encoding"));
    say_coding coding = coding_of(value);
    if (coding == CODING_NONE) {
        if (say_str_ieq(value, SAY_LIT("br")) && h->body.n && h->body.p[0] != '<') {
            h->trouble = "the body is compressed with brotli, which is not read";
            h->body.n = 0;
        }
        return;
    }
    if (looks_plain(h->body, coding)) return;
    size_t n;
    char *out = say_gunzip_body(h->body, coding, SAY_MAX_PAGE, &n, &h->trouble);
    if (h->trouble) h->trouble = "the compressed body is damaged, cut off or too long";
    free(h->owned);
    h->owned = out;
    h->body = (say_str){out, out ? n : 0};
}

void say_http_read(say_http *h, say_str response)
{
    *h = (say_http){0};
    say_str lines, rest;
    if (!say_str_starts(response, SAY_LIT("HTTP/"))) return;
    if (!say_http_split(response, &lines, &h->body)) return;
    say_str_split(lines, ' ', &rest);
    for (size_t i = 0; i < 3 && i < rest.n && rest.p[i] >= '0' && rest.p[i] <= '9'; i++)
        h->status = h->status * 10 + (unsigned)(rest.p[i] - '0');
    h->type = say_http_header(lines, SAY_LIT("content-type"));
    undo_chunks(h, lines);
    undo_compression(h, lines);
}
