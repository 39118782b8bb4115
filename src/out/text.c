/* The ledger of one report for people: who says what, what happened, where they differ. */
#include "out/page.h"
#include "out/phrase.h"
#include "out/writers.h"

#include <stdlib.h>

enum { INDENT = 2, STEP = 3, DEEPEST = 8 };

/* What is known while one report is written. */
typedef struct minutes {
    const say_page *page;
    const say_doc *d;
    say_buf *line;   /* the paragraph in hand */
    bool *seen;      /* [entities]: named in full above */
    bool *spoken;    /* [attributions]: needed further down, so never left out */
    bool *left_out;  /* [attributions]: tells a reader nothing */
    bool *answered;  /* [attributions]: set out as an answer above */
    uint32_t *first; /* [attributions]: first inside its content */
    uint32_t *next;  /* [attributions]: next inside the same content */
} minutes;

static void put_rule_line(const say_page *page)
{
    say_buf_puts(page->out, page->colour ? "\x1b[2m" : "");
    for (unsigned i = 0; i < page->width; i++)
        say_buf_puts(page->out, "─");
    say_buf_puts(page->out, page->colour ? "\x1b[0m\n" : "\n");
}

static void put_heading(const minutes *m, const char *words)
{
    say_buf_clear(m->line);
    say_buf_format(m->line, SAY_INK_BOLD "%s" SAY_INK_PLAIN, words);
    say_buf_putc(m->page->out, '\n');
    say_page_wrap(m->page, say_buf_str(m->line), 0, INDENT);
}

/* The title (else the id), and below it what else is known of the report. */
static void put_head(const say_page *page, const say_doc *d, say_buf *line)
{
    put_rule_line(page);
    say_buf_puts(line, SAY_INK_BOLD);
    say_write_line_of(line, d->title.n ? d->title : d->id);
    say_buf_puts(line, SAY_INK_PLAIN);
    say_page_wrap(page, say_buf_str(line), 0, 0);
    say_buf_clear(line);
    const say_str more[] = {d->title.n ? d->id : SAY_LIT(""), d->author, d->publisher, d->url};
    for (size_t i = 0; i < sizeof more / sizeof more[0]; i++) {
        if (!more[i].n) continue;
        if (line->n) say_buf_puts(line, " · ");
        say_write_line_of(line, more[i]);
    }
    if (d->published) {
        if (line->n) say_buf_puts(line, " · ");
        say_phrase_day(line, d->published);
    }
    if (line->n) say_buf_puts(line, " · ");
    uint32_t n = d->sentences.n - 1;
    say_buf_format(line, "%u sentence%s", n, n == 1 ? "" : "s");
    if (d->page)
        say_buf_format(line, " in %u paragraph%s; %u parts of the page left out", d->paragraphs,
                       d->paragraphs == 1 ? "" : "s", d->dropped.n);
    say_page_wrap(page, say_buf_str(line), 0, 0);
}

/* Words of the content, articles aside; marks do not count. */
static unsigned content_words(const say_doc *d, const say_attribution *a)
{
    unsigned n = 0;
    for (uint32_t i = 0; i < a->content.n; i++) {
        say_str s = say_span_text(d, a->content.at[i]), rest;
        for (; s.n; s = rest) {
            say_str word = say_str_split(s, ' ', &rest);
            n += word.n > 0 && !say_str_ieq(word, SAY_LIT("the")) &&
                 !say_str_ieq(word, SAY_LIT("a")) && !say_str_ieq(word, SAY_LIT("an"));
        }
    }
    return n;
}

static bool is_plain(const say_attribution *a)
{
    return a->stance == STANCE_NONE || a->stance == STANCE_ASSERTS;
}

/* "He — to name: the groups" inside "he declined to name the groups": all its words stand there,
 * and nobody says more by it. */
static bool is_echo(const say_doc *d, const say_attribution *a)
{
    const say_attribution *outer = &d->attributions.at[a->parent];
    if (!a->parent || !is_plain(a) || !a->cue.n || a->source_entity != outer->source_entity)
        return false;
    return say_str_starts(say_span_text(d, a->cue.at[0]), SAY_LIT("to "));
}

/* Is the attribution a reader's loss if it is not there? "said: the official", "telling: the
 * others" are none; a quotation, a denial, a question are, at any length. */
static bool is_empty(const say_doc *d, uint32_t i)
{
    const say_attribution *a = &d->attributions.at[i];
    if (is_echo(d, a)) return true;
    return is_plain(a) && a->quote == QUOTE_INDIRECT && content_words(d, a) <= 1;
}

static void mark_needed(const minutes *m)
{
    const say_doc *d = m->d;
    for (uint32_t i = 1; i < d->events.n; i++)
        m->spoken[d->events.at[i].attribution] = true;
    for (uint32_t i = 1; i < d->contests.n; i++) {
        m->spoken[d->contests.at[i].a_attribution] = true;
        m->spoken[d->contests.at[i].b_attribution] = true;
    }
    for (uint32_t i = 1; i < d->attributions.n; i++)
        m->left_out[i] = !m->spoken[i] && is_empty(d, i);
}

