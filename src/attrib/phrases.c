/* Cues that are no predicates: "in X's view", "in a poll", "reportedly", NAME:
 * text, text — NAME. Takes a token or a sentence, adds a claim. */
#include "attrib/work.h"

#include <stdio.h>

enum { LABEL_MAX = 7, PHRASE_MAX = 64 };

static const float MIN_WEIGHT = 0.40f;

/* The head of the clause that a phrase hangs on; the whole sentence where the phrase opens or
 * closes it: "According to the ministry, talks failed and the envoy left." */
uint32_t say_clause_of(const say_doc *d, uint32_t phrase)
{
    const say_token *p = say_tok(d, phrase);
    const say_sentence *s = &d->sentences.at[p->sentence];
    uint32_t first, last;
    say_subtree(d, phrase, &first, &last);
    while (last + 1 < s->last && say_is_punct(d, last + 1))
        last++;
    if ((first <= s->first + 1 || last + 1 >= s->last) && p->head) return s->root;
    uint32_t at = p->head;
    for (int step = 0; at && step < SAY_ATTRIB_CLIMB; step++) {
        int u = say_tok(d, at)->upos;
        if (u == UPOS_VERB || say_child(d, at, REL_COP) || !say_tok(d, at)->head) break;
        at = say_tok(d, at)->head;
    }
    return at;
}

static void add_around(say_claims *c, say_claim claim, uint32_t clause, uint32_t phrase)
{
    claim.head = clause;
    say_mark_yield(c, clause, true);
    say_mark_yield(c, phrase, false);
    say_take_marked(c, &claim, say_tok(c->d, phrase)->sentence);
    if (claim.content.n) say_claim_add(c, claim);
}

/* "in the general's view", "in a poll released on Monday": noun and preposition together are the
 * lexicon's key: "in view". */
static void read_in(say_claims *c, uint32_t prep)
{
    const say_doc *d = c->d;
    const say_token *p = say_tok(d, prep);
    uint32_t noun = p->head;
    if (p->rel != REL_CASE || noun < prep || say_tok(d, noun)->sentence != p->sentence) return;
    int rel = say_tok(d, noun)->rel;
    if (rel != REL_OBL && rel != REL_NMOD) return;
    char key[PHRASE_MAX];
    int n =
        snprintf(key, sizeof key, "%.*s %.*s", SAY_ARG(p->lemma), SAY_ARG(say_tok(d, noun)->lemma));
    if (n <= 0 || n >= PHRASE_MAX) return;
    const say_cue *cue = say_cue_own(c->tables, (say_str){key, (size_t)n}, 'p', "");
    uint32_t clause = say_clause_of(d, noun);
    if (!cue || cue->weight < MIN_WEIGHT || !clause || c->claim_of[clause]) return;
    /* "In a poll last month, most voters ..."; further in, a poll is only where the numbers are */
    if (prep != d->sentences.at[p->sentence].first) return;
    bool owned = say_str_is(say_entry_get(cue->entry, "source"), "poss");
    uint32_t owner = say_child(d, noun, REL_NMOD_POSS);
    if (owned && !owner) return;
    say_claim claim = {.cue = prep, .source = noun, .how = cue, .weight = cue->weight};
    claim.rule = "in-phrase";
    claim.cue_run = (say_run){prep, prep};
    add_around(c, claim, clause, noun);
}

/* "The envoy has reportedly left." */
static void read_adverb(say_claims *c, uint32_t t)
{
    const say_token *k = say_tok(c->d, t);
    const say_cue *cue = say_cue_own(c->tables, k->norm, 'r', "");
    if (!cue || cue->weight < MIN_WEIGHT || !k->head || k->rel == REL_FIXED) return;
    say_claim claim = {.cue = t, .how = cue, .weight = cue->weight, .sourceless = true};
    claim.rule = "adverb";
    claim.cue_run = (say_run){t, t};
    add_around(c, claim, k->head, t);
}

void say_read_phrase(say_claims *c, uint32_t token)
{
    const say_token *t = say_tok(c->d, token);
    if (say_read_according(c, token)) return;
    if (t->upos == UPOS_ADP) read_in(c, token);
    if (t->upos == UPOS_ADV) read_adverb(c, token);
}

/* "MODERATOR", "Q": capitals, whatever the tagger made of them. */
static bool is_capitals(const say_doc *d, uint32_t t)
{
    say_str form = say_tok(d, t)->form;
    for (size_t i = 0; i < form.n; i++)
        if (form.p[i] < 'A' || form.p[i] > 'Z') return false;
    return form.n > 0;
}

