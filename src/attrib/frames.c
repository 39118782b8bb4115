/* Verbs and adjectives of saying, believing, wanting: takes a predicate with its tree, finds what
 * it governs (its frame), asks the table whether that makes it a cue, and adds a claim with source,
 * cue, content and hearer. Quotations without a tie in the tree are quotes.c's. */
#include "attrib/work.h"

#include <stdio.h>

enum { PARTS_MAX = 8 };

static const float MIN_WEIGHT = 0.40f;

/* What a predicate governs. */
typedef struct frame {
    char name[SAY_FRAME_MAX]; /* "clause", "obj-of", "be-to" */
    char base[SAY_FRAME_MAX]; /* the same without its second half: "obj" */
    uint32_t part[PARTS_MAX]; /* heads of the yields that are content; the first is its head */
    uint32_t n_parts;
    uint32_t prep;   /* preposition that leads to the content, 0 */
    uint32_t hearer; /* 0 */
    uint32_t around; /* the clause round the cue is the content ("..., he said"); its head, or 0 */
    bool passive, with_subject;
} frame;

/* Dependents of a predicate that frames are made of. */
typedef struct governed {
    uint32_t ccomp, xcomp, obj, iobj, csubj;
    uint32_t clauses[PARTS_MAX], n_clauses;
} governed;

static void add_part(frame *f, uint32_t t)
{
    if (t && f->n_parts < PARTS_MAX) f->part[f->n_parts++] = t;
}

static void set_name(frame *f, const char *base, say_str second)
{
    snprintf(f->base, sizeof f->base, "%s%s", f->passive ? "be-" : "", base);
    if (second.n)
        snprintf(f->name, sizeof f->name, "%.10s-%.*s", f->base, second.n > 10 ? 10 : (int)second.n,
                 second.p);
    else
        memcpy(f->name, f->base, sizeof f->name);
}

/* "was accused", "the officer accused of", "praised and accused" (after "was"). */
static bool is_passive(const say_doc *d, uint32_t v)
{
    const say_token *t = say_tok(d, v);
    if (say_child(d, v, REL_AUX_PASS) || say_child(d, v, REL_NSUBJ_PASS)) return true;
    if (t->xpos != XPOS_VBN || say_child(d, v, REL_AUX) || say_own_subject(d, v)) return false;
    if (t->rel == REL_CONJ) return say_child(d, t->head, REL_AUX_PASS) != 0;
    return t->rel == REL_ACL || t->rel == REL_ADVCL;
}

static void look_below(const say_doc *d, uint32_t v, governed *g)
{
    for (uint32_t k = say_tok(d, v)->first; k; k = say_tok(d, k)->next) {
        switch (say_tok(d, k)->rel) {
        case REL_CCOMP:
            if (!g->ccomp || k > v) g->ccomp = k;
            if (g->n_clauses < PARTS_MAX) g->clauses[g->n_clauses++] = k;
            break;
        case REL_XCOMP:
            if (!g->xcomp) g->xcomp = k;
            break;
        case REL_OBJ:
            if (!g->obj) g->obj = k;
            break;
        case REL_IOBJ:
            if (!g->iobj) g->iobj = k;
            break;
        case REL_CSUBJ:
        case REL_CSUBJ_PASS:
            g->csubj = k;
            break;
        default:
            break;
        }
    }
}

static bool is_question(const say_doc *d, uint32_t clause)
{
    uint32_t first, last;
    say_subtree(d, clause, &first, &last);
    int x = say_tok(d, first)->xpos;
    if (x == XPOS_WDT || x == XPOS_WP || x == XPOS_WPS || x == XPOS_WRB) return true;
    return say_child_lemma(d, clause, REL_MARK, "whether") ||
           say_child_lemma(d, clause, REL_MARK, "if");
}

