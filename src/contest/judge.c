/* Compares stances: which propositions stand against or beside one another, and how.
 * Takes propositions, gives doc->contests. Which matter an answer is about is about.c's. */
#include "contest/contest_int.h"

enum {
    NEAR_COUNTS = 2, /* sentences within which two counts are of the same dead */
    FAR_COUNTS = 12,
    MAX_ABOUT = 3,     /* claims that one answer is set against */
    MAX_BACK = 60,     /* assertions compared with one */
    MAX_CONTESTS = 500 /* of one document */
};

static uint8_t kind_of_stance(uint8_t stance)
{
    switch (stance) {
    case STANCE_DENIES:
        return CONTEST_DENIES;
    case STANCE_UNAWARE:
        return CONTEST_UNAWARE;
    case STANCE_DECLINES:
        return CONTEST_DECLINES;
    case STANCE_DOUBTS:
        return CONTEST_DOUBTS;
    default:
        return CONTEST_NONE;
    }
}

static say_rule rule_named(const char *name)
{
    return (say_rule){NULL, 0, name};
}

static bool is_known(const say_doc *d, const say_contest *x)
{
    for (uint32_t i = d->contests.n; i-- > 1;) {
        const say_contest *y = &d->contests.at[i];
        if (y->a_attribution == x->a_attribution && y->b_attribution == x->b_attribution &&
            y->a_event == x->a_event && y->b_event == x->b_event)
            return true;
        if (d->contests.n - i > MAX_BACK) break;
    }
    return false;
}

/* The events inside the claim, or the claim itself where it is one. */
static void add_about(say_doc *d, say_contest *x, const say_proposition *a)
{
    enum { MOST = 8 };
    if (a->event) SAY_PUSH(d->arena, x->about, a->event);
    for (uint32_t i = 1; a->attribution && i < d->events.n && x->about.n < MOST; i++)
        if (d->events.at[i].attribution == a->attribution) SAY_PUSH(d->arena, x->about, i);
}

static void add_contest(say_doc *d, const say_proposition *a, const say_proposition *b,
                        uint8_t kind, const char *rule)
{
    say_contest x = {.a_attribution = a->attribution,
                     .a_event = a->event,
                     .b_attribution = b->attribution,
                     .b_event = b->event,
                     .kind = kind,
                     .rule = rule_named(rule)};
    if (d->contests.n > MAX_CONTESTS || is_known(d, &x)) return;
    add_about(d, &x, a);
    SAY_PUSH(d->arena, d->contests, x);
}

/* "could not be confirmed" is the report's own silence; "has not been named" is nobody's. */
static bool is_answer(const say_doc *d, const say_proposition *p)
{
    static const char *const proving[] = {"confirm", "verify", "corroborate", "substantiate", NULL};
    uint8_t kind = p->attribution ? kind_of_stance(p->stance) : CONTEST_NONE;
    if (kind != CONTEST_DECLINES && kind != CONTEST_UNAWARE) return kind != CONTEST_NONE;
    const say_attribution *a = &d->attributions.at[p->attribution];
    return p->source || a->source.n || say_str_in(a->cue_lemma, proving);
}

static bool is_assertion(const say_proposition *p)
{
    return p->event || (p->stance == STANCE_ASSERTS && p->saying);
}

/* Whom a number counts: the noun that it stands with; 0 where it stands alone ("45 had died"). */
static uint32_t counted_noun(const say_doc *d, const say_proposition *p, const say_number *n)
{
    const say_sentence *s = &d->sentences.at[say_tok(d, p->head)->sentence];
    for (uint32_t t = s->first; t < s->last; t++) {
        const say_token *k = say_tok(d, t);
        if (k->span.begin < n->span.begin || k->span.end > n->span.end) continue;
        if (k->rel == REL_NUMMOD && say_tok(d, k->head)->upos == UPOS_NOUN) return k->head;
        if (k->upos == UPOS_NOUN && k->span.end == n->span.end) return t;
    }
    return 0;
}

static bool is_anybody(const say_doc *d, uint32_t noun)
{
    static const char *const anybody[] = {"person", "people", "victim", "man",   "body",
                                          "dead",   "woman",  "death",  "other", NULL};
    return !noun || say_str_in(say_tok(d, noun)->lemma, anybody);
}

/* "two more doctors" add to a count. */
static bool is_more(const say_doc *d, uint32_t noun)
{
    return noun && (say_child_lemma(d, noun, REL_AMOD, "more") ||
                    say_child_lemma(d, noun, REL_AMOD, "other") ||
                    say_child_lemma(d, noun, REL_AMOD, "further"));
}

/* "six doctors" and "1,000 fighters" are no two counts of the same; "over 300" and "300" are one.
 */
