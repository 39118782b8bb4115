/* A number for a predicate: how sure the text is that it happened.
 * In talk it is the sum of factuality.c; in a report, and for nouns, what newspaper readers gave to
 * predicates like it, by groups (levels.c, counted by tools/level_status.py). */
#include "status/status_int.h"

#include <math.h>
#include <stdio.h>

enum { MAX_NAME = 96 };

static bool is_verbal(const say_token *k)
{
    return k->upos == UPOS_VERB || k->upos == UPOS_AUX;
}

/* Groups are known by names. All but the last begin with what the sentence makes of the predicate:
 * "V|planned|will|none|actual". */
enum { MAX_GROUP = 160 };
typedef struct group_visit {
    say_group_visit *call;
    void *user;
    char stem[MAX_GROUP];
} group_visit;

static void put_group(const group_visit *v, int path, char kind, const char *tail)
{
    char name[2 * MAX_GROUP];
    snprintf(name, sizeof name, "%c|%s|%s", kind, v->stem, tail);
    v->call(v->user, path, name);
}

/* By the sum, in steps of a half and of one. */
static void put_sums(const group_visit *v, int path, float sum, bool halves)
{
    char tail[MAX_NAME];
    float x = sum < -3 ? -3 : sum > 3 ? 3 : sum;
    snprintf(tail, sizeof tail, "%d", (int)floorf(2 * x + 0.5f));
    if (halves) put_group(v, path, 'h', tail);
    snprintf(tail, sizeof tail, "%d", (int)floorf(x + 0.5f));
    put_group(v, path, 'f', tail);
    put_group(v, path, 'a', "");
}

/* By the word that governs it, and how; a noun by its article and its place. */
static void put_place(const group_visit *v, const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    const say_truth *truth = say_truth_of(r, t);
    char tail[MAX_GROUP];
    say_str over = truth->signature ? say_tok(d, truth->governor)->lemma : (say_str){"", 0};
    snprintf(tail, sizeof tail, "%.*s:%s", SAY_ARG(over), say_frame_name(truth->frame));
    if (truth->signature) put_group(v, 0, 'g', tail);
    if (is_verbal(k)) return;
    uint32_t det = say_child(d, t, REL_DET);
    say_str article = say_str_of(say_xpos_name(k->xpos));
    if (say_child(d, t, REL_NMOD_POSS))
        article = SAY_LIT("whose");
    else if (det)
        article = say_tok(d, det)->norm;
    snprintf(tail, sizeof tail, "%.*s:%s", SAY_ARG(article), say_rel_name(k->rel));
    put_group(v, 0, 'n', tail);
}

/* By its form, its conjunction and its place. */
static void put_form(const group_visit *v, const say_reading *r, uint32_t t)
{
    const say_token *k = say_tok(r->d, t);
    uint32_t mark = say_child(r->d, t, REL_MARK);
    say_str by = mark ? say_tok(r->d, mark)->norm : (say_str){"", 0};
    char tail[MAX_GROUP];
    snprintf(tail, sizeof tail, "%s:%.*s:%s", say_xpos_name(k->xpos), SAY_ARG(by),
             say_rel_name(k->rel));
    put_group(v, 1, 'm', tail);
}

void say_factuality_groups(const say_reading *r, uint32_t t, float sum, say_group_visit *call,
                           void *user)
{
    group_visit v = {call, user, ""};
    const say_truth *truth = say_truth_of(r, t);
    const char *status = say_status_name(truth->status), *kind = "N";
    if (is_verbal(say_tok(r->d, t))) kind = "V";
    char lemma[MAX_NAME];
    snprintf(lemma, sizeof lemma, "%.*s", SAY_ARG(say_tok(r->d, t)->lemma));
    snprintf(v.stem, sizeof v.stem, "%s|%s|%s", kind, status, say_denial_of(r, t));
    put_group(&v, 2, 'l', lemma);
    snprintf(v.stem, sizeof v.stem, "%s|%s|%s%s|%s|%s", kind, status, say_modal_name(truth),
             truth->negated ? ":not" : "", say_denial_of(r, t), say_status_name(truth->context));
    put_place(&v, r, t);
    put_sums(&v, 0, sum, true);
    put_form(&v, r, t);
    put_sums(&v, 1, sum, false);
    put_sums(&v, 2, sum, false);
    snprintf(v.stem, sizeof v.stem, "%s|%s", kind, status);
    for (int path = 0; path < SAY_LEVEL_PATHS; path++)
        put_group(&v, path, 'z', "");
}