static bool is_label_word(const say_doc *d, uint32_t t)
{
    int u = say_tok(d, t)->upos;
    return u == UPOS_PROPN || u == UPOS_NOUN || u == UPOS_ADJ || u == UPOS_DET || u == UPOS_ADP ||
           u == UPOS_X || is_capitals(d, t) ||
           (u == UPOS_PUNCT && say_tok(d, t)->form.n == 1 &&
            strchr("().-", say_tok(d, t)->form.p[0]));
}

/* "Clinton: 2,316" gives a number, not a word of hers. */
static bool says_something(const say_doc *d, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++)
        if (say_tok(d, t)->upos == UPOS_VERB || say_tok(d, t)->upos == UPOS_AUX) return true;
    return false;
}

/* "BREAKING: ...", "Watch: ...": what the page says of its own text. */
static bool is_furniture(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"breaking", "busted", "boom",    "bombshell", "update",
                                        "updated",  "watch",  "video",   "exclusive", "live",
                                        "photos",   "alert",  "opinion", "editorial", "correction",
                                        "week",     "day",    "note",    "related",   NULL};
    return say_str_in(say_tok(d, t)->norm, words);
}

/* The head of "Poll", "Foreign Minister Lee", "MODERATOR": the last nominal. 0 where the label does
 * not name a speaker or a paper. */
static uint32_t label_head(const say_claims *c, uint32_t first, uint32_t colon)
{
    const say_doc *d = c->d;
    uint32_t head = 0;
    for (uint32_t t = first; t < colon; t++) {
        if (!is_label_word(d, t)) return 0;
        int u = say_tok(d, t)->upos;
        if (u == UPOS_PROPN || u == UPOS_NOUN || is_capitals(d, t)) head = t;
    }
    if (!head || is_furniture(d, head)) return 0;
    if (say_tok(d, head)->upos != UPOS_NOUN || is_capitals(d, head)) return head;
    return say_cue_own(c->tables, say_tok(d, head)->lemma, 'n', "label") ? head : 0;
}

/* End of the paragraph that the sentence opens: one past its last token. */
static uint32_t paragraph_end(const say_doc *d, uint32_t sentence)
{
    uint32_t s = sentence + 1;
    while (s < d->sentences.n && !d->sentences.at[s].new_paragraph)
        s++;
    return d->sentences.at[s - 1].last;
}

/* "Okoro", "Poll", "Historians" at the head of a headline, whose verb taggers miss ("Party Ties
 * Rival"); not "Lagos" and not "Fix is in". */
static bool heads_line(const say_doc *d, uint32_t first, uint32_t source)
{
    const say_token *t = say_tok(d, source);
    if (t->name_kind == NAME_PERSON) return true;
    return first == source && t->name_kind != NAME_PLACE &&
           (t->upos == UPOS_NOUN || t->upos == UPOS_PROPN) && !is_capitals(d, source);
}

void say_read_colon(say_claims *c, uint32_t sentence)
{
    const say_doc *d = c->d;
    const say_sentence *s = &d->sentences.at[sentence];
    if (!s->new_paragraph && sentence > 1) return;
    uint32_t colon = s->first;
    while (colon < s->last && colon - s->first < LABEL_MAX &&
           !say_str_is(say_tok(d, colon)->form, ":"))
        colon++;
    uint32_t end = paragraph_end(d, sentence);
    if (colon == s->first || colon + 2 >= end || !say_str_is(say_tok(d, colon)->form, ":")) return;
    const say_cue *cue = say_cue_own(c->tables, SAY_LIT("colon"), 'p', "");
    uint32_t source = label_head(c, s->first, colon);
    if (source && say_tok(d, source)->upos == UPOS_NOUN && !is_capitals(d, source))
        cue = say_cue_own(c->tables, say_tok(d, source)->lemma, 'n', "label");
    /* "Okoro: No way out of the crisis" is a headline; further down it is a list */
    bool headline = sentence == 1 && source && heads_line(d, s->first, source);
    if (!headline && !says_something(d, colon + 1, end)) return;
    if (!cue || !source || cue->weight < MIN_WEIGHT) return;
    say_claim claim = {.cue = colon, .source = source, .how = cue, .weight = cue->weight};
    claim.rule = "label";
    claim.head = colon + 1;
    claim.cue_run = (say_run){colon, colon};
    claim.source_run = (say_run){s->first, colon - 1};
    say_add_run(c, &claim, colon + 1, end - 1);
    say_claim_add(c, claim);
}
