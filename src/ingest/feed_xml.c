/* libxml2's push parser over a stream: recovers from damage, fetches nothing. Entities are not
 * expanded, neither HTML's, which feeds use without declaring them, nor any that the feed declares:
 * "&nbsp;" stands in the text as written and is HTML's business later. */
#include "ingest/feed_xml.h"

#include "ingest/ingest.h"
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    CHUNK = 4096,    /* bytes that libxml2 is given at a time */
    ENTITY_NAME = 40 /* bytes of the longest name of an entity that is kept */
};

/* Items that stand ready, oldest first. */
typedef struct ready {
    say_feed_item item;
    struct ready *next;
} ready;

struct say_feed {
    xmlParserCtxtPtr parser;
    say_stream *stream;
    ready *first, *last; /* finished items */
    ready *given;        /* the item that the caller looks at */
    ready *open;         /* the item that is being read */
    say_feed_item own;   /* the feed's title */
    int depth, item_depth, field_depth;
    say_feed_item *into; /* where text goes, and to which field */
    say_feed_field field;
    xmlEntity entity; /* the last one that was met */
    char entity_text[ENTITY_NAME + 4];
    char trouble[160];
    int line;
    bool told; /* the trouble has been given to the caller */
    bool ended;
};

static const char *text_of(const xmlChar *z)
{
    return z ? (const char *)z : "";
}

/* Only the first damage is kept: what follows it is often its echo. */
static void keep_trouble(void *user, xmlErrorPtr error)
{
    say_feed *feed = ((xmlParserCtxtPtr)user)->_private;
    if (!feed || feed->line || !error || error->level < XML_ERR_ERROR) return;
    if (error->domain == XML_FROM_NAMESPACE) return;
    const char *z = error->message ? error->message : "not XML";
    snprintf(feed->trouble, sizeof feed->trouble, "%.*s", (int)strcspn(z, "\n"), z);
    feed->line = error->line > 0 ? error->line : 1;
}

static void put(say_feed *feed, say_str s)
{
    if (!feed->into) return;
    say_buf *b = &feed->into->field[feed->field];
    if (b->n + s.n > SAY_MAX_PAGE)
        feed->into->cut = true;
    else
        say_buf_put(b, s);
}

static void take_characters(void *user, const xmlChar *z, int n)
{
    put(((xmlParserCtxtPtr)user)->_private, (say_str){(const char *)z, n > 0 ? (size_t)n : 0});
}

/* Whatever it is called, it becomes "&name;", by the way that libxml2 takes with "&amp;". */
static xmlEntityPtr find_entity(void *user, const xmlChar *name)
{
    say_feed *feed = ((xmlParserCtxtPtr)user)->_private;
    xmlEntityPtr known = xmlGetPredefinedEntity(name);
    if (known) return known;
    int n =
        snprintf(feed->entity_text, sizeof feed->entity_text, "&%.*s;", ENTITY_NAME, text_of(name));
    feed->entity =
        (xmlEntity){.type = XML_ENTITY_DECL,
                    .name = name,
                    .orig = (xmlChar *)feed->entity_text, /* else libxml2 leaves it one */
                    .content = (xmlChar *)feed->entity_text,
                    .length = n,
                    .etype = XML_INTERNAL_PREDEFINED_ENTITY};
    return &feed->entity;
}

/* The value of an attribute without namespace, among SAX2's fives. */
static say_str attribute_of(const xmlChar **attributes, int n, const char *name)
{
    for (int i = 0; i < n; i++, attributes += 5)
        if (strcmp(text_of(attributes[0]), name) == 0)
            return (say_str){(const char *)attributes[3], (size_t)(attributes[4] - attributes[3])};
    return SAY_LIT("");
}

/* <link rel="alternate" href="..."/>, the way of Atom. */
static void take_link(say_feed_item *item, const xmlChar **attributes, int n)
{
    say_str rel = attribute_of(attributes, n, "rel"), href = attribute_of(attributes, n, "href");
    bool alternate = rel.n == 0 || say_str_is(rel, "alternate");
    if (alternate && !item->field[FEED_LINK].n) say_buf_put(&item->field[FEED_LINK], href);
}

static bool is_item(const char *name)
{
    return strcmp(name, "item") == 0 || strcmp(name, "entry") == 0;
}

/* A child of an item, or of the feed: does its text go anywhere? */
static void begin_field(say_feed *feed, const char *prefix, const char *name,
                        const xmlChar **attributes, int n)
{
    say_feed_item *item = feed->open ? &feed->open->item : &feed->own;
    say_feed_field field = say_feed_field_of(prefix, name);
    bool here =
        feed->open ? feed->depth == feed->item_depth + 1 : feed->depth <= 3 && field == FEED_TITLE;
    if (!here || field == FEED_NONE) return;
    if (field == FEED_LINK) take_link(item, attributes, n);
    if (!say_feed_better(field, name, &item->field[field])) return;
    say_buf_clear(&item->field[field]);
    feed->into = item;
    feed->field = field;
    feed->field_depth = feed->depth;
}

