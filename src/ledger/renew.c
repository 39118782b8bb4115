/* The kept texts one by one, for reading them again. Takes a ledger, gives its reports in order. */
#include "ledger/db.h"
#include "ledger/tend.h"

bool say_ledger_next_text(say_ledger *l, int64_t after, say_kept *out)
{
    sqlite3_stmt *s = say_db_bind(l, STMT_NEXT_TEXT, "i", after);
    if (!say_db_row(l, s)) return false;
    *out = (say_kept){.id = sqlite3_column_int64(s, 0),
                      .name = say_db_text(s, 2),
                      .title = say_db_text(s, 3),
                      .url = say_db_text(s, 4),
                      .publisher = say_db_text(s, 5),
                      .author = say_db_text(s, 7),
                      .text = say_db_text(s, 8)};
    say_str hash = say_db_text(s, 1);
    if (hash.n == SAY_SHA256) memcpy(out->hash.byte, hash.p, SAY_SHA256);
    out->published = say_db_day(s, 6);
    return true;
}

uint64_t say_ledger_texts(say_ledger *l)
{
    return (uint64_t)say_db_number(l, say_db_bind(l, STMT_ANY_TEXTS, ""));
}

void say_ledger_renew(say_ledger *l)
{
    say_schema_renew(l);
}
