/* Idioms: constructions that fix a status whatever the words' signatures say.
 * Takes a token and its tree, gives a status or STATUS_NONE. */
#include "status/status_int.h"

/* "the alleged attack", "a planned meeting", "the cancelled visit" */
static uint8_t status_of_modifier(const say_doc *d, uint32_t t)
{
    static const char *const open[] = {"alleged",  "suspected", "possible",   "potential",
                                       "supposed", "purported", "feared",     "likely",
                                       "would-be", "apparent",  "threatened", NULL};
    static const char *const ahead[] = {"planned", "proposed", "upcoming",  "scheduled",
                                        "future",  "imminent", "intended",  "expected",
                                        "looming", "promised", "attempted", NULL};
    static const char *const off[] = {"cancelled",  "canceled", "averted",   "foiled", "thwarted",
                                      "fictitious", "aborted",  "imaginary", NULL};
    static const char *const made[] = {"well", "carefully", "poorly", "badly", "hastily", NULL};
    for (uint32_t c = say_tok(d, t)->first; c && c < t; c = say_tok(d, c)->next) {
        if (say_tok(d, c)->rel != REL_AMOD) continue;
        say_str w = say_tok(d, c)->norm;
        uint32_t how = say_child(d, c, REL_ADVMOD); /* "a well-planned attack" was made */
        if (how && say_str_is(w, "planned") && say_str_in(say_tok(d, how)->norm, made)) continue;
        if (say_str_in(w, open)) return STATUS_POSSIBLE;
        if (say_str_in(w, ahead)) return STATUS_PLANNED;
        if (say_str_in(w, off)) return STATUS_NEGATED;
    }
    return STATUS_NONE;
}

/* "insisted that the ceasefire cover the whole country": a bare verb where the indicative would end
 * in -s, or stand in the past, is a demand. */
static bool is_subjunctive(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    if ((k->rel != REL_CCOMP && k->rel != REL_ACL_RELCL && k->rel != REL_ACL) ||
        say_truth_of(r, t)->frame != FRAME_CLAUSE || !say_child_lemma(d, t, REL_MARK, "that"))
        return false;
    uint32_t aux = say_child(d, t, REL_AUX_PASS);
    if (!aux) aux = say_child(d, t, REL_COP);
    if (aux) return say_str_is(say_tok(d, aux)->norm, "be") && !say_child(d, t, REL_AUX);
    uint32_t s = say_child(d, t, REL_NSUBJ);
    int x = say_tok(d, s)->xpos;
    bool singular = x == XPOS_NN || x == XPOS_NNP || say_str_is(say_tok(d, s)->norm, "it") ||
                    say_str_is(say_tok(d, s)->norm, "he") || say_str_is(say_tok(d, s)->norm, "she");
    return s && !say_child(d, t, REL_AUX) &&
           (k->xpos == XPOS_VB || (k->xpos == XPOS_VBP && singular));
}

/* Is the word that opens t's clause the first of its sentence but for what the clause holds?
 * "Rather than fight, they fled": the second verb is the one that holds. */
static bool has_verb_before(const say_reading *r, uint32_t t, uint32_t c)
{
    const say_doc *d = r->d;
    for (uint32_t v = say_tok(d, t)->first; v && v < t; v = say_tok(d, v)->next)
        if (v > c && say_tok(d, v)->rel == REL_ADVCL) return true;
    return false;
}

/* "has yet to rule", "is yet to be found" */
static bool is_still_to_come(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    return k->rel == REL_XCOMP && say_truth_of(r, t)->frame == FRAME_TO &&
           (say_child_lemma(d, k->head, REL_ADVMOD, "yet") ||
            say_child_lemma(d, t, REL_ADVMOD, "yet"));
}

/* "was too weak to stand", "was not strong enough to stand" */
static bool is_too(const say_reading *r, uint32_t t)
{
    const say_token *k = say_tok(r->d, t), *h = say_tok(r->d, k->head);
    return say_truth_of(r, t)->frame == FRAME_TO && k->head < t &&
           (h->upos == UPOS_ADJ || h->upos == UPOS_ADV || h->xpos == XPOS_VBN) &&
           (say_child_lemma(r->d, k->head, REL_ADVMOD, "too") ||
            (say_child_lemma(r->d, k->head, REL_ADVMOD, "enough") &&
             say_truth_of(r, k->head)->negated));
}

