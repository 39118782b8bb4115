/* Lines -> entries checked against the schema -> the flat lists that image.c writes. Every error
 * is told with its place; the compiler goes on with the next line. One pass, no recursion. */
#include "lex/compile.h"

#include "base/file.h"

void say_compiler_init(say_compiler *c, say_arena *arena, say_diagnosis *d)
{
    *c = (say_compiler){.arena = arena, .diagnosis = d};
}

/* --- Fields --- */

static bool is_in(const say_field *fields, uint32_t n, say_str name)
{
    for (uint32_t i = 0; i < n; i++)
        if (say_str_eq(fields[i].name, name)) return true;
    return false;
}

static const char *article_of(const say_kind_rule *kind)
{
    return strchr("aeiou", kind->name[0]) ? "an" : "a";
}

static void tell_unknown_field(say_compiler *c, const say_lex_line *line, say_str name)
{
    say_buf known = {0};
    for (const say_field_rule *f = c->kind->fields; f->name; f++)
        say_buf_format(&known, "%s%s", f == c->kind->fields ? "" : ", ", f->name);
    say_diagnose(c->diagnosis, line, name.p, "unknown field \"%.*s\"; %s %s entry has %.*s",
                 SAY_ARG(name), article_of(c->kind), c->kind->name, SAY_ARG(say_buf_str(&known)));
    say_buf_free(&known);
}

static void note_classes(say_compiler *c, const say_lex_line *line, const say_field_rule *rule,
                         say_str value)
{
    say_str name;
    while (say_value_class(&name, &value, rule))
        SAY_PUSH(c->arena, c->uses, (say_class_use){*line, name});
}

/* One field as written on this line. An empty one (`recipient=`) takes a default back.
 * type: of the entry, for its mode. */
static bool check_field(say_compiler *c, const say_lex_line *line, const say_fields *all,
                        uint32_t i, int type)
{
    say_field f = all->at[i];
    const say_field_rule *rule = say_schema_field(c->kind, f.name);
    if (!rule) {
        tell_unknown_field(c, line, f.name);
        return false;
    }
    if (!(rule->flags & FIELD_REPEATS) && is_in(all->at, i, f.name)) {
        say_diagnose(c->diagnosis, line, f.name.p, "field \"%s\" stands twice", rule->name);
        return false;
    }
    if (!say_str_trim(f.value).n) {
        if (is_in(c->defaults.at, c->defaults.n, f.name)) return true;
        say_diagnose(c->diagnosis, line, f.name.p, "field \"%s\" has no value", rule->name);
        return false;
    }
    say_buf why = {0};
    say_str bad;
    bool good = say_value_check(&bad, &why, rule, f.value, type);
    if (!good) say_diagnose(c->diagnosis, line, bad.p, "%.*s", SAY_ARG(say_buf_str(&why)));
    say_buf_free(&why);
    if (good) note_classes(c, line, rule, f.value);
    return good;
}

static int type_of(const say_fields *fields, const say_fields *defaults)
{
    const say_fields *both[] = {fields, defaults};
    for (int k = 0; k < 2; k++)
        for (uint32_t i = 0; i < both[k]->n; i++)
            if (say_str_is(both[k]->at[i].name, "type")) return say_type_of(both[k]->at[i].value);
    return 0;
}

static bool check_fields(say_compiler *c, const say_lex_line *line, const say_fields *fields)
{
    bool good = true;
    int type = type_of(fields, &c->defaults);
    for (uint32_t i = 0; i < fields->n; i++)
        good = check_field(c, line, fields, i, type) && good;
    return good;
}

/* --- Directives --- */

/* After an unknown kind, which was told, its lines are passed over. */
static void tell_no_kind(say_compiler *c, const say_lex_line *line, const char *what)
{
    if (!c->kind_is_unknown)
        say_diagnose(c->diagnosis, line, line->text.p, "%s before any %%kind", what);
}

static void read_kind(say_compiler *c, const say_lex_line *line, say_str rest)
{
    say_str name = say_lex_word(&rest);
    c->kind = say_schema_kind_of(name, &c->kind_number);
    c->kind_is_unknown = !c->kind;
    c->defaults.n = 0;
    if (c->kind && !say_lex_word(&rest).n) return;
    say_buf known = {0};
    for (int i = 0; i < LEX_KINDS; i++)
        say_buf_format(&known, " %s", say_schema_kind((say_lex_kind)i)->name);
    say_diagnose(c->diagnosis, line, name.n ? name.p : line->text.p,
                 "unknown kind \"%.*s\"; one of%.*s", SAY_ARG(name), SAY_ARG(say_buf_str(&known)));
    say_buf_free(&known);
}

