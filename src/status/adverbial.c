/* Adverbial clauses: conditions, times, ends, what is done by the way or not done at all.
 * Takes a clause whose head is read, gives the context that its place hands it. */
#include "status/status_int.h"

static const char *const IF[] = {"if", "unless", "provided", "assuming", NULL};
static const char *const WITHOUT[] = {"without", "instead", "rather", NULL};
/* Clauses of time share the future of what they are tied to: "will leave when talks end". */
static const char *const TIME[] = {"when", "after", "before", "until", "once",
                                   "till", "while", "as",     NULL};
/* Ends that are reached by what is done for them: "marched to protest the law". */
static const char *const VOICING[] = {
    "protest", "denounce", "condemn", "celebrate", "mark",      "mourn",        "commemorate",
    "honour",  "honor",    "express", "demand",    "show",      "say",          "warn",
    "applaud", "praise",   "thank",   "apologise", "apologize", "congratulate", "urge",
    "plead",   "appeal",   "pray",    "welcome",   "remember",  "commiserate",  "discuss",
    "debate",  "oppose",   NULL};

bool say_is_voicing(const say_doc *d, uint32_t t)
{
    return say_str_in(say_tok(d, t)->lemma, VOICING);
}

static say_str norm_of_child(const say_doc *d, uint32_t t, say_rel rel)
{
    uint32_t c = say_child(d, t, rel);
    return c ? say_tok(d, c)->norm : (say_str){"", 0};
}

/* "Had the army attacked, ...", "should they fail, ..." */
static bool is_inverted(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    uint32_t aux = say_child(d, t, REL_AUX), s = say_child(d, t, REL_NSUBJ);
    return aux && s && aux < s &&
           (say_str_is(say_tok(d, aux)->norm, "had") ||
            say_str_is(say_tok(d, aux)->norm, "should"));
}

/* "pledged to help, warning that ...": the warning goes with the pledge, not with the help. */
static uint8_t status_over_infinitives(const say_reading *r, uint32_t t)
{
    enum { STEPS = 4 };
    const say_doc *d = r->d;
    for (int i = 0; i < STEPS && say_truth_of(r, t)->frame == FRAME_TO; i++) {
        if (say_tok(d, t)->head < r->first) break;
        t = say_tok(d, t)->head;
    }
    uint8_t status = say_truth_of(r, t)->status;
    return status ? status : STATUS_ACTUAL;
}

/* "tried to win them by promising ...": the promise was made. */
static bool is_tried(const say_reading *r, uint32_t t)
{
    static const char *const tries[] = {"try", "attempt", "seek", "strive", "struggle", NULL};
    const say_truth *truth = say_truth_of(r, t);
    return truth->signature && truth->frame == FRAME_TO &&
           say_str_in(say_tok(r->d, truth->governor)->lemma, tries);
}

/* "hid them lest the police find them", where the parser hangs the word on the main verb too */
static bool is_lest(const say_reading *r, uint32_t t, say_str mark)
{
    uint32_t first, last;
    say_subtree(r->d, t, &first, &last);
    return say_str_is(mark, "lest") ||
           (first > r->first && say_str_is(say_tok(r->d, first - 1)->norm, "lest"));
}

/* "stays shut until engineers inspect it": they have not yet; "will not open until they do": it
 * hangs on that. */
static uint8_t context_of_until(const say_reading *r, uint32_t t, uint8_t above)
{
    const say_token *k = say_tok(r->d, t);
    bool ahead = k->xpos == XPOS_VBP || k->xpos == XPOS_VBZ;
    if (!ahead || say_truth_of(r, k->head)->long_ago) return STATUS_NONE;
    int x = say_tok(r->d, k->head)->xpos;
    if (above == STATUS_NEGATED)
        return say_truth_of(r, k->head)->modal ? STATUS_CONDITIONAL : STATUS_NONE;
    return say_status_holds(above) && x != XPOS_VBD ? STATUS_PLANNED : STATUS_NONE;
}

/* "preferred to pay than to fight", "rather than fight": not that. "gain more than by selling":
 * open. */
static uint8_t context_of_than(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    uint32_t mark = say_child(d, t, REL_MARK);
    bool bare = say_tok(d, t)->xpos == XPOS_VB || say_tok(d, t)->xpos == XPOS_VBG;
    if (say_child_lemma(d, t, REL_CC, "rather") || say_child_lemma(d, t, REL_ADVMOD, "rather") ||
        (mark > r->first && say_str_is(say_tok(d, mark - 1)->norm, "rather")))
        return STATUS_NEGATED;
    return bare && !say_child(d, t, REL_AUX) ? STATUS_POSSIBLE : STATUS_ACTUAL;
}

/* "Posing for photographers, the envoy pledged to help": it goes with the main clause, whatever
 * verb the parser hangs it on. */
static bool is_fronted(const say_reading *r, uint32_t t)
{
    uint32_t first, last;
    const say_token *k = say_tok(r->d, t);
    if (k->xpos != XPOS_VBG || k->head < t || say_child(r->d, t, REL_AUX)) return false;
    say_subtree(r->d, t, &first, &last);
    if (first != t || last >= r->last || !say_str_is(say_tok(r->d, last)->norm, ",")) return false;
    return t <= r->first + 1;
}

