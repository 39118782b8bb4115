/* A report's claims as bytes, and back: what the ledger keeps of them. Also the report's signature:
 * the words by which reports on the same story find one another. */
#include "contest/across_int.h"

#include <stdlib.h>

enum {
    VERSION = 1,
    MAX_NAME = 120,       /* bytes kept of a source's name */
    CLAIM_BYTES = 700,    /* most that one claim takes */
    SIGNATURE_LEAST = 64, /* weight of a word that can tell stories apart: 4 bits */
    SIGNED = 24,          /* sentences, from the first, whose words are looked at */
    LEAD_BYTES = 400,     /* words said up here count more */
    MAX_TIMES = 8         /* a word's repetitions beyond these add nothing */
};

/* --- Writing. Room was made for CLAIM_BYTES a claim. --- */

static uint8_t *put_number(uint8_t *p, uint64_t x)
{
    for (; x > 127; x >>= 7)
        *p++ = (uint8_t)(x | 128);
    *p++ = (uint8_t)x;
    return p;
}

static uint8_t *put_text(uint8_t *p, say_str s)
{
    size_t n = s.n < MAX_NAME ? s.n : MAX_NAME;
    while (n && n < s.n && ((unsigned char)s.p[n] & 0xC0) == 0x80)
        n--;
    p = put_number(p, n);
    if (n) memcpy(p, s.p, n);
    return p + n;
}

static uint8_t *put_bits(uint8_t *p, uint64_t x, uint32_t bytes)
{
    for (uint32_t i = 0; i < bytes; i++)
        *p++ = (uint8_t)(x >> (8 * i));
    return p;
}

static uint8_t *put_claim(uint8_t *p, const say_position *x)
{
    const uint32_t numbers[] = {x->attribution, x->event,        x->bytes.begin,
                                x->bytes.end,   x->points.begin, x->points.end,
                                x->said.begin,  x->said.end,     x->side,
                                x->direct,      x->source_kind,  (uint32_t)(x->clear | x->no << 1)};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        p = put_number(p, numbers[i]);
    p = put_text(put_text(put_text(p, x->source), x->country), x->code);
    p = put_number(put_number(p, x->classes), x->core);
    for (uint32_t i = 0; i < 2; i++)
        p = put_bits(put_bits(p, x->all.bits[i], 8), x->own.bits[i], 8);
    p = put_number(p, x->n_words);
    for (uint32_t i = 0; i < x->n_words; i++) {
        p = put_bits(p, x->words[i].key, 4);
        *p++ = x->words[i].weight;
        *p++ = x->words[i].part;
    }
    return p;
}

say_str say_positions_pack(const say_positions *claims, uint32_t published, say_arena *arena)
{
    if (!claims->n) return (say_str){NULL, 0};
    uint8_t *at = say_arena_take(arena, (size_t)claims->n * CLAIM_BYTES + 16), *p = at;
    *p++ = VERSION;
    p = put_number(put_number(p, published), claims->n);
    for (uint32_t i = 0; i < claims->n; i++)
        p = put_claim(p, &claims->at[i]);
    return (say_str){(const char *)at, (size_t)(p - at)};
}

/* --- Reading: any bytes --- */

typedef struct bytes {
    const uint8_t *p, *end;
    bool bad;
} bytes;

static uint64_t take_number(bytes *b)
{
    uint64_t x = 0;
    for (uint32_t shift = 0; b->p < b->end && shift < 64; shift += 7) {
        uint8_t c = *b->p++;
        x |= (uint64_t)(c & 127) << shift;
        if (c < 128) return x;
    }
    b->bad = true;
    return 0;
}

static say_str take_text(bytes *b)
{
    uint64_t n = take_number(b);
    if (b->bad || n > (uint64_t)(b->end - b->p) || n > MAX_NAME) {
        b->bad = true;
        return (say_str){NULL, 0};
    }
    say_str s = {(const char *)b->p, (size_t)n};
    b->p += n;
    return s;
}

static uint64_t take_bits(bytes *b, uint32_t n)
{
    uint64_t x = 0;
    if (b->end - b->p < (ptrdiff_t)n) {
        b->bad = true;
        return 0;
    }
    for (uint32_t i = 0; i < n; i++)
        x |= (uint64_t)*b->p++ << (8 * i);
    return x;
}

static void take_words(bytes *b, say_position *x)
{
    uint64_t n = take_number(b);
    if (n > SAY_POSITION_WORDS) b->bad = true;
    for (uint64_t i = 0; i < n && !b->bad; i++) {
        say_position_word *w = &x->words[x->n_words++];
        w->key = (uint32_t)take_bits(b, 4);
        w->weight = (uint8_t)take_bits(b, 1);
        w->part = (uint8_t)take_bits(b, 1);
        x->total += w->weight;
        x->plain |= !(w->part & WORD_NAME);
    }
}

