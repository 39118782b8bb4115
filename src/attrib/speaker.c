/* Repairs where the words themselves are surer than the tree: the phrase between a closing mark and
 * its verb, or right behind that verb, is the speaker; a participle behind a comma (", adding
 * that") has the speaker of the verb before it. Takes claims with the sources that the tree gave.
 */
#include "attrib/work.h"

enum { NAME_MAX_TOKENS = 25, ASIDE_TOKENS = 8 };

static bool is_nominal(const say_doc *d, uint32_t t)
{
    int u = say_tok(d, t)->upos;
    return u == UPOS_PROPN || u == UPOS_NOUN || u == UPOS_PRON;
}

static bool starts_name(const say_doc *d, uint32_t t)
{
    int u = say_tok(d, t)->upos;
    return is_nominal(d, t) || u == UPOS_DET || u == UPOS_ADJ || u == UPOS_NUM;
}

uint32_t say_top_nominal(const say_doc *d, uint32_t t, uint32_t lo, uint32_t hi)
{
    for (int step = 0; step < SAY_ATTRIB_CLIMB; step++) {
        uint32_t up = say_tok(d, t)->head;
        if (up < lo || up > hi || !is_nominal(d, up)) break;
        t = up;
    }
    return t;
}

static uint32_t first_nominal(const say_doc *d, uint32_t lo, uint32_t hi)
{
    for (uint32_t t = lo; t <= hi; t++)
        if (is_nominal(d, t)) return t;
    return 0;
}

/* '... ," the minister, who is ill, said' */
static bool name_between(say_claims *c, say_claim *claim, uint32_t lo, uint32_t hi)
{
    const say_doc *d = c->d;
    while (lo <= hi && !starts_name(d, lo))
        lo++;
    while (hi > lo && say_is_punct(d, hi))
        hi--;
    uint32_t t = lo <= hi ? first_nominal(d, lo, hi) : 0;
    if (!t || hi - lo >= NAME_MAX_TOKENS) return false;
    claim->source = say_top_nominal(d, t, lo, hi);
    claim->source_run = (say_run){lo, hi};
    return true;
}

/* "said Ana Cruz, a professor of law.": where the tree breaks off, names go on, and so does an
 * apposition up to the next mark. */
static uint32_t name_end(const say_doc *d, uint32_t last, uint32_t end)
{
    while (last + 1 < end && say_tok(d, last + 1)->upos == UPOS_PROPN)
        last++;
    if (last + 2 >= end || !say_str_is(say_tok(d, last + 1)->form, ",")) return last;
    if (say_tok(d, last + 2)->upos != UPOS_DET) return last;
    for (uint32_t t = last + 2; t < end && t < last + NAME_MAX_TOKENS; t++) {
        int x = say_tok(d, t)->xpos;
        if (x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || x == XPOS_MD) return last;
        if (say_is_punct(d, t) && x != XPOS_HYPH) return t - 1;
    }
    return last;
}

/* '... ," said the minister, who is ill' */
static bool name_behind(say_claims *c, say_claim *claim)
{
    const say_doc *d = c->d;
    uint32_t lo = claim->cue_run.last + 1,
             end = d->sentences.at[say_tok(d, claim->cue)->sentence].last;
    if (lo >= end || !starts_name(d, lo) || c->quoted[lo]) return false;
    uint32_t t = first_nominal(d, lo, end - 1);
    if (!t || t - lo > 6) return false;
    claim->source = say_top_nominal(d, t, lo, end - 1);
    say_run r = say_source_run(c, claim->source, claim->cue);
    r.first = lo;
    r.last = name_end(d, r.last, end);
    for (uint32_t i = lo; i <= r.last; i++)
        if (c->quoted[i]) r.last = i - 1;
    if (r.last - r.first < SAY_ATTRIB_SOURCE) claim->source_run = r;
    return true;
}

static void speaker_of_quote(say_claims *c, say_claim *claim, uint32_t quote)
{
    const say_quotation *q = &c->quotes.at[quote];
    uint32_t lo = q->last + 1, hi = claim->cue_run.first - 1;
    /* 'unlike "the robots" at the meeting, he said': a quotation that stops short of the comma */
    bool stops = say_is_punct(c->d, q->last - 1) || say_is_punct(c->d, lo);
    for (uint32_t t = lo; !stops && t < hi; t++)
        if (say_str_is(say_tok(c->d, t)->form, ",")) lo = t + 1;
    /* '"a test" for the mayor, said Okoro' */
    if (!stops && lo < hi && say_str_is(say_tok(c->d, hi)->form, ",") && name_behind(c, claim))
        return;
    if (lo <= hi && name_between(c, claim, lo, hi)) return;
    name_behind(c, claim);
}

static bool is_finite(const say_doc *d, uint32_t verb)
{
    int x = say_tok(d, verb)->xpos;
    return x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || say_child(d, verb, REL_AUX);
}

