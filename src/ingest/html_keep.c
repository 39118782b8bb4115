/* Drops what stands inside the report and is not of it: zones, bylines, captions, links, scraps;
 * headings that head nothing. */
#include "ingest/html_keep.h"

#include "ingest/html_hints.h"

typedef struct keeper {
    say_main *main;
    const say_web *page;
    const say_zones *zones;
    uint32_t first;  /* first block of the report's element */
    uint32_t begins; /* what stands before this block is not the report; 0: none */
} keeper;

static say_fate fate_of_zone(uint32_t hints)
{
    if (hints & (HINT_NO_TEXT | HINT_HIDDEN)) return FATE_HIDDEN;
    if (hints & HINT_COMMENT) return FATE_COMMENTS;
    if (hints & (HINT_FORM | HINT_CONSENT | HINT_POPUP)) return FATE_FORM;
    if (hints & HINT_AD) return FATE_AD;
    if (hints & HINT_RELATED) return FATE_RELATED;
    if (hints & HINT_SHARE) return FATE_SHARE;
    if (hints & HINT_NAV) return FATE_NAV;
    if (hints & (HINT_FOOT | HINT_SIDE)) return FATE_SIDE;
    return FATE_KEPT;
}

static say_fate fate_of_small(const say_measure *m)
{
    if (m->hints & (HINT_BYLINE | HINT_DATE)) return FATE_BYLINE;
    if (m->hints & HINT_CREDIT) return FATE_CREDIT;
    if (m->hints & HINT_TAGS) return FATE_NAV;
    return FATE_KEPT;
}

/* Inside the report's element but before the headline: not of the report, if the report stands
 * behind the headline. */
static bool is_before_title(const keeper *k, uint32_t i)
{
    return k->begins && i < k->begins;
}

/* A paragraph between the headline and the report: "p.lead" in an element of its own. */
static bool is_lead(const keeper *k, uint32_t i)
{
    enum { LEAST = 15 };
    const say_measure *m = &k->main->blocks[i];
    return k->main->sure && i > k->main->title && i < k->first && m->prose && m->words >= LEAST &&
           m->linked * 4 <= m->words && !m->item && !(m->hints & HINT_HEAD);
}

/* An item of a list most of which is links: "Talks fail again (12 March)". */
static bool in_list_of_links(const keeper *k, uint32_t node)
{
    enum { LEVELS = 4, MOST = 55 }; /* percent */
    for (unsigned level = 0; node && node != k->main->top && level < LEVELS; level++) {
        int tag = k->page->nodes.at[node].tag;
        if (tag == TAG_UL || tag == TAG_OL || tag == TAG_TABLE || tag == TAG_DL)
            return k->zones->linked[node] * 100 >= (uint64_t)k->zones->words[node] * MOST;
        node = k->page->nodes.at[node].parent;
    }
    return false;
}

static say_fate fate_of(const keeper *k, uint32_t i)
{
    const say_measure *m = &k->main->blocks[i];
    say_fate zone = fate_of_zone(m->hints);
    if (m->hints & HINT_EMBED && (zone == FATE_SHARE || zone == FATE_SIDE)) zone = FATE_KEPT;
    if (k->main->body && k->main->body[i] && m->prose && zone != FATE_HIDDEN) return FATE_KEPT;
    if (zone) return zone;
    if (i == k->main->title) return FATE_TITLE;
    bool inside = say_web_inside(k->page, k->page->blocks.at[i].node, k->main->top);
    if ((!inside && !is_lead(k, i)) || is_before_title(k, i)) return FATE_OUTSIDE;
    say_fate small = fate_of_small(m);
    if (small) return small;
    if (m->words && m->linked * 10 > m->words * 8) return FATE_LINKS;
    return m->item && in_list_of_links(k, k->page->blocks.at[i].node) ? FATE_LINKS : FATE_KEPT;
}

