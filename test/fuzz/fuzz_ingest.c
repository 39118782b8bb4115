/* Fuzzes the doors of the house: any bytes as a source, recognised and taken apart report by
 * report. What comes out must be well-formed UTF-8 within the limit, whatever went in. */
#include "ingest/ingest.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

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
    int rc = say_source_next(source, &doc, &found, NULL);
    if (rc == SAY_OK && !found) return false;
    if (found && (!say_utf8_valid(doc.text) || doc.text.n > SAY_MAX_REPORT)) abort();
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    say_source source;
    say_arena arena;
    say_source_open(&source, "fuzz", (say_str){(const char *)data, size});
    bool more = true;
    while (more) {
        say_arena_init(&arena, 64u << 20);
        more = take_one(&source, &arena);
        say_arena_free(&arena);
    }
    say_source_close(&source);
    return 0;
}
