/* mmap for files, read(2) for streams, an iterative walk for directories. */
#define _XOPEN_SOURCE 700
#include "base/file.h"

#include "base/vec.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNK = 1 << 16 };
static const size_t limit = (size_t)SAY_FILE_LIMIT_MIB << 20;

static int too_large(const char *path, say_error *err)
{
    return say_error_set(err, SAY_INPUT, "%s: larger than %d MiB; split it into smaller files",
                         path, SAY_FILE_LIMIT_MIB);
}

static int read_stream(say_file *f, int fd, const char *path, say_error *err)
{
    size_t n = 0, cap = CHUNK;
    char *p = malloc(cap);
    while (p) {
        ssize_t got = read(fd, p + n, cap - n);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            free(p);
            return say_error_set(err, SAY_INPUT, "%s: cannot read: %s", path, strerror(errno));
        }
        n += (size_t)got;
        if (got == 0) {
            *f = (say_file){{p, n}, false};
            return SAY_OK;
        }
        if (n > limit) {
            free(p);
            return too_large(path, err);
        }
        if (n < cap) continue;
        char *more = realloc(p, cap *= 2);
        if (!more) free(p);
        p = more;
    }
    return say_error_set(err, SAY_FAULT, "%s: out of memory after %zu bytes", path, n);
}

static int map_file(say_file *f, int fd, size_t n, const char *path, say_error *err)
{
    if (n > limit) return too_large(path, err);
    void *p = mmap(NULL, n, PROT_READ, MAP_PRIVATE, fd, 0);
    if (p == MAP_FAILED)
        return say_error_set(err, SAY_INPUT, "%s: cannot map: %s", path, strerror(errno));
    *f = (say_file){{p, n}, true};
    return SAY_OK;
}

int say_file_open(say_file *f, const char *path, say_error *err)
{
    *f = (say_file){0};
    if (strcmp(path, "-") == 0) return read_stream(f, STDIN_FILENO, "standard input", err);
    int fd = open(path, O_RDONLY);
    if (fd < 0) return say_error_set(err, SAY_INPUT, "%s: cannot open: %s", path, strerror(errno));
    struct stat st;
    int rc;
    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0)
        rc = map_file(f, fd, (size_t)st.st_size, path, err);
    else
        rc = read_stream(f, fd, path, err);
    close(fd);
    return rc;
}

void say_file_close(say_file *f)
{
    if (f->mapped)
        munmap((void *)(uintptr_t)f->bytes.p, f->bytes.n);
    else
        free((void *)(uintptr_t)f->bytes.p);
    *f = (say_file){0};
}

uint64_t say_file_size(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode) ? (uint64_t)st.st_size : 0;
}

int say_file_kind(const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0) return 0;
    return S_ISDIR(st.st_mode) ? 2 : 1;
}

typedef SAY_VEC(const char *) names;

static void list_one(say_arena *arena, const char *path, DIR *d, names *files, names *folders)
{
    for (struct dirent *e; (e = readdir(d));) {
        if (e->d_name[0] == '.') continue;
        const char *name = say_str_format(arena, "%s/%s", path, e->d_name).p;
        struct stat st;
        if (lstat(name, &st) != 0) continue;
        if (S_ISDIR(st.st_mode))
            SAY_PUSH(arena, *folders, name);
        else if (S_ISREG(st.st_mode) || (S_ISLNK(st.st_mode) && say_file_kind(name) == 1))
            SAY_PUSH(arena, *files, name);
    }
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char **say_file_list(say_arena *arena, const char *directory, say_error *err)
{
    names files = {0}, folders = {0};
    SAY_PUSH(arena, folders, directory);
    for (uint32_t i = 0; i < folders.n; i++) {
        DIR *d = opendir(folders.at[i]);
        if (!d) {
            say_error_set(err, SAY_INPUT, "%s: cannot open: %s", folders.at[i], strerror(errno));
            return NULL;
        }
        list_one(arena, folders.at[i], d, &files, &folders);
        closedir(d);
    }
    if (files.n) qsort(files.at, files.n, sizeof *files.at, by_bytes);
    SAY_PUSH(arena, files, NULL);
    return files.at;
}
