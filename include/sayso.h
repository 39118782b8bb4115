/* sayso: reads news reports and keeps who says so.
 *
 * An engine is loaded once (a trained model and a lexicon) and is constant afterwards; any number
 * of threads may read reports with it. A document is one report with everything that was found in
 * it; it belongs to whoever asked for it and is freed in one call. Texts that a document gives out
 * are views: they live as long as the document.
 *
 * Conventions: functions that can fail give a sayso_code and fill the caller's error (which may be
 * NULL); out parameters come first and are NULL or cleared after a failure. Spans are half-open and
 * count bytes of the document's text; sayso_doc_point turns a byte offset into code points.
 * Records are numbered from 1; 0 is "none". Trouble inside a report is never a failure: it is a
 * note on the document. The library prints nothing, exits never and keeps no global state. */
#ifndef SAYSO_H
#define SAYSO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What became of a call; also the exit codes of the program. */
typedef enum sayso_code {
    SAYSO_OK = 0,     /* good; notes alone are good */
    SAYSO_FOUND = 1,  /* a check found something */
    SAYSO_USAGE = 2,  /* called wrongly */
    SAYSO_INPUT = 3,  /* unreadable input, lexicon or model */
    SAYSO_SYSTEM = 4, /* ledger or file system */
    SAYSO_FAULT = 5   /* a fault of the program, out of memory among them */
} sayso_code;

/* The caller's error: one message that says what, where and what was seen. */
typedef struct sayso_error {
    sayso_code code;
    char text[1000]; /* NUL-terminated, no final line end; may hold several lines */
} sayso_error;

/* A view of UTF-8 text, not NUL-terminated; n is 0 where nothing is known (p may be NULL then). */
typedef struct sayso_text {
    const char *p;
    size_t n;
} sayso_text;

/* Bytes [begin, end) of the document's text. */
typedef struct sayso_span {
    uint32_t begin, end;
} sayso_span;

typedef struct sayso_engine sayso_engine;
typedef struct sayso_input sayso_input;
typedef struct sayso_doc sayso_doc;

/* The version of the library, "0.1.0". */
const char *sayso_version(void);

/* ---- The engine ---- */

/* How to load an engine. All zero is a good set of options. */
typedef struct sayso_options {
    const char *model; /* a model file; NULL: $SAYSO_MODEL, else model/english.say beside the
                          program's folder, else the installed one */
    const char *const *lexicons; /* NULL-terminated paths laid over the built-in lexicon, the last
                                    one first in every look-up; NULL: none */
    size_t memory; /* most bytes one document may take; 0: 1 GiB. A report that needs more is a
                      failure of that report alone */
    bool no_model; /* load no model: the engine can look actors up but cannot read */
    bool whole;    /* read page furniture too: no part of the text is passed over */
} sayso_options;

/* Loads an engine. options may be NULL. Gives SAYSO_OK and *out, which the caller closes;
 * SAYSO_INPUT where the model is missing, truncated, damaged or of another version, or a lexicon
 * has errors (err names the file, and for a lexicon line and column); SAYSO_FAULT without memory.
 */
int sayso_engine_open(sayso_engine **out, const sayso_options *options, sayso_error *err);

/* Closes an engine; no document read with it may be in use any more. NULL is let pass. */
void sayso_engine_close(sayso_engine *engine);

/* What made a result: the fingerprint of the lexicon with its overlays, and the model's version
 * ("" without a model). They live as long as the engine. */
const char *sayso_engine_lexicon(const sayso_engine *engine);
const char *sayso_engine_model(const sayso_engine *engine);

/* Has it a gazetteer (places.say beside the model, or SAYSO_PLACES)? Without one places have no
 * coordinates, and fewer of them are known. */
bool sayso_engine_places(const sayso_engine *engine);

/* ---- Reading ---- */

/* What is known of a report beside its text. All zero is: nothing. */
typedef struct sayso_about {
    const char *id, *title, *url, *publisher; /* NUL-terminated, or NULL */
    uint32_t published;                       /* yyyymmdd, or 0 */
} sayso_about;

/* Reads one report from memory. text: n bytes, any bytes; copied; a page (HTML) is recognised.
 * about may be NULL. Gives SAYSO_OK and *out, which the caller frees; SAYSO_USAGE where the engine
 * has no model; SAYSO_FAULT without memory. */
int sayso_read(sayso_doc **out, const sayso_engine *engine, const char *text, size_t n,
               const sayso_about *about, sayso_error *err);

