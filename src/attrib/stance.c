/* How a source stands to what is said: from the cue's own stance, its negation, and the head of the
 * content ("say they have no idea of it" is unaware). Takes a finished claim. */
#include "attrib/work.h"

bool say_is_negated(const say_doc *d, uint32_t verb)
{
    static const char *const no[] = {"not", "n't", "never", "no", "hardly", "neither", "nor", NULL};
    for (uint32_t k = say_tok(d, verb)->first; k; k = say_tok(d, k)->next) {
        int rel = say_tok(d, k)->rel;
        if ((rel == REL_ADVMOD || rel == REL_DET || rel == REL_CC) && say_lemma_in(d, k, no))
            return true;
        if (rel == REL_ADVMOD && say_str_in(say_tok(d, k)->norm, no)) return true;
    }
    return false;
}

uint32_t say_complement(const say_doc *d, uint32_t verb)
{
    uint32_t k = say_child(d, verb, REL_OBJ);
    return k ? k : say_child(d, verb, REL_XCOMP);
}

bool say_is_nothing(const say_doc *d, uint32_t k)
{
    static const char *const nothing[] = {"nothing", "none", "little", NULL};
    return k && (say_lemma_in(d, k, nothing) || say_is_negated(d, k));
}

/* "should not be allowed to", "must leave", "needs to stop"; not "must have known". */
static bool says_demands(const say_doc *d, uint32_t head)
{
    static const char *const ought[] = {"should", "must", "ought", NULL};
    bool perfect = false, modal = false;
    for (uint32_t k = say_tok(d, head)->first; k; k = say_tok(d, k)->next) {
        if (!say_rel_is(say_tok(d, k)->rel, REL_AUX)) continue;
        modal |= say_lemma_in(d, k, ought);
        perfect |= say_lemma_is(d, k, "have");
    }
    return modal && !perfect;
}

/* "insisted that any ceasefire be extended": a bare form where the sense is a wish. */
static bool is_subjunctive(const say_doc *d, uint32_t head)
{
    uint32_t subject = say_own_subject(d, head), bare = head;
    for (uint32_t k = say_tok(d, head)->first; k; k = say_tok(d, k)->next) {
        int rel = say_tok(d, k)->rel;
        if (rel != REL_AUX && rel != REL_AUX_PASS && rel != REL_COP) continue;
        if (bare == head) bare = k;
    }
    if (!subject || !say_child_lemma(d, head, REL_MARK, "that")) return false;
    int form = say_tok(d, bare)->xpos, who = say_tok(d, subject)->xpos;
    /* "that any ceasefire cover the country": taggers see a plural verb behind one subject. */
    return form == XPOS_VB || (form == XPOS_VBP && (who == XPOS_NN || who == XPOS_NNP));
}

/* "Absolutely not," he replied: a "not" that is said negates no saying. */
static bool is_cue_negated(const say_claims *c, const say_claim *claim)
{
    static const char *const no[] = {"not", "n't", "never", "no", "hardly", "neither", "nor", NULL};
    const say_doc *d = c->d;
    if (!say_is_negated(d, claim->cue)) return false;
    for (uint32_t k = say_tok(d, claim->cue)->first; k; k = say_tok(d, k)->next)
        if (say_str_in(say_tok(d, k)->norm, no) && !say_in_content(claim, k)) return true;
    return false;
}

/* "was unable to confirm it", "stopped short of confirming it" */
static bool is_out_of_reach(const say_doc *d, uint32_t cue)
{
    static const char *const unable[] = {"unable", "unwilling", "reluctant", NULL};
    static const char *const telling[] = {"confirm", "verify", "comment", "say", "discuss", NULL};
    if (!cue || !say_lemma_in(d, cue, telling) || !say_tok(d, cue)->head) return false;
    uint32_t over = say_tok(d, cue)->head;
    if (say_lemma_in(d, over, unable)) return true;
    return say_lemma_is(d, over, "stop") && over + 1 < cue &&
           say_str_is(say_tok(d, over + 1)->norm, "short");
}

/* "accepted that", "conceded that": to grant what somebody says. */
static bool says_yes(const say_doc *d, uint32_t cue)
{
    static const char *const granting[] = {"accept", "concede", "admit", "agree", "grant", NULL};
    return say_lemma_in(d, cue, granting);
}

