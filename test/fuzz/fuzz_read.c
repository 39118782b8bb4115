/* Fuzzes the whole house: any bytes as a report through every room and every writer. The model is
 * $SAYSO_MODEL. */
#include "sayso.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int swallow(void *user, const char *bytes, size_t n)
{
    (void)user;
    (void)bytes;
    (void)n;
    return 0;
}

static sayso_engine *the_engine(void)
{
    static sayso_engine *engine; /* loaded once for all inputs */
    sayso_error err;
    if (!engine && sayso_engine_open(&engine, NULL, &err) != SAYSO_OK) {
        fprintf(stderr, "%s\n", err.text);
        exit(1);
    }
    return engine;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sayso_doc *doc;
    if (sayso_read(&doc, the_engine(), (const char *)data, size, NULL, NULL) != SAYSO_OK) return 0;
    for (size_t i = 0; sayso_format(i, NULL); i++)
        sayso_write(doc, sayso_format(i, NULL), NULL, swallow, NULL, NULL);
    sayso_doc_free(doc);
    return 0;
}
