/* Verbs and adjectives of saying, believing, wanting: takes a predicate, asks the table whether its
 * frame makes it a cue, and adds a claim with source, cue, content and hearer. Quotations without a
 * tie in the tree are quotes.c's. */
#include "attrib/work.h"

enum { LEMMA_MAX = 32 };

static const float MIN_WEIGHT = 0.50f;
static const float LEAST_WEIGHT = 0.30f; /* below it no company makes a cue of a word */

/* "brushed aside", "turned down", "took issue": a verb that the table knows with its particle,
 * "brush aside". */
static say_str phrasal_lemma(const say_claims *c, uint32_t v, char pos)
{
    static const char *const particles[] = {"down", "off",  "out",   "away",      "aside",
                                            "back", "over", "issue", "exception", NULL};
    const say_doc *d = c->d;
    say_str lemma = say_tok(d, v)->lemma, none = {0};
    if (pos != 'v' || v + 1 >= d->tokens.n) return none;
    uint32_t apart = say_child(d, v, REL_COMPOUND_PRT); /* "laughed the story off" */
    uint32_t at = say_str_in(say_tok(d, v + 1)->norm, particles) ? v + 1 : apart;
    if (!at || !say_str_in(say_tok(d, at)->norm, particles)) return none;
    say_str word = say_tok(d, at)->norm;
    char both[LEMMA_MAX];
    if (lemma.n + word.n + 1 > sizeof both) return none;
    memcpy(both, lemma.p, lemma.n);
    both[lemma.n] = ' ';
    memcpy(both + lemma.n + 1, word.p, word.n);
    say_str found = {both, lemma.n + 1 + word.n};
    return say_cue_known(c->tables, found, pos) ? say_str_copy(d->arena, found) : none;
}

/* The lemma as the table spells it: of "ridiculed" some lemmatizers make "ridicul". */
static say_str cue_lemma(const say_claims *c, uint32_t v, char pos)
{
    const say_token *t = say_tok(c->d, v);
    bool cut = t->xpos == XPOS_VBD || t->xpos == XPOS_VBN || t->xpos == XPOS_VBG;
    if (!cut || t->lemma.n + 2 > LEMMA_MAX || say_cue_known(c->tables, t->lemma, pos))
        return t->lemma;
    char whole[LEMMA_MAX];
    memcpy(whole, t->lemma.p, t->lemma.n);
    whole[t->lemma.n] = 'e';
    say_str lemma = {whole, t->lemma.n + 1};
    return say_cue_known(c->tables, lemma, pos) ? say_str_copy(c->d->arena, lemma) : t->lemma;
}

static const say_cue *find_cue(const say_claims *c, uint32_t v, char pos, const say_frame *f)
{
    say_str lemma = cue_lemma(c, v, pos), phrasal = phrasal_lemma(c, v, pos);
    const say_cue *cue = phrasal.n ? say_cue_own(c->tables, phrasal, pos, f->name) : NULL;
    if (!cue && phrasal.n) cue = say_cue_own(c->tables, phrasal, pos, f->base);
    const say_cue *whole = cue;
    cue = say_cue_own(c->tables, lemma, pos, f->name);
    if (!cue) cue = say_cue_own(c->tables, lemma, pos, f->base);
    if (whole && (!cue || cue->weight < whole->weight)) return whole;
    const say_cue *any = say_cue_find(c->tables, SAY_LIT("*"), pos, f->name);
    if (!any) any = say_cue_find(c->tables, SAY_LIT("*"), pos, f->base);
    if (!cue || !any) return cue ? cue : any;
    return any->order < cue->order ? any : cue;
}

/* Marks what is said, without the cue's own clause where that stands inside it. */
static void mark_content(say_claims *c, uint32_t v, const say_frame *f, uint32_t subject)
{
    if (f->around) {
        say_mark_yield(c, f->around, true);
        say_mark_yield(c, v, false);
        for (uint32_t i = 0; i < f->n_parts; i++)
            say_mark_yield(c, f->part[i], true);
        return;
    }
    for (uint32_t i = 0; i < f->n_parts; i++)
        say_mark_yield(c, f->part[i], true);
    if (subject) say_mark_yield(c, subject, true);
}

static bool may_trail(const say_doc *d, uint32_t k)
{
    switch (say_tok(d, k)->rel) {
    case REL_OBL:
    case REL_OBL_UNMARKED:
    case REL_ADVCL:
    case REL_XCOMP:
    case REL_ADVMOD:
    case REL_CCOMP:
    case REL_OBJ:
        return !say_child_lemma(d, k, REL_CASE, "accord");
    default:
        return false;
    }
}

/* Where a thing is said: "in an interview", "at the rally", "on Twitter". */
static bool is_stage(const say_doc *d, uint32_t k)
{
    static const char *const stages[] = {"interview", "conference", "speech",    "rally",
                                         "debate",    "tweet",      "statement", "show",
                                         "page",      "twitter",    "facebook",  "appearance",
                                         "campaign",  "broadcast",  NULL};
    return say_str_in(say_tok(d, k)->norm, stages);
}

