/* sayso version: of the program, its lexicon and its model. */
#include "cli/cli.h"

#include <stdio.h>

int cmd_version(const cli_call *call)
{
    printf("sayso %s\n", sayso_version());
    int rc;
    sayso_engine *engine;
    if (!cli_open_engine(&engine, call, true, &rc)) return rc;
    printf("lexicon %s\nmodel %s\n", sayso_engine_lexicon(engine), sayso_engine_model(engine));
    sayso_engine_close(engine);
    return SAYSO_OK;
}
