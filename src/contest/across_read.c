/* Claims of a report: contents of attributions, its own leads and events, each with its words, its
 * side and its source. Takes a document that has been judged; gives say_position. */
#include "contest/across_int.h"

enum {
    LEAD = 4,          /* sentences of a report's own voice that are claims whatever they say */
    MAX_SENTENCES = 3, /* of one content */
    FEW = 3            /* words that are too few to say what is denied */
};

typedef struct reader {
    const say_contests *c;
    const say_doc *d;
    say_arena *arena;
    const say_proposition *of; /* [attributions]: the proposition of each */
    const bool *said;          /* [tokens]: inside a content, or a cue */
    const bool *opposing;      /* [tokens]: the cue of who denies, doubts, does not know or say */
    say_positions *out;
} reader;

/* The sentence that byte b stands in, or the last one before it; 0 where there is none. */
static uint32_t sentence_at(const say_doc *d, uint32_t b)
{
    uint32_t low = 1, high = d->sentences.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (d->sentences.at[mid].span.begin <= b)
            low = mid + 1;
        else
            high = mid;
    }
    return low - 1;
}

/* The predicate of what a sentence holds of a content: the token whose head stands outside it and
 * which has most below it; the first among equals. */
static uint32_t head_of(const say_doc *d, const say_spans *content, const say_sentence *s)
{
    uint32_t best = 0, most = 0;
    for (uint32_t t = s->first; t < s->last; t++) {
        const say_token *k = say_tok(d, t);
        if (k->upos == UPOS_PUNCT || !say_spans_cover(content, k->span)) continue;
        if (k->head && say_spans_cover(content, say_tok(d, k->head)->span)) continue;
        uint32_t first, last;
        say_subtree(d, t, &first, &last);
        if (last - first + 1 > most) {
            most = last - first + 1;
            best = t;
        }
    }
    return best;
}

/* From the first to the last word of a sentence that stands in the content. */
static say_span span_of(const say_doc *d, const say_spans *content, const say_sentence *s)
{
    say_span out = {0, 0};
    for (uint32_t t = s->first; t < s->last; t++) {
        say_span k = say_tok(d, t)->span;
        if (content && !say_spans_cover(content, k)) continue;
        if (!out.end) out.begin = k.begin;
        out.end = k.end;
    }
    return out;
}

static void set_source(const say_doc *d, say_position *x, uint32_t entity, uint8_t kind)
{
    /* Whom a pronoun stands for was not found: nobody can tell who "what" or "you" is. */
    static const char *const nobody[] = {"i",    "you",   "he",   "she", "it",   "we",       "they",
                                         "what", "which", "who",  "one", "that", "this",     "us",
                                         "me",   "him",   "them", "her", "our",  "everyone", NULL};
    const say_entity *e = &d->entities.at[entity];
    x->source_kind = kind;
    if (!entity || say_str_in(say_utf8_fold(d->arena, e->name), nobody)) return;
    x->source = e->name;
    x->country = e->country;
    x->code = e->code;
}

static bool is_said(uint8_t stance)
{
    return stance == STANCE_NONE || stance == STANCE_ASSERTS || stance == STANCE_SPECULATES ||
           stance == STANCE_DENIES || stance == STANCE_DOUBTS || stance == STANCE_UNAWARE ||
           stance == STANCE_DECLINES;
}

/* The claim that an answer is about, by the contests of the document; NULL where there is none. */
static const say_contest *about_of(const say_doc *d, uint32_t attribution)
{
    for (uint32_t i = 1; i < d->contests.n; i++) {
        const say_contest *q = &d->contests.at[i];
        bool answers = q->kind != CONTEST_CORROBORATES && q->kind != CONTEST_NUMBERS;
        if (q->b_attribution == attribution && answers) return q;
    }
    return NULL;
}

static void lend_claim(const reader *r, say_position *x, const say_contest *q)
{
    const say_doc *d = r->d;
    uint32_t a = q->a_attribution;
    uint32_t head = a ? r->of[a].head : d->events.at[q->a_event].trigger_token;
    const say_spans *content = a ? &d->attributions.at[a].content : NULL;
    const say_sentence *s = &d->sentences.at[say_tok(d, head)->sentence];
    say_position_add(r->c, d, x, content, s, head, WORD_LENT);
}

static void lend_lead(const reader *r, say_position *x, uint32_t sentence)
{
    if (!sentence || sentence >= r->d->sentences.n) return;
    const say_sentence *s = &r->d->sentences.at[sentence];
    if (s->root && say_position_weight(x) < SAY_LEAST_SHARE)
        say_position_add(r->c, r->d, x, NULL, s, s->root, WORD_LENT);
}

