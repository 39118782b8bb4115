/* The lexicon as other rooms see it: images laid one over the other, the newest looked at first;
 * an index of class members. Constant between overlays, so that workers may share it. */
#include "lex/lexicon.h"

#include "lex/compile.h"
#include "lex/layers.h"
#include <stdio.h>
#include <stdlib.h>

enum { LAYERS = SAY_MAX_OVERLAYS + 1, VERSION_DIGITS = 12 };

struct say_lexicon {
    say_arena arena;
    say_image layer[LAYERS]; /* [n_layers], oldest first */
    uint32_t n_layers;
    say_intern members; /* "class\0lemma", and "class\0" for the class itself */
    char version[VERSION_DIGITS + 1];
};

/* Class names and lemmas are bounded by the compiler; hostile images may hold longer ones. */
enum { MEMBER_BYTES = 2 * SAY_LEX_MAX_WORD + 1 };

static void set_version(say_lexicon *lx)
{
    uint64_t h = 0x9E3779B97F4A7C15u;
    for (uint32_t i = 0; i < lx->n_layers; i++)
        h = (h ^ lx->layer[i].checksum) * 0x9E3779B97F4A7C15u;
    h ^= h >> 29;
    snprintf(lx->version, sizeof lx->version, "%012llx", (unsigned long long)(h & 0xFFFFFFFFFFFFu));
}

int say_lexicon_make(say_lexicon **out, say_error *err)
{
    *out = calloc(1, sizeof **out);
    if (!*out) return say_error_set(err, SAY_FAULT, "out of memory for the lexicon");
    say_arena_init(&(*out)->arena, 0);
    set_version(*out);
    return SAY_OK;
}

void say_lexicon_close(say_lexicon *lx)
{
    if (!lx) return;
    say_arena_free(&lx->arena);
    free(lx);
}

/* --- Classes --- */

/* "class\0lemma" in room; false when it is longer than any that was compiled. */
static bool join_member(say_str *out, char room[MEMBER_BYTES], say_str name, say_str lemma)
{
    if (name.n > SAY_LEX_MAX_WORD || lemma.n > SAY_LEX_MAX_WORD) return false;
    if (name.n) memcpy(room, name.p, name.n);
    room[name.n] = '\0';
    if (lemma.n) memcpy(room + name.n + 1, lemma.p, lemma.n);
    *out = (say_str){room, name.n + 1 + lemma.n};
    return true;
}

static void add_member(say_lexicon *lx, say_str name, say_str lemma)
{
    char room[MEMBER_BYTES];
    say_str both;
    if (!join_member(&both, room, name, lemma)) return;
    if (say_intern_find(&lx->members, both) != UINT32_MAX) return;
    say_intern_put(&lx->members, &lx->arena, say_str_copy(&lx->arena, both));
}

static void add_class(say_lexicon *lx, say_str name, const say_entry *e)
{
    say_str members, lemma;
    add_member(lx, name, SAY_LIT(""));
    for (uint32_t i = 0; say_entry_nth(e, "members", i, &members); i++)
        while ((lemma = say_lex_word(&members)).n)
            add_member(lx, name, lemma);
}

static void add_classes(say_lexicon *lx, const say_image *layer)
{
    for (uint32_t i = layer->kind_first[LEX_CLASS]; i < layer->kind_first[LEX_CLASS + 1]; i++)
        for (uint32_t k = 0; k < layer->entries[i].n_keys; k++)
            add_class(lx, layer->entries[i].keys[k], &layer->entries[i]);
}

bool say_lexicon_in_class(const say_lexicon *lx, say_str name, say_str lemma)
{
    char room[MEMBER_BYTES];
    say_str both;
    return lemma.n && join_member(&both, room, name, lemma) &&
           say_intern_find(&lx->members, both) != UINT32_MAX;
}

static bool has_class(const void *self, say_str name)
{
    const say_lexicon *lx = self;
    char room[MEMBER_BYTES];
    say_str both;
    return join_member(&both, room, name, SAY_LIT("")) &&
           say_intern_find(&lx->members, both) != UINT32_MAX;
}

