/* What is done to a ledger as a whole: reading its texts again, forgetting, proving, judging. */
#ifndef SAY_LEDGER_TEND_H
#define SAY_LEDGER_TEND_H

#include "ledger/ledger.h"
#include "ledger/query.h"

/* --- Reading again (renew.c) --- */

/* A kept report. Texts live until the next call. */
typedef struct say_kept {
    int64_t id;
    say_sha256 hash;
    say_str name, title, url, publisher, author, text;
    uint32_t published;
} say_kept;

/* The report with the next higher number than `after`; false behind the last. */
bool say_ledger_next_text(say_ledger *l, int64_t after, say_kept *out);

/* How many reports there are. */
uint64_t say_ledger_texts(say_ledger *l);

/* Makes the derived half anew, empty: within a transaction. */
void say_ledger_renew(say_ledger *l);

/* --- Forgetting (forget.c) --- */

/* The report that a number or the input's own id names; 0 with err set where there is none or more
 * than one. */
int64_t say_ledger_report_named(say_ledger *l, const char *name, say_error *err);

/* Takes a report and all that came of it out of the ledger, and marks what was linked to it: within
 * a transaction. */
void say_ledger_forget(say_ledger *l, int64_t report);

/* After a forgetting was committed: writes the file anew, so that no byte of the report is left in
 * it. Needs room for a copy of the file. */
void say_ledger_scrub(say_ledger *l);

/* --- Proving (check.c) --- */

/* Writes what is wrong, one line each, into b, and gives how many things are. Needs a ledger that
 * may be written: the full-text indexes prove themselves by a command. */
uint64_t say_ledger_check(say_ledger *l, say_buf *b);

/* --- Judging (judge.c) --- */

typedef struct say_judging {
    const char *id;      /* "e17000003", "a17000001", "c17000001"; without a letter, an event */
    const char *verdict; /* accept, reject, correct */
    const char *correction, *note, *judge; /* JSON; words; who. The first two may be NULL */
} say_judging;

/* Keeps a person's answer: within a transaction. SAY_USAGE for what is not there or no answer. */
int say_ledger_judge(say_ledger *l, const say_judging *j, say_error *err);

/* Writes the last judgement on each thing, a JSON line each, with the report it is about. */
int say_ledger_judgements(say_ledger *l, say_rows *to, say_error *err);

#endif
