/* Damage under checksums that are right: writes those of a model file anew. Takes any bytes, also
 * such as are no file. For tests and fuzz harnesses. */
#ifndef SEALED_H
#define SEALED_H

#include "base/hash.h"

#include <stdint.h>
#include <string.h>

enum { SEALED_HEADER = 64, SEALED_ENTRY = 96 };

static inline uint64_t sealed_number(const char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* The checksums and the size that the n bytes have now; sections that lie outside are left. */
static inline void seal(char *bytes, size_t n)
{
    uint32_t sections;
    uint64_t size = n;
    if (n < SEALED_HEADER) return;
    memcpy(&sections, bytes + 12, sizeof sections);
    memcpy(bytes + 16, &size, sizeof size);
    if (sections > (n - SEALED_HEADER) / SEALED_ENTRY) return;
    for (uint32_t i = 0; i < sections; i++) {
        char *entry = bytes + SEALED_HEADER + (size_t)i * SEALED_ENTRY;
        uint64_t at = sealed_number(entry + 56), length = sealed_number(entry + 64);
        if (at > n || length > n - at) continue;
        uint64_t hash = say_hash_words(bytes + at, (size_t)length);
        memcpy(entry + 72, &hash, sizeof hash);
    }
    uint64_t hash = say_hash_words(bytes + SEALED_HEADER, (size_t)sections * SEALED_ENTRY);
    memcpy(bytes + 24, &hash, sizeof hash);
}

#endif
