/* Text that no writer would hand in: sentences and words without end, no blanks, no stops, only
 * capitals, lists, tables, other scripts, emoji. Every sentence is a tree, every limit that was met
 * is a note, memory is bounded by the text; with random weights and with the English model. */
#define _XOPEN_SOURCE 700
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "nlp/nlp.h"
#include "nlp/treecheck.h"
#include "toy_model.h"
#include <stdio.h>
#include <stdlib.h>

enum { TEXT = 1 << 20, MEMORY_FOR_A_BYTE = 400, MEMORY = 8 << 20 };

typedef struct world {
    say_arena arena;
    jmp_buf trap;
    char *text; /* shape [TEXT] */
    size_t n;
} world;

static int open_world(void **state)
{
    static world w;
    *state = &w;
    say_arena_init(&w.arena, 0);
    w.arena.trap = &w.trap;
    w.text = malloc(TEXT);
    return w.text == NULL;
}

static int close_world(void **state)
{
    world *w = *state;
    free(w->text);
    say_arena_free(&w->arena);
    return 0;
}

static void write_times(world *w, const char *piece, size_t times)
{
    size_t n = strlen(piece);
    for (size_t i = 0; i < times && w->n + n <= TEXT; i++, w->n += n)
        memcpy(w->text + w->n, piece, n);
}

static bool has_note(const say_doc *d, const char *part)
{
    for (uint32_t i = 0; i < d->notes.n; i++) {
        say_str note = d->notes.at[i];
        for (size_t k = 0; k + strlen(part) <= note.n; k++)
            if (memcmp(note.p + k, part, strlen(part)) == 0) return true;
    }
    return false;
}

/* Words lie in their sentence, in order, and do not overlap; sentences are trees within bounds. */
static void check_doc(const say_doc *d)
{
    uint32_t end = 0;
    for (uint32_t s = 1; s < d->sentences.n; s++) {
        const say_sentence *sentence = &d->sentences.at[s];
        assert_in_range(sentence->last - sentence->first, 1, SAY_MAX_SENTENCE_TOKENS);
        assert_true(say_tree_check(d, s));
        for (uint32_t t = sentence->first; t < sentence->last; t++) {
            const say_token *token = say_tok(d, t);
            assert_true(token->span.begin >= end && token->span.end > token->span.begin);
            assert_true(token->span.end - token->span.begin <= SAY_MAX_WORD_BYTES + SAY_ATOM_BYTES);
            assert_true(token->lemma.n > 0);
            end = token->span.end;
        }
    }
}

static say_doc *read_with(world *w, const say_model *m)
{
    say_arena_reset(&w->arena);
    size_t before = w->arena.taken;
    say_doc *d = say_arena_zero(&w->arena, 1, sizeof *d);
    say_doc_init(d, &w->arena);
    d->text = (say_str){w->text, w->n};
    say_cpmap_make(&d->cp, &w->arena, d->text);
    say_text_segment(d, say_model_segmenter(m));
    say_nlp_read(d, m);
    check_doc(d);
    assert_true(w->arena.taken - before < MEMORY + w->n * MEMORY_FOR_A_BYTE);
    return d;
}

/* Reads what stands in w->text; a note with these words must be there, unless NULL. */
static void expect(world *w, const say_model *m, const char *note, uint32_t least_words)
{
    const say_doc *d = read_with(w, m);
    assert_true(d->tokens.n - 1 >= least_words);
    if (note && !has_note(d, note)) fail_msg("no note on %s", note);
    w->n = 0;
}

