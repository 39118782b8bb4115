/* Denials: does a source say by its cue, or in what it says, that something is not so? "rubbished
 * the report", "called it a lie", "said there was no truth in it". Takes a finished claim; what
 * other stances there are is stance.c's. */
#include "attrib/work.h"

static const char *const UNTRUE[] = {"false",
                                     "untrue",
                                     "baseless",
                                     "groundless",
                                     "unfounded",
                                     "innocent",
                                     "wrong",
                                     "fabricate",
                                     "lie",
                                     "fabrication",
                                     "nonsense",
                                     "incorrect",
                                     "fake",
                                     "inaccurate",
                                     "invention",
                                     "fiction",
                                     "fantasy",
                                     "rubbish",
                                     "hoax",
                                     "forgery",
                                     "forge",
                                     "concoct",
                                     "propaganda",
                                     "slander",
                                     "falsehood",
                                     "myth",
                                     "absurd",
                                     "ludicrous",
                                     "preposterous",
                                     "laughable",
                                     "bogus",
                                     "fictitious",
                                     "libel",
                                     "smear",
                                     "unsubstantiated",
                                     "ridiculous",
                                     "mendacious",
                                     "garbage",
                                     "misinformation",
                                     NULL};
static const char *const CLAIMS[] = {
    "accusation", "allegation", "charge",  "claim",     "report",      "rumour",      "rumor",
    "suggestion", "story",      "talk",    "assertion", "speculation", "insinuation", "account",
    "notion",     "theory",     "version", "criticism", NULL};

static bool has_case(const say_doc *d, uint32_t t, const char *word)
{
    uint32_t k = say_child(d, t, REL_CASE);
    return k && say_str_is(say_tok(d, k)->norm, word);
}

/* "It is not true, the bank said, that ...": the clause hangs below what is said of it. */
static bool is_called_untrue(const say_doc *d, uint32_t head)
{
    static const char *const so[] = {"true", "correct", "accurate", "case", "so", NULL};
    uint32_t over = say_tok(d, head)->head;
    if (!over ||
        (!say_rel_is(say_tok(d, head)->rel, REL_CSUBJ) && say_tok(d, over)->upos != UPOS_ADJ))
        return false;
    bool negated = say_is_negated(d, over);
    return negated ? say_lemma_in(d, over, so) : say_lemma_in(d, over, UNTRUE);
}

/* "There was no truth in the report", "no such meeting took place", "nothing happened" */
static bool is_no_such(const say_doc *d, uint32_t head)
{
    static const char *const truth[] = {"truth",     "basis",    "foundation", "substance",
                                        "link",      "evidence", "connection", "plan",
                                        "question",  "fire",     "need",       "involvement",
                                        "intention", "merit",    NULL};
    uint32_t s = say_child(d, head, REL_NSUBJ);
    if (!s) s = say_child(d, head, REL_NSUBJ_PASS);
    if (!s) return false;
    if (say_str_is(say_tok(d, s)->norm, "nothing")) return say_tok(d, head)->xpos == XPOS_VBD;
    if (!say_is_negated(d, s)) return false;
    bool there = say_child(d, head, REL_EXPL) != 0;
    return (there && (say_lemma_in(d, s, truth) || say_tok(d, head)->xpos == XPOS_VBD)) ||
           say_child_lemma(d, s, REL_AMOD, "such");
}

/* "had done nothing wrong", "had broken no law" */
static bool did_no_wrong(const say_doc *d, uint32_t head)
{
    static const char *const wrong[] = {"law",    "rule",    "crime",   "wrong",   "wrongdoing",
                                        "bribe",  "offence", "offense", "mistake", "harm",
                                        "threat", "payment", NULL};
    uint32_t object = say_child(d, head, REL_OBJ);
    if (!object) return false;
    if (say_lemma_is(d, object, "nothing"))
        return say_lemma_is(d, head, "do") || say_lemma_is(d, head, "have");
    return say_is_negated(d, object) && say_lemma_in(d, object, wrong);
}

