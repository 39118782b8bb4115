/* Quotations as they stand on the page: finds them by their marks, paragraph by paragraph, tells
 * which read like speech, and binds each of those to the verb of saying beside its marks. Reads no
 * content; whose words they are is quotes.c's. */
#include "attrib/work.h"

enum { SPEECH_WORDS = 4, NAME_TOKENS = 7 };

static const float MIN_WEIGHT = 0.40f;

typedef enum mark_kind { MARK_NONE, MARK_OPEN, MARK_CLOSE, MARK_EITHER } mark_kind;

static mark_kind double_mark(const say_doc *d, uint32_t t)
{
    static const char *const open[] = {"“", "``", "«", "„", NULL};
    static const char *const close[] = {"”", "»", NULL};
    static const char *const either[] = {"\"", "''", "\"\"", NULL};
    say_str form = say_tok(d, t)->form;
    if (say_str_in(form, open)) return MARK_OPEN;
    if (say_str_in(form, close)) return MARK_CLOSE;
    return say_str_in(form, either) ? MARK_EITHER : MARK_NONE;
}

/* ‘ ’ and ' as quotation marks: only on a token of their own that is no possessive. */
static mark_kind single_mark(const say_doc *d, uint32_t t)
{
    const say_token *k = say_tok(d, t);
    if (k->upos != UPOS_PUNCT) return MARK_NONE;
    if (say_str_is(k->form, "‘") || say_str_is(k->form, "`")) return MARK_OPEN;
    if (say_str_is(k->form, "’")) return MARK_CLOSE;
    return say_str_is(k->form, "'") ? MARK_EITHER : MARK_NONE;
}

/* A straight mark opens after a blank and before a word. */
static bool opens_here(const say_doc *d, uint32_t t, bool start)
{
    bool after_blank = start || say_tok(d, t - 1)->space_after || double_mark(d, t - 1) ||
                       say_str_is(say_tok(d, t - 1)->form, "(");
    return after_blank && !say_tok(d, t)->space_after;
}

/* What the finder remembers between tokens. */
typedef struct finder {
    uint32_t open; /* token of the mark that is open; 0 none */
    bool single;
    uint32_t paragraph;
} finder;

static bool has_verb(const say_doc *d, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (say_tok(d, t)->upos == UPOS_VERB || say_tok(d, t)->upos == UPOS_AUX) return true;
    return false;
}

static bool ends_sentence(const say_doc *d, uint32_t t)
{
    static const char *const stops[] = {",", ".", "?", "!", "...", "…", "—", "--", NULL};
    return say_str_in(say_tok(d, t)->form, stops);
}

static bool is_speech(const say_doc *d, uint32_t first, uint32_t last)
{
    uint32_t words = 0;
    for (uint32_t t = first + 1; t < last; t++)
        words += !say_is_punct(d, t);
    if (!words) return false;
    bool stop = last > first + 1 && (ends_sentence(d, last - 1) || ends_sentence(d, last));
    bool start = first == d->sentences.at[say_tok(d, first)->sentence].first ||
                 ends_sentence(d, first - 1) || say_str_is(say_tok(d, first - 1)->form, ":");
    if (words >= SPEECH_WORDS && has_verb(d, first, last)) return true;
    return stop && start;
}

static void close_quote(say_claims *c, finder *f, uint32_t last)
{
    say_quotation q = {.first = f->open, .last = last, .paragraph = f->paragraph};
    f->open = 0;
    if (last <= q.first) return;
    q.speech = is_speech(c->d, q.first, last);
    q.closed = double_mark(c->d, last) != MARK_NONE;
    uint32_t index = c->quotes.n;
    SAY_PUSH(c->d->arena, c->quotes, q);
    for (uint32_t t = q.first; t <= last; t++)
        c->quoted[t] = index;
}

/* The last token of the sentence in which an unclosed quotation opens. */
static uint32_t sentence_end(const say_doc *d, uint32_t t)
{
    return d->sentences.at[say_tok(d, t)->sentence].last - 1;
}

