/* The statement table: all SQL of the program but the schema and the filters of filters.c. Values
 * are bound, never written into the text. */
#include "ledger/statements.h"

#define NOW "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"

#define FORGET(n) [STMT_FORGET_FIRST + (n)]
#define WITHIN(id) " WHERE " id " BETWEEN ?2 AND ?3"
#define SPAN_ROWS(table, id) \
    "SELECT '" table "', " id ", begin, end, begin_byte, end_byte FROM " table WITHIN(id)
/* Spans of an owner as JSON: [[begin,end],...]. */
#define SPANS(owner, part)                                                                  \
    "(SELECT json_group_array(json_array(begin, end)) FROM (SELECT begin, end FROM span s " \
    "WHERE s.owner = " owner " AND s.part = '" part "' ORDER BY n))"
#define E_SPANS(part) SPANS("e.id", part)
#define A_SPANS(part) SPANS("a.id", part)
#define PARTIES(role)                                                               \
    "(SELECT json_group_array(json_object('name', n.name, 'code', n.code, 'span', " \
    "json_array(r.begin, r.end))) FROM role r JOIN entity n ON n.id = r.entity "    \
    "WHERE r.event = e.id AND r.role = '" role "')"
/* The words of a contest's side, whichever kind it is. */
#define SIDE(x)                                                                                    \
    "CASE WHEN c." x "_attribution THEN 'a' || " SPANS("c." x "_attribution", "cue") " || " SPANS( \
        "c." x "_attribution", "content") " ELSE 'e' || " SPANS("c." x "_event", "trigger") " END"
#define JUDGE_OPENS                                                                             \
    "INSERT INTO judgement (report, verdict, correction, note, judge, judged, run, kind, key, " \
    "record) SELECT d.hash, ?2, ?3, ?4, ?5, " NOW ", "                                          \
    "(SELECT run FROM reading WHERE report = d.id), "