/* A later %default replaces the fields it names, drops those it names without value, and leaves
 * the others. */
static void read_default(say_compiler *c, const say_lex_line *line, say_str rest)
{
    say_fields fields = {0};
    if (!c->kind) {
        tell_no_kind(c, line, "%default");
        return;
    }
    if (!say_lex_fields(&fields, c->arena, line, rest, c->diagnosis)) return;
    if (!check_fields(c, line, &fields)) return;
    say_fields all = {0};
    for (uint32_t i = 0; i < fields.n; i++)
        if (say_str_trim(fields.at[i].value).n) SAY_PUSH(c->arena, all, fields.at[i]);
    for (uint32_t i = 0; i < c->defaults.n; i++)
        if (!is_in(fields.at, fields.n, c->defaults.at[i].name))
            SAY_PUSH(c->arena, all, c->defaults.at[i]);
    c->defaults = all;
}

static void read_directive(say_compiler *c, const say_lex_line *line)
{
    say_str rest = line->text, word = say_lex_word(&rest);
    c->entry_is_missing = true;
    if (say_str_is(word, "%kind"))
        read_kind(c, line, rest);
    else if (say_str_is(word, "%default"))
        read_default(c, line, rest);
    else
        say_diagnose(c->diagnosis, line, word.p,
                     "unknown directive \"%.*s\"; one of %%kind %%default", SAY_ARG(word));
}

/* --- Entries --- */

static bool check_keys(say_compiler *c, const say_lex_line *line, uint32_t first)
{
    bool good = true;
    for (uint32_t i = first; i < c->raw.keys.n; i++) {
        say_buf why = {0};
        say_str key = c->raw.keys.at[i];
        if (!say_key_check(&why, c->kind, key)) {
            say_diagnose(c->diagnosis, line, key.p, "%.*s", SAY_ARG(say_buf_str(&why)));
            good = false;
        }
        say_buf_free(&why);
        if (c->kind_number == LEX_CLASS) say_intern_put(&c->classes, c->arena, key);
    }
    return good;
}

static void add_fields(say_compiler *c, const say_fields *own)
{
    for (uint32_t i = 0; i < own->n; i++)
        if (say_str_trim(own->at[i].value).n) SAY_PUSH(c->arena, c->raw.fields, own->at[i]);
    for (uint32_t i = 0; i < c->defaults.n; i++)
        if (!is_in(own->at, own->n, c->defaults.at[i].name))
            SAY_PUSH(c->arena, c->raw.fields, c->defaults.at[i]);
}

static bool nothing_missing(say_compiler *c, const say_lex_line *line, uint32_t first_field)
{
    bool good = true;
    const say_field *fields = c->raw.fields.at ? c->raw.fields.at + first_field : NULL;
    for (const say_field_rule *f = c->kind->fields; f->name; f++) {
        if (!(f->flags & FIELD_REQUIRED)) continue;
        if (is_in(fields, c->raw.fields.n - first_field, say_str_of(f->name))) continue;
        say_diagnose(c->diagnosis, line, line->text.p, "missing field \"%s\"; %s %s entry needs it",
                     f->name, article_of(c->kind), c->kind->name);
        good = false;
    }
    return good;
}

/* attack; assault; storm : type=ASSAULT cameo=190 */
static bool read_entry(say_compiler *c, const say_lex_line *line)
{
    say_fields own = {0};
    bool colon;
    say_str part, keys = say_lex_entry_keys(line->text, &part, &colon);
    say_raw_entry e = {.kind = c->kind_number,
                       .file = c->raw.files.n - 1,
                       .line = line->number,
                       .key = c->raw.keys.n,
                       .field = c->raw.fields.n,
                       .example = c->raw.examples.n};
    const char *equals = colon ? NULL : memchr(keys.p, '=', keys.n);
    if (equals) {
        say_diagnose(c->diagnosis, line, equals, "no \" : \" between keys and fields");
        return false;
    }
    if (!say_lex_keys(&c->raw.keys, c->arena, line, keys, c->diagnosis)) return false;
    if (!say_lex_fields(&own, c->arena, line, part, c->diagnosis)) return false;
    bool good = check_keys(c, line, e.key);
    good = check_fields(c, line, &own) && good;
    add_fields(c, &own);
    good = good && nothing_missing(c, line, e.field);
    if (!good) return false;
    e.n_keys = c->raw.keys.n - e.key;
    e.n_fields = c->raw.fields.n - e.field;
    SAY_PUSH(c->arena, c->raw.entries, e);
    return true;
}

