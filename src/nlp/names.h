/* From states to names: which tokens name a person, an organisation, a place ... Takes a batch that
 * the encoder has run over, writes into the tokens of the document. */
#ifndef SAY_NLP_NAMES_H
#define SAY_NLP_NAMES_H

#include "nlp/labels.h"
#include "nlp/work.h"

/* Scores of the labels without their order: w->wide [rows][stride of names]. w->acts stand. */
void say_names_score(say_work *w, const say_network *net);

/* Sets name_kind and name_begins of tokens (row 0 of the batch is tokens[0]). A name never crosses
 * a sentence; an inside label that continues no name of its kind begins one. Overwrites w->wide;
 * w->acts stand. */
void say_names_read(say_token *tokens, say_work *w, const say_network *net,
                    const say_labels *labels);

#endif
