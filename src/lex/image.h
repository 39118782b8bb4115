/* The compiled lexicon: one flat run of bytes without pointers, written by the compiler, opened in
 * place. Numbers are u32 in the machine's byte order (the header tells when it is another's).
 *
 *   header   128 bytes: magic "SAYSOLEX", version, order mark, size, checksum, counts, kinds
 *   entries  [n_entries] of 8 u32: file, line, first key, keys, first field, fields, first example,
 *            examples; sorted by kind, inside a kind by file and line
 *   keys     [n_keys] string numbers; fields [n_fields] (name, value); examples [n_examples] (text,
 *            line * 2 + positive); files [n_files] string numbers
 *   strings  [n_strings + 1] offsets into bytes; a string ends one byte (a NUL) before the next
 *   bytes    [n_bytes] */
#ifndef SAY_LEX_IMAGE_H
#define SAY_LEX_IMAGE_H

#include "lex/lexicon.h"
#include "lex/reader.h"

enum { SAY_LEX_IMAGE_VERSION = 1, SAY_LEX_KIND_SLOTS = 16 };

typedef struct say_image_header {
    char magic[8];
    uint32_t version;
    uint32_t order;    /* 0x01020304 */
    uint64_t size;     /* of the whole image */
    uint64_t checksum; /* say_hash_words of all that follows the header */
    uint32_t n_entries, n_keys, n_fields, n_examples, n_files, n_strings, n_bytes;
    uint32_t n_kinds;                        /* LEX_KINDS when it was written */
    uint32_t kind_first[SAY_LEX_KIND_SLOTS]; /* first entry of each kind; the rest: n_entries */
} say_image_header;

/* An opened image: entries with views into its bytes. */
typedef struct say_image {
    const say_entry *entries; /* [n] */
    uint32_t n;
    uint32_t kind_first[LEX_KINDS + 1];
    uint64_t checksum;
} say_image;

/* An entry as the compiler hands it over. Views; file is an index. */
typedef struct say_raw_entry {
    say_lex_kind kind;
    uint32_t file, line;
    uint32_t key, n_keys, field, n_fields, example, n_examples; /* ranges of the arrays below */
} say_raw_entry;

typedef struct say_raw_lexicon {
    SAY_VEC(say_raw_entry) entries;
    say_strs keys;
    say_fields fields;
    SAY_VEC(say_example) examples;
    SAY_VEC(const char *) files;
} say_raw_lexicon;

/* Writes an image into the arena. SAY_FAULT when it would not fit 32-bit offsets. */
int say_image_write(say_str *image, say_arena *arena, const say_raw_lexicon *raw, say_error *err);

/* Opens an image, which must outlive the result; the entries are made in the arena. Any bytes may
 * be given: what does not hold is SAY_INPUT. checked: compute the checksum too (for images that
 * were not built into the program). */
int say_image_open(say_image *out, say_arena *arena, say_str image, bool checked, say_error *err);

#endif
