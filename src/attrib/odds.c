/* What the words around a word do to the odds that it is a cue: who its source is, its form and
 * place in the sentence, what it governs, quotation marks. Takes a word with its frame and its
 * weight in the lexicon, gives the weight here. The ratios were counted (tools/count_cues.py says
 * on what) beside the weights, rounded; none was trained. */
#include "attrib/work.h"

enum { LONG_TOKENS = 12, SHORT_TOKENS = 4, HEADING_TOKENS = 8 };

static float clamp(float weight)
{
    return weight > 0.97f ? 0.97f : weight;
}

static float apply(float weight, float odds)
{
    odds *= weight / (1.001f - weight);
    return clamp(odds / (1 + odds));
}

/* Names of people and peoples, polls and nameless many speak more often than things do. */
static float odds_of_source(const say_doc *d, uint32_t t)
{
    static const char *const person[] = {"he", "she", NULL};
    static const char *const relative[] = {"who", "that", "which", "it", "you", "what", NULL};
    static const char *const polled[] = {"poll", "survey", "percent", "%", NULL};
    static const char *const some[] = {"some", "many", "others", "most", "critics", NULL};
    const say_token *s = say_tok(d, t);
    if (say_str_in(s->norm, person) || s->name_kind == NAME_PERSON) return 1.3f;
    if (say_str_in(s->norm, relative)) return 0.65f;
    if (say_lemma_in(d, t, polled)) return 3.0f;
    if (say_str_in(s->norm, some)) return 1.5f;
    if (s->name_kind == NAME_PLACE) return 0.68f;
    return s->upos == UPOS_PROPN || s->name_kind == NAME_NORP ? 1.25f : 1;
}

/* "can back it", "in order to defend", "after saying". */
static float odds_of_form(const say_doc *d, uint32_t v)
{
    static const char *const able[] = {"can", "could", "may", "might", NULL};
    static const char *const ahead[] = {"will", "would", "should", NULL};
    static const char *const knowing[] = {"hear", "know", NULL};
    float odds = 1;
    bool negated = say_is_negated(d, v); /* "could not confirm it" */
    for (uint32_t k = say_tok(d, v)->first; k && k < v; k = say_tok(d, k)->next) {
        int rel = say_tok(d, k)->rel;
        if (rel == REL_AUX && !negated && say_lemma_in(d, k, able)) odds *= 0.55f;
        if (rel == REL_AUX && say_lemma_in(d, k, ahead)) odds *= 0.73f;
        if (rel != REL_MARK) continue;
        if (say_tok(d, k)->xpos == XPOS_TO) odds *= 0.71f;
        if (say_lemma_is(d, k, "of") || say_lemma_is(d, k, "for")) odds *= 0.5f;
        if (say_lemma_is(d, k, "while") || say_lemma_is(d, k, "after")) odds *= 1.4f;
    }
    if (negated && say_lemma_in(d, v, knowing)) odds *= 1.5f;
    return odds;
}

/* "View our terms.", "What to know about the vote": told to the reader, by nobody. */
static bool is_for_the_reader(const say_doc *d, uint32_t v)
{
    const say_token *t = say_tok(d, v);
    if (t->xpos != XPOS_VB) return false;
    bool opens = t->rel == REL_ROOT && v == d->sentences.at[t->sentence].first;
    return opens || (t->rel == REL_ACL && say_tok(d, t->head)->xpos == XPOS_WP);
}

static float odds_of_place(const say_doc *d, uint32_t v)
{
    static const char *const causing[] = {"help", "have", "begin", "make", "let", NULL};
    const say_token *t = say_tok(d, v);
    if (is_for_the_reader(d, v)) return 0.4f;
    if (t->rel == REL_ROOT) return say_own_subject(d, v) ? 1.2f : 0.8f;
    if (t->rel == REL_XCOMP) return say_lemma_in(d, t->head, causing) ? 0.4f : 0.9f;
    return t->rel == REL_ACL || t->rel == REL_CSUBJ ? 0.75f : 1;
}

/* Quotation marks inside what it governs. */
static float odds_of_marks(const say_claims *c, uint32_t v, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (c->quoted[t] && c->quoted[t] != c->quoted[v]) return t == first ? 3.0f : 2.2f;
    return 1;
}