/* The last claim before this one in its sentence that has a source of its own. */
static const say_claim *claim_before(const say_claims *c, const say_claim *claim)
{
    const say_doc *d = c->d;
    uint32_t first = d->sentences.at[say_tok(d, claim->cue)->sentence].first;
    for (uint32_t t = claim->cue - 1; t >= first; t--) {
        uint32_t i = c->claim_of[t];
        if (i && c->at.at[i].source && c->quoted[t] == c->quoted[claim->cue] &&
            say_tok(d, t)->upos == UPOS_VERB && is_finite(d, t))
            return &c->at.at[i];
    }
    return NULL;
}

/* The subject of the nearest clause above. */
static uint32_t subject_above(const say_doc *d, uint32_t verb)
{
    for (uint32_t at = say_tok(d, verb)->head, step = 0; at && step < SAY_ATTRIB_CLIMB; step++) {
        uint32_t subject = say_own_subject(d, at);
        if (subject && subject < verb) return subject;
        at = say_tok(d, at)->head;
    }
    return 0;
}

/* "with some polls showing": the noun right before a participle; ", adding that": the speaker of
 * the verb before. */
static void speaker_of_participle(say_claims *c, say_claim *claim)
{
    const say_doc *d = c->d;
    uint32_t before = claim->cue_run.first - 1;
    uint32_t first = d->sentences.at[say_tok(d, claim->cue)->sentence].first;
    if (before < first || say_own_subject(d, claim->cue)) return;
    if (is_nominal(d, before) && say_tok(d, before)->xpos != XPOS_PRPS) {
        claim->source = say_top_nominal(d, before, first, before);
        return;
    }
    if (!say_is_punct(d, before)) return;
    const say_claim *other = claim_before(c, claim);
    if (!other) {
        uint32_t subject = subject_above(d, claim->cue);
        if (subject && say_tok(d, claim->cue)->rel == REL_ACL) claim->source = subject;
        return;
    }
    claim->source = other->source;
    claim->source_run = other->source_run;
}

/* "Okoro, meanwhile, hopes", "Ana Lee, in Lagos, said": the word before an aside between two commas
 * that names nobody; t, where none stands at t. */
static uint32_t before_aside(const say_doc *d, uint32_t first, uint32_t t)
{
    if (!say_str_is(say_tok(d, t)->form, ",")) return t;
    uint32_t k = t - 1;
    while (k > first && t - k < ASIDE_TOKENS && !say_is_punct(d, k)) {
        int u = say_tok(d, k)->upos;
        if (u == UPOS_VERB || u == UPOS_AUX || u == UPOS_SCONJ) return t;
        k--;
    }
    int u = say_tok(d, k + 1)->upos;
    bool aside = u == UPOS_ADV || u == UPOS_ADP || u == UPOS_NUM;
    return aside && k > first && k + 1 < t && say_str_is(say_tok(d, k)->form, ",") ? k - 1 : t;
}

/* "several threatened to leave", "another wrote": words for people that trees take for more. */
static bool is_some(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"another", "several", "others", "both", "many",
                                        "most",    "some",    "few",    "one",  NULL};
    return say_str_in(say_tok(d, t)->norm, words);
}

/* "Ms. Okafor (Labour) never mentioned", "Lee, head of the board, recalled": no subject in the
 * tree. */
static void speaker_right_before(const say_claims *c, say_claim *claim)
{
    const say_doc *d = c->d;
    uint32_t t = claim->cue_run.first - 1;
    uint32_t first = d->sentences.at[say_tok(d, claim->cue)->sentence].first;
    if (t > first && say_str_is(say_tok(d, t)->form, ")"))
        while (t > first && !say_str_is(say_tok(d, t)->form, "("))
            t--;
    if (t > first) t = before_aside(d, first, t);
    if (t > first && say_is_punct(d, t)) t--;
    if (t < first || !(is_nominal(d, t) || is_some(d, t))) return;
    uint32_t top = say_top_nominal(d, t, first, t);
    if (say_tok(d, top)->rel == REL_OBL && top < t) {
        /* "In a new report by the board, prosecutors said" */
        for (uint32_t k = top; k < t; k++)
            if (say_str_is(say_tok(d, k)->form, ",")) first = k + 1;
        top = first > top ? say_top_nominal(d, t, first, t) : top;
    }
    int rel = say_tok(d, top)->rel;
    bool counted = say_lemma_is(d, top, "percent"); /* "9 percent say": no measure */
    if (rel == REL_OBL || (rel == REL_OBL_UNMARKED && !counted) ||
        say_tok(d, top)->name_kind == NAME_DATE)
        return;
    claim->source = top;
}

/* "cited two letters and said": the subject of the verb before, whatever the tree makes of it. */
static void speaker_before_and(say_claims *c, say_claim *claim)
{
    static const char *const links[] = {"and", "but", "then", NULL};
    const say_doc *d = c->d;
    uint32_t t = claim->cue_run.first - 1;
    uint32_t first = d->sentences.at[say_tok(d, claim->cue)->sentence].first;
    if (t <= first || !say_str_in(say_tok(d, t)->norm, links)) return;
    const say_claim *other = claim_before(c, claim);
    if (other && !other->passive) {
        claim->source = other->source;
        claim->source_run = other->source_run;
        return;
    }
    for (; t > first && !claim->source; t--) {
        uint32_t subject = say_tok(d, t)->upos == UPOS_VERB ? say_own_subject(d, t) : 0;
        if (subject && subject < t && c->quoted[t] == c->quoted[claim->cue])
            claim->source = subject;
    }
}

