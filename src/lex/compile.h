/* The compiler of the lexicon: files of text -> one image. Used by tools/lexc.c when the program is
 * built and by say_lexicon_overlay when it runs. */
#ifndef SAY_LEX_COMPILE_H
#define SAY_LEX_COMPILE_H

#include "lex/diagnose.h"
#include "lex/image.h"
#include "lex/intern.h"
#include "lex/reader.h"
#include "lex/schema.h"

/* A place where the lexicon names a class: it must exist when all files are read. */
typedef struct say_class_use {
    say_lex_line line;
    say_str name;
} say_class_use;

/* Is there such a class already, in what the new entries will lie over? */
typedef bool (*say_class_known)(const void *self, say_str name);

typedef struct say_compiler {
    say_arena *arena;
    say_diagnosis *diagnosis;
    say_class_known known; /* may be NULL */
    const void *known_self;
    say_raw_lexicon raw;
    say_intern classes; /* names of the classes read */
    SAY_VEC(say_class_use) uses;
    const say_kind_rule *kind; /* of the last %kind; NULL before the first in a file */
    say_lex_kind kind_number;
    bool kind_is_unknown;  /* the last %kind was told as an error */
    say_fields defaults;   /* of the last %default */
    bool entry_is_broken;  /* examples below it are left out quietly */
    bool entry_is_missing; /* no entry yet: an example has nothing to belong to */
} say_compiler;

/* Begins. Everything lives in the arena; errors go to the diagnosis, which the caller frees. */
void say_compiler_init(say_compiler *c, say_arena *arena, say_diagnosis *d);

/* Reads one file's bytes; file is the name that entries and errors will carry. Both must live as
 * long as the compiler. */
void say_compiler_text(say_compiler *c, const char *file, say_str bytes);

/* Reads a file, or every *.lex below a directory in the order of their names. SAY_INPUT when
 * something cannot be read; what is wrong inside goes to the diagnosis. */
int say_compiler_path(say_compiler *c, const char *path, say_error *err);

/* Ends: the image in the arena; or SAY_INPUT with the diagnosis' first errors in err. */
int say_compiler_finish(say_str *image, say_compiler *c, say_error *err);

#endif
