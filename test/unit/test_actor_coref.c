/* Who is the same as whom, and whose: pronouns, appositions, titles, bodies taken up by what they
 * are, countries taken from the report. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "with_actors.h"

static uint32_t entity_of(const say_doc *d, const char *word, uint32_t from)
{
    uint32_t t = say_conllu_find(d, word, from);
    uint32_t m = t ? d->tokens.at[t].mention : 0;
    if (!m) fail_msg("\"%s\" heads no mention", word);
    return d->mentions.at[m].entity;
}

static void same(const say_doc *d, const char *a, const char *b)
{
    if (entity_of(d, a, 1) != entity_of(d, b, 1)) fail_msg("\"%s\" is not \"%s\"", a, b);
}

static void code_is(const say_doc *d, const char *word, const char *code)
{
    say_str is = d->entities.at[entity_of(d, word, 1)].code;
    if (!say_str_is(is, code)) fail_msg("%s: %.*s", word, SAY_ARG(is));
}

/* "Anna Berg, the Swedish foreign minister": one entity; then "the minister" and "she" too. */
static void appositions_and_roles(void **state)
{
    say_doc *d = read_text(*state, "1 Anna Anna PROPN NNP 8 nsubj Entity=B-person\n"
                                   "2 Berg Berg PROPN NNP 1 flat Entity=I-person|SpaceAfter=No\n"
                                   "3 , , PUNCT , 7 punct\n"
                                   "4 the the DET DT 7 det\n"
                                   "5 Swedish Swedish ADJ JJ 7 amod Entity=B-norp\n"
                                   "6 foreign foreign ADJ JJ 7 amod\n"
                                   "7 minister minister NOUN NN 1 appos\n"
                                   "8 spoke speak VERB VBD 0 root\n"
                                   "\n"
                                   "1 Later later ADV RB 3 advmod\n"
                                   "2 she she PRON PRP 3 nsubj\n"
                                   "3 left leave VERB VBD 0 root\n");
    same(d, "Anna", "minister");
    same(d, "Anna", "she");
    code_is(d, "Anna", "SWEGOV");
    say_conllu_free(d);
}

/* "Foreign Minister Karl Moor ... The minister": a title before the name leads back. */
static void titles(void **state)
{
    say_doc *d = read_text(*state, "1 German German ADJ JJ 3 amod Entity=B-norp\n"
                                   "2 Foreign foreign ADJ JJ 3 amod\n"
                                   "3 Minister minister PROPN NNP 4 compound\n"
                                   "4 Karl Karl PROPN NNP 6 nsubj Entity=B-person\n"
                                   "5 Moor Moor PROPN NNP 4 flat Entity=I-person\n"
                                   "6 spoke speak VERB VBD 0 root\n"
                                   "\n"
                                   "1 The the DET DT 2 det\n"
                                   "2 minister minister NOUN NN 3 nsubj\n"
                                   "3 left leave VERB VBD 0 root\n"
                                   "\n"
                                   "1 Mr Mr PROPN NNP 2 compound\n"
                                   "2 Moor Moor PROPN NNP 3 nsubj Entity=B-person\n"
                                   "3 slept sleep VERB VBD 0 root\n");
    same(d, "Karl", "minister");
    code_is(d, "minister", "DEUGOV");
    assert_int_equal(entity_of(d, "Karl", 1), entity_of(d, "Moor", 10));
    say_conllu_free(d);
}

/* "Islamic State ... the militant group": a body by what it is. */
static void groups(void **state)
{
    say_doc *d = read_text(*state, "1 Islamic Islamic PROPN NNP 2 amod Entity=B-organisation\n"
                                   "2 State State PROPN NNP 3 nsubj Entity=I-organisation\n"
                                   "3 fled flee VERB VBD 0 root\n"
                                   "\n"
                                   "1 The the DET DT 3 det\n"
                                   "2 militant militant ADJ JJ 3 amod\n"
                                   "3 group group NOUN NN 4 nsubj\n"
                                   "4 returned return VERB VBD 0 root\n");
    same(d, "State", "group");
    code_is(d, "group", "IMGMUSISI");
    say_conllu_free(d);
}

