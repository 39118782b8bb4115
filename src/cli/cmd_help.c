/* sayso help: the list of commands, one command, the manual, the completion. */
#include "cli/cli.h"

int cmd_help(const cli_call *call)
{
    if (call->given & OPT_MAN) {
        cli_manual();
        return SAYSO_OK;
    }
    if (call->given & OPT_COMPLETION) {
        cli_completion();
        return SAYSO_OK;
    }
    if (call->n_args == 0) {
        cli_help();
        return SAYSO_OK;
    }
    const cli_command *command = cli_command_named(call->args[0]);
    if (!command) {
        cli_say("there is no command \"%s\"; see: sayso help", call->args[0]);
        return SAYSO_USAGE;
    }
    cli_help_on(command);
    return SAYSO_OK;
}
