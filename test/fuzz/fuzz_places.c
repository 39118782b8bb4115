/* Fuzzes the gazetteer: any bytes as its file, as they are and with checksums that are right.
 * Whatever opens is looked through: every place is named, and its name looked up. */
#define _XOPEN_SOURCE 700
#include "place/gazetteer.h"
#include "sealed.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST_BYTES = 1 << 16, PLACES = 64 };

static char path[] = "/tmp/sayso-fuzz-places-XXXXXX";

static void take_away(void)
{
    remove(path);
}

/* One file for all inputs. */
static int the_file(void)
{
    static int file = -1;
    if (file < 0 && ((file = mkstemp(path)) < 0 || atexit(take_away))) exit(1);
    return file;
}

static void look_up(const say_gazetteer *g, say_str name)
{
    say_str words[SAY_PLACE_WORDS];
    say_place_hit hits[SAY_PLACE_HITS];
    uint32_t n = 0;
    while (name.n && n < SAY_PLACE_WORDS)
        words[n++] = say_str_split(name, ' ', &name);
    uint32_t found = say_gazetteer_find(g, hits, words, n);
    if (found > SAY_PLACE_HITS) abort();
    for (uint32_t i = 0; i < found; i++) {
        char shown[SAY_PLACE_KEY];
        say_place p = say_gazetteer_place(g, hits[i].place);
        if (p.country.n != 3 || say_gazetteer_name(g, shown, hits[i].place) > sizeof shown) abort();
    }
}

static void try_one(const char *bytes, size_t n)
{
    int fd = the_file();
    if (ftruncate(fd, 0) || pwrite(fd, bytes, n, 0) != (ssize_t)n) exit(1);
    say_gazetteer *g;
    say_error err = {0};
    if (say_gazetteer_open(&g, path, &err)) {
        if (!err.text[0]) abort();
        return;
    }
    static const char *const names[] = {"Aleppo", "Saint Maria", "Sankt", "Al Hajar", "x y z a b"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        look_up(g, say_str_of(names[i]));
    for (size_t i = 0; i + 4 < n && i < PLACES; i++) /* words of the file itself */
        look_up(g, (say_str){bytes + n - i - 4, 4});
    say_gazetteer_close(g);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char copy[MOST_BYTES];
    size_t n = size < MOST_BYTES ? size : MOST_BYTES;
    if (n) memcpy(copy, data, n);
    try_one(copy, n);
    seal(copy, n);
    try_one(copy, n);
    return 0;
}
