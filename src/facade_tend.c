/* Forgetting, proving and judging, in the words of sayso.h. */
#include "facade_ledger.h"
#include "facade_link.h"
#include "ledger/tend.h"

static int not_changeable(const sayso_ledger *ledger, sayso_error *err)
{
    return say_facade_fail(err, SAY_USAGE, "%s: opened for looking only", ledger->path);
}

/* The ledger's own trouble goes before what was said about the call. */
static int give(sayso_ledger *ledger, const say_error *inner, sayso_error *err)
{
    int rc = say_facade_ledger_end(ledger, err);
    return rc == SAY_OK && inner->code != SAY_OK ? say_facade_give(err, inner) : rc;
}

int sayso_ledger_forget(sayso_ledger *ledger, const char *report, sayso_error *err)
{
    if (!ledger->writes) return not_changeable(ledger, err);
    say_error inner = {0};
    say_ledger_begin(ledger->l);
    int64_t id = say_ledger_report_named(ledger->l, report, &inner);
    if (!id) return give(ledger, &inner, err);
    say_ledger_forget(ledger->l, id);
    say_facade_link_renew(ledger->l);
    say_ledger_commit(ledger->l);
    say_ledger_scrub(ledger->l);
    return say_facade_ledger_end(ledger, err);
}

int sayso_ledger_check(sayso_ledger *ledger, sayso_sink sink, void *user, sayso_error *err)
{
    if (!ledger->writes) return not_changeable(ledger, err);
    say_buf b = {0};
    uint64_t wrong = say_ledger_check(ledger->l, &b);
    if (wrong)
        say_buf_format(&b, "%s: %llu things are wrong\n", ledger->path, (unsigned long long)wrong);
    else
        say_buf_format(&b, "%s: nothing is wrong\n", ledger->path);
    int rc = say_facade_ledger_end(ledger, err);
    if (rc == SAY_OK && b.failed) rc = say_facade_fail(err, SAY_FAULT, "out of memory");
    if (rc == SAY_OK && sink(user, b.p, b.n) != 0)
        rc = say_facade_fail(err, SAY_SYSTEM, "cannot write");
    say_buf_free(&b);
    return rc == SAY_OK && wrong ? SAY_FOUND : rc;
}

int sayso_ledger_judge(sayso_ledger *ledger, const sayso_judging *judging, sayso_error *err)
{
    if (!ledger->writes) return not_changeable(ledger, err);
    say_error inner = {0};
    say_judging j = {judging->id, judging->verdict, judging->correction, judging->note,
                     judging->judge ? judging->judge : "unknown"};
    say_ledger_begin(ledger->l);
    if (say_ledger_ok(ledger->l) && say_ledger_judge(ledger->l, &j, &inner) == SAY_OK)
        say_ledger_commit(ledger->l);
    return give(ledger, &inner, err);
}

int sayso_ledger_judgements(sayso_ledger *ledger, sayso_sink sink, void *user, sayso_error *err)
{
    say_error inner = {0};
    say_rows to = {.sink = sink, .user = user};
    say_ledger_judgements(ledger->l, &to, &inner);
    if (to.stopped) return say_facade_fail(err, SAY_SYSTEM, "cannot write");
    return say_facade_ledger_end(ledger, err);
}
