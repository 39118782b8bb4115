/* Which tokens are predicates: words of which it makes sense to ask whether it happened.
 * Takes tags and relations, sets token.is_predicate. Triggers of events are marked before by
 * statuses.c. */
#include "status/status_int.h"

#include <stdlib.h>

static int by_text(const void *a, const void *b)
{
    return say_str_cmp(*(const say_str *)a, *(const say_str *)b);
}

bool say_noun_happens(const say_statuses *s, say_str lemma)
{
    return s->nouns.n &&
           bsearch(&lemma, s->nouns.at, s->nouns.n, sizeof *s->nouns.at, by_text) != NULL;
}

/* Verbs, but not helpers and not what has become a preposition ("according to", "including"). */
static bool is_verb(const say_doc *d, uint32_t t)
{
    const say_token *k = say_tok(d, t);
    if (k->upos == UPOS_AUX)
        return k->rel == REL_ROOT || k->rel == REL_CCOMP || say_rel_is(k->rel, REL_ADVCL) ||
               k->rel == REL_CONJ || k->rel == REL_PARATAXIS;
    if (k->upos != UPOS_VERB) return false;
    return k->rel != REL_CASE && k->rel != REL_MARK && k->rel != REL_FIXED && k->rel != REL_CC &&
           !say_rel_is(k->rel, REL_AUX);
}

/* "The mission was a failure", "talks are impossible"; "unable to leave", "clear that". */
static bool is_said_of(const say_doc *d, uint32_t t)
{
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next) {
        int rel = say_tok(d, c)->rel;
        if (rel == REL_COP) return true;
        if (say_tok(d, t)->upos != UPOS_ADJ) continue;
        if (rel == REL_CCOMP || rel == REL_XCOMP || say_rel_is(rel, REL_CSUBJ)) return true;
    }
    return false;
}

static bool is_predicate(const say_reading *r, uint32_t t)
{
    const say_token *k = say_tok(r->d, t);
    switch (k->upos) {
    case UPOS_VERB:
    case UPOS_AUX:
        return is_verb(r->d, t);
    case UPOS_NOUN:
        return say_noun_happens(r->tables, k->lemma) || is_said_of(r->d, t);
    case UPOS_ADJ:
    case UPOS_PROPN:
    case UPOS_PRON:
    case UPOS_NUM:
    case UPOS_ADV:
        return is_said_of(r->d, t) ||
               (k->upos == UPOS_ADJ && (k->rel == REL_ROOT || k->rel == REL_XCOMP));
    default:
        return false;
    }
}

void say_predicates_mark(const say_reading *r)
{
    for (uint32_t t = r->first; t < r->last; t++)
        if (is_predicate(r, t)) r->d->tokens.at[t].is_predicate = true;
}
