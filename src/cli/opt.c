/* Reads options by the table: --name, --name VALUE, --name=VALUE; "--" ends them. */
#define _XOPEN_SOURCE 700
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool colour_of_terminal(void)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    if (no && *no) return false;
    return isatty(STDOUT_FILENO) && !(term && strcmp(term, "dumb") == 0);
}

static int set_colour(cli_call *call, const char *value)
{
    if (strcmp(value, "always") == 0)
        call->colour = true;
    else if (strcmp(value, "never") == 0)
        call->colour = false;
    else if (strcmp(value, "auto") != 0) {
        cli_say("--colour takes always, never or auto, not \"%s\"", value);
        return SAYSO_USAGE;
    }
    return SAYSO_OK;
}

static int add_lexicon(cli_call *call, const char *value)
{
    size_t n = 0;
    while (call->lexicons[n])
        n++;
    if (n == CLI_LEXICONS) {
        cli_say("more than %d --lexicon options; put the files into one directory", CLI_LEXICONS);
        return SAYSO_USAGE;
    }
    call->lexicons[n] = value;
    return SAYSO_OK;
}

static int set_date(cli_call *call, const char *value)
{
    size_t n = strlen(value);
    call->date = n == 10 || n == 8 ? sayso_day(value, n) : 0;
    if (call->date) return SAYSO_OK;
    cli_say("--date takes a day as YYYY-MM-DD, not \"%s\"", value);
    return SAYSO_USAGE;
}

/* -j 4, -j4: within what a machine may have. */
static int set_jobs(cli_call *call, const char *value)
{
    enum { MOST = 64 };
    char *end;
    unsigned long n = strtoul(value, &end, 10);
    if (*value >= '0' && *value <= '9' && !*end && n >= 1 && n <= MOST) {
        call->jobs = (unsigned)n;
        return SAYSO_OK;
    }
    cli_say("-j takes a number of threads from 1 to %d, not \"%s\"", MOST, value);
    return SAYSO_USAGE;
}

static int add_condition(cli_call *call, const cli_option *option, const char *value)
{
    if (call->n_where == CLI_CONDITIONS) {
        cli_say("more than %d conditions", CLI_CONDITIONS);
        return SAYSO_USAGE;
    }
    call->where[call->n_where++] = (sayso_condition){option->name + 2, value};
    return SAYSO_OK;
}

static int set_number(uint64_t *number, const cli_option *option, const char *value)
{
    char *end;
    *number = strtoull(value, &end, 10);
    if (*value >= '0' && *value <= '9' && !*end) return SAYSO_OK;
    cli_say("%s takes a number, not \"%s\"", option->name, value);
    return SAYSO_USAGE;
}

static int set_option(cli_call *call, const cli_option *option, const char *value)
{
    call->given |= option->bit;
    if (option->bit == OPT_WHERE) return add_condition(call, option, value);
    if (option->bit == OPT_LIMIT) return set_number(&call->limit, option, value);
    if (option->bit == OPT_SEED) return set_number(&call->seed, option, value);
    if (option->bit == OPT_BY) call->by = value;
    if (option->bit == OPT_NOTE) call->note = value;
    if (option->bit == OPT_JUDGE) call->judge = value;
    if (option->bit == OPT_SET) call->set = value;
    if (option->bit == OPT_DATE) return set_date(call, value);
    if (option->bit == OPT_LEXICON) return add_lexicon(call, value);
    if (option->bit == OPT_COLOUR) return set_colour(call, value);
    if (option->bit == OPT_JOBS) return set_jobs(call, value);
    if (option->bit == OPT_MODEL) call->model = value;
    if (option->bit == OPT_ERRORS) call->errors = value;
    return SAYSO_OK;
}

/* The option of the command that an argument names, with or without =VALUE; NULL where none. A
 * letter may have its value behind it: -j4. */
static const cli_option *find_option(const cli_command *command, const char *arg)
{
    const cli_option *o;
    size_t n = arg[1] == '-' ? strcspn(arg, "=") : 2;
    for (int i = 0; (o = cli_option_at(i)); i++)
        if (command->options & o->bit && strlen(o->name) == n && memcmp(o->name, arg, n) == 0)
            return o;
    return NULL;
}

static int read_option(cli_call *call, int *i, int argc, char **argv)
{
    const char *arg = argv[*i], *equals = arg[1] == '-' ? strchr(arg, '=') : NULL;
    const cli_option *option = find_option(call->command, arg);
    if (!option) {
        cli_say("%s has no option %s; see: sayso help %s", call->command->name, arg,
                call->command->name);
        return SAYSO_USAGE;
    }
    if (!option->value && equals) {
        cli_say("option %s takes no value", option->name);
        return SAYSO_USAGE;
    }
    const char *value = equals ? equals + 1 : arg[1] != '-' && arg[2] ? arg + 2 : NULL;
    if (option->value && !value && *i + 1 < argc) value = argv[++*i];
    if (option->value && !value) {
        cli_say("option %s needs a value: %s %s", option->name, option->name, option->value);
        return SAYSO_USAGE;
    }
    return set_option(call, option, value);
}

int cli_read_options(cli_call *call, const cli_command *command, int argc, char **argv)
{
    *call = (cli_call){
        .command = command, .args = argv, .colour = colour_of_terminal(), .limit = UINT64_MAX};
    bool ended = false;
    for (int i = 0; i < argc; i++) {
        if (!ended && strcmp(argv[i], "--") == 0) {
            ended = true;
        } else if (!ended && argv[i][0] == '-' && argv[i][1]) {
            int rc = read_option(call, &i, argc, argv);
            if (rc != SAYSO_OK) return rc;
        } else {
            argv[call->n_args++] = argv[i];
        }
    }
    return SAYSO_OK;
}
