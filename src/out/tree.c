/* Sentences and their trees for people: a token a line, under the word it depends on. */
#include "out/page.h"
#include "out/writers.h"

enum { GUIDES = 64, BRANCH = 3, WORDS = 32 }; /* WORDS: columns that are kept for a token */

/* Levels whose guides are drawn behind the indent. */
static unsigned levels_of(const say_page *page, unsigned indent)
{
    unsigned taken = indent + WORDS;
    unsigned levels = page->width > taken + BRANCH ? (page->width - taken) / BRANCH : 1;
    return levels < GUIDES ? levels : GUIDES;
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
}

/* Bars of the branches that go on below; on a token's first line its own branch, else blanks. */
static void put_guides(say_buf *b, uint64_t more, unsigned depth, bool first)
{
    for (unsigned i = 1; i < depth; i++)
        say_buf_puts(b, more >> i & 1 ? "│  " : "   ");
    if (depth && first)
        say_buf_puts(b, more >> depth & 1 ? "├─ " : "└─ ");
    else if (depth)
        say_buf_puts(b, more >> depth & 1 ? "│  " : "   ");
}

static void put_lines(const say_page *page, say_str node, uint64_t more, unsigned depth,
                      unsigned indent)
{
    unsigned taken = indent + depth * BRANCH;
    unsigned room = page->width > taken ? page->width - taken : 1;
    say_str line;
    for (bool first = true; say_page_take(&node, room, &line); first = false) {
        say_buf_format(page->out, "%*s", (int)indent, "");
        put_guides(page->out, more, depth, first);
        say_buf_put(page->out, line);
        say_buf_putc(page->out, '\n');
    }
}

void say_write_sentence_tree(const say_page *page, const say_doc *d, uint32_t sentence,
                             unsigned indent)
{
    uint32_t root = d->sentences.at[sentence].root, at = root;
    uint64_t more = 0; /* bit i: the branch at depth i goes on below */
    unsigned depth = 0, deepest = levels_of(page, indent) - 1;
    say_buf node = {0};
    while (at) {
        const say_token *tok = &d->tokens.at[at];
        unsigned shown = depth < deepest ? depth : deepest;
        more = tok->next ? more | 1ull << shown : more & ~(1ull << shown);
        say_buf_clear(&node);
        put_node(&node, tok);
        put_lines(page, say_buf_str(&node), more, shown, indent);
        if (node.failed) page->out->failed = true;
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
    say_buf_free(&node);
}

void say_write_tree(say_buf *b, const say_doc *d, const say_style *style)
{
    say_page page = {b, style->width, style->colour};
    say_buf line = {0};
    for (uint32_t i = 1; i < d->sentences.n; i++) {
        say_buf_clear(&line);
        say_write_line_of(&line, d->id);
        say_buf_format(&line, " %u: ", i);
        say_write_line_of(&line, say_span_text(d, d->sentences.at[i].span));
        say_page_wrap(&page, say_buf_str(&line), 0, 2);
        say_write_sentence_tree(&page, d, i, 2);
        say_buf_putc(b, '\n');
    }
    if (line.failed) b->failed = true;
    say_buf_free(&line);
}
