/* Writing a document in one of the formats of the writers' table. */
#include "facade.h"

#include <stdlib.h>

enum { COLUMNS = 80, LEAST_COLUMNS = 20 };

const char *sayso_format(size_t i, const char **about)
{
    const say_writer *w = say_writer_at(i);
    if (w && about) *about = w->about;
    return w ? w->name : NULL;
}

/* "e12" is event 12, "a3" attribution 3. */
static bool find_only(say_style *style, const say_doc *d, const char *id)
{
    char *end;
    unsigned long n = id[0] ? strtoul(id + 1, &end, 10) : 0;
    if (n == 0 || *end || id[1] < '0' || id[1] > '9') return false;
    if (id[0] == 'e' && n < d->events.n) style->event = (uint32_t)n;
    if (id[0] == 'a' && n < d->attributions.n) style->attribution = (uint32_t)n;
    return style->event || style->attribution;
}

int sayso_write(const sayso_doc *doc, const char *format, const sayso_style *style, sayso_sink sink,
                void *user, sayso_error *err)
{
    const say_writer *writer = say_writer_named(format);
    if (!writer) return say_facade_fail(err, SAY_USAGE, "there is no output format \"%s\"", format);
    say_style how = {.width = COLUMNS, .by = &doc->by};
    if (style) {
        if (style->width) how.width = style->width < LEAST_COLUMNS ? LEAST_COLUMNS : style->width;
        how.colour = style->colour;
        how.dropped = style->dropped;
        if (style->only && !find_only(&how, &doc->record, style->only))
            return say_facade_fail(err, SAY_USAGE, "%.*s has no event or attribution \"%s\"",
                                   SAY_ARG(doc->record.id), style->only);
    }
    say_buf b = {0};
    writer->write(&b, &doc->record, &how);
    int rc = SAY_OK;
    if (b.failed)
        rc = say_facade_fail(err, SAY_FAULT, "out of memory while writing");
    else if (b.n && sink(user, b.p, b.n) != 0)
        rc = say_facade_fail(err, SAY_SYSTEM, "cannot write");
    say_buf_free(&b);
    return rc;
}
