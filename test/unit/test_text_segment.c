/* The reader of paragraphs without anything learned (all weights zero: tokens end at blanks,
 * sentences at paragraphs): spans, furniture, contractions, and every limit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/segment.h"
#include <stdlib.h>

static signed char zero[SAY_SEG_ROWS];

typedef struct world {
    say_arena arena;
    jmp_buf trap;
    say_segmenter segmenter;
    say_doc d;
} world;

static void open_world(world *w)
{
    *w = (world){.segmenter = {.token = zero, .sentence = zero}};
    say_arena_init(&w->arena, 0);
    w->arena.trap = &w->trap;
}

/* Reads text; what every document must hold is checked here. */
static const say_doc *read_text(world *w, say_str text, say_span furniture)
{
    say_contractions_load(&w->segmenter.contractions, &w->arena, SAY_LIT("cannot\t3"));
    say_doc_init(&w->d, &w->arena);
    w->d.text = text;
    say_cpmap_make(&w->d.cp, &w->arena, text);
    if (furniture.end) SAY_PUSH(&w->arena, w->d.furniture, furniture);
    say_text_segment(&w->d, &w->segmenter);
    uint32_t at = 1, byte = 0;
    for (uint32_t s = 1; s < w->d.sentences.n; s++) {
        const say_sentence *k = &w->d.sentences.at[s];
        assert_int_equal(k->first, at);
        assert_in_range(k->last - k->first, 1, SAY_MAX_SENTENCE_TOKENS);
        assert_int_equal(k->span.begin, say_tok(&w->d, k->first)->span.begin);
        assert_int_equal(k->span.end, say_tok(&w->d, k->last - 1)->span.end);
        at = k->last;
    }
    assert_int_equal(at, w->d.tokens.n);
    for (uint32_t t = 1; t < w->d.tokens.n; t++) {
        say_span span = say_tok(&w->d, t)->span;
        assert_true(span.begin >= byte && span.end > span.begin);
        assert_true(say_str_eq(say_tok(&w->d, t)->form, say_span_text(&w->d, span)));
        byte = span.end;
    }
    return &w->d;
}

static void words_have_their_bytes(void **state)
{
    (void)state;
    world w;
    open_world(&w);
    if (setjmp(w.trap)) fail();
    const say_doc *d =
        read_text(&w, SAY_LIT("They cannot\t go.\n\n  Señor’s “News”\n"), (say_span){0});
    static const char *const forms[] = {"They", "can", "not", "go.", "Señor", "’s", "“News”"};
    static const char *const norms[] = {"they", "can", "not", "go.", "señor", "'s", "\"news\""};
    static const bool spaces[] = {true, false, true, true, false, true, true};
    static const uint16_t surfaces[] = {0, 2, 0, 0, 2, 0, 0};
    assert_int_equal(d->tokens.n, 8);
    for (uint32_t t = 1; t < 8; t++) {
        assert_true(say_str_is(say_tok(d, t)->form, forms[t - 1]));
        assert_true(say_str_is(say_tok(d, t)->norm, norms[t - 1]));
        assert_int_equal(say_tok(d, t)->space_after, spaces[t - 1]);
        assert_int_equal(say_tok(d, t)->surface, surfaces[t - 1]);
        assert_int_equal(say_tok(d, t)->sentence, t < 5 ? 1 : 2);
    }
    assert_int_equal(d->sentences.n, 3);
    assert_true(d->sentences.at[1].new_paragraph && d->sentences.at[2].new_paragraph);
    assert_int_equal(d->notes.n, 0);
    say_arena_free(&w.arena);
}

static void furniture_is_not_read(void **state)
{
    (void)state;
    world w;
    open_world(&w);
    if (setjmp(w.trap)) fail();
    const say_doc *d = read_text(&w, SAY_LIT("One two SHARE THIS three"), (say_span){8, 18});
    assert_int_equal(d->tokens.n, 4);
    assert_int_equal(d->sentences.n, 3);
    assert_true(say_str_is(say_tok(d, 3)->form, "three"));
    assert_true(d->sentences.at[2].new_paragraph);
    say_arena_free(&w.arena);
}

static void expect_nothing(say_str text)
{
    world w;
    open_world(&w);
    if (setjmp(w.trap)) fail();
    const say_doc *d = read_text(&w, text, (say_span){0});
    assert_int_equal(d->sentences.n, 1);
    assert_int_equal(d->tokens.n, 1);
    say_arena_free(&w.arena);
}

static void nothing_gives_nothing(void **state)
{
    (void)state;
    expect_nothing(SAY_LIT(""));
    expect_nothing(SAY_LIT(" \n\n\t "));
    expect_nothing(SAY_LIT("\xe2\x80\x8b\n"));
}

/* A text of n copies of a piece. */
static say_str repeat(world *w, const char *piece, size_t n)
{
    size_t size = strlen(piece);
    char *p = say_arena_take(&w->arena, n * size);
    for (size_t i = 0; i < n; i++)
        memcpy(p + i * size, piece, size);
    return (say_str){p, n * size};
}

static void expect_limit(const char *piece, size_t n, const char *note)
{
    world w;
    open_world(&w);
    if (setjmp(w.trap)) fail();
    const say_doc *d = read_text(&w, repeat(&w, piece, n), (say_span){0});
    bool found = false;
    for (uint32_t i = 0; i < d->notes.n; i++)
        found |= say_str_find(d->notes.at[i], say_str_of(note)) != SIZE_MAX;
    if (!found) fail_msg("no note '%s' for %zu times %s", note, n, piece);
    assert_true(d->tokens.n <= SAY_MAX_TOKENS + SAY_CONTRACTION_WORDS);
    say_arena_free(&w.arena);
}

static void limits_become_notes(void **state)
{
    (void)state;
    expect_limit("word ", 1000,
                 " sentences, counted in words and marks, of more than 400 were cut");
    expect_limit("it's ", 500, " sentences, counted in words and marks, of more than 400 were cut");
    expect_limit("a-", 3000, " words, counted in bytes, of more than 4096 were cut");
    expect_limit("word ", 3 * SAY_PARAGRAPH_ATOMS,
                 " paragraphs, counted in words and marks, of more than 8192 were cut");
    expect_limit("word ", SAY_MAX_TOKENS + 100000, "only the first 262144 words were read");
    expect_limit("x", 20 << 20, " words, counted in bytes,");
}

/* A dateline is a sentence of its own, marked as one; its day is the report's where none is known.
 */
static void datelines_stand_apart(void **state)
{
    (void)state;
    world w;
    open_world(&w);
    if (setjmp(w.trap)) fail();
    say_str text = SAY_LIT("Envoy leaves\n\nTehran, May 9, 2011, IRNA - The envoy left .\n");
    const say_doc *d = read_text(&w, text, (say_span){0});
    assert_int_equal(d->sentences.n, 4);
    assert_false(d->sentences.at[1].dateline);
    assert_true(d->sentences.at[2].dateline);
    assert_true(d->sentences.at[2].new_paragraph);
    assert_true(
        say_str_is(say_span_text(d, d->sentences.at[2].span), "Tehran, May 9, 2011, IRNA -"));
    assert_false(d->sentences.at[3].dateline);
    assert_int_equal(d->published, 20110509);
    say_arena_free(&w.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(datelines_stand_apart), cmocka_unit_test(words_have_their_bytes),
        cmocka_unit_test(furniture_is_not_read), cmocka_unit_test(nothing_gives_nothing),
        cmocka_unit_test(limits_become_notes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
