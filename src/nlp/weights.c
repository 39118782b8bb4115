/* Loads by name; the first thing that is missing or of the wrong shape is reported, the rest is
 * skipped (a sticky failure), so that the list below reads like the format itself. */
#include "nlp/weights.h"

#include "nlp/feature.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

typedef struct loader {
    const say_container *c;
    say_arena *arena;
    say_error *err;
    bool failed;
} loader;

typedef struct table_name {
    const char *name;
    uint32_t rows; /* 0: any number */
} table_name;

static const table_name tables[TABLE_COUNT] = {
    [TABLE_WORD] = {"word", 0},
    [TABLE_LOWER] = {"lower", SAY_FEAT_LOWER_ROWS},
    [TABLE_PREFIX3] = {"prefix3", SAY_FEAT_PREFIX3_ROWS},
    [TABLE_SUFFIX2] = {"suffix2", SAY_FEAT_SUFFIX2_ROWS},
    [TABLE_SUFFIX3] = {"suffix3", SAY_FEAT_SUFFIX3_ROWS},
    [TABLE_SHAPE] = {"shape", SAY_FEAT_SHAPE_ROWS},
    [TABLE_GRAM] = {"gram", SAY_FEAT_GRAM_ROWS},
};

static const say_section *find(loader *l, say_dtype dtype, uint32_t ndim, const uint32_t *shape,
                               const char *format, ...) __attribute__((format(printf, 5, 6)));

static const say_section *find(loader *l, say_dtype dtype, uint32_t ndim, const uint32_t *shape,
                               const char *format, ...)
{
    if (l->failed) return NULL;
    char name[SAY_MODEL_NAME + 1];
    va_list args;
    va_start(args, format);
    vsnprintf(name, sizeof name, format, args);
    va_end(args);
    const say_section *s = say_container_find(l->c, name, dtype, ndim, shape, l->err);
    l->failed = !s;
    return s;
}

static const float *vector(loader *l, const char *prefix, const char *name, uint32_t n)
{
    const say_section *s = find(l, SAY_F32, 1, &n, "%s%s", prefix, name);
    return s ? s->data : NULL;
}

/* Memory for the kernel, at a cache line. */
static void *aligned(loader *l, size_t bytes)
{
    char *p = say_arena_take(l->arena, bytes + SAY_MODEL_ALIGN);
    return p + (SAY_MODEL_ALIGN - (uintptr_t)p % SAY_MODEL_ALIGN);
}

/* A dense layer from its sections of weights and of biases (NULL: it has none). */
static void dense(loader *l, say_dense *d, const char *prefix, const char *weights,
                  const char *biases, uint32_t in, uint32_t out)
{
    const say_section *w = find(l, SAY_F32, 2, (uint32_t[]){out, in}, "%s%s", prefix, weights);
    const float *b = biases ? vector(l, prefix, biases, out) : NULL;
    if (l->failed) return;
    say_dense_pack(d, aligned(l, say_dense_bytes(in, out)), w->data, b, in, out);
}

static void table(loader *l, say_table *t, const table_name *name, uint32_t width)
{
    const say_section *rows =
        find(l, SAY_I8, 2, (uint32_t[]){name->rows, width}, "emb.%s", name->name);
    if (!rows) return;
    t->n = rows->shape[0];
    t->rows = rows->data;
    const say_section *scale = find(l, SAY_F32, 1, &t->n, "emb.%s.scale", name->name);
    t->scale = scale ? scale->data : NULL;
}

/* The three taps of each channel, turned so that channels lie side by side. */
static const float *taps(loader *l, const char *prefix, uint32_t hidden)
{
    const say_section *s = find(l, SAY_F32, 2, (uint32_t[]){hidden, 3}, "%sconv", prefix);
    if (!s) return NULL;
    const float *from = s->data;
    float *to = aligned(l, (size_t)hidden * 3 * sizeof *to);
    for (uint32_t i = 0; i < hidden; i++)
        for (uint32_t k = 0; k < 3; k++)
            to[k * hidden + i] = from[i * 3 + k];
    return to;
}

static void layer(loader *l, say_layer *y, uint32_t i, uint32_t hidden)
{
    char prefix[16];
    snprintf(prefix, sizeof prefix, "l%u.", i);
    y->norm.gain = vector(l, prefix, "ln.g", hidden);
    y->norm.shift = vector(l, prefix, "ln.b", hidden);
    y->taps = taps(l, prefix, hidden);
    dense(l, &y->gate, prefix, "gate.w", "gate.b", hidden, 2 * hidden);
    dense(l, &y->out, prefix, "out.w", "out.b", hidden, hidden);
}

static void encoder(loader *l, say_network *n)
{
    for (int i = 0; i < TABLE_COUNT; i++)
        table(l, &n->table[i], &tables[i], n->width);
    n->word_norm.gain = vector(l, "", "emb.ln.g", n->width);
    n->word_norm.shift = vector(l, "", "emb.ln.b", n->width);
    dense(l, &n->in, "", "in.w", "in.b", n->width, n->hidden);
    n->layer = say_arena_zero(l->arena, n->layers, sizeof *n->layer);
    for (uint32_t i = 0; i < n->layers && !l->failed; i++)
        layer(l, &n->layer[i], i, n->hidden);
    n->final_norm.gain = vector(l, "", "out.ln.g", n->hidden);
    n->final_norm.shift = vector(l, "", "out.ln.b", n->hidden);
}

