/* Bad lexicons: test/cases/lexicon/NAME.lex against NAME.expected, every byte of the message.
 * After a change of the wording: sayso-lexc -n NAME.lex 2> NAME.expected, and read the difference.
 */
#include "base/file.h"
#include "lex/compile.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* What sayso-lexc prints for the file, in the arena. */
static say_str messages(say_arena *arena, const char *path)
{
    say_diagnosis d = {0};
    say_compiler c;
    say_str image;
    say_error err = {0};
    say_compiler_init(&c, arena, &d);
    assert_int_equal(say_compiler_path(&c, path, &err), SAY_OK);
    assert_int_equal(say_compiler_finish(&image, &c, &err), SAY_INPUT);
    assert_int_equal(err.code, SAY_INPUT);
    say_str text = say_str_copy(arena, say_buf_str(&d.text));
    if (d.count > d.told)
        text = say_str_format(arena, "%s... and %u more errors\n", text.p, d.count - d.told);
    say_diagnosis_free(&d);
    return text;
}

static bool as_expected(say_arena *arena, const char *path)
{
    say_file f;
    say_error err = {0};
    say_str stem = {path, strlen(path) - strlen(".lex")};
    const char *name = say_str_format(arena, "%.*s.expected", SAY_ARG(stem)).p;
    assert_int_equal(say_file_open(&f, name, &err), SAY_OK);
    say_str seen = messages(arena, path);
    bool same = say_str_eq(seen, f.bytes);
    if (!same) print_error("%s: expected\n%.*sseen\n%s", path, SAY_ARG(f.bytes), seen.p);
    say_file_close(&f);
    return same;
}

static void bad_lexicons_say_what_is_wrong(void **state)
{
    (void)state;
    jmp_buf trap;
    say_arena arena;
    say_error err = {0};
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    uint32_t n = 0, bad = 0;
    const char **files = say_file_list(&arena, "test/cases/lexicon", &err);
    assert_non_null(files);
    for (; *files; files++) {
        if (!say_str_ends(say_str_of(*files), SAY_LIT(".lex"))) continue;
        bad += !as_expected(&arena, *files);
        n++;
    }
    assert_true(n >= 30);
    assert_int_equal(bad, 0);
    say_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(bad_lexicons_say_what_is_wrong)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
