/* From tags to an outline, with the few rules of the standard by which news pages leave end tags
 * out: </p>, </li>, </td>, </tr>, </dd>, </option>. One pass; each end tag looks at most
 * SAY_HTML_DEPTH elements up. */
#include "ingest/html_tree.h"

#include "base/hash.h"
#include "ingest/html_hints.h"
#include "ingest/html_text.h"

typedef struct open_element {
    uint32_t node;
    uint16_t tag;
    bool spent;    /* an <a> that a later <a> has ended */
    uint64_t name; /* hash of the name of TAG_OTHER */
} open_element;

enum { HINT_CACHE = 1024 };

typedef struct builder {
    say_web *page;
    say_html_lexer x;
    open_element open[SAY_HTML_DEPTH];
    uint32_t depth;
    uint32_t n_open[TAG_COUNT]; /* how many of each are open */
    uint32_t too_deep;          /* start tags met while the row was full */
    uint32_t links;             /* open, unspent <a> */
    bool holds_data;            /* the last start tag was of JSON-LD */
    say_html_text text;
    struct {
        uint64_t hash;
        uint32_t hints;
    } cache[HINT_CACHE];
} builder;

/* Classes come back again and again. */
static uint32_t cached_hints(builder *b, say_str words)
{
    if (!words.n) return 0;
    uint64_t hash = say_hash_bytes(words.p, words.n) | 1;
    size_t slot = hash >> 32 & (HINT_CACHE - 1);
    if (b->cache[slot].hash != hash) {
        b->cache[slot].hash = hash;
        b->cache[slot].hints = say_hints_of_words(words);
    }
    return b->cache[slot].hints;
}

static uint32_t hints_of(builder *b)
{
    if (say_tag_flags(b->x.tag) & TAG_ONCE) return 0;
    return say_hints_of(&b->x) | cached_hints(b, b->x.value[ATTR_CLASS]) |
           cached_hints(b, b->x.value[ATTR_ID]);
}

static void pop_one(builder *b)
{
    open_element *e = &b->open[--b->depth];
    b->n_open[e->tag]--;
    if (e->tag == TAG_A && !e->spent) b->links--;
    if (say_tag_flags((say_tag)e->tag) & TAG_BLOCK) say_html_text_break(&b->text);
    b->page->nodes.at[e->node].end = b->page->nodes.n;
}

static void push(builder *b, say_tag tag, uint32_t hints)
{
    say_web *page = b->page;
    if (b->depth == SAY_HTML_DEPTH) {
        b->too_deep++;
        page->deep = true;
        return;
    }
    uint32_t node = b->depth ? b->open[b->depth - 1].node : 0;
    if (page->nodes.n < SAY_HTML_NODES) {
        say_node made = {node, 0, (uint16_t)tag, (uint16_t)b->depth, hints};
        node = page->nodes.n;
        SAY_PUSH(page->arena, page->nodes, made);
    } else {
        page->wide = true;
    }
    uint64_t name = tag == TAG_OTHER ? say_hash_bytes(b->x.text.p, b->x.text.n) : 0;
    bool anchor = tag == TAG_A && !b->x.value[ATTR_HREF].p; /* <a name=x>: often never closed */
    b->open[b->depth++] = (open_element){node, (uint16_t)tag, anchor, name};
    b->n_open[tag]++;
    b->links += tag == TAG_A && !anchor;
}

static bool is_table_part(say_tag tag)
{
    return tag == TAG_TABLE || tag == TAG_TR || tag == TAG_TD || tag == TAG_TH ||
           tag == TAG_TBODY || tag == TAG_THEAD || tag == TAG_TFOOT || tag == TAG_CAPTION;
}

/* Does an element bar the way from an end tag to what it would close? */
static bool bars(say_tag between, say_tag tag)
{
    if (is_table_part(tag)) return between == TAG_TABLE || between == TAG_TEMPLATE;
    unsigned flags = say_tag_flags(between);
    return (flags & TAG_SCOPE) || (!(say_tag_flags(tag) & TAG_BLOCK) && (flags & TAG_BLOCK));
}

