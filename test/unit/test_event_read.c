/* Whole sentences, parsed by hand, through the built-in lexicon: who did what to whom. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "with_events.h"
#include <stdio.h>

/* Event i has the type, and its first parties open with these words ("" none). */
static void check(const say_doc *d, uint32_t i, say_type type, const char *actor,
                  const char *recipient)
{
    assert_true(i < d->events.n);
    const say_event *e = &d->events.at[i];
    assert_string_equal(say_type_name(e->type), say_type_name(type));
    say_str a = e->actor.n ? say_span_text(d, e->actor.at[0].span) : SAY_LIT("");
    say_str r = e->recipient.n ? say_span_text(d, e->recipient.at[0].span) : SAY_LIT("");
    if (!say_str_is(a, actor)) fail_msg("actor \"%.*s\"", SAY_ARG(a));
    if (!say_str_is(r, recipient)) fail_msg("recipient \"%.*s\"", SAY_ARG(r));
    assert_non_null(e->rule.file);
    assert_true(e->confidence > 0 && e->confidence <= 1);
}

static void reads_a_verb(void **state)
{
    say_doc *d = read_text(*state, "# date = 2016-12-27\n"
                                   "1 Russia Russia PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 condemned condemn VERB VBD 0 root\n"
                                   "3 Turkey Turkey PROPN NNP 2 obj Entity=B-place\n"
                                   "4 yesterday yesterday NOUN NN 2 obl:unmarked\n");
    assert_int_equal(d->events.n, 2);
    check(d, 1, TYPE_ACCUSE, "Russia", "Turkey");
    assert_int_equal(d->events.at[1].when.from, 20161226);
    assert_string_equal(d->events.at[1].cameo, "111");
    say_conllu_free(d);
}

/* What people known by nothing but their country ask of each other is no event; what one of them
 * asks of a ministry is. */
static void leaves_private_words(void **state)
{
    say_doc *d = read_text(*state, "1 Danish danish ADJ JJ 2 amod Entity=B-norp\n"
                                   "2 women woman NOUN NNS 3 nsubj\n"
                                   "3 criticised criticise VERB VBD 0 root\n"
                                   "4 Polish polish ADJ JJ 5 amod Entity=B-norp\n"
                                   "5 women woman NOUN NNS 3 obj\n"
                                   "\n"
                                   "1 Danish danish ADJ JJ 2 amod Entity=B-norp\n"
                                   "2 women woman NOUN NNS 3 nsubj\n"
                                   "3 criticised criticise VERB VBD 0 root\n"
                                   "4 the the DET DT 6 det\n"
                                   "5 Polish polish ADJ JJ 6 amod Entity=B-norp\n"
                                   "6 ministry ministry NOUN NN 3 obj\n");
    assert_int_equal(d->events.n, 2);
    check(d, 1, TYPE_ACCUSE, "Danish women", "the Polish ministry");
    say_conllu_free(d);
}

/* Goodwill is an event where a public party shows it, and help where it is for others than one's
 * own. */
static void leaves_private_goodwill(void **state)
{
    say_doc *d = read_text(*state, "1 Danish danish ADJ JJ 2 amod Entity=B-norp\n"
                                   "2 women woman NOUN NNS 3 nsubj\n"
                                   "3 praised praise VERB VBD 0 root\n"
                                   "4 Norway Norway PROPN NNP 3 obj Entity=B-place\n"
                                   "\n"
                                   "1 Peru Peru PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 praised praise VERB VBD 0 root\n"
                                   "3 Norway Norway PROPN NNP 2 obj Entity=B-place\n"
                                   "\n"
                                   "1 Mali Mali PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 armed arm VERB VBD 0 root\n"
                                   "3 its its PRON PRP$ 4 nmod:poss\n"
                                   "4 troops troop NOUN NNS 2 obj\n"
                                   "\n"
                                   "1 Norway Norway PROPN NNP 3 nsubj:pass Entity=B-place\n"
                                   "2 was be AUX VBD 3 aux:pass\n"
                                   "3 praised praise VERB VBN 0 root\n"
                                   "\n"
                                   "1 Togo Togo PROPN NNP 3 nsubj:pass Entity=B-place\n"
                                   "2 was be AUX VBD 3 aux:pass\n"
                                   "3 armed arm VERB VBN 0 root\n"
                                   "4 with with ADP IN 5 case\n"
                                   "5 rifles rifle NOUN NNS 3 obl\n"
                                   "\n"
                                   "1 Peru Peru PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 met meet VERB VBD 0 root\n"
                                   "3 reporters reporter NOUN NNS 2 obj\n");
    assert_int_equal(d->events.n, 2);
    check(d, 1, TYPE_SUPPORT, "Peru", "Norway");
    say_conllu_free(d);
}

