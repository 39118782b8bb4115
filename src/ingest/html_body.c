/* Runs of three words of the body in a hash table; a block is borne out where most of its runs are
 * in it. */
#include "ingest/html_body.h"

#include "base/hash.h"

enum { RUN = 3, LEAST = 80 };

typedef struct run_set {
    uint64_t *at; /* [mask + 1]; 0: free */
    size_t mask;
} run_set;

/* The last RUN words, as hashes of their letters and digits. */
typedef struct window {
    uint64_t word[RUN];
    uint32_t n;
} window;

/* Moves on by one word: its hash, without marks at its ends; false at the end of s. */
static bool next_word(uint64_t *hash, say_str s, size_t *at)
{
    for (;;) {
        while (*at < s.n && (s.p[*at] == ' ' || s.p[*at] == '\n'))
            ++*at;
        size_t begin = *at;
        while (*at < s.n && s.p[*at] != ' ' && s.p[*at] != '\n')
            ++*at;
        if (*at == begin) return false;
        size_t end = *at;
        while (end > begin && strchr(".,:;!?)\"'", s.p[end - 1]))
            end--;
        while (begin < end && strchr("(\"'", s.p[begin]))
            begin++;
        if (begin == end) continue;
        *hash = say_hash_bytes(s.p + begin, end - begin);
        return true;
    }
}

static bool slide(uint64_t *run, window *w, uint64_t word)
{
    memmove(w->word, w->word + 1, (RUN - 1) * sizeof w->word[0]);
    w->word[RUN - 1] = word;
    if (++w->n < RUN) return false;
    *run = 1;
    for (int i = 0; i < RUN; i++)
        *run = (*run ^ w->word[i]) * 0x9E3779B97F4A7C15u;
    *run |= 1;
    return true;
}

static uint64_t *slot_of(const run_set *set, uint64_t run)
{
    size_t i = (run >> 20) & set->mask;
    while (set->at[i] && set->at[i] != run)
        i = (i + 1) & set->mask;
    return &set->at[i];
}

static uint32_t fill_set(run_set *set, say_arena *arena, say_str body)
{
    size_t room = 256, at = 0;
    uint32_t words = 0;
    uint64_t word, run;
    window w = {.n = 0};
    while (room < body.n) /* a word has two bytes at least: the table is at most half full */
        room *= 2;
    *set = (run_set){say_arena_zero(arena, room, sizeof *set->at), room - 1};
    for (; next_word(&word, body, &at); words++)
        if (slide(&run, &w, word)) *slot_of(set, run) = run;
    return words;
}

/* Do most runs of the text stand in the set? Fewer words than a run prove nothing. */
static bool is_borne_out(const run_set *set, say_str text)
{
    enum { MOST = 70 }; /* percent */
    uint32_t runs = 0, known = 0;
    size_t at = 0;
    uint64_t word, run;
    window w = {.n = 0};
    while (next_word(&word, text, &at)) {
        if (!slide(&run, &w, word)) continue;
        runs++;
        known += *slot_of(set, run) != 0;
    }
    return runs && known * 100 >= runs * MOST;
}

bool *say_body_find(const say_web *page, const say_main *main, say_str body)
{
    enum { LEAST_FOUND = 80, MOST_FOUND = 130 }; /* percent */
    run_set set;
    uint32_t words = fill_set(&set, page->arena, body);
    uint64_t found = 0;
    if (words < LEAST) return NULL;
    bool *borne_out = say_arena_zero(page->arena, page->blocks.n, sizeof *borne_out);
    for (uint32_t i = 0; i < page->blocks.n; i++) {
        const say_block *b = &page->blocks.at[i];
        borne_out[i] = is_borne_out(&set, say_web_text(page, b->begin, b->end));
        if (borne_out[i]) found += main->blocks[i].words;
    }
    bool good =
        found * 100 >= (uint64_t)words * LEAST_FOUND && found * 100 <= (uint64_t)words * MOST_FOUND;
    return good ? borne_out : NULL;
}