/* Not to say is a stance: "did not say which", "would not comment on". */
static uint8_t negated_stance(const say_claims *c, const say_claim *claim, uint8_t stance)
{
    static const char *const speaking[] = {
        "say",    "comment",  "respond", "answer",   "reply",   "confirm",  "specify",  "elaborate",
        "reveal", "disclose", "explain", "mention",  "address", "discuss",  "identify", "name",
        "give",   "provide",  "speak",   "offer",    "rule",    "indicate", "tell",     "release",
        "detail", "clarify",  "react",   "announce", "refer",   NULL};
    static const char *const knowing[] = {"know",   "hear",  "see",   "remember",
                                          "recall", "aware", "learn", NULL};
    if (say_lemma_in(c->d, claim->cue, speaking)) return STANCE_DECLINES;
    uint32_t can = say_child_lemma(c->d, claim->cue, REL_AUX, "could");
    if (!can) can = say_child_lemma(c->d, claim->cue, REL_AUX, "can");
    if (can && say_lemma_is(c->d, claim->cue, "see")) return STANCE_DOUBTS; /* "cannot see how" */
    if (say_lemma_in(c->d, claim->cue, knowing)) return STANCE_UNAWARE;
    /* "would not accept that": not a thing offered, but something said */
    bool clause = claim->rule && (strstr(claim->rule, "clause") || strstr(claim->rule, "whether"));
    if (says_yes(c->d, claim->cue) && clause) return STANCE_DENIES;
    switch (stance) {
    case STANCE_ASSERTS:
    case STANCE_SPECULATES:
    case STANCE_HOPES:
        return STANCE_DOUBTS;
    case STANCE_ACCEPTS:
    case STANCE_PROMISES:
        return STANCE_REFUSES;
    case STANCE_DENIES:
    case STANCE_DOUBTS:
        return STANCE_ASSERTS;
    default:
        return stance;
    }
}

/* "neither confirmed nor denied", "stopped short of denying": that is not to say. */
static bool leaves_open(const say_doc *d, uint32_t cue)
{
    static const char *const pair[] = {"deny", "confirm", NULL};
    if (!say_lemma_in(d, cue, pair)) return false;
    const say_token *t = say_tok(d, cue);
    if (t->head && say_lemma_is(d, t->head, "stop") && say_child_lemma(d, cue, REL_MARK, "of") &&
        say_child_lemma(d, t->head, REL_ADVMOD, "short"))
        return true;
    uint32_t other = t->rel == REL_CONJ ? t->head : say_child(d, cue, REL_CONJ);
    return other && say_lemma_in(d, other, pair) &&
           !say_str_eq(say_tok(d, other)->lemma, t->lemma); /* "declined to confirm or deny it" */
}

/* "Nobody denied that": the "not" stands in the source. */
static bool is_of_nobody(const say_doc *d, const say_claim *claim)
{
    static const char *const none[] = {"nobody", "none", "neither", NULL};
    return claim->source && (say_str_in(say_tok(d, claim->source)->norm, none) ||
                             say_child_lemma(d, claim->source, REL_DET, "no"));
}

/* "voiced doubts that", "expressed hope", "had no information about": the noun says how. */
static uint8_t stance_of_object(const say_claims *c, const say_claim *claim)
{
    static const char *const light[] = {"voice", "express", "cast",  "raise", "have",
                                        "show",  "air",     "issue", "make",  NULL};
    const say_doc *d = c->d;
    if (!say_lemma_in(d, claim->cue, light)) return STANCE_NONE;
    uint32_t object = say_child(d, claim->cue, REL_OBJ);
    if (!object) return STANCE_NONE;
    if (say_says_unaware(d, claim->cue)) return STANCE_UNAWARE;
    uint8_t stance = say_cue_stance(c->tables, say_tok(d, object)->lemma, 'n', "clause");
    return say_is_negated(d, object) ? STANCE_NONE : stance;
}

/* "had no comment on it", "has no doubt that", "no objection to": the noun with a "no". */
static uint8_t stance_of_no_noun(const say_doc *d, const say_claim *claim, uint8_t stance)
{
    static const char *const words[] = {
        "comment", "explanation", "statement", "response", "confirmation", "indication", "detail",
        "mention", "answer",      "reply",     "reaction", "word",         NULL};
    if (say_tok(d, claim->cue)->upos != UPOS_NOUN || !say_is_negated(d, claim->cue))
        return STANCE_NONE;
    if (say_lemma_in(d, claim->cue, words)) return STANCE_DECLINES;
    if (stance == STANCE_DOUBTS) return STANCE_ASSERTS;
    if (stance == STANCE_REFUSES) return STANCE_ACCEPTS;
    return stance == STANCE_ACCEPTS || stance == STANCE_PROMISES ? STANCE_REFUSES : STANCE_NONE;
}

/* "called the figure into question" */
static bool is_put_in_question(const say_doc *d, const say_claim *claim)
{
    static const char *const verbs[] = {"call", "throw", "bring", "cast", "put", NULL};
    if (!say_lemma_in(d, claim->cue, verbs)) return false;
    for (uint32_t k = say_tok(d, claim->cue)->first; k; k = say_tok(d, k)->next)
        if (say_child_lemma(d, k, REL_CASE, "into") &&
            (say_lemma_is(d, k, "question") || say_lemma_is(d, k, "doubt")))
            return true;
    return false;
}

