/* A predicate's own words: negation, modal verbs, questions, commands, aspect.
 * Takes the dependents of one token, fills its truth; what stands above it is inherit.c's. */
#include "status/status_int.h"

/* Longest distance, in words, at which a final question mark still asks for a clause. */
enum {
    QUESTION_REACH = 200,
    UNDATED_YEAR = 2000 /* a report without a date is taken to be written after this year */
};

static const char *const NEGATORS[] = {"not",     "n't",    "never",  "no",      "neither",  "nor",
                                       "n`t",     "hardly", "nobody", "nothing", "nearly",   "none",
                                       "nowhere", "almost", "rarely", "seldom",  "scarcely", NULL};
static const char *const NO_ONE[] = {"nobody", "nothing", "none", "no-one", NULL};
static const char *const PERHAPS[] = {"perhaps",     "maybe",      "possibly",   "potentially",
                                      "conceivably", "allegedly",  "supposedly", "purportedly",
                                      "probably",    "presumably", NULL};
static const char *const WILL[] = {"will", "shall", "'ll", "wo", "ll", "sha", "gonna", NULL};
static const char *const MUST[] = {"must", "should", "ought", "need", "better", "shd", NULL};
static const char *const CAN[] = {"can", "could", "ca", NULL};
static const char *const MAY[] = {"may", "might", NULL};

/* "no soldiers", "no evidence", "neither side" */
static bool has_no(const say_doc *d, uint32_t t)
{
    uint32_t det = say_child(d, t, REL_DET);
    return det && (say_str_is(say_tok(d, det)->norm, "no") ||
                   say_str_is(say_tok(d, det)->norm, "neither"));
}

/* "No one was hurt", "nobody came", "no troops were sent", "none of the men returned" */
static bool is_no_one(const say_doc *d, uint32_t t)
{
    /* "neither the army nor the rebels attacked" */
    return say_str_in(say_tok(d, t)->norm, NO_ONE) || has_no(d, t) ||
           say_child_lemma(d, t, REL_CC_PRECONJ, "neither") ||
           say_child_lemma(d, t, REL_ADVMOD, "not");
}

/* "Few of them returned", "very few soldiers obeyed", "little was done"; not "a few", "the few". */
static bool is_few(const say_doc *d, uint32_t t)
{
    static const char *const few[] = {"few", "little", NULL};
    if (say_child(d, t, REL_DET)) return false;
    if (say_str_in(say_tok(d, t)->norm, few)) return true;
    uint32_t c = say_child(d, t, REL_AMOD);
    return c && say_str_is(say_tok(d, c)->norm, "few") && !say_child(d, c, REL_DET);
}

/* "at no time", "under no circumstances", "in no way" */
static bool is_no_way(const say_doc *d, uint32_t t)
{
    static const char *const ways[] = {"time",  "circumstance", "way",   "means", "account", "case",
                                       "event", "stage",        "point", "sense", NULL};
    return has_no(d, t) && say_str_in(say_tok(d, t)->lemma, ways);
}

/* "little evidence that", "scant hope of" */
static bool has_little(const say_doc *d, uint32_t t)
{
    static const char *const nouns[] = {"evidence", "sign",   "doubt",      "hope",
                                        "chance",   "proof",  "indication", "likelihood",
                                        "prospect", "reason", NULL};
    static const char *const little[] = {"little", "scant", "scarce", NULL};
    uint32_t c = say_child(d, t, REL_AMOD);
    return c && say_str_in(say_tok(d, c)->norm, little) && !say_child(d, t, REL_DET) &&
           say_str_in(say_tok(d, t)->lemma, nouns);
}

static uint8_t modal_of_aux(const say_token *k)
{
    if (say_str_in(k->norm, WILL)) return MODAL_WILL;
    if (say_str_is(k->norm, "would") || (say_str_is(k->norm, "'d") && k->xpos == XPOS_MD))
        return MODAL_WOULD;
    if (say_str_in(k->norm, CAN)) return MODAL_CAN;
    if (say_str_in(k->norm, MAY)) return MODAL_MAY;
    if (say_str_in(k->norm, MUST)) return MODAL_MUST;
    return MODAL_NONE;
}

static void read_aux(const say_reading *r, uint32_t t, uint32_t c)
{
    say_truth *truth = say_truth_of(r, t);
    const say_token *k = say_tok(r->d, c);
    uint8_t modal = modal_of_aux(k);
    /* "who'd endorsed him": had */
    bool had = say_str_is(k->norm, "'d") && say_tok(r->d, t)->xpos == XPOS_VBN &&
               !say_child_lemma(r->d, t, REL_AUX, "have") && !say_child(r->d, t, REL_AUX_PASS);
    if (had) modal = MODAL_NONE;
    if (had) truth->perfect = true;
    if (modal) truth->modal = modal;
    if (say_str_is(k->lemma, "have")) truth->perfect = true;
    if (say_str_is(k->norm, "should") || say_str_is(k->norm, "ought")) truth->ought = true;
    if (say_str_is(k->lemma, "be") && say_tok(r->d, t)->xpos == XPOS_VBG &&
        say_rel_is(k->rel, REL_AUX))
        truth->progressive = true;
}

