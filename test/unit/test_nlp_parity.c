/* The C engine against the trainer: for 200 sentences, the scores of every head within 1e-3 and the
 * same trees. model/parity.bin is written by train/export.py beside the model (format there, in
 * `parity`). Skipped, with a message, only where the files are absent. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/file.h"
#include "nlp/encoder.h"
#include "nlp/model.h"
#include "nlp/parser.h"
#include <math.h>
#include <stdio.h>

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

static void check_words(say_work *w, const say_model *m, const word *words, uint32_t n)
{
    const say_network *net = &m->network;
    size_t tags = say_dense_stride(net->tags), names = say_dense_stride(net->names);
    size_t rels = say_dense_stride(net->rels);
    say_kernel_dense(w->wide, w->h, net->hidden, n, &net->tag, SAY_DENSE_SET);
    for (uint32_t i = 0; i < n; i++)
        for (int k = 0; k < 3; k++)
            near(w->wide[i * tags + words[i].tags[k].class], words[i].tags[k].score);
    say_kernel_dense(w->wide, w->h, net->hidden, n, &net->name, SAY_DENSE_SET);
    for (uint32_t i = 0; i < n; i++)
        near(w->wide[i * names + words[i].name.class], words[i].name.score);
    say_parser_relations(w, net);
    for (uint32_t i = 0; i < n; i++) {
        assert_int_equal(w->heads[i], words[i].head.class);
        near(w->wide[i * rels + words[i].rel.class], words[i].rel.score);
        assert_int_equal(
            say_parser_choose(w->wide + i * rels, net->rels, m->labels.root, w->heads[i] == 0),
            words[i].rel.class);
    }
}

static void check_sentence(say_work *w, const say_model *m, bytes *b)
{
    static word words[MOST_WORDS];
    uint32_t n = take_u16(b), full = take_u16(b) & 0xff;
    assert_in_range(n, 1, MOST_WORDS);
    w->sentences = 1;
    w->begin[0] = 0;
    w->begin[1] = n;
    for (uint32_t i = 0; i < n; i++) {
        words[i] = take_word(b);
        w->forms[i] = words[i].form;
    }
    say_encoder_run(w, &m->network, &m->vocab);
    say_parser_heads(w, &m->network);
    check_arcs(w, words, n, b, full);
    check_words(w, m, words, n);
}

static void agrees_with_the_trainer(void **state)
{
    (void)state;
    say_file file;
    say_model *m;
    say_error err;
    if (!say_file_kind(parity_path) || !say_file_kind(model_path)) {
        print_message("skipped: %s or %s is absent; train/ makes them\n", parity_path, model_path);
        skip();
    }
    if (say_model_open(&m, model_path, &err)) fail_msg("%s", err.text);
    assert_int_equal(say_file_open(&file, parity_path, &err), SAY_OK);
    bytes b = {file.bytes.p, file.bytes.n};
    char magic[8];
    uint32_t head[2];
    take(&b, magic, 8);
    take(&b, head, 8);
    assert_memory_equal(magic, "SAYSOPAR", 8);
    assert_int_equal(head[0], 1);
    say_work w;
    assert_true(say_work_take(&w, &m->network, MOST_WORDS, MOST_WORDS));
    for (uint32_t i = 0; i < head[1]; i++)
        check_sentence(&w, m, &b);
    assert_int_equal(b.left, 0);
    print_message("%u sentences; scores differ by at most %.2g\n", head[1], worst);
    say_work_free(&w);
    say_file_close(&file);
    say_model_close(m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(agrees_with_the_trainer)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
