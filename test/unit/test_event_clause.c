/* Subjects and objects where they do not stand beside their verb, and the paths of patterns. */
#include "conllu_doc.h"
#include "event/clause.h"
#include "event/path.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static uint32_t at(const say_doc *d, const char *form)
{
    return say_conllu_find(d, form, 1);
}

static void finds_controllers(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("1 Chad Chad PROPN NNP 2 nsubj\n"
                                 "2 forced force VERB VBD 0 root\n"
                                 "3 rebels rebel NOUN NNS 2 obj\n"
                                 "4 to to PART TO 5 mark\n"
                                 "5 agree agree VERB VB 2 xcomp\n"
                                 "6 to to PART TO 7 mark\n"
                                 "7 leave leave VERB VB 5 xcomp\n"
                                 "8 , , PUNCT , 9 punct\n"
                                 "9 freeing free VERB VBG 2 advcl\n"
                                 "10 monks monk NOUN NNS 9 obj\n");
    assert_int_equal(say_clause_doer(d, at(d, "forced")), at(d, "Chad"));
    assert_int_equal(say_clause_doer(d, at(d, "leave")), at(d, "rebels"));
    assert_int_equal(say_clause_doer(d, at(d, "freeing")), at(d, "Chad"));
    say_conllu_free(d);
}

/* "Chad is leaving, he said": the subject was hung on the verb of saying. */
static void finds_a_subject_hung_too_high(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("1 Chad Chad PROPN NNP 6 nsubj\n"
                                 "2 is be AUX VBZ 3 aux\n"
                                 "3 leaving leave VERB VBG 6 ccomp\n"
                                 "4 , , PUNCT , 3 punct\n"
                                 "5 he he PRON PRP 6 nsubj\n"
                                 "6 said say VERB VBD 0 root\n");
    assert_int_equal(say_clause_doer(d, at(d, "leaving")), at(d, "Chad"));
    assert_int_equal(say_clause_doer(d, at(d, "said")), at(d, "he"));
    say_conllu_free(d);
}

static void turns_passives_round(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("1 Monks monk NOUN NNS 3 nsubj:pass\n"
                                 "2 were be AUX VBD 3 aux:pass\n"
                                 "3 arrested arrest VERB VBN 0 root\n"
                                 "4 and and CCONJ CC 5 cc\n"
                                 "5 beaten beat VERB VBN 3 conj\n"
                                 "6 by by ADP IN 7 case\n"
                                 "7 police police NOUN NN 5 obl:agent\n"
                                 "8 backed back VERB VBN 7 acl\n"
                                 "9 by by ADP IN 10 case\n"
                                 "10 Chad Chad PROPN NNP 8 obl:agent\n");
    assert_true(say_clause_passive(d, at(d, "beaten")));
    assert_int_equal(say_clause_undergoer(d, at(d, "arrested")), at(d, "Monks"));
    assert_int_equal(say_clause_undergoer(d, at(d, "beaten")), at(d, "Monks"));
    assert_int_equal(say_clause_doer(d, at(d, "beaten")), at(d, "police"));
    assert_int_equal(say_clause_undergoer(d, at(d, "backed")), at(d, "police"));
    assert_int_equal(say_clause_doer(d, at(d, "backed")), at(d, "Chad"));
    say_conllu_free(d);
    d = say_conllu_open("1 Monks monk NOUN NNS 2 nsubj\n"
                        "2 had have VERB VBD 0 root\n"
                        "3 homes home NOUN NNS 2 obj\n"
                        "4 raided raid VERB VBN 2 xcomp\n"
                        "5 by by ADP IN 6 case\n"
                        "6 police police NOUN NN 4 obl:agent\n");
    assert_int_equal(say_clause_undergoer(d, at(d, "raided")), at(d, "homes"));
    assert_int_equal(say_clause_doer(d, at(d, "raided")), at(d, "police"));
    say_conllu_free(d);
}

static void follows_relative_clauses(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("1 Rebels rebel NOUN NNS 4 nsubj\n"
                                 "2 who who PRON WP 3 nsubj\n"
                                 "3 fled flee VERB VBD 1 acl:relcl\n"
                                 "4 returned return VERB VBD 0 root\n"
                                 "5 bases base NOUN NNS 4 obj\n"
                                 "6 they they PRON PRP 7 nsubj\n"
                                 "7 seized seize VERB VBD 5 acl:relcl\n");
    assert_int_equal(say_clause_doer(d, at(d, "fled")), at(d, "Rebels"));
    assert_int_equal(say_clause_undergoer(d, at(d, "seized")), at(d, "bases"));
    say_conllu_free(d);
}

/* "KABUL (AP) - Rebels fled": two subjects, the near one counts. */
static void prefers_the_near_subject(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("1 KABUL KABUL PROPN NNP 4 nsubj\n"
                                 "2 - - PUNCT : 1 punct\n"
                                 "3 Rebels rebel NOUN NNS 4 nsubj\n"
                                 "4 fled flee VERB VBD 0 root\n");
    assert_int_equal(say_clause_doer(d, 4), 3);
    say_conllu_free(d);
}

static void walk(say_ends *ends, const say_doc *d, const char *path, uint32_t t)
{
    say_path p;
    assert_true(say_path_read(&p, d->arena, say_str_of(path)));
    say_path_walk(ends, d, &p, t);
}

static void walks_paths(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("1 Chad Chad PROPN NNP 2 nsubj\n"
                                 "2 launched launch VERB VBD 0 root\n"
                                 "3 a a DET DT 4 det\n"
                                 "4 series series NOUN NN 2 obj\n"
                                 "5 of of ADP IN 6 case\n"
                                 "6 raids raid NOUN NNS 4 nmod\n"
                                 "7 against against ADP IN 8 case\n"
                                 "8 rebels rebel NOUN NNS 2 obl\n"
                                 "9 on on ADP IN 10 case\n"
                                 "10 Monday Monday PROPN NNP 2 obl\n");
    say_ends ends;
    walk(&ends, d, "subj", 2);
    assert_int_equal(ends.n, 1);
    assert_int_equal(ends.at[0], 1);
    walk(&ends, d, "obj", 2); /* "a series of": also what it is a series of */
    assert_int_equal(ends.n, 2);
    assert_int_equal(ends.at[1], 6);
    walk(&ends, d, "obj.against", 2); /* hung on the verb, meant for the noun */
    assert_int_equal(ends.n, 1);
    assert_int_equal(ends.at[0], 8);
    walk(&ends, d, "on", 2); /* a day is nobody */
    assert_int_equal(ends.n, 0);
    say_conllu_free(d);
}

static void refuses_what_is_no_path(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("1 Yes yes INTJ UH 0 root\n");
    say_path p;
    assert_false(say_path_read(&p, d->arena, SAY_LIT("")));
    assert_false(say_path_read(&p, d->arena, SAY_LIT("obj..of")));
    assert_false(say_path_read(&p, d->arena, SAY_LIT("Obj")));
    assert_false(say_path_read(&p, d->arena, SAY_LIT("a.b.c.d.e")));
    say_conllu_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_controllers),        cmocka_unit_test(finds_a_subject_hung_too_high),
        cmocka_unit_test(turns_passives_round),     cmocka_unit_test(follows_relative_clauses),
        cmocka_unit_test(prefers_the_near_subject), cmocka_unit_test(walks_paths),
        cmocka_unit_test(refuses_what_is_no_path),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
