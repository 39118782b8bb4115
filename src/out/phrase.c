/* The wording of attributions and events for people. Takes records, adds words to a paragraph;
 * leaves lines and indents to page.c, and which records are shown to its callers. */
#include "out/phrase.h"

#include "out/page.h"
#include "out/writers.h"

#include <stdint.h>

enum { NAME_COLUMNS = 44, NAME_LEAST = 4, BEGINNING_WORDS = 8, SHORT_WORDS = 12, GAP = 8 };

/* Words that stand for a name and say nothing by themselves. */
static bool is_pronoun(say_str s)
{
    static const char *const words[] = {"he",   "she", "it",    "they",  "we",    "i",  "you",
                                        "his",  "her", "its",   "their", "our",   "my", "him",
                                        "them", "who", "which", "that",  "whose", NULL};
    for (size_t i = 0; words[i]; i++)
        if (say_str_ieq(s, say_str_of(words[i]))) return true;
    return false;
}

/* The last ", " of the words, 0 where there is none. */
static size_t last_comma(say_str words)
{
    size_t comma = 0;
    for (size_t i = 1; i + 1 < words.n; i++)
        if (words.p[i] == ',' && words.p[i + 1] == ' ') comma = i;
    return comma;
}

/* Is it "envoys from Germany, France and Poland", and not "Rob Evans, the head of research and
 * sales"? */
static bool is_list(say_str words)
{
    static const char *const asides[] = {"a ", "an ", "the ", "who ", "which ", "whose ", NULL};
    size_t comma = last_comma(words);
    say_str last = comma ? say_str_slice(words, comma + 2, words.n) : SAY_LIT("");
    for (size_t i = 0; asides[i]; i++)
        if (say_str_starts(last, say_str_of(asides[i]))) return false;
    return say_str_find(last, SAY_LIT("and ")) != SIZE_MAX;
}

/* "Sergei Lavrov, the minister" needs a comma before its verb; "Russia, Turkey and Iran" none. */
static bool ends_aside(say_str words)
{
    return last_comma(words) && words.p[words.n - 1] != ',' && !is_list(words);
}

/* "Hossein Dehghan, Iran's defence minister" is "Hossein Dehghan"; a name longer than half a line
 * ends at a blank. *cut says whether words are missing at its end. */
static say_str short_name(say_str name, bool *cut)
{
    unsigned used = 0;
    size_t size, blank = 0;
    bool list = is_list(name);
    *cut = false;
    for (size_t i = 0; i < name.n; i += size) {
        used += say_cp_columns(say_utf8_at(name, i, &size));
        bool ends = !list && i + 1 < name.n && name.p[i] == ',' && name.p[i + 1] == ' ';
        ends = ends || (i + 1 < name.n && name.p[i] == ' ' && name.p[i + 1] == '(');
        if (ends && used > NAME_LEAST) return say_str_slice(name, 0, i);
        if (name.p[i] == ' ') blank = i;
        if (used <= NAME_COLUMNS) continue;
        *cut = true;
        return say_str_slice(name, 0, blank ? blank : i);
    }
    return name;
}

/* A name in the middle of a line: "a spokesman", "the United Nations". */
static void put_name(say_buf *b, say_str name)
{
    static const char *const articles[] = {"The ", "A ", "An ", "Some ", NULL};
    bool cut;
    say_str s = short_name(name, &cut);
    for (size_t i = 0; articles[i]; i++) {
        if (!say_str_starts(s, say_str_of(articles[i]))) continue;
        say_buf_format(b, "%c%s", articles[i][0] + 32, articles[i] + 1);
        s = say_str_slice(s, strlen(articles[i]), s.n);
        break;
    }
    say_write_line_of(b, s);
    if (cut) say_buf_puts(b, " …");
}

/* Is it "the rebels" where the report first speaks of "rebels"? */
static bool wants_article(const say_doc *d, const say_entity *e)
{
    if (!e->mentions.n || say_str_starts(e->name, SAY_LIT("the "))) return false;
    say_str words = say_span_text(d, d->mentions.at[e->mentions.at[0]].span);
    return words.n > 4 && say_str_ieq(say_str_slice(words, 0, 4), SAY_LIT("the ")) &&
           say_str_starts(say_str_slice(words, 4, words.n), e->name);
}

void say_phrase_name(say_buf *b, const say_doc *d, uint32_t entity)
{
    const say_entity *e = &d->entities.at[entity];
    bool cut;
    if (wants_article(d, e)) say_buf_puts(b, "the ");
    if (e->kind == NAME_PLACE) /* The Hague keeps its capital */
        say_write_line_of(b, short_name(e->name, &cut));
    else
        put_name(b, e->name);
}

