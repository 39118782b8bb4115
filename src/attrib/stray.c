/* Clauses that the tree hangs in the wrong place: takes a verb of saying, gives the clause right
 * behind it that is what it says, wherever that hangs. Whether the verb is a cue is for verbs.c. */
#include "attrib/frame.h"

enum { THAT_BEHIND = 9 }; /* tokens */

static const float ORPHAN_WEIGHT = 0.6f; /* of a verb of saying whose clause hangs elsewhere */

bool say_is_question(const say_doc *d, uint32_t clause)
{
    uint32_t first, last;
    say_subtree(d, clause, &first, &last);
    int x = say_tok(d, first)->xpos;
    if (x == XPOS_WDT || x == XPOS_WP || x == XPOS_WPS || x == XPOS_WRB) return true;
    return say_child_lemma(d, clause, REL_MARK, "whether") ||
           say_child_lemma(d, clause, REL_MARK, "if");
}

bool say_is_hearer(const say_doc *d, uint32_t k)
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
static uint32_t orphan_clause(const say_claims *c, uint32_t v, const say_governed *g)
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
static uint32_t told_clause(const say_doc *d, const say_governed *g)
{
    uint32_t hearer = g->iobj ? g->iobj : g->obj;
    if (!say_is_hearer(d, hearer)) return 0;
    for (uint32_t k = say_tok(d, hearer)->first; k; k = say_tok(d, k)->next) {
        if (!say_rel_is(say_tok(d, k)->rel, REL_ACL)) continue;
        uint32_t first, last, subject = 0;
        say_subtree(d, k, &first, &last);
        for (uint32_t s = say_tok(d, k)->first; s; s = say_tok(d, s)->next)
            if (s > first && say_rel_is(say_tok(d, s)->rel, REL_NSUBJ)) subject = s;
        if (say_str_is(say_tok(d, first)->norm, "that") && subject) return k;
        /* "told reporters he thought it was over": nothing relates, nothing is lacking */
        bool bare = say_own_subject(d, k) >= first && !say_is_question(d, k) && first == hearer + 1;
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
        if (mark == v + 1 && say_is_question(d, k)) return k;
    }
    return 0;
}

/* "swore she had not given it": a clause of its own right behind the verb, hung on it as if it told
 * when or why. */
static uint32_t bare_clause(const say_claims *c, uint32_t v, const say_governed *g)
{
    const say_doc *d = c->d;
    const say_cue *cue = say_cue_own(c->tables, say_tok(d, v)->lemma, 'v', "clause");
    if (!cue || cue->weight < ORPHAN_WEIGHT || g->obj > v || g->xcomp > v) return 0;
    for (uint32_t k = say_tok(d, v)->first; k; k = say_tok(d, k)->next) {
        if (k < v || say_tok(d, k)->rel != REL_ADVCL || say_child(d, k, REL_MARK)) continue;
        uint32_t first, last;
        say_subtree(d, k, &first, &last);
        int x = say_tok(d, first)->xpos;
        return first == v + 1 && say_own_subject(d, k) >= first && x != XPOS_WRB ? k : 0;
    }
    return 0;
}

uint32_t say_stray_clause(const say_claims *c, uint32_t v, const say_governed *g, bool passive)
{
    uint32_t clause = passive ? 0 : orphan_clause(c, v, g);
    if (!clause && !passive) clause = bare_clause(c, v, g);
    if (!clause) clause = told_clause(c->d, g);
    return clause ? clause : asked_clause(c, v);
}

/* "urged them to leave", "considered by many to have links": an infinitive of purpose in the tree,
 * where the word is known to govern infinitives. */
uint32_t say_stray_infinitive(const say_claims *c, uint32_t v, bool passive)
{
    const say_doc *d = c->d;
    say_str lemma = say_tok(d, v)->lemma;
    const say_cue *to = say_cue_own(c->tables, lemma, 'v', passive ? "be-to" : "to");
    const say_cue *obj = passive ? NULL : say_cue_own(c->tables, lemma, 'v', "to-obj");
    if (!(to && to->weight >= ORPHAN_WEIGHT) && !(obj && obj->weight >= ORPHAN_WEIGHT)) return 0;
    for (uint32_t k = say_tok(d, v)->first; k; k = say_tok(d, k)->next) {
        uint32_t mark = say_child(d, k, REL_MARK);
        if (k > v && say_tok(d, k)->rel == REL_ADVCL && mark && say_tok(d, mark)->xpos == XPOS_TO)
            return k;
    }
    return 0;
}

/* "disputes having hidden the defect": a gerund right behind a verb that governs gerunds, hung on
 * it as if it described something. */
uint32_t say_stray_gerund(const say_claims *c, uint32_t v, bool passive)
{
    const say_doc *d = c->d;
    const say_cue *cue = say_cue_own(c->tables, say_tok(d, v)->lemma, 'v', "ing");
    if (passive || !cue || cue->weight < ORPHAN_WEIGHT) return 0;
    for (uint32_t k = say_tok(d, v)->first; k; k = say_tok(d, k)->next) {
        int rel = say_tok(d, k)->rel;
        if (k <= v || (!say_rel_is(rel, REL_ACL) && rel != REL_ADVCL)) continue;
        uint32_t first, last;
        say_subtree(d, k, &first, &last);
        if (first == v + 1 && say_tok(d, first)->xpos == XPOS_VBG) return k;
    }
    return 0;
}
