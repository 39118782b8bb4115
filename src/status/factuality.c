/* A number for a predicate: how sure the text is that it happened.
 * In talk it is a sum of weights of what surrounds it (weights.c, fitted by tools/fit_status.py on
 * UDS-IH2); in a report, and for nouns, what newspaper readers gave to predicates like it, by
 * groups (levels.c, counted by tools/level_status.py). */
#include "status/status_int.h"

typedef struct visit {
    say_feature_visit *call;
    void *user;
} visit;

/* "key=a" or "key=a:b": one feature. */
static void put(visit *v, const char *key, say_str a, say_str b)
{
    say_name name = {.n = 0};
    say_name_addz(&name, key);
    say_name_add(&name, SAY_LIT("="));
    say_name_add(&name, a);
    if (b.n) {
        say_name_add(&name, SAY_LIT(":"));
        say_name_add(&name, b);
    }
    v->call(v->user, name.text);
}

static void putz(visit *v, const char *key, const char *a, const char *b)
{
    put(v, key, say_str_of(a), say_str_of(b));
}

const char *say_modal_name(const say_truth *t)
{
    static const char *const names[MODAL_COUNT] = {"none", "will", "would", "can", "may", "must"};
    return names[t->modal];
}

const char *say_frame_name(uint8_t frame)
{
    static const char *const names[FRAME_COUNT] = {"none", "clause", "whether", "wh",   "to",
                                                   "ing",  "small",  "obj",     "subj", "prep"};
    return names[frame];
}

/* I, you, we and who else is the subject; imperatives and infinitives have none. */
static void put_subject(visit *v, const say_doc *d, uint32_t t)
{
    uint32_t s = say_child(d, t, REL_NSUBJ);
    if (!s) s = say_child(d, t, REL_NSUBJ_PASS);
    if (!s)
        putz(v, "subj", "none", say_xpos_name(say_tok(d, t)->xpos));
    else if (say_tok(d, s)->upos == UPOS_PRON)
        put(v, "subj", say_tok(d, s)->norm, (say_str){"", 0});
    else
        putz(v, "subj", say_upos_name(say_tok(d, s)->upos), NULL);
}

static void put_helpers(visit *v, const say_doc *d, uint32_t t, bool negated)
{
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next) {
        const say_token *k = say_tok(d, c);
        if (k->rel == REL_COP || say_rel_is(k->rel, REL_AUX)) {
            put(v, negated ? "naux" : "aux", k->norm, (say_str){"", 0});
            put(v, "auxx", k->norm, say_str_of(say_xpos_name(say_tok(d, t)->xpos)));
        } else if (k->rel == REL_MARK) {
            put(v, "mark", k->norm, say_str_of(say_xpos_name(say_tok(d, t)->xpos)));
        } else if (k->rel == REL_ADVMOD) {
            put(v, "adv", k->norm, (say_str){"", 0});
        } else if (k->rel == REL_DET) {
            put(v, "det", k->norm, (say_str){"", 0});
        } else if (k->rel == REL_ADVCL && say_child_lemma(d, c, REL_MARK, "if")) {
            putz(v, "has", "if", NULL);
        }
    }
}

static void put_own(visit *v, const say_reading *r, uint32_t t)
{
    const say_token *k = say_tok(r->d, t);
    const say_truth *truth = say_truth_of(r, t);
    const char *xpos = say_xpos_name(k->xpos), *status = say_status_name(truth->status);
    putz(v, "st", status, NULL);
    putz(v, "stx", status, xpos);
    putz(v, "st-rel", status, say_rel_name(k->rel));
    putz(v, "st-ctx", status, say_status_name(truth->context));
    put(v, "lem", k->lemma, (say_str){"", 0});
    put(v, "lem-st", k->lemma, say_str_of(status));
    putz(v, "modal", say_modal_name(truth), truth->negated ? "not" : NULL);
    putz(v, "mx", say_modal_name(truth), xpos);
    putz(v, "rel", say_rel_name(k->rel), xpos);
    if (truth->question) putz(v, "is", "asked", say_modal_name(truth));
    if (truth->imperative) putz(v, "is", "command", NULL);
    if (truth->progressive) putz(v, "is", "progressive", say_xpos_name(k->xpos));
    if (truth->perfect) putz(v, "is", "perfect", say_modal_name(truth));
    if (truth->negator) put(v, "not", say_tok(r->d, truth->negator)->norm, (say_str){"", 0});
}

static void put_above(visit *v, const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    const say_truth *truth = say_truth_of(r, t);
    putz(v, "frame", say_frame_name(truth->frame), say_status_name(truth->context));
    if (truth->signature) {
        put(v, "sig", say_tok(d, truth->governor)->lemma, say_str_of(say_frame_name(truth->frame)));
        putz(v, "sigst", say_status_name(truth->context),
             say_status_name(say_truth_of(r, truth->governor)->status));
    }
    if (k->head < r->first) return;
    const say_token *h = say_tok(d, k->head);
    const say_truth *above = say_truth_of(r, k->head);
    if (k->rel != REL_CONJ && k->rel != REL_PARATAXIS) {
        put(v, "head", h->lemma, say_str_of(say_frame_name(truth->frame)));
        put(v, "relhead", h->lemma, say_str_of(say_rel_name(k->rel)));
    }
    putz(v, "up", say_status_name(above->status), say_rel_name(k->rel));
    putz(v, "upx", say_xpos_name(h->xpos), say_rel_name(k->rel));
    putz(v, "upmodal", say_modal_name(above), say_rel_name(k->rel));
    if (h->head >= r->first)
        putz(v, "up2", say_status_name(say_truth_of(r, h->head)->status), say_rel_name(h->rel));
}

