/* English or not, by small words. Sentences of our own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ingest/language.h"

static const char *judged(const char *text, const char *declared)
{
    static char code[16];
    say_doc d;
    say_arena arena;
    jmp_buf trap;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) fail();
    say_doc_init(&d, &arena);
    d.text = say_str_of(text);
    d.language = say_str_of(declared);
    bool english = say_language_judge(&d);
    assert_int_equal(english, say_str_is(d.language, "en"));
    assert_int_equal(d.notes.n, !english);
    memcpy(code, d.language.p, d.language.n);
    code[d.language.n] = '\0';
    say_arena_free(&arena);
    return code;
}

static void english_is_english(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "Quito.",
        "1 2 3 4 5",
        "El Pais y la Nacion: de la Rua, del Rio.",
        "The mayor of La Paz met the editor of El Diario and the head of the Casa de la Moneda, "
        "and she "
        "told them that the rains had not stopped the repairs of the road to Los Yungas.",
        /* a list of names and numbers has no small words at all */
        "Olsen 12 Berg 11 Haugen 10 Moe 9 Lund 8 Dahl 7 Vik 6 Lie 5 Ruud 4 Aas 3 Strand 2 Nygaard "
        "1 "
        "Solberg 12 Larsen 11 Hansen 10 Nilsen 9 Pedersen 8 Andersen 7 Kristiansen 6 Jensen 5 "
        "Karlsen "
        "4 Johnsen 3 Pettersen 2 Eriksen 1 Johansen 12 Berntsen 11 Iversen 10 Jacobsen 9",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_string_equal(judged(texts[i], "fr"), "en");
}

static void others_are_not(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "Le ministre a dit lundi que le pont serait fermé pour les travaux, et que les bus "
        "passeraient par "
        "la vieille route du port jusqu'à la fin du mois, avec un arrêt devant la gare et un autre "
        "sur la place.",
        "El ministro dijo el lunes que el puente quedaba cerrado por las obras y que los autobuses "
        "iban a "
        "pasar por la vieja carretera del puerto hasta el fin del mes, con una parada en la plaza.",
        "Der Minister sagte am Montag, dass die Brücke wegen der Arbeiten gesperrt ist und dass "
        "die Busse "
        "bis zum Ende des Monats über die alte Straße am Hafen fahren, mit einem Halt auf dem "
        "Platz.",
        "De minister zei maandag dat de brug dicht gaat voor de werken en dat de bussen tot het "
        "einde van "
        "de maand over de oude weg langs de haven rijden, met een halte op het plein voor het "
        "station.",
        "Menteri mengatakan pada hari Senin bahwa jembatan itu ditutup untuk perbaikan dan bus "
        "akan lewat "
        "jalan lama dari pelabuhan dengan satu halte di depan stasiun yang baru sampai akhir bulan "
        "ini.",
        "Министр сказал в понедельник, что мост закрыт.",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        assert_string_equal(judged(texts[i], "pt-BR"), "pt");
        assert_string_equal(judged(texts[i], "en"), "und");
        assert_string_equal(judged(texts[i], ""), "und");
        assert_string_equal(judged(texts[i], "x"), "und");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(english_is_english),
        cmocka_unit_test(others_are_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
