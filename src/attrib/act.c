/* What a speaker does by saying it: asks, demands, promises, threatens, refuses, denies. Takes a
 * claim whose cue by itself only asserts, looks at the form of what is said; STANCE_NONE where
 * that is a plain statement. */
#include "attrib/work.h"

static bool is_direct(const say_claims *c, const say_claim *claim)
{
    return claim->direct || c->quoted[claim->head];
}

/* "The pilot told reporters he had not": a pronoun that nobody before it in the sentence was found
 * for is the one who speaks. */
static bool is_left_alone(const say_doc *d, uint32_t pronoun, uint32_t source)
{
    static const char *const self[] = {"he", "she", NULL};
    uint32_t m = say_tok(d, pronoun)->mention;
    if (!m || !source || source > pronoun || !say_str_in(say_tok(d, pronoun)->norm, self) ||
        say_tok(d, source)->sentence != say_tok(d, pronoun)->sentence)
        return false;
    const say_entity *e = &d->entities.at[d->mentions.at[m].entity];
    return e->mentions.n && e->mentions.at[0] == m && say_tok(d, source)->upos == UPOS_NOUN;
}

/* "We", in a quotation; "it", "he", "they" where they are the source's own mentions. */
bool say_speaks_of_itself(const say_claims *c, const say_claim *claim)
{
    static const char *const first[] = {"we", "i", NULL};
    const say_doc *d = c->d;
    uint32_t subject = say_own_subject(d, claim->head);
    if (!subject) return false;
    if (is_direct(c, claim)) return say_str_in(say_tok(d, subject)->norm, first);
    uint32_t one = say_source_entity(d, subject), other = say_source_entity(d, claim->source);
    return one && (one == other || is_left_alone(d, subject, claim->source));
}

/* "Who fired on the convoy?" */
static bool is_question(const say_claims *c, const say_claim *claim)
{
    if (!is_direct(c, claim)) return false;
    for (uint32_t i = 0; i < claim->content.n; i++)
        for (uint32_t t = claim->content.at[i].first; t <= claim->content.at[i].last; t++)
            if (say_tok(c->d, t)->sentence == say_tok(c->d, claim->head)->sentence &&
                say_str_is(say_tok(c->d, t)->form, "?"))
                return true;
    return false;
}

/* "Leave the city at once"; "Let us negotiate": a bare verb that nothing stands before. */
static bool is_imperative(const say_doc *d, uint32_t head)
{
    const say_token *verb = say_tok(d, head);
    if (verb->upos != UPOS_VERB || verb->xpos != XPOS_VB || say_own_subject(d, head)) return false;
    for (uint32_t k = verb->first; k; k = say_tok(d, k)->next)
        if ((say_rel_is(say_tok(d, k)->rel, REL_AUX) && !say_str_is(say_tok(d, k)->norm, "do")) ||
            say_tok(d, k)->rel == REL_MARK)
            return false; /* "Do not fight" */
    return verb->rel != REL_XCOMP && verb->rel != REL_CONJ;
}

/* "will", "would", "'ll", "shall", "is going to"; not "would have". */
static bool is_ahead(const say_doc *d, uint32_t head)
{
    static const char *const ahead[] = {"will", "would", "shall", NULL};
    bool modal = false, perfect = false;
    for (uint32_t k = say_tok(d, head)->first; k; k = say_tok(d, k)->next) {
        if (!say_rel_is(say_tok(d, k)->rel, REL_AUX)) continue;
        modal |= say_lemma_in(d, k, ahead);
        perfect |= say_lemma_is(d, k, "have");
    }
    return modal && !perfect;
}

/* "did not fire", "had not planted", "has never held" */
static bool is_past(const say_doc *d, uint32_t head)
{
    for (uint32_t k = say_tok(d, head)->first; k; k = say_tok(d, k)->next) {
        const say_token *aux = say_tok(d, k);
        if (!say_rel_is(aux->rel, REL_AUX)) continue;
        if (say_str_is(aux->lemma, "have") || aux->xpos == XPOS_VBD) return true;
    }
    return say_tok(d, head)->xpos == XPOS_VBD;
}

/* "We did not win", "I did not sleep": what befell somebody, and nobody charges him with. */
bool say_is_lot(const say_doc *d, uint32_t head)
{
    static const char *const lot[] = {
        "win",     "lose",    "sleep",   "eat",        "rest",    "score",  "enjoy", "deserve",
        "succeed", "finish",  "feel",    "think",      "want",    "expect", "like",  "care",
        "mind",    "wish",    "need",    "hope",       "get",     "notice", "mean",  "find",
        "recover", "realize", "realise", "understand", "imagine", "miss",   NULL};
    return say_lemma_in(d, head, lot);
}

