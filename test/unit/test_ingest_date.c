/* Days as pages write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ingest/html_date.h"

static void days_are_found(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t day;
    } cases[] = {
        {"2019-11-18T10:00:00Z", 20191118},
        {"20191118T1000", 20191118},
        {"Posted: Monday, Nov. 18th, 2019 at 4pm", 20191118},
        {"18 November 2019", 20191118},
        {"Sept 5, 2019", 20190905},
        {"Tue Nov 19 2019 03:05:46 GMT", 20191119},
        {"18.11.2019", 20191118},
        {"11/18/2019", 20191118},
        {"18/11/2019", 20191118},
        {"05/06/2019", 0}, /* which is the month? */
        {"05/05/2019", 20190505},
        {"31 February 2019", 0},
        {"18 November 1066", 0},
        {"3 hours ago", 0},
        {"", 0},
        {"call 555 0100 2019", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (say_date_in(say_str_of(cases[i].text)) != cases[i].day)
            fail_msg("%s: %u", cases[i].text, say_date_in(say_str_of(cases[i].text)));
}

static void days_are_found_in_addresses(void **state)
{
    (void)state;
    static const struct {
        const char *url;
        uint32_t day;
    } cases[] = {
        {"https://x.example/2019/11/18/pier-closes", 20191118},
        {"https://x.example/news/2019-11-18/pier", 20191118},
        {"https://x.example/2019/nov/18/pier", 20191118},
        {"https://x.example/pier-20191118.html", 20191118},
        {"https://x.example/2019/11/pier", 0},
        {"https://x.example/article/20991231999", 0},
        {"https://x.example/top-10-of-2019-11", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(say_date_in_url(say_str_of(cases[i].url)), cases[i].day);
}

static void neighbours_are_near(void **state)
{
    (void)state;
    assert_int_equal(say_date_apart(20191130, 20191201), 1);
    assert_int_equal(say_date_apart(20200301, 20200228), 2);
    assert_int_equal(say_date_apart(20191231, 20200101), 1);
    assert_int_equal(say_date_apart(20191118, 20191118), 0);
    assert_int_equal(say_date_apart(20181118, 20191118), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(days_are_found),
                                       cmocka_unit_test(days_are_found_in_addresses),
                                       cmocka_unit_test(neighbours_are_near)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
