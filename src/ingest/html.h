/* Pages: from the bytes of one page to a report. */
#ifndef SAY_INGEST_HTML_H
#define SAY_INGEST_HTML_H

#include "record.h"

/* Does it begin like a page: a doctype, <html>, or another element that only pages have, after a
 * byte order mark, blanks, comments and an XML declaration? */
bool say_html_is(say_str bytes);

/* Reads the page into the document: title, author, publisher, published, language, url (where the
 * document has none of these yet), text, and in d->dropped what was left out. Paragraphs of the
 * text are separated by one blank line; a line end inside is a <br>. bytes: UTF-8 (encoding.h makes
 * it so); what is none becomes U+FFFD. Trouble is a note. */
void say_html_read(say_doc *d, say_str bytes);

/* The same for a piece of a page that is all report, like the content of a feed's item: all of its
 * text is kept, and nothing else is filled in. */
void say_html_fragment(say_doc *d, say_str bytes);

#endif
