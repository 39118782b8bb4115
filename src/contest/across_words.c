/* The words of a claim: folded, stripped of their endings, weighed by how rare they are in news.
 * Takes tokens of a content; gives words by hash, fit to be compared without the document. */
#include "base/hash.h"
#include "contest/across_int.h"

#include <stdlib.h>

enum {
    CODE_OF_COUNTRY = 32, /* weights of actors' codes: a country says little, "IGOUNOHLHWHO" much */
    CODE_OF_OFFICE = 48,
    CODE_OF_BODY = 80,
    SAME_WORDS = 72, /* weight of a class of words taken for one another: 4.5 bits */
    QUARTERS = 4     /* lexicon/common.lex counts in quarters of a bit */
};

/* "infection", "infected" -> "infect": enough to bring a verb and its noun together. */
static say_str strip_ending(say_str w)
{
    static const char *const endings[] = {"ations", "ation", "ating", "itions", "ition", "ments",
                                          "ment",   "ions",  "ings",  "ion",    "ing",   "ers",
                                          "ors",    "ate",   "er",    "or",     "al",    "ed",
                                          "es",     "s",     "e",     "y"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        say_str e = say_str_of(endings[i]);
        if (w.n >= e.n + 4 && say_str_ends(w, e)) return say_str_slice(w, 0, w.n - e.n);
    }
    return w;
}

