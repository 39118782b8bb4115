/* Status of predicates over trees written by hand: negation, modality, signatures, inheritance. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "conllu_doc.h"
#include "status/status_int.h"

enum { MAX_WANTED = 3 };

typedef struct wanted {
    const char *form;
    say_status status;
} wanted;

typedef struct sentence_case {
    const char *tree;
    wanted want[MAX_WANTED];
} sentence_case;

static const sentence_case cases[] = {
    {/* The army did not attack the village. */
     "1 The the DET DT 2 det\n"
     "2 army army NOUN NN 5 nsubj\n"
     "3 did do AUX VBD 5 aux\n"
     "4 not not PART RB 5 advmod\n"
     "5 attack attack VERB VB 0 root\n"
     "6 the the DET DT 7 det\n"
     "7 village village NOUN NN 5 obj\n"
     "8 . . PUNCT . 5 punct\n",
     {{"attack", STATUS_NEGATED}}},
    {/* The army failed to take the town. */
     "1 The the DET DT 2 det\n"
     "2 army army NOUN NN 3 nsubj\n"
     "3 failed fail VERB VBD 0 root\n"
     "4 to to PART TO 5 mark\n"
     "5 take take VERB VB 3 xcomp\n"
     "6 the the DET DT 7 det\n"
     "7 town town NOUN NN 5 obj\n"
     "8 . . PUNCT . 3 punct\n",
     {{"failed", STATUS_ACTUAL}, {"take", STATUS_NEGATED}}},
    {/* The army did not fail to take the town. */
     "1 The the DET DT 2 det\n"
     "2 army army NOUN NN 5 nsubj\n"
     "3 did do AUX VBD 5 aux\n"
     "4 not not PART RB 5 advmod\n"
     "5 fail fail VERB VB 0 root\n"
     "6 to to PART TO 7 mark\n"
     "7 take take VERB VB 5 xcomp\n"
     "8 the the DET DT 9 det\n"
     "9 town town NOUN NN 7 obj\n"
     "10 . . PUNCT . 5 punct\n",
     {{"fail", STATUS_NEGATED}, {"take", STATUS_ACTUAL}}},
    {/* The minister denied that troops had crossed the border. */
     "1 The the DET DT 2 det\n"
     "2 minister minister NOUN NN 3 nsubj\n"
     "3 denied deny VERB VBN 0 root\n"
     "4 that that SCONJ IN 7 mark\n"
     "5 troops troops NOUN NNS 7 nsubj\n"
     "6 had have AUX VBD 7 aux\n"
     "7 crossed cross VERB VBN 3 ccomp\n"
     "8 the the DET DT 9 det\n"
     "9 border border NOUN NN 7 obj\n"
     "10 . . PUNCT . 3 punct\n",
     {{"denied", STATUS_ACTUAL}, {"crossed", STATUS_NEGATED}}},
    {/* The rebels may attack the town. */
     "1 The the DET DT 2 det\n"
     "2 rebels rebel NOUN NNS 4 nsubj\n"
     "3 may may AUX MD 4 aux\n"
     "4 attack attack VERB VB 0 root\n"
     "5 the the DET DT 6 det\n"
     "6 town town NOUN NN 4 obj\n"
     "7 . . PUNCT . 4 punct\n",
     {{"attack", STATUS_POSSIBLE}}},
    {/* The envoy demanded that the rebels leave. */
     "1 The the DET DT 2 det\n"
     "2 envoy envoy NOUN NN 3 nsubj\n"
     "3 demanded demand VERB VBD 0 root\n"
     "4 that that SCONJ IN 7 mark\n"
     "5 the the DET DT 6 det\n"
     "6 rebels rebel NOUN NNS 7 nsubj\n"
     "7 leave leave VERB VBP 3 ccomp\n"
     "8 . . PUNCT . 3 punct\n",
     {{"demanded", STATUS_ACTUAL}, {"leave", STATUS_DEMANDED}}},
    {/* There is no evidence that the bank hid its losses. */
     "1 There there PRON EX 2 expl\n"
     "2 is be VERB VBZ 0 root\n"
     "3 no no DET DT 4 det\n"
     "4 evidence evidence NOUN NN 2 nsubj\n"
     "5 that that SCONJ IN 8 mark\n"
     "6 the the DET DT 7 det\n"
     "7 bank bank NOUN NN 8 nsubj\n"
     "8 hid hide VERB VBD 4 acl\n"
     "9 its its PRON PRP$ 10 nmod:poss\n"
     "10 losses loss NOUN NNS 8 obj\n"
     "11 . . PUNCT . 2 punct\n",
     {{"hid", STATUS_NEGATED}}},
    {/* If the talks fail, the union will strike. */
     "1 If if SCONJ IN 4 mark\n"
     "2 the the DET DT 3 det\n"
     "3 talks talk NOUN NNS 4 nsubj\n"
     "4 fail fail VERB VBP 9 advcl\n"
     "5 , , PUNCT , 4 punct\n"
     "6 the the DET DT 7 det\n"
     "7 union union NOUN NN 9 nsubj\n"
     "8 will will AUX MD 9 aux\n"
     "9 strike strike VERB VB 0 root\n"
     "10 . . PUNCT . 9 punct\n",
     {{"fail", STATUS_CONDITIONAL}, {"strike", STATUS_CONDITIONAL}}},
    {/* Police prevented an attack on the airport. */
     "1 Police police NOUN NN 2 nsubj\n"
     "2 prevented prevent VERB VBD 0 root\n"
     "3 an a DET DT 4 det\n"
     "4 attack attack NOUN NN 2 obj\n"
     "5 on on ADP IN 7 case\n"
     "6 the the DET DT 7 det\n"
     "7 airport airport NOUN NN 4 nmod\n"
     "8 . . PUNCT . 2 punct\n",
     {{"prevented", STATUS_ACTUAL}, {"attack", STATUS_NEGATED}}},
    {/* The court has yet to rule. */
     "1 The the DET DT 2 det\n"
     "2 court court NOUN NN 3 nsubj\n"
     "3 has have VERB VBZ 0 root\n"
     "4 yet yet ADV RB 3 advmod\n"
     "5 to to PART TO 6 mark\n"
     "6 rule rule VERB VB 3 xcomp\n"
     "7 . . PUNCT . 3 punct\n",
     {{"rule", STATUS_NEGATED}}},
    {/* He did not say who had fired. */
     "1 He he PRON PRP 4 nsubj\n"
     "2 did do AUX VBD 4 aux\n"
     "3 not not PART RB 4 advmod\n"
     "4 say say VERB VB 0 root\n"
     "5 who who PRON WP 7 nsubj\n"
     "6 had have AUX VBD 7 aux\n"
     "7 fired fire VERB VBN 4 ccomp\n"
     "8 . . PUNCT . 4 punct\n",
     {{"say", STATUS_NEGATED}, {"fired", STATUS_ACTUAL}}},
    {/* One possibility is that Turkey sent troops. */
     "1 One one NUM CD 2 nummod\n"
     "2 possibility possibility NOUN NN 6 nsubj:outer\n"
     "3 is be AUX VBZ 6 cop\n"
     "4 that that SCONJ IN 6 mark\n"
     "5 Turkey Turkey PROPN NNP 6 nsubj\n"
     "6 sent send VERB VBD 0 root\n"
     "7 troops troops NOUN NNS 6 obj\n"
     "8 . . PUNCT . 6 punct\n",
     {{"sent", STATUS_POSSIBLE}}},
    {/* Washington will not send arms or pay rebels. */
     "1 Washington Washington PROPN NNP 4 nsubj\n"
     "2 will will AUX MD 4 aux\n"
     "3 not not PART RB 4 advmod\n"
     "4 send send VERB VB 0 root\n"
     "5 arms arm NOUN NNS 4 obj\n"
     "6 or or CCONJ CC 7 cc\n"
     "7 pay pay VERB VB 4 conj\n"
     "8 rebels rebel NOUN NNS 7 obj\n"
     "9 . . PUNCT . 4 punct\n",
     {{"send", STATUS_NEGATED}, {"pay", STATUS_NEGATED}}},
    {/* The two countries fought a war in the 1970s. */
     "1 The the DET DT 3 det\n"
     "2 two two NUM CD 3 nummod\n"
     "3 countries country NOUN NNS 4 nsubj\n"
     "4 fought fight VERB VBD 0 root\n"
     "5 a a DET DT 6 det\n"
     "6 war war NOUN NN 4 obj\n"
     "7 in in ADP IN 9 case\n"
     "8 the the DET DT 9 det\n"
     "9 1970s 1970s NOUN NNS 4 obl\n"
     "10 . . PUNCT . 4 punct\n",
     {{"fought", STATUS_HISTORICAL}}},
    {/* Send the troops home. */
     "1 Send send VERB VB 0 root\n"
     "2 the the DET DT 3 det\n"
     "3 troops troops NOUN NNS 1 obj\n"
     "4 home home ADV RB 1 advmod\n"
     "5 . . PUNCT . 1 punct\n",
     {{"Send", STATUS_DEMANDED}}},
    {/* The rebels refused to leave the city. */
     "1 The the DET DT 2 det\n"
     "2 rebels rebel NOUN NNS 3 nsubj\n"
     "3 refused refuse VERB VBD 0 root\n"
     "4 to to PART TO 5 mark\n"
     "5 leave leave VERB VB 3 xcomp\n"
     "6 the the DET DT 7 det\n"
     "7 city city NOUN NN 5 obj\n"
     "8 . . PUNCT . 3 punct\n",
     {{"refused", STATUS_ACTUAL}, {"leave", STATUS_NEGATED}}},
    {/* Nobody attacked the convoy. */
     "1 Nobody nobody PRON NN 2 nsubj\n"
     "2 attacked attack VERB VBD 0 root\n"
     "3 the the DET DT 4 det\n"
     "4 convoy convoy NOUN NN 2 obj\n"
     "5 . . PUNCT . 2 punct\n",
     {{"attacked", STATUS_NEGATED}}},
    {/* The envoy hopes that the talks will succeed. */
     "1 The the DET DT 3 det\n"
     "2 envoy envoy NOUN NN 3 compound\n"
     "3 hopes hope VERB VBZ 0 root\n"
     "4 that that SCONJ IN 8 mark\n"
     "5 the the DET DT 6 det\n"
     "6 talks talk NOUN NNS 8 nsubj\n"
     "7 will will AUX MD 8 aux\n"
     "8 succeed succeed VERB VB 3 ccomp\n"
     "9 . . PUNCT . 3 punct\n",
     {{"hopes", STATUS_ACTUAL}}},
    {/* The farmers stopped blocking the road. */
     "1 The the DET DT 2 det\n"
     "2 farmers farmer NOUN NNS 3 nsubj\n"
     "3 stopped stop VERB VBD 0 root\n"
     "4 blocking block VERB VBG 3 xcomp\n"
     "5 the the DET DT 6 det\n"
     "6 road road NOUN NN 4 obj\n"
     "7 . . PUNCT . 3 punct\n",
     {{"stopped", STATUS_ACTUAL}, {"blocking", STATUS_HISTORICAL}}},
    {/* Will they meet? */
     "1 Will will AUX MD 3 aux\n"
     "2 they they PRON PRP 3 nsubj\n"
     "3 meet meet VERB VB 0 root\n"
     "4 ? ? PUNCT . 3 punct\n",
     {{"meet", STATUS_POSSIBLE}}},
    {/* Rather than fighting, they fled. */
     "1 Rather rather ADV RB 3 cc\n"
     "2 than than ADP IN 1 fixed\n"
     "3 fighting fight VERB VBG 6 advcl\n"
     "4 , , PUNCT , 3 punct\n"
     "5 they they PRON PRP 6 nsubj\n"
     "6 fled flead VERB VBD 0 root\n"
     "7 . . PUNCT . 6 punct\n",
     {{"fighting", STATUS_NEGATED}, {"fled", STATUS_ACTUAL}}},
    {/* The claim that troops had fired on the crowd was rejected. */
     "1 The the DET DT 2 det\n"
     "2 claim claim NOUN NN 11 nsubj:pass\n"
     "3 that that PRON WDT 6 obj\n"
     "4 troops troops NOUN NNS 6 nsubj\n"
     "5 had have AUX VBD 6 aux\n"
     "6 fired fire VERB VBN 2 acl\n"
     "7 on on ADP IN 9 case\n"
     "8 the the DET DT 9 det\n"
     "9 crowd crowd NOUN NN 6 obl\n"
     "10 was be AUX VBD 11 aux:pass\n"
     "11 rejected reject VERB VBN 0 root\n"
     "12 . . PUNCT . 11 punct\n",
     {{"claim", STATUS_ACTUAL}, {"fired", STATUS_NEGATED}, {"rejected", STATUS_ACTUAL}}},
    {/* The minister is far from resigning. */
     "1 The the DET DT 2 det\n"
     "2 minister minister NOUN NN 4 nsubj\n"
     "3 is be AUX VBZ 4 cop\n"
     "4 far far ADV RB 0 root\n"
     "5 from from SCONJ IN 6 mark\n"
     "6 resigning resign VERB VBG 4 advcl\n"
     "7 . . PUNCT . 4 punct\n",
     {{"resigning", STATUS_NEGATED}}},
    {/* The ship nearly sank. */
     "1 The the DET DT 2 det\n"
     "2 ship ship NOUN NN 4 nsubj\n"
     "3 nearly nearly ADV RB 4 advmod\n"
     "4 sank sank ADJ JJ 0 root\n"
     "5 . . PUNCT . 4 punct\n",
     {{"sank", STATUS_NEGATED}}},
    {/* Not a single shot was fired. */
     "1 Not not PART RB 4 advmod\n"
     "2 a a DET DT 4 det\n"
     "3 single single ADJ JJ 4 amod\n"
     "4 shot shot NOUN NN 6 nsubj:pass\n"
     "5 was be AUX VBD 6 aux:pass\n"
     "6 fired fire VERB VBN 0 root\n"
     "7 . . PUNCT . 6 punct\n",
     {{"fired", STATUS_NEGATED}}},
    {/* The president will visit Kabul on Friday. */
     "1 The the DET DT 2 det\n"
     "2 president president NOUN NN 4 nsubj\n"
     "3 will will AUX MD 4 aux\n"
     "4 visit visit VERB VB 0 root\n"
     "5 Kabul Kabul PROPN NNP 4 obj\n"
     "6 on on ADP IN 7 case\n"
     "7 Friday Friday PROPN NNP 4 obl\n"
     "8 . . PUNCT . 4 punct\n",
     {{"visit", STATUS_PLANNED}}},
    {/* The army is attacking the town. */
     "1 The the DET DT 2 det\n"
     "2 army army NOUN NN 4 nsubj\n"
     "3 is be AUX VBZ 4 aux\n"
     "4 attacking attack VERB VBG 0 root\n"
     "5 the the DET DT 6 det\n"
     "6 town town NOUN NN 4 obj\n"
     "7 . . PUNCT . 4 punct\n",
     {{"attacking", STATUS_ONGOING}}},
};

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