/* No source, or in "after the Times reported" one that was borrowed from the clause above. */
static bool lacks_subject(const say_claims *c, const say_claim *claim)
{
    const say_doc *d = c->d;
    if (claim->passive || !is_finite(d, claim->cue)) return false;
    if (!claim->source) return true;
    int rel = say_tok(d, claim->cue)->rel;
    return (rel == REL_ADVCL || rel == REL_PARATAXIS || rel == REL_CCOMP) &&
           !say_own_subject(d, claim->cue) && is_nominal(d, claim->cue_run.first - 1);
}

/* Is lo..hi-1 an apposition between two commas: ", a judge in Lagos," without a finite verb? */
static bool is_set_off(const say_doc *d, uint32_t lo, uint32_t hi)
{
    if (hi < lo + 3 || hi - lo > NAME_MAX_TOKENS || !say_str_is(say_tok(d, lo)->form, ",") ||
        !say_str_is(say_tok(d, hi - 1)->form, ",") || !starts_name(d, lo + 1) ||
        say_tok(d, lo + 1)->upos == UPOS_PRON)
        return false;
    for (uint32_t t = lo + 1; t < hi - 1; t++)
        if (is_finite(d, t) && say_tok(d, t)->rel != REL_ACL_RELCL) return false;
    return true;
}

/* Words between a name and its cue that go on with the name: "Sen. | Ana Lee (Labour)", "critics |
 * like her", ", including the mayor,". */
static bool goes_on(const say_doc *d, uint32_t lo, uint32_t hi)
{
    static const char *const more[] = {"of", "from", "like", "and", "including", "along", NULL};
    if (hi <= lo || hi - lo > NAME_MAX_TOKENS) return false;
    bool mark = say_is_punct(d, lo), closed = say_is_punct(d, hi - 1);
    bool bracket = say_str_is(say_tok(d, lo)->form, "(");
    uint32_t t = mark ? lo + 1 : lo;
    int u = say_tok(d, t)->upos;
    if (t >= hi || mark != closed) return false;
    bool name = !mark && (u == UPOS_PROPN || u == UPOS_NOUN || u == UPOS_NUM);
    if (!name && !bracket && !say_str_in(say_tok(d, t)->norm, more)) return false;
    for (; t < hi; t++)
        if (say_tok(d, t)->upos == UPOS_VERB || say_tok(d, t)->upos == UPOS_AUX ||
            say_is_day(say_tok(d, t)->norm))
            return false;
    return true;
}

/* "Author Roger Stone said": where the tree took the title for the whole name, the words between it
 * and the cue are the rest of it. */
static void reach_cue(say_claims *c, say_claim *claim)
{
    const say_doc *d = c->d;
    if (claim->source_run.first || claim->source > claim->cue_run.first) return;
    say_run r = say_source_run(c, claim->source, claim->cue);
    uint32_t t = r.last + 1;
    while (t < claim->cue_run.first &&
           (say_tok(d, t)->upos == UPOS_PROPN || say_tok(d, t)->upos == UPOS_NUM))
        t++;
    if (t == claim->cue_run.first && t > r.last + 1)
        claim->source_run = (say_run){r.first, t - 1};
    else if (is_set_off(d, r.last + 1, claim->cue_run.first))
        claim->source_run = (say_run){r.first, claim->cue_run.first - 2};
    else if (goes_on(d, r.last + 1, claim->cue_run.first)) {
        uint32_t last = claim->cue_run.first - 1;
        bool comma = say_str_is(say_tok(d, last)->form, ",");
        claim->source_run = (say_run){r.first, comma ? last - 1 : last};
    }
}

void say_settle_source(say_claims *c, uint32_t index)
{
    const say_doc *d = c->d;
    say_claim *claim = &c->at.at[index];
    if (!claim->cue || claim->sourceless || say_tok(d, claim->cue)->upos != UPOS_VERB ||
        say_tok(d, claim->cue)->rel == REL_CASE)
        return;
    if (claim->source && c->quoted[claim->source] &&
        c->quoted[claim->source] != c->quoted[claim->cue])
        claim->source = 0;
    uint32_t quote = c->bound[claim->cue];
    if (quote && !claim->passive) {
        speaker_of_quote(c, claim, quote);
        return;
    }
    if (say_settle_interjection(c, claim)) return;
    if (say_tok(d, claim->cue)->xpos == XPOS_VBG && !claim->passive &&
        !say_child(d, claim->cue, REL_AUX))
        speaker_of_participle(c, claim);
    if (lacks_subject(c, claim)) speaker_right_before(c, claim);
    if (!claim->source && !claim->passive && is_finite(d, claim->cue)) speaker_before_and(c, claim);
    if (claim->source) reach_cue(c, claim);
}
