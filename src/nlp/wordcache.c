/* Open addressing over a few neighbouring places. A place is claimed by one thread (FREE to BUSY),
 * filled, and only then shown (READY); it is never changed again. */
#include "nlp/wordcache.h"

#include "base/hash.h"
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

enum { FREE, BUSY, READY };
enum { PROBES = 8, LINE = 64 };

typedef struct place {
    _Atomic uint32_t state;
    uint8_t n;
    char form[SAY_READY_BYTES];
    float scale, low;
    uint8_t q[]; /* shape [width] */
} place;

struct say_wordcache {
    uint32_t width;
    size_t stride;
    char *places; /* shape [SAY_READY_FORMS][stride] */
};

say_wordcache *say_wordcache_make(uint32_t width)
{
    say_wordcache *c = calloc(1, sizeof *c);
    if (!c) return NULL;
    c->width = width;
    c->stride = (sizeof(place) + width + LINE - 1) / LINE * LINE;
    c->places = calloc(SAY_READY_FORMS, c->stride);
    if (c->places) return c;
    free(c);
    return NULL;
}

void say_wordcache_free(say_wordcache *c)
{
    if (c) free(c->places);
    free(c);
}

/* The probe-th place of a form. */
static place *place_of(const say_wordcache *c, uint64_t hash, uint32_t probe)
{
    uint32_t i = ((uint32_t)(hash >> 16) + probe) % SAY_READY_FORMS;
    return (place *)(void *)(c->places + i * c->stride);
}

static bool holds(const place *p, say_str form)
{
    return p->n == form.n && memcmp(p->form, form.p, form.n) == 0;
}

bool say_wordcache_find(const say_wordcache *c, say_str form, uint8_t *q, float *scale, float *low)
{
    if (!c || form.n > SAY_READY_BYTES) return false;
    uint64_t hash = say_hash_bytes(form.p, form.n);
    for (uint32_t i = 0; i < PROBES; i++) {
        place *p = place_of(c, hash, i);
        uint32_t state = atomic_load_explicit(&p->state, memory_order_acquire);
        if (state == FREE) return false;
        if (state != READY || !holds(p, form)) continue;
        memcpy(q, p->q, c->width);
        *scale = p->scale;
        *low = p->low;
        return true;
    }
    return false;
}

void say_wordcache_add(say_wordcache *c, say_str form, const uint8_t *q, float scale, float low)
{
    if (!c || form.n > SAY_READY_BYTES) return;
    uint64_t hash = say_hash_bytes(form.p, form.n);
    for (uint32_t i = 0; i < PROBES; i++) {
        place *p = place_of(c, hash, i);
        uint32_t expected = FREE;
        if (!atomic_compare_exchange_strong(&p->state, &expected, BUSY)) continue;
        p->n = (uint8_t)form.n;
        memcpy(p->form, form.p, form.n);
        p->scale = scale;
        p->low = low;
        memcpy(p->q, q, c->width);
        atomic_store_explicit(&p->state, READY, memory_order_release);
        return;
    }
}
