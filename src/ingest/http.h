/* A response as a web archive keeps it: status line, headers, body. */
#ifndef SAY_INGEST_HTTP_H
#define SAY_INGEST_HTTP_H

#include "base/str.h"

typedef struct say_http {
    unsigned status;     /* 200; 0 where the bytes are no response */
    say_str type;        /* of Content-Type: "text/html; charset=utf-8"; "" unknown */
    say_str body;        /* decoded: a view of the response, or of `owned` */
    char *owned;         /* what the body was decoded into; the caller frees it */
    const char *trouble; /* what was met while decoding, for a note; NULL: nothing */
} say_http;

/* Takes a response apart: chunks joined, gzip and deflate undone, at most SAY_MAX_PAGE bytes of
 * body. A body that says it is chunked or compressed and is not (archives often undo it and leave
 * the header) is taken as it is. */
void say_http_read(say_http *h, say_str response);

/* The value of a header among lines "Name: value"; "" where it is absent. The name in any case. */
say_str say_http_header(say_str lines, say_str name);

/* Splits s behind its first empty line: the lines before it, and what follows. false: no such line.
 */
bool say_http_split(say_str s, say_str *head, say_str *body);

#endif
