/* The rest of an event: the words of its trigger, time, place, numbers and mode, scope
 * and reason; and its entry in the record. */
#include "event/candidate.h"
#include "event/clause.h"
#include "event/number.h"
#include "event/when.h"
#include "event/where.h"

enum { SAY_HINT_WINDOW = 30, SAY_SCOPE_WORDS = 60 };

static const say_token *tok(const say_reading *r, uint32_t t)
{
    return &r->doc->tokens.at[t];
}

/* "Russia said Israel must end attacks": the event is what is said; the verb of saying is the
 * attribution's. */
static uint32_t clause_of(const say_reading *r, const say_candidate *c)
{
    uint32_t t = c->complement ? c->complement : say_child(r->doc, c->token, REL_CCOMP);
    return t ? t : c->token;
}

static void write_trigger(const say_reading *r, const say_candidate *c, say_event *e)
{
    uint32_t sorted[SAY_MAX_TRIGGER], n = 0;
    if (e->trigger_token != c->token) sorted[n++] = e->trigger_token;
    for (uint32_t i = 0; i < c->n_trigger; i++) {
        if (c->trigger[i] == c->token && e->trigger_token != c->token) continue;
        uint32_t k = n;
        while (k && sorted[k - 1] > c->trigger[i])
            k--;
        if (k && sorted[k - 1] == c->trigger[i]) continue;
        memmove(sorted + k + 1, sorted + k, (n - k) * sizeof *sorted);
        sorted[k] = c->trigger[i];
        n++;
    }
    for (uint32_t i = 0; i < n; i++) {
        say_span s = tok(r, sorted[i])->span;
        if (i && sorted[i] == sorted[i - 1] + 1)
            e->trigger.at[e->trigger.n - 1].end = s.end;
        else
            SAY_PUSH(r->arena, e->trigger, s);
    }
}

/* "rebels attacked an air base", "a raid on a drone factory": what was hit tells nothing of what it
 * was hit with. "fired rockets" is the trigger itself. */
static bool is_target(const say_reading *r, const say_candidate *c, uint32_t t)
{
    static const char *const words[] = {"on", "against", "at", "of", "near", "to", "in", NULL};
    if (c->type != TYPE_ASSAULT) return false;
    uint32_t o = tok(r, c->token)->upos == UPOS_VERB ? say_clause_undergoer(r->doc, c->token) : 0;
    uint32_t top = t;
    for (uint32_t i = 0; i < c->n_trigger; i++) {
        if (c->trigger[i] == t || c->trigger[i] == o) o = 0;
        if (tok(r, tok(r, t)->head)->head == c->trigger[i]) top = tok(r, t)->head;
    }
    if (o && (t == o || top == o)) return true;
    if (tok(r, c->token)->upos != UPOS_NOUN || tok(r, top)->rel != REL_NMOD) return false;
    for (int i = 0; words[i]; i++)
        if (say_clause_case(r->doc, top, say_str_of(words[i]))) return true;
    return false;
}

/* "villagers armed with axes attacked", "men wielding knives" */
static bool is_arming(const say_reading *r, uint32_t t)
{
    static const char *const words[] = {"arm", "armed", "wield", "brandish", "carry", NULL};
    return tok(r, t)->rel == REL_ACL && say_str_in(tok(r, t)->lemma, words);
}

/* A hint's mode holds where its word is in the trigger or next to it in the tree. */
static bool is_near(const say_reading *r, const say_candidate *c, uint32_t t)
{
    if (is_target(r, c, t)) return false;
    for (uint32_t i = 0; i < c->n_trigger; i++) {
        uint32_t k = c->trigger[i];
        if (t == k || tok(r, t)->head == k) return true;
        uint32_t h = tok(r, t)->head;
        if (h && tok(r, h)->head == k && tok(r, t)->rel != REL_CONJ) return true;
        if (h && is_arming(r, h) && tok(r, tok(r, h)->head)->head == k) return true;
    }
    for (uint32_t i = 0; i < c->actor.n; i++)
        if (t == c->actor.at[i].token) return true;
    return false;
}

/* By lemma; by form where that has none: "Warplanes" at the head of a sentence is taken for a name.
 */
static uint32_t first_hint(const say_reading *r, uint32_t t)
{
    uint32_t h = say_hint_first(r->tables, tok(r, t)->lemma);
    say_str norm = tok(r, t)->norm;
    if (!h) h = say_hint_first(r->tables, norm);
    if (!h && say_str_ends(norm, SAY_LIT("s")))
        h = say_hint_first(r->tables, say_str_slice(norm, 0, norm.n - 1));
    return h;
}

