/* Confidence: more never comes out as less, and what stands plainly is surer than what was gathered
 * from afar. Sentences are parsed by hand. */
#include "event/confidence.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "with_events.h"

/* Read, and told as having happened. */
static say_doc *read_as_actual(rooms *r, const char *conllu)
{
    say_doc *d = read_text(r, conllu);
    for (uint32_t i = 1; i < d->events.n; i++)
        d->events.at[i].status = STATUS_ACTUAL;
    return d;
}

static void never_falls(void **state)
{
    (void)state;
    assert_true(say_confidence_step(0) > 0);
    assert_true(say_confidence_step(0) < 0.5f);
    for (int score = 1; score <= 1000; score++)
        assert_true(say_confidence_step(score) >= say_confidence_step(score - 1));
    assert_true(say_confidence_step(1000) >= 0.9f);
    assert_true(say_confidence_step(1000) < 1);
}

static const char plain[] = "1 Russia Russia PROPN NNP 2 nsubj Entity=B-place\n"
                            "2 condemned condemn VERB VBD 0 root\n"
                            "3 Turkey Turkey PROPN NNP 2 obj Entity=B-place\n"
                            "4 yesterday yesterday NOUN NN 2 obl:unmarked\n";

static const char remote[] = "1 Months month NOUN NNS 2 nsubj\n"
                             "2 passed pass VERB VBD 0 root\n"
                             "3 after after SCONJ IN 5 mark\n"
                             "4 Russia Russia PROPN NNP 5 nsubj Entity=B-place\n"
                             "5 condemned condemn VERB VBD 2 advcl\n"
                             "6 Turkey Turkey PROPN NNP 5 obj Entity=B-place\n";

static void plain_is_surer(void **state)
{
    say_doc *a = read_as_actual(*state, plain), *b = read_as_actual(*state, remote);
    say_factors main_clause, side_clause;
    assert_int_equal(a->events.n, 2);
    assert_int_equal(b->events.n, 2);
    say_confidence_factors(&main_clause, ((rooms *)*state)->events, a, 1);
    say_confidence_factors(&side_clause, ((rooms *)*state)->events, b, 1);
    assert_string_equal(say_factor_value_name(FACTOR_CLAUSE, main_clause.of[FACTOR_CLAUSE]),
                        "main");
    assert_string_equal(say_factor_value_name(FACTOR_CLAUSE, side_clause.of[FACTOR_CLAUSE]),
                        "side");
    assert_true(say_confidence_score(&main_clause) > say_confidence_score(&side_clause));
    say_events_weigh(((rooms *)*state)->events, a);
    say_events_weigh(((rooms *)*state)->events, b);
    assert_true(a->events.at[1].confidence >= 0.9f);
    assert_true(b->events.at[1].confidence < 0.9f);
    say_conllu_free(a);
    say_conllu_free(b);
}

/* What is worse in one factor alone is never surer. */
static void each_factor_counts(void **state)
{
    say_doc *d = read_as_actual(*state, plain);
    say_factors good;
    say_confidence_factors(&good, ((rooms *)*state)->events, d, 1);
    const struct {
        say_factor factor;
        const char *worse;
    } cases[] = {{FACTOR_CLAUSE, "phrase"}, {FACTOR_TRIGGER, "noun"},
                 {FACTOR_ACTOR, "none"},    {FACTOR_RECIPIENT, "searched"},
                 {FACTOR_WHOM, "words"},    {FACTOR_DISTANCE, "more"},
                 {FACTOR_STATUS, "planned"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        say_factors bad = good;
        int f = cases[i].factor, v = 0;
        while (strcmp(say_factor_value_name(f, v), cases[i].worse))
            v++;
        bad.of[f] = (uint8_t)v;
        if (say_confidence_score(&bad) >= say_confidence_score(&good))
            fail_msg("%s", say_factor_name(f));
    }
    say_conllu_free(d);
}

/* A line's conf= is the most that its events are given; weighing twice changes nothing. */
static void keeps_the_limit(void **state)
{
    say_doc *d = read_as_actual(*state, plain);
    d->events.at[1].confidence = 0.4f;
    say_events_weigh(((rooms *)*state)->events, d);
    assert_float_equal(d->events.at[1].confidence, 0.4f, 1e-6);
    say_events_weigh(((rooms *)*state)->events, d);
    assert_float_equal(d->events.at[1].confidence, 0.4f, 1e-6);
    say_conllu_free(d);
}

/* "Workers marched": nobody is marched at. */
static void does_without_recipient(void **state)
{
    say_doc *d = read_as_actual(*state, "1 Thousands thousand NOUN NNS 4 nsubj\n"
                                        "2 of of ADP IN 3 case\n"
                                        "3 Russians Russian PROPN NNPS 1 nmod Entity=B-norp\n"
                                        "4 protested protest VERB VBD 0 root\n"
                                        "5 today today NOUN NN 4 obl:unmarked\n");
    assert_int_equal(d->events.n, 2);
    assert_int_equal(d->events.at[1].recipient.n, 0);
    say_events_weigh(((rooms *)*state)->events, d);
    assert_true(d->events.at[1].confidence > 0 && d->events.at[1].confidence < 0.9f);
    say_conllu_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(never_falls),
        cmocka_unit_test(plain_is_surer),
        cmocka_unit_test(each_factor_counts),
        cmocka_unit_test(keeps_the_limit),
        cmocka_unit_test(does_without_recipient),
    };
    return cmocka_run_group_tests(tests, open_rooms, close_rooms);
}
