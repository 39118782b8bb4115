/* What the words above a predicate make of it: status handed down the tree, from the root.
 * Takes signatures and each token's own modality, fills every token's truth. */
#include "status/status_int.h"

static const char *const IF[] = {"if", "unless", "provided", "assuming", "lest", NULL};
static const char *const WITHOUT[] = {"without", "instead", "rather", "than", NULL};
/* Clauses of time share the future of what they are tied to: "will leave when talks end". */
static const char *const TIME[] = {"when", "after", "before", "until", "once",
                                   "till", "while", "as",     NULL};
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

static bool holds(uint8_t status)
{
    return status == STATUS_NONE || status == STATUS_ACTUAL || status == STATUS_ONGOING ||
           status == STATUS_HISTORICAL;
}

static say_str norm_of_child(const say_doc *d, uint32_t t, say_rel rel)
{
    uint32_t c = say_child(d, t, rel);
    return c ? say_tok(d, c)->norm : (say_str){"", 0};
}

static bool is_nominal(const say_token *k)
{
    return k->upos == UPOS_NOUN || k->upos == UPOS_PROPN || k->upos == UPOS_PRON;
}

/* What a complement is under a governor that is itself `above`. */
static uint8_t apply_signature(const say_signature *g, uint8_t above)
{
    if (above == STATUS_NEGATED) return g->minus;
    if (holds(above)) return g->plus;
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
    if (say_str_is(mark, "to")) return done && k->head < t ? STATUS_ACTUAL : STATUS_PLANNED;
    if ((k->xpos == XPOS_VBG || k->xpos == XPOS_VB) && say_str_in(mark, WITHOUT))
        return STATUS_NEGATED;
    if (!mark.n && is_inverted(r, t)) return STATUS_CONDITIONAL;
    if (say_str_is(mark, "than") && say_child_lemma(d, t, REL_CC, "rather")) return STATUS_NEGATED;
    bool future = above == STATUS_PLANNED || above == STATUS_CONDITIONAL ||
                  above == STATUS_POSSIBLE || above == STATUS_DEMANDED;
    if (say_str_in(mark, TIME) || (k->xpos == XPOS_VBG && mark.n))
        return future && k->xpos != XPOS_VBD && k->xpos != XPOS_VBN ? above : STATUS_ACTUAL;
    if (!mark.n && (k->xpos == XPOS_VBG || k->xpos == XPOS_VBN))
        return above == STATUS_NEGATED ? STATUS_ACTUAL : above;
    return STATUS_ACTUAL;
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

static uint8_t context_of_noun(const say_reading *r, uint32_t t, uint8_t above)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t), *h = say_tok(d, k->head);
    bool verbal = h->upos == UPOS_VERB || h->upos == UPOS_AUX;
    if (say_str_is(norm_of_child(d, t, REL_CASE), "without")) return STATUS_NEGATED;
    if (k->rel == REL_OBJ || k->rel == REL_NSUBJ_PASS)
        return say_str_in(h->lemma, CARRIERS) || !is_definite(d, t) ? above : STATUS_ACTUAL;
    if (k->rel == REL_NSUBJ && verbal && say_str_in(h->lemma, HAPPENS)) return above;
    if (say_rel_is(k->rel, REL_OBL) && verbal && !is_definite(d, t))
        return above == STATUS_NEGATED ? STATUS_ACTUAL : above;
    if (k->rel == REL_NMOD && is_nominal(h) && !say_noun_happens(r->tables, h->lemma) &&
        !holds(above) && !is_definite(d, t))
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
static uint8_t context_in_noun(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    const say_truth *noun = say_truth_of(r, k->head);
    if (say_truth_of(r, t)->frame == FRAME_TO)
        return is_one_of_a_kind(d, k->head) ? STATUS_ACTUAL : STATUS_PLANNED;
    /* but "it was not the army that attacked" */
    if (noun->negated && say_tok(d, noun->negator)->rel == REL_DET &&
        say_tok(d, noun->negator)->head == k->head)
        return STATUS_NEGATED;
    if (say_truth_of(r, t)->frame == FRAME_PREP && say_str_is(norm_of_child(d, t, REL_MARK), "for"))
        return is_somebody(d, k->head) ? STATUS_ACTUAL : STATUS_PLANNED;
    bool open = say_str_is(norm_of_child(d, k->head, REL_DET), "any") ||
                say_str_is(norm_of_child(d, k->head, REL_DET), "a");
    return open && !holds(noun->status) && noun->status != STATUS_NEGATED ? noun->status
                                                                          : STATUS_ACTUAL;
}

/* Relations that no signature spoke for. */
static uint8_t context_without(const say_reading *r, uint32_t t, uint8_t above)
{
    const say_token *k = say_tok(r->d, t), *h = say_tok(r->d, k->head);
    switch (k->rel) {
    case REL_CCOMP:
        if (say_truth_of(r, t)->frame == FRAME_WH) return STATUS_ACTUAL;
        /* "did not hear that he had left": open, but for words that take it for granted */
        return above == STATUS_NEGATED ? STATUS_POSSIBLE : holds(above) ? STATUS_ACTUAL : above;
    case REL_XCOMP:
        if (say_truth_of(r, t)->frame == FRAME_TO && h->upos != UPOS_ADJ)
            return holds(above) ? STATUS_PLANNED : above;
        return above;
    case REL_CSUBJ:
    case REL_CSUBJ_PASS:
        return holds(above) ? STATUS_ACTUAL : STATUS_POSSIBLE;
    case REL_ACL:
    case REL_ACL_RELCL:
        return context_in_noun(r, t);
    case REL_ADVCL:
        return context_of_adverbial(r, t, above);
    default:
        return is_nominal(k) ? context_of_noun(r, t, above) : STATUS_ACTUAL;
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

static uint8_t context_of(const say_reading *r, uint32_t t)
{
    say_truth *truth = say_truth_of(r, t);
    uint32_t head = say_tok(r->d, t)->head, governor = 0;
    const say_signature *g = say_signature_above(r, t, &governor);
    uint8_t idiom = say_idiom_status(r, t);
    if (idiom) return idiom;
    if (g) {
        truth->signature = g;
        truth->governor = governor;
        uint8_t above = status_of_governor(r, governor, t);
        return apply_signature(g, above);
    }
    if (head < r->first) return STATUS_ACTUAL;
    return context_without(r, t, status_of_governor(r, head, t));
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
    truth->status = say_modality_apply(truth, truth->context, is_reported(r, t));
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
