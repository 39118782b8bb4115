/* Stems by plain endings, and a short table of irregular verbs of news. */
#include "event/stem.h"

static const struct {
    const char *form, *lemma;
} irregular[] = {/* sorted by form */
                 {"bade", "bid"},
                 {"beaten", "beat"},
                 {"began", "begin"},
                 {"begun", "begin"},
                 {"blew", "blow"},
                 {"blown", "blow"},
                 {"bought", "buy"},
                 {"broke", "break"},
                 {"broken", "break"},
                 {"brought", "bring"},
                 {"built", "build"},
                 {"caught", "catch"},
                 {"cut", "cut"},
                 {"dealt", "deal"},
                 {"drawn", "draw"},
                 {"drew", "draw"},
                 {"drove", "drive"},
                 {"fed", "feed"},
                 {"flew", "fly"},
                 {"forbade", "forbid"},
                 {"forbidden", "forbid"},
                 {"forgave", "forgive"},
                 {"fought", "fight"},
                 {"froze", "freeze"},
                 {"frozen", "freeze"},
                 {"gave", "give"},
                 {"given", "give"},
                 {"held", "hold"},
                 {"hung", "hang"},
                 {"kept", "keep"},
                 {"laid", "lay"},
                 {"led", "lead"},
                 {"left", "leave"},
                 {"lent", "lend"},
                 {"met", "meet"},
                 {"misled", "mislead"},
                 {"overran", "overrun"},
                 {"overthrew", "overthrow"},
                 {"overthrown", "overthrow"},
                 {"paid", "pay"},
                 {"quit", "quit"},
                 {"sank", "sink"},
                 {"sent", "send"},
                 {"shook", "shake"},
                 {"shot", "shoot"},
                 {"shut", "shut"},
                 {"slain", "slay"},
                 {"slew", "slay"},
                 {"sold", "sell"},
                 {"sought", "seek"},
                 {"spent", "spend"},
                 {"split", "split"},
                 {"spoke", "speak"},
                 {"spoken", "speak"},
                 {"stole", "steal"},
                 {"stood", "stand"},
                 {"stricken", "strike"},
                 {"struck", "strike"},
                 {"swore", "swear"},
                 {"sworn", "swear"},
                 {"taken", "take"},
                 {"threw", "throw"},
                 {"thrown", "throw"},
                 {"told", "tell"},
                 {"took", "take"},
                 {"tore", "tear"},
                 {"torn", "tear"},
                 {"undertook", "undertake"},
                 {"unfroze", "unfreeze"},
                 {"unfrozen", "unfreeze"},
                 {"upheld", "uphold"},
                 {"withdrawn", "withdraw"},
                 {"withdrew", "withdraw"},
                 {"withheld", "withhold"},
                 {"won", "win"},
                 {"wrote", "write"}};
enum { N_IRREGULAR = sizeof irregular / sizeof *irregular };

static uint32_t pattern_of_irregular(const say_events *tables, say_str form)
{
    uint32_t low = 0, high = N_IRREGULAR;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (say_str_cmp(say_str_of(irregular[middle].form), form) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == N_IRREGULAR || !say_str_is(form, irregular[low].form)) return 0;
    return say_pattern_first(tables, say_str_of(irregular[low].lemma));
}

/* The form with an ending taken off and another put on. */
static uint32_t pattern_of_stem(const say_events *tables, say_str form, say_str off, const char *on)
{
    char room[40];
    size_t n = form.n - off.n, more = strlen(on);
    if (form.n < off.n + 2 || !say_str_ends(form, off) || n + more > sizeof room) return 0;
    memcpy(room, form.p, n);
    memcpy(room + n, on, more);
    return say_pattern_first(tables, (say_str){room, n + more});
}

uint32_t say_stem_pattern(const say_events *tables, const say_token *t)
{
    static const struct {
        const char *off, *on;
    } endings[] = {{"ed", ""}, {"ed", "e"}, {"d", ""}, {"ing", ""}, {"ing", "e"}, {"s", ""}};
    uint32_t p = say_pattern_first(tables, t->lemma);
    if (p || (t->upos != UPOS_VERB && t->upos != UPOS_NOUN && t->upos != UPOS_ADJ)) return p;
    p = pattern_of_irregular(tables, t->norm);
    for (size_t i = 0; !p && i < sizeof endings / sizeof *endings; i++)
        p = pattern_of_stem(tables, t->norm, say_str_of(endings[i].off), endings[i].on);
    say_str form = t->norm; /* "rammed": the doubled letter goes too */
    if (!p && form.n > 5 && form.p[form.n - 3] == form.p[form.n - 4])
        p = pattern_of_stem(tables, form, say_str_slice(form, form.n - 3, form.n), "");
    return p;
}
