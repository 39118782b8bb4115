/* Strings, buffers, UTF-8 and hashes. */
#include "base/buf.h"
#include "base/hash.h"
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "with_arena.h"

static void assert_text(say_str got, const char *want)
{
    if (!say_str_is(got, want)) fail_msg("want \"%s\", got \"%.*s\"", want, SAY_ARG(got));
}

static void cuts_and_finds(void **state)
{
    (void)state;
    say_str rest;
    assert_text(say_str_split(SAY_LIT("a;b;c"), ';', &rest), "a");
    assert_text(rest, "b;c");
    assert_text(say_str_split(SAY_LIT("abc"), ';', &rest), "abc");
    assert_int_equal(rest.n, 0);
    assert_text(say_str_trim(SAY_LIT(" \t x y\r\n")), "x y");
    assert_int_equal(say_str_find(SAY_LIT("banana"), SAY_LIT("nan")), 2);
    assert_int_equal(say_str_find(SAY_LIT("banana"), SAY_LIT("nab")), SIZE_MAX);
    assert_int_equal(say_str_find(SAY_LIT("na"), SAY_LIT("nan")), SIZE_MAX);
    assert_true(say_str_ieq(SAY_LIT("Said"), SAY_LIT("sAID")));
    assert_true(say_str_starts(SAY_LIT("said"), SAY_LIT("sa")));
    assert_true(say_str_ends(SAY_LIT("said"), SAY_LIT("id")));
    assert_true(say_str_cmp(SAY_LIT("ab"), SAY_LIT("abc")) < 0);
}

static void decodes_only_what_is_well_formed(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        uint32_t cp;
        size_t size;
    } cases[] = {{"A", 'A', 1},
                 {"\xC3\xA9", 0xE9, 2},
                 {"\xE2\x80\x99", 0x2019, 3},
                 {"\xF0\x9F\x98\x80", 0x1F600, 4},
                 {"\xC0\x80", 0xFFFD, 1},     /* overlong */
                 {"\xED\xA0\x80", 0xFFFD, 1}, /* surrogate */
                 {"\xF4\x90\x80\x80", 0xFFFD, 1},
                 {"\xE2\x80", 0xFFFD, 1}, /* cut short */
                 {"\x80", 0xFFFD, 1}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t size;
        assert_int_equal(say_utf8_at(say_str_of(cases[i].bytes), 0, &size), cases[i].cp);
        assert_int_equal(size, cases[i].size);
    }
    size_t size;
    assert_int_equal(say_utf8_before(SAY_LIT("x\xE2\x80\x99"), 4, &size), 0x2019);
    assert_int_equal(size, 3);
    assert_int_equal(say_utf8_before(SAY_LIT("x\x99"), 2, &size), 0xFFFD);
    assert_int_equal(size, 1);
}

static void repairs_bad_bytes(void **state)
{
    (void)state;
    size_t bad;
    say_str s = SAY_LIT("a\xFF\0b");
    assert_text(say_utf8_repair(&arena, s, &bad), "a\xEF\xBF\xBD\xEF\xBF\xBD"
                                                  "b");
    assert_int_equal(bad, 2);
    say_str good = SAY_LIT("gut\xC3\xA9");
    assert_ptr_equal(say_utf8_repair(&arena, good, &bad).p, good.p);
    assert_int_equal(bad, 0);
}

static void folds_quotes_dashes_and_case(void **state)
{
    (void)state;
    assert_text(say_utf8_fold(&arena, SAY_LIT("Don\xE2\x80\x99t \xE2\x80\x94 \xC3\x89TAT")),
                "don't - \xC3\xA9tat");
    /* U+023A grows by a byte when lower-cased: the copy must have room */
    char wide[300];
    for (int i = 0; i < 100; i++)
        snprintf(wide + 2 * i, 3, "\xC8\xBA");
    assert_int_equal(say_utf8_fold(&arena, say_str_of(wide)).n, 300);
}

static void maps_bytes_to_code_points(void **state)
{
    (void)state;
    char text[400];
    size_t n = 0;
    while (n < 390)
        n += (size_t)snprintf(text + n, sizeof text - n, n % 3 ? "x" : "\xC3\xA9");
    say_str s = {text, n};
    say_cpmap map;
    say_cpmap_make(&map, &arena, s);
    uint32_t points = 0;
    for (uint32_t i = 0; i <= n; i++) {
        assert_int_equal(say_cpmap_at(&map, i), points);
        points += i < n && ((unsigned char)text[i] & 0xC0) != 0x80;
    }
    assert_int_equal(say_cpmap_at(&map, UINT32_MAX), points);
}

static void escapes_json(void **state)
{
    (void)state;
    say_buf b = {0};
    say_buf_json(&b, SAY_LIT("a\"b\\c\n\x01\xC3\xA9\xFF\x7F"));
    assert_text(say_buf_str(&b), "\"a\\\"b\\\\c\\n\\u0001\xC3\xA9\xEF\xBF\xBD\\u007f\"");
    say_buf_clear(&b);
    say_buf_format(&b, "%d-%s", 7, "x");
    assert_text(say_buf_str(&b), "7-x");
    say_buf_free(&b);
}

static void hashes_are_what_the_model_was_trained_with(void **state)
{
    (void)state;
    assert_int_equal(say_hash_words("", 0), 0xcbf29ce484222325u);
    assert_int_equal(say_hash_words("12345678", 8), say_hash_words("12345678", 8));
    assert_int_not_equal(say_hash_words("1234567", 7), say_hash_words("123456789", 9));
    assert_int_not_equal(say_hash_feature(1, "talks", 5), say_hash_feature(2, "talks", 5));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cuts_and_finds),
        cmocka_unit_test(decodes_only_what_is_well_formed),
        cmocka_unit_test_setup_teardown(repairs_bad_bytes, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(folds_quotes_dashes_and_case, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(maps_bytes_to_code_points, with_arena, without_arena),
        cmocka_unit_test(escapes_json),
        cmocka_unit_test(hashes_are_what_the_model_was_trained_with),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
