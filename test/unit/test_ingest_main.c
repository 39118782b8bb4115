/* Kinds of pages on which the report is easily missed. Pages of our own writing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ingest/html.h"

#define ONE \
    "<p>The harbour board of Ostend voted on Monday to close the old pier for the winter.</p>"
#define TWO \
    "<p>Its chairman said that the planks were rotten and that nobody should walk on them.</p>"
#define THREE                                                                                   \
    "<p>Fishermen who moor their boats there told the board that they had nowhere else to go, " \
    "and "                                                                                      \
    "asked for a month to find other moorings along the coast before the first storms come.</p>"
#define FOUR "<p>The board promised an answer by Friday, its clerk said, and sent the men home.</p>"
#define REPORT ONE TWO THREE FOUR
#define OTHER(x)                                                                               \
    "<p>" x                                                                                    \
    " The other town built a wall of stone around its market last year, and the traders were " \
    "glad of it.</p><p>The mayor of that town said that it had cost more than it should have " \
    "done, "                                                                                   \
    "and that he would not build another one for as long as he lived, whatever was said.</p>"

/* What of REPORT and of the rest stands in the text. */
typedef struct result {
    bool whole, else_too;
    uint32_t paragraphs;
} result;

static result read_page(const char *page)
{
    say_arena arena;
    jmp_buf trap;
    say_doc d;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) fail_msg("out of memory");
    say_doc_init(&d, &arena);
    say_html_read(&d, say_str_of(page));
    static const char *const parts[] = {"voted on Monday", "planks were rotten", "nowhere else",
                                        "an answer by Friday"};
    result r = {.whole = true, .paragraphs = d.paragraphs};
    for (size_t i = 0; i < 4; i++)
        r.whole &= say_str_find(d.text, say_str_of(parts[i])) != SIZE_MAX;
    r.else_too = d.paragraphs != 4;
    if (!r.whole || r.else_too) print_message("%.*s\n", SAY_ARG(d.text));
    say_arena_free(&arena);
    return r;
}

static void reads_the_report_alone(void **state)
{
    (void)state;
    static const char *const pages[] = {
        /* reports one after the other, as one scrolls */
        "<title>Pier closes for good</title><div><div><h1>Pier closes for good</h1>" REPORT
        "</div><div><h1>A wall of stone</h1>" OTHER("One.") OTHER("Two.")
            OTHER("Three.") "</div>"
                            "<div><h1>Another wall</h1>" OTHER("Four.")
                                OTHER("Five.") "</div></div>",
        /* other stories in front of the headline, in the same element */
        "<title>Pier closes for good</title><div><ul><li><a href=1>A wall</a> " OTHER(
            "One.") "</ul><div>" OTHER("Two.") "</div><h1>Pier closes for good</h1>" REPORT
                                               "</div>",
        /* hidden until a script shows it */
        "<title>x</title><h1>Pier closes for good</h1><div class=hide style='display:none'>" REPORT
        "</div><p class=hide>Loading the page, please wait a moment for it to come.</p>",
        /* an anchor that is never closed is no link */
        "<h1>Pier closes for good</h1><div><a name=top>" REPORT "</div>",
        /* a class that says something else of all */
        "<div class='page with-sidebar has-comments newsletter-enabled'><h1>Pier closes for "
        "good</h1>"
        "<div class='tag-news author-desk related-on'>" REPORT "</div></div>",
        /* parts of the report under a paywall's class */
        "<h1>Pier closes for good</h1><article><div class=body>" ONE TWO
        "</div><div class='body paywall'>" THREE
        "</div><div class='body paywall subscriber-only'>" FOUR "</div></article>",
        /* comments longer than the report: by class, and by heading alone */
        "<div><h1>Pier closes for good</h1>" REPORT "<div id=comments>" OTHER("I say:") OTHER("So?")
            OTHER("No!") OTHER("Yes!") OTHER("Well.") "</div></div>",
        "<div><h1>Pier closes for good</h1>" REPORT "<h3>12 Comments</h3>" OTHER("I say:")
            OTHER("So?") OTHER("No!") "</div>",
        "<title>Pier closes for good</title><div><h1>Pier closes for good</h1>" REPORT
        "<h2>3 thoughts on &ldquo;Pier closes for good&rdquo;</h2>" OTHER("I say:")
            OTHER("So?") "</div>",
        /* a wrapper around report and comments that is called after the comments */
        "<title>Pier closes for good</title><h1>Pier closes for good</h1><div "
        "class=comments-enabled>"
        "<div>" REPORT "</div><div class=comment-list>" OTHER("I say:") "</div></div>",
        /* a commentary is a report */
        "<h1>Pier closes for good</h1><div class='commentary'>" REPORT "</div>",
        /* a box of other stories without a class */
        "<div><h1>Pier closes for good</h1>" ONE TWO
        "<div><h4>Related stories</h4><p>A wall was built "
        "in the other town, its mayor said.</p></div>" THREE FOUR "</div>",
        /* the same as teasers */
        "<article><h1>Pier closes for good</h1>" REPORT
        "<article><h3><a href=1>A wall of stone</a></h3>"
        "<p>A wall was built in the other town, its mayor said on Sunday.</p></article></article>",
        /* a list most of which is links */
        "<div><h1>Pier closes for good</h1>" REPORT
        "<ul><li><a href=1>A wall of stone in the town</a> "
        "Monday<li>Yesterday: <a href=2>a mayor and his many walls</a></ul></div>",
        /* the report as data, and as text in an element whose class speaks against it */
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"The "
        "harbour "
        "board of Ostend voted on Monday to close the old pier for the winter. Its chairman said "
        "that "
        "the planks were rotten and that nobody should walk on them. Fishermen who moor their "
        "boats "
        "there told the board that they had nowhere else to go, and asked for a month to find "
        "other "
        "moorings along the coast before the first storms come. The board promised an answer by "
        "Friday, its clerk said, and sent the men home. The board promised an answer by Friday. A "
        "month to find other moorings along the coast was what they had asked for.\"}</script>"
        "<div><h1>Pier closes for good</h1>" ONE "<div class=promo-text>" TWO THREE "</div>" FOUR
        "</div>",
        /* a report shorter than the column of teasers beside it */
        "<title>Pier closes for good</title><div><div><div><h1>Pier closes for good</h1>" REPORT
        "</div></div>"
        "<div><div><a href=1>A wall of stone in the other town</a>" OTHER(
            "One.") "</div><div>"
                    "<a href=2>A mayor who will not build another wall in his life</a>" OTHER(
                        "Two.") "</div><div>"
                                "<a href=3>What the wall around the market of the other town has "
                                "cost</a>" OTHER(
                                    "Three.") "<a href=4>All stories about walls and mayors and "
                                              "markets</a></div></div></div>",
        /* a builder of pages calls every part of them a widget */
        "<div><div class=el-widget><h1>Pier closes for good</h1></div><div class=el-widget>" ONE
        "</div><div class=el-widget>" TWO "</div><div class=el-widget>" THREE FOUR "</div></div>"
        "<footer class=footer>All rights are ours.</footer>",
        /* told in captions */
        "<article><h1>Pier closes for good</h1><figure><img src=1><figcaption>" ONE TWO
        "</figcaption></figure>"
        "<figure><img src=2><figcaption>" THREE FOUR "</figcaption></figure></article>",
        /* data that the page does not bear out is not believed */
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"Another "
        "report "
        "altogether, which speaks at length of walls, of mayors and of the price of stone, and "
        "which "
        "has nothing to do with what stands here, though somebody put it into the data of the page "
        "for reasons of his own; it goes on for a good while in the same manner, without ever "
        "coming "
        "to the point, so that whoever reads it to its end knows as much as he did before, and is "
        "sorry for the time that it took from him, and from everybody else who read it as he "
        "did.\"}"
        "</script><div><h1>Pier closes for good</h1>" REPORT "</div>",
    };
    for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
        result r = read_page(pages[i]);
        if (!r.whole || r.else_too)
            fail_msg("page %zu: %s, %u paragraphs", i, r.whole ? "more" : "less", r.paragraphs);
    }
}

