/* Entries -> patterns and rows. An entry that cannot be read is an error with its file and line. */
#include "event/making.h"

#include <stdlib.h>

int say_making_refuse(say_making *m, const char *what, say_str seen)
{
    return say_error_set(m->err, SAY_INPUT, "%s:%u: %s \"%.*s\"", m->entry->file, m->entry->line,
                         what, SAY_ARG(seen));
}

static const char *copy_or_null(say_making *m, say_str s)
{
    return s.n ? say_str_copy(m->arena, s).p : NULL;
}

static int read_paths(say_making *m, say_paths *out, const char *field)
{
    say_str rest = say_entry_get(m->entry, field), all = rest;
    out->at = say_arena_zero(m->arena, SAY_MAX_PATHS, sizeof *out->at);
    while (rest.n) {
        say_str one = say_str_split(rest, ',', &rest);
        if (out->n == SAY_MAX_PATHS) return say_making_refuse(m, "too many paths in", all);
        if (!say_path_read(&out->at[out->n++], m->arena, one))
            return say_making_refuse(m, "no path of words and dots:", one);
    }
    return SAY_OK;
}

/* "obj talk|meeting|@summit", "advcl|xcomp thank" */
static int read_condition(say_making *m, say_condition *out, say_str text, bool unless)
{
    say_str words, paths = say_str_split(say_str_trim(text), ' ', &words);
    *out = (say_condition){.unless = unless};
    out->paths.at = say_arena_zero(m->arena, SAY_MAX_PATHS, sizeof *out->paths.at);
    while (paths.n) {
        say_str one = say_str_split(paths, '|', &paths);
        if (out->paths.n == SAY_MAX_PATHS) return say_making_refuse(m, "too many paths in", text);
        if (!say_path_read(&out->paths.at[out->paths.n++], m->arena, one))
            return say_making_refuse(m, "no path:", one);
    }
    words = say_str_copy(m->arena, say_str_trim(words));
    if (words.n) out->words = say_arena_zero(m->arena, SAY_MAX_CONDITION_WORDS, sizeof *out->words);
    while (words.n) {
        if (out->n == SAY_MAX_CONDITION_WORDS)
            return say_making_refuse(m, "too many words in", text);
        out->words[out->n++] = say_str_trim(say_str_split(words, '|', &words));
    }
    return out->paths.n ? SAY_OK : say_making_refuse(m, "no path:", text);
}

static bool looks_into_clause(const say_pattern *p)
{
    for (uint32_t i = 0; i < p->n_conditions; i++)
        if (!p->condition[i].unless && say_str_is(p->condition[i].paths.at[0].word[0], "ccomp"))
            return true;
    return false;
}

static int read_conditions(say_making *m, say_pattern *p)
{
    p->condition = say_arena_zero(m->arena, SAY_MAX_CONDITIONS, sizeof *p->condition);
    for (int unless = 0; unless < 2; unless++) {
        say_str text;
        for (uint32_t i = 0; say_entry_nth(m->entry, unless ? "unless" : "if", i, &text); i++) {
            if (p->n_conditions == SAY_MAX_CONDITIONS)
                return say_making_refuse(m, "too many conditions; this is one too many:", text);
            int rc = read_condition(m, &p->condition[p->n_conditions++], text, unless);
            if (rc) return rc;
        }
    }
    return SAY_OK;
}

int say_contexts_read(say_making *m, uint64_t *out)
{
    say_str rest = say_entry_get(m->entry, "contexts");
    while (rest.n) {
        say_str one = say_str_split(rest, ' ', &rest);
        int bit = say_context_of(one);
        if (one.n && bit < 0) return say_making_refuse(m, "no PLOVER context:", one);
        if (one.n) *out |= UINT64_C(1) << bit;
    }
    return SAY_OK;
}

static float read_confidence(say_str s)
{
    char digits[16] = "";
    if (s.n && s.n < sizeof digits) memcpy(digits, s.p, s.n);
    float value = s.n ? strtof(digits, NULL) : 1;
    return value >= 0 && value <= 1 ? value : 1;
}

int say_pattern_read(say_making *m, say_pattern *p)
{
    const say_entry *e = m->entry;
    say_str pos = say_entry_get(e, "pos"), type = say_entry_get(e, "type");
    *p = (say_pattern){.entry = e};
    if (pos.n != 1 || !strchr("vna", pos.p[0]))
        return say_making_refuse(m, "pos is not v, n or a:", pos);
    p->pos = pos.p[0];
    p->type = (uint8_t)say_type_of(type);
    if (p->type == TYPE_NONE) return say_making_refuse(m, "no PLOVER type:", type);
    p->cameo = copy_or_null(m, say_entry_get(e, "cameo"));
    p->mode = copy_or_null(m, say_entry_get(e, "mode"));
    p->particle = say_entry_get(e, "prt");
    p->over = say_entry_get(e, "over");
    p->alone = say_entry_get(e, "alone").n != 0;
    p->inner = say_entry_get(e, "need").n != 0;
    p->confidence = read_confidence(say_entry_get(e, "conf"));
    int rc = say_contexts_read(m, &p->contexts);
    if (!rc) rc = read_conditions(m, p);
    p->speech = !rc && looks_into_clause(p);
    if (!rc) rc = read_paths(m, &p->actor, "actor");
    if (!rc) rc = read_paths(m, &p->recipient, "recipient");
    if (!rc) rc = read_paths(m, &p->comp, "comp");
    if (!rc && p->over.n && !p->comp.n)
        return say_making_refuse(m, "an outer predicate needs comp=", p->over);
    return rc;
}

static int read_types(say_making *m, uint32_t *out)
{
    say_str rest = say_entry_get(m->entry, "inner");
    while (rest.n) {
        say_str one = say_str_split(rest, ' ', &rest);
        if (say_str_is(one, "*")) {
            *out = ~0u;
            continue;
        }
        int type = say_type_of(one);
        if (one.n && type == TYPE_NONE) return say_making_refuse(m, "no PLOVER type:", one);
        *out |= 1u << type;
    }
    return *out ? SAY_OK : say_making_refuse(m, "inner= names no type", SAY_LIT(""));
}

int say_compose_read(say_making *m)
{
    const say_entry *e = m->entry;
    say_str type = say_entry_get(e, "type");
    say_compose row = {.entry = e};
    if (say_str_is(type, "same"))
        row.type = SAY_COMPOSE_SAME;
    else if (!say_str_is(type, "none") && !(row.type = (uint8_t)say_type_of(type)))
        return say_making_refuse(m, "no PLOVER type, `same` or `none`:", type);
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
