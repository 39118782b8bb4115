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

/* "knew nothing about", "had no knowledge of", "was not aware", "had never heard of" */
static bool says_unaware(const say_doc *d, uint32_t head)
{
    static const char *const knowing[] = {"know",   "hear",     "aware",     "inform", "see",
                                          "recall", "remember", "recollect", NULL};
    static const char *const knowledge[] = {"knowledge", "information", "idea",
                                            "clue",      "awareness",   "recollection",
                                            "memory",    "inkling",     NULL};
    if (say_lemma_is(d, head, "unaware")) return true;
    bool negated = say_is_negated(d, head);
    uint32_t object = say_complement(d, head);
    if (say_lemma_in(d, head, knowing)) return negated || say_is_nothing(d, object);
    if (say_lemma_in(d, head, knowledge) && negated) return true;
    bool has = say_lemma_is(d, head, "have") || say_lemma_is(d, head, "be");
    return has && say_lemma_in(d, object, knowledge) && (negated || say_is_nothing(d, object));
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

/* Not to say is a stance: "did not say which", "would not comment on". */
static uint8_t negated_stance(const say_claims *c, const say_claim *claim, uint8_t stance)
{
    static const char *const speaking[] = {
        "say",       "comment", "respond",  "answer",  "reply",   "confirm", "specify",
        "elaborate", "reveal",  "disclose", "explain", "mention", "address", "discuss",
        "identify",  "name",    "give",     "provide", "speak",   "offer",   "rule",
        "indicate",  "tell",    "release",  "detail",  "clarify", "react",   NULL};
    static const char *const knowing[] = {"know",   "hear",  "see",   "remember",
                                          "recall", "aware", "learn", NULL};
    if (say_lemma_in(c->d, claim->cue, speaking)) return STANCE_DECLINES;
    if (say_lemma_in(c->d, claim->cue, knowing)) return STANCE_UNAWARE;
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
           (say_is_negated(d, cue) || say_is_negated(d, other));
}

/* "Nobody denied that": the "not" stands in the source. */
static bool is_of_nobody(const say_doc *d, const say_claim *claim)
{
    static const char *const none[] = {"nobody", "none", NULL};
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
    if (says_unaware(d, claim->cue)) return STANCE_UNAWARE;
    uint8_t stance = say_cue_stance(c->tables, say_tok(d, object)->lemma, 'n', "clause");
    return say_is_negated(d, object) ? STANCE_NONE : stance;
}

/* "refused to discuss the letter", "refused to say how he would vote" */
static bool refuses_to_speak(const say_doc *d, const say_claim *claim)
{
    static const char *const speaking[] = {"say",     "comment", "discuss",  "answer", "talk",
                                           "confirm", "reveal",  "disclose", "name",   "elaborate",
                                           "speak",   "respond", "specify",  "deny",   NULL};
    static const char *const refusing[] = {"refuse", "decline", NULL};
    return say_lemma_in(d, claim->cue, refusing) && say_lemma_in(d, claim->head, speaking);
}

/* "said it could not confirm the figure", "said he had no comment" */
static bool says_nothing_of(const say_claims *c, const say_claim *claim)
{
    static const char *const telling[] = {"confirm", "comment", "verify",   "elaborate",
                                          "say",     "discuss", "disclose", NULL};
    static const char *const words[] = {"comment", "statement", "explanation", NULL};
    const say_doc *d = c->d;
    uint32_t object = say_complement(d, claim->head);
    if (say_lemma_is(d, claim->head, "have") && say_lemma_in(d, object, words))
        return say_is_negated(d, object);
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
    bool none_denies = stance == STANCE_DENIES && is_of_nobody(d, claim);
    if (claim->cue && cue->upos != UPOS_NOUN && (none_denies || say_is_negated(d, claim->cue)))
        return negated_stance(c, claim, stance);
    static const char *const knowing[] = {"know", "hear", NULL};
    if (say_lemma_in(d, claim->cue, knowing) && say_is_nothing(d, claim->head))
        return STANCE_UNAWARE;
    if (cue->upos == UPOS_NOUN && says_unaware(d, claim->cue)) return STANCE_UNAWARE;
    if (refuses_to_speak(d, claim)) return STANCE_DECLINES;
    if (say_denies_a_request(d, claim->cue)) return STANCE_REFUSES;
    if (say_denies_by_cue(d, claim)) return STANCE_DENIES;
    uint8_t noun = stance_of_object(c, claim);
    if (noun) return noun;
    if (asks_whether(c, claim)) return STANCE_ASKS;
    if (stance != STANCE_ASSERTS || !claim->head) return stance;
    if (says_unaware(d, claim->head)) return STANCE_UNAWARE;
    if (say_denies_in_content(c, claim)) return STANCE_DENIES;
    if (says_nothing_of(c, claim)) return STANCE_DECLINES;
    if (says_demands(d, claim->head)) return STANCE_DEMANDS;
    static const char *const mandative[] = {"insist", "propose", "suggest", "recommend",
                                            "say",    "agree",   NULL};
    if (say_lemma_in(d, claim->cue, mandative) && is_subjunctive(d, claim->head))
        return STANCE_DEMANDS;
    uint8_t act = say_act_of_content(c, claim);
    return act ? act : stance;
}
