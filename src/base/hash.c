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

/* A run on the way: what is left of it, and its hash so far. */
typedef struct lane {
    const unsigned char *p;
    size_t left;
    uint64_t h;
    uint32_t run;
} lane;

static lane open_lane(const say_hash_run *runs, uint32_t run)
{
    return (lane){runs[run].p, runs[run].n, 0xcbf29ce484222325u, run};
}

static uint64_t finish_lane(lane l)
{
    for (; l.left >= 8; l.p += 8, l.left -= 8)
        l.h = mix_word(l.h, word_at(l.p));
    uint64_t last = 0;
    for (size_t k = 0; k < l.left; k++)
        last |= (uint64_t)l.p[k] << (8 * k);
    return l.left ? mix_word(l.h, last) : l.h;
}

uint64_t say_hash_words(const void *p, size_t n)
{
    say_hash_run run = {p, n};
    return finish_lane(open_lane(&run, 0));
}

enum { LANES = 4 };

/* Moves the lanes on by as many words as the shortest has; it is then at its last bytes. */
static void step_lanes(lane *l)
{
    size_t n = l[0].left;
    for (int i = 1; i < LANES; i++)
        n = l[i].left < n ? l[i].left : n;
    n -= n % 8;
    uint64_t a = l[0].h, b = l[1].h, c = l[2].h, d = l[3].h;
    for (size_t i = 0; i < n; i += 8) {
        a = mix_word(a, word_at(l[0].p + i));
        b = mix_word(b, word_at(l[1].p + i));
        c = mix_word(c, word_at(l[2].p + i));
        d = mix_word(d, word_at(l[3].p + i));
    }
    const uint64_t h[LANES] = {a, b, c, d};
    for (int i = 0; i < LANES; i++)
        l[i] = (lane){l[i].p + n, l[i].left - n, h[i], l[i].run};
}

void say_hash_runs(uint64_t *out, const say_hash_run *runs, uint32_t n)
{
    lane lanes[LANES];
    uint32_t next = 0, open = 0;
    while (open < LANES && next < n)
        lanes[open++] = open_lane(runs, next++);
    while (open == LANES) {
        step_lanes(lanes);
        for (uint32_t i = open; i-- > 0;) {
            if (lanes[i].left >= 8) continue;
            out[lanes[i].run] = finish_lane(lanes[i]);
            lanes[i] = next < n ? open_lane(runs, next++) : lanes[--open];
        }
    }
    for (uint32_t i = 0; i < open; i++)
        out[lanes[i].run] = finish_lane(lanes[i]);
}
