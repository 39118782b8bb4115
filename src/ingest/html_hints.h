/* What the words of classes, ids and roles hint at. Weak signs: no page is read by them alone. */
#ifndef SAY_INGEST_HTML_HINTS_H
#define SAY_INGEST_HTML_HINTS_H

#include "ingest/html_token.h"
#include <stdint.h>

enum {
    HINT_BODY = 1 << 0,     /* the report itself: article-body, itemprop=articleBody */
    HINT_COMMENT = 1 << 1,  /* comments, replies, disqus */
    HINT_SHARE = 1 << 2,    /* share, social */
    HINT_RELATED = 1 << 3,  /* related, recommended, popular, promo */
    HINT_FOOT = 1 << 4,     /* footer, copyright */
    HINT_NAV = 1 << 5,      /* nav, menu, breadcrumb, pagination */
    HINT_SIDE = 1 << 6,     /* sidebar, aside, rail, widget */
    HINT_AD = 1 << 7,       /* ad, sponsored */
    HINT_FORM = 1 << 8,     /* newsletter, subscribe, login, paywall */
    HINT_CONSENT = 1 << 9,  /* cookie, consent, gdpr */
    HINT_BYLINE = 1 << 10,  /* byline, author, bio */
    HINT_DATE = 1 << 11,    /* date, timestamp, published */
    HINT_CREDIT = 1 << 12,  /* caption, credit, gallery */
    HINT_TAGS = 1 << 13,    /* tags, topics, categories */
    HINT_HIDDEN = 1 << 14,  /* not shown: hidden, display:none, sr-only */
    HINT_NO_TEXT = 1 << 15, /* TAG_NO_TEXT */
    HINT_HEAD = 1 << 16,    /* header, masthead */
    HINT_EMBED = 1 << 20,   /* tweets and other quoted posts */
    HINT_POPUP = 1 << 21,   /* modal, overlay, popup */
};

/* The hints of a start tag itself: its element, role, style; not those of its class and id. */
uint32_t say_hints_of(const say_html_lexer *x);

/* The hints of the words of a class or id: "c-relatedPosts__item" gives HINT_RELATED. */
uint32_t say_hints_of_words(say_str words);

#endif
