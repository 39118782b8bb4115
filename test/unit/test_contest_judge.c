/* Contests over records made by hand: what an answer is about, yes against no, counts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "conllu_doc.h"
#include "contest/contest_int.h"

static say_lexicon *lexicon;

static int open_lexicon(void **state)
{
    say_error err;
    (void)state;
    return say_lexicon_open(&lexicon, &err);
}

static int close_lexicon(void **state)
{
    (void)state;
    say_lexicon_close(lexicon);
    return 0;
}

/* "Russia said it held talks . Rebels knew nothing about such talks . Rebels denied the claim ." */
static const char talks[] = "1 Russia Russia PROPN NNP 2 nsubj\n2 said say VERB VBD 0 root\n"
                            "3 it it PRON PRP 4 nsubj\n4 held hold VERB VBD 2 ccomp\n"
                            "5 talks talk NOUN NNS 4 obj\n6 . . PUNCT . 2 punct\n\n"
                            "1 Rebels rebel NOUN NNS 2 nsubj\n2 knew know VERB VBD 0 root\n"
                            "3 nothing nothing PRON NN 2 obj\n4 about about ADP IN 6 case\n"
                            "5 such such ADJ JJ 6 amod\n6 discussions discussion NOUN NNS 2 obl\n"
                            "7 . . PUNCT . 2 punct\n\n"
                            "1 Rebels rebel NOUN NNS 2 nsubj\n2 denied deny VERB VBD 0 root\n"
                            "3 the the DET DT 4 det\n4 claim claim NOUN NN 2 obj\n"
                            "5 . . PUNCT . 2 punct\n";

/* "Police said soldiers shot men . Soldiers said they did not shoot men ." */
static const char shots[] = "1 Police police NOUN NN 2 nsubj\n2 said say VERB VBD 0 root\n"
                            "3 soldiers soldier NOUN NNS 4 nsubj\n4 shot shoot VERB VBD 2 ccomp\n"
                            "5 men man NOUN NNS 4 obj\n6 . . PUNCT . 2 punct\n\n"
                            "1 Soldiers soldier NOUN NNS 2 nsubj\n2 said say VERB VBD 0 root\n"
                            "3 they they PRON PRP 6 nsubj\n4 did do AUX VBD 6 aux\n"
                            "5 not not PART RB 6 advmod\n6 shoot shoot VERB VB 2 ccomp\n"
                            "7 men man NOUN NNS 6 obj\n8 . . PUNCT . 2 punct\n";

static uint32_t add_entity(say_doc *d, const char *name, const char *country, const char *sector)
{
    say_entity e = {.name = say_str_of(name),
                    .country = say_str_of(country),
                    .sector = say_str_of(sector),
                    .animate = true};
    SAY_PUSH(d->arena, d->entities, e);
    return d->entities.n - 1;
}

/* An attribution whose content are the tokens [first, last]. */
static uint32_t add_attribution(say_doc *d, uint32_t source, uint32_t cue, uint32_t first,
                                uint32_t last, uint32_t head, say_stance stance)
{
    say_attribution a = {.source_entity = source, .cue_token = cue, .content_token = head};
    a.stance = (uint8_t)stance;
    a.cue_lemma = say_tok(d, cue)->lemma;
    SAY_PUSH(d->arena, a.source, say_tok(d, cue - 1)->span);
    SAY_PUSH(d->arena, a.cue, say_tok(d, cue)->span);
    SAY_PUSH(d->arena, a.content,
             ((say_span){say_tok(d, first)->span.begin, say_tok(d, last)->span.end}));
    SAY_PUSH(d->arena, d->attributions, a);
    return d->attributions.n - 1;
}

static void add_mention(say_doc *d, uint32_t token, uint32_t entity)
{
    say_mention m = {.span = say_tok(d, token)->span, .head = token, .entity = entity};
    SAY_PUSH(d->arena, d->mentions, m);
    d->tokens.at[token].mention = d->mentions.n - 1;
}

static void judge(say_doc *d)
{
    say_error err;
    say_contests *tables;
    assert_int_equal(say_contests_make(&tables, d->arena, lexicon, &err), 0);
    say_contests_read(tables, d);
}

