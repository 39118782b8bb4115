/* Which elements of a page are zones beside the report: what their classes hint at, weighed against
 * what they hold. */
#ifndef SAY_INGEST_HTML_ZONE_H
#define SAY_INGEST_HTML_ZONE_H

#include "ingest/html_main.h"

typedef struct say_zones {
    const say_web *page;
    say_main *main;           /* measures, title; hints are set here */
    uint32_t *prose;          /* [nodes]: words of prose at and below the node, links aside */
    uint32_t *words, *linked; /* [nodes]: all words at and below the node; those in links */
    uint32_t *remarks;        /* [nodes]: words of prose in elements of comments inside the node */
    uint32_t all;             /* words of prose on the page */
    uint32_t ignored;         /* hints that mean nothing on this page */
} say_zones;

/* Makes the counts, all prose included. main->blocks must be measured and main->title set; memory
 * of the page's arena. */
void say_zones_make(say_zones *z, const say_web *page, say_main *main);

/* Finds the hints under which nearly all prose of the page stands, comments aside: those of a
 * builder of pages that calls every part of them a widget, say. Every
 * spread from then on does without them. */
void say_zones_doubt(say_zones *z);

/* Counts prose again, now without what stands in a zone. */
void say_zones_recount(say_zones *z);

/* Gives every node and block the hints of what is around it, below `top`: what the elements around
 * the report say is said of more than the report. */
void say_zones_spread(say_zones *z, uint32_t top);

#endif
