/* Prints the factors of every event, for tools/fit_confidence.py, which compiles and runs it. Takes
 * texts from standard input, each closed by a NUL; gives a line an event: index of the text, index
 * of the event (both from 0), then factor=value by tabs. With --names: each factor and its values.
 * Reads with the built-in lexicon. */
#include "base/buf.h"
#include "event/confidence.h"
#include "facade.h"

#include <stdio.h>

static void print_events(const sayso_engine *engine, const say_doc *d, int text)
{
    for (uint32_t i = 1; i < d->events.n; i++) {
        say_factors f;
        say_confidence_factors(&f, engine->events, d, i);
        printf("%d\t%u", text, i - 1);
        for (int k = 0; k < FACTOR_COUNT; k++)
            printf("\t%s=%s", say_factor_name(k), say_factor_value_name(k, f.of[k]));
        putchar('\n');
    }
}

static int print_names(void)
{
    for (int k = 0; k < FACTOR_COUNT; k++) {
        printf("%s", say_factor_name(k));
        for (int v = 0; v < SAY_FACTOR_VALUES && say_factor_value_name(k, v); v++)
            printf("\t%s", say_factor_value_name(k, v));
        putchar('\n');
    }
    return 0;
}

int main(int argc, char **argv)
{
    if (argc > 1 && !strcmp(argv[1], "--names")) return print_names();
    sayso_engine *engine;
    sayso_error err;
    int rc = sayso_engine_open(&engine, NULL, &err), text = 0;
    if (rc) return fprintf(stderr, "%s\n", err.text), rc;
    say_buf b = {0};
    for (int c; (c = getchar()) != EOF;) {
        if (c) {
            say_buf_putc(&b, (char)c);
            continue;
        }
        sayso_doc *doc;
        rc = sayso_read(&doc, engine, say_buf_str(&b).p, say_buf_str(&b).n, NULL, &err);
        if (rc) return fprintf(stderr, "%s\n", err.text), rc;
        print_events(engine, &doc->record, text++);
        sayso_doc_free(doc);
        say_buf_clear(&b);
    }
    say_buf_free(&b);
    sayso_engine_close(engine);
    return 0;
}
