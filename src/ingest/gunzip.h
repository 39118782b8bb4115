/* Inflates gzip as it is read: members one after the other, bounded, damage survived. */
#ifndef SAY_INGEST_GUNZIP_H
#define SAY_INGEST_GUNZIP_H

#include "base/stream.h"

/* Where `under` begins like gzip, makes *s a stream of its inflated bytes, which owns `under`, and
 * gives true; else leaves both alone. Members are joined. A damaged member, one that becomes more
 * than SAY_MAX_RATIO times longer (once it is beyond SAY_MAX_MEMBER) and an early end are faults;
 * after them say_stream_resume goes on at the next member. */
bool say_gunzip_open(say_stream *s, say_stream *under);

/* How a body was compressed, by its HTTP header. */
typedef enum say_coding { CODING_NONE, CODING_GZIP, CODING_DEFLATE } say_coding;

/* Inflates a body of n bytes into a new buffer of at most `most` bytes, which the caller frees;
 * gives NULL without memory. *why is NULL, or what cut it short: damage, an early end, the limit.
 */
char *say_gunzip_body(say_str body, say_coding coding, size_t most, size_t *n, const char **why);

#endif
