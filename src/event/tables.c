/* The room's tables: patterns and hints found by lemma, rows by group; and whether a condition
 * holds.
 */
#include "base/hash.h"
#include "event/context.h"

static uint32_t slot_of(const say_events *t, say_str lemma)
{
    uint32_t i = (uint32_t)say_hash_bytes(lemma.p, lemma.n) & (t->slots - 1);
    while (t->pattern_slot[i] && !say_str_eq(t->pattern_lemma[i], lemma))
        i = (i + 1) & (t->slots - 1);
    return i;
}

/* How much an entry asks for; what asks most is tried first. Words weigh more than a mere phrase.
 */
static uint32_t demands(const say_pattern *p)
{
    uint32_t n = (p->particle.n ? 3 : 0) + (p->inner ? 1 : 0);
    for (uint32_t i = 0; i < p->n_conditions; i++)
        if (!p->condition[i].unless) n += p->condition[i].n ? 4 : 2;
    return n;
}

/* Each key gets a copy of the pattern, put into its lemma's chain: most demands first, then in the
 * order of the lexicon. */
static void add_pattern(say_making *m, const say_pattern *p, say_str lemma)
{
    say_events *t = m->to;
    SAY_PUSH(m->arena, t->patterns, *p);
    uint32_t id = t->patterns.n - 1, slot = slot_of(t, lemma);
    t->pattern_lemma[slot] = lemma;
    uint32_t *link = &t->pattern_slot[slot];
    while (*link && demands(&t->patterns.at[*link]) >= demands(p))
        link = &t->patterns.at[*link].next;
    t->patterns.at[id].next = *link;
    *link = id;
}

static uint32_t power_above(uint32_t n)
{
    uint32_t p = 64;
    while (p < n * 2)
        p *= 2;
    return p;
}

static uint32_t count_keys(const say_lexicon *lx, say_lex_kind kind)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < say_lexicon_count(lx, kind); i++)
        n += say_lexicon_entry(lx, kind, i)->n_keys;
    return n;
}

static uint32_t hint_slot(const say_events *t, say_str lemma)
{
    uint32_t i = (uint32_t)say_hash_bytes(lemma.p, lemma.n) & (t->hint_slots - 1);
    while (t->hint_slot[i] && !say_str_eq(t->hints.at[t->hint_slot[i]].lemma, lemma))
        i = (i + 1) & (t->hint_slots - 1);
    return i;
}

static void add_hint(say_making *m, say_hint hint)
{
    say_events *t = m->to;
    uint32_t slot = hint_slot(t, hint.lemma);
    hint.next = t->hint_slot[slot];
    SAY_PUSH(m->arena, t->hints, hint);
    t->hint_slot[slot] = t->hints.n - 1;
}

/* "mode.ASSAULT.aerial"; other classes are for conditions only. */
static int add_class(say_making *m)
{
    say_str rest, kind = say_str_split(m->entry->keys[0], '.', &rest);
    say_hint hint = {0};
    if (!say_str_is(kind, "mode")) return SAY_OK;
    say_str mode, type = say_str_split(rest, '.', &mode);
    hint.type = (uint8_t)say_type_of(type);
    if (!hint.type || !mode.n) return say_making_refuse(m, "no TYPE.mode:", rest);
    hint.mode = say_str_copy(m->arena, mode).p;
    say_str members = say_entry_get(m->entry, "members");
    while (members.n) {
        hint.lemma = say_str_split(members, ' ', &members);
        if (hint.lemma.n) add_hint(m, hint);
    }
    return SAY_OK;
}

static uint32_t count_members(const say_lexicon *lx)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < say_lexicon_count(lx, LEX_CLASS); i++) {
        say_str s = say_entry_get(say_lexicon_entry(lx, LEX_CLASS, i), "members");
        for (size_t k = 0; k < s.n; k++)
            n += s.p[k] == ' ';
        n++;
    }
    return n;
}

static int add_entry(say_making *m, say_lex_kind kind)
{
    if (kind == LEX_CLASS) return add_class(m);
    if (kind == LEX_COMPOSE) return say_compose_read(m);
    if (kind == LEX_CONTEXT) return say_context_read(m);
    say_pattern p;
    int rc = say_pattern_read(m, &p);
    for (uint32_t k = 0; !rc && k < m->entry->n_keys; k++)
        add_pattern(m, &p, m->entry->keys[k]);
    return rc;
}

