/* Writes and opens the flat image (image.h). Opening trusts nothing: every number is checked before
 * it is used as a place, so that hostile bytes give an error and never a bad read. */
#include "lex/image.h"

#include "base/hash.h"
#include "lex/intern.h"

static const char magic[8] = "SAYSOLEX";
enum { ORDER = 0x01020304, ENTRY_WORDS = 8, HEADER = sizeof(say_image_header) };
static const size_t largest = (size_t)1 << 31; /* bytes of an image */

_Static_assert(HEADER == 128, "the header is part of the format");
_Static_assert((int)LEX_KINDS <= (int)SAY_LEX_KIND_SLOTS, "kinds fit the header");

/* --- Writing --- */

typedef struct writer {
    say_intern strings;
    SAY_VEC(uint32_t) word; /* all tables, one after the other */
    say_arena *arena;
    const say_raw_lexicon *raw;
} writer;

static void put(writer *w, uint32_t x)
{
    SAY_PUSH(w->arena, w->word, x);
}

static void put_string(writer *w, say_str s)
{
    put(w, say_intern_put(&w->strings, w->arena, s));
}

static void put_entry(writer *w, const say_raw_entry *e)
{
    const uint32_t row[ENTRY_WORDS] = {e->file,  e->line,     e->key,     e->n_keys,
                                       e->field, e->n_fields, e->example, e->n_examples};
    for (int i = 0; i < ENTRY_WORDS; i++)
        put(w, row[i]);
}

/* Entries by kind; the order of files and lines stays. */
static void put_entries(writer *w, say_image_header *h)
{
    uint32_t n = 0;
    for (int kind = 0; kind < SAY_LEX_KIND_SLOTS; kind++) {
        h->kind_first[kind] = n;
        for (uint32_t i = 0; kind < LEX_KINDS && i < w->raw->entries.n; i++) {
            if ((int)w->raw->entries.at[i].kind != kind) continue;
            put_entry(w, &w->raw->entries.at[i]);
            n++;
        }
    }
}

static void put_tables(writer *w)
{
    const say_raw_lexicon *raw = w->raw;
    for (uint32_t i = 0; i < raw->keys.n; i++)
        put_string(w, raw->keys.at[i]);
    for (uint32_t i = 0; i < raw->fields.n; i++) {
        put_string(w, raw->fields.at[i].name);
        put_string(w, raw->fields.at[i].value);
    }
    for (uint32_t i = 0; i < raw->examples.n; i++) {
        put_string(w, raw->examples.at[i].text);
        put(w, raw->examples.at[i].line << 1 | raw->examples.at[i].positive);
    }
    for (uint32_t i = 0; i < raw->files.n; i++)
        put_string(w, say_str_of(raw->files.at[i]));
}

/* Offsets of the strings, and one past the last; gives their bytes, NULs included. */
static size_t put_offsets(writer *w)
{
    size_t n = 0;
    for (uint32_t i = 0; i < w->strings.at.n && n < largest; i++) {
        put(w, (uint32_t)n);
        n += w->strings.at.at[i].n + 1;
    }
    put(w, (uint32_t)n);
    return n;
}

static void copy_strings(char *out, const say_intern *strings)
{
    for (uint32_t i = 0; i < strings->at.n; i++) {
        say_str s = strings->at.at[i];
        if (s.n) memcpy(out, s.p, s.n);
        out += s.n;
        *out++ = '\0';
    }
}