/* The tense of a clause: of its verb, or of the first helper that has one. */
static const char *tense_of(const say_doc *d, uint32_t t)
{
    int x = say_tok(d, t)->xpos;
    for (uint32_t c = say_tok(d, t)->first; c && c < t; c = say_tok(d, c)->next) {
        if (say_tok(d, c)->rel != REL_COP && !say_rel_is(say_tok(d, c)->rel, REL_AUX)) continue;
        x = say_tok(d, c)->xpos;
        break;
    }
    if (x == XPOS_VBD) return "past";
    if (x == XPOS_MD) return "modal";
    return x == XPOS_VBZ || x == XPOS_VBP ? "now" : "none";
}

/* How it came to be denied: by a word of its own, by a subject or object that is nobody, from
 * above.
 */
const char *say_denial_of(const say_reading *r, uint32_t t)
{
    const say_truth *truth = say_truth_of(r, t);
    if (!truth->negated) return truth->context == STATUS_NEGATED ? "above" : "none";
    int rel = say_tok(r->d, truth->negator)->rel;
    return say_rel_is(rel, REL_NSUBJ) || rel == REL_OBJ ? "argument" : "own";
}

/* How a noun stands: its article, its preposition. */
static void put_noun(visit *v, const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    uint32_t det = say_child(d, t, REL_DET), of = say_child(d, t, REL_NMOD_POSS);
    uint32_t by = say_child(d, t, REL_CASE);
    if (of || !det)
        putz(v, "article", of ? "whose" : say_xpos_name(say_tok(d, t)->xpos), NULL);
    else
        put(v, "article", say_tok(d, det)->norm, (say_str){"", 0});
    if (by) put(v, "case", say_tok(d, by)->norm, (say_str){"", 0});
}

/* The clause it belongs to, up to the main one. */
static void put_clauses(visit *v, const say_reading *r, uint32_t t)
{
    enum { STEPS = 40 };
    const say_doc *d = r->d;
    uint32_t top = t, over = 0;
    bool reported = false;
    for (int i = 0; i < STEPS && say_tok(d, top)->head >= r->first; i++) {
        reported |= say_tok(d, top)->rel == REL_CCOMP || say_tok(d, top)->rel == REL_PARATAXIS;
        top = say_tok(d, top)->head;
        if (!over && say_tok(d, top)->upos == UPOS_VERB) over = top;
    }
    putz(v, "tense", tense_of(d, t), NULL);
    putz(v, "over", over ? tense_of(d, over) : "none",
         over ? say_status_name(say_truth_of(r, over)->status) : "none");
    putz(v, "top", tense_of(d, top), reported ? "said" : NULL);
}

/* What kind of text this is: "you" and "I" belong to advice and letters, question marks to talk. */
static void put_around(visit *v, const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    bool you = false, me = false, asks = false, past = false, shouts = false;
    for (uint32_t i = r->first; i < r->last; i++) {
        const say_token *k = say_tok(d, i);
        you |= k->upos == UPOS_PRON && (say_str_is(k->norm, "you") || say_str_is(k->norm, "your"));
        me |= k->upos == UPOS_PRON && (say_str_is(k->norm, "i") || say_str_is(k->norm, "we"));
        asks |= say_str_is(k->norm, "?");
        shouts |= say_str_is(k->norm, "!");
        past |= k->xpos == XPOS_VBD;
    }
    const char *xpos = say_xpos_name(say_tok(d, t)->xpos);
    if (you) putz(v, "in", "you", xpos);
    if (me) putz(v, "in", "me", xpos);
    if (asks) putz(v, "in", "asks", xpos);
    if (shouts) putz(v, "in", "shouts", NULL);
    putz(v, "in", past ? "past" : "nopast", xpos);
}

static void put_dependents(visit *v, const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next) {
        const say_token *k = say_tok(d, c);
        if (k->rel == REL_OBJ || k->rel == REL_OBL || k->rel == REL_XCOMP || k->rel == REL_CCOMP ||
            k->rel == REL_ADVCL || k->rel == REL_OBL_UNMARKED)
            putz(v, "dep", say_rel_name(k->rel), say_xpos_name(say_tok(d, t)->xpos));
    }
}

void say_factuality_features(const say_reading *r, uint32_t t, say_feature_visit *call, void *user)
{
    visit v = {call, user};
    putz(&v, "bias", "", NULL);
    put_own(&v, r, t);
    put_above(&v, r, t);
    put_subject(&v, r->d, t);
    put_helpers(&v, r->d, t, say_truth_of(r, t)->negated);
    put_clauses(&v, r, t);
    if (say_is_nominal(say_tok(r->d, t))) put_noun(&v, r, t);
    putz(&v, "denied", say_denial_of(r, t), NULL);
    put_around(&v, r, t);
    put_dependents(&v, r, t);
}

const say_weight *say_weight_find(const say_weight *table, uint32_t n, const char *name)
{
    uint32_t low = 0, high = n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        int c = strcmp(table[mid].name, name);
        if (c == 0) return &table[mid];
        if (c < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return NULL;
}

static void add_weight(void *user, const char *name)
{
    const say_weight *w = say_weight_find(say_status_weights, say_status_weights_n, name);
    if (w) *(float *)user += w->weight;
}

float say_factuality_sum(const say_reading *r, uint32_t t)
{
    float sum = 0;
    say_factuality_features(r, t, add_weight, &sum);
    return sum;
}
