/* Judges a pair of claims: does one oppose the very thing that the other affirms? And finds, among
 * reports that share rare words, those whose claims are worth comparing. Rests on the two alone. */
#include "contest/across_int.h"

#include <math.h>
#include <stdlib.h>

enum {
    LEAST_LEXICAL = 128,   /* of what is shared, words rather than actors' codes: 8 bits */
    COVER_DENIED = 45,     /* percent of a denial that the claim must hold */
    COVER_NEGATED = 60,    /* the same of a plain "did not" */
    COVER_CLAIM = 18,      /* percent of a claim, which may say much else, that is denied */
    SAME_SENTENCE = 70,    /* percent of words in common: copies of one sentence */
    SAME_WORDS = 60,       /* and of one proposition in them */
    HELD_WORDS = 85,       /* percent of a proposition that another holds whole */
    COPIED_WORDS = 75,     /* a proposition that was copied, whatever stands around it */
    OFFICE_CODE = 6,       /* letters of a code that names one office: "IRQGOV" */
    LEAST_NEIGHBOUR = 160, /* weight that reports on one story share: 10 bits */
    MAX_SOURCE_WORDS = 12
};

uint32_t say_positions_share(const say_position *a, const say_position *b, uint32_t *lexical)
{
    uint32_t sum = 0, i = 0, k = 0;
    *lexical = 0;
    while (i < a->n_words && k < b->n_words) {
        const say_position_word *x = &a->words[i], *y = &b->words[k];
        if (x->key == y->key) {
            uint32_t w = x->weight < y->weight ? x->weight : y->weight;
            sum += w;
            if (!(x->part & WORD_CODE)) *lexical += w;
        }
        i += x->key <= y->key;
        k += y->key <= x->key;
    }
    return sum;
}

/* --- One voice cannot differ with itself --- */

static uint32_t take_source_words(say_str s, say_str *words)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.n && n < MAX_SOURCE_WORDS;) {
        size_t from = i;
        while (i < s.n && s.p[i] != ' ' && s.p[i] != ',' && s.p[i] != '-')
            i++;
        if (i > from) words[n++] = say_str_slice(s, from, i);
        i++;
    }
    return n;
}

/* Are all words of one name among those of another: "Rudaini", "Ahmed Rudaini"? */
static bool is_within(say_str name, say_str other)
{
    say_str x[MAX_SOURCE_WORDS], y[MAX_SOURCE_WORDS];
    uint32_t n = take_source_words(name, x), m = take_source_words(other, y);
    for (uint32_t i = 0; i < n; i++) {
        bool found = false;
        for (uint32_t k = 0; k < m && !found; k++)
            found = say_str_ieq(x[i], y[k]);
        if (!found) return false;
    }
    return n > 0;
}

static bool is_one_source(const say_position *a, const say_position *b)
{
    if (a->source.n && b->source.n) {
        if (is_within(a->source, b->source) || is_within(b->source, a->source)) return true;
        return a->code.n >= OFFICE_CODE && say_str_eq(a->code, b->code);
    }
    bool neither = !a->source.n && !b->source.n;
    return neither && a->id / SAY_ID_STEP == b->id / SAY_ID_STEP;
}

/* Copies of one sentence may be read in two ways, or one as a whole and one for what it holds. */
static bool is_copy(const say_position *a, const say_position *d)
{
    if (a->no != d->no) return false; /* "he drowned", "he has not drowned" */
    uint32_t own = say_wordset_common(a->own, d->own);
    if (d->direct < 2 && own > COPIED_WORDS) return true;
    if (say_wordset_common(a->all, d->all) <= SAME_SENTENCE) return false;
    return own > SAME_WORDS || say_wordset_within(d->own, a->own) > HELD_WORDS;
}

/* --- Do they say the same of somebody? --- */

/* How well the predicates agree, in tenths: the same word; the predicate of one among the arguments
 * of the other ("stole the jets", "the theft of the jets"); a class of words they share. */
