/* Lines that speak to whoever sits before the screen ("you", "please", "our") of things that only a
 * screen has (cookies, passwords, newsletters): no phrase could foresee them all. And labels in
 * front of other stories' headlines. What is quoted speaks to somebody else. */
#include "ingest/furniture_line.h"

enum { MOST_WORDS = 32, LABEL_WORDS = 5 };

/* The reader, and whoever speaks to him. */
static const char *const people[] = {"you",  "your",  "you're", "yours", "please", "our",
                                     "we",   "us",    "we've",  "we're", "my",     "me",
                                     "here", "click", "tap",    NULL};
/* The reader alone. */
static const char *const readers[] = {"you", "your", "you're", "please", "click", NULL};
/* Things of a screen that reports do not speak of in such company. */
static const char *const things[] = {
    "adblock",     "adblocker",     "akismet",     "captcha",     "cookie",       "cookies",
    "disqus",      "inbox",         "javascript",  "log-in",      "login",        "newsletter",
    "newsletters", "notifications", "password",    "robot",       "sign-in",      "sign-up",
    "subscribe",   "subscriber",    "subscribers", "subscribing", "subscription", "subscriptions",
    "unsubscribe", "username",      NULL};
/* The same, where the line begins with an invitation. */
static const char *const places[] = {"account",   "app",      "browser", "facebook",  "google",
                                     "instagram", "linkedin", "page",    "pinterest", "podcast",
                                     "podcasts",  "telegram", "tumblr",  "twitter",   "website",
                                     "whatsapp",  "youtube",  "channel", NULL};
/* How invitations begin. */
static const char *const invitations[] = {
    "add",      "also", "connect", "create", "download", "enable", "find",
    "follow",   "get",  "join",    "like",   "listen",   "log",    "login",
    "register", "see",  "send",    "share",  "sign",     "stay",   "subscribe",
    "switch",   "tap",  "turn",    "use",    "visit",    "watch",  NULL};
/* "this site", "this article": with the reader in the line, it is the page that speaks. */
static const char *const selves[] = {"site",          "website", "page",    "article",
                                     "story",         "post",    "content", "newsletter",
                                     "advertisement", "ad",      NULL};
/* Who helps with a report. */
static const char *const helpers[] = {
    "writer", "writers", "correspondent", "correspondents", "reporter", "reporters", "staff",
    "press",  "reuters", "bureau",        "journalist",     "editor",   "ap",        "afp",
    NULL};
/* What a label says: "READ ALSO:", "You might be interested in:", "Related link |". */
static const char *const leads[] = {
    "also",        "coverage",  "gallery",    "icymi",    "latest",    "link",      "links",
    "listen",      "live",      "miss",       "missed",   "more",      "most",      "must",
    "must-read",   "next",      "photos",     "pick",     "picks",     "pics",      "pictures",
    "podcast",     "popular",   "previous",   "promoted", "quiz",      "read",      "reading",
    "recommended", "related",   "see",        "similar",  "slideshow", "sponsored", "stories",
    "story",       "suggested", "tags",       "topics",   "top",       "trending",  "video",
    "videos",      "watch",     "interested", NULL};
/* What else may stand in it. */
static const char *const fillers[] = {
    "and",  "be",  "case", "don't", "editor's", "editors'", "for",   "from", "full",
    "here", "hot", "in",   "it",    "like",     "may",      "might", "news", "now",
    "of",   "on",  "our",  "this",  "to",       "up",       "week",  "you",  NULL};

static bool next_word(say_str *word, say_str *s)
{
    return say_line_word(word, s, ".,:;()[]|-/!?*");
}

typedef struct tally {
    bool person, reader, asked, thing, place, self, log_in, helper, gave, comments, moderated;
} tally;

static void count_word(tally *t, say_str word, say_str before)
{
    bool in = say_str_is(word, "in") || say_str_is(word, "up");
    t->person |= say_str_in(word, people);
    t->reader |= say_str_in(word, readers);
    t->thing |= say_str_in(word, things);
    t->place |= say_str_in(word, places);
    t->self |= say_str_is(before, "this") && say_str_in(word, selves);
    t->log_in |= in && (say_str_is(before, "log") || say_str_is(before, "sign") ||
                        say_str_is(before, "signed") || say_str_is(before, "logged"));
    t->helper |= say_str_in(word, helpers);
    t->gave |= say_str_is(word, "contributed");
    t->comments |= say_str_is(word, "comments");
    t->asked |=
        say_str_is(word, "comment") && (say_str_is(before, "for") || say_str_is(before, "further"));
    t->moderated |= say_str_is(word, "moderated") || say_str_is(word, "disqus") ||
                    (t->comments && (say_str_is(before, "user") || say_str_is(before, "reader")));
}

static bool is_quoted(say_str s)
{
    return say_str_find(s, SAY_LIT("\"")) != SIZE_MAX || say_str_find(s, SAY_LIT("''")) != SIZE_MAX;
}

bool say_line_speaks_of_page(const say_line *l)
{
    say_str rest = l->folded, word, before = SAY_LIT("");
    tally t = {0};
    bool invites = false;
    if (l->words > MOST_WORDS || is_quoted(l->folded)) return false;
    while (next_word(&word, &rest)) {
        if (!before.n) invites = say_str_in(word, invitations);
        count_word(&t, word, before);
        before = word;
    }
    if (t.asked) return false; /* "Randolph was asked for comment on this story" */
    return (t.person && (t.thing || t.log_in || (t.place && invites))) || (t.reader && t.self) ||
           (t.gave && t.helper) || (t.comments && (t.moderated || t.log_in || t.self));
}

bool say_line_is_label(const say_line *l)
{
    say_str s = l->folded, word;
    size_t colon = say_str_find(s, SAY_LIT(": ")), bar = say_str_find(s, SAY_LIT(" | "));
    size_t end = colon < bar ? colon : bar;
    bool leading = false;
    if (end == SIZE_MAX || l->words > MOST_WORDS) return false;
    say_str rest = say_str_slice(s, 0, end);
    for (unsigned n = 0; next_word(&word, &rest); n++) {
        bool lead = say_str_in(word, leads);
        if (n == LABEL_WORDS || (!lead && !say_str_in(word, fillers))) return false;
        leading |= lead;
    }
    return leading;
}
