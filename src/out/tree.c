/* Sentences and their trees for people: a token a line, under the word it depends on. */
#include "out/writers.h"

enum { GUIDES = 64 }; /* levels whose guides are drawn; deeper ones stand below the last */

static void put_guides(say_buf *b, uint64_t more, unsigned depth, bool has_next)
{
    for (unsigned i = 1; i < depth && i < GUIDES; i++)
        say_buf_puts(b, more >> i & 1 ? "│  " : "   ");
    if (depth) say_buf_puts(b, has_next ? "├─ " : "└─ ");
}

static void put_node(say_buf *b, const say_token *tok)
{
    say_buf_format(b, "%s  ", say_rel_name(tok->rel));
    say_write_line_of(b, tok->form);
    say_buf_format(b, "  %s", say_upos_name(tok->upos));
    if (tok->lemma.n && !say_str_eq(tok->lemma, tok->form)) {
        say_buf_puts(b, "  ");
        say_write_line_of(b, tok->lemma);
    }
    if (tok->name_kind != NAME_NONE)
        say_buf_format(b, "  <%s>", say_name_kind_name(tok->name_kind));
    if (tok->is_predicate)
        say_buf_format(b, "  [%s %.2g]", say_status_name(tok->status ? tok->status : STATUS_ACTUAL),
                       (double)tok->factuality);
    say_buf_putc(b, '\n');
}

void say_write_sentence_tree(say_buf *b, const say_doc *d, uint32_t sentence, unsigned indent)
{
    uint32_t root = d->sentences.at[sentence].root, at = root;
    uint64_t more = 0; /* bit i: the branch at depth i goes on below */
    unsigned depth = 0;
    while (at) {
        const say_token *tok = &d->tokens.at[at];
        if (depth < GUIDES) more = tok->next ? more | 1ull << depth : more & ~(1ull << depth);
        say_buf_format(b, "%*s", (int)indent, "");
        put_guides(b, more, depth, tok->next != 0);
        put_node(b, tok);
        if (tok->first) {
            at = tok->first;
            depth++;
            continue;
        }
        while (at != root && !d->tokens.at[at].next) {
            at = d->tokens.at[at].head;
            depth--;
        }
        at = at == root ? 0 : d->tokens.at[at].next;
    }
}

void say_write_tree(say_buf *b, const say_doc *d, const say_style *style)
{
    (void)style;
    for (uint32_t i = 1; i < d->sentences.n; i++) {
        say_write_line_of(b, d->id);
        say_buf_format(b, " %u: ", i);
        say_write_line_of(b, say_span_text(d, d->sentences.at[i].span));
        say_buf_putc(b, '\n');
        say_write_sentence_tree(b, d, i, 2);
        say_buf_putc(b, '\n');
    }
}
