/* Denials in what is said: "said there was no truth in it", "said the report was false",
 * "Absolutely not". Takes a finished claim. Denials by the cue are gainsay.c's, what a source says
 * of itself and its own is clear.c's, other stances are stance.c's. */
#include "attrib/work.h"

bool say_is_none(const say_doc *d, uint32_t s)
{
    static const char *const none[] = {"nobody", "none", "nothing", "neither", "nowhere", NULL};
    if (!s) return false;
    if (say_str_in(say_tok(d, s)->norm, none) || say_is_negated(d, s)) return true;
    return say_is_not_one(d, s) ||
           (say_str_is(say_tok(d, s)->norm, "one") && say_str_is(say_tok(d, s - 1)->norm, "no"));
}

bool say_is_not_one(const say_doc *d, uint32_t s)
{
    static const char *const one[] = {"one", "single", "a", NULL};
    if (s < 2) return false;
    uint32_t first = s, k;
    for (k = say_tok(d, s)->first; k && k < first; k = say_tok(d, k)->next)
        if (say_str_in(say_tok(d, k)->norm, one)) first = k;
    bool counted = first < s || say_str_is(say_tok(d, s)->norm, "one");
    return counted && say_str_is(say_tok(d, first - 1)->norm, "not");
}

uint32_t say_subject_of(const say_doc *d, uint32_t head)
{
    uint32_t s = say_child(d, head, REL_NSUBJ);
    return s ? s : say_child(d, head, REL_NSUBJ_PASS);
}

bool say_has_none(const say_doc *d, uint32_t head)
{
    return say_is_none(d, say_subject_of(d, head));
}

/* "was in no way involved", "had at no time entered it" */
static bool is_in_no_way(const say_doc *d, uint32_t head)
{
    static const char *const ways[] = {"way",   "time",         "account", "point", "sense",
                                       "means", "circumstance", "case",    "stage", NULL};
    for (uint32_t k = say_tok(d, head)->first; k; k = say_tok(d, k)->next)
        if (say_lemma_in(d, k, ways) && say_child_lemma(d, k, REL_DET, "no")) return true;
    /* a way that the tree takes for the predicate: "it was in no way | involved" */
    for (uint32_t t = head - 1; t > 1 && t + 3 > head; t--)
        if (say_lemma_in(d, t, ways) && say_str_is(say_tok(d, t - 1)->norm, "no")) return true;
    return false;
}

bool say_is_denied(const say_doc *d, uint32_t head)
{
    static const char *const no[] = {"neither", "nor", NULL};
    for (uint32_t k = say_tok(d, head)->first; k && k < head; k = say_tok(d, k)->next)
        if (say_str_in(say_tok(d, k)->norm, no)) return true; /* "neither he nor his staff had" */
    return say_is_negated(d, head) || say_has_none(d, head) || is_in_no_way(d, head);
}

static bool has_case(const say_doc *d, uint32_t t, const char *word)
{
    uint32_t k = say_child(d, t, REL_CASE);
    return k && say_str_is(say_tok(d, k)->norm, word);
}

/* "It is not true, the bank said, that ...": the clause hangs below what is said of it. */
static bool is_called_untrue(const say_claims *c, uint32_t head)
{
    static const char *const so[] = {"true", "correct", "accurate", "case", "so", NULL};
    const say_doc *d = c->d;
    uint32_t over = say_tok(d, head)->head;
    if (!over ||
        (!say_rel_is(say_tok(d, head)->rel, REL_CSUBJ) && say_tok(d, over)->upos != UPOS_ADJ))
        return false;
    bool negated = say_is_negated(d, over);
    return negated ? say_lemma_in(d, over, so) : say_is_untrue(c, over);
}

/* "There was no truth in the report", "no such meeting took place", "nothing happened" */
static bool is_no_such(const say_claims *c, uint32_t head)
{
    const say_doc *d = c->d;
    uint32_t s = say_subject_of(d, head);
    bool there = say_child(d, head, REL_EXPL) != 0;
    if (!s) return false;
    if (say_str_is(say_tok(d, s)->norm, "nothing") && !there)
        return say_tok(d, head)->xpos == XPOS_VBD;
    bool negated = say_is_negated(d, s) || (there && say_is_negated(d, head));
    if (!negated) return false;
    bool past = say_tok(d, head)->xpos == XPOS_VBD || say_tok(d, head)->xpos == XPOS_VBN;
    return (there && say_in_class(c, s, "deny-no-truth")) ||
           (there && past && !say_in_class(c, s, "deny-lack")) ||
           say_child_lemma(d, s, REL_AMOD, "such");
}

/* "The photograph did not show its soldiers": what is held up as evidence shows nothing. */
static bool is_no_evidence(const say_claims *c, uint32_t head)
{
    return say_is_denied(c->d, head) && say_in_class(c, head, "deny-show") &&
           say_in_class(c, say_subject_of(c->d, head), "deny-evidence");
}

