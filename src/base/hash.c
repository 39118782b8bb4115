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

uint64_t say_hash_words(const void *p, size_t n)
{
    const unsigned char *at = p;
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < n; i += 8) {
        uint64_t w = 0;
        size_t left = n - i < 8 ? n - i : 8;
        for (size_t k = 0; k < left; k++)
            w |= (uint64_t)at[i + k] << (8 * k);
        h = (h ^ w) * 0x9E3779B97F4A7C15u;
        h ^= h >> 32;
    }
    return h;
}
