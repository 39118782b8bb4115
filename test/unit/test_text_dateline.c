/* Datelines: what is one, what only looks like one. */
#include "text/dateline.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { ROOM = 100 };

/* The text of the dateline that opens line, or ""; its day. */
static say_str dateline_of(const char *line, uint32_t *day)
{
    say_atom atoms[ROOM];
    say_str text = say_str_of(line);
    size_t n = 0, at = 0;
    while (n < ROOM && say_atom_next(&atoms[n], text, &at))
        n++;
    say_dateline found = say_dateline_read(atoms, n, text);
    *day = found.day;
    return found.atoms ? say_str_slice(text, 0, atoms[found.atoms - 1].end) : (say_str){0};
}

static void assert_dateline(const char *line, const char *want)
{
    uint32_t day;
    say_str got = dateline_of(line, &day);
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
    assert_dateline("LILLE, Oct. 4 (UPI) -- Two ships left.", "LILLE, Oct. 4 (UPI) --");
    assert_dateline("MOGADISHU - al-Shabab was blamed.", "MOGADISHU -");
}

/* Title case needs a day, or an agency behind a comma; an agency may stand alone. */
static void knows_agencies_and_days(void **state)
{
    (void)state;
    assert_dateline("Tehran, May 9, IRNA - The envoy left.", "Tehran, May 9, IRNA -");
    assert_dateline("Damascus, SANA - The army left.", "Damascus, SANA -");
    assert_dateline("DAMASCUS, SANA - The army left.", "DAMASCUS, SANA -");
    assert_dateline("TUNIS, April 2. /TAP/. Tunisia agreed.", "TUNIS, April 2. /TAP/.");
    assert_dateline("TUNIS, April 2 /TAP/ - Tunisia agreed.", "TUNIS, April 2 /TAP/ -");
    assert_dateline("(CNN) -- Rebels left.", "(CNN) --");
    assert_dateline("Gaza City, 3 May 2012 (WAFA) - Two men left.",
                    "Gaza City, 3 May 2012 (WAFA) -");
    assert_dateline("Kuala Lumpur, Sept 4 - Rescuers left.", "Kuala Lumpur, Sept 4 -");
    assert_dateline("KABUL, Afghanistan \xE2\x80\x94 Troops left.",
                    "KABUL, Afghanistan \xE2\x80\x94");
}

static void assert_day(const char *line, uint32_t want)
{
    uint32_t day;
    dateline_of(line, &day);
    if (day != want) fail_msg("%s: want %u, got %u", line, want, day);
}

/* A day without its year is no date: nothing says which. */
static void reads_days(void **state)
{
    (void)state;
    assert_day("Gaza City, 3 May 2012 (WAFA) - Two men left.", 20120503);
    assert_day("Tehran, March 15, 2009, IRNA - The envoy left.", 20090315);
    assert_day("Tehran, March 15, IRNA - The envoy left.", 0);
    assert_day("PARIS, Jan. 2015 (AFP) - The envoy left.", 0);
    assert_day("KABUL (AP) - Troops left on 3 May 2012.", 0);
    assert_day("The talks of 3 May 2012 - they failed.", 0);
}

static void leaves_sentences_alone(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "The talks - the third this year - failed.",
        "UN - a body of states - said so.",
        "NATO - a pact of states - said so.",
        "Washington - long a critic - said it would go.",
        "Iran, Iraq - and Syria too - signed.",
        "Iran, UNESCO - both of them - signed.",
        "May 9 - The day of victory",
        "March 15, Paris - The day of victory",
        "(Cheers) -- Thank you all.",
        "(and so on) - He left.",
        "(CNN) Rebels left.",
        "The road/rail link (new) - He built it.",
        "TUNIS /TAP. Tunisia agreed.",
        "PARIS) - France said no.",
        "PARIS (AFP/ - France said no.",
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
        cmocka_unit_test(knows_agencies_and_days),
        cmocka_unit_test(reads_days),
        cmocka_unit_test(leaves_sentences_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
