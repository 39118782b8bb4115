/* Whole forms first, then endings: "n't", "'s" and the like, more than one where they follow one
 * another ("wouldn't've"). */
#include "text/contraction.h"

#include "base/hash.h"

static const char *const endings[] = {"n't", "'s", "'re", "'ve", "'ll", "'d", "'m", NULL};

static uint32_t *find_slot(const say_contractions *c, say_str form)
{
    uint32_t at = (uint32_t)(say_hash_bytes(form.p, form.n) * 0x9E3779B97F4A7C15u >> 32) & c->mask;
    while (c->slots[at] && !say_str_eq(c->entries[c->slots[at] - 1].form, form))
        at = (at + 1) & c->mask;
    return &c->slots[at];
}

/* "cannot TAB 3", "its TAB 2 TAB a the not"; an empty list says that the form is one word. */
static bool read_line(say_contraction *e, say_str line)
{
    say_str rest, list;
    *e = (say_contraction){.form = say_str_split(line, '\t', &rest)};
    list = say_str_split(rest, '\t', &e->before);
    while (list.n) {
        uint32_t number = 0;
        say_str item = say_str_split(list, ',', &list);
        for (size_t i = 0; i < item.n; i++) {
            if (item.p[i] < '0' || item.p[i] > '9' || number > 20) return false;
            number = number * 10 + (uint32_t)(item.p[i] - '0');
        }
        uint32_t before = e->cuts ? e->at[e->cuts - 1] : 0;
        if (e->cuts == SAY_CONTRACTION_WORDS - 1 || number <= before) return false;
        e->at[e->cuts++] = (uint8_t)number;
    }
    return e->form.n > 0;
}

uint32_t say_contractions_load(say_contractions *c, say_arena *arena, say_str text)
{
    uint32_t lines = 1, size = 16;
    for (size_t i = 0; i < text.n; i++)
        lines += text.p[i] == '\n';
    while (size / 2 < lines && size < 1u << 30)
        size *= 2;
    *c = (say_contractions){.mask = size - 1};
    c->entries = say_arena_zero(arena, lines, sizeof *c->entries);
    c->slots = say_arena_zero(arena, size, sizeof *c->slots);
    for (uint32_t number = 1; text.n; number++) {
        say_contraction e;
        if (!read_line(&e, say_str_split(text, '\n', &text))) return number;
        uint32_t *slot = find_slot(c, e.form);
        if (*slot) continue;
        c->entries[c->n++] = e;
        *slot = c->n;
    }
    return 0;
}

/* "its a pity" is "it's a pity"; "its own pity" is not. */
static bool stands_before(const say_contraction *e, say_str next)
{
    say_str rest = e->before;
    while (rest.n)
        if (say_str_eq(say_str_split(rest, ' ', &rest), next)) return true;
    return e->before.n == 0;
}

/* The byte behind n code points. */
static uint32_t byte_of(say_str s, uint32_t n)
{
    uint32_t at = 0;
    for (; at < s.n; at++) {
        if (((unsigned char)s.p[at] & 0xC0) == 0x80) continue;
        if (n-- == 0) break;
    }
    return at;
}

static uint32_t code_points(say_str s)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return n;
}

/* The length of the ending that begins a word of its own, 0 where there is none. The stem must hold
 * more than an apostrophe: "'s" itself is one word. */
static size_t ending_of(say_str fold)
{
    for (int i = 0; endings[i]; i++) {
        say_str ending = say_str_of(endings[i]);
        if (fold.n > ending.n && say_str_ends(fold, ending)) return ending.n;
    }
    /* "the workers' party" */
    return fold.n > 2 && say_str_ends(fold, SAY_LIT("s'")) ? 1 : 0;
}

uint32_t say_contraction_split(uint32_t at[SAY_CONTRACTION_WORDS], const say_contractions *c,
                               say_str surface, say_str fold, say_str next)
{
    at[0] = 0;
    uint32_t slot = *find_slot(c, fold);
    const say_contraction *e = slot ? &c->entries[slot - 1] : NULL;
    if (e && stands_before(e, next)) {
        uint32_t words = 1;
        for (uint32_t i = 0; i < e->cuts; i++) {
            uint32_t byte = byte_of(surface, e->at[i]);
            if (byte < surface.n) at[words++] = byte;
        }
        return words;
    }
    uint32_t cuts[SAY_CONTRACTION_WORDS], n = 0;
    size_t size;
    while (n < SAY_CONTRACTION_WORDS - 1 && (size = ending_of(fold))) {
        fold = say_str_slice(fold, 0, fold.n - size);
        cuts[n++] = byte_of(surface, code_points(fold));
    }
    for (uint32_t i = 0; i < n; i++)
        at[1 + i] = cuts[n - 1 - i];
    return 1 + n;
}
