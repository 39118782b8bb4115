/* Paths on the tree: "subj", "obj.of", "xcomp.obj", "against". Takes a path's words and a token;
 * gives the tokens at its end. The steps are listed in sayso-lexicon(5). */
#ifndef SAY_EVENT_PATH_H
#define SAY_EVENT_PATH_H

#include "record.h"

enum { SAY_PATH_STEPS = 4, SAY_PATH_ENDS = 8 };

/* A path of at most SAY_PATH_STEPS steps. A word that is no step's name is a preposition. */
typedef struct say_path {
    uint8_t step[SAY_PATH_STEPS];
    say_str word[SAY_PATH_STEPS];
    uint8_t n;
    const char *text; /* as written, NUL-terminated */
} say_path;

/* Tokens at the end of a path, in text order, each once. */
typedef struct say_ends {
    uint32_t at[SAY_PATH_ENDS];
    uint32_t n;
} say_ends;

/* Reads one path. False: empty, too long, or not of lower-case words and dots. */
bool say_path_read(say_path *out, say_arena *arena, say_str text);

/* Where the path leads from t; nowhere is n = 0. At most SAY_PATH_ENDS, the rest are dropped. */
void say_path_walk(say_ends *out, const say_doc *d, const say_path *path, uint32_t t);

/* Adds t if it is not 0, not there yet and there is room. */
void say_ends_add(say_ends *ends, uint32_t t);

#endif
