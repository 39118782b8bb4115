/* Denials by the word of saying: "rubbished the report", "called it a lie", "took issue with the
 * claim". Takes a finished claim; what is denied in the content alone is denial.c's. */
#include "attrib/tables.h"

bool say_in_class(const say_claims *c, uint32_t t, const char *name)
{
    static const char *const ends[] = {"ed", "en", "d", "n", NULL};
    const say_lexicon *lx = c->tables->lexicon;
    if (!t) return false;
    const say_token *k = say_tok(c->d, t);
    if (say_lexicon_in_class(lx, say_str_of(name), k->lemma)) return true;
    if (k->upos != UPOS_VERB && k->upos != UPOS_ADJ) return false;
    for (int i = 0; ends[i]; i++) { /* of "bombed" some lemmatizers make "bom" */
        size_t n = strlen(ends[i]);
        if (k->norm.n <= n + 2 || memcmp(k->norm.p + k->norm.n - n, ends[i], n) != 0) continue;
        say_str stem = {k->norm.p, k->norm.n - n};
        if (say_lexicon_in_class(lx, say_str_of(name), stem)) return true;
    }
    return false;
}

bool say_is_claim_noun(const say_claims *c, uint32_t t)
{
    return say_in_class(c, t, "deny-claim");
}

bool say_is_untrue(const say_claims *c, uint32_t t)
{
    const say_doc *d = c->d;
    if (!t) return false;
    if (say_in_class(c, t, "deny-untrue")) return true;
    if (say_lemma_is(d, t, "news")) return say_child_lemma(d, t, REL_AMOD, "fake") != 0;
    if (say_in_class(c, t, "deny-pack")) { /* "a pack of lies" */
        uint32_t k = say_child(d, t, REL_NMOD);
        return k && say_in_class(c, k, "deny-untrue");
    }
    if (say_lemma_is(d, t, "riddle") || say_lemma_is(d, t, "full")) {
        uint32_t k = say_child(d, t, REL_OBL);
        return say_lemma_is(d, k, "error") || say_lemma_is(d, k, "lie") ||
               say_lemma_is(d, k, "inaccuracy");
    }
    uint32_t k = t + 1 < d->tokens.n ? t + 1 : t;
    if (say_lemma_is(d, t, "make")) /* "was made up" */
        return say_str_is(say_tok(d, k)->norm, "up") && say_child(d, t, REL_AUX_PASS);
    if (say_lemma_is(d, t, "take")) /* "had been taken out of context" */
        return say_child(d, t, REL_AUX_PASS) && say_child_lemma(d, t, REL_OBL, "context");
    return say_child(d, t, REL_AUX_PASS) && say_in_class(c, t, "deny-made-up");
}

/* The verb by which the source takes its stand: of "played down reports that" the cue's own noun
 * hangs below it. */
static uint32_t verb_of(const say_doc *d, const say_claim *claim)
{
    const say_token *cue = say_tok(d, claim->cue);
    bool below = cue->rel == REL_OBJ || cue->rel == REL_OBL || cue->rel == REL_NSUBJ_PASS;
    if (cue->upos != UPOS_NOUN || !below || say_tok(d, cue->head)->upos != UPOS_VERB)
        return claim->cue;
    return claim->source && claim->source == say_own_subject(d, cue->head) ? cue->head : claim->cue;
}

/* "branded the story a fabrication", "described it as untrue", "dismissed it as a lie" */
static bool labels_untrue(const say_claims *c, uint32_t verb)
{
    const say_doc *d = c->d;
    if (!say_in_class(c, verb, "deny-label")) return false;
    enum { DEPTH = 2 };
    uint32_t at = verb;
    for (int i = 0; i < DEPTH && at; i++) {
        for (uint32_t k = say_tok(d, at)->first; k; k = say_tok(d, k)->next) {
            if (k > verb && say_is_untrue(c, k) && !say_is_negated(d, k) &&
                say_tok(d, k)->rel != REL_AMOD)
                return true;
            /* "described as nonsense claims that" */
            uint32_t before = say_is_claim_noun(c, k) ? say_child(d, k, REL_COMPOUND) : 0;
            if (k > verb && before && say_tok(d, k)->rel == REL_OBL && say_is_untrue(c, before))
                return true;
        }
        at = say_child(d, verb, REL_OBJ);
    }
    /* "called the report of a kidnapping a lie": where the parser hangs the lie on the kidnapping
     */
    if (!at || !say_is_claim_noun(c, at)) return false;
    uint32_t first, last;
    say_subtree(d, at, &first, &last);
    return say_is_untrue(c, last);
}