/* A broken entry leaves nothing behind. */
static void add_entry(say_compiler *c, const say_lex_line *line)
{
    uint32_t keys = c->raw.keys.n, fields = c->raw.fields.n;
    c->entry_is_broken = !read_entry(c, line);
    if (!c->entry_is_broken) return;
    c->raw.keys.n = keys;
    c->raw.fields.n = fields;
}

/* An indented line: `+ sentence` or `- sentence`. */
static void read_example(say_compiler *c, const say_lex_line *line)
{
    say_str text = line->text; /* it does not end in blanks, so something stands there */
    while (text.p[0] == ' ' || text.p[0] == '\t')
        text = say_str_slice(text, 1, text.n);
    say_str sentence = say_str_trim(say_str_slice(text, 1, text.n));
    bool sign = text.p[0] == '+' || text.p[0] == '-';
    if (!sign)
        say_diagnose(c->diagnosis, line, text.p,
                     "only examples are indented: a + or - and a sentence");
    else if (!sentence.n)
        say_diagnose(c->diagnosis, line, text.p, "example without a sentence");
    else if (c->entry_is_missing && !c->kind_is_unknown)
        say_diagnose(c->diagnosis, line, text.p, "example without an entry above it");
    else if (c->entry_is_missing)
        return;
    else if (!c->kind->examples)
        say_diagnose(c->diagnosis, line, text.p, "a %s entry has no examples", c->kind->name);
    else if (!c->entry_is_broken) {
        SAY_PUSH(c->arena, c->raw.examples,
                 (say_example){sentence, text.p[0] == '+', line->number});
        c->raw.entries.at[c->raw.entries.n - 1].n_examples++;
    }
}

static void read_line(say_compiler *c, const say_lex_line *line)
{
    char first = line->text.p[0];
    if (first == ' ' || first == '\t') {
        read_example(c, line);
    } else if (first == '%') {
        read_directive(c, line);
    } else {
        c->entry_is_missing = !c->kind;
        if (c->kind)
            add_entry(c, line);
        else
            tell_no_kind(c, line, "entry");
    }
}

void say_compiler_text(say_compiler *c, const char *file, say_str bytes)
{
    say_lex_reader reader = say_lex_reader_of(file, bytes);
    say_lex_line line;
    SAY_PUSH(c->arena, c->raw.files, file);
    c->kind = NULL;
    c->kind_is_unknown = false;
    c->entry_is_missing = true;
    c->entry_is_broken = false;
    while (say_lex_next(&line, &reader, c->diagnosis))
        read_line(c, &line);
}

static int read_file(say_compiler *c, const char *path, say_error *err)
{
    say_file f;
    int rc = say_file_open(&f, path, err);
    if (rc) return rc;
    bool large = f.bytes.n > (size_t)SAY_LEX_MAX_FILE_MIB << 20;
    if (!large) say_compiler_text(c, path, say_str_copy(c->arena, f.bytes));
    say_file_close(&f);
    return large ? say_error_set(err, SAY_INPUT, "%s: a lexicon file has at most %d MiB", path,
                                 SAY_LEX_MAX_FILE_MIB)
                 : SAY_OK;
}

int say_compiler_path(say_compiler *c, const char *path, say_error *err)
{
    say_str name = say_str_of(path);
    while (name.n > 1 && name.p[name.n - 1] == '/')
        name.n--;
    name = say_str_copy(c->arena, name);
    if (say_file_kind(name.p) != 2) return read_file(c, name.p, err);
    const char **files = say_file_list(c->arena, name.p, err);
    if (!files) return SAY_INPUT;
    for (int rc; *files; files++) {
        if (!say_str_ends(say_str_of(*files), SAY_LIT(".lex"))) continue;
        if ((rc = read_file(c, *files, err))) return rc;
    }
    return SAY_OK;
}

static void check_classes(say_compiler *c)
{
    for (uint32_t i = 0; i < c->uses.n; i++) {
        const say_class_use *use = &c->uses.at[i];
        if (say_intern_find(&c->classes, use->name) != UINT32_MAX) continue;
        if (c->known && c->known(c->known_self, use->name)) continue;
        say_diagnose(c->diagnosis, &use->line, use->name.p, "unknown class \"@%.*s\"",
                     SAY_ARG(use->name));
    }
}

int say_compiler_finish(say_str *image, say_compiler *c, say_error *err)
{
    check_classes(c);
    int rc = say_diagnosis_error(c->diagnosis, err);
    return rc ? rc : say_image_write(image, c->arena, &c->raw, err);
}