/* The preposition of an oblique or of a clause with -ing: "of the plan", "of grabbing her". */
static uint32_t prep_of(const say_doc *d, uint32_t k)
{
    uint32_t p = say_child(d, k, REL_CASE);
    if (!p && say_tok(d, k)->rel == REL_ADVCL) {
        p = say_child(d, k, REL_MARK);
        if (p && (say_tok(d, p)->xpos != XPOS_IN || say_tok(d, k)->xpos != XPOS_VBG)) p = 0;
    }
    return p && p < k ? p : 0;
}

static bool is_time(const say_doc *d, uint32_t k)
{
    static const char *const times[] = {"monday",   "tuesday", "wednesday", "thursday", "friday",
                                        "saturday", "sunday",  "week",      "month",    "year",
                                        "day",      "night",   "morning",   "evening",  NULL};
    return say_tok(d, k)->name_kind == NAME_DATE || say_str_in(say_tok(d, k)->norm, times) ||
           say_tok(d, k)->xpos == XPOS_CD;
}

static bool is_oblique(const say_doc *d, uint32_t k)
{
    int rel = say_tok(d, k)->rel;
    return (rel == REL_OBL || rel == REL_ADVCL) && prep_of(d, k) && !is_time(d, k);
}

/* "accused him of fraud", "described it as a success": what stands behind the object with these
 * words belongs to what is said. */
static bool is_tail(const say_doc *d, uint32_t k)
{
    static const char *const words[] = {"of",      "for", "as",    "over", "with",
                                        "against", "on",  "about", "to",   NULL};
    return is_oblique(d, k) && say_str_in(say_tok(d, prep_of(d, k))->lemma, words);
}

/* Adds the tail of an object; gives its preposition. */
static say_str add_tail(const say_doc *d, uint32_t v, uint32_t after, frame *f)
{
    say_str word = {0};
    for (uint32_t k = say_tok(d, v)->first; k; k = say_tok(d, k)->next)
        if (k > after && k > v && is_tail(d, k)) {
            add_part(f, k);
            if (!word.n) word = say_tok(d, prep_of(d, k))->lemma;
        }
    return word;
}

/* Someone rather than something: the one who is told. */
static bool is_hearer(const say_doc *d, uint32_t k)
{
    static const char *const hearing[] = {
        "tell",     "inform", "remind", "assure",  "warn", "notify", "advise",   "convince",
        "persuade", "ask",    "brief",  "promise", "show", "teach",  "reassure", NULL};
    return k && say_lemma_in(d, say_tok(d, k)->head, hearing);
}

static bool frame_clause(const say_claims *c, uint32_t v, const governed *g, frame *f)
{
    uint32_t clause = g->ccomp ? g->ccomp : (say_own_subject(c->d, v) ? 0 : g->csubj);
    if (!clause) return false;
    set_name(f, is_question(c->d, clause) ? "whether" : "clause", (say_str){0});
    add_part(f, clause);
    for (uint32_t i = 0; i < g->n_clauses; i++)
        if (g->clauses[i] != clause) add_part(f, g->clauses[i]);
    f->hearer = f->passive ? say_own_subject(c->d, v) : g->iobj ? g->iobj : g->obj;
    return true;
}

/* "Talks had failed, he said." "As she put it, ..." */
static bool frame_around(const say_claims *c, uint32_t v, const governed *g, frame *f)
{
    const say_token *t = say_tok(c->d, v);
    if (g->obj || g->xcomp || !t->head) return false;
    if (t->rel == REL_PARATAXIS && say_own_subject(c->d, v))
        set_name(f, "inter", (say_str){0});
    else if (t->rel == REL_ADVCL && (say_child_lemma(c->d, v, REL_MARK, "as") ||
                                     say_child_lemma(c->d, v, REL_ADVMOD, "as")))
        set_name(f, "as", (say_str){0});
    else
        return false;
    f->around = t->head;
    return true;
}