/* Behind an object: "announced the plan | as she opened the school", "| during the debate", "| in
 * an interview", "| in June". */
static bool is_circumstance(const say_doc *d, uint32_t k)
{
    static const char *const words[] = {"after",  "during", "through", "amid",
                                        "before", "until",  NULL};
    int rel = say_tok(d, k)->rel;
    if (rel == REL_ADVCL || rel == REL_OBL_UNMARKED) return true;
    uint32_t prep = rel == REL_OBL ? say_child(d, k, REL_CASE) : 0;
    return prep && (is_stage(d, k) || say_lemma_in(d, prep, words));
}

/* "vowed to focus | on the school": what follows the content without a comma is part of it, even
 * where the tree hangs it on the cue. */
static void add_trailing(say_claims *c, uint32_t v, bool object)
{
    const say_doc *d = c->d;
    uint32_t end = d->sentences.at[say_tok(d, v)->sentence].last, hi = 0;
    for (uint32_t t = v + 1; t < end; t++)
        if (c->mark[t]) hi = t;
    if (!hi) return;
    for (uint32_t k = say_tok(d, v)->first; k; k = say_tok(d, k)->next) {
        if (k < hi || !may_trail(d, k) || (object && is_circumstance(d, k))) continue;
        uint32_t first, last;
        say_subtree(d, k, &first, &last);
        if (first != hi + 1) continue;
        say_mark_yield(c, k, true);
        hi = last;
    }
}

/* "called for | talks": a preposition that the cue has taken is not content. */
static void free_prep(say_claims *c, const say_frame *f, const say_claim *claim)
{
    if (f->prep && claim->cue_run.first <= f->prep && f->prep <= claim->cue_run.last)
        for (uint32_t t = claim->cue_run.first; t <= f->prep; t++)
            c->mark[t] = false;
}

/* The subject that is spoken of: "Talks are expected to resume"; "the officer accused of". */
static uint32_t topic_of(const say_claims *c, uint32_t v, const say_frame *f)
{
    uint32_t subject = say_own_subject(c->d, v);
    if (!subject && say_tok(c->d, v)->rel == REL_ACL) subject = say_tok(c->d, v)->head;
    if (!subject && !f->passive) subject = say_source_token(c, v, false);
    return subject;
}

/* Does a clause follow, so that words may stand between it and the verb? */
static bool speaks(const say_frame *f)
{
    return !f->passive && !f->around && (!strcmp(f->base, "clause") || !strcmp(f->base, "whether"));
}

/* "would neither confirm nor deny": one cue. */
static bool is_either(const say_doc *d, uint32_t v)
{
    const say_token *t = say_tok(d, v);
    return t->rel == REL_CONJ && t->head < v && v - t->head <= 3 && say_lemma_is(d, v, "deny") &&
           say_lemma_is(d, t->head, "confirm") && !say_child(d, t->head, REL_OBJ);
}

/* "appeared on the screen to defend it": shows up, and seems nothing. */
static bool shows_up(const say_doc *d, uint32_t v, const say_frame *f)
{
    if (strcmp(f->base, "to") || f->passive) return false;
    for (uint32_t k = say_tok(d, v)->first; k && k < f->part[0]; k = say_tok(d, k)->next)
        if (k > v && say_tok(d, k)->rel == REL_OBL && !say_child_lemma(d, k, REL_CASE, "to"))
            return true;
    return false;
}

static void build_claim(say_claims *c, uint32_t v, const say_frame *f, const say_cue *cue)
{
    const say_doc *d = c->d;
    say_claim claim = {.cue = v, .how = cue, .weight = cue->weight, .passive = f->passive};
    claim.rule = say_str_copy(d->arena, say_str_of(f->name)).p;
    claim.sourceless = cue->sourceless;
    claim.cue_run = say_verb_group(c, v, f->prep);
    if (is_either(d, v)) {
        uint32_t first = say_verb_group(c, say_tok(d, v)->head, 0).first;
        claim.cue_run.first = first - say_str_is(say_tok(d, first - 1)->norm, "neither");
    }
    if (speaks(f)) claim.cue_run.last = say_group_tail(c, v, claim.cue_run.last);
    claim.hearer = f->hearer;
    claim.head = f->around ? f->around : f->part[0];
    if (cue->sourceless && shows_up(d, v, f)) return;
    bool raised = cue->sourceless && strcmp(f->base, "clause") && strcmp(f->base, "whether");
    uint32_t topic = f->with_subject || raised ? topic_of(c, v, f) : 0;
    if (!cue->sourceless) claim.source = say_source_token(c, v, f->passive);
    claim.weight = say_weigh_verb(c, v, f, cue, claim.source);
    if (claim.weight < MIN_WEIGHT) return;
    if (!claim.head) claim.head = topic;
    if (!claim.head || claim.head == claim.source) return;
    /* a noun that the cue modifies would carry its whole clause along */
    bool above = topic && say_dominates(d, topic, v);
    mark_content(c, v, f, above ? 0 : topic);
    if (above) {
        say_run words = say_source_run(c, topic, v);
        say_add_run(c, &claim, words.first, words.last);
        mark_content(c, v, f, 0);
    }
    free_prep(c, f, &claim);
    if (!f->around) add_trailing(c, v, f->name[0] == 'o');
    say_take_marked(c, &claim, say_tok(d, v)->sentence);
    if (claim.content.n) say_claim_add(c, claim);
}

