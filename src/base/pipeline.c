/* One lock, two conditions: "an item may be read" and "an item may be written". Item number i lies
 * in slot i % slots from its reading until it has been written. Owner of pthread. */
#define _DEFAULT_SOURCE
#include "base/pipeline.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct running {
    const say_pipeline *p;
    pthread_mutex_t lock;
    pthread_cond_t may_read, may_write;
    unsigned long next_read, next_write; /* numbers of items */
    bool reading;                        /* somebody reads just now */
    bool ended;                          /* there is nothing more to read */
    bool stopped;                        /* the writer wants no more */
    bool *done;                          /* [slots] worked on, not yet written */
} running;

/* Waits for the turn to read; false where there is nothing more to do. */
static bool wait_turn(running *r)
{
    while (!r->ended && !r->stopped && (r->reading || r->next_read - r->next_write >= r->p->slots))
        pthread_cond_wait(&r->may_read, &r->lock);
    return !r->ended && !r->stopped;
}

/* Reads the next item, with the lock given back meanwhile; NULL at the end. */
static void *read_item(running *r, unsigned slot)
{
    r->reading = true;
    pthread_mutex_unlock(&r->lock);
    bool got = r->p->read(r->p->user, r->p->items[slot]);
    pthread_mutex_lock(&r->lock);
    r->reading = false;
    if (got)
        r->next_read++;
    else
        r->ended = true;
    pthread_cond_broadcast(&r->may_read);
    if (!got) pthread_cond_signal(&r->may_write);
    return got ? r->p->items[slot] : NULL;
}

static void *run_worker(void *user)
{
    running *r = user;
    pthread_mutex_lock(&r->lock);
    while (wait_turn(r)) {
        unsigned slot = (unsigned)(r->next_read % r->p->slots);
        void *item = read_item(r, slot);
        if (!item) break;
        pthread_mutex_unlock(&r->lock);
        r->p->work(r->p->user, item);
        pthread_mutex_lock(&r->lock);
        r->done[slot] = true;
        pthread_cond_signal(&r->may_write);
    }
    pthread_mutex_unlock(&r->lock);
    return NULL;
}

/* Waits for the next item in order; false at the end. */
static bool wait_item(running *r, unsigned slot)
{
    while (!r->done[slot] && !(r->ended && r->next_write == r->next_read))
        pthread_cond_wait(&r->may_write, &r->lock);
    return r->done[slot];
}

static void write_items(running *r)
{
    pthread_mutex_lock(&r->lock);
    for (;;) {
        unsigned slot = (unsigned)(r->next_write % r->p->slots);
        if (!wait_item(r, slot)) break;
        pthread_mutex_unlock(&r->lock);
        bool more = r->p->write(r->p->user, r->p->items[slot]);
        pthread_mutex_lock(&r->lock);
        r->done[slot] = false;
        r->next_write++;
        r->stopped = !more;
        pthread_cond_broadcast(&r->may_read);
        if (!more) break;
    }
    pthread_mutex_unlock(&r->lock);
}

int say_pipeline_run(const say_pipeline *p, say_error *err)
{
    running r = {.p = p, .done = calloc(p->slots, sizeof *r.done)};
    if (!r.done) return say_error_set(err, SAY_FAULT, "out of memory");
    pthread_mutex_init(&r.lock, NULL);
    pthread_cond_init(&r.may_read, NULL);
    pthread_cond_init(&r.may_write, NULL);
    pthread_t thread[SAY_MAX_THREADS];
    unsigned n = 0;
    int rc = 0;
    while (n < p->threads && n < SAY_MAX_THREADS && rc == 0) {
        rc = pthread_create(&thread[n], NULL, run_worker, &r);
        n += rc == 0;
    }
    if (n) write_items(&r);
    for (unsigned i = 0; i < n; i++)
        pthread_join(thread[i], NULL);
    pthread_cond_destroy(&r.may_write);
    pthread_cond_destroy(&r.may_read);
    pthread_mutex_destroy(&r.lock);
    free(r.done);
    /* Fewer threads than asked for do the same work. */
    return n ? SAY_OK : say_error_set(err, SAY_FAULT, "cannot start a thread: %s", strerror(rc));
}

unsigned say_pipeline_cores(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > SAY_MAX_THREADS ? SAY_MAX_THREADS : (unsigned)n;
}
