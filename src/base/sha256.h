/* SHA-256 (FIPS 180-4): tells whether two texts are the same, and anyone can check it with
 * sha256sum. Written here because nothing that sayso is linked with has it, and sixty lines are
 * less than a library. Not for secrets. */
#ifndef SAY_BASE_SHA256_H
#define SAY_BASE_SHA256_H

#include "base/str.h"
#include <stdint.h>

enum { SAY_SHA256 = 32 };

typedef struct say_sha256 {
    uint8_t byte[SAY_SHA256];
} say_sha256;

/* The hash of the bytes. */
say_sha256 say_sha256_of(say_str s);

#endif
