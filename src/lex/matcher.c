/* A tree of units in one hash table: the edge (node, unit) leads to a node; a node that ends a
 * phrase has its values, once for each way the text may be capitalised. */
#include "lex/matcher.h"

#include "base/hash.h"
#include "base/vec.h"
#include "lex/units.h"

/* What a text must show to have a phrase: nothing, an opening capital, capitals only. A text of a
 * higher level has all that a lower one has. */
enum { LEVEL_ANY, LEVEL_OPENS, LEVEL_CAPITALS, LEVELS, MAX_ACRONYM = 5 };

typedef struct list {
    uint32_t *at; /* [n]; room for the next power of two */
    uint32_t n;
} list;

typedef struct phrase {
    list level[LEVELS]; /* values a text of this level has, in the order of adding */
} phrase;

typedef struct node {
    const char *unit; /* [n] of the edge that leads here */
    uint32_t n, parent;
    uint32_t phrase; /* that ends here; 0 none */
} node;

struct say_matcher {
    say_arena *arena;
    SAY_VEC(node) nodes;     /* 0 is the root */
    SAY_VEC(phrase) phrases; /* 0 is none */
    uint32_t *slot;          /* [cap] node numbers; 0 is empty */
    uint32_t cap;            /* a power of two, at least twice nodes.n */
};

enum { FIRST_CAP = 256 };

say_matcher *say_matcher_make(say_arena *arena)
{
    say_matcher *m = say_arena_zero(arena, 1, sizeof *m);
    m->arena = arena;
    m->cap = FIRST_CAP;
    m->slot = say_arena_zero(arena, m->cap, sizeof *m->slot);
    SAY_PUSH(arena, m->nodes, (node){0});
    SAY_PUSH(arena, m->phrases, (phrase){0});
    return m;
}

static uint32_t *find_slot(const say_matcher *m, uint32_t parent, const char *unit, uint32_t n)
{
    uint64_t h = say_hash_bytes(unit, n) ^ (parent * 0x9E3779B97F4A7C15u);
    uint32_t mask = m->cap - 1, i = (uint32_t)(h ^ (h >> 32)) & mask;
    for (; m->slot[i]; i = (i + 1) & mask) {
        const node *x = &m->nodes.at[m->slot[i]];
        if (x->parent == parent && x->n == n && memcmp(x->unit, unit, n) == 0) break;
    }
    return &m->slot[i];
}

static void grow(say_matcher *m)
{
    m->cap *= 2;
    m->slot = say_arena_zero(m->arena, m->cap, sizeof *m->slot);
    for (uint32_t i = 1; i < m->nodes.n; i++) {
        const node *x = &m->nodes.at[i];
        *find_slot(m, x->parent, x->unit, x->n) = i;
    }
}

static uint32_t add_node(say_matcher *m, uint32_t parent, const say_unit *u)
{
    if (m->nodes.n * 2 >= m->cap) grow(m);
    uint32_t *slot = find_slot(m, parent, u->p, u->n);
    if (*slot) return *slot;
    say_str unit = say_str_copy(m->arena, (say_str){u->p, u->n});
    *slot = m->nodes.n;
    SAY_PUSH(m->arena, m->nodes, (node){unit.p, u->n, parent, 0});
    return m->nodes.n - 1;
}

static void add_value(say_matcher *m, list *v, uint32_t value)
{
    if ((v->n & (v->n - 1)) == 0)
        v->at = say_arena_grow(m->arena, v->at, v->n, v->n ? v->n * 2 : 1, sizeof *v->at);
    v->at[v->n++] = value;
}

/* The units met so far, as they are written. */
typedef struct look {
    uint32_t units, high, low;
    bool opens_high;
} look;

static void look_at(look *k, const say_unit *u)
{
    if (k->units++ == 0) k->opens_high = u->opens_high;
    k->high += u->high;
    k->low += u->low;
}

/* "US" and "WHO" only in capitals; "UNICEF", "Turkey" with one; "rebel" and "al-Qaeda" anyhow. */
static int level_of_phrase(const look *k)
{
    if (k->high && !k->low && k->high <= MAX_ACRONYM) return LEVEL_CAPITALS;
    return k->opens_high ? LEVEL_OPENS : LEVEL_ANY;
}

static int level_of_text(const look *k)
{
    if (k->high && !k->low) return LEVEL_CAPITALS;
    return k->opens_high ? LEVEL_OPENS : LEVEL_ANY;
}

void say_matcher_add(say_matcher *m, say_str text, uint32_t value)
{
    say_units it = {.words = &text, .n = 1};
    say_unit u;
    look k = {0};
    uint32_t at = 0;
    while (say_units_next(&u, &it)) {
        look_at(&k, &u);
        at = add_node(m, at, &u);
    }
    if (!at) return;
    if (!m->nodes.at[at].phrase) {
        m->nodes.at[at].phrase = m->phrases.n;
        SAY_PUSH(m->arena, m->phrases, (phrase){0});
    }
    phrase *p = &m->phrases.at[m->nodes.at[at].phrase];
    for (int level = level_of_phrase(&k); level < LEVELS; level++)
        add_value(m, &p->level[level], value);
}

/* Keeps what stands at a node as the best match so far, if the text's capitals allow it. */
static void keep(const say_matcher *m, say_match *best, uint32_t at, int level, uint32_t words)
{
    const list *v = &m->phrases.at[m->nodes.at[at].phrase].level[level];
    if (v->n) *best = (say_match){words, v->at, v->n};
}

/* Walks the tree along the words. whole: only what ends with the last unit counts. */
static say_match walk(const say_matcher *m, const say_str *words, uint32_t n, bool lenient,
                      bool whole)
{
    say_units it = {.words = words, .n = n};
    say_unit u;
    look k = {0};
    say_match best = {0};
    uint32_t at = 0;
    while (say_units_next(&u, &it)) {
        if (k.units == 0 && u.word != 0) break;
        look_at(&k, &u);
        at = *find_slot(m, at, u.p, u.n);
        if (whole) best = (say_match){0};
        if (!at) break;
        if (u.ends) keep(m, &best, at, lenient ? LEVEL_CAPITALS : level_of_text(&k), u.word + 1);
    }
    return best;
}

say_match say_matcher_longest(const say_matcher *m, const say_str *words, uint32_t n, bool lenient)
{
    return walk(m, words, n, lenient, false);
}

say_match say_matcher_whole(const say_matcher *m, say_str text, bool lenient)
{
    return walk(m, &text, 1, lenient, true);
}
