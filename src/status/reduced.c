/* Participles that stand for a relative clause ("the soldiers occupying the town") where the parser
 * hangs them on the verb. What they say is taken for granted, whatever becomes of the verb. */
#include "status/status_int.h"

/* Verbs of a small clause: what is seen, kept or made to happen is theirs to say. */
static bool takes_small_clause(const say_doc *d, uint32_t verb)
{
    static const char *const small[] = {"see",   "hear",  "find",   "get",   "have",  "keep",
                                        "want",  "wish",  "like",   "leave", "watch", "make",
                                        "catch", "need",  "set",    "send",  "start", "order",
                                        "feel",  "begin", "prefer", NULL};
    return say_str_in(say_tok(d, verb)->lemma, small);
}

/* "will attack the rebels using drones": that is how, not who. */
static bool says_how(const say_doc *d, uint32_t t)
{
    static const char *const how[] = {"use",  "employ", "cite", "say",  "add",
                                      "warn", "argue",  "base", "give", NULL};
    return say_str_in(say_tok(d, t)->lemma, how);
}

static bool is_bare_participle(const say_doc *d, uint32_t t)
{
    const say_token *k = say_tok(d, t);
    return (k->xpos == XPOS_VBG || k->xpos == XPOS_VBN) && !say_child(d, t, REL_AUX) &&
           !say_child(d, t, REL_MARK) && !say_child(d, t, REL_AUX_PASS);
}

static bool is_of_people(const say_doc *d, uint32_t noun)
{
    const say_token *k = say_tok(d, noun);
    uint32_t m = k->mention;
    return k->upos == UPOS_NOUN &&
           (k->xpos == XPOS_NNS || (m && d->entities.at[d->mentions.at[m].entity].animate));
}

/* "to arrest students blocking the road": the verb whose object stands right before t, or 0; also
 * where that object is read as t's subject. */
static uint32_t verb_of_noun_before(const say_doc *d, uint32_t t)
{
    const say_token *noun = say_tok(d, t - 1);
    uint32_t verb = noun->rel == REL_OBJ                        ? noun->head
                    : noun->rel == REL_NSUBJ && noun->head == t ? say_tok(d, t)->head
                                                                : 0;
    return verb && verb < t && say_tok(d, verb)->upos == UPOS_VERB ? verb : 0;
}

uint32_t say_verb_of_described(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    if (!is_bare_participle(d, t) || (k->rel != REL_XCOMP && k->rel != REL_ADVCL)) return 0;
    uint32_t object = say_child(d, k->head, REL_OBJ), verb = 0;
    if (k->rel == REL_XCOMP && object && k->head < object && object < t)
        verb = k->head;
    else if (t > r->first && is_of_people(d, t - 1) && !says_how(d, t))
        verb = verb_of_noun_before(d, t);
    return takes_small_clause(d, verb) ? 0 : verb;
}
