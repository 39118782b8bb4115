/* Propositions: what each attribution and each of the article's own events says, as sets that can
 * be compared: matters (classes of words), participants, polarity, numbers. */
#include "base/hash.h"
#include "contest/contest_int.h"
#include "event/number.h"

#include <stdlib.h>

/* Words of one content that are looked at; what a source says beyond them adds nothing to what the
 * dispute is about. */
enum { MAX_CONTENT_WORDS = 300 };

static uint32_t slot_of(say_str lemma)
{
    return (uint32_t)(say_hash_bytes(lemma.p, lemma.n) >> 40) % SAY_MATTER_SLOTS;
}

const say_matter_word *say_matter_find(const say_contests *c, say_str lemma)
{
    uint32_t i = c->slot[slot_of(lemma)];
    while (i && !say_str_eq(c->words.at[i].lemma, lemma))
        i = c->words.at[i].next;
    return i ? &c->words.at[i] : NULL;
}

bool say_same_side(const say_doc *d, uint32_t a, uint32_t b)
{
    if (a == b) return true;
    if (!a || !b) return false;
    const say_entity *x = &d->entities.at[a], *y = &d->entities.at[b];
    if (!x->country.n || !say_str_eq(x->country, y->country)) return false;
    /* Moscow, Russia and the Russian government speak with one voice; its rebels do not. */
    bool gov_x = !x->sector.n || say_str_is(x->sector, "GOV") || say_str_is(x->sector, "MIL");
    bool gov_y = !y->sector.n || say_str_is(y->sector, "GOV") || say_str_is(y->sector, "MIL");
    return gov_x == gov_y && (gov_x || say_str_eq(x->sector, y->sector));
}

bool say_is_party(const say_doc *d, const say_proposition *p, uint32_t entity)
{
    for (uint32_t i = 0; i < p->n_parties; i++)
        if (say_same_side(d, p->party[i], entity)) return true;
    return false;
}

uint32_t say_shared_parties(const say_doc *d, const say_proposition *a, const say_proposition *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < b->n_parties; i++)
        n += say_is_party(d, a, b->party[i]);
    if (b->source && !say_is_party(d, b, b->source)) n += say_is_party(d, a, b->source);
    return n;
}

static void add_party(const say_doc *d, say_proposition *p, uint32_t entity)
{
    const say_entity *e = &d->entities.at[entity];
    if (!entity || p->n_parties == SAY_MAX_PARTIES) return;
    if (!e->animate && !e->country.n && e->kind == NAME_NONE) return;
    for (uint32_t i = 0; i < p->n_parties; i++)
        if (p->party[i] == entity) return;
    p->party[p->n_parties++] = entity;
}

static uint32_t entity_at(const say_doc *d, uint32_t t)
{
    uint32_t m = say_tok(d, t)->mention;
    return m ? d->mentions.at[m].entity : 0;
}

/* "the talks", "this raid", "any such discussions", "those claims" */
static bool refers_back(const say_doc *d, uint32_t t)
{
    static const char *const backward[] = {"the", "this", "that", "these", "those",
                                           "any", "such", "its",  "their", NULL};
    for (uint32_t c = say_tok(d, t)->first; c && c < t; c = say_tok(d, c)->next) {
        int rel = say_tok(d, c)->rel;
        bool before = say_rel_is(rel, REL_DET) || rel == REL_AMOD || rel == REL_NMOD_POSS;
        if (before && say_str_in(say_tok(d, c)->norm, backward)) return true;
    }
    return false;
}

/* Whose claim it is: "the Russian claim", "Moscow's allegations". */
static uint32_t owner_of(const say_doc *d, uint32_t t)
{
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next) {
        int rel = say_tok(d, c)->rel;
        if (rel != REL_AMOD && rel != REL_COMPOUND && rel != REL_NMOD_POSS && rel != REL_NMOD)
            continue;
        if (entity_at(d, c)) return entity_at(d, c);
    }
    return 0;
}

/* Is t the head of the content or one of the head's own arguments? */
static bool is_core(const say_doc *d, const say_proposition *p, uint32_t t)
{
    const say_token *k = say_tok(d, t);
    return t == p->head || (k->head == p->head && (k->rel == REL_OBJ || k->rel == REL_NSUBJ_PASS ||
                                                   k->rel == REL_NSUBJ || k->rel == REL_XCOMP));
}

