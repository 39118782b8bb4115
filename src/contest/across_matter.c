/* Makes matters of groups of claims: their sides, the voices on each, how strongly they differ, and
 * the order in which members tell what the matter is about. */
#include "contest/across_int.h"

#include <math.h>
#include <stdlib.h>

enum { TITLE_LEAST = 25, TITLE_MOST = 130 }; /* bytes of a proposition that makes a good title */

const char *say_side_name(int side)
{
    static const char *const names[SIDE_COUNT] = {"affirms", "denies", "doubts", "unaware",
                                                  "declines"};
    return names[side >= 0 && side < SIDE_COUNT ? side : 0];
}

typedef struct maker {
    const say_positions *positions;
    const say_publishers *publishers;
    say_arena *arena;

    int64_t *pull; /* [positions]: sum of its pairs within its group */
} maker;

/* A member on its way: sorted by side, then by how much it is contested. */
typedef struct place {
    uint32_t position;
    uint8_t side;
    int64_t pull;
} place;

static int by_side(const void *a, const void *b)
{
    const place *x = a, *y = b;
    if (x->side != y->side) return x->side < y->side ? -1 : 1;
    if (x->pull != y->pull) return x->pull > y->pull ? -1 : 1;
    return x->position < y->position ? -1 : x->position > y->position;
}

static say_member member_of(const say_position *x, uint32_t rank, uint32_t voice)
{
    return (say_member){.proposition = x->id,
                        .side = say_side_name(x->side),
                        .rank = rank,
                        .voice = voice,
                        .source = x->source,
                        .country = x->country,
                        .code = x->code,
                        .attribution = x->attribution,
                        .event = x->event,
                        .bytes = x->bytes,
                        .points = x->points,
                        .said = x->said};
}

/* What the voices of one side weigh, in hundredths; of an opposing side each at most by the force
 * of its most direct member. *force: the greatest of these. */
static uint32_t weigh_side(const maker *m, const place *p, uint32_t n, const say_voices *v,
                           uint32_t *force)
{
    uint32_t sum = 0;
    for (uint32_t voice = 1; voice <= v->count; voice++) {
        uint32_t most = p[0].side == SIDE_AFFIRMS ? 100 : 0;
        for (uint32_t i = 0; i < n; i++) {
            if (v->of[i] != voice) continue;
            uint32_t f = say_position_force(&m->positions->at[p[i].position]);
            if (f > most) most = f;
        }
        sum += p[0].side == SIDE_AFFIRMS ? v->weight[voice] : most;
        if (most > *force) *force = most;
    }
    return sum;
}

static void add_side(const maker *m, say_matter *x, const place *p, uint32_t n, uint32_t *weight,
                     uint32_t *force)
{
    if (n > SAY_SIDE_MEMBERS) n = SAY_SIDE_MEMBERS;
    uint32_t *members = say_arena_zero(m->arena, n, sizeof *members);
    for (uint32_t i = 0; i < n; i++)
        members[i] = p[i].position;
    say_voices v = say_voices_tell(m->positions, m->publishers, members, n, m->arena);
    uint32_t base = x->members.n ? x->members.at[x->members.n - 1].voice : 0;
    for (uint32_t i = 0; i < x->members.n; i++)
        if (x->members.at[i].voice > base) base = x->members.at[i].voice;
    *weight += weigh_side(m, p, n, &v, force);
    for (uint32_t i = 0; i < n; i++)
        SAY_PUSH(m->arena, x->members,
                 member_of(&m->positions->at[p[i].position], i, base + v.of[i]));
}

/* How strongly sources differ, in thousandths: voices on both sides, the most direct answer, and
 * how surely the pairs are of one thing. */
static int64_t strength_of(uint32_t affirming, uint32_t opposing, uint32_t force, int64_t pull,
                           uint32_t pairs)
{
    double sure = pairs ? (double)pull / pairs / 1000 : 0;
    double x =
        log2(1 + affirming / 100.0) * log2(1 + opposing / 50.0) * force / 100.0 * log2(1 + sure);
    return (int64_t)(x * 1000);
}

/* Do the members stand in two reports at least? */
static bool is_across(const maker *m, const say_star *s)
{
    for (uint32_t i = 1; i < s->members.n; i++)
        if (m->positions->at[s->members.at[i]].id / SAY_ID_STEP !=
            m->positions->at[s->members.at[0]].id / SAY_ID_STEP)
            return true;
    return false;
}

/* The affirming member that says best what the matter is: contested much, to be understood by
 * itself, neither a word nor a paragraph. It comes first. */
static void put_best_first(const maker *m, place *p, uint32_t n)
{
    uint32_t best = 0;
    int64_t most = -1;
    for (uint32_t i = 0; i < n && p[i].side == SIDE_AFFIRMS; i++) {
        const say_position *x = &m->positions->at[p[i].position];
        uint32_t length = x->said.end - x->said.begin;
        bool fits = length >= TITLE_LEAST && length <= TITLE_MOST;
        int64_t worth = p[i].pull * (x->clear ? 4 : 1) * (fits ? 2 : 1);
        if (worth > most) {
            most = worth;
            best = i;
        }
    }
    place first = p[best];
    for (; best; best--)
        p[best] = p[best - 1];
    p[0] = first;
}