static void read_adverb(const say_reading *r, uint32_t t, uint32_t c)
{
    say_truth *truth = say_truth_of(r, t);
    say_str w = say_tok(r->d, c)->norm;
    if (say_str_in(w, PERHAPS) && !truth->modal) truth->modal = MODAL_MAY;
    /* "not only A but B" denies nothing; neither does "not because of the rain". */
    bool only = c + 1 < r->last && (say_str_is(say_tok(r->d, c + 1)->norm, "only") ||
                                    say_str_is(say_tok(r->d, c + 1)->norm, "just") ||
                                    say_str_is(say_tok(r->d, c + 1)->norm, "merely"));
    /* "does not always help": it does at times */
    bool at_times = c + 1 < t && (say_str_is(say_tok(r->d, c + 1)->norm, "always") ||
                                  say_str_is(say_tok(r->d, c + 1)->norm, "necessarily"));
    if (at_times && say_str_is(say_tok(r->d, c + 1)->norm, "necessarily") && !truth->modal)
        truth->modal = MODAL_MAY;
    if (say_str_in(w, NEGATORS) && !only && !at_times) truth->negator = c;
    /* "no longer": it did before and does not now. */
    if (say_str_is(w, "long") || say_str_is(w, "longer"))
        if (c > r->first && say_str_is(say_tok(r->d, c - 1)->norm, "no")) truth->negator = c - 1;
}

static bool is_speech(const say_doc *d, uint32_t t)
{
    static const char *const says[] = {"say", "tell", "add", "report", "announce", NULL};
    return say_str_in(say_tok(d, t)->lemma, says);
}

static bool has_subject_between(const say_doc *d, uint32_t c, uint32_t t)
{
    for (uint32_t o = say_tok(d, c)->next; o && o < t; o = say_tok(d, o)->next)
        if (say_rel_is(say_tok(d, o)->rel, REL_NSUBJ)) return true;
    return false;
}

/* Subjects and objects that say that nobody did it, or to nobody. */
static void read_argument(const say_reading *r, uint32_t t, uint32_t c)
{
    say_truth *truth = say_truth_of(r, t);
    int rel = say_tok(r->d, c)->rel;
    bool subject = say_rel_is(rel, REL_NSUBJ);
    /* "Few obeyed, an official told the paper": the nearest subject is the verb's */
    if (subject && c < t && is_speech(r->d, t) && has_subject_between(r->d, c, t)) return;
    if (subject && is_few(r->d, c)) truth->negator = c;
    if (say_rel_is(rel, REL_OBL) && is_no_way(r->d, c)) truth->negator = c;
    if ((!subject && rel != REL_OBJ) || !is_no_one(r->d, c)) return;
    /* "said no shots were fired", where the parser takes the shots for what was said */
    if (!subject && say_str_is(say_tok(r->d, t)->lemma, "say") && has_no(r->d, c)) return;
    /* "No matter what happens, ..." */
    if (say_str_is(say_tok(r->d, c)->norm, "matter")) return;
    /* "There is no evidence": the noun is denied, and `be` with it. "It had no knowledge" too. */
    truth->negator = c;
}

/* "in the 1970s", "in 1945", "decades ago": long past. A year alone is past when it is not near. */
static bool is_long_ago(const say_doc *d, uint32_t c)
{
    static const char *const spans[] = {"decade", "century", "generation", "millennium", NULL};
    const say_token *k = say_tok(d, c);
    if (say_str_in(k->lemma, spans) && say_child_lemma(d, c, REL_ADVMOD, "ago")) return true;
    if (k->form.n < 4 || k->form.n > 6) return false;
    uint32_t year = 0;
    for (int i = 0; i < 4; i++) {
        if (k->form.p[i] < '0' || k->form.p[i] > '9') return false;
        year = year * 10 + (uint32_t)(k->form.p[i] - '0');
    }
    uint32_t now = d->published ? d->published / 10000 : UNDATED_YEAR;
    bool decade = k->form.n > 4 && k->form.p[k->form.n - 1] == 's';
    return (decade || k->form.n == 4) && year > 1000 && year + (decade ? 10 : 1) < now;
}

