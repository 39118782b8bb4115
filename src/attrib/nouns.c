/* Nouns that say: takes a noun with its tree, adds a claim for "his claim that", "calls for", "the
 * fear that", where the table knows the noun in that frame. A noun with a possessor has "s-" before
 * its frame. */
#include "attrib/work.h"

#include <stdio.h>

static const float RECEIVED_WEIGHT = 0.7f;
static const float MIN_WEIGHT = 0.50f;
static const float DENIAL_WEIGHT = 0.7f; /* "his dismissal of the reports" */

static uint32_t owner_of(const say_doc *d, uint32_t noun)
{
    uint32_t k = say_child(d, noun, REL_NMOD_POSS);
    if (k) return k;
    for (k = say_tok(d, noun)->first; k; k = say_tok(d, k)->next)
        if (say_tok(d, k)->rel == REL_NMOD &&
            (say_child_lemma(d, k, REL_CASE, "by") || say_child_lemma(d, k, REL_CASE, "from")))
            return k;
    return 0;
}

/* "published a story about", "left with plans to", "in the hope that": where nobody has the noun,
 * it is the subject's. */
static uint32_t subject_over(const say_claims *c, uint32_t noun)
{
    const say_token *t = say_tok(c->d, noun);
    if ((t->rel != REL_OBJ && t->rel != REL_OBL) || t->head > noun) return 0;
    if (say_tok(c->d, t->head)->upos != UPOS_VERB) return 0;
    bool passive = say_child(c->d, t->head, REL_AUX_PASS) != 0;
    if (passive) return 0;
    return say_source_token(c, t->head, false);
}

/* "denial that troops had crossed the river": a relative clause in the tree that lacks nothing. */
static bool is_full(const say_doc *d, uint32_t clause, uint32_t that)
{
    if (!say_own_subject(d, clause)) return false;
    if (say_tok(d, that)->rel == REL_MARK) return true;
    if (say_tok(d, that)->rel != REL_OBJ) return false;
    for (uint32_t k = say_tok(d, that)->next; k; k = say_tok(d, k)->next)
        if (say_tok(d, k)->rel == REL_OBJ) return true;
    return false;
}

/* "its insistence that the vote be held": the clause right behind the noun, wherever it hangs. */
static uint32_t that_clause(const say_doc *d, uint32_t noun)
{
    uint32_t t = noun + 1;
    if (t >= d->tokens.n || !say_str_is(say_tok(d, t)->norm, "that")) return 0;
    uint32_t clause = say_tok(d, t)->head;
    if (clause < t || (say_tok(d, t)->xpos != XPOS_IN && !is_full(d, clause, t))) return 0;
    return say_tok(d, clause)->rel != REL_CCOMP || say_tok(d, clause)->head == noun ? clause : 0;
}

/* A clause or infinitive below the noun, else its first prepositional phrase; its frame's name. */
static uint32_t find_content(const say_doc *d, uint32_t noun, uint32_t owner, say_str *name,
                             uint32_t *prep)
{
    for (uint32_t k = say_tok(d, noun)->first; k; k = say_tok(d, k)->next) {
        int rel = say_tok(d, k)->rel;
        uint32_t mark = say_child(d, k, REL_MARK);
        if (rel == REL_CCOMP || (rel == REL_ACL && say_lemma_is(d, mark, "that"))) {
            *name = SAY_LIT("clause");
            return k;
        }
        if (rel == REL_ACL && mark && say_tok(d, mark)->xpos == XPOS_TO) {
            *name = SAY_LIT("to");
            return k;
        }
    }
    uint32_t clause = that_clause(d, noun);
    if (clause) {
        *name = SAY_LIT("clause");
        return clause;
    }
    for (uint32_t k = say_tok(d, noun)->first; k; k = say_tok(d, k)->next) {
        if ((say_tok(d, k)->rel != REL_NMOD && say_tok(d, k)->rel != REL_ACL) || k == owner ||
            k < noun)
            continue;
        *prep = say_child(d, k, REL_CASE);
        if (!*prep) *prep = say_child(d, k, REL_MARK);
        if (!*prep || *prep > k) continue;
        *name = say_tok(d, *prep)->lemma;
        return k;
    }
    return 0;
}

