/* Files as bytes: mapped where they can be, read whole where they cannot (pipes). */
#ifndef SAY_BASE_FILE_H
#define SAY_BASE_FILE_H

#include "base/error.h"
#include "base/str.h"
#include <stdint.h>

typedef struct say_file {
    say_str bytes;
    bool mapped; /* how to give it back */
} say_file;

enum { SAY_FILE_LIMIT_MIB = 2048 }; /* larger inputs are refused with a message */

/* Maps a regular file, or reads a pipe or device to its end; path "-" is standard input.
 * Gives SAY_OK, or SAY_INPUT with a message naming the path and what the system said. */
int say_file_open(say_file *f, const char *path, say_error *err);
void say_file_close(say_file *f);

/* Names of the regular files below a directory (links to files too, not to directories), sorted by
 * bytes, in the arena, NULL-terminated; hidden names are skipped. NULL with err set on failure. */
const char **say_file_list(say_arena *arena, const char *directory, say_error *err);

/* Bytes of a regular file; 0 for anything else. */
uint64_t say_file_size(const char *path);

/* 0 no such path, 1 a file (or device, pipe), 2 a directory. */
int say_file_kind(const char *path);

#endif
