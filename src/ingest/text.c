/* Plain text: one file is one report, whose id is the path. Takes anything. */
#include "ingest/reader.h"

static bool recognises_text(say_str bytes)
{
    (void)bytes;
    return true;
}

static int next_text(say_source *source, say_doc *d, bool *found, say_error *err)
{
    (void)err;
    if (source->n > 0) return SAY_OK;
    source->n = 1;
    *found = true;
    d->id = say_str_copy(d->arena, say_str_of(source->path));
    say_str raw = say_stream_peek(source->stream, SAY_MAX_PAGE);
    if (raw.n == 0) say_doc_note(d, "the file is empty");
    say_ingest_raw(d, raw);
    say_ingest_bytes(d, raw);
    say_ingest_rest(source, d, raw.n);
    return SAY_OK;
}

const say_reader say_reader_text = {
    .name = "plain text", .recognises = recognises_text, .next = next_text};