static bool differ(const say_doc *d, const say_proposition *a, const say_number *x,
                   const say_proposition *b, const say_number *y)
{
    if (!x->given || !y->given) return false;
    uint32_t low = x->max < y->max ? x->max : y->max, high = x->min > y->min ? x->min : y->min;
    if (low >= high || high - low <= high / 20 + 1) return false;
    if (x->max == 1 || y->max == 1) return false; /* "a soldier" counts nothing */
    uint32_t one = counted_noun(d, a, x), other = counted_noun(d, b, y);
    if (is_more(d, one) || is_more(d, other)) return false;
    if (is_anybody(d, one) || is_anybody(d, other)) return true;
    return say_str_eq(say_tok(d, one)->lemma, say_tok(d, other)->lemma) ||
           say_shared_things(a, b) > 0;
}

/* Two counts of the same dead name the same things, or one of them names none. */
static bool counts_the_same(const say_proposition *a, const say_proposition *b)
{
    enum { FEW = 2 };
    return a->n_things <= FEW || b->n_things <= FEW || say_shared_things(a, b) > 0;
}

/* The same predicate said of the same people: by lemma, or by a matter of the predicate itself. */
static bool is_same_matter(const say_doc *d, const say_proposition *a, const say_proposition *b)
{
    const say_token *x = say_tok(d, a->head), *y = say_tok(d, b->head);
    /* Verbs that say next to nothing: "the county has no money", "a user has an office". */
    static const char *const empty[] = {"be",  "have", "do",   "get", "make", "take",
                                        "say", "give", "come", "go",  NULL};
    bool verbs = x->upos == UPOS_VERB && y->upos == UPOS_VERB && !say_str_in(x->lemma, empty);
    bool lemma = verbs && say_str_eq(x->lemma, y->lemma);
    if (!lemma && !(a->core & b->core)) return false;
    if (say_shared_parties(d, a, b) > 0) return true;
    /* "thousands had fled the city", "nobody had fled": no names, but the same things, or so near
     * that a yes and a no must meet. */
    uint32_t gap = say_apart(a, b);
    return a->negated != b->negated && (gap <= 1 || (lemma && (a->things & b->things)));
}

/* "A witness said the police had not fired": a plain "not" of one who is no party to it
 * contradicts, and denies nothing. */
static uint8_t kind_of_answer(const say_doc *d, const say_proposition *claim,
                              const say_proposition *answer)
{
    bool plain = answer->stance == STANCE_DENIES && answer->saying && answer->negated &&
                 !claim->negated && !say_is_party(d, answer, answer->source);
    bool same = say_str_eq(say_tok(d, claim->head)->lemma, say_tok(d, answer->head)->lemma);
    return plain && (same || is_same_matter(d, claim, answer)) ? CONTEST_CONTRADICTS
                                                               : kind_of_stance(answer->stance);
}

/* "said it was investigating reports that": what the source says inside what it says is the claim.
 */
static bool is_held_again(const say_doc *d, const say_propositions *all, const say_about *about,
                          uint32_t i)
{
    const say_proposition *outer = &all->at[about->at[i]];
    for (uint32_t k = 0; k < about->n; k++) {
        const say_proposition *inner = &all->at[about->at[k]];
        if (k == i || !inner->attribution || !outer->attribution) continue;
        if (d->attributions.at[inner->attribution].parent == outer->attribution && inner->source &&
            inner->source == outer->source)
            return true;
    }
    return false;
}

static void judge_answers(say_doc *d, const say_propositions *all)
{
    say_about *before = say_arena_zero(d->arena, all->n + 1, sizeof *before);
    for (uint32_t b = 0; b < all->n; b++) {
        const say_proposition *y = &all->at[b];
        if (!is_answer(d, y)) continue;
        before[b] = say_about_find(d, all, b, before);
        for (uint32_t i = 0; i < before[b].n; i++)
            if (!is_held_again(d, all, &before[b], i))
                add_contest(d, &all->at[before[b].at[i]], y,
                            kind_of_answer(d, &all->at[before[b].at[i]], y), "answer");
    }
}

static bool has_two_sources(const say_doc *d, const say_proposition *a, const say_proposition *b)
{
    if (a->event && b->event) return false;
    if (!a->source && !b->source) return false;
    if (a->source && b->source && say_same_side(d, a->source, b->source)) return false;
    uint32_t x = a->attribution, y = b->attribution;
    if (!x || !y) return true;
    return d->attributions.at[x].parent != y && d->attributions.at[y].parent != x;
}

