/* The public functions: a report read from memory, its records by number, writers, failures. */
#include "base/arena.h"
#include "sayso.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char report[] = "Russia's foreign minister said on Tuesday that talks with the rebels "
                             "had begun in Ankara. The rebels denied the claim.\n";

static sayso_engine *engine; /* constant after loading; shared by the tests */

static int open_engine(void **state)
{
    (void)state;
    sayso_options options = {.model = SAYSO_ROOT "/model/english.say"};
    sayso_error err = {0};
    int rc = sayso_engine_open(&engine, &options, &err);
    if (rc != SAYSO_OK) print_error("%s\n", err.text);
    return rc;
}

static int close_engine(void **state)
{
    (void)state;
    sayso_engine_close(engine);
    return 0;
}

static sayso_doc *read_report(void)
{
    sayso_doc *doc;
    sayso_about about = {.id = "r1", .title = "Talks", .published = 20161227};
    assert_int_equal(sayso_read(&doc, engine, report, strlen(report), &about, NULL), SAYSO_OK);
    return doc;
}

static void records_come_by_number(void **state)
{
    (void)state;
    sayso_doc *doc = read_report();
    assert_int_equal(sayso_doc_text(doc).n, strlen(report));
    assert_int_equal(sayso_doc_published(doc), 20161227);
    assert_memory_equal(sayso_doc_title(doc).p, "Talks", 5);
    assert_int_equal(sayso_doc_count(doc, SAYSO_SENTENCES), 2);
    uint32_t tokens = sayso_doc_count(doc, SAYSO_TOKENS);
    for (uint32_t i = 1; i <= tokens; i++) {
        sayso_token t = sayso_doc_token(doc, i);
        assert_true(t.span.begin < t.span.end && t.span.end <= strlen(report));
        assert_memory_equal(t.form.p, report + t.span.begin, t.form.n);
        assert_true(t.head <= tokens && t.sentence >= 1 && t.sentence <= 2);
    }
    assert_int_equal(sayso_doc_token(doc, 0).form.n, 0);
    assert_int_equal(sayso_doc_token(doc, tokens + 1).form.n, 0);
    assert_int_equal(sayso_doc_point(doc, 7), 7);
    sayso_doc_free(doc);
}

static void says_who_and_what(void **state)
{
    (void)state;
    sayso_doc *doc = read_report();
    assert_true(sayso_doc_count(doc, SAYSO_ATTRIBUTIONS) >= 2);
    sayso_attribution a = sayso_doc_attribution(doc, 1);
    assert_memory_equal(a.cue.p, "say", 3);
    assert_string_equal(a.stance, "asserts");
    assert_true(a.source > 0 && (a.rule.file || a.rule.name));
    sayso_span cue = sayso_doc_span(doc, SAYSO_CUE, 1, 0);
    assert_non_null(strstr(report, "said"));
    assert_int_equal(cue.begin, strstr(report, "said") - report);
    assert_int_equal(sayso_doc_span(doc, SAYSO_CUE, 1, 99).end, 0);
    assert_int_equal(sayso_doc_span(doc, SAYSO_CUE, 9999, 0).end, 0);
    assert_string_equal(sayso_doc_attribution(doc, 2).stance, "denies");
    sayso_doc_free(doc);
}

static int count_bytes(void *user, const char *bytes, size_t n)
{
    (void)bytes;
    *(size_t *)user += n;
    return 0;
}

static int stop(void *user, const char *bytes, size_t n)
{
    (void)user;
    (void)bytes;
    (void)n;
    return 1;
}

static void every_format_writes(void **state)
{
    (void)state;
    sayso_doc *doc = read_report();
    const char *about;
    for (size_t i = 0; sayso_format(i, &about); i++) {
        size_t n = 0;
        const char *name = sayso_format(i, NULL);
        assert_true(*about);
        assert_int_equal(sayso_write(doc, name, NULL, count_bytes, &n, NULL), SAYSO_OK);
        assert_true(n > 0);
        assert_int_equal(sayso_write(doc, name, NULL, stop, NULL, NULL), SAYSO_SYSTEM);
    }
    sayso_error err;
    sayso_style style = {.only = "e77"};
    size_t n = 0;
    assert_int_equal(sayso_write(doc, "nonsense", NULL, count_bytes, &n, &err), SAYSO_USAGE);
    assert_int_equal(sayso_write(doc, "explain", &style, count_bytes, &n, &err), SAYSO_USAGE);
    assert_non_null(strstr(err.text, "e77"));
    sayso_doc_free(doc);
}

static int keep_code(void *user, sayso_text name, const sayso_actor *actor)
{
    (void)name;
    memcpy(user, actor->code.n >= 3 ? actor->code.p : "---", 3);
    return 0;
}

static void actors_are_looked_up_without_a_model(void **state)
{
    (void)state;
    sayso_engine *small;
    sayso_options options = {.no_model = true};
    assert_int_equal(sayso_engine_open(&small, &options, NULL), SAYSO_OK);
    char code[4] = "";
    sayso_text name = {"France", 6};
    assert_int_equal(sayso_who(small, &name, 1, 0, keep_code, code, NULL), SAYSO_OK);
    assert_string_equal(code, "FRA");
    sayso_doc *doc;
    assert_int_equal(sayso_read(&doc, small, "x", 1, NULL, NULL), SAYSO_USAGE);
    assert_null(doc);
    sayso_engine_close(small);
}

static void a_report_that_needs_too_much_fails_alone(void **state)
{
    (void)state;
    sayso_engine *tight;
    sayso_options options = {.model = SAYSO_ROOT "/model/english.say", .memory = 20000};
    assert_int_equal(sayso_engine_open(&tight, &options, NULL), SAYSO_OK);
    sayso_doc *doc;
    sayso_error err;
    assert_int_equal(sayso_read(&doc, tight, report, strlen(report), NULL, &err), SAYSO_FAULT);
    assert_null(doc);
    assert_non_null(strstr(err.text, "out of memory"));
    sayso_engine_close(tight);
}

/* Fails the nth allocation of the arenas, for every n that happens while a report is read: each is
 * a fault of that call, none a crash, and the engine reads on afterwards. */
static void every_allocation_may_fail(void **state)
{
    (void)state;
    enum { MOST = 200 };
    /* a dateline, towns of the gazetteer, ranges of days and numbers */
    static const char filed[] =
        "Tripoli, May 9, 2011, LANA - Since 2009 rebels have killed between 20 and 30 soldiers "
        "near Tripoli, Lebanon, and at least two dozen in Bremerhaven from 3 to 5 May.";
    for (long n = 1; n < MOST; n++) {
        sayso_doc *doc;
        say_arena_fail_nth(n);
        int rc = sayso_read(&doc, engine, filed, strlen(filed), NULL, NULL);
        say_arena_fail_nth(0);
        if (rc == SAYSO_OK) {
            assert_true(n > 1);
            sayso_doc_free(doc);
            return;
        }
        assert_int_equal(rc, SAYSO_FAULT);
    }
    fail_msg("the sweep did not come to an end");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(records_come_by_number),
        cmocka_unit_test(says_who_and_what),
        cmocka_unit_test(every_format_writes),
        cmocka_unit_test(actors_are_looked_up_without_a_model),
        cmocka_unit_test(a_report_that_needs_too_much_fails_alone),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
