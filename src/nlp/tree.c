/* The search grows a path of components, each with the best arc into it, until the path meets what
 * hangs on the root already; a cycle is contracted into one component. Every contraction costs
 * (members x n), so that the whole is n * n. One root: arcs from the root are made dearer by more
 * than any two trees can differ, so that the best tree has exactly one. */
#include "nlp/tree.h"

#include <string.h>

enum { NEW, ON_PATH, DONE };
static const double score_bound = 1e6; /* scores beyond are cut; real ones are below 1000 */

size_t say_tree_work_bytes(uint32_t n)
{
    size_t cells = (size_t)n * (n + 1), nodes = 2 * (size_t)n + 2;
    return (cells + nodes) * sizeof(double) + (cells + 7 * nodes) * sizeof(uint32_t);
}

void say_tree_work_lay(say_tree_work *w, void *memory, uint32_t n)
{
    size_t cells = (size_t)n * (n + 1), nodes = 2 * (size_t)n + 2;
    w->in = memory;
    w->weight = w->in + cells;
    w->to = (uint32_t *)(void *)(w->weight + nodes);
    w->from = w->to + cells;
    w->at = w->from + nodes;
    w->row = w->at + nodes;
    w->parent = w->row + nodes;
    w->state = w->parent + nodes;
    w->inside = w->state + nodes;
    w->path = w->inside + nodes;
}

/* A number in any case: what is none counts as very low. */
static double bounded(float score)
{
    if (!(score > -score_bound)) return -score_bound;
    return score < score_bound ? score : score_bound;
}

static void set_up(say_tree_work *w, const float *scores, uint32_t n)
{
    double low = score_bound, high = -score_bound;
    for (size_t i = 0; i < (size_t)n * (n + 1); i++) {
        w->in[i] = bounded(scores[i]);
        w->to[i] = (uint32_t)(i / (n + 1)) + 1;
        low = w->in[i] < low ? w->in[i] : low;
        high = w->in[i] > high ? w->in[i] : high;
    }
    double price = (high - low) * n + 1;
    for (uint32_t i = 0; i < n; i++)
        w->in[(size_t)i * (n + 1)] -= price;
    for (uint32_t i = 0; i <= n; i++) {
        w->inside[i] = i;
        w->row[i] = i - 1; /* of a token; the root has none */
    }
    memset(w->parent, 0, (2 * (size_t)n + 2) * sizeof *w->parent);
    memset(w->state, NEW, (2 * (size_t)n + 2) * sizeof *w->state);
    w->state[0] = DONE;
}

/* Chooses the best arc into component c from outside; gives the component it comes from. */
static uint32_t choose_arc(say_tree_work *w, uint32_t c, uint32_t n)
{
    const double *in = w->in + (size_t)w->row[c] * (n + 1);
    uint32_t best = 0; /* the root is outside of every component */
    for (uint32_t u = 1; u <= n; u++)
        if (w->inside[u] != c && in[u] > in[best]) best = u;
    w->weight[c] = in[best];
    w->from[c] = best;
    w->at[c] = w->to[(size_t)w->row[c] * (n + 1) + best];
    return w->inside[best];
}

/* Arcs into member m become arcs into the cycle, at the price of the arc they would replace. */
static void merge_row(say_tree_work *w, uint32_t cycle, uint32_t m, uint32_t n)
{
    size_t into = (size_t)w->row[cycle] * (n + 1), from = (size_t)w->row[m] * (n + 1);
    for (uint32_t u = 0; u <= n; u++) {
        double value = w->in[from + u] - w->weight[m];
        if (into != from && value <= w->in[into + u]) continue;
        w->in[into + u] = value;
        w->to[into + u] = w->to[from + u];
    }
}

/* Contracts the end of the path, from component s on, into the new node k; gives the path's new
 * length. */
static uint32_t contract(say_tree_work *w, uint32_t k, uint32_t s, uint32_t length, uint32_t n)
{
    uint32_t start = length;
    while (w->path[--start] != s)
        ;
    w->row[k] = w->row[s];
    for (uint32_t i = start; i < length; i++) {
        merge_row(w, k, w->path[i], n);
        w->parent[w->path[i]] = k;
    }
    for (uint32_t u = 1; u <= n; u++)
        if (w->parent[w->inside[u]] == k) w->inside[u] = k;
    w->path[start] = k;
    w->state[k] = ON_PATH;
    return start + 1;
}

/* Grows a path from token v until it hangs on the root; gives the next free node. */
static uint32_t grow(say_tree_work *w, uint32_t v, uint32_t next, uint32_t n)
{
    if (w->state[w->inside[v]] == DONE) return next;
    uint32_t length = 0;
    w->path[length++] = w->inside[v];
    w->state[w->inside[v]] = ON_PATH;
    for (;;) {
        uint32_t s = choose_arc(w, w->path[length - 1], n);
        if (w->state[s] == DONE) break;
        if (w->state[s] == ON_PATH) {
            length = contract(w, next++, s, length, n);
        } else {
            w->state[s] = ON_PATH;
            w->path[length++] = s;
        }
    }
    while (length)
        w->state[w->path[--length]] = DONE;
    return next;
}

/* Opens the cycles, the last made first: the arc into a cycle replaces one arc in it. state is used
 * anew: DONE marks a node whose own arc has been replaced. */
static void expand(uint32_t *heads, say_tree_work *w, uint32_t next)
{
    memset(w->state, NEW, next * sizeof *w->state);
    for (uint32_t k = next; --k > 0;) {
        if (w->state[k] == DONE) continue;
        heads[w->at[k] - 1] = w->from[k];
        for (uint32_t x = w->at[k]; x != k; x = w->parent[x])
            w->state[x] = DONE;
    }
}

void say_tree_best(uint32_t *heads, const float *scores, uint32_t n, say_tree_work *w)
{
    if (n == 0) return;
    set_up(w, scores, n);
    uint32_t next = n + 1;
    for (uint32_t v = 1; v <= n; v++)
        next = grow(w, v, next, n);
    expand(heads, w, next);
}

static void choose_greedily(uint32_t *heads, const float *scores, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        const float *row = scores + (size_t)i * (n + 1);
        uint32_t best = 0;
        for (uint32_t j = 1; j <= n; j++)
            if (j != i + 1 && row[j] > row[best]) best = j;
        heads[i] = best;
    }
}

bool say_tree_is_tree(const uint32_t *heads, uint32_t n, uint32_t *seen)
{
    uint32_t roots = 0;
    memset(seen, 0, n * sizeof *seen);
    for (uint32_t i = 0; i < n; i++) {
        roots += heads[i] == 0;
        uint32_t at = i + 1;
        for (; at && !seen[at - 1]; at = heads[at - 1])
            seen[at - 1] = i + 1;
        if (at && seen[at - 1] == i + 1) return false; /* came back to its own path */
    }
    return roots == (n > 0);
}

void say_tree_decode(uint32_t *heads, const float *scores, uint32_t n, say_tree_work *w)
{
    choose_greedily(heads, scores, n);
    if (!say_tree_is_tree(heads, n, w->path)) say_tree_best(heads, scores, n, w);
}
