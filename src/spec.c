/* Walks a spec line by line: outside a block, inside its text, behind its first arrow. */
#include "spec.h"

#include "spec_expect.h"

typedef struct walk {
    const char *name;
    say_buf *report;
    say_check_tally *tally;
    say_check_read read;
    void *self;
    uint32_t line;
    say_buf text;       /* of the open block */
    const say_doc *doc; /* its reading; NULL before the first expectation */
    bool inside;
    say_expect_kind last; /* what the last expectation that was not `none` spoke of */
} walk;

static int refuse(const walk *w, const char *what, say_str line, say_error *err)
{
    return say_error_set(err, SAY_INPUT, "%s:%u: %s\n    %.*s", w->name, (unsigned)w->line, what,
                         SAY_ARG(line));
}

static void report_failure(walk *w, say_str line)
{
    w->tally->failed++;
    say_buf_format(w->report, "%s:%u: does not hold: %.*s\n    %.*s\n", w->name, (unsigned)w->line,
                   SAY_ARG(line), SAY_ARG(say_buf_str(&w->text)));
}

static int run_expectation(walk *w, say_str line, say_error *err)
{
    say_expect want = say_expect_read(line);
    if (want.kind == EXPECT_NOTHING) return refuse(w, "cannot read the expectation", line, err);
    if (!w->doc) w->doc = w->read(w->self, say_str_trim(say_buf_str(&w->text)), err);
    if (!w->doc) return err->code;
    if (want.kind != EXPECT_NONE) w->last = want.kind;
    w->tally->examples++;
    if (!say_expect_holds(&want, w->last, w->doc)) report_failure(w, line);
    return SAY_OK;
}

static void open_block(walk *w)
{
    w->inside = true;
    w->doc = NULL;
    w->tally->entries++;
    say_buf_clear(&w->text);
}

static int take_line(walk *w, say_str line, say_error *err)
{
    if (!w->inside) {
        if (say_str_is(line, "```example")) open_block(w);
        return SAY_OK;
    }
    if (say_str_starts(line, SAY_LIT("```"))) {
        w->inside = false;
        return SAY_OK;
    }
    if (say_str_starts(line, SAY_LIT("=>")))
        return run_expectation(w, say_str_trim(say_str_slice(line, 2, line.n)), err);
    if (w->doc) return refuse(w, "text behind an expectation", line, err);
    say_buf_put(&w->text, line);
    say_buf_putc(&w->text, '\n');
    return SAY_OK;
}

int say_spec_check(say_check_tally *tally, say_buf *report, const char *name, say_str text,
                   say_check_read read, void *self, say_error *err)
{
    walk w = {.name = name, .report = report, .tally = tally, .read = read, .self = self};
    uint32_t failed = tally->failed;
    int rc = SAY_OK;
    while (rc == SAY_OK && text.n) {
        w.line++;
        rc = take_line(&w, say_str_trim(say_str_split(text, '\n', &text)), err);
    }
    if (rc == SAY_OK && w.inside)
        rc = refuse(&w, "an example is not closed", SAY_LIT("(end of the file)"), err);
    say_buf_free(&w.text);
    return rc == SAY_OK && tally->failed > failed ? SAY_FOUND : rc;
}
