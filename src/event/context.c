/* Weighs what an event is about: words and phrases of its sentence and of the two beside it, its
 * parties' sectors, its type and mode. Gives bits of say_context_name(); looks at no tree. */
#include "event/context.h"
#include "base/hash.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    FULL = 100,
    MOST_WEIGHT = 200,
    NEIGHBOUR = 2,
    MOST_TOKENS = 400,
    LONGEST_WORD = 48,
    NAME_ROOM = 64
};

/* What speaks for each context, in hundredths; one row a sentence. */
typedef struct scales {
    uint16_t at[SAY_CONTEXTS];
} scales;

/* --- From the lexicon --- */

static uint32_t slot_of(const say_events *t, say_str first)
{
    uint32_t i = (uint32_t)say_hash_bytes(first.p, first.n) & (t->topic_slots - 1);
    while (t->topic_slot[i] && !say_str_eq(t->topics.at[t->topic_slot[i]].first, first))
        i = (i + 1) & (t->topic_slots - 1);
    return i;
}

static uint32_t count_words(say_str s)
{
    uint32_t n = 0;
    while (s.n)
        n += say_str_split(s, ' ', &s).n > 0;
    return n;
}

/* The longest phrases of a first word stand first. */
static void add_topic(say_making *m, say_topic topic, say_str key)
{
    say_events *t = m->to;
    topic.first = say_str_split(key, ' ', &topic.rest);
    topic.words = 1 + count_words(topic.rest);
    if (topic.of) {
        topic.first = key; /* "ASSAULT.aerial", "JUD" */
        topic.rest = SAY_LIT("");
    }
    SAY_PUSH(m->arena, t->topics, topic);
    uint32_t id = t->topics.n - 1, slot = slot_of(t, topic.first);
    uint32_t *link = &t->topic_slot[slot];
    while (*link && t->topics.at[*link].words >= topic.words)
        link = &t->topics.at[*link].next;
    t->topics.at[id].next = *link;
    *link = id;
}

static uint16_t read_weight(say_str s)
{
    char digits[16] = "";
    if (s.n && s.n < sizeof digits) memcpy(digits, s.p, s.n);
    float value = s.n ? strtof(digits, NULL) : 1;
    return (uint16_t)(value >= 0 && value <= 1 ? value * FULL + 0.5f : FULL);
}

int say_context_read(say_making *m)
{
    const say_entry *e = m->entry;
    say_str pos = say_entry_get(e, "pos"), of = say_entry_get(e, "of");
    say_topic topic = {.weight = read_weight(say_entry_get(e, "weight")),
                       .pos = pos.n ? pos.p[0] : 0,
                       .of = of.n ? of.p[0] : 0};
    int rc = say_contexts_read(m, &topic.contexts);
    for (uint32_t k = 0; !rc && k < e->n_keys; k++)
        add_topic(m, topic, e->keys[k]);
    return rc;
}

/* --- In a document --- */

static bool pos_fits(const say_token *t, char pos)
{
    if (pos == 'v') return t->upos == UPOS_VERB;
    if (pos == 'n') return t->upos == UPOS_NOUN || t->upos == UPOS_PROPN;
    return !pos || t->upos == UPOS_ADJ;
}

/* The lemma in lower case: "Muslim" of "Muslims". room: [LONGEST_WORD] */
static say_str lower(char *room, say_str s)
{
    size_t n = s.n < LONGEST_WORD ? s.n : LONGEST_WORD;
    for (size_t i = 0; i < n; i++)
        room[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i];
    return (say_str){room, n};
}

static bool is_word(const say_token *t, say_str word)
{
    return say_str_ieq(t->lemma, word) || say_str_eq(t->norm, word);
}

/* Tokens that the rest of the phrase covers behind t, hyphens between them too; 0: another phrase.
 */
static uint32_t rest_covers(const say_doc *d, uint32_t t, uint32_t last, say_str rest)
{
    uint32_t k = t + 1;
    while (rest.n) {
        say_str word = say_str_split(rest, ' ', &rest);
        while (k < last && say_str_is(d->tokens.at[k].form, "-"))
            k++;
        if (k >= last || !is_word(&d->tokens.at[k], word)) return 0;
        k++;
    }
    return k - t;
}

static bool is_of(const say_topic *topic, int context)
{
    return topic->contexts >> context & 1;
}

static void put(scales *s, const say_topic *topic)
{
    for (int i = 0; i < SAY_CONTEXTS; i++)
        if (is_of(topic, i) && s->at[i] < FULL) s->at[i] += topic->weight;
}

/* A sentence while its words are weighed. */
typedef struct words {
    const say_events *tables;
    const say_doc *d;
    scales *to;
    uint32_t last;                 /* behind its last token */
    uint16_t share;                /* 1, or 2 where a word counts half */
    bool deeds;                    /* what people are does not count, only what is said of them */
    uint32_t hidden[SAY_CONTEXTS]; /* tokens before this one have spoken for the context */
} words;

/* "war crimes" is no war: of one context, a phrase hides what is in it. */
static void put_words(words *w, const say_topic *topic, uint32_t t, uint32_t n)
{
    for (int i = 0; i < SAY_CONTEXTS; i++) {
        if (!is_of(topic, i) || w->hidden[i] > t) continue;
        w->hidden[i] = t + n;
        if (w->to->at[i] < MOST_WEIGHT)
            w->to->at[i] += topic->weight / (topic->words > 1 ? 1 : w->share);
    }
}

