/* Words into the full-text indexes, of some reports at once: an index keeps what is new in a table
 * in memory, and row by row its lines would be gone from the processor's cache each time. */
#include "ledger/db.h"

enum { AT_ONCE = 64, REPORTS = 0, INDEXES = 3 }; /* few enough that the threads need not wait */

static void put_words(say_ledger *l, int index, int64_t first, int64_t last)
{
    sqlite3_stmt *s = say_db_bind(l, STMT_WORDS_OF + index, "ii", first, last);
    while (say_db_row(l, s)) {
        bool titled = sqlite3_column_count(s) > 2;
        say_str title = titled ? say_db_text(s, 2) : SAY_LIT("");
        say_db_do(l, STMT_PUT_WORDS + index, titled ? "ist" : "is", sqlite3_column_int64(s, 0),
                  say_db_text(s, 1), title);
    }
}

void say_words_pay(say_ledger *l)
{
    if (!l->owed) return;
    l->owed = 0;
    put_words(l, REPORTS, l->owed_from, l->owed_to);
    for (int i = REPORTS + 1; i < INDEXES; i++)
        put_words(l, i, say_id_of(l->owed_from, 0), say_id_of(l->owed_to, SAY_ID_STEP - 1));
}

void say_words_owe(say_ledger *l, int64_t report)
{
    if (!l->owed) l->owed_from = report;
    l->owed_to = report;
    if (++l->owed == AT_ONCE) say_words_pay(l);
}