static void assert_contest(const say_doc *d, uint32_t i, uint32_t a, uint32_t b, int kind)
{
    assert_true(i < d->contests.n);
    assert_int_equal(d->contests.at[i].a_attribution, a);
    assert_int_equal(d->contests.at[i].b_attribution, b);
    assert_int_equal(d->contests.at[i].kind, kind);
}

static void links_answers_by_class_and_by_pointer(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open(talks);
    uint32_t russia = add_entity(d, "Russia", "RUS", "GOV");
    uint32_t rebels = add_entity(d, "rebels", "SYR", "REB");
    uint32_t a = add_attribution(d, russia, 2, 3, 5, 4, STANCE_ASSERTS);
    uint32_t b = add_attribution(d, rebels, 8, 9, 12, 12, STANCE_UNAWARE);
    uint32_t c = add_attribution(d, rebels, 15, 16, 17, 17, STANCE_DENIES);
    judge(d);
    assert_int_equal(d->contests.n, 3);
    assert_contest(d, 1, a, b, CONTEST_UNAWARE);
    assert_contest(d, 2, a, c, CONTEST_DENIES);
    say_conllu_free(d);
}

static void leaves_a_side_with_itself_alone(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open(talks);
    uint32_t russia = add_entity(d, "Russia", "RUS", "GOV"),
             moscow = add_entity(d, "Moscow", "RUS", "");
    add_attribution(d, russia, 2, 3, 5, 4, STANCE_ASSERTS);
    add_attribution(d, moscow, 8, 9, 12, 12, STANCE_UNAWARE);
    judge(d);
    assert_int_equal(d->contests.n, 1);
    say_conllu_free(d);
}

static void sets_no_against_yes(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open(shots);
    uint32_t police = add_entity(d, "police", "", "COP"),
             army = add_entity(d, "soldiers", "", "MIL");
    d->tokens.at[12].status = STATUS_NEGATED;
    add_mention(d, 3, army);
    add_mention(d, 9, army);
    uint32_t a = add_attribution(d, police, 2, 3, 5, 4, STANCE_ASSERTS);
    uint32_t b = add_attribution(d, army, 8, 9, 13, 12, STANCE_ASSERTS);
    judge(d);
    assert_int_equal(d->contests.n, 2);
    assert_contest(d, 1, a, b, CONTEST_DENIES); /* the accused's own word */
    say_conllu_free(d);
}

static void sets_count_against_count(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open(shots);
    uint32_t police = add_entity(d, "police", "", "COP"),
             army = add_entity(d, "soldiers", "", "MIL");
    uint32_t a = add_attribution(d, police, 2, 3, 5, 4, STANCE_ASSERTS);
    uint32_t b = add_attribution(d, army, 8, 9, 13, 12, STANCE_ASSERTS);
    say_event e = {.type = TYPE_ASSAULT, .trigger_token = 4, .attribution = a};
    e.dead = (say_number){true, 20, UINT32_MAX, {0, 0}};
    SAY_PUSH(d->arena, d->events, e);
    e = (say_event){.type = TYPE_ASSAULT, .trigger_token = 12, .attribution = b};
    e.dead = (say_number){true, 5, 5, {0, 0}};
    SAY_PUSH(d->arena, d->events, e);
    judge(d);
    assert_int_equal(d->contests.n, 2);
    assert_contest(d, 1, a, b, CONTEST_NUMBERS);
    assert_int_equal(d->contests.at[1].about.n, 1);
    say_conllu_free(d);
}

static void finds_nothing_in_nothing(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("1 Rain rain NOUN NN 2 nsubj\n2 fell fall VERB VBD 0 root\n");
    judge(d);
    assert_int_equal(d->contests.n, 1);
    say_conllu_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(links_answers_by_class_and_by_pointer),
        cmocka_unit_test(leaves_a_side_with_itself_alone), cmocka_unit_test(sets_no_against_yes),
        cmocka_unit_test(sets_count_against_count), cmocka_unit_test(finds_nothing_in_nothing)};
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