/* "Nothing could be further from the truth", "is far from true", "not a grain of truth" */
static bool is_far_from_truth(const say_doc *d, uint32_t head)
{
    enum { WINDOW = 16 };
    static const char *const truth[] = {"truth", "true", "reality", "accurate", NULL};
    static const char *const far[] = {"far", "further", "farther", "cry", NULL};
    static const char *const grain[] = {"grain", "shred", "iota", "word", "scrap", "ounce", NULL};
    uint32_t first, last;
    say_subtree(d, head, &first, &last);
    bool none = say_is_denied(d, head);
    for (uint32_t t = first; t + 2 <= last && t < first + WINDOW; t++) {
        bool behind =
            say_lemma_in(d, t + 2, truth) || (t + 3 <= last && say_lemma_in(d, t + 3, truth));
        if (!behind) continue;
        if (say_str_in(say_tok(d, t)->norm, far) && say_str_is(say_tok(d, t + 1)->norm, "from"))
            return true;
        if (none && say_lemma_in(d, t, grain) && say_str_is(say_tok(d, t + 1)->norm, "of"))
            return true;
    }
    return false;
}

/* "said the banknotes were fake", "the decision was wrong": a thing can be so without anybody's
 * having claimed otherwise; a letter, like a report, says something. */
static bool is_mere_thing(const say_claims *c, uint32_t head)
{
    const say_doc *d = c->d;
    if (!say_in_class(c, head, "deny-of-things")) return false;
    uint32_t s = say_subject_of(d, head);
    if (!s || say_in_class(c, s, "deny-written") || say_is_claim_noun(c, s)) return false;
    return !d->entities.at[say_source_entity(d, s)].animate;
}

/* "is a hoax", "were lying"; not "answered the hoax", "coins lying on the floor" */
static bool is_said_of_it(const say_doc *d, uint32_t head)
{
    const say_token *t = say_tok(d, head);
    if (t->upos == UPOS_NOUN)
        return say_child(d, head, REL_COP) || say_subject_of(d, head) || t->rel == REL_ROOT ||
               t->rel == REL_CCOMP || t->rel == REL_XCOMP;
    return !say_str_is(t->lemma, "lie") || !say_child(d, head, REL_OBL) ||
           say_child_lemma(d, head, REL_OBL, "time");
}

/* "insisted that no decision had been taken": who insists on a "not" is gainsaying somebody. */
static bool insists_on_not(const say_doc *d, const say_claim *claim)
{
    static const char *const insisting[] = {"insist",  "maintain", "swear",   "assure", "vow",
                                            "clarify", "protest",  "promise", NULL};
    if (!say_lemma_in(d, claim->cue, insisting)) return false;
    for (uint32_t k = say_tok(d, claim->head)->first; k; k = say_tok(d, k)->next)
        if (say_tok(d, k)->xpos == XPOS_MD) return false;
    return say_is_denied(d, claim->head);
}

/* "rumours of her death were premature", "the charge was politically motivated" */
static bool is_set_aside(const say_claims *c, uint32_t head)
{
    static const char *const fitting[] = {"reflect", "match", "correspond", "fit", "square", NULL};
    static const char *const facts[] = {"fact", "reality", "truth", "record", "evidence", NULL};
    const say_doc *d = c->d;
    if (!say_is_claim_noun(c, say_subject_of(d, head))) return false;
    if (!say_is_denied(d, head))
        return say_in_class(c, head, "deny-of-claims") ||
               (say_lemma_is(d, head, "odds") && say_child(d, head, REL_CASE));
    if (say_in_class(c, head, "deny-support")) return say_child(d, head, REL_AUX_PASS) != 0;
    uint32_t what = say_child(d, head, REL_OBJ);
    if (!what) what = say_child(d, head, REL_OBL);
    return say_lemma_in(d, head, fitting) && say_lemma_in(d, what, facts);
}

/* "there was nothing to hide", "nothing wrong with it", "nothing of the sort had been said" */
static bool is_nothing_there(const say_doc *d, uint32_t head)
{
    static const char *const wrong[] = {"hide",    "wrong",   "untoward", "improper",
                                        "illegal", "unusual", "sinister", "secret",
                                        "sort",    "kind",    NULL};
    uint32_t s = say_subject_of(d, head);
    if (!s || !say_str_is(say_tok(d, s)->norm, "nothing")) return false;
    for (uint32_t k = say_tok(d, s)->first; k; k = say_tok(d, k)->next)
        if (say_lemma_in(d, k, wrong)) return true;
    return false;
}

/* "We deny everything," he said: the word of denying stands in what is said. */
static bool says_it_denies(const say_claims *c, const say_claim *claim)
{
    static const char *const words[] = {"deny", "refute", "dispute", "repudiate", NULL};
    static const char *const turning[] = {"reject", "dismiss", NULL};
    static const char *const it[] = {"it", "that", "this", "everything", "all", NULL};
    uint32_t head = claim->head;
    if (say_is_denied(c->d, head) || !say_speaks_of_itself(c, claim)) return false;
    uint32_t object = say_child(c->d, head, REL_OBJ); /* "I utterly reject that" */
    if (object && say_lemma_in(c->d, head, turning) && say_str_in(say_tok(c->d, object)->norm, it))
        return true;
    return (say_lemma_in(c->d, head, words) && !say_denies_a_gift(c->d, head)) ||
           say_gainsays(c, head);
}

