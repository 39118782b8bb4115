/* A page as an outline: its elements in the order of their start tags, its text in blocks. Not the
 * standard's tree: what a browser would move elsewhere stays where it is written, and elements
 * deeper than SAY_HTML_DEPTH are not told apart, but no text is lost. */
#ifndef SAY_INGEST_HTML_TREE_H
#define SAY_INGEST_HTML_TREE_H

#include "base/utf8.h"
#include "base/vec.h"
#include "ingest/html_token.h"
#include "ingest/ingest.h"

enum {
    SAY_HTML_DEPTH = 512,      /* elements that may be open at a time */
    SAY_HTML_NODES = 1 << 18,  /* elements that are told apart */
    SAY_HTML_METAS = 1024,     /* statements about the page that are kept */
    SAY_HTML_SCRIPTS = 64,     /* JSON-LD scripts that are kept */
    SAY_HTML_BREAKS = 1 << 18, /* blocks; text behind them stays in the last one */
};

/* An element. Its descendants are the nodes (i, end). Node 0 is the page. */
typedef struct say_node {
    uint32_t parent, end;
    uint16_t tag;   /* say_tag */
    uint16_t depth; /* 0: the page */
    uint32_t hints; /* HINT_... of its own, html_hints.h */
} say_node;

/* Text of one element inside a block, in the page's text. */
typedef struct say_piece {
    uint32_t begin, end;
    uint32_t node;
    bool link; /* inside an <a> */
} say_piece;

/* A paragraph, a heading, an item of a list: text that nothing but inline markup divides. A single
 * <br> in it is a line end. Blanks are joined; none are at its ends. */
typedef struct say_block {
    uint32_t begin, end;  /* of the page's text */
    uint32_t node;        /* its block-level element */
    uint32_t first, last; /* pieces [first, last) */
} say_block;

/* What the page says of itself: <meta name|property|itemprop content>, <link rel href>, an
 * element's itemprop or a <time> with its datetime. */
typedef struct say_meta {
    say_str name, value; /* as written */
    uint32_t node;       /* where it stands; 0 for the head's */
    uint32_t text;       /* where the page's text was then */
    uint8_t tag;         /* TAG_META, TAG_LINK, TAG_TIME, or the element's */
} say_meta;

typedef struct say_web {
    say_arena *arena;
    SAY_VEC(say_node) nodes;
    SAY_VEC(say_piece) pieces;
    SAY_VEC(say_block) blocks;
    SAY_VEC(say_meta) metas;
    SAY_VEC(say_str) scripts; /* content of <script type="application/ld+json"> */
    say_str title;            /* of <title>, as written */
    say_str language;         /* of <html lang>, as written */
    say_str text;             /* well-formed UTF-8 */
    size_t bad;               /* bytes in it that were no text */
    bool deep, wide;          /* SAY_HTML_DEPTH, SAY_HTML_NODES or SAY_HTML_BREAKS was met */
} say_web;

/* Reads the page: bytes that should be UTF-8, at most SAY_MAX_PAGE of them are looked at. Views of
 * `in` and memory of the arena. Time and memory are linear in the bytes. */
void say_web_read(say_web *page, say_arena *arena, say_str in);

/* Text of a block or piece. */
static inline say_str say_web_text(const say_web *page, uint32_t begin, uint32_t end)
{
    return (say_str){page->text.p + begin, end - begin};
}

/* Is `node` the node `top`, or inside it? */
static inline bool say_web_inside(const say_web *page, uint32_t node, uint32_t top)
{
    return node >= top && node < page->nodes.at[top].end;
}

#endif