/* "insisted that he left" tells, "insisted that he be freed" demands. */
static void tells_told_from_demanded(void **state)
{
    say_doc *d = read_text(*state, "1 Peru Peru PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 insisted insist VERB VBD 0 root\n"
                                   "3 that that SCONJ IN 5 mark\n"
                                   "4 Chile Chile PROPN NNP 5 nsubj Entity=B-place\n"
                                   "5 supported support VERB VBD 2 ccomp\n"
                                   "6 Togo Togo PROPN NNP 5 obj Entity=B-place\n"
                                   "\n"
                                   "1 Peru Peru PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 insisted insist VERB VBD 0 root\n"
                                   "3 that that SCONJ IN 5 mark\n"
                                   "4 Chile Chile PROPN NNP 5 nsubj Entity=B-place\n"
                                   "5 support support VERB VB 2 ccomp\n"
                                   "6 Togo Togo PROPN NNP 5 obj Entity=B-place\n");
    assert_int_equal(d->events.n, 3);
    check(d, 1, TYPE_SUPPORT, "Chile", "Togo");
    check(d, 2, TYPE_REQUEST, "Peru", "Chile");
    say_conllu_free(d);
}

/* A threat keeps the mode of what is threatened where it is one of its own. */
static void reads_modes(void **state)
{
    say_doc *d = read_text(*state, "1 Russia Russia PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 threatened threaten VERB VBD 0 root\n"
                                   "3 to to PART TO 4 mark\n"
                                   "4 expel expel VERB VB 2 xcomp\n"
                                   "5 Turkish turkish ADJ JJ 6 amod Entity=B-norp\n"
                                   "6 diplomats diplomat NOUN NNS 4 obj\n"
                                   "\n"
                                   "1 Russia Russia PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 threatened threaten VERB VBD 0 root\n"
                                   "3 to to PART TO 4 mark\n"
                                   "4 attack attack VERB VB 2 xcomp\n"
                                   "5 Turkey Turkey PROPN NNP 4 obj Entity=B-place\n");
    assert_int_equal(d->events.n, 3);
    check(d, 1, TYPE_THREATEN, "Russia", "Turkish diplomats");
    assert_string_equal(d->events.at[1].mode, "expel");
    check(d, 2, TYPE_THREATEN, "Russia", "Turkey");
    assert_string_equal(d->events.at[2].mode, "violence");
    say_conllu_free(d);
}

/* Light verb and passive: "talks were held". */
static void reads_talks(void **state)
{
    say_doc *d = read_text(*state, "1 Talks talk NOUN NNS 7 nsubj:pass\n"
                                   "2 between between ADP IN 3 case\n"
                                   "3 Russia Russia PROPN NNP 1 nmod Entity=B-place\n"
                                   "4 and and CCONJ CC 5 cc\n"
                                   "5 Turkey Turkey PROPN NNP 3 conj Entity=B-place\n"
                                   "6 were be AUX VBD 7 aux:pass\n"
                                   "7 held hold VERB VBN 0 root\n");
    assert_int_equal(d->events.n, 2);
    assert_int_equal(d->events.at[1].type, TYPE_CONSULT);
    assert_int_equal(d->events.at[1].actor.n + d->events.at[1].recipient.n, 2);
    say_conllu_free(d);
}

/* The outer predicate decides, and the inner event is no event of its own. */
static void composes(void **state)
{
    static const struct {
        const char *form, *lemma;
        say_type type;
    } outer[] = {{"threatened", "threaten", TYPE_THREATEN},
                 {"refused", "refuse", TYPE_REJECT},
                 {"decided", "decide", TYPE_ASSAULT}};
    for (size_t i = 0; i < sizeof outer / sizeof *outer; i++) {
        char text[400];
        snprintf(text, sizeof text,
                 "1 Russia Russia PROPN NNP 2 nsubj Entity=B-place\n"
                 "2 %s %s VERB VBD 0 root\n"
                 "3 to to PART TO 4 mark\n"
                 "4 attack attack VERB VB 2 xcomp\n"
                 "5 Turkey Turkey PROPN NNP 4 obj Entity=B-place\n",
                 outer[i].form, outer[i].lemma);
        say_doc *d = read_text(*state, text);
        assert_int_equal(d->events.n, 2);
        check(d, 1, outer[i].type, "Russia", "Turkey");
        say_conllu_free(d);
    }
}

/* "Russia said it will help Turkey": announced help is AGREE, and "it" is Russia. */
static void reads_the_future(void **state)
{
    say_doc *d = read_text(*state, "1 Russia Russia PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 said say VERB VBD 0 root\n"
                                   "3 it it PRON PRP 5 nsubj\n"
                                   "4 will will AUX MD 5 aux\n"
                                   "5 visit visit VERB VB 2 ccomp\n"
                                   "6 Turkey Turkey PROPN NNP 5 obj Entity=B-place\n");
    assert_int_equal(d->events.n, 2);
    check(d, 1, TYPE_AGREE, "Russia", "Turkey");
    say_conllu_free(d);
}