void say_phrase_entity(say_buf *b, const say_doc *d, uint32_t entity)
{
    say_phrase_name(b, d, entity);
    say_str code = d->entities.at[entity].code;
    if (code.n) say_buf_format(b, " " SAY_INK_DIM "%.*s" SAY_INK_PLAIN, SAY_ARG(code));
}

static say_str source_text(const say_doc *d, const say_attribution *a)
{
    return a->source.n ? say_span_text(d, a->source.at[0]) : SAY_LIT("");
}

/* "Russia, Turkey and Iran" is more than the entity of its first name. */
static bool is_several(const say_doc *d, const say_attribution *a)
{
    if (a->source_token && say_child(d, a->source_token, REL_CONJ)) return true;
    return is_list(source_text(d, a));
}

/* The name behind a source, "" where nothing better than its own words is known. */
static say_str source_name(const say_doc *d, const say_attribution *a)
{
    say_str name = d->entities.at[a->source_entity].name;
    return is_pronoun(name) || is_several(d, a) ? SAY_LIT("") : name;
}

void say_phrase_speaker(say_buf *b, const say_doc *d, const say_attribution *a)
{
    if (source_name(d, a).n)
        say_phrase_name(b, d, a->source_entity);
    else if (is_several(d, a))
        say_write_spans(b, d, &a->source);
    else if (a->source.n)
        put_name(b, source_text(d, a));
    else
        say_buf_puts(b, "no source named");
}

/* The source in full, a pronoun with its meaning; the short name where it is known by now. */
static void put_source(say_buf *b, const say_doc *d, const say_attribution *a, int how)
{
    bool cut;
    say_str words = source_text(d, a), name = source_name(d, a);
    say_str brief = short_name(name, &cut);
    say_buf_puts(b, SAY_INK_BOLD);
    if (words.n && name.n && is_pronoun(words)) {
        say_write_line_of(b, words);
        say_buf_puts(b, " [");
        say_phrase_name(b, d, a->source_entity);
        say_buf_putc(b, ']');
    } else if (!words.n || (how & SAY_PHRASE_KNOWN && brief.n && brief.n < words.n)) {
        say_phrase_speaker(b, d, a);
    } else {
        say_write_spans(b, d, &a->source);
        if (ends_aside(words)) say_buf_putc(b, ',');
    }
    say_buf_puts(b, SAY_INK_PLAIN);
}

static bool has_letters(say_str s)
{
    size_t size;
    for (size_t i = 0; i < s.n; i += size) {
        uint32_t cp = say_utf8_at(s, i, &size);
        if (say_cp_is_letter(cp) || say_cp_is_digit(cp)) return true;
    }
    return false;
}

/* "Russia — said" needs no dash, "Moscow's — announcement of" neither; "somebody — to discuss",
 * "the community — are considered" and "the analysts — issuing" do. */
static bool reads_on(const say_doc *d, const say_attribution *a)
{
    const say_token *cue = say_tok(d, a->cue_token);
    say_str words = a->source.n ? say_span_text(d, a->source.at[a->source.n - 1]) : SAY_LIT("");
    if (!words.n || !a->cue_token) return false;
    if (cue->upos == UPOS_NOUN) {
        static const char *const owners[] = {"its", "his", "her", "their", "our", "my", NULL};
        return say_str_ends(words, SAY_LIT("'s")) || say_str_ends(words, SAY_LIT("’s")) ||
               say_str_ends(words, SAY_LIT("s'")) || say_str_ends(words, SAY_LIT("s’")) ||
               say_str_in(words, owners);
    }
    if (cue->xpos == XPOS_VBD || cue->xpos == XPOS_VBP || cue->xpos == XPOS_VBZ) return true;
    if (say_str_starts(say_span_text(d, a->cue.at[0]), SAY_LIT("to "))) return false;
    return say_child(d, a->cue_token, REL_AUX) && !say_child(d, a->cue_token, REL_AUX_PASS) &&
           a->cue.at[0].begin < cue->span.begin;
}

/* "According to a Western diplomat": the cue leads, and is no verb of its own. */
static bool leads(const say_doc *d, const say_attribution *a)
{
    if (!a->cue.n || !a->source.n || a->cue.at[0].end > a->source.at[0].begin) return false;
    say_str gap = say_span_text(d, (say_span){a->cue.at[0].end, a->source.at[0].begin});
    int upos = say_tok(d, a->cue_token)->upos;
    bool small = upos == UPOS_ADP || upos == UPOS_SCONJ || say_str_is(a->cue_lemma, "accord") ||
                 say_str_starts(a->cue_lemma, SAY_LIT("according"));
    return small && !has_letters(gap);
}