static void meet_mark(say_claims *c, finder *f, uint32_t t, bool start)
{
    mark_kind kind = double_mark(c->d, t);
    bool single = kind == MARK_NONE;
    if (single) kind = single_mark(c->d, t);
    if (kind == MARK_NONE || (f->open && single != f->single)) return;
    if (kind == MARK_EITHER && f->open) kind = MARK_CLOSE;
    if (kind == MARK_EITHER) kind = opens_here(c->d, t, start) ? MARK_OPEN : MARK_NONE;
    if (kind == MARK_CLOSE && f->open) close_quote(c, f, t);
    if (kind == MARK_OPEN) {
        if (f->open) close_quote(c, f, sentence_end(c->d, f->open));
        f->open = t;
        f->single = single;
    }
}

/* A paragraph ends with a quotation open: it runs to the end where the next paragraph opens with
 * the mark again or the mark can only open; else it was a slip and holds for its sentence. */
static void end_paragraph(say_claims *c, finder *f, uint32_t next_first)
{
    const say_doc *d = c->d;
    bool goes_on = next_first < d->tokens.n && (double_mark(d, next_first) == MARK_OPEN ||
                                                double_mark(d, next_first) == MARK_EITHER);
    bool plain = f->open && !f->single && double_mark(d, f->open) == MARK_OPEN;
    if (f->open) close_quote(c, f, goes_on || plain ? next_first - 1 : sentence_end(d, f->open));
    f->open = 0;
    f->paragraph++;
}

/* How likely the verb introduces what is quoted. */
const say_cue *say_speech_cue(const say_claims *c, uint32_t t)
{
    static const char *const frames[] = {"quote", "clause", "inter"};
    const say_token *v = say_tok(c->d, t);
    if (v->upos != UPOS_VERB || say_str_is(v->lemma, "be")) return NULL; /* "there was ..." */
    for (size_t i = 0; i < sizeof frames / sizeof *frames; i++) {
        const say_cue *cue = say_cue_own(c->tables, v->lemma, 'v', frames[i]);
        if (cue && cue->weight >= MIN_WEIGHT) return cue;
    }
    return NULL;
}

/* Verbs inside a description of the speaker do not end the search: "said Lee, who leads the team".
 */
static bool is_aside(const say_doc *d, uint32_t t)
{
    static const char *const relative[] = {"who", "which", "that", "whom", "whose", NULL};
    int rel = say_tok(d, t)->rel;
    if (rel == REL_ACL_RELCL) {
        uint32_t subject = say_own_subject(d, t);
        return !subject || say_str_in(say_tok(d, subject)->norm, relative);
    }
    return rel == REL_ACL || rel == REL_AMOD || rel == REL_COMPOUND;
}

/* A sentence cut in two at the closing mark: '"Why now?" he asked.' */
static bool goes_on_small(const say_doc *d, uint32_t t)
{
    char b = say_tok(d, t)->form.n ? say_tok(d, t)->form.p[0] : 'A';
    return (b >= 'a' && b <= 'z') || b == ',';
}

/* '"Why now?" Lee asked.': a sentence right behind the closing mark that only says who said it. */
static bool only_says_who(const say_doc *d, uint32_t verb)
{
    int x = say_tok(d, verb)->xpos;
    if (x != XPOS_VBD && x != XPOS_VBZ) return false;
    for (uint32_t k = say_tok(d, verb)->first; k; k = say_tok(d, k)->next) {
        int rel = say_tok(d, k)->rel;
        if (k > verb && (rel == REL_CCOMP || rel == REL_XCOMP)) return false;
    }
    uint32_t end = d->sentences.at[say_tok(d, verb)->sentence].last, t = verb + 1;
    while (t < end && say_tok(d, t)->xpos != XPOS_QUOTE_OPEN && say_tok(d, t)->upos != UPOS_VERB &&
           say_tok(d, t)->upos != UPOS_AUX)
        t++;
    return t == end || say_is_punct(d, t - 1);
}

