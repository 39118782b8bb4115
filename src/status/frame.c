/* Frames: how a clause or noun hangs on the word above it, and the signature that governs it there.
 * Takes the tree, gives the frame and the entry; what becomes of the status is inherit.c's. */
#include "status/status_int.h"

static say_str empty(void)
{
    return (say_str){"", 0};
}

static say_str norm_of_child(const say_doc *d, uint32_t t, say_rel rel)
{
    uint32_t c = say_child(d, t, rel);
    return c ? say_tok(d, c)->norm : empty();
}

/* "who fired", "which groups took part", "why it left" */
static bool opens_with_wh(const say_doc *d, uint32_t t)
{
    for (uint32_t c = say_tok(d, t)->first; c && c < t; c = say_tok(d, c)->next) {
        uint32_t det = say_child(d, c, REL_DET);
        uint32_t how = say_child(d, c, REL_AMOD); /* "how many workers" */
        if (how) how = say_child(d, how, REL_ADVMOD);
        int x = say_tok(d, det ? det : how ? how : c)->xpos;
        if (x == XPOS_WP || x == XPOS_WDT || x == XPOS_WRB || x == XPOS_WPS) return true;
    }
    return false;
}

/* No complement but a clause of its own: "left because it rained", "rejected the offer, saying
 * ...", "accusations made by his brother". */
static bool is_set_apart(const say_doc *d, uint32_t t, say_str mark)
{
    const say_token *k = say_tok(d, t);
    if (k->rel == REL_ACL) return k->xpos == XPOS_VBN && !mark.n && !say_child(d, t, REL_AUX);
    if (k->rel != REL_ADVCL) return false;
    if (k->xpos == XPOS_VBG && !say_child(d, t, REL_AUX))
        return !mark.n && k->head < t && say_str_is(say_tok(d, t - 1)->norm, ",");
    return !say_str_is(mark, "that") && !say_str_is(mark, "whether") && !say_str_is(mark, "to") &&
           (mark.n || k->xpos != XPOS_VB);
}

/* "devoted his speech to praising them": a preposition, and done as the verb is; but "looks forward
 * to hosting them" is as open as "to host them" */
static bool leads_to_deed(const say_doc *d, uint32_t t)
{
    static const char *const ahead[] = {"look",  "commit",  "object", "oppose", "pledge",
                                        "agree", "consent", "move",   "open",   NULL};
    const say_token *k = say_tok(d, t), *h = say_tok(d, k->head);
    return k->xpos == XPOS_VBG && k->head && h->upos == UPOS_VERB && !say_str_in(h->lemma, ahead) &&
           !say_child(d, t, REL_AUX);
}

/* The frame of a clause: by its mark, its form, its subject. */
static say_frame frame_of_clause(const say_doc *d, uint32_t t, say_str *prep)
{
    const say_token *k = say_tok(d, t);
    say_str mark = norm_of_child(d, t, REL_MARK);
    if (say_str_is(mark, "to") && !leads_to_deed(d, t)) return FRAME_TO;
    if (say_str_is(mark, "whether") || (say_str_is(mark, "if") && k->rel != REL_ADVCL))
        return FRAME_WHETHER;
    if (is_set_apart(d, t, mark)) return FRAME_NONE;
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
        if (k->xpos == XPOS_VB && say_child_lemma(d, t, REL_MARK, "to")) return FRAME_TO;
        *prep = norm_of_child(d, t, REL_CASE);
        return prep->n ? FRAME_PREP : FRAME_NONE;
    case REL_COMPOUND:
        *prep = SAY_LIT("of");
        return FRAME_PREP;
    default:
        return FRAME_NONE;
    }
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

/* "have plans to free the captives": the noun before the infinitive, where the parser hangs it on
 * the verb. */
static uint32_t object_before(const say_doc *d, uint32_t t)
{
    uint32_t mark = say_child(d, t, REL_MARK), head = say_tok(d, t)->head;
    if (say_tok(d, t)->rel != REL_XCOMP && say_tok(d, t)->rel != REL_ADVCL) return 0;
    bool noun = mark > 1 && say_tok(d, mark - 1)->upos == UPOS_NOUN;
    return noun && say_tok(d, mark - 1)->head == head && say_tok(d, mark - 1)->rel == REL_OBJ
               ? mark - 1
               : 0;
}

/* "making it impossible for him to enter": the adjective, where the parser hangs the clause on the
 * verb. */
static uint32_t adjective_before(const say_doc *d, uint32_t t)
{
    uint32_t head = say_tok(d, t)->head;
    for (uint32_t c = say_tok(d, head)->first; c && c < t; c = say_tok(d, c)->next)
        if (c > head && say_tok(d, c)->upos == UPOS_ADJ && say_tok(d, c)->rel == REL_XCOMP)
            return c;
    return 0;
}

/* "expects prices to fall", "told the firm to pay", "denied to reporters that ...": the verb, where
 * the parser hangs the clause on the noun before it. 0: there is none. */
static uint32_t verb_over(const say_doc *d, uint32_t t)
{
    const say_token *noun = say_tok(d, say_tok(d, t)->head);
    /* "expects the duke, who fled, to return" */
    uint32_t mark = say_child(d, t, REL_MARK);
    if (noun->rel == REL_ACL_RELCL && mark > 1 && say_str_is(say_tok(d, mark - 1)->norm, ","))
        noun = say_tok(d, noun->head);
    if (noun->upos != UPOS_NOUN && noun->upos != UPOS_PROPN) return 0;
    bool object = noun->rel == REL_OBJ || noun->rel == REL_IOBJ ||
                  (say_rel_is(noun->rel, REL_OBL) && say_tok(d, t)->xpos != XPOS_VB);
    return object && say_tok(d, noun->head)->upos == UPOS_VERB ? noun->head : 0;
}

/* A complement clause, or a noun in an argument's place: by the governor's signature. */
const say_signature *say_signature_above(const say_reading *r, uint32_t t, uint32_t *governor)
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
    uint32_t object = frame == FRAME_TO ? object_before(d, t) : 0;
    if (!object && frame == FRAME_TO) object = adjective_before(d, t);
    g = object ? say_signature_find(r, object, frame, empty()) : NULL;
    if (g) {
        *governor = object;
        return g;
    }
    g = say_signature_find(r, head, frame, prep);
    bool that = frame == FRAME_CLAUSE && say_child_lemma(d, t, REL_MARK, "that");
    if (!g && (frame == FRAME_TO || that) && verb_over(d, t) >= r->first) {
        *governor = verb_over(d, t);
        return say_signature_find(r, *governor, frame, empty());
    }
    static const char *const own[] = {"by",   "after", "before", "while", "when",
                                      "upon", "since", "in",     NULL};
    if (!g && frame == FRAME_PREP && say_tok(d, t)->xpos == XPOS_VBG && !say_str_in(prep, own))
        g = say_signature_find(r, head, FRAME_ING, empty());
    /* "claimed they left" and "asked if they left" share the rest. */
    if (!g && frame == FRAME_WHETHER && say_tok(d, t)->rel == REL_CCOMP)
        g = say_signature_find(r, head, FRAME_CLAUSE, empty());
    return frame == FRAME_WH ? NULL : g;
}
