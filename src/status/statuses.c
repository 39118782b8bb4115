/* The status room's door: tables from the lexicon; a document read sentence by sentence.
 * Gives token.is_predicate, status and factuality, and event.status. Stances are attrib's. */
#include "status/status_int.h"

#include <stdlib.h>

static int by_text(const void *a, const void *b)
{
    return say_str_cmp(*(const say_str *)a, *(const say_str *)b);
}

/* Nouns that name what happens: those that events and signatures are keyed by, and the class
 * "happening". */
static void collect_keys(say_statuses *s, say_arena *arena, const say_lexicon *lx,
                         say_lex_kind kind)
{
    for (uint32_t i = 0; i < say_lexicon_count(lx, kind); i++) {
        const say_entry *e = say_lexicon_entry(lx, kind, i);
        if (!say_str_is(say_entry_get(e, "pos"), "n")) continue;
        for (uint32_t k = 0; k < e->n_keys; k++)
            SAY_PUSH(arena, s->nouns, e->keys[k]);
    }
}

static void collect_nouns(say_statuses *s, say_arena *arena, const say_lexicon *lx)
{
    collect_keys(s, arena, lx, LEX_EVENT);
    collect_keys(s, arena, lx, LEX_SIGNATURE);
    for (uint32_t i = 0; i < say_lexicon_count(lx, LEX_CLASS); i++) {
        const say_entry *e = say_lexicon_entry(lx, LEX_CLASS, i);
        if (!say_str_is(e->keys[0], "happening")) continue;
        say_str rest = say_entry_get(e, "members");
        while (rest.n) {
            say_str word = say_str_split(rest, ' ', &rest);
            if (word.n) SAY_PUSH(arena, s->nouns, word);
        }
    }
    if (s->nouns.n) qsort(s->nouns.at, s->nouns.n, sizeof *s->nouns.at, by_text);
}

int say_statuses_make(say_statuses **out, say_arena *arena, const say_lexicon *lx, say_error *err)
{
    say_statuses *s = say_arena_zero(arena, 1, sizeof *s);
    s->lexicon = lx;
    collect_nouns(s, arena, lx);
    int code = say_signatures_make(s, arena, lx, err);
    if (code == SAY_OK) *out = s;
    return code;
}

static void write_token(const say_reading *r, uint32_t t)
{
    say_token *k = &r->d->tokens.at[t];
    if (!k->is_predicate) return;
    say_truth *truth = say_truth_of(r, t);
    if (say_is_there_anyway(r, t)) truth->status = STATUS_ACTUAL;
    k->status = truth->status;
    k->factuality = say_factuality_of(r, t);
}

void say_statuses_sentence(say_reading *r)
{
    memset(r->of, 0, (r->last - r->first) * sizeof *r->of);
    say_predicates_mark(r);
    say_truth_inherit(r);
    for (uint32_t t = r->first; t < r->last; t++)
        write_token(r, t);
}

static bool is_fact(uint8_t status)
{
    return status == STATUS_ACTUAL || status == STATUS_ONGOING;
}

/* "did not comment", "should not be allowed": an event whose trigger holds its own "not" has
 * happened as it is coded. */
static bool holds_negator(const say_doc *d, const say_event *e, const say_truth *truth)
{
    return truth->negator && say_spans_cover(&e->trigger, say_tok(d, truth->negator)->span);
}

/* "insisted that the ceasefire be extended": where the trigger holds the words of what is demanded,
 * the event is that, and it has not happened; "urged the rebels to leave" was done by urging. */
static bool demands_clause(const say_reading *r, const say_event *e)
{
    /* "demanding that he be freed": the word itself names what was done */
    static const char *const asks[] = {"demand",    "ask",      "request", "urge",
                                       "order",     "appeal",   "call",    "require",
                                       "encourage", "instruct", "command", NULL};
    if (say_str_in(say_tok(r->d, e->trigger_token)->lemma, asks)) return false;
    for (uint32_t c = say_tok(r->d, e->trigger_token)->first; c; c = say_tok(r->d, c)->next)
        if (say_tok(r->d, c)->rel == REL_CCOMP && say_truth_of(r, c)->status == STATUS_DEMANDED &&
            say_child_lemma(r->d, c, REL_MARK, "that"))
            return true;
    return false;
}

/* "we must find them", "they should leave"; not "should they come", "has to leave" */
static bool says_must(const say_doc *d, uint32_t t)
{
    static const char *const must[] = {"must", "should", NULL};
    uint32_t subject = say_child(d, t, REL_NSUBJ);
    if (!subject) subject = say_child(d, t, REL_NSUBJ_PASS);
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next)
        if (say_rel_is(say_tok(d, c)->rel, REL_AUX) && say_str_in(say_tok(d, c)->norm, must))
            return subject && subject < c;
    return false;
}

