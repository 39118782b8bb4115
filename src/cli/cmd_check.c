/* sayso check: runs the example sentences of a lexicon. */
#include "cli/cli.h"

int cmd_check(const cli_call *call)
{
    if (call->n_args > 1) {
        cli_say("check takes one lexicon");
        return SAYSO_USAGE;
    }
    int rc;
    sayso_engine *engine;
    sayso_error err;
    if (!cli_open_engine(&engine, call, true, &rc)) return rc;
    rc = sayso_check(engine, call->n_args ? call->args[0] : NULL, cli_sink, NULL, &err);
    if (rc > SAYSO_FOUND) cli_say_error(&err);
    sayso_engine_close(engine);
    return rc;
}
