/* From raw text to paragraphs, sentences, tokens and words, each with its bytes. Takes a document
 * with text and furniture, adds sentences and tokens; knows no tags. What is a token and what ends
 * a sentence was learned (segfeat.h); what is a contraction is listed (contraction.h). */
#ifndef SAY_TEXT_SEGMENT_H
#define SAY_TEXT_SEGMENT_H

#include "record.h"
#include "text/contraction.h"
#include "text/segfeat.h"

enum {
    SAY_MAX_SENTENCE_TOKENS = 512, /* a longer sentence is cut: arcs are scored in pairs */
    SAY_MAX_WORD_BYTES = 4096,     /* a longer token is cut */
    SAY_MAX_TOKENS = 1 << 18,      /* of a document; what stands behind is not read */
    SAY_PARAGRAPH_ATOMS = 1 << 13  /* a longer paragraph is read in pieces */
};

/* What was learned, as it lies in the model. */
typedef struct say_segmenter {
    const signed char *token, *sentence; /* shape [SAY_SEG_ROWS] each */
    say_contractions contractions;
} say_segmenter;

/* Appends the sentences and words of d->text outside of d->furniture (sorted, disjoint) to d. Of a
 * token: span, form, norm, sentence, surface, space_after; of a sentence: span, first, last,
 * new_paragraph. Limits that are met become notes. Linear in the text; memory is d's arena's (its
 * trap must be set). */
void say_text_segment(say_doc *d, const say_segmenter *s);

#endif
