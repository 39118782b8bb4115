/* sayso tree: what the language engine finds, for people or as CoNLL-U. */
#include "cli/cli.h"

/* Neither format has a place for notes; they are words, so they go to standard error. */
static void say_notes(const sayso_doc *doc)
{
    sayso_text id = sayso_doc_id(doc);
    for (uint32_t i = 1; i <= sayso_doc_count(doc, SAYSO_NOTES); i++) {
        sayso_text note = sayso_doc_note(doc, i);
        cli_say("%.*s: note: %.*s", (int)id.n, id.p, (int)note.n, note.p);
    }
}

static int write_trees(void *user, const sayso_doc *doc)
{
    const char *format = user;
    sayso_error err;
    say_notes(doc);
    int rc = sayso_write(doc, format, NULL, cli_sink, NULL, &err);
    return rc == SAYSO_OK ? rc : cli_say_error(&err);
}

int cmd_tree(const cli_call *call)
{
    char plain[] = "tree", conllu[] = "conllu";
    char *format = call->given & OPT_CONLLU ? conllu : plain;
    return cli_read_reports(call, 0, call->n_args, write_trees, format);
}
