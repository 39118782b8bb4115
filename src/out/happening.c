/* The wording of events for people: parties, trigger, when, where, numbers, status and whose word
 * it is. Takes an event, adds words to a paragraph; the wording of attributions is phrase.c. */
#include "out/page.h"
#include "out/phrase.h"
#include "out/writers.h"

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

static const char *month_name(uint32_t day)
{
    static const char *const names[] = {"",        "January",  "February", "March",  "April",
                                        "May",     "June",     "July",     "August", "September",
                                        "October", "November", "December"};
    uint32_t month = day / 100 % 100;
    return names[month < sizeof names / sizeof names[0] ? month : 0];
}

void say_phrase_day(say_buf *b, uint32_t day)
{
    say_buf_format(b, "%u %s %u", day % 100, month_name(day), day / 10000);
}

/* The last day of its month, of a year that may be a leap year. */
static bool ends_month(uint32_t day)
{
    static const uint8_t days[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    uint32_t year = day / 10000, month = day / 100 % 100;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (month == 0 || month >= sizeof days) return false;
    return day % 100 == days[month] + (uint32_t)(leap && month == 2);
}

/* ", on 3 May 2016", ", in May 2016", ", in 2016", ", from 1 to 27 May 2016", ", since 3 May 2016"
 */
static void put_when(say_buf *b, const say_when *w)
{
    uint32_t from = w->from, to = w->to;
    if ((!from && !to) || w->span.end <= w->span.begin) return;
    if (!to || !from) {
        say_buf_puts(b, to ? ", until " : ", since ");
        say_phrase_day(b, to ? to : from);
        return;
    }
    bool whole = from % 100 == 1 && ends_month(to);
    if (from == to) {
        say_buf_puts(b, ", on ");
        say_phrase_day(b, from);
    } else if (whole && from / 100 == to / 100) {
        say_buf_format(b, ", in %s %u", month_name(from), from / 10000);
    } else if (whole && from / 10000 == to / 10000 && from % 10000 == 101 && to % 10000 == 1231) {
        say_buf_format(b, ", in %u", from / 10000);
    } else {
        say_buf_puts(b, ", from ");
        if (from / 100 == to / 100)
            say_buf_format(b, "%u", from % 100);
        else
            say_phrase_day(b, from);
        say_buf_puts(b, " to ");
        say_phrase_day(b, to);
    }
}

/* Has a party that is the place already been named? "→ Aleppo, in Aleppo" */
static bool is_party(const say_event *e, uint32_t entity)
{
    for (uint32_t i = 0; i < e->actor.n; i++)
        if (e->actor.at[i].entity == entity) return true;
    for (uint32_t i = 0; i < e->recipient.n; i++)
        if (e->recipient.at[i].entity == entity) return true;
    return false;
}

/* What an offer covers, and why it is refused; where the line of its attribution has the same
 * words, their beginning. */
static void put_matter(say_buf *b, const say_doc *d, const char *label, const say_spans *spans,
                       uint32_t attribution)
{
    if (!spans->n) return;
    say_buf_format(b, "; %s: ", label);
    if (attribution && say_spans_cover(&d->attributions.at[attribution].content, spans->at[0]))
        say_phrase_beginning(b, d, spans);
    else
        say_write_spans(b, d, spans);
}

static void put_circumstances(say_buf *b, const say_doc *d, const say_event *e)
{
    if (e->place && !is_party(e, e->place)) {
        say_buf_puts(b, ", in ");
        say_phrase_name(b, d, e->place);
    }
    put_when(b, &e->when);
    put_number(b, &e->dead, "dead");
    put_number(b, &e->injured, "injured");
    put_number(b, &e->size, "taking part");
    put_matter(b, d, "scope", &e->scope, e->attribution);
    put_matter(b, d, "reason", &e->reason, e->attribution);
}

static const char *status_ink(int status)
{
    if (status == STATUS_NEGATED) return SAY_INK_BAD;
    bool fact = status == STATUS_ACTUAL || status == STATUS_ONGOING || status == STATUS_HISTORICAL;
    return fact ? SAY_INK_GOOD : SAY_INK_DOUBT;
}

static const char *status_words(int status)
{
    static const char *const words[STATUS_COUNT] = {
        [STATUS_NONE] = "status unknown",   [STATUS_ACTUAL] = "happened",
        [STATUS_ONGOING] = "under way",     [STATUS_PLANNED] = "planned",
        [STATUS_POSSIBLE] = "possible",     [STATUS_CONDITIONAL] = "on a condition",
        [STATUS_DEMANDED] = "demanded",     [STATUS_NEGATED] = "did not happen",
        [STATUS_HISTORICAL] = "in the past"};
    return words[status > 0 && status < STATUS_COUNT ? status : 0];
}

void say_phrase_event(say_buf *b, const say_doc *d, uint32_t i)
{
    const say_event *e = &d->events.at[i];
    say_buf_format(b, SAY_INK_BOLD "%s" SAY_INK_PLAIN, say_type_name(e->type));
    if (e->mode) say_buf_format(b, " %s", e->mode);
    if (e->cameo) say_buf_format(b, " " SAY_INK_DIM "%s" SAY_INK_PLAIN, e->cameo);
    if (e->actor.n) say_buf_putc(b, ' ');
    put_parties(b, d, &e->actor);
    if (e->recipient.n) say_buf_puts(b, " → ");
    put_parties(b, d, &e->recipient);
    say_buf_puts(b, ": “");
    say_write_spans(b, d, &e->trigger);
    say_buf_puts(b, "”");
    put_circumstances(b, d, e);
    say_buf_format(b, " — %s%s" SAY_INK_PLAIN, status_ink(e->status), status_words(e->status));
    if (!e->attribution) {
        say_buf_puts(b, ", says the article");
        return;
    }
    const say_attribution *a = &d->attributions.at[e->attribution];
    bool named = a->source.n || a->source_entity;
    say_buf_puts(b, named ? ", according to " : ", ");
    say_phrase_speaker(b, d, a);
    say_buf_format(b, " (a%u)", e->attribution);
}
