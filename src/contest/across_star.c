/* Groups claims around what is contested. In what hangs together by pairs, the claim that is
 * opposed most becomes a center; what opposes it, and what says the same as it, come with it; then
 * the next one. So that a group stays about one thing: A that denies B that resembles C that denies
 * D is no group. */
#include "contest/across_int.h"

#include <math.h>
#include <stdlib.h>

enum {
    SAME_CLAIM = 40,    /* percent that two affirming claims share to be of one group */
    SAME_PREDICATE = 5, /* tenths by which their predicates agree */
    SAME_LEXICAL = 128, /* and in words rather than codes: 8 bits */
    JOINED = 35         /* percent of a group's own pairs that must lead to another to join it */
};

/* Pairs of each claim: edges [first[i], first[i + 1]). */
typedef struct edge {
    uint32_t to;
    int32_t score;
} edge;

typedef struct finder {
    const say_positions *claims;
    say_arena *arena;
    uint32_t *first; /* [claims + 1] */
    edge *edges;
    bool *left;      /* [claims]: in no group yet */
    int64_t *value;  /* [claims]: of an affirming claim, the sum of its pairs with what is left */
    uint32_t *times; /* [claims]: a count, all zero between uses */
    uint32_t *star;  /* [claims]: the group's number + 1; 0 none */
} finder;

static void index_pairs(finder *f, const say_pairs *pairs)
{
    uint32_t n = f->claims->n;
    f->first = say_arena_zero(f->arena, n + 2, sizeof *f->first);
    f->edges = say_arena_zero(f->arena, (size_t)pairs->n * 2 + 1, sizeof *f->edges);
    for (uint32_t i = 0; i < pairs->n; i++) {
        f->first[pairs->at[i].a + 2]++;
        f->first[pairs->at[i].b + 2]++;
    }
    for (uint32_t i = 2; i <= n + 1; i++)
        f->first[i] += f->first[i - 1];
    for (uint32_t i = 0; i < pairs->n; i++) {
        const say_pair *p = &pairs->at[i];
        f->edges[f->first[p->a + 1]++] = (edge){p->b, p->score};
        f->edges[f->first[p->b + 1]++] = (edge){p->a, p->score};
        f->value[p->a] += p->score;
        f->value[p->b] += p->score;
    }
}

static bool affirms(const finder *f, uint32_t i)
{
    return f->claims->at[i].side == SIDE_AFFIRMS;
}

static bool is_same_claim(const finder *f, uint32_t a, uint32_t b)
{
    const say_position *x = &f->claims->at[a], *y = &f->claims->at[b];
    uint32_t lexical, share = say_positions_share(x, y, &lexical);
    /* "his wife was arrested", "he was killed": the names alone do not make it one claim. */
    if (lexical < SAME_LEXICAL || say_positions_agree(x, y) < SAME_PREDICATE) return false;
    return share * sqrt(1.0 / x->total / y->total) * 100 >= SAME_CLAIM;
}

/* Takes a claim out of what is left and into the group. */
static void take(finder *f, say_star *s, uint32_t number, uint32_t i)
{
    if (!f->left[i]) return;
    f->left[i] = false;
    f->star[i] = number;
    SAY_PUSH(f->arena, s->members, i);
    for (uint32_t k = f->first[i]; k < f->first[i + 1]; k++)
        f->value[f->edges[k].to] -= f->edges[k].score;
}

/* Claims that say the same as the center: alike in words, or opposed by half of what opposes it. */
static void find_alike(finder *f, uint32_t center, uint32_t opposing, uint32_t *list, uint32_t *n)
{
    *n = 0;
    list[(*n)++] = center;
    for (uint32_t k = f->first[center]; k < f->first[center + 1]; k++) {
        uint32_t d = f->edges[k].to;
        if (!f->left[d]) continue;
        for (uint32_t j = f->first[d]; j < f->first[d + 1]; j++) {
            uint32_t a = f->edges[j].to;
            if (!f->left[a] || a == center) continue;
            if (!f->times[a]++) list[(*n)++] = a;
        }
    }
    uint32_t kept = 1;
    for (uint32_t i = 1; i < *n; i++) {
        uint32_t a = list[i], times = f->times[a];
        f->times[a] = 0;
        if ((times > 1 && times * 2 >= opposing) || is_same_claim(f, a, center)) list[kept++] = a;
    }
    *n = kept;
}

static uint32_t count_opposing(const finder *f, uint32_t center)
{
    uint32_t n = 0;
    for (uint32_t k = f->first[center]; k < f->first[center + 1]; k++)
        n += f->left[f->edges[k].to];
    return n;
}

/* What opposes the center, and what opposes two of its like, or nothing much else. */
static void take_opposing(finder *f, say_star *s, uint32_t number, const uint32_t *alike,
                          uint32_t n, uint32_t *list)
{
    uint32_t m = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = f->first[alike[i]]; k < f->first[alike[i] + 1]; k++) {
            uint32_t d = f->edges[k].to;
            if (f->left[d] && !f->times[d]++) list[m++] = d;
            if (f->left[d] && !i) f->times[d] += 2;
        }
    for (uint32_t i = 0; i < m; i++) {
        uint32_t d = list[i], times = f->times[d];
        f->times[d] = 0;
        if (times >= 2 || times * 2 >= f->first[d + 1] - f->first[d]) take(f, s, number, d);
    }
}

