/* Words of classes, ids and roles, as people who write pages use them; no site's own words. */
#include "ingest/html_hints.h"

enum { WORD = 24, ALONE = 0, BEGINS = 1, ENDS = 2, ANYWHERE = BEGINS | ENDS };

/* Sorted by first letter. A word of a class is cut at '-', '_' and capitals; BEGINS: it may go on
 * behind the hint ("relatedstories"), ENDS: before it ("articlebody"). */
static const struct {
    const char *word;
    uint8_t where;
    uint32_t hint;
} hints[] = {
    {"ad", ALONE, HINT_AD},
    {"addthis", BEGINS, HINT_SHARE},
    {"ads", ALONE, HINT_AD},
    {"adslot", BEGINS, HINT_AD},
    {"advert", BEGINS, HINT_AD},
    {"also", ALONE, HINT_RELATED},
    {"aside", ALONE, HINT_SIDE},
    {"author", BEGINS, HINT_BYLINE},
    {"bio", ALONE, HINT_BYLINE},
    {"breadcrumb", ANYWHERE, HINT_NAV},
    {"byline", ANYWHERE, HINT_BYLINE},
    {"caption", ANYWHERE, HINT_CREDIT},
    {"carousel", ANYWHERE, HINT_RELATED},
    {"categories", ALONE, HINT_TAGS},
    {"category", ALONE, HINT_TAGS},
    {"comment", BEGINS, HINT_COMMENT},
    {"comments", ENDS, HINT_COMMENT},
    {"consent", ANYWHERE, HINT_CONSENT},
    {"cookie", ANYWHERE, HINT_CONSENT},
    {"copyright", ANYWHERE, HINT_FOOT},
    {"credit", ANYWHERE, HINT_CREDIT},
    {"cta", ALONE, HINT_FORM},
    {"date", ALONE, HINT_DATE},
    {"dateline", ALONE, HINT_DATE},
    {"datetime", ALONE, HINT_DATE},
    {"discussion", ALONE, HINT_COMMENT},
    {"disqus", ANYWHERE, HINT_COMMENT},
    {"donate", ANYWHERE, HINT_FORM},
    {"donation", ANYWHERE, HINT_FORM},
    {"facebook", BEGINS, HINT_SHARE},
    {"fb", ALONE, HINT_SHARE},
    {"follow", BEGINS, HINT_SHARE},
    {"foot", ALONE, HINT_FOOT},
    {"footer", ANYWHERE, HINT_FOOT},
    {"gallery", ANYWHERE, HINT_CREDIT},
    {"gdpr", ANYWHERE, HINT_CONSENT},
    {"header", ANYWHERE, HINT_HEAD},
    {"jumplinks", BEGINS, HINT_NAV},
    {"login", ANYWHERE, HINT_FORM},
    {"masthead", ANYWHERE, HINT_HEAD},
    {"menu", ANYWHERE, HINT_NAV},
    {"modal", ANYWHERE, HINT_POPUP},
    {"more", ALONE, HINT_RELATED},
    {"nav", ANYWHERE, HINT_NAV},
    {"newsletter", ANYWHERE, HINT_FORM},
    {"noprint", ALONE, HINT_SHARE},
    {"outbrain", ANYWHERE, HINT_RELATED | HINT_AD},
    {"overlay", ANYWHERE, HINT_POPUP},
    {"pager", ALONE, HINT_NAV},
    {"pagination", ANYWHERE, HINT_NAV},
    {"partner", ALONE, HINT_AD},
    {"popular", ANYWHERE, HINT_RELATED},
    {"popup", ANYWHERE, HINT_POPUP},
    {"print", ALONE, HINT_SHARE},
    {"promo", ANYWHERE, HINT_RELATED},
    {"published", ALONE, HINT_DATE},
    {"pubdate", ALONE, HINT_DATE},
    {"rail", ALONE, HINT_SIDE},
    {"reader", ALONE, HINT_COMMENT},
    {"readmore", ANYWHERE, HINT_RELATED},
    {"recent", ALONE, HINT_RELATED},
    {"recirc", BEGINS, HINT_RELATED},
    {"recommend", BEGINS, HINT_RELATED},
    {"recommended", ANYWHERE, HINT_RELATED},
    {"register", BEGINS, HINT_FORM},
    {"related", ANYWHERE, HINT_RELATED},
    {"replies", ALONE, HINT_COMMENT},
    {"reply", ALONE, HINT_COMMENT},
    {"respond", ALONE, HINT_COMMENT},
    {"share", BEGINS, HINT_SHARE},
    {"sharebar", ALONE, HINT_SHARE},
    {"sharedaddy", ALONE, HINT_SHARE},
    {"sharing", BEGINS, HINT_SHARE},
    {"sidebar", ANYWHERE, HINT_SIDE},
    {"signin", ALONE, HINT_FORM},
    {"signup", ANYWHERE, HINT_FORM},
    {"skip", ALONE, HINT_NAV},
    {"social", ANYWHERE, HINT_SHARE},
    {"sponsor", BEGINS, HINT_AD},
    {"subscribe", ALONE, HINT_FORM},
    {"subscription", ANYWHERE, HINT_FORM},
    {"suggested", ALONE, HINT_RELATED},
    {"taboola", ANYWHERE, HINT_RELATED | HINT_AD},
    {"tag", ALONE, HINT_TAGS},
    {"tagcloud", ALONE, HINT_TAGS},
    {"tags", ENDS, HINT_TAGS},
    {"teaser", ANYWHERE, HINT_RELATED},
    {"time", ALONE, HINT_DATE},
    {"timestamp", ANYWHERE, HINT_DATE},
    {"toolbar", ANYWHERE, HINT_SHARE},
    {"topics", ALONE, HINT_TAGS},
    {"trending", ANYWHERE, HINT_RELATED},
    {"tweet", BEGINS, HINT_EMBED},
    {"twitter", ALONE, HINT_EMBED},
    {"widget", ANYWHERE, HINT_SIDE},
    {"wprt", BEGINS, HINT_RELATED},
};
enum { HINTS = sizeof hints / sizeof hints[0] };

