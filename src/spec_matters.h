/* Examples of a spec about several reports: blocks that open with ```reports, in which a line of
 * three dashes parts one report from the next.
 *
 *   ```reports
 *   The mayor said the bridge was closed.
 *   ---
 *   The police denied that the bridge was closed.
 *   => matter "the bridge was closed" affirms 1 denies 2
 *   ```
 * `matter` holds where there is one with these words in what it is about, and on each side that is
 * named exactly these reports stand, counted from 1; `none` where no matter is contested. */
#ifndef SAY_SPEC_MATTERS_H
#define SAY_SPEC_MATTERS_H

#include "base/error.h"
#include "record_matter.h"

enum { SAY_SPEC_REPORTS = 20 }; /* of one block at most */

/* Reports that were read side by side, and the matters on which they differ; report i + 1 has the
 * text at[i]. Lives until the next reading. */
typedef struct say_side_by_side {
    say_str text[SAY_SPEC_REPORTS];
    uint32_t n;
    SAY_VEC(say_matter) matters;
} say_side_by_side;

/* Reads n texts as one report each and joins them as a ledger would that holds nothing else; NULL
 * with err set where it cannot. */
typedef const say_side_by_side *(*say_spec_join)(void *self, const say_str *texts, uint32_t n,
                                                 say_error *err);

/* The reports of a block's text; 0 where there are too many. */
uint32_t say_spec_reports(say_str text, say_str reports[SAY_SPEC_REPORTS]);

/* Does the line behind the arrow hold? *readable is false where it cannot be read. */
bool say_spec_matter_holds(const say_side_by_side *all, say_str line, bool *readable);

#endif
