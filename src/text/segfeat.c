/* The features were chosen on EWT dev; each group shows the English that made it needed. */
#include "text/segfeat.h"

enum { CHUNK_ATOMS = 12 };

typedef struct rows {
    uint32_t *out;
    size_t n;
    uint32_t group;
} rows;

static uint32_t mix(uint32_t h, uint32_t v)
{
    h = (h ^ v) * 0x85ebca6bu;
    return h ^ (h >> 13);
}

/* Adds the feature of these values, in a group of its own. */
static void add(rows *r, uint32_t a, uint32_t b, uint32_t c, uint32_t d)
{
    uint32_t h = mix(mix(mix(mix(mix(0x9E3779B1u, ++r->group), a), b), c), d);
    r->out[r->n++] = (h ^ (h >> 15)) & (SAY_SEG_ROWS - 1);
}

static const say_atom nothing = {.fold = 1, .shape = 0, .gap = GAP_PARAGRAPH};

static const say_atom *at(const say_atom *a, size_t n, size_t i, int offset)
{
    size_t k = i + (size_t)(ptrdiff_t)offset;
    return k < n ? a + k : &nothing;
}

/* "don't", "U.S.A", "3.5", "and/or": the pieces up to the next blank, by their shapes. */
static uint32_t chunk_shape(const say_atom *a, size_t n, size_t i, size_t *begin, size_t *end)
{
    size_t b = i, e = i;
    while (b > 0 && i - b < CHUNK_ATOMS && a[b].gap == GAP_NONE)
        b--;
    while (e + 1 < n && e - i < CHUNK_ATOMS && a[e + 1].gap == GAP_NONE)
        e++;
    uint32_t h = 7;
    for (size_t k = b; k <= e; k++)
        h = mix(h, a[k].kind == ATOM_LETTERS ? a[k].shape >> 3 : a[k].shape);
    *begin = b;
    *end = e;
    return h;
}

/* Gaps of the atoms around i, two bits each. */
static uint32_t gaps(const say_atom *a, size_t n, size_t i)
{
    uint32_t bits = 0;
    for (int k = -2; k <= 3; k++)
        bits = bits << 1 | (at(a, n, i, k)->gap != GAP_NONE);
    return bits;
}

size_t say_seg_token_features(uint32_t *out, const say_atom *a, size_t n, size_t i)
{
    rows r = {.out = out};
    const say_atom *ll = at(a, n, i, -2), *l = at(a, n, i, -1), *x = a + i, *xx = at(a, n, i, 1);
    uint32_t g = gaps(a, n, i);
    add(&r, 0, 0, 0, 0);
    for (int k = -3; k <= 3; k++) {
        const say_atom *w = at(a, n, i, k);
        add(&r, w->fold, 0, 0, 0);
        add(&r, w->shape, w->gap, 0, 0);
    }
    add(&r, l->fold, x->fold, 0, 0);
    add(&r, l->shape, x->shape, 0, 0);
    add(&r, l->shape, x->fold, g, 0);
    add(&r, l->fold, x->shape, g, 0);
    add(&r, ll->fold, l->fold, x->fold, ll->gap);
    add(&r, l->fold, x->fold, xx->fold, xx->gap);
    add(&r, l->shape, x->shape, xx->shape, g);
    add(&r, ll->shape, l->shape, x->shape, g);
    add(&r, mix(ll->shape, l->shape), x->shape, xx->shape, g);
    add(&r, l->fold, x->fold, g, 0);
    add(&r, ll->fold, x->fold, l->gap, 0);
    add(&r, l->side, x->side, g, 0);
    add(&r, ll->fold, l->fold, x->kind, ll->gap); /* "anti-drug" is one token, "drug-free" three */
    add(&r, x->kind, l->fold, mix(xx->fold, xx->gap), 0);
    size_t b, e;
    uint32_t shape = chunk_shape(a, n, i, &b, &e);
    uint32_t place = (uint32_t)(i - b), left = (uint32_t)(e - i);
    add(&r, shape, place, 0, 0);
    add(&r, a[b].fold, place, l->fold, x->fold);
    add(&r, a[e].fold, left, l->fold, x->fold);
    add(&r, a[b].fold, l->fold, 0, 0);
    add(&r, a[b].fold, x->fold, 0, 0);
    add(&r, a[e].fold, x->fold, 0, 0);
    add(&r, place, left, l->kind, x->kind);
    add(&r, place, x->fold, left == 0, at(a, n, e, 1)->gap);
    add(&r, left, x->fold, at(a, n, e, 1)->shape, 0);
    return r.n;
}

