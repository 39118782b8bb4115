/* Habits and rules: a predicate in the plain present with a word of frequency, or said of most of a
 * kind; a gerund that is itself a subject. Looks at the predicate's own dependents only. */
#include "event/generic.h"
#include "event/clause.h"

static const say_token *tok(const say_reading *r, uint32_t t)
{
    return &r->doc->tokens.at[t];
}

/* "shakes", "will shake", "can shake": no past, nothing under way or done. */
static bool is_plain_present(const say_reading *r, uint32_t t)
{
    static const char *const modals[] = {"will", "can", "may", "'ll", NULL};
    bool modal = false;
    for (uint32_t c = tok(r, t)->first; c; c = tok(r, c)->next) {
        if (tok(r, c)->rel == REL_AUX && !say_str_in(tok(r, c)->norm, modals)) return false;
        modal |= tok(r, c)->rel == REL_AUX;
        int x = tok(r, c)->xpos;
        if (tok(r, c)->rel == REL_AUX_PASS && x != XPOS_VBZ && x != XPOS_VBP && x != XPOS_VB)
            return false; /* "was often attacked" */
        modal |= tok(r, c)->rel == REL_AUX_PASS;
    }
    return modal || tok(r, t)->xpos == XPOS_VBZ || tok(r, t)->xpos == XPOS_VBP;
}

/* "Monks will sometimes be aided by a layman" */
static bool has_frequency(const say_reading *r, uint32_t t)
{
    static const char *const words[] = {"sometimes", "usually",    "often",     "typically",
                                        "generally", "normally",   "rarely",    "commonly",
                                        "always",    "frequently", "routinely", NULL};
    for (uint32_t c = tok(r, t)->first; c; c = tok(r, c)->next)
        if (tok(r, c)->rel == REL_ADVMOD && say_str_in(tok(r, c)->norm, words)) return true;
    return false;
}

/* "most Thais", "every visitor", "people": anybody of a kind. */
static bool is_anybody(const say_reading *r, uint32_t t)
{
    static const char *const words[] = {"most", "every", "any", "each", NULL};
    static const char *const kinds[] = {"people", "person", "one", "someone", "anyone", NULL};
    if (!t) return false;
    for (uint32_t c = tok(r, t)->first; c; c = tok(r, c)->next) {
        int rel = tok(r, c)->rel;
        if ((rel == REL_AMOD || rel == REL_DET) && say_str_in(tok(r, c)->norm, words)) return true;
    }
    return say_str_in(tok(r, t)->lemma, kinds) && !tok(r, t)->first;
}

bool say_generic(const say_reading *r, const say_candidate *c)
{
    const say_token *k = tok(r, c->token);
    if (k->upos != UPOS_VERB) return false;
    if (k->rel == REL_CSUBJ && k->xpos == XPOS_VBG) return true; /* "offering money is rude" */
    if (!is_plain_present(r, c->token)) return false;
    return has_frequency(r, c->token) || is_anybody(r, say_clause_subject(r->doc, c->token));
}
