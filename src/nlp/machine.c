/* A table of machines, the quickest first, and what the processor says about itself. */
#include "nlp/machine.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static const say_machine machines[] = {
#if SAY_KERNEL_X86
    {"avx512", &say_cells_avx512, say_tile_avx512, say_quantise_avx512},
    {"avx2", &say_cells_avx2, say_tile_avx2, say_quantise_avx2},
#endif
    {"plain", &say_cells_plain, say_tile_plain, say_quantise_plain},
    {"float", &say_cells_plain, NULL, NULL},
};
enum { MACHINES = sizeof machines / sizeof *machines };

static bool can_run(const say_machine *m)
{
#if SAY_KERNEL_X86
    if (m->tile == say_tile_avx512)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
               __builtin_cpu_supports("avx512vnni");
    if (m->tile == say_tile_avx2) return __builtin_cpu_supports("avx2");
#endif
    return m->name != NULL;
}

const say_machine *say_machine_named(const char *name, say_error *err)
{
    bool any = !name || !*name;
    for (int i = 0; i < MACHINES; i++) {
        if (!any && strcmp(name, machines[i].name) != 0) continue;
        if (can_run(&machines[i])) return &machines[i];
        if (any) continue;
        say_error_set(err, SAY_USAGE,
                      "SAYSO_CPU=%s: this computer has no %s; leave SAYSO_CPU unset", name, name);
        return NULL;
    }
    say_error_set(err, SAY_USAGE, "SAYSO_CPU=%s: expected avx512, avx2, plain or float", name);
    return NULL;
}

const say_machine *say_machine_choose(say_error *err)
{
    return say_machine_named(getenv("SAYSO_CPU"), err);
}
