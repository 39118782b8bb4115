/* A question put to the one who then speaks: "Asked on Monday whether he would resign, the minister
 * said no." Takes the participle that opens a sentence, finds by the words what was asked, adds a
 * claim; the tree takes such openings for many things. What is answered is for verbs.c. */
#include "attrib/work.h"

enum { LEAD_TOKENS = 14, NAME_TOKENS = 14 };

static const float ASKED_WEIGHT = 0.9f;

static bool opens_sentence(const say_doc *d, uint32_t t)
{
    uint32_t first = d->sentences.at[say_tok(d, t)->sentence].first;
    if (t > first && say_str_is(say_tok(d, first)->norm, "when")) first++;
    return t == first;
}

/* The word the question begins with: "about", "whether", "what". */
static uint32_t question_word(const say_doc *d, uint32_t verb, uint32_t end)
{
    static const char *const words[] = {"about", "whether", "if",   "how",   "why", "what", "who",
                                        "whom",  "which",   "when", "where", "to",  NULL};
    for (uint32_t t = verb + 1; t < end && t <= verb + LEAD_TOKENS; t++) {
        if (say_str_in(say_tok(d, t)->norm, words)) return t;
        if (say_str_is(say_tok(d, t)->form, ",") || say_tok(d, t)->upos == UPOS_VERB) return 0;
    }
    return 0;
}

/* The subject of the main clause right behind the comma; 0. */
static uint32_t speaker_behind(const say_doc *d, uint32_t comma, uint32_t end)
{
    uint32_t t = comma + 1;
    if (t >= end || say_tok(d, t)->xpos == XPOS_WP || say_tok(d, t)->xpos == XPOS_WDT) return 0;
    for (; t < end && t <= comma + NAME_TOKENS; t++) {
        int x = say_tok(d, t)->xpos;
        if (say_tok(d, t)->upos != UPOS_VERB && !say_child(d, t, REL_COP)) continue;
        if (x == XPOS_VBN || x == XPOS_VBG) return 0;
        uint32_t subject = say_own_subject(d, t);
        return subject > comma && subject < t ? subject : 0;
    }
    return 0;
}

/* "by a reporter whether": who asks, in *run; its head or 0. */
static uint32_t find_asker(const say_doc *d, uint32_t verb, uint32_t word, say_run *run)
{
    uint32_t by = verb + 1;
    if (by >= word || !say_str_is(say_tok(d, by)->norm, "by")) return 0;
    uint32_t t = by + 1;
    while (t < word && say_tok(d, t)->upos != UPOS_ADP)
        t++;
    if (t == by + 1) return 0;
    *run = (say_run){by + 1, t - 1};
    return say_top_nominal(d, t - 1, by + 1, t - 1);
}

void say_read_asked(say_claims *c, uint32_t verb)
{
    static const char *const asking[] = {"ask", "press", "question", "quiz", NULL};
    const say_doc *d = c->d;
    const say_token *v = say_tok(d, verb);
    if ((v->xpos != XPOS_VBN && v->xpos != XPOS_VBD) || !say_lemma_in(d, verb, asking) ||
        !opens_sentence(d, verb) || c->claim_of[verb] || say_child(d, verb, REL_AUX))
        return;
    uint32_t end = d->sentences.at[v->sentence].last, word = question_word(d, verb, end);
    const say_cue *cue = say_cue_own(c->tables, v->lemma, 'v', "whether");
    if (!word || !cue) return;
    uint32_t comma = word, speaker = 0;
    for (; comma < end && !speaker; comma++)
        if (say_str_is(say_tok(d, comma)->form, ",") && c->quoted[comma] == c->quoted[verb])
            speaker = speaker_behind(d, comma, end);
    if (!speaker || comma < word + 2) return;
    say_claim claim = {.cue = verb, .how = cue, .rule = "asked", .weight = ASKED_WEIGHT};
    claim.cue_run = (say_run){verb, verb};
    claim.source = find_asker(d, verb, word, &claim.source_run);
    claim.sourceless = true;
    claim.settled = true;
    claim.passive = true;
    claim.hearer = speaker;
    claim.stance = STANCE_ASKS;
    claim.head = word + 1;
    say_add_run(c, &claim, word, comma - 2);
    say_claim_add(c, claim);
}
