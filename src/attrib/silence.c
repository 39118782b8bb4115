/* Those who say nothing: "could not be reached for comment", "kept silent", "Asked about the ship,
 * the admiral said nothing." Takes a verb, adds a claim whose source is the one who is silent and
 * whose content is what he was asked about. The asking is then no claim of its own. */
#include "attrib/work.h"

/* The word that makes "kept silent" of "kept"; 0. */
static uint32_t silent_word(const say_doc *d, uint32_t verb)
{
    static const char *const staying[] = {"keep", "remain", "stay", "fall", NULL};
    static const char *const still[] = {"silent", "mum", "quiet", "silence", "tight-lipped", NULL};
    if (!say_lemma_in(d, verb, staying)) return 0;
    uint32_t word = say_child(d, verb, REL_XCOMP);
    if (!word) word = say_child(d, verb, REL_OBJ);
    return word > verb && say_lemma_in(d, word, still) ? word : 0;
}

/* "Asked about the ship, ...": the participle that opens the sentence of a verb; 0. */
static uint32_t asking_before(const say_doc *d, uint32_t verb)
{
    static const char *const asking[] = {"ask", "question", "press", NULL};
    uint32_t first = d->sentences.at[say_tok(d, verb)->sentence].first;
    if (say_str_is(say_tok(d, first)->norm, "when")) first++;
    const say_token *t = say_tok(d, first);
    bool participle = t->xpos == XPOS_VBN || t->xpos == XPOS_VBD;
    bool tied = t->head == verb || say_tok(d, verb)->head == first;
    return participle && tied && first < verb && say_lemma_in(d, first, asking) &&
                   !say_own_subject(d, first)
               ? first
               : 0;
}

/* What hangs on a verb with a preposition: "about the ship", "on the letter"; 0. */
static uint32_t matter_of(const say_doc *d, uint32_t verb)
{
    static const char *const words[] = {"about", "on", "over", "regarding", NULL};
    for (uint32_t k = verb ? say_tok(d, verb)->first : 0; k; k = say_tok(d, k)->next) {
        uint32_t prep = say_child(d, k, REL_CASE);
        if (k > verb && prep && prep < k && say_lemma_in(d, prep, words)) return k;
    }
    return 0;
}

static void add_silence(say_claims *c, say_claim claim, uint32_t content, uint32_t asked)
{
    claim.head = content;
    claim.weight = 0.8f;
    claim.stance = STANCE_DECLINES;
    claim.rule = "silence";
    say_mark_yield(c, content, true);
    for (uint32_t t = claim.cue_run.first; t <= claim.cue_run.last; t++)
        c->mark[t] = false;
    say_take_marked(c, &claim, say_tok(c->d, claim.cue)->sentence);
    if (!claim.content.n) return;
    uint32_t index = say_claim_add(c, claim);
    if (asked && index) c->claim_of[asked] = index;
}

/* "could not be reached for comment", "was not available for comment" */
static bool read_unreached(say_claims *c, uint32_t verb)
{
    static const char *const reaching[] = {"reach", "contact", "available", NULL};
    static const char *const away[] = {"unavailable", "unreachable", NULL};
    const say_doc *d = c->d;
    if (!say_lemma_in(d, verb, away) &&
        (!say_lemma_in(d, verb, reaching) || !say_is_negated(d, verb)))
        return false;
    if (!say_child(d, verb, REL_AUX_PASS) && !say_child(d, verb, REL_COP)) return false;
    for (uint32_t k = say_tok(d, verb)->first; k; k = say_tok(d, k)->next) {
        uint32_t prep = say_child(d, k, REL_CASE);
        if (!say_lemma_is(d, k, "comment") || !say_lemma_is(d, prep, "for")) continue;
        say_claim claim = {.cue = verb, .source = say_own_subject(d, verb)};
        claim.cue_run = say_verb_group(c, verb, prep);
        if (claim.source) add_silence(c, claim, k, 0);
        return claim.source != 0;
    }
    return false;
}

/* "did not immediately reply to questions", "has not answered the letter" */
static bool read_unanswered(say_claims *c, uint32_t verb)
{
    static const char *const answering[] = {"reply", "respond", "answer", "react", "return", NULL};
    static const char *const put[] = {"question", "request", "call",   "email",
                                      "e-mail",   "message", "letter", "inquiry",
                                      "enquiry",  "query",   NULL};
    const say_doc *d = c->d;
    if (!say_lemma_in(d, verb, answering) || !say_is_negated(d, verb)) return false;
    for (uint32_t k = say_tok(d, verb)->first; k; k = say_tok(d, k)->next) {
        int rel = say_tok(d, k)->rel;
        if (k < verb || (rel != REL_OBL && rel != REL_OBJ) || !say_lemma_in(d, k, put)) continue;
        uint32_t prep = say_child(d, k, REL_CASE);
        say_claim claim = {.cue = verb, .source = say_own_subject(d, verb)};
        claim.cue_run = say_verb_group(c, verb, prep < k ? prep : 0);
        if (claim.source) add_silence(c, claim, k, 0);
        return claim.source != 0;
    }
    return false;
}