/* The place of the innermost open element of the tag (and of the name, for others), or 0 where
 * there is none, one of `until` comes before, or something bars the way. */
static uint32_t find_open(const builder *b, say_tag tag, uint64_t name, const say_tag *until)
{
    if (!b->n_open[tag]) return 0;
    for (uint32_t i = b->depth; i-- > 1;) {
        say_tag here = (say_tag)b->open[i].tag;
        if (here == tag && b->open[i].name == name) return i;
        for (const say_tag *u = until; *u; u++)
            if (here == *u) return 0;
        if (bars(here, tag)) return 0;
    }
    return 0;
}

static void close_to(builder *b, uint32_t place)
{
    while (place && b->depth > place)
        pop_one(b);
}

static const say_tag nothing[] = {0};

static void close_tag(builder *b, say_tag tag, const say_tag *until)
{
    close_to(b, find_open(b, tag, 0, until));
}

/* "<a href=1><div><a href=2>": the first link ends, the <div> stays. */
static void spend_link(builder *b)
{
    for (uint32_t i = b->depth; b->links && i-- > 1;) {
        if (b->open[i].tag != TAG_A || b->open[i].spent) continue;
        b->open[i].spent = true;
        b->links--;
    }
}

static void close_cells(builder *b)
{
    static const say_tag rows[] = {TAG_TR, TAG_TABLE, 0};
    close_tag(b, TAG_TD, rows);
    close_tag(b, TAG_TH, rows);
}

static void close_rows(builder *b)
{
    close_cells(b);
    close_tag(b, TAG_TR, nothing);
}

/* What the start of an element ends: <li> an open <li> of the same list. */
static void close_implied(builder *b, say_tag tag)
{
    static const say_tag lists[] = {TAG_UL, TAG_OL, TAG_MENU, 0}, terms[] = {TAG_DL, 0};
    unsigned flags = say_tag_flags(tag);
    if (flags & TAG_ENDS_P) {
        close_tag(b, TAG_P, nothing);
        close_tag(b, TAG_SVG, nothing);
        close_tag(b, TAG_SELECT, nothing);
    }
    switch (tag) {
    case TAG_A:
        spend_link(b);
        break;
    case TAG_LI:
        close_tag(b, TAG_LI, lists);
        break;
    case TAG_DD:
    case TAG_DT:
        close_tag(b, TAG_DD, terms);
        close_tag(b, TAG_DT, terms);
        break;
    case TAG_OPTION:
    case TAG_OPTGROUP:
        close_tag(b, TAG_OPTION, nothing);
        break;
    case TAG_BUTTON:
        close_tag(b, TAG_BUTTON, nothing);
        break;
    case TAG_TD:
    case TAG_TH:
        close_cells(b);
        break;
    case TAG_TR:
        close_rows(b);
        break;
    case TAG_TBODY:
    case TAG_THEAD:
    case TAG_TFOOT:
        close_rows(b);
        close_tag(b, TAG_TBODY, nothing);
        close_tag(b, TAG_THEAD, nothing);
        close_tag(b, TAG_TFOOT, nothing);
        break;
    default:
        break;
    }
}

static uint32_t block_above(const builder *b)
{
    uint32_t i = b->depth - 1;
    while (i > 0 && !(say_tag_flags((say_tag)b->open[i].tag) & TAG_BLOCK))
        i--;
    return b->open[i].node;
}

static void add_meta(builder *b, say_str name, say_str value)
{
    say_web *page = b->page;
    if (page->metas.n >= SAY_HTML_METAS || !name.n || !value.n) return;
    say_meta made = {name, value, b->open[b->depth - 1].node, (uint32_t)b->text.n,
                     (uint8_t)b->x.tag};
    SAY_PUSH(page->arena, page->metas, made);
}