/* "Luis Ortega Diaz ... Ortega": between first name and last stands the name he is called by. */
static void inner_surnames(void **state)
{
    say_doc *d = read_text(*state, "1 Luis Luis PROPN NNP 4 nsubj Entity=B-person\n"
                                   "2 Ortega Ortega PROPN NNP 1 flat Entity=I-person\n"
                                   "3 Diaz Diaz PROPN NNP 1 flat Entity=I-person\n"
                                   "4 spoke speak VERB VBD 0 root\n"
                                   "\n"
                                   "1 Ortega Ortega PROPN NNP 2 nsubj Entity=B-person\n"
                                   "2 slept sleep VERB VBD 0 root\n");
    assert_int_equal(entity_of(d, "Luis", 1), entity_of(d, "Ortega", 5));
    say_conllu_free(d);
    d = read_text(*state, "1 Luis Luis PROPN NNP 4 nsubj Entity=B-person\n"
                          "2 Ortega Ortega PROPN NNP 1 flat Entity=I-person\n"
                          "3 Diaz Diaz PROPN NNP 1 flat Entity=I-person\n"
                          "4 met meet VERB VBD 0 root\n"
                          "5 Ana Ana PROPN NNP 4 obj Entity=B-person\n"
                          "6 Ortega Ortega PROPN NNP 5 flat Entity=I-person\n"
                          "7 Paz Paz PROPN NNP 5 flat Entity=I-person\n"
                          "\n"
                          "1 Ortega Ortega PROPN NNP 2 nsubj Entity=B-person\n"
                          "2 slept sleep VERB VBD 0 root\n");
    assert_int_not_equal(entity_of(d, "Luis", 1), entity_of(d, "Ortega", 8));
    assert_int_not_equal(entity_of(d, "Ana", 1), entity_of(d, "Ortega", 8));
    say_conllu_free(d);
}

/* "Chinese envoy Li Fang ... Li": the family's name comes first. */
static void family_names_first(void **state)
{
    say_doc *d = read_text(*state, "1 Chinese Chinese ADJ JJ 2 amod Entity=B-norp\n"
                                   "2 envoy envoy NOUN NN 3 compound\n"
                                   "3 Li Li PROPN NNP 5 nsubj Entity=B-person\n"
                                   "4 Fang Fang PROPN NNP 3 flat Entity=I-person\n"
                                   "5 spoke speak VERB VBD 0 root\n"
                                   "\n"
                                   "1 Li Li PROPN NNP 2 nsubj Entity=B-person\n"
                                   "2 slept sleep VERB VBD 0 root\n");
    assert_int_equal(entity_of(d, "Li", 1), entity_of(d, "Li", 6));
    say_conllu_free(d);
}

/* "Chad ... Chad ... officials": of the country that the report speaks of. */
static void officials_of_the_report(void **state)
{
    say_doc *d = read_text(*state, "1 Chad Chad PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 mourned mourn VERB VBD 0 root\n"
                                   "\n"
                                   "1 Chad Chad PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 wept weep VERB VBD 0 root\n"
                                   "\n"
                                   "1 Officials official NOUN NNS 2 nsubj\n"
                                   "2 spoke speak VERB VBD 0 root\n");
    code_is(d, "Officials", "TCDGOV");
    say_conllu_free(d);
}

/* "Ghana's interior minister ... Interior Minister Kofi Mensah": the one who holds the office. */
static void holders_of_an_office(void **state)
{
    say_doc *d = read_text(*state, "1 Ghana Ghana PROPN NNP 4 nmod:poss Entity=B-place\n"
                                   "2 's 's PART POS 1 case\n"
                                   "3 interior interior ADJ JJ 4 amod\n"
                                   "4 minister minister NOUN NN 5 nsubj\n"
                                   "5 spoke speak VERB VBD 0 root\n"
                                   "\n"
                                   "1 Interior interior ADJ JJ 2 amod\n"
                                   "2 Minister minister PROPN NNP 3 compound\n"
                                   "3 Kofi Kofi PROPN NNP 5 nsubj Entity=B-person\n"
                                   "4 Mensah Mensah PROPN NNP 3 flat Entity=I-person\n"
                                   "5 slept sleep VERB VBD 0 root\n");
    same(d, "minister", "Kofi");
    code_is(d, "Kofi", "GHAGOV");
    say_conllu_free(d);
}

