/* Archives taken apart, nothing read: CPU time and peak memory of a file's reports against what
 * zlib alone needs to inflate it. See bench/archives.py. */
#define _XOPEN_SOURCE 700
#include "ingest/ingest.h"

#include <stdio.h>
#include <time.h>
#include <zlib.h>

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Of this program alone: getrusage counts what its parent had before. 0 where the system says
 * nothing.
 */
static double peak_mib(void)
{
    char line[200];
    long kib = 0;
    FILE *f = fopen("/proc/self/status", "r");
    while (f && fgets(line, sizeof line, f))
        if (sscanf(line, "VmHWM: %ld", &kib) == 1) break;
    if (f) fclose(f);
    return (double)kib / 1024;
}

/* The reports of the file; their number, or -1 where it cannot be opened or memory runs out. */
static long take_apart(const char *path)
{
    static say_arena arena;
    static say_source source;
    jmp_buf trap;
    volatile long reports = 0;
    say_error err;
    if (say_source_open_file(&source, path, &err) != SAY_OK) return -1;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) return -1;
    for (bool found = true, good = true; found || !good; say_arena_reset(&arena)) {
        say_doc d;
        say_doc_init(&d, &arena);
        good = say_source_next(&source, &d, &found, &err) == SAY_OK;
        reports += found;
    }
    say_source_close(&source);
    say_arena_free(&arena);
    return reports;
}

static size_t inflate_all(const char *path)
{
    static char buffer[1 << 17];
    size_t total = 0;
    gzFile f = gzopen(path, "rb");
    if (!f) return 0;
    gzbuffer(f, sizeof buffer);
    for (int n; (n = gzread(f, buffer, sizeof buffer)) > 0;)
        total += (size_t)n;
    gzclose(f);
    return total;
}

int main(int argc, char **argv)
{
    if (argc != 2) return 2;
    double begin = seconds();
    long reports = take_apart(argv[1]);
    double ours = seconds() - begin;
    if (reports < 0) return 3;
    double peak = peak_mib();
    begin = seconds();
    size_t bytes = inflate_all(argv[1]);
    double theirs = seconds() - begin;
    printf("%ld reports, %zu bytes inflated: %.3f s, peak %.1f MiB; zlib alone %.3f s; "
           "at %.2f of its speed\n",
           reports, bytes, ours, peak, theirs, theirs / ours);
    return 0;
}
