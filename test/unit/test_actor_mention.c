/* Noun phrases of sentences parsed by hand: which tokens head a mention, how far it reaches, what
 * its words say of it. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "with_actors.h"

/* The mention headed by the word covers these words, and its entity has the code. */
static void check(const say_doc *d, const char *head, const char *words, const char *code)
{
    uint32_t m = d->tokens.at[say_conllu_find(d, head, 1)].mention;
    if (!m) fail_msg("\"%s\" heads no mention", head);
    say_str span = say_span_text(d, d->mentions.at[m].span);
    say_str is = d->entities.at[d->mentions.at[m].entity].code;
    if (!say_str_is(span, words)) fail_msg("%s: \"%.*s\"", head, SAY_ARG(span));
    if (!say_str_is(is, code)) fail_msg("%s: %.*s", head, SAY_ARG(is));
}

static bool heads_mention(const say_doc *d, const char *word)
{
    return d->tokens.at[say_conllu_find(d, word, 1)].mention != 0;
}

static void modifiers(void **state)
{
    say_doc *d = read_text(*state, "1 The the DET DT 3 det\n"
                                   "2 Israeli Israeli ADJ JJ 3 amod Entity=B-norp\n"
                                   "3 army army NOUN NN 4 nsubj\n"
                                   "4 met meet VERB VBD 0 root\n"
                                   "5 police police NOUN NN 4 obj\n"
                                   "6 in in ADP IN 7 case\n"
                                   "7 Bahrain Bahrain PROPN NNP 5 nmod Entity=B-place\n");
    check(d, "army", "The Israeli army", "ISRMIL");
    check(d, "police", "police in Bahrain", "BHRCOP");
    check(d, "Bahrain", "Bahrain", "BHR");
    assert_false(heads_mention(d, "met"));
    assert_false(heads_mention(d, "The"));
    say_conllu_free(d);
}

/* Two adjectives before one noun are two parties; exiles are from where they fled. */
static void two_nations(void **state)
{
    say_doc *d = read_text(*state, "1 Chadian Chadian ADJ JJ 4 amod Entity=B-norp\n"
                                   "2 and and CCONJ CC 3 cc\n"
                                   "3 Malian Malian ADJ JJ 1 conj Entity=B-norp\n"
                                   "4 activists activist NOUN NNS 5 nsubj\n"
                                   "5 met meet VERB VBD 0 root\n"
                                   "6 exiles exile NOUN NNS 5 obj\n"
                                   "7 from from ADP IN 8 case\n"
                                   "8 Burma Burma PROPN NNP 5 obl Entity=B-place\n");
    check(d, "activists", "Chadian and Malian activists", "TCDOPP");
    check(d, "Malian", "Malian", "MLIOPP");
    check(d, "exiles", "exiles from Burma", "MMRREF");
    say_conllu_free(d);
}

/* "The rebels at failed talks in Geneva" are no Swiss. */
static void far_places(void **state)
{
    say_doc *d = read_text(*state, "1 The the DET DT 2 det\n"
                                   "2 rebels rebel NOUN NNS 8 nsubj\n"
                                   "3 at at ADP IN 5 case\n"
                                   "4 failed failed ADJ JJ 5 amod\n"
                                   "5 talks talk NOUN NNS 2 nmod\n"
                                   "6 in in ADP IN 7 case\n"
                                   "7 Geneva Geneva PROPN NNP 5 nmod Entity=B-place\n"
                                   "8 left leave VERB VBD 0 root\n");
    uint32_t m = d->tokens.at[2].mention;
    assert_true(m != 0);
    assert_false(say_str_is(d->entities.at[d->mentions.at[m].entity].country, "CHE"));
    say_conllu_free(d);
}

/* "Mr" is no mention of its own; nor is the front of a name of several words. */
static void parts_of_names(void **state)
{
    say_doc *d = read_text(*state, "1 Mr Mr PROPN NNP 2 compound\n"
                                   "2 Okonjo Okonjo PROPN NNP 3 nsubj Entity=B-person\n"
                                   "3 told tell VERB VBD 0 root\n"
                                   "4 the the DET DT 6 det\n"
                                   "5 Harbour Harbour PROPN NNP 6 compound Entity=B-organisation\n"
                                   "6 Courier Courier PROPN NNP 3 obj Entity=I-organisation\n");
    assert_false(heads_mention(d, "Mr"));
    assert_false(heads_mention(d, "Harbour"));
    check(d, "Courier", "the Harbour Courier", "");
    say_conllu_free(d);
}

/* "met Assad, hours after": a time is no apposition. */
static void times(void **state)
{
    say_doc *d =
        read_text(*state, "1 Russia Russia PROPN NNP 2 nsubj Entity=B-place\n"
                          "2 met meet VERB VBD 0 root\n"
                          "3 NATO NATO PROPN NNP 2 obj Entity=B-organisation|SpaceAfter=No\n"
                          "4 , , PUNCT , 5 punct\n"
                          "5 hours hour NOUN NNS 3 appos\n"
                          "6 later later ADV RB 5 advmod\n");
    check(d, "NATO", "NATO", "IGONAT");
    uint32_t hours = d->tokens.at[5].mention, nato = d->tokens.at[3].mention;
    assert_true(!hours || d->mentions.at[hours].entity != d->mentions.at[nato].entity);
    say_conllu_free(d);
}

/* Spans stay short however long the phrase is. */
static void short_spans(void **state)
{
    say_doc *d = read_text(*state, "1 soldiers soldier NOUN NNS 14 nsubj\n"
                                   "2 of of ADP IN 3 case\n"
                                   "3 armies army NOUN NNS 1 nmod\n"
                                   "4 of of ADP IN 5 case\n"
                                   "5 kings king NOUN NNS 3 nmod\n"
                                   "6 of of ADP IN 7 case\n"
                                   "7 lands land NOUN NNS 5 nmod\n"
                                   "8 of of ADP IN 9 case\n"
                                   "9 islands island NOUN NNS 7 nmod\n"
                                   "10 of of ADP IN 11 case\n"
                                   "11 seas sea NOUN NNS 9 nmod\n"
                                   "12 of of ADP IN 13 case\n"
                                   "13 winds wind NOUN NNS 11 nmod\n"
                                   "14 sang sing VERB VBD 0 root\n");
    for (uint32_t m = 1; m < d->mentions.n; m++) {
        say_str s = say_span_text(d, d->mentions.at[m].span);
        uint32_t words = 1;
        for (size_t i = 0; i < s.n; i++)
            words += s.p[i] == ' ';
        assert_true(words <= 12);
    }
    say_conllu_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(modifiers),  cmocka_unit_test(two_nations),
        cmocka_unit_test(far_places), cmocka_unit_test(parts_of_names),
        cmocka_unit_test(times),      cmocka_unit_test(short_spans),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
