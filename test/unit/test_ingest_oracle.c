/* libxml2's HTML parser as oracle: the text of a page, blanks aside, is what it says. The pages are
 * of our own writing, most of them by a seeded hand that throws tags about. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <libxml/HTMLparser.h>
#include <stdio.h>

#include "ingest/html_tree.h"

enum { ROOM = 1 << 16 };

/* Adds s to out without its blanks (no-break spaces too). */
static size_t put(char *out, size_t n, say_str s)
{
    for (size_t i = 0, size; i < s.n; i += size) {
        uint32_t cp = say_utf8_at(s, i, &size);
        if (say_cp_is_blank(cp) || cp == 0xAD) continue;
        assert_true(n + size < ROOM);
        memcpy(out + n, s.p + i, size);
        n += size;
    }
    out[n] = '\0';
    return n;
}

static void our_text(char *out, say_str page)
{
    say_web web;
    say_arena arena;
    jmp_buf trap;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) fail();
    say_web_read(&web, &arena, page);
    put(out, 0, web.text);
    say_arena_free(&arena);
}

static bool has_text(const xmlNode *n)
{
    const char *const without[] = {"script", "style", "title", "iframe", NULL};
    for (const char *const *w = without; n->name && *w; w++)
        if (strcmp((const char *)n->name, *w) == 0) return false;
    return true;
}

static void their_text(char *out, say_str page)
{
    int quiet = HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER | HTML_PARSE_NONET;
    htmlDocPtr doc = htmlReadMemory(page.p, (int)page.n, NULL, "utf-8", quiet);
    const xmlNode *node = xmlDocGetRootElement(doc);
    size_t n = 0;
    out[0] = '\0';
    while (node) {
        if (node->type == XML_TEXT_NODE) n = put(out, n, say_str_of((const char *)node->content));
        if (node->type == XML_ELEMENT_NODE && node->children && has_text(node)) {
            node = node->children;
            continue;
        }
        while (node && !node->next)
            node = node->parent && node->parent->type == XML_ELEMENT_NODE ? node->parent : NULL;
        if (node) node = node->next;
    }
    xmlFreeDoc(doc);
}

static void same_text(const char *page)
{
    static char ours[ROOM], theirs[ROOM];
    our_text(ours, say_str_of(page));
    their_text(theirs, say_str_of(page));
    if (strcmp(ours, theirs) != 0) print_message("%s\n", page);
    assert_string_equal(ours, theirs);
}

static void pages_by_hand(void **state)
{
    (void)state;
    static const char *const pages[] = {
        "<html><body><p>One<p>two &amp; three &eacute;&#8217;&nbsp;four<br>five</body></html>",
        "<div><h1>A</h1><ul><li>b<li>c<ul><li>d</ul><li>e</ul></div>f",
        "<table><tr><td>a<td>b<tr><td>c</table>d<table><tbody><tr><th>e</table>",
        "<p>a<div>b</div>c</p>d",
        "<b>a<i>b</b>c</i>d",
        "<a href=1>a<p>b</a>c",
        "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
        "<p>a<!-- no -->b<script>no('<p>')</script>c<style>no{}</style>d",
        "<form><label>a</label><input value=no><p>b</form>c",
        "a < b",
        "<p title='>no'>a</p>b",
        "<title>no</title><blockquote><p>a</blockquote>b<pre>c\n d</pre>",
        "<custom-tag>a<div>b</custom-tag>c</div>d",
        "<center><font size=1>a</center>b</font>c"};
    for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++)
        same_text(pages[i]);
}

static uint32_t next_number(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

static void pages_by_chance(void **state)
{
    (void)state;
    static const char *const tags[] = {
        "p",  "div",   "b",       "i",    "span",       "a href='x'", "ul",      "li",
        "h2", "table", "tr",      "td",   "blockquote", "em",         "section", "dl",
        "dd", "dt",    "article", "font", "ol",         "tbody",      "th",      "x-y"};
    static const char *const words[] = {"sea ",
                                        "pier&amp;port ",
                                        " &copy; ",
                                        "caf\xC3\xA9",
                                        "1&#50;3",
                                        "<br>",
                                        "<!-- c -->",
                                        "<img alt=x>",
                                        "<hr>",
                                        "tide, ",
                                        "<script>x<y</script>"};
    static char page[4000];
    uint32_t seed = 7;
    for (int round = 0; round < 600; round++) {
        size_t n = (size_t)sprintf(page, "<body>");
        for (int i = 0; i < 60; i++) {
            uint32_t r = next_number(&seed), which = next_number(&seed);
            const char *tag = tags[which % (sizeof tags / sizeof tags[0])];
            if (r % 5 == 0)
                n += (size_t)sprintf(page + n, "<%s>", tag);
            else if (r % 5 == 1)
                n += (size_t)sprintf(page + n, "</%.*s>", (int)strcspn(tag, " "), tag);
            else
                n += (size_t)sprintf(page + n, "%s",
                                     words[which % (sizeof words / sizeof words[0])]);
        }
        same_text(page);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_by_hand),
        cmocka_unit_test(pages_by_chance),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