/* Opens a source of reports: a file, every file below a directory (sorted by name), or "-" for
 * standard input. Files are recognised by content: plain text, HTML, JSON Lines, a JSON array, RSS,
 * Atom, WARC, a zip of any of these, each also as gzip; they are read in pieces, so that memory
 * does not grow with an archive. Gives SAYSO_OK and *out, which the caller closes, or SAYSO_INPUT
 * where there is no such path or the directory cannot be listed. */
int sayso_input_open(sayso_input **out, const char *path, sayso_error *err);

/* Reads the next report. Gives SAYSO_OK and *out, which the caller frees, or NULL at the end.
 * SAYSO_INPUT (a file that cannot be read, a malformed line; err says which) and SAYSO_FAULT (a
 * report that needs too much memory) concern one report only: call again for the next.
 * published: yyyymmdd for reports that bear no date of their own, or 0. */
int sayso_input_next(sayso_doc **out, sayso_input *input, const sayso_engine *engine,
                     uint32_t published, sayso_error *err);

/* A day written YYYY-MM-DD (or YYYYMMDD; what follows is ignored) as yyyymmdd; 0 where it is none.
 */
uint32_t sayso_day(const char *text, size_t n);

/* Closes an input; documents read from it stay. NULL is let pass. */
void sayso_input_close(sayso_input *input);

/* Frees a document and everything in it. NULL is let pass. */
void sayso_doc_free(sayso_doc *doc);

/* ---- Writing ---- */

/* Takes bytes as they are written. Gives 0, or any other number to stop the writer. */
typedef int (*sayso_sink)(void *user, const char *bytes, size_t n);

/* How to write for people. All zero is: 80 columns, no colour, everything. */
typedef struct sayso_style {
    unsigned width;   /* columns; 0: 80 */
    bool colour;      /* escape sequences of a terminal */
    bool dropped;     /* also what was left out of a page, and the furniture that is not read */
    const char *only; /* NULL, or the id of one event or attribution: "e2" */
} sayso_style;

/* Writes a document in one of the formats of sayso_format. style may be NULL. Gives SAYSO_OK;
 * SAYSO_USAGE for an unknown format, or an id in style->only that the document does not have;
 * SAYSO_SYSTEM where the sink stopped; SAYSO_FAULT without memory. */
int sayso_write(const sayso_doc *doc, const char *format, const sayso_style *style, sayso_sink sink,
                void *user, sayso_error *err);

/* Name of format i (from 0) and what it is; NULL behind the last one. */
const char *sayso_format(size_t i, const char **about);

/* ---- Looking an actor up ---- */

/* What the lexicon knows of a name. Texts are "" where unknown. */
typedef struct sayso_actor {
    sayso_text entity;   /* the fullest name */
    sayso_text code;     /* CAMEO actor code: "RUSGOV" */
    sayso_text country;  /* ISO 3166 alpha-3 */
    sayso_text sector;   /* "GOV" */
    sayso_text from, to; /* YYYY[-MM[-DD]]: when the code holds */
    sayso_text basis;    /* what the line rests on */
} sayso_actor;

/* Looks n names up, in order, as of a day (yyyymmdd; 0: the latest holder of an office), and hands
 * each answer to found, which gives 0 to go on. The texts live until found returns. Gives SAYSO_OK,
 * SAYSO_SYSTEM where found stopped, or SAYSO_FAULT without memory. */
typedef int (*sayso_found)(void *user, sayso_text name, const sayso_actor *actor);
int sayso_who(const sayso_engine *engine, const sayso_text *names, size_t n, uint32_t date,
              sayso_found found, void *user, sayso_error *err);

/* ---- Checking ---- */

/* Runs the example sentences of a lexicon file or directory, the examples of a spec (a Markdown
 * file, or a directory of them), or, where path is NULL, the sentences of the built-in lexicon and
 * its overlays; writes what failed and a closing line to the sink. Gives SAYSO_OK, SAYSO_FOUND
 * where an example fails, SAYSO_INPUT where path cannot be read or does not compile. */
int sayso_check(const sayso_engine *engine, const char *path, sayso_sink sink, void *user,
                sayso_error *err);

/* ---- The ledger ---- */

/* One SQLite file that holds everything that was read: see sayso-ledger(5). A handle is for one
 * thread at a time; several handles, in one program or in several, may be open on one file: readers
 * do not wait for a writer, and one writer waits five seconds for another.
 * All functions on ledgers give SAYSO_SYSTEM where the file fails them: it is locked, damaged, may
 * not be written, the disk is full. What was committed before is kept, and err says what to do. */
