/* The table of writers, and the small pieces that several of them write. */
#include "out/writers.h"

static const say_writer table[] = {
    {"text", "the ledger of a report, for people", say_write_text},
    {"json", "everything, one JSON object a line", say_write_json},
    {"tree", "sentences and their trees, for people", say_write_tree},
    {"conllu", "sentences and their trees as CoNLL-U", say_write_conllu},
    {"explain", "why each event and attribution was coded", say_write_explain},
};

const say_writer *say_writer_at(size_t i)
{
    return i < sizeof table / sizeof table[0] ? &table[i] : NULL;
}

const say_writer *say_writer_named(const char *name)
{
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (strcmp(table[i].name, name) == 0) return &table[i];
    return NULL;
}

void say_write_rule(say_buf *b, const say_rule *rule)
{
    if (rule->file) say_buf_format(b, "%s:%u", rule->file, rule->line);
    if (rule->file && rule->name) say_buf_putc(b, ' ');
    if (rule->name) say_buf_puts(b, rule->name);
}

void say_write_day(say_buf *b, uint32_t day)
{
    say_buf_format(b, "%04u-%02u-%02u", day / 10000, day / 100 % 100, day % 100);
}

void say_write_line_of(say_buf *b, say_str s)
{
    bool pending = false, begun = false;
    size_t size;
    for (size_t i = 0; i < s.n; i += size) {
        uint32_t cp = say_utf8_at(s, i, &size);
        if (say_cp_is_blank(cp) || cp < ' ') {
            pending = begun;
            continue;
        }
        if (pending) say_buf_putc(b, ' ');
        say_buf_put(b, (say_str){s.p + i, size});
        pending = false;
        begun = true;
    }
}

void say_write_spans(say_buf *b, const say_doc *d, const say_spans *spans)
{
    for (uint32_t i = 0; i < spans->n; i++) {
        if (i) say_buf_puts(b, " … ");
        say_write_line_of(b, say_span_text(d, spans->at[i]));
    }
}
