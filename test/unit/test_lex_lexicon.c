/* The lexicon as rooms see it: entries, fields, defaults, overlays, classes, errors that fit. */
#include "lex/lexicon.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static say_lexicon *lx;
static say_error err;

static int open_empty(void **state)
{
    (void)state;
    err = (say_error){0};
    return say_lexicon_make(&lx, &err);
}

static int close_it(void **state)
{
    (void)state;
    say_lexicon_close(lx);
    return 0;
}

static int lay(const char *text)
{
    return say_lexicon_overlay_text(lx, "x.lex", say_str_of(text), &err);
}

static void assert_field(const say_entry *e, const char *field, const char *want)
{
    say_str value = say_entry_get(e, field);
    assert_int_equal(value.n, strlen(want));
    assert_string_equal(value.p, want); /* a NUL follows */
}

static const char events[] = "\xEF\xBB\xBF# comment\r\n"
                             "%kind event\r\n"
                             "%default pos=v  cameo=190\r\n"
                             "\r\n"
                             "attack; assault;storm : type=ASSAULT actor=subj if=\"obj\" if=on\r\n"
                             "    + Rebels attacked the convoy. \r\n"
                             "\t- Researchers attacked the problem.\r\n"
                             "%default cameo=040 type=CONSULT mode=visit\r\n"
                             "visit :\r\n"
                             "meet : mode= pos=n\r\n"
                             "talk\r\n";

static void entries_are_as_written(void **state)
{
    (void)state;
    assert_int_equal(lay(events), SAY_OK);
    assert_int_equal(say_lexicon_count(lx, LEX_EVENT), 4);
    assert_int_equal(say_lexicon_count(lx, LEX_CUE), 0);
    const say_entry *e = say_lexicon_entry(lx, LEX_EVENT, 0);
    assert_int_equal(e->kind, LEX_EVENT);
    assert_int_equal(e->n_keys, 3);
    assert_string_equal(e->keys[0].p, "attack");
    assert_string_equal(e->keys[2].p, "storm");
    assert_string_equal(e->file, "x.lex");
    assert_int_equal(e->line, 5);
    assert_field(e, "type", "ASSAULT");
    assert_field(e, "pos", "v");
    assert_field(e, "mode", "");
    assert_int_equal(e->n_examples, 2);
    assert_true(e->examples[0].positive);
    assert_string_equal(e->examples[0].text.p, "Rebels attacked the convoy.");
    assert_false(e->examples[1].positive);
    assert_int_equal(e->examples[1].line, 7);
    say_rule rule = say_entry_rule(e, "pattern");
    assert_string_equal(rule.file, "x.lex");
    assert_int_equal(rule.line, 5);
    assert_string_equal(rule.name, "pattern");
}

static void fields_repeat_in_order(void **state)
{
    (void)state;
    say_str value;
    assert_int_equal(lay(events), SAY_OK);
    const say_entry *e = say_lexicon_entry(lx, LEX_EVENT, 0);
    assert_true(say_entry_nth(e, "if", 0, &value));
    assert_true(say_str_is(value, "obj"));
    assert_true(say_entry_nth(e, "if", 1, &value));
    assert_true(say_str_is(value, "on"));
    assert_false(say_entry_nth(e, "if", 2, &value));
    assert_false(say_entry_nth(e, "unless", 0, &value));
}

static void defaults_hold_until_set(void **state)
{
    (void)state;
    assert_int_equal(lay(events), SAY_OK);
    const say_entry *visit = say_lexicon_entry(lx, LEX_EVENT, 1);
    assert_field(visit, "type", "CONSULT");
    assert_field(visit, "cameo", "040");
    assert_field(visit, "pos", "v");
    assert_field(visit, "mode", "visit");
    const say_entry *meet = say_lexicon_entry(lx, LEX_EVENT, 2);
    assert_field(meet, "pos", "n");
    assert_field(meet, "mode", "");
    assert_string_equal(say_lexicon_entry(lx, LEX_EVENT, 3)->keys[0].p, "talk");
    assert_int_equal(lay("%kind event\n%default pos=v\n%kind event\nx : type=AID cameo=070\n"),
                     SAY_INPUT);
}

static void overlays_come_first(void **state)
{
    (void)state;
    char before[16];
    assert_int_equal(lay("%kind role\na : sector=GOV kind=person\nb : sector=GOV kind=person\n"),
                     SAY_OK);
    snprintf(before, sizeof before, "%s", say_lexicon_version(lx));
    assert_int_equal(strlen(before), 12);
    assert_int_equal(lay("%kind role\nc : sector=GOV kind=person\n"), SAY_OK);
    assert_string_not_equal(before, say_lexicon_version(lx));
    assert_int_equal(say_lexicon_count(lx, LEX_ROLE), 3);
    const char *want[] = {"c", "a", "b"};
    for (uint32_t i = 0; i < 3; i++)
        assert_string_equal(say_lexicon_entry(lx, LEX_ROLE, i)->keys[0].p, want[i]);
    assert_null(say_lexicon_entry(lx, LEX_ROLE, 3));
}

