/* What an answer is about: "any such discussions", "the talks", "the Russian claim", "this matter".
 * Takes propositions in the order of the text, gives those of others that an answer speaks to, by
 * matter, participants, definiteness and nearness. */
#include "contest/contest_int.h"

enum {
    REACH = 120,      /* propositions looked back at */
    REACH_AHEAD = 6,  /* "Russia denied it. Kyiv had said ..." */
    NEAR = 3,         /* sentences within which a bare "no comment" finds its question */
    FAR = 40,         /* sentences beyond which a matter must be named with its participants */
    NEEDED = 4,       /* points below which two propositions have nothing to do with each other */
    NEEDED_DOUBTS = 6 /* many doubts are about nothing that anybody said */
};

/* Stances that put something forward. */
static bool asserts(uint8_t stance)
{
    return stance == STANCE_ASSERTS || stance == STANCE_SPECULATES || stance == STANCE_NONE;
}

/* Two known sources that are not on one side. */
static bool speak_apart(const say_doc *d, uint32_t one, uint32_t other)
{
    return one && other && !say_same_side(d, one, other);
}

/* "said they knew nothing about it": the knowing inside an answer is no claim. But "denied it,
 * hours after Russia claimed that ..." and "denied Russia's claim that ..." hold the claim of
 * another. */
static bool is_claim(const say_doc *d, const say_proposition *p)
{
    if (p->event) return true;
    const say_attribution *up = &d->attributions.at[d->attributions.at[p->attribution].parent];
    return p->saying && asserts(p->stance) &&
           (asserts(up->stance) || speak_apart(d, p->source, up->source_entity));
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
    uint32_t gap = say_apart(a, b);
    uint64_t common = a->matters & b->matters;
    int parties = (int)say_shared_parties(d, a, b);
    int points = 0;
    if (b->points_claim && is_owner(d, a, b)) points += 5;
    /* "claimed ... did not comment on the claim" */
    if (points && say_str_eq(d->attributions.at[a->attribution].cue_lemma, b->pointer)) points += 2;
    if (b->points_claim && !b->pointer_entity && a->attribution && gap <= NEAR) points += 3;
    if (common & b->backward)
        points += 4;
    else if (common)
        points += 3 + (int)(gap <= NEAR || bits(common) > 1);
    if (b->points_matter && gap <= NEAR) points += 3;
    /* "denied it", "declined to comment" */
    bool bare = b->points_it || (!b->matters && !b->points_claim);
    bool plain = b->stance == STANCE_DENIES || b->stance == STANCE_DECLINES;
    if (bare && plain && !b->points_matter && gap <= NEAR - 1) points += 3;
    if (!points) return 0;
    /* "has not confirmed his death": what is confirmed or not is what was said to have happened */
    static const char *const of_events[] = {"confirm", "verify",  "comment", "discuss",
                                            "respond", "decline", "refuse",  NULL};
    int things = (int)say_shared_things(a, b);
    /* "did not know the name of the official" answers nobody who named no official */
    bool silent = b->stance == STANCE_DECLINES || b->stance == STANCE_UNAWARE;
    silent &= !say_str_in(d->attributions.at[b->attribution].cue_lemma, of_events);
    bool points_back = b->points_it || b->points_claim || b->points_matter || b->backward;
    if (silent && !points_back && b->n_things && !things && !parties) return 0;
    points += things > 2 ? 2 : things;
    if (say_str_eq(say_tok(d, a->head)->lemma, say_tok(d, b->head)->lemma)) points += 2;
    points += parties > 2 ? 2 : parties;
    if (a->attribution) points++;
    if (gap > FAR) points -= 3;
    /* "denied it, hours after Russia claimed ..." is told in the order of importance. */
    if (a->head > b->head && gap > 0) points -= 2;
    return points;
}

bool say_is_same_voice(const say_doc *d, const say_proposition *a, const say_proposition *b)
{
    if (!a->attribution || !b->attribution) return false;
    uint32_t x = d->attributions.at[a->attribution].source_token;
    uint32_t y = d->attributions.at[b->attribution].source_token;
    if (!x || !y) return false;
    if (x == y) return true;
    const say_token *one = say_tok(d, x), *two = say_tok(d, y);
    return one->upos == UPOS_NOUN && say_str_eq(one->norm, two->norm) && x < y &&
           say_child_lemma(d, y, REL_DET, "the");
}