typedef struct sayso_ledger sayso_ledger;

typedef enum sayso_access {
    SAYSO_LOOK,   /* must exist; nothing is changed */
    SAYSO_CHANGE, /* must exist; one of an older sayso is carried forward */
    SAYSO_MAKE    /* is made where there is none */
} sayso_access;

/* Opens a ledger. Gives SAYSO_OK and *out, which the caller closes, or SAYSO_SYSTEM. Any thread. */
int sayso_ledger_open(sayso_ledger **out, const char *path, sayso_access access, sayso_error *err);

/* Closes a ledger; what was not committed is undone. NULL is let pass. */
void sayso_ledger_close(sayso_ledger *ledger);

/* How far an adding or rebuilding has come. */
typedef struct sayso_progress {
    uint64_t added;              /* reports that were new */
    uint64_t known;              /* that the ledger had already, from the same place */
    uint64_t copies;             /* that it had already, from another place or publisher */
    uint64_t empty;              /* without a word of text: left out */
    uint64_t failed;             /* that could not be read: left out */
    uint64_t bytes, bytes_total; /* of the input behind it; of all of it, 0 unknown */
} sayso_progress;

/* How to add. All zero is a good set of options. */
typedef struct sayso_adding {
    uint32_t published; /* yyyymmdd for reports that bear no date of their own, or 0 */
    unsigned threads;   /* that read; 0: one for each core. The caller's thread writes */
    /* Called after each report, on the caller's thread; anything but 0 stops: what is whole is
     * committed. May be NULL. */
    int (*progress)(void *user, const sayso_progress *progress);
    /* Called for each report that is left out, on the caller's thread. May be NULL. */
    void (*trouble)(void *user, const sayso_error *err);
    void *user;
} sayso_adding;

/* Reads reports into a ledger opened with SAYSO_CHANGE or SAYSO_MAKE. paths: n of them, each as in
 * sayso_input_open. A text that the ledger has is not read again, so that adding may be stopped at
 * any moment and repeated. The same ledger comes of any number of threads. *done tells what was
 * committed. Gives SAYSO_OK, also when it was stopped or reports were left out; SAYSO_USAGE where
 * the engine has no model or the ledger cannot be changed. One thread; the engine may be shared. */
int sayso_ledger_add(sayso_progress *done, sayso_ledger *ledger, const sayso_engine *engine,
                     const char *const *paths, size_t n, const sayso_adding *how, sayso_error *err);

/* Empties the derived half and reads every kept text again, in one transaction: until it ends
 * others see the old half, and if it fails or is stopped the old half stays. how->published is
 * ignored. One thread; the engine may be shared. */
int sayso_ledger_rebuild(sayso_progress *done, sayso_ledger *ledger, const sayso_engine *engine,
                         const sayso_adding *how, sayso_error *err);

/* Reads reports in order, with several threads, and hands each to `each` on the caller's thread,
 * which gives 0 to go on; the document is not the callee's. how->progress is not called. Gives the
 * highest code of the reports that were left out, or SAYSO_SYSTEM where `each` stopped. */
typedef int (*sayso_each)(void *user, const sayso_doc *doc);
int sayso_read_each(const sayso_engine *engine, const char *const *paths, size_t n,
                    const sayso_adding *how, sayso_each each, sayso_error *err);

/* One condition on events or claims, of those that sayso_condition_at names: "actor" is "RUSGOV".
 * A value of actors and places is a code ("RUS" is all that begins with it) or words of a name. */
typedef struct sayso_condition {
    const char *name, *value;
} sayso_condition;

/* Name and meaning of condition i (from 0); NULL behind the last. Any thread. */
const char *sayso_condition_at(size_t i, const char **about);

/* What is asked, and how it is written. All zero is: all events, as a table. */
typedef struct sayso_asking {
    const sayso_condition *where; /* [n] all of them hold */
    size_t n;
    bool claims;        /* ask for claims: who says what, whether or not there is an event in it */
    const char *format; /* "table" (or NULL), "json" or "csv" */
    unsigned width;     /* columns of a table; 0: 120 */
    uint64_t limit;     /* most rows; 0: all */
    bool sample;        /* query: rows drawn at random, the same ones for the same seed */
    uint64_t seed;
    const char *by; /* timeline: "day", "month" (or NULL), "year" */
} sayso_asking;

/* Writes the events, or claims, that the conditions hold for, in the order of adding, to the sink;
 * *more, which may be NULL, tells whether the limit kept rows back. Gives SAYSO_OK, SAYSO_USAGE for
 * a condition or format there is none of, SAYSO_SYSTEM, also where the sink stopped. */
