/* The program: finds the command, hands it its arguments, gives its exit code. */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

static const cli_command *command_of(const char *word)
{
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0) return cli_command_named("help");
    if (strcmp(word, "--version") == 0) return cli_command_named("version");
    return cli_command_named(word);
}

static bool wants_help(int argc, char **argv)
{
    for (int i = 0; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) return true;
    return false;
}

static int run(const cli_command *command, int argc, char **argv)
{
    if (wants_help(argc, argv)) {
        cli_help_on(command);
        return SAYSO_OK;
    }
    cli_call call;
    int rc = cli_read_options(&call, command, argc, argv);
    return rc == SAYSO_OK ? command->run(&call) : rc;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        cli_say("which command? see: sayso help");
        return SAYSO_USAGE;
    }
    const cli_command *command = command_of(argv[1]);
    if (!command) {
        cli_say("there is no command \"%s\"; see: sayso help", argv[1]);
        return SAYSO_USAGE;
    }
    int rc = run(command, argc - 2, argv + 2);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        cli_say("cannot write to standard output");
        rc = cli_worse(rc, SAYSO_SYSTEM);
    }
    return rc;
}
