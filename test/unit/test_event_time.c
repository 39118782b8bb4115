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

static void resolves_days(void **state)
{
    (void)state;
    check("on Monday", 20161226, 20161226, "Monday", false);
    check("next Friday", 20161230, 20161230, "next Friday", true);
    check("two days ago", 20161225, 20161225, "two days ago", false);
    check("a week ago", 20161220, 20161220, "a week ago", false);
    check("two weeks ago", 20161212, 20161218, "two weeks ago", false);
    check("a few days ago", 20161221, 20161225, "a few days ago", false);
    check("several weeks ago", 20161114, 20161218, "several weeks ago", false);
    check("overnight", 20161226, 20161227, "overnight", false);
    check("overnight", 20161227, 20161228, "overnight", true);
    check("tonight", 20161227, 20161227, "tonight", true);
    check("tomorrow", 20161228, 20161228, "tomorrow", true);
    check("last night", 20161226, 20161226, "last night", false);
    check("this morning", 20161227, 20161227, "this morning", false);
    check("good morning", 20161227, 20161227, "", false);
    check("Monday , March 14", 20160314, 20160314, "March 14", false);
}

static void resolves_months_and_units(void **state)
{
    (void)state;
    check("in March", 20160301, 20160331, "March", false);
    check("in March 2014", 20140301, 20140331, "March 2014", false);
    check("March 15", 20160315, 20160315, "March 15", false);
    check("15 March 2014", 20140315, 20140315, "15 March 2014", false);
    check("the 15th of March 2014", 20140315, 20140315, "15th of March 2014", false);
    check("in late February", 20160221, 20160229, "late February", false);
    check("in early May 2013", 20130501, 20130510, "early May 2013", false);
    check("in mid - May", 20160511, 20160520, "mid - May", false);
    check("on February 31", 20160229, 20160229, "February 31", false);
    check("earlier this week", 20161226, 20161227, "earlier this week", false);
    check("later this week", 20161227, 20170101, "later this week", true);
    check("this weekend", 20161231, 20170101, "this weekend", true);
    check("last year", 20150101, 20151231, "last year", false);
    check("in the past two months", 20161027, 20161227, "past two months", false);
    check("over the last week", 20161220, 20161227, "last week", false);
    check("in recent days", 20161221, 20161227, "recent days", false);
    check("9999 years ago", 10101, 11231, "9999 years ago", false);
}

/* What began and is not said to have ended has no last day. */
static void resolves_ranges(void **state)
{
    (void)state;
    check("since 2014", 20140101, 0, "since 2014", false);
    check("since Friday", 20161223, 0, "since Friday", false);
    check("since early May", 20160501, 0, "since early May", false);
    check("from 3 to 5 May", 20160503, 20160505, "3 to 5 May", false);
    check("from May 3 to 5", 20160503, 20160505, "May 3 to 5", false);
    check("on May 3 - 5 , 2012", 20120503, 20120505, "May 3 - 5 , 2012", false);
    check("between 3 and 5 May", 20160503, 20160505, "3 and 5 May", false);
    check("from 3 May to 6 June", 20160503, 20160606, "3 May to 6 June", false);
    check("from May 3 to June 6", 20160503, 20160606, "May 3 to June 6", false);
    check("from Thursday to Saturday", 20161222, 20161224, "Thursday to Saturday", false);
    check("from Monday to Friday", 20161219, 20161223, "Monday to Friday", false);
    check("from Friday to Sunday", 20161230, 20170101, "Friday to Sunday", true);
    check("from Sunday to Tuesday", 20170101, 20170103, "Sunday to Tuesday", true);
    check("from 2014 to 2016", 20140101, 20161231, "2014 to 2016", false);
    check("from 5 to 2016", 20161227, 20161227, "", false);
    check("from May to", 20160501, 20160531, "May", false);
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
        cmocka_unit_test(counts_days),     cmocka_unit_test(resolves_expressions),
        cmocka_unit_test(resolves_days),   cmocka_unit_test(resolves_months_and_units),
        cmocka_unit_test(resolves_ranges), cmocka_unit_test(leaves_the_sayers_time),
        cmocka_unit_test(reads_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