/* --- Layers --- */

static int out_of_memory(say_error *err)
{
    return say_error_set(err, SAY_FAULT, "out of memory while the lexicon was read");
}

int say_lexicon_lay(say_lexicon *lx, say_str image, bool checked, say_error *err)
{
    jmp_buf trap;
    say_image layer;
    if (lx->n_layers == LAYERS)
        return say_error_set(err, SAY_INPUT, "more than %d lexicons laid over one another",
                             SAY_MAX_OVERLAYS);
    lx->arena.trap = &trap;
    if (setjmp(trap)) return out_of_memory(err);
    int rc = say_image_open(&layer, &lx->arena, image, checked, err);
    if (rc) return rc;
    add_classes(lx, &layer);
    lx->layer[lx->n_layers++] = layer;
    set_version(lx);
    return SAY_OK;
}

int say_lexicon_overlay_image(say_lexicon *lx, say_str image, say_error *err)
{
    jmp_buf trap;
    lx->arena.trap = &trap;
    if (setjmp(trap)) return out_of_memory(err);
    return say_lexicon_lay(lx, say_str_copy(&lx->arena, image), true, err);
}

/* A file's or directory's path, or a name and its text. */
typedef struct source {
    const char *path;
    bool in_memory;
    say_str text;
} source;

static int compile(say_lexicon *lx, say_arena *arena, say_diagnosis *d, const source *s,
                   say_error *err)
{
    say_compiler c;
    say_str image;
    say_compiler_init(&c, arena, d);
    c.known = has_class;
    c.known_self = lx;
    int rc = SAY_OK;
    if (s->in_memory)
        say_compiler_text(&c, s->path, s->text);
    else
        rc = say_compiler_path(&c, s->path, err);
    if (!rc) rc = say_compiler_finish(&image, &c, err);
    return rc ? rc : say_lexicon_overlay_image(lx, image, err);
}

static int overlay(say_lexicon *lx, const source *s, say_error *err)
{
    jmp_buf trap;
    say_arena arena;
    say_diagnosis d = {0};
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    int rc = setjmp(trap) ? out_of_memory(err) : compile(lx, &arena, &d, s, err);
    say_diagnosis_free(&d);
    say_arena_free(&arena);
    return rc;
}

int say_lexicon_overlay(say_lexicon *lx, const char *path, say_error *err)
{
    return overlay(lx, &(source){.path = path}, err);
}

int say_lexicon_overlay_text(say_lexicon *lx, const char *name, say_str text, say_error *err)
{
    return overlay(lx, &(source){name, true, text}, err);
}

/* --- What others read --- */

const char *say_lexicon_version(const say_lexicon *lx)
{
    return lx->version;
}

static uint32_t layer_count(const say_image *layer, say_lex_kind kind)
{
    return layer->kind_first[kind + 1] - layer->kind_first[kind];
}

uint32_t say_lexicon_count(const say_lexicon *lx, say_lex_kind kind)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < lx->n_layers; i++)
        n += layer_count(&lx->layer[i], kind);
    return n;
}

const say_entry *say_lexicon_entry(const say_lexicon *lx, say_lex_kind kind, uint32_t i)
{
    for (uint32_t k = lx->n_layers; k-- > 0;) {
        uint32_t n = layer_count(&lx->layer[k], kind);
        if (i < n) return &lx->layer[k].entries[lx->layer[k].kind_first[kind] + i];
        i -= n;
    }
    return NULL;
}

bool say_entry_nth(const say_entry *e, const char *field, uint32_t nth, say_str *value)
{
    for (uint32_t i = 0; i < e->n_fields; i++) {
        if (!say_str_is(e->fields[i].name, field) || nth-- > 0) continue;
        *value = e->fields[i].value;
        return true;
    }
    return false;
}

say_str say_entry_get(const say_entry *e, const char *field)
{
    say_str value = {"", 0};
    say_entry_nth(e, field, 0, &value);
    return value;
}

say_rule say_entry_rule(const say_entry *e, const char *name)
{
    return (say_rule){e->file, e->line, name};
}