/* Tables live in the document's arena: a test's documents are few and short. */
static say_doc *read_tree(const char *tree)
{
    say_error err;
    say_statuses *tables;
    say_doc *d = say_conllu_open(tree);
    assert_int_equal(say_statuses_make(&tables, d->arena, lexicon, &err), 0);
    say_statuses_read(tables, d);
    return d;
}

static void gives_each_predicate_its_status(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        say_doc *d = read_tree(cases[i].tree);
        for (int k = 0; k < MAX_WANTED && cases[i].want[k].form; k++) {
            const wanted *w = &cases[i].want[k];
            const say_token *t = say_tok(d, say_conllu_find(d, w->form, 1));
            if (!t->is_predicate || t->status != w->status)
                fail_msg("%s of \"%.*s\": want %s, got %s", w->form, SAY_ARG(d->text),
                         say_status_name(w->status), say_status_name(t->status));
        }
        say_conllu_free(d);
    }
}

static void keeps_factuality_in_range_and_in_order(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        say_doc *d = read_tree(cases[i].tree);
        for (uint32_t t = 1; t < d->tokens.n; t++) {
            const say_token *k = say_tok(d, t);
            assert_true(k->factuality >= -3 && k->factuality <= 3);
            if (!k->is_predicate) assert_true(k->factuality == 0 && k->status == STATUS_NONE);
        }
        say_conllu_free(d);
    }
}

