/* Joining the reports of a ledger: links while reports are added, matters when adding ends. */
#include "facade_link.h"

#include "contest/across.h"
#include "ledger/matter.h"

#include <stdlib.h>

/* --- Links of one report --- */

static void link_pair(say_ledger *l, const say_position *a, const say_position *b)
{
    int32_t score = say_positions_judge(a, b);
    if (!score) return;
    say_ledger_put_link(l, a->id, b->id, score);
    say_ledger_mark(l, a->id);
    say_ledger_mark(l, b->id);
}

/* The reports that share its signature, nearest first. */
static say_neighbours find_neighbours(say_ledger *l, say_arena *arena, int64_t report,
                                      const say_across *found, bool opposes)
{
    say_neighbours near = {0};
    for (uint32_t i = 0; i < found->terms.n; i++) {
        say_postings postings = {0};
        say_ledger_postings(l, arena, found->terms.at[i].term, report, SAY_POSTINGS_MAX, &postings);
        say_neighbours_add(&near, arena, &postings);
    }
    say_neighbours_choose(&near, opposes);
    return near;
}

static bool has_opposing(const say_positions *all)
{
    for (uint32_t i = 0; i < all->n; i++)
        if (all->at[i].side != SIDE_AFFIRMS) return true;
    return false;
}

void say_facade_link(say_ledger *l, say_arena *arena, int64_t report, const say_across *found)
{
    say_positions own = {0}, others = {0};
    say_positions_unpack(found->propositions, report, arena, &own);
    if (!own.n) return;
    say_neighbours near = find_neighbours(l, arena, report, found, has_opposing(&own));
    for (uint32_t i = 0; i < near.n; i++) {
        say_pack pack = {0};
        say_ledger_pack(l, arena, near.at[i].report, &pack);
        say_positions_unpack(pack.data, near.at[i].report, arena, &others);
    }
    for (uint32_t i = 0; i < own.n; i++) {
        for (uint32_t k = i + 1; k < own.n; k++)
            link_pair(l, &own.at[i], &own.at[k]);
        for (uint32_t k = 0; k < others.n; k++)
            link_pair(l, &own.at[i], &others.at[k]);
    }
}

/* --- Matters of what hangs together --- */

typedef SAY_VEC(int64_t) ids;