/* '"Rubbish," Lee scoffed.': any verb that only has its subject beside it, between a quotation that
 * the mark leaves open and the next mark. */
static bool is_any_saying(const say_doc *d, uint32_t verb, const say_quotation *q)
{
    static const char *const stops[] = {",", "?", "!", "—", "--", NULL};
    const say_token *v = say_tok(d, verb);
    if (v->xpos != XPOS_VBD || !q->speech || !say_str_in(say_tok(d, q->last - 1)->form, stops))
        return false;
    uint32_t end = d->sentences.at[v->sentence].last;
    if (verb + 1 >= end) return false;
    if (verb > q->last + 1) return say_is_punct(d, verb + 1);
    return say_tok(d, verb + 1)->upos == UPOS_PROPN;
}

static uint32_t verb_behind(const say_claims *c, const say_quotation *q)
{
    const say_doc *d = c->d;
    uint32_t home = say_tok(d, q->last)->sentence;
    bool other = false; /* is it a sentence of its own? */
    for (uint32_t t = q->last + 1; t < d->tokens.n && t - q->last <= SAY_ATTRIB_GAP; t++) {
        if (c->quoted[t]) return 0;
        if (say_tok(d, t)->sentence != home) {
            if (t != q->last + 1 || d->sentences.at[say_tok(d, t)->sentence].new_paragraph)
                return 0;
            other = !goes_on_small(d, t);
            home = say_tok(d, t)->sentence;
        }
        if (other && (t - q->last > NAME_TOKENS || say_is_punct(d, t))) return 0;
        /* '..., " she said' but not '..., " citing a report' */
        if (say_speech_cue(c, t) && !is_aside(d, t))
            return say_tok(d, t)->xpos != XPOS_VBG && (!other || only_says_who(d, t)) ? t : 0;
        if (say_tok(d, t)->upos == UPOS_VERB && !is_aside(d, t))
            return !other && is_any_saying(d, t, q) ? t : 0;
    }
    return 0;
}

/* "He told reporters on Monday: “..." A colon lets other verbs stand between. */
static uint32_t verb_before(const say_claims *c, const say_quotation *q)
{
    const say_doc *d = c->d;
    if (q->first < 2) return 0;
    bool colon = say_str_is(say_tok(d, q->first - 1)->form, ":");
    uint32_t home = say_tok(d, q->first)->sentence;
    if (colon) home = say_tok(d, q->first - 1)->sentence;
    for (uint32_t t = q->first - 1; t && q->first - t <= SAY_ATTRIB_GAP; t--) {
        if (say_tok(d, t)->sentence != home || c->quoted[t]) return 0;
        if (say_speech_cue(c, t)) return t;
        if (say_tok(d, t)->upos == UPOS_VERB && !colon && !is_aside(d, t)) return 0;
    }
    return 0;
}

/* The verb of saying that stands by the marks, found before any tree is read. */
static void bind_verbs(say_claims *c)
{
    for (uint32_t i = 1; i < c->quotes.n; i++) {
        say_quotation *q = &c->quotes.at[i];
        if (!q->speech) continue;
        q->verb = verb_behind(c, q);
        if (q->verb && !c->bound[q->verb]) c->bound[q->verb] = i;
        if (!q->verb) q->verb = verb_before(c, q);
    }
}

void say_find_quotes(say_claims *c)
{
    const say_doc *d = c->d;
    finder f = {.paragraph = 1};
    SAY_PUSH(d->arena, c->quotes, (say_quotation){0});
    for (uint32_t s = 1; s < d->sentences.n; s++) {
        const say_sentence *sent = &d->sentences.at[s];
        if (s > 1 && sent->new_paragraph) end_paragraph(c, &f, sent->first);
        for (uint32_t t = sent->first; t < sent->last; t++)
            meet_mark(c, &f, t, t == sent->first);
    }
    end_paragraph(c, &f, d->tokens.n);
    bind_verbs(c);
}