/* Statements that say yes and no to one thing, or count the dead differently, or agree. */
static void judge_pair(say_doc *d, const say_proposition *a, const say_proposition *b)
{
    if (!has_two_sources(d, a, b) || say_is_same_voice(d, a, b)) return;
    bool numbers = differ(d, a, &a->dead, b, &b->dead) || differ(d, a, &a->injured, b, &b->injured);
    numbers &= counts_the_same(a, b);
    uint32_t gap = say_apart(a, b);
    /* Far apart, only what shares people and things counts the same dead. */
    bool near = gap <= NEAR_COUNTS ||
                (gap <= FAR_COUNTS && say_shared_parties(d, a, b) > 0 && (a->things & b->things));
    if (numbers && near) {
        add_contest(d, a, b, CONTEST_NUMBERS, "counts-differ");
        return;
    }
    if (!is_same_matter(d, a, b)) return;
    const say_proposition *no = a->negated ? a : b, *yes = a->negated ? b : a;
    /* "They said they had not attacked" is the accused's own denial. */
    bool own = no->source && say_is_party(d, no, no->source);
    if (a->negated != b->negated)
        add_contest(d, yes, no, own ? CONTEST_DENIES : CONTEST_CONTRADICTS, "polarity");
    else if (!a->negated && a->attribution && b->attribution && say_shared_parties(d, a, b) > 1 &&
             say_shared_things(a, b) > 1 &&
             say_str_eq(say_tok(d, a->head)->lemma, say_tok(d, b->head)->lemma))
        add_contest(d, a, b, CONTEST_CORROBORATES, "same-claim");
}

static void judge_assertions(say_doc *d, const say_propositions *all)
{
    for (uint32_t b = 1; b < all->n; b++) {
        if (!is_assertion(&all->at[b])) continue;
        uint32_t from = b > MAX_BACK ? b - MAX_BACK : 0;
        for (uint32_t a = from; a < b; a++)
            if (is_assertion(&all->at[a])) judge_pair(d, &all->at[a], &all->at[b]);
    }
}

/* --- "One possibility is that Turkey ... Another is that Russia ..." --- */

static bool is_another(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"another", "other", "second", "third", "alternative", NULL};
    static const char *const alone[] = {"another", "alternative",
                                        NULL}; /* "a third said" is a man */
    if (say_str_in(say_tok(d, t)->norm, alone)) return true;
    for (uint32_t c = say_tok(d, t)->first; c; c = say_tok(d, c)->next)
        if (say_str_in(say_tok(d, c)->norm, words)) return true;
    return false;
}

/* The subject that names an option, of a clause that says what it is; 0 where there is none. */
static uint32_t option_of(const say_contests *c, const say_doc *d, const say_sentence *s,
                          bool another)
{
    for (uint32_t t = s->first; t < s->last; t++) {
        const say_token *k = say_tok(d, t);
        if (!say_rel_is(k->rel, REL_NSUBJ)) continue;
        const say_matter_word *w = say_matter_find(c, k->lemma);
        bool option = w && w->option;
        bool clause = k->rel == REL_NSUBJ_OUTER || say_child(d, k->head, REL_CCOMP) ||
                      say_child(d, k->head, REL_COP);
        if (clause && (another ? is_another(d, t) : option && !is_another(d, t))) return t;
    }
    return 0;
}

/* The first proposition of a sentence behind token t, or all->n. */
static uint32_t first_behind(const say_propositions *all, const say_doc *d, uint32_t t)
{
    uint32_t i = 0, high = all->n;
    while (i < high) {
        uint32_t mid = i + (high - i) / 2;
        if (all->at[mid].head <= t)
            i = mid + 1;
        else
            high = mid;
    }
    return i < all->n && say_tok(d, all->at[i].head)->sentence == say_tok(d, t)->sentence ? i
                                                                                          : all->n;
}

static void judge_alternatives(const say_contests *c, say_doc *d, const say_propositions *all)
{
    enum { WITHIN = 3 };
    for (uint32_t i = 1; i < d->sentences.n; i++) {
        uint32_t one = option_of(c, d, &d->sentences.at[i], false);
        if (!one) continue;
        uint32_t a = first_behind(all, d, one);
        for (uint32_t k = i; a < all->n && k < d->sentences.n && k <= i + WITHIN; k++) {
            uint32_t two = option_of(c, d, &d->sentences.at[k], true);
            uint32_t b = two ? first_behind(all, d, two) : all->n;
            if (b < all->n && b != a)
                add_contest(d, &all->at[a], &all->at[b], CONTEST_ALTERNATIVE, "alternatives");
        }
    }
}

void say_contests_judge(const say_contests *c, say_doc *d, const say_propositions *all)
{
    judge_answers(d, all);
    judge_assertions(d, all);
    judge_alternatives(c, d, all);
}
