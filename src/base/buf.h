/* A growing byte buffer for output, owned by its user; out of memory is sticky, not fatal. */
#ifndef SAY_BASE_BUF_H
#define SAY_BASE_BUF_H

#include "base/str.h"
#include <stdint.h>

typedef struct say_buf {
    char *p;
    size_t n, cap;
    bool failed; /* memory ran out: everything put since is lost */
} say_buf;

void say_buf_free(say_buf *b);
void say_buf_clear(say_buf *b); /* empties it, keeps its memory, forgets a failure */
void say_buf_put(say_buf *b, say_str s);
void say_buf_puts(say_buf *b, const char *z);
void say_buf_putc(say_buf *b, char c);
void say_buf_format(say_buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The digits of n, without the detour over a format: rows and words have many numbers. */
void say_buf_number(say_buf *b, uint32_t n);
/* s as a JSON string, in quotation marks, escaped; bytes that are no UTF-8 become U+FFFD. */
void say_buf_json(say_buf *b, say_str s);

static inline say_str say_buf_str(const say_buf *b)
{
    return (say_str){b->p, b->n};
}

#endif