static int by_id(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

/* A set of ids: open addressing, 0 is empty. */
typedef struct id_set {
    int64_t *slot; /* [size] */
    uint32_t size, used;
} id_set;

static uint32_t slot_of(const id_set *s, int64_t id)
{
    uint32_t i = (uint32_t)((uint64_t)id * 0x9E3779B97F4A7C15u >> 32) & (s->size - 1);
    while (s->slot[i] && s->slot[i] != id)
        i = (i + 1) & (s->size - 1);
    return i;
}

static void grow_set(id_set *s, say_arena *arena)
{
    id_set to = {.size = s->size ? s->size * 2 : 256};
    to.slot = say_arena_zero(arena, to.size, sizeof *to.slot);
    for (uint32_t i = 0; i < s->size; i++)
        if (s->slot[i]) to.slot[slot_of(&to, s->slot[i])] = s->slot[i];
    to.used = s->used;
    *s = to;
}

/* Adds an id; false where it was there. */
static bool add_id(id_set *s, say_arena *arena, int64_t id)
{
    if (s->used * 2 >= s->size) grow_set(s, arena);
    uint32_t i = slot_of(s, id);
    if (s->slot[i]) return false;
    s->slot[i] = id;
    s->used++;
    return true;
}

typedef struct link {
    int64_t a, b;
    int32_t score;
} link;

/* What hangs together with one position: ids in rising order, and the links between them. */
typedef struct group {
    ids members;
    SAY_VEC(link) links;
} group;

static group find_group(say_ledger *l, say_arena *arena, int64_t start)
{
    group g = {0};
    id_set known = {0};
    add_id(&known, arena, start);
    SAY_PUSH(arena, g.members, start);
    for (uint32_t i = 0; i < g.members.n && say_ledger_ok(l); i++) {
        say_links links = {0};
        int64_t from = g.members.at[i];
        say_ledger_links(l, arena, from, &links);
        for (uint32_t k = 0; k < links.n; k++) {
            int64_t to = links.at[k].to;
            if (from < to) SAY_PUSH(arena, g.links, (link){from, to, links.at[k].score});
            if (add_id(&known, arena, to)) SAY_PUSH(arena, g.members, to);
        }
    }
    qsort(g.members.at, g.members.n, sizeof *g.members.at, by_id);
    return g;
}

/* The old matters of the group go; its marks too. */
static void clear_group(say_ledger *l, const group *g)
{
    for (uint32_t i = 0; i < g->members.n; i++) {
        int64_t matter = say_ledger_matter_of(l, g->members.at[i]);
        if (matter) say_ledger_drop_matter(l, matter);
        say_ledger_unmark(l, g->members.at[i]);
    }
}

/* The positions of the group, and who published each; members rise, so reports come together. */
static void load_group(say_ledger *l, say_arena *arena, const group *g, say_positions *all,
                       say_publishers *publishers)
{
    say_positions report = {0};
    say_origin origin = {0};
    int64_t loaded = 0;
    for (uint32_t i = 0; i < g->members.n && say_ledger_ok(l); i++) {
        int64_t id = g->members.at[i];
        if (id / SAY_ID_STEP != loaded) {
            say_pack pack = {0};
            loaded = id / SAY_ID_STEP;
            report.n = 0;
            say_ledger_pack(l, arena, loaded, &pack);
            say_positions_unpack(pack.data, loaded, arena, &report);
            say_ledger_about(l, arena, loaded, &origin);
        }
        uint32_t number = (uint32_t)(id % SAY_ID_STEP);
        if (!number || number > report.n) continue;
        SAY_PUSH(arena, *all, report.at[number - 1]);
        SAY_PUSH(arena, *publishers, origin.publisher);
    }
}

static int by_position(const void *id, const void *position)
{
    int64_t x = *(const int64_t *)id, y = ((const say_position *)position)->id;
    return x < y ? -1 : x > y;
}

static void add_pair(const say_positions *all, say_arena *arena, const link *x, say_pairs *pairs)
{
    const say_position *a = bsearch(&x->a, all->at, all->n, sizeof *all->at, by_position);
    const say_position *b = bsearch(&x->b, all->at, all->n, sizeof *all->at, by_position);
    if (!a || !b) return;
    say_pair p = {(uint32_t)(a - all->at), (uint32_t)(b - all->at), x->score};
    SAY_PUSH(arena, *pairs, p);
}

/* What the matter is about, and the sentences of its members. */
static void put_words(say_ledger *l, say_arena *arena, say_matter *m)
{
    const say_member *first = &m->members.at[0];
    int64_t report = first->proposition / SAY_ID_STEP;
    m->about = say_matter_title(arena, say_ledger_text(l, arena, report, first->said));
    for (uint32_t i = 0; i < m->members.n; i++) {
        say_member *x = &m->members.at[i];
        x->sentence = say_ledger_text(l, arena, x->proposition / SAY_ID_STEP, x->bytes);
    }
}

static void renew_group(say_ledger *l, say_arena *arena, int64_t start)
{
    group g = find_group(l, arena, start);
    say_positions all = {0};
    say_publishers publishers = {0};
    say_pairs pairs = {0};
    say_matters matters = {0};
    clear_group(l, &g);
    if (!g.links.n) return;
    load_group(l, arena, &g, &all, &publishers);
    for (uint32_t i = 0; all.n && i < g.links.n; i++)
        add_pair(&all, arena, &g.links.at[i], &pairs);
    say_matters_form(&all, &pairs, &publishers, arena, &matters);
    for (uint32_t i = 0; i < matters.n; i++) {
        put_words(l, arena, &matters.at[i]);
        say_ledger_put_matter(l, &matters.at[i]);
    }
}

void say_facade_link_renew(say_ledger *l)
{
    say_arena arena;
    jmp_buf trap;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) {
        say_arena_free(&arena);
        say_ledger_fail(l, SAY_FAULT, "out of memory while joining reports");
        return;
    }
    for (int64_t start; (start = say_ledger_marked(l)) != 0;) {
        say_arena_reset(&arena);
        renew_group(l, &arena, start);
    }
    say_arena_free(&arena);
}

void say_facade_link_end(say_ledger *l)
{
    if (!say_ledger_marked(l)) return;
    say_ledger_begin(l);
    say_facade_link_renew(l);
    say_ledger_commit(l);
}
