/* General words of English pages; in other languages only structure and classes help. */
#include "ingest/html_cue.h"

#include "ingest/html_hints.h"

enum { LONGEST = 60, MOST_WORDS = 9 };

/* Openings of the line, in lower case; a line that ends in '$' must be whole. */
static const struct {
    const char *opening;
    uint32_t hint;
} cues[] = {
    {"comments", HINT_COMMENT},
    {"leave a comment", HINT_COMMENT},
    {"leave a reply", HINT_COMMENT},
    {"leave a response", HINT_COMMENT},
    {"leave your comment", HINT_COMMENT},
    {"post a comment", HINT_COMMENT},
    {"add a comment", HINT_COMMENT},
    {"add your comment", HINT_COMMENT},
    {"write a comment", HINT_COMMENT},
    {"join the conversation", HINT_COMMENT},
    {"join the discussion", HINT_COMMENT},
    {"have your say", HINT_COMMENT},
    {"reader comments", HINT_COMMENT},
    {"discussion$", HINT_COMMENT},
    {"conversation$", HINT_COMMENT},
    {"related$", HINT_RELATED},
    {"related:", HINT_RELATED},
    {"related article", HINT_RELATED},
    {"related content", HINT_RELATED},
    {"related coverage", HINT_RELATED},
    {"related link", HINT_RELATED},
    {"related news", HINT_RELATED},
    {"related post", HINT_RELATED},
    {"related reading", HINT_RELATED},
    {"related stor", HINT_RELATED},
    {"related topic", HINT_RELATED},
    {"related video", HINT_RELATED},
    {"more article", HINT_RELATED},
    {"more from ", HINT_RELATED},
    {"more in ", HINT_RELATED},
    {"more news", HINT_RELATED},
    {"more on this", HINT_RELATED},
    {"more stor", HINT_RELATED},
    {"most popular", HINT_RELATED},
    {"most read", HINT_RELATED},
    {"most viewed", HINT_RELATED},
    {"popular now", HINT_RELATED},
    {"popular post", HINT_RELATED},
    {"popular stor", HINT_RELATED},
    {"read also", HINT_RELATED},
    {"also read", HINT_RELATED},
    {"see also", HINT_RELATED},
    {"read more$", HINT_RELATED},
    {"read next", HINT_RELATED},
    {"recent post", HINT_RELATED},
    {"recent stor", HINT_RELATED},
    {"recommended$", HINT_RELATED},
    {"recommended for you", HINT_RELATED},
    {"recommended stor", HINT_RELATED},
    {"recommended read", HINT_RELATED},
    {"similar article", HINT_RELATED},
    {"similar post", HINT_RELATED},
    {"similar stor", HINT_RELATED},
    {"sponsored", HINT_RELATED},
    {"promoted", HINT_RELATED},
    {"trending", HINT_RELATED},
    {"latest news", HINT_RELATED},
    {"latest post", HINT_RELATED},
    {"latest stor", HINT_RELATED},
    {"top stories", HINT_RELATED},
    {"editor's pick", HINT_RELATED},
    {"editors' pick", HINT_RELATED},
    {"you may also", HINT_RELATED},
    {"you might also", HINT_RELATED},
    {"you may like", HINT_RELATED},
    {"what to read next", HINT_RELATED},
    {"up next$", HINT_RELATED},
    {"from the web", HINT_RELATED},
    {"around the web", HINT_RELATED},
    {"in other news$", HINT_RELATED},
    {"other stories", HINT_RELATED},
    {"don't miss", HINT_RELATED},
    {"about the author", HINT_BYLINE},
    {"about author", HINT_BYLINE},
    {"newsletter$", HINT_FORM},
    {"sign up for", HINT_FORM},
    {"subscribe to", HINT_FORM},
    {"share this", HINT_SHARE},
};

/* The line in lower case, straight quotes, without digits, marks and blanks in front ("12
 * Comments",
 * "(3) comments"). */