/* "Prices used to rise every winter", also where the parser takes it for a noun phrase; not "money
 * used to pay them" */
static bool is_used_to(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t), *h = say_tok(d, k->head);
    bool phrase = k->rel == REL_ADVCL && say_child(d, t, REL_MARK) == k->head + 1 &&
                  (h->xpos == XPOS_VBD || (h->rel == REL_ACL && say_tok(d, h->head)->head == 0));
    return (k->rel == REL_XCOMP || phrase) && say_truth_of(r, t)->frame == FRAME_TO &&
           say_str_is(h->norm, "used") && !say_child(d, k->head, REL_OBJ) &&
           !say_child(d, k->head, REL_AUX_PASS) && !say_child(d, k->head, REL_NSUBJ_PASS);
}

/* "Let us negotiate", "let them go" */
static bool is_let_us(const say_reading *r, uint32_t t)
{
    const say_token *k = say_tok(r->d, t);
    return (k->rel == REL_XCOMP || k->rel == REL_CCOMP) &&
           say_str_is(say_tok(r->d, k->head)->lemma, "let") && say_truth_of(r, k->head)->imperative;
}

/* "sold the land rather than build on it", "without being attacked", "stayed instead of fleeing",
 * "did not enter, let alone occupy"; not "rather than fight, they fled" */
static bool is_instead(const say_reading *r, uint32_t t)
{
    static const char *const opens[] = {"rather", "instead", "without", NULL};
    const say_doc *d = r->d;
    say_str one = t >= r->first + 2 ? say_tok(d, t - 2)->norm : (say_str){"", 0};
    say_str two = say_tok(d, t > r->first ? t - 1 : t)->norm;
    if ((say_str_is(one, "let") && say_str_is(two, "alone")) ||
        (say_str_is(one, "rather") && say_str_is(two, "than")) ||
        (say_str_is(one, "instead") && say_str_is(two, "of")))
        return true;
    for (uint32_t c = say_tok(d, t)->first; c && c < t; c = say_tok(d, c)->next) {
        int rel = say_tok(d, c)->rel;
        if (rel != REL_CC && rel != REL_MARK && rel != REL_CASE) continue;
        if (!say_str_in(say_tok(d, c)->norm, opens)) continue;
        /* "did not leave without paying" */
        bool twice = say_str_is(say_tok(d, c)->norm, "without") &&
                     say_tok(d, t)->head >= r->first &&
                     say_truth_of(r, say_tok(d, t)->head)->status == STATUS_NEGATED;
        return !twice && !has_verb_before(r, t, c);
    }
    return false;
}

/* "voted against sending troops", "decided against running" */
static bool is_against(const say_reading *r, uint32_t t)
{
    static const char *const says_no[] = {"vote",  "decide", "rule",  "advise", "warn",    "argue",
                                          "lobby", "plead",  "speak", "urge",   "counsel", NULL};
    uint32_t head = say_tok(r->d, t)->head;
    return say_tok(r->d, t)->xpos == XPOS_VBG && say_child_lemma(r->d, t, REL_MARK, "against") &&
           head >= r->first && say_str_in(say_tok(r->d, head)->lemma, says_no);
}

static bool is_any_child(const say_doc *d, uint32_t t, const char *const *words)
{
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next)
        if (say_str_in(say_tok(d, c)->norm, words)) return true;
    return false;
}

/* "a failed attempt to seize power", "tried in vain to end the siege" */
static bool is_vain(const say_reading *r, uint32_t t)
{
    static const char *const vain[] = {"failed",   "unsuccessful", "abortive", "aborted", "botched",
                                       "foiled",   "thwarted",     "futile",   "doomed",  "vain",
                                       "rejected", "fruitless",    "failing",  NULL};
    static const char *const vainly[] = {"vain",        "unsuccessfully", "vainly",
                                         "fruitlessly", "nothing",        NULL};
    const say_doc *d = r->d;
    uint32_t head = say_tok(d, t)->head;
    if (say_truth_of(r, t)->frame != FRAME_TO || head < r->first || head > t) return false;
    return is_any_child(d, head, say_tok(d, head)->upos == UPOS_VERB ? vainly : vain);
}

