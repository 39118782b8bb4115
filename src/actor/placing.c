/* Takes the words around a name and the countries of the report, gives the place that is meant:
 * where its neighbours say, else the largest, with what the report speaks of added. */
#include "actor/placing.h"

#include <math.h>

enum { MOST_FOUND = 400, CONTEXT_WORDS = 60 };

static const say_token *tok(const say_work *w, uint32_t t)
{
    return &w->d->tokens.at[t];
}

static bool in_sentence(const say_work *w, uint32_t t, uint32_t of)
{
    return t > 0 && t < w->d->tokens.n && tok(w, t)->sentence == tok(w, of)->sentence;
}

static bool word_in(const say_work *w, uint32_t t, uint32_t of, const char *const *list)
{
    return in_sentence(w, t, of) && say_str_in(tok(w, t)->norm, list);
}

static const char *const regions[] = {"province", "governorate", "state",  "oblast",     "region",
                                      "county",   "prefecture",  "canton", "department", NULL};
static const char *const towns[] = {"city",     "town",    "village",      "port",    "capital",
                                    "district", "suburb",  "municipality", "airport", "airbase",
                                    "hamlet",   "enclave", "neighborhood", "camp",    NULL};
static const char *const sides[] = {"northern",     "southern",     "eastern",      "western",
                                    "central",      "northeastern", "northwestern", "southeastern",
                                    "southwestern", "north",        "south",        "east",
                                    "west",         "upper",        "lower",        "coastal",
                                    "the",          "rebel-held",   "restive",      NULL};

static const say_item *item_at(const say_work *w, uint32_t t)
{
    return w->found_at[t] ? w->found.at[w->found_at[t]].item : NULL;
}

/* The subdivisions named by the words from t: the longest name. comma: "Tex." will do. */
static void take_regions(const say_work *w, uint32_t t, uint32_t of, bool comma, say_ask *ask)
{
    say_place_hit hits[SAY_PLACE_HITS];
    uint32_t most = 1;
    while (most < 3 && in_sentence(w, t + most, of) && tok(w, t + most)->upos == UPOS_PROPN)
        most++;
    for (uint32_t words = most; words; words--) {
        uint32_t n = say_gazetteer_find(w->a->places, hits, w->word + t, words);
        for (uint32_t i = 0; i < n && ask->n_regions < SAY_ASK_REGIONS; i++) {
            say_place p = say_gazetteer_place(w->a->places, hits[i].place);
            if (!(p.flags & SAY_PLACE_REGION)) continue;
            if (hits[i].how == SAY_PLACE_SHORT && !comma) continue;
            ask->region[ask->n_regions++] = p.region;
        }
        if (ask->n_regions) return;
    }
}

/* "Tripoli, Lebanon", "Paris (Texas)", "Qamishli in northern Syria" */
static void read_behind(const say_work *w, uint32_t end, uint32_t of, say_ask *ask)
{
    static const char *const kinds[] = {"province", "state", "city", "town", "region", NULL};
    static const char *const open[] = {",", "(", NULL};
    static const char *const in[] = {"in", NULL};
    uint32_t t = end;
    while (t < end + 1 && word_in(w, t, of, kinds))
        t++;
    bool mark = word_in(w, t, of, open);
    if (mark) t++;
    bool within = word_in(w, t, of, in);
    if (within) t++;
    if (!mark && !within) return;
    for (int i = 0; i < 3 && word_in(w, t, of, sides); i++)
        t++;
    if (!in_sentence(w, t, of)) return;
    const say_item *it = item_at(w, t);
    if (it && it->what == WHAT_COUNTRY) ask->country = it->country;
    if (it && (it->what == WHAT_PLACE || it->what == WHAT_CAPITAL)) ask->other = it->country;
    bool name = tok(w, t)->upos == UPOS_PROPN || tok(w, t)->name_kind == NAME_PLACE;
    if (name && (!it || it->what != WHAT_NATION)) take_regions(w, t, of, mark, ask);
}

/* "the Lebanese city of Tripoli", "Lebanon's Tripoli", "province of Homs" */
static void read_before(const say_work *w, uint32_t begin, say_ask *ask)
{
    static const char *const at[] = {"in",     "near",    "at",     "from",   "outside", "around",
                                     "inside", "towards", "toward", "across", "via",     NULL};
    static const char *const of[] = {"of", NULL};
    static const char *const owner[] = {"'s", "'", NULL};
    uint32_t t = begin - 1;
    ask->located = word_in(w, t, begin, at) ||
                   (word_in(w, t, begin, sides) && t > 1 && word_in(w, t - 1, begin, at));
    if (word_in(w, t, begin, of)) t--;
    if (word_in(w, t, begin, towns)) ask->wants_town = true;
    if (word_in(w, t, begin, regions)) ask->wants_region = true;
    if (ask->wants_town || ask->wants_region) t--;
    for (int i = 0; i < 3 && in_sentence(w, t, begin); i++, t--) {
        const say_item *it = item_at(w, t);
        bool owned = i > 0 && word_in(w, t + 1, begin, owner);
        bool nation = it && it->what == WHAT_NATION && (ask->wants_town || ask->wants_region);
        if (nation || (it && it->what == WHAT_COUNTRY && owned)) ask->country = it->country;
        if (it || word_in(w, t, begin, of)) return;
    }
}

