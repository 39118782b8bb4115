/* Noun phrases: which tokens head one, which words belong to it, what they say. Takes tagged,
 * parsed sentences and the pieces found in them. */
#include "actor/work.h"

static const say_found *found_of(const say_work *w, uint32_t t)
{
    return w->found_at[t] ? &w->found.at[w->found_at[t]] : NULL;
}

/* Is the token the one of its piece that hangs outside it? */
static bool heads_piece(const say_work *w, uint32_t t, const say_found *f)
{
    uint32_t h = w->d->tokens.at[t].head;
    return h < f->begin || h >= f->end;
}

/* "Mr" of "Mr Lavrov", "Levant" of "Levant Courier": the name goes on to the head. */
static bool continues_name(const say_doc *d, uint32_t t)
{
    static const char *const titles[] = {"mr",  "mr.", "mrs", "mrs.", "ms",  "ms.", "dr",
                                         "dr.", "sir", "gen", "gen.", "lt.", NULL};
    const say_token *tok = d->tokens.at;
    uint32_t head = tok[t].head;
    if (say_str_in(tok[t].norm, titles)) return true;
    for (uint32_t i = t + 1; i <= head; i++)
        if (tok[i].name_kind != tok[t].name_kind || tok[i].name_begins) return false;
    return head > t;
}

/* Modifiers that name an actor by themselves: "Israeli raid", "UN envoy", "rebel leaders". */
static bool is_modifier_actor(const say_work *w, uint32_t t)
{
    const say_token *tok = &w->d->tokens.at[t];
    const say_found *f = found_of(w, t);
    if (f && f->item->what != WHAT_ROLE) return true;
    if (f) return f->end - f->begin == 1 && f->item->sector.n && f->item->weight >= 0.45f;
    bool named = tok->name_kind == NAME_PERSON || tok->name_kind == NAME_ORGANISATION;
    return tok->upos == UPOS_PROPN && tok->name_begins && named && !continues_name(w->d, t);
}

static bool is_inner_relation(int rel)
{
    return rel == REL_FLAT || rel == REL_FIXED || rel == REL_GOESWITH || rel == REL_EXPL ||
           rel == REL_PUNCT || rel == REL_CASE || rel == REL_COMPOUND_PRT || rel == REL_DET ||
           rel == REL_NMOD_DESC || rel == REL_DISCOURSE || rel == REL_DET_PREDET;
}

static bool is_argument(int rel)
{
    return say_rel_is(rel, REL_NSUBJ) || rel == REL_OBJ || rel == REL_IOBJ || rel == REL_OBL_AGENT;
}

bool say_is_mention_head(const say_work *w, uint32_t t)
{
    const say_token *tok = &w->d->tokens.at[t];
    const say_found *f = found_of(w, t);
    if (is_inner_relation(tok->rel) || tok->xpos == XPOS_EX) return false;
    if (f && f->item->what != WHAT_ROLE && !heads_piece(w, t, f)) return false;
    switch (tok->upos) {
    case UPOS_NOUN:
    case UPOS_PROPN:
        if (tok->rel != REL_COMPOUND && tok->rel != REL_AMOD) return true;
        return is_modifier_actor(w, t);
    case UPOS_PRON:
        return true;
    case UPOS_ADJ:
        if (f && f->item->what != WHAT_ROLE) return true;
        return is_argument(tok->rel);
    case UPOS_DET:
    case UPOS_NUM:
        return is_argument(tok->rel);
    default:
        return false;
    }
}

static bool is_premodifier(int rel)
{
    return rel == REL_DET || rel == REL_DET_PREDET || rel == REL_AMOD || rel == REL_COMPOUND ||
           rel == REL_NUMMOD || rel == REL_NMOD_POSS || rel == REL_NMOD_DESC || rel == REL_FLAT ||
           rel == REL_NMOD_UNMARKED || rel == REL_CC_PRECONJ;
}

enum { MAX_LEFT = 16, MAX_RIGHT = 10, MAX_POST = 8 };