static uint32_t bucket(size_t n)
{
    uint32_t b = 0;
    for (; n > 3; n /= 2)
        b++;
    return b * 4 + (uint32_t)n;
}

/* The token that ends before atom i, by its letters: "Mr.", "p.m.", "U.S.". */
static uint32_t token_fold(const say_atom *a, size_t from, size_t i)
{
    uint32_t h = 3;
    for (size_t k = from; k < i && k < from + CHUNK_ATOMS; k++)
        h = mix(h, a[k].fold);
    return h;
}

static uint32_t state_bits(const say_seg_state *s)
{
    return (uint32_t)(s->quotes & 1) << 1 | (s->brackets > 0);
}

static bool is_name_start(const say_atom *x)
{
    return x->kind == ATOM_LETTERS && x->shape >> 3 > 1;
}

/* First letters behind closing and opening quotes: in `." He` the H decides. */
static const say_atom *next_word(const say_atom *a, size_t n, size_t i)
{
    for (size_t k = i; k < n && k < i + 4; k++)
        if (a[k].kind == ATOM_LETTERS || a[k].kind == ATOM_DIGITS) return a + k;
    return &nothing;
}

/* Last mark that could end a sentence, up to three atoms back: in `he said.") Then` the full stop.
 */
static const say_atom *last_stop(const say_atom *a, size_t i)
{
    for (size_t k = i; k-- > 0 && k + 4 > i;)
        if (a[k].kind > ATOM_DIGITS && !a[k].side && a[k].mark != ')' && a[k].mark != ']')
            return a + k;
    return &nothing;
}

static void add_lines(rows *r, const say_atom *l, const say_atom *x)
{
    uint32_t line = x->gap == GAP_LINE ? 1 + x->line / 12u : 0;
    uint32_t next = x->gap == GAP_LINE ? 1 + x->next / 12u : 0;
    add(r, line, l->shape, x->shape, 0);
    add(r, line, next, is_name_start(x), l->kind);
    add(r, line, l->kind, is_name_start(x), 0);
}

static void add_state(rows *r, const say_atom *a, size_t n, size_t i, const say_seg_state *s)
{
    const say_atom *l = a + i - 1, *x = a + i, *xx = at(a, n, i, 1);
    uint32_t open = state_bits(s), so_far = bucket(i - s->sentence), left = bucket(n - i);
    const say_atom *first = a + s->sentence;
    add(r, open, l->shape, x->shape, x->gap);
    add(r, open, l->fold, l->side, x->side);
    add(r, open, l->shape, xx->shape, x->fold);
    add(r, so_far, l->shape, is_name_start(x), 0);
    add(r, so_far, l->fold, x->gap, 0);
    add(r, left, l->shape, is_name_start(x), 0);
    add(r, left, so_far, l->fold, 0);
    add(r, first->fold, i - s->sentence < 3, l->fold, is_name_start(x));
    add(r, first->shape, so_far, l->shape, x->shape);
    add(r, s->sentence == 0, left < 2, l->shape, is_name_start(x));
}