say_ask say_ask_around(const say_work *w, uint32_t begin, uint32_t end)
{
    say_ask ask = {.country = {"", 0}, .other = {"", 0}};
    read_behind(w, end, begin, &ask);
    read_before(w, begin, &ask);
    ask.behind = word_in(w, end, begin, regions);
    if (ask.behind) ask.wants_region = true;
    if (word_in(w, end, begin, towns)) ask.wants_town = true;
    return ask;
}

/* Is the country spoken of near the token, in its own sentence? The name's own item does not
 * count. */
static bool spoken_near(const say_work *w, uint32_t token, say_str country, const say_item *own)
{
    const say_sentence *s = &w->d->sentences.at[tok(w, token)->sentence];
    uint32_t from = token > s->first + CONTEXT_WORDS ? token - CONTEXT_WORDS : s->first;
    for (uint32_t t = from; t < s->last && t < token + CONTEXT_WORDS; t++) {
        const say_item *it = item_at(w, t);
        if (it && it != own && it->what != WHAT_ROLE && say_str_eq(it->country, country))
            return true;
    }
    return false;
}

/* The share of the country among all that the report names, the name's own mentions left out. */
static float share_of(const say_work *w, say_str country, const say_item *own)
{
    uint32_t all = 0, here = 0;
    for (uint32_t i = 0; i < w->found.n && i < MOST_FOUND; i++) {
        const say_item *it = w->found.at[i].item;
        if (!it || it == own || it->what == WHAT_ROLE || it->country.n != 3) continue;
        bool dateline = w->d->sentences.at[tok(w, w->found.at[i].begin)->sentence].dateline;
        uint32_t counts = dateline ? 3 : 1;
        all += counts;
        if (say_str_eq(it->country, country)) here += counts;
    }
    return all ? (float)here / (float)all : 0;
}

static bool asked_region(const say_ask *ask, const say_place *p)
{
    for (uint32_t i = 0; i < ask->n_regions; i++)
        if (ask->region[i] == p->region) return true;
    return false;
}

/* What the place has by itself: its people, its rank, and how it goes by the name. */
static float own_worth(const say_place *p, uint8_t how, const say_ask *ask)
{
    float worth = p->size;
    bool region = p->flags & SAY_PLACE_REGION;
    if (region && worth > 6) worth = 6;
    if (how == SAY_PLACE_OTHER) worth -= 1.2f;
    if (p->flags & SAY_PLACE_SECTION) worth -= 0.7f;
    if (p->flags & SAY_PLACE_CAPITAL) worth += 1;
    if (p->flags & SAY_PLACE_SEAT) worth += 0.3f;
    if (region) worth += ask->wants_region ? 3 : ask->wants_town ? -3 : -0.5f;
    return worth;
}

static void weigh(const say_work *w, say_choice *c, uint8_t how, const say_ask *ask, uint32_t token,
                  const say_item *item)
{
    const say_place *p = &c->at;
    c->worth = own_worth(p, how, ask);
    bool region = asked_region(ask, p) && !(p->flags & SAY_PLACE_REGION);
    bool country = say_str_eq(ask->country, p->country);
    if (region) c->worth += 8;
    if (country) c->worth += 6;
    if (say_str_eq(ask->other, p->country)) c->worth += 2;
    if (item && say_str_eq(item->country, p->country)) c->worth += 3;
    bool near = spoken_near(w, token, p->country, item);
    float share = share_of(w, p->country, item);
    if (near) c->worth += 2;
    c->worth += 2 * share;
    c->asked = region || country;
    c->known = near || share > 0.1f;
}

say_choice say_choose_place(const say_work *w, const say_place_hit *hits, uint32_t n,
                            const say_ask *ask, uint32_t token, const say_item *item)
{
    say_choice best = {.found = false};
    for (uint32_t i = 0; i < n; i++) {
        if (hits[i].how == SAY_PLACE_SHORT) continue;
        say_choice c = {.place = hits[i].place, .found = true};
        c.at = say_gazetteer_place(w->a->places, c.place);
        weigh(w, &c, hits[i].how, ask, token, item);
        if (!best.found || c.worth > best.worth) best = c;
    }
    return best;
}
