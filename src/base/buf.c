/* Doubling buffer; the JSON escaper every JSON writer goes through. */
#include "base/buf.h"

#include "base/utf8.h"
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static bool reserve(say_buf *b, size_t more)
{
    if (b->failed) return false;
    if (more <= b->cap - b->n) return true;
    size_t cap = b->cap ? b->cap : 256;
    while (cap - b->n < more && cap <= SIZE_MAX / 2)
        cap *= 2;
    char *p = cap - b->n < more ? NULL : realloc(b->p, cap);
    if (!p) {
        b->failed = true;
        return false;
    }
    b->p = p;
    b->cap = cap;
    return true;
}

void say_buf_free(say_buf *b)
{
    free(b->p);
    *b = (say_buf){0};
}

void say_buf_clear(say_buf *b)
{
    b->n = 0;
    b->failed = false;
}

void say_buf_put(say_buf *b, say_str s)
{
    if (!s.n || !reserve(b, s.n)) return;
    memcpy(b->p + b->n, s.p, s.n);
    b->n += s.n;
}

void say_buf_puts(say_buf *b, const char *z)
{
    say_buf_put(b, say_str_of(z));
}

void say_buf_putc(say_buf *b, char c)
{
    say_buf_put(b, (say_str){&c, 1});
}

void say_buf_number(say_buf *b, uint32_t n)
{
    char digits[10];
    size_t at = sizeof digits;
    do
        digits[--at] = (char)('0' + n % 10);
    while (n /= 10);
    say_buf_put(b, (say_str){digits + at, sizeof digits - at});
}

void say_buf_format(say_buf *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n > 0 && reserve(b, (size_t)n + 1)) {
        vsnprintf(b->p + b->n, (size_t)n + 1, format, again);
        b->n += (size_t)n;
    }
    va_end(again);
}

static void put_escape(say_buf *b, unsigned char c)
{
    switch (c) {
    case '"':
        say_buf_puts(b, "\\\"");
        break;
    case '\\':
        say_buf_puts(b, "\\\\");
        break;
    case '\n':
        say_buf_puts(b, "\\n");
        break;
    case '\t':
        say_buf_puts(b, "\\t");
        break;
    case '\r':
        say_buf_puts(b, "\\r");
        break;
    default:
        say_buf_format(b, "\\u%04x", c);
    }
}

void say_buf_json(say_buf *b, say_str s)
{
    size_t from = 0, size;
    say_buf_putc(b, '"');
    for (size_t i = 0; i < s.n; i += size) {
        uint32_t cp = say_utf8_at(s, i, &size);
        bool bad = cp == 0xFFFD && size == 1;
        if (!bad && cp >= ' ' && cp != '"' && cp != '\\' && cp != 127) continue;
        say_buf_put(b, say_str_slice(s, from, i));
        if (bad)
            say_buf_puts(b, "\xEF\xBF\xBD");
        else
            put_escape(b, (unsigned char)cp);
        from = i + size;
    }
    say_buf_put(b, say_str_slice(s, from, s.n));
    say_buf_putc(b, '"');
}
