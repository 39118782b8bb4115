/* A saved page is one report, whose id is the path. */
#include "ingest/html.h"

#include "ingest/bytes.h"
#include "ingest/encoding.h"
#include "ingest/html_hints.h"
#include "ingest/html_meta.h"
#include "ingest/reader.h"

/* Behind a byte order mark, blanks, comments and <?xml ...?>. */
static say_str skip_front(say_str s)
{
    s = say_utf8_skip_mark(s);
    for (;;) {
        s = say_str_trim(s);
        bool comment = say_str_starts(s, SAY_LIT("<!--"));
        if (!comment && !say_str_starts(s, SAY_LIT("<?xml"))) return s;
        say_str close = comment ? SAY_LIT("-->") : SAY_LIT("?>");
        size_t end = say_str_find(s, close);
        if (end == SIZE_MAX) return SAY_LIT("");
        s = say_str_slice(s, end + close.n, s.n);
    }
}

static bool opens_page(say_str s)
{
    static const char *const openings[] = {
        "!doctype html", "html",    "head",   "body",    "title", "meta", "script", "div",
        "style",         "article", "main",   "section", "table", "p",    "h1",     "h2",
        "link",          "span",    "center", "a",       NULL};
    s = skip_front(s);
    if (!s.n || s.p[0] != '<') return false;
    for (const char *const *o = openings; *o; o++) {
        size_t n = strlen(*o);
        if (!say_str_ieq(say_str_slice(s, 1, 1 + n), (say_str){*o, n}) || n + 1 >= s.n) continue;
        if (s.p[n + 1] == '>' || s.p[n + 1] == '/' ||
            say_str_trim(say_str_slice(s, n + 1, n + 2)).n == 0)
            return true;
    }
    return false;
}

bool say_html_is(say_str bytes)
{
    enum { UNITS = 512 };
    char plain[UNITS];
    size_t n = 0;
    say_utf16 order = say_bytes_utf16(bytes);
    if (order == UTF16_NONE) return opens_page(say_str_slice(bytes, 0, SAY_SNIFF));
    for (size_t i = order == UTF16_BIG; i < bytes.n && n < UNITS; i += 2) {
        bool mark = i < 2 && ((unsigned char)bytes.p[i] | 1) == 0xFF;
        if (!mark) plain[n++] = bytes.p[i];
    }
    return opens_page((say_str){plain, n});
}

/* The block without what is not shown, at text; gives its length. */
static size_t put_block(char *text, const say_web *page, const say_main *main, const say_block *b)
{
    size_t n = 0;
    for (uint32_t k = b->first; k < b->last; k++) {
        const say_piece *piece = &page->pieces.at[k];
        if (main->hints[piece->node] & (HINT_HIDDEN | HINT_NO_TEXT)) continue;
        say_str s = say_web_text(page, piece->begin, piece->end);
        if (n && text[n - 1] == ' ' && s.n && s.p[0] == ' ') s = say_str_slice(s, 1, s.n);
        memcpy(text + n, s.p, s.n);
        n += s.n;
    }
    while (n && (text[n - 1] == ' ' || text[n - 1] == '\n'))
        n--;
    return n;
}

/* Writes the paragraph at text[n], behind a blank line unless it is the first; bytes written. */
static size_t put_paragraph(char *text, size_t n, say_str s)
{
    size_t gap = n ? 2 : 0;
    memcpy(text + n, "\n\n", gap);
    memcpy(text + n + gap, s.p, s.n);
    return gap + s.n;
}

static void set_text(say_doc *d, const say_web *page, const say_main *main)
{
    char *text = say_arena_take(d->arena, page->text.n + 2 * (size_t)page->blocks.n + 1);
    size_t n = 0;
    for (uint32_t i = 0; i < page->blocks.n; i++) {
        const say_block *b = &page->blocks.at[i];
        if (main->blocks[i].fate != FATE_KEPT) {
            say_drop drop = {say_web_text(page, b->begin, b->end),
                             say_fate_name((say_fate)main->blocks[i].fate)};
            SAY_PUSH(d->arena, d->dropped, drop);
            continue;
        }
        size_t gap = n ? 2 : 0, more = put_block(text + n + gap, page, main, b);
        if (!more) continue;
        memcpy(text + n, "\n\n", gap);
        n += gap + more;
        d->paragraphs++;
    }
    say_ingest_text(d, (say_str){text, n});
}