/* "eleven" -> "11" */
static say_str in_figures(say_str word)
{
    static const char *const words[] = {
        "zero",     "one",     "two",     "three",     "four",     "five",     "six",
        "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
    static const char *const figures[] = {"0",  "1",  "2",  "3",  "4",  "5",  "6",
                                          "7",  "8",  "9",  "10", "11", "12", "13",
                                          "14", "15", "16", "17", "18", "19", "20"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (say_str_is(word, words[i])) return say_str_of(figures[i]);
    return word;
}

static uint8_t weight_of(const say_contests *c, say_str stem)
{
    const say_matter_word *w = say_matter_find(c, stem);
    return w && w->common ? (uint8_t)(w->common * (16 / QUARTERS)) : SAY_RAREST;
}

/* FNV mixes short words badly into its upper bits: a step of MurmurHash3 behind it. */
static uint64_t hash_of(say_str word)
{
    uint64_t h = say_hash_bytes(word.p, word.n);
    h = (h ^ h >> 33) * 0xff51afd7ed558ccdu;
    return h ^ h >> 33;
}

static void put(say_position *x, uint64_t hash, uint32_t weight, uint8_t part)
{
    uint32_t key = (uint32_t)(hash >> 32);
    if (weight < SAY_LIGHTEST) return;
    for (uint32_t i = 0; i < x->n_words; i++) {
        say_position_word *w = &x->words[i];
        if (w->key != key) continue;
        if (!(part & WORD_LENT) && (w->part & WORD_LENT)) {
            w->part &= (uint8_t)~WORD_LENT;
            w->weight = (uint8_t)weight;
        }
        w->part |= part & (uint8_t)~WORD_LENT;
        return;
    }
    if (x->n_words == SAY_POSITION_WORDS) return;
    if (part & WORD_LENT) weight = weight * 9 / 10;
    x->words[x->n_words++] = (say_position_word){key, (uint8_t)weight, part};
}

static void put_stem(const say_contests *c, say_position *x, say_str stem, uint8_t part)
{
    put(x, hash_of(stem), weight_of(c, stem), part);
}

static bool is_argument(const say_doc *d, uint32_t t, uint32_t head)
{
    const say_token *k = say_tok(d, t);
    return k->head == head && (k->rel == REL_OBJ || say_rel_is(k->rel, REL_NSUBJ) ||
                               k->rel == REL_XCOMP || say_rel_is(k->rel, REL_OBL));
}

/* The actor at a token, by code; a pronoun lends the words of the name it stands for. */
static void put_entity(const say_contests *c, const say_doc *d, say_position *x, uint32_t t,
                       uint8_t part)
{
    uint32_t m = say_tok(d, t)->mention;
    /* "We have no notification": who speaks is no part of what is said. */
    static const char *const speaker[] = {"i", "we", "us", "me", "our", "my", NULL};
    if (!m || say_str_in(say_tok(d, t)->norm, speaker)) return;
    const say_entity *e = &d->entities.at[d->mentions.at[m].entity];
    uint32_t weight = e->code.n <= 3   ? CODE_OF_COUNTRY
                      : e->code.n <= 6 ? CODE_OF_OFFICE
                                       : CODE_OF_BODY;
    if (e->code.n >= 3) put(x, hash_of(e->code), weight, part | WORD_NAME | WORD_CODE);
    if (say_tok(d, t)->upos != UPOS_PRON || e->kind == NAME_NONE) return;
    say_str rest = say_utf8_fold(d->arena, e->name), word;
    while (rest.n) {
        word = say_str_split(rest, ' ', &rest);
        if (word.n) put_stem(c, x, word, part | WORD_NAME | WORD_LENT);
    }
}

/* Verbs that say next to nothing: what they say stands in their arguments. */
static bool is_light(say_str lemma)
{
    static const char *const light[] = {"be",   "have", "do",   "get", "make",
                                        "take", "give", "come", "go",  NULL};
    return say_str_in(lemma, light);
}

/* HEAD and ARGUMENT of a word. "does not have Ebola", "there are no cases": the arguments of a verb
 * that says nothing are what is said. */
static uint8_t part_of(const say_doc *d, uint32_t t, uint32_t head)
{
    bool light = is_light(say_tok(d, head)->lemma);
    if (t == head) return light ? 0 : WORD_HEAD;
    if (!is_argument(d, t, head)) return 0;
    int rel = say_tok(d, t)->rel;
    bool moved = light && (rel == REL_OBJ || rel == REL_XCOMP ||
                           (say_rel_is(rel, REL_NSUBJ) && !say_child(d, head, REL_OBJ)));
    return moved ? WORD_HEAD | WORD_ARGUMENT : WORD_ARGUMENT;
}

/* "no cases of the virus": the disease that the report named last before it. */
static void lend_disease(const say_contests *c, const say_doc *d, say_position *x, uint32_t t,
                         uint8_t part)
{
    enum { BACK = 400 }; /* tokens */
    uint32_t to = t > BACK ? t - BACK : 1;
    for (uint32_t k = t; k-- > to;) {
        if (say_tok(d, k)->upos != UPOS_PROPN && say_tok(d, k)->upos != UPOS_NOUN) continue;
        say_str name = say_utf8_fold(d->arena, say_tok(d, k)->lemma);
        const say_matter_word *w = say_matter_find(c, name);
        if (!w || !w->disease) continue;
        put_stem(c, x, name, part | WORD_LENT | WORD_NAME);
        return;
    }
}

static bool is_the_disease(const say_doc *d, uint32_t t, const say_matter_word *w)
{
    bool ill = say_str_is(w->same, "same-virus") || say_str_is(w->same, "same-illness");
    return ill && (say_child_lemma(d, t, REL_DET, "the") || say_child_lemma(d, t, REL_DET, "this"));
}

static void put_word(const say_contests *c, const say_doc *d, say_position *x, uint32_t t,
                     uint8_t p)
{
    const say_token *k = say_tok(d, t);
    const say_matter_word *w = say_matter_find(c, k->lemma);
    if (w && w->matters) {
        x->classes |= w->matters;
        if (p & (WORD_HEAD | WORD_ARGUMENT)) x->core |= w->matters;
    }
    /* "denied the reports": words that point are no part of what is denied. */
    if (w && (w->claim || w->untrue || w->truth || w->matter || w->evidence)) return;
    bool name = k->name_kind != NAME_NONE && k->name_kind != NAME_EVENT;
    say_str folded = say_utf8_fold(d->arena, k->lemma);
    w = name ? NULL : say_matter_find(c, folded);
    if (w && w->same.n) {
        if (is_the_disease(d, t, w)) lend_disease(c, d, x, t, p);
        put(x, hash_of(w->same), SAME_WORDS, p);
        return;
    }
    bool whole = k->upos == UPOS_PROPN || k->upos == UPOS_NUM;
    say_str word = whole ? k->norm : strip_ending(folded);
    put_stem(c, x, k->upos == UPOS_NUM ? in_figures(word) : word, name ? p | WORD_NAME : p);
}

static bool is_word(const say_token *k)
{
    return k->upos == UPOS_NOUN || k->upos == UPOS_VERB || k->upos == UPOS_PROPN ||
           k->upos == UPOS_ADJ || k->upos == UPOS_NUM;
}

void say_position_add(const say_contests *c, const say_doc *d, say_position *x,
                      const say_spans *content, const say_sentence *s, uint32_t head, uint8_t part)
{
    for (uint32_t t = s->first; t < s->last; t++) {
        const say_token *k = say_tok(d, t);
        if (content && !say_spans_cover(content, k->span)) continue;
        if (k->name_kind == NAME_DATE || say_is_day(k->norm)) continue;
        uint8_t p = part | part_of(d, t, head);
        put_entity(c, d, x, t, p);
        if (is_word(k)) put_word(c, d, x, t, p);
    }
}

uint32_t say_position_weight(const say_position *x)
{
    uint32_t sum = 0;
    for (uint32_t i = 0; i < x->n_words; i++)
        sum += x->words[i].weight;
    return sum;
}

static void add_to_set(say_wordset *set, say_str word)
{
    uint64_t h = hash_of(word) >> 57;
    set->bits[h >> 6] |= (uint64_t)1 << (h & 63);
}

static int by_key(const void *a, const void *b)
{
    const say_position_word *x = a, *y = b;
    return x->key < y->key ? -1 : x->key > y->key;
}

void say_position_close(const say_doc *d, say_position *x, const say_sentence *s)
{
    static const char *const no[] = {"no",     "not",  "n't",     "never",
                                     "nobody", "none", "nothing", NULL};
    for (uint32_t t = s->first; t < s->last; t++) {
        const say_token *k = say_tok(d, t);
        if (k->upos == UPOS_PUNCT) continue;
        add_to_set(&x->all, k->norm);
        if (k->span.begin < x->said.begin || k->span.end > x->said.end) continue;
        add_to_set(&x->own, k->norm);
        x->no |= say_str_in(k->norm, no);
    }
    qsort(x->words, x->n_words, sizeof *x->words, by_key);
    x->total = say_position_weight(x);
    for (uint32_t i = 0; i < x->n_words; i++)
        x->plain |= !(x->words[i].part & WORD_NAME);
}

static uint32_t ones(uint64_t x)
{
    uint32_t n = 0;
    for (; x; x &= x - 1)
        n++;
    return n;
}

uint32_t say_wordset_common(say_wordset a, say_wordset b)
{
    uint32_t both = ones(a.bits[0] & b.bits[0]) + ones(a.bits[1] & b.bits[1]);
    uint32_t any = ones(a.bits[0] | b.bits[0]) + ones(a.bits[1] | b.bits[1]);
    return any ? both * 100 / any : 0;
}

uint32_t say_wordset_within(say_wordset part, say_wordset whole)
{
    uint32_t both = ones(part.bits[0] & whole.bits[0]) + ones(part.bits[1] & whole.bits[1]);
    uint32_t all = ones(part.bits[0]) + ones(part.bits[1]);
    return all ? both * 100 / all : 0;
}
