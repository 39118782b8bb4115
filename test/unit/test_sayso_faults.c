/* Ledgers on a file system and in memory that fail at the n-th call, for n = 1, 2, 3 ...: each call
 * of sayso.h succeeds or gives SAYSO_SYSTEM (SAYSO_FAULT without memory) and a message; what was
 * committed stays, `check` is clean afterwards, and the same again does the rest.
 * SAYSO_SWEEP=1 in the environment tries every n; without, every STRIDE-th. */
#define _XOPEN_SOURCE 700
#include "faulty_vfs.h"
#include "sayso.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { STRIDE = 23, BASE = 2, ALL = 5 };

static sayso_engine *engine;
static char folder[64];
static char first[80], more[80], ledger[80], base[80];

static const char first_reports[] =
    "{\"id\": \"one\", \"date\": \"2021-03-04\", \"text\": \"Officials in Lima said on Tuesday "
    "that "
    "an envoy had met a delegation from Oslo. The mayor of Oslo denied it.\"}\n"
    "{\"id\": \"two\", \"date\": \"2021-03-05\", \"text\": \"Police in Quito arrested an editor. "
    "The "
    "editor's lawyer said that she had been beaten in Quito.\"}\n";
static const char more_reports[] =
    "{\"id\": \"three\", \"date\": \"2021-03-05\", \"text\": \"The government of Ecuador denied "
    "that "
    "the editor had been beaten in Quito.\"}\n"
    "{\"id\": \"four\", \"date\": \"2021-03-06\", \"text\": \"An envoy of Peru met a delegation "
    "from "
    "Oslo in Lima, officials said.\"}\n"
    "{\"id\": \"five\", \"date\": \"2021-03-06\", \"text\": \"Norway withdrew its envoy from Lima. "
    "The mayor of Lima called the decision wrong.\"}\n";

static void write_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
    assert_int_equal(fclose(f), 0);
}

static void drop_ledger(const char *path)
{
    static const char *const ends[] = {"", "-wal", "-shm", "-journal"};
    char name[96];
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        snprintf(name, sizeof name, "%s%s", path, ends[i]);
        unlink(name);
    }
}

static void copy_base(void)
{
    static char bytes[1 << 20];
    drop_ledger(ledger);
    FILE *from = fopen(base, "rb"), *to = fopen(ledger, "wb");
    assert_true(from && to);
    size_t n = fread(bytes, 1, sizeof bytes, from);
    assert_true(n < sizeof bytes && fwrite(bytes, 1, n, to) == n);
    fclose(from);
    assert_int_equal(fclose(to), 0);
}

static int keep_nothing(void *user, const char *bytes, size_t n)
{
    (void)user, (void)bytes, (void)n;
    return 0;
}

/* --- What is done to the ledger --- */

static int add_file(sayso_ledger *l, const char *path, sayso_progress *done, sayso_error *err)
{
    sayso_adding how = {.threads = 1};
    return sayso_ledger_add(done, l, engine, &path, 1, &how, err);
}

static int add_more(sayso_ledger *l, sayso_error *err)
{
    sayso_progress done;
    return add_file(l, more, &done, err);
}

static int rebuild(sayso_ledger *l, sayso_error *err)
{
    sayso_progress done;
    sayso_adding how = {.threads = 1};
    return sayso_ledger_rebuild(&done, l, engine, &how, err);
}

static int ask(sayso_ledger *l, sayso_error *err)
{
    sayso_condition where[] = {{"who", "Quito"}, {"from", "2021-01-01"}};
    sayso_asking asking = {.where = where, .n = 1, .format = "json"};
    int rc = sayso_ledger_query(l, &asking, keep_nothing, NULL, NULL, err);
    if (rc == SAYSO_OK) rc = sayso_ledger_timeline(l, &asking, keep_nothing, NULL, err);
    if (rc == SAYSO_OK)
        rc = sayso_ledger_contested(l, "json", 0, NULL, keep_nothing, NULL, NULL, err);
    return rc;
}

static int forget(sayso_ledger *l, sayso_error *err)
{
    return sayso_ledger_forget(l, "two", err);
}

static int judge(sayso_ledger *l, sayso_error *err)
{
    sayso_judging j = {"a1000001", "accept", NULL, NULL, "tester"};
    return sayso_ledger_judge(l, &j, err);
}

static int check(sayso_ledger *l, sayso_error *err)
{
    return sayso_ledger_check(l, keep_nothing, NULL, err);
}

typedef int (*deed)(sayso_ledger *l, sayso_error *err);

/* Opens the ledger, does it, closes. */
static int run(deed what, sayso_access access, sayso_error *err)
{
    sayso_ledger *l;
    *err = (sayso_error){0};
    int rc = sayso_ledger_open(&l, ledger, access, err);
    if (rc != SAYSO_OK) return rc;
    rc = what(l, err);
    sayso_ledger_close(l);
    return rc;
}

/* --- What must hold afterwards --- */

