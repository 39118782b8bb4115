/* "Deny" that gainsays nothing: takes a verb, tells whether something is withheld from somebody
 * ("denied bail to the smuggler", "was denied entry") or a request turned down ("denied the
 * appeal"). Denials of claims are denial.c's. */
#include "attrib/work.h"

static const char *const GIFTS[] = {
    "entry",    "access",    "bail",        "visa",    "permission",  "asylum",    "right",
    "parole",   "admission", "licence",     "license", "permit",      "treatment", "boarding",
    "coverage", "loan",      "benefit",     "passage", "aid",         "water",     "food",
    "care",     "job",       "promotion",   "chance",  "opportunity", "victory",   "win",
    "service",  "medicine",  "citizenship", "leave",   "tenure",      "funding",   "custody",
    "refuge",   "shelter",   "freedom",     "release", "clemency",    "oxygen",    "liberty",
    "safety",   "justice",   "dignity",     "vote",    "hearing",     "say",       NULL};

/* The claim may be about them, but "denied access" is not one: "denied rights abuses" is. */
static bool is_gift(const say_doc *d, uint32_t k)
{
    return k && say_lemma_in(d, k, GIFTS);
}

/* "dismissed his driver": from his post; "dismissed him as a fool" says something. */
bool say_dismisses_somebody(const say_doc *d, uint32_t verb)
{
    static const char *const words[] = {"it", "this", "that", "them", "they", NULL};
    if (!say_lemma_is(d, verb, "dismiss") || say_child_lemma(d, verb, REL_OBL, "as")) return false;
    uint32_t object = say_child(d, verb, REL_OBJ);
    if (!object) object = say_child(d, verb, REL_NSUBJ_PASS);
    if (!object || say_str_in(say_tok(d, object)->norm, words)) return false;
    for (uint32_t k = say_tok(d, verb)->first; k; k = say_tok(d, k)->next)
        if (say_child_lemma(d, k, REL_CASE, "as")) return false;
    bool counted = say_child(d, object, REL_NUMMOD) != 0;
    return d->entities.at[say_source_entity(d, object)].animate &&
           (counted || say_tok(d, object)->xpos == XPOS_NN) &&
           (counted || say_child(d, object, REL_DET) || say_child(d, object, REL_NMOD_POSS));
}

bool say_denies_a_gift(const say_doc *d, uint32_t verb)
{
    if (!say_lemma_is(d, verb, "deny")) return false;
    uint32_t objects = 0, last = 0;
    for (uint32_t k = say_tok(d, verb)->first; k; k = say_tok(d, k)->next) {
        int rel = say_tok(d, k)->rel;
        if (rel == REL_IOBJ && k > verb && !say_child(d, verb, REL_CCOMP)) return true;
        if (rel != REL_OBJ || k < verb) continue;
        objects++;
        last = k;
    }
    bool passive = say_child(d, verb, REL_AUX_PASS) != 0;
    uint32_t subject = passive ? say_own_subject(d, verb) : 0;
    return objects > 1 || is_gift(d, last) || is_gift(d, subject) || (passive && objects);
}

/* "The judge dismissed the charges against her": a ruling, not a denial. */
static bool is_ruling(const say_claims *c, const say_claim *claim)
{
    static const char *const words[] = {"dismiss", "reject", "deny", "throw", NULL};
    const say_doc *d = c->d;
    uint32_t verb = claim->cue;
    if (!say_lemma_in(d, verb, words)) return false;
    uint32_t object = say_child(d, verb, REL_OBJ);
    if (!object) object = say_child(d, verb, REL_NSUBJ_PASS);
    return say_in_class(c, object, "deny-legal") && say_in_class(c, claim->source, "deny-court");
}

bool say_denies_a_request(const say_claims *c, const say_claim *claim)
{
    const say_doc *d = c->d;
    uint32_t verb = claim->cue;
    if (is_ruling(c, claim)) return true;
    static const char *const requests[] = {
        "request", "petition",   "appeal", "motion",    "application", "bid",     "plea",
        "demand",  "injunction", "writ",   "extension", "proposal",    "measure", NULL};
    if (!verb || !say_lemma_is(d, verb, "deny")) return false;
    uint32_t object = say_child(d, verb, REL_OBJ);
    if (!object) object = say_child(d, verb, REL_NSUBJ_PASS);
    return object && say_lemma_in(d, object, requests);
}
