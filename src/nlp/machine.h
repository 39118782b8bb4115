/* The arithmetic of one kind of machine: the tiles of the matrix product and the cells, compiled
 * for what the machine has. All kinds give the same bits, but for `float`, the oracle, whose
 * products are not rounded to bytes. Chosen once, when a model is opened. */
#ifndef SAY_NLP_MACHINE_H
#define SAY_NLP_MACHINE_H

#include "base/error.h"
#include "nlp/cell.h"
#include "nlp/kernel_tile.h"

typedef struct say_machine {
    const char *name; /* "avx512", as SAYSO_CPU has it */
    const say_cells *cells;
    say_tile_function *tile; /* NULL: products in floats */
    say_quantise_function *quantise;
} say_machine;

/* The machine of that name. NULL with err set (SAY_USAGE) where there is no such kind or this
 * computer cannot run it; name NULL or "" chooses the quickest. */
const say_machine *say_machine_named(const char *name, say_error *err);

/* The machine that the environment's SAYSO_CPU names. Errors as above. */
const say_machine *say_machine_choose(say_error *err);

#endif