/* "Russia said Turkey must withdraw": a demand on Turkey, triggered in the clause. */
static void reads_demands(void **state)
{
    say_doc *d = read_text(*state, "1 Russia Russia PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 said say VERB VBD 0 root\n"
                                   "3 Turkey Turkey PROPN NNP 5 nsubj Entity=B-place\n"
                                   "4 must must AUX MD 5 aux\n"
                                   "5 apologise apologise VERB VB 2 ccomp\n");
    assert_int_equal(d->events.n, 2);
    check(d, 1, TYPE_REQUEST, "Russia", "Turkey");
    assert_int_equal(d->events.at[1].trigger_token, 5);
    say_conllu_free(d);
}

/* Nobody known in public, nothing coded. */
static void keeps_quiet(void **state)
{
    say_doc *d = read_text(*state, "1 Heat heat NOUN NN 2 nsubj\n"
                                   "2 attacked attack VERB VBD 0 root\n"
                                   "3 the the DET DT 4 det\n"
                                   "4 problem problem NOUN NN 2 obj\n");
    assert_int_equal(d->events.n, 1);
    say_conllu_free(d);
}

/* What most do, what is done as a rule, what is only made possible. */
static void leaves_habits(void **state)
{
    say_doc *d = read_text(*state, "1 Most most ADJ JJS 2 amod\n"
                                   "2 Russians Russian PROPN NNPS 3 nsubj Entity=B-norp\n"
                                   "3 meet meet VERB VBP 0 root\n"
                                   "4 Turks Turk PROPN NNPS 3 obj Entity=B-norp\n"
                                   "\n"
                                   "1 Russians Russian PROPN NNPS 3 nsubj Entity=B-norp\n"
                                   "2 usually usually ADV RB 3 advmod\n"
                                   "3 meet meet VERB VBP 0 root\n"
                                   "4 Turks Turk PROPN NNPS 3 obj Entity=B-norp\n"
                                   "\n"
                                   "1 Talks talk NOUN NNS 2 nsubj\n"
                                   "2 enable enable VERB VBP 0 root\n"
                                   "3 Russia Russia PROPN NNP 2 obj Entity=B-place\n"
                                   "4 to to PART TO 5 mark\n"
                                   "5 attack attack VERB VB 2 xcomp\n"
                                   "6 Turkey Turkey PROPN NNP 5 obj Entity=B-place\n");
    assert_int_equal(d->events.n, 1);
    say_conllu_free(d);
}

/* "met in Paris": where two meet is no third party. */
static void leaves_the_venue(void **state)
{
    say_doc *d = read_text(*state, "1 Russia Russia PROPN NNP 4 nsubj Entity=B-place\n"
                                   "2 and and CCONJ CC 3 cc\n"
                                   "3 Turkey Turkey PROPN NNP 1 conj Entity=B-place\n"
                                   "4 met meet VERB VBD 0 root\n"
                                   "5 in in ADP IN 6 case\n"
                                   "6 Paris Paris PROPN NNP 4 obl Entity=B-place\n");
    assert_int_equal(d->events.n, 2);
    assert_int_equal(d->events.at[1].actor.n, 2);
    assert_int_equal(d->events.at[1].recipient.n, 0);
    say_conllu_free(d);
}

/* "killed in a Turkish attack": the attack's side did it. What one is jailed for is no event. */
static void reads_causes_and_grounds(void **state)
{
    say_doc *d = read_text(*state, "1 Soldiers soldier NOUN NNS 3 nsubj:pass\n"
                                   "2 were be AUX VBD 3 aux:pass\n"
                                   "3 killed kill VERB VBN 0 root\n"
                                   "4 in in ADP IN 6 case\n"
                                   "5 Turkish Turkish ADJ JJ 6 amod Entity=B-norp\n"
                                   "6 attacks attack NOUN NNS 3 obl\n"
                                   "\n"
                                   "1 Turkey Turkey PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 jailed jail VERB VBD 0 root\n"
                                   "3 Russians Russian PROPN NNPS 2 obj Entity=B-norp\n"
                                   "4 for for SCONJ IN 5 mark\n"
                                   "5 helping help VERB VBG 2 advcl\n"
                                   "6 rebels rebel NOUN NNS 5 obj\n");
    assert_int_equal(d->events.n, 3);
    check(d, 1, TYPE_ASSAULT, "Turkish", "Soldiers");
    check(d, 2, TYPE_COERCE, "Turkey", "Russians");
    say_conllu_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_a_verb),
        cmocka_unit_test(leaves_private_words),
        cmocka_unit_test(leaves_private_goodwill),
        cmocka_unit_test(tells_told_from_demanded),
        cmocka_unit_test(reads_modes),
        cmocka_unit_test(reads_talks),
        cmocka_unit_test(composes),
        cmocka_unit_test(reads_the_future),
        cmocka_unit_test(reads_demands),
        cmocka_unit_test(keeps_quiet),
        cmocka_unit_test(leaves_habits),
        cmocka_unit_test(leaves_the_venue),
        cmocka_unit_test(reads_causes_and_grounds),
    };
    return cmocka_run_group_tests(tests, open_rooms, close_rooms);
}
