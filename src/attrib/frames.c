/* Frames: takes a predicate with its tree, finds what it governs and what of that would be what is
 * said, if it is a cue. Whether it is one is for verbs.c. Repairs the trees it is given where a
 * verb of saying stands right before a clause that hangs elsewhere. */
#include "attrib/work.h"

#include <stdio.h>

enum { THAT_BEHIND = 9 }; /* tokens */

static const float ORPHAN_WEIGHT = 0.6f; /* of a verb of saying whose clause hangs elsewhere */

/* Dependents of a predicate that frames are made of. */
typedef struct governed {
    uint32_t ccomp, xcomp, obj, iobj, csubj;
    uint32_t clauses[SAY_FRAME_PARTS], n_clauses;
} governed;

static void add_part(say_frame *f, uint32_t t)
{
    if (t && f->n_parts < SAY_FRAME_PARTS) f->part[f->n_parts++] = t;
}

static void set_name(say_frame *f, const char *base, say_str second)
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
    if (say_child(d, v, REL_AUX_PASS)) return true;
    if (say_child(d, v, REL_AUX) || say_own_subject(d, v)) return false;
    if (t->xpos == XPOS_VBD) return t->rel == REL_ADVCL; /* "when asked about it" */
    if (t->xpos != XPOS_VBN) return false;
    if (t->rel == REL_CONJ) return say_child(d, t->head, REL_AUX_PASS) != 0;
    /* "Aid groups called for an end": a noun over it all, as the tree has it, is the subject */
    if (t->rel == REL_ACL && say_tok(d, t->head)->rel == REL_ROOT && t->head + 1 == v) return false;
    return t->rel == REL_ACL || t->rel == REL_ADVCL;
}

/* "praised the team, stating that", "asked for proof, and the number ...": a clause behind a comma
 * where the verb has its object before it is not what the verb says. */
static bool is_afterthought(const say_doc *d, uint32_t v, uint32_t clause)
{
    uint32_t first, last;
    say_subtree(d, clause, &first, &last);
    if (clause < v || first <= v + 1) return false;
    bool comma = say_is_punct(d, first) || say_is_punct(d, first - 1);
    while (first < clause && say_is_punct(d, first))
        first++;
    if (!comma || say_str_is(say_tok(d, first)->norm, "that")) return false;
    bool opens_quote = say_tok(d, first - 1)->xpos == XPOS_QUOTE_OPEN;
    for (uint32_t k = say_tok(d, v)->first; k && k < first; k = say_tok(d, k)->next) {
        int rel = say_tok(d, k)->rel;
        if (k > v && (rel == REL_OBJ || rel == REL_OBL) && !opens_quote)
            return say_tok(d, clause)->xpos == XPOS_VBG || say_tok(d, first)->upos == UPOS_CCONJ ||
                   say_tok(d, first)->upos == UPOS_SCONJ;
    }
    return false;
}

/* "He - to name the son - said it.": an infinitive between subject and verb is not what is said. */
static bool is_aside(const say_doc *d, uint32_t v, uint32_t clause)
{
    uint32_t mark = say_child(d, clause, REL_MARK), subject = say_own_subject(d, v);
    return clause < v && mark && say_tok(d, mark)->xpos == XPOS_TO && subject && subject < clause;
}