static bool is_filler(say_str word)
{
    static const char *const rest[] = {"absolutely",
                                       "certainly",
                                       "definitely",
                                       "of",
                                       "course",
                                       "at",
                                       "all",
                                       "us",
                                       "me",
                                       "way",
                                       "simply",
                                       "just",
                                       "such",
                                       "thing",
                                       "quite",
                                       "the",
                                       "it",
                                       "that",
                                       "this",
                                       "is",
                                       "'s",
                                       "was",
                                       "were",
                                       "are",
                                       "am",
                                       "'m",
                                       "'re",
                                       "do",
                                       "does",
                                       "did",
                                       "has",
                                       "have",
                                       "had",
                                       "they",
                                       "he",
                                       "she",
                                       "we",
                                       "i",
                                       "you",
                                       "a",
                                       "total",
                                       "complete",
                                       "utter",
                                       "pure",
                                       "so",
                                       "true",
                                       "sir",
                                       "really",
                                       "any",
                                       "by",
                                       "means",
                                       "and",
                                       "them",
                                       "him",
                                       "her",
                                       "again",
                                       "in",
                                       "least",
                                       "slightest",
                                       "remotely",
                                       "well",
                                       "emphatically",
                                       "under",
                                       "on",
                                       "contrary",
                                       "our",
                                       "watch",
                                       "happen",
                                       "categorically",
                                       NULL};
    return say_str_in(word, rest);
}

/* "Absolutely not", "They did not", "Not us", "Rubbish": a "no" with nothing but what carries it.
 */
static bool is_bare_no(const say_claims *c, const say_claim *claim)
{
    enum { MOST = 8 };
    static const char *const core[] = {"no",      "not",     "n't",      "never",      "nonsense",
                                       "rubbish", "lies",    "untrue",   "propaganda", "false",
                                       "baloney", "hogwash", "bullshit", "nope",       NULL};
    bool denies = false;
    uint32_t words = 0;
    for (uint32_t i = 0; i < claim->content.n; i++)
        for (uint32_t t = claim->content.at[i].first; t <= claim->content.at[i].last; t++) {
            if (say_is_punct(c->d, t)) continue;
            bool no = say_str_in(say_tok(c->d, t)->norm, core);
            if (++words > MOST || (!no && !is_filler(say_tok(c->d, t)->norm))) return false;
            denies |= no;
        }
    return denies;
}

bool say_owns_up(const say_doc *d, const say_claim *claim)
{
    static const char *const owning[] = {
        "know",      "aware",   "learn",       "discover", "realize", "realise", "admit",
        "concede",   "confess", "acknowledge", "complain", "lament",  "regret",  "apologize",
        "apologise", "fear",    "worry",       "bemoan",   "grumble", NULL};
    return say_lemma_in(d, claim->cue, owning);
}

static bool denies_in_clause(const say_claims *c, const say_claim *claim)
{
    static const char *const happening[] = {"happen", "occur", "exist", NULL};
    const say_doc *d = c->d;
    uint32_t head = claim->head;
    bool denied = say_is_denied(d, head);
    if (say_owns_up(d, claim)) return false;
    if (is_in_no_way(d, head) && say_tok(d, head)->xpos != XPOS_MD) return true;
    if (say_lemma_is(d, head, "innocence")) return true; /* "insists on his innocence" */
    if (is_set_aside(c, head) || is_nothing_there(d, head) || says_it_denies(c, claim)) return true;
    uint32_t second = say_child(d, head, REL_CONJ); /* "were creative, but untrue" */
    if (second && say_is_untrue(c, second) && !say_own_subject(d, second) &&
        say_is_claim_noun(c, say_subject_of(d, head)))
        return true;
    if (say_is_untrue(c, head) && !denied) return is_said_of_it(d, head) && !is_mere_thing(c, head);
    if (is_bare_no(c, claim) || is_called_untrue(c, head)) return true;
    if (denied && (say_in_class(c, head, "deny-share") || has_case(d, head, "behind"))) return true;
    if (say_is_negated(d, head) && say_lemma_in(d, head, happening)) return true;
    if (is_no_such(c, head) || is_no_evidence(c, head) || is_far_from_truth(d, head)) return true;
    return say_clears_somebody(c, claim) || insists_on_not(d, claim);
}

/* The clause of the claim, and others that the tree hangs beside it: "Reports that hundreds drowned
 * are false, officials said", in two pieces. */
bool say_denies_in_content(const say_claims *c, const say_claim *claim)
{
    if (denies_in_clause(c, claim)) return true;
    const say_doc *d = c->d;
    for (uint32_t k = claim->cue ? say_tok(d, claim->cue)->first : 0; k; k = say_tok(d, k)->next) {
        if (say_tok(d, k)->rel != REL_CCOMP || k == claim->head || !say_in_content(claim, k))
            continue;
        say_claim other = *claim;
        other.head = k;
        if (denies_in_clause(c, &other)) return true;
    }
    return false;
}
