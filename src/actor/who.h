/* Who is that? Looks a name or a short description up without a report around it. */
#ifndef SAY_ACTOR_WHO_H
#define SAY_ACTOR_WHO_H

#include "actor/actors.h"

typedef struct say_who_is {
    say_str entity; /* canonical name, or the words asked for; "" where nothing is known */
    say_str code, country, sector; /* as in the contract; "" unknown */
    say_str role;                  /* office in words where the lexicon gives it; "" */
    uint32_t from, to;             /* term as yyyymmdd; 0 open or none */
    say_str basis;                 /* on what the entry rests: "unverified", "iso-codes"; "" */
    say_rule rule;                 /* the line of the lexicon; file NULL where none spoke */
} say_who_is;

/* Fills *out; views live in the arena or the lexicon. name: UTF-8, as a person types it. date:
 * yyyymmdd, 0 for the latest holder. What the lexicon is silent on may be the whole name of a town
 * of the gazetteer, if there is one (say_actors_use): basis "geonames". Gives false where nothing
 * is known (out is then empty but for no code). */
bool say_who(say_who_is *out, const say_actors *a, say_arena *arena, say_str name, uint32_t date);

#endif
