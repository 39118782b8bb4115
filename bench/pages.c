/* Extraction alone, without reading: for measuring. See bench/pages.py. */
#include "base/buf.h"
#include "base/file.h"
#include "ingest/html_hints.h"
#include "ingest/html_main.h"
#include "ingest/html_meta.h"

#include <stdio.h>
#include <stdlib.h>

static void put_block(say_buf *b, const say_web *page, const say_main *main, uint32_t i)
{
    const say_block *k = &page->blocks.at[i];
    const say_measure *m = &main->blocks[i];
    say_buf_puts(b, "{\"fate\":");
    say_buf_json(b, say_str_of(say_fate_name((say_fate)m->fate)));
    say_buf_format(b, ",\"words\":%u,\"linked\":%u,\"hints\":%u,\"path\":\"", m->words, m->linked,
                   m->hints);
    for (uint32_t n = k->node, l = 0; n && l < 12; n = page->nodes.at[n].parent, l++)
        say_buf_format(b, "%s%s%s", l ? " " : "", say_tag_name((say_tag)page->nodes.at[n].tag),
                       n == main->top ? "*" : "");
    say_buf_puts(b, "\",\"text\":");
    say_buf_json(b, say_web_text(page, k->begin, k->end));
    say_buf_puts(b, "}");
}

int main(int argc, char **argv)
{
    say_buf out = {0};
    for (int i = 1; i < argc; i++) {
        say_file file;
        say_arena arena;
        jmp_buf trap;
        if (say_file_open(&file, argv[i], NULL)) return 1;
        say_arena_init(&arena, 0);
        arena.trap = &trap;
        if (setjmp(trap)) return 2;
        say_web page;
        say_main found;
        say_web_read(&page, &arena, file.bytes);
        say_about_page about;
        say_meta_head(&about, &page);
        say_main_find(&found, &page, about.title);
        say_meta_body(&about, &page, &found, SAY_LIT(""));
        say_buf_clear(&out);
        say_buf_puts(&out, "{\"id\":");
        say_buf_json(&out, say_str_of(argv[i]));
        say_buf_puts(&out, ",\"title\":");
        say_buf_json(&out, about.title);
        say_buf_puts(&out, ",\"author\":");
        say_buf_json(&out, about.author);
        say_buf_puts(&out, ",\"publisher\":");
        say_buf_json(&out, about.publisher);
        say_buf_format(&out, ",\"published\":%u,\"blocks\":[", about.published);
        for (uint32_t k = 0; k < page.blocks.n; k++) {
            if (k) say_buf_putc(&out, ',');
            put_block(&out, &page, &found, k);
        }
        say_buf_puts(&out, "]}\n");
        fwrite(out.p, 1, out.n, stdout);
        say_arena_free(&arena);
        say_file_close(&file);
    }
    say_buf_free(&out);
    return 0;
}
