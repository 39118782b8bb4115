/* Reading with a toy model: whatever the weights say, trees are trees and names are whole, the same
 * sentence gives the same whoever stands beside it, and lemmas follow list and rules. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "nlp/nlp.h"
#include "nlp/treecheck.h"
#include "toy_model.h"
#include <stdio.h>

static const char *const words[] = {"The", "rebels", "said", "talks", "in",   "Astana", "failed",
                                    ".",   "Iran",   "and",  "Mr",    "Żółw", "3,000",  "’s"};
enum { WORDS = sizeof words / sizeof *words };

typedef struct world {
    say_model *model;
    say_arena arena;
    jmp_buf trap;
} world;

static int open_world(void **state)
{
    static world w;
    toy_model toy;
    say_error err;
    toy_make(&toy, 11);
    const char *path = toy_write(&toy, toy.n);
    int rc = say_model_open(&w.model, path, &err);
    remove(path);
    toy_free(&toy);
    say_arena_init(&w.arena, 0);
    w.arena.trap = &w.trap;
    *state = &w;
    return rc;
}

static int close_world(void **state)
{
    world *w = *state;
    say_model_close(w->model);
    say_arena_free(&w->arena);
    return 0;
}

/* Appends a sentence of n words drawn with the seed. */
static void add_sentence(say_doc *d, uint32_t n, uint32_t seed)
{
    say_sentence s = {.first = d->tokens.n, .last = d->tokens.n + n};
    for (uint32_t i = 0; i < n; i++) {
        say_str form = say_str_of(words[toy_random(&seed, WORDS)]);
        say_token t = {.form = form, .norm = form, .sentence = d->sentences.n};
        SAY_PUSH(d->arena, d->tokens, t);
    }
    SAY_PUSH(d->arena, d->sentences, s);
}

/* Documents of many lengths: every sentence a tree, every name begun. */
static void every_sentence_is_a_tree(void **state)
{
    world *w = *state;
    if (setjmp(w->trap)) fail();
    for (uint32_t round = 0, seed = 1; round < 20; round++) {
        say_doc d;
        say_doc_init(&d, &w->arena);
        uint32_t n = toy_random(&seed, 30);
        for (uint32_t i = 0; i < n; i++)
            add_sentence(&d, 1 + toy_random(&seed, i % 5 ? 20 : 200), seed);
        if (round == 3) add_sentence(&d, SAY_MAX_SENTENCE_TOKENS, seed);
        say_nlp_read(&d, w->model);
        for (uint32_t s = 1; s < d.sentences.n; s++)
            assert_true(say_tree_check(&d, s));
        for (uint32_t t = 1; t < d.tokens.n; t++) {
            const say_token *k = say_tok(&d, t), *before = say_tok(&d, t - 1);
            bool goes_on = k->sentence == before->sentence && k->name_kind == before->name_kind;
            if (k->name_kind && !goes_on) assert_true(k->name_begins);
            assert_true(k->lemma.n > 0);
        }
        say_arena_reset(&w->arena);
    }
}

static bool same(const say_token *a, const say_token *b, uint32_t shift)
{
    return a->upos == b->upos && a->xpos == b->xpos && a->rel == b->rel &&
           a->name_kind == b->name_kind && (b->head ? b->head - shift : 0) == a->head;
}

/* Alone, and as the last of many. */
static void company_does_not_matter(void **state)
{
    world *w = *state;
    if (setjmp(w->trap)) fail();
    for (uint32_t n = 1; n < 60; n += 3) {
        say_doc alone, crowd;
        say_doc_init(&alone, &w->arena);
        say_doc_init(&crowd, &w->arena);
        for (uint32_t i = 0; i < n % 13; i++)
            add_sentence(&crowd, 1 + i * 3, i);
        uint32_t shift = crowd.tokens.n - 1;
        add_sentence(&alone, n, n);
        add_sentence(&crowd, n, n);
        say_nlp_read(&alone, w->model);
        say_nlp_read(&crowd, w->model);
        for (uint32_t t = 1; t <= n; t++)
            assert_true(same(say_tok(&alone, t), say_tok(&crowd, t + shift), shift));
        say_arena_reset(&w->arena);
    }
}

