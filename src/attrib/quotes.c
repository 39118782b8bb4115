/* Quotations: finds them by their marks, paragraph by paragraph, and gives each that reads like
 * speech and that the tree did not already tie to a cue its speaker: a verb of saying behind it or
 * before it, the quotation it continues, or the subject of the sentence before. */
#include "attrib/work.h"

enum { SPEECH_WORDS = 4, ALONE_WORDS = 6, NEAR_QUOTES = 8, NAME_TOKENS = 7 };

static const float MIN_WEIGHT = 0.40f;
static const float ALONE_WEIGHT = 0.5f; /* a quotation whose speaker is only near by */

typedef enum mark_kind { MARK_NONE, MARK_OPEN, MARK_CLOSE, MARK_EITHER } mark_kind;

static mark_kind double_mark(const say_doc *d, uint32_t t)
{
    static const char *const open[] = {"“", "``", "«", "„", NULL};
    static const char *const close[] = {"”", "»", NULL};
    static const char *const either[] = {"\"", "''", "\"\"", NULL};
    say_str form = say_tok(d, t)->form;
    if (say_str_in(form, open)) return MARK_OPEN;
    if (say_str_in(form, close)) return MARK_CLOSE;
    return say_str_in(form, either) ? MARK_EITHER : MARK_NONE;
}

/* ‘ ’ and ' as quotation marks: only on a token of their own that is no possessive. */
static mark_kind single_mark(const say_doc *d, uint32_t t)
{
    const say_token *k = say_tok(d, t);
    if (k->upos != UPOS_PUNCT) return MARK_NONE;
    if (say_str_is(k->form, "‘") || say_str_is(k->form, "`")) return MARK_OPEN;
    if (say_str_is(k->form, "’")) return MARK_CLOSE;
    return say_str_is(k->form, "'") ? MARK_EITHER : MARK_NONE;
}

/* A straight mark opens after a blank and before a word. */
static bool opens_here(const say_doc *d, uint32_t t, bool start)
{
    bool after_blank = start || say_tok(d, t - 1)->space_after || double_mark(d, t - 1) ||
                       say_str_is(say_tok(d, t - 1)->form, "(");
    return after_blank && !say_tok(d, t)->space_after;
}

/* What the finder remembers between tokens. */
typedef struct finder {
    uint32_t open; /* token of the mark that is open; 0 none */
    bool single;
    uint32_t paragraph;
} finder;

static bool has_verb(const say_doc *d, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (say_tok(d, t)->upos == UPOS_VERB || say_tok(d, t)->upos == UPOS_AUX) return true;
    return false;
}

static bool ends_sentence(const say_doc *d, uint32_t t)
{
    static const char *const stops[] = {",", ".", "?", "!", "...", "…", "—", "--", NULL};
    return say_str_in(say_tok(d, t)->form, stops);
}

static bool is_speech(const say_doc *d, uint32_t first, uint32_t last)
{
    uint32_t words = 0;
    for (uint32_t t = first + 1; t < last; t++)
        words += !say_is_punct(d, t);
    if (!words) return false;
    bool stop = last > first + 1 && (ends_sentence(d, last - 1) || ends_sentence(d, last));
    bool start = first == d->sentences.at[say_tok(d, first)->sentence].first ||
                 ends_sentence(d, first - 1) || say_str_is(say_tok(d, first - 1)->form, ":");
    if (words >= SPEECH_WORDS && has_verb(d, first, last)) return true;
    return stop && start;
}

static void close_quote(say_claims *c, finder *f, uint32_t last)
{
    say_quotation q = {.first = f->open, .last = last, .paragraph = f->paragraph};
    f->open = 0;
    if (last <= q.first) return;
    q.speech = is_speech(c->d, q.first, last);
    uint32_t index = c->quotes.n;
    SAY_PUSH(c->d->arena, c->quotes, q);
    for (uint32_t t = q.first; t <= last; t++)
        c->quoted[t] = index;
}

/* The last token of the sentence in which an unclosed quotation opens. */
static uint32_t sentence_end(const say_doc *d, uint32_t t)
{
    return d->sentences.at[say_tok(d, t)->sentence].last - 1;
}