size_t say_seg_sentence_features(uint32_t *out, const say_atom *a, size_t n, size_t i,
                                 const say_seg_state *s)
{
    rows r = {.out = out};
    const say_atom *ll = at(a, n, i, -2), *l = a + i - 1, *x = a + i, *xx = at(a, n, i, 1);
    uint32_t token = token_fold(a, s->token, i), size = (uint32_t)(i - s->token);
    const say_atom *word = next_word(a, n, i), *stop = last_stop(a, i);
    add(&r, 0, 0, 0, 0);
    for (int k = -4; k <= 4; k++) {
        const say_atom *w = at(a, n, i, k);
        add(&r, w->fold, 0, 0, 0);
        add(&r, w->shape, w->gap, 0, 0);
    }
    add(&r, l->fold, x->fold, x->gap, 0);
    add(&r, l->fold, x->shape, x->gap, 0);
    add(&r, l->shape, x->fold, x->gap, 0);
    add(&r, l->shape, x->shape, x->gap, 0);
    add(&r, ll->fold, l->fold, x->shape, x->gap);
    add(&r, ll->shape, l->fold, x->fold, x->gap);
    add(&r, ll->shape, l->shape, x->shape, mix(l->gap, x->gap));
    add(&r, l->shape, x->shape, xx->shape, mix(x->gap, xx->gap));
    add(&r, l->fold, x->fold, xx->fold, 0);
    add(&r, l->fold, x->shape, xx->fold, xx->gap);
    add(&r, mix(ll->shape, l->shape), x->shape, xx->shape, x->gap);
    add(&r, token, 0, 0, 0);
    add(&r, token, x->shape, x->gap, 0);
    add(&r, token, x->fold, 0, 0);
    add(&r, size, l->fold, x->shape, x->gap);
    add(&r, size, l->fold, ll->shape, is_name_start(x));
    add(&r, stop->fold, word->shape, x->gap, l->side);
    add(&r, stop->fold, word->fold, l->side, x->side);
    add(&r, word->fold, l->shape, 0, 0);
    add(&r, l->side, x->side, x->gap, ll->shape);
    add_lines(&r, l, x);
    add_state(&r, a, n, i, s);
    return r.n;
}

bool say_seg_sentence_asked(const say_atom *a, size_t i)
{
    bool words = a[i - 1].kind <= ATOM_DIGITS && a[i].kind == ATOM_LETTERS;
    return !words || a[i].gap == GAP_LINE || is_name_start(a + i);
}

void say_seg_push(say_seg_state *s, const say_atom *a, size_t i, say_cut cut)
{
    if (cut != CUT_NONE) s->token = i;
    if (cut == CUT_SENTENCE) {
        s->sentence = i;
        s->brackets = 0;
    }
    s->quotes += a[i].mark == '"';
    if (a[i].mark == '(' || a[i].mark == '[') s->brackets++;
    if ((a[i].mark == ')' || a[i].mark == ']') && s->brackets > 0) s->brackets--;
}

static int32_t score(const int8_t *weights, const uint32_t *at_rows, size_t n)
{
    int32_t sum = 0;
    for (size_t k = 0; k < n; k++)
        sum += weights[at_rows[k]];
    return sum;
}

void say_seg_cuts(uint8_t *cuts, const say_atom *a, size_t n, const int8_t *token,
                  const int8_t *sentence)
{
    uint32_t found[SAY_SEG_FEATURES];
    say_seg_state s = {0};
    for (size_t i = 0; i < n; i++) {
        say_cut cut = i ? CUT_TOKEN : CUT_SENTENCE;
        if (i && a[i].gap == GAP_NONE &&
            score(token, found, say_seg_token_features(found, a, n, i)) <= 0)
            cut = CUT_NONE;
        if (cut == CUT_TOKEN && say_seg_sentence_asked(a, i) &&
            score(sentence, found, say_seg_sentence_features(found, a, n, i, &s)) > 0)
            cut = CUT_SENTENCE;
        if (cut == CUT_TOKEN && i - s.sentence >= SAY_SEG_SENTENCE_ATOMS) cut = CUT_SENTENCE;
        say_seg_push(&s, a, i, cut);
        cuts[i] = (uint8_t)cut;
    }
}
