/* Who clears somebody of something: "said it had done nothing wrong", "said none of its ships had
 * been there", "No prisoner was ever beaten", "My son is no murderer". Takes a finished claim and
 * looks at what is said; plain deeds of the source itself ("said it had not fired") are act.c's. */
#include "attrib/work.h"

/* "had done nothing wrong", "had broken no law", "used no gas" */
static bool did_no_wrong(const say_claims *c, uint32_t head)
{
    const say_doc *d = c->d;
    uint32_t object = say_child(d, head, REL_OBJ);
    if (!object) return false;
    if (say_lemma_is(d, object, "nothing"))
        return say_lemma_is(d, head, "do") || say_lemma_is(d, head, "have");
    bool denied = say_is_negated(d, object) || say_is_negated(d, head);
    if (!denied || !say_in_class(c, object, "deny-wrong")) return false;
    for (uint32_t k = say_tok(d, head)->first; k; k = say_tok(d, k)->next)
        if (say_tok(d, k)->xpos == XPOS_MD) return false;
    return say_is_negated(d, object) || say_child(d, head, REL_AUX);
}

/* "has no connection to", "had nothing to do with", "played no part" */
static bool has_no_tie(const say_claims *c, uint32_t head)
{
    static const char *const having[] = {"have", "be", "play", "see", "take", "bear", "hold", NULL};
    const say_doc *d = c->d;
    uint32_t object = say_complement(d, head), prep = say_child(d, head, REL_CASE);
    if (say_in_class(c, head, "deny-no-tie"))
        return say_is_negated(d, head) || say_lemma_is(d, prep, "without");
    if (!say_lemma_in(d, head, having)) return false;
    if (say_lemma_is(d, object, "nothing") && !say_lemma_is(d, head, "see")) return true;
    return say_in_class(c, object, "deny-no-tie") &&
           (say_is_negated(d, head) || say_is_nothing(d, object));
}

static bool has_modal(const say_doc *d, uint32_t head)
{
    for (uint32_t k = say_tok(d, head)->first; k; k = say_tok(d, k)->next)
        if (say_tok(d, k)->xpos == XPOS_MD) return true;
    return say_tok(d, head)->xpos == XPOS_MD;
}

/* "No prisoner was ever beaten", "the villages were not bombed": what would be a charge, of
 * whomever; not "nobody was hurt". And "not a single truck": who counts so is gainsaying somebody.
 */
static bool clears_of_misdeed(const say_claims *c, uint32_t head)
{
    const say_doc *d = c->d;
    if (has_modal(d, head) || !say_is_denied(d, head)) return false;
    if (say_is_not_one(d, say_subject_of(d, head))) return true;
    if (say_in_class(c, head, "deny-misdeed")) return true;
    return say_lemma_is(d, head, "turn") && say_child_lemma(d, head, REL_ADVMOD, "away");
}

/* "no soldier had fired": of those who could have done it, none did; not "nobody was hurt" */
static bool clears_all_agents(const say_claims *c, uint32_t head)
{
    const say_doc *d = c->d;
    uint32_t s = say_child(d, head, REL_NSUBJ);
    return s && say_tok(d, head)->upos == UPOS_VERB && say_is_none(d, s) && !has_modal(d, head) &&
           say_in_class(c, s, "deny-agent") && !say_lemma_is(d, head, "have") &&
           (say_child(d, head, REL_AUX) || say_tok(d, head)->xpos == XPOS_VBD);
}

/* The subject is the source's own: "his troops", "none of its ships", "my son". */
bool say_is_own(const say_claims *c, const say_claim *claim, uint32_t s)
{
    static const char *const other[] = {"its", "his", "her", "their", NULL};
    static const char *const ours[] = {"my", "our", "we", "us", NULL};
    const say_doc *d = c->d;
    uint32_t first, last;
    if (!s) return false;
    say_subtree(d, s, &first, &last);
    for (uint32_t t = first; t <= last && t < first + 8; t++) {
        if (say_str_in(say_tok(d, t)->norm, ours)) return true;
        if (!say_str_in(say_tok(d, t)->norm, other)) continue;
        uint32_t one = say_source_entity(d, t), two = say_source_entity(d, claim->source);
        const say_entity *e = &d->entities.at[one];
        bool alone = e->mentions.n && e->mentions.at[0] == say_tok(d, t)->mention; /* "Its ships,
                                                                            Tunis said, had not" */
        return !one || !two || one == two || t > s || alone;
    }
    return false;
}

/* "said none of its ships had been there", "his men did not loot the shop": what a source says of
 * its own by a plain "not". */
