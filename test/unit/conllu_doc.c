/* CoNLL-U text -> say_doc, for unit tests. Takes text made by hand or by `sayso tree --conllu`,
 * gives tokens, sentences, names and links as the nlp room leaves them. Does not check that trees
 * are trees. */
#include "conllu_doc.h"

#include "base/buf.h"

#include <stdio.h>
#include <stdlib.h>

enum { COLUMNS = 10, ID = 0, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC };

typedef struct reader {
    say_doc *d;
    say_buf text;          /* the document's text so far */
    SAY_VEC(size_t) begin; /* byte offset of each token's letters; parallel to tokens */
    SAY_VEC(size_t) end;
    uint32_t first;      /* first token of the sentence being read; 0 between sentences */
    uint32_t parts_left; /* words of the current contraction still to come */
    size_t parts_at, parts_end;
    bool parts_space;
    uint16_t surface;   /* words of the contraction that was just opened */
    bool new_paragraph; /* of the sentence being read */
    const char *gap;    /* what is due before the next word */
} reader;

/* Splits at tabs or runs of blanks; empty text between two tabs counts as "_". */
static int split_columns(say_str line, say_str *col)
{
    int n = 0;
    size_t i = 0;
    while (i < line.n && n < COLUMNS) {
        while (i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'))
            i++;
        size_t b = i;
        while (i < line.n && line.p[i] != ' ' && line.p[i] != '\t')
            i++;
        if (i > b) col[n++] = say_str_slice(line, b, i);
    }
    return n;
}

static uint32_t number_of(say_str s)
{
    uint32_t v = 0;
    for (size_t i = 0; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
        v = v * 10 + (uint32_t)(s.p[i] - '0');
    return v;
}

/* The value of an item of MISC, "" where it is absent. */
static say_str misc_get(say_str misc, const char *key)
{
    while (misc.n) {
        say_str rest, item = say_str_split(misc, '|', &rest), value;
        say_str name = say_str_split(item, '=', &value);
        if (say_str_is(name, key)) return value;
        misc = rest;
    }
    return (say_str){"", 0};
}

static void put_gap(reader *r)
{
    if (r->text.n) say_buf_puts(&r->text, r->gap);
    r->gap = "";
}

/* "3-4 don't": the letters of the words 3 and 4 are inside this form. */
static void open_contraction(reader *r, const say_str *col, int n)
{
    uint32_t a = number_of(col[ID]);
    say_str rest;
    say_str_split(col[ID], '-', &rest);
    put_gap(r);
    r->parts_left = number_of(rest) - a + 1;
    r->surface = (uint16_t)r->parts_left;
    r->parts_at = r->text.n;
    say_buf_put(&r->text, col[FORM]);
    r->parts_end = r->text.n;
    r->parts_space = !say_str_is(misc_get(col[n - 1], "SpaceAfter"), "No");
}

static size_t take_part(reader *r, say_str form)
{
    size_t left = r->parts_end - r->parts_at;
    size_t n = r->parts_left == 1 || form.n > left ? left : form.n;
    r->parts_at += n;
    return n;
}

static void set_name(say_token *t, say_str entity)
{
    if (entity.n < 3) return;
    t->name_begins = entity.p[0] == 'B';
    t->name_kind = (uint8_t)say_name_kind_of(say_str_slice(entity, 2, entity.n));
}

static void place_letters(reader *r, say_token *t, say_str form, bool space)
{
    size_t b, e;
    if (r->parts_left) {
        b = r->parts_at;
        e = b + take_part(r, form);
        r->parts_left--;
        space = !r->parts_left && r->parts_space;
    } else {
        put_gap(r);
        b = r->text.n;
        say_buf_put(&r->text, form);
        e = r->text.n;
    }
    t->space_after = space;
    r->gap = space ? " " : "";
    SAY_PUSH(r->d->arena, r->begin, b);
    SAY_PUSH(r->d->arena, r->end, e);
}

static void open_sentence(reader *r)
{
    if (r->first) return;
    r->first = r->d->tokens.n;
    r->gap = r->new_paragraph ? "\n\n" : " ";
}

static bool read_word(reader *r, say_str *col, int n)
{
    if (n < 7) return false;
    if (n < COLUMNS) { /* the short shape */
        col[MISC] = n > 7 ? col[7] : SAY_LIT("_");
        col[DEPREL] = col[6];
        col[HEAD] = col[5];
        col[FEATS] = SAY_LIT("_");
    }
    say_doc *d = r->d;
    say_token t = {0};
    t.form = say_str_copy(d->arena, col[FORM]);
    t.norm = say_utf8_fold(d->arena, t.form);
    t.lemma = say_str_is(col[LEMMA], "_") ? t.norm : say_str_copy(d->arena, col[LEMMA]);
    t.feats = say_str_is(col[FEATS], "_") ? (say_str){"", 0} : say_str_copy(d->arena, col[FEATS]);
    t.upos = (uint8_t)say_upos_of(col[UPOS]);
    t.xpos = (uint8_t)say_xpos_of(col[XPOS]);
    t.rel = (uint8_t)say_rel_of(col[DEPREL]);
    uint32_t head = number_of(col[HEAD]);
    t.head = head ? r->first + head - 1 : 0;
    t.sentence = d->sentences.n;
    t.surface = r->surface;
    r->surface = 0;
    set_name(&t, misc_get(col[MISC], "Entity"));
    place_letters(r, &t, col[FORM], !say_str_is(misc_get(col[MISC], "SpaceAfter"), "No"));
    SAY_PUSH(d->arena, d->tokens, t);
    return t.rel != REL_NONE;
}

static void close_sentence(reader *r)
{
    say_doc *d = r->d;
    if (!r->first) return;
    say_sentence s = {.first = r->first, .last = d->tokens.n, .new_paragraph = r->new_paragraph};
    for (uint32_t t = s.first; t < s.last; t++)
        if (d->tokens.at[t].rel == REL_ROOT) s.root = t;
    SAY_PUSH(d->arena, d->sentences, s);
    say_link_children(d, s.first, s.last);
    r->new_paragraph = false;
    r->first = 0;
    r->parts_left = 0;
}

static void read_comment(reader *r, say_str line)
{
    say_str value, key = say_str_trim(say_str_split(say_str_slice(line, 1, line.n), '=', &value));
    value = say_str_trim(value);
    if (say_str_is(key, "newpar")) r->new_paragraph = true;
    if (say_str_is(key, "newdoc id")) r->d->id = say_str_copy(r->d->arena, value);
    if (say_str_is(key, "date") && value.n == 10)
        r->d->published = number_of(value) * 10000 + number_of(say_str_slice(value, 5, 7)) * 100 +
                          number_of(say_str_slice(value, 8, 10));
}

static bool read_line(reader *r, say_str line)
{
    if (say_str_trim(line).n == 0) {
        close_sentence(r);
        return true;
    }
    if (say_str_trim(line).p[0] == '#') {
        close_sentence(r);
        read_comment(r, say_str_trim(line));
        return true;
    }
    say_str col[COLUMNS];
    int n = split_columns(line, col);
    open_sentence(r);
    if (n < 2) return false;
    if (say_str_find(col[ID], SAY_LIT(".")) != SIZE_MAX) return true; /* empty nodes */
    if (say_str_find(col[ID], SAY_LIT("-")) != SIZE_MAX) {
        open_contraction(r, col, n);
        return true;
    }
    return read_word(r, col, n);
}

/* Views are set last: the buffer moves while it grows. */
static void set_views(reader *r)
{
    say_doc *d = r->d;
    d->text = say_str_copy(d->arena, say_buf_str(&r->text));
    for (uint32_t t = 1; t < d->tokens.n; t++) {
        say_token *tok = &d->tokens.at[t];
        tok->span = (say_span){(uint32_t)r->begin.at[t - 1], (uint32_t)r->end.at[t - 1]};
    }
    for (uint32_t s = 1; s < d->sentences.n; s++) {
        say_sentence *sent = &d->sentences.at[s];
        sent->span.begin = d->tokens.at[sent->first].span.begin;
        sent->span.end = d->tokens.at[sent->last - 1].span.end;
    }
    say_cpmap_make(&d->cp, d->arena, d->text);
}

bool say_conllu_doc(say_doc *d, say_arena *arena, const char *text, unsigned *bad_line)
{
    say_doc_init(d, arena);
    reader r = {.d = d, .gap = "", .new_paragraph = true};
    say_str rest = say_str_of(text);
    bool good = true;
    for (*bad_line = 1; good && rest.n; ++*bad_line) {
        say_str line = say_str_split(rest, '\n', &rest);
        good = read_line(&r, line);
        if (!good) --*bad_line;
    }
    close_sentence(&r);
    set_views(&r);
    say_buf_free(&r.text);
    return good;
}

typedef struct owned {
    say_doc doc;
    say_arena arena;
    jmp_buf trap;
} owned;

say_doc *say_conllu_open(const char *text)
{
    owned *o = calloc(1, sizeof *o);
    if (!o) abort();
    say_arena_init(&o->arena, 0);
    o->arena.trap = &o->trap;
    if (setjmp(o->trap)) abort();
    unsigned bad;
    if (!say_conllu_doc(&o->doc, &o->arena, text, &bad)) {
        fprintf(stderr, "conllu_doc: line %u of the test's text cannot be read:\n%s\n", bad, text);
        abort();
    }
    return &o->doc;
}

void say_conllu_free(say_doc *d)
{
    owned *o = (owned *)d;
    say_arena_free(&o->arena);
    free(o);
}

uint32_t say_conllu_find(const say_doc *d, const char *z, uint32_t from)
{
    for (uint32_t t = from ? from : 1; t < d->tokens.n; t++)
        if (say_str_is(d->tokens.at[t].form, z)) return t;
    return 0;
}
