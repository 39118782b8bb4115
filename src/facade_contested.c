/* The matters of a ledger, read and handed to their writer. */
#include "facade_ledger.h"

#include "ledger/matter.h"
#include "out/matter.h"

enum { COLUMNS = 80, LEAST_COLUMNS = 20 };

typedef struct telling {
    bool json, colour, cut, more;
    unsigned width;
    uint64_t limit, n;
    sayso_sink sink;
    void *user;
    say_buf buf;
} telling;

static bool tell_matter(void *user, const say_matter *m, const say_told *told)
{
    telling *t = user;
    if (t->limit && t->n == t->limit) {
        t->more = true;
        return false;
    }
    say_buf_clear(&t->buf);
    t->n++;
    if (t->json)
        say_write_matter_json(&t->buf, m, told);
    else
        say_write_matter_text(&t->buf, m, told, t->n, t->width, t->colour);
    t->cut = !t->buf.failed && t->sink(t->user, t->buf.p, t->buf.n) != 0;
    return !t->cut && !t->buf.failed;
}

/* One more than is shown is asked for, to know whether there is more. */
static void tell_all(say_ledger *l, telling *t)
{
    say_arena arena;
    jmp_buf trap;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap))
        say_ledger_fail(l, SAY_FAULT, "out of memory while reading matters");
    else
        say_ledger_matters(l, &arena, t->limit ? t->limit + 1 : 0, tell_matter, t);
    say_arena_free(&arena);
}

int sayso_ledger_contested(sayso_ledger *ledger, const char *format, uint64_t limit,
                           const sayso_style *style, sayso_sink sink, void *user, bool *more,
                           sayso_error *err)
{
    telling t = {.limit = limit, .sink = sink, .user = user, .width = COLUMNS};
    t.json = format && strcmp(format, "json") == 0;
    if (format && !t.json && strcmp(format, "text") != 0)
        return say_facade_fail(err, SAY_USAGE, "there is no format \"%s\" of matters", format);
    if (style && style->width)
        t.width = style->width < LEAST_COLUMNS ? LEAST_COLUMNS : style->width;
    t.colour = style && style->colour;
    int rc = say_facade_ledger_fresh(ledger, err);
    if (rc != SAY_OK) return rc;
    tell_all(ledger->l, &t);
    bool failed = t.buf.failed;
    say_buf_free(&t.buf);
    if (more) *more = t.more;
    rc = say_facade_ledger_end(ledger, err);
    if (rc != SAY_OK) return rc;
    if (failed) return say_facade_fail(err, SAY_FAULT, "out of memory while writing");
    return t.cut ? say_facade_fail(err, SAY_SYSTEM, "cannot write") : SAY_OK;
}
