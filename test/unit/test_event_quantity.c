/* Quantities: what they come to, from which words. */
#include "conllu_doc.h"
#include "event/clause.h"
#include "event/number.h"
#include "event/quantity.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

enum { OPEN = UINT32_MAX };

/* The quantity at the word marked by a star; want "" where there is none. */
static void check(const char *words, uint32_t min, uint32_t max, const char *want)
{
    char text[2000] = "";
    size_t n = 0;
    uint32_t id = 1, at = 0;
    for (say_str rest = say_str_of(words); rest.n; id++) {
        say_str w = say_str_split(rest, ' ', &rest);
        if (w.n > 1 && w.p[0] == '*') {
            at = id;
            w = say_str_slice(w, 1, w.n);
        }
        n += (size_t)snprintf(text + n, sizeof text - n, "%u %.*s _ NUM CD %d dep\n", id,
                              SAY_ARG(w), id == 1 ? 0 : 1);
    }
    say_doc *d = say_conllu_open(text);
    say_number found;
    uint32_t begin = say_quantity_at(&found, d, at);
    say_str got = say_span_text(d, found.span);
    if (!say_str_is(got, want)) fail_msg("%s: \"%.*s\"", words, SAY_ARG(got));
    assert_int_equal(found.given, *want != '\0');
    assert_int_equal(begin != 0, found.given);
    if (found.min != min || found.max != max) fail_msg("%s: %u to %u", words, found.min, found.max);
    say_conllu_free(d);
}

static void reads_numerals(void **state)
{
    (void)state;
    check("killed *25 rebels", 25, 25, "25");
    check("killed 2,300 and *1,250 rebels", 1250, 1250, "1,250");
    check("killed twenty - *five rebels", 25, 25, "twenty - five");
    check("killed a *dozen rebels", 12, 12, "a dozen");
    check("killed two *dozen rebels", 24, 24, "two dozen");
    check("killed half a *dozen rebels", 6, 6, "half a dozen");
    check("killed a *hundred rebels", 100, 100, "a hundred");
    check("lost 1.5 *million head", 1500000, 1500000, "1.5 million");
    check("killed a *couple of rebels", 2, 2, "a couple of");
    check("killed *ninety rebels", 90, 90, "ninety");
    check("rose by *1.5 points", 0, 0, "");
    check("killed *rebels", 0, 0, "");
    check("fired *99999999999999 rounds", 0, 0, "");
    check("sent *5000000000 letters", OPEN - 1, OPEN - 1, "5000000000");
}

static void reads_open_numbers(void **state)
{
    (void)state;
    check("killed *dozens of rebels", 24, OPEN, "dozens");
    check("killed *scores of rebels", 40, OPEN, "scores");
    check("*hundreds of people left", 200, OPEN, "hundreds");
    check("*tens of thousands of people", 20000, OPEN, "tens of thousands");
    check("*hundreds of thousands of people", 200000, OPEN, "hundreds of thousands");
    check("*several people left", 2, OPEN, "several");
    check("a *few people left", 2, OPEN, "a few");
    check("*few people left", 0, 0, "");
    check("several *hundred people left", 200, OPEN, "several hundred");
}

static void reads_ranges(void **state)
{
    (void)state;
    check("killed at least *25 rebels", 25, OPEN, "at least 25");
    check("killed no fewer than *12 rebels", 12, OPEN, "no fewer than 12");
    check("killed more than *100 rebels", 101, OPEN, "more than 100");
    check("killed over *100 rebels", 101, OPEN, "over 100");
    check("killed more than a *dozen rebels", 13, OPEN, "more than a dozen");
    check("killed more than two *dozen rebels", 25, OPEN, "more than two dozen");
    check("killed fewer than *10 rebels", 0, 9, "fewer than 10");
    check("killed up to *30 rebels", 1, 30, "up to 30");
    check("killed as many as *30 rebels", 1, 30, "as many as 30");
    check("killed no more than *30 rebels", 1, 30, "no more than 30");
    check("killed between *20 and 30 rebels", 20, 30, "between 20 and 30");
    check("killed between 20 and *30 rebels", 20, 30, "between 20 and 30");
    check("killed *20 to 30 rebels", 20, 30, "20 to 30");
    check("killed *20 - 30 rebels", 20, 30, "20 - 30");
    check("killed two or *three rebels", 2, 3, "two or three");
    check("killed *40 or more rebels", 40, OPEN, "40 or more");
    check("killed nearly *50 rebels", 45, 49, "nearly 50");
    check("killed some *300 rebels", 270, 330, "some 300");
    check("killed about *2 rebels", 2, 2, "about 2");
    check("the toll rose from *20 to 30", 20, 20, "20");
    check("killed *20 and 30 rebels", 20, 20, "20");
    check("killed *30 to 20 rebels", 30, 30, "30");
    check("at least *", 0, 0, "");
}

/* "at" belongs to the number, however the parser hangs it: the soldiers are the object. */
static void counted_nouns_are_objects(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("1 Rebels rebel NOUN NNS 2 nsubj\n"
                                 "2 killed kill VERB VBD 0 root\n"
                                 "3 between between ADP IN 7 case\n"
                                 "4 20 20 NUM CD 7 nummod\n"
                                 "5 and and CCONJ CC 6 cc\n"
                                 "6 30 30 NUM CD 4 conj\n"
                                 "7 soldiers soldier NOUN NNS 2 obl\n"
                                 "\n"
                                 "1 Rebels rebel NOUN NNS 2 nsubj\n"
                                 "2 died die VERB VBD 0 root\n"
                                 "3 in in ADP IN 5 case\n"
                                 "4 40 40 NUM CD 5 nummod\n"
                                 "5 villages village NOUN NNS 2 obl\n");
    say_number dead = {0}, injured = {0};
    assert_int_equal(say_clause_undergoer(d, 2), 7);
    say_number_casualties(&dead, &injured, d, 2);
    assert_int_equal(dead.min, 20);
    assert_int_equal(dead.max, 30);
    assert_int_equal(say_clause_undergoer(d, say_conllu_find(d, "died", 1)), 0);
    say_conllu_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_numerals),
        cmocka_unit_test(reads_open_numbers),
        cmocka_unit_test(reads_ranges),
        cmocka_unit_test(counted_nouns_are_objects),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
