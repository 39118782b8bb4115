/* A class is a weak sign: an element that holds most of the prose is no sidebar, whatever its class
 * says ("page-with-sidebar"); one without links holds no other stories; one with a hundred words of
 * prose is no form. */
#include "ingest/html_zone.h"

#include "ingest/html_hints.h"

enum {
    NEVER = HINT_NO_TEXT | HINT_HIDDEN,
    /* What is large only where the class is wrong. */
    SMALL = HINT_SHARE | HINT_AD | HINT_FORM | HINT_CONSENT | HINT_POPUP,
    LARGE = HINT_COMMENT | HINT_RELATED | HINT_FOOT | HINT_NAV | HINT_SIDE,
    DETAILS = HINT_BYLINE | HINT_DATE | HINT_CREDIT | HINT_TAGS
};

static void count_prose(say_zones *z, bool zones_too)
{
    const say_web *page = z->page;
    memset(z->prose, 0, page->nodes.n * sizeof *z->prose);
    for (uint32_t i = 0; i < page->blocks.n; i++) {
        const say_measure *m = &z->main->blocks[i];
        if (m->prose && (zones_too || !(m->hints & (NEVER | SMALL | LARGE))))
            z->prose[page->blocks.at[i].node] += m->words - m->linked;
    }
    for (uint32_t n = page->nodes.n; n-- > 1;)
        z->prose[page->nodes.at[n].parent] += z->prose[n];
    z->all = z->prose[0];
    memset(z->remarks, 0, page->nodes.n * sizeof *z->remarks);
    for (uint32_t n = page->nodes.n; n-- > 1;) {
        const say_node *node = &page->nodes.at[n];
        z->remarks[node->parent] += node->hints & HINT_COMMENT ? z->prose[n] : z->remarks[n];
    }
}

void say_zones_make(say_zones *z, const say_web *page, say_main *main)
{
    uint32_t n_nodes = page->nodes.n;
    *z = (say_zones){.page = page, .main = main};
    z->prose = say_arena_zero(page->arena, n_nodes, sizeof *z->prose);
    z->remarks = say_arena_zero(page->arena, n_nodes, sizeof *z->remarks);
    z->words = say_arena_zero(page->arena, n_nodes, sizeof *z->words);
    z->linked = say_arena_zero(page->arena, n_nodes, sizeof *z->linked);
    for (uint32_t i = 0; i < page->blocks.n; i++) {
        z->words[page->blocks.at[i].node] += main->blocks[i].words;
        z->linked[page->blocks.at[i].node] += main->blocks[i].linked;
    }
    for (uint32_t n = n_nodes; n-- > 1;) {
        z->words[page->nodes.at[n].parent] += z->words[n];
        z->linked[page->nodes.at[n].parent] += z->linked[n];
    }
    count_prose(z, true);
}

void say_zones_recount(say_zones *z)
{
    count_prose(z, false);
}

/* The hints of each element and those around it, as written; those around everything aside. */
static uint32_t *raw_hints(const say_zones *z, unsigned nearly_all)
{
    const say_web *page = z->page;
    uint32_t *raw = say_arena_zero(page->arena, page->nodes.n, sizeof *raw);
    for (uint32_t n = 1; n < page->nodes.n; n++) {
        bool around = (uint64_t)z->prose[n] * 100 >= (uint64_t)z->all * nearly_all;
        raw[n] = raw[page->nodes.at[n].parent] | (around ? 0 : page->nodes.at[n].hints);
    }
    return raw;
}

