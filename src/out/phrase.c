/* The wording of attributions and events for people. */
#include "out/phrase.h"

#include "out/page.h"
#include "out/writers.h"

void say_phrase_entity(say_buf *b, const say_doc *d, uint32_t entity)
{
    const say_entity *e = &d->entities.at[entity];
    say_write_line_of(b, e->name);
    if (e->code.n) say_buf_format(b, " " SAY_INK_DIM "%.*s" SAY_INK_PLAIN, SAY_ARG(e->code));
}

void say_phrase_source(say_buf *b, const say_doc *d, const say_attribution *a)
{
    if (a->source.n)
        say_write_spans(b, d, &a->source);
    else if (a->source_entity)
        say_write_line_of(b, d->entities.at[a->source_entity].name);
    else
        say_buf_puts(b, "somebody");
}

static const char *stance_ink(int stance)
{
    switch (stance) {
    case STANCE_DENIES:
    case STANCE_REFUSES:
    case STANCE_THREATENS:
        return SAY_INK_BAD;
    case STANCE_NONE:
    case STANCE_ASSERTS:
    case STANCE_ACCEPTS:
    case STANCE_PROMISES:
        return SAY_INK_GOOD;
    default:
        return SAY_INK_DOUBT;
    }
}

void say_phrase_attribution(say_buf *b, const say_doc *d, uint32_t i)
{
    const say_attribution *a = &d->attributions.at[i];
    say_buf_puts(b, SAY_INK_BOLD);
    say_phrase_source(b, d, a);
    say_buf_puts(b, SAY_INK_PLAIN " — ");
    if (a->cue.n)
        say_write_spans(b, d, &a->cue);
    else
        say_buf_puts(b, "in quotation marks");
    if (a->addressee.n) {
        say_buf_puts(b, " (to ");
        say_write_spans(b, d, &a->addressee);
        say_buf_putc(b, ')');
    }
    if (a->content.n) {
        say_buf_puts(b, ": ");
        say_write_spans(b, d, &a->content);
    }
}

void say_phrase_stance(say_buf *b, const say_doc *d, uint32_t i)
{
    int stance = d->attributions.at[i].stance;
    say_buf_format(b, " %s[%s]" SAY_INK_PLAIN, stance_ink(stance), say_stance_name(stance));
}

static void put_parties(say_buf *b, const say_doc *d, const say_roles *roles)
{
    for (uint32_t i = 0; i < roles->n; i++) {
        if (i) say_buf_puts(b, i + 1 < roles->n ? ", " : " and ");
        say_phrase_entity(b, d, roles->at[i].entity);
    }
}

static void put_number(say_buf *b, const say_number *n, const char *what)
{
    if (!n->given) return;
    if (n->max == n->min)
        say_buf_format(b, ", %u %s", n->min, what);
    else if (n->max == UINT32_MAX)
        say_buf_format(b, ", at least %u %s", n->min, what);
    else
        say_buf_format(b, ", %u to %u %s", n->min, n->max, what);
}

static void put_circumstances(say_buf *b, const say_doc *d, const say_event *e)
{
    if (e->place) {
        say_buf_puts(b, ", in ");
        say_write_line_of(b, d->entities.at[e->place].name);
    }
    if (e->when.from && e->when.span.end > e->when.span.begin) {
        say_buf_puts(b, e->when.to == e->when.from ? ", on " : ", from ");
        say_write_day(b, e->when.from);
        if (e->when.to && e->when.to != e->when.from) {
            say_buf_puts(b, " to ");
            say_write_day(b, e->when.to);
        }
    }
    put_number(b, &e->dead, "dead");
    put_number(b, &e->injured, "injured");
    put_number(b, &e->size, "taking part");
}

static const char *status_ink(int status)
{
    if (status == STATUS_NEGATED) return SAY_INK_BAD;
    bool fact = status == STATUS_ACTUAL || status == STATUS_ONGOING || status == STATUS_HISTORICAL;
    return fact ? SAY_INK_GOOD : SAY_INK_DOUBT;
}

void say_phrase_event(say_buf *b, const say_doc *d, uint32_t i)
{
    const say_event *e = &d->events.at[i];
    say_buf_format(b, SAY_INK_BOLD "%s" SAY_INK_PLAIN, say_type_name(e->type));
    if (e->cameo) say_buf_format(b, " " SAY_INK_DIM "%s" SAY_INK_PLAIN, e->cameo);
    if (e->actor.n) say_buf_putc(b, ' ');
    put_parties(b, d, &e->actor);
    if (e->recipient.n) say_buf_puts(b, " → ");
    put_parties(b, d, &e->recipient);
    say_buf_puts(b, ": “");
    say_write_spans(b, d, &e->trigger);
    say_buf_puts(b, "”");
    put_circumstances(b, d, e);
    say_buf_format(b, " %s[%s]" SAY_INK_PLAIN, status_ink(e->status), say_status_name(e->status));
    if (!e->attribution) return;
    say_buf_puts(b, ", says ");
    say_phrase_source(b, d, &d->attributions.at[e->attribution]);
    say_buf_format(b, " (a%u)", e->attribution);
}
