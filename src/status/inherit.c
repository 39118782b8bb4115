/* What the words above a predicate make of it: status handed down the tree, from the root.
 * Takes signatures and each token's own modality, fills every token's truth. */
#include "status/status_int.h"

static const char *const IF[] = {"if", "unless", "provided", "assuming", "lest", NULL};
static const char *const WITHOUT[] = {"without", "instead", "rather", "than", NULL};
/* Clauses of time share the future of what they are tied to: "will leave when talks end". */
static const char *const TIME[] = {"when", "after", "before", "until", "once",
                                   "till", "while", "as",     NULL};
/* Ends that are reached by what is done for them: "marched to protest the law". */
static const char *const VOICING[] = {"protest", "denounce",    "condemn", "celebrate", "mark",
                                      "mourn",   "commemorate", "honour",  "honor",     "express",
                                      "demand",  "show",        "say",     "warn",      NULL};

static say_str norm_of_child(const say_doc *d, uint32_t t, say_rel rel)
{
    uint32_t c = say_child(d, t, rel);
    return c ? say_tok(d, c)->norm : (say_str){"", 0};
}

/* What a complement is under a governor that is itself `above`. */
static uint8_t apply_signature(const say_signature *g, uint8_t above)
{
    if (above == STATUS_NEGATED) return g->minus;
    if (say_status_holds(above)) return g->plus;
    if (g->plus == STATUS_ACTUAL) return g->minus == STATUS_ACTUAL ? STATUS_ACTUAL : above;
    if (g->plus == STATUS_NEGATED)
        return above == STATUS_PLANNED || above == STATUS_DEMANDED ? STATUS_NEGATED
                                                                   : STATUS_POSSIBLE;
    return g->plus;
}

/* The governor's own status, as t sees it. Where t itself is what denies it ("there is no
 * evidence", "nobody came"), t must not be denied twice. */
static uint8_t status_of_governor(const say_reading *r, uint32_t g, uint32_t t)
{
    const say_truth *truth = say_truth_of(r, g);
    uint8_t status = truth->negated && truth->negator == t ? truth->context : truth->status;
    return status ? status : STATUS_ACTUAL;
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

static uint8_t context_of_adverbial(const say_reading *r, uint32_t t, uint8_t above)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    say_str mark = norm_of_child(d, t, REL_MARK);
    if (!mark.n) mark = norm_of_child(d, t, REL_ADVMOD);
    if (say_str_in(mark, IF)) return STATUS_CONDITIONAL;
    if (say_str_is(mark, "whether")) return STATUS_POSSIBLE;
    /* "died before he could pardon the poet" */
    if (say_str_is(mark, "before") && say_child_lemma(d, t, REL_AUX, "could"))
        return STATUS_NEGATED;
    /* "gathered to denounce the law", "met to discuss it": readers take it that they did */
    int head = say_tok(d, k->head)->xpos;
    bool done = above == STATUS_ACTUAL && (head == XPOS_VBD || head == XPOS_VBN);
    /* but "attacked them to make them withdraw" does not say that they withdrew */
    const say_signature *makes = say_signature_find(r, t, FRAME_TO, SAY_LIT(""));
    if (makes && makes->plus == STATUS_ACTUAL && say_child(d, t, REL_XCOMP)) done = false;
    if (say_str_is(mark, "to"))
        return (done && k->head < t) || (say_status_holds(above) && say_str_in(k->lemma, VOICING))
                   ? STATUS_ACTUAL
                   : STATUS_PLANNED;
    if ((k->xpos == XPOS_VBG || k->xpos == XPOS_VB) && say_str_in(mark, WITHOUT))
        return STATUS_NEGATED;
    if (!mark.n && is_inverted(r, t)) return STATUS_CONDITIONAL;
    if (say_str_is(mark, "than") && say_child_lemma(d, t, REL_CC, "rather")) return STATUS_NEGATED;
    if (!mark.n && k->xpos == XPOS_VBG && k->head < t && say_str_is(say_tok(d, t - 1)->norm, ","))
        above = status_over_infinitives(r, k->head);
    if (say_str_is(mark, "by") && is_tried(r, k->head)) above = status_over_infinitives(r, k->head);
    bool future = above == STATUS_PLANNED || above == STATUS_CONDITIONAL ||
                  above == STATUS_POSSIBLE || above == STATUS_DEMANDED;
    if (say_str_in(mark, TIME) || (k->xpos == XPOS_VBG && mark.n))
        return future && k->xpos != XPOS_VBD && k->xpos != XPOS_VBN ? above : STATUS_ACTUAL;
    if (!mark.n && (k->xpos == XPOS_VBG || k->xpos == XPOS_VBN))
        return above == STATUS_NEGATED ? STATUS_ACTUAL : above;
    return STATUS_ACTUAL;
}