/* "has no connection to", "had nothing to do with", "played no part" */
static bool has_no_tie(const say_doc *d, uint32_t head)
{
    static const char *const ties[] = {"connection",     "link",         "tie",     "role",
                                       "involvement",    "part",         "contact", "relation",
                                       "responsibility", "hand",         "truth",   "evidence",
                                       "basis",          "relationship", "plan",    "intention",
                                       "foundation",     "merit",        NULL};
    static const char *const having[] = {"have", "be", "play", "see", "take", NULL};
    uint32_t object = say_complement(d, head);
    if (say_lemma_in(d, head, ties)) return say_is_negated(d, head) || has_case(d, head, "without");
    if (!say_lemma_in(d, head, having)) return false;
    if (say_lemma_is(d, object, "nothing") && !say_lemma_is(d, head, "see")) return true;
    return say_lemma_in(d, object, ties) && (say_is_negated(d, head) || say_is_nothing(d, object));
}

/* "said the banknotes were fake": a thing can be false without anybody's having said so; a letter,
 * like a report, says something. */
static bool is_mere_thing(const say_doc *d, uint32_t head)
{
    static const char *const faked[] = {"forge", "fake", "bogus", "forgery", NULL};
    static const char *const written[] = {
        "letter", "document", "recording", "video", "photo", "photograph", "picture",  "tape",
        "quote",  "list",     "memo",      "cable", "email", "image",      "evidence", "statement",
        "it",     "that",     "this",      "they",  "those", "these",      NULL};
    if (!say_lemma_in(d, head, faked)) return false;
    uint32_t s = say_child(d, head, REL_NSUBJ);
    if (!s) s = say_child(d, head, REL_NSUBJ_PASS);
    return s && !say_lemma_in(d, s, written) && !say_lemma_in(d, s, CLAIMS);
}

/* "insisted that no decision had been taken": who insists on a "not" is gainsaying somebody. */
static bool insists_on_not(const say_doc *d, const say_claim *claim)
{
    static const char *const insisting[] = {"insist", "maintain", "swear", NULL};
    if (!say_lemma_in(d, claim->cue, insisting)) return false;
    for (uint32_t k = say_tok(d, claim->head)->first; k; k = say_tok(d, k)->next) {
        if (say_tok(d, k)->xpos == XPOS_MD) return false;
        if (say_rel_is(say_tok(d, k)->rel, REL_NSUBJ) && say_is_negated(d, k)) return true;
    }
    return say_is_negated(d, claim->head);
}

/* "said none of its ships had been there": what a source says of its own by a plain "not". */
static bool clears_its_own(const say_claims *c, const say_claim *claim)
{
    static const char *const none[] = {"none", "neither", NULL};
    static const char *const own[] = {"its", "his",  "her", "their", "my",
                                      "our", "they", "we",  NULL};
    const say_doc *d = c->d;
    if (say_tok(d, claim->head)->xpos == XPOS_MD || say_child(d, claim->head, REL_COP))
        return false;
    uint32_t s = say_child(d, claim->head, REL_NSUBJ);
    if (!s) s = say_child(d, claim->head, REL_NSUBJ_PASS);
    if (!s || !say_str_in(say_tok(d, s)->norm, none)) return false;
    uint32_t first, last;
    say_subtree(d, s, &first, &last);
    for (uint32_t t = s + 1; t <= last; t++)
        if (say_str_in(say_tok(d, t)->norm, own)) return true;
    return false;
}

bool say_denies_in_content(const say_claims *c, const say_claim *claim)
{
    static const char *const share[] = {
        "involve", "responsible", "true",   "correct", "accurate", "behind",    "involved",
        "guilty",  "plan",        "intend", "case",    "so",       "complicit", NULL};
    const say_doc *d = c->d;
    uint32_t head = claim->head;
    bool negated = say_is_negated(d, head);
    if (say_lemma_in(d, head, UNTRUE) && !negated) return !is_mere_thing(d, head);
    /* "Reports that hundreds drowned are false, officials said", in two pieces */
    for (uint32_t k = claim->cue ? say_tok(d, claim->cue)->first : 0; k; k = say_tok(d, k)->next)
        if (say_tok(d, k)->rel == REL_CCOMP && say_child(d, k, REL_COP) &&
            say_lemma_in(d, k, UNTRUE) && !say_is_negated(d, k))
            return true;
    if (is_called_untrue(d, head)) return true;
    if (negated && (say_lemma_in(d, head, share) || has_case(d, head, "behind"))) return true;
    static const char *const happening[] = {"happen", "occur", "exist", NULL};
    if (negated && say_lemma_in(d, head, happening)) return true;
    if (is_no_such(d, head) || did_no_wrong(d, head) || has_no_tie(d, head)) return true;
    if (clears_its_own(c, claim)) return true;
    return insists_on_not(d, claim);
}

