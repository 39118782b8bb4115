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

static say_str empty(void)
{
    return (say_str){"", 0};
}

static say_str norm_of_child(const say_doc *d, uint32_t t, say_rel rel)
{
    uint32_t c = say_child(d, t, rel);
    return c ? say_tok(d, c)->norm : empty();
}

static bool is_nominal(const say_token *k)
{
    return k->upos == UPOS_NOUN || k->upos == UPOS_PROPN || k->upos == UPOS_PRON;
}

/* "who fired", "which groups took part", "why it left" */
static bool opens_with_wh(const say_doc *d, uint32_t t)
{
    for (uint32_t c = say_tok(d, t)->first; c && c < t; c = say_tok(d, c)->next) {
        uint32_t det = say_child(d, c, REL_DET);
        int x = say_tok(d, det ? det : c)->xpos;
        if (x == XPOS_WP || x == XPOS_WDT || x == XPOS_WRB || x == XPOS_WPS) return true;
    }
    return false;
}

/* The frame of a clause: by its mark, its form, its subject. */
static say_frame frame_of_clause(const say_doc *d, uint32_t t, say_str *prep)
{
    const say_token *k = say_tok(d, t);
    say_str mark = norm_of_child(d, t, REL_MARK);
    if (say_str_is(mark, "to")) return FRAME_TO;
    if (say_str_is(mark, "whether") || (say_str_is(mark, "if") && k->rel != REL_ADVCL))
        return FRAME_WHETHER;
    if (k->xpos == XPOS_VBG && !say_child(d, t, REL_AUX)) {
        *prep = mark;
        return mark.n && !say_str_is(mark, "that") ? FRAME_PREP : FRAME_ING;
    }
    if (k->rel == REL_XCOMP) return k->xpos == XPOS_VB ? FRAME_TO : FRAME_SMALL;
    return k->rel == REL_CCOMP && !mark.n && opens_with_wh(d, t) ? FRAME_WH : FRAME_CLAUSE;
}

say_frame say_frame_of(const say_doc *d, uint32_t t, say_str *prep)
{
    const say_token *k = say_tok(d, t);
    *prep = empty();
    switch (k->rel) {
    case REL_CCOMP:
    case REL_XCOMP:
    case REL_CSUBJ:
    case REL_CSUBJ_PASS:
    case REL_CSUBJ_OUTER:
    case REL_ACL:
    case REL_ADVCL:
        return frame_of_clause(d, t, prep);
    case REL_ACL_RELCL:
        /* "doubt that the truce would hold", where the parser sees a relative clause */
        return say_child_lemma(d, t, REL_MARK, "that") ? FRAME_CLAUSE : FRAME_NONE;
    case REL_OBJ:
    case REL_NSUBJ_PASS:
        return FRAME_OBJ;
    case REL_NSUBJ:
    case REL_NSUBJ_OUTER:
        return FRAME_SUBJ;
    case REL_OBL:
    case REL_NMOD:
        *prep = norm_of_child(d, t, REL_CASE);
        return prep->n ? FRAME_PREP : FRAME_NONE;
    case REL_COMPOUND:
        *prep = SAY_LIT("of");
        return FRAME_PREP;
    default:
        return FRAME_NONE;
    }
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

/* The subject noun stands for what a clause says: "One possibility is that Turkey ...", "the plan
 * is to leave". It is a dependent of the copula or of the clause itself. */
static uint32_t predicate_noun(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    uint32_t outer = say_child(d, t, REL_NSUBJ_OUTER);
    if (outer) return outer;
    uint32_t head = say_tok(d, t)->head;
    if (head >= r->first && say_tok(d, t)->rel == REL_CCOMP &&
        say_str_is(say_tok(d, head)->lemma, "be"))
        return say_child(d, head, REL_NSUBJ);
    return 0;
}

/* "Another is that Russia ..." after "One possibility is that ...": an elided noun takes the last
 * sentence's. */
static const say_signature *signature_of_noun(const say_reading *r, uint32_t noun, say_frame frame)
{
    if (!noun) return NULL;
    if (frame == FRAME_NONE || frame == FRAME_SMALL) frame = FRAME_CLAUSE;
    if (!say_str_is(say_tok(r->d, noun)->norm, "another") &&
        !say_str_is(say_tok(r->d, noun)->norm, "other"))
        return say_signature_find(r, noun, frame, empty());
    uint32_t from = r->first > 60 ? r->first - 60 : 1;
    for (uint32_t i = r->first - 1; i > from; i--) {
        if (say_tok(r->d, i)->upos != UPOS_NOUN) continue;
        const say_signature *g = say_signature_find(r, i, FRAME_CLAUSE, empty());
        if (g) return g;
    }
    return NULL;
}

/* A complement clause, or a noun in an argument's place: by the governor's signature. */
static const say_signature *signature_for(const say_reading *r, uint32_t t, uint32_t *governor)
{
    const say_doc *d = r->d;
    say_str prep;
    say_frame frame = say_frame_of(d, t, &prep);
    say_truth_of(r, t)->frame = (uint8_t)frame;
    uint32_t noun = predicate_noun(r, t), head = say_tok(d, t)->head;
    const say_signature *g = signature_of_noun(r, noun, frame);
    *governor = noun;
    if (g || head < r->first) return g;
    *governor = head;
    if (frame == FRAME_NONE) return NULL;
    g = say_signature_find(r, head, frame, prep);
    if (!g && frame == FRAME_PREP && say_tok(d, t)->xpos == XPOS_VBG)
        g = say_signature_find(r, head, FRAME_ING, empty());
    /* "claimed they left" and "asked if they left" share the rest. */
    if (!g && frame == FRAME_WHETHER && say_tok(d, t)->rel == REL_CCOMP)
        g = say_signature_find(r, head, FRAME_CLAUSE, empty());
    return frame == FRAME_WH ? NULL : g;
}

/* The governor's own status, as t sees it. Where t itself is what denies it ("there is no
 * evidence", "nobody came"), t must not be denied twice. */
static uint8_t status_of_governor(const say_reading *r, uint32_t g, uint32_t t)
{
    const say_truth *truth = say_truth_of(r, g);
    uint8_t status = truth->negated && truth->negator == t ? truth->context : truth->status;
    return status ? status : STATUS_ACTUAL;
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
    if (k->xpos == XPOS_VBG && say_str_in(mark, WITHOUT)) return STATUS_NEGATED;
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
    for (uint32_t c = say_tok(d, t)->first; c && c < t; c = say_tok(d, c)->next) {
        if (say_tok(d, c)->rel != REL_AMOD) continue;
        say_str w = say_tok(d, c)->norm;
        if (say_str_in(w, open)) return STATUS_POSSIBLE;
        if (say_str_in(w, ahead)) return STATUS_PLANNED;
        if (say_str_in(w, off)) return STATUS_NEGATED;
    }
    return STATUS_NONE;
}

static uint8_t context_of_noun(const say_reading *r, uint32_t t, uint8_t above)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t), *h = say_tok(d, k->head);
    bool verbal = h->upos == UPOS_VERB || h->upos == UPOS_AUX;
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

