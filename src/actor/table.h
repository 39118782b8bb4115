/* The actor room's tables: what each name, demonym and role noun of the lexicon stands for, as one
 * flat list of items, and indexes from phrases to items. Made once, constant afterwards. Internal.
 */
#ifndef SAY_ACTOR_TABLE_H
#define SAY_ACTOR_TABLE_H

#include "actor/actors.h"
#include "lex/matcher.h"
#include "place/gazetteer.h"

/* What a phrase of the lexicon is. */
typedef enum say_what {
    WHAT_NOTHING,
    WHAT_NATION,  /* "Russian", "Russians" */
    WHAT_COUNTRY, /* "Russia" */
    WHAT_CAPITAL, /* "Moscow" */
    WHAT_PLACE,   /* "Aleppo" */
    WHAT_ACTOR,   /* "NATO", "Angela Merkel" */
    WHAT_ROLE     /* "foreign minister" */
} say_what;

typedef struct say_item {
    const say_entry *entry;        /* NULL: of the gazetteer */
    say_str name;                  /* first key of the entry: the canonical name */
    say_str code, country, sector; /* "" where there is none */
    uint8_t what;                  /* say_what */
    uint8_t kind;                  /* say_name_kind of a name; NAME_NONE for a role */
    bool person, group; /* a role's or actor's kind: one person; several people or a body */
    uint32_t from, to;  /* term as yyyymmdd; 0 and UINT32_MAX where open */
    float weight;       /* of a role: how much its sector says, 0 to 1 */
    float lat, lon;     /* NAN where unknown */
    uint32_t geoname;   /* of the gazetteer: GeoNames' number, 0 for a subdivision */
    uint32_t place;     /* its number there plus 1; 0: of the lexicon */
} say_item;

struct say_actors {
    const say_lexicon *lexicon;
    const say_gazetteer *places; /* NULL where there is none */
    SAY_VEC(say_item) items;     /* 0 is the blank */
    say_matcher *names;          /* phrases -> items, all but roles */
    say_matcher *roles;          /* phrases -> items */
    say_matcher *surnames;       /* last words of persons' names -> items */
};

/* The line of the lexicon that the item stands on; of the gazetteer, its file with GeoNames' number
 * for the line. name: of the rule. */
say_rule say_item_rule(const say_item *it, const char *name);

/* The sector that says most among the triples of a code: "USAGOVMIL" -> "MIL"; "" for "RUS".
 * The view is a constant of the program. */
say_str say_sector_of(say_str code);

/* Does the code begin with a country (and not with IGO, NGO, MNC, IMG, MED ...)? */
bool say_code_is_national(say_str code);

/* The code as it is shown: CAMEO's letters for the role where they are others than the sector's
 * (NULL without a role), and "---" in the place of a country that nobody names, as CAMEO's coders
 * write it. Lives in the arena. */
say_str say_code_shown(say_arena *arena, say_str code, say_str country, say_str sector,
                       const say_item *role);

/* "II" of "Abdullah II", "Jr.": no surname. */
bool say_is_numeral(say_str w);

/* A word without the marks of Latin letters ("François" -> "Francois"); w itself where it has none.
 */
say_str say_latin_plain(say_arena *arena, say_str w);

/* Days as the lexicon writes them (YYYY, YYYY-MM, YYYY-MM-DD) as yyyymmdd; a missing part is the
 * first day of the time, or its last where end is set. 0 for "". */
uint32_t say_day_of(say_str date, bool end);

#endif
