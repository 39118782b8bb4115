/* Expressions of time near a trigger, and which of them belongs to it by the tree. */
#include "event/when.h"

#include "event/times.h"

enum { SAY_WHEN_WINDOW = 60 }; /* tokens on either side of the trigger that are looked at */

/* The token of the range that hangs on something outside. */
static uint32_t head_of(const say_doc *d, uint32_t from, uint32_t to)
{
    for (uint32_t t = from; t <= to; t++)
        if (d->tokens.at[t].head < from || d->tokens.at[t].head > to) return t;
    return to;
}

uint32_t say_when_at(say_when *out, const say_doc *d, uint32_t i, bool ahead)
{
    const say_sentence *s = &d->sentences.at[d->tokens.at[i].sentence];
    say_moment m = {d, i, s->first, s->last, ahead, true};
    uint32_t from, to;
    *out = (say_when){0};
    if (!say_time_read(out, &from, &to, &m)) return 0;
    out->span = (say_span){d->tokens.at[from].span.begin, d->tokens.at[to].span.end};
    return head_of(d, from, to);
}

/* The predicate a time hangs on: the first verb above it, or the trigger itself. */
static uint32_t owner_of(const say_doc *d, uint32_t h, uint32_t trigger)
{
    for (int steps = 0; h && steps < SAY_WHEN_WINDOW; steps++) {
        h = d->tokens.at[h].head;
        if (h == trigger || d->tokens.at[h].upos == UPOS_VERB) return h;
    }
    return h;
}

/* 3 it hangs on the trigger, 2 on something below, 1 on a predicate above in the same clause, 0 not
 * at all: in "Lavrov said Tuesday that they had met" Tuesday is no time of the meeting. */
static int closeness(const say_doc *d, uint32_t owner, uint32_t trigger)
{
    if (owner == trigger) return 3;
    if (say_dominates(d, trigger, owner)) return 2;
    for (uint32_t t = trigger, steps = 0; t && steps < SAY_WHEN_WINDOW; steps++) {
        int rel = d->tokens.at[t].rel;
        if (rel == REL_CCOMP || rel == REL_PARATAXIS || rel == REL_ACL_RELCL) return 0;
        t = d->tokens.at[t].head;
        if (t == owner) return 1;
    }
    return 0;
}

static bool has_aux(const say_doc *d, uint32_t t, const char *const *words)
{
    for (uint32_t c = d->tokens.at[t].first; c; c = d->tokens.at[c].next)
        if (d->tokens.at[c].rel == REL_AUX && say_str_in(d->tokens.at[c].norm, words)) return true;
    return false;
}

/* "will meet on Friday", "agreed to meet on Friday", "is meeting on Friday", but not "managed to
 * leave on Friday": is what the verb tells still to come? */
static bool is_ahead(const say_doc *d, uint32_t verb)
{
    static const char *const future[] = {"will", "shall", "'ll", "would", "wo", NULL};
    static const char *const now[] = {"is", "are", "'s", "'re", "am", NULL};
    static const char *const outer[] = {
        "agree",   "plan",   "vow",     "promise", "pledge", "threaten", "decide", "intend",
        "schedul", "due",    "expect",  "set",     "order",  "urge",     "call",   "ask",
        "demand",  "want",   "hope",    "prepare", "invite", "warn",     "go",     "aim",
        "plann",   "likely", "request", "propose", "offer",  "schedule", NULL};
    const say_token *v = &d->tokens.at[verb];
    if (has_aux(d, verb, future)) return true;
    if (v->xpos == XPOS_VBG) return has_aux(d, verb, now);
    bool to = v->xpos == XPOS_VB && v->first && say_str_is(d->tokens.at[v->first].norm, "to");
    if (to && say_rel_is(v->rel, REL_ACL)) return true; /* "an ultimatum to leave by Friday" */
    return to && v->head && say_str_in(d->tokens.at[v->head].lemma, outer);
}

void say_when_find(say_when *out, const say_doc *d, uint32_t t, bool ahead)
{
    const say_sentence *s = &d->sentences.at[d->tokens.at[t].sentence];
    uint32_t from = t > s->first + SAY_WHEN_WINDOW ? t - SAY_WHEN_WINDOW : s->first;
    uint32_t to = s->last - t > SAY_WHEN_WINDOW ? t + SAY_WHEN_WINDOW : s->last;
    int best = 0;
    *out = (say_when){d->published, d->published, {0, 0}};
    for (uint32_t i = from; i < to; i++) {
        say_when w;
        uint32_t h = say_when_at(&w, d, i, ahead);
        if (!h) continue;
        uint32_t owner = owner_of(d, h, t);
        int close = closeness(d, owner, t);
        if (close <= best) continue;
        best = close;
        if (!ahead && is_ahead(d, owner)) say_when_at(&w, d, i, true);
        *out = w;
    }
}
