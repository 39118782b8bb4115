/* Writes sections one after the other, each behind zeros up to a multiple of 64. */
#define _XOPEN_SOURCE 700
#include "toy_model.h"

#include "base/hash.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    HEADER = 64,
    ENTRY = 96,
    MOST = 80,
    BYTES_CAP = 4 << 20,
    BYTES = 0,
    F32 = 1,
    I8 = 2,
    U32 = 3
};
static const char *const tables[] = {"word",    "lower", "prefix3", "suffix2",
                                     "suffix3", "shape", "gram"};
static const uint32_t rows[] = {5, 1 << 14, 1 << 12, 1 << 11, 1 << 13, 1 << 9, 1 << 14};

typedef struct writer {
    toy_model *toy;
    size_t at;
    uint32_t seed;
} writer;

uint32_t toy_random(uint32_t *state, uint32_t n)
{
    *state = *state * 1664525u + 1013904223u;
    return (*state >> 8) % n;
}

unsigned char *toy_entry(toy_model *toy, uint32_t i)
{
    return toy->bytes + HEADER + (size_t)i * ENTRY;
}

const char *toy_name(toy_model *toy, uint32_t i)
{
    return (const char *)toy_entry(toy, i);
}

unsigned char *toy_section(toy_model *toy, uint32_t i, uint64_t *size)
{
    uint64_t offset;
    memcpy(&offset, toy_entry(toy, i) + 56, 8);
    memcpy(size, toy_entry(toy, i) + 64, 8);
    return toy->bytes + offset;
}

uint32_t toy_find(toy_model *toy, const char *name)
{
    for (uint32_t i = 0; i < toy->sections; i++)
        if (strcmp(toy_name(toy, i), name) == 0) return i;
    fprintf(stderr, "no section %s in the toy\n", name);
    exit(1);
}

/* Room for a section; its bytes are filled by the caller. */
static unsigned char *add(writer *w, const char *name, uint32_t dtype, uint32_t a, uint32_t b)
{
    static const uint32_t sizes[] = {1, 4, 1, 4};
    uint32_t head[6] = {dtype, b ? 2 : 1, a, b, 0, 0};
    uint64_t place[2] = {(w->at + 63) / 64 * 64, (uint64_t)sizes[dtype] * a * (b ? b : 1)};
    unsigned char *entry = toy_entry(w->toy, w->toy->sections++);
    if (w->toy->sections > MOST || place[0] + place[1] > BYTES_CAP) exit(1);
    strncpy((char *)entry, name, 32);
    memcpy(entry + 32, head, sizeof head);
    memcpy(entry + 56, place, sizeof place);
    w->at = place[0] + place[1];
    return w->toy->bytes + place[0];
}

static void add_text(writer *w, const char *name, const char *text)
{
    memcpy(add(w, name, BYTES, (uint32_t)strlen(text), 0), text, strlen(text));
}

static void add_floats(writer *w, const char *name, uint32_t a, uint32_t b)
{
    unsigned char *p = add(w, name, F32, a, b);
    for (uint32_t i = 0; i < a * (b ? b : 1); i++) {
        float f = ((float)toy_random(&w->seed, 2001) - 1000) / 1500;
        memcpy(p + 4 * (size_t)i, &f, 4);
    }
}

static void add_bytes(writer *w, const char *name, uint32_t a, uint32_t b)
{
    unsigned char *p = add(w, name, I8, a, b);
    for (uint32_t i = 0; i < a * (b ? b : 1); i++)
        p[i] = (unsigned char)toy_random(&w->seed, 255);
}

static void add_encoder(writer *w)
{
    char name[32];
    for (int i = 0; i < 7; i++) {
        snprintf(name, sizeof name, "emb.%s", tables[i]);
        add_bytes(w, name, rows[i], TOY_E);
        snprintf(name, sizeof name, "emb.%s.scale", tables[i]);
        add_floats(w, name, rows[i], 0);
    }
    static const struct {
        const char *name;
        uint32_t a, b;
    } parts[] = {{"ln.g", TOY_H, 0},           {"ln.b", TOY_H, 0},       {"conv", TOY_H, 3},
                 {"gate.w", 2 * TOY_H, TOY_H}, {"gate.b", 2 * TOY_H, 0}, {"out.w", TOY_H, TOY_H},
                 {"out.b", TOY_H, 0}};
    for (int layer = 0; layer < TOY_LAYERS; layer++)
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
            snprintf(name, sizeof name, "l%d.%s", layer, parts[i].name);
            add_floats(w, name, parts[i].a, parts[i].b);
        }
    add_floats(w, "emb.ln.g", TOY_E, 0);
    add_floats(w, "emb.ln.b", TOY_E, 0);
    add_floats(w, "in.w", TOY_H, TOY_E);
    add_floats(w, "in.b", TOY_H, 0);
    add_floats(w, "out.ln.g", TOY_H, 0);
    add_floats(w, "out.ln.b", TOY_H, 0);
}

