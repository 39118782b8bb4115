/* The C engine against the trainer: for 200 sentences, the scores of every head within 1e-3 and the
 * same trees, with products in floats; and the engine's products in bytes against those in floats.
 * model/parity.bin is written by train/export.py beside the model (format there, in
 * `parity`). Skipped, with a message, only where the files are absent. */
#define _XOPEN_SOURCE 700
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/file.h"
#include "nlp/encoder.h"
#include "nlp/model.h"
#include "nlp/names.h"
#include "nlp/parser.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_WORDS = 512 };
static const char model_path[] = SAYSO_ROOT "/model/english.say";
static const char parity_path[] = SAYSO_ROOT "/model/parity.bin";

/* A class and its score, as the trainer saw them. */
typedef struct scored {
    uint32_t class;
    float score;
} scored;

typedef struct word {
    say_str form;
    scored tags[3], head, rel, name;
} word;

typedef struct bytes {
    const char *p;
    size_t left;
} bytes;

static void take(bytes *b, void *out, size_t n)
{
    assert_true(b->left >= n);
    memcpy(out, b->p, n);
    b->p += n;
    b->left -= n;
}

static uint32_t take_u16(bytes *b)
{
    unsigned char p[2];
    take(b, p, 2);
    return (uint32_t)(p[0] | p[1] << 8);
}

static scored take_scored(bytes *b)
{
    scored s = {.class = take_u16(b)};
    take(b, &s.score, 4);
    return s;
}

static word take_word(bytes *b)
{
    word w;
    w.form.n = take_u16(b);
    w.form.p = b->p;
    assert_true(b->left >= w.form.n);
    b->p += w.form.n;
    b->left -= w.form.n;
    for (int i = 0; i < 3; i++)
        w.tags[i] = take_scored(b);
    w.head = take_scored(b);
    w.rel = take_scored(b);
    w.name = take_scored(b);
    return w;
}

static double worst; /* difference of scores seen */

static void near(float seen, float expected)
{
    double d = fabs((double)seen - expected);
    if (d > worst) worst = d;
    if (!(d <= 1e-3)) fail_msg("%g, the trainer has %g", (double)seen, (double)expected);
}

static void check_arcs(const say_work *w, const word *words, uint32_t n, bytes *b, bool full)
{
    for (uint32_t i = 0; i < n; i++)
        near(w->scores[i * (n + 1) + words[i].head.class], words[i].head.score);
    for (uint32_t i = 0; full && i < n * (n + 1); i++) {
        float score;
        take(b, &score, 4);
        near(w->scores[i], score);
    }
}

static void check_tags(say_work *w, const say_network *net, const word *words, uint32_t n)
{
    size_t tags = say_dense_stride(net->tags), names = say_dense_stride(net->names);
    say_kernel_dense(w->wide, &w->acts, n, &net->tag, SAY_DENSE_SET, net->machine);
    for (uint32_t i = 0; i < n; i++)
        for (int k = 0; k < 3; k++)
            near(w->wide[i * tags + words[i].tags[k].class], words[i].tags[k].score);
    say_names_score(w, net);
    for (uint32_t i = 0; i < n; i++)
        near(w->wide[i * names + words[i].name.class], words[i].name.score);
}

static void check_relations(say_work *w, const say_model *m, const word *words, uint32_t n)
{
    size_t rels = say_dense_stride(m->network.rels);
    say_parser_relations(w, &m->network);
    for (uint32_t i = 0; i < n; i++) {
        assert_int_equal(w->heads[i], words[i].head.class);
        near(w->wide[i * rels + words[i].rel.class], words[i].rel.score);
        assert_int_equal(say_parser_choose(w->wide + i * rels, m->network.rels, m->labels.root,
                                           w->heads[i] == 0, m->network.machine->cells),
                         words[i].rel.class);
    }
}

static void lay_sentence(say_work *w, const word *words, uint32_t n)
{
    w->sentences = 1;
    w->begin[0] = 0;
    w->begin[1] = n;
    for (uint32_t i = 0; i < n; i++)
        w->forms[i] = words[i].form;
}

/* Reads the words of a sentence; full says whether the scores of all its arcs follow. */
static uint32_t take_words(word *words, bool *full, bytes *b)
{
    uint32_t n = take_u16(b);
    *full = take_u16(b) & 0xff;
    assert_in_range(n, 1, MOST_WORDS);
    for (uint32_t i = 0; i < n; i++)
        words[i] = take_word(b);
    return n;
}

static void check_sentence(say_work *w, const say_model *m, bytes *b)
{
    static word words[MOST_WORDS];
    bool full;
    uint32_t n = take_words(words, &full, b);
    lay_sentence(w, words, n);
    say_encoder_run(w, &m->network, &m->vocab);
    check_tags(w, &m->network, words, n);
    say_parser_heads(w, &m->network);
    check_arcs(w, words, n, b, full);
    check_relations(w, m, words, n);
}

