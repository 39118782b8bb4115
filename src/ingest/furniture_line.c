/* Shapes of furniture: what needs no phrase to be known for what it is. */
#include "ingest/furniture_line.h"

#include "base/utf8.h"

enum { LONGEST_WORD = 24 };

/* "TELEGRAPH.CO.UK", "youtube.com", "www.example.org/news": one word with dots inside and letters
 * in its last part. A single word that ends in a stop ("Ebola.") has none behind its last dot. */
static bool is_site(const say_line *l)
{
    say_str s = l->folded;
    size_t dot = SIZE_MAX;
    if (l->words != 1 || !l->letters) return false;
    if (say_str_starts(s, SAY_LIT("http://")) || say_str_starts(s, SAY_LIT("https://")) ||
        say_str_starts(s, SAY_LIT("www.")))
        return true;
    for (size_t i = 0; i < s.n && s.p[i] != '/'; i++)
        if (s.p[i] == '.') dot = i;
    if (dot == SIZE_MAX || dot == 0 || dot + 2 >= s.n || s.n > 60) return false;
    for (size_t i = dot + 1; i < s.n && s.p[i] != '/'; i++)
        if (s.p[i] < 'a' || s.p[i] > 'z') return false;
    return true;
}

/* "brightcove.createExperiences();", "<!-- kmn_size = ... -->", "@media only screen and ..." */
static bool is_program(const say_line *l)
{
    say_str s = l->folded;
    return say_str_starts(s, SAY_LIT("<!--")) || say_str_starts(s, SAY_LIT("@media ")) ||
           say_str_ends(s, SAY_LIT("-->")) || say_str_ends(s, SAY_LIT(");")) ||
           say_str_ends(s, SAY_LIT("}}")) || say_str_find(s, SAY_LIT("function(")) != SIZE_MAX;
}

/* "* * *", "+12", "1 of 18", "-- --": nothing there to be read. Years alone may head a chronicle,
 * but say nothing either. */
static bool is_bare(const say_line *l)
{
    if (l->letters == 0) return l->words <= 3;
    return l->words == 3 && l->letters == 2 && l->digits >= 2 &&
           say_str_find(l->folded, SAY_LIT(" of ")) != SIZE_MAX;
}

bool say_line_word(say_str *word, say_str *s, const char *marks)
{
    while (s->n) {
        *word = say_str_split(*s, ' ', s);
        while (word->n && strchr(marks, word->p[0]))
            *word = say_str_slice(*word, 1, word->n);
        while (word->n && strchr(marks, word->p[word->n - 1]))
            word->n--;
        if (word->n) return true;
    }
    return false;
}

static bool next_word(say_str *word, say_str *s)
{
    return say_line_word(word, s, ".,:;()[]|-/\"'");
}

/* "newsdesk@coast.example", "Email Ann Lee at ann.lee@coast.example or call us." */
static bool is_address(const say_line *l)
{
    enum { MOST_WORDS = 16 };
    say_str rest = l->folded, word;
    if (l->words > MOST_WORDS) return false;
    while (next_word(&word, &rest)) {
        size_t at = say_str_find(word, SAY_LIT("@"));
        if (at == SIZE_MAX || at == 0) continue;
        say_str site = say_str_slice(word, at, word.n);
        if (say_str_find(site, SAY_LIT(".")) != SIZE_MAX) return true;
    }
    return false;
}

/* What a byline may begin with, and the small words inside it. */
static const char *const makers[] = {
    "written",  "words",        "story",         "text",        "report",
    "reported", "edited",       "produced",      "posted",      "published",
    "compiled", "filmed",       "video",         "pictures",    "photographs",
    "photos",   "photo",        "picture",       "photography", "graphic",
    "graphics", "illustration", "illustrations", "reporting",   "writing",
    "editing",  "additional",   "article",       NULL};
static const char *const joints[] = {"and", "in",  "for", "of",  "the", "at", "with",
                                     "by",  "de",  "van", "von", "al",  "el", "bin",
                                     "la",  "del", "der", "da",  "on",  NULL};

/* "By Ann Lee and BO EK, Staff Writer", "Written by Ann Lee": names after "by", and nothing said of
 * them. "By Monday the talks had failed" goes on in small letters. */
static bool is_byline(const say_line *l)
{
    enum { MOST_WORDS = 14, MOST_BEFORE = 2 };
    char low[LONGEST_WORD];
    say_str rest = l->raw, word;
    bool by = false, named = false;
    if (l->words < 2 || l->words > MOST_WORDS) return false;
    for (int i = 0; next_word(&word, &rest); i++) {
        size_t size, n = 0;
        if (word.n >= LONGEST_WORD) return false;
        for (; n < word.n; n++)
            low[n] = (char)(word.p[n] >= 'A' && word.p[n] <= 'Z' ? word.p[n] + 32 : word.p[n]);
        say_str small = {low, n};
        if (!by) {
            by = say_str_is(small, "by");
            if (!by && (i >= MOST_BEFORE || !say_str_in(small, makers))) return false;
            continue;
        }
        bool capital = say_cp_is_upper(say_utf8_at(word, 0, &size)) || word.p[0] == '@';
        if (!capital && !say_str_in(small, joints) && !say_str_in(small, makers)) return false;
        named |= capital;
    }
    return by && named;
}

