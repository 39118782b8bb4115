/* The ledger for people over records made by hand: short names, stances, statuses, dates in words,
 * what is left out, and no line wider than the page. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "conllu_doc.h"
#include "out/page.h"
#include "out/phrase.h"
#include "out/writers.h"

/* "Ana Ruiz , the minister , said that she met Bo . She declined to name anyone ." */
static const char meeting[] =
    "1 Ana Ana PROPN NNP 7 nsubj\n2 Ruiz Ruiz PROPN NNP 1 flat SpaceAfter=No\n"
    "3 , , PUNCT , 5 punct\n4 the the DET DT 5 det\n5 minister minister NOUN NN 1 appos "
    "SpaceAfter=No\n6 , , PUNCT , 5 punct\n7 said say VERB VBD 0 root\n8 that that SCONJ IN 10 "
    "mark\n9 she she PRON PRP 10 nsubj\n10 met meet VERB VBD 7 ccomp\n11 Bo Bo PROPN NNP 10 obj "
    "SpaceAfter=No\n12 . . PUNCT . 7 punct\n\n"
    "1 She she PRON PRP 2 nsubj\n2 declined decline VERB VBD 0 root\n3 to to PART TO 4 mark\n"
    "4 name name VERB VB 2 xcomp\n5 anyone anyone PRON NN 4 obj SpaceAfter=No\n"
    "6 . . PUNCT . 2 punct\n";

enum { SAID = 7, DECLINED = 14 };

static uint32_t add_entity(say_doc *d, const char *name, const char *code)
{
    say_entity e = {.name = say_str_of(name), .code = say_str_of(code)};
    SAY_PUSH(d->arena, d->entities, e);
    return d->entities.n - 1;
}

static say_span span_of(const say_doc *d, uint32_t first, uint32_t last)
{
    return (say_span){say_tok(d, first)->span.begin, say_tok(d, last)->span.end};
}

/* Source, cue and content are the tokens between the pairs of ends. */
static say_attribution *add_claim(say_doc *d, uint32_t entity, const uint32_t at[6],
                                  say_stance stance)
{
    say_attribution a = {.source_entity = entity, .source_token = at[0], .cue_token = at[3]};
    a.stance = (uint8_t)stance;
    SAY_PUSH(d->arena, a.source, span_of(d, at[0], at[1]));
    SAY_PUSH(d->arena, a.cue, span_of(d, at[2], at[3]));
    SAY_PUSH(d->arena, a.content, span_of(d, at[4], at[5]));
    SAY_PUSH(d->arena, d->attributions, a);
    return &d->attributions.at[d->attributions.n - 1];
}

/* a1: the minister said; a2: she declined; a3, inside a2: she, "to name", as some readings have. */
static say_doc *open_meeting(const char *name)
{
    say_doc *d = say_conllu_open(meeting);
    uint32_t ana = add_entity(d, name, "ESPGOV");
    add_claim(d, ana, (uint32_t[]){1, 5, SAID, SAID, 8, 11}, STANCE_ASSERTS);
    add_claim(d, ana, (uint32_t[]){13, 13, DECLINED, DECLINED, 15, 17}, STANCE_DECLINES);
    add_claim(d, ana, (uint32_t[]){13, 13, 15, 16, 17, 17}, STANCE_ASSERTS)->parent = 2;
    return d;
}

static void add_event(say_doc *d, uint32_t from, uint32_t to, say_status status)
{
    say_event e = {.type = TYPE_CONSULT, .cameo = "040", .trigger_token = 10, .attribution = 1};
    e.status = (uint8_t)status;
    say_role who = {.entity = 1, .token = 1, .span = span_of(d, 1, 2), .path = "subj"};
    SAY_PUSH(d->arena, e.actor, who);
    SAY_PUSH(d->arena, e.trigger, span_of(d, 10, 10));
    e.when = (say_when){from, to, span_of(d, 10, 10)};
    SAY_PUSH(d->arena, d->events, e);
}

static void close_text(say_buf *b, say_doc *d)
{
    say_buf_free(b);
    say_conllu_free(d);
}

static void shows(const say_buf *b, const char *words)
{
    if (say_str_find(say_buf_str(b), say_str_of(words)) != SIZE_MAX) return;
    print_error("no \"%s\" in:\n%.*s\n", words, (int)b->n, b->p);
    fail();
}

static say_buf write(const say_doc *d, const char *writer, unsigned width)
{
    say_buf b = {0};
    say_style style = {.width = width};
    say_writer_named(writer)->write(&b, d, &style);
    assert_false(b.failed);
    return b;
}

static void claims_read_as_sentences(void **state)
{
    (void)state;
    say_doc *d = open_meeting("Ana Ruiz");
    say_buf b = write(d, "text", 80);
    shows(&b, "  a1 Ana Ruiz, the minister, said that she met Bo\n");
    shows(&b, "  a2 She [Ana Ruiz] declined to name anyone [declines]\n");
    close_text(&b, d);
}

