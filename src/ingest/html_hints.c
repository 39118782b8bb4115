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
    {"article", ANYWHERE, HINT_BODY},
    {"articlebody", ANYWHERE, HINT_BODY | HINT_MAIN},
    {"aside", ALONE, HINT_SIDE},
    {"author", BEGINS, HINT_BYLINE},
    {"bio", ALONE, HINT_BYLINE},
    {"body", ENDS, HINT_BODY},
    {"breadcrumb", ANYWHERE, HINT_NAV},
    {"byline", ANYWHERE, HINT_BYLINE},
    {"caption", ANYWHERE, HINT_CREDIT},
    {"carousel", ANYWHERE, HINT_RELATED},
    {"categories", ALONE, HINT_TAGS},
    {"category", ALONE, HINT_TAGS},
    {"comment", BEGINS, HINT_COMMENT},
    {"comments", ENDS, HINT_COMMENT},
    {"consent", ANYWHERE, HINT_CONSENT},
    {"content", ENDS, HINT_BODY},
    {"cookie", ANYWHERE, HINT_CONSENT},
    {"copyright", ANYWHERE, HINT_FOOT},
    {"credit", ANYWHERE, HINT_CREDIT},
    {"cta", ALONE, HINT_FORM},
    {"date", ALONE, HINT_DATE},
    {"dateline", ALONE, HINT_DATE},
    {"datetime", ALONE, HINT_DATE},
    {"dek", ALONE, HINT_LEAD},
    {"discussion", ALONE, HINT_COMMENT},
    {"disqus", ANYWHERE, HINT_COMMENT},
    {"donate", ANYWHERE, HINT_FORM},
    {"donation", ANYWHERE, HINT_FORM},
    {"entry", BEGINS, HINT_BODY},
    {"excerpt", ALONE, HINT_LEAD},
    {"facebook", BEGINS, HINT_SHARE},
    {"fb", ALONE, HINT_SHARE},
    {"follow", BEGINS, HINT_SHARE},
    {"foot", ALONE, HINT_FOOT},
    {"footer", ANYWHERE, HINT_FOOT},
    {"gallery", ANYWHERE, HINT_CREDIT},
    {"gdpr", ANYWHERE, HINT_CONSENT},
    {"header", ANYWHERE, HINT_HEAD},
    {"headline", ANYWHERE, HINT_TITLE},
    {"jumplinks", BEGINS, HINT_NAV},
    {"lead", ALONE, HINT_LEAD},
    {"login", ANYWHERE, HINT_FORM},
    {"main", ALONE, HINT_BODY},
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
    {"paywall", ANYWHERE, HINT_FORM},
    {"popular", ANYWHERE, HINT_RELATED},
    {"popup", ANYWHERE, HINT_POPUP},
    {"post", ALONE, HINT_BODY},
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
    {"standfirst", ALONE, HINT_LEAD},
    {"story", ANYWHERE, HINT_BODY},
    {"storybody", ANYWHERE, HINT_BODY | HINT_MAIN},
    {"subheadline", ALONE, HINT_LEAD},
    {"subscribe", ANYWHERE, HINT_FORM},
    {"subscription", ANYWHERE, HINT_FORM},
    {"subtitle", ALONE, HINT_LEAD},
    {"suggested", ALONE, HINT_RELATED},
    {"summary", ALONE, HINT_LEAD},
    {"taboola", ANYWHERE, HINT_RELATED | HINT_AD},
    {"tag", ALONE, HINT_TAGS},
    {"tagcloud", ALONE, HINT_TAGS},
    {"tags", ENDS, HINT_TAGS},
    {"teaser", ANYWHERE, HINT_RELATED},
    {"text", ENDS, HINT_BODY},
    {"time", ALONE, HINT_DATE},
    {"timestamp", ANYWHERE, HINT_DATE},
    {"title", ENDS, HINT_TITLE},
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

uint32_t say_hints_of_words(say_str words)
{
    char word[WORD];
    size_t at = 0, n;
    uint32_t all = 0;
    while (next_word(word, &n, words, &at))
        all |= hints_of_word((say_str){word, n});
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
    case TAG_ARTICLE:
        return HINT_BODY;
    case TAG_MAIN:
        return HINT_MAIN;
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
        {"main", HINT_MAIN},         {"navigation", HINT_NAV}, {"complementary", HINT_SIDE},
        {"contentinfo", HINT_FOOT},  {"banner", HINT_HEAD},    {"dialog", HINT_POPUP},
        {"alertdialog", HINT_POPUP}, {"search", HINT_FORM},    {"menu", HINT_NAV},
        {"menubar", HINT_NAV},       {"toolbar", HINT_SHARE},  {"tablist", HINT_NAV},
        {"article", HINT_BODY}};
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
    if (say_str_is(x->value[ATTR_ITEMPROP], "articleBody")) all |= HINT_MAIN | HINT_BODY;
    return all;
}