static uint32_t left_edge(const say_work *w, uint32_t head)
{
    uint32_t left = head, first, last;
    for (uint32_t c = w->d->tokens.at[head].first; c && c < head; c = w->d->tokens.at[c].next) {
        if (!is_premodifier(w->d->tokens.at[c].rel)) continue;
        say_subtree(w->d, c, &first, &last);
        if (first < left && head - first <= MAX_LEFT) left = first;
    }
    return left;
}

/* The name's own words behind the head: "Barack Obama", "Flight 93". */
static uint32_t right_edge(const say_work *w, uint32_t head)
{
    uint32_t right = head;
    for (uint32_t c = w->d->tokens.at[head].first; c; c = w->d->tokens.at[c].next) {
        int rel = w->d->tokens.at[c].rel;
        bool name = rel == REL_FLAT || rel == REL_FIXED || rel == REL_GOESWITH ||
                    rel == REL_COMPOUND || rel == REL_NUMMOD;
        if (c > right && name && c - head <= MAX_RIGHT) right = c;
    }
    const say_token *t = w->d->tokens.at; /* "Secretary of State John Kerry": flat under flat */
    while (right > head && right + 1 < w->d->tokens.n && right - head < MAX_RIGHT &&
           t[right + 1].rel == REL_FLAT && t[right + 1].head == right)
        right++;
    return right;
}

/* The token of a case that ties a phrase to what stands before it. */
static bool ties(const say_token *t)
{
    static const char *const words[] = {"of", "for", "from", "in", "at", "to", "within", NULL};
    return t->rel == REL_CASE && say_str_in(t->lemma, words);
}

/* The nmod of `head` whose preposition stands at token `at`; 0 none. */
static uint32_t nmod_at(const say_doc *d, uint32_t head, uint32_t at)
{
    if (at >= d->tokens.n || !ties(&d->tokens.at[at])) return 0;
    uint32_t n = d->tokens.at[at].head;
    return n > at && d->tokens.at[n].head == head && d->tokens.at[n].rel == REL_NMOD ? n : 0;
}

/* "met with dissidents from Myanmar" with the origin hung on the verb: of people who fled, "from"
 * says of where, unless the verb itself moves them. */
static uint32_t origin_at(const say_doc *d, uint32_t head, uint32_t at)
{
    static const char *const people[] = {"dissident", "exile",  "refugee",  "migrant",
                                         "defector",  "emigre", "deserter", NULL};
    static const char *const moves[] = {"expel",    "deport", "evict", "remove",   "rescue",
                                        "bring",    "take",   "bar",   "evacuate", "return",
                                        "transfer", "fly",    "free",  "release",  "ban",
                                        "move",     "push",   "drive", "resettle", NULL};
    if (at >= d->tokens.n || !say_str_is(d->tokens.at[at].lemma, "from")) return 0;
    uint32_t n = d->tokens.at[at].head, v = d->tokens.at[head].head;
    bool beside = n > at && d->tokens.at[n].head == v && say_rel_is(d->tokens.at[n].rel, REL_OBL);
    bool fled = say_str_in(d->tokens.at[head].lemma, people);
    return beside && fled && !say_str_in(d->tokens.at[v].lemma, moves) ? n : 0;
}

/* "the head of the army in Mosul": from preposition to preposition, while they follow at once. */
static uint32_t post_edge(const say_work *w, uint32_t head, uint32_t right)
{
    uint32_t post = right, at = head, last = right;
    for (int links = 0; links < 3; links++) {
        uint32_t n = nmod_at(w->d, at, last + 1);
        if (!n && at != head) n = nmod_at(w->d, head, last + 1);
        if (!n && at == head) n = origin_at(w->d, head, last + 1);
        if (!n) break;
        last = right_edge(w, n);
        if (last - right > MAX_POST) break;
        post = last;
        at = n;
    }
    return post;
}

/* "Secretary of State John Kerry" where the tree's head is the title: the person's name behind it.
 */
static bool find_titled(const say_work *w, say_phrase *p)
{
    const say_token *t = w->d->tokens.at;
    uint32_t c = say_child(w->d, p->head, REL_FLAT);
    if (!c || c < p->head || c > p->right || t[p->head].name_kind == NAME_PERSON) return false;
    if (t[c].name_kind != NAME_PERSON || !t[c].name_begins) return false;
    p->name = c;
    p->name_end = c + 1;
    while (p->name_end <= p->right && t[p->name_end].name_kind == NAME_PERSON &&
           !t[p->name_end].name_begins)
        p->name_end++;
    return true;
}

