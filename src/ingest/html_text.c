/* Text of a page, block by block; see html_text.h. */
#include "ingest/html_text.h"

#include "ingest/html_entity.h"

enum { FIRST_ROOM = 1 << 14 };

void say_html_text_begin(say_html_text *t, say_web *page)
{
    *t = (say_html_text){.page = page, .cap = FIRST_ROOM, .fresh = true};
    t->p = say_arena_take(page->arena, t->cap);
}

static void make_room(say_html_text *t, size_t more)
{
    if (t->n + more <= t->cap) return;
    size_t cap = t->cap * 2 > t->n + more ? t->cap * 2 : t->n + more;
    t->p = say_arena_grow(t->page->arena, t->p, t->n, cap, 1);
    t->cap = cap;
}

void say_html_text_line(say_html_text *t)
{
    if (t->breaks < 2) t->breaks++;
    if (t->breaks == 2) t->fresh = true;
}

/* Makes sure that text at the end of the buffer belongs to a block and to a piece of the node. */
static void open_piece(say_html_text *t)
{
    say_web *page = t->page;
    if (t->fresh && page->blocks.n < SAY_HTML_BREAKS) {
        say_block made = {(uint32_t)t->n, (uint32_t)t->n, t->block, page->pieces.n, page->pieces.n};
        SAY_PUSH(page->arena, page->blocks, made);
        t->blank = false;
    } else if (t->fresh || t->breaks) {
        page->wide |= t->fresh;
        t->p[t->n++] = '\n';
        t->blank = false;
    }
    say_block *open = &page->blocks.at[page->blocks.n - 1];
    say_piece *last = page->pieces.n > open->first ? &page->pieces.at[page->pieces.n - 1] : NULL;
    if (t->blank) t->p[t->n++] = ' ';
    t->fresh = t->blank = t->moved = false;
    t->breaks = 0;
    if (last && last->node == t->node && last->link == t->link) return;
    if (last) last->end = (uint32_t)t->n;
    say_piece made = {(uint32_t)t->n, (uint32_t)t->n, t->node, t->link};
    SAY_PUSH(page->arena, page->pieces, made);
    open->last = page->pieces.n;
}

/* Is it a blank, or a sign that nobody sees: a soft hyphen, a zero-width space, a byte order mark?
 */
static bool is_unseen(uint32_t cp)
{
    return cp == 0xAD || cp == 0x200B || cp == 0xFEFF || cp == 0x2060;
}

/* One character, or several that one entity stands for. */
static void put_bytes(say_html_text *t, say_str s)
{
    size_t size;
    uint32_t cp = say_utf8_at(s, 0, &size);
    if (is_unseen(cp)) return;
    if (say_cp_is_blank(cp)) {
        t->blank = true;
        return;
    }
    make_room(t, s.n + 8);
    if (t->moved || t->fresh || t->blank || t->breaks) open_piece(t);
    if (cp == 0xFFFD && size == 1) {
        t->page->bad++;
        t->n += say_utf8_put(t->p + t->n, cp);
        return;
    }
    memcpy(t->p + t->n, s.p, s.n);
    t->n += s.n;
}

/* How many plain ASCII signs stand at s[i]: no blanks, no '&'. */
static size_t plain_run(say_str s, size_t i)
{
    size_t begin = i;
    while (i < s.n && s.p[i] > ' ' && s.p[i] < 0x7F && s.p[i] != '&')
        i++;
    return i - begin;
}

void say_html_text_put(say_html_text *t, say_str s, uint32_t node, uint32_t block, bool link)
{
    t->node = node;
    t->block = block;
    t->link = link;
    t->moved = true;
    for (size_t i = 0, step; i < s.n; i += step) {
        step = plain_run(s, i);
        if (step) {
            make_room(t, step + 8);
            if (t->moved || t->fresh || t->blank || t->breaks) open_piece(t);
            memcpy(t->p + t->n, s.p + i, step);
            t->n += step;
            continue;
        }
        char piece[SAY_ENTITY_TEXT];
        size_t n = 0;
        step = s.p[i] == '&' ? say_html_entity(piece, &n, s, i, false) : 0;
        if (step) {
            put_bytes(t, (say_str){piece, n});
        } else {
            say_utf8_at(s, i, &step);
            put_bytes(t, say_str_slice(s, i, i + step));
        }
    }
}

void say_html_text_end(say_html_text *t)
{
    say_web *page = t->page;
    for (uint32_t i = 0; i < page->blocks.n; i++) {
        say_block *b = &page->blocks.at[i];
        b->end = i + 1 < page->blocks.n ? page->blocks.at[i + 1].begin : (uint32_t)t->n;
        for (uint32_t k = b->first; k < b->last; k++)
            page->pieces.at[k].end = k + 1 < b->last ? page->pieces.at[k + 1].begin : b->end;
    }
    page->text = (say_str){t->p, t->n};
}
