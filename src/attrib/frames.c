/* Frames: takes a predicate with its tree, finds what it governs and what of that would be what is
 * said, if it is a cue. Whether it is one is for verbs.c; clauses that hang elsewhere in the tree
 * are stray.c's. */
#include "attrib/frame.h"

#include <stdio.h>

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

static bool is_aside_word(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"aside", "away", "back", NULL};
    return say_str_in(say_tok(d, t)->norm, words);
}

static void look_below(const say_doc *d, uint32_t v, say_governed *g)
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
        case REL_OBL: /* "fended off | accusations" */
            if (!g->obj && k > v && say_child(d, v, REL_COMPOUND_PRT) && !say_child(d, k, REL_CASE))
                g->obj = k;
            if (!g->obj && say_child(d, k, REL_CASE) == v + 1 && is_aside_word(d, v + 1))
                g->obj = k; /* "swatted aside | the claim" */
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

/* "Asked about the charges, Rubio said that ...": with a clause behind it, what stands before the
 * verb is said only inside of quotation marks. */
static void drop_clauses_before(const say_claims *c, uint32_t v, say_governed *g)
{
    uint32_t before = g->ccomp < v ? c->claim_of[g->ccomp] : 0;
    if (before && !strcmp(c->at.at[before].rule, "asked")) g->ccomp = g->n_clauses = 0;
    if (g->ccomp < v) return;
    uint32_t n = 0;
    for (uint32_t i = 0; i < g->n_clauses; i++)
        if (g->clauses[i] > v || c->quoted[g->clauses[i]] != c->quoted[v])
            g->clauses[n++] = g->clauses[i];
    g->n_clauses = n;
}

/* "a strike that officials said could spread": a word that relates is part of what is said. */
static bool is_relative(const say_doc *d, uint32_t t, uint32_t v)
{
    int x = t ? say_tok(d, t)->xpos : 0;
    return t && t < v && (x == XPOS_WDT || x == XPOS_WP);
}

/* "showed the mayor losing votes": what is seen of somebody, not told to him. */
static bool is_scene(const say_doc *d, uint32_t v, uint32_t clause)
{
    return say_lemma_is(d, v, "show") && say_tok(d, clause)->xpos == XPOS_VBG &&
           !say_own_subject(d, clause) && !say_child(d, clause, REL_MARK);
}

/* "said it was late, but that talks would go on": a second clause that the tree hangs beside the
 * verb. */
static void add_second_that(const say_doc *d, uint32_t v, uint32_t clause, say_frame *f)
{
    for (uint32_t k = say_tok(d, v)->first; k; k = say_tok(d, k)->next) {
        uint32_t that = k > clause && say_tok(d, k)->rel == REL_CONJ
                            ? say_child_lemma(d, k, REL_MARK, "that")
                            : 0;
        if (that > clause && say_tok(d, that - 1)->upos == UPOS_CCONJ) add_part(f, k);
    }
}

static bool frame_clause(const say_claims *c, uint32_t v, const say_governed *g, say_frame *f)
{
    uint32_t clause = g->ccomp ? g->ccomp : (say_own_subject(c->d, v) ? 0 : g->csubj);
    if (!clause) clause = say_stray_clause(c, v, g, f->passive);
    if (!clause) return false;
    set_name(f, say_is_question(c->d, clause) ? "whether" : "clause", (say_str){0});
    add_part(f, clause);
    for (uint32_t i = 0; i < g->n_clauses; i++)
        if (g->clauses[i] != clause) add_part(f, g->clauses[i]);
    add_second_that(c->d, v, clause, f);
    /* "said the loss of the ship | was a blow": cut off from its clause, its subject is no hearer
     */
    bool told = say_is_hearer(c->d, g->obj) && !is_scene(c->d, v, clause);
    if (g->obj > v && g->obj < clause && !told && !say_child_lemma(c->d, clause, REL_MARK, "that"))
        add_part(f, g->obj);
    else if (is_relative(c->d, g->obj, v) || is_relative(c->d, g->iobj, v))
        add_part(f, g->obj ? g->obj : g->iobj);
    else
        f->hearer = f->passive ? say_own_subject(c->d, v) : g->iobj ? g->iobj : g->obj;
    f->around = verdict_on(c->d, v, clause);
    return true;
}

/* "Talks had failed, he said." "As she put it, ..." */
static bool frame_around(const say_claims *c, uint32_t v, const say_governed *g, say_frame *f)
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

/* "called on the union to stop", "called for the rebels to leave": the one who shall do it, behind
 * a preposition that belongs to the verb. */
