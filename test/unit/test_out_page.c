/* Pages for people: wrapping by columns, hanging indents, ink on and off, two sides. */
#include "out/page.h"
#include "out/writers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void is(say_buf *b, const char *expected)
{
    say_buf_putc(b, '\0');
    assert_false(b->failed);
    assert_string_equal(b->p, expected);
    say_buf_free(b);
}

static void columns_are_not_bytes(void **state)
{
    (void)state;
    assert_int_equal(say_page_columns(SAY_LIT("caf\xC3\xA9")), 4);
    assert_int_equal(say_page_columns(SAY_LIT("e\xCC\x81")), 1);
    assert_int_equal(say_page_columns(SAY_LIT("\xE5\x8C\x97\xE4\xBA\xAC")), 4);
    assert_int_equal(say_page_columns(SAY_LIT("\xE0\xA4\xA8\xE0\xA5\x87")), 1); /* Devanagari ne */
    assert_int_equal(say_page_columns(SAY_LIT("a\xE2\x83\x9D")), 1); /* enclosed in a circle */
    assert_int_equal(say_page_columns(SAY_LIT("\xF0\x9F\x93\xB0")), 2);
    assert_int_equal(say_page_columns(SAY_LIT(SAY_INK_BAD "no" SAY_INK_PLAIN)), 2);
}

static void paragraphs_hang(void **state)
{
    (void)state;
    say_buf b = {0};
    say_page page = {&b, 22, false};
    say_page_wrap(&page, SAY_LIT("a1 Lavrov — said: that it was so"), 2, 5);
    is(&b, "  a1 Lavrov — said:\n     that it was so\n");
}

static void a_word_too_long_is_cut(void **state)
{
    (void)state;
    say_buf b = {0};
    say_page page = {&b, 20, false};
    say_page_wrap(&page, SAY_LIT("abcdefghijklmnopqrstuvwxyz0123456789"), 0, 0);
    is(&b, "abcdefghijklmnopqrst\nuvwxyz0123456789\n");
}

/* However deep a claim is nested, the page keeps its width and a word its room. */
static void a_deep_indent_is_bounded(void **state)
{
    (void)state;
    say_buf b = {0};
    say_page page = {&b, 20, false};
    say_page_wrap(&page, SAY_LIT("abcdefghijklmnopqrstuvwxyz"), 26, 29);
    is(&b, "    abcdefghijklmnop\n    qrstuvwxyz\n");
}

static void ink_is_closed_at_each_line(void **state)
{
    (void)state;
    say_buf b = {0};
    say_page page = {&b, 20, true};
    say_page_wrap(&page, SAY_LIT(SAY_INK_BOLD "one two three four five" SAY_INK_PLAIN " six"), 0,
                  0);
    is(&b, "\x1b[1mone two three four\x1b[0m\n\x1b[1mfive\x1b[0m six\n");
}

static void sides_stand_beside(void **state)
{
    (void)state;
    say_buf b = {0};
    say_page page = {&b, 41, false};
    say_page_beside(&page, SAY_LIT("Russia says it met them"), SAY_LIT("They say no"), 2);
    is(&b, "  Russia says it met │ They say no\n  them               │\n");
}

static void a_line_end_ends_a_line(void **state)
{
    (void)state;
    say_buf b = {0};
    say_page page = {&b, 41, false};
    say_page_beside(&page, SAY_LIT("claim"), SAY_LIT("denied by:\nhim\n \nunknown to:\nher"), 2);
    is(&b, "  claim              │ denied by:\n"
           "                     │ him\n"
           "                     │\n"
           "                     │ unknown to:\n"
           "                     │ her\n");
}

static void text_of_reports_brings_no_ink(void **state)
{
    (void)state;
    say_buf b = {0};
    say_write_line_of(&b, SAY_LIT("  a\x02\x1b[31m b \n\n c\t"));
    is(&b, "a [31m b c");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns_are_not_bytes),
        cmocka_unit_test(paragraphs_hang),
        cmocka_unit_test(a_word_too_long_is_cut),
        cmocka_unit_test(a_deep_indent_is_bounded),
        cmocka_unit_test(ink_is_closed_at_each_line),
        cmocka_unit_test(sides_stand_beside),
        cmocka_unit_test(a_line_end_ends_a_line),
        cmocka_unit_test(text_of_reports_brings_no_ink),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