int say_image_write(say_str *image, say_arena *arena, const say_raw_lexicon *raw, say_error *err)
{
    writer w = {.arena = arena, .raw = raw};
    say_image_header h = {.version = SAY_LEX_IMAGE_VERSION,
                          .order = ORDER,
                          .n_entries = raw->entries.n,
                          .n_keys = raw->keys.n,
                          .n_fields = raw->fields.n,
                          .n_examples = raw->examples.n,
                          .n_files = raw->files.n,
                          .n_kinds = LEX_KINDS};
    memcpy(h.magic, magic, sizeof magic);
    put_entries(&w, &h);
    put_tables(&w);
    size_t bytes = put_offsets(&w), tables = (size_t)w.word.n * sizeof(uint32_t);
    h.size = HEADER + tables + bytes;
    if (bytes >= largest || h.size >= largest)
        return say_error_set(err, SAY_FAULT, "the lexicon is larger than %zu MiB", largest >> 20);
    h.n_strings = w.strings.at.n;
    h.n_bytes = (uint32_t)bytes;
    char *p = say_arena_take(arena, h.size);
    memcpy(p + HEADER, w.word.at, tables);
    copy_strings(p + HEADER + tables, &w.strings);
    h.checksum = say_hash_words(p + HEADER, h.size - HEADER);
    memcpy(p, &h, HEADER);
    *image = (say_str){p, h.size};
    return SAY_OK;
}

/* --- Opening --- */

typedef struct opener {
    say_image_header h;
    const char *entries, *keys, *fields, *examples, *files, *strings, *bytes;
    const char *wrong; /* what does not hold, or NULL */
} opener;

static uint32_t word_at(const char *table, size_t i)
{
    uint32_t x;
    memcpy(&x, table + i * sizeof x, sizeof x);
    return x;
}

static const char *check_header(const say_image_header *h, say_str image)
{
    if (memcmp(h->magic, magic, sizeof magic) != 0) return "no compiled lexicon";
    if (h->order != ORDER) return "compiled on a machine of another byte order";
    if (h->version != SAY_LEX_IMAGE_VERSION || h->n_kinds != LEX_KINDS)
        return "compiled by another version of sayso-lexc";
    if (h->size != image.n) return "cut short or too long";
    if (h->kind_first[0] != 0) return "entries of no kind";
    for (int i = 0; i < SAY_LEX_KIND_SLOTS; i++) {
        uint32_t next = i + 1 < SAY_LEX_KIND_SLOTS ? h->kind_first[i + 1] : h->n_entries;
        if (h->kind_first[i] > next) return "kinds out of order";
    }
    return h->kind_first[LEX_KINDS] != h->n_entries ? "entries of an unknown kind" : NULL;
}

/* Where the tables stand; their sizes must add up to the image's. */
static const char *place_tables(opener *o, say_str image)
{
    const say_image_header *h = &o->h;
    uint64_t words[] = {
        (uint64_t)h->n_entries * ENTRY_WORDS, h->n_keys,  (uint64_t)h->n_fields * 2,
        (uint64_t)h->n_examples * 2,          h->n_files, (uint64_t)h->n_strings + 1};
    const char **table[] = {&o->entries,  &o->keys,  &o->fields,
                            &o->examples, &o->files, &o->strings};
    uint64_t at = HEADER;
    for (int i = 0; i < 6; i++) {
        if (at > image.n) return "tables larger than the image";
        *table[i] = image.p + at;
        at += words[i] * sizeof(uint32_t);
    }
    if (at + h->n_bytes != image.n) return "tables do not fill the image";
    o->bytes = image.p + at;
    return NULL;
}

/* Offsets ascend, every string ends in its NUL: after this any string number below n_strings is
 * good. */
static const char *check_strings(const opener *o)
{
    uint32_t begin = word_at(o->strings, 0);
    if (begin != 0) return "strings do not begin at 0";
    for (uint32_t i = 0; i < o->h.n_strings; i++) {
        uint32_t end = word_at(o->strings, (size_t)i + 1);
        if (end <= begin || end > o->h.n_bytes || o->bytes[end - 1]) return "a string without end";
        begin = end;
    }
    return begin != o->h.n_bytes ? "bytes that are no string" : NULL;
}

