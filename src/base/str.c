/* Views of text: comparing, finding, cutting. */
#include "base/str.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

bool say_str_in(say_str a, const char *const *list)
{
    for (; *list; list++)
        if (say_str_is(a, *list)) return true;
    return false;
}

bool say_str_starts(say_str a, say_str prefix)
{
    return a.n >= prefix.n && say_str_eq((say_str){a.p, prefix.n}, prefix);
}

bool say_str_ends(say_str a, say_str suffix)
{
    return a.n >= suffix.n && say_str_eq((say_str){a.p + a.n - suffix.n, suffix.n}, suffix);
}

int say_str_cmp(say_str a, say_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool say_str_ieq(say_str a, say_str b)
{
    if (a.n != b.n) return false;
    for (size_t i = 0; i < a.n; i++)
        if (lower(a.p[i]) != lower(b.p[i])) return false;
    return true;
}

size_t say_str_find(say_str a, say_str needle)
{
    if (needle.n == 0) return 0;
    for (size_t i = 0; needle.n <= a.n && i <= a.n - needle.n; i++) {
        const char *hit = memchr(a.p + i, needle.p[0], a.n - needle.n - i + 1);
        if (!hit) return SIZE_MAX;
        i = (size_t)(hit - a.p);
        if (memcmp(hit, needle.p, needle.n) == 0) return i;
    }
    return SIZE_MAX;
}

static bool blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

say_str say_str_trim(say_str a)
{
    while (a.n && blank(a.p[0])) {
        a.p++;
        a.n--;
    }
    while (a.n && blank(a.p[a.n - 1]))
        a.n--;
    return a;
}

say_str say_str_slice(say_str a, size_t begin, size_t end)
{
    if (end > a.n) end = a.n;
    if (begin > end) begin = end;
    return (say_str){a.p ? a.p + begin : NULL, end - begin};
}

say_str say_str_split(say_str a, char c, say_str *rest)
{
    const char *hit = a.n ? memchr(a.p, c, a.n) : NULL;
    size_t cut = hit ? (size_t)(hit - a.p) : a.n;
    *rest = say_str_slice(a, hit ? cut + 1 : a.n, a.n);
    return say_str_slice(a, 0, cut);
}

say_str say_str_copy(say_arena *arena, say_str a)
{
    char *p = say_arena_take(arena, a.n + 1);
    if (a.n) memcpy(p, a.p, a.n);
    p[a.n] = '\0';
    return (say_str){p, a.n};
}

say_str say_str_format(say_arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    size_t size = n < 0 ? 0 : (size_t)n;
    char *p = say_arena_take(arena, size + 1);
    vsnprintf(p, size + 1, format, again);
    va_end(again);
    return (say_str){p, size};
}
