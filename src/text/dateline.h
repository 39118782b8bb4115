/* Datelines: where and when a report was filed, at its beginning. They are no part of its first
 * sentence: "KABUL, Afghanistan (AP) — Troops left on Monday." */
#ifndef SAY_TEXT_DATELINE_H
#define SAY_TEXT_DATELINE_H

#include "text/atom.h"
#include <stddef.h>

typedef struct say_dateline {
    size_t atoms; /* its dash or colon included; 0 where there is none, or nothing behind it */
    uint32_t day; /* yyyymmdd where it names one with its year, else 0 */
} say_dateline;

/* Reads the dateline that begins with a[0]. a: [n] atoms of text, one paragraph or the rest of it.
 * Pure; looks at few atoms. */
say_dateline say_dateline_read(const say_atom *a, size_t n, say_str text);

#endif