/* "refused to discuss the letter", "refused to say how he would vote" */
static bool refuses_to_speak(const say_doc *d, const say_claim *claim)
{
    static const char *const speaking[] = {
        "say",     "comment",  "discuss", "answer",    "talk",  "confirm",
        "reveal",  "disclose", "name",    "elaborate", "speak", "respond",
        "specify", "deny",     "draw",    "interview", "quote", NULL};
    static const char *const refusing[] = {"refuse", "decline", NULL};
    return say_lemma_in(d, claim->cue, refusing) && say_lemma_in(d, claim->head, speaking);
}

/* "refused to accept that the war was lost" */
static bool refuses_to_grant(const say_doc *d, const say_claim *claim)
{
    static const char *const granting[] = {"accept",  "admit",       "concede",
                                           "believe", "acknowledge", NULL};
    return say_lemma_is(d, claim->cue, "refuse") && say_lemma_in(d, claim->head, granting) &&
           say_child(d, claim->head, REL_CCOMP);
}

/* "declined to sign the letter", "declined to be named": not silence about a matter */
static bool declines_a_deed(const say_doc *d, const say_claim *claim)
{
    static const char *const telling[] = {
        "tell",    "give",    "provide", "offer",   "specify", "share",    "explain", "describe",
        "address", "release", "clarify", "comment", "discuss", "publish",  "react",   "speculate",
        "detail",  "state",   "list",    "mention", "reply",   "call",     "deny",    "add",
        "respond", "be",      "say",     "verify",  "outline", "indicate", NULL};
    static const char *const names[] = {"name", "identify", NULL};
    uint32_t head = claim->head;
    if (!say_lemma_is(d, claim->cue, "decline") || say_tok(d, head)->upos != UPOS_VERB)
        return false;
    if (say_child(d, head, REL_AUX_PASS)) return say_lemma_in(d, head, names);
    return !say_lemma_in(d, head, telling) && !say_lemma_in(d, head, names) &&
           say_child(d, head, REL_MARK);
}

/* "said it could not confirm the figure", "said he had no comment" */
static bool says_nothing_of(const say_claims *c, const say_claim *claim)
{
    static const char *const telling[] = {"confirm", "comment", "verify",   "elaborate",
                                          "say",     "discuss", "disclose", NULL};
    static const char *const words[] = {"comment", "statement", "explanation", NULL};
    const say_doc *d = c->d;
    uint32_t object = say_complement(d, claim->head);
    if (say_lemma_is(d, claim->head, "comment") && say_child_lemma(d, claim->head, REL_DET, "no"))
        return true; /* "No comment," he said. */
    if (say_lemma_is(d, claim->head, "have") && say_lemma_in(d, object, words))
        return say_is_negated(d, object) || say_is_negated(d, claim->head);
    if (say_lemma_is(d, claim->head, "go")) /* "We are not going to confirm it" */
        return say_is_negated(d, claim->head) &&
               say_lemma_in(d, say_child(d, claim->head, REL_XCOMP), telling);
    static const char *const adding[] = {"add", "say", NULL};
    uint32_t nothing = say_lemma_is(d, object, "nothing") ? say_child(d, object, REL_ACL) : 0;
    if (say_lemma_is(d, claim->head, "have") && say_lemma_in(d, nothing, adding)) return true;
    static const char *const able[] = {"authorise", "authorize", "position", "liberty", NULL};
    if (say_lemma_in(d, claim->head, able)) return say_is_negated(d, claim->head);
    if (say_lemma_is(d, claim->head, "want")) /* "did not want to comment" */
        return say_is_negated(d, claim->head) &&
               say_lemma_in(d, say_child(d, claim->head, REL_XCOMP), telling);
    /* "it was too early to comment", "preferred not to comment" */
    static const char *const unfit[] = {"improper",  "inappropriate", "early",  "premature",
                                        "wrong",     "impossible",    "unable", "unwilling",
                                        "reluctant", "prefer",        NULL};
    if (say_lemma_in(d, claim->head, unfit))
        for (uint32_t k = say_tok(d, claim->head)->first; k; k = say_tok(d, k)->next)
            if (k > claim->head && say_lemma_in(d, k, telling) &&
                say_child_lemma(d, k, REL_MARK, "to"))
                return true;
    if (say_lemma_is(d, claim->head, "unable")) /* "was unable to confirm it" */
        return say_lemma_in(d, say_child(d, claim->head, REL_XCOMP), telling);
    return say_lemma_in(d, claim->head, telling) && say_is_negated(d, claim->head) &&
           say_speaks_of_itself(c, claim);
}