uint32_t say_positions_agree(const say_position *a, const say_position *d)
{
    enum { CORE = WORD_HEAD | WORD_ARGUMENT };
    uint32_t best = (a->core & d->core)                               ? 8
                    : (a->core & d->classes) | (a->classes & d->core) ? 5
                                                                      : 0;
    uint32_t i = 0, k = 0;
    while (i < a->n_words && k < d->n_words) {
        const say_position_word *x = &a->words[i], *y = &d->words[k];
        if (x->key == y->key) {
            uint8_t p = x->part, q = y->part;
            bool word = !(p & WORD_CODE);
            uint32_t grade = 0;
            if (p & q & WORD_HEAD)
                grade = 10;
            else if (word && (((p & WORD_HEAD) && (q & CORE)) || ((p & CORE) && (q & WORD_HEAD))))
                grade = 9;
            else if (word && (p & CORE) && (q & CORE) && !(p & WORD_NAME))
                grade = 7;
            else if (word && ((p | q) & WORD_HEAD))
                grade = 6;
            if (grade > best) best = grade;
        }
        i += x->key <= y->key;
        k += y->key <= x->key;
    }
    return best;
}

static uint32_t day_number(uint32_t day)
{
    return day / 10000 * 372 + day / 100 % 100 * 31 + day % 100;
}

static bool is_far_in_time(const say_position *a, const say_position *b)
{
    if (!a->published || !b->published) return false;
    uint32_t x = day_number(a->published), y = day_number(b->published);
    return (x < y ? y - x : x - y) > SAY_MAX_DAYS_APART;
}

uint32_t say_position_force(const say_position *x)
{
    static const uint8_t force[SIDE_COUNT][4] = {[SIDE_AFFIRMS] = {0, 0, 0, 0},
                                                 [SIDE_DENIES] = {50, 50, 90, 100},
                                                 [SIDE_DOUBTS] = {50, 50, 50, 60},
                                                 [SIDE_UNAWARE] = {30, 30, 35, 35},
                                                 [SIDE_DECLINES] = {25, 25, 25, 25}};
    return force[x->side % SIDE_COUNT][x->direct % 4];
}

/* a affirms, d opposes. */
static int32_t judge_opposed(const say_position *a, const say_position *d)
{
    uint32_t lexical, share = say_positions_share(a, d, &lexical);
    if (share < SAY_LEAST_SHARE || lexical < LEAST_LEXICAL) return 0;
    uint32_t of_a = share * 100 / a->total, of_d = share * 100 / d->total;
    bool direct = d->direct >= 2;
    if (of_d < (direct ? COVER_DENIED : COVER_NEGATED) || of_a < COVER_CLAIM) return 0;
    uint32_t predicate = say_positions_agree(a, d);
    if (predicate < (direct ? 5 : 8)) return 0;
    if (is_far_in_time(a, d) || is_one_source(a, d) || is_copy(a, d)) return 0;
    double fit = sqrt((double)of_a * of_d) / 100 * (10 + predicate) / 20;
    return (int32_t)(share * fit * say_position_force(d) * 10 / 16);
}

int32_t say_positions_judge(const say_position *a, const say_position *b)
{
    bool no = a->side != SIDE_AFFIRMS;
    if (no == (b->side != SIDE_AFFIRMS)) return 0;
    if (!a->plain || !b->plain || !a->total || !b->total) return 0;
    return no ? judge_opposed(b, a) : judge_opposed(a, b);
}

/* --- Neighbours --- */

void say_neighbours_add(say_neighbours *out, say_arena *arena, const say_postings *postings)
{
    for (uint32_t i = 0; i < postings->n; i++) {
        const say_posting *p = &postings->at[i];
        SAY_PUSH(arena, *out, (say_neighbour){p->report, p->weight >> 1, p->weight & 1});
    }
}

static int by_report(const void *a, const void *b)
{
    const say_neighbour *x = a, *y = b;
    return x->report < y->report ? -1 : x->report > y->report;
}

static int by_weight(const void *a, const void *b)
{
    const say_neighbour *x = a, *y = b;
    if (x->weight != y->weight) return x->weight > y->weight ? -1 : 1;
    return -by_report(a, b);
}

void say_neighbours_choose(say_neighbours *n, bool opposes)
{
    uint32_t kept = 0, used = 0;
    if (n->n) qsort(n->at, n->n, sizeof *n->at, by_report);
    for (uint32_t i = 0; i < n->n; i++) {
        if (kept && n->at[kept - 1].report == n->at[i].report)
            n->at[kept - 1].weight += n->at[i].weight;
        else
            n->at[kept++] = n->at[i];
    }
    if (kept) qsort(n->at, kept, sizeof *n->at, by_weight);
    for (uint32_t i = 0; i < kept && i < SAY_NEIGHBOURS_MAX; i++)
        if (n->at[i].weight >= LEAST_NEIGHBOUR && (opposes || n->at[i].opposes))
            n->at[used++] = n->at[i];
    n->n = used;
}
