/* What events are about: words of the sentence and of those beside it, phrases that hide words. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "with_events.h"

#define MEETING                                          \
    "1 Russia Russia PROPN NNP 2 nsubj Entity=B-place\n" \
    "2 condemned condemn VERB VBD 0 root\n"              \
    "3 Turkey Turkey PROPN NNP 2 obj Entity=B-place\n"

#define OBJECT(word, lemma)       \
    "4 over over ADP IN 5 case\n" \
    "5 " word " " lemma " NOUN NN 2 obl\n"

#define BESIDE(a, b)                    \
    "1 The the DET DT 2 det\n"          \
    "2 " a " " a " NOUN NN 3 nsubj\n"   \
    "3 reached reach VERB VBD 0 root\n" \
    "4 the the DET DT 5 det\n"          \
    "5 " b " " b " NOUN NN 3 obj\n\n"

static bool has(const say_doc *d, const char *context)
{
    assert_int_equal(d->events.n, 2);
    return d->events.at[1].contexts >> say_context_of(say_str_of(context)) & 1;
}

static void a_word_of_the_sentence_tells(void **state)
{
    say_doc *d = read_text(*state, MEETING OBJECT("tariffs", "tariff"));
    assert_true(has(d, "economic"));
    assert_false(has(d, "military"));
    say_conllu_free(d);
    d = read_text(*state, MEETING);
    assert_int_equal(d->events.at[1].contexts, 0);
    say_conllu_free(d);
}

/* "company": one such word is not enough, two are */
static void weak_words_need_one_another(void **state)
{
    say_doc *d = read_text(*state, MEETING OBJECT("company", "company"));
    assert_false(has(d, "economic"));
    say_conllu_free(d);
    d = read_text(*state,
                  MEETING OBJECT("company", "company") "6 of of ADP IN 7 case\n"
                                                       "7 industry industry NOUN NN 5 nmod\n");
    assert_true(has(d, "economic"));
    say_conllu_free(d);
}

/* Words of the sentences beside it count half. */
static void neighbours_tell_together(void **state)
{
    say_doc *d = read_text(*state, BESIDE("hurricane", "table") MEETING);
    assert_false(has(d, "disasters"));
    say_conllu_free(d);
    d = read_text(*state, BESIDE("hurricane", "table") MEETING "\n" BESIDE("earthquake", "table"));
    assert_true(has(d, "disasters"));
    say_conllu_free(d);
    d = read_text(*state, BESIDE("hurricane", "table") BESIDE("chair", "table") MEETING);
    assert_false(has(d, "disasters"));
    say_conllu_free(d);
}

/* "war crimes" are crimes of war: no crime, no fighting */
static void phrases_hide_their_words(void **state)
{
    say_doc *d = read_text(*state, MEETING "4 over over ADP IN 6 case\n"
                                           "5 war war NOUN NN 6 compound\n"
                                           "6 crimes crime NOUN NNS 2 obl\n");
    assert_true(has(d, "human_rights"));
    assert_false(has(d, "crime"));
    assert_false(has(d, "military"));
    say_conllu_free(d);
}

/* "Ms Parliament" is somebody's name. */
static void names_of_people_tell_nothing(void **state)
{
    say_doc *d =
        read_text(*state, MEETING "4 over over ADP IN 5 case\n"
                                  "5 Jane Jane PROPN NNP 2 obl Entity=B-person\n"
                                  "6 Parliament Parliament PROPN NNP 5 flat Entity=I-person\n");
    assert_false(has(d, "legislative"));
    say_conllu_free(d);
}

/* "Farmers accused the villagers" is an event where they speak of what concerns all. */
static void public_matters_make_people_public(void **state)
{
#define ACCUSED                             \
    "1 Farmers farmer NOUN NNS 2 nsubj\n"   \
    "2 accused accuse VERB VBD 0 root\n"    \
    "3 villagers villager NOUN NNS 2 obj\n" \
    "4 of of SCONJ IN 5 mark\n"
    say_doc *d = read_text(*state, ACCUSED "5 pollution pollution NOUN NN 2 obl\n");
    assert_true(has(d, "environment"));
    say_conllu_free(d);
    d = read_text(*state, ACCUSED "5 noise noise NOUN NN 2 obl\n");
    assert_int_equal(d->events.n, 1);
    say_conllu_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_word_of_the_sentence_tells),
        cmocka_unit_test(weak_words_need_one_another),
        cmocka_unit_test(neighbours_tell_together),
        cmocka_unit_test(phrases_hide_their_words),
        cmocka_unit_test(names_of_people_tell_nothing),
        cmocka_unit_test(public_matters_make_people_public),
    };
    return cmocka_run_group_tests(tests, open_rooms, close_rooms);
}
