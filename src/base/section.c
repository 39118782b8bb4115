/* Every field of the file is checked before it is used: sizes against the file, shapes against
 * sizes, bytes against checksums, and that what lies between sections is zero. */
#include "base/section.h"

#include "base/hash.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "model files are little endian and are mapped as they are"
#endif

enum { HEADER = 64, ENTRY = 96, HEADER_USED = 32 };
static const char magic[8] = {'S', 'A', 'Y', 'S', 'O', 'M', 'D', 'L'};
static const char *const dtype_names[SAY_DTYPES] = {"bytes", "f32", "i8", "u32", "u16", "f16"};
static const uint8_t dtype_sizes[SAY_DTYPES] = {1, 4, 1, 4, 2, 2};

typedef struct entry {
    char name[SAY_MODEL_NAME];
    uint32_t dtype, ndim, shape[4];
    uint64_t offset, size, hash;
    uint64_t zero[2];
} entry;
_Static_assert(sizeof(entry) == ENTRY, "an entry is 96 bytes");

typedef struct header {
    char magic[8];
    uint32_t version, n_sections;
    uint64_t file_size, table_hash;
} header;
_Static_assert(sizeof(header) == HEADER_USED, "the header's fields are 32 bytes");

static bool all_zero(const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (p[i]) return false;
    return true;
}

static int check_header(const say_container *c, header *h, say_error *err)
{
    say_str b = c->file.bytes;
    if (b.n < HEADER || memcmp(b.p, magic, sizeof magic) != 0)
        return say_error_set(err, SAY_INPUT,
                             "%s: not a sayso model (%zu bytes, and they do not begin with "
                             "SAYSOMDL); name a file such as model/english.say",
                             c->path, b.n);
    memcpy(h, b.p, sizeof *h);
    if (h->version != SAY_MODEL_VERSION)
        return say_error_set(err, SAY_INPUT,
                             "%s: model of version %" PRIu32 "; this program reads version %d",
                             c->path, h->version, SAY_MODEL_VERSION);
    if (h->file_size != b.n)
        return say_error_set(err, SAY_INPUT,
                             "%s: %s: the header says %" PRIu64 " bytes, the file has %zu", c->path,
                             h->file_size > b.n ? "cut short" : "too long", h->file_size, b.n);
    if (!all_zero(b.p + HEADER_USED, HEADER - HEADER_USED))
        return say_error_set(err, SAY_INPUT, "%s: damaged header: unused bytes are not zero",
                             c->path);
    if (h->n_sections > SAY_MODEL_SECTIONS || b.n - HEADER < (size_t)h->n_sections * ENTRY)
        return say_error_set(err, SAY_INPUT,
                             "%s: damaged header: a table of %" PRIu32
                             " sections does not fit (at most %d, and into the file)",
                             c->path, h->n_sections, SAY_MODEL_SECTIONS);
    if (say_hash_words(b.p + HEADER, (size_t)h->n_sections * ENTRY) != h->table_hash)
        return say_error_set(err, SAY_INPUT,
                             "%s: damaged: the table of sections does not match "
                             "its checksum",
                             c->path);
    return SAY_OK;
}

static int bad_section(const say_container *c, const char *name, const char *what, say_error *err)
{
    return say_error_set(err, SAY_INPUT, "%s: section '%s': %s", c->path, name, what);
}

/* Do type and shape give exactly the size? */
static bool shape_fits(const entry *e)
{
    if (e->dtype >= SAY_DTYPES || e->ndim < 1 || e->ndim > 4) return false;
    uint64_t size = dtype_sizes[e->dtype];
    for (uint32_t i = 0; i < e->ndim; i++)
        if (__builtin_mul_overflow(size, (uint64_t)e->shape[i], &size)) return false;
    return size == e->size;
}

/* Checks one entry and fills its section; *end is where the section before it ended. */
static int read_section(const say_container *c, const entry *e, say_section *s, size_t *end,
                        say_error *err)
{
    say_str b = c->file.bytes;
    memcpy(s->name, e->name, SAY_MODEL_NAME);
    s->name[SAY_MODEL_NAME] = '\0';
    if (e->offset > b.n || e->size > b.n - e->offset)
        return bad_section(c, s->name, "reaches beyond the end of the file", err);
    if (e->offset < *end || e->offset % SAY_MODEL_ALIGN)
        return bad_section(c, s->name, "overlaps another or is not aligned to 64 bytes", err);
    if (!shape_fits(e)) return bad_section(c, s->name, "its shape does not give its size", err);
    if (!all_zero(b.p + *end, e->offset - *end))
        return bad_section(c, s->name, "damaged: the bytes before it are not zero", err);
    s->dtype = e->dtype;
    s->ndim = e->ndim;
    for (uint32_t i = 0; i < 4; i++)
        s->shape[i] = i < e->ndim ? e->shape[i] : 1;
    s->data = b.p + e->offset;
    s->size = e->size;
    *end = e->offset + e->size;
    return SAY_OK;
}

