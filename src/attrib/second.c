/* A second verb of saying that the tree hangs below what the first one says: "said he would run and
 * declined to name a date". Takes a claim, cuts the second verb out of its content and gives that
 * verb's own claim the same source. Does not find claims. */
#include "attrib/work.h"

enum { GROUP_TOKENS = 4 }; /* adverbs and auxiliaries between "and" and its verb */

static const float SURE_WEIGHT = 0.8f; /* of a second cue whose form decides nothing */

/* The tense of a verb group: that of its first auxiliary, else its own. */
static int form_of(const say_doc *d, uint32_t verb)
{
    for (uint32_t k = say_tok(d, verb)->first; k && k < verb; k = say_tok(d, k)->next)
        if (say_rel_is(say_tok(d, k)->rel, REL_AUX) || say_tok(d, k)->rel == REL_COP)
            return say_tok(d, k)->xpos;
    return say_tok(d, verb)->xpos;
}

static bool is_link(const say_doc *d, uint32_t t)
{
    static const char *const links[] = {"and", "but", "yet", NULL};
    return say_str_in(say_tok(d, t)->norm, links);
}

/* The verb behind "and", past its auxiliaries and adverbs, where nothing else comes between. */
static uint32_t verb_after(const say_doc *d, uint32_t link, uint32_t end)
{
    for (uint32_t t = link + 1; t < end && t <= link + GROUP_TOKENS; t++) {
        const say_token *k = say_tok(d, t);
        if (k->upos == UPOS_VERB) return t;
        if (k->upos != UPOS_AUX && k->upos != UPOS_ADV && k->upos != UPOS_PART) return 0;
    }
    return 0;
}

/* Does the verb go on where the cue stopped, and not where the words it hangs on did? "said talks
 * would fail and blamed the mayor": blamed has the form of said. */
static bool belongs_to_cue(const say_claims *c, const say_claim *claim, uint32_t verb)
{
    const say_doc *d = c->d;
    uint32_t own = c->claim_of[verb];
    if (!own || say_own_subject(d, verb) || say_tok(d, verb)->rel != REL_CONJ) return false;
    int form = form_of(d, verb), first = form_of(d, say_tok(d, verb)->head);
    if (form != form_of(d, claim->cue)) return false;
    return form != first || c->at.at[own].weight >= SURE_WEIGHT;
}

void say_share_source(say_claims *c, uint32_t index)
{
    const say_doc *d = c->d;
    say_claim *claim = &c->at.at[index];
    if (!claim->cue || !claim->source || claim->passive) return;
    for (uint32_t i = 0; i < claim->content.n; i++) {
        say_run r = claim->content.at[i];
        if (r.first < claim->cue) continue;
        for (uint32_t t = r.first + 1; t < r.last; t++) {
            if (!is_link(d, t) || c->quoted[t] != c->quoted[claim->cue]) continue;
            uint32_t verb = verb_after(d, t, r.last);
            if (!verb || !belongs_to_cue(c, claim, verb)) continue;
            say_claim *second = &c->at.at[c->claim_of[verb]];
            second->source = claim->source;
            second->source_run = claim->source_run;
            second->settled = true;
            say_cut_run(c, claim, (say_run){t, r.last});
            break;
        }
    }
}
