/* Features of one word: normal form, shape, affixes and character n-grams, hashed to table rows.
 * Takes bytes, gives rows; does not read the model. */
#include "nlp/feature.h"

#include "base/hash.h"
#include "base/utf8.h"

enum {
    KIND_LOWER = 1,
    KIND_PREFIX3,
    KIND_SUFFIX2,
    KIND_SUFFIX3,
    KIND_SHAPE,
    KIND_GRAM,
    KIND_KEY_LOW = 8,
    KIND_KEY_HIGH
};
enum { MAX_POINTS = SAY_FEAT_FORM_POINTS, HALF = MAX_POINTS / 2, BYTES = SAY_FEAT_NORM_BYTES };

/* A run of code points as UTF-8, with the offset of each point (at[n] is the end). */
typedef struct points {
    char bytes[BYTES + 6];
    uint16_t at[MAX_POINTS + 3];
    size_t n;
} points;

/* Reads up to MAX_POINTS code points: of a longer form the first HALF and the last HALF. */
static size_t read_points(uint32_t *out, const char *form, size_t n)
{
    uint32_t tail[HALF];
    size_t count = 0;
    for (size_t i = 0, size; i < n; i += size, count++) {
        uint32_t point = say_utf8_at((say_str){form, n}, i, &size);
        if (count < HALF)
            out[count] = point;
        else
            tail[(count - HALF) % HALF] = point;
    }
    size_t rest = count < HALF ? 0 : count - HALF < HALF ? count - HALF : HALF;
    for (size_t i = 0; i < rest; i++)
        out[HALF + i] = tail[(count - HALF - rest + i) % HALF];
    return count < HALF ? count : HALF + rest;
}

/* News sets ’ and – where the treebanks have ' and -: one word, one row. */
static uint32_t plain_point(uint32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
    case 0x00B4:
    case 0x0060:
        return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
        return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return '-';
    default:
        return c;
    }
}

static uint32_t norm_point(uint32_t c)
{
    return say_cp_is_digit(c) ? '0' : say_cp_lower(plain_point(c));
}

static uint32_t shape_point(uint32_t c)
{
    if (say_cp_is_upper(c)) return 'X';
    if (say_cp_is_lower(c)) return 'x';
    if (say_cp_is_letter(c)) return 'a';
    return say_cp_is_digit(c) ? '0' : plain_point(c);
}

static void push_point(points *p, uint32_t c)
{
    size_t from = p->at[p->n], size = say_utf8_put(p->bytes + from, c);
    p->at[++p->n] = (uint16_t)(from + size);
}

static uint32_t hash_points(const points *p, uint32_t kind, size_t from, size_t to)
{
    return say_hash_feature(kind, p->bytes + p->at[from], (size_t)(p->at[to] - p->at[from]));
}

size_t say_feat_norm(char *out, const char *form, size_t n)
{
    uint32_t raw[MAX_POINTS];
    points norm = {.n = 0};
    size_t count = read_points(raw, form, n);
    for (size_t i = 0; i < count; i++)
        push_point(&norm, norm_point(raw[i]));
    memcpy(out, norm.bytes, norm.at[norm.n]);
    return norm.at[norm.n];
}

/* "USA" -> XX, "Mosul-based" -> Xxx-xx, "2016" -> 00: runs of one class are cut at two. */
static uint32_t hash_shape(const uint32_t *raw, size_t count)
{
    points shape = {.n = 0};
    uint32_t last = 0, run = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t c = shape_point(raw[i]);
        run = c == last ? run + 1 : 1;
        last = c;
        if (run <= 2) push_point(&shape, c);
    }
    return hash_points(&shape, KIND_SHAPE, 0, shape.n) & (SAY_FEAT_SHAPE_ROWS - 1);
}

static void hash_grams(say_feat_rows *rows, const points *bound)
{
    rows->n_grams = 0;
    for (size_t width = 3; width <= 5; width++)
        for (size_t i = 0; i + width <= bound->n; i++)
            rows->grams[rows->n_grams++] =
                hash_points(bound, KIND_GRAM, i, i + width) & (SAY_FEAT_GRAM_ROWS - 1);
}

void say_feat_word(say_feat_rows *rows, const char *form, size_t n)
{
    uint32_t raw[MAX_POINTS];
    points bound = {.n = 0}; /* "<norm>" */
    size_t count = read_points(raw, form, n);
    push_point(&bound, '<');
    for (size_t i = 0; i < count; i++)
        push_point(&bound, norm_point(raw[i]));
    push_point(&bound, '>');
    size_t end = count + 1;
    size_t at3 = count > 3 ? end - 3 : 1, at2 = count > 2 ? end - 2 : 1;
    rows->key[0] = hash_points(&bound, KIND_KEY_LOW, 1, end);
    rows->key[1] = hash_points(&bound, KIND_KEY_HIGH, 1, end);
    rows->lower = hash_points(&bound, KIND_LOWER, 1, end) & (SAY_FEAT_LOWER_ROWS - 1);
    rows->prefix3 =
        hash_points(&bound, KIND_PREFIX3, 1, count > 3 ? 4 : end) & (SAY_FEAT_PREFIX3_ROWS - 1);
    rows->suffix2 = hash_points(&bound, KIND_SUFFIX2, at2, end) & (SAY_FEAT_SUFFIX2_ROWS - 1);
    rows->suffix3 = hash_points(&bound, KIND_SUFFIX3, at3, end) & (SAY_FEAT_SUFFIX3_ROWS - 1);
    rows->shape = hash_shape(raw, count);
    hash_grams(rows, &bound);
}
