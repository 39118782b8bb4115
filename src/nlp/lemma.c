/* Two hash tables, filled from two lists; the first line with a key wins. Keys are hashed from
 * their last byte to their first, so that all suffixes of a word are hashed in one pass. */
#include "nlp/lemma.h"

static const uint64_t hash_start = 0xcbf29ce484222325u;

static uint64_t hash_more(uint64_t h, char c)
{
    return (h ^ (unsigned char)c) * 0x100000001b3u;
}

static uint64_t hash_key(say_str key)
{
    uint64_t h = hash_start;
    for (size_t i = key.n; i-- > 0;)
        h = hash_more(h, key.p[i]);
    return h;
}

/* The slot where the entry with this key, whose hash is h, stands, or the free one where it would.
 */
static uint32_t *find_slot(const say_lemma_table *t, say_str key, uint64_t h, int upos, int xpos)
{
    h = (h ^ ((uint64_t)upos << 8 | (uint64_t)xpos)) * 0x9E3779B97F4A7C15u;
    for (uint32_t at = (uint32_t)(h >> 32) & t->mask;; at = (at + 1) & t->mask) {
        if (!t->slots[at]) return &t->slots[at];
        const say_lemma_entry *e = &t->entries[t->slots[at] - 1];
        if (e->upos == upos && e->xpos == xpos && say_str_eq(e->key, key)) return &t->slots[at];
    }
}

static const say_lemma_entry *find(const say_lemma_table *t, say_str key, uint64_t h, int upos,
                                   int xpos)
{
    uint32_t slot = *find_slot(t, key, h, upos, xpos);
    return slot ? &t->entries[slot - 1] : NULL;
}

static uint32_t count_lines(say_str text)
{
    uint32_t n = 1;
    for (size_t i = 0; i < text.n; i++)
        n += text.p[i] == '\n';
    return n;
}

static void make_table(say_lemma_table *t, say_arena *arena, uint32_t most)
{
    uint32_t size = 16;
    while (size / 2 < most && size < 1u << 30)
        size *= 2;
    *t = (say_lemma_table){.mask = size - 1};
    t->entries = say_arena_zero(arena, most, sizeof *t->entries);
    t->slots = say_arena_zero(arena, size, sizeof *t->slots);
}

static void add(say_lemma_table *t, const say_lemma_entry *e)
{
    uint32_t *slot = find_slot(t, e->key, hash_key(e->key), e->upos, e->xpos);
    if (*slot) return;
    t->entries[t->n++] = *e;
    *slot = t->n;
    if (e->key.n > t->longest) t->longest = (uint32_t)e->key.n;
}

/* "went", "VERB", "VBD", "go" */
static bool read_word(say_lemma_entry *e, const say_str field[5])
{
    *e = (say_lemma_entry){.key = field[0],
                           .text = field[3],
                           .upos = (uint8_t)say_upos_of(field[1]),
                           .xpos = (uint8_t)say_xpos_of(field[2])};
    return e->key.n && e->text.n;
}

/* "NNS", "ies", "3", "y", "0" */
static bool read_rule(say_lemma_entry *e, const say_str field[5])
{
    *e = (say_lemma_entry){.key = field[1],
                           .text = field[3],
                           .xpos = (uint8_t)say_xpos_of(field[0]),
                           .keep = say_str_is(field[4], "1")};
    for (size_t i = 0; i < field[2].n; i++) {
        if (field[2].p[i] < '0' || field[2].p[i] > '9' || e->cut > SAY_LEMMA_SUFFIX) return false;
        e->cut = (uint8_t)(e->cut * 10 + (field[2].p[i] - '0'));
    }
    return field[0].n && field[2].n && e->key.n <= SAY_LEMMA_SUFFIX && e->cut <= SAY_LEMMA_SUFFIX;
}

typedef bool line_reader(say_lemma_entry *e, const say_str field[5]);

