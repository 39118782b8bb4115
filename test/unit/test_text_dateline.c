/* Datelines: what is one, what only looks like one. */
#include "text/dateline.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { ROOM = 100 };

/* The text of the dateline that opens line, or "". */
static say_str dateline_of(const char *line)
{
    say_atom atoms[ROOM];
    say_str text = say_str_of(line);
    size_t n = 0, at = 0;
    while (n < ROOM && say_atom_next(&atoms[n], text, &at))
        n++;
    size_t k = say_dateline_atoms(atoms, n, text);
    return k ? say_str_slice(text, 0, atoms[k - 1].end) : (say_str){0};
}

static void assert_dateline(const char *line, const char *want)
{
    say_str got = dateline_of(line);
    if (!say_str_is(got, want)) fail_msg("%s: want \"%s\", got \"%.*s\"", line, want, SAY_ARG(got));
}

static void knows_datelines(void **state)
{
    (void)state;
    assert_dateline("KABUL, Afghanistan (AP) \xE2\x80\x94 Troops left.",
                    "KABUL, Afghanistan (AP) \xE2\x80\x94");
    assert_dateline("MOSCOW, 27 December 2016 (Volga Herald) - Russia said so.",
                    "MOSCOW, 27 December 2016 (Volga Herald) -");
    assert_dateline("BEIRUT/AMMAN (Reuters) -- Rebels left.", "BEIRUT/AMMAN (Reuters) --");
    assert_dateline("Paris (AFP) \xE2\x80\x93 France said no.", "Paris (AFP) \xE2\x80\x93");
    assert_dateline("NEW DELHI: Police came.", "NEW DELHI:");
    assert_dateline("GENEVA\xE2\x80\x94The talks opened.", "GENEVA\xE2\x80\x94");
}

static void leaves_sentences_alone(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "The talks - the third this year - failed.",
        "UN - a body of states - said so.",
        "Troops left - at last.",
        "AL-TANF fell on Friday.",
        "NATO and Russia (both armed) - so it is said - met.",
        "KABUL -",
        "Reuters (a news agency in London) - ours.",
        "1. MOSCOW - the capital",
        "",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_dateline(lines[i], "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_datelines),
        cmocka_unit_test(leaves_sentences_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