static say_str string_at(opener *o, uint32_t number)
{
    if (number >= o->h.n_strings) {
        o->wrong = "a string that is not there";
        return (say_str){"", 0};
    }
    uint32_t begin = word_at(o->strings, number), end = word_at(o->strings, (size_t)number + 1);
    return (say_str){o->bytes + begin, end - begin - 1};
}

static bool within(opener *o, uint32_t first, uint32_t n, uint32_t limit)
{
    bool good = first <= limit && n <= limit - first;
    if (!good) o->wrong = "an entry that points outside";
    return good;
}

static void make_entry(opener *o, say_entry *e, uint32_t i, const say_str *keys,
                       const say_field *fields, const say_example *examples)
{
    uint32_t row[ENTRY_WORDS];
    memcpy(row, o->entries + (size_t)i * sizeof row, sizeof row);
    if (!within(o, row[0], 1, o->h.n_files) || !within(o, row[2], row[3], o->h.n_keys) ||
        !within(o, row[4], row[5], o->h.n_fields) || !within(o, row[6], row[7], o->h.n_examples))
        return;
    if (!row[3]) o->wrong = "an entry without keys";
    e->file = string_at(o, word_at(o->files, row[0])).p;
    e->line = row[1];
    e->keys = keys + row[2];
    e->n_keys = row[3];
    e->fields = fields + row[4];
    e->n_fields = row[5];
    e->examples = examples + row[6];
    e->n_examples = row[7];
}

static const say_entry *make_entries(opener *o, say_arena *arena)
{
    const say_image_header *h = &o->h;
    say_entry *entries = say_arena_take(arena, h->n_entries * sizeof *entries);
    say_str *keys = say_arena_take(arena, h->n_keys * sizeof *keys);
    say_field *fields = say_arena_take(arena, h->n_fields * sizeof *fields);
    say_example *examples = say_arena_take(arena, h->n_examples * sizeof *examples);
    for (uint32_t i = 0; i < h->n_keys; i++)
        keys[i] = string_at(o, word_at(o->keys, i));
    for (uint32_t i = 0; i < h->n_fields; i++) {
        fields[i].name = string_at(o, word_at(o->fields, 2 * (size_t)i));
        fields[i].value = string_at(o, word_at(o->fields, 2 * (size_t)i + 1));
    }
    for (uint32_t i = 0; i < h->n_examples; i++) {
        uint32_t line = word_at(o->examples, 2 * (size_t)i + 1);
        examples[i] = (say_example){string_at(o, word_at(o->examples, 2 * (size_t)i)),
                                    (line & 1) != 0, line >> 1};
    }
    for (int kind = 0; kind < LEX_KINDS; kind++)
        for (uint32_t i = h->kind_first[kind]; i < h->kind_first[kind + 1] && !o->wrong; i++) {
            entries[i] = (say_entry){.kind = (say_lex_kind)kind};
            make_entry(o, &entries[i], i, keys, fields, examples);
        }
    return entries;
}

int say_image_open(say_image *out, say_arena *arena, say_str image, bool checked, say_error *err)
{
    opener o = {.wrong = "cut short"};
    *out = (say_image){0};
    if (image.n >= HEADER) {
        memcpy(&o.h, image.p, HEADER);
        o.wrong = check_header(&o.h, image);
    }
    if (!o.wrong && checked && say_hash_words(image.p + HEADER, image.n - HEADER) != o.h.checksum)
        o.wrong = "its checksum is wrong";
    if (!o.wrong) o.wrong = place_tables(&o, image);
    if (!o.wrong) o.wrong = check_strings(&o);
    if (!o.wrong) out->entries = make_entries(&o, arena);
    if (o.wrong) return say_error_set(err, SAY_INPUT, "lexicon image: %s", o.wrong);
    out->n = o.h.n_entries;
    out->checksum = o.h.checksum;
    memcpy(out->kind_first, o.h.kind_first, sizeof out->kind_first);
    return SAY_OK;
}
