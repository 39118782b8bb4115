/* The room's tables as they lie in memory; only cues.c and attrib.c look inside. */
#ifndef SAY_ATTRIB_TABLES_H
#define SAY_ATTRIB_TABLES_H

#include "attrib/work.h"

typedef struct say_cue_slot {
    say_str key; /* "say\1v\1clause"; empty: a free place */
    say_cue cue;
} say_cue_slot;

struct say_attrib {
    const say_lexicon *lexicon;
    say_cue_slot *slots; /* [n_slots], a power of two, open addressing */
    uint32_t n_slots;
};

#endif
