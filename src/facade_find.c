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

void say_facade_find_model(char *path, size_t size)
{
    const char *named = getenv("SAYSO_MODEL");
    if (named && *named) {
        snprintf(path, size, "%s", named);
        return;
    }
    static const char *const places[] = {"/../model/english.say", "/../share/sayso/english.say"};
    char folder[4096];
    program_folder(folder, sizeof folder);
    for (size_t i = 0; *folder && i < sizeof places / sizeof places[0]; i++) {
        int n = snprintf(path, size, "%s%s", folder, places[i]);
        if (n > 0 && (size_t)n < size && say_file_kind(path) == 1) return;
    }
    snprintf(path, size, "%s", SAYSO_SHARE "/english.say");
}