static void put_tag(say_feed *feed, const char *open, const char *name)
{
    char tag[64];
    int n = snprintf(tag, sizeof tag, "%s%.50s>", open, name);
    put(feed, (say_str){tag, (size_t)n});
}

static void begin_element(void *user, const xmlChar *local, const xmlChar *prefix,
                          const xmlChar *uri, int n_namespaces, const xmlChar **namespaces,
                          int n_attributes, int n_defaulted, const xmlChar **attributes)
{
    (void)uri, (void)n_namespaces, (void)namespaces, (void)n_defaulted;
    say_feed *feed = ((xmlParserCtxtPtr)user)->_private;
    const char *name = text_of(local);
    feed->depth++;
    if (feed->into) {
        put_tag(feed, "<", name); /* XHTML inside Atom's content */
    } else if (!feed->open && is_item(name)) {
        feed->open = calloc(1, sizeof *feed->open);
        feed->item_depth = feed->depth;
    } else {
        begin_field(feed, text_of(prefix), name, attributes, n_attributes);
    }
}

static void end_item(say_feed *feed)
{
    if (feed->last)
        feed->last->next = feed->open;
    else
        feed->first = feed->open;
    feed->last = feed->open;
    feed->open = NULL;
}

static void end_element(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
    (void)prefix, (void)uri;
    say_feed *feed = ((xmlParserCtxtPtr)user)->_private;
    if (feed->into && feed->depth == feed->field_depth)
        feed->into = NULL;
    else if (feed->into)
        put_tag(feed, "</", text_of(local));
    else if (feed->open && feed->depth == feed->item_depth)
        end_item(feed);
    feed->depth--;
}

static bool make_parser(say_feed *feed)
{
    static const xmlSAXHandler handlers = {.initialized = XML_SAX2_MAGIC,
                                           .getEntity = find_entity,
                                           .characters = take_characters,
                                           .cdataBlock = take_characters,
                                           .ignorableWhitespace = take_characters,
                                           .startElementNs = begin_element,
                                           .endElementNs = end_element,
                                           .serror = keep_trouble};
    xmlSAXHandler copy = handlers;
    xmlInitParser();
    feed->parser = xmlCreatePushParserCtxt(&copy, NULL, NULL, 0, NULL);
    if (!feed->parser) return false;
    feed->parser->userData = feed->parser;
    feed->parser->_private = feed;
    xmlCtxtUseOptions(feed->parser, XML_PARSE_NONET | XML_PARSE_RECOVER);
    return true;
}

say_feed *say_feed_open(say_stream *stream)
{
    say_feed *feed = calloc(1, sizeof *feed);
    if (!feed) return NULL;
    feed->stream = stream;
    if (make_parser(feed)) return feed;
    free(feed);
    return NULL;
}

static void free_ready(ready *r)
{
    if (!r) return;
    say_feed_item_free(&r->item);
    free(r);
}

void say_feed_close(say_feed *feed)
{
    if (!feed) return;
    for (ready *r = feed->first, *next; r; r = next) {
        next = r->next;
        free_ready(r);
    }
    free_ready(feed->given);
    free_ready(feed->open);
    say_feed_item_free(&feed->own);
    if (feed->parser->myDoc) xmlFreeDoc(feed->parser->myDoc);
    xmlFreeParserCtxt(feed->parser);
    free(feed);
}

/* Hands libxml2 the next bytes; at the end what is still open counts as an item. */
static void parse_more(say_feed *feed)
{
    say_str chunk = say_stream_peek(feed->stream, CHUNK);
    xmlParseChunk(feed->parser, chunk.p, (int)chunk.n, chunk.n == 0);
    say_stream_take(feed->stream, chunk.n);
    if (chunk.n > 0 && !feed->parser->disableSAX) return;
    feed->ended = true;
    say_stream_skip(feed->stream, UINT64_MAX);
    feed->into = NULL;
    if (feed->open) end_item(feed);
}

const say_feed_item *say_feed_next(say_feed *feed)
{
    while (!feed->first && !feed->ended)
        parse_more(feed);
    free_ready(feed->given);
    feed->given = feed->first;
    if (!feed->given) return NULL;
    feed->first = feed->given->next;
    if (!feed->first) feed->last = NULL;
    return &feed->given->item;
}

say_str say_feed_name(const say_feed *feed)
{
    return say_buf_str(&feed->own.field[FEED_TITLE]);
}

const char *say_feed_trouble(say_feed *feed, int *line)
{
    if (!feed->trouble[0] || feed->told) return NULL;
    *line = feed->line;
    feed->told = true;
    return feed->trouble;
}
