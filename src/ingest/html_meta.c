/* Asks one place after the other, the most exact first. */
#include "ingest/html_meta.h"

#include "ingest/html_date.h"
#include "ingest/html_entity.h"
#include "ingest/html_hints.h"

enum { LONGEST = 400 }; /* bytes of a headline, name or address that are believed */

static const say_meta *find_meta(const say_web *page, const char *name)
{
    for (uint32_t i = 0; i < page->metas.n; i++)
        if (say_str_ieq(say_str_trim(page->metas.at[i].name), say_str_of(name)))
            return &page->metas.at[i];
    return NULL;
}

/* The value of the first of the names that the page has, plain. */
static say_str meta_of(const say_web *page, const char *const *names)
{
    for (; *names; names++) {
        const say_meta *m = find_meta(page, *names);
        say_str value = m ? say_html_plain(page->arena, m->value, true) : SAY_LIT("");
        if (value.n && value.n <= LONGEST) return value;
    }
    return SAY_LIT("");
}

static say_str ld_value(const say_web *page, say_str value)
{
    value = say_ld_plain(page->arena, value);
    return value.n <= LONGEST ? value : SAY_LIT("");
}

/* --- The headline --- */

/* "Talks fail in Geneva | The Example" without the site: behind the last " | ", " - " or " – "
 * stands at most half of it. */
static say_str without_site(say_str title)
{
    static const char *const marks[] = {" | ",  " - ",        " \xE2\x80\x93 ", " \xE2\x80\x94 ",
                                        " :: ", " \xC2\xBB ", " \xC2\xB7 ",     NULL};
    for (const char *const *mark = marks; *mark; mark++) {
        size_t last = SIZE_MAX, from = 0, hit;
        while ((hit = say_str_find(say_str_slice(title, from, title.n), say_str_of(*mark))) !=
               SIZE_MAX) {
            last = from + hit;
            from = last + strlen(*mark);
        }
        if (last != SIZE_MAX && last * 2 >= title.n) return say_str_slice(title, 0, last);
    }
    return title;
}

static say_str title_of(const say_about_page *about, const say_web *page)
{
    static const char *const names[] = {
        "og:title", "twitter:title", "sailthru.title", "parsely-title", "dc.title", "title", NULL};
    say_str title = meta_of(page, names);
    if (title.n) return without_site(title);
    title = ld_value(page, about->ld.headline);
    if (title.n) return title;
    title = say_html_plain(page->arena, page->title, false);
    return without_site(say_str_slice(title, 0, LONGEST));
}

static bool is_address(say_str s)
{
    return say_str_find(s, SAY_LIT("://")) != SIZE_MAX || say_str_starts(s, SAY_LIT("www."));
}

/* <link rel=publisher> and some data give an address where a name is meant. */
static bool is_name(say_str s)
{
    return s.n && !is_address(s);
}

void say_meta_head(say_about_page *about, const say_web *page)
{
    static const char *const publishers[] = {"og:site_name", "publisher", "dc.publisher",
                                             "application-name", NULL};
    static const char *const addresses[] = {"canonical", "og:url", NULL};
    *about = (say_about_page){.title = {"", 0}};
    for (uint32_t i = 0; i < page->scripts.n; i++)
        say_ld_read(&about->ld, page->scripts.at[i]);
    about->title = title_of(about, page);
    about->publisher = ld_value(page, about->ld.publisher);
    for (size_t i = 0; publishers[i] && !is_name(about->publisher); i++) {
        const char *const one[] = {publishers[i], NULL};
        about->publisher = meta_of(page, one);
    }
    if (!is_name(about->publisher)) about->publisher = SAY_LIT("");
    about->url = meta_of(page, addresses);
    about->language = say_html_plain(page->arena, page->language, true);
    if (!about->language.n) {
        static const char *const languages[] = {"og:locale", "language", "content-language",
                                                "inLanguage", NULL};
        about->language = meta_of(page, languages);
    }
}

/* --- The author --- */

static say_str without_by(say_str s)
{
    if (s.n > 3 && say_str_ieq(say_str_slice(s, 0, 3), SAY_LIT("by ")))
        s = say_str_slice(s, 3, s.n);
    return say_str_trim(s);
}

/* "By Jane Doe" in a block whose class speaks of authors. */
static say_str author_in_text(const say_web *page, const say_main *main)
{
    enum { MOST_WORDS = 8 };
    for (uint32_t i = 0; i < page->blocks.n; i++) {
        const say_measure *m = &main->blocks[i];
        say_str s = say_web_text(page, page->blocks.at[i].begin, page->blocks.at[i].end);
        if (!(m->hints & HINT_BYLINE) || m->words < 2 || m->words > MOST_WORDS) continue;
        if (s.n > 3 && say_str_ieq(say_str_slice(s, 0, 3), SAY_LIT("by "))) return without_by(s);
    }
    return SAY_LIT("");
}

