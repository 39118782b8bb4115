/* FNV-1a (Fowler, Noll, Vo) with a final mix, and a word-wise variant for files. */
#include "base/hash.h"

uint32_t say_hash_feature(uint32_t kind, const char *p, size_t n)
{
    uint32_t h = 2166136261u ^ (kind * 0x9E3779B1u);
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)p[i]) * 16777619u;
    h ^= h >> 15;
    h *= 0x2c1b3c6du;
    return h ^ (h >> 12);
}

uint64_t say_hash_bytes(const char *p, size_t n)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)p[i]) * 0x100000001b3u;
    return h ^ (h >> 29);
}

/* Eight bytes, little end first; compilers make one load of it. */
static uint64_t word_at(const unsigned char *p)
{
    uint64_t low = p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
    uint64_t high = p[4] | (uint32_t)p[5] << 8 | (uint32_t)p[6] << 16 | (uint32_t)p[7] << 24;
    return low | high << 32;
}

static uint64_t mix_word(uint64_t h, uint64_t w)
{
    h = (h ^ w) * 0x9E3779B97F4A7C15u;
    return h ^ (h >> 32);
}

uint64_t say_hash_words(const void *p, size_t n)
{
    const unsigned char *at = p;
    uint64_t h = 0xcbf29ce484222325u;
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        h = mix_word(h, word_at(at + i));
    uint64_t last = 0;
    for (size_t k = 0; i + k < n; k++)
        last |= (uint64_t)at[i + k] << (8 * k);
    return i < n ? mix_word(h, last) : h;
}