static int load_list(say_lemma_table *t, const say_container *c, const char *name,
                     line_reader *read, say_arena *arena, say_error *err)
{
    say_str text = say_container_text(c, name, err);
    if (!text.p) return SAY_INPUT;
    make_table(t, arena, count_lines(text));
    for (uint32_t number = 1; text.n; number++) {
        say_str field[5], line = say_str_split(text, '\n', &text);
        for (int i = 0; i < 5; i++)
            field[i] = say_str_split(line, '\t', &line);
        say_lemma_entry e;
        if (!read(&e, field))
            return say_error_set(err, SAY_INPUT, "%s: section '%s', line %u: cannot be read",
                                 c->path, name, number);
        add(t, &e);
    }
    return SAY_OK;
}

int say_lemmas_load(say_lemmas *l, const say_container *c, say_arena *arena, say_error *err)
{
    int rc = load_list(&l->words, c, "lemma.words", read_word, arena, err);
    if (!rc) rc = load_list(&l->rules, c, "lemma.rules", read_rule, arena, err);
    return rc;
}

static const say_lemma_entry *longest_rule(const say_lemmas *l, say_str norm, int xpos)
{
    uint64_t h[SAY_LEMMA_SUFFIX + 1] = {hash_start};
    size_t n = norm.n < l->rules.longest ? norm.n : l->rules.longest;
    for (size_t i = 0; i < n; i++)
        h[i + 1] = hash_more(h[i], norm.p[norm.n - 1 - i]);
    for (;; n--) {
        say_str suffix = say_str_slice(norm, norm.n - n, norm.n);
        const say_lemma_entry *rule = find(&l->rules, suffix, h[n], 0, xpos);
        if (rule || n == 0) return rule;
    }
}

/* Past tense and participle of a regular verb are one form: "ruled" is cut by what was seen of the
 * participle where that says more. */
static const say_lemma_entry *rule_for(const say_lemmas *l, say_str norm, int xpos)
{
    const say_lemma_entry *rule = longest_rule(l, norm, xpos);
    if (xpos != XPOS_VBD && xpos != XPOS_VBN) return rule;
    const say_lemma_entry *twin = longest_rule(l, norm, xpos == XPOS_VBD ? XPOS_VBN : XPOS_VBD);
    return twin && (!rule || twin->key.n > rule->key.n) ? twin : rule;
}

/* A cut that would split a character (the rule was made for lower case, the form is "CAFÉS" with
 * longer letters) or leave nothing is not made. */
static bool can_cut(say_str s, const say_lemma_entry *rule)
{
    if (rule->cut > s.n || (rule->cut == s.n && rule->text.n == 0)) return false;
    return rule->cut == 0 || ((unsigned char)s.p[s.n - rule->cut] & 0xC0) != 0x80;
}

/* "3,000" is 3000: the treebank's lemmas of numbers have no commas. */
static say_str number_lemma(say_arena *arena, say_str norm)
{
    if (!memchr(norm.p, ',', norm.n)) return norm;
    char *p = say_arena_take(arena, norm.n);
    size_t n = 0;
    for (size_t i = 0; i < norm.n; i++)
        if (norm.p[i] != ',') p[n++] = norm.p[i];
    return n ? (say_str){p, n} : norm;
}

say_str say_lemma_of(const say_lemmas *l, say_arena *arena, say_str form, say_str norm, int upos,
                     int xpos)
{
    bool listed = norm.n <= l->words.longest;
    const say_lemma_entry *word = listed ? find(&l->words, norm, hash_key(norm), upos, xpos) : NULL;
    if (word) return word->text;
    if (xpos == XPOS_CD && norm.n && norm.p[0] >= '0' && norm.p[0] <= '9')
        return number_lemma(arena, norm);
    const say_lemma_entry *rule = rule_for(l, norm, xpos);
    if (!rule) return norm;
    say_str s = rule->keep ? form : norm;
    if (!can_cut(s, rule) || rule->cut + rule->text.n == 0) return s;
    say_str stem = say_str_slice(s, 0, s.n - rule->cut);
    if (rule->text.n == 0) return stem;
    char *p = say_arena_take(arena, stem.n + rule->text.n);
    memcpy(p, stem.p, stem.n);
    memcpy(p + stem.n, rule->text.p, rule->text.n);
    return (say_str){p, stem.n + rule->text.n};
}
