/* sayso read: reports in, their ledgers out, for people or as JSON Lines. */
#include "cli/cli.h"

static int write_report(void *user, const sayso_doc *doc)
{
    const cli_call *call = user;
    sayso_error err;
    sayso_style style = {.colour = call->colour, .dropped = (call->given & OPT_SHOW_DROPPED) != 0};
    const char *format = call->given & OPT_JSON ? "json" : "text";
    int rc = sayso_write(doc, format, &style, cli_sink, NULL, &err);
    return rc == SAYSO_OK ? rc : cli_say_error(&err);
}

int cmd_read(const cli_call *call)
{
    cli_call copy = *call;
    return cli_read_reports(call, 0, call->n_args, write_report, &copy);
}
