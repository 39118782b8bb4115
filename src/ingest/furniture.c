/* Furniture of plain text, line by line: phrases from the lexicon and a few shapes of lines.
 * Takes the document's text, gives doc->furniture. Knows nothing of HTML trees (ingest/html does).
 */
#include "ingest/furniture.h"

#include "ingest/furniture_line.h"

enum {
    MAX_START_WORDS = 25,
    MAX_PART_WORDS = 16,
    MAX_LINE_BYTES = 400,            /* longer lines are the report's whatever they say */
    MAX_FOLDED = 4 * MAX_LINE_BYTES, /* a byte that is no UTF-8 becomes three */
    FIRST_BYTES = 256
};

typedef enum how { HOW_LINE, HOW_START, HOW_PART, HOW_COUNT } how;

typedef struct phrase {
    say_str text;  /* folded */
    uint32_t next; /* the next phrase with the same first byte; 0 ends */
} phrase;

struct say_furniture {
    SAY_VEC(phrase) phrases;                   /* 0 is a blank */
    uint32_t by_first[HOW_COUNT][FIRST_BYTES]; /* first phrase with that first byte */
    SAY_VEC(uint32_t) parts;
};

/* Quotes and dashes as the lexicon is written: straight. */
static uint32_t plain_cp(uint32_t cp)
{
    if (cp == 0x2018 || cp == 0x2019) return '\'';
    if (cp == 0x201c || cp == 0x201d) return '"';
    return say_cp_is_blank(cp) ? ' ' : say_cp_lower(cp);
}

/* Folds s into out (room for MAX_FOLDED bytes; what does not fit is left out). */
static say_str fold_text(char *out, say_str s)
{
    size_t n = 0;
    for (size_t i = 0, size; i < s.n && n + 4 < MAX_FOLDED; i += size) {
        uint32_t cp = plain_cp(say_utf8_at(s, i, &size));
        if (cp != ' ' || (n && out[n - 1] != ' ')) n += say_utf8_put(out + n, cp);
    }
    while (n && out[n - 1] == ' ')
        n--;
    return (say_str){out, n};
}

static void add_phrase(say_furniture *f, say_arena *arena, how h, say_str key)
{
    char room[MAX_FOLDED];
    say_str text = say_str_copy(arena, fold_text(room, key));
    if (!text.n) return;
    uint32_t id = f->phrases.n;
    uint32_t *slot = &f->by_first[h][(unsigned char)text.p[0]];
    SAY_PUSH(arena, f->phrases, (phrase){text, *slot});
    *slot = id;
    if (h == HOW_PART) SAY_PUSH(arena, f->parts, id);
}

int say_furniture_make(say_furniture **out, say_arena *arena, const say_lexicon *lx, say_error *err)
{
    static const char *const names[HOW_COUNT] = {"line", "start", "part"};
    say_furniture *f = say_arena_zero(arena, 1, sizeof *f);
    SAY_PUSH(arena, f->phrases, (phrase){0});
    for (uint32_t i = 0; i < say_lexicon_count(lx, LEX_FURNITURE); i++) {
        const say_entry *e = say_lexicon_entry(lx, LEX_FURNITURE, i);
        say_str value = say_entry_get(e, "how");
        int h = 0;
        while (h < HOW_COUNT && !say_str_is(value, names[h]))
            h++;
        if (h == HOW_COUNT)
            return say_error_set(err, SAY_INPUT,
                                 "%s:%u: how= is \"%.*s\"; it is line, start or part", e->file,
                                 e->line, SAY_ARG(value));
        for (uint32_t k = 0; k < e->n_keys; k++)
            add_phrase(f, arena, (how)h, e->keys[k]);
    }
    *out = f;
    return SAY_OK;
}

static say_line measure_line(char *room, say_str raw)
{
    say_line l = {.raw = say_str_trim(raw)};
    l.folded = fold_text(room, l.raw);
    for (size_t i = 0, size; i < l.raw.n; i += size) {
        uint32_t cp = say_utf8_at(l.raw, i, &size);
        l.letters += say_cp_is_letter(cp);
        l.digits += say_cp_is_digit(cp);
    }
    l.words = l.folded.n > 0;
    for (size_t i = 0; i < l.folded.n; i++)
        l.words += l.folded.p[i] == ' ';
    return l;
}

/* "Leave a Reply", "Read more:", "Poll loading …" */
static bool is_whole(const say_furniture *f, const say_line *l)
{
    say_str s = l->folded;
    while (s.n && strchr(".:!>", s.p[s.n - 1]))
        s.n--;
    s = say_str_trim(s);
    if (!s.n) return false;
    uint32_t id = f->by_first[HOW_LINE][(unsigned char)s.p[0]];
    while (id && !say_str_eq(f->phrases.at[id].text, s) &&
           !say_str_eq(f->phrases.at[id].text, l->folded))
        id = f->phrases.at[id].next;
    return id != 0;
}

