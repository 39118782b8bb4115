/* Opens and searches the mapped file. Names lie sorted by key in blocks of BLOCK, each written as
 * what it shares with the one before and the rest; a block is found by halving, then read from its
 * start. Reading a block trusts no byte of it. */
#include "place/gazetteer.h"
#include "base/section.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 16, UNKNOWN = -32768 };

struct say_gazetteer {
    say_container file;
    const char *countries; /* [n_countries][3] */
    const unsigned char *names;
    const uint16_t *region_country, *lat, *lon, *region, *size;
    const uint32_t *id, *name, *blocks; /* blocks: [n_blocks + 1] */
    uint32_t n_countries, n_regions, n, n_blocks, n_names;
};

/* --- Opening --- */

static const void *column(say_gazetteer *g, const char *name, say_dtype type, uint32_t *n,
                          say_error *err)
{
    const say_section *s = say_container_find(&g->file, name, type, 1, (uint32_t[]){*n}, err);
    if (s) *n = s->shape[0];
    return s ? s->data : NULL;
}

static int find_columns(say_gazetteer *g, say_error *err)
{
    uint32_t letters = 0, bytes = 0;
    if (!(g->countries = column(g, "countries", SAY_BYTES, &letters, err))) return SAY_INPUT;
    if (!(g->region_country = column(g, "region.country", SAY_U16, &g->n_regions, err)))
        return SAY_INPUT;
    if (!(g->lat = column(g, "place.lat", SAY_U16, &g->n, err))) return SAY_INPUT;
    if (!(g->lon = column(g, "place.lon", SAY_U16, &g->n, err))) return SAY_INPUT;
    if (!(g->region = column(g, "place.region", SAY_U16, &g->n, err))) return SAY_INPUT;
    if (!(g->size = column(g, "place.size", SAY_U16, &g->n, err))) return SAY_INPUT;
    if (!(g->id = column(g, "place.id", SAY_U32, &g->n, err))) return SAY_INPUT;
    if (!(g->name = column(g, "place.name", SAY_U32, &g->n, err))) return SAY_INPUT;
    if (!(g->names = column(g, "names", SAY_BYTES, &bytes, err))) return SAY_INPUT;
    if (!(g->blocks = column(g, "blocks", SAY_U32, &g->n_blocks, err))) return SAY_INPUT;
    g->n_countries = letters / 3;
    g->n_blocks--;
    g->n_names = g->n_blocks * BLOCK;
    return g->n_blocks && g->blocks[0] == 0 && g->blocks[g->n_blocks] == bytes ? SAY_OK : SAY_FAULT;
}

static const char *wrong_number(const say_gazetteer *g)
{
    for (uint32_t i = 0; i < g->n_blocks; i++)
        if (g->blocks[i] >= g->blocks[i + 1]) return "blocks: not in ascending order";
    for (uint32_t i = 0; i < 3 * g->n_countries; i++)
        if (g->countries[i] < 'A' || g->countries[i] > 'Z') return "countries: not in capitals";
    for (uint32_t i = 0; i < g->n_regions; i++)
        if (g->region_country[i] >= g->n_countries) return "region.country: no such country";
    for (uint32_t i = 0; i < g->n; i++)
        if (g->region[i] >= g->n_regions) return "place.region: no such region";
    for (uint32_t i = 0; i < g->n; i++)
        if (g->name[i] >= g->n_names) return "place.name: no such name";
    return NULL;
}

static int check_parts(say_gazetteer *g, const char *path, say_error *err)
{
    int rc = find_columns(g, err);
    if (rc == SAY_FAULT)
        return say_error_set(err, SAY_INPUT, "%s: section 'blocks': does not fit 'names'", path);
    const char *wrong = rc == SAY_OK ? wrong_number(g) : NULL;
    if (wrong) rc = say_error_set(err, SAY_INPUT, "%s: damaged: section %s", path, wrong);
    return rc;
}

int say_gazetteer_open(say_gazetteer **out, const char *path, say_error *err)
{
    *out = NULL;
    say_gazetteer *g = calloc(1, sizeof *g);
    if (!g) return say_error_set(err, SAY_FAULT, "%s: out of memory", path);
    int rc = say_container_open(&g->file, path, err);
    if (rc == SAY_OK) rc = check_parts(g, path, err);
    if (rc == SAY_OK) {
        g->file.path = NULL; /* the caller's, needed no more */
        *out = g;
        return rc;
    }
    say_gazetteer_close(g);
    return rc;
}

void say_gazetteer_close(say_gazetteer *g)
{
    if (!g) return;
    say_container_close(&g->file);
    free(g);
}

/* --- Names --- */

/* A name while its block is read. */
typedef struct cursor {
    const unsigned char *at, *end; /* what is left of the block */
    const unsigned char *places;   /* of the name just read: n of them, as varints */
    uint32_t n;
    size_t length;
    char name[SAY_PLACE_KEY];
} cursor;

