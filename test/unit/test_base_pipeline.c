/* The pipeline keeps the order, whatever the threads; a stop leaves no thread behind. SHA-256 gives
 * the values of FIPS 180-4. */
#include "base/pipeline.h"
#include "base/sha256.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

enum { ITEMS = 2000, SLOTS = 16 };

typedef struct run {
    unsigned read, written, stop;
    bool ordered;
} run;

static bool read_one(void *user, void *item)
{
    run *r = user;
    if (r->read == ITEMS) return false;
    *(unsigned *)item = r->read++;
    return true;
}

/* Work of very different lengths. */
static void work_one(void *user, void *item)
{
    (void)user;
    unsigned *n = item, x = *n;
    for (volatile unsigned i = 0; i < x % 7 * 1000; i++)
        ;
    *n = x * 2 + 1;
}

static bool write_one(void *user, void *item)
{
    run *r = user;
    r->ordered &= *(unsigned *)item == r->written * 2 + 1;
    r->written++;
    return r->written != r->stop;
}

static run run_with(unsigned threads, unsigned stop)
{
    unsigned place[SLOTS];
    void *items[SLOTS];
    for (int i = 0; i < SLOTS; i++)
        items[i] = &place[i];
    run r = {.ordered = true, .stop = stop};
    say_pipeline p = {read_one, work_one, write_one, &r, items, SLOTS, threads};
    say_error err;
    assert_int_equal(say_pipeline_run(&p, &err), SAY_OK);
    return r;
}

static void test_order(void **state)
{
    (void)state;
    static const unsigned threads[] = {1, 2, 8};
    for (size_t i = 0; i < 3; i++) {
        run r = run_with(threads[i], 0);
        assert_true(r.ordered);
        assert_int_equal(r.written, ITEMS);
    }
}

static void test_stop(void **state)
{
    (void)state;
    run r = run_with(4, 100);
    assert_true(r.ordered);
    assert_int_equal(r.written, 100);
    assert_true(r.read < 100 + 2 * SLOTS);
}

static void assert_hash(say_str s, const char *hex)
{
    say_sha256 h = say_sha256_of(s);
    char text[2 * SAY_SHA256 + 1];
    for (int i = 0; i < SAY_SHA256; i++)
        snprintf(text + 2 * i, 3, "%02x", h.byte[i]);
    assert_string_equal(text, hex);
}

static void test_sha256(void **state)
{
    (void)state;
    assert_hash(SAY_LIT(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_hash(SAY_LIT("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_hash(SAY_LIT("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    /* lengths around the end of a block */
    char a[120];
    memset(a, 'a', sizeof a);
    assert_hash((say_str){a, 55},
                "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
    assert_hash((say_str){a, 64},
                "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
    assert_hash((say_str){a, 119},
                "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_order), cmocka_unit_test(test_stop),
                                       cmocka_unit_test(test_sha256)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