static void add_heads(writer *w)
{
    add_text(w, "tags",
             "NOUN|NN|Number=Sing\nVERB|VBD|_\nPROPN|NNP|Number=Sing\nNOUN|NNS|_\n"
             "PUNCT|.|_\nX|FW|_\n");
    add_text(w, "rels", "nsubj\nroot\nobl:tmod\nstrange\n");
    add_text(w, "names", "O\nB-person\nI-person\nB-place\nI-place\n");
    add_floats(w, "tag.w", TOY_TAGS, TOY_H);
    add_floats(w, "tag.b", TOY_TAGS, 0);
    add_floats(w, "name.w", 5, TOY_H);
    add_floats(w, "name.b", 5, 0);
    add_floats(w, "name.mid.w", TOY_NEAR, TOY_H);
    add_floats(w, "name.mid.b", TOY_NEAR, 0);
    add_floats(w, "name.near.w", 5, 3 * TOY_NEAR);
    add_floats(w, "name.first", 1, 5);
    add_floats(w, "name.step", 5, 5);
    add_floats(w, "arc.dep.w", TOY_ARC, TOY_H);
    add_floats(w, "arc.dep.b", TOY_ARC, 0);
    add_floats(w, "arc.head.w", TOY_ARC, TOY_H);
    add_floats(w, "arc.head.b", TOY_ARC, 0);
    add_floats(w, "arc.root", TOY_ARC, 0);
    add_floats(w, "arc.u", TOY_ARC, TOY_ARC);
    add_floats(w, "arc.v", TOY_ARC, 0);
    add_floats(w, "lab.dep.w", TOY_LABEL, TOY_H);
    add_floats(w, "lab.head.w", TOY_LABEL, TOY_H);
    add_floats(w, "lab.b", TOY_LABEL, 0);
    add_floats(w, "lab.root", TOY_H, 0);
    add_floats(w, "lab.out.w", 4, TOY_LABEL);
    add_floats(w, "lab.out.b", 4, 0);
}

void toy_make(toy_model *toy, uint32_t seed)
{
    *toy = (toy_model){.bytes = calloc(1, BYTES_CAP)};
    if (!toy->bytes) exit(1);
    writer w = {.toy = toy, .at = HEADER + ENTRY * MOST, .seed = seed};
    add_text(&w, "config", "E=16\nH=32\nlayers=2\narc=16\nlab=16\nnear=32\nversion=toy 1\n");
    unsigned char *keys = add(&w, "vocab", U32, 4, 2);
    memset(keys, 7, 32);
    memset(keys + 8, 9, 24);
    add_encoder(&w);
    add_heads(&w);
    add_bytes(&w, "seg.token", 1 << 18, 0);
    add_bytes(&w, "seg.sentence", 1 << 18, 0);
    add_text(&w, "contractions", "cannot\t3\ngonna\t3\nlet's\t3\no's\t\n");
    add_text(&w, "lemma.words", "went\tVERB\tVBD\tgo\nbetter\tADJ\tJJR\tgood\n");
    add_text(&w, "lemma.rules",
             "NNS\t\t0\t\t0\nNNS\ts\t1\t\t0\nNNS\ties\t3\ty\t0\nNNP\t\t0\t\t1\nNNPS\ts\t1\t\t1\n"
             "VBD\ted\t2\t\t0\n");
    toy->n = w.at;
    toy_seal(toy);
}

void toy_free(toy_model *toy)
{
    free(toy->bytes);
    *toy = (toy_model){0};
}

void toy_seal(toy_model *toy)
{
    uint32_t head[2] = {1, MOST};
    for (uint32_t i = 0; i < toy->sections; i++) {
        uint64_t size;
        unsigned char *p = toy_section(toy, i, &size);
        uint64_t hash = say_hash_words(p, size);
        memcpy(toy_entry(toy, i) + 72, &hash, 8);
    }
    head[1] = toy->sections;
    uint64_t tail[2] = {toy->n, say_hash_words(toy_entry(toy, 0), (size_t)toy->sections * ENTRY)};
    memcpy(toy->bytes, "SAYSOMDL", 8);
    memcpy(toy->bytes + 8, head, 8);
    memcpy(toy->bytes + 16, tail, 16);
}

const char *toy_write(const toy_model *toy, size_t n)
{
    static char path[] = "/tmp/sayso-toy-XXXXXX";
    strcpy(path + sizeof path - 7, "XXXXXX");
    int fd = mkstemp(path);
    if (fd < 0 || write(fd, toy->bytes, n) != (ssize_t)n) exit(1);
    close(fd);
    return path;
}