static void set_first(const maker *m, say_matter *x, const place *p, uint32_t n)
{
    x->id = m->positions->at[p[0].position].id;
    for (uint32_t i = 0; i < n; i++) {
        const say_position *c = &m->positions->at[p[i].position];
        if (c->id < x->id) x->id = c->id;
        if (c->published && (!x->first || c->published < x->first)) x->first = c->published;
    }
}

static void make_matter(const maker *m, const say_star *s, uint32_t pairs, int64_t pull,
                        say_matters *out)
{
    uint32_t n = s->members.n, affirming = 0, opposing = 0, none = 0, force = 0;
    place *p = say_arena_zero(m->arena, n, sizeof *p);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t c = s->members.at[i];
        p[i] = (place){c, m->positions->at[c].side, m->pull[c]};
    }
    qsort(p, n, sizeof *p, by_side);
    put_best_first(m, p, n);
    say_matter x = {0};
    set_first(m, &x, p, n);
    for (uint32_t i = 0, k; i < n; i = k) {
        for (k = i; k < n && p[k].side == p[i].side;)
            k++;
        bool yes = p[i].side == SIDE_AFFIRMS;
        add_side(m, &x, p + i, k - i, yes ? &affirming : &opposing, yes ? &none : &force);
    }
    x.strength = strength_of(affirming, opposing, force, pull, pairs);
    if (affirming && opposing && x.strength > 0) SAY_PUSH(m->arena, *out, x);
}

/* Marks and words that lead into a proposition: "“that the bridge was closed,”". */
static say_str skip_lead(say_str s)
{
    static const char *const leads[] = {
        "that ",        "about ",       "whether ", "if ",          "\"", "'",
        "\xE2\x80\x9C", "\xE2\x80\x98", " ",        "\xE2\x80\x99", "(",  NULL};
    for (size_t i = 0; leads[i];) {
        say_str lead = say_str_of(leads[i]);
        bool begins = s.n > lead.n && say_str_ieq(say_str_slice(s, 0, lead.n), lead);
        if (begins) s = say_str_slice(s, lead.n, s.n);
        i = begins ? 0 : i + 1;
    }
    return s;
}

static say_str skip_tail(say_str s)
{
    static const char *const tails[] = {
        "\"", "'", ".", ",", ";", ":", " ", "\xE2\x80\x9D", "\xE2\x80\x99", "\xE2\x80\x9C", NULL};
    for (size_t i = 0; tails[i];) {
        say_str tail = say_str_of(tails[i]);
        bool ends = s.n > tail.n && say_str_ends(s, tail);
        if (ends) s = say_str_slice(s, 0, s.n - tail.n);
        i = ends ? 0 : i + 1;
    }
    return s;
}

say_str say_matter_title(say_arena *arena, say_str words)
{
    say_str s = skip_tail(skip_lead(words));
    bool cut = s.n > SAY_ABOUT_BYTES;
    if (cut) {
        size_t n = SAY_ABOUT_BYTES;
        while (n > SAY_ABOUT_BYTES / 2 && s.p[n] != ' ')
            n--;
        while (n && ((unsigned char)s.p[n] & 0xC0) == 0x80)
            n--;
        s = skip_tail(say_str_slice(s, 0, n));
    }
    char *p = say_arena_take(arena, s.n + 4);
    for (size_t i = 0; i < s.n; i++)
        p[i] = s.p[i];
    size_t n = s.n;
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)p[i] < ' ') p[i] = ' ';
    if (cut) {
        memcpy(p + n, "\xE2\x80\xA6", 3);
        n += 3;
    }
    return (say_str){p, n};
}

void say_matters_form(const say_positions *positions, const say_pairs *pairs,
                      const say_publishers *publishers, say_arena *arena, say_matters *out)
{
    say_stars stars = {0};
    say_stars_find(positions, pairs, arena, &stars);
    maker m = {positions, publishers, arena, NULL};
    uint32_t *of = say_arena_zero(arena, positions->n + 1, sizeof *of);
    uint32_t *count = say_arena_zero(arena, stars.n + 1, sizeof *count);
    int64_t *sum = say_arena_zero(arena, stars.n + 1, sizeof *sum);
    m.pull = say_arena_zero(arena, positions->n + 1, sizeof *m.pull);
    for (uint32_t s = 0; s < stars.n; s++)
        for (uint32_t i = 0; i < stars.at[s].members.n; i++)
            of[stars.at[s].members.at[i]] = s + 1;
    for (uint32_t i = 0; i < pairs->n; i++) {
        const say_pair *p = &pairs->at[i];
        if (!of[p->a] || of[p->a] != of[p->b]) continue;
        count[of[p->a] - 1]++;
        sum[of[p->a] - 1] += p->score;
        m.pull[p->a] += p->score;
        m.pull[p->b] += p->score;
    }
    for (uint32_t s = 0; s < stars.n; s++)
        if (is_across(&m, &stars.at[s])) make_matter(&m, &stars.at[s], count[s], sum[s], out);
}