static void add_thing(say_proposition *p, const say_token *k, const say_matter_word *w)
{
    if (k->upos != UPOS_NOUN && k->upos != UPOS_PROPN && k->upos != UPOS_ADJ) return;
    if ((w && (w->claim || w->matter)) || p->n_things == SAY_MAX_THINGS) return;
    p->thing[p->n_things++] = (uint32_t)(say_hash_bytes(k->lemma.p, k->lemma.n) >> 32);
}

uint32_t say_shared_things(const say_proposition *a, const say_proposition *b)
{
    enum { MOST = 3 };
    uint32_t n = 0;
    for (uint32_t i = 0; i < a->n_things && n < MOST; i++) {
        bool found = false;
        for (uint32_t k = 0; k < b->n_things && !found; k++)
            found = a->thing[i] == b->thing[k];
        n += found;
    }
    return n;
}

static void read_word(const say_contests *c, const say_doc *d, say_proposition *p, uint32_t t)
{
    const say_token *k = say_tok(d, t);
    bool content = k->upos == UPOS_NOUN || k->upos == UPOS_VERB || k->upos == UPOS_PROPN ||
                   k->upos == UPOS_PRON || k->upos == UPOS_ADJ;
    const say_matter_word *w = content ? say_matter_find(c, k->lemma) : NULL;
    if (entity_at(d, t)) add_party(d, p, entity_at(d, t));
    if (k->upos == UPOS_NOUN || k->upos == UPOS_PROPN)
        p->things |= (uint64_t)1 << (say_hash_bytes(k->lemma.p, k->lemma.n) >> 58);
    if (content) add_thing(p, k, w);
    if (!w) return;
    p->truth |= w->truth;
    bool back = refers_back(d, t);
    p->matters |= w->matters;
    if (is_core(d, p, t)) p->core |= w->matters;
    if (back) p->backward |= w->matters;
    if (w->claim && k->upos == UPOS_NOUN) {
        p->points_claim = true;
        p->pointer = k->lemma;
        if (owner_of(d, t)) p->pointer_entity = owner_of(d, t);
    }
    bool pronoun = k->upos == UPOS_PRON && (k->rel == REL_OBJ || k->rel == REL_OBL || t == p->head);
    if (w->matter && pronoun) p->points_it = true;
    if (w->matter && k->upos == UPOS_NOUN && back) p->points_matter = true;
}

/* First token that ends after byte b. Tokens lie in the order of the text. */
static uint32_t token_after(const say_doc *d, uint32_t b)
{
    uint32_t low = 1, high = d->tokens.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (say_tok(d, mid)->span.end > b)
            high = mid;
        else
            low = mid + 1;
    }
    return low;
}

static void read_content(const say_contests *c, const say_doc *d, say_proposition *p,
                         const say_spans *content)
{
    uint32_t left = MAX_CONTENT_WORDS;
    for (uint32_t i = 0; i < content->n; i++)
        for (uint32_t t = token_after(d, content->at[i].begin);
             left && t < d->tokens.n && say_tok(d, t)->span.begin < content->at[i].end; t++, left--)
            read_word(c, d, p, t);
}

static say_proposition of_attribution(const say_contests *c, const say_doc *d, uint32_t i)
{
    const say_attribution *a = &d->attributions.at[i];
    say_proposition p = {.attribution = i, .source = a->source_entity, .stance = a->stance};
    p.head = a->content_token ? a->content_token : a->cue_token;
    p.sentence = say_tok(d, a->cue_token ? a->cue_token : p.head)->sentence;
    p.negated = say_tok(d, p.head)->status == STATUS_NEGATED;
    read_content(c, d, &p, &a->content);
    say_number_casualties(&p.dead, &p.injured, d, p.head); /* "45 had been killed": no event */
    const say_matter_word *w = say_matter_find(c, a->cue_lemma);
    p.saying = w && w->saying;
    w = say_matter_find(c, say_tok(d, p.head)->lemma);
    /* "said the reports had no basis" */
    if (p.points_claim && p.stance == STANCE_ASSERTS && p.truth && p.negated)
        p.stance = STANCE_DENIES;
    /* "rejected the claim" denies it; "refused to comment" is silence. */
    const say_matter_word *of = say_matter_find(c, say_tok(d, p.head)->lemma);
    if (p.stance == STANCE_REFUSES && of && of->claim) p.stance = STANCE_DENIES;
    if (p.stance == STANCE_REFUSES && w && w->silent) p.stance = STANCE_DECLINES;
    return p;
}