int sayso_ledger_query(sayso_ledger *ledger, const sayso_asking *asking, sayso_sink sink,
                       void *user, bool *more, sayso_error *err);

/* Writes how many events, or claims, there are for each day, month or year. Events have their own
 * day, claims that of their report. Codes as above. */
int sayso_ledger_timeline(sayso_ledger *ledger, const sayso_asking *asking, sayso_sink sink,
                          void *user, sayso_error *err);

/* Writes the matters on which the reports of a ledger differ, strongest first, limit at most (0:
 * all): what each is about; its sides, with the sources on each, counted independently (a source, a
 * publisher, a copied story once), the reports and the sentences; and the report that came first.
 * format is "text" (or NULL) or "json", one matter a line. style may be NULL. *more, which may be
 * NULL, tells whether the limit kept matters back. Matters are made when adding ends: this only
 * reads. Codes as above. */
int sayso_ledger_contested(sayso_ledger *ledger, const char *format, uint64_t limit,
                           const sayso_style *style, sayso_sink sink, void *user, bool *more,
                           sayso_error *err);

/* Removes a report, named by its number or the input's own id, and all that came of it: rows,
 * copies, judgements, words in indexes; then writes the file anew, so that none of its bytes are
 * left. Needs a ledger opened with SAYSO_CHANGE and room for a second copy of the file. SAYSO_USAGE
 * where there is no such report, or several have the id. One thread. */
int sayso_ledger_forget(sayso_ledger *ledger, const char *report, sayso_error *err);

/* Proves a ledger opened with SAYSO_CHANGE, which is not changed: the file, its keys, every span,
 * the hash of every text, the full-text indexes. Writes what is wrong and a closing line to the
 * sink. Gives SAYSO_OK or SAYSO_FOUND. One thread. */
int sayso_ledger_check(sayso_ledger *ledger, sayso_sink sink, void *user, sayso_error *err);

/* A person's answer to what was found. */
typedef struct sayso_judging {
    const char *id;           /* "e17000003" an event, "a17000001" a claim, "c17000001" a contest */
    const char *verdict;      /* "accept", "reject" or "correct" */
    const char *correction;   /* what is right, as JSON, with the verdict "correct"; else NULL */
    const char *note, *judge; /* words; who answers. May be NULL */
} sayso_judging;

/* Keeps an answer in a ledger opened with SAYSO_CHANGE. It is bound to the report's text and spans:
 * it survives every rebuild. SAYSO_USAGE where there is no such thing or verdict. One thread. */
int sayso_ledger_judge(sayso_ledger *ledger, const sayso_judging *judging, sayso_error *err);

/* Writes the last answer to each thing as a JSON line: the report and its text, what was judged as
 * it stood then, the verdict, the correction. One thread. */
int sayso_ledger_judgements(sayso_ledger *ledger, sayso_sink sink, void *user, sayso_error *err);

/* ---- What a document holds ---- */

/* The document's own texts. sayso_doc_text is what all spans point into: well-formed UTF-8. */
sayso_text sayso_doc_text(const sayso_doc *doc);
sayso_text sayso_doc_id(const sayso_doc *doc);
sayso_text sayso_doc_title(const sayso_doc *doc);
sayso_text sayso_doc_url(const sayso_doc *doc);
sayso_text sayso_doc_publisher(const sayso_doc *doc);
sayso_text sayso_doc_author(const sayso_doc *doc);
sayso_text sayso_doc_language(const sayso_doc *doc); /* "en"; what is not English is not read */
uint32_t sayso_doc_published(const sayso_doc *doc);  /* yyyymmdd, or 0 */

/* Code points before byte b of the text (b beyond the end: all of them). */
uint32_t sayso_doc_point(const sayso_doc *doc, uint32_t b);

/* The kinds of records. */
typedef enum sayso_kind {
    SAYSO_SENTENCES,
    SAYSO_TOKENS,
    SAYSO_MENTIONS,
    SAYSO_ENTITIES,
    SAYSO_ATTRIBUTIONS,
    SAYSO_EVENTS,
    SAYSO_CONTESTS,
    SAYSO_NOTES
} sayso_kind;

/* How many records of a kind there are; they are numbered 1 .. count. */
uint32_t sayso_doc_count(const sayso_doc *doc, sayso_kind kind);

/* The readers below give the record number i of their kind; a number out of range gives a record
 * that is all zero. Names ("NOUN", "asserts") are those of the contract, NUL-terminated, and live
 * as long as the library. */

