/* Looks actors up as of a day: ./actors 2005-06-01 "the French president" "Hamas"
 * Needs no model. cc actors.c -lsayso */
#include <sayso.h>
#include <stdio.h>
#include <string.h>

static int print_actor(void *user, sayso_text name, const sayso_actor *actor)
{
    (void)user;
    printf("%.*s\t%.*s\t%.*s\n", (int)name.n, name.p, (int)actor->code.n, actor->code.p,
           (int)actor->entity.n, actor->entity.p);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc < 3) return fprintf(stderr, "usage: actors YYYY-MM-DD NAME...\n"), 2;
    sayso_error err;
    sayso_engine *engine;
    sayso_options options = {.no_model = true};
    if (sayso_engine_open(&engine, &options, &err))
        return fprintf(stderr, "actors: %s\n", err.text), 3;
    uint32_t day = sayso_day(argv[1], strlen(argv[1]));
    int rc = 0;
    for (int i = 2; i < argc && rc == 0; i++) {
        sayso_text name = {argv[i], strlen(argv[i])};
        rc = sayso_who(engine, &name, 1, day, print_actor, NULL, &err);
    }
    if (rc) fprintf(stderr, "actors: %s\n", err.text);
    sayso_engine_close(engine);
    return rc;
}
