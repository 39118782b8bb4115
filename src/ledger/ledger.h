/* The ledger room's door: a file opened, its transactions, reports put into it. A ledger is for one
 * thread at a time; several of them may be open on one file, one of which writes.
 *
 * Trouble is sticky: after the first failure every call does nothing, and say_ledger_status tells
 * what happened. So callers check once, before they commit. All SQL stands in statements.c. */
#ifndef SAY_LEDGER_H
#define SAY_LEDGER_H

#include "base/buf.h"
#include "base/error.h"
#include "base/sha256.h"
#include "record_matter.h"

typedef struct say_ledger say_ledger;

typedef enum say_ledger_mode {
    LEDGER_READ,  /* must exist and be of this version */
    LEDGER_WRITE, /* must exist; an older one is carried forward */
    LEDGER_CREATE /* made where there is none */
} say_ledger_mode;

/* Opens a ledger. Gives SAY_OK and *out, or SAY_SYSTEM and a message that says what to do: no such
 * file, no ledger, newer, locked, truncated, a read-only folder. */
int say_ledger_open(say_ledger **out, const char *path, say_ledger_mode mode, say_error *err);

/* Closes it; what was not committed is undone. NULL is let pass. */
void say_ledger_close(say_ledger *l);

/* Has nothing failed so far? The first failure as code and message. */
bool say_ledger_ok(const say_ledger *l);
int say_ledger_status(const say_ledger *l, say_error *err);

/* For callers who fail while they fill it: sticky like its own trouble. */
void say_ledger_fail(say_ledger *l, say_code code, const char *what);

/* Was it opened from an older version, so that its derived half is empty until it is rebuilt? */
bool say_ledger_stale(say_ledger *l);

/* One transaction at a time; begin takes the right to write, waiting SAY_LEDGER_PATIENCE for it.
 * rollback undoes what was not committed and forgets a failure. */
void say_ledger_begin(say_ledger *l);
void say_ledger_commit(say_ledger *l);
void say_ledger_rollback(say_ledger *l);
enum { SAY_LEDGER_PATIENCE = 5000 }; /* milliseconds */

/* --- Putting reports in (store.c): within a transaction --- */

/* The row of the versions that read; made where there is none. */
int64_t say_ledger_run(say_ledger *l, const char *program, const char *lexicon, const char *model);

/* The report with this text, or 0. */
int64_t say_ledger_find(say_ledger *l, const say_sha256 *hash);

/* What is known of a report's coming beside the document. */
typedef struct say_arrival {
    say_sha256 hash, raw; /* of the text; of the bytes as they came */
    say_str warc;         /* id of its WARC record, or "" */
    uint32_t notes;       /* how many of the document's notes are about its bytes */
} say_arrival;

/* Adds to the kept half: a report whose text is new, and gives its id. */
int64_t say_ledger_put_report(say_ledger *l, const say_doc *d, const say_arrival *a, int64_t run);

/* Adds where it was found; true where this was not known yet. */
bool say_ledger_put_copy(say_ledger *l, int64_t report, const say_doc *d, const say_arrival *a);

/* Adds to the derived half: everything that was found in a report. across may be NULL. */
void say_ledger_put_reading(say_ledger *l, int64_t report, const say_doc *d, const say_arrival *a,
                            const say_across *across, int64_t run);

#endif