static void read_all(world *w, const say_model *m)
{
    write_times(w, "and the men said that they ", 1667); /* 10,000 words */
    expect(w, m, "sentences", 10000);
    write_times(w, "a", 100000);
    expect(w, m, "words", 100000 / (SAY_MAX_WORD_BYTES + SAY_ATOM_BYTES));
    write_times(w, "thegovernmentdeniedit", 20000);
    expect(w, m, "words", 1);
    write_times(w, "REBELS ATTACKED THE CONVOY, THE ARMY SAID. ", 300);
    expect(w, m, NULL, 2400);
    write_times(w, "* talks\n* aid\n- 1) a cease-fire\n\n", 300);
    expect(w, m, NULL, 1800);
    write_times(w, "Aleppo\t12\t|\t4,120\t|\t-\n", 500);
    expect(w, m, NULL, 2500);
    write_times(w, "Правительство отрицает это. 政府は否定した。 الحكومة تنفي ذلك. ", 200);
    expect(w, m, NULL, 1000);
    write_times(w, "\xF0\x9F\x98\x80\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9", 5000);
    expect(w, m, NULL, 1000);
    write_times(w, "?!", 30000);
    expect(w, m, NULL, 1);
    write_times(w, "(\"", 30000);
    expect(w, m, NULL, 1);
    write_times(w, "e\xCC\x81\xCC\x82\xCC\x83", 20000); /* marks upon marks */
    expect(w, m, "words", 1);
#ifndef __SANITIZE_ADDRESS__ /* 262,144 words take minutes there, and show nothing new */
    write_times(w, "a b", TEXT / 3);
    expect(w, m, "only the first", SAY_MAX_TOKENS - SAY_CONTRACTION_WORDS);
#endif
    write_times(w, " \n\t\r\n", 50000);
    expect(w, m, NULL, 0);
    expect(w, m, NULL, 0);
}

static void random_weights_do_no_harm(void **state)
{
    world *w = *state;
    toy_model toy;
    say_model *m;
    say_error err;
    if (setjmp(w->trap)) fail_msg("out of memory");
    toy_make(&toy, 11);
    const char *path = toy_write(&toy, toy.n);
    if (say_model_open(&m, path, &err)) fail_msg("%s", err.text);
    remove(path);
    toy_free(&toy);
    write_times(w, "and the men said that they ", 1667);
    expect(w, m, NULL, 1);
    write_times(w, "REBELS ATTACKED THE CONVOY, THE ARMY SAID. ", 2000);
    expect(w, m, NULL, 1);
    write_times(w, "a", 100000);
    expect(w, m, NULL, 1);
    write_times(w, "?!", 30000);
    expect(w, m, NULL, 1);
    say_model_close(m);
}

static void the_english_model_reads_anything(void **state)
{
    world *w = *state;
    say_model *m;
    say_error err;
    static const char path[] = SAYSO_ROOT "/model/english.say";
    if (setjmp(w->trap)) fail_msg("out of memory");
    if (say_file_kind(path) != 1) {
        print_message("skipped: %s is absent\n", path);
        skip();
    }
    if (say_model_open(&m, path, &err)) fail_msg("%s", err.text);
    read_all(w, m);
    say_model_close(m);
}

/* The same report read twice, with words of another in between, and by every kind of machine: what
 * the cache of word vectors holds makes no difference. */
static void nothing_depends_on_what_was_read_before(void **state)
{
    world *w = *state;
    static const char *const machines[] = {"plain", "avx2", "avx512", "avx512"};
    static const char text[] = "Iran's ministers denied it; \"We weren't there,\" one said. ";
    static uint32_t heads[200], lemmas[200];
    if (setjmp(w->trap)) fail_msg("out of memory");
    for (int k = 0; k < 4; k++) {
        toy_model toy;
        say_model *m;
        say_error err;
        if (!say_machine_named(machines[k], &err)) continue;
        toy_make(&toy, 12);
        const char *path = toy_write(&toy, toy.n);
        setenv("SAYSO_CPU", machines[k], 1);
        assert_int_equal(say_model_open(&m, path, &err), SAY_OK);
        unsetenv("SAYSO_CPU");
        remove(path);
        toy_free(&toy);
        if (k == 3) {
            write_times(w, "Other words, Iran, weren't, ministers, one", 50);
            expect(w, m, NULL, 1);
        }
        for (int round = 0; round < 2; round++) {
            write_times(w, text, 5);
            const say_doc *d = read_with(w, m);
            w->n = 0;
            for (uint32_t t = 0; t < d->tokens.n && t < 200; t++) {
                const say_token *token = say_tok(d, t);
                uint32_t head = token->head << 8 | token->rel,
                         lemma = token->upos << 8 | token->xpos;
                if (k == 0 && round == 0) heads[t] = head, lemmas[t] = lemma;
                assert_int_equal(heads[t], head);
                assert_int_equal(lemmas[t], lemma);
            }
        }
        say_model_close(m);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_weights_do_no_harm),
        cmocka_unit_test(the_english_model_reads_anything),
        cmocka_unit_test(nothing_depends_on_what_was_read_before),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