static say_str author_of(const say_about_page *about, const say_web *page, const say_main *main)
{
    static const char *const names[] = {
        "author", "parsely-author", "sailthru.author", "article:author",
        "byl",    "dc.creator",     "dcterms.creator", "cxenseparse:author",
        NULL};
    say_str author = ld_value(page, about->ld.author);
    for (const char *const *name = names; !author.n && *name; name++) {
        const char *const one[] = {*name, NULL};
        author = meta_of(page, one);
        if (is_address(author)) author = SAY_LIT("");
    }
    if (!author.n) author = author_in_text(page, main);
    return without_by(author);
}

/* --- The day --- */

typedef struct finding {
    uint32_t day;
    bool utc; /* said in universal time: where the page was written it may be the day before */
} finding;

static finding day_of_value(say_str value)
{
    say_str v = say_str_trim(value);
    finding f = {.day = say_date_in(v)};
    f.utc = say_str_ends(v, SAY_LIT("Z")) || say_str_ends(v, SAY_LIT("+00:00")) ||
            say_str_ends(v, SAY_LIT("+0000"));
    return f;
}

static finding day_in_head(const say_about_page *about, const say_web *page)
{
    static const char *const names[] = {"article:published_time",
                                        "article:published",
                                        "og:article:published_time",
                                        "og:published_time",
                                        "datePublished",
                                        "parsely-pub-date",
                                        "sailthru.date",
                                        "cXenseParse:recs:publishtime",
                                        "article.published",
                                        "originalpublicationdate",
                                        "publish-date",
                                        "publish_date",
                                        "published_time",
                                        "publishdate",
                                        "pubdate",
                                        "publication_date",
                                        "dc.date.issued",
                                        "dcterms.created",
                                        "dc.date",
                                        "dc.date.created",
                                        "date",
                                        "ptime",
                                        "article_date_original",
                                        "displaydate",
                                        NULL};
    finding f = day_of_value(say_ld_plain(page->arena, about->ld.published));
    for (const char *const *name = names; (!f.day || f.utc) && *name; name++) {
        const say_meta *m = find_meta(page, *name);
        if (!m) continue;
        finding g = day_of_value(say_html_plain(page->arena, m->value, true));
        if (!f.day || (!g.utc && g.day && g.day < f.day && say_date_apart(f.day, g.day) == 1))
            f = g;
    }
    return f;
}

/* The first <time> that stands where the report does or above it, and not among other stories. */
static uint32_t day_in_times(const say_web *page, const say_main *main)
{
    enum { ZONES = HINT_RELATED | HINT_SIDE | HINT_NAV | HINT_FOOT | HINT_COMMENT | HINT_AD };
    for (uint32_t i = 0; i < page->metas.n; i++) {
        const say_meta *m = &page->metas.at[i];
        if (m->tag != TAG_TIME || (main->hints[m->node] & ZONES)) continue;
        uint32_t day = say_date_in(say_html_plain(page->arena, m->value, true));
        if (day) return day;
    }
    return 0;
}

/* A day in a short line between the headline and the report, or in a block whose class speaks of
 * dates. */
static uint32_t day_in_text(const say_web *page, const say_main *main)
{
    enum { MOST_WORDS = 25, NEAR = 16, ABOVE = 4 };
    static const uint32_t zones =
        HINT_RELATED | HINT_SIDE | HINT_NAV | HINT_FOOT | HINT_COMMENT | HINT_CREDIT;
    uint32_t begin = main->title == UINT32_MAX || main->title < ABOVE ? 0 : main->title - ABOVE;
    uint32_t any = 0;
    for (uint32_t i = begin; i < page->blocks.n; i++) {
        const say_measure *m = &main->blocks[i];
        const say_block *b = &page->blocks.at[i];
        if (m->words > MOST_WORDS || m->hints & (zones | HINT_NO_TEXT)) continue;
        bool near = main->title != UINT32_MAX && i < begin + NEAR;
        if (!near && !(m->hints & (HINT_DATE | HINT_BYLINE))) continue;
        uint32_t day = say_date_in(say_web_text(page, b->begin, b->end));
        if (day && near) return day;
        if (day && !any) any = day;
    }
    return any;
}

/* What the head says goes before what is shown, but for a day's difference: clocks of computers are
 * ahead of the newsroom's, in UTC or because the page was written again. */
static uint32_t day_of(const say_about_page *about, const say_web *page, const say_main *main,
                       say_str url)
{
    finding f = day_in_head(about, page);
    uint32_t address = say_date_in_url(url.n ? url : about->url);
    if (!address) address = say_date_in_url(about->url);
    if (f.day && address && f.utc && say_date_apart(f.day, address) == 1) return address;
    uint32_t shown = day_in_text(page, main);
    bool near = f.day && shown && say_date_apart(f.day, shown) == 1;
    if (near && (f.utc || shown < f.day)) return shown;
    if (f.day) return f.day;
    uint32_t time = day_in_times(page, main);
    if (time) return time;
    return address ? address : shown;
}

void say_meta_body(say_about_page *about, const say_web *page, const say_main *main, say_str url)
{
    about->author = author_of(about, page, main);
    about->published = day_of(about, page, main, url);
    if (!about->url.n || !is_address(about->url)) about->url = url;
}
