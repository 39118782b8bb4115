/* Fuzzes one reader of the table, whose name is READER, as if it had recognised the bytes; without
 * READER the doors of the house: any bytes, recognised and taken apart report by report. What comes
 * out must be well-formed UTF-8 within the limit. One program is made of this for each reader that
 * src/ingest/reader.h declares. */
#include "ingest/reader.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { REPORTS = 1000, DOCUMENT = 64 << 20 };

static bool take_one(say_source *source, say_arena *arena)
{
    jmp_buf trap;
    bool found;
    say_doc doc;
    arena->trap = &trap;
    if (setjmp(trap)) {
        say_source_drop(source);
        return false;
    }
    say_doc_init(&doc, arena);
    say_error err;
    int rc = say_source_next(source, &doc, &found, &err);
    if (rc == SAY_OK && !found) return false;
    if (found && (!say_utf8_valid(doc.text) || doc.text.n > SAY_MAX_REPORT)) abort();
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    say_source source;
    say_arena arena;
    say_str bytes = {(const char *)data, size};
#ifdef READER
    say_source_open_as(&source, "fuzz", bytes, &READER);
#else
    say_source_open(&source, "fuzz", bytes);
#endif
    bool more = true;
    for (int i = 0; more && i < REPORTS; i++) {
        say_arena_init(&arena, DOCUMENT);
        more = take_one(&source, &arena);
        say_arena_free(&arena);
    }
    say_source_close(&source);
    return 0;
}
