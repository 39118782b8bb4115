/* sayso-lexicon(5) names every kind and every field of the schema. */
#include "base/file.h"
#include "lex/schema.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* Is the field named in the lines `.It Cm a , b No *` of its kind's part? */
static bool is_named(say_str part, const char *field)
{
    while (part.n) {
        say_str line = say_str_split(part, '\n', &part);
        if (!say_str_starts(line, SAY_LIT(".It Cm "))) continue;
        while (line.n)
            if (say_str_is(say_str_split(line, ' ', &line), field)) return true;
    }
    return false;
}

/* The page's text from `.Ss KIND` to the next heading. */
static say_str part_of(say_str page, const char *kind)
{
    char heading[64];
    snprintf(heading, sizeof heading, ".Ss %s\n", kind);
    size_t begin = say_str_find(page, say_str_of(heading));
    if (begin == SIZE_MAX) return (say_str){0};
    say_str part = say_str_slice(page, begin + strlen(heading), page.n);
    return say_str_slice(part, 0, say_str_find(part, SAY_LIT("\n.S")));
}

static void every_field_is_in_the_manual(void **state)
{
    (void)state;
    say_file f;
    say_error err = {0};
    int missing = 0;
    assert_int_equal(say_file_open(&f, "man/sayso-lexicon.5", &err), SAY_OK);
    for (int i = 0; i < LEX_KINDS; i++) {
        const say_kind_rule *kind = say_schema_kind((say_lex_kind)i);
        say_str part = part_of(f.bytes, kind->name);
        for (const say_field_rule *field = kind->fields; field->name; field++) {
            if (is_named(part, field->name)) continue;
            print_error("%s: %s is not in sayso-lexicon(5)\n", kind->name, field->name);
            missing++;
        }
    }
    say_file_close(&f);
    assert_int_equal(missing, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_field_is_in_the_manual)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
