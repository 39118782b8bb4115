/* The statement table: all SQL of the program but the schema and the filters of filters.c. Values
 * are bound, never written into the text. */
#include "ledger/statements.h"

#define NOW "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"

static const char *const statements[STMT_COUNT] = {
    /* Transactions. IMMEDIATE: who cannot write learns it at once, not in the middle. */
    [STMT_BEGIN] = "BEGIN IMMEDIATE",
    [STMT_COMMIT] = "COMMIT",
    [STMT_ROLLBACK] = "ROLLBACK",

    /* What kind of file it is. */
    [STMT_APPLICATION] = "PRAGMA application_id",
    [STMT_VERSION] = "PRAGMA user_version",
    [STMT_IS_EMPTY] = "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master)",
    /* A report and its reading are committed together: the last one speaks for all. */
    [STMT_STALE] = "SELECT EXISTS (SELECT 1 FROM report) AND NOT EXISTS (SELECT 1 FROM reading "
                   "WHERE report = (SELECT max(id) FROM report))",

    /* The kept half. */
    [STMT_PUT_RUN] = "INSERT OR IGNORE INTO run (program, lexicon, model, first) "
                     "VALUES (?1, ?2, ?3, " NOW ")",
    [STMT_FIND_RUN] = "SELECT id FROM run WHERE program = ?1 AND lexicon = ?2 AND model = ?3",
    [STMT_FIND_HASH] = "SELECT id FROM report WHERE hash = ?1",
    [STMT_PUT_REPORT] =
        "INSERT INTO report (hash, name, title, url, publisher, published, language, text, "
        "trouble, added, run) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, " NOW ", ?10)",
    [STMT_PUT_COPY] =
        "INSERT OR IGNORE INTO copy (report, name, title, url, publisher, published, warc, "
        "raw_hash, added) VALUES (?1, ?2, ?3, ?4, ?5, coalesce(?6, ''), ?7, ?8, " NOW ")",

    /* The derived half, row by row. */
    [STMT_PUT_READING] =
        "INSERT INTO reading (report, run, furniture, notes) VALUES (?1, ?2, ?3, ?4)",
    [STMT_PUT_SENTENCE] = "INSERT INTO sentence VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [STMT_PUT_ENTITY] = "INSERT INTO entity VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    [STMT_PUT_MENTION] = "INSERT INTO mention VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [STMT_PUT_ATTRIBUTION] = "INSERT INTO attribution VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
                             "?10, ?11, ?12, ?13)",
    [STMT_PUT_EVENT] =
        "INSERT INTO event VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, "
        "?15, ?16, ?17, ?18, ?19, ?20)",
    [STMT_PUT_ROLE] = "INSERT OR IGNORE INTO role VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    [STMT_PUT_SPAN] = "INSERT OR IGNORE INTO span VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    [STMT_PUT_CONTEST] = "INSERT INTO contest VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    [STMT_PUT_REPORT_TEXT] = "INSERT INTO report_text (rowid, title, text) VALUES (?1, ?2, ?3)",
    [STMT_PUT_ATTRIBUTION_TEXT] = "INSERT INTO attribution_text (rowid, content) VALUES (?1, ?2)",
    [STMT_PUT_ENTITY_TEXT] = "INSERT INTO entity_text (rowid, name) VALUES (?1, ?2)",
    [STMT_PUT_TERM] = "INSERT OR IGNORE INTO term (term, report, weight) VALUES (?1, ?2, ?3)",
    [STMT_PUT_PROPOSITION] = "INSERT INTO proposition (report, data) VALUES (?1, ?2)",

    /* What joins reports. */
    [STMT_POSTINGS] = "SELECT report, weight FROM term WHERE term = ?1 AND report < ?2 "
                      "ORDER BY report DESC LIMIT ?3",
    [STMT_PACK] = "SELECT data FROM proposition WHERE report = ?1",
    [STMT_PUT_LINK] = "INSERT OR REPLACE INTO link (a, b, score) VALUES (?1, ?2, ?3)",
    [STMT_LINKS] = "SELECT b, score FROM link WHERE a = ?1 ORDER BY b",
    [STMT_MARK] = "INSERT OR IGNORE INTO link_mark (proposition) VALUES (?1)",
    [STMT_MARKS] = "SELECT proposition FROM link_mark ORDER BY proposition LIMIT ?1",
    [STMT_UNMARK] = "DELETE FROM link_mark WHERE proposition = ?1",
    [STMT_ORIGIN] = "SELECT publisher, published, name FROM report WHERE id = ?1",
    [STMT_WORDS] = "SELECT substr(CAST(text AS BLOB), ?2 + 1, ?3 - ?2) FROM report WHERE id = ?1",
    [STMT_MATTER_OF] = "SELECT matter FROM matter_member WHERE proposition = ?1",
    [STMT_PUT_MATTER] = "INSERT INTO matter (id, strength, about, first) VALUES (?1, ?2, ?3, ?4)",
    [STMT_PUT_MEMBER] = "INSERT INTO matter_member SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
                        "?11, ?12, ?13, name, publisher, published FROM report WHERE id = ?14",
    [STMT_DROP_MATTER] = "DELETE FROM matter WHERE id = ?1",
    [STMT_DROP_MEMBERS] = "DELETE FROM matter_member WHERE matter = ?1",
    [STMT_MATTERS] =
        "SELECT id, strength, about, first FROM matter ORDER BY strength DESC, id LIMIT ?1",
    [STMT_MEMBERS] =
        "SELECT proposition, side, rank, voice, source, country, code, sentence, name, publisher, "
        "published FROM matter_member WHERE matter = ?1 "
        "ORDER BY instr('affirms denies doubts unaware declines', side), rank",
};

const char *say_statement(int i)
{
    return statements[i];
}
