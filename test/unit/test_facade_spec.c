/* Specs: expectations read and held against a small document made by hand; blocks that are wrong.
 */
#include "spec.h"
#include "spec_expect.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char *const text = "Rebels denied they had fired.";
static say_arena arena;
static jmp_buf trap;
static say_doc doc;

static say_span span_of(const char *words)
{
    size_t at = say_str_find(doc.text, say_str_of(words));
    assert_int_not_equal(at, SIZE_MAX);
    return (say_span){(uint32_t)at, (uint32_t)(at + say_str_of(words).n)};
}

/* One attribution and one predicate. */
static int set_up(void **state)
{
    (void)state;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    say_doc_init(&doc, &arena);
    doc.text = say_str_of(text);
    say_attribution a = {.stance = STANCE_DENIES};
    SAY_PUSH(&arena, a.source, span_of("Rebels"));
    SAY_PUSH(&arena, a.cue, span_of("denied"));
    SAY_PUSH(&arena, a.content, span_of("they had fired"));
    SAY_PUSH(&arena, doc.attributions, a);
    say_token fired = {.form = SAY_LIT("fired"), .is_predicate = true, .status = STATUS_NEGATED};
    SAY_PUSH(&arena, doc.tokens, fired);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    say_arena_free(&arena);
    return 0;
}

static bool holds(const char *line)
{
    say_expect want = say_expect_read(say_str_of(line));
    assert_int_not_equal(want.kind, EXPECT_NOTHING);
    return say_expect_holds(&want, EXPECT_ATTRIBUTION, &doc);
}

static void holds_expectations_against_a_document(void **state)
{
    (void)state;
    assert_true(holds("source \"Rebels\" cue \"denied\" content \"they had fired\" stance denies"));
    assert_true(holds("content \"they \xE2\x80\xA6 fired\" quote indirect"));
    assert_true(holds("\"fired\" status negated"));
    assert_false(holds("\"fired\" status actual"));
    assert_false(holds("source \"Rebels\" stance asserts"));
    assert_false(holds("source \"\" cue \"denied\""));
    assert_false(holds("cue \"denied\" within \"said\""));
    assert_false(holds("content \"denied they\""));
    assert_false(holds("contest \"fired\" | \"denied\" kind denies"));
    assert_false(holds("event ASSAULT \"fired\""));
    assert_false(holds("none"));
    assert_false(holds("none cue \"denied\""));
    assert_true(holds("none cue \"fired\""));
}

static void refuses_what_it_cannot_read(void **state)
{
    (void)state;
    static const char *const lines[] = {"",
                                        "source",
                                        "\"fired\"",
                                        "\"fired\" status maybe",
                                        "colour \"red\"",
                                        "contest \"a\" \"b\" kind denies",
                                        "event WAR \"fired\""};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_int_equal(say_expect_read(say_str_of(lines[i])).kind, EXPECT_NOTHING);
}

static const say_doc *read_made(void *self, say_str sentence, say_error *err)
{
    (void)self;
    (void)sentence;
    (void)err;
    return &doc;
}

static int check(const char *spec, say_check_tally *tally, say_error *err)
{
    say_buf report = {0};
    *tally = (say_check_tally){0};
    int rc = say_spec_check(tally, &report, "x.md", say_str_of(spec), read_made, NULL, NULL, err);
    say_buf_free(&report);
    return rc;
}

static void walks_blocks(void **state)
{
    (void)state;
    say_check_tally tally;
    say_error err;
    assert_int_equal(
        check("# T\n```example\nA.\n=> cue \"denied\"\n=> none\n```\n=> no\n", &tally, &err),
        SAY_FOUND);
    assert_int_equal(tally.entries, 1);
    assert_int_equal(tally.examples, 2);
    assert_int_equal(tally.failed, 1);
    assert_int_equal(check("```example\nA.\n=> cue \"denied\"\n", &tally, &err), SAY_INPUT);
    assert_non_null(strstr(err.text, "x.md:3: an example is not closed"));
    assert_int_equal(check("```example\nA.\n=> blah\n```\n", &tally, &err), SAY_INPUT);
    assert_non_null(strstr(err.text, "x.md:3: cannot read the expectation"));
    assert_int_equal(check("", &tally, &err), SAY_OK);
}

/* Reports of a block, and a matter on which they differ. */
static void reads_blocks_of_several_reports(void **state)
{
    (void)state;
    say_str reports[SAY_SPEC_REPORTS];
    say_side_by_side all = {0};
    bool readable;
    all.n = say_spec_reports(SAY_LIT("It fell.\n---\nIt did not fall.\n"), all.text);
    assert_int_equal(all.n, 2);
    assert_true(say_str_is(all.text[0], "It fell."));
    assert_true(say_str_is(all.text[1], "It did not fall."));
    assert_true(say_spec_matter_holds(&all, SAY_LIT("none"), &readable) && readable);
    say_matter m = {0};
    SAY_PUSH(&arena, m.members,
             (say_member){.proposition = say_id_of(1, 1), .side = "affirms", .said = {0, 7}});
    SAY_PUSH(&arena, m.members, (say_member){.proposition = say_id_of(2, 1), .side = "denies"});
    SAY_PUSH(&arena, all.matters, m);
    assert_false(say_spec_matter_holds(&all, SAY_LIT("none"), &readable));
    const char *good = "matter \"It fell\" affirms 1 denies 2";
    assert_true(say_spec_matter_holds(&all, say_str_of(good), &readable) && readable);
    assert_true(say_spec_matter_holds(&all, SAY_LIT("matter denies 2"), &readable));
    assert_false(say_spec_matter_holds(&all, SAY_LIT("matter \"It rose\""), &readable));
    assert_false(say_spec_matter_holds(&all, SAY_LIT("matter denies 1 2"), &readable));
    assert_true(readable);
    assert_false(say_spec_matter_holds(&all, SAY_LIT("matter denies nine"), &readable));
    assert_false(readable);
    assert_false(say_spec_matter_holds(&all, SAY_LIT("matters"), &readable));
    assert_false(readable);
    say_buf many = {0};
    for (int i = 0; i < SAY_SPEC_REPORTS + 1; i++)
        say_buf_puts(&many, i ? "\n---\nIt fell." : "It fell.");
    assert_int_equal(say_spec_reports(say_buf_str(&many), reports), 0);
    say_buf_free(&many);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(holds_expectations_against_a_document, set_up, tear_down),
        cmocka_unit_test(refuses_what_it_cannot_read),
        cmocka_unit_test_setup_teardown(walks_blocks, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_blocks_of_several_reports, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