static void prove(const char *when, deed what)
{
    sayso_error err = {0};
    sayso_progress done = {0};
    sayso_ledger *l;
    int rc = sayso_ledger_open(&l, ledger, SAYSO_CHANGE, &err);
    if (rc != SAYSO_OK) fail_msg("%s: %s", when, err.text);
    rc = sayso_ledger_check(l, keep_nothing, NULL, &err);
    if (rc != SAYSO_OK) fail_msg("%s: check gives %d %s", when, rc, err.text);
    rc = add_file(l, first, &done, &err);
    if (rc != SAYSO_OK) fail_msg("%s: adding again gives %d %s", when, rc, err.text);
    if (what != forget && done.added) fail_msg("%s: a committed report is gone", when);
    sayso_progress rest = {0};
    rc = add_file(l, more, &rest, &err);
    bool whole = rest.added + rest.known == ALL - BASE && done.added + done.known == BASE;
    if (rc != SAYSO_OK || !whole) fail_msg("%s: adding the rest gives %d %s", when, rc, err.text);
    rc = sayso_ledger_check(l, keep_nothing, NULL, &err);
    if (rc != SAYSO_OK) fail_msg("%s: check gives %d %s at the end", when, rc, err.text);
    sayso_ledger_close(l);
}

static unsigned stride(void)
{
    return getenv("SAYSO_SWEEP") ? 1 : STRIDE;
}

/* Fails call after call until there is none left to fail. */
static void sweep(deed what, sayso_access access, faulty_how how, const char *name)
{
    unsigned failed = 0;
    for (unsigned turn = 1;; turn += stride()) {
        char when[64];
        sayso_error err;
        snprintf(when, sizeof when, "%s, way %d, call %u", name, (int)how, turn);
        copy_base();
        faulty_begin(how, turn);
        int rc = run(what, access, &err);
        bool reached = faulty_end() >= turn;
        if (rc != SAYSO_OK && rc != SAYSO_SYSTEM) fail_msg("%s gives %d %s", when, rc, err.text);
        if (rc == SAYSO_SYSTEM && !*err.text) fail_msg("%s: no message", when);
        failed += rc != SAYSO_OK;
        prove(when, what);
        if (!reached) break;
    }
    if (!failed) fail_msg("%s, way %d: nothing failed", name, (int)how);
}

static void sweep_writers(void **state)
{
    (void)state;
    for (int how = 0; how < FAULTY_HOWS; how++) {
        sweep(add_more, SAYSO_MAKE, (faulty_how)how, "add");
        sweep(rebuild, SAYSO_CHANGE, (faulty_how)how, "rebuild");
        sweep(forget, SAYSO_CHANGE, (faulty_how)how, "forget");
        sweep(judge, SAYSO_CHANGE, (faulty_how)how, "judge");
    }
}

static void sweep_readers(void **state)
{
    (void)state;
    for (int how = 0; how <= FAULTY_ON; how++) {
        sweep(ask, SAYSO_LOOK, (faulty_how)how, "query");
        sweep(check, SAYSO_CHANGE, (faulty_how)how, "check");
    }
}

static void sweep_memory(void **state)
{
    (void)state;
    static const deed deeds[] = {add_more, rebuild, forget, ask, check};
    for (size_t i = 0; i < sizeof deeds / sizeof deeds[0]; i++) {
        unsigned step = 1;
        for (unsigned turn = 1;; turn += step) {
            char when[64];
            sayso_error err;
            snprintf(when, sizeof when, "deed %zu, allocation %u", i, turn);
            copy_base();
            faulty_begin_memory(turn);
            int rc = run(deeds[i], SAYSO_CHANGE, &err);
            bool reached = faulty_end() >= turn;
            bool told = rc == SAYSO_SYSTEM || rc == SAYSO_FAULT;
            if (rc != SAYSO_OK && !told) fail_msg("%s gives %d %s", when, rc, err.text);
            if (told && !*err.text) fail_msg("%s: no message", when);
            prove(when, deeds[i]);
            if (!reached) break;
            step = 1 + turn * stride() / 200;
        }
    }
}

static int begin(void **state)
{
    (void)state;
    faulty_install();
    sayso_options options = {.model = SAYSO_ROOT "/model/english.say"};
    sayso_error err = {0};
    /* In memory where there is such a folder: thousands of commits wait for the disk else. */
    snprintf(folder, sizeof folder, "/dev/shm/sayso-faults-XXXXXX");
    if (!mkdtemp(folder)) snprintf(folder, sizeof folder, "/tmp/sayso-faults-XXXXXX");
    if (folder[1] == 't' && !mkdtemp(folder)) return 1;
    if (sayso_engine_open(&engine, &options, &err) != SAYSO_OK) return 1;
    snprintf(first, sizeof first, "%s/first.jsonl", folder);
    snprintf(more, sizeof more, "%s/more.jsonl", folder);
    snprintf(base, sizeof base, "%s/base.ledger", folder);
    snprintf(ledger, sizeof ledger, "%s/a.ledger", folder);
    write_file(first, first_reports);
    write_file(more, more_reports);
    sayso_ledger *l;
    sayso_progress done;
    if (sayso_ledger_open(&l, base, SAYSO_MAKE, &err) != SAYSO_OK) return 1;
    int rc = add_file(l, first, &done, &err);
    sayso_ledger_close(l);
    return rc != SAYSO_OK || done.added != BASE;
}

static int end(void **state)
{
    (void)state;
    sayso_engine_close(engine);
    drop_ledger(ledger);
    drop_ledger(base);
    unlink(first);
    unlink(more);
    return rmdir(folder);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {cmocka_unit_test(sweep_writers),
                                              cmocka_unit_test(sweep_readers),
                                              cmocka_unit_test(sweep_memory)};
    return cmocka_run_group_tests(tests, begin, end);
}
