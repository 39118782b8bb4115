/* A hash table from the words of a name to votes. "Catriona" is read as a place once and as part of
 * "Catriona Bell" twice: it is a person. */
#include "nlp/namevote.h"

#include "base/hash.h"
#include "nlp/namejoin.h"

enum { VOTED = NAME_PLACE + 1 };

/* Votes by kind; only persons, organisations and places vote. */
typedef struct ballot {
    uint64_t key; /* 0: free */
    uint16_t votes[VOTED];
} ballot;

typedef struct box {
    ballot *at;    /* [mask + 1] */
    uint32_t mask; /* a power of two less one; at most half are in use */
} box;

static bool votes_on(uint8_t kind)
{
    return kind == NAME_PERSON || kind == NAME_ORGANISATION || kind == NAME_PLACE;
}

/* Of the words t .. e - 1, whatever their case. */
static uint64_t key_of(const say_doc *d, uint32_t t, uint32_t e)
{
    uint64_t h = 1;
    for (; t < e; t++)
        h = (h ^ say_hash_bytes(say_tok(d, t)->norm.p, say_tok(d, t)->norm.n)) *
            0x9E3779B97F4A7C15u;
    return h ? h : 1;
}

static ballot *find(const box *b, uint64_t key)
{
    uint32_t i = (uint32_t)(key >> 32) & b->mask;
    while (b->at[i].key && b->at[i].key != key)
        i = (i + 1) & b->mask;
    return &b->at[i];
}

static void vote(box *b, uint64_t key, uint8_t kind)
{
    ballot *x = find(b, key);
    x->key = key;
    if (x->votes[kind] < UINT16_MAX) x->votes[kind]++;
}

/* The kind that more than half voted for, or NAME_NONE. */
static uint8_t winner(const ballot *x)
{
    uint8_t best = NAME_NONE;
    uint32_t all = 0;
    for (uint8_t k = NAME_PERSON; k < VOTED; k++) {
        all += x->votes[k];
        if (x->votes[k] > x->votes[best]) best = k;
    }
    return 2 * (uint32_t)x->votes[best] > all ? best : NAME_NONE;
}

static void cast(box *b, const say_doc *d)
{
    for (uint32_t t = 1, e; t < d->tokens.n; t = e) {
        e = say_name_end(d, t);
        uint8_t kind = say_tok(d, t)->name_kind;
        if (!votes_on(kind)) continue;
        vote(b, key_of(d, t, e), kind);
        if (kind != NAME_PERSON || e - t == 1) continue;
        for (uint32_t k = t; k < e; k++) /* given and family names stand alone later */
            if (say_tok(d, k)->upos == UPOS_PROPN) vote(b, key_of(d, k, k + 1), kind);
    }
}

static void count(const box *b, say_doc *d)
{
    for (uint32_t t = 1, e; t < d->tokens.n; t = e) {
        e = say_name_end(d, t);
        if (!votes_on(say_tok(d, t)->name_kind)) continue;
        uint8_t won = winner(find(b, key_of(d, t, e)));
        for (uint32_t k = t; won && k < e; k++)
            d->tokens.at[k].name_kind = won;
    }
}

void say_names_vote(say_doc *d)
{
    uint32_t size = 64;
    while (size / 2 < d->tokens.n)
        size *= 2;
    box b = {say_arena_zero(d->arena, size, sizeof *b.at), size - 1};
    cast(&b, d);
    count(&b, d);
}
