/* A sentence that ends in who said it, where the tree shows nothing of it: "The dam will hold, Song
 * wrote." "It may be too late, said two officials." Takes a verb of saying that no frame made a
 * cue, reads the words around it, adds a claim for what stands before the comma. */
#include "attrib/work.h"

enum { NAME_TOKENS = 9 };

static const float MIN_WEIGHT = 0.6f;

static bool is_name_word(const say_doc *d, uint32_t t)
{
    int u = say_tok(d, t)->upos;
    return u == UPOS_PROPN || u == UPOS_NOUN || u == UPOS_PRON || u == UPOS_DET || u == UPOS_ADJ ||
           u == UPOS_NUM || u == UPOS_ADP || u == UPOS_PART;
}

static bool is_nominal(const say_doc *d, uint32_t t)
{
    int u = say_tok(d, t)->upos;
    return u == UPOS_PROPN || u == UPOS_NOUN || u == UPOS_PRON;
}

static bool is_comma(const say_doc *d, uint32_t t)
{
    return say_str_is(say_tok(d, t)->form, ",");
}

/* The comma before the name before the verb, with the name in *name; 0. */
static uint32_t comma_before(const say_doc *d, uint32_t first, uint32_t verb, say_run *name)
{
    uint32_t t = verb - 1;
    while (t > first && verb - t < NAME_TOKENS && is_name_word(d, t))
        t--;
    if (t <= first || t + 1 >= verb || !is_comma(d, t) || !is_nominal(d, verb - 1)) return 0;
    *name = (say_run){t + 1, verb - 1};
    return t;
}

/* Is there a clause in first..last? */
static bool has_clause(const say_doc *d, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++) {
        int x = say_tok(d, t)->xpos;
        if (x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || x == XPOS_MD) return true;
    }
    return false;
}

/* Nothing may follow that could be said: only the end, or adverbs and phrases up to it. */
static bool ends_soon(const say_doc *d, uint32_t from, uint32_t end)
{
    for (uint32_t t = from; t < end; t++) {
        int u = say_tok(d, t)->upos;
        if (u == UPOS_VERB || u == UPOS_AUX || u == UPOS_SCONJ)
            return say_tok(d, t)->xpos == XPOS_VBG;
    }
    return true;
}

/* ", Vance notes." ", court papers show.": at the end of a sentence taggers see a plural noun. */
static bool is_noun_for_verb(const say_doc *d, uint32_t t)
{
    static const char *const forms[] = {"notes",  "reports", "claims", "writes", "explains",
                                        "argues", "states",  "says",   "adds",   NULL};
    const say_sentence *s = &d->sentences.at[say_tok(d, t)->sentence];
    return say_tok(d, t)->upos == UPOS_NOUN && t + 2 == s->last && t > s->first + 3 &&
           say_str_in(say_tok(d, t)->norm, forms) && say_tok(d, t - 1)->upos == UPOS_PROPN;
}

/* "Asked about it, the mayor said no.": what opens the sentence is no statement. */
static bool opens_with_participle(const say_doc *d, uint32_t first, uint32_t verb)
{
    const say_token *t = say_tok(d, first);
    return t->rel == REL_ADVCL && t->head == verb && t->upos == UPOS_VERB;
}

void say_read_tail(say_claims *c, uint32_t verb)
{
    const say_doc *d = c->d;
    const say_token *v = say_tok(d, verb);
    bool noun_for_verb = is_noun_for_verb(d, verb);
    if ((v->upos != UPOS_VERB && !noun_for_verb) || c->claim_of[verb] || c->quoted[verb]) return;
    const say_cue *cue = say_cue_own(c->tables, v->lemma, 'v', "inter");
    bool finite = v->xpos == XPOS_VBD || v->xpos == XPOS_VBZ || noun_for_verb;
    if (!cue || cue->weight < MIN_WEIGHT || !finite) return;
    const say_sentence *s = &d->sentences.at[v->sentence];
    if (opens_with_participle(d, s->first, verb)) return;
    say_claim claim = {.cue = verb, .how = cue, .rule = "tail", .weight = cue->weight};
    claim.cue_run = say_verb_group(c, verb, 0);
    uint32_t first = claim.cue_run.first;
    if (first < s->first + 3) return;
    say_run name = {0};
    uint32_t comma = comma_before(d, s->first, first, &name);
    if (!comma && is_comma(d, first - 1) && verb + 1 < s->last && is_name_word(d, verb + 1)) {
        comma = first - 1;
        name = (say_run){verb + 1, s->last - 1};
    } else if (!comma || !ends_soon(d, verb + 1, s->last))
        return;
    if (comma <= s->first + 1 || !has_clause(d, s->first, comma - 1)) return;
    uint32_t noun = name.first;
    while (noun < name.last && !is_nominal(d, noun))
        noun++;
    claim.source = say_top_nominal(d, noun, name.first, name.last);
    if (name.last < verb) claim.source_run = name;
    claim.head = s->first;
    say_add_run(c, &claim, s->first, comma - 1);
    say_claim_add(c, claim);
}