static say_position take_claim(bytes *b)
{
    say_position x = {0};
    uint32_t *const numbers[] = {&x.attribution,  &x.event,      &x.bytes.begin, &x.bytes.end,
                                 &x.points.begin, &x.points.end, &x.said.begin,  &x.said.end};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        *numbers[i] = (uint32_t)take_number(b);
    x.side = (uint8_t)(take_number(b) % SIDE_COUNT);
    x.direct = (uint8_t)(take_number(b) % 4);
    x.source_kind = (uint8_t)(take_number(b) % SOURCE_KIND_COUNT);
    uint64_t flags = take_number(b);
    x.clear = flags & 1;
    x.no = flags & 2;
    x.source = take_text(b);
    x.country = take_text(b);
    x.code = take_text(b);
    x.classes = take_number(b);
    x.core = take_number(b);
    for (uint32_t i = 0; i < 2; i++) {
        x.all.bits[i] = take_bits(b, 8);
        x.own.bits[i] = take_bits(b, 8);
    }
    take_words(b, &x);
    return x;
}

void say_positions_unpack(say_str data, int64_t report, say_arena *arena, say_positions *out)
{
    bytes b = {(const uint8_t *)data.p, (const uint8_t *)data.p + data.n, false};
    if (!data.n || *b.p++ != VERSION) return;
    uint32_t published = (uint32_t)take_number(&b);
    uint64_t n = take_number(&b);
    for (uint32_t i = 1; i <= n && i <= SAY_POSITIONS_MAX && !b.bad; i++) {
        say_position x = take_claim(&b);
        if (b.bad) return;
        x.id = say_id_of(report, i);
        x.published = published;
        SAY_PUSH(arena, *out, x);
    }
}

/* --- The signature --- */

typedef struct tally {
    uint32_t key, weight, times;
    bool lead;
    uint32_t score;
} tally;

static uint32_t score_of(const tally *t)
{
    /* 16 times the binary logarithm of how often the word is used */
    static const uint32_t log16[MAX_TIMES + 1] = {0, 0, 16, 25, 32, 37, 41, 45, 48};
    uint32_t times = t->times < MAX_TIMES ? t->times : MAX_TIMES;
    return t->weight * (16 + log16[times]) * (t->lead ? 13 : 10);
}

static int by_score(const void *a, const void *b)
{
    const tally *x = a, *y = b;
    if (x->score != y->score) return x->score > y->score ? -1 : 1;
    return x->key < y->key ? -1 : x->key > y->key;
}

static int by_key_then_place(const void *a, const void *b)
{
    const tally *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->lead == y->lead ? 0 : x->lead ? -1 : 1;
}

static void add_words(tally *all, uint32_t *n, const say_position *x, bool lead)
{
    for (uint32_t k = 0; k < x->n_words; k++) {
        const say_position_word *w = &x->words[k];
        if (w->weight < SIGNATURE_LEAST || (w->part & WORD_LENT)) continue;
        all[(*n)++] = (tally){w->key, w->weight, 1, lead, 0};
    }
}

/* The words of the report's first sentences, whether or not they claim anything. */
static tally *collect_words(const say_contests *c, const say_doc *d, say_arena *arena, uint32_t *n)
{
    uint32_t sentences = d->sentences.n < SIGNED ? d->sentences.n : SIGNED;
    tally *all = say_arena_zero(arena, (size_t)sentences * SAY_POSITION_WORDS, sizeof *all);
    *n = 0;
    for (uint32_t i = 1; i < sentences; i++) {
        const say_sentence *s = &d->sentences.at[i];
        say_position x = {0};
        say_position_add(c, d, &x, NULL, s, s->root, 0);
        add_words(all, n, &x, s->span.begin < LEAD_BYTES);
    }
    qsort(all, *n, sizeof *all, by_key_then_place);
    return all;
}

/* The words that stand for a report: rare, often used, used early. The lowest bit of a weight says
 * whether the report opposes anything. */
static void sign(const say_contests *c, const say_doc *d, const say_positions *positions,
                 say_arena *arena, say_across *out)
{
    uint32_t n, kept = 0, opposes = 0;
    tally *all = collect_words(c, d, arena, &n);
    for (uint32_t i = 0; i < positions->n; i++)
        opposes |= positions->at[i].side != SIDE_AFFIRMS;
    for (uint32_t i = 0; i < n; i++) {
        if (kept && all[kept - 1].key == all[i].key)
            all[kept - 1].times++;
        else
            all[kept++] = all[i];
    }
    for (uint32_t i = 0; i < kept; i++)
        all[i].score = score_of(&all[i]);
    qsort(all, kept, sizeof *all, by_score);
    for (uint32_t i = 0; positions->n && i < kept && i < SAY_SIGNATURE; i++)
        SAY_PUSH(arena, out->terms, (say_term){all[i].key, all[i].weight << 1 | opposes});
}

void say_across_make(const say_contests *tables, const say_doc *d, say_arena *arena,
                     say_across *out)
{
    *out = (say_across){0};
    say_positions claims = {0};
    say_positions_read(tables, d, arena, &claims);
    sign(tables, d, &claims, arena, out);
    out->propositions = say_positions_pack(&claims, d->published, arena);
}
