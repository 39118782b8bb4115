/* From states to parts of speech and features. Takes a batch that the encoder has run over, writes
 * into the tokens of the document. */
#ifndef SAY_NLP_TAGGER_H
#define SAY_NLP_TAGGER_H

#include "nlp/labels.h"
#include "nlp/work.h"

/* Sets upos, xpos and feats of tokens [row 0 of the batch is tokens[0]]. Overwrites w->wide. */
void say_tagger_read(say_token *tokens, say_work *w, const say_network *net,
                     const say_labels *labels);

#endif