static say_star grow_star(finder *f, uint32_t center, uint32_t number, uint32_t *alike,
                          uint32_t *list)
{
    say_star s = {.center = center};
    uint32_t n;
    find_alike(f, center, count_opposing(f, center), alike, &n);
    take_opposing(f, &s, number, alike, n, list);
    for (uint32_t i = 0; i < n; i++)
        take(f, &s, number, alike[i]);
    return s;
}

/* The affirming claim that is opposed most; the first among equals; claims.n where none is. */
static uint32_t next_center(const finder *f)
{
    uint32_t best = f->claims->n;
    int64_t most = 0;
    for (uint32_t i = 0; i < f->claims->n; i++)
        if (f->left[i] && affirms(f, i) && f->value[i] > most) {
            most = f->value[i];
            best = i;
        }
    return best;
}

/* --- Groups that lead to one another are one --- */

typedef struct ranked {
    int64_t inner;
    uint32_t star;
} ranked;

static int by_inner(const void *a, const void *b)
{
    const ranked *x = a, *y = b;
    if (x->inner != y->inner) return x->inner > y->inner ? -1 : 1;
    return x->star < y->star ? -1 : x->star > y->star;
}

static ranked *rank_stars(finder *f, say_stars *stars)
{
    for (uint32_t i = 0; i < f->claims->n; i++)
        for (uint32_t k = f->first[i]; f->star[i] && k < f->first[i + 1]; k++)
            if (f->edges[k].to > i && f->star[f->edges[k].to] == f->star[i])
                stars->at[f->star[i] - 1].inner += f->edges[k].score;
    ranked *order = say_arena_zero(f->arena, stars->n, sizeof *order);
    for (uint32_t i = 0; i < stars->n; i++)
        order[i] = (ranked){stars->at[i].inner, i};
    qsort(order, stars->n, sizeof *order, by_inner);
    return order;
}

/* The greater group that most of a group's pairs to the outside lead to, if they are many: its
 * number, else the group's own. home[s]: number + 1 of what s stands for, itself where it stays;
 * cross: all zero between uses. */
static uint32_t find_home(const finder *f, const say_star *s, uint32_t self, const uint32_t *home,
                          int64_t *cross, uint32_t *touched)
{
    uint32_t n = 0, best = self;
    int64_t most = 0;
    for (uint32_t m = 0; m < s->members.n; m++) {
        uint32_t i = s->members.at[m];
        for (uint32_t k = f->first[i]; k < f->first[i + 1]; k++) {
            uint32_t other = f->star[f->edges[k].to];
            if (!other || other - 1 == self || home[other - 1] != other) continue;
            if (!cross[other - 1]) touched[n++] = other - 1;
            cross[other - 1] += f->edges[k].score;
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        uint32_t t = touched[i];
        if (cross[t] > most || (cross[t] == most && t < best)) {
            most = cross[t];
            best = t;
        }
        cross[t] = 0;
    }
    return most * 100 >= s->inner * JOINED && most > 0 ? best : self;
}

/* Greater groups first, so that a small one joins what stays: nothing is joined to what was joined.
 */
static void join_stars(finder *f, say_stars *stars)
{
    ranked *order = rank_stars(f, stars);
    uint32_t *home = say_arena_zero(f->arena, stars->n, sizeof *home);
    uint32_t *touched = say_arena_zero(f->arena, stars->n, sizeof *touched);
    int64_t *cross = say_arena_zero(f->arena, stars->n, sizeof *cross);
    for (uint32_t i = 0; i < stars->n; i++) {
        uint32_t s = order[i].star;
        home[s] = find_home(f, &stars->at[s], s, home, cross, touched) + 1;
    }
    for (uint32_t s = 0; s < stars->n; s++) {
        say_star *from = &stars->at[s], *to = &stars->at[home[s] - 1];
        for (uint32_t m = 0; from != to && m < from->members.n; m++)
            SAY_PUSH(f->arena, to->members, from->members.at[m]);
        if (from != to) from->members.n = 0;
    }
}

void say_stars_find(const say_positions *claims, const say_pairs *pairs, say_arena *arena,
                    say_stars *out)
{
    uint32_t n = claims->n;
    finder f = {.claims = claims, .arena = arena};
    f.left = say_arena_zero(arena, n + 1, sizeof *f.left);
    f.value = say_arena_zero(arena, n + 1, sizeof *f.value);
    f.times = say_arena_zero(arena, n + 1, sizeof *f.times);
    f.star = say_arena_zero(arena, n + 1, sizeof *f.star);
    index_pairs(&f, pairs);
    for (uint32_t i = 0; i < n; i++)
        f.left[i] = true;
    uint32_t *alike = say_arena_zero(arena, n + 1, sizeof *alike);
    uint32_t *list = say_arena_zero(arena, n + 1, sizeof *list);
    for (uint32_t c = next_center(&f); c < n; c = next_center(&f)) {
        say_star s = grow_star(&f, c, out->n + 1, alike, list);
        SAY_PUSH(arena, *out, s);
    }
    join_stars(&f, out);
}