/* Relations that no signature spoke for. */
static uint8_t context_without(const say_reading *r, uint32_t t, uint8_t above)
{
    const say_token *k = say_tok(r->d, t), *h = say_tok(r->d, k->head);
    switch (k->rel) {
    case REL_CCOMP:
        if (say_truth_of(r, t)->frame == FRAME_WH) return STATUS_ACTUAL;
        if (say_truth_of(r, t)->frame == FRAME_WHETHER) return STATUS_POSSIBLE;
        /* "did not hear that he had left": open, but for words that take it for granted */
        return above == STATUS_NEGATED   ? STATUS_POSSIBLE
               : say_status_holds(above) ? STATUS_ACTUAL
                                         : above;
    case REL_XCOMP:
        if (say_truth_of(r, t)->frame == FRAME_TO && h->upos != UPOS_ADJ)
            return say_status_holds(above) ? STATUS_PLANNED : above;
        return above;
    case REL_CSUBJ:
    case REL_CSUBJ_PASS:
        return say_status_holds(above) ? STATUS_ACTUAL : STATUS_POSSIBLE;
    case REL_ACL:
    case REL_ACL_RELCL:
        return say_context_in_noun(r, t);
    case REL_ADVCL:
        return context_of_adverbial(r, t, above);
    default:
        return say_is_nominal(k) ? say_context_of_noun(r, t, above) : STATUS_ACTUAL;
    }
}

/* A second verb shares what the first one's helpers say unless it has a subject or helpers of its
 * own: "will not meet or talk", "did not go and kill"; "did not go and he died". */
static void share_modality(const say_reading *r, uint32_t t, uint32_t head)
{
    const say_doc *d = r->d;
    say_truth *mine = say_truth_of(r, t);
    const say_truth *first = say_truth_of(r, head);
    const say_token *k = say_tok(d, t), *h = say_tok(d, head);
    if (say_child(d, t, REL_NSUBJ) || say_child(d, t, REL_NSUBJ_PASS) || say_child(d, t, REL_AUX) ||
        say_child(d, t, REL_COP))
        return;
    bool alike = k->xpos == h->xpos && k->xpos != XPOS_VBD && k->xpos != XPOS_VBZ;
    if (!mine->modal && alike) mine->modal = first->modal;
    if (alike && first->progressive) mine->progressive = true;
    bool but = say_child_lemma(d, t, REL_CC, "but") != 0;
    bool either = say_child_lemma(d, t, REL_CC, "or") || say_child_lemma(d, t, REL_CC, "nor");
    if (!mine->negated && (alike || either) && first->negated && !but) {
        mine->negated = true;
        mine->negator = first->negator;
    }
    if (k->xpos == XPOS_VB && h->xpos == XPOS_VB) mine->imperative = first->imperative;
    mine->question = mine->question || first->question;
}

/* Has the clause that t speaks in a past verb of saying above it? Then "would" is its future:
 * "said it would send troops", "refused to say how he would vote". */
static bool is_reported(const say_reading *r, uint32_t t)
{
    enum { STEPS = 4 };
    const say_doc *d = r->d;
    const say_truth *truth = say_truth_of(r, t);
    /* "the assertion that it would host the talks" */
    if (truth->signature && truth->frame == FRAME_CLAUSE && truth->context == STATUS_ACTUAL)
        return true;
    for (int i = 0; i < STEPS; i++) {
        int rel = say_tok(d, t)->rel;
        bool inside = rel == REL_CCOMP || rel == REL_CONJ || rel == REL_PARATAXIS ||
                      rel == REL_XCOMP || rel == REL_ACL || rel == REL_ACL_RELCL;
        t = say_tok(d, t)->head;
        if (!inside || t < r->first) return false;
        int x = say_tok(d, t)->xpos;
        if (rel != REL_CONJ && (x == XPOS_VBD || x == XPOS_VBN)) return true;
    }
    return false;
}

/* A complement under its governor's signature. */
static uint8_t context_by_signature(const say_reading *r, uint32_t t, const say_signature *g,
                                    uint8_t above)
{
    const say_doc *d = r->d;
    const say_truth *truth = say_truth_of(r, t);
    uint8_t context = apply_signature(g, above);
    /* "would like to thank the nurses" thanks them. */
    static const char *const thanks[] = {
        "express", "thank", "congratulate", "apologise", "apologize", "welcome", NULL};
    if (truth->frame == FRAME_TO && say_str_is(say_tok(d, truth->governor)->lemma, "like") &&
        say_str_in(say_tok(d, t)->lemma, thanks))
        return STATUS_ACTUAL;
    /* "was able to leave" */
    uint32_t cop = say_child(d, truth->governor, REL_COP);
    if (context == STATUS_POSSIBLE && truth->frame == FRAME_TO && cop &&
        say_tok(d, cop)->xpos == XPOS_VBD && say_str_is(say_tok(d, truth->governor)->norm, "able"))
        return STATUS_ACTUAL;
    return context;
}

