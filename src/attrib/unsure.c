/* Not to know, not to believe: takes what is said, tells whether its source says it knows nothing
 * of the matter ("had no knowledge of", "news to us") or doubts it ("I find that hard to believe").
 * Words of doubting as cues are the lexicon's. */
#include "attrib/work.h"

/* "That is news to us": heard for the first time. */
static bool is_news(const say_doc *d, uint32_t head)
{
    static const char *const one[] = {"us", "me", "him", "her", "them", "it", NULL};
    if (!say_lemma_is(d, head, "news")) return false;
    for (uint32_t k = say_tok(d, head)->first; k; k = say_tok(d, k)->next)
        if (k > head && say_child_lemma(d, k, REL_CASE, "to"))
            return say_str_in(say_tok(d, k)->norm, one);
    return false;
}

/* "knew of no such memo" */
static bool knows_of_none(const say_doc *d, uint32_t head)
{
    for (uint32_t k = say_tok(d, head)->first; k; k = say_tok(d, k)->next)
        if (k > head && say_tok(d, k)->rel == REL_OBL && say_is_nothing(d, k)) return true;
    return false;
}

/* "had not been told about it", "nobody had told us" */
static bool is_told_nothing(const say_doc *d, uint32_t head)
{
    static const char *const telling[] = {"tell", "notify", "brief", "inform", "alert", NULL};
    static const char *const one[] = {"us", "me", "him", "her", "them", "it", NULL};
    if (!say_lemma_in(d, head, telling)) return false;
    if (say_child(d, head, REL_AUX_PASS)) return say_is_negated(d, head);
    uint32_t who = say_child(d, head, REL_OBJ);
    if (!who) who = say_child(d, head, REL_IOBJ);
    return who && say_str_in(say_tok(d, who)->norm, one) && say_has_none(d, head);
}

/* "had received no report of a leak" */
static bool has_heard_none(const say_doc *d, uint32_t head)
{
    static const char *const getting[] = {"receive", "get", "have", NULL};
    static const char *const news[] = {
        "report",       "complaint",   "word",    "news",    "notice",
        "notification", "information", "warning", "request", NULL};
    uint32_t object = say_child(d, head, REL_OBJ);
    return say_lemma_in(d, head, getting) && say_lemma_in(d, object, news) &&
           (say_is_nothing(d, object) || say_is_negated(d, head));
}

/* "This is the first I have heard of it." */
static bool is_first_heard(const say_doc *d, uint32_t head)
{
    if (!say_str_is(say_tok(d, head)->norm, "first")) return false;
    uint32_t first, last;
    say_subtree(d, head, &first, &last);
    for (uint32_t t = head; t <= last; t++)
        if (say_lemma_is(d, t, "hear")) return true;
    return false;
}

/* "knew nothing about", "had no knowledge of", "was not aware", "had never heard of" */
bool say_says_unaware(const say_doc *d, uint32_t head)
{
    static const char *const knowing[] = {"know",   "hear",     "aware",     "inform", "see",
                                          "recall", "remember", "recollect", NULL};
    static const char *const unknowing[] = {"unaware", "oblivious", "ignorant", NULL};
    static const char *const knowledge[] = {"knowledge", "information", "idea",
                                            "clue",      "awareness",   "recollection",
                                            "memory",    "inkling",     NULL};
    if (say_lemma_in(d, head, unknowing) || is_news(d, head)) return true;
    bool negated = say_is_negated(d, head);
    uint32_t object = say_complement(d, head);
    if (say_lemma_in(d, head, knowing))
        return negated || say_is_nothing(d, object) || knows_of_none(d, head);
    if (is_told_nothing(d, head)) return true;
    if (has_heard_none(d, head) || is_first_heard(d, head)) return true;
    if (say_lemma_in(d, head, knowledge) && negated) return true;
    bool has = say_lemma_is(d, head, "have") || say_lemma_is(d, head, "be");
    return has && say_lemma_in(d, object, knowledge) && (negated || say_is_nothing(d, object));
}

/* "hard to believe", "difficult to imagine" */
static bool is_hard_to_believe(const say_doc *d, uint32_t t)
{
    static const char *const hard[] = {"hard", "difficult", "impossible", NULL};
    static const char *const believing[] = {"believe", "imagine", "accept", "credit",
                                            "see",     "swallow", NULL};
    if (!say_lemma_in(d, t, hard)) return false;
    for (uint32_t k = say_tok(d, t)->first; k; k = say_tok(d, k)->next)
        if (k > t && say_lemma_in(d, k, believing)) return true;
    return t + 2 < d->tokens.n && say_lemma_in(d, t + 2, believing);
}

bool say_says_doubtful(const say_claims *c, const say_claim *claim)
{
    static const char *const doubtful[] = {
        "doubtful",  "unlikely",  "improbable",  "dubious",     "implausible", "questionable",
        "sceptical", "skeptical", "unconvinced", "unpersuaded", "incredulous", NULL};
    static const char *const sure[] = {"convinced", "convince", "sure",      "certain",
                                       "persuaded", "persuade", "confident", NULL};
    static const char *const doubts[] = {"doubt", "reservation", "misgiving", NULL};
    const say_doc *d = c->d;
    uint32_t head = claim->head;
    bool negated = say_is_negated(d, head), itself = say_speaks_of_itself(c, claim);
    if (say_lemma_in(d, head, doubtful)) return !negated;
    static const char *const settled[] = {"certain", "clear", "sure", "convinced", NULL};
    if (say_lemma_in(d, head, settled) && say_child_lemma(d, head, REL_ADVMOD, "far")) return true;
    if (is_hard_to_believe(d, head)) return true;
    if (say_lemma_is(d, head, "remain") && say_child_lemma(d, head, REL_XCOMP, "see")) return true;
    uint32_t complement = say_child(d, head, REL_XCOMP);
    if (complement && say_lemma_is(d, head, "find") && itself && is_hard_to_believe(d, complement))
        return true;
    if (!itself) return false;
    if (say_lemma_is(d, head, "doubt") || say_lemma_in(d, head, sure))
        return negated != say_lemma_is(d, head, "doubt");
    static const char *const trust[] = {"believe", "trust", "credit", "think", NULL};
    if (say_lemma_in(d, head, trust) && negated) return true;
    uint32_t object = say_child(d, head, REL_OBJ);
    return say_lemma_is(d, head, "have") && say_lemma_in(d, object, doubts) &&
           !say_is_nothing(d, object) && !negated;
}