/* The first block of the report's element, and the headline where most prose stands behind it. */
static void find_borders(keeper *k)
{
    enum { ENOUGH = 60 }; /* words */
    uint32_t before = 0, behind = 0;
    k->first = k->page->blocks.n;
    for (uint32_t i = 0; i < k->page->blocks.n; i++) {
        if (!say_web_inside(k->page, k->page->blocks.at[i].node, k->main->top)) continue;
        if (i < k->first) k->first = i;
        const say_measure *m = &k->main->blocks[i];
        if (m->prose) *(i < k->main->title ? &before : &behind) += m->words;
    }
    k->begins = k->main->sure && (behind > before || behind >= ENOUGH) ? k->main->title : 0;
}

/* Headings that head nothing: another heading of their rank follows, or the end. */
static void drop_idle_headings(const keeper *k)
{
    int below = TAG_H1; /* what kept text follows: the rank of a heading, or TAG_COUNT */
    for (uint32_t i = k->page->blocks.n; i-- > 0;) {
        say_measure *m = &k->main->blocks[i];
        if (m->fate != FATE_KEPT) continue;
        int rank = k->page->nodes.at[k->page->blocks.at[i].node].tag;
        if (!m->heading)
            below = TAG_COUNT;
        else if (below <= rank)
            m->fate = FATE_SCRAP;
        else
            below = rank;
    }
}

/* "Ten deals for today": where links inside the report, up to its last paragraph, come near what is
 * said between them, they are what it tells. */
static void keep_told_links(const keeper *k)
{
    enum { MUCH = 150, SHARE = 50 }; /* words; percent */
    uint32_t kept = 0, links = 0, last = 0;
    for (uint32_t i = 0; i < k->page->blocks.n; i++) {
        const say_measure *m = &k->main->blocks[i];
        if (m->fate != FATE_KEPT) continue;
        kept += m->words;
        if (m->prose) last = i;
    }
    for (uint32_t i = k->first; i < last; i++)
        if (k->main->blocks[i].fate == FATE_LINKS) links += k->main->blocks[i].words;
    if (kept < MUCH || links * 100 < (uint64_t)kept * SHARE) return;
    for (uint32_t i = k->first; i < last; i++)
        if (k->main->blocks[i].fate == FATE_LINKS) k->main->blocks[i].fate = FATE_KEPT;
}

/* "Ten views of the pier": what was left out of the report's own element for one reason should not
 * outweigh the report; where it does, its prose is the report, told in captions, say. What readers
 * wrote and other stories may be longer. */
static void doubt_fates(const keeper *k)
{
    uint32_t prose[FATE_COUNT] = {0};
    for (uint32_t i = 0; i < k->page->blocks.n; i++) {
        const say_measure *m = &k->main->blocks[i];
        if (m->prose && say_web_inside(k->page, k->page->blocks.at[i].node, k->main->top))
            prose[m->fate] += m->words - m->linked;
    }
    prose[FATE_COMMENTS] = prose[FATE_RELATED] = prose[FATE_HIDDEN] = prose[FATE_OUTSIDE] = 0;
    for (uint32_t i = 0; i < k->page->blocks.n; i++) {
        say_measure *m = &k->main->blocks[i];
        if (m->prose && m->fate != FATE_KEPT && prose[m->fate] > prose[FATE_KEPT] &&
            say_web_inside(k->page, k->page->blocks.at[i].node, k->main->top))
            m->fate = FATE_KEPT;
    }
}

void say_keep_blocks(say_main *main, const say_web *page, const say_zones *zones)
{
    keeper k = {main, page, zones, 0, 0};
    find_borders(&k);
    for (uint32_t i = 0; i < page->blocks.n; i++)
        main->blocks[i].fate = (uint8_t)fate_of(&k, i);
    doubt_fates(&k);
    keep_told_links(&k);
    drop_idle_headings(&k);
    for (uint32_t i = 0; i < page->blocks.n; i++)
        if (main->blocks[i].fate == FATE_KEPT) main->words += main->blocks[i].words;
}