static void add_doer(const say_doc *d, uint32_t v, uint32_t clause, say_frame *f)
{
    static const char *const words[] = {"on", "upon", "for", NULL};
    for (uint32_t k = say_tok(d, v)->first; k && k < clause; k = say_tok(d, k)->next) {
        uint32_t prep = say_tok(d, k)->rel == REL_OBL ? say_child(d, k, REL_CASE) : 0;
        if (k < v || prep != v + 1 || is_time(d, k) || !say_lemma_in(d, prep, words)) continue;
        f->prep = prep;
        f->hearer = k;
        add_part(f, k);
        return;
    }
    uint32_t mark = say_child(d, clause, REL_MARK);
    if (mark == v + 1 && say_lemma_is(d, mark, "for")) f->prep = mark;
}

static bool frame_xcomp(const say_claims *c, uint32_t v, say_governed *g, say_frame *f)
{
    const say_doc *d = c->d;
    if (!g->xcomp) g->xcomp = say_stray_infinitive(c, v, f->passive);
    uint32_t gerund = g->xcomp || g->obj ? 0 : say_stray_gerund(c, v, f->passive);
    if (gerund) g->xcomp = gerund;
    if (!g->xcomp) return false;
    uint32_t mark = say_child(d, g->xcomp, REL_MARK);
    bool to = mark && say_tok(d, mark)->xpos == XPOS_TO;
    uint32_t object = g->obj ? g->obj : g->iobj;
    uint32_t cop = say_child(d, g->xcomp, REL_COP); /* "denied being behind it" */
    bool ing = !object && (gerund || say_tok(d, g->xcomp)->xpos == XPOS_VBG ||
                           (cop && say_tok(d, cop)->xpos == XPOS_VBG));
    set_name(f, to ? "to" : ing ? "ing" : "small", object ? SAY_LIT("obj") : (say_str){0});
    add_part(f, g->xcomp);
    for (uint32_t k = gerund; k; k = say_tok(d, k)->next) /* "having | hidden" */
        if (k != gerund && say_rel_is(say_tok(d, k)->rel, REL_ACL)) add_part(f, k);
    if (object && object > v && to && say_is_hearer(d, object) && say_lemma_is(d, v, "tell"))
        f->hearer = object;
    else
        add_part(f, object);
    if (to && object) f->hearer = object;
    if (to && !object && !f->passive) add_doer(d, v, g->xcomp, f);
    f->with_subject = f->passive;
    return true;
}

/* "Denied by Moscow, the reports went round": a participle that opens the sentence is said of the
 * subject behind its comma. */
static uint32_t subject_behind(const say_doc *d, uint32_t v, bool passive)
{
    const say_token *t = say_tok(d, v);
    uint32_t first = d->sentences.at[t->sentence].first;
    bool opens = v == first || (v == first + 1 && say_tok(d, first)->head == v);
    if (!passive || !opens || t->xpos != XPOS_VBN || t->rel != REL_ADVCL || t->head < v) return 0;
    uint32_t subject = say_own_subject(d, t->head);
    return subject > v ? subject : 0;
}

static bool frame_obj(const say_claims *c, uint32_t v, const say_governed *g, say_frame *f)
{
    uint32_t object = f->passive ? say_own_subject(c->d, v) : g->obj ? g->obj : g->iobj;
    if (!object && f->passive && say_tok(c->d, v)->rel == REL_ACL) object = say_tok(c->d, v)->head;
    uint32_t fronted = object ? 0 : subject_behind(c->d, v, f->passive);
    if (fronted) {
        set_name(f, "obj", (say_str){0});
        add_part(f, fronted);
        return true;
    }
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

/* "said no", "said so": a word that stands for a clause. */
static bool frame_word(const say_doc *d, uint32_t v, say_frame *f)
{
    static const char *const saying[] = {"say", "answer", "reply", "think", "hope", NULL};
    static const char *const words[] = {"yes", "no", "so", "otherwise", "sorry", NULL};
    uint32_t t = v + 1;
    if (!say_lemma_in(d, v, saying) || t >= d->sentences.at[say_tok(d, v)->sentence].last ||
        !say_str_in(say_tok(d, t)->norm, words) || say_tok(d, t)->first ||
        say_tok(d, t)->rel == REL_DET || say_tok(d, t)->head > t)
        return false;
    set_name(f, "clause", (say_str){0});
    add_part(f, t);
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
    say_governed g = {0};
    look_below(c->d, v, &g);
    drop_clauses_before(c, v, &g);
    f->passive = pos == 'v' && is_passive(c->d, v);
    if (pos == 'v' && !f->passive && !g.ccomp && !g.xcomp && frame_word(c->d, v, f)) return true;
    if (frame_clause(c, v, &g, f) || frame_around(c, v, &g, f) || frame_xcomp(c, v, &g, f))
        return true;
    if (pos == 'v' && !f->passive && frame_obj(c, v, &g, f)) return true;
    if (frame_prep(c, v, pos, f)) {
        settle_passive_prep(c, v, f);
        return true;
    }
    return pos == 'v' && f->passive && frame_obj(c, v, &g, f);
}
