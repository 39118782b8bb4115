/* Gathers the text of a page while it is read: entities resolved, blanks joined, cut into blocks
 * and pieces. Part of html_tree.c's work, in a file of its own. */
#ifndef SAY_INGEST_HTML_TEXT_H
#define SAY_INGEST_HTML_TEXT_H

#include "ingest/html_tree.h"

typedef struct say_html_text {
    say_web *page;
    char *p; /* [cap], in the page's arena */
    size_t n, cap;
    uint32_t node, block; /* where text stands now */
    bool link, moved;     /* moved: not where the open piece is */
    bool fresh;           /* what comes next begins a block */
    bool blank;           /* a blank is due before what comes next */
    uint8_t breaks;       /* <br> since the last text */
} say_html_text;

void say_html_text_begin(say_html_text *t, say_web *page);

/* The next text begins a new block. */
static inline void say_html_text_break(say_html_text *t)
{
    t->fresh = true;
}

/* A <br>: a line end; two of them divide blocks. */
void say_html_text_line(say_html_text *t);

/* Text as written in the page, of the element `node`, whose innermost block-level element is
 * `block`. */
void say_html_text_put(say_html_text *t, say_str s, uint32_t node, uint32_t block, bool link);

/* Makes the page's text of it. */
void say_html_text_end(say_html_text *t);

#endif
