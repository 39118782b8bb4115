/* Reports led through the rooms by several threads, in order: what adding, rebuilding and reading
 * with -j have in common. */
#ifndef SAY_FACADE_FLOW_H
#define SAY_FACADE_FLOW_H

#include "facade.h"
#include "ledger/ledger.h"

/* One report under way. */
typedef struct say_item {
    sayso_doc *doc; /* used again for another report when it has been taken */
    int code;       /* SAY_OK, or why there is no report; then err says it */
    say_error err;
    bool known;     /* the ledger has its text: it was not led through the rooms */
    int64_t report; /* its number in the ledger, where that is known; else 0 */
    uint64_t at;    /* bytes of the input behind it */
    say_arrival arrival;
    say_across across;
} say_item;

typedef struct say_flow {
    const sayso_engine *engine;
    unsigned threads; /* 0: as many as there are cores */
    /* Puts the next report, not yet read, into item->doc; false at the end. In order. */
    bool (*next)(void *user, say_item *item);
    /* Takes a report that has been read, in order, on the caller's thread; false stops. */
    bool (*take)(void *user, say_item *item);
    void *user;
    bool across; /* make what joins reports, too */
} say_flow;

/* Runs it to the end. Gives SAY_OK, or SAY_FAULT without memory or threads. */
int say_facade_flow(const say_flow *s, say_error *err);

/* The inputs of a call, one after the other: `next` for say_flow. */
typedef struct say_inputs {
    const char *const *paths; /* [n] */
    size_t n, at;             /* at: the path after the open one */
    uint32_t published;
    sayso_input *open;
    uint64_t passed; /* bytes of the inputs before the open one */
} say_inputs;

bool say_inputs_next(say_inputs *in, say_item *item);
uint64_t say_inputs_size(const say_inputs *in);

#endif
