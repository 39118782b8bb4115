/* A matter across reports, as JSON and for people. Takes what the ledger kept of it; gives text. */
#include "out/matter.h"

#include "out/page.h"
#include "out/writers.h"

/* A side is a run of members with the same side: [from, to). */
static uint32_t end_of_side(const say_matter *m, uint32_t from)
{
    uint32_t to = from;
    while (to < m->members.n && strcmp(m->members.at[to].side, m->members.at[from].side) == 0)
        to++;
    return to;
}

/* Did the same voice speak before member i, in this side? A voice is listed once. */
static bool is_repeated(const say_matter *m, uint32_t from, uint32_t i)
{
    for (uint32_t k = from; k < i; k++)
        if (m->members.at[k].voice == m->members.at[i].voice) return true;
    return false;
}

/* Was the same report listed before? */
static bool is_known_report(const say_told *told, uint32_t from, uint32_t i)
{
    for (uint32_t k = from; k < i; k++)
        if (told[k].id == told[i].id) return true;
    return false;
}

/* Who speaks: the source, else whoever published the report, else the report. */
static say_str name_of(const say_member *x, const say_told *told)
{
    if (x->source.n) return x->source;
    return told->publisher.n ? told->publisher : told->report;
}

/* The report that came first: by date where one is known, else by when it was added. */
static uint32_t first_report(const say_matter *m, const say_told *told)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < m->members.n; i++) {
        uint32_t a = told[i].published, b = told[best].published;
        bool dated = a && (!b || a < b);
        if (dated || (a == b && told[i].id < told[best].id)) best = i;
    }
    return best;
}

/* --- JSON --- */

static void put_or_null(say_buf *b, say_str s)
{
    if (s.n)
        say_buf_json(b, s);
    else
        say_buf_puts(b, "null");
}

static void put_sources(say_buf *b, const say_matter *m, const say_told *told, uint32_t from,
                        uint32_t to)
{
    uint32_t shown = 0;
    say_buf_puts(b, ",\"sources\":[");
    for (uint32_t i = from; i < to && shown < SAY_SOURCES_SHOWN; i++) {
        const say_member *x = &m->members.at[i];
        if (is_repeated(m, from, i)) continue;
        say_buf_puts(b, shown++ ? ",{\"name\":" : "{\"name\":");
        say_buf_json(b, name_of(x, &told[i]));
        say_buf_puts(b, ",\"country\":");
        put_or_null(b, x->country);
        say_buf_puts(b, ",\"code\":");
        put_or_null(b, x->code);
        say_buf_putc(b, '}');
    }
}

static void put_reports(say_buf *b, const say_told *told, uint32_t from, uint32_t to)
{
    say_buf_puts(b, "],\"reports\":[");
    for (uint32_t i = from; i < to; i++) {
        if (is_known_report(told, from, i)) continue;
        if (i > from) say_buf_putc(b, ',');
        say_buf_json(b, told[i].report);
    }
}

static void put_sentences(say_buf *b, const say_matter *m, const say_told *told, uint32_t from,
                          uint32_t to)
{
    uint32_t shown = 0;
    say_buf_puts(b, "],\"sentences\":[");
    for (uint32_t i = from; i < to && shown < SAY_SENTENCES_SHOWN; i++) {
        if (is_repeated(m, from, i)) continue;
        if (shown++) say_buf_putc(b, ',');
        say_buf_json(b, told[i].sentence);
    }
    say_buf_puts(b, "]}");
}

void say_write_matter_json(say_buf *b, const say_matter *m, const say_told *told)
{
    say_buf_puts(b, "{\"about\":");
    say_buf_json(b, m->about);
    say_buf_puts(b, ",\"sides\":[");
    for (uint32_t from = 0, to; from < m->members.n; from = to) {
        to = end_of_side(m, from);
        say_buf_format(b, "%s{\"stance\":\"%s\"", from ? "," : "", m->members.at[from].side);
        put_sources(b, m, told, from, to);
        put_reports(b, told, from, to);
        put_sentences(b, m, told, from, to);
    }
    say_buf_puts(b, "],\"first\":");
    if (m->first) {
        say_buf_putc(b, '"');
        say_write_day(b, m->first);
        say_buf_putc(b, '"');
    } else {
        say_buf_puts(b, "null");
    }
    say_buf_puts(b, ",\"first_report\":");
    say_buf_json(b, m->members.n ? told[first_report(m, told)].report : SAY_LIT(""));
    say_buf_format(b, ",\"strength\":%.3f}\n", (double)m->strength / 1000);
}

