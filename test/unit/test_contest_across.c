/* Matters across reports over positions made by hand: packing, judging a pair, neighbours, groups,
 * voices; and that the order in which reports come changes nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "contest/across_int.h"

#include "with_arena.h"

/* A position of report r on the words keys[0 .. n): the first the predicate, all rare. */
static say_position make(int64_t r, uint32_t number, uint8_t side, const char *source,
                         const uint32_t *keys, uint32_t n)
{
    say_position x = {.id = say_id_of(r, number),
                      .attribution = number,
                      .side = side,
                      .direct = side == SIDE_AFFIRMS ? 1 : 3,
                      .source_kind = SOURCE_NAMED,
                      .plain = true,
                      .source = say_str_of(source)};
    for (uint32_t i = 0; i < n; i++) {
        x.words[x.n_words++] = (say_position_word){keys[i], SAY_RAREST, i ? 0 : WORD_HEAD};
        x.total += SAY_RAREST;
    }
    /* Sentences of two positions have nothing in common unless a test says so. */
    x.all.bits[r & 1] = (uint64_t)0xFF << (r / 2 % 7 * 8);
    x.own = x.all;
    return x;
}

static const uint32_t bridge[] = {10, 20, 30}, dam[] = {11, 21, 31};

static void test_denial_meets_claim(void **state)
{
    (void)state;
    say_position yes = make(1, 1, SIDE_AFFIRMS, "Oslo", bridge, 3);
    say_position no = make(2, 1, SIDE_DENIES, "Bern", bridge, 3);
    assert_true(say_positions_judge(&yes, &no) > 0);
    assert_int_equal(say_positions_judge(&yes, &no), say_positions_judge(&no, &yes));
    say_position other = make(2, 2, SIDE_DENIES, "Bern", dam, 3);
    assert_int_equal(say_positions_judge(&yes, &other), 0);
    say_position also = make(2, 3, SIDE_AFFIRMS, "Bern", bridge, 3);
    assert_int_equal(say_positions_judge(&yes, &also), 0);
}

static void test_nobody_differs_with_himself(void **state)
{
    (void)state;
    say_position yes = make(1, 1, SIDE_AFFIRMS, "Anna Berg", bridge, 3);
    say_position no = make(2, 1, SIDE_DENIES, "Berg", bridge, 3);
    assert_int_equal(say_positions_judge(&yes, &no), 0);
}

static void test_copies_do_not_meet(void **state)
{
    (void)state;
    say_position yes = make(1, 1, SIDE_AFFIRMS, "Oslo", bridge, 3);
    say_position no = make(2, 1, SIDE_DENIES, "Bern", bridge, 3);
    no.all = yes.all;
    no.own = yes.own;
    assert_int_equal(say_positions_judge(&yes, &no), 0);
}

/* "He drowned", "he has not drowned": nearly the same words, but no copies. */
static void test_negation_is_no_copy(void **state)
{
    (void)state;
    say_position yes = make(1, 1, SIDE_AFFIRMS, "Oslo", bridge, 3);
    say_position no = make(2, 1, SIDE_DENIES, "Bern", bridge, 3);
    no.all = yes.all;
    no.own = yes.own;
    no.no = true;
    no.direct = 1;
    assert_true(say_positions_judge(&yes, &no) > 0);
}

static void test_days_apart(void **state)
{
    (void)state;
    say_position yes = make(1, 1, SIDE_AFFIRMS, "Oslo", bridge, 3);
    say_position no = make(2, 1, SIDE_DENIES, "Bern", bridge, 3);
    yes.published = 20160102;
    no.published = 20160110;
    assert_true(say_positions_judge(&yes, &no) > 0);
    no.published = 20160801;
    assert_int_equal(say_positions_judge(&yes, &no), 0);
    no.published = 0; /* an undated report may be of any day */
    assert_true(say_positions_judge(&yes, &no) > 0);
}

static void test_negation_needs_the_predicate(void **state)
{
    (void)state;
    say_position yes = make(1, 1, SIDE_AFFIRMS, "Oslo", bridge, 3);
    say_position no = make(2, 1, SIDE_DENIES, "Bern", bridge, 3);
    no.direct = 1;
    assert_true(say_positions_judge(&yes, &no) > 0);
    no.words[0].part = yes.words[0].part = 0;
    assert_int_equal(say_positions_judge(&yes, &no), 0);
}

static void test_pack_and_back(void **state)
{
    (void)state;
    say_positions all = {0}, back = {0};
    say_position x = make(0, 1, SIDE_DOUBTS, "The Mayor of Bern", bridge, 3);
    x.country = SAY_LIT("CHE");
    x.bytes = (say_span){7, 99};
    SAY_PUSH(&arena, all, x);
    SAY_PUSH(&arena, all, make(0, 2, SIDE_AFFIRMS, "", dam, 2));
    say_str data = say_positions_pack(&all, 20161227, &arena);
    say_positions_unpack(data, 5, &arena, &back);
    assert_int_equal(back.n, 2);
    assert_int_equal(back.at[0].id, say_id_of(5, 1));
    assert_int_equal(back.at[1].id, say_id_of(5, 2));
    assert_int_equal(back.at[0].side, SIDE_DOUBTS);
    assert_int_equal(back.at[0].published, 20161227);
    assert_int_equal(back.at[0].bytes.end, 99);
    assert_true(say_str_is(back.at[0].source, "The Mayor of Bern"));
    assert_true(say_str_is(back.at[0].country, "CHE"));
    assert_int_equal(back.at[0].n_words, 3);
    assert_int_equal(back.at[0].words[2].key, 30);
    assert_int_equal(back.at[0].total, x.total);
    assert_int_equal(back.at[0].all.bits[0], x.all.bits[0]);
}

