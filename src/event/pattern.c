/* Entries -> patterns, compose rows and hints; the index by lemma. An entry that cannot be read is
 * an error with its file and line. */
#include "event/pattern.h"
#include "base/hash.h"

#include <stdlib.h>

typedef struct making {
    say_events *to;
    say_arena *arena;
    say_error *err;
    const say_entry *entry;
} making;

static int refuse(making *m, const char *what, say_str seen)
{
    return say_error_set(m->err, SAY_INPUT, "%s:%u: %s \"%.*s\"", m->entry->file, m->entry->line,
                         what, SAY_ARG(seen));
}

static const char *copy_or_null(making *m, say_str s)
{
    return s.n ? say_str_copy(m->arena, s).p : NULL;
}

static int read_paths(making *m, say_paths *out, const char *field)
{
    say_str rest = say_entry_get(m->entry, field), all = rest;
    out->at = say_arena_zero(m->arena, SAY_MAX_PATHS, sizeof *out->at);
    while (rest.n) {
        say_str one = say_str_split(rest, ',', &rest);
        if (out->n == SAY_MAX_PATHS) return refuse(m, "too many paths in", all);
        if (!say_path_read(&out->at[out->n++], m->arena, one))
            return refuse(m, "no path of words and dots:", one);
    }
    return SAY_OK;
}

/* "obj talk|meeting|@summit", "advcl|xcomp thank" */
static int read_condition(making *m, say_condition *out, say_str text, bool unless)
{
    say_str words, paths = say_str_split(say_str_trim(text), ' ', &words);
    *out = (say_condition){.unless = unless};
    out->paths.at = say_arena_zero(m->arena, SAY_MAX_PATHS, sizeof *out->paths.at);
    while (paths.n) {
        say_str one = say_str_split(paths, '|', &paths);
        if (out->paths.n == SAY_MAX_PATHS) return refuse(m, "too many paths in", text);
        if (!say_path_read(&out->paths.at[out->paths.n++], m->arena, one))
            return refuse(m, "no path:", one);
    }
    words = say_str_copy(m->arena, say_str_trim(words));
    if (words.n) out->words = say_arena_zero(m->arena, SAY_MAX_CONDITION_WORDS, sizeof *out->words);
    while (words.n) {
        if (out->n == SAY_MAX_CONDITION_WORDS) return refuse(m, "too many words in", text);
        out->words[out->n++] = say_str_trim(say_str_split(words, '|', &words));
    }
    return out->paths.n ? SAY_OK : refuse(m, "no path:", text);
}

static bool looks_into_clause(const say_pattern *p)
{
    for (uint32_t i = 0; i < p->n_conditions; i++)
        if (say_str_is(p->condition[i].paths.at[0].word[0], "ccomp")) return true;
    return false;
}

static int read_conditions(making *m, say_pattern *p)
{
    p->condition = say_arena_zero(m->arena, SAY_MAX_CONDITIONS, sizeof *p->condition);
    for (int unless = 0; unless < 2; unless++) {
        say_str text;
        for (uint32_t i = 0; say_entry_nth(m->entry, unless ? "unless" : "if", i, &text); i++) {
            if (p->n_conditions == SAY_MAX_CONDITIONS)
                return refuse(m, "too many conditions; this is one too many:", text);
            int rc = read_condition(m, &p->condition[p->n_conditions++], text, unless);
            if (rc) return rc;
        }
    }
    return SAY_OK;
}

static int read_contexts(making *m, uint64_t *out)
{
    say_str rest = say_entry_get(m->entry, "contexts");
    while (rest.n) {
        say_str one = say_str_split(rest, ' ', &rest);
        int bit = say_context_of(one);
        if (one.n && bit < 0) return refuse(m, "no PLOVER context:", one);
        if (one.n) *out |= UINT64_C(1) << bit;
    }
    return SAY_OK;
}

static float read_confidence(say_str s)
{
    char digits[16] = "";
    if (s.n && s.n < sizeof digits) memcpy(digits, s.p, s.n);
    float value = s.n ? strtof(digits, NULL) : 0.75f;
    return value >= 0 && value <= 1 ? value : 0.75f;
}

static int read_pattern(making *m, say_pattern *p)
{
    const say_entry *e = m->entry;
    say_str pos = say_entry_get(e, "pos"), type = say_entry_get(e, "type");
    *p = (say_pattern){.entry = e};
    if (pos.n != 1 || !strchr("vna", pos.p[0])) return refuse(m, "pos is not v, n or a:", pos);
    p->pos = pos.p[0];
    p->type = (uint8_t)say_type_of(type);
    if (p->type == TYPE_NONE) return refuse(m, "no PLOVER type:", type);
    p->cameo = copy_or_null(m, say_entry_get(e, "cameo"));
    p->mode = copy_or_null(m, say_entry_get(e, "mode"));
    p->particle = say_entry_get(e, "prt");
    p->over = say_entry_get(e, "over");
    p->alone = say_entry_get(e, "alone").n != 0;
    p->inner = say_entry_get(e, "need").n != 0;
    p->confidence = read_confidence(say_entry_get(e, "conf"));
    int rc = read_contexts(m, &p->contexts);
    if (!rc) rc = read_conditions(m, p);
    p->speech = !rc && looks_into_clause(p);
    if (!rc) rc = read_paths(m, &p->actor, "actor");
    if (!rc) rc = read_paths(m, &p->recipient, "recipient");
    if (!rc) rc = read_paths(m, &p->comp, "comp");
    if (!rc && p->over.n && !p->comp.n) return refuse(m, "an outer predicate needs comp=", p->over);
    return rc;
}

