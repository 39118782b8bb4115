/* One walk finds participles on nouns; the rest looks at the dependents of two words. */
#include "nlp/treemend.h"

#include "base/str.h"

typedef struct clause {
    say_doc *d;
    const say_sentence *s;
    uint32_t verb, noun; /* the participle and what it hangs on */
} clause;

static say_token *token(const clause *c, uint32_t t)
{
    return &c->d->tokens.at[t];
}

static bool hangs(const clause *c, uint32_t t, uint32_t head, say_rel rel)
{
    return token(c, t)->head == head && token(c, t)->rel == rel;
}

/* The first dependent of head with this relation in [from, to), 0 where there is none. */
static uint32_t dependent(const clause *c, uint32_t head, say_rel rel, uint32_t from, uint32_t to)
{
    for (uint32_t t = from; t < to; t++)
        if (hangs(c, t, head, rel)) return t;
    return 0;
}

static bool is_past(const say_token *t)
{
    return t->upos == UPOS_VERB && (t->xpos == XPOS_VBN || t->xpos == XPOS_VBD);
}

static bool is_nominal(const say_token *t)
{
    return t->upos == UPOS_NOUN || t->upos == UPOS_PROPN || t->upos == UPOS_PRON;
}

/* "was confirmed", "having confirmed", "confirmed by" are participles indeed. */
static bool is_passive(const clause *c)
{
    for (uint32_t t = c->s->first; t < c->s->last; t++) {
        const say_token *x = token(c, t);
        if (x->head == c->verb &&
            (x->rel == REL_AUX || x->rel == REL_AUX_PASS || x->rel == REL_MARK))
            return true;
        if (x->head && x->rel == REL_CASE && say_str_is(x->norm, "by") &&
            token(c, x->head)->head == c->verb)
            return true;
    }
    return false;
}

static void become_finite(say_token *t)
{
    t->xpos = XPOS_VBD;
    t->feats = SAY_LIT("Mood=Ind|Tense=Past|VerbForm=Fin");
}

/* The noun heads the sentence, with nothing that could make it a predicate. */
static bool is_bare_root(const clause *c)
{
    if (token(c, c->noun)->head) return false;
    for (uint32_t t = c->s->first; t < c->s->last; t++) {
        const say_token *x = token(c, t);
        if (x->head != c->noun) continue;
        if (x->rel == REL_COP || x->rel == REL_AUX || x->rel == REL_NSUBJ ||
            x->rel == REL_NSUBJ_PASS || x->rel == REL_CASE || x->rel == REL_MARK)
            return false;
    }
    return true;
}

static bool has_complement(const clause *c)
{
    return dependent(c, c->verb, REL_CCOMP, c->verb + 1, c->s->last) ||
           dependent(c, c->verb, REL_OBJ, c->verb + 1, c->s->last);
}

static bool ends_in_stop(const clause *c)
{
    uint32_t t = c->s->last;
    while (--t > c->verb && token(c, t)->upos == UPOS_PUNCT)
        if (say_str_is(token(c, t)->norm, ".")) return true;
    return false;
}

/* A comma stands between t and the noun: t belongs to the clause, not to the noun. */
static bool is_apart(const clause *c, uint32_t t)
{
    for (; t < c->noun; t++)
        if (say_str_is(token(c, t)->norm, ",")) return true;
    return false;
}

/* The verb takes the noun's place in the tree, and its dependents from behind the verb. */
static void raise_verb(clause *c)
{
    say_token *verb = token(c, c->verb), *noun = token(c, c->noun);
    verb->head = noun->head;
    verb->rel = noun->rel;
    noun->head = c->verb;
    noun->rel = REL_NSUBJ;
    become_finite(verb);
    for (uint32_t t = c->s->first; t < c->s->last; t++)
        if (token(c, t)->head == c->noun && (t > c->verb || (t < c->noun && is_apart(c, t))))
            token(c, t)->head = c->verb;
    if (!verb->head) c->d->sentences.at[verb->sentence].root = c->verb;
}

/* "[official [confirmed to us]] that [Lund] is the man": the clause's head has two subjects, a
 * "that" between them, and the participle on the first. */
static bool splits_clause(const clause *c)
{
    uint32_t head = token(c, c->noun)->head;
    if (!head || token(c, c->noun)->rel != REL_NSUBJ || head < c->verb) return false;
    uint32_t that = dependent(c, head, REL_MARK, c->verb + 1, head);
    if (!that || !say_str_is(token(c, that)->norm, "that")) return false;
    return dependent(c, head, REL_NSUBJ, that + 1, head) ||
           dependent(c, head, REL_NSUBJ_PASS, that + 1, head);
}

/* The clause behind "that" becomes the verb's. */
static void split_clause(clause *c)
{
    say_token *verb = token(c, c->verb), *noun = token(c, c->noun);
    uint32_t head = noun->head, last = c->s->last - 1;
    say_token *inner = token(c, head);
    verb->head = inner->head;
    verb->rel = inner->rel;
    noun->head = inner->head = c->verb;
    inner->rel = REL_CCOMP;
    become_finite(verb);
    for (uint32_t t = c->s->first; t < c->noun; t++)
        if (token(c, t)->head == head) token(c, t)->head = c->verb;
    if (hangs(c, last, head, REL_PUNCT)) token(c, last)->head = c->verb;
    if (!verb->head) c->d->sentences.at[verb->sentence].root = c->verb;
}

void say_tree_mend(say_doc *d, uint32_t s)
{
    const say_sentence *sentence = &d->sentences.at[s];
    for (uint32_t t = sentence->first; t < sentence->last; t++) {
        const say_token *x = say_tok(d, t);
        if (x->rel != REL_ACL || x->head >= t || !is_past(x)) continue;
        clause c = {d, sentence, t, x->head};
        if (!is_nominal(token(&c, c.noun)) || is_passive(&c)) continue;
        if (splits_clause(&c))
            split_clause(&c);
        else if (is_bare_root(&c) && has_complement(&c) && ends_in_stop(&c))
            raise_verb(&c);
    }
}
