/* What tests share that put tokens together by hand: a document with sentence 0 alone. */
#ifndef WITH_DOC_H
#define WITH_DOC_H

#include "record.h"
#include "with_arena.h"

static say_doc doc;

static inline int with_doc(void **state)
{
    with_arena(state);
    say_doc_init(&doc, &arena);
    SAY_PUSH(&arena, doc.sentences, (say_sentence){0});
    return 0;
}

#endif
