/* Matters of a few reports, for the façade's files. */
#ifndef SAY_FACADE_MATTERS_H
#define SAY_FACADE_MATTERS_H

#include "facade.h"
#include "spec_matters.h"

/* Reads n texts, SAY_SPEC_REPORTS at most, as reports 1 .. n and finds what they contest.
 * Everything is in the arena, whose trap is set. False with err set where one cannot be read. */
bool say_facade_join(const sayso_engine *engine, const say_str *texts, uint32_t n, say_arena *arena,
                     say_side_by_side *out, say_error *err);

#endif
