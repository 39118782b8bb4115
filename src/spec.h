/* Runs the examples of a spec: Markdown with fenced blocks that say what a few sentences must give.
 *
 *   ```example
 *   The minister said on Monday that talks had failed.
 *   => source "The minister" cue "said" content "that talks had failed" stance asserts
 *   => "failed" status actual
 *   => contest "talks had failed" | "they had not" kind denies
 *   => event CONSULT "talks" status negated
 *   => none
 *   ```
 * Blocks about several reports: see spec_matters.h. Lines before the first => are the text. Words
 * in quotation marks are looked up in it. Every line behind => must hold; `none` means that the
 * text gives nothing of the kind that the spec's last expectation before it spoke of (attributions,
 * contests or events). */
#ifndef SAY_SPEC_H
#define SAY_SPEC_H

#include "check.h"
#include "spec_matters.h"

/* Runs every example of text, the contents of the file called name. Adds to report, for each
 * expectation that fails: name:line, what was expected, the text. tally counts blocks as entries
 * and expectations as examples. Gives SAY_OK, SAY_FOUND where one failed, SAY_INPUT (err names the
 * line) where a block is not closed or an expectation cannot be read, or the reader's code. join
 * reads blocks of several reports; where it is NULL they are passed over. */
int say_spec_check(say_check_tally *tally, say_buf *report, const char *name, say_str text,
                   say_check_read read, say_spec_join join, void *self, say_error *err);

#endif
