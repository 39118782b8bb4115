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

bool say_is_happening_of(const say_doc *d, uint32_t verb)
{
    return say_str_in(say_tok(d, verb)->lemma, HAPPENS);
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

/* "appealed the decision", "is considering a request", "backed his threat": what is dealt with has
 * been said, however it ends; "demanded the decision" and "proposed the plan" do not say so. */
static bool is_dealt_with(const say_reading *r, uint32_t t)
{
    static const char *const weighs[] = {"consider", "contemplate", "mull",  "weigh",
                                         "discuss",  "review",      "study", "grant",
                                         "approve",  "receive",     NULL};
    static const char *const deals[] = {"approve", "back",      "support", "favor",    "favour",
                                        "appeal",  "doubt",     "dispute", "contest",  "delay",
                                        "defer",   "challenge", "endorse", "question", "oppose",
                                        "clear",   "decline",   "address", "postpone", NULL};
    static const char *const asked[] = {"request",   "petition", "plea",        "demand",
                                        "complaint", "appeal",   "application", NULL};
    const say_doc *d = r->d;
    say_str verb = say_tok(d, say_tok(d, t)->head)->lemma;
    if (say_str_is(verb, "approve") || say_str_is(verb, "endorse")) return say_is_known_thing(d, t);
    if (say_str_in(verb, weighs))
        return say_is_known_thing(d, t) || say_str_in(say_tok(d, t)->lemma, asked);
    return say_str_in(verb, deals) && say_is_known_thing(d, t);
}

/* What is written down before it holds: "approved the accord" */
static bool is_pact(const say_doc *d, uint32_t t)
{
    static const char *const pacts[] = {"accord", "agreement", "pact",   "treaty",
                                        "deal",   "contract",  "budget", NULL};
    return say_str_in(say_tok(d, t)->lemma, pacts);
}

bool say_is_there_anyway(const say_reading *r, uint32_t t)
{
    const say_truth *truth = say_truth_of(r, t);
    const say_token *k = say_tok(r->d, t);
    if (truth->negated || truth->fixed || k->upos != UPOS_NOUN || k->head < r->first) return false;
    bool open = truth->status == STATUS_POSSIBLE || truth->status == STATUS_DEMANDED;
    if (open && truth->frame == FRAME_OBJ && !truth->modal)
        return (is_voiced(r->d, t) || is_pact(r->d, t)) && is_dealt_with(r, t);
    if (truth->status != STATUS_NEGATED) return false;
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
    if (say_str_is(norm_of_child(d, t, REL_CASE), "without"))
        return above != STATUS_NEGATED           ? STATUS_NEGATED
               : say_truth_of(r, k->head)->modal ? STATUS_POSSIBLE
                                                 : STATUS_ACTUAL;
    bool carried = say_str_in(h->lemma, CARRIERS);
    if (above == STATUS_NEGATED && !carried && k->rel == REL_NSUBJ_PASS)
        return STATUS_ACTUAL; /* "the raid was not linked to ..." */
    if (k->rel == REL_OBJ || k->rel == REL_NSUBJ_PASS)
        return carried || !say_is_known_thing(d, t) ? above : STATUS_ACTUAL;
    if (k->rel == REL_NSUBJ && verbal && say_str_in(h->lemma, HAPPENS)) return above;
    if (say_rel_is(k->rel, REL_OBL) && verbal && !say_is_known_thing(d, t))
        return above == STATUS_NEGATED ? STATUS_ACTUAL : above;
    if (k->rel == REL_NMOD && say_is_nominal(h) && !say_noun_happens(r->tables, h->lemma) &&
        !say_status_holds(above) && !say_is_known_thing(d, t))
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

/* "shed two points to close at 40", "took a month to finish", "a rally to mark the day": done. */
static bool is_done_in_noun(const say_reading *r, uint32_t t)
{
    static const char *const moves[] = {"rise",  "fall",  "gain",   "lose", "drop",    "shed",
                                        "climb", "slip",  "add",    "jump", "decline", "sink",
                                        "surge", "slide", "tumble", "edge", NULL};
    static const char *const ends[] = {"close", "end", "finish", "settle", "stand", "reach", NULL};
    static const char *const times[] = {"minute", "hour", "day",  "week",
                                        "month",  "year", "time", NULL};
    const say_doc *d = r->d;
    uint32_t noun = say_tok(d, t)->head, verb = say_tok(d, noun)->head;
    if (verb < r->first || say_tok(d, verb)->xpos != XPOS_VBD || say_truth_of(r, verb)->negated)
        return false;
    if (say_str_in(say_tok(d, verb)->lemma, moves)) return say_str_in(say_tok(d, t)->lemma, ends);
    /* "paid 8 million to buy the mine", "appeared in May to discuss the plan" */
    static const char *const pays[] = {"pay", "spend", "borrow", NULL};
    if (say_str_in(say_tok(d, verb)->lemma, pays) && say_tok(d, noun)->rel == REL_OBJ) return true;
    if (say_rel_is(say_tok(d, noun)->rel, REL_OBL) &&
        (say_str_in(say_tok(d, noun)->lemma, times) || say_tok(d, noun)->upos == UPOS_PROPN))
        return say_tok(d, say_tok(d, t)->head)->rel != REL_OBL_AGENT;
    return (say_str_is(say_tok(d, verb)->lemma, "take") ||
            say_str_is(say_tok(d, verb)->lemma, "need")) &&
           say_str_in(say_tok(d, noun)->lemma, times);
}

/* "needs a form filled out": no form that was filled out */
static bool is_wanted_done(const say_doc *d, uint32_t noun)
{
    static const char *const wants[] = {"need", "want", "get", "have", "like", NULL};
    return say_tok(d, noun)->rel == REL_OBJ &&
           say_str_in(say_tok(d, say_tok(d, noun)->head)->lemma, wants);
}

/* "a firm, which controls the mill," and "an appeal filed by his uncle": they do, he did. */
static bool is_told_by_the_way(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    uint32_t first, last;
    if (k->rel == REL_ACL)
        return k->xpos == XPOS_VBN && !say_child(d, t, REL_AUX) && !is_wanted_done(d, k->head);
    if (k->rel != REL_ACL_RELCL) return false;
    say_subtree(d, t, &first, &last);
    if (say_str_is(say_tok(d, first)->norm, ",")) first++;
    int x = say_tok(d, first)->xpos;
    return first > r->first && say_str_is(say_tok(d, first - 1)->norm, ",") &&
           (x == XPOS_WDT || x == XPOS_WP);
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
        return is_one_of_a_kind(d, k->head) || is_done_in_noun(r, t) ||
                       (say_is_voicing(d, t) && say_status_holds(noun->status) &&
                        say_noun_happens(r->tables, say_tok(d, k->head)->lemma))
                   ? STATUS_ACTUAL
                   : STATUS_PLANNED;
    if (say_truth_of(r, t)->frame == FRAME_PREP && say_str_is(norm_of_child(d, t, REL_MARK), "for"))
        return is_somebody(d, k->head) ? STATUS_ACTUAL : STATUS_PLANNED;
    bool any = say_str_is(norm_of_child(d, k->head, REL_DET), "any");
    if (!any && is_told_by_the_way(r, t)) return STATUS_ACTUAL;
    bool open = any || say_str_is(norm_of_child(d, k->head, REL_DET), "a");
    return open && !say_status_holds(noun->status) && noun->status != STATUS_NEGATED
               ? noun->status
               : STATUS_ACTUAL;
}
