/* sayso-lexc: compiles lexicon text into the image that the build embeds in the library.
 *
 *     sayso-lexc OUT.bin PATH...     each PATH a .lex file or a directory (every *.lex below it)
 *     sayso-lexc -n PATH...          only checks
 *
 * Files are named in the image as they are reached from the PATHs given, so the build calls it in
 * the repository's root with the path `lexicon`. All errors (the first 20) go to standard error.
 * Exit codes: 0 good, 2 usage, 3 errors in the lexicon or an unreadable file, 4 OUT cannot be
 * written, 5 out of memory. OUT is written only when all is good. */
#include "lex/compile.h"

#include <stdio.h>
#include <stdlib.h>

static int usage(void)
{
    fputs("usage: sayso-lexc OUT.bin PATH...\n       sayso-lexc -n PATH...\n", stderr);
    return SAY_USAGE;
}

static int write_image(const char *path, say_str image)
{
    FILE *f = fopen(path, "wb");
    bool good = f && fwrite(image.p, 1, image.n, f) == image.n;
    if (f && fclose(f) != 0) good = false;
    if (good) return SAY_OK;
    fprintf(stderr, "sayso-lexc: %s: cannot write\n", path);
    return SAY_SYSTEM;
}

static int compile(say_str *image, say_compiler *c, char **paths, int n, say_error *err)
{
    for (int i = 0; i < n; i++) {
        int rc = say_compiler_path(c, paths[i], err);
        if (rc) return rc;
    }
    return say_compiler_finish(image, c, err);
}

static int run(say_arena *arena, say_diagnosis *d, int argc, char **argv)
{
    say_compiler c;
    say_str image;
    say_error err = {0};
    say_compiler_init(&c, arena, d);
    int rc = compile(&image, &c, argv + 2, argc - 2, &err);
    if (rc && d->count) {
        fwrite(d->text.p, 1, d->text.n, stderr);
        if (d->count > d->told) fprintf(stderr, "... and %u more errors\n", d->count - d->told);
    } else if (rc) {
        fprintf(stderr, "%s\n", err.text);
    }
    if (rc || strcmp(argv[1], "-n") == 0) return rc;
    return write_image(argv[1], image);
}

int main(int argc, char **argv)
{
    jmp_buf trap;
    say_arena arena;
    say_diagnosis d = {0};
    if (argc < 3 || (argv[1][0] == '-' && strcmp(argv[1], "-n") != 0)) return usage();
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    int rc = SAY_FAULT;
    if (setjmp(trap))
        fputs("sayso-lexc: out of memory\n", stderr);
    else
        rc = run(&arena, &d, argc, argv);
    say_diagnosis_free(&d);
    say_arena_free(&arena);
    return rc;
}