/* Whatever stands in the file: no read beyond the bytes, no more claims than there were. */
static void test_unpack_bears_any_bytes(void **state)
{
    (void)state;
    say_positions all = {0};
    SAY_PUSH(&arena, all, make(0, 1, SIDE_DENIES, "Oslo", bridge, 3));
    SAY_PUSH(&arena, all, make(0, 2, SIDE_AFFIRMS, "Bern", dam, 3));
    say_str data = say_positions_pack(&all, 20161227, &arena);
    for (size_t n = 0; n < data.n; n++) {
        say_positions back = {0};
        char *cut = say_arena_take(&arena, n);
        memcpy(cut, data.p, n);
        say_positions_unpack((say_str){cut, n}, 1, &arena, &back);
        assert_true(back.n < 2);
    }
    for (size_t i = 0; i < data.n; i++) {
        say_positions back = {0};
        say_str bad = say_str_copy(&arena, data);
        ((char *)bad.p)[i] = (char)0xFF;
        say_positions_unpack(bad, 1, &arena, &back);
        assert_true(back.n <= SAY_POSITIONS_MAX);
        for (uint32_t k = 0; k < back.n; k++) {
            assert_true(back.at[k].n_words <= SAY_POSITION_WORDS);
            assert_true(back.at[k].side < SIDE_COUNT);
        }
    }
}

static void test_neighbours(void **state)
{
    (void)state;
    say_neighbours n = {0};
    say_postings p = {0};
    SAY_PUSH(&arena, p, (say_posting){9, 120u << 1 | 1});
    SAY_PUSH(&arena, p, (say_posting){4, 120u << 1});
    say_neighbours_add(&n, &arena, &p);
    say_neighbours_add(&n, &arena, &p);
    p.n = 0;
    SAY_PUSH(&arena, p, (say_posting){3, 120u << 1 | 1});
    say_neighbours_add(&n, &arena, &p);
    say_neighbours_choose(&n, false);
    /* 3 shares one word only; 4 opposes nothing, and nor does who asks */
    assert_int_equal(n.n, 1);
    assert_int_equal(n.at[0].report, 9);
    assert_int_equal(n.at[0].weight, 240);
}

static void judge_all(const say_positions *all, say_pairs *pairs)
{
    for (uint32_t i = 0; i < all->n; i++)
        for (uint32_t k = i + 1; k < all->n; k++) {
            int32_t score = say_positions_judge(&all->at[i], &all->at[k]);
            if (score) SAY_PUSH(&arena, *pairs, (say_pair){i, k, score});
        }
}

static void test_matter_has_two_sides(void **state)
{
    (void)state;
    say_positions all = {0};
    say_pairs pairs = {0};
    say_publishers none = {0};
    say_matters out = {0};
    SAY_PUSH(&arena, all, make(1, 1, SIDE_AFFIRMS, "Oslo", bridge, 3));
    SAY_PUSH(&arena, all, make(2, 1, SIDE_DENIES, "Bern", bridge, 3));
    SAY_PUSH(&arena, all, make(3, 1, SIDE_AFFIRMS, "Rome", bridge, 3));
    SAY_PUSH(&arena, all, make(4, 1, SIDE_AFFIRMS, "Oslo", dam, 3));
    judge_all(&all, &pairs);
    say_matters_form(&all, &pairs, &none, &arena, &out);
    assert_int_equal(out.n, 1);
    assert_int_equal(out.at[0].id, say_id_of(1, 1));
    assert_int_equal(out.at[0].members.n, 3);
    assert_string_equal(out.at[0].members.at[0].side, "affirms");
    assert_string_equal(out.at[0].members.at[2].side, "denies");
    assert_int_not_equal(out.at[0].members.at[0].voice, out.at[0].members.at[1].voice);
}

/* A wire story that was copied counts once; so does one source in two reports. */
static void test_copied_story_is_one_voice(void **state)
{
    (void)state;
    say_positions all = {0};
    say_publishers none = {0};
    uint32_t members[] = {0, 1, 2, 3};
    SAY_PUSH(&arena, all, make(1, 1, SIDE_AFFIRMS, "Oslo", bridge, 3));
    SAY_PUSH(&arena, all, make(2, 1, SIDE_AFFIRMS, "Rome", bridge, 3));
    SAY_PUSH(&arena, all, make(3, 1, SIDE_AFFIRMS, "oslo", bridge, 3));
    SAY_PUSH(&arena, all, make(4, 1, SIDE_AFFIRMS, "Bonn", bridge, 3));
    all.at[3].all = all.at[1].all;
    say_voices v = say_voices_tell(&all, &none, members, 4, &arena);
    assert_int_equal(v.count, 2);
    assert_int_equal(v.of[0], v.of[2]);
    assert_int_equal(v.of[1], v.of[3]);
    assert_int_not_equal(v.of[0], v.of[1]);
}