/* What stands beside the predicate says more than the predicate: a "drone strike", "bombed by
 * warplanes"; its own word is the last to be asked. */
static void write_hints(const say_reading *r, const say_candidate *c, say_event *e)
{
    const say_sentence *s = &r->doc->sentences.at[tok(r, c->token)->sentence];
    uint32_t t = c->token;
    uint32_t from = t > s->first + SAY_HINT_WINDOW ? t - SAY_HINT_WINDOW : s->first;
    uint32_t to = s->last - t > SAY_HINT_WINDOW ? t + SAY_HINT_WINDOW : s->last;
    const char *own = NULL;
    for (uint32_t i = from; i < to; i++)
        for (uint32_t h = first_hint(r, i); h; h = r->tables->hints.at[h].next) {
            const say_hint *hint = &r->tables->hints.at[h];
            if (hint->type != e->type) continue;
            if (i == t)
                own = own ? own : hint->mode;
            else if (!e->mode && is_near(r, c, i))
                e->mode = hint->mode;
        }
    if (!e->mode) e->mode = own;
}

static void push_subtree(const say_reading *r, say_spans *out, uint32_t t)
{
    uint32_t first, last;
    say_subtree(r->doc, t, &first, &last);
    while (last > first && tok(r, last)->upos == UPOS_PUNCT)
        last--;
    if (last - first >= SAY_SCOPE_WORDS) last = first + SAY_SCOPE_WORDS - 1;
    SAY_PUSH(r->arena, *out, (say_span){tok(r, first)->span.begin, tok(r, last)->span.end});
}

static void write_scope(const say_reading *r, const say_candidate *c, say_event *e)
{
    bool matter = c->type == TYPE_REQUEST || c->type == TYPE_AGREE || c->type == TYPE_REJECT ||
                  c->type == TYPE_THREATEN;
    if (!matter) return;
    if (c->complement && c->complement != c->token) {
        push_subtree(r, &e->scope, c->complement);
        return;
    }
    uint32_t o = say_clause_undergoer(r->doc, c->token);
    if (o > c->token) push_subtree(r, &e->scope, o);
}

/* "because it only covered some areas", "due to", "in response to" */
static void write_reason(const say_reading *r, const say_candidate *c, say_event *e)
{
    for (uint32_t k = tok(r, c->token)->first; k; k = tok(r, k)->next) {
        int rel = tok(r, k)->rel;
        if (!say_rel_is(rel, REL_ADVCL) && !say_rel_is(rel, REL_OBL)) continue;
        if (!say_clause_case(r->doc, k, SAY_LIT("because")) &&
            !say_clause_case(r->doc, k, SAY_LIT("due")))
            continue;
        push_subtree(r, &e->reason, k);
        return;
    }
}

static void write_numbers(const say_reading *r, const say_candidate *c, say_event *e)
{
    if (c->type == TYPE_ASSAULT || c->type == TYPE_ACCUSE)
        say_number_casualties(&e->dead, &e->injured, r->doc, c->token);
    if (c->type == TYPE_PROTEST || c->type == TYPE_MOBILIZE)
        for (uint32_t i = 0; i < c->actor.n && !e->size.given; i++)
            say_number_at(&e->size, r->doc, c->actor.at[i].token, false);
    if (c->type == TYPE_MOBILIZE && !e->size.given) /* "sent 300 marines" */
        say_number_at(&e->size, r->doc, say_clause_undergoer(r->doc, c->token), false);
}

static bool has_future(const say_reading *r, uint32_t t)
{
    return say_child_lemma(r->doc, t, REL_AUX, "will") != 0;
}

void say_candidate_write(const say_reading *r, const say_candidate *c)
{
    say_event e = {.type = c->type,
                   .mode = c->mode,
                   .cameo = c->cameo,
                   .contexts = c->contexts,
                   .trigger_token = c->token,
                   .confidence = c->pattern->confidence};
    e.rule = say_entry_rule(c->pattern->entry, c->composed ? "composed" : "pattern");
    if (c->pattern->speech) e.trigger_token = clause_of(r, c);
    write_trigger(r, c, &e);
    say_role_write(r->doc, &e.actor, &c->actor);
    say_role_write(r->doc, &e.recipient, &c->recipient);
    say_when_find(&e.when, r->doc, c->token, has_future(r, c->token));
    say_where_find(r, c, &e);
    write_hints(r, c, &e);
    write_numbers(r, c, &e);
    write_scope(r, c, &e);
    write_reason(r, c, &e);
    SAY_PUSH(r->arena, r->doc->events, e);
}
