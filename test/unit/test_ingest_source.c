/* Sources: recognised by content, reports one after the other, text made well-formed, days. */
#include "ingest/ingest.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct reading {
    say_arena arena;
    jmp_buf trap;
    say_source source;
    say_doc doc;
} reading;

static void open_bytes(reading *r, say_str bytes)
{
    say_source_open(&r->source, "in", bytes);
}

/* The next report, which the test looks at; false at the end. */
static bool next(reading *r, int *rc, say_error *err)
{
    bool found = false;
    say_arena_free(&r->arena);
    say_arena_init(&r->arena, 0);
    r->arena.trap = &r->trap;
    if (setjmp(r->trap)) fail_msg("out of memory");
    say_doc_init(&r->doc, &r->arena);
    *rc = say_source_next(&r->source, &r->doc, &found, err);
    return found;
}

static void text_is(const reading *r, const char *z)
{
    assert_int_equal(r->doc.text.n, strlen(z));
    assert_memory_equal(r->doc.text.p, z, strlen(z));
}

static void plain_text_is_one_report(void **state)
{
    (void)state;
    reading r = {0};
    int rc;
    open_bytes(&r, SAY_LIT("{curly} talk, but no JSON\n"));
    assert_true(next(&r, &rc, NULL));
    assert_string_equal(r.source.reader->name, "plain text");
    text_is(&r, "{curly} talk, but no JSON\n");
    assert_true(say_str_is(r.doc.id, "in"));
    assert_false(next(&r, &rc, NULL));
    assert_int_equal(rc, SAY_OK);
    say_arena_free(&r.arena);
}

static void lines_of_json_are_reports(void **state)
{
    (void)state;
    reading r = {0};
    say_error err;
    int rc;
    open_bytes(&r,
               SAY_LIT("\xEF\xBB\xBF{\"text\":\"one \\u00e9\",\"date\":\"2016-12-27T10:00\"}\r\n"
                       "\n{ \"id\": 7, \"text\": \"two\", \"extra\": {\"a\": null}}\n{\"text\":"));
    assert_true(next(&r, &rc, &err));
    assert_string_equal(r.source.reader->name, "JSON Lines");
    text_is(&r, "one \xC3\xA9");
    assert_int_equal(r.doc.published, 20161227);
    assert_true(say_str_is(r.doc.id, "in#1"));
    assert_true(next(&r, &rc, &err));
    assert_true(say_str_is(r.doc.id, "7"));
    assert_false(next(&r, &rc, &err));
    assert_int_equal(rc, SAY_INPUT);
    assert_non_null(strstr(err.text, "in:4:"));
    assert_false(next(&r, &rc, &err));
    assert_int_equal(rc, SAY_OK);
    say_arena_free(&r.arena);
}

static void trouble_is_a_note(void **state)
{
    (void)state;
    static const struct {
        say_str bytes;
        const char *text, *note;
    } cases[] = {
        {SAY_LIT(""), "", "empty"},
        {SAY_LIT("a\0b\xFF"),
         "a\xEF\xBF\xBD"
         "b\xEF\xBF\xBD",
         "2 bytes"},
        {SAY_LIT("\xFF\xFEh\0i\0"), "hi", "little endian"},
        {SAY_LIT("\xFE\xFF\0h\0i"), "hi", "big endian"},
        {SAY_LIT("\xFF\xFEh\0\x3D\xD8\x00\xDE!\0"), "h\xF0\x9F\x98\x80!", "UTF-16"},
        {SAY_LIT("\xFF\xFEh\0\x3D\xD8!\0"), "h\xEF\xBF\xBD!", "UTF-16"},
        {SAY_LIT("%PDF-1.7 and so on"), "", "PDF"},
        {SAY_LIT("\n <!DOCTYPE HTML><html lang=en><p><a href=1>Home</a></p>"), "", "report"},
        {SAY_LIT("<?xml version='1.0'?><rss/>"), "", "XML"},
        {SAY_LIT("\x7F"
                 "ELF\x02\x01\x01"),
         "", "ELF"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        reading r = {0};
        int rc;
        open_bytes(&r, cases[i].bytes);
        assert_true(next(&r, &rc, NULL));
        text_is(&r, cases[i].text);
        assert_true(r.doc.notes.n > 0);
        assert_true(say_str_find(r.doc.notes.at[0], say_str_of(cases[i].note)) != SIZE_MAX);
        assert_true(say_utf8_valid(r.doc.text));
        say_arena_free(&r.arena);
    }
}

static void old_latin_text_is_text(void **state)
{
    (void)state;
    reading r = {0};
    int rc;
    open_bytes(&r, SAY_LIT("Le pr\xE9sident fran\xE7"
                           "ais a dit que la r\xE9union \xE9tait annul\xE9"
                           "e.\n"));
    assert_true(next(&r, &rc, NULL));
    assert_true(r.doc.text.n > 50);
    say_arena_free(&r.arena);
}

static void long_text_is_cut_between_words(void **state)
{
    (void)state;
    enum { SIZE = SAY_MAX_REPORT + 5000 };
    char *big = malloc(SIZE);
    assert_non_null(big);
    for (size_t i = 0; i < SIZE; i++)
        big[i] = i % 7 == 6 ? ' ' : 'x';
    reading r = {0};
    int rc;
    open_bytes(&r, (say_str){big, SIZE});
    assert_true(next(&r, &rc, NULL));
    assert_true(r.doc.text.n <= SAY_MAX_REPORT && r.doc.text.n > SAY_MAX_REPORT - 10);
    assert_int_equal(r.doc.text.p[r.doc.text.n - 1], ' ');
    assert_int_equal(r.doc.notes.n, 1);
    free(big);
    say_arena_free(&r.arena);
}

static void days_are_read(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t day;
    } cases[] = {{"2016-12-27", 20161227},
                 {"2016-12-27T08:00:00Z", 20161227},
                 {" 20161227 ", 20161227},
                 {"2016-02-29", 20160229},
                 {"2015-02-29", 0},
                 {"1900-02-29", 0},
                 {"2016-13-01", 0},
                 {"2016-00-10", 0},
                 {"2016-1-1", 0},
                 {"27 December 2016", 0},
                 {"", 0},
                 {"2016-12-271", 0},
                 {"0000-01-01", 0},
                 {"2016-12-27 10:00", 20161227}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(say_ingest_day(say_str_of(cases[i].text)), cases[i].day);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_text_is_one_report),
        cmocka_unit_test(lines_of_json_are_reports),
        cmocka_unit_test(trouble_is_a_note),
        cmocka_unit_test(old_latin_text_is_text),
        cmocka_unit_test(long_text_is_cut_between_words),
        cmocka_unit_test(days_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
