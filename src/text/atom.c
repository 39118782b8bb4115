/* Cuts text at changes of class. Letters and their marks are one class; ’ “ – count as ' " -. */
#include "text/atom.h"

#include "base/hash.h"
#include "base/utf8.h"

enum { KIND_FOLD = 16 };

static uint32_t plain_point(uint32_t c)
{
    if (c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032 || c == 0x60 || c == 0xB4)
        return '\'';
    if (c == 0x201C || c == 0x201D || c == 0x201F || c == 0x2033 || c == 0xAB || c == 0xBB)
        return '"';
    return c >= 0x2010 && c <= 0x2015 ? '-' : c;
}

static say_atom_kind kind_of(uint32_t c)
{
    if (say_cp_is_letter(c)) return ATOM_LETTERS;
    if (say_cp_is_digit(c)) return ATOM_DIGITS;
    return c < 128 || (c >= 0x2010 && c <= 0x2027) ? ATOM_MARK : ATOM_SYMBOL;
}

/* Bytes from at to the line's other end, at most SAY_ATOM_LINE. */
static uint8_t line_before(say_str text, size_t at)
{
    size_t n = 0;
    while (n < at && n < SAY_ATOM_LINE && text.p[at - 1 - n] != '\n')
        n++;
    return (uint8_t)n;
}

static uint8_t line_after(say_str text, size_t at)
{
    size_t n = 0;
    while (at + n < text.n && n < SAY_ATOM_LINE && text.p[at + n] != '\n')
        n++;
    return (uint8_t)n;
}

/* Passes blanks; says what they were. */
static void skip_gap(say_atom *atom, say_str text, size_t *at)
{
    size_t begin = *at, first = 0, size, lines = 0;
    while (*at < text.n) {
        uint32_t c = say_utf8_at(text, *at, &size);
        if (!say_cp_is_blank(c)) break;
        bool line_end = c == '\n' || c == 0x2028 || c == 0x2029;
        if (line_end && ++lines == 1) first = *at;
        *at += size;
    }
    atom->gap = begin == 0 || lines > 1 ? GAP_PARAGRAPH
                : lines                 ? GAP_LINE
                : *at > begin           ? GAP_BLANK
                                        : GAP_NONE;
    atom->line = atom->next = 0;
    if (atom->gap == GAP_LINE) {
        atom->line = line_before(text, first);
        atom->next = line_after(text, *at);
    }
}

/* "He said “no”": which way a quotation mark looks, as far as the mark itself and the blanks tell.
 */
static uint8_t side_of(const say_atom *atom, uint32_t c, say_str text)
{
    uint32_t plain = plain_point(c);
    if (plain != '"' && plain != '\'') return 0;
    if (c == 0x201C || c == 0x2018 || c == 0x60 || c == 0xAB) return 1;
    if (c == 0x201D || c == 0x2019 || c == 0xBB) return 2;
    size_t size;
    bool left = atom->gap != GAP_NONE;
    bool right = atom->end >= text.n || say_cp_is_blank(say_utf8_at(text, atom->end, &size));
    return left == right ? 3 : left ? 1 : 2;
}

typedef struct cases {
    uint32_t points, upper;
    bool first;
} cases;

/* "police" 1, "Police" 2, "P" 3, "NATO" 4, "McCain" 5, each with its length up to 7. */
static uint32_t word_shape(const cases *k)
{
    uint32_t length = k->points < 7 ? k->points : 7;
    uint32_t form = k->upper == 0               ? 1
                    : k->points == 1            ? 3
                    : k->upper == k->points     ? 4
                    : k->upper == 1 && k->first ? 2
                                                : 5;
    return form << 3 | length;
}

static uint32_t shape_of(const say_atom *atom, const cases *k)
{
    switch (atom->kind) {
    case ATOM_LETTERS:
        return word_shape(k);
    case ATOM_DIGITS:
        return 48 + (k->points < 6 ? k->points : 6);
    case ATOM_MARK:
        return 64 + ((k->points < 3 ? k->points : 3) << 16) + atom->mark;
    default:
        return 63;
    }
}

bool say_atom_next(say_atom *atom, say_str text, size_t *at)
{
    char fold[2 * SAY_ATOM_BYTES];
    size_t n = 0, size;
    cases k = {0};
    skip_gap(atom, text, at);
    if (*at >= text.n) return false;
    uint32_t first = say_utf8_at(text, *at, &size);
    atom->begin = (uint32_t)*at;
    atom->kind = (uint8_t)kind_of(first);
    k.first = say_cp_is_upper(first);
    while (*at < text.n && *at - atom->begin + 4 <= SAY_ATOM_BYTES) {
        uint32_t c = say_utf8_at(text, *at, &size);
        if (k.points && (kind_of(c) != atom->kind || atom->kind == ATOM_SYMBOL)) break;
        if (atom->kind == ATOM_MARK && c != first) break;
        if (k.points && say_cp_is_blank(c)) break;
        *at += size;
        k.points++;
        k.upper += say_cp_is_upper(c);
        n += say_utf8_put(fold + n, atom->kind == ATOM_DIGITS ? '0' : say_cp_lower(plain_point(c)));
    }
    atom->end = (uint32_t)*at;
    atom->mark = (uint16_t)(atom->kind == ATOM_MARK ? plain_point(first) : 0);
    if (k.points > 1 && (atom->mark == '"' || atom->mark == '\'')) { /* ''no'', ""no"" */
        atom->mark = '"';
        fold[0] = '"';
        n = k.points = 1;
    }
    atom->fold = say_hash_feature(KIND_FOLD, fold, n);
    atom->shape = shape_of(atom, &k);
    atom->side = side_of(atom, first, text);
    return true;
}