typedef struct sayso_sentence {
    sayso_span span;
    uint32_t first, last; /* tokens [first, last) */
    uint32_t root;        /* token */
    bool new_paragraph;
} sayso_sentence;
sayso_sentence sayso_doc_sentence(const sayso_doc *doc, uint32_t i);

typedef struct sayso_token {
    sayso_span span;
    sayso_text form, lemma, feats;
    const char *upos, *xpos, *relation; /* Universal Dependencies, Penn Treebank */
    uint32_t head;                      /* token; 0 at the root */
    uint32_t sentence;
    const char *name;   /* "person" ...; NULL where the token is in no name */
    bool name_begins;   /* first token of its name */
    const char *status; /* of a predicate: "actual" ...; NULL elsewhere */
    float factuality;   /* of a predicate: -3 it did not happen .. 3 it happened */
} sayso_token;
sayso_token sayso_doc_token(const sayso_doc *doc, uint32_t i);

typedef struct sayso_mention {
    sayso_span span;
    uint32_t head; /* token */
    uint32_t entity;
} sayso_mention;
sayso_mention sayso_doc_mention(const sayso_doc *doc, uint32_t i);

typedef struct sayso_entity {
    sayso_text name, country, sector, code;
    const char *kind; /* "person" ..., "other" */
    float lat, lon;   /* of a place, in degrees; NAN where unknown */
} sayso_entity;
sayso_entity sayso_doc_entity(const sayso_doc *doc, uint32_t i);

/* Where a piece of knowledge stands: why something was coded. */
typedef struct sayso_rule {
    const char *file; /* "lexicon/events/verbs.lex"; NULL where a rule of the program speaks */
    uint32_t line;
    const char *name; /* of the program's rule; may be NULL */
} sayso_rule;

typedef struct sayso_attribution {
    uint32_t source, addressee; /* entities; 0 unknown */
    sayso_text cue;             /* lemma */
    const char *source_kind, *stance, *quote;
    uint32_t parent;  /* attribution inside whose content it stands; 0 none */
    float confidence; /* that it is one at all */
    sayso_rule rule;
} sayso_attribution;
sayso_attribution sayso_doc_attribution(const sayso_doc *doc, uint32_t i);

typedef struct sayso_event {
    const char *type, *mode, *cameo, *status; /* mode may be NULL */
    uint32_t trigger;                         /* token */
    uint32_t actors, recipients;              /* how many: see sayso_doc_role */
    uint32_t from, to;                        /* days as yyyymmdd; 0 unknown or open */
    uint32_t place;                           /* entity: its name, country, lat, lon; 0 unknown */
    uint32_t attribution;                     /* innermost one that holds it; 0 the report itself */
    float confidence;                         /* share of such events that are right */
    sayso_rule rule;
    sayso_span date_span, place_span; /* the words that gave them; empty where none did */
} sayso_event;
sayso_event sayso_doc_event(const sayso_doc *doc, uint32_t i);

/* Participant number k (from 0) of event i: of its actors, or of its recipients. */
typedef struct sayso_role {
    uint32_t entity, token;
    sayso_span span;
    const char *path; /* how it was reached from the trigger */
} sayso_role;
sayso_role sayso_doc_role(const sayso_doc *doc, uint32_t i, bool recipient, uint32_t k);

typedef struct sayso_contest {
    uint32_t a_attribution, a_event, b_attribution, b_event; /* a side is one or the other */
    const char *kind;
    uint32_t about; /* its first event; 0 none */
} sayso_contest;
sayso_contest sayso_doc_contest(const sayso_doc *doc, uint32_t i);

sayso_text sayso_doc_note(const sayso_doc *doc, uint32_t i);

/* The spans that belong to a record, by role: span number k (from 0), empty behind the last. */
typedef enum sayso_part {
    SAYSO_SOURCE,    /* of attribution i */
    SAYSO_CUE,       /* of attribution i */
    SAYSO_CONTENT,   /* of attribution i */
    SAYSO_ADDRESSEE, /* of attribution i */
    SAYSO_TRIGGER,   /* of event i */
    SAYSO_SCOPE,     /* of event i */
    SAYSO_REASON,    /* of event i */
    SAYSO_MENTIONED, /* mentions of entity i */
    SAYSO_FURNITURE  /* of the document; i is ignored */
} sayso_part;
sayso_span sayso_doc_span(const sayso_doc *doc, sayso_part part, uint32_t i, uint32_t k);

#ifdef __cplusplus
}
#endif

#endif
