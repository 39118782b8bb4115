/* What is taken for granted: nouns of things that happened which the text only refers back to, or
 * which are there whatever becomes of the words above.
 * Takes a noun whose head is read, gives its status, or STATUS_NONE where the words above decide.
 */
#include "status/status_int.h"

static bool is_one_of(const say_doc *d, uint32_t t, const char *const *words)
{
    return say_str_in(say_tok(d, t)->lemma, words);
}

bool say_is_known_thing(const say_doc *d, uint32_t t)
{
    static const char *const points[] = {"the", "this", "that", "these", "those", NULL};
    uint32_t det = say_child(d, t, REL_DET);
    return (det && say_str_in(say_tok(d, det)->norm, points)) ||
           say_child(d, t, REL_NMOD_POSS) != 0;
}

/* "the strikes" refers back, "the withdrawal of all troops" only says of what. */
static bool refers_back(const say_doc *d, uint32_t t)
{
    if (!say_is_known_thing(d, t)) return false;
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next)
        if (c > t && (say_tok(d, c)->rel == REL_NMOD || say_rel_is(say_tok(d, c)->rel, REL_ACL)))
            return false;
    return true;
}

/* "will investigate the arrest", "may discuss the attack": there must be one. */
static bool is_looked_into(const say_reading *r, uint32_t t, uint32_t verb)
{
    static const char *const looks[] = {"investigate", "examine", "probe",  "discuss", "debate",
                                        "review",      "explain", "avenge", "mourn",   "regret",
                                        "cite",        "report",  "study",  NULL};
    return is_one_of(r->d, verb, looks) && say_is_known_thing(r->d, t);
}

/* "escaped the raid", "boycotted the election", "faced the siege": it took place. */
static bool is_stood_by(const say_reading *r, uint32_t t, uint32_t verb)
{
    static const char *const stands[] = {"escape", "survive", "flee", "resist", "boycott",
                                         "skip",   "miss",    "face", "use",    NULL};
    return is_one_of(r->d, verb, stands) && say_is_known_thing(r->d, t);
}

/* "had ordered the strikes", "plotted the bombings": those that we know of. */
static bool is_planned_and_known(const say_reading *r, uint32_t t, uint32_t verb)
{
    static const char *const plans[] = {"order", "plan", "plot", "mastermind", NULL};
    int x = say_tok(r->d, verb)->xpos;
    bool by = x == XPOS_VBD || say_child(r->d, verb, REL_OBL_AGENT);
    return is_one_of(r->d, verb, plans) && (by || (x == XPOS_VBN && say_tok(r->d, t)->head < t)) &&
           say_status_holds(say_truth_of(r, verb)->status) && refers_back(r->d, t);
}

/* "the victims of the attack", "those behind the bombing", "the purpose of the visit" */
static bool is_looked_back_on(const say_reading *r, uint32_t t)
{
    static const char *const left[] = {
        "victim",      "survivor", "witness", "perpetrator", "suspect",     "scene",
        "mastermind",  "culprit",  "cause",   "site",        "organizer",   "organiser",
        "responsible", "behind",   "blame",   "author",      "consequence", NULL};
    static const char *const ends[] = {"goal",      "aim",  "purpose", "time",
                                       "objective", "date", "place",   NULL};
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    if (k->rel != REL_NMOD && k->rel != REL_OBL) return false;
    if (is_one_of(d, k->head, left)) return k->xpos == XPOS_NNS || say_is_known_thing(d, t);
    return k->rel == REL_NMOD && is_one_of(d, k->head, ends) && say_is_known_thing(d, t);
}

/* "called for an end to the shelling", "must stop the shelling", "the war will end": it is under
 * way. */
static bool is_under_way(const say_reading *r, uint32_t t)
{
    static const char *const ends[] = {"end", "halt", "stop", "cease", "cessation", NULL};
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    uint32_t by = say_child(d, t, REL_CASE), what = k->head;
    /* where the parser hangs the shelling on "called" */
    if (by > r->first && k->rel == REL_OBL && say_tok(d, by - 1)->head == k->head) what = by - 1;
    if (!is_one_of(d, what, ends) || !say_is_known_thing(d, t)) return false;
    const say_truth *end = say_truth_of(r, what);
    if (say_status_holds(end->status)) return false;
    if (k->rel == REL_NSUBJ) return end->status == STATUS_NEGATED || end->status == STATUS_PLANNED;
    return k->rel == REL_OBJ || say_child_lemma(d, t, REL_CASE, "to") ||
           say_child_lemma(d, t, REL_CASE, "of");
}

/* "The offer is scheduled to expire": what is scheduled is that it expires. But "talks are expected
 * to begin" says that there will be talks. */
static uint32_t raised_verb(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    if (say_tok(d, t)->rel != REL_NSUBJ_PASS) return 0;
    uint32_t verb = say_child(d, say_tok(d, t)->head, REL_XCOMP);
    return verb && say_child_lemma(d, verb, REL_MARK, "to") ? verb : 0;
}

/* "questioned in the shooting", "linked to two attacks", "suspected in the bombing": they were. */
static bool is_pinned_on(const say_reading *r, uint32_t t)
{
    static const char *const pins[] = {"question", "suspect", "link", "implicate",
                                       "involve",  "connect", "want", NULL};
    static const char *const ways[] = {"in", "to", "with", NULL};
    const say_doc *d = r->d;
    uint32_t by = say_child(d, t, REL_CASE), head = say_tok(d, t)->head;
    return say_rel_is(say_tok(d, t)->rel, REL_OBL) && by &&
           say_str_in(say_tok(d, by)->norm, ways) && is_one_of(d, head, pins) &&
           (say_tok(d, t)->xpos == XPOS_NNS || say_is_known_thing(d, t));
}

/* "His attacks come from fear", "to help them in their battle", "think of his attack": whose it is
 * has been said, unless it is asked for or about to begin. */
static bool is_somebodys(const say_reading *r, uint32_t t)
{
    static const char *const goes[] = {"come",     "go",      "remain", "follow", "hold",
                                       "continue", "proceed", "end",    NULL};
    static const char *const shared[] = {"in", "of", "about", "on", "during", "despite", NULL};
    static const char *const about[] = {"think", "talk",   "speak", "assist", "help",
                                        "say",   "advise", "know",  "hear",   NULL};
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    if (!say_child(d, t, REL_NMOD_POSS)) return false;
    if (k->rel == REL_NSUBJ) return is_one_of(d, k->head, goes);
    uint32_t by = say_child(d, t, REL_CASE);
    return say_rel_is(k->rel, REL_OBL) && by && say_str_in(say_tok(d, by)->norm, shared) &&
           is_one_of(d, k->head, about);
}

uint8_t say_given_status(const say_reading *r, uint32_t t)
{
    const say_token *k = say_tok(r->d, t);
    if (k->upos != UPOS_NOUN || k->head < r->first) return STATUS_NONE;
    uint32_t raised = raised_verb(r, t);
    if (raised && say_is_known_thing(r->d, t) && !say_is_happening_of(r->d, raised))
        return STATUS_ACTUAL;
    if (is_under_way(r, t)) return STATUS_ONGOING;
    bool object = k->rel == REL_OBJ || k->rel == REL_NSUBJ_PASS;
    if (object && (is_looked_into(r, t, k->head) || is_stood_by(r, t, k->head) ||
                   is_planned_and_known(r, t, k->head)))
        return STATUS_ACTUAL;
    return is_looked_back_on(r, t) || is_somebodys(r, t) || is_pinned_on(r, t) ? STATUS_ACTUAL
                                                                               : STATUS_NONE;
}
