/* Best label for each token, then repair, so that labels always spell whole names. */
#include "nlp/names.h"

#include "nlp/tagger.h"

/* "I-person" behind "O" or behind an organisation begins a person. */
static void repair(say_token *tokens, uint32_t n)
{
    uint8_t before = NAME_NONE;
    for (uint32_t i = 0; i < n; i++) {
        say_token *t = &tokens[i];
        if (t->name_kind != NAME_NONE && t->name_kind != before) t->name_begins = true;
        before = t->name_kind;
    }
}

void say_names_read(say_token *tokens, say_work *w, const say_network *net,
                    const say_labels *labels)
{
    size_t rows = say_work_rows(w), stride = say_dense_stride(net->names);
    say_kernel_dense(w->wide, w->h, net->hidden, rows, &net->name, SAY_DENSE_SET);
    for (size_t r = 0; r < rows; r++) {
        say_bio label = labels->names[say_tagger_best(w->wide + r * stride, net->names)];
        tokens[r].name_kind = label.kind;
        tokens[r].name_begins = label.begins;
    }
    for (uint32_t i = 0; i < w->sentences; i++)
        repair(tokens + w->begin[i], w->begin[i + 1] - w->begin[i]);
}