static void read_dependents(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next) {
        int rel = say_tok(d, c)->rel;
        if (rel == REL_COP || say_rel_is(rel, REL_AUX))
            read_aux(r, t, c);
        else if (say_rel_is(rel, REL_OBL) && is_long_ago(d, c))
            say_truth_of(r, t)->long_ago = true;
        else if (rel == REL_ADVMOD || rel == REL_CC_PRECONJ || rel == REL_CC ||
                 rel == REL_DISCOURSE)
            read_adverb(r, t, c);
        else
            read_argument(r, t, c);
    }
    if (say_tok(d, t)->upos == UPOS_VERB) return;
    if (has_no(d, t)) say_truth_of(r, t)->negator = say_child(d, t, REL_DET);
    if (has_little(d, t)) say_truth_of(r, t)->negator = say_child(d, t, REL_AMOD);
}

/* "is to withdraw": the copula of an infinitive, in front of it; not "surprised to be asked" */
static bool is_to(const say_doc *d, uint32_t t)
{
    uint32_t mark = say_child_lemma(d, t, REL_MARK, "to");
    for (uint32_t c = say_tok(d, t)->first; c && c < mark; c = say_tok(d, c)->next) {
        int rel = say_tok(d, c)->rel;
        if ((rel == REL_COP || rel == REL_AUX) && say_str_is(say_tok(d, c)->lemma, "be"))
            return true;
    }
    return false;
}

/* "If the talks fail, the union will strike": what hangs on a condition is as open as it. */
static bool has_condition(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next) {
        if (say_tok(d, c)->rel != REL_ADVCL) continue;
        uint32_t mark = say_child(d, c, REL_MARK);
        say_str w = say_tok(d, mark)->norm;
        if (mark && (say_str_is(w, "if") || say_str_is(w, "unless"))) return true;
    }
    return false;
}

/* "going to strike", "has to leave", "is about to", "is able to": helpers that the tree makes
 * heads. Their complement carries the modality. */
static void read_half_modal(const say_reading *r, uint32_t t)
{
    const say_token *k = say_tok(r->d, t), *h = say_tok(r->d, k->head);
    say_truth *truth = say_truth_of(r, t);
    if (truth->modal || k->rel != REL_XCOMP || truth->frame != FRAME_TO || k->head < r->first)
        return;
    if (say_str_is(h->lemma, "be")) truth->modal = MODAL_WILL;
    if (say_str_is(h->lemma, "go") && h->xpos == XPOS_VBG) truth->modal = MODAL_WILL;
    bool object = say_child(r->d, k->head, REL_OBJ) != 0; /* "have plans to leave" */
    if ((say_str_is(h->lemma, "have") && !object) || say_str_is(h->lemma, "need"))
        truth->modal = MODAL_MUST;
}

/* A bare infinitive that nobody is the subject of, at the top: "Send the troops home." */
static bool is_command(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    if (k->xpos != XPOS_VB || say_child(d, t, REL_NSUBJ) || say_child(d, t, REL_NSUBJ_PASS) ||
        say_child(d, t, REL_MARK) || say_truth_of(r, t)->modal)
        return false;
    for (uint32_t c = k->first; c; c = say_tok(d, c)->next)
        if (say_rel_is(say_tok(d, c)->rel, REL_AUX) && !say_str_is(say_tok(d, c)->lemma, "do"))
            return false;
    /* "a turning point, say analysts", where the tagger takes the verb for a bare one */
    if (k->rel == REL_PARATAXIS && say_str_is(k->lemma, "say")) return false;
    return k->rel == REL_ROOT || k->rel == REL_PARATAXIS || k->rel == REL_CCOMP ||
           (k->rel == REL_CONJ && k->head >= r->first && say_truth_of(r, k->head)->imperative);
}

/* "Did they", "are you": a helper before the subject */
static bool is_turned_round(const say_doc *d, uint32_t t)
{
    uint32_t subject = say_child(d, t, REL_NSUBJ);
    if (!subject) subject = say_child(d, t, REL_NSUBJ_PASS);
    for (uint32_t c = say_tok(d, t)->first; c && subject && c < subject; c = say_tok(d, c)->next)
        if (say_rel_is(say_tok(d, c)->rel, REL_AUX) || say_tok(d, c)->rel == REL_COP) return true;
    return false;
}

/* "Will they meet?" asks; "Why did they leave?" takes the leaving for granted. */
static bool is_asked(const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    if (k->rel != REL_ROOT && k->rel != REL_PARATAXIS && k->rel != REL_CONJ && k->rel != REL_CCOMP)
        return false;
    uint32_t first, last, mark = 0;
    say_subtree(d, t, &first, &last);
    for (uint32_t i = last; i < r->last && i <= last + 2 && !mark; i++)
        if (say_str_is(say_tok(d, i)->norm, "?")) mark = i;
    if (!mark || mark - first > QUESTION_REACH) return false;
    /* "The host asked a question: Who will win?" */
    for (uint32_t i = t + 1; i < mark && !is_turned_round(d, t); i++)
        if (say_str_is(say_tok(d, i)->norm, ":") || say_tok(d, i)->xpos == XPOS_QUOTE_OPEN)
            return false;
    for (uint32_t i = first; i < t; i++) {
        say_str w = say_tok(d, i)->norm;
        int x = say_tok(d, i)->xpos;
        /* "Who fired on the convoy?" */
        if (x == XPOS_WP && say_rel_is(say_tok(d, i)->rel, REL_NSUBJ) && !say_truth_of(r, t)->modal)
            return false;
        if (say_str_is(w, "why") || (say_str_is(w, "how") && !say_truth_of(r, t)->modal))
            return false;
    }
    return true;
}