/* ", reported the Daily Post.": only a name between the verb and the next mark, and a comma before
 * the verb. */
static bool stands_apart(const say_doc *d, uint32_t v, uint32_t speaker, uint32_t end)
{
    uint32_t t = speaker;
    while (t < end && (say_tok(d, t)->upos == UPOS_PROPN || say_tok(d, t)->upos == UPOS_NOUN))
        t++;
    if (say_tok(d, v + 1)->upos == UPOS_DET ? speaker != v + 2 && speaker != v + 3
                                            : say_tok(d, v + 1)->upos != UPOS_PROPN)
        return false;
    return say_str_is(say_tok(d, v - 1)->form, ",") && (t == end || say_is_punct(d, t));
}

/* "Not us, says the militia": what the tree takes for the subject opens the sentence and ends in a
 * comma, the only one. */
static bool is_cut_off(const say_doc *d, uint32_t v, uint32_t first)
{
    uint32_t subject = say_own_subject(d, v);
    if (!subject || subject > v || !say_str_is(say_tok(d, v - 1)->form, ",")) return false;
    for (uint32_t t = first; t + 1 < v; t++)
        if (say_is_punct(d, t)) return false;
    return true;
}

/* "Oh, that settles it, said the clerk": nobody before the verb, a name behind it, and words before
 * it that are what is said. */
static bool read_inverted(say_claims *c, uint32_t v, const say_frame *f)
{
    static const char *const speaking[] = {"say", "write", "add", "ask", "reply", "explain", NULL};
    static const char *const telling[] = {"report", "say", "write", "note", NULL};
    const say_doc *d = c->d;
    const say_token *t = say_tok(d, v);
    const say_sentence *s = &d->sentences.at[t->sentence];
    uint32_t first = s->first, speaker = f->part[0];
    bool finite = t->xpos == XPOS_VBD || t->xpos == XPOS_VBZ;
    if (!finite || strcmp(f->base, "obj") || speaker < v || v <= first) return false;
    bool apart = say_lemma_in(d, v, telling) && stands_apart(d, v, speaker, s->last);
    bool bare = !say_own_subject(d, v) && say_lemma_in(d, v, speaking) &&
                (t->rel == REL_ROOT || t->rel == REL_PARATAXIS);
    if (!apart && !bare && !(say_lemma_in(d, v, telling) && is_cut_off(d, v, first))) return false;
    const say_cue *cue = say_cue_own(c->tables, t->lemma, 'v', "inter");
    if (!cue) return false;
    say_claim claim = {.cue = v, .source = speaker, .head = first, .how = cue, .rule = "inter"};
    claim.weight = cue->weight;
    claim.settled = apart;
    claim.cue_run = say_verb_group(c, v, 0);
    say_add_run(c, &claim, first, claim.cue_run.first - 1);
    if (claim.content.n) say_claim_add(c, claim);
    return claim.content.n > 0;
}

/* Only predicates: "the proposed ban", "so-called experts" are none. */
static char cue_pos(const say_doc *d, uint32_t t)
{
    const say_token *k = say_tok(d, t);
    if (k->rel == REL_AMOD || k->rel == REL_COMPOUND || k->rel == REL_FLAT || k->rel == REL_CASE)
        return 0;
    if (k->upos == UPOS_VERB) return 'v';
    if (k->upos == UPOS_ADJ && (say_child(d, t, REL_COP) || k->rel == REL_XCOMP ||
                                k->rel == REL_CONJ || k->rel == REL_ACL || k->rel == REL_ROOT))
        return 'a';
    return 0;
}

void say_read_verb(say_claims *c, uint32_t t)
{
    char pos = cue_pos(c->d, t);
    if (!pos) return;
    say_str lemma = cue_lemma(c, t, pos);
    if (!say_cue_known(c->tables, lemma, pos) && !phrasal_lemma(c, t, pos).n &&
        !say_cue_known(c->tables, SAY_LIT("*"), pos))
        return;
    say_frame f = {0};
    if (!say_find_frame(c, t, pos, &f) || say_denies_a_gift(c->d, t) ||
        say_dismisses_somebody(c->d, t))
        return;
    if (pos == 'v' && read_inverted(c, t, &f)) return;
    const say_cue *cue = find_cue(c, t, pos, &f);
    if (cue && cue->weight >= LEAST_WEIGHT) build_claim(c, t, &f, cue);
}
