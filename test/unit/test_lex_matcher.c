/* The matcher: what is the same phrase, capitals, longest match, order of values. */
#include "lex/matcher.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "with_arena.h"

/* A matcher of phrases between '|', with the values 1, 2, ... */
static say_matcher *make(const char *phrases)
{
    say_matcher *m = say_matcher_make(&arena);
    say_str rest = say_str_of(phrases);
    for (uint32_t value = 1; rest.n; value++)
        say_matcher_add(m, say_str_split(rest, '|', &rest), value);
    return m;
}

/* "words:value" of the longest match at the head of blank-delimited words, or "0". */
static const char *at_head(const say_matcher *m, const char *text, bool lenient)
{
    say_str words[40], rest = say_str_of(text);
    uint32_t n = 0;
    while (rest.n)
        words[n++] = say_str_split(rest, ' ', &rest);
    say_match hit = say_matcher_longest(m, words, n, lenient);
    if (!hit.n) return "0";
    return say_str_format(&arena, "%u:%u", hit.words, hit.value[0]).p;
}

static uint32_t whole(const say_matcher *m, const char *text, bool lenient)
{
    say_match hit = say_matcher_whole(m, say_str_of(text), lenient);
    return hit.n ? hit.value[0] : 0;
}

static void longest_phrase_wins(void **state)
{
    (void)state;
    const say_matcher *m = make("foreign minister|foreign|minister of defence|minister");
    assert_string_equal(at_head(m, "foreign minister said", false), "2:1");
    assert_string_equal(at_head(m, "foreign office", false), "1:2");
    assert_string_equal(at_head(m, "minister of state", false), "1:4");
    assert_string_equal(at_head(m, "minister of defence", false), "3:3");
    assert_string_equal(at_head(m, "the minister", false), "0");
    assert_string_equal(at_head(m, "", false), "0");
    assert_string_equal(at_head(make(""), "minister", false), "0");
}

static void hyphens_and_stops_do_not_matter(void **state)
{
    (void)state;
    const say_matcher *m = make("al-Qaeda|US|Guinea Bissau|Washington, D.C.|AT&T|vice-president");
    assert_string_equal(at_head(m, "al-Qaeda said", false), "1:1");
    assert_string_equal(at_head(m, "al - Qaeda said", false), "3:1");
    assert_string_equal(at_head(m, "Al Qaeda said", false), "2:1");
    assert_string_equal(at_head(m, "al\xE2\x80\x91Qaeda said", false), "1:1");
    assert_string_equal(at_head(m, "U.S. troops", false), "1:2");
    assert_string_equal(at_head(m, "Guinea-Bissau", false), "1:3");
    assert_string_equal(at_head(m, "Washington , D.C. .", false), "3:4");
    assert_string_equal(at_head(m, "AT&T", false), "1:5");
    assert_string_equal(at_head(m, "AT & T", false), "3:5");
    assert_string_equal(at_head(m, "Vice President", false), "2:6");
    assert_string_equal(at_head(m, "al . Qaeda", false), "0");
}

/* "al-Qaeda-linked" as one token is no al-Qaeda; as five tokens it begins with it. */
static void matches_end_with_words(void **state)
{
    (void)state;
    const say_matcher *m = make("al-Qaeda|anti");
    assert_string_equal(at_head(m, "al-Qaeda-linked", false), "0");
    assert_string_equal(at_head(m, "al - Qaeda - linked", false), "3:1");
    assert_string_equal(at_head(m, "anti- war", false), "1:2");
    assert_string_equal(at_head(m, "- al - Qaeda", false), "0");
}

static void genitives_are_skipped(void **state)
{
    (void)state;
    const say_matcher *m = make("People's Republic of China|Shi'ite|Sana'a|rebels");
    assert_string_equal(at_head(m, "People 's Republic of China", false), "5:1");
    assert_string_equal(at_head(m, "People\xE2\x80\x99s Republic of China", false), "4:1");
    assert_string_equal(at_head(m, "Shiite militia", false), "1:2");
    assert_string_equal(at_head(m, "Sanaa", false), "1:3");
    assert_string_equal(at_head(m,
                                "Sana\xE2\x80\x99"
                                "a 's",
                                false),
                        "1:3");
    assert_string_equal(at_head(m, "rebels' camp", false), "1:4");
    assert_string_equal(at_head(m, "'s rebels", false), "0");
}