static void look_below(const say_doc *d, uint32_t v, governed *g)
{
    for (uint32_t k = say_tok(d, v)->first; k; k = say_tok(d, k)->next) {
        switch (say_tok(d, k)->rel) {
        case REL_CCOMP:
            if (is_afterthought(d, v, k) || is_aside(d, v, k)) break;
            if (!g->ccomp || k > v) g->ccomp = k;
            if (g->n_clauses < SAY_FRAME_PARTS) g->clauses[g->n_clauses++] = k;
            break;
        case REL_XCOMP:
            if (!g->xcomp) g->xcomp = k;
            break;
        case REL_OBJ:
            if (!g->obj || (g->obj < v && k > v)) g->obj = k;
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
    static const char *const words[] = {"of",      "for",  "about", "as", "on", "with",
                                        "against", "over", "by",    "at", "in", NULL};
    uint32_t p = say_child(d, k, REL_CASE);
    if (!p && say_tok(d, k)->rel == REL_ADVCL) {
        p = say_child(d, k, REL_MARK);
        if (p && (!say_lemma_in(d, p, words) || say_own_subject(d, k))) p = 0;
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
static say_str add_tail(const say_doc *d, uint32_t v, uint32_t after, say_frame *f)
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

/* "declared on the first day that it would stay": the "that" of a clause a few words on. */
static uint32_t that_behind(const say_doc *d, uint32_t v, uint32_t end)
{
    for (uint32_t t = v + 1; t < end && t < v + THAT_BEHIND; t++) {
        const say_token *k = say_tok(d, t);
        if (k->upos == UPOS_VERB || say_str_is(k->form, ",")) return 0;
        if (!say_str_is(k->norm, "that") || k->head <= t) continue;
        uint32_t subject = 0;
        for (uint32_t s = say_tok(d, k->head)->first; s; s = say_tok(d, s)->next)
            if (s > t && say_rel_is(say_tok(d, s)->rel, REL_NSUBJ)) subject = s;
        return subject ? t : 0;
    }
    return 0;
}

/* ", saying the gains outweigh the losses": the clause that starts right behind a verb of saying is
 * what it says, wherever the tree hangs it. */
static uint32_t orphan_clause(const say_claims *c, uint32_t v, const governed *g)
{
    const say_doc *d = c->d;
    const say_cue *cue = say_cue_own(c->tables, say_tok(d, v)->lemma, 'v', "clause");
    uint32_t t = v + 1, end = d->sentences.at[say_tok(d, v)->sentence].last;
    if (!cue || cue->weight < ORPHAN_WEIGHT || (g->obj && g->obj > v) || g->xcomp > v) return 0;
    uint32_t that = that_behind(d, v, end);
    if (that) return say_tok(d, that)->head;
    while (t < end && say_is_punct(d, t))
        t++;
    if (t >= end || say_dominates(d, v, t)) return 0;
    while (say_tok(d, t)->head > v)
        t = say_tok(d, t)->head;
    return say_tok(d, t)->head != v && say_own_subject(d, t) > v && !say_dominates(d, t, v) ? t : 0;
}

/* "told the BBC that Tehran had denied it": a relative clause in the tree, of the one who is told.
 */
static uint32_t told_clause(const say_doc *d, const governed *g)
{
    uint32_t hearer = g->iobj ? g->iobj : g->obj;
    if (!is_hearer(d, hearer)) return 0;
    for (uint32_t k = say_tok(d, hearer)->first; k; k = say_tok(d, k)->next) {
        if (!say_rel_is(say_tok(d, k)->rel, REL_ACL)) continue;
        uint32_t first, last, subject = 0;
        say_subtree(d, k, &first, &last);
        for (uint32_t s = say_tok(d, k)->first; s; s = say_tok(d, s)->next)
            if (s > first && say_rel_is(say_tok(d, s)->rel, REL_NSUBJ)) subject = s;
        if (say_str_is(say_tok(d, first)->norm, "that") && subject) return k;
        /* "told reporters he thought it was over": nothing relates, nothing is lacking */
        bool bare = say_own_subject(d, k) >= first && !is_question(d, k) && first == hearer + 1;
        if (bare && (say_child(d, k, REL_CCOMP) || say_child(d, k, REL_OBJ) ||
                     say_child(d, k, REL_XCOMP) || say_child(d, k, REL_COP)))
            return k;
    }
    return 0;
}

/* "Asked if he would resign": a condition in the tree, right behind a verb of asking. */
static uint32_t asked_clause(const say_claims *c, uint32_t v)
{
    const say_doc *d = c->d;
    const say_cue *cue = say_cue_own(c->tables, say_tok(d, v)->lemma, 'v', "whether");
    if (!cue || cue->weight < ORPHAN_WEIGHT) return 0;
    for (uint32_t k = say_tok(d, v)->first; k; k = say_tok(d, k)->next) {
        uint32_t mark = say_tok(d, k)->rel == REL_ADVCL ? say_child(d, k, REL_MARK) : 0;
        if (mark == v + 1 && is_question(d, k)) return k;
    }
    return 0;
}

/* "It is not true, the bank said, that accounts were emptied.": the verdict before the verb belongs
 * to the clause behind it. */
static uint32_t verdict_on(const say_doc *d, uint32_t v, uint32_t clause)
{
    uint32_t over = say_tok(d, v)->rel == REL_PARATAXIS ? say_tok(d, v)->head : 0;
    if (!over || over > v || clause < v || !say_child(d, over, REL_COP)) return 0;
    for (uint32_t k = say_tok(d, over)->first; k && k < over; k = say_tok(d, k)->next)
        if (say_lemma_is(d, k, "it")) return over;
    return 0;
}

static bool frame_clause(const say_claims *c, uint32_t v, const governed *g, say_frame *f)
{
    uint32_t clause = g->ccomp ? g->ccomp : (say_own_subject(c->d, v) ? 0 : g->csubj);
    if (!clause && !f->passive) clause = orphan_clause(c, v, g);
    if (!clause) clause = told_clause(c->d, g);
    if (!clause) clause = asked_clause(c, v);
    if (!clause) return false;
    set_name(f, is_question(c->d, clause) ? "whether" : "clause", (say_str){0});
    add_part(f, clause);
    for (uint32_t i = 0; i < g->n_clauses; i++)
        if (g->clauses[i] != clause) add_part(f, g->clauses[i]);
    /* "said the loss of the ship | was a blow": cut off from its clause, its subject is no hearer
     */
    if (g->obj > v && g->obj < clause && !is_hearer(c->d, g->obj) &&
        !say_child_lemma(c->d, clause, REL_MARK, "that"))
        add_part(f, g->obj);
    else
        f->hearer = f->passive ? say_own_subject(c->d, v) : g->iobj ? g->iobj : g->obj;
    f->around = verdict_on(c->d, v, clause);
    return true;
}

/* "Talks had failed, he said." "As she put it, ..." */
static bool frame_around(const say_claims *c, uint32_t v, const governed *g, say_frame *f)
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
    f->hearer = g->iobj;
    return true;
}

/* "urged them to leave", "considered by many to have links": an infinitive of purpose in the tree,
 * where the word is known to govern infinitives. */
static uint32_t stray_infinitive(const say_claims *c, uint32_t v, const say_frame *f)
{
    const say_doc *d = c->d;
    say_str lemma = say_tok(d, v)->lemma;
    const say_cue *to = say_cue_own(c->tables, lemma, 'v', f->passive ? "be-to" : "to");
    const say_cue *obj = f->passive ? NULL : say_cue_own(c->tables, lemma, 'v', "to-obj");
    if (!(to && to->weight >= ORPHAN_WEIGHT) && !(obj && obj->weight >= ORPHAN_WEIGHT)) return 0;
    for (uint32_t k = say_tok(d, v)->first; k; k = say_tok(d, k)->next) {
        uint32_t mark = say_child(d, k, REL_MARK);
        if (k > v && say_tok(d, k)->rel == REL_ADVCL && mark && say_tok(d, mark)->xpos == XPOS_TO)
            return k;
    }
    return 0;
}

static bool frame_xcomp(const say_claims *c, uint32_t v, governed *g, say_frame *f)
{
    const say_doc *d = c->d;
    if (!g->xcomp) g->xcomp = stray_infinitive(c, v, f);
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

static bool frame_obj(const say_claims *c, uint32_t v, const governed *g, say_frame *f)
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
    static const char *const tales[] = {"story", "truth", "lie", "tale", "joke", NULL};
    if (say_lemma_is(c->d, v, "tell") && !say_lemma_in(c->d, object, tales)) return false;
    add_part(f, object);
    set_name(f, "obj", add_tail(c->d, v, object, f));
    return true;
}

static void name_prep(const say_doc *d, uint32_t k, say_frame *f)
{
    say_str word = say_tok(d, prep_of(d, k))->lemma;
    snprintf(f->name, sizeof f->name, "%s%.*s", f->passive ? "be-" : "",
             word.n > 16 ? 16 : (int)word.n, word.p);
    memcpy(f->base, f->name, sizeof f->base);
}

/* "called for talks", "warned of war", "asked about it": the first oblique the table knows, else
 * the first behind the verb. */
static bool frame_prep(const say_claims *c, uint32_t v, char pos, say_frame *f)
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
static void settle_passive_prep(const say_claims *c, uint32_t v, say_frame *f)
{
    static const char *const to_subject[] = {"about", "on", NULL};
    uint32_t subject = say_own_subject(c->d, v);
    if (!f->passive) return;
    if (say_str_in(say_tok(c->d, f->prep)->lemma, to_subject))
        f->hearer = subject;
    else
        f->with_subject = true;
}

bool say_find_frame(const say_claims *c, uint32_t v, char pos, say_frame *f)
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
