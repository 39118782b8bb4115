/* The English model on invented news: where sentences and words end, what the main word is.
 * Skipped, with a message, only while model/english.say is absent. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "nlp/nlp.h"
#include "nlp/treecheck.h"

typedef struct world {
    say_model *model;
    say_arena arena;
    jmp_buf trap;
} world;

static int open_world(void **state)
{
    static world w;
    say_error err = {0};
    static const char path[] = SAYSO_ROOT "/model/english.say";
    *state = &w;
    say_arena_init(&w.arena, 0);
    w.arena.trap = &w.trap;
    if (say_file_kind(path) == 1) return say_model_open(&w.model, path, &err);
    print_message("skipped: %s is absent\n", path);
    return 0;
}

static int close_world(void **state)
{
    world *w = *state;
    say_model_close(w->model);
    say_arena_free(&w->arena);
    return 0;
}

static say_doc *read_text(world *w, const char *text)
{
    say_doc *d = say_arena_zero(&w->arena, 1, sizeof *d);
    say_doc_init(d, &w->arena);
    d->text = say_str_of(text);
    say_cpmap_make(&d->cp, &w->arena, d->text);
    say_text_segment(d, say_model_segmenter(w->model));
    say_nlp_read(d, w->model);
    for (uint32_t s = 1; s < d->sentences.n; s++)
        assert_true(say_tree_check(d, s));
    return d;
}

/* All words, a blank between words, " / " between sentences. */
static say_str words_of(const say_doc *d)
{
    say_str all = SAY_LIT("");
    for (uint32_t t = 1; t < d->tokens.n; t++) {
        bool same = say_tok(d, t)->sentence == say_tok(d, t - 1)->sentence;
        all = say_str_format(d->arena, "%.*s%s%.*s", SAY_ARG(all),
                             t == 1 ? ""
                             : same ? " "
                                    : " / ",
                             SAY_ARG(say_tok(d, t)->form));
    }
    return all;
}

/* What EWT seldom shows: datelines, curly quotation marks, initials, abbreviations. */
static void news_is_cut_where_it_ends(void **state)
{
    world *w = *state;
    if (!w->model) skip();
    if (setjmp(w->trap)) fail();
    static const char *const cases[][2] = {
        {"KABUL, Afghanistan (AP) — Rebels attacked Mr. Haddad’s farm on Tuesday.",
         "KABUL , Afghanistan ( AP ) — / Rebels attacked Mr. Haddad ’s farm on Tuesday ."},
        {"“We won’t leave,” said Gen. Omar Karim. “They can’t stop us.” The U.S. denied it.",
         "“ We wo n’t leave , ” said Gen. Omar Karim . / “ They ca n’t stop us . ” / "
         "The U.S. denied it ."},
        {"About 3,000 people (10% of them children) fled; 25 were killed, police said.",
         "About 3,000 people ( 10 % of them children ) fled ; 25 were killed , police said ."},
        {"The workers' union cannot pay $5.50. It'd like to.",
         "The workers ' union can not pay $ 5.50 . / It 'd like to ."},
        {"Talks failed\n\nThe envoy left at 5 p.m. on Monday.",
         "Talks failed / The envoy left at 5 p.m. on Monday ."},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        say_str seen = words_of(read_text(w, cases[i][0]));
        if (!say_str_is(seen, cases[i][1])) fail_msg("%.*s\nnot\n%s", SAY_ARG(seen), cases[i][1]);
    }
    say_arena_reset(&w->arena);
}

/* Plain sentences have the plain analysis: root, subject, object. */
static void plain_sentences_are_understood(void **state)
{
    world *w = *state;
    if (!w->model) skip();
    if (setjmp(w->trap)) fail();
    static const struct {
        const char *text, *root, *subject, *object;
    } cases[] = {
        {"The rebels attacked a convoy.", "attack", "rebel", "convoy"},
        {"Two soldiers killed three protesters in the capital.", "kill", "soldier", "protester"},
        {"The minister denied the report.", "deny", "minister", "report"},
        {"Russia will send troops to the border.", "send", "Russia", "troops"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const say_doc *d = read_text(w, cases[i].text);
        uint32_t root = d->sentences.at[1].root;
        assert_int_equal(d->sentences.n, 2);
        assert_true(say_str_is(say_tok(d, root)->lemma, cases[i].root));
        assert_true(say_str_is(say_tok(d, say_child(d, root, REL_NSUBJ))->lemma, cases[i].subject));
        say_str object = say_tok(d, say_child(d, root, REL_OBJ))->lemma;
        assert_true(say_str_starts(say_str_of(cases[i].object), object));
    }
    say_arena_reset(&w->arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(news_is_cut_where_it_ends),
        cmocka_unit_test(plain_sentences_are_understood),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
