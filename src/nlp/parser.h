/* From states to a tree: who depends on whom, and by which relation. Takes a batch that the encoder
 * has run over; gives heads and classes of relations. */
#ifndef SAY_NLP_PARSER_H
#define SAY_NLP_PARSER_H

#include "nlp/work.h"

/* Fills w->heads with a tree for each sentence of the batch. Tagger and names must have read
 * before: the activations are used up. */
void say_parser_heads(say_work *w, const say_network *net);

/* Prepares the scores of all arcs of the batch; then say_parser_scores fills w->scores for sentence
 * i: the dependent's row, the head's column, column 0 the root. For say_parser_heads and tests. */
void say_parser_prepare(say_work *w, const say_network *net);
void say_parser_scores(say_work *w, const say_network *net, uint32_t i);

/* Fills w->wide [rows][stride of rels] with the scores of the relations over the arcs in w->heads.
 * say_parser_prepare (which say_parser_heads calls) must have run before. */
void say_parser_relations(say_work *w, const say_network *net);

/* Of n > 1 scores, the class with the highest among those for which root_class is as is_root says:
 * only the root of a sentence has the relation root. May overwrite the score of root_class. */
uint32_t say_parser_choose(float *scores, uint32_t n, uint32_t root_class, bool is_root,
                           const say_cells *cells);

#endif