static int read_sections(say_container *c, uint32_t n, say_error *err)
{
    size_t end = HEADER + (size_t)n * ENTRY;
    c->sections = calloc((size_t)n + 1, sizeof *c->sections);
    if (!c->sections) return say_error_set(err, SAY_FAULT, "%s: out of memory", c->path);
    for (c->n = 0; c->n < n; c->n++) {
        entry e;
        memcpy(&e, c->file.bytes.p + HEADER + (size_t)c->n * ENTRY, sizeof e);
        int rc = read_section(c, &e, &c->sections[c->n], &end, err);
        if (rc) return rc;
    }
    if (!all_zero(c->file.bytes.p + end, c->file.bytes.n - end))
        return say_error_set(err, SAY_INPUT,
                             "%s: damaged: bytes behind the last section are not zero", c->path);
    return SAY_OK;
}

typedef struct sized {
    uint64_t size;
    uint32_t section;
} sized;

static int larger_first(const void *a, const void *b)
{
    const sized *x = a, *y = b;
    if (x->size != y->size) return x->size < y->size ? 1 : -1;
    return x->section < y->section ? -1 : x->section > y->section;
}

/* Are the bytes those that were written?
 */
static int check_bytes(const say_container *c, const sized *order, say_hash_run *runs,
                       uint64_t *hashes, say_error *err)
{
    for (uint32_t i = 0; i < c->n; i++) {
        const say_section *s = &c->sections[order[i].section];
        runs[i] = (say_hash_run){s->data, s->size};
    }
    say_hash_runs(hashes, runs, c->n);
    uint32_t bad = c->n;
    for (uint32_t i = 0; i < c->n; i++) {
        entry e;
        uint32_t section = order[i].section;
        memcpy(&e, c->file.bytes.p + HEADER + (size_t)section * ENTRY, sizeof e);
        if (hashes[i] != e.hash && section < bad) bad = section;
    }
    if (bad == c->n) return SAY_OK;
    return bad_section(c, c->sections[bad].name, "damaged: its bytes do not match its checksum",
                       err);
}

static int check_sections(const say_container *c, say_error *err)
{
    size_t n = (size_t)c->n + 1;
    sized *order = calloc(n, sizeof *order);
    say_hash_run *runs = calloc(n, sizeof *runs);
    uint64_t *hashes = calloc(n, sizeof *hashes);
    int rc = SAY_OK;
    if (order && runs && hashes) {
        for (uint32_t i = 0; i < c->n; i++)
            order[i] = (sized){c->sections[i].size, i};
        qsort(order, c->n, sizeof *order, larger_first);
        rc = check_bytes(c, order, runs, hashes, err);
    } else {
        rc = say_error_set(err, SAY_FAULT, "%s: out of memory", c->path);
    }
    free(order);
    free(runs);
    free(hashes);
    return rc;
}

int say_container_open(say_container *c, const char *path, say_error *err)
{
    *c = (say_container){.path = path};
    int rc = say_file_open(&c->file, path, err);
    if (rc) return rc;
    header h;
    rc = check_header(c, &h, err);
    if (!rc) rc = read_sections(c, h.n_sections, err);
    if (!rc) rc = check_sections(c, err);
    if (rc) say_container_close(c);
    return rc;
}

void say_container_close(say_container *c)
{
    free(c->sections);
    say_file_close(&c->file);
    *c = (say_container){0};
}

static const say_section *find_name(const say_container *c, const char *name)
{
    for (uint32_t i = 0; i < c->n; i++)
        if (strcmp(c->sections[i].name, name) == 0) return &c->sections[i];
    return NULL;
}

/* "[512, 256]", or "[any, 256]" where a number may be any. */
static const char *shape_text(char out[64], uint32_t ndim, const uint32_t *shape)
{
    size_t n = 0;
    for (uint32_t i = 0; i < ndim && i < 4; i++) {
        const char *lead = i ? ", " : "[";
        n += (size_t)(shape[i] ? snprintf(out + n, 64 - n, "%s%" PRIu32, lead, shape[i])
                               : snprintf(out + n, 64 - n, "%sany", lead));
    }
    snprintf(out + n, 64 - n, "]");
    return out;
}

static bool shape_is(const say_section *s, uint32_t ndim, const uint32_t *shape)
{
    if (s->ndim != ndim) return false;
    for (uint32_t i = 0; i < ndim; i++)
        if (s->shape[i] == 0 || (shape[i] && s->shape[i] != shape[i])) return false;
    return true;
}

const say_section *say_container_find(const say_container *c, const char *name, say_dtype dtype,
                                      uint32_t ndim, const uint32_t *shape, say_error *err)
{
    const say_section *s = find_name(c, name);
    if (s && s->dtype == dtype && shape_is(s, ndim, shape)) return s;
    char has[64], wants[64];
    if (!s)
        bad_section(c, name, "is missing", err);
    else
        say_error_set(err, SAY_INPUT, "%s: section '%s': is %s %s, expected %s %s", c->path, name,
                      dtype_names[s->dtype], shape_text(has, s->ndim, s->shape), dtype_names[dtype],
                      shape_text(wants, ndim, shape));
    return NULL;
}

say_str say_container_text(const say_container *c, const char *name, say_error *err)
{
    const say_section *s = find_name(c, name);
    if (s && s->dtype == SAY_BYTES) return (say_str){s->data, s->size};
    bad_section(c, name, s ? "is not text" : "is missing", err);
    return (say_str){NULL, 0};
}