static cursor open_block(const say_gazetteer *g, uint32_t block)
{
    return (cursor){.at = g->names + g->blocks[block], .end = g->names + g->blocks[block + 1]};
}

static bool read_number(cursor *c, uint32_t *value)
{
    uint32_t v = 0;
    for (unsigned shift = 0; c->at < c->end && shift < 32; shift += 7) {
        unsigned char byte = *c->at++;
        v |= (uint32_t)(byte & 127) << shift;
        *value = v;
        if (byte < 128) return true;
    }
    return false;
}

/* The next name of the block; false at its end, or where its bytes make no sense. */
static bool next_name(cursor *c)
{
    if (c->end - c->at < 3) return false;
    size_t shared = c->at[0], rest = c->at[1];
    if (shared > c->length || shared + rest >= SAY_PLACE_KEY) return false;
    if ((size_t)(c->end - c->at) < rest + 3) return false;
    memcpy(c->name + shared, c->at + 2, rest);
    c->length = shared + rest;
    c->n = c->at[2 + rest];
    c->places = c->at += rest + 3;
    for (uint32_t i = 0, v; i < c->n; i++)
        if (!read_number(c, &v)) return false;
    return true;
}

/* Adds a text to a key: small letters and digits, one blank for what stands between, nothing for
 * an apostrophe or a full stop. False: too long, or not of Latin letters. */
static bool add_to_key(char *key, size_t *n, say_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c >= 'A' && c <= 'Z') c = (char)(c - 'A' + 'a');
        bool blank = !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
        if ((unsigned char)c >= 0x80 || *n + 1 >= SAY_PLACE_KEY) return false;
        if (c == '\'' || c == '.' || c == '`' || (blank && (!*n || key[*n - 1] == ' '))) continue;
        key[(*n)++] = blank ? ' ' : c;
    }
    return true;
}

static say_str end_key(char *key, size_t n)
{
    while (n && key[n - 1] == ' ')
        n--;
    return (say_str){key, n};
}

static int compare(say_str a, say_str b)
{
    int order = memcmp(a.p, b.p, a.n < b.n ? a.n : b.n);
    return order ? order : a.n < b.n ? -1 : a.n > b.n;
}

static int compare_name(const cursor *c, say_str key)
{
    char own[SAY_PLACE_KEY];
    size_t n = 0;
    if (!add_to_key(own, &n, (say_str){c->name, c->length})) return -1;
    return compare(end_key(own, n), key);
}

/* The last block whose first name is not behind the key. */
static uint32_t block_of(const say_gazetteer *g, say_str key)
{
    uint32_t low = 0, high = g->n_blocks;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        cursor c = open_block(g, middle);
        if (next_name(&c) && compare_name(&c, key) <= 0)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static uint32_t read_hits(const say_gazetteer *g, say_place_hit *hits, const cursor *c)
{
    cursor at = {.at = c->places, .end = c->end};
    uint32_t n = 0, place = 0, v;
    while (n < c->n && n < SAY_PLACE_HITS && read_number(&at, &v)) {
        place += v >> 2;
        if (place >= g->n) break;
        hits[n++] = (say_place_hit){place, (uint8_t)(v & 3)};
    }
    return n;
}

uint32_t say_gazetteer_find(const say_gazetteer *g, say_place_hit *hits, const say_str *words,
                            uint32_t n)
{
    char room[SAY_PLACE_KEY];
    size_t length = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (i && !add_to_key(room, &length, SAY_LIT(" "))) return 0;
        if (!add_to_key(room, &length, words[i])) return 0;
    }
    say_str key = end_key(room, length);
    if (key.n < 2) return 0;
    cursor c = open_block(g, block_of(g, key));
    while (next_name(&c)) {
        int order = compare_name(&c, key);
        if (order == 0) return read_hits(g, hits, &c);
        if (order > 0) break;
    }
    return 0;
}

/* --- Places --- */

static float degrees(uint16_t hundredths)
{
    int16_t v = (int16_t)hundredths;
    return v == UNKNOWN ? NAN : (float)v / 100;
}

say_place say_gazetteer_place(const say_gazetteer *g, uint32_t place)
{
    uint32_t i = place < g->n ? place : 0;
    return (say_place){
        .id = g->id[i],
        .region = g->region[i],
        .country = {g->countries + (size_t)3 * g->region_country[g->region[i]], 3},
        .lat = degrees(g->lat[i]),
        .lon = degrees(g->lon[i]),
        .size = (float)(g->size[i] & 255) / 20,
        .flags = (uint8_t)(g->size[i] >> 8),
    };
}

size_t say_gazetteer_name(const say_gazetteer *g, char *out, uint32_t place)
{
    uint32_t name = g->name[place < g->n ? place : 0];
    cursor c = open_block(g, name / BLOCK);
    for (uint32_t i = 0; i <= name % BLOCK; i++)
        if (!next_name(&c)) return 0;
    memcpy(out, c.name, c.length);
    return c.length;
}