/* Does the source stand for what it says? */
static bool is_put_forward(int stance)
{
    return stance == STANCE_ASSERTS || stance == STANCE_PROMISES || stance == STANCE_THREATENS ||
           stance == STANCE_ACCEPTS || stance == STANCE_DEMANDS || stance == STANCE_REFUSES;
}

/* What the type names has been done by saying it: "he said that his troops would join them" is
 * coded as the promise, "we must find them, she said" as the call. */
static bool is_done_by_saying(const say_reading *r, const say_event *e)
{
    if (!e->attribution) return false;
    if (e->type == TYPE_REQUEST)
        return e->status == STATUS_DEMANDED && says_must(r->d, e->trigger_token);
    bool vows = e->type == TYPE_AGREE || e->type == TYPE_CONCEDE || e->type == TYPE_THREATEN;
    /* "they feared that he would strike", "no hope that he would help": nobody said that he would
     */
    int stance = r->d->attributions.at[e->attribution].stance;
    /* "we want to help them": that is willingness, said */
    bool wants = stance == STANCE_HOPES && e->type != TYPE_THREATEN;
    /* "vowed that they would block any deal" turns it down */
    if (e->type == TYPE_REJECT) return e->status == STATUS_PLANNED && is_put_forward(stance);
    if (!vows || (!wants && !is_put_forward(stance))) return false;
    /* "Iraq would retaliate if it was attacked", "he will withdraw only if they do": so speak
     * threats and offers. */
    return e->status == STATUS_PLANNED || e->status == STATUS_CONDITIONAL;
}

/* "would continue to protest": they do already. */
static uint8_t status_of_aspect(const say_reading *r, const say_event *e)
{
    static const char *const goes_on[] = {"continue", "keep", NULL};
    const say_doc *d = r->d;
    uint32_t t = e->trigger_token, c = say_child(d, t, REL_XCOMP);
    bool held = c && say_str_in(say_tok(d, t)->lemma, goes_on) &&
                say_spans_cover(&e->trigger, say_tok(d, c)->span);
    return say_truth_of(r, held ? c : t)->status;
}

/* More than a year before the report: history, told as background. */
enum { A_YEAR = 10000 };

static void write_event(const say_reading *r, say_event *e)
{
    say_truth truth = *say_truth_of(r, e->trigger_token);
    if (truth.negated && holds_negator(r->d, e, &truth)) {
        truth.negated = false;
        truth.status = say_modality_apply(&truth, truth.context, false);
    } else
        truth.status = status_of_aspect(r, e);
    e->status = truth.status ? truth.status : STATUS_ACTUAL;
    if (is_done_by_saying(r, e)) e->status = STATUS_ACTUAL;
    if (e->type == TYPE_REQUEST && is_fact(e->status) && demands_clause(r, e))
        e->status = STATUS_DEMANDED;
    if (is_fact(e->status) && e->when.to && r->d->published &&
        e->when.to + A_YEAR < r->d->published)
        e->status = STATUS_HISTORICAL;
}

/* Events are few and in no promised order: those of one sentence are linked in a list. */
typedef struct event_list {
    uint32_t *first; /* [sentences] */
    uint32_t *next;  /* [events] */
} event_list;

static event_list sort_events(say_doc *d)
{
    event_list l = {say_arena_zero(d->arena, d->sentences.n, sizeof *l.first),
                    say_arena_zero(d->arena, d->events.n, sizeof *l.next)};
    for (uint32_t i = d->events.n; i-- > 1;) {
        uint32_t s = say_tok(d, d->events.at[i].trigger_token)->sentence;
        l.next[i] = l.first[s];
        l.first[s] = i;
    }
    return l;
}

void say_statuses_read(const say_statuses *tables, say_doc *d)
{
    uint32_t longest = 0;
    for (uint32_t i = 1; i < d->sentences.n; i++) {
        uint32_t n = d->sentences.at[i].last - d->sentences.at[i].first;
        if (n > longest) longest = n;
    }
    say_truth *room = say_arena_zero(d->arena, longest + 1, sizeof *room);
    event_list events = sort_events(d);
    bool report = say_is_report(d);
    for (uint32_t i = 1; i < d->sentences.n; i++) {
        const say_sentence *s = &d->sentences.at[i];
        say_reading r = {tables, d, s->first, s->last, room, report};
        if (s->first >= s->last) continue;
        for (uint32_t e = events.first[i]; e; e = events.next[e])
            d->tokens.at[d->events.at[e].trigger_token].is_predicate = true;
        say_statuses_sentence(&r);
        for (uint32_t e = events.first[i]; e; e = events.next[e])
            write_event(&r, &d->events.at[e]);
    }
}
