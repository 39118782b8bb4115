/* What the commands share: how they are called, what the caller asked for, where words go. The
 * program sees sayso.h only. Data goes to standard output, words and progress to standard error. */
#ifndef SAY_CLI_H
#define SAY_CLI_H

#include "sayso.h"

/* Options; a command's row says which of them it takes. */
enum {
    OPT_JSON = 1,
    OPT_CONLLU = 2,
    OPT_DATE = 4,
    OPT_MODEL = 8,
    OPT_LEXICON = 16,
    OPT_COLOUR = 32,
    OPT_MAN = 64,
    OPT_COMPLETION = 128,
    OPT_SHOW_DROPPED = 65536,
    OPT_SEED = 131072,
    OPT_NOTE = 262144,
    OPT_JUDGE = 524288,
    OPT_SET = 1048576,
    OPT_JUDGEMENTS = 2097152,
    READS_WHOLE = 256, /* no option: the command reads page furniture too */
    OPT_JOBS = 512,
    OPT_ERRORS = 1024,
    OPT_WHERE = 2048, /* a condition: its name is the option's */
    OPT_CLAIMS = 4096,
    OPT_CSV = 8192,
    OPT_LIMIT = 16384,
    OPT_BY = 32768,
    OPT_READING = OPT_MODEL | OPT_LEXICON
};

enum { CLI_CONDITIONS = 32 };
enum { CLI_LEXICONS = 16 }; /* most --lexicon options of one call */

typedef struct cli_call {
    const struct cli_command *command;
    unsigned given; /* options that were given */
    uint32_t date;  /* yyyymmdd, or 0 */
    const char *model;
    const char *lexicons[CLI_LEXICONS + 1]; /* NULL-terminated, in the order given */
    bool colour;                            /* standard output takes colour */
    unsigned jobs;                          /* threads that read; 0: as many as cores */
    sayso_condition where[CLI_CONDITIONS];  /* [n_where] */
    size_t n_where;
    uint64_t limit;                      /* rows; UINT64_MAX: not given */
    const char *by, *note, *judge, *set; /* values of --by, --note, --judge, --set */
    uint64_t seed;
    const char *errors; /* file for what cannot be read; NULL */
    char **args;        /* [n_args]: what is no option */
    int n_args;
} cli_call;

/* One row of the table of commands: help, sayso(1) and the completion come from it. */
typedef struct cli_command {
    const char *name, *arguments, *summary;
    const char *about; /* paragraphs for the manual, separated by an empty line */
    unsigned options;
    int (*run)(const cli_call *call);
} cli_command;

typedef struct cli_option {
    unsigned bit;
    const char *name, *value, *about; /* value NULL: takes none */
} cli_option;

/* Rows of the tables, NULL behind the last. */
const cli_command *cli_command_at(int i);
const cli_command *cli_command_named(const char *name);
const cli_option *cli_option_at(int i);

/* Reads the arguments behind the command's name. Gives SAYSO_OK, or SAYSO_USAGE after saying on
 * standard error what is wrong. argv is used as the place of call->args. */
int cli_read_options(cli_call *call, const cli_command *command, int argc, char **argv);

/* "sayso: " and the message, on standard error. */
void cli_say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Says an error and gives its code; the higher of two codes. */
int cli_say_error(const sayso_error *err);
int cli_worse(int a, int b);

/* Opens the engine the call asks for; false after saying why not (*rc is set). */
bool cli_open_engine(sayso_engine **engine, const cli_call *call, bool with_model, int *rc);

/* A sayso_sink into standard output. */
int cli_sink(void *user, const char *bytes, size_t n);

/* Hands every report of the call's arguments from `from` on (standard input where there is none) to
 * `each`, says what cannot be read, and goes on. Gives the highest code met. */
typedef int (*cli_each)(void *user, const sayso_doc *doc);
int cli_read_reports(const cli_call *call, int from, int to, cli_each each, void *user);

int cmd_read(const cli_call *call);
int cmd_tree(const cli_call *call);
int cmd_who(const cli_call *call);
int cmd_explain(const cli_call *call);
int cmd_check(const cli_call *call);
int cmd_add(const cli_call *call);
int cmd_rebuild(const cli_call *call);
int cmd_forget(const cli_call *call);
int cmd_sample(const cli_call *call);
int cmd_judge(const cli_call *call);
int cmd_export(const cli_call *call);
int cmd_query(const cli_call *call);
int cmd_timeline(const cli_call *call);
int cmd_contested(const cli_call *call);
int cmd_version(const cli_call *call);
int cmd_help(const cli_call *call);

/* The general help, one command's help, the manual page (mdoc), the completion for bash. */
void cli_help(void);
void cli_help_on(const cli_command *command);
void cli_manual(void);
void cli_completion(void);

#endif
