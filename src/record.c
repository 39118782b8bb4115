/* The record's own housekeeping: an empty document, notes, and walks over the tree. */
#include "record.h"

#include <stdarg.h>
#include <stdio.h>

void say_doc_init(say_doc *d, say_arena *arena)
{
    *d = (say_doc){.arena = arena, .language = SAY_LIT("en")};
    SAY_PUSH(arena, d->tokens, (say_token){0});
    SAY_PUSH(arena, d->sentences, (say_sentence){0});
    SAY_PUSH(arena, d->mentions, (say_mention){0});
    SAY_PUSH(arena, d->entities, (say_entity){0});
    SAY_PUSH(arena, d->attributions, (say_attribution){0});
    SAY_PUSH(arena, d->events, (say_event){0});
    SAY_PUSH(arena, d->contests, (say_contest){0});
}

void say_doc_note(say_doc *d, const char *format, ...)
{
    if (d->notes.n >= SAY_MAX_NOTES) {
        d->notes.at[SAY_MAX_NOTES - 1] = SAY_LIT("more notes than are kept; the first ones stand");
        return;
    }
    char line[512];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    SAY_PUSH(d->arena, d->notes, say_utf8_own(d->arena, say_str_of(line)));
}

static void mark_roles(bool *shown, const say_roles *roles)
{
    for (uint32_t i = 0; i < roles->n; i++)
        shown[roles->at[i].entity] = true;
}

void say_doc_shown(bool *shown, const say_doc *d)
{
    for (uint32_t i = 1; i < d->entities.n; i++)
        shown[i] = d->entities.at[i].kind != NAME_NONE;
    for (uint32_t i = 1; i < d->attributions.n; i++) {
        shown[d->attributions.at[i].source_entity] = true;
        shown[d->attributions.at[i].addressee_entity] = true;
    }
    for (uint32_t i = 1; i < d->events.n; i++) {
        mark_roles(shown, &d->events.at[i].actor);
        mark_roles(shown, &d->events.at[i].recipient);
        shown[d->events.at[i].place] = true;
    }
    shown[0] = false;
}

uint32_t say_child(const say_doc *d, uint32_t t, say_rel rel)
{
    uint32_t c = d->tokens.at[t].first;
    while (c && d->tokens.at[c].rel != rel)
        c = d->tokens.at[c].next;
    return c;
}

uint32_t say_child_lemma(const say_doc *d, uint32_t t, say_rel rel, const char *z)
{
    uint32_t c = d->tokens.at[t].first;
    while (c && (d->tokens.at[c].rel != rel || !say_str_is(d->tokens.at[c].lemma, z)))
        c = d->tokens.at[c].next;
    return c;
}

bool say_dominates(const say_doc *d, uint32_t a, uint32_t t)
{
    while (t && t != a)
        t = d->tokens.at[t].head;
    return t == a;
}

/* A preorder walk that needs no stack. The yield need not be contiguous; its ends are what is
 * asked for. */
void say_subtree(const say_doc *d, uint32_t t, uint32_t *first, uint32_t *last)
{
    *first = *last = t;
    uint32_t at = t;
    for (;;) {
        const say_token *tok = &d->tokens.at[at];
        if (at < *first) *first = at;
        if (at > *last) *last = at;
        if (tok->first) {
            at = tok->first;
            continue;
        }
        while (at != t && !d->tokens.at[at].next)
            at = d->tokens.at[at].head;
        if (at == t) return;
        at = d->tokens.at[at].next;
    }
}

void say_link_children(say_doc *d, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++)
        d->tokens.at[t].first = d->tokens.at[t].next = 0;
    for (uint32_t t = last; t-- > first;) {
        uint32_t h = d->tokens.at[t].head;
        if (!h) continue;
        d->tokens.at[t].next = d->tokens.at[h].first;
        d->tokens.at[h].first = t;
    }
}

void say_spans_of(say_doc *d, say_spans *out, const bool *keep, uint32_t first, uint32_t last)
{
    bool open = false;
    for (uint32_t t = first; t < last; t++) {
        if (!keep[t - first]) {
            open = false;
            continue;
        }
        say_span s = d->tokens.at[t].span;
        if (open)
            out->at[out->n - 1].end = s.end;
        else
            SAY_PUSH(d->arena, *out, s);
        open = true;
    }
}

bool say_spans_touch(const say_spans *v, say_span s)
{
    for (uint32_t i = 0; i < v->n; i++)
        if (v->at[i].begin < s.end && s.begin < v->at[i].end) return true;
    return false;
}

bool say_spans_cover(const say_spans *v, say_span s)
{
    for (uint32_t i = 0; i < v->n; i++)
        if (v->at[i].begin <= s.begin && s.end <= v->at[i].end) return true;
    return false;
}

say_str say_span_text(const say_doc *d, say_span s)
{
    return say_str_slice(d->text, s.begin, s.end);
}
