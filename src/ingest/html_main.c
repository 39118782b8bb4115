/* Finds the report: measures blocks, finds the zones that are not it, walks down to the element
 * that holds most of the prose. What is dropped inside of that is html_keep.c's. */
#include "ingest/html_main.h"

#include "ingest/html_body.h"
#include "ingest/html_cue.h"
#include "ingest/html_hints.h"
#include "ingest/html_keep.h"
#include "ingest/html_zone.h"

const char *say_fate_name(say_fate fate)
{
    static const char *const names[FATE_COUNT] = {
        "kept",     "outside the report", "hidden",         "navigation",    "other stories",
        "comments", "share buttons",      "form or notice", "advertisement", "side of the page",
        "byline",   "caption or credit",  "headline",       "links",         "scrap"};
    return names[fate];
}

/* "ended." "ended?" 'ended."': does a sentence end before s[i], a blank or the end? */
static bool ends_sentence(say_str s, size_t i)
{
    while (i > 0 && (s.p[i - 1] == '"' || s.p[i - 1] == '\'' || s.p[i - 1] == ')'))
        i--;
    if (i >= 3 && memcmp(s.p + i - 3, "\xE2\x80", 2) == 0 &&
        (s.p[i - 1] == '\x9D' || s.p[i - 1] == '\x99'))
        i -= 3;
    if (i >= 3 && memcmp(s.p + i - 3, "\xE2\x80\xA6", 3) == 0) return true;
    return i > 0 && (s.p[i - 1] == '.' || s.p[i - 1] == '!' || s.p[i - 1] == '?');
}

/* Full stops and question marks that no blank follows: Chinese, Devanagari, Arabic, Urdu. */
static bool is_wide_stop(say_str s, size_t i)
{
    static const char *const stops[] = {"\xE3\x80\x82",
                                        "\xEF\xBC\x81",
                                        "\xEF\xBC\x9F",
                                        "\xE0\xA5\xA4",
                                        "\xD8\x9F",
                                        "\xDB\x94",
                                        NULL};
    for (const char *const *z = stops; *z; z++)
        if (say_str_starts(say_str_slice(s, i, s.n), say_str_of(*z))) return true;
    return false;
}

/* Words are what stands between blanks; two signs of a script without blanks are one. */
static void count_words(const say_web *page, const say_piece *piece, say_measure *m)
{
    enum { CJK = 0xE3, CJK_LAST = 0xE9 }; /* first bytes of Kana and Han */
    say_str s = say_web_text(page, piece->begin, piece->end);
    uint32_t words = 0, signs = 0;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 0xC0) {
            signs += c >= CJK && c <= CJK_LAST;
            m->stops += is_wide_stop(s, i);
        }
        bool blank = s.p[i] == ' ' || s.p[i] == '\n';
        bool last = i + 1 == s.n;
        if (!blank && !last) continue;
        if (blank && i == 0) continue;
        words++;
        m->stops += ends_sentence(s, blank ? i : s.n);
    }
    words += signs / 2;
    m->words += words;
    if (piece->link) m->linked += words;
}

static bool above_is(const say_web *page, uint32_t node, unsigned levels, bool (*is)(say_tag))
{
    for (; node && levels; levels--, node = page->nodes.at[node].parent)
        if (is((say_tag)page->nodes.at[node].tag)) return true;
    return false;
}

static bool is_heading(say_tag tag)
{
    return (say_tag_flags(tag) & TAG_HEADING) != 0;
}

static bool is_item(say_tag tag)
{
    return tag == TAG_LI || tag == TAG_TD || tag == TAG_TH || tag == TAG_DD || tag == TAG_DT;
}

static void measure_block(const say_web *page, uint32_t i, say_measure *m)
{
    enum { LEVELS = 4, SENTENCE = 8 };
    const say_block *b = &page->blocks.at[i];
    for (uint32_t k = b->first; k < b->last; k++)
        count_words(page, &page->pieces.at[k], m);
    m->heading = above_is(page, b->node, LEVELS, is_heading);
    m->item = above_is(page, b->node, LEVELS, is_item);
    m->prose = !m->heading && m->stops && m->words >= SENTENCE && m->linked * 2 <= m->words;
}