/* A clause, or a noun that is a matter: not "posted a video", "wrote on Twitter". */
static bool is_put(const say_doc *d, const say_proposition *p)
{
    const say_token *k = say_tok(d, p->head);
    if (p->event || p->core || k->is_predicate) return true;
    return k->upos == UPOS_VERB || k->upos == UPOS_ADJ || k->upos == UPOS_AUX ||
           say_child(d, p->head, REL_COP) || say_child(d, p->head, REL_NSUBJ);
}

static bool may_answer(const say_doc *d, const say_proposition *a, const say_proposition *b)
{
    if (!is_claim(d, a) || a->negated || !is_put(d, a) || say_is_same_voice(d, a, b)) return false;
    if (a->source && b->source && say_same_side(d, a->source, b->source)) return false;
    if (a->attribution && b->attribution) {
        const say_attribution *x = &d->attributions.at[a->attribution];
        const say_attribution *y = &d->attributions.at[b->attribution];
        /* An answer is not about the attribution that holds it, nor about what it holds, unless
         * that is the claim of another. */
        if (x->parent == b->attribution && !speak_apart(d, a->source, b->source)) return false;
        if (y->parent == a->attribution) return false;
        /* "denied 'trying to steal' anything" holds the words of his own message */
        if (x->content.n && say_spans_cover(&y->content, x->content.at[0]) &&
            !speak_apart(d, a->source, b->source))
            return false;
    }
    /* What the article itself says is contested only where the words agree. */
    return !a->event || (a->matters & b->matters);
}

/* A list that keeps its best, nearer ones first among equals. */
typedef struct found_list {
    say_about about;
    int points[SAY_MAX_ABOUT];
} found_list;

static void offer(found_list *f, uint32_t a, int points)
{
    say_about *x = &f->about;
    uint32_t i = x->n;
    while (i && f->points[i - 1] < points)
        i--;
    if (i == SAY_MAX_ABOUT) return;
    if (x->n < SAY_MAX_ABOUT) x->n++;
    for (uint32_t k = x->n - 1; k > i; k--) {
        x->at[k] = x->at[k - 1];
        f->points[k] = f->points[k - 1];
    }
    x->at[i] = a;
    f->points[i] = points;
}

/* "We have no connection to this matter", said by a side that knew nothing of the talks: the matter
 * is the one of its answer before. */
static const say_about *follow(const say_propositions *all, uint32_t b, const say_about *before)
{
    const say_proposition *y = &all->at[b];
    if (!y->points_matter) return NULL;
    for (uint32_t i = b; i-- > 0 && say_apart(&all->at[i], y) <= NEAR;)
        if (before[i].n && y->attribution != all->at[i].attribution) return &before[i];
    return NULL;
}

/* Candidates before the answer, else a few behind it: claims of others, or events of the article.
 */
static say_about search(const say_doc *d, const say_propositions *all, uint32_t b, bool events)
{
    const say_proposition *y = &all->at[b];
    found_list f = {0};
    int needed = y->stance == STANCE_DOUBTS ? NEEDED_DOUBTS : NEEDED;
    uint32_t from = b > REACH ? b - REACH : 0, to = b + 1 + REACH_AHEAD;
    for (uint32_t a = b; a-- > from;) {
        bool may = (all->at[a].event != 0) == events && may_answer(d, &all->at[a], y);
        int points = may ? weigh(d, &all->at[a], y) : 0;
        if (points >= needed) offer(&f, a, points);
    }
    for (uint32_t a = b + 1; !f.about.n && a < all->n && a < to; a++) {
        bool may = (all->at[a].event != 0) == events && may_answer(d, &all->at[a], y);
        int points = may ? weigh(d, &all->at[a], y) : 0;
        if (points >= needed) offer(&f, a, points);
    }
    /* Only what is nearly as good as the best. */
    while (f.about.n > 1 && f.points[f.about.n - 1] < f.points[0] - 1)
        f.about.n--;
    return f.about;
}

say_about say_about_find(const say_doc *d, const say_propositions *all, uint32_t b,
                         const say_about *before)
{
    const say_about *same = follow(all, b, before);
    if (same) return *same;
    say_about claims = search(d, all, b, false);
    return claims.n ? claims : search(d, all, b, true);
}
