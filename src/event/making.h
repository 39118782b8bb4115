/* While the tables are made from the lexicon. Internal. */
#ifndef SAY_EVENT_MAKING_H
#define SAY_EVENT_MAKING_H

#include "event/pattern.h"

typedef struct say_making {
    say_events *to;
    say_arena *arena;
    say_error *err;
    const say_entry *entry; /* being read */
} say_making;

/* An error about the entry: what is wrong, and the words that are. */
int say_making_refuse(say_making *m, const char *what, say_str seen);

/* Reads the entry, of kind event, into *p. */
int say_pattern_read(say_making *m, say_pattern *p);

/* Reads the entry, of kind compose, and adds a row for each key. */
int say_compose_read(say_making *m);

/* Adds the entry's contexts= to the bits; an error for a name that is none. */
int say_contexts_read(say_making *m, uint64_t *out);

#endif