/* An event takes the status of its trigger; its own "not" inside the trigger does not deny it. */
static void gives_events_the_status_of_their_trigger(void **state)
{
    (void)state;
    say_error err;
    say_statuses *tables;
    say_doc *d = say_conllu_open("1 Turkey Turkey PROPN NNP 4 nsubj\n2 did do AUX VBD 4 aux\n"
                                 "3 not not PART RB 4 advmod\n4 comment comment VERB VB 0 root\n");
    assert_int_equal(say_statuses_make(&tables, d->arena, lexicon, &err), 0);
    say_event plain = {.type = TYPE_REJECT, .trigger_token = 4}, whole = plain;
    SAY_PUSH(d->arena, plain.trigger, say_tok(d, 4)->span);
    SAY_PUSH(d->arena, whole.trigger,
             ((say_span){say_tok(d, 2)->span.begin, say_tok(d, 4)->span.end}));
    SAY_PUSH(d->arena, d->events, plain);
    SAY_PUSH(d->arena, d->events, whole);
    say_statuses_read(tables, d);
    assert_int_equal(d->events.at[1].status, STATUS_NEGATED);
    assert_int_equal(d->events.at[2].status, STATUS_ACTUAL);
    say_conllu_free(d);
}

static void makes_event_history(void **state)
{
    (void)state;
    say_error err;
    say_statuses *tables;
    say_doc *d =
        say_conllu_open("1 Rebels rebel NOUN NNS 2 nsubj\n2 attacked attack VERB VBD 0 root\n"
                        "3 Kabul Kabul PROPN NNP 2 obj\n");
    assert_int_equal(say_statuses_make(&tables, d->arena, lexicon, &err), 0);
    d->published = 20161227;
    say_event e = {.type = TYPE_ASSAULT, .trigger_token = 2, .when = {20011001, 20011031, {0, 0}}};
    SAY_PUSH(d->arena, d->events, e);
    say_statuses_read(tables, d);
    assert_int_equal(d->events.at[1].status, STATUS_HISTORICAL);
    say_conllu_free(d);
}

static void weights_are_sorted(void **state)
{
    (void)state;
    for (uint32_t i = 1; i < say_status_weights_n; i++)
        assert_true(strcmp(say_status_weights[i - 1].name, say_status_weights[i].name) < 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(gives_each_predicate_its_status),
                                       cmocka_unit_test(keeps_factuality_in_range_and_in_order),
                                       cmocka_unit_test(gives_events_the_status_of_their_trigger),
                                       cmocka_unit_test(makes_event_history),
                                       cmocka_unit_test(weights_are_sorted)};
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
