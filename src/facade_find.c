/* Finds the model from any working directory. The only file besides base and cli that asks the
 * system. */
#define _XOPEN_SOURCE 700
#include "facade.h"

#include "base/file.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The folder of the running program, without the last slash; "" where the system does not say. */
static void program_folder(char *path, size_t size)
{
    ssize_t n = readlink("/proc/self/exe", path, size - 1);
    path[n > 0 ? n : 0] = '\0';
    char *slash = strrchr(path, '/');
    if (slash) *slash = '\0';
}

enum { PATH_BYTES = 4096 };

/* $VARIABLE, else the file of that name in one of the folders; the last of them where it is in
 * none. */
static void find_file(char *path, size_t size, const char *variable, const char *name)
{
    const char *named = getenv(variable);
    if (named && *named) {
        snprintf(path, size, "%s", named);
        return;
    }
    static const char *const places[] = {"/../model/", "/../share/sayso/"};
    char folder[PATH_BYTES];
    program_folder(folder, sizeof folder);
    for (size_t i = 0; *folder && i < sizeof places / sizeof places[0]; i++) {
        int n = snprintf(path, size, "%s%s%s", folder, places[i], name);
        if (n > 0 && (size_t)n < size && say_file_kind(path) == 1) return;
    }
    snprintf(path, size, "%s/%s", SAYSO_SHARE, name);
}

void say_facade_find_model(char *path, size_t size)
{
    find_file(path, size, "SAYSO_MODEL", "english.say");
}

bool say_facade_find_places(char *path, size_t size, const char *model)
{
    const char *named = getenv("SAYSO_PLACES"), *slash = strrchr(model, '/');
    int folder = slash ? (int)(slash - model) + 1 : 0;
    int n = snprintf(path, size, "%.*splaces.say", folder, model);
    bool beside = !(named && *named) && n > 0 && (size_t)n < size && say_file_kind(path) == 1;
    if (!beside) find_file(path, size, "SAYSO_PLACES", "places.say");
    return say_file_kind(path) == 1;
}
