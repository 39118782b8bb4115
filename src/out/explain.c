/* Why each event and attribution was coded: its sentence and tree, the line of the lexicon or the
 * rule of the program, and the path by which each role was reached. */
#include "out/page.h"
#include "out/phrase.h"
#include "out/writers.h"

enum { INDENT = 2, HANG = 13 };

static void put_item(const say_page *page, const char *label, const say_buf *words)
{
    say_buf line = {0};
    say_buf_format(&line, SAY_INK_DIM "%-10s" SAY_INK_PLAIN " ", label);
    say_str rest = say_buf_str(words);
    size_t lead = line.n;
    say_buf_put(&line, rest);
    if (line.failed || words->failed) page->out->failed = true;
    if (line.n > lead) say_page_wrap(page, say_buf_str(&line), INDENT, HANG);
    say_buf_free(&line);
}

/* "lexicon/events/consult.lex:46, rule pattern", "rule quote-verb of the program", or nothing */
static void put_rule(say_buf *line, const say_rule *rule)
{
    if (rule->file) say_buf_format(line, "%s:%u", rule->file, rule->line);
    if (rule->file && rule->name) say_buf_puts(line, ", ");
    if (rule->name) say_buf_format(line, "rule %s", rule->name);
    if (!rule->file && rule->name) say_buf_puts(line, " of the program");
}

static void put_why(const say_page *page, const say_rule *rule, float confidence, say_buf *line)
{
    say_buf_clear(line);
    put_rule(line, rule);
    if (!line->n) say_buf_puts(line, "not recorded");
    say_buf_format(line, ", confidence %.2g", (double)confidence);
    put_item(page, "because", line);
}

/* An entity and what resolved it: "Sergei Lavrov RUSGOV, lexicon/actors/russia.lex:12" */
static void put_entity(const say_doc *d, uint32_t entity, say_buf *line)
{
    const say_rule *rule = &d->entities.at[entity].rule;
    say_phrase_entity(line, d, entity);
    if (rule->file || rule->name) say_buf_puts(line, ", ");
    put_rule(line, rule);
}

/* “Lavrov”, reached by nsubj: Sergei Lavrov RUSGOV, lexicon/actors/russia.lex:12 */
static void put_roles(const say_page *page, const say_doc *d, const char *label,
                      const say_roles *roles, say_buf *line)
{
    for (uint32_t i = 0; i < roles->n; i++) {
        const say_role *role = &roles->at[i];
        say_buf_clear(line);
        say_buf_puts(line, "“");
        say_write_line_of(line, say_span_text(d, role->span));
        say_buf_format(line, "”, reached by %s: ", role->path ? role->path : "an unnamed path");
        put_entity(d, role->entity, line);
        put_item(page, label, line);
    }
}

static void put_sentence(const say_page *page, const say_doc *d, uint32_t token, say_buf *line)
{
    uint32_t sentence = d->tokens.at[token].sentence;
    if (!token || !sentence) return;
    say_buf_clear(line);
    say_write_line_of(line, say_span_text(d, d->sentences.at[sentence].span));
    put_item(page, "sentence", line);
    say_write_sentence_tree(page, d, sentence, INDENT * 2);
}

/* “in Astana”: Astana KAZ, lexicon/places.lex:7 */
static void put_place(const say_page *page, const say_doc *d, const say_event *e, say_buf *line)
{
    if (!e->place) return;
    say_buf_clear(line);
    if (e->place_span.end > e->place_span.begin) {
        say_buf_puts(line, "“");
        say_write_line_of(line, say_span_text(d, e->place_span));
        say_buf_puts(line, "”: ");
    }
    put_entity(d, e->place, line);
    put_item(page, "place", line);
}

/* “last week”: 2016-12-19 to 2016-12-25; the publication date where no word gives one */
static void put_date(const say_page *page, const say_doc *d, const say_when *w, say_buf *line)
{
    if (!w->from && !w->to) return;
    say_buf_clear(line);
    if (w->span.end > w->span.begin) {
        say_buf_puts(line, "“");
        say_write_line_of(line, say_span_text(d, w->span));
        say_buf_puts(line, "”: ");
    }
    if (!w->to) say_buf_puts(line, "since ");
    if (w->from) say_write_day(line, w->from);
    if (w->to && w->to != w->from) {
        say_buf_puts(line, w->from ? " to " : "until ");
        say_write_day(line, w->to);
    }
    if (w->span.end <= w->span.begin) say_buf_puts(line, ", from the day of publication");
    put_item(page, "date", line);
}

static void explain_event(const say_page *page, const say_doc *d, uint32_t i, say_buf *line)
{
    const say_event *e = &d->events.at[i];
    say_buf_clear(line);
    say_buf_format(line, "e%u ", i);
    say_phrase_event(line, d, i);
    say_page_wrap(page, say_buf_str(line), 0, INDENT);
    put_sentence(page, d, e->trigger_token, line);
    put_why(page, &e->rule, e->confidence, line);
    put_roles(page, d, "actor", &e->actor, line);
    put_roles(page, d, "recipient", &e->recipient, line);
    put_place(page, d, e, line);
    put_date(page, d, &e->when, line);
    say_buf_putc(page->out, '\n');
}

static void explain_attribution(const say_page *page, const say_doc *d, uint32_t i, say_buf *line)
{
    const say_attribution *a = &d->attributions.at[i];
    say_buf_clear(line);
    say_buf_format(line, "a%u ", i);
    say_phrase_attribution(line, d, i, 0);
    say_phrase_stance(line, d, i, true);
    say_page_wrap(page, say_buf_str(line), 0, INDENT);
    uint32_t token = a->cue_token ? a->cue_token : a->content_token;
    put_sentence(page, d, token ? token : a->source_token, line);
    put_why(page, &a->rule, a->confidence, line);
    say_buf_clear(line);
    say_buf_format(line, "%s", say_source_kind_name(a->source_kind));
    if (a->source_entity) say_buf_puts(line, ": ");
    if (a->source_entity) put_entity(d, a->source_entity, line);
    put_item(page, "source", line);
    say_buf_clear(line);
    if (a->addressee_entity) put_entity(d, a->addressee_entity, line);
    put_item(page, "addressee", line);
    say_buf_clear(line);
    if (a->parent) say_buf_format(line, "the content of a%u", a->parent);
    put_item(page, "inside", line);
    say_buf_putc(page->out, '\n');
}

void say_write_explain(say_buf *b, const say_doc *d, const say_style *style)
{
    say_page page = {b, style->width, style->colour};
    say_buf line = {0};
    bool all = !style->event && !style->attribution;
    for (uint32_t i = 1; i < d->attributions.n; i++)
        if (all || i == style->attribution) explain_attribution(&page, d, i, &line);
    for (uint32_t i = 1; i < d->events.n; i++)
        if (all || i == style->event) explain_event(&page, d, i, &line);
    if (all && d->attributions.n < 2 && d->events.n < 2)
        say_page_wrap(&page, SAY_LIT("Nothing is attributed, and no event is coded."), 0, INDENT);
    if (line.failed) b->failed = true;
    say_buf_free(&line);
}
