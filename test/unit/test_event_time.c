/* Days, expressions of time and counts: what they come to, from which words. */
#include "conllu_doc.h"
#include "event/calendar.h"
#include "event/number.h"
#include "event/when.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

static void counts_days(void **state)
{
    (void)state;
    assert_int_equal(say_day_add(20161227, 5), 20170101);
    assert_int_equal(say_day_add(20160301, -1), 20160229);
    assert_int_equal(say_day_add(0, 3), 0);
    assert_int_equal(say_day_weekday(20161227), 1); /* a Tuesday */
    assert_int_equal(say_month_end(2100, 2), 21000228);
    assert_int_equal(say_month_add(20170131, 1), 20170228);
    assert_int_equal(say_month_add(20170131, -2), 20161130);
}

/* The first expression among the words, read on Tuesday, 27 December 2016. */
static void check(const char *words, uint32_t from, uint32_t to, const char *span, bool ahead)
{
    char text[2000] = "# date = 2016-12-27\n1 It it PRON PRP 2 nsubj\n2 met meet VERB VBD 0 root\n";
    size_t n = strlen(text);
    int id = 3;
    for (say_str rest = say_str_of(words); rest.n; id++) {
        say_str w = say_str_split(rest, ' ', &rest);
        n += (size_t)snprintf(text + n, sizeof text - n, "%d %.*s _ PROPN NNP 2 obl\n", id,
                              SAY_ARG(w));
    }
    say_doc *d = say_conllu_open(text);
    say_when found;
    say_when_find(&found, d, 2, ahead);
    assert_int_equal(found.from, from);
    assert_int_equal(found.to, to);
    say_str got = say_span_text(d, found.span);
    if (!say_str_is(got, span)) fail_msg("%s: \"%.*s\"", words, SAY_ARG(got));
    say_conllu_free(d);
}

static void resolves_expressions(void **state)
{
    (void)state;
    check("today", 20161227, 20161227, "today", false);
    check("yesterday", 20161226, 20161226, "yesterday", false);
    check("on Tuesday", 20161227, 20161227, "Tuesday", false);
    check("on Friday", 20161223, 20161223, "Friday", false);
    check("on Friday", 20161230, 20161230, "Friday", true);
    check("last Tuesday", 20161220, 20161220, "last Tuesday", false);
    check("next Monday", 20170102, 20170102, "next Monday", false);
    check("earlier this month", 20161201, 20161227, "earlier this month", false);
    check("last week", 20161219, 20161225, "last week", false);
    check("last month", 20161101, 20161130, "last month", false);
    check("next year", 20170101, 20171231, "next year", false);
    check("on 4 October 2007", 20071004, 20071004, "4 October 2007", false);
    check("on March 15 , 2011", 20110315, 20110315, "March 15 , 2011", false);
    check("in May", 20160501, 20160531, "May", false);
    check("on Oct. 12", 20161012, 20161012, "Oct. 12", false);
    check("in 1999", 19990101, 19991231, "1999", false);
    check("three days ago", 20161224, 20161224, "three days ago", false);
    check("two years ago", 20140101, 20141231, "two years ago", false);
    check("with joy", 20161227, 20161227, "", false);
}

/* "Lavrov said Tuesday that they met": Tuesday is when he said it. */
static void leaves_the_sayers_time(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("# date = 2016-12-30\n"
                                 "1 Lavrov Lavrov PROPN NNP 2 nsubj\n"
                                 "2 said say VERB VBD 0 root\n"
                                 "3 Tuesday Tuesday PROPN NNP 2 obl:unmarked\n"
                                 "4 that that SCONJ IN 6 mark\n"
                                 "5 they they PRON PRP 6 nsubj\n"
                                 "6 met meet VERB VBD 2 ccomp\n"
                                 "7 in in ADP IN 8 case\n"
                                 "8 May May PROPN NNP 6 obl\n");
    say_when when;
    say_when_find(&when, d, 6, false);
    assert_int_equal(when.from, 20160501);
    say_when_find(&when, d, 2, false);
    assert_int_equal(when.from, 20161227);
    say_conllu_free(d);
}

static void reads_counts(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("1 Rebels rebel NOUN NNS 2 nsubj\n"
                                 "2 killed kill VERB VBD 0 root\n"
                                 "3 at at ADP IN 5 case\n"
                                 "4 least least ADJ JJS 5 nmod\n"
                                 "5 25 25 NUM CD 6 nummod\n"
                                 "6 soldiers soldier NOUN NNS 2 obj\n"
                                 "7 , , PUNCT , 8 punct\n"
                                 "8 wounding wound VERB VBG 2 advcl\n"
                                 "9 dozens dozen NOUN NNS 8 obj\n"
                                 "\n"
                                 "1 A a DET DT 2 det\n"
                                 "2 bomb bomb NOUN NN 3 nsubj\n"
                                 "3 killed kill VERB VBD 0 root\n"
                                 "4 a a DET DT 5 det\n"
                                 "5 monk monk NOUN NN 3 obj\n");
    say_number dead = {0}, injured = {0};
    say_number_casualties(&dead, &injured, d, 2);
    assert_true(dead.given);
    assert_int_equal(dead.min, 25);
    assert_int_equal(dead.max, UINT32_MAX);
    assert_true(say_str_is(say_span_text(d, dead.span), "at least 25"));
    assert_true(injured.given);
    assert_int_equal(injured.min, 24);
    dead = injured = (say_number){0};
    say_number_casualties(&dead, &injured, d, say_conllu_find(d, "killed", 5));
    assert_int_equal(dead.min, 1);
    assert_int_equal(dead.max, 1);
    assert_false(injured.given);
    say_conllu_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_days),
        cmocka_unit_test(resolves_expressions),
        cmocka_unit_test(leaves_the_sayers_time),
        cmocka_unit_test(reads_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