static say_proposition of_event(const say_contests *c, const say_doc *d, uint32_t i)
{
    const say_event *e = &d->events.at[i];
    say_proposition p = {.event = i, .head = e->trigger_token, .stance = STANCE_ASSERTS};
    p.sentence = say_tok(d, p.head)->sentence;
    p.negated = e->status == STATUS_NEGATED;
    p.dead = e->dead;
    p.injured = e->injured;
    read_content(c, d, &p, &e->trigger);
    for (uint32_t t = say_tok(d, p.head)->first; t; t = say_tok(d, t)->next)
        if (is_core(d, &p, t)) read_word(c, d, &p, t);
    for (uint32_t k = 0; k < e->actor.n; k++)
        add_party(d, &p, e->actor.at[k].entity);
    for (uint32_t k = 0; k < e->recipient.n; k++)
        add_party(d, &p, e->recipient.at[k].entity);
    return p;
}

static bool is_fact(uint8_t status)
{
    return status == STATUS_ACTUAL || status == STATUS_ONGOING || status == STATUS_HISTORICAL;
}

static int by_head(const void *a, const void *b)
{
    const say_proposition *x = a, *y = b;
    if (x->head != y->head) return x->head < y->head ? -1 : 1;
    if (x->attribution != y->attribution) return x->attribution < y->attribution ? -1 : 1;
    return x->event < y->event ? -1 : x->event > y->event;
}

/* "said it was not aware of any delay": a cue inside a content whose own source is not known speaks
 * for the one who says it. The content that holds it stands a few propositions before it. */
static void lend_sources(const say_doc *d, say_propositions *all)
{
    enum { STEPS = 8 };
    for (uint32_t i = 0; i < all->n; i++) {
        say_proposition *p = &all->at[i];
        if (!p->attribution || p->source || d->attributions.at[p->attribution].source.n) continue;
        say_span cue = say_tok(d, d->attributions.at[p->attribution].cue_token)->span;
        for (uint32_t k = i; k-- > 0 && k + STEPS >= i && !p->source;) {
            uint32_t a = all->at[k].attribution;
            if (a && say_spans_cover(&d->attributions.at[a].content, cue))
                p->source = all->at[k].source;
        }
    }
}

/* Casualties of the events inside a content belong to what is said there. */
static void add_numbers(const say_doc *d, say_arena *arena, say_propositions *out)
{
    uint32_t *place = say_arena_zero(arena, d->attributions.n, sizeof *place);
    for (uint32_t i = 0; i < out->n; i++)
        if (out->at[i].attribution) place[out->at[i].attribution] = i + 1;
    for (uint32_t i = 1; i < d->events.n; i++) {
        const say_event *e = &d->events.at[i];
        if (!e->attribution || !place[e->attribution]) continue;
        say_proposition *p = &out->at[place[e->attribution] - 1];
        if (e->dead.given) p->dead = e->dead;
        if (e->injured.given) p->injured = e->injured;
    }
}

void say_propositions_collect(const say_contests *c, const say_doc *d, say_arena *arena,
                              say_propositions *out)
{
    for (uint32_t i = 1; i < d->attributions.n; i++)
        SAY_PUSH(arena, *out, of_attribution(c, d, i));
    for (uint32_t i = 1; i < d->events.n; i++) {
        const say_event *e = &d->events.at[i];
        if (!e->attribution && (is_fact(e->status) || e->status == STATUS_POSSIBLE))
            SAY_PUSH(arena, *out, of_event(c, d, i));
    }
    if (out->n) qsort(out->at, out->n, sizeof *out->at, by_head);
    lend_sources(d, out);
    add_numbers(d, arena, out);
}