static void meet_mark(say_claims *c, finder *f, uint32_t t, bool start)
{
    mark_kind kind = double_mark(c->d, t);
    bool single = kind == MARK_NONE;
    if (single) kind = single_mark(c->d, t);
    if (kind == MARK_NONE || (f->open && single != f->single)) return;
    if (kind == MARK_EITHER && f->open) kind = MARK_CLOSE;
    if (kind == MARK_EITHER) kind = opens_here(c->d, t, start) ? MARK_OPEN : MARK_NONE;
    if (kind == MARK_CLOSE && f->open) close_quote(c, f, t);
    if (kind == MARK_OPEN) {
        if (f->open) close_quote(c, f, sentence_end(c->d, f->open));
        f->open = t;
        f->single = single;
    }
}

/* A paragraph ends with a quotation open: it runs to the end where the next paragraph opens with
 * the mark again or the mark can only open; else it was a slip and holds for its sentence. */
static void end_paragraph(say_claims *c, finder *f, uint32_t next_first)
{
    const say_doc *d = c->d;
    bool goes_on = next_first < d->tokens.n && (double_mark(d, next_first) == MARK_OPEN ||
                                                double_mark(d, next_first) == MARK_EITHER);
    bool plain = f->open && !f->single && double_mark(d, f->open) == MARK_OPEN;
    if (f->open) close_quote(c, f, goes_on || plain ? next_first - 1 : sentence_end(d, f->open));
    f->open = 0;
    f->paragraph++;
}

/* How likely the verb introduces what is quoted. */
static const say_cue *speech_cue(const say_claims *c, uint32_t t)
{
    static const char *const frames[] = {"quote", "clause", "inter"};
    const say_token *v = say_tok(c->d, t);
    if (v->upos != UPOS_VERB || say_str_is(v->lemma, "be")) return NULL; /* "there was ..." */
    for (size_t i = 0; i < sizeof frames / sizeof *frames; i++) {
        const say_cue *cue = say_cue_own(c->tables, v->lemma, 'v', frames[i]);
        if (cue && cue->weight >= MIN_WEIGHT) return cue;
    }
    return NULL;
}

/* Verbs inside a description of the speaker do not end the search: "said Lee, who leads the team".
 */
static bool is_aside(const say_doc *d, uint32_t t)
{
    static const char *const relative[] = {"who", "which", "that", "whom", "whose", NULL};
    int rel = say_tok(d, t)->rel;
    if (rel == REL_ACL_RELCL) {
        uint32_t subject = say_own_subject(d, t);
        return !subject || say_str_in(say_tok(d, subject)->norm, relative);
    }
    return rel == REL_ACL || rel == REL_AMOD || rel == REL_COMPOUND;
}

/* A sentence cut in two at the closing mark: '"Why now?" he asked.' */
static bool goes_on_small(const say_doc *d, uint32_t t)
{
    char b = say_tok(d, t)->form.n ? say_tok(d, t)->form.p[0] : 'A';
    return (b >= 'a' && b <= 'z') || b == ',';
}

/* '"Why now?" Lee asked.': a sentence right behind the closing mark that only says who said it. */
static bool only_says_who(const say_doc *d, uint32_t verb)
{
    int x = say_tok(d, verb)->xpos;
    if (x != XPOS_VBD && x != XPOS_VBZ) return false;
    for (uint32_t k = say_tok(d, verb)->first; k; k = say_tok(d, k)->next) {
        int rel = say_tok(d, k)->rel;
        if (k > verb && (rel == REL_CCOMP || rel == REL_XCOMP)) return false;
    }
    uint32_t end = d->sentences.at[say_tok(d, verb)->sentence].last, t = verb + 1;
    while (t < end && say_tok(d, t)->xpos != XPOS_QUOTE_OPEN && say_tok(d, t)->upos != UPOS_VERB &&
           say_tok(d, t)->upos != UPOS_AUX)
        t++;
    return t == end || say_is_punct(d, t - 1);
}

/* '"Rubbish," Lee scoffed.': any verb that only has its subject beside it, between a quotation that
 * the mark leaves open and the next mark. */