/* The level of the first group of each path that has one. */
typedef struct levels {
    bool found[SAY_LEVEL_PATHS];
    float sum;
    int n;
} levels;

static void add_level(void *user, int path, const char *name)
{
    levels *l = user;
    if (l->found[path]) return;
    const say_weight *w = say_weight_find(say_status_levels, say_status_levels_n, name);
    if (!w) return;
    l->found[path] = true;
    l->sum += w->weight;
    l->n++;
}

/* How much more a word is at home in reports than in talk, by its name in the table. */
static float word_weight(const char *name)
{
    const say_weight *w = say_weight_find(say_status_news, say_status_news_n, name);
    return w ? w->weight : 0;
}

/* Names are one, numbers are one; other words count as they are, and their tags. */
static float weight_of_token(const say_doc *d, uint32_t t, bool tag)
{
    char name[MAX_NAME];
    const say_token *k = say_tok(d, t);
    if (tag)
        snprintf(name, sizeof name, "#%s", say_xpos_name(k->xpos));
    else if (k->xpos == XPOS_NNP || k->xpos == XPOS_NNPS)
        snprintf(name, sizeof name, "#name");
    else if (k->norm.n && k->norm.p[0] >= '0' && k->norm.p[0] <= '9')
        snprintf(name, sizeof name, "#num");
    else
        snprintf(name, sizeof name, "%.*s", SAY_ARG(k->norm));
    return word_weight(name);
}

static bool is_repeated(const say_doc *d, uint32_t first, uint32_t t, bool tag)
{
    const say_token *k = say_tok(d, t);
    bool name = k->xpos == XPOS_NNP || k->xpos == XPOS_NNPS;
    for (uint32_t i = first; i < t; i++) {
        const say_token *o = say_tok(d, i);
        if (tag    ? o->xpos == k->xpos
            : name ? o->xpos == XPOS_NNP || o->xpos == XPOS_NNPS
                   : say_str_eq(o->norm, k->norm))
            return true;
    }
    return false;
}

bool say_is_report(const say_doc *d)
{
    /* The opening of a text tells; every word counts once a sentence. */
    enum { MAX_SENTENCES = 40, MAX_WORDS = 200, STEP = 5, LONGEST = 8 };
    float sum = 0;
    for (uint32_t i = 1; i < d->sentences.n && i <= MAX_SENTENCES; i++) {
        const say_sentence *s = &d->sentences.at[i];
        uint32_t n = s->last - s->first, last = n > MAX_WORDS ? s->first + MAX_WORDS : s->last;
        for (uint32_t t = s->first; t < last; t++)
            for (int tag = 0; tag < 2; tag++)
                if (!is_repeated(d, s->first, t, tag)) sum += weight_of_token(d, t, tag);
        char length[MAX_NAME];
        snprintf(length, sizeof length, "#len%u", n / STEP > LONGEST ? LONGEST : n / STEP);
        sum += word_weight(length);
    }
    return sum > SAY_REPORT_FROM;
}

float say_factuality_of(const say_reading *r, uint32_t t)
{
    float sum = say_factuality_sum(r, t);
    sum = sum < -3 ? -3 : sum > 3 ? 3 : sum;
    bool talk = !r->report && is_verbal(say_tok(r->d, t));
    if (talk && sum < 0) return fmaxf(-3, sum * SAY_TALK_NO);
    if (talk && sum < SAY_TALK_SURE) return sum;
    levels l = {0};
    say_factuality_groups(r, t, sum, add_level, &l);
    float level = l.n ? l.sum / (float)l.n : sum;
    /* What even talk takes to have happened is as sure as the newspaper's readers are. */
    return talk && level < sum ? sum : level;
}
