/* sayso contested: the matters of a ledger on which reports differ, strongest first. */
#include "cli/cli.h"

enum { SHOWN = 20, SHOWN_JSON = 100 }; /* where no limit is given */

int cmd_contested(const cli_call *call)
{
    sayso_error err;
    sayso_ledger *ledger;
    if (call->n_args != 1) {
        cli_say("contested takes one ledger");
        return SAYSO_USAGE;
    }
    int rc = sayso_ledger_open(&ledger, call->args[0], SAYSO_LOOK, &err);
    if (rc != SAYSO_OK) return cli_say_error(&err);
    bool json = call->given & OPT_JSON, more = false;
    uint64_t limit = call->limit != UINT64_MAX ? call->limit : json ? SHOWN_JSON : SHOWN;
    sayso_style style = {.colour = call->colour};
    rc = sayso_ledger_contested(ledger, json ? "json" : "text", limit, &style, cli_sink, NULL,
                                &more, &err);
    if (rc != SAYSO_OK) cli_say_error(&err);
    if (rc == SAYSO_OK && more)
        cli_say("these are the first %llu; --limit 0 shows all", (unsigned long long)limit);
    sayso_ledger_close(ledger);
    return rc;
}
