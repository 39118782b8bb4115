/* Reads atoms up to the end of a paragraph, asks for cuts, and turns the pieces into words. */
#include "text/segment.h"

#include "text/dateline.h"

enum {
    BYTES_A_TOKEN = 5, /* of English with its blanks: room is made for so many tokens at once */
    OPENING = 8,       /* sentences, for title, byline and the like above the dateline */
    CUT_DATELINE = 99  /* CUT_SENTENCE before a dateline */
};

/* How often a limit was met, and the byte where it was first. */
typedef struct met {
    uint32_t count, first;
} met;

typedef struct reader {
    say_doc *d;
    const say_segmenter *s;
    say_atom *atoms;                  /* shape [SAY_PARAGRAPH_ATOMS + 1] */
    uint8_t *cuts;                    /* shape [SAY_PARAGRAPH_ATOMS] */
    bool paragraph;                   /* the next sentence begins one */
    met sentences, words, paragraphs; /* those that were cut */
} reader;

static void note_cut(met *limit, uint32_t at)
{
    if (limit->count++ == 0) limit->first = at;
}

/* Ends the open sentence, if any: its span is that of its words. */
static void close_sentence(reader *r)
{
    say_doc *d = r->d;
    if (d->sentences.n == 1) return;
    say_sentence *s = &d->sentences.at[d->sentences.n - 1];
    s->last = d->tokens.n;
    s->span.end = d->tokens.at[s->last - 1].span.end;
}

static void open_sentence(reader *r, uint32_t begin)
{
    close_sentence(r);
    say_sentence s = {.span = {begin, begin},
                      .first = r->d->tokens.n,
                      .last = r->d->tokens.n,
                      .new_paragraph = r->paragraph};
    SAY_PUSH(r->d->arena, r->d->sentences, s);
    r->paragraph = false;
}

/* Room for words more in the open sentence, else a new one. */
static void bound_sentence(reader *r, uint32_t begin, uint32_t words)
{
    const say_sentence *s = &r->d->sentences.at[r->d->sentences.n - 1];
    if (r->d->tokens.n - s->first + words <= SAY_MAX_SENTENCE_TOKENS) return;
    note_cut(&r->sentences, begin);
    open_sentence(r, begin);
}

static say_str fold(say_arena *arena, say_str form)
{
    for (size_t i = 0; i < form.n; i++)
        if ((unsigned char)form.p[i] >= 0x80 || (form.p[i] >= 'A' && form.p[i] <= 'Z') ||
            form.p[i] == '`')
            return say_utf8_fold(arena, form);
    return form;
}

/* The word that begins with atom i, behind a blank, of n atoms: "" where there is none, or where it
 * goes on with a hyphen ("its all-time high"). */
static say_str next_word(const reader *r, size_t i, size_t n)
{
    const say_atom *a = &r->atoms[i];
    if (i >= n || a->gap == GAP_NONE) return SAY_LIT("");
    if (i + 1 < n && a[1].gap == GAP_NONE && a[1].mark == '-') return SAY_LIT("");
    return say_str_slice(r->d->text, a->begin, a->end);
}

/* One token of the text becomes its words. next: the word behind it, see say_contraction_split. */
static void add_token(reader *r, uint32_t begin, uint32_t end, say_str next, bool space_after)
{
    say_doc *d = r->d;
    uint32_t at[SAY_CONTRACTION_WORDS + 1];
    say_str surface = {d->text.p + begin, end - begin};
    say_str norm = fold(d->arena, surface);
    uint32_t n = say_contraction_split(at, &r->s->contractions, surface, norm, next);
    at[n] = (uint32_t)surface.n;
    bound_sentence(r, begin, n);
    for (uint32_t i = 0; i < n; i++) {
        say_str form = say_str_slice(surface, at[i], at[i + 1]);
        say_token t = {.span = {begin + at[i], begin + at[i + 1]},
                       .form = form,
                       .norm = n == 1 ? norm : fold(d->arena, form),
                       .lemma = form,
                       .sentence = d->sentences.n - 1,
                       .surface = (uint16_t)(i == 0 && n > 1 ? n : 0),
                       .space_after = space_after && i + 1 == n};
        SAY_PUSH(d->arena, d->tokens, t);
    }
}

/* The end of the token that begins with atom i, n atoms in all: up to the next cut, or as many
 * atoms as a word may have bytes. */
static size_t token_end(reader *r, size_t i, size_t n)
{
    size_t e = i + 1;
    while (e < n && r->cuts[e] == CUT_NONE) {
        if (r->atoms[e].end - r->atoms[i].begin > SAY_MAX_WORD_BYTES) {
            note_cut(&r->words, r->atoms[e].begin);
            break;
        }
        e++;
    }
    return e;
}

/* Lines of a paragraph may each open with a dateline; it is a sentence of its own. Where nothing
 * else tells when the report was published, the day of a dateline above its text does. */
static void cut_datelines(reader *r, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (r->cuts[i] != CUT_SENTENCE || r->atoms[i].gap < GAP_LINE) continue;
        say_dateline line = say_dateline_read(r->atoms + i, n - i, r->d->text);
        if (!line.atoms) continue;
        for (size_t j = i + 1; j < i + line.atoms; j++)
            if (r->cuts[j] == CUT_SENTENCE) r->cuts[j] = CUT_TOKEN;
        r->cuts[i] = CUT_DATELINE;
        r->cuts[i + line.atoms] = CUT_SENTENCE;
        if (!r->d->published && r->d->sentences.n <= OPENING) r->d->published = line.day;
    }
}

