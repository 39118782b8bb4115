/* What several commands do: open an engine, go through reports, say what went wrong. */
#define _XOPEN_SOURCE 700
#include "cli/cli.h"

#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

void cli_say(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fflush(stdout);
    fputs("sayso: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
}

int cli_say_error(const sayso_error *err)
{
    cli_say("%s", err->text);
    return (int)err->code;
}

int cli_worse(int a, int b)
{
    return a > b ? a : b;
}

bool cli_open_engine(sayso_engine **engine, const cli_call *call, bool with_model, int *rc)
{
    sayso_error err;
    sayso_options options = {.model = call->model,
                             .lexicons = call->lexicons,
                             .no_model = !with_model,
                             .whole = call->command->options & READS_WHOLE};
    *rc = sayso_engine_open(engine, &options, &err);
    if (*rc != SAYSO_OK) cli_say_error(&err);
    if (*rc == SAYSO_OK && with_model && !sayso_engine_places(*engine))
        cli_say("no gazetteer (places.say) was found beside the model: places have no coordinates");
    return *rc == SAYSO_OK;
}

int cli_sink(void *user, const char *bytes, size_t n)
{
    (void)user;
    return fwrite(bytes, 1, n, stdout) == n && fflush(stdout) == 0 ? 0 : 1;
}

static int read_path(const sayso_engine *engine, const char *path, uint32_t date, cli_each each,
                     void *user)
{
    sayso_error err;
    sayso_input *input;
    int rc = sayso_input_open(&input, path, &err);
    if (rc != SAYSO_OK) return cli_say_error(&err);
    for (;;) {
        sayso_doc *doc;
        int one = sayso_input_next(&doc, input, engine, date, &err);
        if (one != SAYSO_OK) cli_say_error(&err);
        if (one == SAYSO_OK && !doc) break;
        if (doc) one = each(user, doc);
        sayso_doc_free(doc);
        rc = cli_worse(rc, one);
        if (one == SAYSO_SYSTEM) break; /* nobody takes what is written */
    }
    sayso_input_close(input);
    return rc;
}

static void say_trouble(void *user, const sayso_error *err)
{
    (void)user;
    cli_say_error(err);
}

/* With -j: the threads read, this one writes; the order is the same. */
static int read_together(const cli_call *call, const sayso_engine *engine, int from, int to,
                         cli_each each, void *user)
{
    sayso_error err;
    static const char *const standard[] = {"-"};
    const char *const *paths = from < to ? (const char *const *)call->args + from : standard;
    sayso_adding how = {call->date, call->jobs, NULL, say_trouble, user};
    return sayso_read_each(engine, paths, from < to ? (size_t)(to - from) : 1, &how, each, &err);
}

int cli_read_reports(const cli_call *call, int from, int to, cli_each each, void *user)
{
    if (from >= to && isatty(STDIN_FILENO)) {
        cli_say("nothing to read; see: sayso help %s", call->command->name);
        return SAYSO_USAGE;
    }
    int rc;
    sayso_engine *engine;
    if (!cli_open_engine(&engine, call, true, &rc)) return rc;
    if (call->given & OPT_JOBS) {
        rc = read_together(call, engine, from, to, each, user);
        sayso_engine_close(engine);
        return rc;
    }
    if (from >= to) rc = read_path(engine, "-", call->date, each, user);
    for (int i = from; i < to && rc != SAYSO_SYSTEM; i++)
        rc = cli_worse(rc, read_path(engine, call->args[i], call->date, each, user));
    sayso_engine_close(engine);
    return rc;
}