/* "does not hold prisoners", "is not arming them"; not "does not know", "do not want". */
static bool is_doing(const say_doc *d, uint32_t head)
{
    static const char *const minding[] = {
        "know", "think", "believe", "want",  "expect", "see",  "feel", "understand", "care", "like",
        "need", "mind",  "wish",    "agree", "accept", "plan", "hope", "say",        "be",   NULL};
    const say_token *verb = say_tok(d, head);
    if (verb->upos != UPOS_VERB || say_lemma_in(d, head, minding)) return false;
    for (uint32_t k = verb->first; k; k = say_tok(d, k)->next)
        if (say_tok(d, k)->xpos == XPOS_MD) return false;
    return true;
}

static bool is_hostile(const say_doc *d, uint32_t head)
{
    static const char *const hostile[] = {
        "attack", "avenge", "bomb",   "crush",     "destroy", "expel", "fire",   "hang",
        "invade", "kill",   "punish", "retaliate", "shell",   "shoot", "strike", NULL};
    return say_lemma_in(d, head, hostile);
}

/* "would never again hire them": who has done it, and swears it off. */
static bool is_never_again(const say_doc *d, uint32_t head)
{
    return say_child_lemma(d, head, REL_ADVMOD, "again") &&
           (say_child_lemma(d, head, REL_ADVMOD, "never") || say_is_negated(d, head));
}

/* "said it had not been paid", "was not surprised": what others did to one, or how one takes it, is
 * no deed of one's own; "had not been bribed" clears oneself. */
static bool is_suffered(const say_doc *d, uint32_t head)
{
    static const char *const charged[] = {
        "bribe",   "pressure", "coerce",     "arrest",     "detain",     "fire",
        "dismiss", "expel",    "influence",  "wound",      "defeat",     "hack",
        "force",   "sack",     "drug",       "beat",       "blackmail",  "oust",
        "demote",  "suspend",  "infiltrate", "compromise", "intimidate", "bug",
        "breach",  "sanction", "capture",    "kill",       NULL};
    return say_child(d, head, REL_AUX_PASS) && !say_lemma_in(d, head, charged);
}

uint8_t say_act_of_content(const say_claims *c, const say_claim *claim)
{
    const say_doc *d = c->d;
    if (is_question(c, claim)) return STANCE_ASKS;
    bool said = is_direct(c, claim) || say_tok(d, claim->head)->rel == REL_ROOT;
    if (said && is_imperative(d, claim->head)) return STANCE_DEMANDS;
    if (!say_speaks_of_itself(c, claim)) /* "his troops would not fire on the crowd" */
        return is_ahead(d, claim->head) && is_hostile(d, claim->head) &&
                       say_is_negated(d, claim->head) &&
                       say_is_own(c, claim, say_own_subject(d, claim->head))
                   ? STANCE_PROMISES
                   : STANCE_NONE;
    bool negated = say_is_denied(d, claim->head);
    if (negated && say_child_lemma(d, claim->head, REL_ADVMOD, "yet"))
        return STANCE_NONE; /* "had not yet decided" */
    if (is_ahead(d, claim->head)) {
        /* "said it would not pay" declines to do a thing. */
        if (negated && (is_hostile(d, claim->head) || is_never_again(d, claim->head)))
            return STANCE_PROMISES;
        bool never = say_child_lemma(d, claim->head, REL_ADVMOD, "never") &&
                     say_child_lemma(d, claim->head, REL_AUX, "would");
        if (never && is_direct(c, claim)) return STANCE_DENIES; /* "We would never do that" */
        if (negated)                                            /* "We will not forget" is a vow */
            return is_direct(c, claim) && !say_in_class(c, claim->head, "deny-yield")
                       ? STANCE_NONE
                       : STANCE_REFUSES;
        bool warned = say_lemma_is(d, claim->cue, "warn");
        return warned || is_hostile(d, claim->head) ? STANCE_THREATENS : STANCE_PROMISES;
    }
    if (say_is_lot(d, claim->head) || is_suffered(d, claim->head) || say_owns_up(d, claim))
        return STANCE_NONE;
    return negated && (is_past(d, claim->head) || is_doing(d, claim->head)) ? STANCE_DENIES
                                                                            : STANCE_NONE;
}
