/* Scratch memory for reading sentences: taken once for a document, sized by its longest batch and
 * longest sentence, given back when the document has been read. */
#ifndef SAY_NLP_WORK_H
#define SAY_NLP_WORK_H

#include "base/str.h"
#include "nlp/tree.h"
#include "nlp/weights.h"

/* Some sentences that are read together, so that each weight is fetched once for many tokens. What
 * comes out for one does not depend on which others are beside it. A row is a token. */
typedef struct say_work {
    uint32_t sentences;  /* in this batch */
    uint32_t *begin;     /* shape [sentences + 1]: first row of each, then the number of rows */
    say_str *forms;      /* shape [rows] */
    say_acts acts;       /* activations of the next product */
    say_acts near;       /* the same of the names' window, while acts are still wanted */
    float *x;            /* shape [rows][E]: word vectors */
    float *h;            /* shape [rows][H]: states, which the heads read (made w->acts) */
    float *u, *s;        /* shape [rows][H] */
    float *gates;        /* shape [rows][stride of 2 H] */
    float *wide;         /* shape [rows][stride of the classes of a head] */
    uint16_t *near_best; /* shape [tags]: classes that may be the tag of a token */
    float *mid;          /* shape [rows][stride of N]: see name_mid of the network */
    float *window;       /* shape [rows][3 N] */
    float *top;          /* shape [names padded]: paths of names up to a token */
    float *dep, *head;   /* shape [rows][stride of A]: a token as dependent and as head */
    float *label_dep, *label_head; /* shape [rows][stride of L]: the same for the label layer */
    float *joined;                 /* shape [rows][stride of A or L] */
    float *scores;                 /* shape [n][n + 1]: of one sentence, see say_tree_decode */
    uint32_t *heads;               /* shape [rows]: in its sentence, see say_tree_decode */
    uint16_t *back; /* shape [rows][names padded]: best label before each label of a token */
    say_tree_work tree;
    void *memory;
} say_work;

/* Takes memory for batches of at most rows tokens and sentences of at most longest; both at
 * least 1. False when there is none (then nothing is held). */
bool say_work_take(say_work *w, const say_network *net, uint32_t rows, uint32_t longest);
void say_work_free(say_work *w);

/* Makes all rows of x [rows][stride], of which width numbers count, the activations. */
void say_work_ready(say_work *w, const say_network *net, const float *x, size_t stride,
                    uint32_t width);

static inline uint32_t say_work_rows(const say_work *w)
{
    return w->begin[w->sentences];
}

#endif
