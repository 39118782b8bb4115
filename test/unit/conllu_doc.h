/* For tests of the rooms behind the parser: a document made from CoNLL-U text, as if the engine had
 * read it.
 *
 * Two shapes of line, mixed at will; columns are separated by tabs or runs of blanks:
 *     ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC        (10 columns, CoNLL-U)
 *     ID FORM LEMMA UPOS XPOS HEAD DEPREL [MISC]                 (7 or 8, for writing by hand)
 * MISC is "_" or items joined by '|': SpaceAfter=No, Entity=B-person / I-person. LEMMA "_" is the
 * form in lower case. "3-4 don't" and the other columns "_" is a contraction. An empty line ends a
 * sentence. Comments: "# newdoc id = x", "# date = 2016-12-27", "# newpar" (a blank line stands
 * before this sentence), "# text = ..." is not used: the text is put together from the forms. */
#ifndef SAY_TEST_CONLLU_DOC_H
#define SAY_TEST_CONLLU_DOC_H

#include "record.h"

/* Fills d (say_doc_init is called here) from the text; all memory is the arena's, whose trap must
 * be set. Gives false where a line cannot be read; *bad_line then says which (from 1). */
bool say_conllu_doc(say_doc *d, say_arena *arena, const char *text, unsigned *bad_line);

/* The same for tests: an arena of its own with a trap that ends the test program; fails loudly on a
 * bad line. Free with say_conllu_free. */
say_doc *say_conllu_open(const char *text);
void say_conllu_free(say_doc *d);

/* First token from `from` on whose form is z; 0 where there is none. */
uint32_t say_conllu_find(const say_doc *d, const char *z, uint32_t from);

#endif
