/* Hashes: 32-bit FNV-1a for features (part of the model's format), 64-bit for tables and files. */
#ifndef SAY_BASE_HASH_H
#define SAY_BASE_HASH_H

#include "base/str.h"
#include <stdint.h>

/* FNV-1a over the bytes, seeded by kind, then mixed; the model's features depend on every bit. */
uint32_t say_hash_feature(uint32_t kind, const char *p, size_t n);

/* 64-bit FNV-1a, for hash tables and vocabulary look-up. */
uint64_t say_hash_bytes(const char *p, size_t n);

/* Checksum of a model section: over 8-byte little-endian words, the last one padded with zeros. */
uint64_t say_hash_words(const void *p, size_t n);

/* One run of bytes to be hashed. */
typedef struct say_hash_run {
    const void *p;
    size_t n;
} say_hash_run;

/* The same for many runs: out[i] = say_hash_words(runs[i]). Four runs go abreast, which is up to
 * four times as fast; the longest had better come first. */
void say_hash_runs(uint64_t *out, const say_hash_run *runs, uint32_t n);

#endif
