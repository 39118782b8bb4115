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

/* What ends on a day began before: now, if the day is to come, else nobody knows when. */
static void resolves_ends(void **state)
{
    (void)state;
    check("until Friday", 20161227, 20161230, "until Friday", true);
    check("by next Monday", 20161227, 20170102, "by next Monday", true);
    check("until 2014", 0, 20141231, "until 2014", false);
    check("till March 15", 0, 20160315, "till March 15", false);
    check("by the end of the year", 20161227, 20161231, "by the end of the year", true);
    check("since last summer", 20160601, 0, "since last summer", false);
    check("between Monday and Wednesday", 20161219, 20161221, "Monday and Wednesday", false);
    check("from early March to late May", 20160301, 20160531, "early March to late May", false);
    check("on the eve of May 9", 20160508, 20160508, "eve of May 9", false);
}

static void resolves_stretches(void **state)
{
    (void)state;
    check("over the weekend", 20161224, 20161225, "the weekend", false);
    check("at the weekend", 20161231, 20170101, "the weekend", true);
    check("this weekend", 20161224, 20161225, "this weekend", false);
    check("in the 1990s", 19900101, 19991231, "1990s", false);
    check("in the early 1980s", 19800101, 19831231, "early 1980s", false);
    check("in the mid-1990s", 19940101, 19961231, "mid-1990s", false);
    check("in early 2013", 20130101, 20130430, "early 2013", false);
    check("in mid-2015", 20150501, 20150831, "mid-2015", false);
    check("late last year", 20150901, 20151231, "late last year", false);
    check("early next week", 20170102, 20170104, "early next week", true);
    check("in mid-May", 20160511, 20160520, "mid-May", false);
    check("at the end of March", 20160321, 20160331, "end of March", false);
    check("at the beginning of 2012", 20120101, 20120430, "beginning of 2012", false);
    check("last summer", 20160601, 20160831, "last summer", false);
    check("in the summer of 2015", 20150601, 20150831, "summer of 2015", false);
    check("in spring", 20160301, 20160531, "spring", false);
    check("next spring", 20170301, 20170531, "next spring", true);
    check("last winter", 20151201, 20160229, "last winter", false);
    check("the Arab spring", 20161227, 20161227, "", false);
    check("in the fall of Rome", 20161227, 20161227, "", false);
    check("on Christmas Eve", 20161224, 20161224, "Christmas Eve", false);
    check("on New Year 's Eve", 20151231, 20151231, "New Year 's Eve", false);
    check("on New Year 's Eve", 20161231, 20161231, "New Year 's Eve", true);
    check("on 2016 - 12 - 05", 20161205, 20161205, "2016 - 12 - 05", false);
    check("on 12/25/2015", 20151225, 20151225, "12/25/2015", false);
    check("on 25.12.2015", 20151225, 20151225, "25.12.2015", false);
    check("on 31/31/2015", 20161227, 20161227, "", false);
    check("on Oct 12", 20161012, 20161012, "Oct 12", false);
}

static void resolves_counts(void **state)
{
    (void)state;
    check("24 hours ago", 20161226, 20161226, "24 hours ago", false);
    check("hours ago", 20161227, 20161227, "hours ago", false);
    check("a couple of days ago", 20161225, 20161225, "a couple of days ago", false);
    check("fifteen years ago", 20010101, 20011231, "fifteen years ago", false);
    check("a decade ago", 20060101, 20061231, "a decade ago", false);
    check("months ago", 20160601, 20161031, "months ago", false);
    check("in the past 24 hours", 20161226, 20161227, "past 24 hours", false);
    check("over the past decade", 20061227, 20161227, "past decade", false);
    check("in two weeks", 20170109, 20170115, "two weeks", true);
    check("in two weeks", 20161227, 20161227, "", false);
    check("in the coming weeks", 20161227, 20170207, "coming weeks", true);
    check("the next day", 20161227, 20161227, "", false);
    check("within three days", 20161227, 20161230, "three days", true);
}