/* "You must be logged in to write a comment." */
static bool is_start(const say_furniture *f, const say_line *l)
{
    say_str s = l->folded;
    while (s.n && strchr("->*[(", s.p[0]))
        s = say_str_trim(say_str_slice(s, 1, s.n));
    if (!s.n || l->words > MAX_START_WORDS) return false;
    uint32_t id = f->by_first[HOW_START][(unsigned char)s.p[0]];
    while (id && !say_str_starts(s, f->phrases.at[id].text))
        id = f->phrases.at[id].next;
    return id != 0;
}

/* "Our Lima office contributed to this report." */
static bool is_part(const say_furniture *f, const say_line *l)
{
    if (l->words > MAX_PART_WORDS) return false;
    for (uint32_t i = 0; i < f->parts.n; i++)
        if (say_str_find(l->folded, f->phrases.at[f->parts.at[i]].text) != SIZE_MAX) return true;
    return false;
}

static bool is_furniture(const say_furniture *f, say_str raw)
{
    char room[MAX_FOLDED];
    if (say_str_trim(raw).n > MAX_LINE_BYTES) return false;
    say_line l = measure_line(room, raw);
    return l.folded.n &&
           (say_line_is_shape(&l) || say_line_speaks_of_page(&l) || say_line_is_label(&l) ||
            is_whole(f, &l) || is_start(f, &l) || is_part(f, &l));
}

/* Joins a line to the span before it when only blanks lie between. */
static void add_span(say_doc *d, say_span s)
{
    say_span *last = d->furniture.n ? &d->furniture.at[d->furniture.n - 1] : NULL;
    if (last && last->end <= s.begin && !say_str_trim(say_str_slice(d->text, last->end, s.begin)).n)
        last->end = s.end;
    else
        SAY_PUSH(d->arena, d->furniture, s);
}

void say_furniture_mark(const say_furniture *f, say_doc *d)
{
    for (size_t begin = 0, end; begin < d->text.n; begin = end + 1) {
        const char *stop = memchr(d->text.p + begin, '\n', d->text.n - begin);
        end = stop ? (size_t)(stop - d->text.p) : d->text.n;
        say_str raw = say_str_slice(d->text, begin, end);
        if (is_furniture(f, raw)) {
            say_str t = say_str_trim(raw);
            uint32_t at = (uint32_t)(t.p - d->text.p);
            add_span(d, (say_span){at, at + (uint32_t)t.n});
        }
    }
}

/* Copies text behind out[n], a blank line in front at most where it begins with line ends. */
static size_t put_stretch(char *out, size_t n, say_str s)
{
    size_t i = 0;
    while (i < s.n && s.p[i] == '\n' &&
           (n == 0 || (n > 1 && out[n - 1] == '\n' && out[n - 2] == '\n')))
        i++;
    memcpy(out + n, s.p + i, s.n - i);
    return n + s.n - i;
}

/* Numbers of a table and the line under a quoted post ("— Ann Lee (@annlee) 3 May") are not read,
 * but they are the report's. */
static bool stays(say_str s)
{
    bool letters = false;
    for (size_t i = 0, size; i < s.n && !letters; i += size)
        letters = say_cp_is_letter(say_utf8_at(s, i, &size));
    return !letters || say_str_starts(s, SAY_LIT("\xE2\x80\x94"));
}

void say_furniture_strip(say_doc *d)
{
    char *out = say_arena_take(d->arena, d->text.n + 1);
    size_t n = 0, begin = 0;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < d->furniture.n; i++) {
        say_span f = d->furniture.at[i];
        say_str s = say_span_text(d, f);
        n = put_stretch(out, n, say_str_slice(d->text, begin, f.begin));
        if (stays(s)) {
            d->furniture.at[kept++] = (say_span){(uint32_t)n, (uint32_t)(n + s.n)};
            n = put_stretch(out, n, s);
        } else {
            SAY_PUSH(d->arena, d->dropped, (say_drop){s, "furniture"});
        }
        begin = f.end;
    }
    n = put_stretch(out, n, say_str_slice(d->text, begin, d->text.n));
    while (n && out[n - 1] == '\n')
        n--;
    out[n] = '\0';
    d->text = (say_str){out, n};
    d->furniture.n = kept;
    d->paragraphs = n > 0;
    for (size_t i = 1; i < n; i++)
        d->paragraphs += out[i] == '\n' && out[i - 1] == '\n';
    say_cpmap_make(&d->cp, d->arena, d->text);
}
