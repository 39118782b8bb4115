/* The record: every name there and back, walks over a small tree, spans. */
#include "record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void names_go_there_and_back(void **state)
{
    (void)state;
    for (int i = 1; i < UPOS_COUNT; i++)
        assert_int_equal(say_upos_of(say_str_of(say_upos_name(i))), i);
    for (int i = 1; i < XPOS_COUNT; i++)
        assert_int_equal(say_xpos_of(say_str_of(say_xpos_name(i))), i);
    for (int i = 1; i < REL_COUNT; i++)
        assert_int_equal(say_rel_of(say_str_of(say_rel_name(i))), i);
    for (int i = 1; i < TYPE_COUNT; i++)
        assert_int_equal(say_type_of(say_str_of(say_type_name(i))), i);
    for (int i = 1; i < STANCE_COUNT; i++)
        assert_int_equal(say_stance_of(say_str_of(say_stance_name(i))), i);
    for (int i = 1; i < STATUS_COUNT; i++)
        assert_int_equal(say_status_of(say_str_of(say_status_name(i))), i);
    for (int i = 1; i < CONTEST_COUNT; i++)
        assert_int_equal(say_contest_of(say_str_of(say_contest_name(i))), i);
    for (int i = 0; i < QUOTE_COUNT; i++)
        assert_int_equal(say_quote_of(say_str_of(say_quote_name(i))), i);
    assert_int_equal(say_quote_of(SAY_LIT("nonsense")), -1);
    for (int i = 0; i < SAY_CONTEXTS; i++)
        assert_int_equal(say_context_of(say_str_of(say_context_name(i))), i);
    assert_string_equal(say_rel_name(REL_OBL_AGENT), "obl:agent");
    assert_string_equal(say_xpos_name(XPOS_HASH), "#");
    assert_int_equal(say_rel_of(SAY_LIT("nonsense")), REL_NONE);
    assert_string_equal(say_rel_name(9999), "_");
}

static void days_are_known_by_name(void **state)
{
    (void)state;
    assert_true(say_is_day(SAY_LIT("monday")));
    assert_true(say_is_day(SAY_LIT("yesterday")));
    assert_false(say_is_day(SAY_LIT("week")));
    assert_false(say_is_day(SAY_LIT("")));
}

static void subtypes_know_their_base(void **state)
{
    (void)state;
    assert_true(say_rel_is(REL_NSUBJ_PASS, REL_NSUBJ));
    assert_true(say_rel_is(REL_NSUBJ, REL_NSUBJ));
    assert_false(say_rel_is(REL_NSUBJ, REL_NSUBJ_PASS));
    assert_false(say_rel_is(REL_OBJ, REL_OBL));
    assert_false(say_rel_is(REL_OBJ, REL_NONE));
}

/* "Rebels1 deny2 any3 talks4" : heads 2 0 4 2 */
static void make_tree(say_doc *d)
{
    static const char *const form[] = {"Rebels", "deny", "any", "talks"};
    static const uint32_t head[] = {2, 0, 4, 2};
    static const uint8_t rel[] = {REL_NSUBJ, REL_ROOT, REL_DET, REL_OBJ};
    d->text = SAY_LIT("Rebels deny any talks");
    uint32_t at = 0;
    for (int i = 0; i < 4; i++) {
        uint32_t n = (uint32_t)say_str_of(form[i]).n;
        say_token t = {.span = {at, at + n},
                       .form = say_str_of(form[i]),
                       .lemma = say_str_of(form[i]),
                       .head = head[i],
                       .rel = rel[i],
                       .sentence = 1};
        SAY_PUSH(d->arena, d->tokens, t);
        at += n + 1;
    }
    say_link_children(d, 1, 5);
}

static void check_tree(say_doc *d)
{
    uint32_t first, last;
    say_subtree(d, 4, &first, &last);
    assert_int_equal(first, 3);
    assert_int_equal(last, 4);
    say_subtree(d, 2, &first, &last);
    assert_int_equal(first, 1);
    assert_int_equal(last, 4);
    assert_int_equal(say_child(d, 2, REL_OBJ), 4);
    assert_int_equal(say_child(d, 2, REL_IOBJ), 0);
    assert_int_equal(say_child_lemma(d, 4, REL_DET, "any"), 3);
    assert_int_equal(say_child_lemma(d, 4, REL_DET, "the"), 0);
    assert_true(say_dominates(d, 2, 3));
    assert_false(say_dominates(d, 3, 4));
}

static void check_spans(say_doc *d)
{
    say_spans spans = {0};
    const bool keep[] = {true, false, true, true};
    say_spans_of(d, &spans, keep, 1, 5);
    assert_int_equal(spans.n, 2);
    assert_true(say_str_is(say_span_text(d, spans.at[1]), "any talks"));
    assert_true(say_spans_cover(&spans, (say_span){12, 21}));
    assert_false(say_spans_cover(&spans, (say_span){5, 14}));
    assert_true(say_spans_touch(&spans, (say_span){5, 14}));
    assert_false(say_spans_touch(&spans, (say_span){6, 12}));
}

static void walks_trees_and_joins_spans(void **state)
{
    (void)state;
    say_arena a;
    jmp_buf trap;
    say_doc d;
    say_arena_init(&a, 0);
    a.trap = &trap;
    if (setjmp(trap)) fail();
    say_doc_init(&d, &a);
    make_tree(&d);
    check_tree(&d);
    check_spans(&d);
    for (int i = 0; i < 2 * SAY_MAX_NOTES; i++)
        say_doc_note(&d, "note %d", i);
    assert_int_equal(d.notes.n, SAY_MAX_NOTES);
    say_arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_go_there_and_back),
        cmocka_unit_test(days_are_known_by_name),
        cmocka_unit_test(subtypes_know_their_base),
        cmocka_unit_test(walks_trees_and_joins_spans),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
