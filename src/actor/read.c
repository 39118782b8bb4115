/* Reads a document: a mention and an entity for every noun phrase and pronoun, in the order of the
 * text. */
#include "actor/work.h"

static void cover(say_work *w, const say_phrase *p, uint32_t mention)
{
    say_doc *d = w->d;
    for (uint32_t t = p->left; t <= p->right; t++) {
        uint32_t outer = d->tokens.at[t].in_mention;
        bool inner =
            !outer || d->mentions.at[outer].span.end - d->mentions.at[outer].span.begin >=
                          d->mentions.at[mention].span.end - d->mentions.at[mention].span.begin;
        if (inner) d->tokens.at[t].in_mention = mention;
    }
    d->tokens.at[p->head].mention = mention;
}

static void add_mention(say_work *w, const say_phrase *p, say_span span, uint32_t entity,
                        bool pronoun)
{
    say_mention m = {.span = span, .head = p->head, .entity = entity, .pronoun = pronoun};
    SAY_PUSH(w->arena, w->d->mentions, m);
    cover(w, p, w->d->mentions.n - 1);
}

/* An apposition and its head are one entity; the one with a name, or the earlier, stays. */
static uint32_t link_apposition(say_work *w, const say_phrase *p, say_identity *id)
{
    say_doc *d = w->d;
    uint32_t above = d->mentions.at[d->tokens.at[say_apposition_head(w, p->head)].mention].entity;
    bool named = w->known.at[above].name.n > 0;
    uint32_t count = w->known.n;
    if (p->name && !named) {
        uint32_t e = say_link_phrase(w, p, id);
        say_identity of_above = w->known.at[above].id;
        say_known_absorb(w, e, &of_above);
        say_entity_merge(w, above, e);
        return e;
    }
    uint32_t e = say_link_phrase(w, p, id);
    if (e == above) return e;
    bool fresh = e >= count;
    if (!fresh && named && w->known.at[e].name.n) return e;
    say_known_absorb(w, above, id);
    if (p->name && p->name_end - p->name == 1)
        say_keys_put(w, say_key_of("acronym", say_utf8_fold(w->arena, w->word[p->name])), above);
    const say_token *head = &d->tokens.at[p->head];
    say_keys_put(w, say_key_of("head", say_utf8_fold(w->arena, head->lemma)), above);
    say_entity_merge(w, e, above);
    return above;
}

/* "its foreign ministry", "their leader": of the country of whom the pronoun stands for. */
static void take_owner(say_work *w, uint32_t head, say_identity *id)
{
    uint32_t owner = say_child(w->d, head, REL_NMOD_POSS);
    if (!owner || id->item || !id->role || id->country.n) return;
    uint32_t m = w->d->tokens.at[owner].mention;
    if (!m || !w->d->mentions.at[m].pronoun) return;
    const say_identity *of = &w->known.at[w->d->mentions.at[m].entity].id;
    if (!of->country.n) return;
    bool made = !id->code.n || say_str_eq(id->code, id->sector);
    id->country = of->country;
    if (made) id->code = say_code_of(w->arena, id->country, id->sector);
}

/* "US and British activists" are two parties: the second adjective stands for the British ones.
 * The noun whose role it shares, 0 where it shares none. */
static uint32_t shared_noun(const say_work *w, uint32_t t)
{
    const say_token *tok = w->d->tokens.at, *k = &tok[t];
    const say_found *f = &w->found.at[w->found_at[t]];
    if (k->rel != REL_CONJ || !f->item || f->item->what != WHAT_NATION) return 0;
    uint32_t first = k->head, noun = tok[first].head;
    bool modifies = tok[first].rel == REL_AMOD || say_rel_is(tok[first].rel, REL_COMPOUND);
    if (!modifies || noun <= t || tok[noun].xpos != XPOS_NNS) return 0;
    const say_found *role = &w->found.at[w->found_at[noun]];
    return role->item && role->item->what == WHAT_ROLE && role->begin == f->end ? noun : 0;
}

static say_identity identity_of(const say_work *w, const say_phrase *p)
{
    uint32_t noun = shared_noun(w, p->head);
    if (!noun) return say_phrase_identity(w, p);
    const say_found *a = &w->found.at[w->found_at[p->head]];
    const say_found *b = &w->found.at[w->found_at[noun]];
    uint32_t n = b->end - a->begin;
    const say_piece pieces[] = {{0, (uint16_t)(a->end - a->begin), a->item},
                                {(uint16_t)(b->begin - a->begin), (uint16_t)n, b->item}};
    return say_phrase_read(w->arena, pieces, 2, w->word + a->begin, n, noun - a->begin,
                           w->d->published);
}

static void read_phrase(say_work *w, uint32_t t)
{
    say_phrase p = say_phrase_around(w, t);
    say_identity id = identity_of(w, &p);
    if (!id.item && p.name && shared_noun(w, t)) p.name = p.name_end = 0;
    take_owner(w, t, &id);
    uint32_t e =
        say_is_apposition(w, t, &id) ? link_apposition(w, &p, &id) : say_link_phrase(w, &p, &id);
    static const char *const men[] = {"mr", "mr.", "sir", "lord", "king", "prince", "pope", NULL};
    static const char *const women[] = {"mrs",  "mrs.",  "ms",       "ms.",
                                        "lady", "queen", "princess", NULL};
    if (p.name > p.left) {
        say_str title = w->d->tokens.at[p.name - 1].norm;
        if (say_str_in(title, men)) w->known.at[e].gender = 'm';
        if (say_str_in(title, women)) w->known.at[e].gender = 'f';
    }
    add_mention(w, &p, say_phrase_span(w, &p), e, false);
}

static void read_pronoun(say_work *w, uint32_t t)
{
    say_phrase p = {.head = t, .left = t, .right = t, .post = t};
    add_mention(w, &p, w->d->tokens.at[t].span, say_link_pronoun(w, t), true);
}

void say_actors_read(const say_actors *a, say_doc *d)
{
    if (d->tokens.n <= 1) return;
    say_work w = {.a = a, .d = d, .arena = d->arena};
    SAY_PUSH(w.arena, w.known, (say_known){0});
    say_actor_pieces(&w);
    say_actor_towns(&w);
    for (uint32_t t = 1; t < d->tokens.n; t++) {
        if (!say_is_mention_head(&w, t)) continue;
        if (d->tokens.at[t].upos == UPOS_PRON)
            read_pronoun(&w, t);
        else
            read_phrase(&w, t);
    }
    say_actor_finish(&w);
}
