/* The tables of commands and options. Help, sayso(1) and the completion are made from them. */
#include "cli/cli.h"

#include <string.h>

static const cli_command commands[] = {
    {"read", "[FILE|DIR|-]...", "reads reports, prints who says what",
     "Reads reports and prints the ledger of each: who says what, what happened and who says so, "
     "and "
     "which of it is contested.\n\nA file is recognised by its content: plain text is one report, "
     "a "
     "page (HTML) is one, taken out of its menus, comments and other stories; JSON Lines are one a "
     "line, a JSON array one an object (id, text or html, and where known title, url, publisher, "
     "date), RSS and Atom one an item, WARC one a page or text, zip whatever is in it; each may be "
     "gzipped. Text that is not English is kept and not read. Of a directory every file below it "
     "is read, in the order of their names. Without a "
     "file, standard input is read.\n\nTrouble inside a report is a note on it; what cannot be "
     "read "
     "at all is "
     "said "
     "on standard error, and the other reports are still read.",
     OPT_READING | OPT_JSON | OPT_DATE | OPT_COLOUR | OPT_SHOW_DROPPED | OPT_JOBS, cmd_read},
    {"tree", "[FILE|DIR|-]...", "prints sentences, tokens, tags, names and trees",
     "Prints what the language engine finds: each sentence as a tree for people, or as CoNLL-U. In "
     "CoNLL-U the last column bears TokenRange (code points of the report's text), SpaceAfter=No, "
     "Entity (B-person, I-person; person, organisation, place, norp, facility, event, date), and "
     "on "
     "every predicate Status and Factuality (from -3, it did not happen, to 3, it happened).",
     OPT_READING | OPT_CONLLU | OPT_DATE | READS_WHOLE, cmd_tree},
    {"who", "[NAME]...", "looks an actor up",
     "Looks names up among the actors, countries, places and roles of the lexicon, and prints for "
     "each its fullest name, actor code, country and sector, and the days between which the code "
     "holds. Names are read from standard input, one a line, where none is given; there is one "
     "answer "
     "for each name, in order.",
     OPT_LEXICON | OPT_JSON | OPT_DATE, cmd_who},
    {"explain", "FILE [ID]", "says why an event or attribution was coded",
     "For every event and attribution of a file, or only for the one with the ID (e2, a1), prints "
     "the sentence and its tree, the line of the lexicon or the rule of the program that coded it, "
     "and the path by which each role was reached.",
     OPT_READING | OPT_DATE | OPT_COLOUR, cmd_explain},
    {"check", "[LEXICON|SPEC|LEDGER]", "runs the examples of a lexicon or spec; proves a ledger",
     "Runs the example sentences of a lexicon file or directory, or of the built-in lexicon: those "
     "marked + must be coded by their entry, those marked - must not. A Markdown file, or a "
     "directory of "
     "them, is read as a spec: each fenced example holds a text and, behind =>, what it must give. "
     "Prints "
     "each that fails.\n\nA ledger is proved: the file, its keys, every span, the hash of every "
     "text, the full-text indexes.",
     OPT_READING, cmd_check},
    {"add", "LEDGER [FILE|DIR|-]...", "reads reports into a ledger",
     "Reads reports as read does, and keeps them with everything that is found in them in one "
     "SQLite file, which is made where there is none: see sayso-ledger(5). A text that the ledger "
     "has is not read again; from another publisher or place it is noted as a copy. So adding may "
     "be stopped at any moment, with control-C or by a power cut, and repeated: nothing is lost or "
     "doubled. The ledger does not depend on the number of threads.\n\nOn a terminal the progress "
     "is shown: reports done, how many a second, and the time that is left.",
     OPT_READING | OPT_DATE | OPT_JOBS | OPT_ERRORS, cmd_add},
    {"rebuild", "LEDGER", "reads the texts of a ledger again",
     "Empties the derived half of a ledger and reads every text again with this program, lexicon "
     "and model, in one transaction. Texts and judgements stay as they are.",
     OPT_READING | OPT_JOBS, cmd_rebuild},
    {"forget", "LEDGER REPORT", "removes a report from a ledger",
     "Removes a report, named by its number or the input's own id, and all that came of it: what "
     "was found in it, its copies, judgements on it, its words in the indexes. Then the file is "
     "written anew, so that none of its bytes are left; that takes room for a second copy.",
     0, cmd_forget},
    {"sample", "LEDGER", "draws events of a ledger to be checked by hand",
     "Prints events drawn at random, 20 without --limit, of those that the conditions of query "
     "hold "
     "for; the same ones for the same --seed. Judge them with judge.",
     OPT_WHERE | OPT_CLAIMS | OPT_JSON | OPT_CSV | OPT_LIMIT | OPT_SEED, cmd_sample},
    {"judge", "LEDGER ID VERDICT", "records whether an event or claim is right",
     "Keeps your answer to an event (e17000003, or the number alone), a claim (a17000001) or a "
     "contest (c17000001): accept, reject, or correct with --set. It is bound to the text and the "
     "words, survives every rebuild, and comes out with export --judgements.",
     OPT_SET | OPT_NOTE | OPT_JUDGE, cmd_judge},
    {"export", "LEDGER", "prints what people judged",
     "Prints with --judgements the last answer to each thing that was judged, a JSON line each: "
     "the report and its text, what was judged as it stood, the verdict, the correction.",
     OPT_JUDGEMENTS, cmd_export},
    {"query", "LEDGER", "finds events and claims in a ledger",
     "Prints the events of a ledger, or with --claims the claims, that all given conditions hold "
     "for, in the order in which their reports were added: as a table, as JSON Lines, or as CSV. "
     "Actors, sources and places are given as a code (RUS is all that begins with it) or as words "
     "of a name.",
     OPT_WHERE | OPT_CLAIMS | OPT_JSON | OPT_CSV | OPT_LIMIT, cmd_query},
    {"timeline", "LEDGER", "counts the events of a ledger by time",
     "Prints for each day, month or year how many events the conditions of query hold for, and in "
     "how many reports; with --claims, how many claims, by the day of their report.",
     OPT_WHERE | OPT_CLAIMS | OPT_JSON | OPT_CSV | OPT_BY, cmd_timeline},
    {"contested", "LEDGER", "lists what the reports of a ledger differ on",
     "Lists the matters on which the reports of a ledger differ, strongest first: what each is "
     "about, who affirms, denies or doubts it, knows nothing of it, or does not comment, in which "
     "sentences, and the report that came first. Sources are counted independently: a source, the "
     "reports of one publisher, a story that was copied, count once. A matter stands in two "
     "reports at least.\n\nWithout --limit the first 20 are shown, or 100 as JSON Lines.",
     OPT_JSON | OPT_LIMIT | OPT_COLOUR, cmd_contested},
    {"version", "", "prints the versions of program, lexicon and model",
     "Prints the version of the program, the fingerprint of its lexicon, and the version of its "
     "model.",
     OPT_READING, cmd_version},
    {"help", "[COMMAND]", "prints help", "Prints the list of commands, or all about one of them.",
     OPT_MAN | OPT_COMPLETION, cmd_help},
};

