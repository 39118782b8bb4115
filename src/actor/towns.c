/* Names of the gazetteer in a document: what the lexicon has as a place is set right by its
 * neighbours ("Tripoli, Lebanon"), and names that it does not have become places where the text
 * gives evidence that they are. */
#include "actor/placing.h"

#include <math.h>

enum { MOST_TOWNS = 512, MOST_SENSES = 64 };

static const say_token *tok(const say_work *w, uint32_t t)
{
    return &w->d->tokens.at[t];
}

/* An item for the place, one for each place of the document. */
static const say_item *item_of(say_work *w, const say_choice *c)
{
    for (uint32_t i = 0; i < w->towns.n; i++)
        if (w->towns.at[i].place == c->place) return w->towns.at[i].item;
    say_item *it = say_arena_zero(w->arena, 1, sizeof *it);
    char *name = say_arena_take(w->arena, SAY_PLACE_KEY);
    it->name = (say_str){name, say_gazetteer_name(w->a->places, name, c->place)};
    it->code = it->country = c->at.country;
    it->sector = (say_str){"", 0};
    it->what = WHAT_PLACE;
    it->kind = NAME_PLACE;
    it->to = UINT32_MAX;
    it->lat = c->at.lat;
    it->lon = c->at.lon;
    it->geoname = c->at.id;
    it->place = c->place + 1;
    SAY_PUSH(w->arena, w->towns, (say_town){c->place, it});
    return it;
}

/* "Tripoli" once said to be in Lebanon is that Tripoli throughout. */
static void keep_sense(say_work *w, uint32_t token, uint32_t words, const say_item *it)
{
    if (w->senses.n >= MOST_SENSES) return;
    SAY_PUSH(w->arena, w->senses, (say_sense){token, words, it});
}

static const say_item *sense_of(const say_work *w, uint32_t token, uint32_t words)
{
    for (uint32_t i = 0; i < w->senses.n; i++) {
        const say_sense *s = &w->senses.at[i];
        bool same = s->words == words;
        for (uint32_t k = 0; same && k < words; k++)
            same = say_str_eq(tok(w, s->token + k)->norm, tok(w, token + k)->norm);
        if (same) return s->item;
    }
    return NULL;
}

/* --- Names that the lexicon has --- */

/* "Homs province" is one name, and not the town's. */
static void take_region(say_work *w, uint32_t found, const say_choice *c, const say_ask *ask)
{
    say_found *f = &w->found.at[found];
    bool region = ask->wants_region && (c->at.flags & SAY_PLACE_REGION) && ask->behind;
    if (!region || !say_str_eq(c->at.country, f->item->country) || w->found_at[f->end]) return;
    f->item = item_of(w, c);
    w->found_at[f->end++] = found;
}

static void place_known(say_work *w, uint32_t found, bool asked)
{
    say_found *f = &w->found.at[found];
    say_place_hit hits[SAY_PLACE_HITS];
    uint32_t words = f->end - f->begin;
    const say_item *sense = asked ? NULL : sense_of(w, f->begin, words);
    if (sense) {
        f->item = sense;
        return;
    }
    uint32_t n = say_gazetteer_find(w->a->places, hits, w->word + f->begin, words);
    if (!n) return;
    say_ask ask = say_ask_around(w, f->begin, f->end);
    say_choice c = say_choose_place(w, hits, n, &ask, f->begin, f->item);
    bool other = !say_str_eq(c.at.country, f->item->country);
    if (!asked && !other) take_region(w, found, &c, &ask);
    if (asked != c.asked || !(other || (c.asked && ask.n_regions))) return;
    f->item = item_of(w, &c);
    if (c.asked) keep_sense(w, f->begin, words, f->item);
}

/* --- Names that it does not have --- */

static bool opens_large(const say_work *w, uint32_t t)
{
    char c = w->word[t].n ? w->word[t].p[0] : ' ';
    return c >= 'A' && c <= 'Z';
}

static const char *const generic[] = {"province", "governorate", "state",   "oblast",  "region",
                                      "county",   "prefecture",  "city",    "town",    "district",
                                      "village",  "downtown",    "greater", "eastern", "western",
                                      "northern", "southern",    "central", "the",     NULL};

/* The tokens of the name that begins at t, as the tagger sees it, without "province", "northern";
 * gives its end, *begin its begin. 0: no name of a place. */
