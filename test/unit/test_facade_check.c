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
                              "launch : pos=v type=ASSAULT cameo=190 over=light comp=obj\n"
                              "raid : pos=n type=ASSAULT cameo=190\n"
                              "    + Rebels launched a raid.\n"
                              "    - Rebels launched a song.\n"
                              "%kind cue\n"
                              "deny : pos=v stance=denies\n"
                              "    + They denied it.\n"
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

/* An event by the nth entry. */
static void add_assault(reader *r, uint32_t n)
{
    say_event e = {.type = TYPE_ASSAULT, .trigger_token = 2};
    e.rule = say_entry_rule(say_lexicon_entry(r->lx, LEX_EVENT, n), "pattern");
    SAY_PUSH(r->doc.arena, r->doc.events, e);
}

static void add_status(reader *r, const char *lemma, say_status status)
{
    say_token t = {.form = say_str_of(lemma), .lemma = say_str_of(lemma)};
    t.status = (uint8_t)status;
    t.is_predicate = true;
    SAY_PUSH(r->doc.arena, r->doc.tokens, t);
}

/* Another entry's line is its rule: the stance tells that the entry had its say. */
static void add_denial(reader *r)
{
    say_attribution a = {.cue_lemma = SAY_LIT("deny"), .stance = STANCE_DENIES};
    SAY_PUSH(r->doc.arena, r->doc.attributions, a);
}

static bool has(say_str sentence, const char *words)
{
    return say_str_find(sentence, say_str_of(words)) != SIZE_MAX;
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
    if (has(sentence, "Rebels attacked")) add_assault(r, 0);
    if (has(sentence, "launched")) add_assault(r, 2);
    if (has(sentence, "raid")) add_status(r, "raid", STATUS_ACTUAL);
    if (has(sentence, "denied")) add_denial(r);
    bool negated = has(sentence, "not fail");
    if (negated || has(sentence, "failed")) {
        add_status(r, "fail", negated ? STATUS_NEGATED : STATUS_ACTUAL);
        add_status(r, "leave", negated ? STATUS_ACTUAL : r->leave);
    }
    if (has(sentence, "Atlantis"))
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
    assert_int_equal(tally.entries, 6);
    assert_int_equal(tally.examples, 9);
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
                        "dir/x.lex:16: does not show the status that this entry gives\n"
                        "    + He failed to leave.\n    entry: dir/x.lex:15: fail\n"
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
    assert_int_equal(tally.failed, 5);
    say_buf_free(&report);
}

static void only_what_is_under_a_path(void **state)
{
    const char *paths[] = {"dir", "dir/", "dir/x.lex", "di", "dir/x", "other"};
    const uint32_t want[] = {9, 9, 9, 0, 0, 0};
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