/* The noun of a plan, an offer, a call that came to nothing: "dropped its plan to build a dam",
 * "the attempt to free them failed". What it aimed at did not come about. */
static bool is_given_up(const say_reading *r, uint32_t noun)
{
    static const char *const drops[] = {
        "reject",   "refuse",  "drop",  "abandon", "scrap",  "shelve",    "cancel",  "withdraw",
        "overturn", "block",   "veto",  "defeat",  "rebuff", "spurn",     "quash",   "thwart",
        "foil",     "dismiss", "lose",  "forgo",   "miss",   "frustrate", "scupper", "repel",
        "decline",  "scuttle", "annul", "derail",  "nix",    "jettison",  NULL};
    static const char *const fails[] = {"fail", "collapse", "founder", "fizzle", "misfire", NULL};
    static const char *const nothing[] = {"nothing", "nought", "naught", NULL};
    const say_doc *d = r->d;
    const say_token *n = say_tok(d, noun);
    if (n->head < r->first || say_truth_of(r, n->head)->negated) return false;
    const say_token *h = say_tok(d, n->head);
    if (n->rel == REL_OBJ || n->rel == REL_NSUBJ_PASS) {
        bool down = say_str_is(h->lemma, "turn") || say_str_is(h->lemma, "strike") ||
                    say_str_is(h->lemma, "vote");
        return say_str_in(h->lemma, drops) ||
               (down && say_child_lemma(d, n->head, REL_COMPOUND_PRT, "down")) ||
               (say_str_is(h->lemma, "call") &&
                say_child_lemma(d, n->head, REL_COMPOUND_PRT, "off"));
    }
    if (n->rel != REL_NSUBJ) return false;
    return say_str_in(h->lemma, fails) ||
           (say_str_is(h->lemma, "come") && is_any_child(d, n->head, nothing));
}

/* "kept their promise to kill him", "carried out a threat to leave" */
static bool is_fulfilled(const say_reading *r, uint32_t noun)
{
    static const char *const keeps[] = {"keep",    "honour", "honor", "fulfil",
                                        "fulfill", "carry",  NULL};
    static const char *const given[] = {"promise",    "threat", "pledge", "vow",
                                        "commitment", "order",  "plan",   NULL};
    const say_token *n = say_tok(r->d, noun);
    if (n->head < r->first || n->rel != REL_OBJ || !say_str_in(n->lemma, given)) return false;
    return say_str_in(say_tok(r->d, n->head)->lemma, keeps) &&
           say_truth_of(r, n->head)->status == STATUS_ACTUAL;
}

/* What became of what a noun aims at; STATUS_NONE where that is not said. */
static uint8_t status_of_aim(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    uint32_t noun = say_tok(d, t)->head, mark = say_child(d, t, REL_MARK);
    if (noun < r->first || noun > t || say_truth_of(r, t)->frame != FRAME_TO) return STATUS_NONE;
    if (mark > r->first && say_tok(d, mark - 1)->upos == UPOS_NOUN) noun = mark - 1;
    if (say_tok(d, noun)->upos != UPOS_NOUN) return STATUS_NONE;
    if (is_given_up(r, noun)) return STATUS_NEGATED;
    return is_fulfilled(r, noun) ? STATUS_ACTUAL : STATUS_NONE;
}

/* "has stopped short of sending arms" */
static bool is_short_of(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    uint32_t head = say_tok(d, t)->head;
    return say_child_lemma(d, t, REL_MARK, "of") && head >= r->first && head + 1 < r->last &&
           (say_str_is(say_tok(d, head)->norm, "short") ||
            say_str_is(say_tok(d, head + 1)->norm, "short"));
}

static const char *const UNTRUE[] = {"false",      "untrue",    "baseless",    "unfounded", "fake",
                                     "hoax",       "lie",       "groundless",  "wrong",     "bogus",
                                     "fabricated", "mistaken",  "fabrication", "nonsense",  "myth",
                                     "rubbish",    "invention", "fiction",     NULL};

/* Is t inside a noun that somebody calls untrue: "called the report of a kidnapping a lie",
 * "described the claim that troops had fired as false"? The parser hangs the lie on what it finds.
 */
