/* The trained model: everything the language engine reads, constant after loading, for any number
 * of threads. Takes the path of a model file, gives the parts in the form each room uses. */
#ifndef SAY_NLP_MODEL_H
#define SAY_NLP_MODEL_H

#include "nlp/labels.h"
#include "nlp/lemma.h"
#include "nlp/vocab.h"
#include "nlp/weights.h"
#include "text/segment.h"

typedef struct say_model {
    say_container file;
    say_arena arena;
    char *path;
    say_str version; /* of the model, from its config; "" where it says none */
    say_network network;
    say_vocab vocab;
    say_labels labels;
    say_lemmas lemmas;
    say_segmenter segmenter;
} say_model;

/* Opens, verifies and prepares a model. Gives SAY_OK and the model in *out (the caller closes it),
 * or SAY_INPUT (not a model, another version, damaged, shapes that do not fit together) or
 * SAY_FAULT (no memory) or SAY_USAGE (SAYSO_CPU, which chooses the kernels, names none that this
 * computer has) with err naming the file, the section where one is at fault, and what is
 * wrong; *out is then NULL. The file may not change while the model is open. */
int say_model_open(say_model **out, const char *path, say_error *err);

/* Closes; NULL is let pass. Documents that were read with it keep views of its features. */
void say_model_close(say_model *m);

/* How to cut text, for say_text_segment. */
const say_segmenter *say_model_segmenter(const say_model *m);

#endif
