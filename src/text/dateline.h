/* Datelines: where and when a report was filed, at its beginning. They are no part of its first
 * sentence: "KABUL, Afghanistan (AP) — Troops left on Monday." */
#ifndef SAY_TEXT_DATELINE_H
#define SAY_TEXT_DATELINE_H

#include "text/atom.h"
#include <stddef.h>

/* How many atoms the dateline has that begins with a[0], its dash or colon included; 0 where there
 * is none, or nothing behind it. a: [n] atoms of text, one paragraph or the rest of it. */
size_t say_dateline_atoms(const say_atom *a, size_t n, say_str text);

#endif