static void keeps_links_that_are_told(void **state)
{
    (void)state;
    say_arena arena;
    jmp_buf trap;
    say_doc d;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) fail_msg("out of memory");
#define OFFER                                                                                   \
    "<p><a href=1>A lamp for the pier, with a hook for the net and a bell, for nine francs at " \
    "the chandler</a></p>"
#define OFFERS OFFER OFFER OFFER OFFER
    say_doc_init(&d, &arena);
    say_html_read(&d, SAY_LIT("<h1>Offers of the week</h1><div>" OTHER("One.") OFFERS OTHER("Two.")
                                  OFFERS OTHER("Three.") "</div>"));
    assert_true(say_str_find(d.text, SAY_LIT("A lamp for the pier")) != SIZE_MAX);
    say_doc_init(&d, &arena);
    say_html_read(&d, SAY_LIT("<h1>Offers of the week</h1><div>" OTHER("One.") OFFER OTHER("Two.")
                                  OTHER("Three.") OFFERS OFFERS "</div>"));
    assert_true(say_str_find(d.text, SAY_LIT("A lamp for the pier")) == SIZE_MAX);
    say_arena_free(&arena);
}

static void reads_scripts_without_blanks(void **state)
{
    (void)state;
    say_arena arena;
    jmp_buf trap;
    say_doc d;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) fail_msg("out of memory");
    say_doc_init(&d, &arena);
    say_html_read(
        &d, SAY_LIT("<html lang=zh><ul><li><a href=1>首页</a><li>登录</ul><div><h1>码头关闭</h1>"
                    "<div><p>港口委员会星期一投票决定冬季关闭旧码头。</p>"
                    "<p>主席说木板已经腐烂，任何人都不应该在上面行走。</p></div></div>"));
    assert_true(say_str_is(d.text, "港口委员会星期一投票决定冬季关闭旧码头。\n\n"
                                   "主席说木板已经腐烂，任何人都不应该在上面行走。"));
    say_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_the_report_alone),
                                       cmocka_unit_test(keeps_links_that_are_told),
                                       cmocka_unit_test(reads_scripts_without_blanks)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