/* "the next day" is the one after the day that was told last; without one, it tells nothing. */
static void counts_from_the_day_told_before(void **state)
{
    (void)state;
    static const struct {
        const char *words[3];
        uint32_t from;
    } cases[] = {{{"the", "next", "day"}, 20161224},   {{"the", "following", "day"}, 20161224},
                 {{"two", "days", "later"}, 20161225}, {{"two", "days", "earlier"}, 20161221},
                 {{"the", "same", "day"}, 20161223},   {{"the", "previous", "day"}, 20161222}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int told = 0; told < 2; told++) {
            char text[1000];
            snprintf(text, sizeof text,
                     "# date = 2016-12-27\n1 It it PRON PRP 2 nsubj\n2 met meet VERB VBD 0 root\n"
                     "3 on on ADP IN 4 case\n4 %s _ PROPN NNP 2 obl\n\n"
                     "1 It it PRON PRP 2 nsubj\n2 left leave VERB VBD 0 root\n"
                     "3 %s _ DET DT 5 det\n4 %s _ ADJ JJ 5 amod\n5 %s _ NOUN NN 2 obl\n",
                     told ? "Friday" : "foot", cases[i].words[0], cases[i].words[1],
                     cases[i].words[2]);
            say_doc *d = say_conllu_open(text);
            say_when found;
            say_when_find(&found, d, say_conllu_find(d, "left", 1), false);
            bool earlier = i == 3 && !told; /* "two days earlier" counts from today then */
            uint32_t none = earlier ? 20161225 : 20161227;
            assert_int_equal(found.from, told ? cases[i].from : none);
            assert_int_equal(found.to, found.from);
            say_conllu_free(d);
        }
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

/* "agreed to meet on Friday": the coming one; "managed to meet", "met to": the last. */
static void tells_what_is_to_come(void **state)
{
    (void)state;
    static const struct {
        const char *outer, *lemma, *first, *tag;
        uint32_t from;
    } cases[] = {
        {"agreed", "agree", "to", "VB", 20161230}, {"managed", "manage", "to", "VB", 20161223},
        {"it", "it", "will", "VB", 20161230},      {"it", "it", "is", "VBG", 20161230},
        {"it", "it", "was", "VBG", 20161223},      {"it", "it", "had", "VBN", 20161223}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[1000];
        bool to = !strcmp(cases[i].first, "to");
        snprintf(text, sizeof text,
                 "# date = 2016-12-27\n1 %s %s VERB VBD 0 root\n2 %s %s %s 3 %s\n"
                 "3 meet meet VERB %s 1 xcomp\n4 on on ADP IN 5 case\n5 Friday Friday PROPN NNP 3 "
                 "obl\n",
                 cases[i].outer, cases[i].lemma, cases[i].first, cases[i].first,
                 to ? "PART TO" : "AUX MD", to ? "mark" : "aux", cases[i].tag);
        say_doc *d = say_conllu_open(text);
        say_when found;
        say_when_find(&found, d, 3, false);
        assert_int_equal(found.from, cases[i].from);
        say_conllu_free(d);
    }
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

/* The dead of the event at token 2, as the words of a sentence tell them. */
static void check_dead(const char *conllu, uint32_t min, uint32_t max, const char *words)
{
    say_doc *d = say_conllu_open(conllu);
    say_number dead = {0}, injured = {0};
    say_number_casualties(&dead, &injured, d, 2);
    assert_true(dead.given);
    assert_int_equal(dead.min, min);
    assert_int_equal(dead.max, max);
    assert_true(say_str_is(say_span_text(d, dead.span), words));
    say_conllu_free(d);
}

static void counts_the_dead(void **state)
{
    (void)state;
    check_dead("1 They they PRON PRP 2 nsubj\n2 killed kill VERB VBD 0 root\n"
               "3 two two NUM CD 4 nummod\n4 monks monk NOUN NNS 2 obj\n"
               "5 and and CCONJ CC 7 cc\n6 a a DET DT 7 det\n7 nun nun NOUN NN 4 conj\n",
               3, 3, "two monks and a nun");
    check_dead("1 They they PRON PRP 2 nsubj\n2 shot shoot VERB VBD 0 root\n"
               "3 dead dead ADJ JJ 2 xcomp\n4 a a DET DT 5 det\n5 boy boy NOUN NN 2 obj\n",
               1, 1, "boy");
    check_dead("1 They they PRON PRP 2 nsubj\n2 killed kill VERB VBD 0 root\n"
               "3 a a DET DT 4 det\n4 family family NOUN NN 2 obj\n5 of of ADP IN 6 case\n"
               "6 six six NUM CD 4 nmod\n",
               6, 6, "six");
    check_dead("1 The the DET DT 3 det\n2 attack attack NOUN NN 3 compound\n"
               "3 toll toll NOUN NN 4 nsubj\n4 rose rise VERB VBD 0 root\n"
               "5 to to ADP IN 6 case\n6 147 147 NUM CD 4 obl\n",
               147, 147, "147");
    check_dead("1 They they PRON PRP 2 nsubj\n2 left leave VERB VBD 0 root\n"
               "3 five five NUM CD 2 obj\n4 dead dead ADJ JJ 3 amod\n",
               5, 5, "five");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_days),
        cmocka_unit_test(resolves_expressions),
        cmocka_unit_test(resolves_days),
        cmocka_unit_test(resolves_months_and_units),
        cmocka_unit_test(resolves_ranges),
        cmocka_unit_test(leaves_the_sayers_time),
        cmocka_unit_test(reads_counts),
        cmocka_unit_test(counts_the_dead),
        cmocka_unit_test(tells_what_is_to_come),
        cmocka_unit_test(resolves_ends),
        cmocka_unit_test(resolves_stretches),
        cmocka_unit_test(resolves_counts),
        cmocka_unit_test(counts_from_the_day_told_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
