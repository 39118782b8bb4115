/* sayso forget, judge, export: a report removed, an answer kept, answers printed. */
#define _XOPEN_SOURCE 700
#include "cli/cli.h"

#include <stdlib.h>

static bool open_for(const cli_call *call, int args, sayso_access access, sayso_ledger **ledger,
                     int *rc)
{
    sayso_error err;
    *rc = SAYSO_USAGE;
    if (call->n_args != args) {
        cli_say("%s takes: %s", call->command->name, call->command->arguments);
        return false;
    }
    *rc = sayso_ledger_open(ledger, call->args[0], access, &err);
    if (*rc != SAYSO_OK) cli_say_error(&err);
    return *rc == SAYSO_OK;
}

static int end(sayso_ledger *ledger, int rc, const sayso_error *err)
{
    if (rc != SAYSO_OK) cli_say_error(err);
    sayso_ledger_close(ledger);
    return rc;
}

int cmd_forget(const cli_call *call)
{
    int rc;
    sayso_error err;
    sayso_ledger *ledger;
    if (!open_for(call, 2, SAYSO_CHANGE, &ledger, &rc)) return rc;
    rc = sayso_ledger_forget(ledger, call->args[1], &err);
    if (rc == SAYSO_OK) cli_say("%s is forgotten", call->args[1]);
    return end(ledger, rc, &err);
}

int cmd_judge(const cli_call *call)
{
    int rc;
    sayso_error err;
    sayso_ledger *ledger;
    if (!open_for(call, 3, SAYSO_CHANGE, &ledger, &rc)) return rc;
    const char *judge = call->judge ? call->judge : getenv("USER");
    sayso_judging judging = {call->args[1], call->args[2], call->set, call->note, judge};
    rc = sayso_ledger_judge(ledger, &judging, &err);
    return end(ledger, rc, &err);
}

int cmd_export(const cli_call *call)
{
    int rc;
    sayso_error err;
    sayso_ledger *ledger;
    if (!(call->given & OPT_JUDGEMENTS)) {
        cli_say("export prints judgements: sayso export LEDGER --judgements");
        return SAYSO_USAGE;
    }
    if (!open_for(call, 1, SAYSO_LOOK, &ledger, &rc)) return rc;
    rc = sayso_ledger_judgements(ledger, cli_sink, NULL, &err);
    return end(ledger, rc, &err);
}
