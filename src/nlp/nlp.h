/* The language engine's front door: tags, names, lemmas and trees for a document whose sentences
 * and tokens stand. */
#ifndef SAY_NLP_NLP_H
#define SAY_NLP_NLP_H

#include "nlp/model.h"
#include "record.h"

enum {
    /* Tokens read together, so that each weight is fetched once for all of them: enough to hide the
     * fetching, few enough for the states to stay in the second-level cache. */
    SAY_BATCH_TOKENS = 96
};

/* Fills upos, xpos, feats, lemma, head, first, next, rel, name_kind and name_begins of every token
 * and root of every sentence; no other field is changed. What is found for a sentence depends on
 * its forms alone. Sentences must be contiguous, of 1 to SAY_MAX_SENTENCE_TOKENS tokens
 * (say_text_segment sees to it). feats and some lemmas are views of the model, which must outlive
 * the document's use. Scratch memory is taken for the call; when there is none, d's arena is
 * trapped as usual. */
void say_nlp_read(say_doc *d, const say_model *m);

#endif