/* "denied the reports": the words of the claim that is denied. Where no claim was found, or too
 * little in it, "the reports" are about what the report opens with, "it" about what was said last.
 */
static void lend_words(const reader *r, const say_proposition *p, say_position *x)
{
    const say_doc *d = r->d;
    const say_contest *q = about_of(d, x->attribution);
    if (q) lend_claim(r, x, q);
    lend_lead(r, x, p->points_claim ? 1 : p->sentence - 1);
}

/* A clause with a subject, and no pronoun in it: of "they had threatened his family" nobody can
 * tell who. */
static bool is_clear(const say_doc *d, uint32_t head)
{
    bool subject = false;
    for (uint32_t t = say_tok(d, head)->first; t; t = say_tok(d, t)->next) {
        int rel = say_tok(d, t)->rel;
        subject |= say_rel_is(rel, REL_NSUBJ) || say_rel_is(rel, REL_CSUBJ);
        bool takes_part = say_rel_is(rel, REL_NSUBJ) || rel == REL_OBJ || rel == REL_NMOD_POSS;
        if (takes_part && say_tok(d, t)->upos == UPOS_PRON) return false;
    }
    return subject && say_tok(d, head)->upos != UPOS_PRON;
}

/* What can never share enough with another is not kept. */
static void keep(const reader *r, say_position *x, const say_sentence *s)
{
    x->bytes = s->span;
    x->points.begin = say_cpmap_at(&r->d->cp, s->span.begin);
    x->points.end = say_cpmap_at(&r->d->cp, s->span.end);
    say_position_close(r->d, x, s);
    if (x->total >= SAY_LEAST_SHARE && x->plain && r->out->n < SAY_POSITIONS_MAX)
        SAY_PUSH(r->arena, *r->out, *x);
}

static bool is_question(const say_doc *d, const say_sentence *s)
{
    for (uint32_t t = s->last; t-- > s->first;)
        if (say_tok(d, t)->upos == UPOS_PUNCT && say_str_is(say_tok(d, t)->norm, "?")) return true;
    return false;
}

/* "denied reports that it had fallen": reports of whom? The denial brings them up. */
static bool is_within_denial(const say_doc *d, const say_attribution *a)
{
    const say_attribution *up = &d->attributions.at[a->parent];
    return a->parent && !a->source.n &&
           (up->stance == STANCE_DENIES || up->stance == STANCE_DOUBTS);
}

/* What one sentence holds of an attribution's content. */
static void add_part(const reader *r, uint32_t i, const say_sentence *s, uint32_t head)
{
    const say_attribution *a = &r->d->attributions.at[i];
    const say_proposition *p = &r->of[i];
    /* "Officials said that Oslo denied it" affirms no more than the denial it holds. */
    if (say_position_of_person(r->d, head) || r->opposing[head] || is_question(r->d, s)) return;
    say_position x = {.attribution = i, .said = span_of(r->d, &a->content, s)};
    x.clear = is_clear(r->d, head);
    x.side = say_position_side(r->c, r->d, p, s, head, &x.direct);
    set_source(r->d, &x, p->source, a->source_kind);
    say_position_add(r->c, r->d, &x, &a->content, s, head, 0);
    if (x.side == SIDE_COUNT || (x.side == SIDE_AFFIRMS && is_within_denial(r->d, a))) return;
    bool points = p->points_claim || p->points_it || p->points_matter;
    bool answers = x.side != SIDE_AFFIRMS && x.direct >= 2;
    if (answers && (points || x.n_words <= FEW)) lend_words(r, p, &x);
    keep(r, &x, s);
}

static void add_content(const reader *r, uint32_t i)
{
    const say_doc *d = r->d;
    const say_attribution *a = &d->attributions.at[i];
    if (!is_said(r->of[i].stance)) return;
    uint32_t cue = say_tok(d, a->cue_token ? a->cue_token : r->of[i].head)->sentence;
    uint32_t done = 0, last = 0;
    for (uint32_t k = 0; k < a->content.n; k++)
        for (uint32_t s = sentence_at(d, a->content.at[k].begin);
             s < d->sentences.n && d->sentences.at[s].span.begin < a->content.at[k].end; s++) {
            if (s <= last) continue;
            if (done++ == MAX_SENTENCES) return;
            const say_sentence *y = &d->sentences.at[s];
            bool known = s == cue && a->content_token;
            uint32_t head = known ? a->content_token : head_of(d, &a->content, y);
            if (head) add_part(r, i, y, head);
            last = s;
        }
}

