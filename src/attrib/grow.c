/* What goes on being said where the tree stops: behind a colon. Takes a claim with its raw content,
 * adds runs. Takes nothing out. */
#include "attrib/work.h"

static bool is_clausal(const say_claim *claim)
{
    return claim->cue && !claim->direct &&
           (!strcmp(claim->rule, "clause") || !strcmp(claim->rule, "whether") ||
            !strncmp(claim->rule, "obj", 3));
}

/* The last token of the content, where that lies behind the cue in its sentence; 0. */
static uint32_t content_end(const say_claims *c, const say_claim *claim)
{
    uint32_t last = 0;
    for (uint32_t i = 0; i < claim->content.n; i++)
        if (claim->content.at[i].last > last) last = claim->content.at[i].last;
    if (last < claim->cue) return 0;
    return say_tok(c->d, last)->sentence == say_tok(c->d, claim->cue)->sentence ? last : 0;
}

/* "showed how weak it is: a third had gone" */
static void grow_over_colon(say_claims *c, say_claim *claim, uint32_t last)
{
    const say_doc *d = c->d;
    uint32_t end = d->sentences.at[say_tok(d, last)->sentence].last;
    if (last + 2 >= end || !say_str_is(say_tok(d, last + 1)->form, ":")) return;
    if (c->quoted[last + 1] != c->quoted[claim->cue]) return;
    say_add_run(c, claim, last + 1, end - 1);
}

void say_grow_content(say_claims *c, say_claim *claim)
{
    if (!is_clausal(claim)) return;
    uint32_t last = content_end(c, claim);
    if (last) grow_over_colon(c, claim, last);
}
