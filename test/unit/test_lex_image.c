/* The image: what is written is what is opened; cut or changed bytes are an error, never a bad
 * read; opening a large one is fast; memory may run out anywhere. */
#include "lex/compile.h"
#include "lex/layers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "with_arena.h"

static say_str compile(say_str text)
{
    say_diagnosis d = {0};
    say_compiler c;
    say_str image = {0};
    say_error err = {0};
    say_compiler_init(&c, &arena, &d);
    say_compiler_text(&c, "x.lex", text);
    if (say_compiler_finish(&image, &c, &err)) fail_msg("%s", err.text);
    say_diagnosis_free(&d);
    return image;
}

static say_str small_image(void)
{
    return compile(SAY_LIT("%kind role\n%default kind=person\n"
                           "minister; envoy : sector=GOV\n    + The minister left.\n"
                           "rebel : sector=REB kind=group\n"
                           "%kind class\ngadget : members=\"device lever\"\n"));
}

static int open_image(say_image *out, say_str bytes, bool checked)
{
    say_error err = {0};
    int rc = say_image_open(out, &arena, bytes, checked, &err);
    if (rc) assert_int_equal(rc, SAY_INPUT);
    if (rc) assert_non_null(strstr(err.text, "lexicon image: "));
    return rc;
}

static void opened_is_what_was_written(void **state)
{
    (void)state;
    say_image x;
    assert_int_equal(open_image(&x, small_image(), true), SAY_OK);
    assert_int_equal(x.n, 3);
    assert_int_equal(x.kind_first[LEX_CLASS + 1], 1);
    assert_string_equal(x.entries[0].keys[0].p, "gadget");
    const say_entry *e = &x.entries[x.kind_first[LEX_ROLE]];
    assert_int_equal(e->n_keys, 2);
    assert_string_equal(e->keys[1].p, "envoy");
    assert_string_equal(say_entry_get(e, "kind").p, "person");
    assert_string_equal(say_entry_get(e + 1, "kind").p, "group");
    assert_string_equal(e->examples[0].text.p, "The minister left.");
}

static void same_text_gives_same_bytes(void **state)
{
    (void)state;
    assert_true(say_str_eq(small_image(), small_image()));
}

/* The copy ends with its block, so that a sanitizer sees every read behind it. */
static char *copy_of(say_str s)
{
    char *p = malloc(s.n ? s.n : 1);
    assert_non_null(p);
    memcpy(p, s.p, s.n);
    return p;
}

static void cut_images_are_refused(void **state)
{
    (void)state;
    say_image x;
    say_str image = small_image();
    for (size_t n = 0; n < image.n; n++) {
        char *p = copy_of((say_str){image.p, n});
        assert_int_equal(open_image(&x, (say_str){p, n}, false), SAY_INPUT);
        free(p);
    }
}

/* Reads all that an image shows. */
static size_t read_all(const say_image *x)
{
    size_t n = 0;
    for (uint32_t i = 0; i < x->n; i++) {
        const say_entry *e = &x->entries[i];
        n += strlen(e->file);
        for (uint32_t k = 0; k < e->n_keys; k++)
            n += strlen(e->keys[k].p);
        for (uint32_t k = 0; k < e->n_fields; k++)
            n += strlen(e->fields[k].name.p) + strlen(e->fields[k].value.p);
        for (uint32_t k = 0; k < e->n_examples; k++)
            n += strlen(e->examples[k].text.p);
    }
    return n;
}

static void changed_bytes_are_found_or_harmless(void **state)
{
    (void)state;
    static const unsigned char change[] = {0x01, 0x80, 0xFF};
    say_str image = small_image();
    for (size_t i = 0; i < image.n; i++)
        for (size_t k = 0; k < sizeof change; k++) {
            char *p = copy_of(image);
            say_image x;
            p[i] = (char)((unsigned char)p[i] ^ change[k]);
            if (open_image(&x, (say_str){p, image.n}, false) == SAY_OK) read_all(&x);
            if (i >= sizeof(say_image_header))
                assert_int_equal(open_image(&x, (say_str){p, image.n}, true), SAY_INPUT);
            free(p);
        }
}

enum { MANY = 15000, ROUNDS = 5 };

static double milliseconds(void)
{
    struct timespec t;
    timespec_get(&t, TIME_UTC);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* The best of some rounds; the bound is far above what it takes (under 5 ms in a release build), so
 * that a busy machine or a sanitizer does not fail it. */
static void large_images_open_fast(void **state)
{
    (void)state;
    say_buf text = {0};
    say_error err = {0};
    double best = 1e9;
    say_buf_puts(&text, "%kind actor\n");
    for (int i = 0; i < MANY; i++)
        say_buf_format(&text,
                       "Person Number %d; P. Number %d : code=ATLGOV kind=person "
                       "from=%d-01-02 to=%d-11-30 role=\"minister of %d tides\" basis=invented\n",
                       i, i, 1950 + i % 50, 1951 + i % 70, i % 977);
    say_str image = compile(say_buf_str(&text));
    say_buf_free(&text);
    for (int i = 0; i < ROUNDS; i++) {
        say_lexicon *lx = NULL;
        double begin = milliseconds();
        assert_int_equal(say_lexicon_make(&lx, &err), SAY_OK);
        assert_int_equal(say_lexicon_lay(lx, image, false, &err), SAY_OK);
        double took = milliseconds() - begin;
        if (took < best) best = took;
        assert_int_equal(say_lexicon_count(lx, LEX_ACTOR), MANY);
        say_lexicon_close(lx);
    }
    print_message("%d entries, %zu KiB: opened in %.2f ms\n", MANY, image.n >> 10, best);
    assert_true(best < 50);
}

/* Whatever allocation fails: SAY_FAULT, nothing lost, and the lexicon still works. */
static void memory_may_run_out(void **state)
{
    (void)state;
    const say_str text = SAY_LIT("%kind class\ngadget : members=\"device lever\"\n");
    bool failed = true;
    for (long nth = 1; failed; nth++) {
        say_lexicon *lx = NULL;
        say_error err = {0};
        assert_int_equal(say_lexicon_make(&lx, &err), SAY_OK);
        say_arena_fail_nth(nth);
        int rc = say_lexicon_overlay_text(lx, "x.lex", text, &err);
        say_arena_fail_nth(0);
        failed = rc != SAY_OK;
        if (failed) assert_int_equal(rc, SAY_FAULT);
        if (failed) assert_int_equal(say_lexicon_overlay_text(lx, "x.lex", text, &err), SAY_OK);
        assert_true(say_lexicon_in_class(lx, SAY_LIT("gadget"), SAY_LIT("lever")));
        say_lexicon_close(lx);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(opened_is_what_was_written),
        cmocka_unit_test(same_text_gives_same_bytes),
        cmocka_unit_test(cut_images_are_refused),
        cmocka_unit_test(changed_bytes_are_found_or_harmless),
        cmocka_unit_test(large_images_open_fast),
        cmocka_unit_test(memory_may_run_out),
    };
    return cmocka_run_group_tests(tests, with_arena, without_arena);
}