/* The root has one state for all sentences: its share of the label layer is computed here. */
static const float *label_root(loader *l, const say_network *n)
{
    const float *state = vector(l, "", "lab.root", n->hidden);
    if (!state) return NULL;
    float *share = aligned(l, say_dense_stride(n->label) * sizeof *share), ends[2];
    say_acts a = {
        .q = aligned(l, n->hidden), .scale = &ends[0], .low = &ends[1], .width = n->hidden};
    say_kernel_ready(&a, n->machine, state, n->hidden, 0, 1);
    say_kernel_dense(share, &a, 1, &n->label_head, SAY_DENSE_SET, n->machine);
    return share;
}

/* Rows of a matrix [rows][n] with room behind each up to whole lanes. */
static const float *padded(loader *l, const char *name, uint32_t rows, uint32_t n)
{
    const say_section *s = find(l, SAY_F32, 2, (uint32_t[]){rows, n}, "%s", name);
    if (!s) return NULL;
    size_t stride = say_cell_stride(n), bytes = rows * stride * sizeof(float);
    float *to = aligned(l, bytes);
    memset(to, 0, bytes);
    for (uint32_t i = 0; i < rows; i++)
        memcpy(to + i * stride, (const float *)s->data + (size_t)i * n, n * sizeof *to);
    return to;
}

static void name_head(loader *l, say_network *n)
{
    dense(l, &n->name, "", "name.w", "name.b", n->hidden, n->names);
    dense(l, &n->name_mid, "", "name.mid.w", "name.mid.b", n->hidden, n->near);
    dense(l, &n->name_near, "", "name.near.w", NULL, 3 * n->near, n->names);
    n->name_first = padded(l, "name.first", 1, n->names);
    n->name_step = padded(l, "name.step", n->names, n->names);
}

static void heads(loader *l, say_network *n)
{
    dense(l, &n->tag, "", "tag.w", "tag.b", n->hidden, n->tags);
    name_head(l, n);
    dense(l, &n->arc_dep, "", "arc.dep.w", "arc.dep.b", n->hidden, n->arc);
    dense(l, &n->arc_head, "", "arc.head.w", "arc.head.b", n->hidden, n->arc);
    dense(l, &n->arc_u, "", "arc.u", "arc.v", n->arc, n->arc);
    n->arc_root = vector(l, "", "arc.root", n->arc);
    dense(l, &n->label_dep, "", "lab.dep.w", "lab.b", n->hidden, n->label);
    dense(l, &n->label_head, "", "lab.head.w", NULL, n->hidden, n->label);
    dense(l, &n->label_out, "", "lab.out.w", "lab.out.b", n->label, n->rels);
    n->label_root = label_root(l, n);
}

/* The whole number of "key=12" in the lines of config; 0 where it is not there. */
static uint32_t config_number(say_str config, const char *key)
{
    while (config.n) {
        say_str value, line = say_str_split(config, '\n', &config);
        say_str name = say_str_split(line, '=', &value);
        if (!say_str_is(say_str_trim(name), key)) continue;
        uint32_t number = 0;
        value = say_str_trim(value);
        for (size_t i = 0; i < value.n && i < 6; i++) {
            if (value.p[i] < '0' || value.p[i] > '9') return 0;
            number = number * 10 + (uint32_t)(value.p[i] - '0');
        }
        return number;
    }
    return 0;
}

static void read_size(loader *l, say_str config, const char *key, uint32_t *out, uint32_t step,
                      uint32_t most)
{
    if (l->failed) return;
    *out = config_number(config, key);
    if (*out && *out % step == 0 && *out <= most) return;
    say_error_set(l->err, SAY_INPUT,
                  "%s: section 'config': %s=%u; it must be a multiple of %u, at most %u",
                  l->c->path, key, *out, step, most);
    l->failed = true;
}

int say_weights_load(say_network *net, const say_container *c, say_arena *arena, say_error *err)
{
    loader l = {.c = c, .arena = arena, .err = err};
    say_str config = say_container_text(c, "config", err);
    if (!config.p) return SAY_INPUT;
    read_size(&l, config, "E", &net->width, SAY_LANES, SAY_MAX_WIDTH);
    read_size(&l, config, "H", &net->hidden, 2 * SAY_LANES, SAY_MAX_WIDTH);
    read_size(&l, config, "layers", &net->layers, 1, SAY_MAX_LAYERS);
    read_size(&l, config, "arc", &net->arc, SAY_LANES, SAY_MAX_WIDTH);
    read_size(&l, config, "lab", &net->label, SAY_LANES, SAY_MAX_WIDTH);
    read_size(&l, config, "near", &net->near, SAY_PANEL, SAY_MAX_WIDTH);
    if (!l.failed) encoder(&l, net);
    if (!l.failed) heads(&l, net);
    return l.failed ? SAY_INPUT : SAY_OK;
}