static bool clears_its_own(const say_claims *c, const say_claim *claim)
{
    const say_doc *d = c->d;
    uint32_t s = say_subject_of(d, claim->head);
    if (!s || has_modal(d, claim->head) || say_child(d, claim->head, REL_COP)) return false;
    if (say_tok(d, claim->head)->upos != UPOS_VERB) return false;
    if (!say_is_own(c, claim, s)) return false;
    if (say_is_none(d, s)) return true;
    return say_is_negated(d, claim->head) && !say_is_lot(d, claim->head) &&
           (say_child(d, claim->head, REL_AUX) || say_tok(d, claim->head)->xpos == XPOS_VBD);
}

/* "takes no money from the state": a thing of one's own doing, with a "no". */
static bool does_none(const say_claims *c, const say_claim *claim)
{
    const say_doc *d = c->d;
    uint32_t object = say_child(d, claim->head, REL_OBJ);
    return object && (say_is_negated(d, object) || say_is_none(d, object)) &&
           !has_modal(d, claim->head) && say_speaks_of_itself(c, claim) &&
           !say_in_class(c, claim->head, "deny-not-done") && !say_is_lot(d, claim->head);
}

/* "were not Danish": an adjective written large. */
static bool is_of_a_nation(const say_doc *d, uint32_t head)
{
    say_str form = say_tok(d, head)->form;
    return say_tok(d, head)->upos == UPOS_ADJ && form.n && form.p[0] >= 'A' && form.p[0] <= 'Z';
}

/* "I am not a thief", "We are not at war", "My son is no murderer": not "I am not an expert" */
static bool is_not_that(const say_claims *c, const say_claim *claim)
{
    const say_doc *d = c->d;
    uint32_t head = claim->head;
    if (!say_child(d, head, REL_COP) || has_modal(d, head)) return false;
    if (say_child_lemma(d, head, REL_ADVMOD, "nowhere") || say_lemma_is(d, head, "nowhere"))
        return say_speaks_of_itself(c, claim);
    if (!say_is_negated(d, head)) return false;
    if (is_of_a_nation(d, head)) return true;
    /* "it was not our men that fired" */
    bool it = say_lemma_is(d, say_subject_of(d, head), "it") || say_child(d, head, REL_EXPL);
    if (it && say_child(d, head, REL_ACL_RELCL)) return true;
    static const char *const places[] = {"there", "near", "inside", "present", NULL};
    if (say_lemma_in(d, head, places)) return say_speaks_of_itself(c, claim);
    if (say_tok(d, head)->upos != UPOS_NOUN || say_in_class(c, head, "deny-not-being"))
        return false;
    return say_speaks_of_itself(c, claim) || say_is_own(c, claim, say_subject_of(d, head));
}

/* "The account does not belong to him" */
static bool has_no_relation(const say_claims *c, uint32_t head)
{
    static const char *const origin[] = {"come", "originate", "stem", "emanate", NULL};
    const say_doc *d = c->d;
    if (!say_is_negated(d, head) || has_modal(d, head) || say_tok(d, head)->upos != UPOS_VERB)
        return false;
    if (say_in_class(c, head, "deny-relation")) return true;
    uint32_t from = say_child(d, head, REL_OBL);
    return say_lemma_in(d, head, origin) && from && say_child_lemma(d, from, REL_CASE, "from");
}

/* "The aide said the minister had never visited the island": who speaks for somebody denies it for
 * him. */
static bool speaks_for_him(const say_claims *c, const say_claim *claim)
{
    const say_doc *d = c->d;
    uint32_t head = claim->head, s = say_child(d, head, REL_NSUBJ);
    if (!s || !say_in_class(c, claim->source, "deny-mouthpiece") || has_modal(d, head))
        return false;
    if (say_tok(d, head)->upos != UPOS_VERB || !say_is_negated(d, head) || say_is_lot(d, head))
        return false;
    if (say_child_lemma(d, head, REL_ADVMOD, "yet") || say_in_class(c, head, "deny-not-done"))
        return false;
    bool past = say_child(d, head, REL_AUX) || say_tok(d, head)->xpos == XPOS_VBD;
    uint32_t e = say_source_entity(d, s);
    return past && e && d->entities.at[e].animate && say_tok(d, s)->xpos != XPOS_NNS;
}

bool say_clears_somebody(const say_claims *c, const say_claim *claim)
{
    uint32_t head = claim->head;
    return clears_of_misdeed(c, head) || clears_all_agents(c, head) || did_no_wrong(c, head) ||
           has_no_tie(c, head) || clears_its_own(c, claim) || does_none(c, claim) ||
           is_not_that(c, claim) || has_no_relation(c, head) || speaks_for_him(c, claim);
}
