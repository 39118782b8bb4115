/* What joins the reports of a ledger: signature words, packed positions, links, marks, matters. The
 * façade asks here and lets the contest room judge. All of it happens in the caller's transaction;
 * results are in the arena; trouble is sticky (see ledger.h). */
#ifndef SAY_LEDGER_MATTER_H
#define SAY_LEDGER_MATTER_H

#include "ledger/ledger.h"

/* The newest reports before `before` that hold a word, newest first, `limit` at most. */
void say_ledger_postings(say_ledger *l, say_arena *arena, int64_t term, int64_t before,
                         uint32_t limit, say_postings *out);

/* What a report holds, as say_across.propositions was; data.n is 0 where there is nothing. */
void say_ledger_pack(say_ledger *l, say_arena *arena, int64_t report, say_pack *out);

/* Keeps a link in both directions; replaces an older one. */
void say_ledger_put_link(say_ledger *l, int64_t a, int64_t b, int32_t score);

/* The links of a proposition, by the other one's id. */
void say_ledger_links(say_ledger *l, say_arena *arena, int64_t proposition, say_links *out);

/* Marks a proposition whose matter is to be renewed; the first marked one, or 0; takes the mark
 * away. Marks last until they are taken away: a program that was killed leaves them to the next. */
void say_ledger_mark(say_ledger *l, int64_t proposition);
int64_t say_ledger_marked(say_ledger *l);
void say_ledger_unmark(say_ledger *l, int64_t proposition);

/* Where a report comes from. */
typedef struct say_origin {
    say_str publisher; /* of the copy that came first; "" unknown */
    say_str name;      /* the input's own id */
    uint32_t published;
} say_origin;
void say_ledger_about(say_ledger *l, say_arena *arena, int64_t report, say_origin *out);

/* Bytes of a report's text; "" where there are none. */
say_str say_ledger_text(say_ledger *l, say_arena *arena, int64_t report, say_span bytes);

/* The matter that a proposition is a member of, or 0. */
int64_t say_ledger_matter_of(say_ledger *l, int64_t proposition);

/* Keeps a matter with its members; there must be none of its id. */
void say_ledger_put_matter(say_ledger *l, const say_matter *m);
void say_ledger_drop_matter(say_ledger *l, int64_t id);

/* Hands the matters to visit, strongest first, limit at most (0: all), each with its members by
 * side (affirms, denies, doubts, unaware, declines) and rank, and what is told around each; visit
 * gives false to stop. The arena is emptied between them. */
typedef bool (*say_matter_visit)(void *user, const say_matter *m, const say_told *told);
void say_ledger_matters(say_ledger *l, say_arena *arena, uint64_t limit, say_matter_visit visit,
                        void *user);

#endif
