/* Where what one source says ends because the report turns to another: ", while others said they
 * had not", "; half said it was", ", which officials deny". Takes a claim with its raw content,
 * cuts the turn and what follows in that run. Looks only outside of quotation marks. */
#include "attrib/work.h"

enum { NEAR_TOKENS = 14 }; /* between the turn and its cue */

static bool is_pause(const say_doc *d, uint32_t t)
{
    static const char *const pauses[] = {",", ";", "—", "–", "--", "-", NULL};
    return say_str_in(say_tok(d, t)->form, pauses);
}

/* The first verb or noun behind t that is a cue, in the same quotation; 0. */
static uint32_t cue_behind(const say_claims *c, uint32_t t, uint32_t last)
{
    for (uint32_t k = t; k <= last && k <= t + NEAR_TOKENS; k++)
        if (c->claim_of[k] && c->quoted[k] == c->quoted[t]) return k;
    return 0;
}

/* ", while", ", although", "; but" */
static bool is_contrast(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"while", "whereas", "though", "although", "compared", NULL};
    if (say_str_is(say_tok(d, t)->norm, "even")) t++;
    return say_str_in(say_tok(d, t)->norm, words);
}

/* ", which", ", in which", ", to whom" */
static bool is_relative(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"which", "who", "whom", NULL};
    if (say_tok(d, t)->upos == UPOS_ADP) t++;
    return say_str_in(say_tok(d, t)->norm, words);
}

/* ", a charge that officials deny": a noun of saying that sums up what was said. */
static bool is_summary(const say_claims *c, uint32_t t, uint32_t last)
{
    static const char *const nouns[] = {"point", "something", "approach", "position", "move", NULL};
    const say_doc *d = c->d;
    int u = say_tok(d, t)->upos;
    if (u == UPOS_DET || u == UPOS_ADJ) t++;
    if (t > last || (say_tok(d, t)->upos != UPOS_NOUN && say_tok(d, t)->upos != UPOS_PRON))
        return false;
    return say_lemma_in(d, t, nouns) || say_cue_known(c->tables, say_tok(d, t)->lemma, 'n');
}

/* Does the report turn at t, the word behind a pause? */
static bool turns_at(const say_claims *c, uint32_t t, uint32_t last)
{
    const say_doc *d = c->d;
    if (!cue_behind(c, t, last)) return false;
    if (is_contrast(d, t) || is_relative(d, t) || is_summary(c, t, last)) return true;
    bool semicolon = say_str_is(say_tok(d, t - 1)->form, ";");
    bool but =
        say_str_is(say_tok(d, t)->norm, "but") && !say_str_is(say_tok(d, t + 1)->norm, "that");
    return semicolon || but;
}

void say_cut_turn(say_claims *c, say_claim *claim)
{
    const say_doc *d = c->d;
    for (uint32_t i = 0; i < claim->content.n; i++) {
        say_run r = claim->content.at[i];
        if (r.first < claim->cue) continue;
        for (uint32_t t = r.first + 1; t + 1 < r.last; t++) {
            if (!is_pause(d, t) || c->quoted[t] != c->quoted[claim->cue]) continue;
            if (claim->head > t && claim->head <= r.last)
                continue; /* "the offer, which ..., fell" */
            if (!turns_at(c, t + 1, r.last)) continue;
            say_cut_run(c, claim, (say_run){t, r.last});
            break;
        }
    }
}
