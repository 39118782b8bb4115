/* The elements of HTML that matter to a reader of news, and how each behaves. Any other element is
 * TAG_OTHER: inline, transparent. One list gives the enum and the table. */
#ifndef SAY_INGEST_HTML_TAGS_H
#define SAY_INGEST_HTML_TAGS_H

#include "base/str.h"

enum {
    TAG_VOID = 1,      /* has no content and no end tag */
    TAG_RAW = 2,       /* its content is no markup: read to its end tag, as it stands */
    TAG_BLOCK = 4,     /* text before, in and behind it are different paragraphs */
    TAG_ENDS_P = 8,    /* its start ends an open paragraph */
    TAG_SCOPE = 16,    /* end tags inside it close nothing outside of it */
    TAG_NO_TEXT = 32,  /* what stands in it is never text of a report */
    TAG_HEADING = 64,  /* h1 .. h6 */
    TAG_ONCE = 128,    /* html, head, body: start and end tags change nothing but attributes */
    TAG_ESCAPED = 256, /* raw, but its entities count: title, textarea */
};

/* Sorted by name. */
#define SAY_TAGS(X)                                                          \
    X(A, "a", 0)                                                             \
    X(ADDRESS, "address", TAG_BLOCK | TAG_ENDS_P)                            \
    X(AREA, "area", TAG_VOID)                                                \
    X(ARTICLE, "article", TAG_BLOCK | TAG_ENDS_P)                            \
    X(ASIDE, "aside", TAG_BLOCK | TAG_ENDS_P)                                \
    X(AUDIO, "audio", TAG_BLOCK | TAG_NO_TEXT)                               \
    X(B, "b", 0)                                                             \
    X(BASE, "base", TAG_VOID)                                                \
    X(BLOCKQUOTE, "blockquote", TAG_BLOCK | TAG_ENDS_P)                      \
    X(BODY, "body", TAG_BLOCK | TAG_ONCE)                                    \
    X(BR, "br", TAG_VOID)                                                    \
    X(BUTTON, "button", TAG_BLOCK | TAG_SCOPE | TAG_NO_TEXT)                 \
    X(CANVAS, "canvas", TAG_BLOCK | TAG_NO_TEXT)                             \
    X(CAPTION, "caption", TAG_BLOCK | TAG_SCOPE)                             \
    X(CENTER, "center", TAG_BLOCK | TAG_ENDS_P)                              \
    X(COL, "col", TAG_VOID)                                                  \
    X(DATALIST, "datalist", TAG_BLOCK | TAG_NO_TEXT)                         \
    X(DD, "dd", TAG_BLOCK | TAG_ENDS_P)                                      \
    X(DETAILS, "details", TAG_BLOCK | TAG_ENDS_P)                            \
    X(DIALOG, "dialog", TAG_BLOCK | TAG_ENDS_P | TAG_NO_TEXT)                \
    X(DIV, "div", TAG_BLOCK | TAG_ENDS_P)                                    \
    X(DL, "dl", TAG_BLOCK | TAG_ENDS_P)                                      \
    X(DT, "dt", TAG_BLOCK | TAG_ENDS_P)                                      \
    X(EM, "em", 0)                                                           \
    X(EMBED, "embed", TAG_VOID)                                              \
    X(FIELDSET, "fieldset", TAG_BLOCK | TAG_ENDS_P)                          \
    X(FIGCAPTION, "figcaption", TAG_BLOCK | TAG_ENDS_P)                      \
    X(FIGURE, "figure", TAG_BLOCK | TAG_ENDS_P)                              \
    X(FONT, "font", 0)                                                       \
    X(FOOTER, "footer", TAG_BLOCK | TAG_ENDS_P)                              \
    X(FORM, "form", TAG_BLOCK | TAG_ENDS_P)                                  \
    X(H1, "h1", TAG_BLOCK | TAG_ENDS_P | TAG_HEADING)                        \
    X(H2, "h2", TAG_BLOCK | TAG_ENDS_P | TAG_HEADING)                        \
    X(H3, "h3", TAG_BLOCK | TAG_ENDS_P | TAG_HEADING)                        \
    X(H4, "h4", TAG_BLOCK | TAG_ENDS_P | TAG_HEADING)                        \
    X(H5, "h5", TAG_BLOCK | TAG_ENDS_P | TAG_HEADING)                        \
    X(H6, "h6", TAG_BLOCK | TAG_ENDS_P | TAG_HEADING)                        \
    X(HEAD, "head", TAG_BLOCK | TAG_ONCE)                                    \
    X(HEADER, "header", TAG_BLOCK | TAG_ENDS_P)                              \
    X(HR, "hr", TAG_BLOCK | TAG_ENDS_P | TAG_VOID)                           \
    X(HTML, "html", TAG_BLOCK | TAG_ONCE)                                    \
    X(I, "i", 0)                                                             \
    X(IFRAME, "iframe", TAG_BLOCK | TAG_RAW | TAG_NO_TEXT)                   \
    X(IMG, "img", TAG_VOID)                                                  \
    X(INPUT, "input", TAG_VOID)                                              \
    X(LABEL, "label", 0)                                                     \
    X(LEGEND, "legend", TAG_BLOCK | TAG_ENDS_P)                              \
    X(LI, "li", TAG_BLOCK | TAG_ENDS_P)                                      \
    X(LINK, "link", TAG_VOID)                                                \
    X(MAIN, "main", TAG_BLOCK | TAG_ENDS_P)                                  \
    X(MATH, "math", 0)                                                       \
    X(MENU, "menu", TAG_BLOCK | TAG_ENDS_P)                                  \
    X(META, "meta", TAG_VOID)                                                \
    X(NAV, "nav", TAG_BLOCK | TAG_ENDS_P)                                    \
    X(NOEMBED, "noembed", TAG_RAW | TAG_NO_TEXT)                             \
    X(NOFRAMES, "noframes", TAG_RAW | TAG_NO_TEXT)                           \
    X(NOSCRIPT, "noscript", TAG_NO_TEXT)                                     \
    X(OBJECT, "object", TAG_BLOCK | TAG_SCOPE | TAG_NO_TEXT)                 \
    X(OL, "ol", TAG_BLOCK | TAG_ENDS_P)                                      \
    X(OPTGROUP, "optgroup", TAG_BLOCK)                                       \
    X(OPTION, "option", TAG_BLOCK)                                           \
    X(P, "p", TAG_BLOCK | TAG_ENDS_P)                                        \
    X(PARAM, "param", TAG_VOID)                                              \
    X(PRE, "pre", TAG_BLOCK | TAG_ENDS_P)                                    \
    X(Q, "q", 0)                                                             \
    X(S, "s", 0)                                                             \
    X(SCRIPT, "script", TAG_RAW | TAG_NO_TEXT)                               \
    X(SECTION, "section", TAG_BLOCK | TAG_ENDS_P)                            \
    X(SELECT, "select", TAG_BLOCK | TAG_NO_TEXT)                             \
    X(SMALL, "small", 0)                                                     \
    X(SOURCE, "source", TAG_VOID)                                            \
    X(SPAN, "span", 0)                                                       \
    X(STRONG, "strong", 0)                                                   \
    X(STYLE, "style", TAG_RAW | TAG_NO_TEXT)                                 \
    X(SUMMARY, "summary", TAG_BLOCK | TAG_ENDS_P)                            \
    X(SVG, "svg", TAG_NO_TEXT)                                               \
    X(TABLE, "table", TAG_BLOCK | TAG_ENDS_P | TAG_SCOPE)                    \
    X(TBODY, "tbody", TAG_BLOCK)                                             \
    X(TD, "td", TAG_BLOCK | TAG_SCOPE)                                       \
    X(TEMPLATE, "template", TAG_BLOCK | TAG_SCOPE | TAG_NO_TEXT)             \
    X(TEXTAREA, "textarea", TAG_BLOCK | TAG_RAW | TAG_ESCAPED | TAG_NO_TEXT) \
    X(TFOOT, "tfoot", TAG_BLOCK)                                             \
    X(TH, "th", TAG_BLOCK | TAG_SCOPE)                                       \
    X(THEAD, "thead", TAG_BLOCK)                                             \
    X(TIME, "time", 0)                                                       \
    X(TITLE, "title", TAG_RAW | TAG_ESCAPED | TAG_NO_TEXT)                   \
    X(TR, "tr", TAG_BLOCK)                                                   \
    X(TRACK, "track", TAG_VOID)                                              \
    X(U, "u", 0)                                                             \
    X(UL, "ul", TAG_BLOCK | TAG_ENDS_P)                                      \
    X(VIDEO, "video", TAG_BLOCK | TAG_NO_TEXT)                               \
    X(WBR, "wbr", TAG_VOID)                                                  \
    X(XMP, "xmp", TAG_BLOCK | TAG_ENDS_P | TAG_RAW)

typedef enum say_tag {
    TAG_OTHER,
#define SAY_TAG_ID(id, name, flags) TAG_##id,
    SAY_TAGS(SAY_TAG_ID)
#undef SAY_TAG_ID
        TAG_COUNT
} say_tag;

/* The element of that name, in any case; TAG_OTHER where it is none of these. */
say_tag say_tag_of(say_str name);

/* TAG_VOID ... of an element, and its name in lower case ("" for TAG_OTHER). */
unsigned say_tag_flags(say_tag tag);
const char *say_tag_name(say_tag tag);

#endif
