/* One class for the three layers of tags together: they can never contradict one another. */
#include "nlp/tagger.h"

void say_tagger_read(say_token *tokens, say_work *w, const say_network *net,
                     const say_labels *labels)
{
    size_t rows = say_work_rows(w), stride = say_dense_stride(net->tags);
    say_kernel_dense(w->wide, &w->acts, rows, &net->tag, SAY_DENSE_SET, net->machine);
    for (size_t r = 0; r < rows; r++) {
        uint32_t best = net->machine->cells->best(w->wide + r * stride, net->tags);
        const say_tag *tag = &labels->tags[best];
        tokens[r].upos = tag->upos;
        tokens[r].xpos = tag->xpos;
        tokens[r].feats = tag->feats;
    }
}
