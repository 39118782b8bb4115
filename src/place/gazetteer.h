/* The gazetteer: towns above 1,000 people and first-level subdivisions of countries, mapped from
 * model/places.say (model/PLACES.md). Takes names, gives the places that bear them; does not choose
 * among them. Constant after opening. */
#ifndef SAY_PLACE_GAZETTEER_H
#define SAY_PLACE_GAZETTEER_H

#include "base/error.h"
#include "base/str.h"
#include <stdbool.h>
#include <stdint.h>

enum {
    SAY_PLACE_KEY = 64,  /* bytes of the longest name, its NUL counted */
    SAY_PLACE_WORDS = 5, /* words of the longest name that is looked up */
    SAY_PLACE_HITS = 255 /* most places of one name */
};

/* What a place is. */
enum {
    SAY_PLACE_CAPITAL = 1,
    SAY_PLACE_SEAT = 2,    /* of a subdivision's government */
    SAY_PLACE_SECTION = 4, /* of a larger town */
    SAY_PLACE_REGION = 8   /* a subdivision: "Kerala" */
};

/* How a name stands to its place. */
typedef enum say_place_how {
    SAY_PLACE_NAME,  /* GeoNames' first name */
    SAY_PLACE_OTHER, /* another: "Halab" for Aleppo */
    SAY_PLACE_SHORT  /* only behind a comma: "Paris, Tex." */
} say_place_how;

typedef struct say_place_hit {
    uint32_t place;
    uint8_t how; /* say_place_how */
} say_place_hit;

typedef struct say_place {
    uint32_t id; /* GeoNames' number; 0 for a subdivision */
    uint32_t region;
    say_str country; /* ISO alpha-3; a view of the file */
    float lat, lon;  /* degrees; NAN where unknown */
    float size;      /* log10 of the people who live there */
    uint8_t flags;
} say_place;

typedef struct say_gazetteer say_gazetteer;

/* Maps and checks the file: checksums, every offset and number. SAY_OK; SAY_INPUT with a message
 * that names the file and what is wrong; SAY_FAULT without memory. */
int say_gazetteer_open(say_gazetteer **out, const char *path, say_error *err);
void say_gazetteer_close(say_gazetteer *g);

/* The places whose name the words make, the largest first; how many. hits: [SAY_PLACE_HITS]. Case,
 * hyphens and apostrophes do not count; words: Latin letters without marks. */
uint32_t say_gazetteer_find(const say_gazetteer *g, say_place_hit *hits, const say_str *words,
                            uint32_t n);

/* The place of that number (as found). */
say_place say_gazetteer_place(const say_gazetteer *g, uint32_t place);

/* Writes the name it is shown by; gives its bytes (at most SAY_PLACE_KEY). */
size_t say_gazetteer_name(const say_gazetteer *g, char *out, uint32_t place);

#endif