static uint8_t context_of(const say_reading *r, uint32_t t)
{
    say_truth *truth = say_truth_of(r, t);
    uint32_t head = say_tok(r->d, t)->head, governor = 0;
    const say_signature *g = say_signature_above(r, t, &governor);
    uint8_t idiom = say_idiom_status(r, t);
    /* "the planned march was called off", "a future attack cannot be ruled out" */
    uint8_t by = g ? apply_signature(g, status_of_governor(r, governor, t)) : STATUS_NONE;
    bool stronger = say_is_nominal(say_tok(r->d, t)) &&
                    (by == STATUS_NEGATED || (by == STATUS_POSSIBLE && g->plus == STATUS_NEGATED));
    truth->fixed = idiom && !stronger;
    if (truth->fixed) return idiom;
    if (g) {
        truth->signature = g;
        truth->governor = governor;
        return context_by_signature(r, t, g, status_of_governor(r, governor, t));
    }
    if (head < r->first) return STATUS_ACTUAL;
    return context_without(r, t, status_of_governor(r, head, t));
}

/* "India had to pull back its troops": it did. */
static bool was_made_to(const say_reading *r, uint32_t t)
{
    const say_token *h = say_tok(r->d, say_tok(r->d, t)->head);
    return say_truth_of(r, t)->frame == FRAME_TO && h->xpos == XPOS_VBD &&
           say_str_is(h->lemma, "have");
}

/* A finite verb of the past: "fired", "was fired", "had fired". */
static bool is_past(const say_doc *d, uint32_t t)
{
    if (say_tok(d, t)->xpos == XPOS_VBD) return true;
    bool past = false;
    for (uint32_t c = say_tok(d, t)->first; c && c < t; c = say_tok(d, c)->next) {
        if (!say_rel_is(say_tok(d, c)->rel, REL_AUX)) continue;
        if (say_tok(d, c)->xpos == XPOS_MD) return false;
        past |= say_tok(d, c)->xpos == XPOS_VBD;
    }
    return past;
}

/* What stands in the past is neither planned nor demanded, and open or denied only where a word
 * that governs it says so: "would not leave the house where he was born". */
static void read_past(say_truth *truth, int rel)
{
    if (truth->fixed) return;
    bool infinitive = truth->signature && truth->frame == FRAME_TO;
    bool complement =
        truth->signature || rel == REL_CCOMP || rel == REL_CSUBJ || truth->frame == FRAME_WHETHER;
    bool free = infinitive || !complement;
    uint8_t context = truth->context;
    if (context == STATUS_PLANNED || context == STATUS_DEMANDED ||
        (free && (context == STATUS_POSSIBLE || context == STATUS_NEGATED)))
        truth->context = STATUS_ACTUAL;
}

static void read_token(const say_reading *r, uint32_t t)
{
    say_truth *truth = say_truth_of(r, t);
    uint32_t head = say_tok(r->d, t)->head;
    bool conjunct = say_tok(r->d, t)->rel == REL_CONJ && head >= r->first;
    if (conjunct) {
        truth->context = say_truth_of(r, head)->context;
        truth->frame = say_truth_of(r, head)->frame;
        truth->signature = say_truth_of(r, head)->signature;
        truth->governor = say_truth_of(r, head)->governor;
    } else {
        truth->context = context_of(r, t);
    }
    say_modality_read(r, t);
    if (conjunct) share_modality(r, t, head);
    bool reported = is_reported(r, t);
    if (was_made_to(r, t) && !is_reported(r, head)) {
        if (truth->modal == MODAL_MUST) truth->modal = MODAL_NONE;
        if (truth->context == STATUS_DEMANDED) truth->context = STATUS_ACTUAL;
    }
    if (is_past(r->d, t)) read_past(truth, say_tok(r->d, t)->rel);
    truth->status = say_modality_apply(truth, truth->context, reported);
}

void say_truth_inherit(const say_reading *r)
{
    uint32_t n = r->last - r->first, done = 0, made = 0;
    uint32_t *queue = say_arena_take(r->d->arena, n * sizeof *queue);
    for (uint32_t t = r->first; t < r->last; t++)
        if (say_tok(r->d, t)->head == 0) queue[made++] = t;
    while (done < made) {
        uint32_t t = queue[done++];
        read_token(r, t);
        for (uint32_t c = say_tok(r->d, t)->first; c && made < n; c = say_tok(r->d, c)->next)
            queue[made++] = c;
    }
}