/* Words of days and hours, and of what pages write around them. */
static bool is_time_word(say_str word)
{
    static const char *const words[] = {
        "a",       "ad",       "admin",      "ago",         "am",        "at",     "bst",
        "by",      "cdt",      "cest",       "cet",         "created",   "cst",    "date",
        "day",     "days",     "edt",        "est",         "et",        "first",  "gmt",
        "hour",    "hours",    "hrs",        "ist",         "last",      "mdt",    "min",
        "mins",    "minute",   "minutes",    "modified",    "month",     "months", "mst",
        "of",      "on",       "originally", "p.m",         "a.m",       "pdt",    "pm",
        "posted",  "pst",      "pt",         "publication", "published", "read",   "reading",
        "release", "released", "sec",        "seconds",     "th",        "the",    "time",
        "today",   "update",   "updated",    "utc",         "was",       "week",   "weeks",
        "year",    "years",    "yesterday",  NULL};
    static const char *const names[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul",
                                        "aug", "sep", "oct", "nov", "dec", "mon", "tue",
                                        "wed", "thu", "fri", "sat", "sun", NULL};
    static const char *const ends[] = {"",     "uary",   "ruary",  "ch",    "il",    "e",   "y",
                                       "ust",  "t",      "tember", "ober",  "ember", "day", "s",
                                       "sday", "nesday", "rs",     "rsday", "urday", NULL};
    if (say_str_in(word, words)) return true;
    if (word.n < 3) return false;
    return say_str_in(say_str_slice(word, 0, 3), names) &&
           say_str_in(say_str_slice(word, 3, word.n), ends);
}

/* "Published: 12 March 2018 09:15 GMT", "Posted 3 hours ago", "4 min read": a number, and nothing
 * but words of days and hours. */
static bool is_time(const say_line *l)
{
    enum { MOST_WORDS = 16 };
    say_str rest = l->folded, word;
    if (l->words > MOST_WORDS || !l->digits) return false;
    while (next_word(&word, &rest))
        if (!(word.p[0] >= '0' && word.p[0] <= '9') && !is_time_word(word)) return false;
    return true;
}

/* "3 Comments", "1.2K shares", "Comments (12)" */
static bool is_count(const say_line *l)
{
    static const char *const things[] = {
        "comment",  "comments", "response",  "responses", "reply",  "replies",
        "share",    "shares",   "like",      "likes",     "view",   "views",
        "vote",     "votes",    "reaction",  "reactions", "photos", "images",
        "pictures", "retweets", "followers", "reads",     "tweets", NULL};
    say_str rest = l->folded, word;
    bool thing = false;
    if (l->words < 2 || l->words > 3 || !l->digits) return false;
    while (next_word(&word, &rest)) {
        bool number = word.p[0] >= '0' && word.p[0] <= '9';
        if (!number && !say_str_in(word, things)) return false;
        thing |= !number;
    }
    return thing;
}

/* "Page 1 of 3", "1 2 3 Next" */
static bool is_pager(const say_line *l)
{
    static const char *const words[] = {"page",  "of",   "next",  "previous", "prev",
                                        "first", "last", "older", "newer",    NULL};
    enum { MOST_WORDS = 12 };
    say_str rest = l->folded, word;
    if (!l->digits || l->words < 3 || l->words > MOST_WORDS) return false;
    while (next_word(&word, &rest))
        if (!(word.p[0] >= '0' && word.p[0] <= '9') && !say_str_in(word, words)) return false;
    return true;
}

/* "Home > News > World", "Ann Lee | The Coast" */
static bool is_row(const say_line *l)
{
    enum { MOST_WORDS = 12 };
    say_str s = l->folded;
    if (l->words > MOST_WORDS || strchr(".!?", s.p[s.n - 1])) return false;
    return say_str_find(s, SAY_LIT(" | ")) != SIZE_MAX ||
           say_str_find(s, SAY_LIT(" > ")) != SIZE_MAX ||
           say_str_find(s, SAY_LIT(" \xC2\xBB ")) != SIZE_MAX ||
           say_str_find(s, SAY_LIT(" \xE2\x80\xBA ")) != SIZE_MAX;
}

/* "[Ann Lee/Coast Images]", "(IANS)", "--PTI" */
static bool is_bracketed(const say_line *l)
{
    enum { MOST_WORDS = 8 };
    say_str s = l->folded, raw = l->raw;
    if (l->words == 1 && l->letters && (raw.p[0] == '(' || say_str_starts(raw, SAY_LIT("--")))) {
        for (size_t i = 0; i < raw.n; i++)
            if (raw.p[i] >= 'a' && raw.p[i] <= 'z') return false;
        return true;
    }
    return l->words <= MOST_WORDS && s.p[0] == '[' && s.p[s.n - 1] == ']' && s.n > 2 &&
           s.p[s.n - 2] != '.';
}

/* "Also on The Coast: Lawmakers accuse bank of fraud" */
static bool is_pointer(const say_line *l)
{
    enum { MOST_WORDS = 25, NAME = 40 };
    say_str s = l->folded;
    if (l->words > MOST_WORDS) return false;
    if (!say_str_starts(s, SAY_LIT("also on ")) && !say_str_starts(s, SAY_LIT("also in ")) &&
        !say_str_starts(s, SAY_LIT("more on ")) && !say_str_starts(s, SAY_LIT("from our ")))
        return false;
    return say_str_find(say_str_slice(s, 0, NAME), SAY_LIT(": ")) != SIZE_MAX;
}

bool say_line_is_shape(const say_line *l)
{
    return is_bare(l) || is_site(l) || is_address(l) || is_program(l) || is_byline(l) ||
           is_time(l) || is_count(l) || is_pager(l) || is_row(l) || is_bracketed(l) ||
           is_pointer(l);
}