/* clang-format off: strings broken between macros are read best as they were written. */
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
        "trouble, added, run, author) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, " NOW ", ?10, ?11)",
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
                             "?10, ?11, ?12, ?13, ?14)",
    [STMT_PUT_EVENT] =
        "INSERT INTO event VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, "
        "?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)",
    [STMT_PUT_ROLE] = "INSERT OR IGNORE INTO role VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    [STMT_PUT_SPAN] = "INSERT OR IGNORE INTO span VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    [STMT_PUT_CONTEST] = "INSERT INTO contest VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    /* Words of what has an id from ?1 to ?2, and where they go. Row by row: a statement of many
     * rows would have an index write what it keeps in memory each time. */
    [STMT_WORDS_OF] = "SELECT id, text, title FROM report WHERE id BETWEEN ?1 AND ?2",
    [STMT_WORDS_OF + 1] = "SELECT id, content FROM attribution WHERE id BETWEEN ?1 AND ?2 "
                          "AND content IS NOT NULL",
    [STMT_WORDS_OF + 2] = "SELECT id, name FROM entity WHERE id BETWEEN ?1 AND ?2",
    [STMT_PUT_WORDS] = "INSERT INTO report_text (rowid, text, title) VALUES (?1, ?2, ?3)",
    [STMT_PUT_WORDS + 1] = "INSERT INTO attribution_text (rowid, content) VALUES (?1, ?2)",
    [STMT_PUT_WORDS + 2] = "INSERT INTO entity_text (rowid, name) VALUES (?1, ?2)",
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

    /* Reading again. */
    [STMT_NEXT_TEXT] = "SELECT id, hash, name, title, url, publisher, published, author, text "
                       "FROM report WHERE id > ?1 ORDER BY id LIMIT 1",
    [STMT_ANY_TEXTS] = "SELECT count(*) FROM report",

    /* Forgetting report ?1, whose ids are ?2 to ?3. What is linked to it is marked: its matters are
     * made anew without it. A full-text index is told the words that are to go. */
    [STMT_FIND_NAMED] = "SELECT DISTINCT report FROM copy WHERE name = ?1 ORDER BY report LIMIT 4",
    [STMT_HAS_REPORT] = "SELECT id FROM report WHERE id = ?1",
    FORGET(0) = "INSERT OR IGNORE INTO link_mark SELECT DISTINCT b FROM link" WITHIN("a"),
    FORGET(1) = "DELETE FROM matter WHERE id IN "
                "(SELECT matter FROM matter_member" WITHIN("proposition") ")",
    FORGET(2) = "DELETE FROM matter_member WHERE matter NOT IN (SELECT id FROM matter)",
    FORGET(3) = "DELETE FROM link WHERE (a, b) IN (SELECT b, a FROM link" WITHIN("a") ")",
    FORGET(4) = "DELETE FROM link" WITHIN("a"),
    FORGET(5) = "DELETE FROM link_mark" WITHIN("proposition"),
    FORGET(6) = "DELETE FROM proposition WHERE report = ?1",
    FORGET(7) = "DELETE FROM term WHERE report = ?1",
    FORGET(8) = "INSERT INTO attribution_text (attribution_text, rowid, content) SELECT 'delete', "
                "id, content FROM attribution" WITHIN("id") " AND content IS NOT NULL",
    FORGET(9) = "INSERT INTO entity_text (entity_text, rowid, name) SELECT 'delete', id, name "
                "FROM entity" WITHIN("id"),
    FORGET(10) = "INSERT INTO report_text (report_text, rowid, title, text) SELECT 'delete', id, "
                 "title, text FROM report WHERE id = ?1",
    FORGET(11) = "DELETE FROM contest" WITHIN("id"),
    FORGET(12) = "DELETE FROM span" WITHIN("owner"),
    FORGET(13) = "DELETE FROM role" WITHIN("event"),
    FORGET(14) = "DELETE FROM event" WITHIN("id"),
    FORGET(15) = "DELETE FROM attribution" WITHIN("id"),
    FORGET(16) = "DELETE FROM mention" WITHIN("id"),
    FORGET(17) = "DELETE FROM entity" WITHIN("id"),
    FORGET(18) = "DELETE FROM sentence" WITHIN("id"),
    FORGET(19) = "DELETE FROM reading WHERE report = ?1",
    FORGET(20) = "DELETE FROM judgement WHERE report = (SELECT hash FROM report WHERE id = ?1)",
    FORGET(21) = "DELETE FROM copy WHERE report = ?1",
    FORGET(22) = "DELETE FROM report WHERE id = ?1",
    /* An index merged into one piece has nothing left of what it was told to drop. */
    [STMT_OPTIMIZE_FIRST] = "INSERT INTO report_text (report_text) VALUES ('optimize')",
    [STMT_OPTIMIZE_FIRST + 1] = "INSERT INTO attribution_text (attribution_text) VALUES "
                                "('optimize')",
    [STMT_OPTIMIZE_FIRST + 2] = "INSERT INTO entity_text (entity_text) VALUES ('optimize')",
    [STMT_VACUUM] = "VACUUM",
    [STMT_TRUNCATE] = "PRAGMA wal_checkpoint(TRUNCATE)",

    /* Proving. */
    [STMT_ALL_TEXTS] = "SELECT id, hash, text FROM report ORDER BY id",
    [STMT_SPANS_OF] = SPAN_ROWS("sentence", "id") " UNION ALL " SPAN_ROWS(
        "mention", "id") " UNION ALL " SPAN_ROWS("role", "event") " UNION ALL " SPAN_ROWS("span",
                                                                                          "owner"),

    /* Judgements: ?1 the id, ?2 verdict, ?3 correction, ?4 note, ?5 who. */
    [STMT_JUDGE_EVENT] = JUDGE_OPENS "'event', e.type || ' ' || " E_SPANS(
        "trigger") ", json_object("
                   "'id', 'e' || (e.id % 1000000), 'type', e.type, 'mode', e.mode, 'cameo', "
                   "e.cameo, "
                   "'trigger', json(" E_SPANS(
                       "trigger") "), "
                                  "'actor', json(" PARTIES(
                                      "actor") "), "
                                               "'recipient', json(" PARTIES(
                                                   "recipient") "), "
                                                                "'status', e.status, 'from', "
                                                                "e.date_from, 'to', e.date_to, "
                                                                "'place', (SELECT name FROM entity "
                                                                "WHERE id = e.place), 'sentence', "
                                                                "(SELECT json_array(begin, end) "
                                                                "FROM sentence WHERE id = "
                                                                "e.sentence), 'rule', e.rule) "
                                                                "FROM event e JOIN report d ON "
                                                                "d.id = e.id / 1000000 WHERE e.id "
                                                                "= ?1",
    [STMT_JUDGE_ATTRIBUTION] = JUDGE_OPENS
    "'attribution', a.stance || ' ' || " A_SPANS("cue") " || " A_SPANS(
        "content") ", json_object('id', 'a' || (a.id % 1000000), "
                   "'source', json(" A_SPANS(
                       "source") "), "
                                 "'cue', json(" A_SPANS(
                                     "cue") "), "
                                            "'content', json(" A_SPANS(
                                                "content") "), "
                                                           "'addressee', json(" A_SPANS(
                                                               "addressee") "), "
                                                                            "'source_kind', "
                                                                            "a.source_kind, "
                                                                            "'stance', a.stance, "
                                                                            "'quote', a.quote, "
                                                                            "'rule', a.rule) "
                                                                            "FROM attribution a "
                                                                            "JOIN report d ON d.id "
                                                                            "= a.id / 1000000 "
                                                                            "WHERE a.id = ?1",
    [STMT_JUDGE_CONTEST] = JUDGE_OPENS "'contest', c.kind || ' ' || " SIDE("a") " || ' ' || " SIDE(
        "b") ", "
             "json_object('id', 'c' || (c.id % 1000000), 'kind', c.kind, "
             "'a', coalesce('a' || (c.a_attribution % 1000000), 'e' || (c.a_event % 1000000)), "
             "'b', coalesce('a' || (c.b_attribution % 1000000), 'e' || (c.b_event % 1000000)), "
             "'rule', c.rule) FROM contest c JOIN report d ON d.id = c.id / 1000000 WHERE c.id = "
             "?1",
    /* The last word on each thing. */
    [STMT_JUDGEMENTS] =
        "SELECT d.name AS id, lower(hex(j.report)) AS hash, d.title, d.url, d.publisher, "
        "d.published, d.text, j.kind, j.verdict, j.record AS record_json, "
        "j.correction AS correction_json, j.note, j.judge, j.judged FROM judgement j "
        "JOIN report d ON d.hash = j.report WHERE j.id = (SELECT max(k.id) FROM judgement k WHERE "
        "k.report = j.report AND k.kind = j.kind AND k.key = j.key) "
        "ORDER BY d.id, j.kind, j.key",
};
/* clang-format on */

const char *say_statement(int i)
{
    return statements[i];
}
