/* UTF-8: decoding, classes, lower case, and the map between byte and code-point offsets. */
#ifndef SAY_BASE_UTF8_H
#define SAY_BASE_UTF8_H

#include "base/arena.h"
#include "base/str.h"

/* Decodes the code point at s[i], i < s.n; *size gets its bytes (1 to 4). Bytes that are not UTF-8
 * give U+FFFD with size 1. */
uint32_t say_utf8_at(say_str s, size_t i, size_t *size);

/* Decodes the code point that ends before s[i], i > 0; *size gets its bytes. */
uint32_t say_utf8_before(say_str s, size_t i, size_t *size);

/* Writes cp at out (room for 4), gives the bytes written. Surrogates and what is above U+10FFFF
 * become U+FFFD. */
size_t say_utf8_put(char *out, uint32_t cp);

/* How many bytes from s[i] on are ASCII other than NUL, one after the other; i at most s.n. */
size_t say_utf8_plain(say_str s, size_t i);

/* Is all of s well-formed? */
bool say_utf8_valid(say_str s);

/* A copy in which each byte that is no UTF-8, and each NUL, is U+FFFD; *bad counts them.
 * s itself when nothing is wrong. */
say_str say_utf8_repair(say_arena *arena, say_str s, size_t *bad);

/* A copy in the arena, repaired in the same way: for fields of an input that goes away. */
say_str say_utf8_own(say_arena *arena, say_str s);

/* s without the byte order mark it may begin with. */
say_str say_utf8_skip_mark(say_str s);

bool say_cp_is_letter(uint32_t cp); /* letters and the marks that combine with them */
bool say_cp_is_digit(uint32_t cp);  /* decimal digits of any script */
bool say_cp_is_upper(uint32_t cp);
bool say_cp_is_lower(uint32_t cp);
bool say_cp_is_blank(
    uint32_t cp); /* spaces, line ends, controls, zero-width and byte-order marks */

/* Columns that the code point takes on a terminal: 0 for marks that combine and for controls, 2 for
 * wide East Asian signs, 1 for the rest; after utf8proc_charwidth. */
unsigned say_cp_columns(uint32_t cp);

/* Simple lower case of one code point. */
uint32_t say_cp_lower(uint32_t cp);

/* Lower-cased copy in the arena, code point by code point, curly quotes made straight, dashes '-'.
 */
say_str say_utf8_fold(say_arena *arena, say_str s);

/* A map from byte offsets to code-point offsets of one text: one count every 64 bytes.
 * Look-ups cost at most 64 bytes of scanning. */
typedef struct say_cpmap {
    say_str text;
    const uint32_t *count; /* [n / 64 + 1]: code points before byte 64 * i */
    bool ascii;            /* offsets are the same */
} say_cpmap;

void say_cpmap_make(say_cpmap *map, say_arena *arena, say_str text);

/* Code points before byte offset b (b bounded by the text's length). */
uint32_t say_cpmap_at(const say_cpmap *map, uint32_t b);

#endif