/* "expressed concern about", "made the case that": the verb that a noun of saying leans on says
 * nothing itself; its subject is the source and its group part of the cue. 0 where there is none.
 */
static uint32_t light_verb(const say_claims *c, uint32_t noun)
{
    static const char *const light[] = {"make",    "give",   "have",  "express", "voice",  "issue",
                                        "offer",   "raise",  "show",  "provide", "take",   "cast",
                                        "deliver", "repeat", "share", "hold",    "launch", "lend",
                                        "declare", "send",   "draw",  "pose",    "face",   NULL};
    const say_token *t = say_tok(c->d, noun);
    if (t->rel != REL_OBJ || t->head > noun || noun - t->head > 6) return 0;
    return say_lemma_in(c->d, t->head, light) ? t->head : 0;
}

/* "cast doubt | on the report": a phrase of the light verb, right behind the noun. */
static uint32_t verb_phrase(const say_doc *d, uint32_t verb, uint32_t noun, say_str *name,
                            uint32_t *prep)
{
    for (uint32_t k = verb ? say_tok(d, verb)->first : 0; k; k = say_tok(d, k)->next) {
        if (k < noun || say_tok(d, k)->rel != REL_OBL) continue;
        *prep = say_child(d, k, REL_CASE);
        if (*prep != noun + 1) continue;
        *name = say_tok(d, *prep)->lemma;
        return k;
    }
    *prep = 0;
    return 0;
}

/* "had no knowledge of the letter" says something of somebody; "knowledge of the river" does not,
 * and in "said it had no knowledge of it" the saying has it already. */
static bool is_idle(const say_claims *c, uint32_t noun, uint32_t verb, say_str frame)
{
    const say_doc *d = c->d;
    static const char *const knowledge[] = {"knowledge",    "information", "idea", "inkling",
                                            "recollection", "awareness",   NULL};
    if (!say_lemma_in(d, noun, knowledge) || say_str_is(frame, "clause")) return false;
    for (uint32_t i = 1; i < c->at.n; i++)
        if (verb && c->at.at[i].head == verb) return true;
    return !verb || !(say_is_negated(d, noun) || say_is_negated(d, verb));
}

/* "has the support of farmers", "drew praise from the mayor": who backs whom stands the other way
 * round; `giver` hangs on the noun with `prep`. */
static bool is_received(const say_doc *d, uint32_t noun, uint32_t giver, uint32_t prep)
{
    static const char *const nouns[] = {"support",   "backing",      "endorsement",
                                        "praise",    "blessing",     "approval",
                                        "criticism", "condemnation", NULL};
    static const char *const verbs[] = {"have", "receive", "win",  "earn",   "draw",
                                        "get",  "attract", "gain", "secure", "lack",
                                        "lose", "enjoy",   NULL};
    static const char *const preps[] = {"of", "from", "among", NULL};
    const say_token *t = say_tok(d, noun);
    return giver && prep && t->rel == REL_OBJ && say_lemma_in(d, noun, nouns) &&
           say_lemma_in(d, t->head, verbs) && say_lemma_in(d, prep, preps) &&
           say_own_subject(d, t->head);
}

static void read_received(say_claims *c, uint32_t noun, uint32_t giver, uint32_t prep)
{
    const say_doc *d = c->d;
    const say_cue *cue = say_cue_own(c->tables, say_tok(d, noun)->lemma, 'n', "");
    uint32_t verb = say_tok(d, noun)->head, subject = say_own_subject(d, verb);
    if (!cue || c->claim_of[verb]) return;
    say_claim claim = {.cue = noun, .head = subject, .source = giver, .how = cue};
    claim.weight = RECEIVED_WEIGHT;
    claim.rule = "received";
    static const char *const judging[] = {"praise", "criticism", "condemnation", NULL};
    bool judged = say_lemma_in(d, noun, judging);
    claim.stance = judged ? STANCE_ASSERTS : STANCE_ACCEPTS;
    if (say_is_negated(d, verb) || say_lemma_is(d, verb, "lack")) claim.stance = STANCE_REFUSES;
    claim.cue_run = say_verb_group(c, verb, 0);
    claim.cue_run.last = prep;
    say_run words = say_source_run(c, subject, verb);
    say_add_run(c, &claim, words.first, words.last);
    say_claim_add(c, claim);
}

