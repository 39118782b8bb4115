/* A person's answers: kept with the words they are about, so that they outlive the rows. */
#include "ledger/rows.h"
#include "ledger/tend.h"

#include <stdlib.h>

static bool is_verdict(const char *v)
{
    return strcmp(v, "accept") == 0 || strcmp(v, "reject") == 0 || strcmp(v, "correct") == 0;
}

/* The statement for a kind of thing and its number; -1 where the id is none. */
static int statement_for(const char *id, int64_t *number)
{
    static const char letters[] = "eac";
    const char *letter = *id >= '0' && *id <= '9' ? letters : strchr(letters, *id);
    const char *digits = *id >= '0' && *id <= '9' ? id : id + 1;
    char *end;
    if (!*id || !letter || *digits < '0' || *digits > '9') return -1;
    *number = strtoll(digits, &end, 10);
    return *end ? -1 : STMT_JUDGE_EVENT + (int)(letter - letters);
}

static bool is_json(say_ledger *l, const char *text)
{
    sqlite3_stmt *s = NULL;
    if (sqlite3_prepare_v2(l->db, "SELECT json_valid(?1)", -1, &s, NULL) != SQLITE_OK) return false;
    say_db_bind_text(l, s, 1, say_str_of(text));
    bool valid = say_db_number(l, s) != 0;
    sqlite3_finalize(s);
    return valid;
}

int say_ledger_judge(say_ledger *l, const say_judging *j, say_error *err)
{
    int64_t number = 0;
    int statement = statement_for(j->id, &number);
    if (!is_verdict(j->verdict))
        return say_error_set(err, SAY_USAGE, "a verdict is accept, reject or correct, not \"%s\"",
                             j->verdict);
    if ((strcmp(j->verdict, "correct") == 0) != (j->correction != NULL))
        return say_error_set(err, SAY_USAGE,
                             "what is right goes with the verdict correct, as JSON");
    if (j->correction && !is_json(l, j->correction))
        return say_error_set(err, SAY_USAGE, "what is right must be JSON, as {\"type\":\"AID\"}");
    if (statement < 0)
        return say_error_set(err, SAY_USAGE,
                             "\"%s\" names nothing: e17000003 is an event, a17000001 a claim",
                             j->id);
    say_db_do(l, statement, "izzzz", number, j->verdict, j->correction, j->note, j->judge);
    if (say_ledger_ok(l) && sqlite3_changes(l->db) == 0)
        return say_error_set(err, SAY_USAGE, "there is no \"%s\" in the ledger", j->id);
    return say_ledger_status(l, err);
}

int say_ledger_judgements(say_ledger *l, say_rows *to, say_error *err)
{
    static const say_column none[] = {{NULL, NULL, 0}};
    to->as = ROWS_JSON;
    say_rows_write(l, say_db_bind(l, STMT_JUDGEMENTS, ""), none, 0, to);
    return say_ledger_status(l, err);
}