/* "told Reuters", "said to reporters"; nothing where the content begins with the same words. */
static uint32_t put_addressee(say_buf *b, const say_doc *d, const say_attribution *a)
{
    uint32_t end = a->cue.n ? a->cue.at[a->cue.n - 1].end : 0;
    if (!a->addressee.n || say_spans_touch(&a->content, a->addressee.at[0])) return end;
    say_span first = a->addressee.at[0];
    if (first.begin < end || first.begin - end >= GAP) { /* "he was told" */
        say_buf_puts(b, " (");
        say_write_spans(b, d, &a->addressee);
        say_buf_putc(b, ')');
        return end;
    }
    say_str gap = say_span_text(d, (say_span){end, first.begin});
    say_buf_putc(b, ' ');
    if (has_letters(gap)) {
        say_write_line_of(b, say_str_trim(gap));
        say_buf_putc(b, ' ');
    }
    say_write_spans(b, d, &a->addressee);
    return a->addressee.at[a->addressee.n - 1].end;
}

void say_phrase_beginning(say_buf *b, const say_doc *d, const say_spans *content)
{
    say_str s = content->n ? say_span_text(d, content->at[0]) : SAY_LIT("");
    size_t cut = s.n;
    unsigned words = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] != ' ' || i == 0 || s.p[i - 1] == ' ') continue;
        if (++words == BEGINNING_WORDS) cut = i;
    }
    if (words < SHORT_WORDS) {
        say_write_spans(b, d, content);
        return;
    }
    say_write_line_of(b, say_str_slice(s, 0, cut));
    say_buf_puts(b, " …");
}

static bool is_quotation(say_str s)
{
    static const char *const marks[] = {"\"", "“", "‘", "'", "«", "„", NULL};
    for (size_t i = 0; marks[i]; i++)
        if (say_str_starts(s, say_str_of(marks[i]))) return true;
    return false;
}

/* Does the content need no colon behind the words that end at `end`? It does not where it is their
 * next word, nor where "on Tuesday" stood between: "said that ...". A quotation always does. */
static bool runs_on(const say_doc *d, const say_attribution *a, uint32_t end)
{
    static const char *const joints[] = {"that ", "if ", "whether ", "to ", "on ", "about ", NULL};
    say_str words = say_span_text(d, a->content.at[0]);
    if (is_quotation(words)) return false;
    for (size_t i = 0; joints[i]; i++)
        if (say_str_starts(words, say_str_of(joints[i])) && a->content.n == 1) return true;
    return a->content.at[0].begin >= end && a->content.at[0].begin - end < GAP &&
           !say_str_trim(say_span_text(d, (say_span){end, a->content.at[0].begin})).n;
}

/* “We met nobody,” he said: what is quoted ends without the comma. */
static void drop_comma(say_buf *b)
{
    say_str s = say_buf_str(b), mark = SAY_LIT("");
    if (say_str_ends(s, SAY_LIT("\""))) mark = SAY_LIT("\"");
    if (say_str_ends(s, SAY_LIT("”"))) mark = SAY_LIT("”");
    if (s.n <= mark.n || s.p[s.n - mark.n - 1] != ',') return;
    b->n -= mark.n + 1;
    say_buf_put(b, mark);
}

void say_phrase_attribution(say_buf *b, const say_doc *d, uint32_t i, int how)
{
    const say_attribution *a = &d->attributions.at[i];
    bool cue = a->cue.n && has_letters(say_span_text(d, a->cue.at[0]));
    bool lead = cue && leads(d, a), on = cue && !lead && reads_on(d, a);
    if (lead) {
        say_write_spans(b, d, &a->cue);
        say_buf_putc(b, ' ');
    }
    put_source(b, d, a, how);
    if (cue && !lead) {
        say_str words = say_span_text(d, a->cue.at[0]);
        bool clitic = say_str_starts(words, SAY_LIT("'")) || say_str_starts(words, SAY_LIT("’"));
        clitic = clitic && !say_str_ends(say_buf_str(b), SAY_LIT("]" SAY_INK_PLAIN));
        say_buf_puts(b, !on ? " — " : clitic ? "" : " "); /* "I've resisted" */
        say_write_spans(b, d, &a->cue);
        if (say_str_ends(say_buf_str(b), SAY_LIT(":"))) b->n--;
    }
    uint32_t end = put_addressee(b, d, a);
    if (!a->content.n) return;
    bool joined = cue && !lead && runs_on(d, a, end);
    say_buf_puts(b, joined ? " " : ": ");
    if (how & SAY_PHRASE_BEGINNING)
        say_phrase_beginning(b, d, &a->content);
    else
        say_write_spans(b, d, &a->content);
    drop_comma(b);
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

void say_phrase_stance(say_buf *b, const say_doc *d, uint32_t i, bool always)
{
    int stance = d->attributions.at[i].stance;
    if (!always && (stance == STANCE_NONE || stance == STANCE_ASSERTS)) return;
    say_buf_format(b, " %s[%s]" SAY_INK_PLAIN, stance_ink(stance), say_stance_name(stance));
}
