/* On which side a claim stands: stance, negation, words that call it untrue. Takes a proposition of
 * one report and a sentence of its content; gives a side and how direct it is. */
#include "contest/across_int.h"

/* "no cases", "nobody", "not a" */
static bool has_no(const say_doc *d, uint32_t t)
{
    static const char *const no[] = {"no", "not", "n't", "neither", "never", "none", NULL};
    static const char *const even_so[] = {"only", "just", "merely", "simply", NULL};
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next) {
        if (!say_str_in(say_tok(d, c)->norm, no)) continue;
        /* "not only marks the day": it does */
        bool follows = c + 1 < d->tokens.n && say_str_in(say_tok(d, c + 1)->norm, even_so);
        if (!follows) return true;
    }
    return false;
}

/* "not only marks the day": it does, whatever its status says. */
static bool is_even_so(const say_doc *d, uint32_t head)
{
    for (uint32_t c = say_tok(d, head)->first; c && c < head; c = say_tok(d, c)->next)
        if (say_str_is(say_tok(d, c)->norm, "only") || say_str_is(say_tok(d, c)->norm, "just"))
            return c > 1 && say_str_is(say_tok(d, c - 1)->norm, "not");
    return false;
}

/* "have no notification", "there is no evidence": the predicate's argument is what is lacking. */
static bool lacks_evidence(const say_contests *c, const say_doc *d, uint32_t head)
{
    for (uint32_t t = say_tok(d, head)->first; t; t = say_tok(d, t)->next) {
        int rel = say_tok(d, t)->rel;
        const say_matter_word *w = say_matter_find(c, say_tok(d, t)->lemma);
        if ((rel == REL_OBJ || say_rel_is(rel, REL_NSUBJ)) && w && w->evidence) return true;
    }
    const say_matter_word *w = say_matter_find(c, say_tok(d, head)->lemma);
    return w && w->evidence;
}

bool say_position_negated(const say_doc *d, uint32_t head)
{
    if (is_even_so(d, head)) return false;
    if (say_tok(d, head)->status == STATUS_NEGATED || has_no(d, head)) return true;
    static const int arguments[] = {REL_NSUBJ, REL_OBJ, REL_NSUBJ_PASS};
    for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) {
        uint32_t t = say_child(d, head, (say_rel)arguments[i]);
        if (t && has_no(d, t)) return true;
    }
    return false;
}

static bool is_pointer(const say_contests *c, const say_doc *d, uint32_t t)
{
    const say_matter_word *w = say_matter_find(c, say_tok(d, t)->lemma);
    return w && (w->claim || w->matter);
}

/* Is the word said of something that points: "the report is false", "called the claim a lie", "no
 * truth to the story", "the false report"? Not of "when it hurt, he knew that something was wrong".
 */
static bool is_said_of_pointer(const say_contests *c, const say_doc *d, uint32_t untrue)
{
    const say_token *k = say_tok(d, untrue);
    for (uint32_t t = k->first; t; t = say_tok(d, t)->next)
        if (is_pointer(c, d, t)) return true;
    if (!k->head) return false;
    if (is_pointer(c, d, k->head) && k->rel == REL_AMOD) return true;
    bool joined = k->rel == REL_XCOMP || k->rel == REL_OBJ || k->rel == REL_CONJ;
    if (!joined && !say_rel_is(k->rel, REL_OBL)) return false;
    for (uint32_t t = say_tok(d, k->head)->first; t; t = say_tok(d, t)->next) {
        int rel = say_tok(d, t)->rel;
        if ((rel == REL_OBJ || say_rel_is(rel, REL_NSUBJ)) && is_pointer(c, d, t)) return true;
    }
    return false;
}

/* What calls a claim untrue in one sentence of a content. */
static bool calls_untrue(const say_contests *c, const say_doc *d, const say_spans *content,
                         const say_sentence *s)
{
    for (uint32_t t = s->first; t < s->last; t++) {
        const say_matter_word *w = say_matter_find(c, say_tok(d, t)->lemma);
        if (!w || !say_spans_cover(content, say_tok(d, t)->span)) continue;
        /* "no truth in the story", "was not accurate"; not "which stories are true" */
        bool untrue = w->untrue || (w->truth && say_position_negated(d, t));
        if (untrue && is_said_of_pointer(c, d, t)) return true;
    }
    return false;
}

/* "The report is a hoax."; a verdict below a claim: "PROBABLY FALSE". */
bool say_position_untrue(const say_contests *c, const say_doc *d, const say_sentence *s)
{
    enum { VERDICT = 5 }; /* tokens of a verdict at most */
    say_str lemma = say_utf8_fold(d->arena, say_tok(d, s->root)->lemma);
    const say_matter_word *w = say_matter_find(c, lemma);
    uint32_t subject = say_child(d, s->root, REL_NSUBJ);
    const say_matter_word *of = subject ? say_matter_find(c, say_tok(d, subject)->lemma) : NULL;
    bool verdict = !subject && s->last - s->first <= VERDICT;
    if (!w || (!verdict && !(of && (of->claim || of->matter)))) return false;
    bool no = say_position_negated(d, s->root);
    return (w->untrue && !no) || (w->truth && no);
}

/* Does the cue itself deny? "denied it", "rejected the charge"; but of "said the reports were
 * false" and "'I did not do it,' he said" it is a sentence of the content that denies, and a long
 * quotation holds others. */
static bool is_denying_cue(const say_contests *c, const say_doc *d, const say_attribution *a)
{
    const say_matter_word *w = say_matter_find(c, a->cue_lemma);
    const say_matter_word *t = say_matter_find(c, say_tok(d, a->cue_token)->lemma);
    return a->stance == STANCE_REFUSES || (w && w->denial) || (t && t->denial);
}