static const cli_option options[] = {
    {OPT_JSON, "--json", NULL, "print JSON Lines, one answer a line"},
    {OPT_CONLLU, "--conllu", NULL, "print CoNLL-U"},
    {OPT_DATE, "--date", "YYYY-MM-DD",
     "the day of publication of reports that bear none; for who: the day that is asked about"},
    {OPT_MODEL, "--model", "FILE", "read with this model"},
    {OPT_LEXICON, "--lexicon", "FILE",
     "lay the entries of a lexicon file, or of every .lex file of a directory, over the built-in "
     "ones; "
     "may be given several times"},
    {OPT_SHOW_DROPPED, "--show-dropped", NULL,
     "also print what was left out of a page, and why, and the furniture that is not read"},
    {OPT_JOBS, "-j", "N",
     "read with N threads; without it, add and rebuild take one for each core, read takes one"},
    {OPT_ERRORS, "--errors", "FILE",
     "write what cannot be read to a file, one message a line, instead of standard error"},
    {OPT_WHERE, "--actor", "WHO", "who did it: a code (RUS, RUSGOV) or words of a name"},
    {OPT_WHERE, "--recipient", "WHO", "to whom it was done"},
    {OPT_WHERE, "--who", "WHO", "who did it or to whom it was done"},
    {OPT_WHERE, "--type", "TYPE", "the type of event: CONSULT, ASSAULT ..."},
    {OPT_WHERE, "--mode", "MODE", "its mode"},
    {OPT_WHERE, "--cameo", "CODE", "its CAMEO code, or how it begins"},
    {OPT_WHERE, "--status", "STATUS",
     "actual, ongoing, planned, possible, conditional, demanded, negated, historical"},
    {OPT_WHERE, "--place", "WHERE", "where: a country's code, or words of a name"},
    {OPT_WHERE, "--stance", "STANCE", "asserts, denies, doubts, unaware, declines, demands ..."},
    {OPT_WHERE, "--source", "WHO", "who says so: a code or words of a name"},
    {OPT_WHERE, "--source-kind", "KIND", "named, unnamed, group, document, outlet, none"},
    {OPT_WHERE, "--publisher", "NAME", "who published it"},
    {OPT_WHERE, "--report", "ID", "the input's own id of the report"},
    {OPT_WHERE, "--text", "WORDS", "words of the report (for claims: of what is said)"},
    {OPT_WHERE, "--from", "YYYY-MM-DD", "on this day or later"},
    {OPT_WHERE, "--to", "YYYY-MM-DD", "on this day or earlier"},
    {OPT_CLAIMS, "--claims", NULL, "ask for claims (who says what) instead of events"},
    {OPT_CSV, "--csv", NULL, "print comma-separated values, the names of the columns first"},
    {OPT_LIMIT, "--limit", "N",
     "at most N rows, or matters; 0: all; without it, 100 rows of a table"},
    {OPT_SEED, "--seed", "N", "draw with this number; without it, 0"},
    {OPT_SET, "--set", "JSON", "what is right, with the verdict correct: {\"type\":\"AID\"}"},
    {OPT_NOTE, "--note", "WORDS", "a note to the judgement"},
    {OPT_JUDGE, "--judge", "NAME", "who judges; without it, the user's name"},
    {OPT_JUDGEMENTS, "--judgements", NULL, "print judgements as JSON Lines"},
    {OPT_BY, "--by", "PERIOD", "day, month or year; without it, month"},
    {OPT_COLOUR, "--colour", "WHEN",
     "always, never, or auto: on a terminal, unless NO_COLOR is set"},
    {OPT_MAN, "--man", NULL, "print this manual as mdoc"},
    {OPT_COMPLETION, "--completion", NULL, "print the completion for bash"},
};

const cli_command *cli_command_at(int i)
{
    return i >= 0 && (size_t)i < sizeof commands / sizeof commands[0] ? &commands[i] : NULL;
}

const cli_command *cli_command_named(const char *name)
{
    const cli_command *c;
    for (int i = 0; (c = cli_command_at(i)); i++)
        if (strcmp(c->name, name) == 0) return c;
    return NULL;
}

const cli_option *cli_option_at(int i)
{
    return i >= 0 && (size_t)i < sizeof options / sizeof options[0] ? &options[i] : NULL;
}