static uint32_t name_run(const say_work *w, uint32_t t, uint32_t last, uint32_t *begin)
{
    uint32_t e = t + 1;
    int kind = tok(w, t)->name_kind;
    while (e < last && tok(w, e)->name_kind == kind && !tok(w, e)->name_begins &&
           (kind || tok(w, e)->upos == UPOS_PROPN))
        e++;
    *begin = t;
    while (*begin + 1 < e && say_str_in(tok(w, *begin)->norm, generic))
        ++*begin;
    while (e > *begin + 1 && say_str_in(tok(w, e - 1)->norm, generic))
        e--;
    if (e - *begin > SAY_PLACE_WORDS || !opens_large(w, *begin)) return 0;
    for (uint32_t i = *begin; i < e; i++)
        if (w->found_at[i]) return 0;
    return e;
}

/* Enough to make a town of a name: where it is said to lie; a country of which the report speaks;
 * or many people. The tagger's own word counts for more than a preposition before it. */
static bool is_enough(const say_choice *c, const say_ask *ask, bool tagged)
{
    if (!c->found) return false;
    if (c->asked) return tagged || ask->located || c->at.size >= 4;
    if (!tagged && !ask->located) return false;
    if (c->known) return c->at.size >= (tagged ? 3 : 4);
    return c->worth >= (tagged ? 4.7f : 5.3f);
}

/* Is t the begin of a name that may be a place's? "in Reading", never "Reading" of a person. */
static bool may_name(const say_work *w, uint32_t t)
{
    const say_token *k = tok(w, t);
    if (w->found_at[t]) return false;
    if (k->name_kind == NAME_PLACE) return k->name_begins;
    bool open = k->name_kind == NAME_NONE || k->name_kind == NAME_ORGANISATION;
    bool begins = k->name_kind ? k->name_begins : tok(w, t - 1)->upos != UPOS_PROPN;
    return open && begins && k->upos == UPOS_PROPN;
}

static uint32_t place_new(say_work *w, uint32_t t, uint32_t last)
{
    say_place_hit hits[SAY_PLACE_HITS];
    uint32_t begin, end = name_run(w, t, last, &begin);
    if (!end) return t + 1;
    if (say_is_somebody(w, end - 1)) return end;
    bool tagged = tok(w, begin)->name_kind == NAME_PLACE;
    const say_item *it = sense_of(w, begin, end - begin);
    if (!it) {
        uint32_t n = say_gazetteer_find(w->a->places, hits, w->word + begin, end - begin);
        if (!n) return end;
        say_ask ask = say_ask_around(w, begin, end);
        say_choice c = say_choose_place(w, hits, n, &ask, begin, NULL);
        if (!is_enough(&c, &ask, tagged)) return end;
        it = item_of(w, &c);
        if (c.asked) keep_sense(w, begin, end - begin, it);
    }
    for (uint32_t i = begin; i < end; i++)
        w->found_at[i] = w->found.n;
    SAY_PUSH(w->arena, w->found, (say_found){begin, end, it});
    say_tally_add(&w->tally, w->arena, it->country);
    return end;
}

/* First those whose neighbours tell where they lie, then the rest in their light. */
void say_actor_towns(say_work *w)
{
    if (!w->a->places) return;
    for (int asked = 1; asked >= 0; asked--)
        for (uint32_t i = 1; i < w->found.n; i++) {
            int what = w->found.at[i].item->what;
            if (what == WHAT_PLACE || what == WHAT_CAPITAL) place_known(w, i, asked);
        }
    for (uint32_t s = 1; s < w->d->sentences.n && w->towns.n < MOST_TOWNS; s++) {
        uint32_t last = w->d->sentences.at[s].last;
        for (uint32_t t = w->d->sentences.at[s].first; t < last;)
            t = may_name(w, t) ? place_new(w, t, last) : t + 1;
    }
}

/* --- Where the lexicon's places lie --- */

void say_place_locate(const say_work *w, const say_item *it, float *lat, float *lon)
{
    say_place_hit hits[SAY_PLACE_HITS];
    *lat = it->lat;
    *lon = it->lon;
    if (!w->a->places || !isnan(it->lat)) return;
    say_str words[SAY_PLACE_WORDS];
    uint32_t n = 0;
    for (say_str rest = it->name; rest.n && n < SAY_PLACE_WORDS; n++)
        words[n] = say_str_split(rest, ' ', &rest);
    for (uint32_t i = 0; i < n; i++)
        words[i] = say_latin_plain(w->arena, words[i]);
    uint32_t found = say_gazetteer_find(w->a->places, hits, words, n);
    float best = -9;
    for (uint32_t i = 0; i < found; i++) {
        say_place p = say_gazetteer_place(w->a->places, hits[i].place);
        float worth = p.size - (p.flags & SAY_PLACE_REGION ? 0.5f : 0) - (hits[i].how ? 1.2f : 0) +
                      (p.flags & SAY_PLACE_CAPITAL ? 1 : 0);
        if (!say_str_eq(p.country, it->country) || worth <= best || isnan(p.lat)) continue;
        best = worth;
        *lat = p.lat;
        *lon = p.lon;
    }
}