static bool is_labelled_false(const say_reading *r, uint32_t t)
{
    static const char *const labels[] = {"call", "brand",    "label",        "dub",      "term",
                                         "deem", "describe", "characterize", "denounce", NULL};
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    if (k->head < r->first || (k->rel != REL_NMOD && !say_rel_is(k->rel, REL_ACL))) return false;
    uint32_t verb = say_tok(d, k->head)->head, first, last;
    if (verb < r->first || !say_str_in(say_tok(d, verb)->lemma, labels)) return false;
    if (!say_signature_find(r, k->head, FRAME_CLAUSE, SAY_LIT(""))) return false;
    say_subtree(d, verb, &first, &last);
    while (last > t && say_tok(d, last)->upos == UPOS_PUNCT)
        last--;
    return last > t && say_str_in(say_tok(d, last)->norm, UNTRUE) &&
           !say_truth_of(r, verb)->negated;
}

/* "The rumour that the king had died was false" */
static bool is_called_false(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t), *noun = say_tok(d, k->head);
    if (!say_rel_is(k->rel, REL_ACL) || k->head < r->first || noun->head < r->first) return false;
    /* "Reports that he had died are false, officials said", where the parser hangs both on "said"
     */
    for (uint32_t c = say_tok(d, noun->head)->first; c; c = say_tok(d, c)->next)
        if (c > t && say_tok(d, c)->rel == REL_CCOMP && say_child(d, c, REL_COP) &&
            !say_child(d, c, REL_NSUBJ) && say_str_in(say_tok(d, c)->norm, UNTRUE))
            return true;
    return say_rel_is(noun->rel, REL_NSUBJ) && say_str_in(say_tok(d, noun->head)->norm, UNTRUE) &&
           !say_truth_of(r, noun->head)->negated && say_child_lemma(d, t, REL_MARK, "that");
}

/* "Had they come, ...", "if they had come, he would have stayed": they did not. */
static bool is_counterfactual(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    /* a root: where the parser hangs the main clause on it */
    bool root = k->rel == REL_ROOT && !say_str_is(say_tok(d, r->last - 1)->norm, "?") &&
                say_child(d, t, REL_PARATAXIS);
    if ((k->rel != REL_ADVCL && !root) || (k->xpos != XPOS_VBN && k->xpos != XPOS_VBD))
        return false;
    uint32_t first, last, aux = say_child_lemma(d, t, REL_AUX, "have");
    say_subtree(d, t, &first, &last);
    uint32_t subject = say_child(d, t, REL_NSUBJ), had = first;
    if (!say_str_is(say_tok(d, had)->norm, "had")) had--;
    if (!subject) subject = say_child(d, t, REL_NSUBJ_PASS);
    if (had >= r->first && had < subject && say_str_is(say_tok(d, had)->norm, "had")) return true;
    if (root) return false;
    const say_truth *head = say_truth_of(r, k->head);
    return aux && say_str_is(say_tok(d, aux)->norm, "had") &&
           say_child_lemma(d, t, REL_MARK, "if") && head->modal && head->perfect;
}

uint8_t say_idiom_status(const say_reading *r, uint32_t t)
{
    int upos = say_tok(r->d, t)->upos;
    uint8_t modifier = STATUS_NONE;
    if (upos == UPOS_NOUN || upos == UPOS_PROPN) modifier = status_of_modifier(r->d, t);
    if (modifier) return modifier;
    if (is_still_to_come(r, t) || is_too(r, t) || is_instead(r, t) || is_short_of(r, t) ||
        is_called_false(r, t) || is_labelled_false(r, t) || is_against(r, t) || is_vain(r, t))
        return STATUS_NEGATED;
    if (is_counterfactual(r, t)) return STATUS_NEGATED;
    /* "will have to look, now that they have come" */
    uint32_t that = say_child_lemma(r->d, t, REL_MARK, "that");
    if (that > r->first && say_str_is(say_tok(r->d, that - 1)->norm, "now")) return STATUS_ACTUAL;
    uint8_t aim = status_of_aim(r, t);
    if (aim) return aim;
    if (is_used_to(r, t)) return STATUS_HISTORICAL;
    return is_let_us(r, t) || is_subjunctive(r, t) ? STATUS_DEMANDED : STATUS_NONE;
}
