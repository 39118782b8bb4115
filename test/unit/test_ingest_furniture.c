/* Furniture in plain text: which lines are marked, which are the report's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ingest/furniture.h"

typedef struct world {
    say_lexicon *lx;
    say_arena arena;
    jmp_buf trap;
    say_furniture *table;
} world;

static int open_world(void **state)
{
    static world w;
    say_error err = {0};
    *state = &w;
    say_arena_init(&w.arena, 0);
    w.arena.trap = &w.trap;
    if (setjmp(w.trap)) return 1;
    if (say_lexicon_open(&w.lx, &err)) {
        print_message("%s\n", err.text);
        return 1;
    }
    return say_furniture_make(&w.table, &w.arena, w.lx, &err);
}

static int close_world(void **state)
{
    world *w = *state;
    say_lexicon_close(w->lx);
    say_arena_free(&w->arena);
    return 0;
}

static say_doc *mark(world *w, const char *text)
{
    say_doc *d = say_arena_take(&w->arena, sizeof *d);
    say_doc_init(d, &w->arena);
    d->text = say_str_of(text);
    say_furniture_mark(w->table, d);
    return d;
}

/* Is the whole of a line marked? */
static bool is_marked(world *w, const char *line)
{
    say_doc *d = mark(w, line);
    return d->furniture.n == 1 &&
           d->furniture.at[0].end - d->furniture.at[0].begin == say_str_trim(say_str_of(line)).n;
}

static void marks_page_furniture(void **state)
{
    static const char *const lines[] = {
        "THEGAZETTE.CO.UK",
        "Leave a Reply",
        "You must be logged in to write a comment.",
        "Your email address will not be published. Required fields are marked *",
        "Related Stories",
        "RELATED ARTICLES:",
        "Share this",
        "Follow us on Twitter",
        "* * *",
        "1 of 18",
        "http://example.org/news/1",
        "newsdesk@example.org",
        "The Harbour Wire contributed to this report.",
        "<!-- ad = 300x250 -->",
        "player.createExperiences();",
        "We use cookies to make this site better.",
        "  Advertisement  ",
        "[Image via screengrab]",
        "Read more:",
        "Scroll down for video",
        "— Anna Lind (@annalind) October 8, 2014",
        "By Anna Lind and BO EK, Staff Writer",
        "Words by Anna Lind, pictures by Bo Ek",
        "BY OUR CORRESPONDENT IN LIMA",
        "Published: Monday, 12 March 2018 09:15 GMT",
        "Posted 3 hours ago",
        "12 Comments",
        "1.2K shares",
        "Anna Lind | The Coast",
        "Home > News > World",
        "Write to Anna Lind at anna@coast.example or call her.",
        "[Anna Lind/Coast Images]",
        "Also on The Coast: Navy attacks pirates",
        "If you continue to use this site we will assume that you are happy with it.",
        "Would you like to receive our newsletter?",
        "Join our WhatsApp channel for news from the coast.",
        "Associated Press writer Anna Lind contributed from Lima.",
        "You might be interested in: Navy attacks pirates",
        "Watch | Navy attacks pirates",
        "User comments are moderated.",
        "(IANS)"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (!is_marked(*state, lines[i])) fail_msg("not marked: %s", lines[i]);
}

static void leaves_the_report(void **state)
{
    static const char *const lines[] = {
        "The minister said on Monday that talks had failed.",
        "It was Ebola.",
        "He left.",
        "“We have nothing to add,” she said.",
        "Troops share this view of the war.",
        "Police searched the archive of the newspaper.",
        "The U.S.",
        "MOSCOW",
        "Reporting by phone is common among farmers, said the agency, but officials in the capital "
        "often do not answer calls in the early morning hours, a survey found on Friday.",
        "In 2011, the company cut 500 jobs.",
        "Home prices fell.",
        "Fighting broke out at 5.30 p.m.",
        "By Monday the talks had failed.",
        "Report by the commission says police killed 12.",
        "Posted to Lima in March, the envoy left in May.",
        "Support the troops, the president said.",
        "More than 300 people died.",
        "Next week the court will rule.",
        "Live fire was used against protesters.",
        "12 people died.",
        "March began with rain.",
        "On Monday 12 soldiers left.",
        "Also in March, the army withdrew from the city.",
        "[The rebels denied it.]",
        "Lind would not comment for this story.",
        "The coast guard was asked for comment on this article, and we will add what it says.",
        "\"You will lose your account,\" the officer told her.",
        "The site of the battle is near our village, he said.",
        "Facebook closed the general's account.",
        "Report: Army to leave Lima",
        "A: Yes, I think that is so."};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (mark(*state, lines[i])->furniture.n) fail_msg("marked: %s", lines[i]);
}

static void joins_neighbours_and_keeps_order(void **state)
{
    static const char text[] = "Menu\nSearch\n\nTalks failed on Monday.\n\nShare this\nPrint";
    say_doc *d = mark(*state, text);
    assert_int_equal(d->furniture.n, 2);
    assert_int_equal(d->furniture.at[0].begin, 0);
    assert_int_equal(d->furniture.at[0].end, 11);
    assert_int_equal(d->furniture.at[1].begin, strlen(text) - 16);
    assert_int_equal(d->furniture.at[1].end, strlen(text));
}

static void survives_odd_text(void **state)
{
    assert_int_equal(mark(*state, "")->furniture.n, 0);
    assert_int_equal(mark(*state, "\n\n\n")->furniture.n, 0);
    assert_int_equal(mark(*state, "\xff\xfe\n\x80")->furniture.n, 2 - 1);
    char long_line[5000];
    memset(long_line, 'a', sizeof long_line - 1);
    long_line[sizeof long_line - 1] = 0;
    assert_int_equal(mark(*state, long_line)->furniture.n, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_page_furniture), cmocka_unit_test(leaves_the_report),
        cmocka_unit_test(joins_neighbours_and_keeps_order), cmocka_unit_test(survives_odd_text)};
    return cmocka_run_group_tests(tests, open_world, close_world);
}