/* "released a statement" but "released two prisoners", "cast doubt" but "cast it". */
static float odds_of_object(const say_claims *c, uint32_t object, uint32_t words)
{
    static const char *const light[] = {"it", "they", "itself", "themselves", "more", NULL};
    const say_doc *d = c->d;
    const say_token *t = say_tok(d, object);
    float odds = words >= LONG_TOKENS ? 1.3f : words < SHORT_TOKENS ? 0.85f : 1;
    if (t->upos == UPOS_NOUN) odds *= say_cue_known(c->tables, t->lemma, 'n') ? 1.7f : 0.9f;
    if (t->upos == UPOS_SYM || t->upos == UPOS_NUM) odds *= 0.4f;
    return say_lemma_in(d, object, light) ? odds * 0.55f : odds;
}

/* A verb that nobody counted says its clause where "that" opens it: "blasted that", but not
 * "displayed what she had". */
static float odds_of_unknown(const say_doc *d, const say_frame *f, const say_cue *cue)
{
    bool unknown = cue->entry && say_str_is(cue->entry->keys[0], "*");
    if (!unknown || f->around || !f->part[0]) return 1;
    return say_child_lemma(d, f->part[0], REL_MARK, "that") ? 1 : 0.4f;
}

static float odds_of_content(const say_claims *c, uint32_t v, const say_frame *f)
{
    uint32_t head = f->part[0], first, last;
    if (!head || f->around) return 1;
    say_subtree(c->d, head, &first, &last);
    float odds = odds_of_marks(c, v, first, last);
    bool object = !strncmp(f->base, "obj", 3);
    return object ? odds * odds_of_object(c, head, last - first + 1) : odds;
}

/* "laughed at rumours", "maintained his innocence": what makes a denial of a verb like any other.
 */
static float odds_of_denial(const say_claims *c, uint32_t v)
{
    static const char *const nouns[] = {"innocence", "ignorance", "question", NULL};
    static const char *const verbs[] = {
        "maintain", "protest",  "profess", "proclaim", "plead", "feign", "dodge",  "evade",
        "duck",     "sidestep", "deflect", "parry",    "skirt", "avoid", "ignore", NULL};
    const say_doc *d = c->d;
    uint32_t object = say_complement(d, v);
    bool pleads = say_lemma_in(d, v, verbs) && say_lemma_in(d, object, nouns);
    if (pleads || say_gainsays(c, v)) return 3;
    return say_lemma_is(d, v, "deny") ? 2 : 1;
}

/* "Members only: log in to read on": what stands before a colon is a heading, not who does it. */
static bool is_heading(const say_doc *d, uint32_t source, uint32_t v)
{
    for (uint32_t t = source + 1; source && t < v && t < source + HEADING_TOKENS; t++)
        if (say_str_is(say_tok(d, t)->form, ":")) return true;
    return false;
}

float say_weigh_verb(const say_claims *c, uint32_t v, const say_frame *f, const say_cue *cue,
                     uint32_t source)
{
    const say_doc *d = c->d;
    float odds = odds_of_form(d, v) * odds_of_place(d, v) * odds_of_content(c, v, f);
    odds *= odds_of_denial(c, v);
    odds *= odds_of_unknown(d, f, cue);
    if (say_tok(d, v)->upos == UPOS_ADJ) {
        /* "are not sure that" */
        odds = say_is_negated(d, v) ? 2.5f : 1.5f;
        return apply(cue->weight, source ? odds : odds * 0.6f);
    }
    if (source) odds *= is_heading(d, source, v) ? 0.4f : odds_of_source(d, source);
    if (f->passive) odds *= 1.2f;
    if (!source && !f->passive && !cue->sourceless) odds *= 0.9f;
    return apply(cue->weight, odds);
}

float say_weigh_noun(const say_claims *c, uint32_t noun, const say_cue *cue, uint32_t source,
                     uint32_t verb)
{
    static const char *const voicing[] = {"offer", "express", "show",    "make", "voice",
                                          "raise", "issue",   "declare", NULL};
    const say_doc *d = c->d;
    const say_token *t = say_tok(d, noun);
    float odds = t->rel == REL_OBJ ? 1.4f : 1;
    if (verb && say_lemma_in(d, verb, voicing)) odds *= 3.0f;
    if (source) odds *= 1.3f;
    uint32_t det = say_child(d, noun, REL_DET);
    if (det && say_lemma_is(d, det, "the")) odds *= 0.8f;
    return apply(cue->weight, odds);
}