static bool is_any_saying(const say_doc *d, uint32_t verb, const say_quotation *q)
{
    static const char *const stops[] = {",", "?", "!", "—", "--", NULL};
    const say_token *v = say_tok(d, verb);
    if (v->xpos != XPOS_VBD || !q->speech || !say_str_in(say_tok(d, q->last - 1)->form, stops))
        return false;
    uint32_t end = d->sentences.at[v->sentence].last;
    if (verb + 1 >= end) return false;
    if (verb > q->last + 1) return say_is_punct(d, verb + 1);
    return say_tok(d, verb + 1)->upos == UPOS_PROPN;
}

static uint32_t verb_behind(const say_claims *c, const say_quotation *q)
{
    const say_doc *d = c->d;
    uint32_t home = say_tok(d, q->last)->sentence;
    bool other = false; /* is it a sentence of its own? */
    for (uint32_t t = q->last + 1; t < d->tokens.n && t - q->last <= SAY_ATTRIB_GAP; t++) {
        if (c->quoted[t]) return 0;
        if (say_tok(d, t)->sentence != home) {
            if (t != q->last + 1 || d->sentences.at[say_tok(d, t)->sentence].new_paragraph)
                return 0;
            other = !goes_on_small(d, t);
            home = say_tok(d, t)->sentence;
        }
        if (other && (t - q->last > NAME_TOKENS || say_is_punct(d, t))) return 0;
        /* '..., " she said' but not '..., " citing a report' */
        if (speech_cue(c, t) && !is_aside(d, t))
            return say_tok(d, t)->xpos != XPOS_VBG && (!other || only_says_who(d, t)) ? t : 0;
        if (say_tok(d, t)->upos == UPOS_VERB && !is_aside(d, t))
            return !other && is_any_saying(d, t, q) ? t : 0;
    }
    return 0;
}

/* "He told reporters on Monday: “..." A colon lets other verbs stand between. */
static uint32_t verb_before(const say_claims *c, const say_quotation *q)
{
    const say_doc *d = c->d;
    if (q->first < 2) return 0;
    bool colon = say_str_is(say_tok(d, q->first - 1)->form, ":");
    uint32_t home = say_tok(d, q->first)->sentence;
    if (colon) home = say_tok(d, q->first - 1)->sentence;
    for (uint32_t t = q->first - 1; t && q->first - t <= SAY_ATTRIB_GAP; t--) {
        if (say_tok(d, t)->sentence != home || c->quoted[t]) return 0;
        if (speech_cue(c, t)) return t;
        if (say_tok(d, t)->upos == UPOS_VERB && !colon && !is_aside(d, t)) return 0;
    }
    return 0;
}

/* The verb of saying that stands by the marks, found before any tree is read. */
static void bind_verbs(say_claims *c)
{
    for (uint32_t i = 1; i < c->quotes.n; i++) {
        say_quotation *q = &c->quotes.at[i];
        if (!q->speech) continue;
        q->verb = verb_behind(c, q);
        if (q->verb && !c->bound[q->verb]) c->bound[q->verb] = i;
        if (!q->verb) q->verb = verb_before(c, q);
    }
}

void say_find_quotes(say_claims *c)
{
    const say_doc *d = c->d;
    finder f = {.paragraph = 1};
    SAY_PUSH(d->arena, c->quotes, (say_quotation){0});
    for (uint32_t s = 1; s < d->sentences.n; s++) {
        const say_sentence *sent = &d->sentences.at[s];
        if (s > 1 && sent->new_paragraph) end_paragraph(c, &f, sent->first);
        for (uint32_t t = sent->first; t < sent->last; t++)
            meet_mark(c, &f, t, t == sent->first);
    }
    end_paragraph(c, &f, d->tokens.n);
    bind_verbs(c);
}

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
            .cue = verb, .how = speech_cue(c, verb), .rule = "quote", .direct = true};
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
    bool left_open = double_mark(c->d, before->last) == MARK_NONE && before->last + 1 == q->first;
    bool near = before->paragraph + 1 >= q->paragraph;
    return before->owner && (near || left_open) ? before->owner : 0;
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
    uint32_t end = sentence_end(c->d, q->last);
    while (end > q->last && say_is_punct(c->d, end))
        end--;
    if (q->last - q->first < ALONE_WORDS || !opens_sentence(c->d, q->first) || end > q->last)
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
        if (q->owner)
            say_add_run(c, &c->at.at[q->owner], q->first, q->last);
        else
            tie_alone(c, i);
    }
}
