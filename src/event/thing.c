/* Things and ideas, told by the noun's form. Takes a token of a read document, gives yes or no;
 * knows nothing of events and does not look at what the noun does. */
#include "event/thing.h"

static const say_token *tok(const say_doc *d, uint32_t t)
{
    return &d->tokens.at[t];
}

/* "attacked an ambulance", "sank a ship", "set a building alight": things, by whatever ending. */
static bool ends_as_idea(say_str w)
{
    static const char *const things[] = {
        "station",    "plantation",  "installation", "ambulance",  "fence",     "residence",
        "ship",       "warship",     "building",     "dwelling",   "city",      "facility",
        "university", "apartment",   "monument",     "settlement", "equipment", "shipment",
        "document",   "ammunition",  "mansion",      "clothing",   "structure", "sculpture",
        "encampment", "regiment",    "detachment",   "division",   "substance", "population",
        "instrument", "consignment", "battleship",   "flagship",   NULL};
    return !say_str_in(w, things);
}

/* Words that name no thing one can hit or hold: by their endings. Times are told by their kind. */
static bool is_idea(const say_str w)
{
    static const char *const endings[] = {"tion", "sion", "ment", "ness", "ity", "ism",
                                          "ance", "ence", "ship", "ing",  "ure", NULL};
    for (int i = 0; endings[i]; i++)
        if (say_str_ends(w, say_str_of(endings[i]))) return ends_as_idea(w);
    return false;
}

bool say_thing_is_time(const say_doc *d, uint32_t t)
{
    static const char *const words[] = {"day",    "week",  "month", "year",   "time",
                                        "moment", "today", "hour",  "minute", NULL};
    return say_str_in(tok(d, t)->lemma, words) || tok(d, t)->name_kind == NAME_DATE;
}

bool say_thing_is(const say_doc *d, uint32_t t)
{
    return tok(d, t)->mention && (tok(d, t)->upos == UPOS_NOUN || tok(d, t)->upos == UPOS_PROPN) &&
           !is_idea(tok(d, t)->lemma) && !say_thing_is_time(d, t);
}