/* "asked whether", "wondered if"; "Who fired?" he asked */
static bool asks_whether(const say_claims *c, const say_claim *claim)
{
    static const char *const asking[] = {"ask", "wonder", "inquire", "query", NULL};
    const say_doc *d = c->d;
    if (!claim->head || !say_lemma_in(d, claim->cue, asking)) return false;
    if (say_act_of_content(c, claim) == STANCE_ASKS) return true;
    return say_child_lemma(d, claim->head, REL_MARK, "whether") ||
           say_child_lemma(d, claim->head, REL_MARK, "if");
}

uint8_t say_stance_of_claim(const say_claims *c, const say_claim *claim)
{
    static const char *const speaking[] = {"say", "reveal", "disclose", "add", "tell", NULL};
    if (claim->stance) return claim->stance; /* the rule knew */
    const say_doc *d = c->d;
    const say_token *cue = say_tok(d, claim->cue);
    uint8_t stance = claim->how ? claim->how->stance : STANCE_NONE;
    if (!stance && claim->how) {
        char pos = cue->upos == UPOS_VERB ? 'v' : cue->upos == UPOS_ADJ ? 'a' : 'n';
        stance = say_cue_stance(c->tables, cue->lemma, pos, claim->rule);
    }
    if (!stance) stance = STANCE_ASSERTS;
    if (claim->cue && leaves_open(d, claim->cue)) return STANCE_DECLINES;
    if (is_out_of_reach(d, claim->cue)) return STANCE_DECLINES;
    bool of_nobody = (stance == STANCE_DENIES || says_yes(d, claim->cue)) && is_of_nobody(d, claim);
    if (claim->cue && cue->upos != UPOS_NOUN && (of_nobody || is_cue_negated(c, claim)))
        return negated_stance(c, claim, stance);
    static const char *const knowing[] = {"know", "hear", NULL};
    /* "knew nothing of it"; but "knew that it was not true" */
    if (say_lemma_in(d, claim->cue, knowing) && say_is_nothing(d, claim->head) &&
        !say_own_subject(d, claim->head))
        return STANCE_UNAWARE;
    if (cue->upos == UPOS_NOUN && say_says_unaware(d, claim->cue)) return STANCE_UNAWARE;
    uint8_t none = stance_of_no_noun(d, claim, stance);
    if (none) return none;
    if (refuses_to_speak(d, claim)) return STANCE_DECLINES;
    if (refuses_to_grant(d, claim)) return STANCE_DENIES;
    if (declines_a_deed(d, claim)) return STANCE_REFUSES;
    bool done = say_tok(d, claim->cue)->rel != REL_XCOMP; /* not "tries to rule it out" */
    if (done && say_lemma_is(d, claim->cue, "rule") && say_in_class(c, claim->head, "deny-ruled"))
        return STANCE_DENIES; /* "ruled out sabotage" */
    if (say_denies_a_request(c, claim)) return STANCE_REFUSES;
    if (say_denies_by_cue(c, claim)) return STANCE_DENIES;
    if (is_put_in_question(d, claim)) return STANCE_DOUBTS;
    uint8_t noun = stance_of_object(c, claim);
    if (noun) return noun;
    if (asks_whether(c, claim)) return STANCE_ASKS;
    /* "vowed that the cup had not been fixed": of what is past nothing is promised */
    bool past = stance == STANCE_PROMISES && say_child_lemma(d, claim->head, REL_AUX, "have");
    if (past) stance = STANCE_ASSERTS;
    if (stance != STANCE_ASSERTS || !claim->head) return stance;
    if (say_lemma_in(d, claim->cue, speaking) && say_lemma_is(d, claim->head, "nothing"))
        return STANCE_DECLINES; /* "has said nothing about the raid" */
    if (says_nothing_of(c, claim)) return STANCE_DECLINES;
    if (say_says_unaware(d, claim->head)) return STANCE_UNAWARE;
    if (say_says_doubtful(c, claim)) return STANCE_DOUBTS;
    if (say_denies_in_content(c, claim)) return STANCE_DENIES;
    if (say_denies_in_answer(c, claim)) return STANCE_DENIES;
    if (says_demands(d, claim->head)) return STANCE_DEMANDS;
    static const char *const mandative[] = {"insist", "propose", "suggest", "recommend",
                                            "say",    "agree",   NULL};
    if (say_lemma_in(d, claim->cue, mandative) && is_subjunctive(d, claim->head))
        return STANCE_DEMANDS;
    uint8_t act = say_act_of_content(c, claim);
    return act ? act : stance;
}
