/* What raw bytes are before anyone reads them: binary data, UTF-16, or text. */
#ifndef SAY_INGEST_BYTES_H
#define SAY_INGEST_BYTES_H

#include "base/str.h"
#include <stdint.h>

typedef enum say_utf16 { UTF16_NONE, UTF16_LITTLE, UTF16_BIG } say_utf16;

/* NULL for text, else what it looks like, for a note: "a PDF file", "binary data". Known first
 * bytes decide, else the share of control characters and broken UTF-8 in the first SAY_SNIFF bytes.
 */
const char *say_bytes_binary(say_str raw);

/* UTF-16, by its byte order mark or, without one, by a NUL in almost every second byte. */
say_utf16 say_bytes_utf16(say_str raw);

/* UTF-8 from UTF-16, a byte order mark left out, at most limit bytes; unpaired surrogates, a NUL
 * and a last odd byte become U+FFFD and are counted. */
say_str say_bytes_from_utf16(say_arena *arena, say_str raw, say_utf16 order, size_t limit,
                             size_t *bad);

#endif
