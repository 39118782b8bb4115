/* One class for the three layers of tags together: they can never contradict one another. The part
 * of speech is that of which all classes together are the likeliest, then the best class of it. */
#include "nlp/tagger.h"

#include <string.h>

/* Classes that score so far below the best are left out: 1 in 400 of its share. */
static const float far_below = 6;

/* e^x for x in [-far_below, 0], to two percent; the same on every machine. */
static float share_of(float x)
{
    float p = 1 + x / 1024;
    for (int i = 0; i < 10; i++)
        p *= p;
    return p;
}

/* Of the classes at [n], ascending, the best of the likeliest part of speech. */
static uint32_t choose(const float *scores, const uint16_t *at, uint32_t n, float best,
                       const say_labels *labels)
{
    float mass[UPOS_COUNT] = {0};
    uint32_t most = labels->tags[at[0]].upos, found = at[0];
    for (uint32_t i = 0; i < n; i++)
        mass[labels->tags[at[i]].upos] += share_of(scores[at[i]] - best);
    for (uint32_t i = 1; i < n; i++)
        if (mass[labels->tags[at[i]].upos] > mass[most]) most = labels->tags[at[i]].upos;
    for (uint32_t i = 0, any = 0; i < n; i++)
        if (labels->tags[at[i]].upos == most && (!any++ || scores[at[i]] > scores[found]))
            found = at[i];
    return found;
}

void say_tagger_read(say_token *tokens, say_work *w, const say_network *net,
                     const say_labels *labels)
{
    size_t rows = say_work_rows(w), stride = say_dense_stride(net->tags);
    const say_cells *cells = net->machine->cells;
    say_kernel_dense(w->wide, &w->acts, rows, &net->tag, SAY_DENSE_SET, net->machine);
    for (size_t r = 0; r < rows; r++) {
        const float *scores = w->wide + r * stride;
        uint32_t class = cells->best(scores, net->tags);
        float best = scores[class];
        uint32_t n = cells->above(w->near_best, scores, net->tags, best - far_below);
        if (n > 1) class = choose(scores, w->near_best, n, best, labels);
        const say_tag *tag = &labels->tags[class];
        tokens[r].upos = tag->upos;
        tokens[r].xpos = tag->xpos;
        tokens[r].feats = tag->feats;
    }
}