/* A model that lies everywhere but in its checksums: it is refused, or it gives trees. */
static void read_hostile(say_arena *arena, toy_model *toy)
{
    say_model *m;
    say_error err;
    say_doc d;
    toy_seal(toy);
    const char *path = toy_write(toy, toy->n);
    int rc = say_model_open(&m, path, &err);
    remove(path);
    assert_true(rc == SAY_OK || rc == SAY_INPUT);
    if (rc) return;
    say_doc_init(&d, arena);
    d.text = SAY_LIT("Rebels attacked, they said. “It wasn't us,” the ministry's men cannot say.");
    say_cpmap_make(&d.cp, arena, d.text);
    say_text_segment(&d, say_model_segmenter(m));
    say_nlp_read(&d, m);
    for (uint32_t s = 1; s < d.sentences.n; s++)
        assert_true(say_tree_check(&d, s));
    say_model_close(m);
    say_arena_reset(arena);
}

static void hostile_models_do_no_harm(void **state)
{
    world *w = *state;
    if (setjmp(w->trap)) fail();
    static const unsigned char fills[] = {0xff, 0x7f, 0x00, 0x80, '\t', '1'};
    uint32_t sections = 0;
    for (uint32_t i = 0; i == 0 || i < sections; i++) {
        toy_model toy;
        uint64_t size;
        toy_make(&toy, i);
        sections = toy.sections;
        unsigned char *p = toy_section(&toy, i, &size);
        if (i % 3 == 0) {
            memset(p, fills[i % sizeof fills], size);
        } else {
            uint32_t seed = i;
            for (int k = 0; k < 8; k++)
                p[toy_random(&seed, (uint32_t)size)] = fills[toy_random(&seed, sizeof fills)];
        }
        read_hostile(&w->arena, &toy);
        toy_free(&toy);
    }
}

static void an_empty_document_is_read(void **state)
{
    world *w = *state;
    if (setjmp(w->trap)) fail();
    say_doc d;
    say_doc_init(&d, &w->arena);
    say_nlp_read(&d, w->model);
    assert_int_equal(d.tokens.n, 1);
    say_arena_reset(&w->arena);
}

static void the_checker_sees_what_is_wrong(void **state)
{
    world *w = *state;
    if (setjmp(w->trap)) fail();
    say_doc d;
    say_doc_init(&d, &w->arena);
    add_sentence(&d, 6, 1);
    say_nlp_read(&d, w->model);
    uint32_t root = d.sentences.at[1].root, other = root == 1 ? 2 : 1;
    say_token saved = d.tokens.at[other];
    assert_true(say_tree_check(&d, 1));
    d.tokens.at[other].head = other;
    assert_false(say_tree_check(&d, 1));
    d.tokens.at[other].head = 0;
    assert_false(say_tree_check(&d, 1));
    d.tokens.at[other].head = 99;
    assert_false(say_tree_check(&d, 1));
    d.tokens.at[other] = saved;
    d.tokens.at[other].rel = REL_ROOT;
    assert_false(say_tree_check(&d, 1));
    d.tokens.at[other] = saved;
    d.tokens.at[root].first = 0;
    assert_false(say_tree_check(&d, 1));
    say_arena_reset(&w->arena);
}

static void lemmas_follow_list_and_rules(void **state)
{
    world *w = *state;
    if (setjmp(w->trap)) fail();
    static const struct {
        const char *form, *norm, *lemma;
        int upos, xpos;
    } cases[] = {
        {"Went", "went", "go", UPOS_VERB, XPOS_VBD},
        {"went", "went", "went", UPOS_VERB, XPOS_VBN},
        {"Parties", "parties", "party", UPOS_NOUN, XPOS_NNS},
        {"talks", "talks", "talk", UPOS_NOUN, XPOS_NNS},
        {"police", "police", "police", UPOS_NOUN, XPOS_NNS},
        {"States", "states", "State", UPOS_PROPN, XPOS_NNPS},
        {"Iran", "iran", "Iran", UPOS_PROPN, XPOS_NNP},
        {"S", "s", "s", UPOS_NOUN, XPOS_NNS},
        {"Nice", "nice", "nice", UPOS_ADJ, XPOS_JJ},
        {"4,120", "4,120", "4120", UPOS_NUM, XPOS_CD},
        {"ten", "ten", "ten", UPOS_NUM, XPOS_CD},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        say_str lemma = say_lemma_of(&w->model->lemmas, &w->arena, say_str_of(cases[i].form),
                                     say_str_of(cases[i].norm), cases[i].upos, cases[i].xpos);
        if (!say_str_is(lemma, cases[i].lemma)) fail_msg("%s: %.*s", cases[i].form, SAY_ARG(lemma));
    }
    say_arena_reset(&w->arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_sentence_is_a_tree),
        cmocka_unit_test(company_does_not_matter),
        cmocka_unit_test(hostile_models_do_no_harm),
        cmocka_unit_test(an_empty_document_is_read),
        cmocka_unit_test(the_checker_sees_what_is_wrong),
        cmocka_unit_test(lemmas_follow_list_and_rules),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
