/* The tokenizer of pages, and character references: what a browser would see. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "ingest/html_entity.h"
#include "ingest/html_token.h"

/* All tokens of a page in one line: <tag, </tag, "text", [raw]. */
static void spell(char *out, size_t room, say_str page)
{
    say_html_lexer x;
    size_t n = 0;
    say_html_begin(&x, page);
    out[0] = '\0';
    while (say_html_next(&x)) {
        const char *shapes[] = {"", "'%.*s'", "[%.*s]", "<%.*s ", "</%.*s "};
        n += (size_t)snprintf(out + n, room - n, shapes[x.kind], SAY_ARG(x.text));
        assert_true(n < room);
    }
    assert_int_equal(x.at, page.n);
}

static void is_cut_as_browsers_do(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"<p>a<br/>b</P >", "<p 'a'<br 'b'</P "},
        {"a < b & c <3", "'a < b & c <3'"},
        {"<!-- a > b -->c<!-->d<!--->e", "'c''d''e'"},
        {"<!-- open <p>never", ""},
        {"<!doctype html><?xml x?>a</>b</ x>c", "'a''b''c'"},
        {"<script>if (a<b) '</p>'</script >x", "<script [if (a<b) '</p>']</script 'x'"},
        {"<SCRIPT>x</scripture></SCRIPT>", "<SCRIPT [x</scripture>]</SCRIPT "},
        {"<style>p{", "<style [p{]"},
        {"<title>A &amp; <b></title>", "<title [A &amp; <b>]</title "},
        {"<![CDATA[a]]>b", "'b'"},
        {"<a href=\"x>y\" b='>'>t", "<a 't'"},
        {"t<a href=\"never closed>x", "'t'"},
        {"t<a href=x", "'t'"},
        {"a<", "'a<'"},
        {"<div<p>x", "<div<p 'x'"},
        {"\xEF\xBB\xBFx", "'x'"},
        {"", ""},
    };
    char out[400];
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        spell(out, sizeof out, say_str_of(cases[i][0]));
        assert_string_equal(out, cases[i][1]);
    }
}

static void first_attribute_counts(void **state)
{
    (void)state;
    say_html_lexer x;
    say_html_begin(&x, SAY_LIT("<p CLASS = 'a b' id=c class=d hidden data-x=1/lang=en>"));
    assert_true(say_html_next(&x));
    assert_true(say_str_is(x.value[ATTR_CLASS], "a b"));
    assert_true(say_str_is(x.value[ATTR_ID], "c"));
    assert_non_null(x.value[ATTR_HIDDEN].p);
    assert_null(x.value[ATTR_STYLE].p);
    assert_int_equal(x.attributes, 5);
    assert_int_equal(x.tag, TAG_P);
}

static void attributes_are_bounded(void **state)
{
    (void)state;
    enum { MANY = 3 * SAY_HTML_ATTRIBUTES };
    static char page[MANY * 2 + 64];
    size_t n = (size_t)sprintf(page, "<p");
    for (int i = 0; i < MANY; i++)
        n += (size_t)sprintf(page + n, " a");
    n += (size_t)sprintf(page + n, " id=late>x");
    say_html_lexer x;
    say_html_begin(&x, (say_str){page, n});
    assert_true(say_html_next(&x));
    assert_int_equal(x.attributes, MANY + 1);
    assert_null(x.value[ATTR_ID].p);
    assert_true(say_html_next(&x));
    assert_true(say_str_is(x.text, "x"));
}

static void entities_are_resolved(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"a &amp; b", "a & b"},
        {"caf&eacute;", "caf\xC3\xA9"},
        {"&copy 2019", "\xC2\xA9 2019"},
        {"&notit; &notin;", "\xC2\xACit; \xE2\x88\x89"},
        {"&#8217;&#x2019;&#X2019", "\xE2\x80\x99\xE2\x80\x99\xE2\x80\x99"},
        {"&#146;", "\xE2\x80\x99"},
        {"&#0;&#xD800;&#x110000;&#99999999999;",
         "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"&nosuch; &; &# &#x; &", "&nosuch; &; &# &#x; &"},
        {"AT&T", "AT&T"},
        {" a\n\tb&nbsp;&nbsp;c ", "a b c"},
        {"&CounterClockwiseContourIntegral;", "\xE2\x88\xB3"},
        {"&NotEqualTilde;", "\xE2\x89\x82\xCC\xB8"},
    };
    say_arena arena;
    jmp_buf trap;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) fail();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        say_str got = say_html_plain(&arena, say_str_of(cases[i][0]), false);
        assert_string_equal(got.p, cases[i][1]);
    }
    assert_string_equal(say_html_plain(&arena, SAY_LIT("?a=1&copy=2&lt;"), true).p, "?a=1&copy=2<");
    say_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_cut_as_browsers_do),
        cmocka_unit_test(first_attribute_counts),
        cmocka_unit_test(attributes_are_bounded),
        cmocka_unit_test(entities_are_resolved),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
