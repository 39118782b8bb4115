/* sayso add, sayso rebuild: reports into a ledger, with progress where somebody watches. */
#define _XOPEN_SOURCE 700
#include "cli/cli.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { INTERRUPTED = 130 };

static volatile sig_atomic_t interrupted;

/* The first control-C ends the batch; the second ends the program. */
static void on_interrupt(int signal)
{
    (void)signal;
    interrupted = 1;
}

static void catch_interrupt(void)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_interrupt;
    action.sa_flags = SA_RESETHAND;
    sigaction(SIGINT, &action, NULL);
    /* A limit on the size of files is an error of writing, told like a full disk. */
    signal(SIGXFSZ, SIG_IGN);
}

/* What is shown while it works, and where trouble goes. */
typedef struct watching {
    bool shows; /* standard error is a terminal */
    FILE *errors;
    struct timespec begun, shown;
} watching;

static double since(const struct timespec *then)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - then->tv_sec) + (double)(now.tv_nsec - then->tv_nsec) / 1e9;
}

static uint64_t done_of(const sayso_progress *p)
{
    return p->added + p->known + p->copies + p->empty + p->failed;
}

/* "12000 reports, 350 a second, about 44000 left, 2:05": how many are left is told from the bytes
 * of the input; a rebuild counts reports in their place, and is right. */
static void show(const watching *w, const sayso_progress *p)
{
    double seconds = since(&w->begun);
    fprintf(stderr, "\r\033[K%llu reports, %.0f a second", (unsigned long long)done_of(p),
            seconds > 0 ? (double)done_of(p) / seconds : 0);
    if (p->bytes && p->bytes_total > p->bytes) {
        double share = (double)(p->bytes_total - p->bytes) / (double)p->bytes;
        double left = seconds * share;
        fprintf(stderr, ", about %.0f left, %d:%02d", (double)done_of(p) * share, (int)left / 60,
                (int)left % 60);
    }
    fflush(stderr);
}

static int on_progress(void *user, const sayso_progress *p)
{
    watching *w = user;
    if (w->shows && since(&w->shown) >= 0.2) {
        clock_gettime(CLOCK_MONOTONIC, &w->shown);
        show(w, p);
    }
    return interrupted;
}

static void on_trouble(void *user, const sayso_error *err)
{
    watching *w = user;
    if (w->errors) {
        fprintf(w->errors, "%s\n", err->text);
        return;
    }
    if (w->shows) fputs("\r\033[K", stderr);
    cli_say("%s", err->text);
}

/* "3 added, 1 copy, 2 known" */
static void sum_up(const sayso_progress *p)
{
    static const char *const words[] = {"added", "copies", "known", "empty", "unreadable"};
    const uint64_t counts[] = {p->added, p->copies, p->known, p->empty, p->failed};
    char line[200] = "";
    size_t n = 0;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if ((counts[i] || i == 0) && n < sizeof line)
            n += (size_t)snprintf(line + n, sizeof line - n, "%s%llu %s", n ? ", " : "",
                                  (unsigned long long)counts[i], words[i]);
    cli_say("%s", line);
}

static int end_well(const watching *w, const sayso_progress *done, int rc, const sayso_error *err)
{
    if (w->shows) fputs("\r\033[K", stderr);
    if (rc != SAYSO_OK) cli_say_error(err);
    sum_up(done);
    if (rc != SAYSO_OK) return rc;
    if (interrupted) {
        cli_say("stopped; what is whole is in the ledger: do the same again to go on");
        return INTERRUPTED;
    }
    return done->failed ? SAYSO_INPUT : SAYSO_OK;
}

static int add(const cli_call *call, watching *w)
{
    int rc;
    sayso_error err;
    sayso_engine *engine;
    sayso_ledger *ledger;
    sayso_progress done = {0};
    static const char *const standard[] = {"-"};
    int n = call->n_args - 1;
    const char *const *paths = n ? (const char *const *)call->args + 1 : standard;
    if (!cli_open_engine(&engine, call, true, &rc)) return rc;
    rc = sayso_ledger_open(&ledger, call->args[0], SAYSO_MAKE, &err);
    if (rc != SAYSO_OK) {
        sayso_engine_close(engine);
        return cli_say_error(&err);
    }
    sayso_adding how = {call->date, call->jobs, on_progress, on_trouble, w};
    rc = sayso_ledger_add(&done, ledger, engine, paths, n ? (size_t)n : 1, &how, &err);
    rc = end_well(w, &done, rc, &err);
    sayso_ledger_close(ledger);
    sayso_engine_close(engine);
    return rc;
}

static watching begin_watching(void)
{
    watching w = {.shows = isatty(STDERR_FILENO)};
    clock_gettime(CLOCK_MONOTONIC, &w.begun);
    w.shown = w.begun;
    catch_interrupt();
    return w;
}

int cmd_add(const cli_call *call)
{
    if (call->n_args < 1 || (call->n_args == 1 && isatty(STDIN_FILENO))) {
        cli_say("add takes a ledger and what is to be added; see: sayso help add");
        return SAYSO_USAGE;
    }
    watching w = begin_watching();
    if (call->errors && !(w.errors = fopen(call->errors, "w"))) {
        cli_say("%s: cannot be written; name another file for --errors", call->errors);
        return SAYSO_SYSTEM;
    }
    int rc = add(call, &w);
    if (w.errors && fclose(w.errors) != 0) {
        cli_say("%s: cannot be written", call->errors);
        rc = cli_worse(rc, SAYSO_SYSTEM);
    }
    return rc;
}

/* One bar of progress for the texts of a ledger. */
int cmd_rebuild(const cli_call *call)
{
    if (call->n_args != 1) {
        cli_say("rebuild takes one ledger");
        return SAYSO_USAGE;
    }
    int rc;
    sayso_error err;
    sayso_engine *engine;
    sayso_ledger *ledger;
    sayso_progress done = {0};
    if (!cli_open_engine(&engine, call, true, &rc)) return rc;
    rc = sayso_ledger_open(&ledger, call->args[0], SAYSO_CHANGE, &err);
    if (rc != SAYSO_OK) {
        sayso_engine_close(engine);
        return cli_say_error(&err);
    }
    watching w = begin_watching();
    sayso_adding how = {0, call->jobs, on_progress, on_trouble, &w};
    rc = sayso_ledger_rebuild(&done, ledger, engine, &how, &err);
    if (w.shows) fputs("\r\033[K", stderr);
    if (rc != SAYSO_OK) cli_say_error(&err);
    if (rc == SAYSO_OK && interrupted) {
        cli_say("stopped; the ledger is as it was");
        rc = INTERRUPTED;
    } else if (rc == SAYSO_OK) {
        cli_say("%llu reports were read again", (unsigned long long)done.added);
    }
    sayso_ledger_close(ledger);
    sayso_engine_close(engine);
    return rc;
}
