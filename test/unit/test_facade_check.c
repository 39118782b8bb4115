/* What `sayso check` says of a lexicon's examples, with a reader that knows a few sentences by
 * heart in place of the engine. */
#include "check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static const char lexicon[] = "%kind event\n"
                              "attack : pos=v type=ASSAULT cameo=190\n"
                              "    + Rebels attacked the convoy.\n"
                              "    - Doctors attacked the problem.\n"
                              "storm : pos=v type=ASSAULT cameo=190\n"
                              "    - Rebels attacked the town.\n"
                              "%kind signature\n"
                              "fail : pos=v frame=to plus=neg minus=fact\n"
                              "    + He failed to leave.\n"
                              "    - He did not fail to leave.\n"
                              "%kind country\n"
                              "Atlantis : code=ATL\n"
                              "    + Atlantis sank.\n";

typedef struct reader {
    say_arena arena;
    jmp_buf trap;
    say_lexicon *lx;
    say_doc doc;
    say_status leave; /* what it says of "leave" after "fail" */
    bool silent;      /* finds nothing */
    bool broken;      /* cannot read */
} reader;

static void add_attack(reader *r)
{
    say_event e = {.type = TYPE_ASSAULT, .trigger_token = 2};
    e.rule = say_entry_rule(say_lexicon_entry(r->lx, LEX_EVENT, 0), "pattern");
    SAY_PUSH(r->doc.arena, r->doc.events, e);
}

static void add_status(reader *r, const char *lemma, say_status status)
{
    say_token t = {.form = say_str_of(lemma), .lemma = say_str_of(lemma)};
    t.status = (uint8_t)status;
    t.is_predicate = true;
    SAY_PUSH(r->doc.arena, r->doc.tokens, t);
}

static const say_doc *read_sentence(void *self, say_str sentence, say_error *err)
{
    reader *r = self;
    if (r->broken) say_error_set(err, SAY_INPUT, "no model");
    if (r->broken) return NULL;
    say_doc_init(&r->doc, &r->arena);
    add_status(r, "x", STATUS_NONE);
    r->doc.tokens.at[1].is_predicate = false;
    SAY_PUSH(r->doc.arena, r->doc.tokens, (say_token){.form = SAY_LIT("attacked")});
    if (r->silent) return &r->doc;
    if (say_str_find(sentence, SAY_LIT("Rebels attacked")) != SIZE_MAX) add_attack(r);
    bool negated = say_str_find(sentence, SAY_LIT("not fail")) != SIZE_MAX;
    if (negated || say_str_find(sentence, SAY_LIT("failed")) != SIZE_MAX) {
        add_status(r, "fail", negated ? STATUS_NEGATED : STATUS_ACTUAL);
        add_status(r, "leave", negated ? STATUS_ACTUAL : r->leave);
    }
    if (say_str_find(sentence, SAY_LIT("Atlantis")) != SIZE_MAX)
        SAY_PUSH(r->doc.arena, r->doc.entities, (say_entity){.country = SAY_LIT("ATL")});
    return &r->doc;
}

static int start(void **state)
{
    static reader r;
    say_error err = {0};
    r = (reader){.leave = STATUS_NEGATED};
    say_arena_init(&r.arena, 0);
    r.arena.trap = &r.trap;
    *state = &r;
    if (say_lexicon_make(&r.lx, &err)) return 1;
    return say_lexicon_overlay_text(r.lx, "dir/x.lex", say_str_of(lexicon), &err);
}

static int stop(void **state)
{
    reader *r = *state;
    say_lexicon_close(r->lx);
    say_arena_free(&r->arena);
    return 0;
}

static int check(reader *r, const char *under, say_check_tally *tally, say_buf *report)
{
    say_error err = {0};
    return say_check_lexicon(tally, report, r->lx, under, read_sentence, r, &err);
}

static void good_examples_pass(void **state)
{
    say_check_tally tally;
    say_buf report = {0};
    assert_int_equal(check(*state, NULL, &tally, &report), SAY_OK);
    assert_int_equal(tally.entries, 4);
    assert_int_equal(tally.examples, 6);
    assert_int_equal(tally.failed, 0);
    assert_int_equal(report.n, 0);
}

static void failures_are_told(void **state)
{
    reader *r = *state;
    say_check_tally tally;
    say_buf report = {0};
    r->leave = STATUS_ACTUAL;
    assert_int_equal(check(r, NULL, &tally, &report), SAY_FOUND);
    assert_int_equal(tally.failed, 1);
    say_buf_putc(&report, '\0');
    assert_string_equal(report.p,
                        "dir/x.lex:9: does not show the status that this entry gives\n"
                        "    + He failed to leave.\n    entry: dir/x.lex:8: fail\n"
                        "    seen: \"fail\" actual 0.0\n    seen: \"leave\" actual 0.0\n");
    say_buf_free(&report);
}

static void silence_fails_what_must_be_coded(void **state)
{
    reader *r = *state;
    say_check_tally tally;
    say_buf report = {0};
    r->silent = true;
    assert_int_equal(check(r, NULL, &tally, &report), SAY_FOUND);
    assert_int_equal(tally.failed, 3);
    say_buf_free(&report);
}

static void only_what_is_under_a_path(void **state)
{
    const char *paths[] = {"dir", "dir/", "dir/x.lex", "di", "dir/x", "other"};
    const uint32_t want[] = {6, 6, 6, 0, 0, 0};
    for (int i = 0; i < 6; i++) {
        say_check_tally tally;
        say_buf report = {0};
        assert_int_equal(check(*state, paths[i], &tally, &report), SAY_OK);
        assert_int_equal(tally.examples, want[i]);
    }
}

static void a_reader_that_fails_ends_it(void **state)
{
    reader *r = *state;
    say_check_tally tally;
    say_buf report = {0};
    say_error err = {0};
    r->broken = true;
    assert_int_equal(say_check_lexicon(&tally, &report, r->lx, NULL, read_sentence, r, &err),
                     SAY_INPUT);
    assert_string_equal(err.text, "no model");
}

#define CASE(f) cmocka_unit_test_setup_teardown(f, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CASE(good_examples_pass),
        CASE(failures_are_told),
        CASE(silence_fails_what_must_be_coded),
        CASE(only_what_is_under_a_path),
        CASE(a_reader_that_fails_ends_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
