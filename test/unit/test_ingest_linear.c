/* A page ten times as long takes at most twelve times as long, whatever it is full of. Processor
 * time, the best of several runs. SAYSO_LINEAR=BYTES makes the small page longer than it is here.
 */
#define _XOPEN_SOURCE 700
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <time.h>

#include "ingest/html.h"
#include "ingest/ingest.h"

enum { SMALL = 400000, TIMES = 10, ALLOWED = 12, FAST = 25, ROUNDS = 4, TRIES = 4 };

typedef struct generator {
    const char *name, *head, *unit, *tail; /* the page: head, unit unit unit ..., tail */
} generator;

#define TEXT "<p>The envoy said on Monday that the talks had failed once more, and left.</p>"
static const generator generators[] = {
    {"nested blocks", "", "<div>", "x"},
    {"nested blocks with text", "", "<div>x", ""},
    {"nested inline", "", "<b>", "x"},
    {"nested unknown", "", "<x-y>", "x"},
    {"nested links", "", "<a href=1>x", ""},
    {"links around blocks", "", "<a><div></a>", ""},
    {"misnested", "", "<b><i>x</b></i>", ""},
    {"nested tables", "", "<table><tr><td>", "x"},
    {"cells never closed", "<table>", "<tr><td>x", ""},
    {"items never closed", "<ul>", "<li>x", ""},
    {"nested lists", "", "<ul><li>", ""},
    {"paragraphs never closed", "", "<p>x", ""},
    {"options never closed", "<select>", "<option>x", ""},
    {"end tags alone", "", "</div></p></b>", ""},
    {"end tags under a bar", "<b><div><div><div><div><div><div><div>", "</b>", ""},
    {"attributes", "<p", " a=1", ">x"},
    {"attributes without values", "<p", " a", ""},
    {"one attribute", "<p title=\"", "long ", "\">x"},
    {"one attribute never closed", "<p title=\"", "long ", ""},
    {"quotes never closed", "", "<p a='>x", ""},
    {"many classes", "<p class=\"", "related-story x12 shareBar ", "\">x"},
    {"many styles", "", "<p style='display:none' class=hide>x</p>", ""},
    {"entities", "<p>", "&amp;&eacute;", ""},
    {"entities that are none", "<p>", "&nosuchentity", ""},
    {"numbers of characters", "<p>", "&#8217;&#x2019;", ""},
    {"ampersands", "<p>", "&", ""},
    {"long numbers", "<p>&#", "9", ""},
    {"scripts", "", "<script>a<b</script>", ""},
    {"a script never closed", "<script>", "</scrip <!--", ""},
    {"comments", "", "<!-- a -->", ""},
    {"a comment never closed", "<!--", "-- >", ""},
    {"comments never closed", "", "<!-- <!", ""},
    {"CDATA", "", "<![CDATA[x]]>", ""},
    {"declarations never closed", "", "<!x <?y ", ""},
    {"less-than signs", "", "<", ""},
    {"slashes", "", "</", ""},
    {"line ends", "x", "<br>", "x"},
    {"lines", "<p>", "x<br>", ""},
    {"headings", "", "<h2>x</h2>", ""},
    {"titles", "", "<title>x - y</title>", ""},
    {"one title", "<title>", "x - y | ", "</title>"},
    {"metas", "", "<meta name=author content=x><time datetime=x>", ""},
    {"words", "<p>", "word ", ""},
    {"one word", "<p>", "w", ""},
    {"reports", "", TEXT, ""},
    {"broken bytes", "<p>", "\x80\xFF", ""},
    {"unseen signs", "<p>", "\xE2\x80\x8B\xC2\xAD", ""},
    {"nested data", "<script type='application/ld+json'>", "{\"a\":[", "</script>"},
    {"strings of data", "<script type='application/ld+json'>[", "\"\\u00e9\\\"\",", "]</script>"},
    {"articles of data", "<script type='application/ld+json'>[",
     "{\"@type\":\"NewsArticle\",\"author\":[\"x\"]},", "]</script>"},
    {"numbers like days", "<h1>A title of a page</h1>", "<p class=date>1 2 3 4 5 6 7 8 9</p>", ""},
};

static say_str make_page(const generator *g, size_t bytes)
{
    size_t head = strlen(g->head), unit = strlen(g->unit), tail = strlen(g->tail), n = head;
    char *p = malloc(bytes + head + tail + unit);
    assert_non_null(p);
    memcpy(p, g->head, head);
    for (; n < bytes; n += unit)
        memcpy(p + n, g->unit, unit);
    memcpy(p + n, g->tail, tail);
    return (say_str){p, n + tail};
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void read_once(say_str page)
{
    say_arena arena;
    say_doc doc;
    jmp_buf trap;
    say_arena_init(&arena, (size_t)1 << 30);
    arena.trap = &trap;
    if (setjmp(trap)) fail_msg("out of memory");
    say_doc_init(&doc, &arena);
    say_html_read(&doc, page);
    assert_true(say_utf8_valid(doc.text) && doc.text.n <= SAY_MAX_REPORT);
    say_arena_free(&arena);
}

static double time_of(say_str page, int rounds)
{
    double best = 1e9;
    for (int r = 0; r < rounds; r++) {
        double begun = now();
        read_once(page);
        double took = now() - begun;
        if (took < best) best = took;
    }
    return best;
}

static void ten_times_the_page_takes_ten_times_as_long(void **state)
{
    (void)state;
    const char *asked = getenv("SAYSO_LINEAR");
    size_t bytes = asked ? strtoul(asked, NULL, 10) : SMALL;
    int slow = 0;
    for (size_t i = 0; i < sizeof generators / sizeof generators[0]; i++) {
        say_str small = make_page(&generators[i], bytes);
        say_str large = make_page(&generators[i], bytes * TIMES);
        double ratio = 1e9, speed = 0;
        for (int t = 0; t < TRIES && ratio > ALLOWED && speed < FAST; t++) { /* it may be busy */
            double took = time_of(large, ROUNDS / 2);
            speed = (double)large.n / took / 1e6;
            ratio = took / time_of(small, ROUNDS);
        }
        bool bad = ratio > ALLOWED && speed < FAST;
        if (asked || bad)
            print_message("%-28s %5.1f times as long, %5.0f MB/s\n", generators[i].name, ratio,
                          speed);
        slow += bad;
        free((char *)small.p);
        free((char *)large.p);
    }
    assert_int_equal(slow, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ten_times_the_page_takes_ten_times_as_long),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
