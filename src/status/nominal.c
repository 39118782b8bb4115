/* Nouns and what hangs inside them: which share the status of the words above and which are taken
 * for granted. Takes a token whose head is read, gives the context that its head hands it. */
#include "status/status_int.h"

/* Verbs that only carry their noun: what becomes of them becomes of it. */
static const char *const CARRIERS[] = {
    "hold",   "launch",  "conduct", "carry",   "make",   "stage",  "begin",  "start",  "join",
    "sign",   "reach",   "have",    "take",    "give",   "do",     "commit", "wage",   "open",
    "resume", "mount",   "impose",  "perform", "cause",  "create", "lead",   "issue",  "stop",
    "be",     "become",  "attend",  "host",    "suffer", "face",   "see",    "expect", "get",
    "need",   "achieve", "declare", "agree",   "offer",  "enter",  "set",    "use",    NULL};
/* What happens to its subject: "talks will begin", "an attack took place", "no deal was reached" */
static const char *const HAPPENS[] = {"begin",  "start",  "take", "happen", "occur", "continue",
                                      "resume", "come",   "end",  "follow", "go",    "be",
                                      "erupt",  "break",  "hold", "exist",  "ensue", "proceed",
                                      "remain", "emerge", NULL};

static say_str norm_of_child(const say_doc *d, uint32_t t, say_rel rel)
{
    uint32_t c = say_child(d, t, rel);
    return c ? say_tok(d, c)->norm : (say_str){"", 0};
}

/* Definite nouns are taken for granted: "did not condemn the attack". Bare and indefinite ones
 * share what becomes of their verb: "did not launch an attack". */
static bool is_definite(const say_doc *d, uint32_t t)
{
    say_str det = norm_of_child(d, t, REL_DET);
    return say_str_is(det, "the") || say_str_is(det, "this") || say_str_is(det, "that") ||
           say_str_is(det, "these") || say_str_is(det, "those") ||
           say_child(d, t, REL_NMOD_POSS) != 0;
}

static bool is_voiced(const say_doc *d, uint32_t t)
{
    static const char *const voiced[] = {
        "offer",     "bid",        "proposal", "request",    "demand",      "call",
        "appeal",    "plea",       "order",    "ruling",     "injunction",  "decision",
        "claim",     "accusation", "charge",   "allegation", "criticism",   "complaint",
        "attempt",   "move",       "effort",   "plan",       "promise",     "pledge",
        "threat",    "deadline",   "bill",     "law",        "rule",        "motion",
        "report",    "rumour",     "rumor",    "suggestion", "speculation", "invitation",
        "ultimatum", "statement",  "remark",   "warning",    "plot",        "coup",
        "petition",  "overture",   "verdict",  "resolution", NULL};
    return say_str_in(say_tok(d, t)->lemma, voiced) &&
           !say_str_is(norm_of_child(d, t, REL_DET), "any") &&
           !say_str_is(norm_of_child(d, t, REL_DET), "no");
}

bool say_is_there_anyway(const say_reading *r, uint32_t t)
{
    const say_truth *truth = say_truth_of(r, t);
    const say_token *k = say_tok(r->d, t);
    if (truth->negated || truth->status != STATUS_NEGATED || k->upos != UPOS_NOUN) return false;
    /* A claim that is denied was made all the same: "rejected the claim that troops had fired". */
    const say_signature *g = say_signature_find(r, t, FRAME_CLAUSE, SAY_LIT(""));
    if (g && g->plus == STATUS_ACTUAL) return true;
    if (truth->frame != FRAME_OBJ || !is_voiced(r->d, t)) return false;
    return truth->signature ? truth->signature->plus == STATUS_NEGATED
                            : !say_str_in(say_tok(r->d, k->head)->lemma, CARRIERS);
}

uint8_t say_context_of_noun(const say_reading *r, uint32_t t, uint8_t above)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t), *h = say_tok(d, k->head);
    bool verbal = h->upos == UPOS_VERB || h->upos == UPOS_AUX;
    if (say_str_is(norm_of_child(d, t, REL_CASE), "without")) return STATUS_NEGATED;
    bool carried = say_str_in(h->lemma, CARRIERS);
    if (above == STATUS_NEGATED && !carried && k->rel == REL_NSUBJ_PASS)
        return STATUS_ACTUAL; /* "the raid was not linked to ..." */
    if (k->rel == REL_OBJ || k->rel == REL_NSUBJ_PASS)
        return carried || !is_definite(d, t) ? above : STATUS_ACTUAL;
    if (k->rel == REL_NSUBJ && verbal && say_str_in(h->lemma, HAPPENS)) return above;
    if (say_rel_is(k->rel, REL_OBL) && verbal && !is_definite(d, t))
        return above == STATUS_NEGATED ? STATUS_ACTUAL : above;
    if (k->rel == REL_NMOD && say_is_nominal(h) && !say_noun_happens(r->tables, h->lemma) &&
        !say_status_holds(above) && !is_definite(d, t))
        return above;
    return STATUS_ACTUAL;
}

/* "the youngest fighter to be killed", "the first to leave": they were, they did */
static bool is_one_of_a_kind(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"first",  "second", "third",  "last", "only",
                                        "latest", "next",   "fourth", NULL};
    if (say_str_in(say_tok(d, t)->norm, words)) return true;
    for (uint32_t c = say_tok(d, t)->first; c && c < t; c = say_tok(d, c)->next)
        if (say_tok(d, c)->rel == REL_AMOD &&
            (say_tok(d, c)->xpos == XPOS_JJS || say_str_in(say_tok(d, c)->norm, words)))
            return true;
    return false;
}

/* "praised the cleric for speaking out", not "money for building schools" */
static bool is_somebody(const say_doc *d, uint32_t t)
{
    uint32_t m = say_tok(d, t)->mention;
    return say_tok(d, t)->upos == UPOS_PRON || say_tok(d, t)->upos == UPOS_PROPN ||
           (m && d->entities.at[d->mentions.at[m].entity].animate);
}

/* Clauses inside a noun phrase: "a bill to lift the ban", "no signs pushing for it", "the cost of
 * saving lives", "any firm that buys oil"; else they are taken for granted. */
uint8_t say_context_in_noun(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    const say_truth *noun = say_truth_of(r, k->head);
    /* "did nothing to help", "in no mood to talk", "nobody waiting" */
    static const char *const nothing[] = {"nothing", "nobody", "none", NULL};
    bool denied = noun->negated && say_tok(d, noun->negator)->rel == REL_DET &&
                  say_tok(d, noun->negator)->head == k->head;
    if (denied || say_str_in(say_tok(d, k->head)->norm, nothing)) return STATUS_NEGATED;
    if (say_truth_of(r, t)->frame == FRAME_TO)
        return is_one_of_a_kind(d, k->head) ? STATUS_ACTUAL : STATUS_PLANNED;
    if (say_truth_of(r, t)->frame == FRAME_PREP && say_str_is(norm_of_child(d, t, REL_MARK), "for"))
        return is_somebody(d, k->head) ? STATUS_ACTUAL : STATUS_PLANNED;
    bool open = say_str_is(norm_of_child(d, k->head, REL_DET), "any") ||
                say_str_is(norm_of_child(d, k->head, REL_DET), "a");
    return open && !say_status_holds(noun->status) && noun->status != STATUS_NEGATED
               ? noun->status
               : STATUS_ACTUAL;
}
