/* Reads lists of labels. */
#include "nlp/labels.h"

#include "nlp/weights.h"

static int bad_line(const say_container *c, const char *section, uint32_t line, const char *what,
                    say_error *err)
{
    return say_error_set(err, SAY_INPUT, "%s: section '%s', line %u: %s", c->path, section,
                         line + 1, what);
}

static uint32_t count_lines(say_str text)
{
    uint32_t n = 0;
    for (say_str rest = text; rest.n; n++)
        say_str_split(rest, '\n', &rest);
    return n;
}

/* The text of the section and the number of its lines. */
static int open_list(const say_container *c, const char *name, say_str *text, uint32_t *n,
                     say_error *err)
{
    *text = say_container_text(c, name, err);
    if (!text->p) return SAY_INPUT;
    *n = count_lines(*text);
    if (*n > 0 && *n <= SAY_MAX_CLASSES) return SAY_OK;
    return say_error_set(err, SAY_INPUT, "%s: section '%s': %u labels; 1 to %d are possible",
                         c->path, name, *n, SAY_MAX_CLASSES);
}

/* "VERB|VBD|Mood=Ind" into its parts; features may be absent or "_". */
static bool read_tag(say_tag *tag, say_str line)
{
    say_str rest, upos = say_str_split(line, '|', &rest);
    say_str feats, xpos = say_str_split(rest, '|', &feats);
    *tag = (say_tag){(uint8_t)say_upos_of(upos), (uint8_t)say_xpos_of(xpos), feats};
    if (say_str_is(feats, "_")) tag->feats = SAY_LIT("");
    return upos.n && xpos.n;
}

static int load_tags(say_labels *l, const say_container *c, say_arena *arena, say_error *err)
{
    say_str text;
    int rc = open_list(c, "tags", &text, &l->n_tags, err);
    if (rc) return rc;
    l->tags = say_arena_zero(arena, l->n_tags, sizeof *l->tags);
    for (uint32_t i = 0; i < l->n_tags; i++)
        if (!read_tag(&l->tags[i], say_str_split(text, '\n', &text)))
            return bad_line(c, "tags", i, "expected UPOS|XPOS|FEATS", err);
    return SAY_OK;
}

/* "obl:tmod", which the record does not know, is obl. */
static uint8_t read_rel(say_str line)
{
    say_str subtype;
    int rel = say_rel_of(line);
    if (rel == REL_NONE) rel = say_rel_of(say_str_split(line, ':', &subtype));
    return (uint8_t)(rel == REL_NONE ? REL_DEP : rel);
}

static int load_rels(say_labels *l, const say_container *c, say_arena *arena, say_error *err)
{
    say_str text;
    int rc = open_list(c, "rels", &text, &l->n_rels, err);
    if (rc) return rc;
    l->rels = say_arena_zero(arena, l->n_rels, sizeof *l->rels);
    l->root = l->n_rels;
    for (uint32_t i = 0; i < l->n_rels; i++) {
        l->rels[i] = read_rel(say_str_split(text, '\n', &text));
        if (l->rels[i] == REL_ROOT) l->root = i;
    }
    if (l->root < l->n_rels && l->n_rels > 1) return SAY_OK;
    return say_error_set(err, SAY_INPUT, "%s: section 'rels': root and one more are needed",
                         c->path);
}

static bool read_bio(say_bio *bio, say_str line)
{
    *bio = (say_bio){NAME_NONE, false};
    if (say_str_is(line, "O")) return true;
    bool begins = say_str_starts(line, SAY_LIT("B-"));
    if (!begins && !say_str_starts(line, SAY_LIT("I-"))) return false;
    int kind = say_name_kind_of(say_str_slice(line, 2, line.n));
    *bio = (say_bio){(uint8_t)kind, begins};
    return kind != NAME_NONE;
}

static int load_names(say_labels *l, const say_container *c, say_arena *arena, say_error *err)
{
    say_str text;
    int rc = open_list(c, "names", &text, &l->n_names, err);
    if (rc) return rc;
    l->names = say_arena_zero(arena, l->n_names, sizeof *l->names);
    for (uint32_t i = 0; i < l->n_names; i++)
        if (!read_bio(&l->names[i], say_str_split(text, '\n', &text)))
            return bad_line(c, "names", i, "expected O, B-KIND or I-KIND", err);
    return SAY_OK;
}

int say_labels_load(say_labels *l, const say_container *c, say_arena *arena, say_error *err)
{
    int rc = load_tags(l, c, arena, err);
    if (!rc) rc = load_rels(l, c, arena, err);
    if (!rc) rc = load_names(l, c, arena, err);
    return rc;
}
