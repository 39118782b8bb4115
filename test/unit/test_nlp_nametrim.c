/* Names whose ends the tags correct: company forms, "of", bodies with their field, common words,
 * and what is no name. */
#include "nlp/nametrim.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <ctype.h>
#include <string.h>

#include "with_doc.h"

static uint8_t kind_of(char c)
{
    c = (char)tolower((unsigned char)c);
    return c == 'p'   ? NAME_PERSON
           : c == 'o' ? NAME_ORGANISATION
           : c == 'l' ? NAME_PLACE
           : c == 'd' ? NAME_DATE
                      : NAME_NONE;
}

/* Adds a sentence of "form/UPOS/label" with labels P p (person), O o, L l (place), D d or "-"; a
 * capital letter begins a name. */
static void add_sentence(const char *const *words)
{
    static uint32_t sentence;
    sentence++;
    for (; *words; words++) {
        const char *upos = strchr(*words, '/') + 1, *label = strrchr(*words, '/') + 1;
        say_str form = {*words, (size_t)(upos - 1 - *words)};
        say_token t = {.form = form,
                       .norm = say_utf8_fold(&arena, form),
                       .upos = (uint8_t)say_upos_of((say_str){upos, (size_t)(label - 1 - upos)}),
                       .name_kind = kind_of(*label),
                       .name_begins = isupper((unsigned char)*label) != 0,
                       .sentence = sentence};
        SAY_PUSH(&arena, doc.tokens, t);
    }
}

static void names_are(uint32_t first, const char *labels)
{
    for (uint32_t i = 0; labels[i]; i++) {
        const say_token *t = say_tok(&doc, first + i);
        assert_int_equal(t->name_kind, kind_of(labels[i]));
        assert_int_equal(t->name_begins, isupper((unsigned char)labels[i]) != 0);
    }
}

static void trims(const char *const *words, const char *labels)
{
    uint32_t first = doc.tokens.n;
    add_sentence(words);
    say_names_trim(&doc);
    names_are(first, labels);
}

static void companies_are_whole(void **state)
{
    (void)state;
    trims((const char *[]){"Oru/PROPN/O", "Gas/PROPN/o", ",/PUNCT/-", "Inc./PROPN/-", "of/ADP/-",
                           "Tarn/PROPN/L", NULL},
          "Oooo-L");
    trims((const char *[]){"Oru/PROPN/O", ",/PUNCT/-", "Inc./PROPN/O", "Bank/PROPN/o", NULL},
          "OooO");
    trims((const char *[]){"Oru/PROPN/O", ",/PUNCT/-", "Tarn/PROPN/O", NULL}, "O-O");
    trims((const char *[]){"Oru/PROPN/P", "Ltd/PROPN/-", NULL}, "P-");
    trims((const char *[]){"Oru/PROPN/O", ",/PUNCT/-", NULL}, "O-");
    trims((const char *[]){"Inc./PROPN/-", "Oru/PROPN/O", NULL}, "-O"); /* another sentence */
}

static void places_of_places_are_one(void **state)
{
    (void)state;
    trims((const char *[]){"Gulf/PROPN/L", "of/ADP/-", "Oru/PROPN/L", "Minor/PROPN/l", NULL},
          "Llll");
    trims((const char *[]){"Bay/PROPN/L", "of/ADP/-", "Lund/PROPN/P", NULL}, "L-P");
    trims((const char *[]){"Bay/PROPN/L", "in/ADP/-", "Oru/PROPN/L", NULL}, "L-L");
}

/* Makes token `at` of the sentence that begins at `first` a conjunct of token `of`. */
static void coordinate(uint32_t first, uint32_t at, uint32_t of)
{
    doc.tokens.at[first + at].rel = REL_CONJ;
    doc.tokens.at[first + at].head = first + of;
}

static void bodies_keep_their_field(void **state)
{
    (void)state;
    trims((const char *[]){"Oru/PROPN/O", "Centre/PROPN/o", "for/ADP/-", "the/DET/-",
                           "Study/PROPN/O", "of/ADP/o", "Tides/PROPN/o", NULL},
          "Ooooooo");
    trims((const char *[]){"Commission/PROPN/O", "against/ADP/-", "Graft/PROPN/-", NULL}, "Ooo");
    trims((const char *[]){"Office/PROPN/O", "of/ADP/-", "the/DET/-", "ORU/PROPN/O", NULL}, "O--O");
    trims((const char *[]){"Council/PROPN/O", "of/ADP/-", "Tarn/PROPN/L", NULL}, "O-L");
    trims((const char *[]){"Oru/PROPN/O", "of/ADP/-", "Tides/PROPN/O", NULL}, "O-O");
    trims((const char *[]){"Oru/PROPN/O", "Centre/PROPN/o", "for/ADP/o", "help/NOUN/o", NULL},
          "Oo--");
}

static void fields_are_coordinated_by_the_tree(void **state)
{
    static const char *const words[] = {"Institute/PROPN/O", "for/ADP/o",      "Peace/PROPN/o",
                                        "and/CCONJ/-",       "Growth/PROPN/O", NULL};
    (void)state;
    uint32_t first = doc.tokens.n;
    add_sentence(words);
    coordinate(first, 4, 2);
    say_names_trim(&doc);
    names_are(first, "Ooooo");
    first = doc.tokens.n;
    add_sentence(words);
    coordinate(first, 4, 0);
    say_names_trim(&doc);
    names_are(first, "Ooo-O");
}

static void ends_are_cut(void **state)
{
    (void)state;
    trims((const char *[]){"Ana/PROPN/P", "Lund/PROPN/p", "-/PUNCT/p", "Analyst/NOUN/p", NULL},
          "Pp--");
    trims((const char *[]){"interim/ADJ/O", "Oru/PROPN/o", "Council/PROPN/o", NULL}, "-Oo");
    trims((const char *[]){"al/DET/P", "Oru/PROPN/p", NULL}, "Pp");
    trims((const char *[]){"Oru/PROPN/O", "party/NOUN/o", NULL}, "Oo");
}

static void what_is_no_name_is_dropped(void **state)
{
    (void)state;
    trims((const char *[]){"Yum/INTJ/P", NULL}, "-");
    trims((const char *[]){"oru/NOUN/L", NULL}, "L"); /* web people write so */
    trims((const char *[]){"May/NOUN/D", "Oru/PROPN/L", NULL}, "DL");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(companies_are_whole, with_doc, without_arena),
        cmocka_unit_test_setup_teardown(places_of_places_are_one, with_doc, without_arena),
        cmocka_unit_test_setup_teardown(bodies_keep_their_field, with_doc, without_arena),
        cmocka_unit_test_setup_teardown(fields_are_coordinated_by_the_tree, with_doc,
                                        without_arena),
        cmocka_unit_test_setup_teardown(ends_are_cut, with_doc, without_arena),
        cmocka_unit_test_setup_teardown(what_is_no_name_is_dropped, with_doc, without_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
