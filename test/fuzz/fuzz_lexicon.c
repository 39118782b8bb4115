/* Fuzz harness of the lexicon: any bytes are laid over an empty lexicon, as text by the compiler
 * and as a compiled image; whatever opens is read through, and asked. Seeds: lexicon/,
 * test/cases/lexicon/, examples/overlay.lex. */
#include "lex/lexicon.h"
#include "lex/matcher.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Every string ends in its NUL, inside the image. */
static void touch(say_str s)
{
    if (s.p[s.n] != '\0') abort();
}

static void touch_entry(const say_entry *e)
{
    touch(say_str_of(e->file));
    for (uint32_t i = 0; i < e->n_keys; i++)
        touch(e->keys[i]);
    for (uint32_t i = 0; i < e->n_fields; i++) {
        touch(e->fields[i].name);
        touch(e->fields[i].value);
    }
    for (uint32_t i = 0; i < e->n_examples; i++)
        touch(e->examples[i].text);
}

static void touch_all(const say_lexicon *lx)
{
    for (int kind = 0; kind < LEX_KINDS; kind++) {
        uint32_t n = say_lexicon_count(lx, (say_lex_kind)kind);
        for (uint32_t i = 0; i < n; i++)
            touch_entry(say_lexicon_entry(lx, (say_lex_kind)kind, i));
    }
}

/* Every key must be found again as a whole phrase. */
static void match_keys(const say_lexicon *lx, say_lex_kind kind)
{
    jmp_buf trap;
    say_arena arena;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) abort();
    say_matcher *m = say_matcher_make(&arena);
    for (uint32_t i = 0; i < say_lexicon_count(lx, kind); i++) {
        say_str key = say_lexicon_entry(lx, kind, i)->keys[0];
        say_matcher_add(m, key, i);
        say_match whole = say_matcher_whole(m, key, false);
        if (whole.n && whole.value[whole.n - 1] != i) abort();
        say_matcher_longest(m, &key, 1, true);
    }
    say_arena_free(&arena);
}

static void try_one(say_str bytes, bool image)
{
    say_error err = {0};
    say_lexicon *lx = NULL;
    if (say_lexicon_make(&lx, &err)) return;
    int rc = image ? say_lexicon_overlay_image(lx, bytes, &err)
                   : say_lexicon_overlay_text(lx, "fuzz.lex", bytes, &err);
    if (rc && !err.text[0]) abort();
    touch_all(lx);
    match_keys(lx, LEX_FURNITURE);
    match_keys(lx, LEX_ROLE);
    say_lexicon_in_class(lx, SAY_LIT("x"), bytes);
    say_lexicon_close(lx);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    say_str bytes = {(const char *)data, size};
    try_one(bytes, false);
    try_one(bytes, true);
    return 0;
}
