/* Cuts a page into tags and text, after the tokenizer of the HTML standard (section 13.2.5), in one
 * pass over the bytes: no byte is looked at more than a fixed number of times, whatever is left
 * open. Builds no tree, decodes no entities. */
#ifndef SAY_INGEST_HTML_TOKEN_H
#define SAY_INGEST_HTML_TOKEN_H

#include "ingest/html_tags.h"

enum { SAY_HTML_ATTRIBUTES = 1024 }; /* most attributes of a tag that are looked at */

/* The attributes that a reader of news asks for; others are passed over. */
typedef enum say_attr {
    ATTR_NONE,
    ATTR_ARIA_HIDDEN,
    ATTR_CLASS,
    ATTR_CONTENT,
    ATTR_DATETIME,
    ATTR_HIDDEN,
    ATTR_HREF,
    ATTR_ID,
    ATTR_ITEMPROP,
    ATTR_LANG,
    ATTR_NAME,
    ATTR_PROPERTY,
    ATTR_REL,
    ATTR_ROLE,
    ATTR_STYLE,
    ATTR_TYPE,
    ATTR_COUNT
} say_attr;

typedef enum say_html_kind {
    HTML_END,   /* of the input */
    HTML_TEXT,  /* text: entities stand as written */
    HTML_RAW,   /* the content of a raw element, whose tag is `tag` */
    HTML_OPEN,  /* a start tag */
    HTML_CLOSE, /* an end tag */
} say_html_kind;

typedef struct say_html_lexer {
    say_str in;
    size_t at;
    say_tag raw; /* the raw element whose content comes next; TAG_OTHER: none */

    /* The token. Views of `in`. */
    say_html_kind kind;
    say_tag tag;
    say_str text;              /* of HTML_TEXT and HTML_RAW; the name of a tag */
    say_str value[ATTR_COUNT]; /* of HTML_OPEN, entities as written; p NULL: absent */
    uint32_t attributes;       /* how many the tag has, those passed over included */
} say_html_lexer;

/* Begins at the first byte. The bytes must outlive the lexer. */
void say_html_begin(say_html_lexer *x, say_str in);

/* The next token into x; false at the end of the input. Comments, doctypes, processing
 * instructions, CDATA sections and a tag that the input ends in are passed over. */
bool say_html_next(say_html_lexer *x);

#endif
