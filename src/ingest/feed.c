/* Feeds: RSS 0.9 to 2.0, RDF and Atom, one report an item, read as a stream through libxml2, whose
 * only owner this is. Nothing is fetched, no entity of the feed's own is expanded. */
#include "ingest/encoding.h"
#include "ingest/feed_item.h"
#include "ingest/feed_xml.h"
#include "ingest/html.h"
#include "ingest/reader.h"

#include <stdlib.h>

/* Skips blanks, "<?...?>", "<!--...-->" and a doctype; what stands behind them. */
static say_str behind_prolog(say_str s)
{
    for (;;) {
        s = say_str_trim(s);
        const char *end = ">";
        if (say_str_starts(s, SAY_LIT("<?")))
            end = "?>";
        else if (say_str_starts(s, SAY_LIT("<!--")))
            end = "-->";
        else if (!say_str_starts(s, SAY_LIT("<!")))
            return s;
        else if (say_str_find(say_str_slice(s, 0, say_str_find(s, SAY_LIT(">"))), SAY_LIT("[")) !=
                 SIZE_MAX)
            end = "]>"; /* a doctype that declares entities */
        size_t at = say_str_find(s, say_str_of(end));
        if (at == SIZE_MAX) return SAY_LIT("");
        s = say_str_slice(s, at + strlen(end), s.n);
    }
}

static bool recognises_feed(say_str head)
{
    static const char *const roots[] = {"<rss", "<feed", "<rdf:RDF", "<atom:feed", NULL};
    say_str s = behind_prolog(say_utf8_skip_mark(head));
    for (size_t i = 0; roots[i]; i++) {
        say_str root = say_str_of(roots[i]);
        if (say_str_starts(s, root) && s.n > root.n && strchr(" \t\r\n>", s.p[root.n])) return true;
    }
    return false;
}

/* The longest body the item offers: content before summary, marked-up text without its marks. */
static void fill_text(say_doc *d, const say_feed_item *item)
{
    say_str body = say_buf_str(&item->field[FEED_CONTENT]);
    if (say_str_trim(body).n == 0) body = say_buf_str(&item->field[FEED_SUMMARY]);
    if (say_str_trim(body).n == 0) say_doc_note(d, "the item has no text");
    say_ingest_raw(d, body);
    if (memchr(body.p ? body.p : "", '<', body.n) || memchr(body.p ? body.p : "", '&', body.n))
        say_html_fragment(d, body);
    else
        say_ingest_text(d, body);
}

static void fill_document(const say_source *source, say_doc *d, const say_feed_item *item)
{
    fill_text(d, item);
    d->id = say_utf8_own(d->arena, say_str_trim(say_buf_str(&item->field[FEED_ID])));
    d->url = say_utf8_own(d->arena, say_str_trim(say_buf_str(&item->field[FEED_LINK])));
    d->title = say_utf8_own(d->arena, say_str_trim(say_buf_str(&item->field[FEED_TITLE])));
    d->publisher = say_utf8_own(d->arena, say_str_trim(say_feed_name(source->state)));
    if (d->id.n == 0) d->id = d->url;
    if (d->id.n == 0) d->id = say_str_format(d->arena, "%s#%u", source->path, source->n);
    d->published = say_feed_day(say_buf_str(&item->field[FEED_DATE]));
    if (item->cut)
        say_doc_note(d, "the item has more than %d MiB; the rest is left out", SAY_MAX_PAGE >> 20);
}

static int next_feed(say_source *source, say_doc *d, bool *found, say_error *err)
{
    if (!source->state) source->state = say_feed_open(source->stream);
    if (!source->state) return say_error_set(err, SAY_FAULT, "%s: out of memory", source->path);
    const say_feed_item *item = say_feed_next(source->state);
    if (item) {
        source->n++;
        fill_document(source, d, item);
        *found = true;
        return SAY_OK;
    }
    int line;
    const char *trouble = say_feed_trouble(source->state, &line);
    if (!trouble) return SAY_OK;
    return say_error_set(err, SAY_INPUT, "%s:%d: the feed is damaged: %s", source->path, line,
                         trouble);
}

static void close_feed(say_source *source)
{
    say_feed_close(source->state);
    source->state = NULL;
}

const say_reader say_reader_feed = {
    .name = "feed", .recognises = recognises_feed, .next = next_feed, .close = close_feed};
