/* From scores of arcs to a tree: the best head for each token where that gives a tree with one
 * root, else the best tree with one root (Chu and Liu 1965, Edmonds 1967; dense, as in Tarjan
 * 1977). Knows nothing of words. */
#ifndef SAY_NLP_TREE_H
#define SAY_NLP_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Scratch for sentences of up to n tokens. Nodes: 0 the root, 1 .. n tokens, then contracted
 * cycles, at most n - 1 of them. */
typedef struct say_tree_work {
    double *in;          /* shape [n][n + 1]: a component's best arc from each source, by its row */
    uint32_t *to;        /* shape [n][n + 1]: the token on which that arc ends */
    double *weight;      /* shape [2 n]: of the arc chosen into a node */
    uint32_t *from, *at; /* shape [2 n]: that arc's source and end, tokens or 0 */
    uint32_t *row;       /* shape [2 n]: where a component's arcs stand in `in` and `to` */
    uint32_t *parent;    /* shape [2 n]: the cycle a node was contracted into, 0 none */
    uint32_t *state;     /* shape [2 n] */
    uint32_t *inside;    /* shape [n + 1]: component of a token */
    uint32_t *path;      /* shape [2 n] */
} say_tree_work;

/* Bytes of memory (aligned for double) that a tree of n tokens needs; and its division. */
size_t say_tree_work_bytes(uint32_t n);
void say_tree_work_lay(say_tree_work *w, void *memory, uint32_t n);

/* heads [n] from scores [n][n + 1]; scores[i][0] is the root as head of token i, scores[i][j + 1]
 * token j; scores[i][i + 1] is never used. heads[i] is 0 for the root, else 1 + head. Exactly one
 * head is 0 and there is no cycle. Scores that are no numbers count as very low. Ties go to the
 * first. Time n * n. n may be 0. */
void say_tree_decode(uint32_t *heads, const float *scores, uint32_t n, say_tree_work *w);

/* The best tree always, without trying the greedy way first; for tests. */
void say_tree_best(uint32_t *heads, const float *scores, uint32_t n, say_tree_work *w);

/* Is it a tree with one root? seen [n] is scratch. */
bool say_tree_is_tree(const uint32_t *heads, uint32_t n, uint32_t *seen);

#endif
