/* Walks a spec line by line: outside a block, inside its text, behind its first arrow. */
#include "spec.h"

#include "spec_expect.h"

typedef struct walk {
    const char *name;
    say_buf *report;
    say_check_tally *tally;
    say_check_read read;
    say_spec_join join;
    void *self;
    uint32_t line;
    say_buf text;                /* of the open block */
    const say_doc *doc;          /* its reading; NULL before the first expectation */
    const say_side_by_side *all; /* the same of a block of several reports */
    bool inside, several;
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

/* An expectation of a block of several reports. */
static int run_joined(walk *w, say_str line, say_error *err)
{
    say_str reports[SAY_SPEC_REPORTS];
    bool readable;
    if (!w->join) return SAY_OK;
    uint32_t n = say_spec_reports(say_str_trim(say_buf_str(&w->text)), reports);
    if (!n) return refuse(w, "too many reports in one block", line, err);
    if (!w->all) w->all = w->join(w->self, reports, n, err);
    if (!w->all) return err->code;
    bool holds = say_spec_matter_holds(w->all, line, &readable);
    if (!readable) return refuse(w, "cannot read the expectation", line, err);
    w->tally->examples++;
    if (!holds) report_failure(w, line);
    return SAY_OK;
}

static void open_block(walk *w, bool several)
{
    w->inside = true;
    w->several = several;
    w->doc = NULL;
    w->all = NULL;
    w->tally->entries++;
    say_buf_clear(&w->text);
}

static int take_line(walk *w, say_str line, say_error *err)
{
    if (!w->inside) {
        if (say_str_is(line, "```example")) open_block(w, false);
        if (say_str_is(line, "```reports")) open_block(w, true);
        return SAY_OK;
    }
    if (say_str_starts(line, SAY_LIT("```"))) {
        w->inside = false;
        return SAY_OK;
    }
    if (say_str_starts(line, SAY_LIT("=>"))) {
        say_str behind = say_str_trim(say_str_slice(line, 2, line.n));
        return w->several ? run_joined(w, behind, err) : run_expectation(w, behind, err);
    }
    if (w->doc || w->all) return refuse(w, "text behind an expectation", line, err);
    say_buf_put(&w->text, line);
    say_buf_putc(&w->text, '\n');
    return SAY_OK;
}

int say_spec_check(say_check_tally *tally, say_buf *report, const char *name, say_str text,
                   say_check_read read, say_spec_join join, void *self, say_error *err)
{
    walk w = {
        .name = name, .report = report, .tally = tally, .read = read, .join = join, .self = self};
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
