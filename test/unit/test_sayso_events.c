/* Our own sentences in test/corpora/events.tsv, read by the whole program: the first event of each.
 */
#include "sayso.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static bool has_words(const sayso_doc *doc, uint32_t event, bool recipient, const char *want)
{
    if (!strcmp(want, "*")) return true;
    sayso_role role = sayso_doc_role(doc, event, recipient, 0);
    sayso_text text = sayso_doc_text(doc);
    size_t n = role.span.end - role.span.begin;
    return n == strlen(want) && !memcmp(text.p + role.span.begin, want, n);
}

/* Gives 1 and says what is wrong where the sentence's first event is not the wanted one. */
static int check(const sayso_engine *engine, char *field[4], unsigned line)
{
    sayso_doc *doc;
    sayso_about about = {.id = "s", .published = 20161227};
    assert_int_equal(sayso_read(&doc, engine, field[3], strlen(field[3]), &about, NULL), SAYSO_OK);
    uint32_t n = sayso_doc_count(doc, SAYSO_EVENTS);
    bool good = !strcmp(field[0], "-") ? n == 0 : n > 0;
    if (good && n) {
        sayso_event e = sayso_doc_event(doc, 1);
        good = !strcmp(e.type, field[0]) && has_words(doc, 1, false, field[1]) &&
               has_words(doc, 1, true, field[2]);
    }
    if (!good) print_error("events.tsv:%u: not %s: %s\n", line, field[0], field[3]);
    sayso_doc_free(doc);
    return !good;
}

/* Cuts a line at its tabs; false for comments and what has not four fields. */
static bool cut(char *field[4], char *line)
{
    line[strcspn(line, "\n")] = '\0';
    if (!line[0] || line[0] == '#') return false;
    for (int i = 0; i < 4; i++) {
        field[i] = line;
        size_t n = strcspn(line, "\t");
        if (i < 3 && !line[n]) return false;
        line[n] = '\0';
        line += n + (i < 3);
    }
    return true;
}

static void first_events_are_right(void **state)
{
    (void)state;
    sayso_engine *engine;
    sayso_options options = {.model = SAYSO_ROOT "/model/english.say"};
    assert_int_equal(sayso_engine_open(&engine, &options, NULL), SAYSO_OK);
    FILE *file = fopen(SAYSO_ROOT "/test/corpora/events.tsv", "r");
    assert_non_null(file);
    char line[1000], *field[4];
    int wrong = 0, read = 0;
    for (unsigned at = 1; fgets(line, sizeof line, file); at++) {
        if (!cut(field, line)) continue;
        wrong += check(engine, field, at);
        read++;
    }
    fclose(file);
    sayso_engine_close(engine);
    assert_true(read > 20);
    assert_int_equal(wrong, 0);
}

/* Neither the city nor the agency of a dateline acts, and its day dates "on Monday". */
static void datelines_do_not_act(void **state)
{
    (void)state;
    static const char text[] = "Tehran, May 10, 2011, IRNA - Turkey's foreign minister met his "
                               "Iraqi counterpart on Monday.";
    sayso_engine *engine;
    sayso_doc *doc;
    sayso_options options = {.model = SAYSO_ROOT "/model/english.say"};
    assert_int_equal(sayso_engine_open(&engine, &options, NULL), SAYSO_OK);
    assert_int_equal(sayso_read(&doc, engine, text, strlen(text), NULL, NULL), SAYSO_OK);
    assert_int_equal(sayso_doc_count(doc, SAYSO_EVENTS), 1);
    sayso_event e = sayso_doc_event(doc, 1);
    assert_string_equal(e.type, "CONSULT");
    assert_true(has_words(doc, 1, false, "Turkey's foreign minister"));
    assert_int_equal(e.from, 20110509);
    assert_int_equal(sayso_doc_published(doc), 20110510);
    sayso_doc_free(doc);
    sayso_engine_close(engine);
}

/* Where it happened, as a place on the map, and the words that gave place and day. */
static void places_are_on_the_map(void **state)
{
    (void)state;
    static const char text[] = "Rebels attacked an army base near Aleppo on 3 May 2011.";
    sayso_engine *engine;
    sayso_doc *doc;
    sayso_options options = {.model = SAYSO_ROOT "/model/english.say"};
    assert_int_equal(sayso_engine_open(&engine, &options, NULL), SAYSO_OK);
    assert_true(sayso_engine_places(engine));
    assert_int_equal(sayso_read(&doc, engine, text, strlen(text), NULL, NULL), SAYSO_OK);
    assert_true(sayso_doc_count(doc, SAYSO_EVENTS) > 0);
    sayso_event e = sayso_doc_event(doc, 1);
    sayso_entity place = sayso_doc_entity(doc, e.place);
    assert_int_equal(place.name.n, 6);
    assert_memory_equal(place.name.p, "Aleppo", 6);
    assert_memory_equal(place.country.p, "SYR", 3);
    assert_float_equal(place.lat, 36.2f, 0.3f);
    assert_float_equal(place.lon, 37.2f, 0.3f);
    assert_memory_equal(text + e.place_span.begin, "Aleppo", 6);
    assert_int_equal(e.place_span.end - e.place_span.begin, 6);
    assert_memory_equal(text + e.date_span.begin, "3 May 2011", 10);
    assert_true(isnan(sayso_doc_entity(doc, sayso_doc_role(doc, 1, false, 0).entity).lat));
    sayso_doc_free(doc);
    sayso_engine_close(engine);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(places_are_on_the_map),
                                       cmocka_unit_test(datelines_do_not_act),
                                       cmocka_unit_test(first_events_are_right)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
