/* Plain and slow on purpose: it must not share the parser's ideas. */
#include "nlp/treecheck.h"

/* One root, marked as such, and heads that stay inside. */
static bool heads_are_sound(const say_doc *d, const say_sentence *s)
{
    uint32_t roots = 0;
    for (uint32_t t = s->first; t < s->last; t++) {
        const say_token *k = say_tok(d, t);
        bool root = k->head == 0;
        roots += root;
        if (root != (k->rel == REL_ROOT) || root != (t == s->root)) return false;
        if (!root && (k->head < s->first || k->head >= s->last || k->head == t)) return false;
    }
    return roots == 1;
}

/* From every token the root is reached in fewer steps than there are tokens. */
static bool all_reach_root(const say_doc *d, const say_sentence *s)
{
    for (uint32_t t = s->first; t < s->last; t++) {
        uint32_t steps = 0;
        for (uint32_t at = t; at; at = say_tok(d, at)->head)
            if (++steps > s->last - s->first) return false;
    }
    return true;
}

/* Each token's dependents, in order; together all tokens but the root. */
static bool links_are_sound(const say_doc *d, const say_sentence *s)
{
    uint32_t linked = 0;
    for (uint32_t t = s->first; t < s->last; t++) {
        uint32_t before = 0;
        for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next) {
            if (c <= before || c >= s->last || say_tok(d, c)->head != t) return false;
            before = c;
            linked++;
        }
    }
    return linked + 1 == s->last - s->first;
}

bool say_tree_check(const say_doc *d, uint32_t s)
{
    const say_sentence *sentence = &d->sentences.at[s];
    if (sentence->first >= sentence->last || sentence->last > d->tokens.n) return false;
    return heads_are_sound(d, sentence) && all_reach_root(d, sentence) &&
           links_are_sound(d, sentence);
}