/* "branded the story a fabrication", "described it as untrue", "dismissed it as a lie" */
static bool labels_untrue(const say_doc *d, const say_claim *claim)
{
    static const char *const labels[] = {"call",    "brand",    "describe",     "label", "dub",
                                         "dismiss", "denounce", "characterize", "term",  NULL};
    if (!say_lemma_in(d, claim->cue, labels)) return false;
    enum { DEPTH = 2 };
    uint32_t at = claim->cue;
    for (int i = 0; i < DEPTH && at; i++) {
        for (uint32_t k = say_tok(d, at)->first; k; k = say_tok(d, k)->next)
            if (k > claim->cue && say_lemma_in(d, k, UNTRUE) && !say_is_negated(d, k) &&
                say_tok(d, k)->rel != REL_AMOD)
                return true;
        at = say_child(d, claim->cue, REL_OBJ);
    }
    /* "called the report of a kidnapping a lie": where the parser hangs the lie on the kidnapping
     */
    if (!at || !say_lemma_in(d, at, CLAIMS)) return false;
    uint32_t first, last;
    say_subtree(d, at, &first, &last);
    return say_lemma_in(d, last, UNTRUE);
}

/* "rejected the charge", "brushed aside reports", "scoffed at the claim": what is refused is a
 * claim. */
static bool refuses_a_claim(const say_doc *d, const say_claim *claim)
{
    static const char *const refusing[] = {"reject",    "dismiss", "refute", "rebut", "deny",
                                           "repudiate", "rubbish", "scoff",  "mock",  NULL};
    static const char *const with_off[] = {"brush", "laugh", "shrug", "wave", NULL};
    static const char *const off[] = {"off", "aside", "away", NULL};
    bool refuses = say_lemma_in(d, claim->cue, refusing);
    uint32_t next = claim->cue + 1; /* its own particle, or by the tree a case of the object */
    if (say_lemma_in(d, claim->cue, with_off) && next < d->tokens.n)
        refuses |= say_str_in(say_tok(d, next)->norm, off);
    if (say_lemma_in(d, claim->cue, with_off))
        for (uint32_t k = say_tok(d, claim->cue)->first; k; k = say_tok(d, k)->next)
            refuses |= say_str_in(say_tok(d, k)->norm, off);
    if (!refuses) return false;
    uint32_t object = say_child(d, claim->cue, REL_OBJ);
    if (!object) object = say_child(d, claim->cue, REL_NSUBJ_PASS);
    if (!object) object = say_child(d, claim->cue, REL_OBL);
    return say_lemma_in(d, object, CLAIMS);
}

/* "protested his innocence", "pleaded not guilty", "distanced itself from the remarks", "ruled out
 * having met them" */
static bool clears_itself(const say_doc *d, const say_claim *claim)
{
    static const char *const protests[] = {"protest", "profess", "maintain", "proclaim",
                                           "assert",  "affirm",  "declare",  NULL};
    uint32_t cue = claim->cue, object = say_complement(d, cue);
    if (say_lemma_in(d, cue, protests)) return say_lemma_is(d, object, "innocence");
    if (say_lemma_is(d, cue, "plead")) {
        uint32_t k = say_child_lemma(d, cue, REL_XCOMP, "guilty") ? object : 0;
        if (say_lemma_is(d, claim->head, "guilty")) k = claim->head;
        return (k && (say_is_negated(d, k) || say_is_negated(d, cue))) ||
               say_lemma_is(d, claim->head, "innocent") || say_lemma_is(d, object, "innocent");
    }
    if (say_lemma_is(d, cue, "distance")) return true;
    return say_lemma_is(d, cue, "rule") && say_tok(d, claim->head)->upos == UPOS_VERB &&
           say_child_lemma(d, claim->head, REL_AUX, "have");
}

bool say_denies_by_cue(const say_doc *d, const say_claim *claim)
{
    return refuses_a_claim(d, claim) || labels_untrue(d, claim) || clears_itself(d, claim);
}
