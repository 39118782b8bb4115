/* Looking actors up, without a report around them. */
#include "facade.h"

#include "actor/who.h"
#include <stdio.h>

enum { DAY_BYTES = 16 };

static sayso_text text_of(say_str s)
{
    return (sayso_text){s.p, s.n};
}

/* A day as YYYY-MM-DD, in room; "" for 0. */
static sayso_text day_text(char room[DAY_BYTES], uint32_t day)
{
    if (!day) return (sayso_text){"", 0};
    int n = snprintf(room, DAY_BYTES, "%04u-%02u-%02u", day / 10000 % 10000, day / 100 % 100,
                     day % 100);
    return (sayso_text){room, (size_t)n};
}

static int look_one_up(const sayso_engine *engine, say_arena *arena, sayso_text name, uint32_t date,
                       sayso_found found, void *user)
{
    say_who_is is = {0};
    char from[DAY_BYTES], to[DAY_BYTES];
    say_who(&is, engine->actors, arena, (say_str){name.p, name.n}, date);
    sayso_actor actor = {.entity = text_of(is.entity),
                         .code = text_of(is.code),
                         .country = text_of(is.country),
                         .sector = text_of(is.sector),
                         .from = day_text(from, is.from),
                         .to = day_text(to, is.to),
                         .basis = text_of(is.basis)};
    return found(user, name, &actor);
}

static int look_all_up(const sayso_engine *engine, say_arena *arena, const sayso_text *names,
                       size_t n, uint32_t date, sayso_found found, void *user, sayso_error *err)
{
    jmp_buf trap;
    arena->trap = &trap;
    if (setjmp(trap)) return say_facade_fail(err, SAY_FAULT, "out of memory");
    for (size_t i = 0; i < n; i++) {
        say_arena_reset(arena);
        if (look_one_up(engine, arena, names[i], date, found, user) != 0)
            return say_facade_fail(err, SAY_SYSTEM, "cannot write");
    }
    return SAY_OK;
}

int sayso_who(const sayso_engine *engine, const sayso_text *names, size_t n, uint32_t date,
              sayso_found found, void *user, sayso_error *err)
{
    say_arena arena;
    say_arena_init(&arena, engine->memory);
    int rc = look_all_up(engine, &arena, names, n, date, found, user, err);
    say_arena_free(&arena);
    return rc;
}