/* The nearest attribution around i that is shown; 0 none. */
static uint32_t holder(const minutes *m, uint32_t i)
{
    uint32_t at = m->d->attributions.at[i].parent;
    for (unsigned steps = 0; at && m->left_out[at] && steps < DEEPEST; steps++)
        at = m->d->attributions.at[at].parent;
    return at;
}

static unsigned depth_of(const minutes *m, uint32_t i)
{
    unsigned depth = 0;
    for (uint32_t a = holder(m, i); a && depth < DEEPEST; a = holder(m, a))
        depth++;
    return depth;
}

/* Do all words of i's content stand in the line above it? */
static bool is_read(const minutes *m, uint32_t i)
{
    uint32_t above = holder(m, i);
    const say_spans *inner = &m->d->attributions.at[i].content;
    for (uint32_t k = 0; k < inner->n; k++)
        if (!say_spans_cover(&m->d->attributions.at[above].content, inner->at[k])) return false;
    return above != 0;
}

static void put_attribution(const minutes *m, uint32_t i)
{
    uint32_t entity = m->d->attributions.at[i].source_entity;
    unsigned indent = INDENT + STEP * depth_of(m, i);
    int how = (m->seen[entity] ? SAY_PHRASE_KNOWN : 0) | (is_read(m, i) ? SAY_PHRASE_BEGINNING : 0);
    say_buf_clear(m->line);
    say_buf_format(m->line, SAY_INK_DIM "a%u" SAY_INK_PLAIN " ", i);
    say_phrase_attribution(m->line, m->d, i, how);
    say_phrase_stance(m->line, m->d, i, false);
    say_page_wrap(m->page, say_buf_str(m->line), indent, indent + STEP);
    if (entity) m->seen[entity] = true;
}

/* Attributions in the order of the report, each followed by those inside its content. */
static void walk_attributions(const minutes *m)
{
    const say_doc *d = m->d;
    for (uint32_t i = d->attributions.n; i-- > 1;) {
        uint32_t parent = d->attributions.at[i].parent;
        m->next[i] = m->first[parent];
        m->first[parent] = i;
    }
    for (uint32_t at = m->first[0]; at;) {
        if (!m->left_out[at]) put_attribution(m, at);
        if (m->first[at]) {
            at = m->first[at];
            continue;
        }
        while (at && !m->next[at])
            at = d->attributions.at[at].parent;
        at = at ? m->next[at] : 0;
    }
}

static void put_attributions(const minutes *m)
{
    uint32_t shown = 0;
    for (uint32_t i = 1; i < m->d->attributions.n; i++)
        shown += !m->left_out[i];
    if (!shown) return;
    put_heading(m, "Who says what");
    walk_attributions(m);
}

static void put_events(const minutes *m)
{
    if (m->d->events.n > 1) put_heading(m, "What happened, and who says so");
    for (uint32_t i = 1; i < m->d->events.n; i++) {
        say_buf_clear(m->line);
        say_buf_format(m->line, SAY_INK_DIM "e%u" SAY_INK_PLAIN " ", i);
        say_phrase_event(m->line, m->d, i);
        say_page_wrap(m->page, say_buf_str(m->line), INDENT, INDENT + STEP);
    }
}

static void put_side(say_buf *line, const say_doc *d, uint32_t attribution, uint32_t event)
{
    if (attribution) {
        say_buf_format(line, SAY_INK_DIM "a%u" SAY_INK_PLAIN " ", attribution);
        say_phrase_attribution(line, d, attribution, SAY_PHRASE_KNOWN);
        return;
    }
    const say_event *e = &d->events.at[event];
    const say_sentence *s = &d->sentences.at[d->tokens.at[e->trigger_token].sentence];
    say_buf_format(line, SAY_INK_DIM "e%u" SAY_INK_PLAIN " ", event);
    say_buf_puts(line, SAY_INK_BOLD "the article" SAY_INK_PLAIN ": ");
    say_write_line_of(line, say_span_text(d, s->span));
}

/* What an answer does to the claim beside it, as a reader would say it. */
static const char *verdict(int kind)
{
    static const char *const words[CONTEST_COUNT] = {
        [CONTEST_NONE] = "on the same matter",         [CONTEST_DENIES] = "denied by",
        [CONTEST_CONTRADICTS] = "contradicted by",     [CONTEST_UNAWARE] = "unknown to",
        [CONTEST_DECLINES] = "no answer from",         [CONTEST_DOUBTS] = "doubted by",
        [CONTEST_ALTERNATIVE] = "another explanation", [CONTEST_NUMBERS] = "another figure",
        [CONTEST_CORROBORATES] = "borne out by"};
    return words[kind > 0 && kind < CONTEST_COUNT ? kind : 0];
}

