/* Writes a matter on which reports differ: sides, sources counted independently, reports,
 * sentences.
 */
#ifndef SAY_OUT_MATTER_H
#define SAY_OUT_MATTER_H

#include "base/buf.h"
#include "record_matter.h"

enum {
    SAY_SOURCES_SHOWN = 100,  /* of one side, in JSON */
    SAY_SENTENCES_SHOWN = 40, /* of one side, in JSON: one for each voice */
    SAY_SENTENCES_TOLD = 3,   /* the same for people */
    SAY_SOURCES_TOLD = 8
};

/* One line of JSON Lines. told: [members.n], parallel to the members, which are ordered by side. */
void say_write_matter_json(say_buf *b, const say_matter *m, const say_told *told);

/* For people: a few lines under its number; width in columns, at least 20. */
void say_write_matter_text(say_buf *b, const say_matter *m, const say_told *told, uint64_t number,
                           unsigned width, bool colour);

#endif