typedef struct finder {
    const say_web *page;
    say_main *main;
    say_zones zones;
    uint32_t *headings; /* [nodes]: <h1> in the element */
    bool sure;          /* the headline says what the page's title says */
} finder;

/* --- The headline --- */

/* The next letter or digit of s from *i on, in lower case for ASCII; 0 at the end. */
static unsigned char next_sign(say_str s, size_t *i)
{
    while (*i < s.n) {
        unsigned char c = (unsigned char)s.p[(*i)++];
        if (c >= 'A' && c <= 'Z') return (unsigned char)(c + 32);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 0xC3 && c != 0xE2)) return c;
        if (c == 0xE2) *i += 2; /* quotes, dashes */
    }
    return 0;
}

/* How many letters and digits the two have in common from their beginnings on, marks and blanks
 * aside; *whole: at the end of one of them. */
static size_t common_start(say_str a, say_str b, bool *whole)
{
    size_t i = 0, k = 0, n = 0;
    for (;; n++) {
        unsigned char x = next_sign(a, &i), y = next_sign(b, &k);
        *whole = !x || !y;
        if (*whole || x != y) return n;
    }
}

/* Does a heading say what the page's title says? One may go on behind the other: a site's name. */
static bool says_title(say_str heading, say_str title)
{
    enum { ENOUGH = 8 };
    bool whole;
    size_t n = common_start(heading, title, &whole);
    return n >= ENOUGH && (whole || n * 10 > title.n * 7);
}

/* The first heading that says what the title says; else the first <h1>, which is sure to be the
 * headline where it is the only one and more than a name. */
static uint32_t find_title(finder *f, say_str title)
{
    enum { WORDS = 4 };
    uint32_t first = UINT32_MAX, n_first = 0;
    for (uint32_t i = 0; i < f->page->blocks.n; i++) {
        const say_block *b = &f->page->blocks.at[i];
        uint32_t hints = f->page->nodes.at[b->node].hints;
        if (!f->main->blocks[i].heading || (hints & (HINT_NO_TEXT | HINT_HIDDEN))) continue;
        f->sure = says_title(say_web_text(f->page, b->begin, b->end), title);
        if (f->sure) return i;
        if (f->page->nodes.at[b->node].tag != TAG_H1) continue;
        if (first == UINT32_MAX) first = i;
        n_first++;
    }
    f->sure = n_first == 1 && f->main->blocks[first].words >= WORDS;
    return first;
}

/* --- The element that holds the report --- */

typedef struct choice {
    uint32_t best, titled; /* children with the most prose; with the headline */
    bool others;           /* beside that, children with prose and a first-rank heading */
} choice;

enum { LEAST_REPORT = 60 }; /* words */

static choice look_below(const finder *f, uint32_t top)
{
    choice c = {top, top, false};
    const say_node *nodes = f->page->nodes.at;
    uint32_t title = f->main->title, at = 0;
    if (f->sure) at = f->page->blocks.at[title].node;
    for (uint32_t n = top + 1; n < nodes[top].end; n = nodes[n].end) {
        if (c.best == top || f->zones.prose[n] > f->zones.prose[c.best]) c.best = n;
        if (at && say_web_inside(f->page, at, n))
            c.titled = n;
        else
            c.others |= f->headings[n] && f->zones.prose[n] >= LEAST_REPORT;
    }
    return c;
}

/* The child that holds the headline is preferred to one that holds more prose, where it is an
 * <article> or <main> or where the others have first-rank headings of their own: other reports may
 * follow, and may be longer. */
static bool prefers_titled(const finder *f, const choice *c, uint32_t top)
{
    enum { SHARE = 15 }; /* percent */
    if (c->titled == top || f->zones.prose[c->titled] < LEAST_REPORT) return false;
    const say_node *n = &f->page->nodes.at[c->titled];
    if (n->tag != TAG_ARTICLE && n->tag != TAG_MAIN && !c->others) return false;
    return f->zones.prose[c->titled] * 100 >= (uint64_t)f->zones.prose[c->best] * SHARE;
}

