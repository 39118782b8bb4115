/* What tests of rooms with tables share: an arena and the built-in lexicon. Included behind
 * cmocka.h; out of memory ends the test program, which is what a test may do. */
#ifndef WITH_LEXICON_H
#define WITH_LEXICON_H

#include "lex/lexicon.h"

static inline void with_lexicon(say_arena *arena, say_lexicon **lexicon)
{
    static jmp_buf trap;
    say_error err = {0};
    say_arena_init(arena, 0);
    arena->trap = &trap;
    if (setjmp(trap)) fail_msg("out of memory");
    if (say_lexicon_open(lexicon, &err)) fail_msg("%s", err.text);
}

static inline void without_lexicon(say_arena *arena, say_lexicon *lexicon)
{
    say_lexicon_close(lexicon);
    say_arena_free(arena);
}

#endif
