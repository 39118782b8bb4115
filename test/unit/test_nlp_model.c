/* The model reader: what is whole is read, and everything that is not is told by file, section and
 * fault, without a byte read out of bounds (run it under ASan). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/hash.h"
#include "nlp/model.h"
#include "toy_model.h"
#include <stdio.h>
#include <stdlib.h>

/* Opens the first n bytes of the toy; gives the code and the message. */
static int open_bytes(const toy_model *toy, size_t n, say_error *err)
{
    say_model *m;
    const char *path = toy_write(toy, n);
    *err = (say_error){0};
    int rc = say_model_open(&m, path, err);
    remove(path);
    assert_true((rc == SAY_OK) == (m != NULL));
    if (rc) assert_non_null(strstr(err->text, path));
    say_model_close(m);
    return rc;
}

static void expect_message(const toy_model *toy, size_t n, const char *part)
{
    say_error err;
    assert_int_equal(open_bytes(toy, n, &err), SAY_INPUT);
    if (!strstr(err.text, part)) fail_msg("'%s' is not in: %s", part, err.text);
}

static void opens_a_whole_model(void **state)
{
    (void)state;
    toy_model toy;
    say_model *m;
    say_error err;
    toy_make(&toy, 1);
    const char *path = toy_write(&toy, toy.n);
    assert_int_equal(say_model_open(&m, path, &err), SAY_OK);
    assert_true(say_str_is(m->version, "toy 1"));
    assert_int_equal(m->network.hidden, TOY_H);
    assert_int_equal(m->labels.n_tags, TOY_TAGS);
    assert_int_equal(m->labels.tags[1].upos, UPOS_VERB);
    assert_int_equal(m->labels.rels[1], REL_ROOT);
    assert_int_equal(m->labels.rels[2], REL_OBL);
    assert_int_equal(m->labels.rels[3], REL_DEP);
    assert_int_equal(say_vocab_row(&m->vocab, (uint32_t[]){0x07070707, 0x07070707}), 1);
    assert_int_equal(say_vocab_row(&m->vocab, (uint32_t[]){0x09090909, 0x09090909}), 2);
    assert_int_equal(say_vocab_row(&m->vocab, (uint32_t[]){1, 2}), 0);
    say_model_close(m);
    remove(path);
    toy_free(&toy);
}

static void tells_what_is_no_model(void **state)
{
    (void)state;
    toy_model toy;
    say_model *m;
    say_error err;
    toy_make(&toy, 1);
    assert_int_equal(say_model_open(&m, "/nonexistent/english.say", &err), SAY_INPUT);
    assert_non_null(strstr(err.text, "/nonexistent/english.say"));
    assert_int_equal(say_model_open(&m, "/", &err), SAY_INPUT);
    expect_message(&toy, 0, "not a sayso model");
    expect_message(&toy, 63, "not a sayso model");
    toy.bytes[8] = 2;
    expect_message(&toy, toy.n, "model of version 2; this program reads version 1");
    toy.bytes[0] = 'Z';
    expect_message(&toy, toy.n, "not a sayso model");
    toy_free(&toy);
}

static void tells_where_it_is_cut(void **state)
{
    (void)state;
    toy_model toy;
    toy_make(&toy, 1);
    expect_message(&toy, 64, "cut short");
    expect_message(&toy, toy.n - 1, "cut short");
    for (uint32_t i = 0; i < toy.sections; i++) {
        uint64_t size;
        size_t begin = (size_t)(toy_section(&toy, i, &size) - toy.bytes);
        expect_message(&toy, begin, "cut short");
        if (begin + size < toy.n) expect_message(&toy, begin + size, "cut short");
    }
    toy_free(&toy);
}

/* A byte changed anywhere is found; in a section the message names it. */
static void finds_every_flipped_byte(void **state)
{
    (void)state;
    toy_model toy;
    say_error err;
    toy_make(&toy, 1);
    for (size_t i = 0; i < 64 + 96; i++) {
        toy.bytes[i] ^= 0x10;
        assert_int_equal(open_bytes(&toy, toy.n, &err), SAY_INPUT);
        toy.bytes[i] ^= 0x10;
    }
    for (uint32_t i = 0; i < toy.sections; i++) {
        uint64_t size;
        unsigned char *p = toy_section(&toy, i, &size);
        p[size - 1] ^= 1;
        char quoted[40];
        snprintf(quoted, sizeof quoted, "section '%s'", toy_name(&toy, i));
        expect_message(&toy, toy.n, quoted);
        p[size - 1] ^= 1;
    }
    for (uint32_t k = 0, seed = 5; k < 200; k++) {
        size_t at = toy_random(&seed, (uint32_t)toy.n);
        toy.bytes[at] ^= 0x80;
        assert_int_equal(open_bytes(&toy, toy.n, &err), SAY_INPUT);
        toy.bytes[at] ^= 0x80;
    }
    toy_free(&toy);
}

