/* The lexicon: entries of several kinds, read from plain text, compiled at build time into the
 * program, overlaid at run time by the same compiler. This header is what other rooms see of it. */
#ifndef SAY_LEX_LEXICON_H
#define SAY_LEX_LEXICON_H

#include "base/error.h"
#include "base/str.h"
#include "record.h"

/* What an entry is about. One row each in schema.c, which says what fields it may have. */
typedef enum say_lex_kind {
    LEX_CLASS,     /* a set of lemmas that patterns name as @talks */
    LEX_EVENT,     /* predicate -> PLOVER event */
    LEX_COMPOSE,   /* outer predicate over inner event -> type */
    LEX_CONTEXT,   /* words that tell what an event is about */
    LEX_CUE,       /* words of saying, believing, wanting */
    LEX_SIGNATURE, /* what a predicate does to the status of its complement */
    LEX_COUNTRY,   /* a country: names, capital, people */
    LEX_ACTOR,     /* a named actor */
    LEX_ROLE,      /* a role noun: "foreign minister", "rebel" */
    LEX_PLACE,     /* a town or region */
    LEX_FURNITURE, /* words of page furniture */
    LEX_KINDS
} say_lex_kind;

typedef struct say_field {
    say_str name, value;
} say_field;

/* `+ sentence` must be coded by its entry, `- sentence` must not be. */
typedef struct say_example {
    say_str text;
    bool positive;
    uint32_t line;
} say_example;

/* One line of the lexicon. Views into the image that holds it; lives as long as the lexicon. A NUL
 * follows each string, so that a key's or value's p may be kept as a C string. */
typedef struct say_entry {
    say_lex_kind kind;
    const say_str *keys; /* [n_keys], at least one, as written */
    uint32_t n_keys;
    const say_field *fields; /* [n_fields]: the entry's own, then %default's that it does not set */
    uint32_t n_fields;
    const say_example *examples; /* [n_examples] */
    uint32_t n_examples;
    const char *file; /* as given to the compiler: "lexicon/events/verbs.lex" */
    uint32_t line;
} say_entry;

typedef struct say_lexicon say_lexicon;

/* Opens the lexicon compiled into the program. Constant afterwards, but for overlays; free with
 * say_lexicon_close. */
int say_lexicon_open(say_lexicon **out, say_error *err);

/* A lexicon without entries, for overlays alone (tests). */
int say_lexicon_make(say_lexicon **out, say_error *err);

/* Compiles a file (or every *.lex below a directory) and lays it over what is there: its entries
 * come first in every look-up, later overlays before earlier ones; classes of one name are joined.
 * Errors carry file:line:column, what was seen, and a caret; as many as err holds, and how many
 * more. After an error the lexicon is as it was. At most SAY_MAX_OVERLAYS. */
int say_lexicon_overlay(say_lexicon *lx, const char *path, say_error *err);
enum { SAY_MAX_OVERLAYS = 64 };

/* The same for text in memory, which may go away afterwards; name stands for the file's. */
int say_lexicon_overlay_text(say_lexicon *lx, const char *name, say_str text, say_error *err);

/* The same for an image that sayso-lexc wrote; its checksum is checked. */
int say_lexicon_overlay_image(say_lexicon *lx, say_str image, say_error *err);

void say_lexicon_close(say_lexicon *lx);

/* A short fingerprint of all that is loaded, 12 hex digits, for `made_by`. The lexicon owns it. */
const char *say_lexicon_version(const say_lexicon *lx);

/* Entries of one kind, overlays first, else in the order of files (by name) and lines.
 * i < say_lexicon_count(lx, kind). */
uint32_t say_lexicon_count(const say_lexicon *lx, say_lex_kind kind);
const say_entry *say_lexicon_entry(const say_lexicon *lx, say_lex_kind kind, uint32_t i);

/* Value of the first field of that name, or the empty string. */
say_str say_entry_get(const say_entry *e, const char *field);

/* The nth (from 0) field of that name; false when there are fewer. For fields that may repeat. */
bool say_entry_nth(const say_entry *e, const char *field, uint32_t nth, say_str *value);

/* Is the lemma in the named class (LEX_CLASS)? */
bool say_lexicon_in_class(const say_lexicon *lx, say_str name, say_str lemma);

/* What `explain` shows for an entry. */
say_rule say_entry_rule(const say_entry *e, const char *name);

#endif