int say_events_make(say_events **out, say_arena *arena, const say_lexicon *lx, say_error *err)
{
    static const say_lex_kind kinds[] = {LEX_CLASS, LEX_COMPOSE, LEX_CONTEXT, LEX_EVENT};
    say_events *t = *out = say_arena_zero(arena, 1, sizeof *t);
    say_making m = {t, arena, err, NULL};
    t->lexicon = lx;
    t->slots = power_above(count_keys(lx, LEX_EVENT));
    t->hint_slots = power_above(count_members(lx));
    t->pattern_slot = say_arena_zero(arena, t->slots, sizeof *t->pattern_slot);
    t->pattern_lemma = say_arena_zero(arena, t->slots, sizeof *t->pattern_lemma);
    t->hint_slot = say_arena_zero(arena, t->hint_slots, sizeof *t->hint_slot);
    t->topic_slots = power_above(count_keys(lx, LEX_CONTEXT));
    t->topic_slot = say_arena_zero(arena, t->topic_slots, sizeof *t->topic_slot);
    SAY_PUSH(arena, t->topics, (say_topic){0});
    SAY_PUSH(arena, t->patterns, (say_pattern){0});
    SAY_PUSH(arena, t->hints, (say_hint){0});
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (uint32_t i = 0; i < say_lexicon_count(lx, kinds[k]); i++) {
            m.entry = say_lexicon_entry(lx, kinds[k], i);
            int rc = add_entry(&m, kinds[k]);
            if (rc) return rc;
        }
    return SAY_OK;
}

uint32_t say_pattern_first(const say_events *tables, say_str lemma)
{
    return lemma.n ? tables->pattern_slot[slot_of(tables, lemma)] : 0;
}

uint32_t say_hint_first(const say_events *tables, say_str lemma)
{
    return lemma.n ? tables->hint_slot[hint_slot(tables, lemma)] : 0;
}

const say_compose *say_compose_find(const say_events *tables, say_str group, uint8_t inner)
{
    for (uint32_t i = 0; i < tables->rows.n; i++)
        if (say_str_eq(tables->rows.at[i].group, group) && tables->rows.at[i].inner >> inner & 1)
            return &tables->rows.at[i];
    return NULL;
}

static bool is_form(const say_events *tables, say_str form, say_str word)
{
    if (word.n && word.p[0] == '@')
        return say_lexicon_in_class(tables->lexicon, say_str_slice(word, 1, word.n), form);
    return say_str_eq(word, form);
}

/* By lemma or form; "troops" is also "troop". */
static bool is_word(const say_events *tables, const say_token *t, say_str word)
{
    if (is_form(tables, t->lemma, word) || is_form(tables, t->norm, word)) return true;
    bool plural = t->norm.n > 3 && t->norm.p[t->norm.n - 1] == 's';
    return plural && is_form(tables, say_str_slice(t->norm, 0, t->norm.n - 1), word);
}

/* "a curfew order", "an aid package", "the sanctions regime": what it is stands before the noun. */
static uint32_t held_in(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"order",  "hour",   "regime",    "measure",   "package",
                                        "effort", "deal",   "programme", "program",   "plan",
                                        "rule",   "policy", "mission",   "operation", NULL};
    if (!say_str_in(d->tokens.at[t].lemma, words)) return 0;
    uint32_t found = 0;
    for (uint32_t c = d->tokens.at[t].first; c; c = d->tokens.at[c].next)
        if (c < t && say_rel_is(d->tokens.at[c].rel, REL_COMPOUND)) found = c;
    return found;
}

uint32_t say_condition_where(const say_events *tables, const say_doc *d, const say_condition *c,
                             uint32_t t)
{
    for (uint32_t p = 0; p < c->paths.n; p++) {
        say_ends ends;
        say_path_walk(&ends, d, &c->paths.at[p], t);
        if (!c->n && ends.n) return ends.at[0];
        for (uint32_t i = 0; i < ends.n; i++) {
            uint32_t inside = c->unless ? 0 : held_in(d, ends.at[i]);
            for (uint32_t k = 0; k < c->n; k++)
                if (is_word(tables, &d->tokens.at[ends.at[i]], c->words[k]) ||
                    (inside && is_word(tables, &d->tokens.at[inside], c->words[k])))
                    return ends.at[i];
        }
    }
    return 0;
}