/* "brushed aside", "hit back", "took issue": a verb with the word that makes it gainsay. */
static bool has_gainsaying_word(const say_doc *d, uint32_t verb)
{
    static const struct {
        const char *verb;
        const char *words[5];
    } table[] = {{"brush", {"off", "aside", "away"}},
                 {"wave", {"off", "aside", "away"}},
                 {"shrug", {"off", "aside", "away"}},
                 {"laugh", {"off", "away", "at", "down"}},
                 {"bat", {"off", "aside", "away"}},
                 {"swat", {"off", "aside", "away", "down"}},
                 {"sweep", {"aside", "away"}},
                 {"push", {"back", "aside", "away"}},
                 {"cast", {"aside", "off"}},
                 {"knock", {"down", "back"}},
                 {"fend", {"off"}},
                 {"fight", {"back"}},
                 {"play", {"down"}},
                 {"hit", {"back", "out"}},
                 {"shoot", {"down"}},
                 {"fire", {"back"}},
                 {"pour", {"water", "scorn"}},
                 {"throw", {"water", "scorn"}},
                 {"heap", {"scorn", "ridicule"}},
                 {"take", {"issue", "exception"}},
                 {"give", {"lie"}},
                 {"make", {"light"}},
                 {"explain", {"away"}},
                 {"put", {"paid"}}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!say_lemma_is(d, verb, table[i].verb)) continue;
        uint32_t next = verb + 1; /* its own particle, or by the tree a case of the object */
        if (next < d->tokens.n && say_str_in(say_tok(d, next)->norm, table[i].words)) return true;
        for (uint32_t k = say_tok(d, verb)->first; k; k = say_tok(d, k)->next)
            if (k > verb && say_str_in(say_tok(d, k)->norm, table[i].words)) return true;
    }
    return false;
}

/* "the charges, which the colonel rejects" */
static bool is_relative_to_claim(const say_claims *c, uint32_t verb, uint32_t object)
{
    const say_token *v = say_tok(c->d, verb);
    int x = say_tok(c->d, object)->xpos;
    return (x == XPOS_WDT || x == XPOS_WP) && say_rel_is(v->rel, REL_ACL) &&
           say_is_claim_noun(c, v->head);
}

/* What stands beside a verb and has a claim in it: its object, its subject in the passive, what
 * "at", "on", "with" lead to, and what hangs below its object: "threw cold water on talk of it". */
static bool has_claim_beside(const say_claims *c, uint32_t verb, bool deep)
{
    const say_doc *d = c->d;
    bool passive = say_child(d, verb, REL_AUX_PASS) || say_tok(d, verb)->rel == REL_ACL;
    uint32_t over = say_tok(d, verb)->rel == REL_ADVCL && say_tok(d, verb)->xpos == XPOS_VBN
                        ? say_tok(d, verb)->head
                        : 0; /* "Rejected by Athens, the charge has soured relations." */
    if (over > verb && say_is_claim_noun(c, say_own_subject(d, over))) return true;
    if (say_tok(d, verb)->rel == REL_ACL && !say_own_subject(d, verb) &&
        say_is_claim_noun(c, say_tok(d, verb)->head))
        return true;
    for (uint32_t k = say_tok(d, verb)->first; k; k = say_tok(d, k)->next) {
        int rel = say_tok(d, k)->rel;
        bool may = rel == REL_OBJ || rel == REL_OBL || rel == REL_NSUBJ_PASS ||
                   (passive && rel == REL_NSUBJ);
        if (!may || !(rel == REL_OBJ || passive || k > verb)) continue;
        if (say_is_claim_noun(c, k) || is_relative_to_claim(c, verb, k)) return true;
        uint32_t below = deep && rel == REL_OBJ ? say_child(d, k, REL_NMOD) : 0;
        if (below && say_is_claim_noun(c, below)) return true;
    }
    return false;
}

bool say_gainsays(const say_claims *c, uint32_t verb)
{
    bool word = has_gainsaying_word(c->d, verb);
    if (!word && !say_in_class(c, verb, "deny-verb")) return false;
    return has_claim_beside(c, verb, word);
}

/* "disagreed that the war was lost": not to grant what is said. */
static bool disagrees(const say_doc *d, const say_claim *claim)
{
    static const char *const words[] = {"disagree", "disbelieve", NULL};
    return say_lemma_in(d, claim->cue, words) && claim->head &&
           say_child_lemma(d, claim->head, REL_MARK, "that");
}

/* "protested his innocence", "pleaded not guilty", "distanced itself from the remarks", "ruled out
 * having met them" */
static bool clears_itself(const say_doc *d, const say_claim *claim)
{
    static const char *const protests[] = {"protest", "profess", "maintain", "proclaim",
                                           "assert",  "affirm",  "declare",  NULL};
    uint32_t cue = claim->cue, object = say_complement(d, cue);
    if (say_lemma_in(d, cue, protests))
        return say_lemma_is(d, object, "innocence") || say_lemma_is(d, claim->head, "innocence");
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

bool say_denies_by_cue(const say_claims *c, const say_claim *claim)
{
    uint32_t verb = verb_of(c->d, claim);
    return say_gainsays(c, verb) || labels_untrue(c, verb) || disagrees(c->d, claim) ||
           clears_itself(c->d, claim);
}
