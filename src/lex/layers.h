/* The inside of a lexicon, for lexicon.c and builtin.c: images, one over the other. */
#ifndef SAY_LEX_LAYERS_H
#define SAY_LEX_LAYERS_H

#include "lex/image.h"

/* Lays an image over the lexicon. The image must outlive it. checked: as in say_image_open. */
int say_lexicon_lay(say_lexicon *lx, say_str image, bool checked, say_error *err);

#endif
