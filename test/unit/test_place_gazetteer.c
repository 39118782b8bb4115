#define _XOPEN_SOURCE 700
/* The gazetteer: names found however they are written, places in order of size, damaged files
 * refused. */
#include "place/gazetteer.h"
#include "sealed.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char path[] = SAYSO_ROOT "/model/places.say";

static uint32_t find(const say_gazetteer *g, say_place_hit *hits, const char *name)
{
    say_str words[SAY_PLACE_WORDS], rest = say_str_of(name);
    uint32_t n = 0;
    while (rest.n && n < SAY_PLACE_WORDS)
        words[n++] = say_str_split(rest, ' ', &rest);
    return say_gazetteer_find(g, hits, words, n);
}

static void finds_names(void **state)
{
    (void)state;
    say_gazetteer *g;
    say_error err = {0};
    if (say_gazetteer_open(&g, path, &err)) fail_msg("%s", err.text);
    static const struct {
        const char *name, *country;
        float lat, lon;
    } rows[] = {{"Aleppo", "SYR", 36.2f, 37.2f},       {"ALEPPO", "SYR", 36.2f, 37.2f},
                {"Bombay", "IND", 19.1f, 72.9f},       {"St. Petersburg", "RUS", 59.9f, 30.3f},
                {"al-Fallujah", "IRQ", 33.4f, 43.8f},  {"Jalal-Abad", "KGZ", 40.9f, 73},
                {"Helmand", "AFG", 31.6f, 64.4f},      {"Kerala", "IND", 8.5f, 76.9f},
                {"Port Moresby", "PNG", -9.5f, 147.2f}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        say_place_hit hits[SAY_PLACE_HITS];
        uint32_t n = find(g, hits, rows[i].name);
        if (!n) fail_msg("%s: not found", rows[i].name);
        say_place p = say_gazetteer_place(g, hits[0].place);
        if (!say_str_is(p.country, rows[i].country))
            fail_msg("%s: %.*s", rows[i].name, SAY_ARG(p.country));
        assert_true(fabsf(p.lat - rows[i].lat) < 0.3f && fabsf(p.lon - rows[i].lon) < 0.3f);
    }
    say_gazetteer_close(g);
}

static void gives_all_of_a_name(void **state)
{
    (void)state;
    say_gazetteer *g;
    say_place_hit hits[SAY_PLACE_HITS];
    char name[SAY_PLACE_KEY];
    assert_int_equal(say_gazetteer_open(&g, path, NULL), SAY_OK);
    uint32_t n = find(g, hits, "Tripoli");
    assert_true(n >= 2);
    assert_true(say_gazetteer_place(g, hits[0].place).size >=
                say_gazetteer_place(g, hits[1].place).size);
    uint32_t capitals = 0, lebanese = 0;
    for (uint32_t i = 0; i < n; i++) {
        say_place p = say_gazetteer_place(g, hits[i].place);
        capitals += (p.flags & SAY_PLACE_CAPITAL) != 0;
        lebanese += say_str_is(p.country, "LBN") && !(p.flags & SAY_PLACE_REGION);
    }
    assert_int_equal(capitals, 1);
    assert_int_equal(lebanese, 1);
    size_t length = say_gazetteer_name(g, name, hits[0].place);
    assert_true(say_str_is((say_str){name, length}, "Tripoli"));
    assert_int_equal(find(g, hits, "Nowhere in Particular"), 0);
    assert_int_equal(find(g, hits, ""), 0);
    assert_int_equal(find(g, hits, "\xD0\x9C\xD0\xBE"), 0);
    say_gazetteer_close(g);
}

/* The first `keep` bytes of the file, one of them changed; what opening says of it. */
static int open_damaged(size_t keep, size_t flip)
{
    char copy[] = "/tmp/sayso-places-XXXXXX";
    int fd = mkstemp(copy);
    FILE *from = fopen(path, "rb"), *to = fdopen(fd, "wb");
    for (size_t i = 0; i < keep; i++) {
        int c = getc(from);
        if (c == EOF) break;
        putc(i == flip ? c ^ 1 : c, to);
    }
    fclose(from);
    fclose(to);
    say_gazetteer *g = NULL;
    say_error err = {0};
    int rc = say_gazetteer_open(&g, copy, &err);
    if (rc) assert_non_null(strstr(err.text, copy));
    say_gazetteer_close(g);
    remove(copy);
    return rc;
}