/* "could not be clearer", "could not have come at a worse time": nothing would be more so */
static bool is_outdone(const say_doc *d, uint32_t t)
{
    if (say_tok(d, t)->xpos == XPOS_JJR || say_tok(d, t)->xpos == XPOS_RBR) return true;
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next) {
        int x = say_tok(d, c)->xpos;
        uint32_t more = say_rel_is(say_tok(d, c)->rel, REL_OBL) ? say_child(d, c, REL_AMOD) : 0;
        if (c > t && say_tok(d, c)->rel == REL_ADVMOD && (x == XPOS_RBR || x == XPOS_JJR) &&
            !say_str_is(say_tok(d, c)->norm, "longer"))
            return true;
        if (more &&
            (say_tok(d, more)->xpos == XPOS_JJR || say_str_is(say_tok(d, more)->norm, "worse")))
            return true;
    }
    return false;
}

void say_modality_read(const say_reading *r, uint32_t t)
{
    say_truth *truth = say_truth_of(r, t);
    read_dependents(r, t);
    read_half_modal(r, t);
    if (!truth->modal && is_to(r->d, t)) truth->modal = MODAL_WILL;
    truth->negated = truth->negator != 0;
    truth->condition = has_condition(r, t);
    if (!r->d->tokens.at[t].is_predicate) return;
    truth->imperative = is_command(r, t);
    truth->outdone =
        truth->negated && say_child_lemma(r->d, t, REL_AUX, "could") && is_outdone(r->d, t);
    truth->question = is_asked(r, t);
}

static bool holds(uint8_t status)
{
    return status == STATUS_ACTUAL || status == STATUS_ONGOING || status == STATUS_HISTORICAL;
}

/* What modality makes of a clause that would hold without it. reported: inside what somebody said
 * in the past, where "would" is the future ("said it would send troops"). */
static uint8_t status_of_modal(const say_truth *truth, bool reported)
{
    switch (truth->modal) {
    case MODAL_WILL:
        return STATUS_PLANNED;
    case MODAL_WOULD:
        /* "would have risen without the deal": it did not */
        if (truth->perfect && !reported) return STATUS_NEGATED;
        return reported ? STATUS_PLANNED : STATUS_CONDITIONAL;
    case MODAL_CAN:
    case MODAL_MAY:
        return STATUS_POSSIBLE;
    case MODAL_MUST:
        /* "should have left" did not; "must have known" guesses; "must leave" demands. */
        if (truth->perfect && truth->ought) return STATUS_NEGATED;
        return truth->perfect ? STATUS_POSSIBLE : STATUS_DEMANDED;
    default:
        if (truth->long_ago) return STATUS_HISTORICAL;
        return truth->progressive ? STATUS_ONGOING : STATUS_ACTUAL;
    }
}

uint8_t say_modality_apply(const say_truth *truth, uint8_t context, bool reported)
{
    uint8_t own = status_of_modal(truth, reported);
    if (truth->condition && own != STATUS_ACTUAL && own != STATUS_NEGATED) own = STATUS_CONDITIONAL;
    if (truth->imperative) own = STATUS_DEMANDED;
    if (truth->negated) {
        /* "could not have come at a worse time": it came */
        if (truth->modal == MODAL_CAN && truth->outdone) return STATUS_ACTUAL;
        /* "may not come" leaves it open; "will not come", "must not come" say that it will not be;
         * "denied that it had not paid" says that it paid. */
        if (truth->modal == MODAL_MAY) return STATUS_POSSIBLE;
        if (context == STATUS_NEGATED) return STATUS_ACTUAL;
        /* "believe that the bank did not hide its losses" denies as they do */
        if (context == STATUS_POSSIBLE && truth->frame == FRAME_CLAUSE && truth->signature &&
            truth->signature->plus == STATUS_POSSIBLE && truth->signature->minus == STATUS_NEGATED)
            return STATUS_NEGATED;
        return context == STATUS_POSSIBLE || context == STATUS_CONDITIONAL ? context
                                                                           : STATUS_NEGATED;
    }
    if (!holds(context)) return context;
    if (truth->question && (holds(own) || own == STATUS_PLANNED)) return STATUS_POSSIBLE;
    return holds(own) && context != STATUS_ACTUAL ? context : own;
}
