/* A zip file of pages, texts or feeds, read as a stream through libarchive, whose only owner this
 * is: each entry is an input of its own, recognised by content. Nothing is written anywhere, so a
 * name that climbs ("../../x") does no harm; names are not used. */
#include "ingest/reader.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    MAX_ENTRY = 64 << 20, /* bytes of one entry that are read */
    BLOCK = 1 << 16,
    NAME_AT = 30 /* where an entry's name stands in its header */
};

typedef struct zip {
    struct archive *archive;
    char block[BLOCK];
    say_source inner; /* the open entry; its reader is NULL where none is open */
    char *bytes;      /* its content */
    size_t n, room;
    bool cut, ended;
    char trouble[160]; /* why the archive could not be read on; "" none */
} zip;

static bool recognises_zip(say_str head)
{
    /* Office documents and the like are zip files with a first entry of their own. */
    static const char *const others[] = {"[Content_Types].xml", "mimetype", "META-INF/", NULL};
    if (!say_str_starts(head, SAY_LIT("PK\x03\x04")) || head.n < NAME_AT) return false;
    for (size_t i = 0; others[i]; i++)
        if (say_str_starts(say_str_slice(head, NAME_AT, head.n), say_str_of(others[i])))
            return false;
    return true;
}

static la_ssize_t read_block(struct archive *archive, void *user, const void **block)
{
    (void)archive;
    say_source *source = user;
    zip *z = source->state;
    say_str there = say_stream_peek(source->stream, BLOCK);
    if (there.n) memcpy(z->block, there.p, there.n);
    say_stream_take(source->stream, there.n);
    *block = z->block;
    return (la_ssize_t)there.n;
}

static bool open_zip(say_source *source)
{
    zip *z = calloc(1, sizeof *z);
    if (!z) return false;
    source->state = z;
    z->archive = archive_read_new();
    if (!z->archive || archive_read_support_format_zip_streamable(z->archive) != ARCHIVE_OK)
        return false;
    if (archive_read_open(z->archive, source, NULL, read_block, NULL) == ARCHIVE_OK) return true;
    z->ended = true;
    return true;
}

static void close_entry(zip *z)
{
    if (z->inner.reader) say_source_close(&z->inner);
    z->inner = (say_source){0};
}

static void keep_trouble(zip *z)
{
    const char *why = archive_error_string(z->archive);
    snprintf(z->trouble, sizeof z->trouble, "%s", why ? why : "not readable");
}

/* The content of the entry that the archive stands on, at most MAX_ENTRY bytes; false: unreadable.
 */
static bool read_entry(zip *z)
{
    z->n = 0;
    z->cut = false;
    for (;;) {
        if (z->n == z->room) {
            size_t room = z->room ? z->room * 2 : BLOCK;
            char *more = z->room < MAX_ENTRY ? realloc(z->bytes, room) : NULL;
            if (!more) break;
            z->bytes = more;
            z->room = room;
        }
        la_ssize_t got = archive_read_data(z->archive, z->bytes + z->n, z->room - z->n);
        if (got == 0) return true;
        if (got < 0) {
            keep_trouble(z);
            return z->n > 0;
        }
        z->n += (size_t)got;
    }
    z->cut = true;
    return true;
}

/* Opens the next entry with bytes in it; false at the end, or where the archive ends it. */
static bool next_entry(say_source *source, zip *z)
{
    struct archive_entry *entry;
    close_entry(z);
    while (!z->ended && !z->trouble[0]) {
        int rc = archive_read_next_header(z->archive, &entry);
        z->ended = rc == ARCHIVE_EOF;
        if (rc != ARCHIVE_OK && rc != ARCHIVE_WARN && rc != ARCHIVE_EOF) keep_trouble(z);
        if (z->ended || z->trouble[0]) break;
        if (archive_entry_filetype(entry) != AE_IFREG || !read_entry(z)) continue;
        source->n++;
        say_source_open_inside(&z->inner, source->path, (say_str){z->bytes, z->n});
        return true;
    }
    z->ended = true;
    return false;
}

/* An entry's report is `path#n`, n the entry's number, unless it has an id of its own. */
static void name_report(const say_source *source, say_doc *d)
{
    const zip *z = source->state;
    if (!say_str_starts(d->id, say_str_of(source->path))) return;
    if (z->inner.n > 1)
        d->id = say_str_format(d->arena, "%s#%u#%u", source->path, source->n, z->inner.n);
    else
        d->id = say_str_format(d->arena, "%s#%u", source->path, source->n);
    if (z->cut)
        say_doc_note(d, "the entry has more than %d MiB; the rest is left out", MAX_ENTRY >> 20);
}

static int next_zip(say_source *source, say_doc *d, bool *found, say_error *err)
{
    if (!source->state && !open_zip(source))
        return say_error_set(err, SAY_FAULT, "%s: out of memory", source->path);
    zip *z = source->state;
    for (;;) {
        if (z->inner.reader) {
            source->held = z;
            int rc = say_source_next(&z->inner, d, found, err);
            if (*found) name_report(source, d);
            if (rc != SAY_OK || *found) return rc;
        }
        if (!next_entry(source, z)) break;
    }
    if (!z->trouble[0]) return SAY_OK;
    int rc = say_error_set(err, SAY_INPUT, "%s: entry %u: %s; the rest of the archive is not read",
                           source->path, source->n + 1, z->trouble);
    z->trouble[0] = '\0';
    return rc;
}

static void drop_inner(say_source *source)
{
    zip *z = source->held;
    if (z->inner.reader) say_source_drop(&z->inner);
}

static void close_zip(say_source *source)
{
    zip *z = source->state;
    close_entry(z);
    archive_read_free(z->archive);
    free(z->bytes);
    free(z);
    source->state = NULL;
}

const say_reader say_reader_zip = {.name = "zip",
                                   .recognises = recognises_zip,
                                   .next = next_zip,
                                   .drop = drop_inner,
                                   .close = close_zip,
                                   .archive = true};