static void refuses_damage(void **state)
{
    (void)state;
    assert_int_equal(open_damaged(SIZE_MAX, SIZE_MAX), SAY_OK);
    assert_int_equal(open_damaged(40, SIZE_MAX), SAY_INPUT);
    assert_int_equal(open_damaged(1000000, SIZE_MAX), SAY_INPUT);
    static const size_t flips[] = {0, 9, 20, 100, 150, 2000, 300000, 2000000, 4000000};
    for (size_t i = 0; i < sizeof flips / sizeof *flips; i++)
        if (open_damaged(SIZE_MAX, flips[i]) != SAY_INPUT)
            fail_msg("byte %zu changed, and nobody saw it", flips[i]);
}

/* --- Damage under checksums that are right --- */

enum { ROUNDS = 60, FLIPS = 400 };

/* Opens the bytes as a file; where that is let pass, looks up names and what they give. */
static int use_bytes(const char *bytes, size_t n)
{
    static const char *const names[] = {"Aleppo", "Paris", "San Jose", "Kerala", "Zurich", "Aa"};
    char copy[] = "/tmp/sayso-places-XXXXXX";
    FILE *to = fdopen(mkstemp(copy), "wb");
    assert_int_equal(fwrite(bytes, 1, n, to), n);
    fclose(to);
    say_gazetteer *g;
    say_error err = {0};
    int rc = say_gazetteer_open(&g, copy, &err);
    remove(copy);
    if (rc) return rc;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        say_place_hit hits[SAY_PLACE_HITS];
        uint32_t found = find(g, hits, names[i]);
        for (uint32_t k = 0; k < found; k++) {
            char name[SAY_PLACE_KEY];
            assert_int_equal(say_gazetteer_place(g, hits[k].place).country.n, 3);
            assert_true(say_gazetteer_name(g, name, hits[k].place) < SAY_PLACE_KEY);
        }
    }
    say_gazetteer_close(g);
    return SAY_OK;
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* A file may be sealed and still lie: in its numbers, its blocks, the lengths inside a block. Each
 * round changes bytes of one section only, so that each is let pass, or refused, by itself. */
static void bears_sealed_damage(void **state)
{
    (void)state;
    FILE *from = fopen(path, "rb");
    fseek(from, 0, SEEK_END);
    size_t n = (size_t)ftell(from);
    rewind(from);
    char *whole = malloc(n), *bytes = malloc(n);
    assert_true(whole && bytes);
    assert_int_equal(fread(whole, 1, n, from), n);
    fclose(from);
    memcpy(bytes, whole, n);
    seal(bytes, n);
    assert_memory_equal(bytes, whole, n);
    uint32_t seed = 7, sections, good = 0, bad = 0;
    memcpy(&sections, whole + 12, sizeof sections);
    for (uint32_t round = 0; round < ROUNDS; round++) {
        memcpy(bytes, whole, n);
        const char *entry = whole + SEALED_HEADER + (size_t)(round % sections) * SEALED_ENTRY;
        uint64_t at = sealed_number(entry + 56), size = sealed_number(entry + 64);
        uint32_t flips = round < sections ? 1 : FLIPS;
        for (uint32_t i = 0; i < flips; i++)
            bytes[at + next_random(&seed) % size] ^= (char)(1 << next_random(&seed) % 8);
        seal(bytes, n);
        if (use_bytes(bytes, n) == SAY_OK)
            good++;
        else
            bad++;
    }
    assert_true(good > 0);
    assert_true(bad > 0);
    free(whole);
    free(bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_names),
        cmocka_unit_test(gives_all_of_a_name),
        cmocka_unit_test(refuses_damage),
        cmocka_unit_test(bears_sealed_damage),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