/* A run of the tagger's name around the head, or of proper nouns. */
static void find_name(const say_work *w, say_phrase *p)
{
    const say_token *t = w->d->tokens.at;
    const say_found *f = found_of(w, p->head);
    if (f && f->item->what != WHAT_ROLE) {
        p->name = f->begin;
        p->name_end = f->end;
        return;
    }
    if (find_titled(w, p)) return;
    if (t[p->head].upos != UPOS_PROPN && t[p->head].name_kind == NAME_NONE) return;
    int kind = t[p->head].name_kind;
    uint32_t b = p->head, e = p->head + 1;
    while (b > p->left && !(kind && t[b].name_begins) && t[b - 1].name_kind == kind &&
           (kind || (t[b - 1].upos == UPOS_PROPN && t[b - 1].rel != REL_NMOD_DESC)))
        b--;
    while (e <= p->right && t[e].name_kind == kind && !t[e].name_begins)
        e++;
    p->name = b;
    p->name_end = kind ? e : p->right + 1;
}

say_phrase say_phrase_around(const say_work *w, uint32_t head)
{
    say_phrase p = {.head = head};
    p.left = left_edge(w, head);
    p.right = right_edge(w, head);
    const say_found *f = found_of(w, head);
    if (f && f->begin < p.left) p.left = f->begin;
    if (f && f->end - 1 > p.right) p.right = f->end - 1;
    p.post = post_edge(w, head, p.right);
    find_name(w, &p);
    return p;
}

say_identity say_phrase_identity(const say_work *w, const say_phrase *p)
{
    say_piece pieces[SAY_MAX_PHRASE];
    uint32_t n = 0;
    for (uint32_t t = p->left; t <= p->post; t++) {
        const say_found *f = found_of(w, t);
        if (!f || f->begin != t || f->end > p->post + 1 || n == SAY_MAX_PHRASE) continue;
        pieces[n++] =
            (say_piece){(uint16_t)(f->begin - p->left), (uint16_t)(f->end - p->left), f->item};
    }
    uint32_t head = p->name > p->head ? p->name : p->head;
    say_identity id = say_phrase_read(w->arena, pieces, n, w->word + p->left, p->post - p->left + 1,
                                      head - p->left, w->d->published);
    int kind = w->d->tokens.at[head].name_kind;
    if (!id.item && p->name) {
        id.kind = (uint8_t)kind;
        if (kind == NAME_PERSON) id.person = true;
        if (kind == NAME_ORGANISATION || kind == NAME_NORP) id.group = true;
    }
    return id;
}

bool say_can_rename(const say_doc *d, uint32_t t)
{
    static const char *const times[] = {"hour", "day",    "week",  "month", "year",    "minute",
                                        "time", "moment", "night", "today", "morning", NULL};
    const say_token *tok = &d->tokens.at[t];
    if (tok->upos == UPOS_NUM || tok->name_kind == NAME_DATE) return false;
    return !say_str_in(tok->lemma, times);
}

/* The last word of an apposition that follows at once, behind a comma or in brackets. */
static uint32_t apposition_edge(const say_work *w, const say_phrase *p)
{
    const say_doc *d = w->d;
    uint32_t c = say_child(d, p->head, REL_APPOS);
    if (!c || c <= p->post || !say_can_rename(d, c)) return p->post;
    uint32_t left = left_edge(w, c), right = right_edge(w, c), post = post_edge(w, c, right);
    if (left - p->post > 2) return p->post;
    bool bracket = post + 1 < d->tokens.n && d->tokens.at[post + 1].xpos == XPOS_CLOSE &&
                   d->tokens.at[left - 1].xpos == XPOS_OPEN;
    return post + bracket;
}

say_span say_phrase_span(const say_work *w, const say_phrase *p)
{
    uint32_t end = apposition_edge(w, p);
    if (end - p->left >= SAY_MAX_MENTION) end = p->post;
    if (end - p->left >= SAY_MAX_MENTION) end = p->right;
    const say_token *t = w->d->tokens.at;
    return (say_span){t[p->left].span.begin, t[end].span.end};
}
