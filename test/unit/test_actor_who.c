/* Names and short descriptions, looked up without a report: whole names, compositions, titles,
 * terms. */
#include "actor/who.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "with_actors.h"

/* One question and the code it must have; "" where nothing is known. */
typedef struct question {
    const char *name;
    uint32_t date;
    const char *code;
} question;

static void ask(room *r, const question *q, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        say_who_is is;
        say_who(&is, r->actors, &r->arena, say_str_of(q[i].name), q[i].date);
        if (!say_str_is(is.code, q[i].code))
            fail_msg("%s: %.*s, not %s", q[i].name, SAY_ARG(is.code), q[i].code);
    }
}

#define ASK(r, ...)                                   \
    do {                                              \
        static const question list[] = {__VA_ARGS__}; \
        ask(r, list, sizeof list / sizeof *list);     \
    } while (0)

static void names(void **state)
{
    ASK(*state, {"Russia", 0, "RUS"}, {"the Netherlands", 0, "NLD"}, {"Aleppo", 0, "SYR"},
        {"U.S.", 0, "USA"}, {"United Nations", 0, "IGOUNO"}, {"ISIS", 0, "IMGMUSISI"},
        {"al-Qaeda", 0, "IMGMUSALQ"}, {"Al Qaeda", 0, "IMGMUSALQ"}, {"Hamas", 0, "PSEREBHMS"},
        {"Amnesty International", 0, "NGOHRIAMN"}, {"Gazprom", 0, "MNC"}, {"Xinhua", 0, "CHNJRN"},
        {"Likud", 0, "ISRPTY"}, {"Knesset", 0, "ISRLEG"}, {"FSB", 0, "RUSSPY"},
        {"Uighurs", 0, "CHN"}, {"Sunnis", 0, "MOSSUN"});
}

/* A name nobody knows has no code, and an answer still. */
static void unknown(void **state)
{
    ASK(*state, {"Qwrtz Plmk", 0, ""}, {"", 0, ""}, {"   ", 0, ""}, {"\xc3\xa9\xc3\xa8", 0, ""});
}

static void compositions(void **state)
{
    ASK(*state, {"the Israeli army", 0, "ISRMIL"}, {"Syrian rebels", 0, "SYRREB"},
        {"police in Bahrain", 0, "BHRCOP"}, {"Assad regime", 0, "SYRGOV"},
        {"US State Department", 0, "USAGOV"}, {"governor of Kandahar", 0, "AFGGOV"},
        {"residents of Aleppo", 0, "SYRCVL"}, {"Ukrainian lawmakers", 0, "UKRLEG"},
        {"Muslim rebels", 0, "MOSREB"}, {"Hamas commander", 0, "PSEREBHMS"},
        {"Shiite militia in Iraq", 0, "IRQPRM"}, {"Acme Holdings Corporation", 0, "MNC"});
}

/* Who backs somebody is not whose he is. */
static void leanings(void **state)
{
    ASK(*state, {"Turkish-backed rebels", 0, "---REB"},
        {"pro-Iranian demonstrators in Iraq", 0, "IRQOPP"},
        {"talks of rebels at a summit in Geneva", 0, ""});
}

/* A city stands for its country, a capital as an actor for its government. */
static void capitals(void **state)
{
    ASK(*state, {"Tehran", 0, "IRNGOV"}, {"Moscow", 0, "RUSGOV"}, {"Lyon", 0, "FRA"});
}

static void terms(void **state)
{
    ASK(*state, {"former Egyptian president", 0, "EGYELI"},
        {"French President Francois Hollande", 20140301, "FRAGOV"},
        {"Francois Hollande", 20200301, "FRAELI"}, {"President Obama", 20130101, "USAGOV"},
        {"Mr Obama", 20180101, "USAELI"}, {"former Chadian general", 0, "TCDELI"},
        {"a former Chadian soldier", 0, "TCDCVL"}, {"Chadian tribal elders", 0, "TCDSOC"});
}

/* Who fought and then governed, or the other way round. */
static void turned_bodies(void **state)
{
    ASK(*state, {"Renamo", 19850101, "MOZREB"}, {"Renamo", 20050101, "MOZOPP"},
        {"Renamo", 20140101, "MOZREB"}, {"Renamo", 0, "MOZREB"}, {"ANC", 19850101, "ZAFOPP"},
        {"ANC", 20050101, "ZAFPTY"}, {"Taliban spokesman", 20220501, "AFGGOV"});
}

/* A surname behind an unknown first name is somebody else's; embassies are not of where they are.
 */
static void namesakes_and_embassies(void **state)
{
    ASK(*state, {"Miguel Putin", 20100101, ""}, {"Russian leader Putin", 20100101, "RUSGOV"},
        {"the president of Sony", 0, "MNC"}, {"the US embassy in Rome", 0, "USAGOV"},
        {"police in Rome", 0, "ITACOP"}, {"former US President Bill Clinton", 0, "USAELI"});
}

/* A number behind a name is no surname; who is held may be anybody. */
static void numerals_and_captives(void **state)
{
    ASK(*state, {"King Abdullah II", 20150101, "JORGOV"}, {"Malian prisoners", 0, "MLI"},
        {"prisoners", 0, ""}, {"the parliament", 0, "---LEG"});
}

/* Where the lexicon is silent a large town of that whole name stands for its country; without a
 * gazetteer nobody is known by it. */
static void towns(void **state)
{
    room *r = *state;
    say_gazetteer *places;
    ASK(r, {"Bremerhaven", 0, ""});
    assert_int_equal(say_gazetteer_open(&places, SAYSO_ROOT "/model/places.say", NULL), SAY_OK);
    say_actors_use(r->actors, places);
    ASK(r, {"Bremerhaven", 0, "DEU"}, {"Bremerhaven Oyster", 0, ""}, {"bremerhaven", 0, ""},
        {"Moore", 0, ""}, {"Molotov", 0, ""}, {"Germany", 0, "DEU"});
    say_who_is is;
    assert_true(say_who(&is, r->actors, &r->arena, SAY_LIT("Bremerhaven"), 0));
    assert_true(say_str_is(is.basis, "geonames"));
    assert_true(say_str_is(is.entity, "Bremerhaven"));
    assert_string_equal(is.rule.file, "model/places.say");
    assert_true(is.rule.line > 0);
    say_actors_use(r->actors, NULL);
    say_gazetteer_close(places);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names),
        cmocka_unit_test(towns),
        cmocka_unit_test(unknown),
        cmocka_unit_test(compositions),
        cmocka_unit_test(leanings),
        cmocka_unit_test(capitals),
        cmocka_unit_test(terms),
        cmocka_unit_test(turned_bodies),
        cmocka_unit_test(namesakes_and_embassies),
        cmocka_unit_test(numerals_and_captives),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
