/* From claims to the record: takes the finished claims of a document, writes its attributions with
 * their parents, gives every event the innermost attribution that holds it, and lets "we" and "I"
 * in a quotation be its speaker. */
#include "attrib/work.h"

#include <stdlib.h>

/* A claim and the size of its content in tokens; larger contents are laid down first. */
typedef struct sized {
    uint32_t claim, size;
} sized;

static int larger_first(const void *a, const void *b)
{
    const sized *x = a, *y = b;
    if (x->size != y->size) return x->size > y->size ? -1 : 1;
    return x->claim < y->claim ? -1 : 1;
}

static int in_text_order(const void *a, const void *b)
{
    const say_claim *x = a, *y = b;
    uint32_t i = x->cue ? x->cue : x->content.at[0].first;
    uint32_t j = y->cue ? y->cue : y->content.at[0].first;
    return i < j ? -1 : i > j;
}

static say_span bytes_of(const say_doc *d, say_run r)
{
    return (say_span){say_tok(d, r.first)->span.begin, say_tok(d, r.last)->span.end};
}

static uint32_t content_size(const say_claim *claim)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < claim->content.n; i++)
        n += claim->content.at[i].last - claim->content.at[i].first + 1;
    return n;
}

/* How much of the content stands in quotation marks that the cue is outside of. */
static uint8_t quote_kind(const say_claims *c, const say_claim *claim)
{
    uint32_t in = 0, out = 0;
    for (uint32_t i = 0; i < claim->content.n; i++)
        for (uint32_t t = claim->content.at[i].first; t <= claim->content.at[i].last; t++) {
            if (say_is_punct(c->d, t)) continue;
            bool quoted = c->quoted[t] && !(claim->cue && c->quoted[claim->cue] == c->quoted[t]);
            in += quoted;
            out += !quoted;
        }
    if (!in) return QUOTE_INDIRECT;
    return out ? QUOTE_MIXED : QUOTE_DIRECT;
}

/* "said to reporters", "complained to the council": someone named or animate behind "to". */
static uint32_t hearer_behind(const say_claims *c, const say_claim *claim)
{
    const say_doc *d = c->d;
    static const char *const talking[] = {"say",     "complain", "write",    "explain", "admit",
                                          "confess", "report",   "announce", "mention", "speak",
                                          "talk",    "suggest",  "confirm",  NULL};
    if (claim->hearer || !say_lemma_in(d, claim->cue, talking)) return claim->hearer;
    for (uint32_t k = say_tok(d, claim->cue)->first; k; k = say_tok(d, k)->next)
        if (say_tok(d, k)->rel == REL_OBL && say_child_lemma(d, k, REL_CASE, "to") &&
            !say_in_content(claim, k))
            return k;
    return 0;
}

static void write_one(say_claims *c, const say_claim *claim, say_attribution *a)
{
    say_doc *d = c->d;
    *a = (say_attribution){.source_token = claim->source, .cue_token = claim->cue};
    a->content_token = claim->head;
    a->cue_lemma = claim->cue ? say_tok(d, claim->cue)->lemma : SAY_LIT("");
    a->confidence = claim->weight;
    a->rule = (say_rule){.name = claim->rule};
    if (claim->how && claim->how->entry) a->rule = say_entry_rule(claim->how->entry, claim->rule);
    if (claim->source) SAY_PUSH(d->arena, a->source, bytes_of(d, claim->source_run));
    if (claim->cue) SAY_PUSH(d->arena, a->cue, bytes_of(d, claim->cue_run));
    for (uint32_t i = 0; i < claim->content.n; i++)
        SAY_PUSH(d->arena, a->content, bytes_of(d, claim->content.at[i]));
    uint32_t hearer = hearer_behind(c, claim);
    bool is_source = claim->source_run.first <= hearer && hearer <= claim->source_run.last;
    if (hearer && !is_source) {
        say_run r = say_source_run(c, hearer, claim->cue);
        for (uint32_t t = hearer + 1; t <= r.last; t++)
            if (say_in_content(claim, t) && !say_in_content(claim, hearer)) r.last = t - 1;
        SAY_PUSH(d->arena, a->addressee, bytes_of(d, r));
        a->addressee_entity = say_source_entity(d, hearer);
    }
    a->quote = quote_kind(c, claim);
    a->stance = say_stance_of_claim(c, claim);
}

static bool is_first_person(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"we", "i", "us", "our", "my", "me", "mine", "ours", NULL};
    return say_str_in(say_tok(d, t)->norm, words);
}

/* "We have no connection to this," Sabra said: we is Sabra. */
static void settle_first_person(say_claims *c, const say_claim *claim, uint32_t speaker)
{
    say_doc *d = c->d;
    if (!speaker) return;
    for (uint32_t i = 0; i < claim->content.n; i++)
        for (uint32_t t = claim->content.at[i].first; t <= claim->content.at[i].last; t++) {
            uint32_t m = say_tok(d, t)->mention;
            if (!m || m >= d->mentions.n || !c->quoted[t] || !is_first_person(d, t)) continue;
            if (claim->cue && c->quoted[claim->cue] == c->quoted[t]) continue;
            d->mentions.at[m].entity = speaker;
            SAY_PUSH(d->arena, d->entities.at[speaker].mentions, m);
        }
}

/* The token that says who a source is: in "in Farah's view" the owner of the view, in "Attorney Ana
 * Lopa" the name, where the tree has the title and the name side by side. */