/* "has yet to comment", "has still to reply" */
static bool read_yet(say_claims *c, uint32_t verb)
{
    static const char *const speaking[] = {"comment", "respond", "reply",   "say",     "react",
                                           "answer",  "confirm", "explain", "release", NULL};
    const say_doc *d = c->d;
    uint32_t what = say_lemma_is(d, verb, "have") ? say_child(d, verb, REL_XCOMP) : 0;
    if (!say_lemma_in(d, what, speaking)) return false;
    if (!say_child_lemma(d, verb, REL_ADVMOD, "yet") &&
        !say_child_lemma(d, verb, REL_ADVMOD, "still"))
        return false;
    say_claim claim = {.cue = verb, .source = say_own_subject(d, verb)};
    claim.cue_run = (say_run){verb, what > verb + 1 ? verb + 1 : verb};
    if (claim.source) add_silence(c, claim, what, 0);
    return claim.source != 0;
}

/* "was silent on the raid", "remained tight-lipped about it": an adjective with what it is silent
 * on.
 */
static bool read_silent(say_claims *c, uint32_t adjective)
{
    static const char *const still[] = {"silent", "mum", "tight-lipped", "lipped", "unforthcoming",
                                        "coy",    NULL};
    const say_doc *d = c->d;
    const say_token *t = say_tok(d, adjective);
    bool state = say_child(d, adjective, REL_COP) || t->rel == REL_XCOMP;
    if (!say_lemma_in(d, adjective, still) || !state) return false;
    uint32_t verb = t->rel == REL_XCOMP ? t->head : adjective;
    uint32_t source = say_own_subject(d, verb), matter = matter_of(d, adjective);
    if (!matter) matter = matter_of(d, verb);
    if (!source || !matter || say_tok(d, matter)->name_kind == NAME_DATE) return false;
    if (say_is_negated(d, verb) || c->claim_of[verb]) return false;
    say_claim claim = {.cue = adjective, .source = source};
    claim.cue_run = say_verb_group(c, verb, 0);
    if (claim.cue_run.last < adjective) claim.cue_run.last = adjective;
    add_silence(c, claim, matter, 0);
    return true;
}

/* "gave no details of the deal", "offered no explanation", "had nothing to say about it" */
static bool read_gave_none(say_claims *c, uint32_t verb)
{
    static const char *const giving[] = {"give", "offer", "provide", "release", "have", NULL};
    static const char *const things[] = {"explanation", "reason",   "detail",        "information",
                                         "answer",      "response", "clue",          "reaction",
                                         "elaboration", "reply",    "clarification", NULL};
    static const char *const saying[] = {"say", "add", NULL};
    const say_doc *d = c->d;
    uint32_t object = say_child(d, verb, REL_OBJ), end = object;
    if (!say_lemma_in(d, verb, giving) || !object || object < verb) return false;
    bool nothing = say_lemma_is(d, object, "nothing");
    uint32_t say = nothing ? say_child(d, object, REL_ACL) : 0;
    bool had = say_lemma_is(d, verb, "have");
    if (nothing ? !say_lemma_in(d, say, saying)
                : !say_lemma_in(d, object, things) || !say_is_negated(d, object))
        return false;
    if (had && say_lemma_is(d, object, "information")) return false; /* does not know */
    if (say) end = say;
    uint32_t matter = say ? matter_of(d, say) : 0, source = say_own_subject(d, verb);
    for (uint32_t k = say_tok(d, end)->first; k && !matter; k = say_tok(d, k)->next)
        if (k > end && say_tok(d, k)->rel == REL_NMOD && say_child(d, k, REL_CASE)) matter = k;
    if (!matter) matter = matter_of(d, verb);
    if (!matter) matter = say_child(d, verb, REL_OBL); /* "gave no reason | for the delay" */
    if (!matter || matter < end || !source || say_tok(d, matter)->name_kind == NAME_DATE)
        return false;
    say_claim claim = {.cue = verb, .source = source};
    claim.cue_run = say_verb_group(c, verb, 0);
    claim.cue_run.last = end;
    add_silence(c, claim, matter, 0);
    if (say && c->claim_of[verb]) c->claim_of[say] = c->claim_of[verb];
    return true;
}

void say_read_silence(say_claims *c, uint32_t verb)
{
    const say_doc *d = c->d;
    if (c->claim_of[verb] || read_unreached(c, verb) || read_unanswered(c, verb) ||
        read_yet(c, verb) || read_silent(c, verb) || read_gave_none(c, verb))
        return;
    uint32_t word = silent_word(d, verb), source = word ? say_own_subject(d, verb) : 0;
    if (!source) return;
    uint32_t asked = asking_before(d, verb), matter = matter_of(d, verb);
    if (!matter) matter = matter_of(d, word);
    if (!matter) matter = matter_of(d, asked);
    if (!matter) return;
    say_claim claim = {.cue = verb, .source = source};
    claim.cue_run = say_verb_group(c, verb, 0);
    if (claim.cue_run.last < word && word < claim.cue_run.last + 3) claim.cue_run.last = word;
    add_silence(c, claim, matter, asked);
}
