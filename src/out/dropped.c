/* What was left out of a report, and why: for those who doubt that it was right. */
#include "out/page.h"
#include "out/writers.h"

void say_write_dropped(const say_page *page, const say_doc *d)
{
    enum { INDENT = 2, STEP = 3 };
    say_buf line = {0};
    for (uint32_t i = 0; i < d->dropped.n; i++) {
        say_buf_clear(&line);
        say_buf_format(&line, SAY_INK_DIM "%s:" SAY_INK_PLAIN " ", d->dropped.at[i].why);
        say_write_line_of(&line, d->dropped.at[i].text);
        say_page_wrap(page, say_buf_str(&line), INDENT, INDENT + STEP);
    }
    for (uint32_t i = 0; i < d->furniture.n; i++) {
        say_buf_clear(&line);
        say_buf_puts(&line, SAY_INK_DIM "not read:" SAY_INK_PLAIN " ");
        say_write_line_of(&line, say_span_text(d, d->furniture.at[i]));
        say_page_wrap(page, say_buf_str(&line), INDENT, INDENT + STEP);
    }
    if (line.failed) page->out->failed = true;
    say_buf_free(&line);
}

void say_write_dropped_json(say_buf *b, const say_doc *d)
{
    say_buf_puts(b, ",\"dropped\":[");
    for (uint32_t i = 0; i < d->dropped.n; i++) {
        say_buf_format(b, "%s{\"why\":\"%s\",\"text\":", i ? "," : "", d->dropped.at[i].why);
        say_buf_json(b, d->dropped.at[i].text);
        say_buf_putc(b, '}');
    }
    say_buf_putc(b, ']');
}
