/* sayso explain: why each event and attribution of a file was coded. */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

typedef struct explaining {
    const cli_call *call;
    const char *only; /* NULL: everything */
    int hits;
} explaining;

static bool has_record(const sayso_doc *doc, const char *id)
{
    unsigned long n = 0;
    char letter = 0, rest = 0;
    if (sscanf(id, "%c%lu%c", &letter, &n, &rest) != 2 || n == 0) return false;
    if (letter == 'e') return n <= sayso_doc_count(doc, SAYSO_EVENTS);
    return letter == 'a' && n <= sayso_doc_count(doc, SAYSO_ATTRIBUTIONS);
}

static int write_reasons(void *user, const sayso_doc *doc)
{
    explaining *job = user;
    if (job->only && !has_record(doc, job->only)) return SAYSO_OK;
    job->hits++;
    sayso_error err;
    sayso_style style = {.colour = job->call->colour, .only = job->only};
    sayso_text id = sayso_doc_id(doc);
    printf("%.*s\n\n", (int)id.n, id.p);
    int rc = sayso_write(doc, "explain", &style, cli_sink, NULL, &err);
    return rc == SAYSO_OK ? rc : cli_say_error(&err);
}

int cmd_explain(const cli_call *call)
{
    if (call->n_args < 1 || call->n_args > 2) {
        cli_say("explain takes a file and, where wanted, the id of one event or attribution");
        return SAYSO_USAGE;
    }
    explaining job = {call, call->n_args == 2 ? call->args[1] : NULL, 0};
    int rc = cli_read_reports(call, 0, 1, write_reasons, &job);
    if (rc == SAYSO_OK && job.only && job.hits == 0) {
        cli_say("%s has no event or attribution \"%s\"", call->args[0], job.only);
        return SAYSO_USAGE;
    }
    return rc;
}