/* Claims that only the denials between them join are two matters. */
static void test_groups_do_not_chain(void **state)
{
    (void)state;
    const uint32_t both[] = {10, 20, 30, 11, 21, 31};
    say_positions all = {0};
    say_pairs pairs = {0};
    say_publishers none = {0};
    say_matters out = {0};
    for (int64_t r = 1; r < 5; r++) {
        SAY_PUSH(&arena, all, make(r, 1, SIDE_AFFIRMS, "Oslo", bridge, 3));
        SAY_PUSH(&arena, all, make(r + 10, 1, SIDE_AFFIRMS, "Rome", dam, 3));
    }
    SAY_PUSH(&arena, all, make(20, 1, SIDE_DENIES, "Bern", bridge, 3));
    SAY_PUSH(&arena, all, make(21, 1, SIDE_DENIES, "Wien", dam, 3));
    SAY_PUSH(&arena, all, make(22, 1, SIDE_DENIES, "Bonn", both, 6));
    for (uint32_t i = 0; i < all.n; i++) {
        all.at[i].all.bits[0] = all.at[i].all.bits[1] = (uint64_t)1 << i; /* no copies */
        all.at[i].own = all.at[i].all;
    }
    judge_all(&all, &pairs);
    say_matters_form(&all, &pairs, &none, &arena, &out);
    assert_int_equal(out.n, 2);
    assert_int_equal(out.at[0].members.n + out.at[1].members.n, 11);
}

/* Pairs in another order, positions in the order of their ids: the same matters. */
static void test_order_of_pairs_is_free(void **state)
{
    (void)state;
    say_positions all = {0};
    say_pairs pairs = {0}, turned = {0};
    say_publishers none = {0};
    say_matters a = {0}, b = {0};
    for (int64_t r = 1; r < 12; r++) {
        uint8_t side = r % 3 ? SIDE_AFFIRMS : SIDE_DENIES;
        SAY_PUSH(&arena, all, make(r, 1, side, r % 2 ? "Oslo" : "Bern", r % 4 ? bridge : dam, 3));
    }
    judge_all(&all, &pairs);
    for (uint32_t i = pairs.n; i-- > 0;) {
        say_pair p = pairs.at[i];
        SAY_PUSH(&arena, turned, (say_pair){p.b, p.a, p.score});
    }
    say_matters_form(&all, &pairs, &none, &arena, &a);
    say_matters_form(&all, &turned, &none, &arena, &b);
    assert_true(a.n > 0);
    assert_int_equal(a.n, b.n);
    for (uint32_t i = 0; i < a.n; i++) {
        assert_int_equal(a.at[i].id, b.at[i].id);
        assert_int_equal(a.at[i].strength, b.at[i].strength);
        assert_int_equal(a.at[i].members.n, b.at[i].members.n);
        for (uint32_t k = 0; k < a.at[i].members.n; k++)
            assert_int_equal(a.at[i].members.at[k].proposition, b.at[i].members.at[k].proposition);
    }
}

static bool titled(const char *words, const char *title)
{
    return say_str_is(say_matter_title(&arena, say_str_of(words)), title);
}

static void test_titles(void **state)
{
    (void)state;
    assert_true(titled("that the bridge was closed", "the bridge was closed"));
    assert_true(titled("\xE2\x80\x9CThe bridge was closed,\xE2\x80\x9D", "The bridge was closed"));
    assert_true(titled("about whether the bridge\nwas closed.", "the bridge was closed"));
    assert_true(titled("that", "that"));
    assert_true(titled("", ""));
    char longer[400];
    for (size_t i = 0; i < sizeof longer - 1; i++)
        longer[i] = i % 6 == 5 ? ' ' : 'a';
    longer[sizeof longer - 1] = '\0';
    say_str cut = say_matter_title(&arena, say_str_of(longer));
    assert_true(cut.n <= SAY_ABOUT_BYTES + 3);
    assert_true(say_str_ends(cut, SAY_LIT("aaaaa\xE2\x80\xA6")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_denial_meets_claim, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(test_nobody_differs_with_himself, with_arena,
                                        without_arena),
        cmocka_unit_test_setup_teardown(test_copies_do_not_meet, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(test_negation_is_no_copy, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(test_days_apart, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(test_negation_needs_the_predicate, with_arena,
                                        without_arena),
        cmocka_unit_test_setup_teardown(test_pack_and_back, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(test_unpack_bears_any_bytes, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(test_neighbours, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(test_matter_has_two_sides, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(test_copied_story_is_one_voice, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(test_groups_do_not_chain, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(test_order_of_pairs_is_free, with_arena, without_arena),
        cmocka_unit_test_setup_teardown(test_titles, with_arena, without_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
