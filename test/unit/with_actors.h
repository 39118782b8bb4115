/* What tests of the actors share: the built-in lexicon, its actors, a text read through them.
 * Included behind cmocka.h. */
#ifndef WITH_ACTORS_H
#define WITH_ACTORS_H

#include "actor/actors.h"
#include "conllu_doc.h"
#include "with_lexicon.h"

typedef struct room {
    say_arena arena;
    say_lexicon *lexicon;
    say_actors *actors;
} room;

static inline int open_room(void **state)
{
    static room r;
    say_error err = {0};
    with_lexicon(&r.arena, &r.lexicon);
    if (say_actors_make(&r.actors, &r.arena, r.lexicon, &err)) fail_msg("%s", err.text);
    *state = &r;
    return 0;
}

static inline int close_room(void **state)
{
    room *r = *state;
    without_lexicon(&r->arena, r->lexicon);
    return 0;
}

static inline say_doc *read_text(room *r, const char *conllu)
{
    say_doc *d = say_conllu_open(conllu);
    say_actors_read(r->actors, d);
    return d;
}

#endif
