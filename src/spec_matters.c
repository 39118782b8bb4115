/* Expectations about matters: reads a line such as `matter "the bridge" affirms 1 3 denies 2` and
 * holds it against the matters of a few reports. */
#include "spec_matters.h"

#include "contest/across.h"

enum { SIDES = 5, MAX_MATTERS_SEEN = 32 };

typedef struct wanted {
    say_str words;
    uint32_t reports[SIDES]; /* a bit for each report */
    bool asked[SIDES];
} wanted;

uint32_t say_spec_reports(say_str text, say_str reports[SAY_SPEC_REPORTS])
{
    uint32_t n = 0;
    say_str left = text;
    while (n < SAY_SPEC_REPORTS) {
        size_t at = say_str_find(left, SAY_LIT("\n---\n"));
        bool last = at == SIZE_MAX;
        reports[n++] = say_str_trim(last ? left : say_str_slice(left, 0, at));
        if (last) return n;
        left = say_str_slice(left, at + 5, left.n);
    }
    return 0;
}

static int side_of(say_str word)
{
    for (int i = 0; i < SIDES; i++)
        if (say_str_is(word, say_side_name(i))) return i;
    return -1;
}

static bool read_wanted(wanted *w, say_str line)
{
    int side = -1;
    while (line.n) {
        line = say_str_trim(line);
        if (line.n && line.p[0] == '"') {
            say_str rest = say_str_slice(line, 1, line.n);
            w->words = say_str_split(rest, '"', &line);
            continue;
        }
        say_str word = say_str_split(line, ' ', &line);
        if (side_of(word) >= 0) {
            side = side_of(word);
            w->asked[side] = true;
            continue;
        }
        uint32_t n = 0;
        for (size_t i = 0; i < word.n; i++) {
            if (word.p[i] < '0' || word.p[i] > '9' || n > SAY_SPEC_REPORTS) return false;
            n = n * 10 + (uint32_t)(word.p[i] - '0');
        }
        if (side < 0 || n < 1 || n > SAY_SPEC_REPORTS) return false;
        w->reports[side] |= 1u << (n - 1);
    }
    return true;
}

static bool is_wanted(const say_side_by_side *all, const say_matter *m, const wanted *w)
{
    uint32_t reports[SIDES] = {0};
    for (uint32_t i = 0; i < m->members.n; i++) {
        int64_t report = m->members.at[i].proposition / SAY_ID_STEP;
        int side = side_of(say_str_of(m->members.at[i].side));
        if (side >= 0 && report >= 1 && report <= all->n) reports[side] |= 1u << (report - 1);
    }
    for (int i = 0; i < SIDES; i++)
        if (w->asked[i] && reports[i] != w->reports[i]) return false;
    const say_member *first = &m->members.at[0];
    int64_t report = first->proposition / SAY_ID_STEP;
    say_str said = say_str_slice(all->text[report - 1], first->said.begin, first->said.end);
    return !w->words.n || say_str_find(said, w->words) != SIZE_MAX;
}

bool say_spec_matter_holds(const say_side_by_side *all, say_str line, bool *readable)
{
    wanted w = {0};
    *readable = true;
    if (say_str_is(line, "none")) return all->matters.n == 0;
    *readable =
        say_str_starts(line, SAY_LIT("matter ")) && read_wanted(&w, say_str_slice(line, 7, line.n));
    for (uint32_t i = 0; *readable && i < all->matters.n && i < MAX_MATTERS_SEEN; i++)
        if (is_wanted(all, &all->matters.at[i], &w)) return true;
    return false;
}
