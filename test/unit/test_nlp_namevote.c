/* One name, one kind: the places of a name vote, words of a person's name vote too. */
#include "nlp/namevote.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "with_doc.h"

static uint32_t add(const char *norm, uint8_t kind, bool begins)
{
    say_token t = {.norm = say_str_of(norm),
                   .form = say_str_of(norm),
                   .upos = UPOS_PROPN,
                   .name_kind = kind,
                   .name_begins = begins,
                   .sentence = 1};
    SAY_PUSH(&arena, doc.tokens, t);
    return doc.tokens.n - 1;
}

static void most_places_decide(void **state)
{
    (void)state;
    uint32_t odd = add("enron", NAME_PLACE, true);
    add("enron", NAME_ORGANISATION, true);
    add("and", NAME_NONE, false);
    add("enron", NAME_ORGANISATION, true);
    uint32_t tie = add("acme", NAME_PLACE, true);
    add("acme", NAME_ORGANISATION, true);
    uint32_t alone = add("oslo", NAME_PLACE, true);
    uint32_t day = add("monday", NAME_DATE, true);
    say_names_vote(&doc);
    assert_int_equal(say_tok(&doc, odd)->name_kind, NAME_ORGANISATION);
    assert_int_equal(say_tok(&doc, tie)->name_kind, NAME_PLACE);
    assert_int_equal(say_tok(&doc, alone)->name_kind, NAME_PLACE);
    assert_int_equal(say_tok(&doc, day)->name_kind, NAME_DATE);
}

static void longer_names_of_persons_vote(void **state)
{
    (void)state;
    uint32_t odd = add("catriona", NAME_PLACE, true);
    for (int i = 0; i < 2; i++) {
        add("catriona", NAME_PERSON, true);
        add("bell", NAME_PERSON, false);
    }
    say_names_vote(&doc);
    assert_int_equal(say_tok(&doc, odd)->name_kind, NAME_PERSON);
    assert_int_equal(say_tok(&doc, odd + 2)->name_kind, NAME_PERSON);
    assert_false(say_tok(&doc, odd + 2)->name_begins);
}

static void nothing_is_nothing(void **state)
{
    (void)state;
    say_names_vote(&doc);
    assert_int_equal(doc.tokens.n, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(most_places_decide, with_doc, without_arena),
        cmocka_unit_test_setup_teardown(longer_names_of_persons_vote, with_doc, without_arena),
        cmocka_unit_test_setup_teardown(nothing_is_nothing, with_doc, without_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
