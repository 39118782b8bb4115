/* Text as (pointer, length): a view that owns nothing and need not end in NUL. */
#ifndef SAY_BASE_STR_H
#define SAY_BASE_STR_H

#include "base/arena.h"
#include <stdbool.h>
#include <string.h>

typedef struct say_str {
    const char *p; /* UTF-8 bytes; may be NULL when n is 0 */
    size_t n;      /* bytes */
} say_str;

/* A view of a string literal: SAY_LIT("said"). */
#define SAY_LIT(s) ((say_str){(s), sizeof(s) - 1})

/* For printf: "%.*s", SAY_ARG(s). */
#define SAY_ARG(s) (int)(s).n, (s).p

/* A view of a NUL-terminated string; NULL gives the empty view. */
static inline say_str say_str_of(const char *z)
{
    return (say_str){z, z ? strlen(z) : 0};
}

static inline bool say_str_eq(say_str a, say_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* Is a the NUL-terminated string z? NULL is the empty string. The first byte settles most cases:
 * long lists of words are gone through like this. */
static inline bool say_str_is(say_str a, const char *z)
{
    if (!z || !a.n) return a.n == 0 && (!z || !*z);
    return a.p[0] == z[0] && say_str_eq(a, say_str_of(z));
}

/* Is a one of a NULL-terminated list of strings? For short const tables. */
bool say_str_in(say_str a, const char *const *list);

bool say_str_starts(say_str a, say_str prefix);
bool say_str_ends(say_str a, say_str suffix);

/* Byte order, shorter first where one begins the other: < 0, 0, > 0. */
int say_str_cmp(say_str a, say_str b);

/* Equal when ASCII letters are compared without case. */
bool say_str_ieq(say_str a, say_str b);

/* First place of needle in a, or SIZE_MAX. */
size_t say_str_find(say_str a, say_str needle);

/* Without ASCII blanks at both ends. */
say_str say_str_trim(say_str a);

/* a[begin, end), both bounded by its length. */
say_str say_str_slice(say_str a, size_t begin, size_t end);

/* What stands before the first c; *rest gets what stands behind it (empty when c is absent). */
say_str say_str_split(say_str a, char c, say_str *rest);

/* A copy in the arena, NUL-terminated. */
say_str say_str_copy(say_arena *arena, say_str a);

/* printf into the arena; NUL-terminated. */
say_str say_str_format(say_arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
