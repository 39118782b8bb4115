/* Which blocks of a page are the report. Knows no site: text density and link density, sentences,
 * place in the outline, and the words of classes as weak signs. */
#ifndef SAY_INGEST_HTML_MAIN_H
#define SAY_INGEST_HTML_MAIN_H

#include "ingest/html_tree.h"

/* What became of a block: kept, or why not. Names in say_fate_name. */
typedef enum say_fate {
    FATE_KEPT,
    FATE_OUTSIDE,  /* not in the part of the page where the report stands */
    FATE_HIDDEN,   /* not shown, or no text at all */
    FATE_NAV,      /* menus, breadcrumbs, tags */
    FATE_RELATED,  /* other stories */
    FATE_COMMENTS, /* what readers wrote */
    FATE_SHARE,    /* share and follow buttons */
    FATE_FORM,     /* newsletters, logins, paywalls, cookies */
    FATE_AD,
    FATE_SIDE, /* sidebars, footers, page headers */
    FATE_BYLINE,
    FATE_CREDIT, /* captions and photo credits */
    FATE_TITLE,  /* the headline, which is the title */
    FATE_LINKS,  /* nothing but links */
    FATE_SCRAP,  /* a few words that are no sentence */
    FATE_COUNT
} say_fate;

const char *say_fate_name(say_fate fate);

/* What was measured of a block. */
typedef struct say_measure {
    uint32_t words, linked; /* words; those inside links */
    uint32_t stops;         /* ends of sentences */
    uint32_t hints;         /* of its elements and those around it that do not hold the report */
    uint8_t fate;           /* say_fate */
    bool prose;             /* at least one sentence, mostly not linked */
    bool heading, item;     /* in h1 .. h6; in a list or table */
} say_measure;

typedef struct say_main {
    say_measure *blocks; /* [page->blocks.n] */
    bool *body;          /* [page->blocks.n]: in the body that the data gives; or NULL */
    uint32_t top;        /* the element that holds the report */
    uint32_t title;      /* block of the headline, or UINT32_MAX */
    bool sure;           /* the headline says what the head of the page says */
    uint32_t *hints;     /* [page->nodes.n]: hints of each element and those around it */
    uint32_t words;      /* kept */
} say_main;

/* Decides for every block. title: the page's headline as its head gives it, or
 * ""; body: the report as the page's data gives it, plain, or "". Memory of the
 * page's arena. Linear in the page. */
void say_main_find(say_main *main, const say_web *page, say_str title, say_str body);

#endif
