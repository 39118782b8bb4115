/* The weights of the network, ready for use: embedding tables as they lie in the file, dense layers
 * packed for the kernel. Takes a verified container; computes nothing. */
#ifndef SAY_NLP_WEIGHTS_H
#define SAY_NLP_WEIGHTS_H

#include "base/section.h"
#include "nlp/kernel.h"
#include "nlp/wordcache.h"

enum { SAY_MAX_WIDTH = 4096, SAY_MAX_LAYERS = 16, SAY_MAX_CLASSES = 4096 };

typedef enum say_table_kind {
    TABLE_WORD,
    TABLE_LOWER,
    TABLE_PREFIX3,
    TABLE_SUFFIX2,
    TABLE_SUFFIX3,
    TABLE_SHAPE,
    TABLE_GRAM,
    TABLE_COUNT
} say_table_kind;

/* An embedding table: row i is scale[i] * rows[i][0 .. width). */
typedef struct say_table {
    const signed char *rows; /* shape [n][width] */
    const float *scale;      /* shape [n] */
    uint32_t n;
} say_table;

/* Gain and shift of a layer norm. */
typedef struct say_norm {
    const float *gain, *shift;
} say_norm;

/* One encoder layer: h += out(scan(gates(gate(conv(norm(h)))))). */
typedef struct say_layer {
    say_norm norm;
    const float *taps; /* shape [3][hidden]: previous, same, next token */
    say_dense gate;    /* hidden -> 2 hidden: z_f, c_f, z_b, c_b */
    say_dense out;     /* hidden -> hidden */
} say_layer;

typedef struct say_network {
    const say_machine *machine;
    say_wordcache *ready; /* word vectors of forms met before; NULL: none are kept */
    uint32_t width;       /* E: of a word vector */
    uint32_t hidden;      /* H: of a token's state */
    uint32_t layers;
    uint32_t arc;               /* A: of the two sides of an arc */
    uint32_t label;             /* L: of the label layer */
    uint32_t near;              /* N: of what a name is seen by beside the state */
    uint32_t tags, rels, names; /* classes */
    say_table table[TABLE_COUNT];
    say_norm word_norm, final_norm;
    say_dense in;
    say_layer *layer; /* shape [layers] */
    say_dense tag, name, arc_dep, arc_head,
        arc_u; /* arc_u's bias: how likely a head each is by itself */
    say_dense label_dep, label_head, label_out;
    say_dense name_mid;      /* hidden -> N: what the neighbours of a token are told */
    say_dense name_near;     /* 3 N -> names: from the previous, the same and the next token */
    const float *name_first; /* shape [names padded]: a label of the first token of a sentence */
    const float *name_step;  /* shape [names][names padded]: a label (second) behind another */
    const float *arc_root;   /* shape [arc]: the root as a head */
    const float *label_root; /* shape [1][label padded]: the root's share of the label layer */
} say_network;

/* Reads sizes from the section `config`, then every section of the network, each with the one shape
 * the sizes allow. machine, tags, rels, names must already stand in *net; dense layers are rounded
 * to bytes here. Memory is the arena's (its trap must be set); tables stay in the container, which
 * must outlive net. SAY_OK or SAY_INPUT with err.
 */
int say_weights_load(say_network *net, const say_container *c, say_arena *arena, say_error *err);

#endif
