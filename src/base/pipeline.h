/* An ordered pipeline: items are read one after the other, worked on by several threads at once,
 * and written in the order in which they were read. At most `slots` items are under way. */
#ifndef SAY_BASE_PIPELINE_H
#define SAY_BASE_PIPELINE_H

#include "base/error.h"
#include <stdbool.h>

enum { SAY_MAX_THREADS = 64 };

typedef struct say_pipeline {
    /* Fills an item; false at the end. One call at a time, in order, on any of the threads. */
    bool (*read)(void *user, void *item);
    /* Works on an item; several at once, each on its own item. */
    void (*work)(void *user, void *item);
    /* Takes an item, in the order of reading, on the caller's thread; false: stop, read no more. */
    bool (*write)(void *user, void *item);
    void *user;
    void **items;     /* [slots], the caller's; used again and again */
    unsigned slots;   /* more than threads, so that a slow item does not hold up the others */
    unsigned threads; /* that read and work, 1 .. SAY_MAX_THREADS; the caller's thread writes */
} say_pipeline;

/* Runs it to the end or until write stops it; all its threads have ended when it returns. After a
 * stop, items that were read but not written are let be: the caller, who owns all items, cleans up.
 * Gives SAY_OK, or SAY_FAULT where no thread can be started. */
int say_pipeline_run(const say_pipeline *p, say_error *err);

/* Cores of the machine that this process may use; at least 1. */
unsigned say_pipeline_cores(void);

#endif