/* Every section is needed, in its own shape, even where all checksums are right. */
static void asks_for_every_section(void **state)
{
    (void)state;
    toy_model toy;
    toy_make(&toy, 1);
    for (uint32_t i = 0; i < toy.sections; i++) {
        char name[33], quoted[64];
        strcpy(name, toy_name(&toy, i));
        toy_entry(&toy, i)[0] = '#';
        toy_seal(&toy);
        snprintf(quoted, sizeof quoted, "section '%s': is missing", name);
        expect_message(&toy, toy.n, quoted);
        strcpy((char *)toy_entry(&toy, i), name);
    }
    toy_free(&toy);
}

/* A section of half its length: the sizes in the file agree, the network's do not. */
static void refuses_other_shapes(void **state)
{
    (void)state;
    toy_model toy;
    toy_make(&toy, 1);
    for (uint32_t i = 0; i < toy.sections; i++) {
        unsigned char *entry = toy_entry(&toy, i), before[96];
        uint32_t dtype, rows;
        uint64_t size;
        memcpy(before, entry, 96);
        memcpy(&dtype, entry + 32, 4);
        memcpy(&rows, entry + 40, 4);
        if (dtype == 0 || rows < 2) continue;
        unsigned char *p = toy_section(&toy, i, &size), *saved = malloc(size);
        memcpy(saved, p, size);
        uint64_t half = size / rows * (rows - 1);
        rows--;
        memset(p + half, 0, size - half);
        memcpy(entry + 40, &rows, 4);
        memcpy(entry + 64, &half, 8);
        toy_seal(&toy);
        expect_message(&toy, toy.n, "expected");
        memcpy(p, saved, size);
        memcpy(entry, before, 96);
        free(saved);
    }
    toy_free(&toy);
}

static void change_text(toy_model *toy, const char *section, const char *from, const char *to)
{
    uint64_t size;
    char *p = (char *)toy_section(toy, toy_find(toy, section), &size);
    for (uint64_t i = 0; i + strlen(from) <= size; i++)
        if (memcmp(p + i, from, strlen(from)) == 0) memcpy(p + i, to, strlen(to));
    toy_seal(toy);
}

static void refuses_bad_texts(void **state)
{
    (void)state;
    static const char *const cases[][4] = {
        {"config", "E=16", "E=17", "section 'config': E=17; it must be a multiple of 16"},
        {"config", "E=16", "F=16", "section 'config': E=0"},
        {"config", "H=32", "H=48", "section 'config': H=48; it must be a multiple of 32"},
        {"config", "H=32", "H=64", "expected f32 [64, 16]"},
        {"config", "layers=2", "layers=3", "section 'l2.ln.g': is missing"},
        {"tags", "VERB|VBD|_", "VERB VBD _", "section 'tags', line 2: expected UPOS|XPOS|FEATS"},
        {"rels", "root", "roof", "section 'rels': root and one more are needed"},
        {"names", "I-person", "J-person", "section 'names', line 3"},
        {"contractions", "gonna\t3", "gonna\tx", "section 'contractions', line 2"},
        {"lemma.rules", "NNS\ts\t1", "NNS\ts\tq", "section 'lemma.rules', line 2"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        toy_model toy;
        toy_make(&toy, 1);
        change_text(&toy, cases[i][0], cases[i][1], cases[i][2]);
        expect_message(&toy, toy.n, cases[i][3]);
        toy_free(&toy);
    }
}

/* Entries that lie about where their bytes are, under a right checksum of the table. */
static void refuses_hostile_tables(void **state)
{
    (void)state;
    static const struct {
        size_t field;
        uint64_t value;
        const char *message;
    } cases[] = {{56, UINT64_MAX - 10, "reaches beyond"},
                 {56, 64, "overlaps"},
                 {64, UINT64_MAX, "reaches beyond"},
                 {40, UINT64_MAX, "shape"},
                 {36, 9, "shape"},
                 {32, 77, "shape"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        toy_model toy;
        toy_make(&toy, 1);
        unsigned char *entry = toy_entry(&toy, 5);
        memcpy(entry + cases[i].field, &cases[i].value, cases[i].field < 56 ? 4 : 8);
        uint64_t hash = say_hash_words(toy_entry(&toy, 0), (size_t)toy.sections * 96);
        memcpy(toy.bytes + 24, &hash, 8);
        expect_message(&toy, toy.n, cases[i].message);
        toy_free(&toy);
    }
}

static void survives_want_of_memory(void **state)
{
    (void)state;
    toy_model toy;
    say_error err;
    toy_make(&toy, 1);
    int rc = SAY_FAULT;
    for (long nth = 1; rc != SAY_OK && nth < 1000; nth++) {
        say_arena_fail_nth(nth);
        rc = open_bytes(&toy, toy.n, &err);
        say_arena_fail_nth(0);
        assert_true(rc == SAY_OK || rc == SAY_FAULT);
    }
    assert_int_equal(rc, SAY_OK);
    toy_free(&toy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(opens_a_whole_model),     cmocka_unit_test(tells_what_is_no_model),
        cmocka_unit_test(tells_where_it_is_cut),   cmocka_unit_test(finds_every_flipped_byte),
        cmocka_unit_test(asks_for_every_section),  cmocka_unit_test(refuses_other_shapes),
        cmocka_unit_test(refuses_bad_texts),       cmocka_unit_test(refuses_hostile_tables),
        cmocka_unit_test(survives_want_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
