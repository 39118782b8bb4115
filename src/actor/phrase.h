/* What a noun phrase says about who it names: "the former French foreign minister Laurent Fabius"
 * -> name, country, sector, code. Takes words in a row, no tree; used for mentions and for `who`.
 * Internal. */
#ifndef SAY_ACTOR_PHRASE_H
#define SAY_ACTOR_PHRASE_H

#include "actor/table.h"

enum { SAY_MAX_PHRASE = 40 }; /* words of a phrase that are read */

/* How often a report speaks of each country; used where a name could be several. */
typedef struct say_tally {
    SAY_VEC(struct {
        char code[4];
        uint32_t n;
    })
    rows;
} say_tally;

void say_tally_add(say_tally *t, say_arena *arena, say_str country);
uint32_t say_tally_of(const say_tally *t, say_str country); /* t may be NULL */

/* A piece of a phrase that the lexicon knows: words [begin, end). */
typedef struct say_piece {
    uint16_t begin, end;
    const say_item *item;
} say_piece;

/* What is known of who a phrase names. */
typedef struct say_identity {
    const say_item *item; /* the name that was recognised; NULL where only roles speak */
    say_str name;         /* canonical name of item, else "" */
    say_str country, sector, code;
    uint8_t kind;         /* say_name_kind */
    bool person, group;   /* one human being; several or a body; neither: unknown */
    bool capital;         /* a capital: as an actor it is its government */
    bool nation;          /* "Russian": what belongs to a country, or its people */
    const say_item *role; /* of the head: "minister"; NULL where it has none */
    float weight;         /* how much is known of the sector, 0 to 1 */
    say_rule rule;
} say_identity;

/* Cuts the words into names and roles, longest first, from left to right. pieces: [SAY_MAX_PHRASE].
 * date: yyyymmdd, 0 unknown. tally may be NULL. lenient: capitals do not matter. */
uint32_t say_phrase_cut(say_piece *pieces, const say_actors *a, const say_str *words, uint32_t n,
                        uint32_t date, const say_tally *tally, bool lenient);

/* Puts the pieces together around the head word. Fields that nothing speaks of are "". Codes that
 * are made here live in the arena. */
say_identity say_phrase_read(say_arena *arena, const say_piece *pieces, uint32_t n_pieces,
                             const say_str *words, uint32_t n, uint32_t head, uint32_t date);

/* The item meant among the values of a match: in office on the date, in the country of the report.
 */
const say_item *say_item_pick(const say_actors *a, const say_match *m, uint32_t date,
                              const say_tally *tally);

/* Code from country and sector, as CAMEO writes it: "SYR" + "REB". */
say_str say_code_of(say_arena *arena, say_str country, say_str sector);

#endif
