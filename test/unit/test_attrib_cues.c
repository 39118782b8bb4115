/* The table of cues: lines add up, an overlay speaks first, a line the room cannot use is named. */
#define _POSIX_C_SOURCE 200809L

#include "attrib/work.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "with_lexicon.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct rooms {
    say_arena arena;
    say_lexicon *lexicon;
} rooms;

static int open_lexicon(void **state)
{
    static rooms r;
    with_lexicon(&r.arena, &r.lexicon);
    *state = &r;
    return 0;
}

static int close_lexicon(void **state)
{
    rooms *r = *state;
    without_lexicon(&r->arena, r->lexicon);
    return 0;
}

/* Lays the text over the lexicon as a file of its own. */
static void lay_over(rooms *r, const char *text)
{
    char path[] = "/tmp/sayso-cues-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_true(write(fd, text, strlen(text)) == (ssize_t)strlen(text));
    close(fd);
    say_error err = {0};
    int rc = say_lexicon_overlay(r->lexicon, path, &err);
    unlink(path);
    if (rc) fail_msg("%s", err.text);
}

static say_attrib *make_tables(rooms *r)
{
    say_attrib *a;
    say_error err = {0};
    if (say_attrib_make(&a, &r->arena, r->lexicon, &err)) fail_msg("%s", err.text);
    return a;
}

static void knows_the_common_cues(void **state)
{
    const say_attrib *a = make_tables(*state);
    assert_true(say_cue_known(a, SAY_LIT("say"), 'v'));
    assert_false(say_cue_known(a, SAY_LIT("say"), 'n'));
    const say_cue *c = say_cue_own(a, SAY_LIT("say"), 'v', "clause");
    assert_non_null(c);
    assert_true(c->weight > 0.8f);
    assert_int_equal(say_cue_stance(a, SAY_LIT("deny"), 'v', "obj"), STANCE_DENIES);
    assert_int_equal(say_cue_stance(a, SAY_LIT("ask"), 'v', "to-obj"), STANCE_DEMANDS);
    assert_true(say_cue_own(a, SAY_LIT("seem"), 'v', "to")->sourceless);
    assert_false(say_cue_own(a, SAY_LIT("aware"), 'a', "of")->sourceless);
    assert_null(say_cue_find(a, SAY_LIT("sink"), 'v', "obj"));
    assert_non_null(say_cue_find(a, SAY_LIT("sink"), 'v', "clause"));
}

static void adds_lines_up_and_hears_overlays_first(void **state)
{
    rooms *r = *state;
    lay_over(r, "%kind cue\n"
                "say : pos=v frame=clause weight=0.25\n"
                "yodel : pos=v frame=clause,quote weight=0.5\n"
                "yodel : pos=v stance=threatens frame=clause\n");
    const say_attrib *a = make_tables(r);
    assert_true(say_cue_own(a, SAY_LIT("say"), 'v', "clause")->weight < 0.3f);
    assert_true(say_cue_own(a, SAY_LIT("say"), 'v', "quote")->weight > 0.5f);
    assert_true(say_cue_own(a, SAY_LIT("yodel"), 'v', "clause")->weight < 0.6f);
    assert_int_equal(say_cue_stance(a, SAY_LIT("yodel"), 'v', "clause"), STANCE_THREATENS);
    assert_int_equal(say_cue_stance(a, SAY_LIT("yodel"), 'v', "quote"), STANCE_THREATENS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_the_common_cues),
        cmocka_unit_test(adds_lines_up_and_hears_overlays_first),
    };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
