/* sayso-output(5) names every value that the output may hold. */
#include "base/file.h"
#include "record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static say_file page;

static int open_page(void **state)
{
    (void)state;
    return say_file_open(&page, SAYSO_ROOT "/man/sayso-output.5", NULL);
}

static int close_page(void **state)
{
    (void)state;
    say_file_close(&page);
    return 0;
}

static void expect_names(const char *(*name)(int), int from, int n)
{
    for (int i = from; i < n; i++)
        if (say_str_find(page.bytes, say_str_of(name(i))) == SIZE_MAX)
            fail_msg("sayso-output(5) does not name %s", name(i));
}

static void names_every_value(void **state)
{
    (void)state;
    expect_names(say_type_name, 1, TYPE_COUNT);
    expect_names(say_status_name, 1, STATUS_COUNT);
    expect_names(say_stance_name, 1, STANCE_COUNT);
    expect_names(say_contest_name, 1, CONTEST_COUNT);
    expect_names(say_source_kind_name, 0, SOURCE_KIND_COUNT);
    expect_names(say_quote_name, 0, QUOTE_COUNT);
    expect_names(say_name_kind_name, 0, NAME_COUNT);
    expect_names(say_context_name, 0, SAY_CONTEXTS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(names_every_value, open_page, close_page)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