/* "neither confirmed nor denied", "would not confirm or deny" */
static bool confirms_or_denies(const say_doc *d, uint32_t cue)
{
    static const char *const either[] = {"confirm", "deny", NULL};
    const say_token *k = say_tok(d, cue);
    if (!say_str_in(k->lemma, either)) return false;
    uint32_t other = k->rel == REL_CONJ ? k->head : say_child(d, cue, REL_CONJ);
    return other && say_str_in(say_tok(d, other)->lemma, either) &&
           !say_str_eq(say_tok(d, other)->lemma, k->lemma);
}

/* "dismissed the cases", "rejected the amendment": what is no claim is not denied but turned down.
 */
static bool turns_down(const say_doc *d, const say_proposition *p, uint32_t cue, uint32_t head)
{
    static const char *const down[] = {"dismiss", "reject", "refuse", NULL};
    bool noun = say_tok(d, head)->upos != UPOS_VERB;
    if (!say_str_in(say_tok(d, cue)->lemma, down)) return false;
    /* "refusing to close his account" */
    return !noun || (!p->points_claim && !p->points_it);
}

/* "denied the theft", "denied any role", "denied the reports"; but "to deny them their rights"
 * keeps something from somebody: what is denied is a happening, a matter, or something said. */
static bool keeps_from(const say_contests *c, const say_doc *d, const say_proposition *p,
                       uint32_t head)
{
    const say_token *k = say_tok(d, head);
    const say_matter_word *w = say_matter_find(c, k->lemma);
    if ((k->upos != UPOS_NOUN && k->upos != UPOS_PROPN) || k->is_predicate || p->points_claim)
        return false;
    bool clause =
        say_child(d, head, REL_ACL) || say_child(d, head, REL_COP) || say_child(d, head, REL_NSUBJ);
    return !clause && !(w && (w->matters || w->claim || w->untrue || w->truth || w->option));
}

/* "did not report any cases" doubts nothing; "do not believe that he did it" does. */
static bool is_doubt(const say_doc *d, uint32_t cue)
{
    static const char *const minds[] = {"believe", "think", "accept", "agree", "buy",
                                        "expect",  "trust", "see",    NULL};
    return !cue || !has_no(d, cue) || say_str_in(say_tok(d, cue)->lemma, minds);
}

/* "I have no doubt that he did it" */
static bool has_no_doubt(const say_doc *d, uint32_t cue)
{
    uint32_t object = say_child(d, cue, REL_OBJ);
    if (cue && say_str_is(say_tok(d, cue)->lemma, "doubt")) return has_no(d, cue);
    return object && say_str_is(say_tok(d, object)->lemma, "doubt") && has_no(d, object);
}

/* A sentence of a content whose cue only says it. */
static uint8_t plain_side(const say_contests *c, const say_doc *d, const say_proposition *p,
                          const say_sentence *s, uint32_t head, uint8_t *direct)
{
    const say_attribution *a = &d->attributions.at[p->attribution];
    /* "No evidence suggests that they crossed" */
    bool no = say_position_negated(d, head) || (a->source_token && has_no(d, a->source_token));
    const say_matter_word *w = say_matter_find(c, say_tok(d, head)->lemma);
    *direct = 1;
    if (no && w && w->silent) return SIDE_DECLINES;
    if (no && lacks_evidence(c, d, head)) return SIDE_UNAWARE;
    if (!calls_untrue(c, d, &a->content, s)) return no ? SIDE_DENIES : SIDE_AFFIRMS;
    *direct = 2;
    return SIDE_DENIES;
}

uint8_t say_position_side(const say_contests *c, const say_doc *d, const say_proposition *p,
                          const say_sentence *s, uint32_t head, uint8_t *direct)
{
    const say_attribution *a = &d->attributions.at[p->attribution];
    const say_matter_word *cue = say_matter_find(c, a->cue_lemma);
    *direct = 3;
    if (confirms_or_denies(d, a->cue_token)) return SIDE_DECLINES;
    switch (p->stance) {
    case STANCE_DENIES:
        if (!is_denying_cue(c, d, a)) return plain_side(c, d, p, s, head, direct);
        if (turns_down(d, p, a->cue_token, head) || keeps_from(c, d, p, head)) return SIDE_COUNT;
        if (p->points_claim || p->points_it || p->points_matter) *direct = 2;
        return SIDE_DENIES;
    case STANCE_DOUBTS:
        if (has_no_doubt(d, a->cue_token)) return SIDE_AFFIRMS;
        return is_doubt(d, a->cue_token) ? SIDE_DOUBTS : SIDE_COUNT;
    case STANCE_UNAWARE:
        return SIDE_UNAWARE;
    case STANCE_DECLINES:
        return SIDE_DECLINES;
    default:
        /* "was not in a position to confirm it" */
        if (cue && cue->silent && say_position_negated(d, a->cue_token)) return SIDE_DECLINES;
        return plain_side(c, d, p, s, head, direct);
    }
}

/* "dismissed him", "questioned a man who", "to deny the group its rights": people and bodies are
 * fired, asked and refused things, not denied. */
bool say_position_of_person(const say_doc *d, uint32_t head)
{
    const say_token *k = say_tok(d, head);
    if (k->upos == UPOS_PRON) {
        static const char *const things[] = {"it", "this", "that", "these", "those", "such", NULL};
        return !say_str_in(k->norm, things);
    }
    if (k->upos != UPOS_NOUN && k->upos != UPOS_PROPN) return false;
    if (say_child(d, head, REL_COP) || !k->mention) return false;
    const say_entity *e = &d->entities.at[d->mentions.at[k->mention].entity];
    return e->animate || e->kind == NAME_PERSON || e->kind == NAME_NORP ||
           e->kind == NAME_ORGANISATION || e->kind == NAME_PLACE;
}
