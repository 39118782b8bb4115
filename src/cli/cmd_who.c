/* sayso who: looks actors up by name, from the arguments or, one a line, from standard input. */
#include "cli/cli.h"

#include "base/buf.h"
#include "base/file.h"

typedef struct names {
    sayso_text *at; /* shape [n] */
    size_t n;
} names;

static void put_json(say_buf *b, const char *key, sayso_text value)
{
    say_buf_format(b, ",\"%s\":", key);
    if (value.n)
        say_buf_json(b, (say_str){value.p, value.n});
    else
        say_buf_puts(b, "null");
}

static void put_object(say_buf *b, sayso_text name, const sayso_actor *a)
{
    say_buf_puts(b, "{\"name\":");
    say_buf_json(b, (say_str){name.p, name.n});
    put_json(b, "entity", a->entity);
    put_json(b, "code", a->code);
    put_json(b, "country", a->country);
    put_json(b, "sector", a->sector);
    put_json(b, "from", a->from);
    put_json(b, "to", a->to);
    put_json(b, "basis", a->basis);
    say_buf_puts(b, "}\n");
}

static void put_part(say_buf *b, const char *between, sayso_text part)
{
    if (!part.n) return;
    say_buf_puts(b, between);
    say_buf_put(b, (say_str){part.p, part.n});
}

/* Sergei Lavrov: Sergey Lavrov, RUSGOV (from 2004-03-09), public-record */
static void put_line(say_buf *b, sayso_text name, const sayso_actor *a)
{
    say_buf_put(b, (say_str){name.p, name.n});
    say_buf_putc(b, ':');
    if (!a->entity.n && !a->code.n) say_buf_puts(b, " not known");
    put_part(b, " ", a->entity);
    put_part(b, a->entity.n ? ", " : " ", a->code);
    if (a->from.n || a->to.n) {
        say_buf_puts(b, " (");
        put_part(b, "from ", a->from);
        put_part(b, a->from.n ? " to " : "to ", a->to);
        say_buf_putc(b, ')');
    }
    put_part(b, ", ", a->basis);
    say_buf_putc(b, '\n');
}

static int write_answer(void *user, sayso_text name, const sayso_actor *actor)
{
    const cli_call *call = user;
    say_buf b = {0};
    if (call->given & OPT_JSON)
        put_object(&b, name, actor);
    else
        put_line(&b, name, actor);
    int stop = b.failed || cli_sink(NULL, b.p, b.n);
    say_buf_free(&b);
    return stop;
}

/* The lines of the bytes, without their ends; a last empty line is none. */
static names lines_of(say_arena *arena, say_str bytes)
{
    names v = {0};
    for (size_t i = 0; i < bytes.n; i++)
        v.n += bytes.p[i] == '\n' || i + 1 == bytes.n;
    v.at = say_arena_zero(arena, v.n, sizeof *v.at);
    for (size_t i = 0; i < v.n; i++) {
        say_str line = say_str_split(bytes, '\n', &bytes);
        if (line.n && line.p[line.n - 1] == '\r') line.n--;
        v.at[i] = (sayso_text){line.p, line.n};
    }
    return v;
}

static names names_of(say_arena *arena, const cli_call *call, say_str bytes)
{
    if (call->n_args == 0) return lines_of(arena, bytes);
    names v = {say_arena_zero(arena, (size_t)call->n_args, sizeof *v.at), (size_t)call->n_args};
    for (size_t i = 0; i < v.n; i++)
        v.at[i] = (sayso_text){call->args[i], strlen(call->args[i])};
    return v;
}

static int look_up(say_arena *arena, const cli_call *call, const sayso_engine *engine,
                   say_str bytes)
{
    jmp_buf trap;
    arena->trap = &trap;
    if (setjmp(trap)) {
        cli_say("out of memory");
        return SAYSO_FAULT;
    }
    names v = names_of(arena, call, bytes);
    cli_call copy = *call;
    sayso_error err;
    int rc = sayso_who(engine, v.at, v.n, call->date, write_answer, &copy, &err);
    return rc == SAYSO_OK ? rc : cli_say_error(&err);
}

int cmd_who(const cli_call *call)
{
    int rc;
    sayso_engine *engine;
    if (!cli_open_engine(&engine, call, false, &rc)) return rc;
    say_file file = {0};
    say_error err = {0};
    if (call->n_args == 0) rc = say_file_open(&file, "-", &err);
    if (rc == SAYSO_OK) {
        say_arena arena;
        say_arena_init(&arena, 0);
        rc = look_up(&arena, call, engine, file.bytes);
        say_arena_free(&arena);
    } else {
        cli_say("%s", err.text);
    }
    say_file_close(&file);
    sayso_engine_close(engine);
    return rc;
}