/* "the director of the National Police, Pedro Silva": the man is the director, not the police. */
static void names_behind_a_body(void **state)
{
    say_doc *d = read_text(*state, "1 The the DET DT 2 det\n"
                                   "2 director director NOUN NN 10 nsubj\n"
                                   "3 of of ADP IN 6 case\n"
                                   "4 the the DET DT 6 det\n"
                                   "5 National National PROPN NNP 6 amod Entity=B-organisation\n"
                                   "6 Police Police PROPN NNP 2 nmod Entity=I-organisation\n"
                                   "7 , , PUNCT , 8 punct\n"
                                   "8 Pedro Pedro PROPN NNP 6 appos Entity=B-person\n"
                                   "9 Silva Silva PROPN NNP 8 flat Entity=I-person\n"
                                   "10 resigned resign VERB VBD 0 root\n");
    same(d, "director", "Pedro");
    assert_int_not_equal(entity_of(d, "Police", 1), entity_of(d, "Pedro", 1));
    say_conllu_free(d);
}

/* "Kenya sent its army": the army is Kenya's. */
static void owners(void **state)
{
    say_doc *d = read_text(*state, "1 Kenya Kenya PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 sent send VERB VBD 0 root\n"
                                   "3 its its PRON PRP$ 4 nmod:poss\n"
                                   "4 army army NOUN NN 2 obj\n");
    same(d, "Kenya", "its");
    code_is(d, "army", "KENMIL");
    say_conllu_free(d);
}

/* Rebels without a country are of the country in strife, not of the one that speaks of it. */
static void strife(void **state)
{
    say_doc *d = read_text(*state, "1 Russia Russia PROPN NNP 2 nsubj Entity=B-place\n"
                                   "2 told tell VERB VBD 0 root\n"
                                   "3 Russian Russian ADJ JJ 4 amod Entity=B-norp\n"
                                   "4 media media NOUN NNS 2 obj\n"
                                   "\n"
                                   "1 The the DET DT 3 det\n"
                                   "2 Syrian Syrian ADJ JJ 3 amod Entity=B-norp\n"
                                   "3 government government NOUN NN 4 nsubj\n"
                                   "4 left leave VERB VBD 0 root\n"
                                   "5 Aleppo Aleppo PROPN NNP 4 obj Entity=B-place\n"
                                   "\n"
                                   "1 Rebels rebel NOUN NNS 2 nsubj\n"
                                   "2 followed follow VERB VBD 0 root\n");
    code_is(d, "Rebels", "SYRREB");
    say_conllu_free(d);
}

/* "the group, which ...": a relative pronoun is its noun. */
static void relatives(void **state)
{
    say_doc *d = read_text(*state, "1 Rebels rebel NOUN NNS 4 nsubj\n"
                                   "2 who who PRON WP 3 nsubj\n"
                                   "3 fled flee VERB VBD 1 acl:relcl\n"
                                   "4 returned return VERB VBD 0 root\n");
    same(d, "Rebels", "who");
    say_conllu_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(appositions_and_roles),
        cmocka_unit_test(titles),
        cmocka_unit_test(groups),
        cmocka_unit_test(inner_surnames),
        cmocka_unit_test(officials_of_the_report),
        cmocka_unit_test(family_names_first),
        cmocka_unit_test(holders_of_an_office),
        cmocka_unit_test(names_behind_a_body),
        cmocka_unit_test(owners),
        cmocka_unit_test(strife),
        cmocka_unit_test(relatives),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