/* --- For people --- */

static const char *side_words(const char *side)
{
    static const char *const words[][2] = {{"affirms", "Affirmed"},
                                           {"denies", "Denied"},
                                           {"doubts", "Doubted"},
                                           {"unaware", "Not known to"},
                                           {"declines", "No comment, or not confirmed,"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i][0], side) == 0) return words[i][1];
    return side;
}

static const char *side_ink(const char *side)
{
    if (strcmp(side, "affirms") == 0) return SAY_INK_GOOD;
    return strcmp(side, "denies") == 0 ? SAY_INK_BAD : SAY_INK_DOUBT;
}

static uint32_t count_voices(const say_matter *m, uint32_t from, uint32_t to)
{
    uint32_t n = 0;
    for (uint32_t i = from; i < to; i++)
        n += !is_repeated(m, from, i);
    return n;
}

static void tell_sources(const say_page *page, say_buf *line, const say_matter *m,
                         const say_told *told, uint32_t from, uint32_t to)
{
    const char *side = m->members.at[from].side;
    uint32_t voices = count_voices(m, from, to), shown = 0;
    say_buf_clear(line);
    say_buf_format(line, "%s%s%s %s%u source%s: ", side_ink(side), side_words(side), SAY_INK_PLAIN,
                   strcmp(side, "unaware") == 0 ? "" : "by ", voices, voices == 1 ? "" : "s");
    for (uint32_t i = from; i < to && shown < SAY_SOURCES_TOLD; i++) {
        if (is_repeated(m, from, i)) continue;
        if (shown++) say_buf_puts(line, ", ");
        say_write_line_of(line, name_of(&m->members.at[i], &told[i]));
        if (!m->members.at[i].code.n || !m->members.at[i].source.n) continue;
        say_buf_puts(line, " " SAY_INK_DIM);
        say_write_line_of(line, m->members.at[i].code);
        say_buf_puts(line, SAY_INK_PLAIN);
    }
    if (voices > shown) say_buf_format(line, " and %u more", voices - shown);
    say_page_wrap(page, say_buf_str(line), 3, 5);
}

static void tell_sentences(const say_page *page, say_buf *line, const say_matter *m,
                           const say_told *told, uint32_t from, uint32_t to)
{
    uint32_t shown = 0;
    for (uint32_t i = from; i < to && shown < SAY_SENTENCES_TOLD; i++) {
        if (is_repeated(m, from, i)) continue;
        shown++;
        say_buf_clear(line);
        say_write_line_of(line, told[i].sentence);
        say_buf_puts(line, SAY_INK_DIM " — ");
        say_write_line_of(line, told[i].report);
        say_buf_puts(line, SAY_INK_PLAIN);
        say_page_wrap(page, say_buf_str(line), 5, 7);
    }
}

static void tell_first(const say_page *page, say_buf *line, const say_matter *m,
                       const say_told *told)
{
    say_buf_clear(line);
    say_buf_puts(line, SAY_INK_DIM "First ");
    if (m->first) {
        say_buf_puts(line, "on ");
        say_write_day(line, m->first);
        say_buf_puts(line, ", ");
    }
    say_buf_puts(line, "in ");
    say_write_line_of(line, told[first_report(m, told)].report);
    say_buf_puts(line, SAY_INK_PLAIN);
    say_page_wrap(page, say_buf_str(line), 3, 5);
}

void say_write_matter_text(say_buf *b, const say_matter *m, const say_told *told, uint64_t number,
                           unsigned width, bool colour)
{
    say_page page = {b, width, colour};
    say_buf line = {0};
    say_buf_format(&line, "%s%llu. ", SAY_INK_BOLD, (unsigned long long)number);
    say_write_line_of(&line, m->about);
    say_buf_puts(&line, SAY_INK_PLAIN);
    say_page_wrap(&page, say_buf_str(&line), 0, 3);
    for (uint32_t from = 0, to; from < m->members.n; from = to) {
        to = end_of_side(m, from);
        tell_sources(&page, &line, m, told, from, to);
        tell_sentences(&page, &line, m, told, from, to);
    }
    if (m->members.n) tell_first(&page, &line, m, told);
    say_buf_putc(b, '\n');
    b->failed |= line.failed;
    say_buf_free(&line);
}
