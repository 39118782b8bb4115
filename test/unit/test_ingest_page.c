/* Pages of our own writing: what is the report, what is not, and what is known of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ingest/html.h"

typedef struct reading {
    say_arena arena;
    jmp_buf trap;
    say_doc doc;
} reading;

static say_doc *read_page(reading *r, const char *page)
{
    say_arena_free(&r->arena);
    say_arena_init(&r->arena, 0);
    r->arena.trap = &r->trap;
    if (setjmp(r->trap)) fail_msg("out of memory");
    say_doc_init(&r->doc, &r->arena);
    say_html_read(&r->doc, say_str_of(page));
    return &r->doc;
}

static bool has(say_str text, const char *z)
{
    return say_str_find(text, say_str_of(z)) != SIZE_MAX;
}

static bool left_out(const say_doc *d, const char *text, const char *why)
{
    for (uint32_t i = 0; i < d->dropped.n; i++)
        if (has(d->dropped.at[i].text, text)) return strcmp(d->dropped.at[i].why, why) == 0;
    return false;
}

static void text_is(const say_doc *d, const char *z)
{
    if (!say_str_is(d->text, z)) print_message("%.*s\n", SAY_ARG(d->text));
    assert_true(say_str_is(d->text, z));
}

#define FIRST "The harbour board of Ostend voted on Monday to close the old pier for the winter."
#define SECOND "Its chairman said that the planks were rotten and that nobody should walk on them."

static void a_report_is_taken_out_of_its_page(void **state)
{
    (void)state;
    reading r = {0};
    say_doc *d = read_page(
        &r,
        "<!doctype html><html lang=en-GB><head><title>Pier closes | The Coast</title>"
        "<meta property='og:site_name' content='The Coast &amp; Sea'>"
        "<meta name=author content='By Ann Lee'>"
        "<meta property='article:published_time' content='2019-11-18T09:00:00+01:00'>"
        "<link rel=canonical href='https://coast.example/pier'></head><body class='has-sidebar'>"
        "<nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>"
        "<div id=main><h1>Pier closes</h1><p class=byline>By Ann Lee</p>"
        "<div class=entry-content><p>" FIRST "<p>" SECOND
        "<div class='share-buttons'><a href=1>Tweet</a> this</div>"
        "<h2>Related stories</h2></div>"
        "<div id=comments><h3>2 comments</h3><p>I think that the board is right, and I have said "
        "so for years."
        "</div></div><aside><p>Our newsletter brings you the news of the coast every single "
        "day.</aside>"
        "<footer>&copy; The Coast</footer></body></html>");
    text_is(d, FIRST "\n\n" SECOND);
    assert_true(say_str_is(d->title, "Pier closes"));
    assert_true(say_str_is(d->author, "Ann Lee"));
    assert_true(say_str_is(d->publisher, "The Coast & Sea"));
    assert_true(say_str_is(d->url, "https://coast.example/pier"));
    assert_int_equal(d->published, 20191118);
    assert_int_equal(d->paragraphs, 2);
    assert_true(d->page);
    assert_true(left_out(d, "Home", "navigation"));
    assert_true(left_out(d, "I think", "comments"));
    assert_true(left_out(d, "Pier closes", "headline"));
    assert_true(left_out(d, "Our newsletter", "side of the page"));
    say_arena_free(&r.arena);
}

static void paragraphs_are_kept_apart(void **state)
{
    (void)state;
    reading r = {0};
    text_is(
        read_page(&r, "<div>One <b>bold</b><i>er</i> step\n that <a href=1>counts</a>.<br>Line two."
                      "<br><br>Two is a new one<p>Three.<table><tr><td>Four.<td>Five.</table>Six."),
        "One bolder step that counts.\nLine two.\n\nTwo is a new one\n\nThree.\n\nFour.\n\nFive."
        "\n\nSix.");
    text_is(read_page(&r, "<ul><li>One goes.<li>Two go.</ul><p>x &lt;b&gt; &nbsp; y&shy;z</p>"),
            "One goes.\n\nTwo go.\n\nx <b> yz");
    text_is(read_page(
                &r, "<p>Seen <span style='display: none'>unseen</span><script>no()</script> text."),
            "Seen text.");
    say_arena_free(&r.arena);
}

static void data_of_the_page_is_read(void **state)
{
    (void)state;
    reading r = {0};
    say_doc *d = read_page(
        &r,
        "<title>x</title><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\","
        "\"name\":\"No\",\"datePublished\":\"2001-01-01\"},{\"@type\":[\"Thing\",\"NewsArticle\"],"
        "\"headline\":\"The \\u201cpier\\u201d &amp; the sea\",\"datePublished\":"
        "\"2019-11-19T02:00:00Z\",\"author\":[{\"@type\":\"Person\",\"name\":\"Bo Ek\"}],"
        "\"publisher\":{\"name\":\"Coast\",\"logo\":{\"name\":\"L\"}}}]}</script>"
        "<p>November 18, 2019</p><p>" FIRST);
    assert_true(say_str_is(d->title, "The \xE2\x80\x9Cpier\xE2\x80\x9D & the sea"));
    assert_true(say_str_is(d->author, "Bo Ek"));
    assert_true(say_str_is(d->publisher, "Coast"));
    assert_int_equal(d->published, 20191119);
    d = read_page(&r,
                  "<h1>The pier of Ostend closes</h1><p>Posted 18 Nov 2019 at 4pm</p><p>" FIRST);
    assert_int_equal(d->published, 20191118);
    d = read_page(&r, "<link rel=canonical href='http://x.example/2019/11/17/a'><p>" FIRST);
    assert_int_equal(d->published, 20191117);
    say_arena_free(&r.arena);
}

static void nothing_is_lost_in_the_depth(void **state)
{
    (void)state;
    enum { DEEP = 5000 };
    static char page[DEEP * 5 + 200];
    reading r = {0};
    size_t n = 0;
    for (int i = 0; i < DEEP; i++, n += 5)
        memcpy(page + n, "<div>", 5);
    strcpy(page + n, "<p>" FIRST "</p></div><p>" SECOND);
    say_doc *d = read_page(&r, page);
    text_is(d, FIRST "\n\n" SECOND);
    assert_true(d->notes.n == 1 && has(d->notes.at[0], "nested deeper"));
    say_arena_free(&r.arena);
}

static void pages_are_recognised(void **state)
{
    (void)state;
    static const char *const pages[] = {"<!DOCTYPE html>",
                                        "\xEF\xBB\xBF\n<HTML lang=en>",
                                        "<!-- saved --> <html>",
                                        "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC>",
                                        "<p>x",
                                        "<div class=a>x",
                                        "<body>"};
    static const char *const others[] = {
        "",          "<",    "He said <b>no</b>.", "<rss>",    "<?xml version='1.0'?><feed/>",
        "<htmlish>", "< p>", "{\"html\":\"<p>\"}", "<!-- only"};
    assert_true(say_html_is(SAY_LIT("\xFF\xFE<\0h\0t\0m\0l\0>\0")));
    assert_true(say_html_is(SAY_LIT("\xFE\xFF\0<\0h\0t\0m\0l\0>")));
    for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++)
        assert_true(say_html_is(say_str_of(pages[i])));
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        assert_false(say_html_is(say_str_of(others[i])));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_report_is_taken_out_of_its_page),
        cmocka_unit_test(paragraphs_are_kept_apart),
        cmocka_unit_test(data_of_the_page_is_read),
        cmocka_unit_test(nothing_is_lost_in_the_depth),
        cmocka_unit_test(pages_are_recognised),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