static void accents_are_dropped(void **state)
{
    (void)state;
    const say_matcher *m = make("Erdo\xC4\x9F"
                                "an|Cote d'Ivoire|Timo\xC8\x99oara");
    assert_string_equal(at_head(m, "Erdogan", false), "1:1");
    assert_string_equal(at_head(m,
                                "Erdog\xCC\x86"
                                "an",
                                false),
                        "1:1");
    assert_string_equal(at_head(m, "C\xC3\xB4te d\xE2\x80\x99Ivoire", false), "2:2");
    assert_string_equal(at_head(m, "Timosoara", false), "1:3");
}

static void capitals_must_stand(void **state)
{
    (void)state;
    const say_matcher *m = make("US|WHO|Turkey|UNICEF|rebel|M23");
    assert_string_equal(at_head(m, "us", false), "0");
    assert_string_equal(at_head(m, "Us", false), "0");
    assert_string_equal(at_head(m, "who", false), "0");
    assert_string_equal(at_head(m, "WHO", false), "1:2");
    assert_string_equal(at_head(m, "turkey", false), "0");
    assert_string_equal(at_head(m, "TURKEY", false), "1:3");
    assert_string_equal(at_head(m, "Unicef", false), "1:4");
    assert_string_equal(at_head(m, "unicef", false), "0");
    assert_string_equal(at_head(m, "Rebel", false), "1:5");
    assert_string_equal(at_head(m, "m23", false), "0");
    assert_string_equal(at_head(m, "M23", false), "1:6");
    assert_string_equal(at_head(m, "turkey", true), "1:3");
    assert_string_equal(at_head(m, "who", true), "1:2");
}

static void capitals_of_a_shorter_match_are_its_own(void **state)
{
    (void)state;
    const say_matcher *m = make("US|us army");
    assert_string_equal(at_head(m, "US Army", false), "2:2");
    assert_string_equal(at_head(m, "US army", false), "2:2");
    assert_string_equal(at_head(m, "US navy", false), "1:1");
}

static void values_keep_their_order(void **state)
{
    (void)state;
    say_matcher *m = say_matcher_make(&arena);
    const uint32_t want[] = {7, 3, 9, 3, 1};
    for (int i = 0; i < 5; i++)
        say_matcher_add(m, i % 2 ? SAY_LIT("Bush") : SAY_LIT("bush"), want[i]);
    say_match hit = say_matcher_whole(m, SAY_LIT("Bush"), false);
    assert_int_equal(hit.n, 5);
    for (int i = 0; i < 5; i++)
        assert_int_equal(hit.value[i], want[i]);
    hit = say_matcher_whole(m, SAY_LIT("bush"), false);
    assert_int_equal(hit.n, 3);
    assert_int_equal(hit.value[1], 9);
}

static void whole_covers_all(void **state)
{
    (void)state;
    const say_matcher *m = make("foreign minister|foreign|United Nations");
    assert_int_equal(whole(m, "foreign minister", false), 1);
    assert_int_equal(whole(m, " Foreign  Minister ", false), 1);
    assert_int_equal(whole(m, "foreign ministers", false), 0);
    assert_int_equal(whole(m, "foreign minister said", false), 0);
    assert_int_equal(whole(m, "united nations", false), 0);
    assert_int_equal(whole(m, "united nations", true), 3);
    assert_int_equal(whole(m, "", false), 0);
    assert_int_equal(whole(m, "-", false), 0);
}

static void many_phrases_and_strange_bytes(void **state)
{
    (void)state;
    say_matcher *m = say_matcher_make(&arena);
    for (uint32_t i = 0; i < 5000; i++)
        say_matcher_add(m, say_str_format(&arena, "name %u of %u", i, i % 7), i);
    for (uint32_t i = 0; i < 5000; i++)
        assert_int_equal(whole(m, say_str_format(&arena, "Name %u of %u", i, i % 7).p, false), i);
    char noise[300];
    for (int i = 0; i < 300; i++)
        noise[i] = (char)(i * 37 + 129);
    say_matcher_add(m, (say_str){noise, sizeof noise}, 1);
    say_matcher_add(m, SAY_LIT("--"), 1);
    assert_int_equal(say_matcher_whole(m, (say_str){noise, sizeof noise}, false).n, 1);
    assert_int_equal(whole(m, "--", false), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(longest_phrase_wins),
        cmocka_unit_test(hyphens_and_stops_do_not_matter),
        cmocka_unit_test(matches_end_with_words),
        cmocka_unit_test(genitives_are_skipped),
        cmocka_unit_test(accents_are_dropped),
        cmocka_unit_test(capitals_must_stand),
        cmocka_unit_test(capitals_of_a_shorter_match_are_its_own),
        cmocka_unit_test(values_keep_their_order),
        cmocka_unit_test(whole_covers_all),
        cmocka_unit_test(many_phrases_and_strange_bytes),
    };
    return cmocka_run_group_tests(tests, with_arena, without_arena);
}
