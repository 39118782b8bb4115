/* Help, the manual page and the completion, all from the tables of commands.c. */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

static void put_indented(const char *text, int indent, int width)
{
    int column = 0;
    while (*text) {
        int n = (int)strcspn(text, " \n");
        if (column && column + 1 + n > width) {
            putchar('\n');
            column = 0;
        }
        column += column ? printf(" %.*s", n, text) : printf("%*s%.*s", indent, "", n, text);
        text += n;
        if (strncmp(text, "\n\n", 2) == 0) {
            printf("\n\n");
            column = 0;
        }
        text += strspn(text, " \n");
    }
    putchar('\n');
}

void cli_help(void)
{
    printf("sayso reads news reports and keeps who says so.\n\n"
           "usage: sayso COMMAND [OPTION]... [ARGUMENT]...\n\n");
    const cli_command *c;
    for (int i = 0; (c = cli_command_at(i)); i++)
        printf("  %-8s %-18s %s\n", c->name, c->arguments, c->summary);
    printf(
        "\nsayso help COMMAND says more. Exit codes: 0 good, 1 a check found something, 2 usage,\n"
        "3 unreadable input, lexicon or model, 4 file system, 5 a fault of the program.\n");
}

void cli_help_on(const cli_command *command)
{
    printf("usage: sayso %s%s%s%s\n\n", command->name, command->options ? " [OPTION]..." : "",
           *command->arguments ? " " : "", command->arguments);
    put_indented(command->about, 0, 80);
    if (command->options) putchar('\n');
    const cli_option *o;
    for (int i = 0; (o = cli_option_at(i)); i++) {
        if (!(command->options & o->bit)) continue;
        printf("  %s%s%s\n", o->name, o->value ? " " : "", o->value ? o->value : "");
        put_indented(o->about, 6, 78);
    }
}

/* mdoc reads a full stop or apostrophe at a line's start, and a backslash anywhere, as its own. */
static void put_mdoc(const char *text)
{
    bool start = true;
    for (; *text; text++) {
        if (text[0] == '\n' && text[1] == '\n') {
            printf("\n.Pp\n");
            text++;
            start = true;
            continue;
        }
        if (start && (*text == '.' || *text == '\'')) printf("\\&");
        if (*text == '\\')
            printf("\\e");
        else if (*text == '-')
            printf("\\-");
        else
            putchar(*text);
        start = *text == '\n';
        if ((*text == '.' || *text == ';' || *text == ':') && text[1] == ' ') {
            putchar('\n');
            while (text[1] == ' ')
                text++;
            start = true;
        }
    }
    putchar('\n');
}

static void put_mdoc_commands(void)
{
    const cli_command *c;
    printf(".Sh COMMANDS\n.Bl -tag -width Ds\n");
    for (int i = 0; (c = cli_command_at(i)); i++) {
        printf(".It Cm %s Oo Ar option ... Oc", c->name);
        if (*c->arguments) printf(" Ar \"%s\"", c->arguments);
        putchar('\n');
        put_mdoc(c->about);
    }
    printf(".El\n");
}

static void put_mdoc_options(void)
{
    const cli_option *o;
    const cli_command *c;
    printf(".Sh OPTIONS\n.Bl -tag -width Ds\n");
    for (int i = 0; (o = cli_option_at(i)); i++) {
        printf(".It Fl \\-%s%s%s\n", o->name + 2, o->value ? " Ar " : "", o->value ? o->value : "");
        put_mdoc(o->about);
        printf("(for");
        const char *between = " ";
        for (int k = 0; (c = cli_command_at(k)); k++) {
            if (!(c->options & o->bit)) continue;
            printf("%s%s", between, c->name);
            between = ", ";
        }
        printf(")\n");
    }
    printf(".El\n");
}

void cli_manual(void)
{
    printf(".\\\" Made by `sayso help --man` from src/cli/commands.c; do not edit.\n"
           ".Dd November 23, 2026\n.Dt SAYSO 1\n.Os\n.Sh NAME\n.Nm sayso\n"
           ".Nd read news reports and keep who says so\n.Sh SYNOPSIS\n");
    const cli_command *c;
    for (int i = 0; (c = cli_command_at(i)); i++)
        printf(".Nm\n.Cm %s\n.Op Ar option ...\n%s%s%s", c->name, *c->arguments ? ".Ar \"" : "",
               c->arguments, *c->arguments ? "\"\n" : "");
    printf(".Sh DESCRIPTION\n.Nm\nreads news reports in English and prints, for each, who says "
           "what in which words,\nwhat happened and who says so, and which of it is contested.\n"
           "Standard output carries data, standard error words.\n");
    put_mdoc_commands();
    put_mdoc_options();
    printf(
        ".Sh ENVIRONMENT\n.Bl -tag -width Ds\n.It Ev SAYSO_MODEL\nThe model to read with, where "
        ".Fl \\-model\nis not given.\n.It Ev SAYSO_PLACES\nThe gazetteer; otherwise\n.Pa "
        "places.say\nbeside the model.\n.It Ev SAYSO_CPU\nThe arithmetic of the language engine:\n"
        ".Cm avx512 ,\n.Cm avx2\nor\n.Cm plain ,\nwhich give the same bytes, or\n.Cm float ,\n"
        "the slow oracle; otherwise the quickest the machine has.\n.It Ev NO_COLOR\nNo colour, "
        "where it is set and not empty.\n"
        ".El\n");
    printf(".Sh FILES\nThe model is\n.Pa model/english.say\nbeside the folder of the program, or\n"
           ".Pa share/sayso/english.say\nof the prefix it is installed in.\n");
    printf(
        ".Sh EXIT STATUS\nThe highest that is met of:\n.Bl -tag -width Ds -compact\n"
        ".It 0\ngood; notes on a report alone are good\n.It 1\na check found something\n.It 2\n"
        "usage\n.It 3\nunreadable input, lexicon or model\n.It 4\nledger or file system\n.It 5\na "
        "fault of the program\n.El\n"
        ".Sh SEE ALSO\n.Xr sayso 3 ,\n.Xr sayso\\-lexicon 5 ,\n.Xr sayso\\-output 5\n");
}

static void put_words_of(const cli_command *command)
{
    const cli_option *o;
    const char *between = "";
    for (int i = 0; (o = cli_option_at(i)); i++) {
        if (!(command->options & o->bit)) continue;
        printf("%s%s", between, o->name);
        between = " ";
    }
}

void cli_completion(void)
{
    const cli_command *c;
    printf("# Made by `sayso help --completion`.\n_sayso() {\n"
           "  local word=${COMP_WORDS[COMP_CWORD]} words=\n"
           "  if [ \"$COMP_CWORD\" = 1 ]; then\n    words='");
    for (int i = 0; (c = cli_command_at(i)); i++)
        printf("%s%s", i ? " " : "", c->name);
    printf("'\n  else\n    case ${COMP_WORDS[1]} in\n");
    for (int i = 0; (c = cli_command_at(i)); i++) {
        printf("    %s) words='", c->name);
        put_words_of(c);
        printf("' ;;\n");
    }
    printf("    esac\n  fi\n  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
           "  case $word in -*) ;; *) [ \"$COMP_CWORD\" -gt 1 ] && COMPREPLY+=($(compgen -f -- "
           "\"$word\")) ;; esac\n}\ncomplete -o filenames -F _sayso sayso\n");
}