static bool frame_xcomp(const say_claims *c, uint32_t v, const governed *g, frame *f)
{
    const say_doc *d = c->d;
    if (!g->xcomp) return false;
    uint32_t mark = say_child(d, g->xcomp, REL_MARK);
    bool to = mark && say_tok(d, mark)->xpos == XPOS_TO;
    uint32_t object = g->obj ? g->obj : g->iobj;
    bool ing = say_tok(d, g->xcomp)->xpos == XPOS_VBG && !object;
    set_name(f, to ? "to" : ing ? "ing" : "small", object ? SAY_LIT("obj") : (say_str){0});
    add_part(f, g->xcomp);
    if (object && object > v && to && is_hearer(d, object) && say_lemma_is(d, v, "tell"))
        f->hearer = object;
    else
        add_part(f, object);
    if (to && object) f->hearer = object;
    f->with_subject = f->passive;
    return true;
}

static bool frame_obj(const say_claims *c, uint32_t v, const governed *g, frame *f)
{
    uint32_t object = f->passive ? say_own_subject(c->d, v) : g->obj ? g->obj : g->iobj;
    if (!object && f->passive && say_tok(c->d, v)->rel == REL_ACL) object = say_tok(c->d, v)->head;
    if (!object) return false;
    if (f->passive) {
        say_str word = add_tail(c->d, v, v, f);
        set_name(f, "obj", word);
        f->with_subject = true;
        return true;
    }
    add_part(f, object);
    set_name(f, "obj", add_tail(c->d, v, object, f));
    return true;
}

static void name_prep(const say_doc *d, uint32_t k, frame *f)
{
    say_str word = say_tok(d, prep_of(d, k))->lemma;
    snprintf(f->name, sizeof f->name, "%s%.*s", f->passive ? "be-" : "",
             word.n > 16 ? 16 : (int)word.n, word.p);
    memcpy(f->base, f->name, sizeof f->base);
}

/* "called for talks", "warned of war", "asked about it": the first oblique the table knows, else
 * the first behind the verb. */
static bool frame_prep(const say_claims *c, uint32_t v, char pos, frame *f)
{
    const say_doc *d = c->d;
    uint32_t best = 0;
    for (uint32_t k = say_tok(d, v)->first; k; k = say_tok(d, k)->next) {
        if (!is_oblique(d, k) || k < v) continue;
        name_prep(d, k, f);
        bool known = say_cue_own(c->tables, say_tok(d, v)->lemma, pos, f->name) != NULL;
        if (known || !best) best = k;
        if (known) break;
    }
    if (!best) return false;
    name_prep(d, best, f);
    f->prep = prep_of(d, best);
    add_part(f, best);
    return true;
}

/* Which of the passive's prepositions speak of its subject: "X was accused of Y" is about X;
 * "X was asked about Y" is put to X. */
static void settle_passive_prep(const say_claims *c, uint32_t v, frame *f)
{
    static const char *const to_subject[] = {"about", "on", NULL};
    uint32_t subject = say_own_subject(c->d, v);
    if (!f->passive) return;
    if (say_str_in(say_tok(c->d, f->prep)->lemma, to_subject))
        f->hearer = subject;
    else
        f->with_subject = true;
}

static bool find_frame(const say_claims *c, uint32_t v, char pos, frame *f)
{
    governed g = {0};
    look_below(c->d, v, &g);
    f->passive = pos == 'v' && is_passive(c->d, v);
    if (frame_clause(c, v, &g, f) || frame_around(c, v, &g, f) || frame_xcomp(c, v, &g, f))
        return true;
    if (pos == 'v' && !f->passive && frame_obj(c, v, &g, f)) return true;
    if (frame_prep(c, v, pos, f)) {
        settle_passive_prep(c, v, f);
        return true;
    }
    return pos == 'v' && f->passive && frame_obj(c, v, &g, f);
}

static const say_cue *find_cue(const say_claims *c, uint32_t v, char pos, const frame *f)
{
    say_str lemma = say_tok(c->d, v)->lemma;
    const say_cue *cue = say_cue_own(c->tables, lemma, pos, f->name);
    if (!cue) cue = say_cue_own(c->tables, lemma, pos, f->base);
    if (!cue) cue = say_cue_find(c->tables, lemma, pos, f->name);
    return cue ? cue : say_cue_find(c->tables, lemma, pos, f->base);
}