/* <meta>, <link>, <time> and itemprop. */
static void gather_meta(builder *b)
{
    const say_str *v = b->x.value;
    say_str content = v[ATTR_CONTENT];
    if (b->x.tag == TAG_META) {
        add_meta(b, v[ATTR_PROPERTY], content);
        add_meta(b, v[ATTR_NAME], content);
        add_meta(b, v[ATTR_ITEMPROP], content);
    } else if (b->x.tag == TAG_LINK) {
        add_meta(b, v[ATTR_REL], v[ATTR_HREF]);
        add_meta(b, v[ATTR_ITEMPROP], v[ATTR_HREF]);
    } else if (b->x.tag == TAG_TIME) {
        add_meta(b, v[ATTR_ITEMPROP].n ? v[ATTR_ITEMPROP] : SAY_LIT("time"), v[ATTR_DATETIME]);
    } else if (v[ATTR_ITEMPROP].n) {
        add_meta(b, v[ATTR_ITEMPROP], content.n ? content : v[ATTR_DATETIME]);
    }
}

static void open_tag(builder *b)
{
    say_tag tag = b->x.tag;
    unsigned flags = say_tag_flags(tag);
    close_implied(b, tag);
    gather_meta(b);
    if (tag == TAG_HTML && b->x.value[ATTR_LANG].n && !b->page->language.n)
        b->page->language = b->x.value[ATTR_LANG];
    if (flags & TAG_BLOCK) say_html_text_break(&b->text);
    if (tag == TAG_BR) say_html_text_line(&b->text);
    if (!(flags & (TAG_VOID | TAG_ONCE))) push(b, tag, hints_of(b));
}

static void end_tag(builder *b)
{
    say_tag tag = b->x.tag;
    unsigned flags = say_tag_flags(tag);
    if (flags & TAG_ONCE) return;
    if (b->too_deep) {
        b->too_deep--;
        if (flags & TAG_BLOCK) say_html_text_break(&b->text);
        return;
    }
    uint64_t name = tag == TAG_OTHER ? say_hash_bytes(b->x.text.p, b->x.text.n) : 0;
    uint32_t place = find_open(b, tag, name, nothing);
    if (!place && tag == TAG_A) spend_link(b);
    if (!place && (flags & TAG_BLOCK)) say_html_text_break(&b->text);
    if (tag == TAG_BR) say_html_text_line(&b->text);
    close_to(b, place);
}

static void put_text(builder *b, say_str s)
{
    say_html_text_put(&b->text, s, b->open[b->depth - 1].node, block_above(b), b->links > 0);
}

/* The content of a raw element, which was pushed by its start tag and is closed by its end tag. */
static void take_raw(builder *b)
{
    say_web *page = b->page;
    if (b->x.tag == TAG_TITLE && !page->title.n && !b->n_open[TAG_SVG])
        page->title = b->x.text;
    else if (b->x.tag == TAG_SCRIPT && b->holds_data && page->scripts.n < SAY_HTML_SCRIPTS)
        SAY_PUSH(page->arena, page->scripts, b->x.text);
    else if (b->x.tag == TAG_XMP)
        put_text(b, b->x.text);
}

static void begin(builder *b, say_web *page, say_arena *arena, say_str in)
{
    memset(page, 0, sizeof *page);
    page->arena = arena;
    b->page = page;
    say_html_begin(&b->x, say_str_slice(in, 0, SAY_MAX_PAGE));
    say_html_text_begin(&b->text, page);
    push(b, TAG_HTML, 0);
}

void say_web_read(say_web *page, say_arena *arena, say_str in)
{
    builder *b = say_arena_zero(arena, 1, sizeof *b);
    begin(b, page, arena, in);
    while (say_html_next(&b->x)) {
        switch (b->x.kind) {
        case HTML_TEXT:
            put_text(b, b->x.text);
            break;
        case HTML_RAW:
            take_raw(b);
            break;
        case HTML_OPEN:
            b->holds_data = say_str_find(b->x.value[ATTR_TYPE], SAY_LIT("ld+json")) != SIZE_MAX;
            open_tag(b);
            break;
        default:
            end_tag(b);
            break;
        }
    }
    while (b->depth)
        pop_one(b);
    say_html_text_end(&b->text);
}