static uint8_t status_of_root(const say_reading *r)
{
    for (uint32_t t = r->first; t < r->last; t++)
        if (say_tok(r->d, t)->rel == REL_ROOT) return say_truth_of(r, t)->status;
    return STATUS_NONE;
}

/* "said it could grow to two mills, adding: ...": it was added, whatever verb the parser hangs it
 * on. */
static bool is_saying(const say_reading *r, uint32_t t, say_str mark)
{
    static const char *const says[] = {"say", "add", "note", "argue", "insist", "stress", NULL};
    const say_token *k = say_tok(r->d, t);
    return k->xpos == XPOS_VBG && !mark.n && k->head < t && say_str_in(k->lemma, says) &&
           t > r->first && say_str_is(say_tok(r->d, t - 1)->norm, ",") &&
           say_status_holds(status_of_root(r));
}

uint8_t say_context_of_fronted(const say_reading *r, uint32_t t)
{
    if (say_child(r->d, t, REL_MARK) || !is_fronted(r, t)) return STATUS_NONE;
    uint8_t root = status_of_root(r);
    return say_status_holds(root) || root == STATUS_NEGATED ? STATUS_ACTUAL : root;
}

uint8_t say_context_of_adverbial(const say_reading *r, uint32_t t, uint8_t above)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    say_str mark = norm_of_child(d, t, REL_MARK);
    if (!mark.n) mark = norm_of_child(d, t, REL_ADVMOD);
    if (is_lest(r, t, mark)) return STATUS_POSSIBLE;
    if (is_saying(r, t, mark)) return STATUS_ACTUAL;
    if (say_str_is(mark, "to") && say_truth_of(r, t)->frame == FRAME_PREP) return above;
    if (say_str_in(mark, IF)) return STATUS_CONDITIONAL;
    if (say_str_is(mark, "whether")) return STATUS_POSSIBLE;
    /* "died before he could pardon the poet" */
    if (say_str_is(mark, "before") && say_child_lemma(d, t, REL_AUX, "could"))
        return STATUS_NEGATED;
    /* "gathered to denounce the law", "met to discuss it": readers take it that they did */
    /* "was in Madrid to meet them" */
    uint32_t cop = say_child(d, k->head, REL_COP);
    int head = say_tok(d, cop ? cop : k->head)->xpos;
    /* "did go out of their way to help" */
    if (say_child_lemma(d, k->head, REL_AUX, "do") && head == XPOS_VB &&
        !say_truth_of(r, k->head)->negated)
        head = XPOS_VBD;
    bool done = (above == STATUS_ACTUAL || above == STATUS_HISTORICAL) &&
                (!cop || say_child(d, k->head, REL_CASE)) && (head == XPOS_VBD || head == XPOS_VBN);
    /* but "attacked them to make them withdraw" does not say that they withdrew */
    const say_signature *makes = say_signature_find(r, t, FRAME_TO, SAY_LIT(""));
    if (makes && makes->plus == STATUS_ACTUAL && say_child(d, t, REL_XCOMP)) done = false;
    if (say_str_is(mark, "to"))
        return (done && k->head < t) || (say_status_holds(above) && say_is_voicing(d, t))
                   ? STATUS_ACTUAL
                   : STATUS_PLANNED;
    /* "did not leave without paying", "cannot leave without paying" */
    if ((k->xpos == XPOS_VBG || k->xpos == XPOS_VB) && say_str_in(mark, WITHOUT))
        return above != STATUS_NEGATED           ? STATUS_NEGATED
               : say_truth_of(r, k->head)->modal ? STATUS_POSSIBLE
                                                 : STATUS_ACTUAL;
    if (!mark.n && is_inverted(r, t)) return STATUS_CONDITIONAL;
    if (say_str_is(mark, "than")) return context_of_than(r, t);
    if (say_str_is(mark, "until") || say_str_is(mark, "till")) {
        uint8_t ahead = context_of_until(r, t, above);
        if (ahead) return ahead;
    }
    if (!mark.n && k->xpos == XPOS_VBG && k->head < t && say_str_is(say_tok(d, t - 1)->norm, ","))
        above = status_over_infinitives(r, k->head);
    if (say_str_is(mark, "by") && is_tried(r, k->head)) above = status_over_infinitives(r, k->head);
    /* "will answer after recently saying ..." */
    static const char *const past[] = {"recently", "previously", "already",
                                       "earlier",  "just",       NULL};
    for (uint32_t c = k->first; c; c = say_tok(d, c)->next)
        if (say_str_is(mark, "after") && say_str_in(say_tok(d, c)->norm, past))
            return STATUS_ACTUAL;
    bool future = above == STATUS_PLANNED || above == STATUS_CONDITIONAL ||
                  above == STATUS_POSSIBLE || above == STATUS_DEMANDED;
    if (say_str_in(mark, TIME) || (k->xpos == XPOS_VBG && mark.n))
        return future && k->xpos != XPOS_VBD && k->xpos != XPOS_VBN ? above : STATUS_ACTUAL;
    if (!mark.n && (k->xpos == XPOS_VBG || k->xpos == XPOS_VBN))
        return above == STATUS_NEGATED ? STATUS_ACTUAL : above;
    return STATUS_ACTUAL;
}