void say_zones_doubt(say_zones *z)
{
    enum { BITS = 32, NEARLY_ALL = 85 }; /* percent */
    uint64_t under[BITS] = {0}, all = 0;
    const uint32_t *raw = raw_hints(z, NEARLY_ALL);
    for (uint32_t i = 0; i < z->page->blocks.n; i++) {
        const say_measure *m = &z->main->blocks[i];
        uint32_t hints = raw[z->page->blocks.at[i].node];
        if (!m->prose || hints & (NEVER | HINT_COMMENT)) continue;
        all += m->words;
        for (unsigned bit = 0; bit < BITS; bit++)
            if (hints >> bit & 1) under[bit] += m->words;
    }
    for (unsigned bit = 0; all && bit < BITS; bit++)
        if (under[bit] * 100 >= all * NEARLY_ALL) z->ignored |= 1u << bit;
    z->ignored &= SMALL | LARGE | DETAILS;
}

static bool holds_title(const say_zones *z, uint32_t n)
{
    uint32_t title = z->main->title;
    return title == UINT32_MAX || say_web_inside(z->page, z->page->blocks.at[title].node, n);
}

/* Does an element whose class speaks of comments hold more than those: a wrapper around the report
 * and its comments? */
static bool holds_more_than_remarks(const say_zones *z, uint32_t n)
{
    enum { LEAST = 40, SHARE = 5 }; /* words; a fifth */
    uint32_t rest = z->prose[n] - z->remarks[n];
    return z->remarks[n] && rest >= LEAST && (uint64_t)rest * SHARE >= z->prose[n];
}

/* The hints of an element that count for what is in it. */
static uint32_t hints_that_count(const say_zones *z, uint32_t n)
{
    enum {
        MUCH = 80,
        MOST = 50,
        NEARLY_ALL = 60,
        PART = 15,
        FEW_LINKS = 4,
        REPORT = 60
    }; /* words; percents */
    uint32_t hints = z->page->nodes.at[n].hints, drop = 0;
    if (!(hints & (NEVER | SMALL | LARGE | DETAILS))) return hints;
    uint64_t prose = (uint64_t)z->prose[n] * 100;
    bool most = prose && prose >= (uint64_t)z->all * MOST;
    if (most) drop |= DETAILS | SMALL | (LARGE & ~(uint32_t)HINT_COMMENT);
    if (most && (holds_title(z, n) || holds_more_than_remarks(z, n))) drop |= HINT_COMMENT;
    if (prose && prose >= (uint64_t)z->all * NEARLY_ALL) drop |= NEVER;
    if (z->prose[n] >= MUCH && prose >= (uint64_t)z->all * PART)
        drop |= SMALL | HINT_BYLINE | HINT_DATE;
    if (z->prose[n] >= MUCH && z->linked[n] * 100 < z->words[n] * (uint64_t)FEW_LINKS)
        drop |= HINT_RELATED | HINT_NAV;
    return hints & ~drop & ~z->ignored;
}

/* An <article> inside the report, small and with links in it, is the teaser of another story. */
static uint32_t teaser_hint(const say_zones *z, uint32_t n, uint32_t top)
{
    enum { PART = 25, LINKS = 10 }; /* percents */
    if (!top || z->page->nodes.at[n].tag != TAG_ARTICLE || n == top) return 0;
    if (!say_web_inside(z->page, n, top)) return 0;
    bool small = z->prose[n] * 100 < (uint64_t)z->prose[top] * PART;
    bool linked = z->linked[n] * 100 >= z->words[n] * (uint64_t)LINKS && z->linked[n];
    return small && linked ? HINT_RELATED : 0;
}

void say_zones_spread(say_zones *z, uint32_t top)
{
    const say_web *page = z->page;
    uint32_t *hints = z->main->hints;
    for (uint32_t n = 0; n < page->nodes.n; n++) {
        uint32_t above = n ? hints[page->nodes.at[n].parent] : 0;
        hints[n] = n == top ? 0 : above | hints_that_count(z, n) | teaser_hint(z, n, top);
    }
    for (uint32_t i = 0; i < page->blocks.n; i++) {
        const say_block *b = &page->blocks.at[i];
        uint32_t all = hints[b->node], every = UINT32_MAX;
        for (uint32_t k = b->first; k < b->last; k++)
            every &= hints[page->pieces.at[k].node];
        z->main->blocks[i].hints = all | every;
    }
}
