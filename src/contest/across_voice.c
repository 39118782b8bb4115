/* Who speaks on one side of a matter, each counted once: a source by its name, a government by its
 * code; a report that speaks itself by its publisher; a sentence that was copied by whoever had it
 * first. */
#include "contest/across_int.h"

enum {
    COPIED = 75,       /* percent of words in common: one sentence, copied */
    OF_SOURCE = 100,   /* weight of a voice: a source that is named or described */
    OF_REPORT = 70,    /* a report in its own voice */
    OF_HEARSAY = 40,   /* "reportedly", "reports that": nobody in particular */
    MAX_COMPARED = 400 /* sentences of one side that a sentence is compared with */
};

static bool has_name(const say_position *x)
{
    return x->source.n && (x->source_kind == SOURCE_NAMED || x->source_kind == SOURCE_OUTLET ||
                           x->source_kind == SOURCE_DOCUMENT);
}

static uint32_t weight_of(const say_position *x)
{
    if (!x->attribution) return OF_REPORT;
    return x->source.n ? OF_SOURCE : OF_HEARSAY;
}

static say_str publisher_of(const say_publishers *p, uint32_t i)
{
    return i < p->n ? p->at[i] : (say_str){NULL, 0};
}

/* One report, or one publisher's. */
static bool is_one_house(const say_positions *c, const say_publishers *p, uint32_t a, uint32_t b)
{
    if (c->at[a].id / SAY_ID_STEP == c->at[b].id / SAY_ID_STEP) return true;
    return publisher_of(p, a).n && say_str_ieq(publisher_of(p, a), publisher_of(p, b));
}

/* Ministries, spokesmen and officials of one country speak with one voice; its papers do not. */
static bool is_one_government(const say_position *x, const say_position *y)
{
    if (x->code.n != 6 || !say_str_eq(x->code, y->code) || x->code.p[0] == '-') return false;
    return say_str_ends(x->code, SAY_LIT("GOV")) || say_str_ends(x->code, SAY_LIT("MIL"));
}

/* "An Iraqi official", "the Iraqi official": of one matter, the same one until more is known. */
static say_str bare(say_str source)
{
    static const char *const articles[] = {"the ", "a ", "an "};
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        say_str a = say_str_of(articles[i]);
        if (source.n > a.n && say_str_ieq(say_str_slice(source, 0, a.n), a))
            return say_str_slice(source, a.n, source.n);
    }
    return source;
}

static bool is_one_voice(const say_positions *c, const say_publishers *p, uint32_t a, uint32_t b)
{
    const say_position *x = &c->at[a], *y = &c->at[b];
    if (say_wordset_common(x->all, y->all) > COPIED || is_one_government(x, y)) return true;
    if (x->source.n && say_str_ieq(bare(x->source), bare(y->source))) return true;
    if (has_name(x) || has_name(y)) return false;
    return is_one_house(c, p, a, b) && !x->attribution == !y->attribution;
}

say_voices say_voices_tell(const say_positions *claims, const say_publishers *publishers,
                           const uint32_t *members, uint32_t n, say_arena *arena)
{
    say_voices v = {say_arena_zero(arena, n + 1, sizeof(uint32_t)),
                    say_arena_zero(arena, n + 2, sizeof(uint32_t)), 0};
    for (uint32_t i = 0; i < n; i++) {
        uint32_t from = i > MAX_COMPARED ? i - MAX_COMPARED : 0;
        for (uint32_t k = from; k < i && !v.of[i]; k++)
            if (is_one_voice(claims, publishers, members[k], members[i])) v.of[i] = v.of[k];
        if (!v.of[i]) v.of[i] = ++v.count;
        uint32_t w = weight_of(&claims->at[members[i]]);
        if (w > v.weight[v.of[i]]) v.weight[v.of[i]] = w;
    }
    return v;
}