/* The headline as the page shows it, where the page's title only goes on behind it. */
static void prefer_shown_title(say_about_page *about, const say_web *page, const say_main *main)
{
    if (!main->sure) return;
    const say_block *b = &page->blocks.at[main->title];
    say_str shown = say_web_text(page, b->begin, b->end);
    if (!about->title.n || (about->title.n > shown.n && say_str_starts(about->title, shown)))
        about->title = say_str_copy(page->arena, shown);
}

static void set_fields(say_doc *d, const say_about_page *about)
{
    const say_str from[] = {about->title, about->author, about->publisher, about->url};
    say_str *const to[] = {&d->title, &d->author, &d->publisher, &d->url};
    for (size_t i = 0; i < sizeof to / sizeof to[0]; i++)
        if (!to[i]->n) *to[i] = from[i];
    if (!d->published) d->published = about->published;
}

static void note_limits(say_doc *d, const say_web *page, size_t bytes)
{
    if (bytes > SAY_MAX_PAGE)
        say_doc_note(d, "the page has %zu bytes; only the first %d are read", bytes, SAY_MAX_PAGE);
    if (page->deep)
        say_doc_note(d, "elements are nested deeper than %d; those below are taken as one",
                     SAY_HTML_DEPTH);
    if (page->wide)
        say_doc_note(d,
                     "the page has more than %d elements or paragraphs; those behind are taken "
                     "as one",
                     SAY_HTML_NODES);
    if (page->bad) say_doc_note(d, "%zu bytes that are not UTF-8 became U+FFFD", page->bad);
}

void say_html_read(say_doc *d, say_str bytes)
{
    say_web *page = say_arena_zero(d->arena, 1, sizeof *page);
    say_main main;
    say_about_page about;
    say_web_read(page, d->arena, bytes);
    say_meta_head(&about, page);
    say_main_find(&main, page, about.title, say_ld_plain(d->arena, about.ld.body));
    prefer_shown_title(&about, page, &main);
    say_meta_body(&about, page, &main, d->url);
    d->page = true;
    d->language = about.language;
    set_fields(d, &about);
    set_text(d, page, &main);
    note_limits(d, page, bytes.n);
    if (!d->text.n) say_doc_note(d, "nothing on the page reads like a report");
}

void say_ingest_any(say_doc *d, say_str raw)
{
    if (say_html_is(raw))
        say_html_read(d, say_encoding_utf8(d, raw, SAY_LIT(""), true));
    else
        say_ingest_bytes(d, raw);
}

void say_html_fragment(say_doc *d, say_str bytes)
{
    say_web *page = say_arena_zero(d->arena, 1, sizeof *page);
    say_web_read(page, d->arena, bytes);
    char *text = say_arena_take(d->arena, page->text.n + 2 * (size_t)page->blocks.n + 1);
    size_t n = 0;
    for (uint32_t i = 0; i < page->blocks.n; i++)
        n += put_paragraph(text, n,
                           say_web_text(page, page->blocks.at[i].begin, page->blocks.at[i].end));
    say_ingest_text(d, (say_str){text, n});
    note_limits(d, page, bytes.n);
}

static int next_html(say_source *source, say_doc *d, bool *found, say_error *err)
{
    (void)err;
    if (source->n > 0) return SAY_OK;
    source->n = 1;
    *found = true;
    d->id = say_str_copy(d->arena, say_str_of(source->path));
    say_str raw = say_stream_peek(source->stream, SAY_MAX_PAGE);
    say_ingest_raw(d, raw);
    say_html_read(d, say_encoding_utf8(d, raw, SAY_LIT(""), true));
    say_ingest_rest(source, d, raw.n);
    return SAY_OK;
}

const say_reader say_reader_html = {.name = "HTML", .recognises = say_html_is, .next = next_html};
