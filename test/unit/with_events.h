/* What tests of events share: the built-in lexicon, actors and events, a text read through them.
 * Included behind cmocka.h. */
#ifndef WITH_EVENTS_H
#define WITH_EVENTS_H

#include "actor/actors.h"
#include "conllu_doc.h"
#include "event/events.h"
#include "with_lexicon.h"

typedef struct rooms {
    say_arena arena;
    say_lexicon *lexicon;
    say_actors *actors;
    say_events *events;
} rooms;

static inline int open_rooms(void **state)
{
    static rooms r;
    say_error err = {0};
    with_lexicon(&r.arena, &r.lexicon);
    if (say_actors_make(&r.actors, &r.arena, r.lexicon, &err)) fail_msg("%s", err.text);
    if (say_events_make(&r.events, &r.arena, r.lexicon, &err)) fail_msg("%s", err.text);
    *state = &r;
    return 0;
}

static inline int close_rooms(void **state)
{
    rooms *r = *state;
    without_lexicon(&r->arena, r->lexicon);
    return 0;
}

static inline say_doc *read_text(rooms *r, const char *conllu)
{
    say_doc *d = say_conllu_open(conllu);
    say_actors_read(r->actors, d);
    say_events_read(r->events, d);
    return d;
}

#endif
