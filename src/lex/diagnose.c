/* Formats an error with its line and a caret; long lines are cut around the place. */
#include "lex/diagnose.h"

#include "base/utf8.h"
#include <stdarg.h>
#include <stdio.h>

/* The line shown is at most WINDOW code points wide; when it is cut, the place stands BEFORE in. */
enum { WINDOW = 70, BEFORE = 40, MESSAGE = 600, INDENT = 4 };

void say_diagnosis_free(say_diagnosis *d)
{
    say_buf_free(&d->text);
    *d = (say_diagnosis){0};
}

static uint32_t column_of(say_str text, size_t at)
{
    uint32_t column = 1;
    size_t size;
    for (size_t i = 0; i < at && i < text.n; i += size, column++)
        say_utf8_at(text, i, &size);
    return column;
}

/* Bytes from which the line is shown, so that the place is inside the window. */
static size_t window_begin(say_str text, size_t at, uint32_t column)
{
    size_t begin = at, size;
    if (column <= WINDOW) return 0;
    for (int i = 0; i < BEFORE && begin > 0; i++) {
        say_utf8_before(text, begin, &size);
        begin -= size;
    }
    return begin;
}

/* Blanks and controls become a blank each, broken bytes a question mark: one column a code point.
 */
static void put_window(say_buf *b, say_str text, size_t begin)
{
    size_t size, i = begin;
    for (int n = 0; i < text.n && n < WINDOW; i += size, n++) {
        uint32_t cp = say_utf8_at(text, i, &size);
        if (cp == 0xFFFD && size == 1)
            say_buf_putc(b, '?');
        else if (cp < ' ' || cp == 127)
            say_buf_putc(b, ' ');
        else
            say_buf_put(b, say_str_slice(text, i, i + size));
    }
    if (i < text.n) say_buf_puts(b, " ...");
    say_buf_putc(b, '\n');
}

static void put_caret(say_buf *b, say_str text, size_t at, uint32_t column)
{
    size_t begin = window_begin(text, at, column);
    uint32_t left = column - column_of(text, begin);
    say_buf_format(b, "%*s%s", INDENT, "", begin ? "... " : "");
    put_window(b, text, begin);
    say_buf_format(b, "%*s^\n", (int)(INDENT + left + (begin ? 4 : 0)), "");
}

void say_diagnose(say_diagnosis *d, const say_lex_line *line, const char *at, const char *format,
                  ...)
{
    char message[MESSAGE];
    va_list args;
    if (d->count++ >= SAY_LEX_MAX_ERRORS) return;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    size_t offset = at ? (size_t)(at - line->text.p) : 0;
    uint32_t column = column_of(line->text, offset);
    say_buf_format(&d->text, "%s:%u:%u: %s\n", line->file, line->number, column, message);
    put_caret(&d->text, line->text, offset, column);
    d->told++;
    if (d->text.n + 40 > sizeof((say_error *)0)->text) return;
    d->fitting = d->text.n;
    d->shown = d->told;
}

int say_diagnosis_error(const say_diagnosis *d, say_error *err)
{
    if (!d->count) return SAY_OK;
    size_t n = d->fitting ? d->fitting : d->text.n;
    uint32_t more = d->count - (d->fitting ? d->shown : 1);
    if (n && d->text.p[n - 1] == '\n') n--;
    if (!more) return say_error_set(err, SAY_INPUT, "%.*s", (int)n, d->text.p ? d->text.p : "");
    return say_error_set(err, SAY_INPUT, "%.*s\n... and %u more error%s", (int)n,
                         d->text.p ? d->text.p : "", more, more == 1 ? "" : "s");
}