/* A short report beside a column of teasers: more prose, but each piece with its link. */
static bool beats_teasers(const finder *f, const choice *c, uint32_t top)
{
    enum { LEAST = 25, LINKS = 15, FEWER = 3 }; /* words; percent; times */
    const say_zones *z = &f->zones;
    if (c->titled == top || c->titled == c->best || z->prose[c->titled] < LEAST) return false;
    uint64_t best = z->linked[c->best] * 100 / (z->words[c->best] + 1);
    uint64_t titled = z->linked[c->titled] * 100 / (z->words[c->titled] + 1);
    return best >= LINKS && titled * FEWER <= best;
}

/* Down from the page as long as one child holds nearly all of what its parent holds. */
static uint32_t find_top(const finder *f)
{
    enum { NEARLY = 70 }; /* percent */
    const uint32_t *prose = f->zones.prose;
    uint32_t top = 0;
    for (;;) {
        choice c = look_below(f, top);
        uint32_t child = c.best;
        if (prefers_titled(f, &c, top) || beats_teasers(f, &c, top))
            child = c.titled;
        else if (child == top || prose[child] * 100 < (uint64_t)prose[top] * NEARLY)
            return top;
        if (f->page->nodes.at[child].tag == TAG_P) return top;
        top = child;
    }
}

/* An element inside that is said to be the report, and holds most of what was found. */
static uint32_t tighten(const finder *f, uint32_t top)
{
    enum { MOST = 60 }; /* percent */
    const say_node *nodes = f->page->nodes.at;
    uint32_t best = top;
    for (uint32_t n = top + 1; n < nodes[top].end; n++)
        if ((nodes[n].hints & HINT_BODY) &&
            f->zones.prose[n] * 100 >= (uint64_t)f->zones.prose[best] * MOST &&
            say_web_inside(f->page, n, best))
            best = n;
    return best;
}

/* The innermost element around the one that was found that holds nearly all of the body. */
static uint32_t hold_body(const finder *f)
{
    enum { NEARLY_ALL = 90 }; /* percent */
    const say_web *page = f->page;
    uint64_t all = 0, *words = say_arena_zero(page->arena, page->nodes.n, sizeof *words);
    for (uint32_t i = 0; i < page->blocks.n; i++)
        if (f->main->body[i]) words[page->blocks.at[i].node] += f->main->blocks[i].words;
    for (uint32_t n = page->nodes.n; n-- > 1;)
        words[page->nodes.at[n].parent] += words[n];
    all = words[0];
    uint32_t top = f->main->top;
    while (top && words[top] * 100 < all * NEARLY_ALL)
        top = page->nodes.at[top].parent;
    return top;
}

/* How many first-rank headings stand in each element. */
static void count_headings(finder *f)
{
    const say_web *page = f->page;
    f->headings = say_arena_zero(page->arena, page->nodes.n, sizeof *f->headings);
    for (uint32_t n = page->nodes.n; n-- > 1;) {
        f->headings[n] += page->nodes.at[n].tag == TAG_H1;
        f->headings[page->nodes.at[n].parent] += f->headings[n];
    }
}

void say_main_find(say_main *main, const say_web *page, say_str title, say_str body)
{
    finder f = {.page = page, .main = main};
    *main = (say_main){.title = UINT32_MAX};
    main->blocks = say_arena_zero(page->arena, page->blocks.n, sizeof *main->blocks);
    main->hints = say_arena_zero(page->arena, page->nodes.n, sizeof *main->hints);
    for (uint32_t i = 0; i < page->blocks.n; i++)
        measure_block(page, i, &main->blocks[i]);
    main->title = find_title(&f, title);
    main->sure = f.sure;
    say_zones_make(&f.zones, page, main);
    say_zones_doubt(&f.zones);
    say_zones_spread(&f.zones, 0);
    say_zones_recount(&f.zones);
    count_headings(&f);
    main->top = f.zones.all ? tighten(&f, find_top(&f)) : 0;
    main->body = say_body_find(page, main, body);
    if (main->body) main->top = hold_body(&f);
    say_zones_spread(&f.zones, main->top);
    say_cues_follow(main, page, &f.zones);
    say_keep_blocks(main, page, &f.zones);
}
