/* Open addressing with linear probing, at most half full; keys are hashes already. */
#include "nlp/vocab.h"

static uint32_t slot_of(const say_vocab *v, const uint32_t key[2])
{
    return (key[0] ^ key[1] * 0x9E3779B1u) & v->mask;
}

static bool same_key(const uint32_t *a, const uint32_t *b)
{
    return a[0] == b[0] && a[1] == b[1];
}

int say_vocab_load(say_vocab *v, const say_container *c, uint32_t rows, say_arena *arena,
                   say_error *err)
{
    if (rows < 2)
        return say_error_set(err, SAY_INPUT, "%s: section 'emb.word' has no words", c->path);
    const say_section *s =
        say_container_find(c, "vocab", SAY_U32, 2, (uint32_t[]){rows - 1, 2}, err);
    if (!s) return SAY_INPUT;
    uint32_t size = 16;
    while (size / 2 < rows && size < 1u << 31)
        size *= 2;
    *v = (say_vocab){.keys = s->data, .n = rows - 1, .mask = size - 1};
    v->slots = say_arena_zero(arena, size, sizeof *v->slots);
    for (uint32_t i = 0; i < v->n; i++) {
        uint32_t at = slot_of(v, v->keys + 2 * (size_t)i);
        while (v->slots[at])
            at = (at + 1) & v->mask;
        v->slots[at] = i + 1;
    }
    return SAY_OK;
}

uint32_t say_vocab_row(const say_vocab *v, const uint32_t key[2])
{
    for (uint32_t at = slot_of(v, key); v->slots[at]; at = (at + 1) & v->mask)
        if (same_key(v->keys + 2 * (size_t)(v->slots[at] - 1), key)) return v->slots[at];
    return 0;
}
