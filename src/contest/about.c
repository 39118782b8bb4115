/* What an answer is about: "any such discussions", "the talks", "the Russian claim", "this matter".
 * Takes propositions in the order of the text, gives those of others that an answer speaks to, by
 * matter, participants, definiteness and nearness. */
#include "contest/contest_int.h"

enum {
    REACH = 120,     /* propositions looked back at */
    REACH_AHEAD = 6, /* "Russia denied it. Kyiv had said ..." */
    NEAR = 3,        /* sentences within which a bare "no comment" finds its question */
    FAR = 40,        /* sentences beyond which a matter must be named with its participants */
    NEEDED = 4       /* points below which two propositions have nothing to do with each other */
};

static bool is_claim(const say_proposition *p)
{
    if (p->event) return true;
    return p->stance == STANCE_ASSERTS || p->stance == STANCE_SPECULATES ||
           p->stance == STANCE_NONE;
}

static uint32_t apart(const say_proposition *a, const say_proposition *b)
{
    return a->sentence < b->sentence ? b->sentence - a->sentence : a->sentence - b->sentence;
}

static uint32_t bits(uint64_t x)
{
    uint32_t n = 0;
    for (; x; x &= x - 1)
        n++;
    return n;
}

/* Is it the source of a that b's pointer names: "the Russian claim"? */
static bool is_owner(const say_doc *d, const say_proposition *a, const say_proposition *b)
{
    if (!b->pointer_entity || !a->source) return false;
    const say_entity *x = &d->entities.at[a->source], *y = &d->entities.at[b->pointer_entity];
    return say_same_side(d, a->source, b->pointer_entity) ||
           (x->country.n && say_str_eq(x->country, y->country));
}

/* Points for "b answers a". The matter must agree, or b must point at what was said before it. */
static int weigh(const say_doc *d, const say_proposition *a, const say_proposition *b)
{
    uint32_t gap = apart(a, b);
    uint64_t common = a->matters & b->matters;
    int parties = (int)say_shared_parties(d, a, b);
    int points = 0;
    if (b->points_claim && is_owner(d, a, b)) points += 5;
    if (b->points_claim && !b->pointer_entity && a->attribution && gap <= NEAR) points += 3;
    if (common & b->backward)
        points += 4;
    else if (common)
        points += 2 + (int)(bits(common) > 1);
    if ((b->points_matter || (!b->matters && !b->points_claim)) && gap <= NEAR) points += 3;
    if (!points) return 0;
    points += parties > 2 ? 2 : parties;
    if (a->attribution) points++;
    if (gap > FAR) points -= 3;
    if (a->head > b->head) points -= 2;
    return points;
}

static bool may_answer(const say_doc *d, const say_proposition *a, const say_proposition *b)
{
    if (!is_claim(a) || a->negated) return false;
    if (a->source && b->source && say_same_side(d, a->source, b->source)) return false;
    if (a->attribution && b->attribution) {
        const say_attribution *x = &d->attributions.at[a->attribution];
        const say_attribution *y = &d->attributions.at[b->attribution];
        /* An answer is not about the attribution that holds it, nor about what it holds. */
        if (x->parent == b->attribution || y->parent == a->attribution) return false;
    }
    /* What the article itself says is contested only where the words agree. */
    return !a->event || (a->matters & b->matters);
}

typedef struct found_list {
    uint32_t *at; /* [max] */
    int points[16];
    uint32_t n, max;
} found_list;

/* Keeps the list sorted, best first, nearer first among equals. */
static void offer(found_list *f, uint32_t a, int points)
{
    uint32_t i = f->n < f->max ? f->n++ : f->max - 1;
    if (i == f->max - 1 && f->n == f->max && i < f->n - 1) return;
    if (f->n == f->max && i == f->max - 1 && f->points[i] >= points && f->at[i] != UINT32_MAX)
        return;
    f->at[i] = a;
    f->points[i] = points;
    for (; i && f->points[i] > f->points[i - 1]; i--) {
        uint32_t id = f->at[i - 1];
        int p = f->points[i - 1];
        f->at[i - 1] = f->at[i];
        f->points[i - 1] = f->points[i];
        f->at[i] = id;
        f->points[i] = p;
    }
}

/* "We have no connection to this matter", the same side said after it knew nothing of the talks:
 * the matter is the one of its answer before. */
static uint32_t follow(const say_doc *d, const say_propositions *all, uint32_t b,
                       const uint32_t *earlier)
{
    const say_proposition *y = &all->at[b];
    if (!y->points_matter && y->matters) return UINT32_MAX;
    for (uint32_t i = b; i-- > 0 && apart(&all->at[i], y) <= NEAR;)
        if (earlier[i] != UINT32_MAX && all->at[i].source && y->source &&
            say_same_side(d, all->at[i].source, y->source))
            return earlier[i];
    return UINT32_MAX;
}

uint32_t say_about_find(const say_doc *d, const say_propositions *all, uint32_t b,
                        const uint32_t *earlier, uint32_t *found, uint32_t max)
{
    const say_proposition *y = &all->at[b];
    found_list f = {.at = found, .max = max > 16 ? 16 : max};
    for (uint32_t i = 0; i < f.max; i++)
        found[i] = UINT32_MAX;
    uint32_t same = follow(d, all, b, earlier);
    if (same != UINT32_MAX) {
        found[0] = same;
        return 1;
    }
    uint32_t from = b > REACH ? b - REACH : 0;
    for (uint32_t a = b; a-- > from;)
        if (may_answer(d, &all->at[a], y)) {
            int points = weigh(d, &all->at[a], y);
            if (points >= NEEDED) offer(&f, a, points);
        }
    for (uint32_t a = b + 1; !f.n && a < all->n && a <= b + REACH_AHEAD; a++)
        if (may_answer(d, &all->at[a], y) && weigh(d, &all->at[a], y) >= NEEDED)
            offer(&f, a, weigh(d, &all->at[a], y));
    /* Only what is nearly as good as the best. */
    while (f.n > 1 && f.points[f.n - 1] < f.points[0] - 1)
        f.n--;
    return f.n;
}