static size_t fold_line(char *out, say_str s)
{
    size_t n = 0;
    for (size_t i = 0, size; i < s.n && n + 4 < LONGEST; i += size) {
        uint32_t cp = say_cp_lower(say_utf8_at(s, i, &size));
        if (cp == 0x2019) cp = '\'';
        if (n == 0 && !say_cp_is_letter(cp)) continue;
        n += say_utf8_put(out + n, cp);
    }
    while (n && strchr(" :.!?>", out[n - 1]))
        n--;
    return n;
}

static uint32_t cue_in(say_str line)
{
    char room[LONGEST];
    say_str s = {room, fold_line(room, line)};
    if (!s.n) return 0;
    for (size_t i = 0; i < sizeof cues / sizeof cues[0]; i++) {
        say_str opening = say_str_of(cues[i].opening);
        if (opening.p[0] != s.p[0]) continue;
        bool whole = opening.p[opening.n - 1] == '$';
        if (whole) opening.n--;
        if (say_str_starts(s, opening) && (!whole || s.n == opening.n)) return cues[i].hint;
    }
    return 0;
}

/* "15 thoughts on “Talks fail”": how blogs head what readers wrote. */
static bool repeats_title(const say_main *main, const say_web *page, uint32_t i)
{
    enum { LEAST = 12 };
    if (!main->sure || i == main->title || !main->blocks[i].heading) return false;
    const say_block *t = &page->blocks.at[main->title], *b = &page->blocks.at[i];
    say_str title = say_web_text(page, t->begin, t->end), s = say_web_text(page, b->begin, b->end);
    return title.n >= LEAST && s.n > title.n && s.n < title.n + LONGEST && s.p[0] > '0' &&
           s.p[0] <= '9' && say_str_find(s, title) != SIZE_MAX;
}

static uint32_t cue_of(const say_main *main, const say_web *page, uint32_t i)
{
    const say_measure *m = &main->blocks[i];
    const say_block *b = &page->blocks.at[i];
    if (repeats_title(main, page, i)) return HINT_COMMENT;
    if (m->prose || m->words > MOST_WORDS) return 0;
    return cue_in(say_web_text(page, b->begin, b->end));
}

/* The element around the line that holds more than the line. */
static uint32_t element_of(const say_web *page, const say_zones *zones, uint32_t i)
{
    uint32_t node = page->blocks.at[i].node, words = zones->main->blocks[i].words;
    while (node && zones->words[node] <= words)
        node = page->nodes.at[node].parent;
    return node;
}

/* The block behind the last that the cue at i speaks of. */
static uint32_t end_of_cue(const say_main *main, const say_web *page, const say_zones *zones,
                           uint32_t i, uint32_t hint)
{
    enum { SMALL = 40, FEW_LINKS = 10 }; /* percents */
    uint32_t n = page->blocks.n, node = element_of(page, zones, i), end = i + 1;
    bool heads = i == 0 || !say_web_inside(page, page->blocks.at[i - 1].node, node);
    bool box = heads && node != main->top && !say_web_inside(page, main->top, node) &&
               zones->prose[node] * 100 < (uint64_t)zones->prose[main->top] * SMALL;
    bool rest = hint == HINT_COMMENT && main->blocks[i].heading;
    if (!box && !main->blocks[i].heading) return end;
    while (end < n && say_web_inside(page, page->blocks.at[end].node, main->top)) {
        const say_measure *m = &main->blocks[end];
        if (box && !say_web_inside(page, page->blocks.at[end].node, node)) break;
        if (!box && !rest && m->prose && m->linked * 100 < m->words * FEW_LINKS) break;
        if (!box && !rest && m->heading && !m->linked) break;
        end++;
    }
    return end;
}

void say_cues_follow(say_main *main, const say_web *page, const say_zones *zones)
{
    enum { BEGUN = 20 }; /* words of prose before a cue means anything */
    uint32_t prose = 0;
    for (uint32_t i = 0; i < page->blocks.n; i++) {
        say_measure *m = &main->blocks[i];
        if (!say_web_inside(page, page->blocks.at[i].node, main->top)) continue;
        if (m->prose) prose += m->words;
        uint32_t hint = prose >= BEGUN ? cue_of(main, page, i) : 0;
        if (!hint) continue;
        uint32_t end = end_of_cue(main, page, zones, i, hint);
        for (; i < end; i++)
            main->blocks[i].hints |= hint;
        i--;
    }
}
