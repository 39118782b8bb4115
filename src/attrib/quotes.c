/* Whose words a quotation is: takes the quotations of marks.c after the other rules, gives each
 * that reads like speech and that the tree did not already tie to a cue its speaker: the verb bound
 * to it, the quotation it continues, or the subject of the sentence before. */
#include "attrib/work.h"

enum { ALONE_WORDS = 6, NEAR_QUOTES = 8 };

static const float ALONE_WEIGHT = 0.5f; /* a quotation whose speaker is only near by */

/* '... ," said X' where the tree has no subject: the next or the last nominal. */
static uint32_t near_subject(const say_doc *d, uint32_t verb, const say_quotation *q)
{
    for (uint32_t t = verb + 1; t < d->tokens.n && t < verb + 4; t++) {
        int u = say_tok(d, t)->upos;
        if (say_tok(d, t)->sentence != say_tok(d, verb)->sentence) break;
        if (u == UPOS_PROPN || u == UPOS_NOUN || u == UPOS_PRON) {
            uint32_t m = say_tok(d, t)->in_mention;
            return m && m < d->mentions.n ? d->mentions.at[m].head : t;
        }
    }
    return verb > q->last + 1 && say_tok(d, verb - 1)->upos == UPOS_PRON ? verb - 1 : 0;
}

static void tie_to_verb(say_claims *c, uint32_t index, uint32_t verb)
{
    say_quotation *q = &c->quotes.at[index];
    uint32_t at = c->claim_of[verb];
    if (!at) {
        say_claim claim = {
            .cue = verb, .how = say_speech_cue(c, verb), .rule = "quote", .direct = true};
        if (!claim.how) claim.how = say_cue_own(c->tables, SAY_LIT("*"), 'v', "inter");
        if (!claim.how) return;
        claim.weight = claim.how->weight;
        claim.cue_run = say_verb_group(c, verb, 0);
        claim.source = say_source_token(c, verb, false);
        if (!claim.source) claim.source = near_subject(c->d, verb, q);
        claim.hearer = say_child(c->d, verb, REL_IOBJ);
        if (!claim.hearer) claim.hearer = say_child(c->d, verb, REL_OBJ);
        claim.head = q->first + 1;
        at = say_claim_add(c, claim);
    }
    if (!at) return;
    say_claim *claim = &c->at.at[at];
    uint32_t object = say_child(c->d, verb, REL_IOBJ);
    if (!object) object = say_child(c->d, verb, REL_OBJ);
    static const char *const to_someone[] = {"tell", "ask",    "remind", "assure",
                                             "warn", "inform", "advise", NULL};
    if (object && !claim->direct && say_lemma_in(c->d, verb, to_someone) && claim->head == object) {
        claim->hearer = object; /* "..." she told the court: to the court, not about it */
        claim->content.n = 0;
        claim->head = q->first + 1;
    }
    claim->direct = true;
    say_add_run(c, claim, q->first, q->last);
    q->owner = at;
}

static bool opens_sentence(const say_doc *d, uint32_t t)
{
    return t == d->sentences.at[say_tok(d, t)->sentence].first;
}

/* "It is over," she said. "We lost." The second quotation continues the first; so does one that
 * opens the next paragraph when the last was left open. */
static uint32_t continued_owner(const say_claims *c, uint32_t index)
{
    const say_quotation *q = &c->quotes.at[index];
    if (index < 2 || !opens_sentence(c->d, q->first)) return 0;
    uint32_t last = index - 1; /* words at arm's length in between do not end a speech */
    while (last > 1 && !c->quotes.at[last].speech && !c->quotes.at[last].owner &&
           c->quotes.at[last].paragraph == q->paragraph)
        last--;
    const say_quotation *before = &c->quotes.at[last];
    bool left_open = !before->closed && before->last + 1 == q->first;
    bool near = before->paragraph + 1 >= q->paragraph;
    return before->owner && (near || left_open) ? before->owner : 0;
}

