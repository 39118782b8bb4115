/* For tests: a model file with random weights, small, in the very format of the real one. */
#ifndef SAY_TEST_TOY_MODEL_H
#define SAY_TEST_TOY_MODEL_H

#include <stddef.h>
#include <stdint.h>

enum {
    TOY_E = 16,
    TOY_H = 32,
    TOY_LAYERS = 2,
    TOY_ARC = 16,
    TOY_LABEL = 16,
    TOY_TAGS = 6,
    TOY_NEAR = 32
};

/* A file in memory. Its table may be changed by tests; toy_seal then makes the checksums right. */
typedef struct toy_model {
    unsigned char *bytes;
    size_t n;
    uint32_t sections;
} toy_model;

/* Makes the file; the same seed gives the same bytes. Free with toy_free. */
void toy_make(toy_model *toy, uint32_t seed);
void toy_free(toy_model *toy);

/* Where the entry of section i stands, its name, and where its bytes are. */
unsigned char *toy_entry(toy_model *toy, uint32_t i);
const char *toy_name(toy_model *toy, uint32_t i);
unsigned char *toy_section(toy_model *toy, uint32_t i, uint64_t *size);

/* The number of a section by name; ends the program where there is none. */
uint32_t toy_find(toy_model *toy, const char *name);

/* Recomputes all checksums after a change. */
void toy_seal(toy_model *toy);

/* Writes the first n bytes to a new temporary file and gives its path (static memory). */
const char *toy_write(const toy_model *toy, size_t n);

/* A random number below n from *state. */
uint32_t toy_random(uint32_t *state, uint32_t n);

#endif