/* Classes that hide what bears them. */
static bool hides(say_str class)
{
    static const char *const names[] = {"hidden",         "hide",    "visually-hidden",
                                        "visuallyhidden", "sr-only", "screen-reader-text",
                                        "sr-text",        NULL};
    return say_str_in(class, names);
}

static uint32_t hints_of_word(say_str word)
{
    uint32_t all = 0;
    if (say_str_starts(word, SAY_LIT("commentar"))) return 0; /* a commentary is a report */
    for (size_t i = 0; i < HINTS; i++) {
        say_str hint = say_str_of(hints[i].word);
        if (word.n < hint.n) continue;
        bool begins = word.p[0] == hint.p[0] && say_str_starts(word, hint);
        if (hints[i].where == ALONE ? begins && word.n == hint.n
                                    : (begins && (hints[i].where & BEGINS)) ||
                                          ((hints[i].where & ENDS) && say_str_ends(word, hint)))
            all |= hints[i].hint;
    }
    return all;
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* The next word of a class from *at on, in lower case; false at the end. What is longer than WORD
 * is cut in two: no hint is that long. */
static bool next_word(char *word, size_t *n, say_str s, size_t *at)
{
    while (*at < s.n && !is_lower(s.p[*at]) && !is_upper(s.p[*at]))
        ++*at;
    *n = 0;
    for (; *at < s.n && *n < WORD; ++*at) {
        char c = s.p[*at];
        if (!is_lower(c) && !is_upper(c)) break;
        if (*n && is_upper(c) && is_lower(s.p[*at - 1])) break;
        word[(*n)++] = is_upper(c) ? (char)(c + 32) : c;
    }
    return *n > 0;
}

/* "article-body", "storyText", "entry__content": two words of one class, the second says it. */
static bool is_body(say_str before, say_str word)
{
    static const char *const what[] = {"article", "story", "post", "entry", "news", NULL};
    static const char *const body[] = {"body", "content", "text", "copy", NULL};
    static const char *const both[] = {"articlebody", "storybody",      "articletext",
                                       "storytext",   "articlecontent", "entrycontent",
                                       "postcontent", "postbody",       NULL};
    return say_str_in(word, both) || (say_str_in(before, what) && say_str_in(word, body));
}

uint32_t say_hints_of_words(say_str words)
{
    char room[2][WORD];
    size_t at = 0, n, end = SIZE_MAX;
    uint32_t all = 0;
    say_str before = SAY_LIT("");
    for (int k = 0; next_word(room[k], &n, words, &at); k = !k) {
        say_str word = {room[k], n};
        bool one_class = end != SIZE_MAX && !memchr(words.p + end, ' ', at - n - end);
        all |= hints_of_word(word);
        if (is_body(one_class ? before : SAY_LIT(""), word)) all |= HINT_BODY;
        before = word;
        end = at;
    }
    say_str rest = say_str_trim(words);
    while (rest.n)
        if (hides(say_str_split(rest, ' ', &rest))) all |= HINT_HIDDEN;
    return all;
}

static uint32_t hint_of_tag(say_tag tag)
{
    switch (tag) {
    case TAG_NAV:
    case TAG_MENU:
        return HINT_NAV;
    case TAG_ASIDE:
        return HINT_SIDE;
    case TAG_FOOTER:
        return HINT_FOOT;
    case TAG_HEADER:
        return HINT_HEAD;
    case TAG_FIGCAPTION:
        return HINT_CREDIT;
    default:
        return say_tag_flags(tag) & TAG_NO_TEXT ? HINT_NO_TEXT : 0;
    }
}

static uint32_t hint_of_role(say_str role)
{
    static const struct {
        const char *role;
        uint32_t hint;
    } roles[] = {
        {"navigation", HINT_NAV}, {"complementary", HINT_SIDE}, {"contentinfo", HINT_FOOT},
        {"banner", HINT_HEAD},    {"dialog", HINT_POPUP},       {"alertdialog", HINT_POPUP},
        {"search", HINT_FORM},    {"menu", HINT_NAV},           {"menubar", HINT_NAV},
        {"toolbar", HINT_SHARE},  {"tablist", HINT_NAV}};
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++)
        if (say_str_is(role, roles[i].role)) return roles[i].hint;
    return 0;
}

/* style="display: none" */
static bool style_hides(say_str style)
{
    size_t at = say_str_find(style, SAY_LIT("display"));
    if (at == SIZE_MAX) return false;
    say_str rest = say_str_trim(say_str_slice(style, at + 7, style.n));
    if (!say_str_starts(rest, SAY_LIT(":"))) return false;
    return say_str_starts(say_str_trim(say_str_slice(rest, 1, rest.n)), SAY_LIT("none"));
}

uint32_t say_hints_of(const say_html_lexer *x)
{
    uint32_t all = hint_of_tag(x->tag);
    if (x->value[ATTR_ROLE].p) all |= hint_of_role(x->value[ATTR_ROLE]);
    if (x->value[ATTR_HIDDEN].p || style_hides(x->value[ATTR_STYLE])) all |= HINT_HIDDEN;
    if (say_str_is(x->value[ATTR_ITEMPROP], "articleBody")) all |= HINT_BODY;
    return all;
}
