/* Numbers of predicates and the status of what is done by saying it, over trees written by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "conllu_doc.h"
#include "status/status_int.h"

/* The ministers will meet in Geneva on Monday, officials of the government said. */
static const char REPORT[] = "1 The the DET DT 2 det\n"
                             "2 ministers minister NOUN NNS 4 nsubj\n"
                             "3 will will AUX MD 4 aux\n"
                             "4 meet meet VERB VB 14 ccomp\n"
                             "5 in in ADP IN 6 case\n"
                             "6 Geneva Geneva PROPN NNP 4 obl\n"
                             "7 on on ADP IN 8 case\n"
                             "8 Monday Monday PROPN NNP 4 obl\n"
                             "9 , , PUNCT , 14 punct\n"
                             "10 officials official NOUN NNS 14 nsubj\n"
                             "11 of of ADP IN 13 case\n"
                             "12 the the DET DT 13 det\n"
                             "13 government government NOUN NN 10 nmod\n"
                             "14 said say VERB VBD 0 root\n"
                             "15 . . PUNCT . 14 punct\n";
/* Thanks, I hope we will meet! */
static const char TALK[] = "1 Thanks thanks NOUN NN 4 discourse\n"
                           "2 , , PUNCT , 4 punct\n"
                           "3 I I PRON PRP 4 nsubj\n"
                           "4 hope hope VERB VBP 0 root\n"
                           "5 we we PRON PRP 7 nsubj\n"
                           "6 will will AUX MD 7 aux\n"
                           "7 meet meet VERB VB 4 ccomp\n"
                           "8 ! ! PUNCT . 4 punct\n";

static say_statuses *open_tables(say_doc *d, say_lexicon **lx)
{
    say_error err;
    say_statuses *tables;
    assert_int_equal(say_lexicon_open(lx, &err), 0);
    assert_int_equal(say_statuses_make(&tables, d->arena, *lx, &err), 0);
    return tables;
}

static float factuality_of(const char *tree, uint32_t t)
{
    say_lexicon *lx;
    say_doc *d = say_conllu_open(tree);
    say_statuses_read(open_tables(d, &lx), d);
    float x = say_tok(d, t)->factuality;
    assert_true(say_tok(d, t)->is_predicate);
    say_lexicon_close(lx);
    say_conllu_free(d);
    return x;
}

static void tells_reports_from_talk(void **state)
{
    (void)state;
    say_doc *report = say_conllu_open(REPORT), *talk = say_conllu_open(TALK);
    assert_true(say_is_report(report));
    assert_false(say_is_report(talk));
    say_conllu_free(report);
    say_conllu_free(talk);
}

/* What is announced is nearly sure to readers of news, and not yet so to writers of letters. */
static void takes_plans_as_the_readers_do(void **state)
{
    (void)state;
    assert_true(factuality_of(REPORT, 4) > 1);
    assert_true(factuality_of(TALK, 7) < 0);
    assert_true(factuality_of(REPORT, 14) > 2.5f);
}

static void gives_groups_from_narrow_to_wide(void *user, int path, const char *name)
{
    char *last = user;
    assert_true(path >= 0 && path < SAY_LEVEL_PATHS);
    assert_true(last[path] != 'z'); /* the widest ends a path */
    last[path] = name[0];
}

static void ends_each_path_with_the_widest_group(void **state)
{
    (void)state;
    say_lexicon *lx;
    say_doc *d = say_conllu_open(REPORT);
    const say_statuses *tables = open_tables(d, &lx);
    const say_sentence *s = &d->sentences.at[1];
    say_truth *room = say_arena_zero(d->arena, s->last - s->first, sizeof *room);
    say_reading r = {tables, d, s->first, s->last, room, true};
    say_statuses_sentence(&r);
    char last[SAY_LEVEL_PATHS] = {0};
    say_factuality_groups(&r, 4, 9, gives_groups_from_narrow_to_wide, last);
    for (int i = 0; i < SAY_LEVEL_PATHS; i++)
        assert_int_equal(last[i], 'z');
    say_lexicon_close(lx);
    say_conllu_free(d);
}

/* "said the ministers will meet" is coded as their agreeing, which is done; by itself the meeting
 * is planned. */
static void takes_what_is_cited_as_said(void **state)
{
    (void)state;
    say_lexicon *lx;
    say_doc *d = say_conllu_open(REPORT);
    say_statuses *tables = open_tables(d, &lx);
    say_event cited = {.type = TYPE_AGREE, .trigger_token = 4, .attribution = 1};
    say_event bare = {.type = TYPE_AGREE, .trigger_token = 4};
    say_event visit = {.type = TYPE_CONSULT, .trigger_token = 4, .attribution = 1};
    say_event feared = {.type = TYPE_THREATEN, .trigger_token = 4, .attribution = 2};
    say_attribution said = {.stance = STANCE_ASSERTS}, fears = {.stance = STANCE_SPECULATES};
    if (!d->attributions.n) SAY_PUSH(d->arena, d->attributions, (say_attribution){0});
    SAY_PUSH(d->arena, d->attributions, said);
    SAY_PUSH(d->arena, d->attributions, fears);
    SAY_PUSH(d->arena, d->events, cited);
    SAY_PUSH(d->arena, d->events, bare);
    SAY_PUSH(d->arena, d->events, visit);
    SAY_PUSH(d->arena, d->events, feared);
    say_statuses_read(tables, d);
    assert_int_equal(d->events.at[1].status, STATUS_ACTUAL);
    assert_int_equal(d->events.at[2].status, STATUS_PLANNED);
    assert_int_equal(d->events.at[3].status, STATUS_PLANNED);
    assert_int_equal(d->events.at[4].status, STATUS_PLANNED);
    say_lexicon_close(lx);
    say_conllu_free(d);
}

static void tables_are_sorted(void **state)
{
    (void)state;
    for (uint32_t i = 1; i < say_status_levels_n; i++)
        assert_true(strcmp(say_status_levels[i - 1].name, say_status_levels[i].name) < 0);
    for (uint32_t i = 1; i < say_status_news_n; i++)
        assert_true(strcmp(say_status_news[i - 1].name, say_status_news[i].name) < 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_reports_from_talk), cmocka_unit_test(takes_plans_as_the_readers_do),
        cmocka_unit_test(ends_each_path_with_the_widest_group),
        cmocka_unit_test(takes_what_is_cited_as_said), cmocka_unit_test(tables_are_sorted)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
