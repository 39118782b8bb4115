/* From words to states: embedding rows, then the gated layers. Takes forms, gives one vector a
 * token that has seen its whole sentence; knows nothing of tags or trees. */
#ifndef SAY_NLP_ENCODER_H
#define SAY_NLP_ENCODER_H

#include "nlp/vocab.h"
#include "nlp/work.h"

/* Fills w->h for the batch in w->forms and w->begin, and makes it w->acts. x, u, s and gates are
 * used on the way. */
void say_encoder_run(say_work *w, const say_network *net, const say_vocab *vocab);

/* Adds the rows of a form to x [net->width], which begins at zero: its word vector. */
void say_encoder_embed(float *x, const say_network *net, const say_vocab *vocab, say_str form);

#endif