static uint32_t who_is(const say_doc *d, const say_claim *claim)
{
    uint32_t t = claim->source, owner = t ? say_child(d, t, REL_NMOD_POSS) : 0;
    if (owner && !strcmp(claim->rule, "in-phrase")) return owner;
    bool beside = t && t < claim->source_run.last && say_tok(d, t)->upos == UPOS_NOUN &&
                  say_tok(d, t + 1)->name_kind == NAME_PERSON &&
                  say_tok(d, t + 1)->head == say_tok(d, t)->head;
    return beside ? t + 1 : t;
}

/* Lays contents down from the largest to the smallest: what lies on top of a cue is its parent. */
static void lay_down(say_claims *c, const sized *order, uint32_t n, uint32_t *top, uint32_t base)
{
    say_doc *d = c->d;
    for (uint32_t i = 0; i < n; i++) {
        const say_claim *claim = &c->at.at[order[i].claim];
        say_attribution *a = &d->attributions.at[base + order[i].claim - 1];
        a->parent = top[claim->cue ? claim->cue : claim->content.at[0].first];
        uint32_t who = who_is(d, claim);
        a->source_entity = say_source_entity(d, who);
        a->source_kind = say_source_kind_of(d, who, a->source_entity);
        settle_first_person(c, claim, a->source_entity);
        for (uint32_t r = 0; r < claim->content.n; r++)
            for (uint32_t t = claim->content.at[r].first; t <= claim->content.at[r].last; t++)
                top[t] = base + order[i].claim - 1;
    }
}

static void settle_roles(const say_claims *c, say_roles *roles)
{
    for (uint32_t i = 0; i < roles->n; i++) {
        uint32_t t = roles->at[i].token, m = say_tok(c->d, t)->mention;
        if (t && m && m < c->d->mentions.n && c->quoted[t] && is_first_person(c->d, t))
            roles->at[i].entity = c->d->mentions.at[m].entity;
    }
}

/* "said Iran should not be allowed to take part": an event whose trigger begins with a plain verb
 * of saying is what is said. */
static uint32_t attribution_of(const say_claims *c, const say_event *event, const uint32_t *top,
                               uint32_t base)
{
    static const char *const plain[] = {"say",  "tell",  "add",    "state",   "write",
                                        "note", "argue", "insist", "declare", NULL};
    uint32_t t = event->trigger_token, own = c->claim_of[t];
    return own && say_lemma_in(c->d, t, plain) ? base + own - 1 : top[t];
}

static void drop_empty(say_claims *c)
{
    uint32_t n = 1;
    for (uint32_t i = 1; i < c->at.n; i++)
        if (c->at.at[i].content.n) c->at.at[n++] = c->at.at[i];
    c->at.n = n;
    qsort(c->at.at + 1, n - 1, sizeof *c->at.at, in_text_order);
    memset(c->claim_of, 0, c->d->tokens.n * sizeof *c->claim_of);
    for (uint32_t i = 1; i < n; i++)
        if (c->at.at[i].cue) c->claim_of[c->at.at[i].cue] = i;
}

/* Of a quotation only its first word is known: the head is the top of that word's clause, as far as
 * it is said. */
static void climb_to_head(const say_doc *d, say_claim *claim)
{
    enum { STEPS = 60 };
    if (!say_in_content(claim, claim->head) &&
        claim->content.n) { /* "'...,' she wrote on a wall" */
        uint32_t t = claim->content.at[0].first;
        while (t < claim->content.at[0].last && say_is_punct(d, t))
            t++;
        claim->head = t;
    }
    for (int i = 0; i < STEPS && claim->head; i++) {
        uint32_t over = say_tok(d, claim->head)->head;
        if (!over || over == claim->cue || !say_in_content(claim, over)) break;
        if (!say_in_content(claim, claim->head)) break;
        claim->head = over;
    }
    /* "I deny that," he said: of what the tree hung on the cue's verb only the verb is said */
    if (!claim->head || say_tok(d, claim->head)->upos != UPOS_PRON || !claim->content.n) return;
    say_run r = claim->content.at[0];
    for (uint32_t t = r.first; t < claim->head && t <= r.last; t++)
        if (say_tok(d, t)->upos == UPOS_VERB && say_own_subject(d, t)) claim->head = t;
}

void say_nest_claims(say_claims *c)
{
    say_doc *d = c->d;
    drop_empty(c);
    uint32_t n = c->at.n - 1, base = d->attributions.n;
    sized *order = say_arena_zero(d->arena, n + 1, sizeof *order);
    uint32_t *top = say_arena_zero(d->arena, d->tokens.n + 1, sizeof *top);
    for (uint32_t i = 1; i <= n; i++) {
        say_attribution a;
        climb_to_head(d, &c->at.at[i]);
        write_one(c, &c->at.at[i], &a);
        SAY_PUSH(d->arena, d->attributions, a);
        order[i - 1] = (sized){i, content_size(&c->at.at[i])};
    }
    qsort(order, n, sizeof *order, larger_first);
    lay_down(c, order, n, top, base);
    for (uint32_t e = 1; e < d->events.n; e++) {
        say_event *event = &d->events.at[e];
        event->attribution = attribution_of(c, event, top, base);
        settle_roles(c, &event->actor);
        settle_roles(c, &event->recipient);
    }
}
