/* The reader of trees that other tests stand on: offsets, contractions, names, heads. */
#include "conllu_doc.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void reads_offsets_and_links(void **state)
{
    (void)state;
    say_doc *d = say_conllu_open("# date = 2016-12-27\n"
                                 "1 Rebels rebel NOUN NNS 4 nsubj\n"
                                 "2-3 don't\n"
                                 "2 do do AUX VBP 4 aux\n"
                                 "3 n't not PART RB 4 advmod\n"
                                 "4 know know VERB VB 0 root\n"
                                 "5 Assad Assad PROPN NNP 4 obj SpaceAfter=No|Entity=B-person\n"
                                 "6 . . PUNCT . 4 punct\n"
                                 "\n"
                                 "1 Yes yes INTJ UH 0 root\n"
                                 "# newpar\n"
                                 "1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\t_\n");
    assert_true(say_str_is(d->text, "Rebels don't know Assad. Yes\n\nNo"));
    assert_int_equal(d->published, 20161227);
    assert_int_equal(d->sentences.n, 4);
    assert_true(d->sentences.at[1].new_paragraph);
    assert_false(d->sentences.at[2].new_paragraph);
    assert_true(d->sentences.at[3].new_paragraph);
    assert_int_equal(d->sentences.at[1].root, 4);
    assert_true(say_str_is(say_span_text(d, d->tokens.at[3].span), "n't"));
    assert_int_equal(d->tokens.at[2].surface, 2);
    assert_int_equal(d->tokens.at[3].surface, 0);
    uint32_t assad = say_conllu_find(d, "Assad", 1);
    assert_int_equal(d->tokens.at[assad].name_kind, NAME_PERSON);
    assert_true(d->tokens.at[assad].name_begins);
    assert_int_equal(say_child(d, 4, REL_OBJ), assad);
    assert_int_equal(d->tokens.at[7].sentence, 2);
    say_conllu_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_offsets_and_links)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