/* Nothing but marks behind the quotation. */
static bool fills_sentence(const say_doc *d, const say_quotation *q)
{
    uint32_t end = d->sentences.at[say_tok(d, q->last)->sentence].last - 1;
    while (end > q->last && say_is_punct(d, end))
        end--;
    return end <= q->last;
}

/* "Okoro said the bridge was gone. “It went at noon.”": the verb of saying of the sentence before.
 */
static uint32_t owner_before(const say_claims *c, const say_quotation *q)
{
    const say_doc *d = c->d;
    uint32_t s = say_tok(d, q->first)->sentence;
    if (s < 2 || d->sentences.at[s].new_paragraph || !opens_sentence(d, q->first) ||
        !fills_sentence(d, q))
        return 0;
    uint32_t root = d->sentences.at[s - 1].root, index = root ? c->claim_of[root] : 0;
    return index && say_speech_cue(c, root) && !c->at.at[index].passive ? index : 0;
}

/* The subject of the sentence before, in the same paragraph, or the last speaker of the paragraph
 * before. */
static uint32_t near_speaker(const say_claims *c, uint32_t index)
{
    const say_doc *d = c->d;
    const say_quotation *q = &c->quotes.at[index];
    uint32_t s = say_tok(d, q->first)->sentence;
    if (s > 1 && !d->sentences.at[s].new_paragraph && d->sentences.at[s - 1].root)
        return say_own_subject(d, d->sentences.at[s - 1].root);
    for (uint32_t i = index - 1; i && index - i < NEAR_QUOTES; i--)
        if (c->quotes.at[i].paragraph + 1 >= q->paragraph && c->quotes.at[i].owner)
            return c->at.at[c->quotes.at[i].owner].source;
    return 0;
}

static void tie_alone(say_claims *c, uint32_t index)
{
    say_quotation *q = &c->quotes.at[index];
    if (q->last - q->first < ALONE_WORDS || !opens_sentence(c->d, q->first) ||
        !fills_sentence(c->d, q))
        return;
    say_claim claim = {.rule = "quote-alone", .weight = ALONE_WEIGHT, .direct = true};
    claim.source = near_speaker(c, index);
    if (!claim.source) return;
    claim.head = q->first + 1;
    say_add_run(c, &claim, q->first, q->last);
    q->owner = say_claim_add(c, claim);
}

/* "More from the report: “...”": the colon is the cue, the noun before it the source. */
static bool tie_to_colon(say_claims *c, uint32_t index)
{
    const say_doc *d = c->d;
    say_quotation *q = &c->quotes.at[index];
    const say_cue *cue = say_cue_own(c->tables, SAY_LIT("colon"), 'p', "");
    uint32_t colon = q->first - 1;
    if (!cue || colon < 2 || !say_str_is(say_tok(d, colon)->form, ":") || c->claim_of[colon])
        return false;
    uint32_t noun = colon - 1;
    int u = say_tok(d, noun)->upos;
    if (c->quoted[noun] || say_tok(d, noun)->sentence != say_tok(d, colon)->sentence ||
        (u != UPOS_PROPN && u != UPOS_NOUN))
        return false;
    say_claim claim = {.cue = colon, .how = cue, .rule = "colon", .weight = cue->weight};
    claim.source =
        say_top_nominal(d, noun, d->sentences.at[say_tok(d, noun)->sentence].first, noun);
    claim.cue_run = (say_run){colon, colon};
    claim.direct = true;
    claim.head = q->first + 1;
    say_add_run(c, &claim, q->first, q->last);
    q->owner = say_claim_add(c, claim);
    return true;
}

void say_read_quotes(say_claims *c)
{
    for (uint32_t i = 1; i < c->quotes.n; i++) {
        say_quotation *q = &c->quotes.at[i];
        if (q->owner || !q->speech) continue;
        if (q->verb) {
            tie_to_verb(c, i, q->verb);
            continue;
        }
        if (tie_to_colon(c, i)) continue;
        q->owner = continued_owner(c, i);
        if (!q->owner) q->owner = owner_before(c, q);
        if (q->owner)
            say_add_run(c, &c->at.at[q->owner], q->first, q->last);
        else
            tie_alone(c, i);
    }
}