/* Marks what is said, without the cue's own clause where that stands inside it. */
static void mark_content(say_claims *c, uint32_t v, const frame *f, uint32_t subject)
{
    if (f->around) {
        say_mark_yield(c, f->around, true);
        say_mark_yield(c, v, false);
        return;
    }
    for (uint32_t i = 0; i < f->n_parts; i++)
        say_mark_yield(c, f->part[i], true);
    if (subject) say_mark_yield(c, subject, true);
}

/* "called for | talks": a preposition that the cue has taken is not content. */
static void free_prep(say_claims *c, const frame *f, const say_claim *claim)
{
    if (f->prep && claim->cue_run.first <= f->prep && f->prep <= claim->cue_run.last)
        for (uint32_t t = claim->cue_run.first; t <= f->prep; t++)
            c->mark[t] = false;
}

/* The subject that is spoken of: "Talks are expected to resume"; "the officer accused of". */
static uint32_t topic_of(const say_claims *c, uint32_t v, const frame *f)
{
    uint32_t subject = say_own_subject(c->d, v);
    if (!subject && say_tok(c->d, v)->rel == REL_ACL) subject = say_tok(c->d, v)->head;
    if (!subject && !f->passive) subject = say_source_token(c, v, false);
    return subject;
}

static void build_claim(say_claims *c, uint32_t v, const frame *f, const say_cue *cue)
{
    const say_doc *d = c->d;
    say_claim claim = {.cue = v, .how = cue, .weight = cue->weight, .passive = f->passive};
    claim.rule = say_str_copy(d->arena, say_str_of(f->name)).p;
    claim.sourceless = cue->sourceless;
    claim.cue_run = say_verb_group(c, v, f->prep);
    claim.hearer = f->hearer;
    claim.head = f->around ? f->around : f->part[0];
    bool raised = cue->sourceless && strcmp(f->base, "clause") && strcmp(f->base, "whether");
    uint32_t topic = f->with_subject || raised ? topic_of(c, v, f) : 0;
    if (!cue->sourceless) claim.source = say_source_token(c, v, f->passive);
    if (!claim.head) claim.head = topic;
    if (!claim.head || claim.head == claim.source) return;
    /* a noun that the cue modifies would carry its whole clause along */
    bool above = topic && say_dominates(d, topic, v);
    mark_content(c, v, f, above ? 0 : topic);
    if (above) {
        say_run words = say_source_run(c, topic, v);
        say_add_run(c, &claim, words.first, words.last);
        mark_content(c, v, f, 0);
    }
    free_prep(c, f, &claim);
    say_take_marked(c, &claim, say_tok(d, v)->sentence);
    if (claim.content.n) say_claim_add(c, claim);
}

/* Only predicates: "the proposed ban", "so-called experts" are none. */
static char cue_pos(const say_doc *d, uint32_t t)
{
    const say_token *k = say_tok(d, t);
    if (k->rel == REL_AMOD || k->rel == REL_COMPOUND || k->rel == REL_FLAT || k->rel == REL_CASE)
        return 0;
    if (k->upos == UPOS_VERB) return 'v';
    if (k->upos == UPOS_ADJ && (say_child(d, t, REL_COP) || k->rel == REL_XCOMP ||
                                k->rel == REL_CONJ || k->rel == REL_ACL || k->rel == REL_ROOT))
        return 'a';
    return 0;
}

void say_read_verb(say_claims *c, uint32_t t)
{
    char pos = cue_pos(c->d, t);
    if (!pos) return;
    say_str lemma = say_tok(c->d, t)->lemma;
    if (!say_cue_known(c->tables, lemma, pos) && !say_cue_known(c->tables, SAY_LIT("*"), pos))
        return;
    frame f = {0};
    if (!find_frame(c, t, pos, &f)) return;
    const say_cue *cue = find_cue(c, t, pos, &f);
    if (cue && cue->weight >= MIN_WEIGHT) build_claim(c, t, &f, cue);
}
