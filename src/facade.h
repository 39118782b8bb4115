/* What the façade's files share: the engine and the document behind sayso.h. Nobody else looks in.
 */
#ifndef SAY_FACADE_H
#define SAY_FACADE_H

#include "actor/actors.h"
#include "attrib/attrib.h"
#include "base/error.h"
#include "contest/contests.h"
#include "event/events.h"
#include "ingest/furniture.h"
#include "lex/lexicon.h"
#include "nlp/model.h"
#include "out/out.h"
#include "place/gazetteer.h"
#include "sayso.h"
#include "status/statuses.h"

struct sayso_engine {
    say_arena arena; /* the tables of the rooms */
    size_t memory;   /* limit of a document's arena */
    bool whole;      /* furniture is read like the rest */
    say_lexicon *lexicon;
    say_model *model; /* NULL where none was asked for */
    char model_version[64];
    say_furniture *furniture;
    say_gazetteer *places; /* NULL where none was found */
    say_actors *actors;
    say_events *events;
    say_attrib *attrib;
    say_statuses *statuses;
    say_contests *contests;
    say_made_by by;
};

struct sayso_doc {
    say_arena arena;
    say_doc record;
    say_made_by by; /* views of the engine's */
};

/* Gives an inner error to the caller, who may not want it; the code comes back. */
int say_facade_give(sayso_error *to, const say_error *from);

/* Fills the caller's error; the code comes back. */
int say_facade_fail(sayso_error *err, say_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Makes the tables of the rooms from e->lexicon: all of them, or only what looking actors up needs.
 */
int say_facade_rooms(sayso_engine *e, bool reading, say_error *err);

/* An empty document of the engine, or NULL without memory. */
sayso_doc *say_facade_doc(const sayso_engine *engine);

/* The walk through the house: every room after ingest, in order. The document's trap is set. */
void say_facade_walk(const sayso_engine *engine, say_doc *d);

/* Takes the next report out of an input without reading it. *found is false at the end. Codes as of
 * sayso_input_next. */
int say_facade_take(sayso_doc *doc, sayso_input *in, uint32_t published, bool *found,
                    say_error *err);

/* Did the report that was taken last stand in a WARC? Then its id is the record's. */
bool say_facade_input_warc(const sayso_input *in);

/* Takes the furniture out of the text of a page for good, before it is kept; lets other texts be.
 * The walk does so by itself where nobody did. False where memory ran out. */
bool say_facade_strip(const sayso_engine *engine, sayso_doc *doc);

/* Leads what was taken through the rooms; false where memory ran out. */
bool say_facade_read(const sayso_engine *engine, sayso_doc *doc);

/* Bytes of an input that have been taken; bytes of all its files (0 for standard input). */
uint64_t say_facade_input_at(const sayso_input *in);
uint64_t say_facade_input_size(const sayso_input *in);

/* Where the model is when nobody says: $SAYSO_MODEL; model/english.say beside the program's folder;
 * share/sayso of the prefix the program stands in; the prefix it was built for. The first that
 * exists, else the last; written to path (size bytes). */
void say_facade_find_model(char *path, size_t size);

/* The same for the gazetteer: $SAYSO_PLACES; places.say in the folder of the model; else where the
 * model is looked for. False: there is none. */
bool say_facade_find_places(char *path, size_t size, const char *model);

#endif