/* A comma ends a name before what explains it, not in a list of names. */
static void names_end_at_an_aside(void **state)
{
    (void)state;
    static const char *const names[][2] = {
        {"Ana Ruiz, the minister", "Ana Ruiz"},
        {"Ana Ruiz, the head of trade and labour", "Ana Ruiz"},
        {"The envoys from Spain, France and Italy", "the envoys from Spain, France and Italy"},
        {"A committee (CNT)", "a committee"},
        {"the bank that lent the town the money for its bridges",
         "the bank that lent the town the money for …"}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        say_doc *d = open_meeting(names[i][0]);
        say_buf b = {0};
        say_phrase_name(&b, d, 1);
        say_buf_putc(&b, '\0');
        assert_string_equal(b.p, names[i][1]);
        close_text(&b, d);
    }
}

/* "She — to name: anyone" tells nobody anything; where an event leans on it, it stays. */
static void an_echo_is_left_out(void **state)
{
    (void)state;
    say_doc *d = open_meeting("Ana Ruiz");
    say_buf b = write(d, "text", 80);
    assert_true(say_str_find(say_buf_str(&b), SAY_LIT("a3 ")) == SIZE_MAX);
    say_buf_free(&b);
    add_event(d, 20160503, 20160503, STATUS_ACTUAL);
    d->events.at[1].attribution = 3;
    b = write(d, "text", 80);
    shows(&b, "     a3 She [Ana Ruiz] — to name anyone\n");
    close_text(&b, d);
}

static void events_say_when_and_who_says_so(void **state)
{
    (void)state;
    say_doc *d = open_meeting("Ana Ruiz");
    add_event(d, 20160503, 20160503, STATUS_NEGATED);
    add_event(d, 20160201, 20160229, STATUS_PLANNED);
    add_event(d, 20110101, 20111231, STATUS_HISTORICAL);
    add_event(d, 20160430, 20160502, STATUS_ONGOING);
    add_event(d, 20160101, 20160101, STATUS_ACTUAL);
    d->events.at[5].attribution = 0;
    add_event(d, 20140101, 0, STATUS_ONGOING);
    say_buf b = write(d, "text", 200);
    shows(&b, "e1 CONSULT 040 Ana Ruiz ESPGOV: “met”, on 3 May 2016 — did not happen, "
              "according to Ana Ruiz (a1)\n");
    shows(&b, "“met”, in February 2016 — planned");
    shows(&b, "“met”, in 2011 — in the past");
    shows(&b, "“met”, from 30 April 2016 to 2 May 2016 — under way");
    shows(&b, "“met”, since 1 January 2014 — under way");
    shows(&b, "on 1 January 2016 — happened, says the article\n");
    close_text(&b, d);
}

/* One claim, two answers of a kind; one of them stands inside the other. */
static void answers_stand_under_one_verdict(void **state)
{
    (void)state;
    say_doc *d = open_meeting("Ana Ruiz");
    for (uint32_t i = 2; i <= 3; i++) {
        say_contest c = {.a_attribution = 1, .b_attribution = i, .kind = CONTEST_DECLINES};
        SAY_PUSH(d->arena, d->contests, c);
    }
    say_buf b = write(d, "text", 80);
    shows(&b, "  a1 Ana Ruiz said that she met Bo      │ no answer from:\n");
    shows(&b, "│ a2 She [Ana Ruiz] declined to name\n");
    assert_true(say_str_find(say_buf_str(&b), SAY_LIT("│ a3 ")) == SIZE_MAX);
    close_text(&b, d);
}

static void no_line_is_too_wide(void **state)
{
    (void)state;
    static const char *const names[] = {
        "Ruizruizruizruizruizruizruizruizruizruizruizruizruizruizruizruizruizruizruizruizruizruizru"
        "iz",
        "北京北京北京北京北京北京北京北京北京北京北京北京北京北京北京北京北京北京北京北京北京北京北"
        "京",
        "é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́ é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́é́"};
    static const char *const writers[] = {"text", "explain", "tree"};
    for (size_t i = 0; i < 9; i++) {
        say_doc *d = open_meeting(names[i % 3]);
        d->tokens.at[11].form = say_str_of(names[i % 3]);
        add_event(d, 20160503, 20160504, STATUS_ACTUAL);
        for (unsigned width = 20; width <= 80; width += 60) {
            say_buf b = write(d, writers[i / 3], width);
            say_str rest = say_buf_str(&b);
            while (rest.n) {
                say_str line = say_str_split(rest, '\n', &rest);
                if (say_page_columns(line) <= width) continue;
                print_error("%s, %u: %.*s\n", writers[i / 3], width, SAY_ARG(line));
                fail();
            }
            say_buf_free(&b);
        }
        say_conllu_free(d);
    }
}

static void explain_gives_the_path(void **state)
{
    (void)state;
    say_doc *d = open_meeting("Ana Ruiz");
    add_event(d, 20160503, 20160503, STATUS_ACTUAL);
    d->events.at[1].rule = (say_rule){"lexicon/events/consult.lex", 12, "pattern"};
    say_buf b = write(d, "explain", 80);
    shows(&b, "because    lexicon/events/consult.lex:12, rule pattern, confidence");
    shows(&b, "actor      “Ana Ruiz”, reached by subj: Ana Ruiz ESPGOV\n");
    shows(&b, "    └─ ");
    close_text(&b, d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(claims_read_as_sentences),
        cmocka_unit_test(names_end_at_an_aside),
        cmocka_unit_test(an_echo_is_left_out),
        cmocka_unit_test(events_say_when_and_who_says_so),
        cmocka_unit_test(answers_stand_under_one_verdict),
        cmocka_unit_test(no_line_is_too_wide),
        cmocka_unit_test(explain_gives_the_path),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
