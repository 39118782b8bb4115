/* Wrapping and colouring for people. Widths are counted in columns, not bytes. */
#include "out/page.h"

#include "base/utf8.h"

static const char *const escapes[SAY_INKS] = {"",         "\x1b[0m",  "\x1b[1m", "\x1b[2m",
                                              "\x1b[32m", "\x1b[33m", "\x1b[31m"};

unsigned say_page_columns(say_str s)
{
    unsigned n = 0;
    size_t size;
    for (size_t i = 0; i < s.n; i += size)
        n += say_cp_columns(say_utf8_at(s, i, &size));
    return n;
}

bool say_page_take(say_str *rest, unsigned width, say_str *line)
{
    while (rest->n && rest->p[0] == ' ')
        *rest = say_str_slice(*rest, 1, rest->n);
    if (rest->n == 0) return false;
    unsigned used = 0;
    size_t size, i, blank = 0;
    for (i = 0; i < rest->n && rest->p[i] != '\n'; i += size) {
        used += say_cp_columns(say_utf8_at(*rest, i, &size));
        if (rest->p[i] == ' ') blank = i;
        if (used > width && i > 0 && rest->p[i] != ' ') break;
    }
    bool ends = i >= rest->n || rest->p[i] == '\n';
    size_t end = ends ? i : blank ? blank : i;
    *line = say_str_slice(*rest, 0, end);
    while (line->n && line->p[line->n - 1] == ' ')
        line->n--;
    *rest = say_str_slice(*rest, ends ? end + 1 : end, rest->n);
    return true;
}

void say_page_ink(const say_page *page, say_str line, char *ink)
{
    bool open = *ink > 1;
    if (page->colour && open) say_buf_puts(page->out, escapes[(int)*ink]);
    size_t from = 0;
    for (size_t i = 0; i < line.n; i++) {
        if ((unsigned char)line.p[i] >= SAY_INKS || line.p[i] == 0) continue;
        say_buf_put(page->out, say_str_slice(line, from, i));
        from = i + 1;
        *ink = line.p[i];
        if (!page->colour) continue;
        if (open) say_buf_puts(page->out, escapes[1]);
        open = *ink > 1;
        if (open) say_buf_puts(page->out, escapes[(int)*ink]);
    }
    say_buf_put(page->out, say_str_slice(line, from, line.n));
    if (page->colour && open) say_buf_puts(page->out, escapes[1]);
}

enum { LEAST = 16 }; /* columns that are kept for words, however deep the indent */

static unsigned bounded(const say_page *page, unsigned indent)
{
    unsigned most = page->width > LEAST ? page->width - LEAST : 0;
    return indent < most ? indent : most;
}

void say_page_wrap(const say_page *page, say_str paragraph, unsigned first, unsigned rest)
{
    say_str line;
    char ink = 1;
    rest = bounded(page, rest);
    for (unsigned indent = bounded(page, first);
         say_page_take(&paragraph, page->width - indent, &line); indent = rest) {
        say_buf_format(page->out, "%*s", (int)indent, "");
        say_page_ink(page, line, &ink);
        say_buf_putc(page->out, '\n');
    }
}

void say_page_beside(const say_page *page, say_str left, say_str right, unsigned indent)
{
    indent = bounded(page, indent);
    unsigned half = (page->width - indent - 3) / 2;
    char ink[2] = {1, 1};
    for (;;) {
        say_str a = SAY_LIT(""), b = SAY_LIT("");
        bool more = say_page_take(&left, half, &a);
        more = say_page_take(&right, half, &b) || more;
        if (!more) return;
        say_buf_format(page->out, "%*s", (int)indent, "");
        say_page_ink(page, a, &ink[0]);
        unsigned used = say_page_columns(a);
        say_buf_format(page->out, "%*s", (int)(used < half ? half - used : 0), "");
        say_buf_puts(page->out, b.n ? " │ " : " │");
        say_page_ink(page, b, &ink[1]);
        say_buf_putc(page->out, '\n');
    }
}
