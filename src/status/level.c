/* A number for a predicate: how sure the text is that it happened.
 * In talk it is the sum of factuality.c; in a report, and for nouns, what newspaper readers gave to
 * predicates like it, by groups (levels.c, counted by tools/level_status.py). */
#include "status/status_int.h"

#include <math.h>
#include <stdio.h>

static bool is_verbal(const say_token *k)
{
    return k->upos == UPOS_VERB || k->upos == UPOS_AUX;
}

/* Groups are known by names. All but two kinds begin with what the sentence makes of the predicate:
 * "V|planned|will|none|actual". */
typedef struct group_visit {
    say_group_visit *call;
    void *user;
    say_name stem;
} group_visit;

static void add_bar(say_name *name, const char *s)
{
    say_name_add(name, SAY_LIT("|"));
    say_name_addz(name, s);
}

static void put_group(const group_visit *v, int path, char kind, say_str tail)
{
    say_name name = {.n = 0};
    say_name_add(&name, (say_str){&kind, 1});
    add_bar(&name, v->stem.text);
    add_bar(&name, "");
    say_name_add(&name, tail);
    v->call(v->user, path, name.text);
}

/* "by:where" */
static void put_pair(const group_visit *v, int path, char kind, say_str by, const char *where)
{
    say_name tail = {.n = 0};
    say_name_add(&tail, by);
    say_name_add(&tail, SAY_LIT(":"));
    say_name_addz(&tail, where);
    put_group(v, path, kind, (say_str){tail.text, tail.n});
}

/* By the sum, in steps of a half and of one. */
static void put_sums(const group_visit *v, int path, float sum, bool halves)
{
    static const char *const steps[] = {"-6", "-5", "-4", "-3", "-2", "-1", "0",
                                        "1",  "2",  "3",  "4",  "5",  "6"};
    float x = sum < -3 ? -3 : sum > 3 ? 3 : sum;
    if (halves) put_group(v, path, 'h', say_str_of(steps[6 + (int)floorf(2 * x + 0.5f)]));
    put_group(v, path, 'f', say_str_of(steps[6 + (int)floorf(x + 0.5f)]));
    put_group(v, path, 'a', SAY_LIT(""));
}

/* By the word that governs it, and how; a noun by its article and its place. */
static void put_place(const group_visit *v, const say_reading *r, uint32_t t)
{
    const say_doc *d = r->d;
    const say_token *k = say_tok(d, t);
    const say_truth *truth = say_truth_of(r, t);
    if (truth->signature)
        put_pair(v, 0, 'g', say_tok(d, truth->governor)->lemma, say_frame_name(truth->frame));
    if (is_verbal(k)) return;
    uint32_t det = say_child(d, t, REL_DET);
    say_str article = say_str_of(say_xpos_name(k->xpos));
    if (say_child(d, t, REL_NMOD_POSS))
        article = SAY_LIT("whose");
    else if (det)
        article = say_tok(d, det)->norm;
    put_pair(v, 0, 'n', article, say_rel_name(k->rel));
}

/* By its form, its conjunction and its place. */
static void put_form(const group_visit *v, const say_reading *r, uint32_t t)
{
    const say_token *k = say_tok(r->d, t);
    uint32_t mark = say_child(r->d, t, REL_MARK);
    say_name by = {.n = 0};
    say_name_addz(&by, say_xpos_name(k->xpos));
    say_name_add(&by, SAY_LIT(":"));
    if (mark) say_name_add(&by, say_tok(r->d, mark)->norm);
    put_pair(v, 1, 'm', (say_str){by.text, by.n}, say_rel_name(k->rel));
}

/* "V|planned" and more, as v's stem */
static void set_stem(group_visit *v, const say_reading *r, uint32_t t)
{
    v->stem.n = 0;
    say_name_addz(&v->stem, is_verbal(say_tok(r->d, t)) ? "V" : "N");
    add_bar(&v->stem, say_status_name(say_truth_of(r, t)->status));
}

void say_factuality_groups(const say_reading *r, uint32_t t, float sum, say_group_visit *call,
                           void *user)
{
    group_visit v = {.call = call, .user = user};
    const say_truth *truth = say_truth_of(r, t);
    set_stem(&v, r, t);
    add_bar(&v.stem, say_denial_of(r, t));
    put_group(&v, 2, 'l', say_tok(r->d, t)->lemma);
    set_stem(&v, r, t);
    add_bar(&v.stem, say_modal_name(truth));
    if (truth->negated) say_name_addz(&v.stem, ":not");
    add_bar(&v.stem, say_denial_of(r, t));
    add_bar(&v.stem, say_status_name(truth->context));
    put_place(&v, r, t);
    put_sums(&v, 0, sum, true);
    put_form(&v, r, t);
    put_sums(&v, 1, sum, false);
    put_sums(&v, 2, sum, false);
    set_stem(&v, r, t);
    for (int path = 0; path < SAY_LEVEL_PATHS; path++)
        put_group(&v, path, 'z', SAY_LIT(""));
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
    const say_token *k = say_tok(d, t);
    say_name name = {.n = 0};
    if (!tag && (k->xpos == XPOS_NNP || k->xpos == XPOS_NNPS)) return word_weight("#name");
    if (!tag && k->norm.n && k->norm.p[0] >= '0' && k->norm.p[0] <= '9') return word_weight("#num");
    if (tag) say_name_add(&name, SAY_LIT("#"));
    say_name_add(&name, tag ? say_str_of(say_xpos_name(k->xpos)) : k->norm);
    return word_weight(name.text);
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
        char length[16];
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