/* "voiced doubt that": verb and noun are one cue. */
static void drop_claim(say_claims *c, uint32_t index)
{
    c->claim_of[c->at.at[index].cue] = 0;
    c->at.at[index].content.n = 0;
}

/* "Refutations by the ministry | of the story": a claim that the tree hangs on the owner behind. */
static uint32_t strayed_claim(const say_claims *c, uint32_t noun, uint32_t owner, say_str *name,
                              uint32_t *prep)
{
    const say_doc *d = c->d;
    if (owner < noun || !say_in_class(c, noun, "deny-noun")) return 0;
    for (uint32_t k = say_tok(d, owner)->first; k; k = say_tok(d, k)->next) {
        uint32_t of = say_child_lemma(d, k, REL_CASE, "of");
        bool may = say_is_claim_noun(c, k) || say_tok(d, owner)->upos == UPOS_PROPN;
        if (k < owner || !of || !may) continue;
        *prep = of;
        *name = SAY_LIT("of");
        return k;
    }
    return 0;
}

void say_read_noun(say_claims *c, uint32_t noun)
{
    const say_doc *d = c->d;
    const say_token *t = say_tok(d, noun);
    if (t->upos != UPOS_NOUN ||
        !(say_cue_known(c->tables, t->lemma, 'n') || say_cue_known(c->tables, SAY_LIT("*"), 'n')))
        return;
    say_str name = {0};
    uint32_t prep = 0, owner = owner_of(d, noun);
    uint32_t verb = owner ? 0 : light_verb(c, noun);
    uint32_t content = find_content(d, noun, owner, &name, &prep);
    if (!content) content = verb_phrase(d, verb, noun, &name, &prep);
    if (!content && owner) content = strayed_claim(c, noun, owner, &name, &prep);
    if (!content) return;
    if (is_received(d, noun, content, prep)) {
        read_received(c, noun, content, prep);
        return;
    }
    char frame[SAY_FRAME_MAX];
    snprintf(frame, sizeof frame, "%s%.*s", owner ? "s-" : "", (int)name.n, name.p);
    const say_cue *cue = say_cue_find(c->tables, t->lemma, 'n', frame);
    if (!cue || is_idle(c, noun, verb, name)) return;
    say_claim claim = {.cue = noun, .head = content, .source = owner, .how = cue};
    claim.rule = say_str_copy(d->arena, say_str_of(frame)).p;
    claim.cue_run = (say_run){noun, prep == noun + 1 ? prep : noun};
    uint32_t by = owner && say_tok(d, content)->head == owner ? say_child(d, owner, REL_CASE) : 0;
    if (by) claim.source_run = (say_run){by + 1, owner}; /* "by the ministry | of the story" */
    if (verb) {
        claim.source = say_source_token(c, verb, false);
        claim.cue_run.first = say_verb_group(c, verb, 0).first;
    }
    if (!claim.source) {
        claim.source = subject_over(c, noun);
        bool own = claim.source && t->rel == REL_OBJ && noun - t->head <= 6;
        if (own) claim.cue_run.first = say_verb_group(c, t->head, 0).first;
    }
    claim.weight = say_weigh_noun(c, noun, cue, claim.source, verb);
    if (say_in_class(c, noun, "deny-noun") && say_is_claim_noun(c, content)) {
        claim.weight = claim.weight < DENIAL_WEIGHT ? DENIAL_WEIGHT : claim.weight;
        claim.stance = STANCE_DENIES;
    }
    if (claim.weight < MIN_WEIGHT) return;
    uint32_t over = t->rel == REL_OBL ? c->claim_of[t->head] : 0;
    if (over && c->at.at[over].head == content) return; /* "said in a statement that" */
    /* "repeated the claim that": the verb has it as its object, unless the noun is the surer cue */
    uint32_t carrier = t->rel == REL_OBJ ? c->claim_of[t->head] : 0;
    if (carrier && verb && c->at.at[carrier].rule[0] == 'o')
        drop_claim(c, carrier);
    else if (carrier && !owner && c->at.at[carrier].weight >= cue->weight)
        return;
    say_mark_yield(c, content, true);
    if (prep == noun + 1) c->mark[prep] = false;
    say_take_marked(c, &claim, t->sentence);
    if (claim.content.n) say_claim_add(c, claim);
}
