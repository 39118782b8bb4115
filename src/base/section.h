/* The model file as a container: a header, a table, named sections with type, shape and checksum.
 * Takes a path, gives sections; does not know what they mean. Format: ../../model/FORMAT.md. */
#ifndef SAY_BASE_SECTION_H
#define SAY_BASE_SECTION_H

#include "base/error.h"
#include "base/file.h"
#include <stdint.h>

enum {
    SAY_MODEL_VERSION = 1,
    SAY_MODEL_SECTIONS = 1024, /* most sections in a file */
    SAY_MODEL_NAME = 32,       /* bytes of a section's name, NUL-padded */
    SAY_MODEL_ALIGN = 64       /* sections begin at multiples of this */
};

typedef enum say_dtype {
    SAY_BYTES,
    SAY_F32,
    SAY_I8,
    SAY_U32,
    SAY_U16,
    SAY_F16,
    SAY_DTYPES
} say_dtype;

/* One section: size bytes at data, aligned to 64 in a mapped file; shape[ndim .. 3] are 1. */
typedef struct say_section {
    char name[SAY_MODEL_NAME + 1];
    uint32_t dtype, ndim, shape[4];
    const void *data;
    uint64_t size;
} say_section;

/* An open model file whose header, table and every section have been verified. */
typedef struct say_container {
    const char *path; /* the caller's; for messages */
    say_file file;
    say_section *sections; /* [n], in the order of the file */
    uint32_t n;
} say_container;

/* Opens and verifies. Gives SAY_OK; SAY_INPUT with a message that names the file, where one is at
 * fault the section, and what is wrong (then nothing stays open); or SAY_FAULT without memory.
 * path must outlive c. */
int say_container_open(say_container *c, const char *path, say_error *err);
void say_container_close(say_container *c);

/* The section of that name and type with exactly that shape (ndim numbers; 0 stands for any number
 * above 0), or NULL with err set: missing, other type or other shape. */
const say_section *say_container_find(const say_container *c, const char *name, say_dtype dtype,
                                      uint32_t ndim, const uint32_t *shape, say_error *err);

/* The text of a section of bytes, or NULL pointer with err set where it is missing. */
say_str say_container_text(const say_container *c, const char *name, say_error *err);

#endif