static void classes_are_joined(void **state)
{
    (void)state;
    const say_str gadget = SAY_LIT("gadget");
    assert_int_equal(lay("%kind class\ngadget; tool : members=\"device lever\"\n"), SAY_OK);
    assert_true(say_lexicon_in_class(lx, gadget, SAY_LIT("lever")));
    assert_true(say_lexicon_in_class(lx, SAY_LIT("tool"), SAY_LIT("device")));
    assert_false(say_lexicon_in_class(lx, gadget, SAY_LIT("Lever")));
    assert_false(say_lexicon_in_class(lx, gadget, SAY_LIT("")));
    assert_false(say_lexicon_in_class(lx, SAY_LIT("toy"), SAY_LIT("lever")));
    assert_int_equal(lay("%kind class\ngadget : members=contraption\n"
                         "%kind event\nuse : pos=v type=AID cameo=070 if=\"obj @tool|@gadget\"\n"),
                     SAY_OK);
    assert_true(say_lexicon_in_class(lx, gadget, SAY_LIT("lever")));
    assert_true(say_lexicon_in_class(lx, gadget, SAY_LIT("contraption")));
}

/* After an error the lexicon is as it was. */
static void errors_leave_it_alone(void **state)
{
    (void)state;
    char version[16];
    assert_int_equal(lay("%kind role\na : sector=GOV kind=person\n"), SAY_OK);
    snprintf(version, sizeof version, "%s", say_lexicon_version(lx));
    assert_int_equal(lay("%kind role\nb : sector=GOV kind=person\nc : sektor=GOV\n"), SAY_INPUT);
    assert_string_equal(err.text, "x.lex:3:5: unknown field \"sektor\"; a role entry has sector, "
                                  "code, kind, weight\n    c : sektor=GOV\n        ^");
    assert_int_equal(say_lexicon_count(lx, LEX_ROLE), 1);
    assert_string_equal(version, say_lexicon_version(lx));
}

static void errors_fit_as_wholes(void **state)
{
    (void)state;
    char text[4000] = "%kind role\n";
    for (int i = 0; i < 25; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), "r%d : sektor=GOV\n", i);
    assert_int_equal(lay(text), SAY_INPUT);
    assert_true(strlen(err.text) < sizeof err.text - 1);
    const char *more = strstr(err.text, "^\n... and ");
    assert_non_null(more);
    int told = 0;
    for (const char *p = err.text; (p = strstr(p, "unknown field")); p++)
        told++;
    assert_int_equal(atoi(more + strlen("^\n... and ")), 25 - told);
}

static void long_lines_are_refused(void **state)
{
    (void)state;
    size_t n = 10000;
    char *text = malloc(n);
    assert_non_null(text);
    memset(text, 'a', n);
    assert_int_equal(say_lexicon_overlay_text(lx, "x.lex", (say_str){text, n}, &err), SAY_INPUT);
    assert_non_null(strstr(err.text, "x.lex:1:1: line of 10000 bytes; at most 8192 are read\n"));
    free(text);
}

static void missing_files_are_named(void **state)
{
    (void)state;
    assert_int_equal(say_lexicon_overlay(lx, "no/such.lex", &err), SAY_INPUT);
    assert_non_null(strstr(err.text, "no/such.lex"));
}

static void nothing_is_a_lexicon(void **state)
{
    (void)state;
    assert_int_equal(lay(""), SAY_OK);
    assert_int_equal(lay("\n# nothing\n\n"), SAY_OK);
    assert_int_equal(say_lexicon_count(lx, LEX_CLASS), 0);
}

static void the_built_in_one_opens(void **state)
{
    (void)state;
    say_lexicon *built = NULL;
    assert_int_equal(say_lexicon_open(&built, &err), SAY_OK);
    assert_true(say_lexicon_count(built, LEX_CLASS) >= 40);
    assert_true(say_lexicon_in_class(built, SAY_LIT("ceasefire"), SAY_LIT("truce")));
    assert_int_equal(say_lexicon_overlay(built, "examples/overlay.lex", &err), SAY_OK);
    assert_string_equal(say_lexicon_entry(built, LEX_EVENT, 0)->keys[0].p, "gift");
    assert_string_equal(say_lexicon_entry(built, LEX_EVENT, 0)->file, "examples/overlay.lex");
    say_lexicon_close(built);
}

#define CASE(f) cmocka_unit_test_setup_teardown(f, open_empty, close_it)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CASE(entries_are_as_written), CASE(fields_repeat_in_order), CASE(defaults_hold_until_set),
        CASE(overlays_come_first),    CASE(classes_are_joined),     CASE(errors_leave_it_alone),
        CASE(errors_fit_as_wholes),   CASE(long_lines_are_refused), CASE(missing_files_are_named),
        CASE(nothing_is_a_lexicon),   CASE(the_built_in_one_opens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