/* "The waterworks denied reports that ...": a denial that no attribution was made of. */
static uint32_t denier_of(const say_doc *d, uint32_t root)
{
    static const char *const denying[] = {"deny", "refute", "debunk", "rebut", NULL};
    if (!say_str_in(say_tok(d, root)->lemma, denying)) return 0;
    return say_child(d, root, REL_NSUBJ);
}

/* What the report says itself: its first sentences, its events, and what it says is not so. */
static void add_own(const reader *r, uint32_t s, uint32_t event)
{
    const say_doc *d = r->d;
    const say_sentence *y = &d->sentences.at[s];
    if (!y->root || r->said[y->root] || is_question(d, y)) return;
    bool untrue = say_position_untrue(r->c, d, y);
    bool no = say_position_negated(d, y->root);
    uint32_t denier = denier_of(d, y->root);
    if (s > LEAD && !event && !no && !untrue && !denier) return;
    say_position x = {
        .event = event, .said = span_of(d, NULL, y), .direct = untrue || denier ? 2 : 1};
    x.clear = is_clear(d, y->root);
    x.side = no || untrue || denier ? SIDE_DENIES : SIDE_AFFIRMS;
    if (denier && say_tok(d, denier)->mention)
        set_source(d, &x, d->mentions.at[say_tok(d, denier)->mention].entity, SOURCE_NAMED);
    say_position_add(r->c, d, &x, NULL, y, y->root, 0);
    if (untrue && s > 1) lend_lead(r, &x, 1);
    keep(r, &x, y);
}

/* Marks the tokens that somebody is said to say, and the words that say so. */
static const bool *mark_said(const say_doc *d, say_arena *arena)
{
    bool *said = say_arena_zero(arena, d->tokens.n, sizeof *said);
    for (uint32_t i = 1; i < d->attributions.n; i++) {
        const say_attribution *a = &d->attributions.at[i];
        said[a->cue_token] = true;
        for (uint32_t k = 0; k < a->content.n; k++) {
            const say_sentence *s = &d->sentences.at[sentence_at(d, a->content.at[k].begin)];
            for (uint32_t t = s->first;
                 t < d->tokens.n && say_tok(d, t)->span.begin < a->content.at[k].end; t++)
                said[t] |= say_tok(d, t)->span.begin >= a->content.at[k].begin;
        }
    }
    return said;
}

/* Marks the cues of those who stand against something. */
static const bool *mark_opposing(const say_doc *d, say_arena *arena)
{
    bool *cue = say_arena_zero(arena, d->tokens.n, sizeof *cue);
    for (uint32_t i = 1; i < d->attributions.n; i++) {
        const say_attribution *a = &d->attributions.at[i];
        cue[a->cue_token] |= a->stance == STANCE_DENIES || a->stance == STANCE_DOUBTS ||
                             a->stance == STANCE_UNAWARE || a->stance == STANCE_DECLINES;
    }
    return cue;
}

/* Lists by sentence: first[s] and next[i], 0 at the end; numbers rise along a list. */
typedef struct lists {
    uint32_t *first, *next;
} lists;

static lists make_lists(const say_doc *d, say_arena *arena, uint32_t n)
{
    return (lists){say_arena_zero(arena, d->sentences.n, sizeof(uint32_t)),
                   say_arena_zero(arena, n, sizeof(uint32_t))};
}

void say_positions_read(const say_contests *tables, const say_doc *d, say_arena *arena,
                        say_positions *out)
{
    say_propositions all = {0};
    say_propositions_collect(tables, d, arena, &all);
    say_proposition *of = say_arena_zero(arena, d->attributions.n, sizeof *of);
    for (uint32_t i = 0; i < all.n; i++)
        if (all.at[i].attribution) of[all.at[i].attribution] = all.at[i];
    reader r = {tables, d, arena, of, mark_said(d, arena), mark_opposing(d, arena), out};
    lists said = make_lists(d, arena, d->attributions.n);
    for (uint32_t i = d->attributions.n; i-- > 1;) {
        if (!d->attributions.at[i].content.n) continue;
        uint32_t s = sentence_at(d, d->attributions.at[i].content.at[0].begin);
        said.next[i] = said.first[s];
        said.first[s] = i;
    }
    uint32_t *event = say_arena_zero(arena, d->tokens.n, sizeof *event);
    for (uint32_t i = d->events.n; i-- > 1;)
        event[d->events.at[i].trigger_token] = i;
    for (uint32_t s = 1; s < d->sentences.n; s++) {
        if (!d->sentences.at[s].dateline) add_own(&r, s, event[d->sentences.at[s].root]);
        for (uint32_t i = said.first[s]; i; i = said.next[i])
            add_content(&r, i);
    }
}