/* A model opened for one kind of machine, and the sentences. */
typedef struct world {
    say_file file;
    say_model *model;
    say_work work;
    bytes at;
    uint32_t sentences;
} world;

static void open_world(world *s, const char *machine)
{
    say_error err;
    char magic[8];
    uint32_t head[2];
    if (!say_file_kind(parity_path) || !say_file_kind(model_path)) {
        print_message("skipped: %s or %s is absent; train/ makes them\n", parity_path, model_path);
        skip();
    }
    setenv("SAYSO_CPU", machine, 1);
    if (say_model_open(&s->model, model_path, &err)) fail_msg("%s", err.text);
    unsetenv("SAYSO_CPU");
    assert_int_equal(say_file_open(&s->file, parity_path, &err), SAY_OK);
    s->at = (bytes){s->file.bytes.p, s->file.bytes.n};
    take(&s->at, magic, 8);
    take(&s->at, head, 8);
    assert_memory_equal(magic, "SAYSOPAR", 8);
    assert_int_equal(head[0], 1);
    s->sentences = head[1];
    assert_true(say_work_take(&s->work, &s->model->network, MOST_WORDS, MOST_WORDS));
}

static void close_world(world *s)
{
    say_work_free(&s->work);
    say_file_close(&s->file);
    say_model_close(s->model);
}

static void agrees_with_the_trainer(void **state)
{
    (void)state;
    world s;
    open_world(&s, "float");
    for (uint32_t i = 0; i < s.sentences; i++)
        check_sentence(&s.work, s.model, &s.at);
    assert_int_equal(s.at.left, 0);
    print_message("%u sentences; scores differ by at most %.2g\n", s.sentences, worst);
    close_world(&s);
}

/* The trees of rounded products: how many heads are those of the products in floats? */
static void bytes_give_the_trees_of_floats(void **state)
{
    (void)state;
    static word words[MOST_WORDS];
    world s;
    uint32_t same = 0, all = 0;
    open_world(&s, "");
    for (uint32_t i = 0; i < s.sentences; i++) {
        bool full;
        uint32_t n = take_words(words, &full, &s.at);
        if (full) take(&s.at, s.work.scores, (size_t)n * (n + 1) * sizeof(float));
        lay_sentence(&s.work, words, n);
        say_encoder_run(&s.work, &s.model->network, &s.model->vocab);
        say_parser_heads(&s.work, &s.model->network);
        for (uint32_t k = 0; k < n; k++)
            same += s.work.heads[k] == words[k].head.class;
        all += n;
    }
    print_message("%u of %u heads are the same\n", same, all);
    assert_true(same >= 0.98 * all);
    close_world(&s);
}

/* All that the heads see, and the scores of names, of every kind of machine: the same bits as the
 * plain one. */
static void machines_agree_bit_for_bit(void **state)
{
    (void)state;
    static const char *const names[] = {"plain", "avx2", "avx512"};
    enum { TOKENS = 1000, WIDTH = 512, LABELS = 64 };
    static float first[TOKENS][WIDTH], names_first[TOKENS][LABELS];
    static word words[MOST_WORDS];
    for (int k = 0; k < 3; k++) {
        world s;
        say_error err;
        if (!say_machine_named(names[k], &err)) continue;
        open_world(&s, names[k]);
        size_t hidden = s.model->network.hidden;
        size_t labels = say_dense_stride(s.model->network.names);
        assert_true(hidden <= WIDTH && labels <= LABELS);
        for (uint32_t row = 0, n; row < TOKENS; row += n) {
            bool full;
            n = take_words(words, &full, &s.at);
            if (full) take(&s.at, s.work.scores, (size_t)n * (n + 1) * sizeof(float));
            lay_sentence(&s.work, words, n);
            say_encoder_run(&s.work, &s.model->network, &s.model->vocab);
            for (uint32_t i = 0; i < n && row + i < TOKENS; i++) {
                if (k == 0) memcpy(first[row + i], s.work.h + i * hidden, hidden * sizeof(float));
                assert_memory_equal(first[row + i], s.work.h + i * hidden, hidden * sizeof(float));
            }
            say_names_score(&s.work, &s.model->network);
            for (uint32_t i = 0; i < n && row + i < TOKENS; i++) {
                const float *wide = s.work.wide + i * labels;
                if (k == 0) memcpy(names_first[row + i], wide, labels * sizeof(float));
                assert_memory_equal(names_first[row + i], wide, labels * sizeof(float));
            }
        }
        close_world(&s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_with_the_trainer),
        cmocka_unit_test(bytes_give_the_trees_of_floats),
        cmocka_unit_test(machines_agree_bit_for_bit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
