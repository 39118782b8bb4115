/* The ledger of one report for people: who says what, what happened, where they differ. */
#include "out/page.h"
#include "out/phrase.h"
#include "out/writers.h"

#include <stdlib.h>

enum { INDENT = 2, STEP = 3, DEEPEST = 8 };

static void put_rule_line(const say_page *page)
{
    say_buf_puts(page->out, page->colour ? "\x1b[2m" : "");
    for (unsigned i = 0; i < page->width; i++)
        say_buf_puts(page->out, "─");
    say_buf_puts(page->out, page->colour ? "\x1b[0m\n" : "\n");
}

static void put_heading(const say_page *page, const char *words)
{
    say_buf_format(page->out, page->colour ? "\n\x1b[1m%s\x1b[0m\n" : "\n%s\n", words);
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
    const say_str more[] = {d->title.n ? d->id : SAY_LIT(""), d->publisher, d->url};
    for (size_t i = 0; i < sizeof more / sizeof more[0]; i++) {
        if (!more[i].n) continue;
        if (line->n) say_buf_puts(line, " · ");
        say_write_line_of(line, more[i]);
    }
    if (d->published) {
        if (line->n) say_buf_puts(line, " · ");
        say_write_day(line, d->published);
    }
    if (line->n) say_buf_puts(line, " · ");
    uint32_t n = d->sentences.n - 1;
    say_buf_format(line, "%u sentence%s", n, n == 1 ? "" : "s");
    say_page_wrap(page, say_buf_str(line), 0, 0);
}

static unsigned depth_of(const say_doc *d, uint32_t i)
{
    unsigned depth = 0;
    for (uint32_t a = d->attributions.at[i].parent; a && depth < DEEPEST;
         a = d->attributions.at[a].parent)
        depth++;
    return depth;
}

static void put_attribution(const say_page *page, const say_doc *d, uint32_t i, say_buf *line)
{
    unsigned indent = INDENT + STEP * depth_of(d, i);
    say_buf_clear(line);
    say_buf_format(line, SAY_INK_DIM "a%u" SAY_INK_PLAIN " ", i);
    say_phrase_attribution(line, d, i);
    say_phrase_stance(line, d, i);
    say_page_wrap(page, say_buf_str(line), indent, indent + STEP);
}

/* Attributions in the order of the report, each followed by those inside its content. next and
 * first link the children of each; shape [n], zero. */
static void walk_attributions(const say_page *page, const say_doc *d, uint32_t *first,
                              uint32_t *next, say_buf *line)
{
    for (uint32_t i = d->attributions.n; i-- > 1;) {
        uint32_t parent = d->attributions.at[i].parent;
        next[i] = first[parent];
        first[parent] = i;
    }
    for (uint32_t at = first[0]; at;) {
        put_attribution(page, d, at, line);
        if (first[at]) {
            at = first[at];
            continue;
        }
        while (at && !next[at])
            at = d->attributions.at[at].parent;
        at = at ? next[at] : 0;
    }
}

static void put_attributions(const say_page *page, const say_doc *d, say_buf *line)
{
    if (d->attributions.n < 2) return;
    uint32_t *links = calloc((size_t)d->attributions.n * 2, sizeof *links);
    if (!links) {
        page->out->failed = true;
        return;
    }
    put_heading(page, "Who says what");
    walk_attributions(page, d, links, links + d->attributions.n, line);
    free(links);
}

static void put_events(const say_page *page, const say_doc *d, say_buf *line)
{
    if (d->events.n > 1) put_heading(page, "What happened, and who says so");
    for (uint32_t i = 1; i < d->events.n; i++) {
        say_buf_clear(line);
        say_buf_format(line, SAY_INK_DIM "e%u" SAY_INK_PLAIN " ", i);
        say_phrase_event(line, d, i);
        say_page_wrap(page, say_buf_str(line), INDENT, INDENT + STEP);
    }
}

static void put_side(say_buf *line, const say_doc *d, uint32_t attribution, uint32_t event)
{
    if (attribution) {
        say_buf_format(line, SAY_INK_DIM "a%u" SAY_INK_PLAIN " ", attribution);
        say_phrase_attribution(line, d, attribution);
        return;
    }
    const say_event *e = &d->events.at[event];
    const say_sentence *s = &d->sentences.at[d->tokens.at[e->trigger_token].sentence];
    say_buf_format(line, SAY_INK_DIM "e%u" SAY_INK_PLAIN " ", event);
    say_buf_puts(line, SAY_INK_BOLD "the report" SAY_INK_PLAIN ": ");
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

/* The answers to the claim of contest i, one below the other. */
static void put_answers(say_buf *line, const say_doc *d, uint32_t i)
{
    for (uint32_t k = i; k < d->contests.n; k++) {
        const say_contest *c = &d->contests.at[k];
        if (!same_claim(c, &d->contests.at[i])) continue;
        const char *ink = c->kind == CONTEST_CORROBORATES ? SAY_INK_GOOD : SAY_INK_BAD;
        say_buf_format(line, "%s%s%s:" SAY_INK_PLAIN "\n", k > i ? " \n" : "", ink,
                       verdict(c->kind));
        put_side(line, d, c->b_attribution, c->b_event);
        say_buf_putc(line, '\n');
    }
}

/* Each claim once, on the left; what answers it on the right. */
static void put_contests(const say_page *page, const say_doc *d, say_buf *line)
{
    say_buf answers = {0};
    if (d->contests.n > 1) put_heading(page, "Side by side");
    for (uint32_t i = 1; i < d->contests.n; i++) {
        if (!is_first_of_claim(d, i)) continue;
        say_buf_clear(line);
        say_buf_clear(&answers);
        put_side(line, d, d->contests.at[i].a_attribution, d->contests.at[i].a_event);
        put_answers(&answers, d, i);
        if (i > 1) say_buf_putc(page->out, '\n');
        say_page_beside(page, say_buf_str(line), say_buf_str(&answers), INDENT);
    }
    if (answers.failed) page->out->failed = true;
    say_buf_free(&answers);
}

static void put_notes(const say_page *page, const say_doc *d, say_buf *line)
{
    if (d->notes.n) put_heading(page, "Notes");
    for (uint32_t i = 0; i < d->notes.n; i++) {
        say_buf_clear(line);
        say_write_line_of(line, d->notes.at[i]);
        say_page_wrap(page, say_buf_str(line), INDENT, INDENT + STEP);
    }
}

void say_write_text(say_buf *b, const say_doc *d, const say_style *style)
{
    say_page page = {b, style->width, style->colour};
    say_buf line = {0};
    put_head(&page, d, &line);
    put_attributions(&page, d, &line);
    put_events(&page, d, &line);
    put_contests(&page, d, &line);
    if (d->attributions.n < 2 && d->events.n < 2)
        say_buf_puts(b, "\n  Nothing is attributed, and no event is coded.\n");
    put_notes(&page, d, &line);
    say_buf_putc(b, '\n');
    if (line.failed) b->failed = true;
    say_buf_free(&line);
}
