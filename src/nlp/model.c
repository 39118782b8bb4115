/* Opens a model part by part. */
#include "nlp/model.h"

#include <stdlib.h>

/* The value of "version=" in the config. */
static say_str config_version(const say_container *c)
{
    say_str config = say_container_text(c, "config", NULL);
    while (config.n) {
        say_str line = say_str_split(config, '\n', &config);
        if (say_str_starts(line, SAY_LIT("version=")))
            return say_str_trim(say_str_slice(line, strlen("version="), line.n));
    }
    return SAY_LIT("");
}

static const signed char *cut_weights(const say_model *m, const char *name, say_error *err)
{
    const say_section *s =
        say_container_find(&m->file, name, SAY_I8, 1, (uint32_t[]){SAY_SEG_ROWS}, err);
    return s ? s->data : NULL;
}

static int load_segmenter(say_model *m, say_error *err)
{
    say_str list = say_container_text(&m->file, "contractions", err);
    m->segmenter.token = cut_weights(m, "seg.token", err);
    m->segmenter.sentence = m->segmenter.token ? cut_weights(m, "seg.sentence", err) : NULL;
    if (!list.p || !m->segmenter.sentence) return SAY_INPUT;
    uint32_t bad = say_contractions_load(&m->segmenter.contractions, &m->arena, list);
    if (bad == 0) return SAY_OK;
    return say_error_set(err, SAY_INPUT,
                         "%s: section 'contractions', line %u: expected a form, a tab and code "
                         "points where its words begin",
                         m->path, bad);
}

/* Everything behind the container; allocates in the arena, whose trap is set. */
static int load_parts(say_model *m, say_error *err)
{
    say_network *net = &m->network;
    m->version = config_version(&m->file);
    int rc = say_labels_load(&m->labels, &m->file, &m->arena, err);
    if (rc) return rc;
    net->tags = m->labels.n_tags;
    net->rels = m->labels.n_rels;
    net->names = m->labels.n_names;
    net->machine = say_machine_choose(err);
    if (!net->machine) return SAY_USAGE;
    rc = say_weights_load(net, &m->file, &m->arena, err);
    if (!rc) rc = say_vocab_load(&m->vocab, &m->file, net->table[TABLE_WORD].n, &m->arena, err);
    if (!rc) rc = say_lemmas_load(&m->lemmas, &m->file, &m->arena, err);
    if (!rc) rc = load_segmenter(m, err);
    if (!rc) net->ready = say_wordcache_make(net->width);
    return rc;
}

static int load_trapped(say_model *m, say_error *err)
{
    jmp_buf trap;
    say_arena_init(&m->arena, 0);
    m->arena.trap = &trap;
    if (setjmp(trap))
        return say_error_set(err, SAY_FAULT, "%s: out of memory for the model", m->path);
    int rc = load_parts(m, err);
    m->arena.trap = NULL;
    return rc;
}

int say_model_open(say_model **out, const char *path, say_error *err)
{
    *out = NULL;
    say_model *m = calloc(1, sizeof *m);
    if (m) m->path = malloc(strlen(path) + 1);
    if (!m || !m->path) {
        free(m);
        return say_error_set(err, SAY_FAULT, "%s: out of memory", path);
    }
    strcpy(m->path, path);
    int rc = say_container_open(&m->file, m->path, err);
    if (!rc) rc = load_trapped(m, err);
    if (rc)
        say_model_close(m);
    else
        *out = m;
    return rc;
}

void say_model_close(say_model *m)
{
    if (!m) return;
    say_wordcache_free(m->network.ready);
    say_container_close(&m->file);
    say_arena_free(&m->arena);
    free(m->path);
    free(m);
}

const say_segmenter *say_model_segmenter(const say_model *m)
{
    return &m->segmenter;
}