/* Does the atom hold a title that is written with a full stop and stands before a name? */
static bool is_title(const reader *r, const say_atom *a)
{
    static const char *const titles[] = {"Mr",  "Mrs", "Ms",  "Dr",   "Prof", "Rev",
                                         "Hon", "Sen", "Rep", "Gov",  "Gen",  "Col",
                                         "Lt",  "Maj", "Sgt", "Capt", "Adm",  NULL};
    return say_str_in(say_str_slice(r->d->text, a->begin, a->end), titles);
}

/* "Rep. Lund", "Mrs. Ode": no sentence ends between a title and a name on the same line. */
static void keep_titles(reader *r, size_t n)
{
    for (size_t i = 2; i < n; i++) {
        const say_atom *dot = &r->atoms[i - 1];
        if (r->cuts[i] != CUT_SENTENCE || r->atoms[i].gap >= GAP_LINE || dot->gap != GAP_NONE)
            continue;
        if (dot->end - dot->begin != 1 || r->d->text.p[dot->begin] != '.') continue;
        char next = r->d->text.p[r->atoms[i].begin];
        if (next < 'A' || next > 'Z' || !is_title(r, dot - 1)) continue;
        r->cuts[i] = CUT_TOKEN;
        r->cuts[i - 1] = CUT_NONE;
    }
}

/* atoms[n] is the first of what follows, or has gap GAP_PARAGRAPH at the end. */
static void read_paragraph(reader *r, size_t n)
{
    size_t opened = 0;
    say_seg_cuts(r->cuts, r->atoms, n, r->s->token, r->s->sentence);
    cut_datelines(r, n);
    keep_titles(r, n);
    for (size_t i = 0, e; i < n && r->d->tokens.n < SAY_MAX_TOKENS; i = e) {
        e = token_end(r, i, n);
        if (r->cuts[i] == CUT_SENTENCE || r->cuts[i] == CUT_DATELINE) {
            if (i - opened >= SAY_SEG_SENTENCE_ATOMS) note_cut(&r->sentences, r->atoms[i].begin);
            open_sentence(r, r->atoms[i].begin);
            r->d->sentences.at[r->d->sentences.n - 1].dateline = r->cuts[i] == CUT_DATELINE;
            opened = i;
        }
        add_token(r, r->atoms[i].begin, r->atoms[e - 1].end, next_word(r, e, n),
                  r->atoms[e].gap != GAP_NONE);
    }
}

/* Reads text [begin, end): a stretch between furniture. */
static void read_stretch(reader *r, uint32_t begin, uint32_t end)
{
    say_str text = say_str_slice(r->d->text, 0, end);
    size_t at = begin, n = 0;
    r->paragraph = true;
    bool more = say_atom_next(&r->atoms[0], text, &at);
    while (more && r->d->tokens.n < SAY_MAX_TOKENS) {
        r->atoms[0].gap = GAP_PARAGRAPH;
        for (n = 1; n <= SAY_PARAGRAPH_ATOMS; n++) {
            more = say_atom_next(&r->atoms[n], text, &at);
            if (!more || r->atoms[n].gap == GAP_PARAGRAPH) break;
        }
        bool whole = n <= SAY_PARAGRAPH_ATOMS;
        if (!whole) note_cut(&r->paragraphs, r->atoms[--n].begin);
        if (!more) r->atoms[n].gap = GAP_PARAGRAPH;
        read_paragraph(r, n);
        r->atoms[0] = r->atoms[n];
        r->paragraph = whole;
    }
    close_sentence(r);
}

static void write_note(const reader *r, const met *limit, const char *what, int most)
{
    if (limit->count == 0) return;
    say_doc_note(r->d, "%u %s of more than %d were cut, the first near character %u", limit->count,
                 what, most, say_cpmap_at(&r->d->cp, limit->first));
}

static void write_notes(const reader *r)
{
    write_note(r, &r->paragraphs, "paragraphs, counted in words and marks,", SAY_PARAGRAPH_ATOMS);
    write_note(r, &r->sentences, "sentences, counted in words and marks,", SAY_SEG_SENTENCE_ATOMS);
    write_note(r, &r->words, "words, counted in bytes,", SAY_MAX_WORD_BYTES);
    if (r->d->tokens.n >= SAY_MAX_TOKENS)
        say_doc_note(r->d, "only the first %d words were read", SAY_MAX_TOKENS);
}

/* Makes room for the tokens that the text will give, so that the array need not grow often. */
static void make_room(say_doc *d)
{
    size_t expected = d->text.n / BYTES_A_TOKEN + 64;
    if (expected > SAY_MAX_TOKENS) expected = SAY_MAX_TOKENS;
    uint32_t cap = d->tokens.n + (uint32_t)expected;
    if (cap <= d->tokens.cap) return;
    d->tokens.at = say_arena_grow(d->arena, d->tokens.at, d->tokens.n, cap, sizeof *d->tokens.at);
    d->tokens.cap = cap;
}

void say_text_segment(say_doc *d, const say_segmenter *s)
{
    reader r = {.d = d, .s = s};
    size_t room = d->text.n < SAY_PARAGRAPH_ATOMS ? d->text.n : SAY_PARAGRAPH_ATOMS;
    r.atoms = say_arena_take(d->arena, (room + 2) * sizeof *r.atoms);
    r.cuts = say_arena_take(d->arena, room + 2);
    make_room(d);
    uint32_t begin = 0;
    for (uint32_t i = 0; i < d->furniture.n; i++) {
        read_stretch(&r, begin, d->furniture.at[i].begin);
        begin = d->furniture.at[i].end;
    }
    read_stretch(&r, begin, (uint32_t)d->text.n);
    write_notes(&r);
}
