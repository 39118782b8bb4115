/* Names and roles of the lexicon in the sentences of a document: longest match first, checked
 * against the tagger's view of the words. */
#include "actor/work.h"

/* Is the token inside a person's name that reaches beyond [begin, end)? "Jordan" of "Jordan
 * Peterson". */
static bool in_longer_person(const say_doc *d, uint32_t begin, uint32_t end)
{
    const say_token *t = d->tokens.at;
    if (t[begin].name_kind != NAME_PERSON) return false;
    bool before = !t[begin].name_begins && t[begin - 1].name_kind == NAME_PERSON;
    bool behind = end < d->tokens.n && t[end].name_kind == NAME_PERSON && !t[end].name_begins &&
                  t[end].sentence == t[begin].sentence;
    return before || behind;
}

bool say_is_somebody(const say_work *w, uint32_t t)
{
    uint32_t c = say_child(w->d, t, REL_APPOS);
    if (!c || w->d->tokens.at[c].upos != UPOS_NOUN) return false;
    say_match m = say_matcher_longest(w->a->roles, &w->word[c], 1, false);
    return m.words && w->a->items.at[m.value[0]].person;
}

/* "Nice", "Bath", "Split" at the start of a sentence are no towns, "Lincoln" the man is none. */
static bool place_fits(const say_doc *d, uint32_t begin, uint32_t end)
{
    const say_token *t = &d->tokens.at[begin];
    if (end - begin > 1) return true;
    if (t->name_kind == NAME_PERSON) return false;
    return t->upos == UPOS_PROPN || t->name_kind != NAME_NONE;
}

static bool name_fits(const say_work *w, const say_item *it, uint32_t begin, uint32_t end)
{
    const say_doc *d = w->d;
    switch (it->what) {
    case WHAT_PLACE:
        return place_fits(d, begin, end) && !in_longer_person(d, begin, end) &&
               !say_is_somebody(w, end - 1);
    case WHAT_ACTOR: {
        const say_token *t = &d->tokens.at[begin];
        bool common = end - begin == 1 && t->upos != UPOS_PROPN && t->name_kind == NAME_NONE;
        if (it->person) return true;
        return !(common && t->upos != UPOS_NOUN && t->upos != UPOS_ADJ) &&
               !in_longer_person(d, begin, end);
    }
    default:
        return !in_longer_person(d, begin, end);
    }
}

/* One word is a role only as a noun: not in "a general strike", "they guard the gate". */
static const say_item *role_at(const say_work *w, uint32_t t, uint32_t left, uint32_t *words)
{
    say_match m = say_matcher_longest(w->a->roles, w->word + t, left, false);
    int upos = w->d->tokens.at[t].upos;
    if (m.words == 1 && upos != UPOS_NOUN && upos != UPOS_PROPN) m.words = 0;
    *words = m.words;
    return m.words ? say_item_pick(w->a, &m, w->d->published, &w->tally) : NULL;
}

/* What begins at token t; *words gets its length. */
static const say_item *piece_at(const say_work *w, uint32_t t, uint32_t left, uint32_t *words)
{
    uint32_t role_words;
    const say_item *role = role_at(w, t, left, &role_words);
    say_match m = say_matcher_longest(w->a->names, w->word + t, left, false);
    if (m.words && m.words >= role_words) {
        const say_item *it = say_item_pick(w->a, &m, w->d->published, &w->tally);
        if (name_fits(w, it, t, t + m.words)) {
            *words = m.words;
            return it;
        }
    }
    *words = role_words;
    return role;
}

static bool may_begin(const say_token *t)
{
    return t->upos != UPOS_PUNCT && t->upos != UPOS_DET && t->upos != UPOS_PRON &&
           t->upos != UPOS_AUX && t->upos != UPOS_CCONJ && t->upos != UPOS_PART;
}

static void cut_sentence(say_work *w, const say_sentence *s)
{
    for (uint32_t t = s->first; t < s->last;) {
        uint32_t words = 0;
        const say_item *it = NULL;
        if (may_begin(&w->d->tokens.at[t])) it = piece_at(w, t, s->last - t, &words);
        if (!it) {
            t++;
            continue;
        }
        for (uint32_t i = t; i < t + words; i++)
            w->found_at[i] = w->found.n;
        SAY_PUSH(w->arena, w->found, (say_found){t, t + words, it});
        if (it->what != WHAT_ROLE) say_tally_add(&w->tally, w->arena, it->country);
        t += words;
    }
}

void say_actor_pieces(say_work *w)
{
    const say_doc *d = w->d;
    w->word = say_arena_zero(w->arena, d->tokens.n, sizeof *w->word);
    w->found_at = say_arena_zero(w->arena, d->tokens.n, sizeof *w->found_at);
    SAY_PUSH(w->arena, w->found, (say_found){0, 0, NULL});
    for (uint32_t t = 1; t < d->tokens.n; t++)
        w->word[t] = say_latin_plain(w->arena, d->tokens.at[t].form);
    for (uint32_t s = 1; s < d->sentences.n; s++)
        cut_sentence(w, &d->sentences.at[s]);
}