static bool same_claim(const say_contest *x, const say_contest *y)
{
    return x->a_attribution == y->a_attribution && x->a_event == y->a_event;
}

static bool is_first_of_claim(const say_doc *d, uint32_t i)
{
    for (uint32_t k = 1; k < i; k++)
        if (same_claim(&d->contests.at[k], &d->contests.at[i])) return false;
    return true;
}

/* "They said they knew nothing" answers; that they knew nothing, inside it, is the same answer. */
static bool is_inner_answer(const say_doc *d, uint32_t claim, const say_contest *c)
{
    uint32_t up = d->attributions.at[c->b_attribution].parent;
    for (unsigned steps = 0; up && steps < DEEPEST; steps++, up = d->attributions.at[up].parent)
        for (uint32_t k = claim; k < d->contests.n; k++) {
            const say_contest *other = &d->contests.at[k];
            if (same_claim(other, c) && other->kind == c->kind && other->b_attribution == up)
                return true;
        }
    return false;
}

/* One answer; where it has been set out above, only whose it is. */
static void put_answer(const minutes *m, say_buf *line, const say_contest *c)
{
    uint32_t a = c->b_attribution;
    if (!a || !m->answered[a]) {
        put_side(line, m->d, a, c->b_event);
    } else {
        say_buf_format(line, SAY_INK_DIM "a%u" SAY_INK_BOLD " ", a);
        say_phrase_speaker(line, m->d, &m->d->attributions.at[a]);
        say_buf_puts(line, SAY_INK_PLAIN ", as above");
    }
    m->answered[a] = true;
    say_buf_putc(line, '\n');
}

/* The answers to the claim of contest i, one below the other, under what they do to it. */
static void put_answers(const minutes *m, say_buf *line, uint32_t i)
{
    int kind = -1;
    for (uint32_t k = i; k < m->d->contests.n; k++) {
        const say_contest *c = &m->d->contests.at[k];
        if (!same_claim(c, &m->d->contests.at[i]) || is_inner_answer(m->d, i, c)) continue;
        const char *ink = c->kind == CONTEST_CORROBORATES ? SAY_INK_GOOD : SAY_INK_BAD;
        if (k > i) say_buf_puts(line, " \n");
        if (c->kind != kind)
            say_buf_format(line, "%s%s:" SAY_INK_PLAIN "\n", ink, verdict(c->kind));
        put_answer(m, line, c);
        kind = c->kind;
    }
}

/* Each claim once, on the left; what answers it on the right. */
static void put_contests(const minutes *m)
{
    say_buf answers = {0};
    if (m->d->contests.n > 1) put_heading(m, "Side by side");
    for (uint32_t i = 1; i < m->d->contests.n; i++) {
        const say_contest *c = &m->d->contests.at[i];
        if (!is_first_of_claim(m->d, i)) continue;
        say_buf_clear(m->line);
        say_buf_clear(&answers);
        put_side(m->line, m->d, c->a_attribution, c->a_event);
        put_answers(m, &answers, i);
        if (i > 1) say_buf_putc(m->page->out, '\n');
        say_page_beside(m->page, say_buf_str(m->line), say_buf_str(&answers), INDENT);
    }
    if (answers.failed) m->page->out->failed = true;
    say_buf_free(&answers);
}

static void put_notes(const minutes *m)
{
    if (m->d->notes.n) put_heading(m, "Notes");
    for (uint32_t i = 0; i < m->d->notes.n; i++) {
        say_buf_clear(m->line);
        say_write_line_of(m->line, m->d->notes.at[i]);
        say_page_wrap(m->page, say_buf_str(m->line), INDENT, INDENT + STEP);
    }
}

static void put_body(const say_page *page, const say_doc *d, const say_style *style, say_buf *line)
{
    size_t n = d->attributions.n, entities = d->entities.n;
    uint32_t *links = calloc(n * 2, sizeof *links);
    bool *flags = calloc(n * 3 + entities, sizeof *flags);
    if (links && flags) {
        minutes m = {page,          d,     line,     flags + n * 3, flags, flags + n,
                     flags + n * 2, links, links + n};
        mark_needed(&m);
        put_attributions(&m);
        put_events(&m);
        put_contests(&m);
        put_notes(&m);
        if (style->dropped && d->dropped.n + d->furniture.n) {
            put_heading(&m, "Left out");
            say_write_dropped(page, d);
        }
    } else {
        page->out->failed = true;
    }
    free(links);
    free(flags);
}

void say_write_text(say_buf *b, const say_doc *d, const say_style *style)
{
    say_page page = {b, style->width, style->colour};
    say_buf line = {0};
    put_head(&page, d, &line);
    if (d->attributions.n < 2 && d->events.n < 2)
        say_page_wrap(&page, SAY_LIT(" \nNothing is attributed, and no event is coded."), 0,
                      INDENT);
    put_body(&page, d, style, &line);
    say_buf_putc(b, '\n');
    if (line.failed) b->failed = true;
    say_buf_free(&line);
}
