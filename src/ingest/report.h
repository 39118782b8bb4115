/* Reports as JSON objects, for the readers of JSON. */
#ifndef SAY_INGEST_REPORT_H
#define SAY_INGEST_REPORT_H

#include "ingest/ingest.h"

/* Fills the document from one JSON object (at most SAY_MAX_PAGE bytes, in the source's window) and
 * sets *found; SAY_INPUT names source->path and source->line where it is malformed. Holds the
 * object in source->held while it allocates. */
int say_report_object(say_source *source, say_doc *d, say_str json, bool *found, say_error *err);

/* The `drop` of a reader that uses it. */
void say_report_drop(say_source *source);

#endif