/* "Jane Parish", "Tom Soldier": people's names speak of nothing, but what stands before them does.
 */
static bool is_surname(const say_token *t)
{
    return t->name_kind == NAME_PERSON && !t->name_begins;
}

/* Adds what the phrases at t say that begin with the word, longest first. */
static void weigh_word(words *w, uint32_t t, say_str word)
{
    const say_token *k = &w->d->tokens.at[t];
    const say_events *x = w->tables;
    for (uint32_t i = x->topic_slot[slot_of(x, word)]; i; i = x->topics.at[i].next) {
        const say_topic *topic = &x->topics.at[i];
        if (topic->of || !pos_fits(k, topic->pos)) continue;
        uint32_t n = rest_covers(w->d, t, w->last, topic->rest);
        if (n) put_words(w, topic, t, n);
    }
}

/* "doctors" of "doctors blamed the heat": who does it tells less than what is done. */
static bool names_party(const say_doc *d, const say_token *t)
{
    bool doer = say_rel_is(t->rel, REL_NSUBJ) || t->rel == REL_OBL_AGENT;
    return doer && t->mention && d->entities.at[d->mentions.at[t->mention].entity].sector.n;
}

static void weigh_sentence(words *w, uint32_t number)
{
    const say_sentence *s = &w->d->sentences.at[number];
    w->last = s->last;
    for (uint32_t t = s->first; !s->dateline && t < s->last && t < s->first + MOST_TOKENS; t++) {
        const say_token *k = &w->d->tokens.at[t];
        char room[LONGEST_WORD];
        say_str lemma = lower(room, k->lemma);
        if (is_surname(k) || (w->deeds && names_party(w->d, k))) continue;
        w->share = names_party(w->d, k) ? 2 : 1;
        weigh_word(w, t, lemma);
        if (!say_str_eq(k->norm, lemma)) weigh_word(w, t, k->norm);
    }
}

bool say_context_told(const say_events *tables, const say_doc *d, uint32_t sentence)
{
    scales s = {{0}};
    words w = {.tables = tables, .d = d, .to = &s, .deeds = true};
    weigh_sentence(&w, sentence);
    for (int i = 0; i < SAY_CONTEXTS; i++)
        if (s.at[i] >= FULL) return true;
    return false;
}

static void weigh_name(const say_events *tables, scales *s, say_str name, char of)
{
    for (uint32_t i = tables->topic_slot[slot_of(tables, name)]; i; i = tables->topics.at[i].next)
        if (tables->topics.at[i].of == of) put(s, &tables->topics.at[i]);
}

static void weigh_parties(const say_events *tables, scales *s, const say_doc *d,
                          const say_roles *roles)
{
    for (uint32_t i = 0; i < roles->n; i++)
        weigh_name(tables, s, d->entities.at[roles->at[i].entity].sector, 's');
}

/* "ASSAULT" and "ASSAULT.aerial" */
static void weigh_mode(const say_events *tables, scales *s, const say_event *e)
{
    char name[NAME_ROOM];
    weigh_name(tables, s, say_str_of(say_type_name(e->type)), 'm');
    if (!e->mode) return;
    int n = snprintf(name, sizeof name, "%s.%s", say_type_name(e->type), e->mode);
    if (n > 0 && n < NAME_ROOM) weigh_name(tables, s, (say_str){name, (size_t)n}, 'm');
}

/* One row for each sentence near an event, made when first asked for. */
typedef struct weighing {
    const say_events *tables;
    const say_doc *d;
    scales **of; /* [sentences] or NULL */
} weighing;

static const scales *scales_of(weighing *w, uint32_t sentence)
{
    if (!w->of[sentence]) {
        w->of[sentence] = say_arena_zero(w->d->arena, 1, sizeof(scales));
        words x = {.tables = w->tables, .d = w->d, .to = w->of[sentence]};
        weigh_sentence(&x, sentence);
    }
    return w->of[sentence];
}

static void add_neighbour(scales *sum, weighing *w, uint32_t sentence)
{
    if (!sentence || sentence >= w->d->sentences.n) return;
    const scales *s = scales_of(w, sentence);
    for (int i = 0; i < SAY_CONTEXTS; i++)
        sum->at[i] += s->at[i] / NEIGHBOUR;
}

void say_context_write(const say_events *tables, say_doc *d)
{
    weighing w = {tables, d, say_arena_zero(d->arena, d->sentences.n + 1, sizeof *w.of)};
    for (uint32_t i = 1; i < d->events.n; i++) {
        say_event *e = &d->events.at[i];
        uint32_t own = d->tokens.at[e->trigger_token].sentence;
        scales sum = *scales_of(&w, own);
        add_neighbour(&sum, &w, own - 1);
        add_neighbour(&sum, &w, own + 1);
        weigh_parties(tables, &sum, d, &e->actor);
        weigh_parties(tables, &sum, d, &e->recipient);
        weigh_mode(tables, &sum, e);
        for (int c = 0; c < SAY_CONTEXTS; c++)
            if (sum.at[c] >= FULL) e->contexts |= UINT64_C(1) << c;
    }
}
