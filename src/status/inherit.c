/* What the words above a predicate make of it: status handed down the tree, from the root.
 * Takes signatures and each token's own modality, fills every token's truth. */
#include "status/status_int.h"

/* What a complement is under a governor that is itself `above`. */
static uint8_t apply_signature(const say_signature *g, uint8_t above)
{
    if (above == STATUS_NEGATED) return g->minus;
    if (say_status_holds(above)) return g->plus;
    if (g->plus == STATUS_ACTUAL) return g->minus == STATUS_ACTUAL ? STATUS_ACTUAL : above;
    /* "will begin to fire" does not say that they fire, "will continue to fire" does */
    static const char *const goes_on[] = {"continue", "keep", "carry", "go", NULL};
    if (g->plus == STATUS_ONGOING) return say_str_in(g->lemma, goes_on) ? STATUS_ONGOING : above;
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

/* Relations that no signature spoke for. */
static uint8_t context_without(const say_reading *r, uint32_t t, uint8_t above)
{
    const say_token *k = say_tok(r->d, t), *h = say_tok(r->d, k->head);
    if (say_verb_of_described(r, t)) return STATUS_ACTUAL;
    switch (k->rel) {
    case REL_CCOMP:
        if (say_str_is(h->norm, "given")) return STATUS_ACTUAL; /* "given that he backs them" */
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
        return say_context_of_adverbial(r, t, above);
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
        if (!inside || t < r->first || say_truth_of(r, t)->fixed) return false;
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
    /* "the king allowed the exiles to return": once it is over, they did */
    static const char *const lets[] = {"allow", "let", "permit", "enable", NULL};
    const say_token *h = say_tok(d, truth->governor);
    if (context == STATUS_POSSIBLE && truth->frame == FRAME_TO && above == STATUS_ACTUAL &&
        say_str_in(h->lemma, lets) && (h->xpos == XPOS_VBD || h->xpos == XPOS_VBN))
        return STATUS_ACTUAL;
    /* "was able to leave" */
    uint32_t cop = say_child(d, truth->governor, REL_COP);
    if (context == STATUS_POSSIBLE && truth->frame == FRAME_TO && cop &&
        say_tok(d, cop)->xpos == XPOS_VBD && say_str_is(say_tok(d, truth->governor)->norm, "able"))
        return STATUS_ACTUAL;
    return context;
}

/* "President to visit Madrid"; "How to sell a mine" */
static uint8_t context_of_root(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    uint32_t mark = say_child(d, t, REL_MARK);
    if (say_tok(d, t)->xpos != XPOS_VB || !mark || !say_str_is(say_tok(d, mark)->norm, "to"))
        return STATUS_ACTUAL;
    return say_tok(d, r->first)->xpos == XPOS_WRB ? STATUS_POSSIBLE : STATUS_PLANNED;
}

static bool is_gone(const say_reading *r, uint32_t t, uint32_t verb)
{
    return say_truth_of(r, t)->frame == FRAME_TO && verb < t &&
           say_str_is(say_tok(r->d, verb)->lemma, "go") && say_tok(r->d, verb)->xpos != XPOS_VBG;
}

static bool is_called_up(const say_reading *r, uint32_t t, uint32_t verb)
{
    const say_doc *d = r->d;
    uint32_t whom = say_child(d, verb, REL_OBJ);
    static const char *const verbs[] = {"call", "pay", "spend", NULL};
    return say_truth_of(r, t)->frame == FRAME_TO && say_str_in(say_tok(d, verb)->lemma, verbs) &&
           whom && verb < whom && whom < t;
}

static uint8_t context_of(const say_reading *r, uint32_t t)
{
    say_truth *truth = say_truth_of(r, t);
    uint32_t head = say_tok(r->d, t)->head, governor = 0;
    const say_signature *g = say_signature_above(r, t, &governor);
    /* "moved in to arrest students holding the hall": not governed by "move" */
    uint32_t described = g ? say_verb_of_described(r, t) : 0;
    if (described && described != governor) g = NULL;
    uint8_t idiom = say_idiom_status(r, t);
    /* "the planned march was called off", "a future attack cannot be ruled out" */
    uint8_t by = g ? apply_signature(g, status_of_governor(r, governor, t)) : STATUS_NONE;
    bool stronger = say_is_nominal(say_tok(r->d, t)) &&
                    (by == STATUS_NEGATED || (by == STATUS_POSSIBLE && g->plus == STATUS_NEGATED));
    truth->fixed = idiom && !stronger;
    if (truth->fixed) return idiom;
    uint8_t given = say_given_status(r, t);
    if (!given) given = say_context_of_fronted(r, t);
    if (given) return given;
    /* "called the police to report a theft", "went on the radio to praise them", "paid a million to
     * buy it": why they did */
    if (g && is_gone(r, t, governor) && !say_child(r->d, t, REL_MARK)) /* "go find him" */
        return status_of_governor(r, governor, t);
    if (g && (is_called_up(r, t, governor) || is_gone(r, t, governor)))
        return say_context_of_adverbial(r, t, status_of_governor(r, governor, t));
    if (g) {
        truth->signature = g;
        truth->governor = governor;
        return context_by_signature(r, t, g, status_of_governor(r, governor, t));
    }
    if (head < r->first) return context_of_root(r, t);
    return context_without(r, t, status_of_governor(r, head, t));
}

/* "India had to pull back its troops": it did. */
static bool was_made_to(const say_reading *r, uint32_t t)
{
    const say_token *h = say_tok(r->d, say_tok(r->d, t)->head);
    return say_truth_of(r, t)->frame == FRAME_TO && h->xpos == XPOS_VBD &&
           say_str_is(h->lemma, "have");
}

/* "The town had to pay, he said": words of his own, whose past is the past */
static bool is_quoted_first(const say_reading *r, uint32_t t)
{
    const say_token *k = say_tok(r->d, t);
    return k->rel == REL_CCOMP && k->head > t && !say_child(r->d, t, REL_MARK);
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

/* "decided to leave and made a phone call": the past goes with the past. */
static uint32_t first_past(const say_reading *r, uint32_t head)
{
    enum { STEPS = 4 };
    uint32_t above = head;
    for (int i = 0; i < STEPS && say_tok(r->d, above)->head >= r->first; i++) {
        above = say_tok(r->d, above)->head;
        if (say_tok(r->d, above)->xpos == XPOS_VBD) return above;
    }
    return head;
}

/* "wrote, demanding that he be freed and saying ...": the participle goes with the other one,
 * whatever verb the parser hangs it on. */
static uint32_t first_conjunct(const say_reading *r, uint32_t t)
{
    enum { STEPS = 3 };
    const say_doc *d = r->d;
    uint32_t head = say_tok(d, t)->head, above = head;
    int x = say_tok(d, t)->xpos, of_head = say_tok(d, head)->xpos;
    bool participle = x == XPOS_VBG && !say_child(d, t, REL_AUX);
    if (x == XPOS_VBD && of_head == XPOS_VB) return first_past(r, head);
    if (!participle || of_head == XPOS_VBG) return head;
    for (int i = 0; i < STEPS && say_tok(d, above)->head >= r->first; i++) {
        above = say_tok(d, above)->head;
        if (say_tok(d, above)->xpos == XPOS_VBG && say_tok(d, above)->rel == REL_ADVCL &&
            !say_child(d, above, REL_AUX))
            return above;
    }
    return head;
}

/* "could be seen leaving", "we could hear shots": they saw, they heard. */
static bool is_perceived(const say_reading *r, uint32_t t)
{
    static const char *const senses[] = {"see", "hear", "feel", "smell", NULL};
    const say_doc *d = r->d;
    const say_truth *truth = say_truth_of(r, t);
    if (truth->modal != MODAL_CAN || truth->negated || truth->question || truth->perfect ||
        !say_str_in(say_tok(d, t)->lemma, senses))
        return false;
    uint32_t doing = say_child(d, t, REL_XCOMP);
    if (doing && say_tok(d, doing)->xpos == XPOS_VBG && say_child(d, t, REL_AUX_PASS)) return true;
    if (!say_child_lemma(d, t, REL_AUX, "could")) return false;
    uint32_t subject = say_child(d, t, REL_NSUBJ);
    return say_child(d, t, REL_AUX_PASS) || (subject && say_tok(d, subject)->upos == UPOS_PRON &&
                                             !say_str_is(say_tok(d, subject)->norm, "you"));
}

static void read_token(const say_reading *r, uint32_t t)
{
    say_truth *truth = say_truth_of(r, t);
    uint32_t head = say_tok(r->d, t)->head;
    bool conjunct = say_tok(r->d, t)->rel == REL_CONJ && head >= r->first;
    if (conjunct) {
        head = first_conjunct(r, t);
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
    if (was_made_to(r, t) && (!is_reported(r, head) || is_quoted_first(r, head))) {
        if (truth->modal == MODAL_MUST) truth->modal = MODAL_NONE;
        if (truth->context == STATUS_DEMANDED) truth->context = STATUS_ACTUAL;
    }
    if (is_perceived(r, t)) truth->modal = MODAL_NONE;
    /* "is expected to have left" */
    if (truth->perfect && truth->frame == FRAME_TO && truth->context == STATUS_PLANNED &&
        truth->signature)
        truth->context = STATUS_POSSIBLE;
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
