/* Bytes to UTF-8: by mark, by what the transport or the page declares, by guess. */
#ifndef SAY_INGEST_ENCODING_H
#define SAY_INGEST_ENCODING_H

#include "record.h"

/* The text of `raw` as UTF-8, in the document's arena or raw itself: not repaired yet, so bytes
 * that are no UTF-8 may remain. A byte order mark decides (and is left out), then `declared` (the
 * charset of an HTTP header; "" unknown), then a declaration in the first bytes where `page` says
 * that it is HTML, then whether it is UTF-8 as it is, then uchardet's guess where there is enough
 * to guess from. A conversion is a note on d; so are characters that the encoding does not have,
 * which become U+FFFD. Names of encodings are those of the WHATWG standard or iconv. */
say_str say_encoding_utf8(say_doc *d, say_str raw, say_str declared, bool page);

/* The charset in the value of a header or attribute: "text/html; charset=utf-8"; "" without one. */
say_str say_encoding_charset(say_str content_type);

#endif
