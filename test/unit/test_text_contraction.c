/* Contractions: listed forms, endings, and what must stay whole. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "text/contraction.h"

static const char list[] =
    "cannot\t3\ngonna\t3\nd'ye\t1\n'tis\t2\ntwo's\t\nété\t1,2\nits\t2\ta not";

static void splits_as_the_treebank_does(void **state)
{
    (void)state;
    static const struct {
        const char *surface, *words, *next;
    } cases[] = {
        {"its", "it|s", "not"},
        {"Its", "It|s", "a"},
        {"its", "its", "own"},
        {"its", "its", "no"},
        {"its", "its", ""},
        {"gonna", "gon|na", "a"},
        {"don't", "do|n't", ""},
        {"Don’t", "Do|n’t", ""},
        {"WON'T", "WO|N'T", ""},
        {"Asad’s", "Asad|’s", ""},
        {"they're", "they|'re", ""},
        {"We’ll", "We|’ll", ""},
        {"I'd've", "I|'d|'ve", ""},
        {"wouldn't've", "would|n't|'ve", ""},
        {"workers'", "workers|'", ""},
        {"Cannot", "Can|not", ""},
        {"gonna", "gon|na", ""},
        {"'tis", "'t|is", ""},
        {"two's", "two's", ""},
        {"'s", "'s", ""},
        {"’s", "’s", ""},
        {"n't", "n't", ""},
        {"s'", "s'", ""},
        {"police", "police", ""},
        {"Été", "É|t|é", ""},
        {"o'clock", "o'clock", ""},
        {"", "", ""},
    };
    say_arena arena;
    jmp_buf trap;
    say_contractions c;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) fail();
    assert_int_equal(say_contractions_load(&c, &arena, SAY_LIT(list)), 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t at[SAY_CONTRACTION_WORDS + 1];
        say_str surface = say_str_of(cases[i].surface), seen = {NULL, 0};
        uint32_t n = say_contraction_split(at, &c, surface, say_utf8_fold(&arena, surface),
                                           say_str_of(cases[i].next));
        at[n] = (uint32_t)surface.n;
        for (uint32_t k = 0; k < n; k++)
            seen = say_str_format(&arena, "%.*s%s%.*s", SAY_ARG(seen), k ? "|" : "",
                                  SAY_ARG(say_str_slice(surface, at[k], at[k + 1])));
        if (!say_str_is(seen, cases[i].words))
            fail_msg("%s: %.*s, not %s", cases[i].surface, SAY_ARG(seen), cases[i].words);
    }
    say_arena_free(&arena);
}

static void names_the_bad_line(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t line;
    } cases[] = {{"", 0},        {"cannot\t3\n", 0}, {"cannot\t3\n\t4", 2}, {"a\t1\nb\tx", 2},
                 {"a\t2,1", 1},  {"a\t0", 1},        {"abcde\t1,2,3,4", 1}, {"a\t99999999", 1},
                 {"a\t1\n\n", 2}};
    say_arena arena;
    jmp_buf trap;
    say_contractions c;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) fail();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(say_contractions_load(&c, &arena, say_str_of(cases[i].text)),
                         cases[i].line);
    say_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(splits_as_the_treebank_does),
        cmocka_unit_test(names_the_bad_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