/* Clauses inside a noun phrase: "a bill to lift the ban", "no signs pushing for it", "the cost of
 * saving lives", "any firm that buys oil"; else they are taken for granted. */
static uint8_t context_in_noun(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    const say_truth *noun = say_truth_of(r, k->head);
    if (say_truth_of(r, t)->frame == FRAME_TO) return STATUS_PLANNED;
    if (noun->negated && say_tok(d, noun->negator)->head == k->head) return STATUS_NEGATED;
    if (say_truth_of(r, t)->frame == FRAME_PREP && say_str_is(norm_of_child(d, t, REL_MARK), "for"))
        return STATUS_PLANNED;
    bool open = say_str_is(norm_of_child(d, k->head, REL_DET), "any") ||
                say_str_is(norm_of_child(d, k->head, REL_DET), "a");
    return open && !holds(noun->status) && noun->status != STATUS_NEGATED ? noun->status
                                                                          : STATUS_ACTUAL;
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

/* "has yet to rule", "is yet to be found" */
static bool is_still_to_come(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    return k->rel == REL_XCOMP && say_truth_of(r, t)->frame == FRAME_TO &&
           (say_child_lemma(d, k->head, REL_ADVMOD, "yet") ||
            say_child_lemma(d, t, REL_ADVMOD, "yet"));
}

/* "Prices used to rise every winter" */
static bool is_used_to(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t), *h = say_tok(d, k->head);
    return k->rel == REL_XCOMP && say_truth_of(r, t)->frame == FRAME_TO &&
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
    const say_signature *g = signature_for(r, t, &governor);
    uint8_t modifier = is_nominal(say_tok(r->d, t)) ? status_of_modifier(r->d, t) : STATUS_NONE;
    if (modifier) return modifier;
    if (is_still_to_come(r, t)) return STATUS_NEGATED;
    if (is_used_to(r, t)) return STATUS_HISTORICAL;
    if (is_let_us(r, t)) return STATUS_DEMANDED;
    if (is_subjunctive(r, t)) return STATUS_DEMANDED;
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