static int read_types(making *m, uint32_t *out)
{
    say_str rest = say_entry_get(m->entry, "inner");
    while (rest.n) {
        say_str one = say_str_split(rest, ' ', &rest);
        if (say_str_is(one, "*")) {
            *out = ~0u;
            continue;
        }
        int type = say_type_of(one);
        if (one.n && type == TYPE_NONE) return refuse(m, "no PLOVER type:", one);
        *out |= 1u << type;
    }
    return *out ? SAY_OK : refuse(m, "inner= names no type", SAY_LIT(""));
}

static int add_row(making *m)
{
    const say_entry *e = m->entry;
    say_str type = say_entry_get(e, "type");
    say_compose row = {.entry = e};
    if (say_str_is(type, "same"))
        row.type = SAY_COMPOSE_SAME;
    else if (!say_str_is(type, "none") && !(row.type = (uint8_t)say_type_of(type)))
        return refuse(m, "no PLOVER type, `same` or `none`:", type);
    row.cameo = copy_or_null(m, say_entry_get(e, "cameo"));
    row.mode = copy_or_null(m, say_entry_get(e, "mode"));
    row.actor_first = say_str_is(say_entry_get(e, "who"), "actor");
    int rc = read_types(m, &row.inner);
    for (uint32_t k = 0; !rc && k < e->n_keys; k++) {
        row.group = e->keys[k];
        SAY_PUSH(m->arena, m->to->rows, row);
    }
    return rc;
}

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
static void add_pattern(making *m, const say_pattern *p, say_str lemma)
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

static void add_hint(making *m, say_hint hint)
{
    say_events *t = m->to;
    uint32_t slot = hint_slot(t, hint.lemma);
    hint.next = t->hint_slot[slot];
    SAY_PUSH(m->arena, t->hints, hint);
    t->hint_slot[slot] = t->hints.n - 1;
}

/* "context.military" or "mode.ASSAULT.aerial"; other classes are for conditions only. */
static int add_class(making *m)
{
    say_str rest, kind = say_str_split(m->entry->keys[0], '.', &rest);
    say_hint hint = {0};
    if (say_str_is(kind, "context")) {
        int bit = say_context_of(rest);
        if (bit < 0) return refuse(m, "no PLOVER context:", rest);
        hint.context = UINT64_C(1) << bit;
    } else if (say_str_is(kind, "mode")) {
        say_str mode, type = say_str_split(rest, '.', &mode);
        hint.type = (uint8_t)say_type_of(type);
        if (!hint.type || !mode.n) return refuse(m, "no TYPE.mode:", rest);
        hint.mode = say_str_copy(m->arena, mode).p;
    } else
        return SAY_OK;
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

static int add_entry(making *m, say_lex_kind kind)
{
    if (kind == LEX_CLASS) return add_class(m);
    if (kind == LEX_COMPOSE) return add_row(m);
    say_pattern p;
    int rc = read_pattern(m, &p);
    for (uint32_t k = 0; !rc && k < m->entry->n_keys; k++)
        add_pattern(m, &p, m->entry->keys[k]);
    return rc;
}

int say_events_make(say_events **out, say_arena *arena, const say_lexicon *lx, say_error *err)
{
    static const say_lex_kind kinds[] = {LEX_CLASS, LEX_COMPOSE, LEX_EVENT};
    say_events *t = *out = say_arena_zero(arena, 1, sizeof *t);
    making m = {t, arena, err, NULL};
    t->lexicon = lx;
    t->slots = power_above(count_keys(lx, LEX_EVENT));
    t->hint_slots = power_above(count_members(lx));
    t->pattern_slot = say_arena_zero(arena, t->slots, sizeof *t->pattern_slot);
    t->pattern_lemma = say_arena_zero(arena, t->slots, sizeof *t->pattern_lemma);
    t->hint_slot = say_arena_zero(arena, t->hint_slots, sizeof *t->hint_slot);
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

uint32_t say_condition_where(const say_events *tables, const say_doc *d, const say_condition *c,
                             uint32_t t)
{
    for (uint32_t p = 0; p < c->paths.n; p++) {
        say_ends ends;
        say_path_walk(&ends, d, &c->paths.at[p], t);
        if (!c->n && ends.n) return ends.at[0];
        for (uint32_t i = 0; i < ends.n; i++)
            for (uint32_t k = 0; k < c->n; k++)
                if (is_word(tables, &d->tokens.at[ends.at[i]], c->words[k])) return ends.at[i];
    }
    return 0;
}
