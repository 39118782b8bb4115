/* What words of classes hint at. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ingest/html_hints.h"

static void words_hint(void **state)
{
    (void)state;
    static const struct {
        const char *words;
        uint32_t hints;
    } cases[] = {
        {"", 0},
        {"x1 y-2 __", 0},
        {"c-relatedStories__item", HINT_RELATED},
        {"relatedposts", HINT_RELATED},
        {"comment-list", HINT_COMMENT},
        {"NewsletterSignup", HINT_FORM},
        {"main-nav-item", HINT_NAV},
        {"article-body", HINT_BODY},
        {"storyText", HINT_BODY},
        {"entry__content", HINT_BODY},
        {"story text", 0}, /* two classes */
        {"related article-body", HINT_RELATED | HINT_BODY},
        {"loader", 0},
        {"header", HINT_HEAD},
        {"ad ads", HINT_AD},
        {"bread shadow", 0},
        {"sr-only", HINT_HIDDEN},
        {"hidden-xs", 0},
        {"photo-credit", HINT_CREDIT},
        {"averyveryveryveryveryverylongwordthatisnohint", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (say_hints_of_words(say_str_of(cases[i].words)) != cases[i].hints)
            fail_msg("%s: %x", cases[i].words, say_hints_of_words(say_str_of(cases[i].words)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(words_hint)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
