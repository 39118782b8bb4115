/* Runs the example sentences of a lexicon: does each entry code what its + examples say, and leave
 * its - examples alone? The façade gives the reading; this says what failed. */
#ifndef SAY_CHECK_H
#define SAY_CHECK_H

#include "base/buf.h"
#include "lex/lexicon.h"
#include "record.h"

/* Reads one sentence as a report of its own, through all rooms, with the lexicon that is checked.
 * The document lives until the next call. NULL with err set when it cannot be read at all. */
typedef const say_doc *(*say_check_read)(void *self, say_str sentence, say_error *err);

typedef struct say_check_tally {
    uint32_t entries;  /* with examples */
    uint32_t examples; /* read */
    uint32_t failed;   /* of these */
} say_check_tally;

/* Reads every example of the lexicon, or, where under is not NULL, of the entries whose file is
 * `under` or lies below that directory (as the lexicon names files). For each that fails it adds to
 * report: file:line (of the example), what was expected, the sentence, the entry, and what was
 * coded instead. Gives SAY_OK; SAY_FOUND where an example failed; the reader's code where it could
 * not read.
 *
 * + holds when, by the kind of the entry:
 *   event            an event has the entry as its rule, or has its type by an outer entry (over=)
 *                    while a key stands there ("launched an investigation")
 *   compose          an event has the entry as its rule
 *   cue              an attribution has the entry as its rule, or a key as its cue and the entry's
 *                    stance
 *   signature        a key stands there, and another predicate has the status that the entry gives
 *   country, place   an entity has its country; actor: its code; role: its sector
 *   furniture        the sentence is furniture
 * - holds when + does not; for a signature: when every other predicate is told as a fact. */
int say_check_lexicon(say_check_tally *tally, say_buf *report, const say_lexicon *lx,
                      const char *under, say_check_read read, void *self, say_error *err);

#endif
