/* Is a field's value what its rule asks for? One check a type; a table joins them. A check that
 * fails says which part of the value is at fault and what was wanted. */
#include "lex/reader.h"
#include "lex/schema.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct check {
    const say_field_rule *rule;
    say_str *bad;
    say_buf *why;
    int type; /* say_type of the entry */
} check;

static bool wrong(const check *c, say_str part, const char *want)
{
    *c->bad = part;
    say_buf_format(c->why, "%s: \"%.*s\" %s", c->rule->name, SAY_ARG(part), want);
    return false;
}

static bool wrong_word(const check *c, say_str part, const char *what, const char *const *list)
{
    *c->bad = part;
    say_buf_format(c->why, "%s: \"%.*s\" %s", c->rule->name, SAY_ARG(part), what);
    for (; *list; list++)
        say_buf_format(c->why, " %s", *list);
    return false;
}

static bool all_digits(say_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return s.n > 0;
}

static bool all_capitals(say_str s, bool digits)
{
    for (size_t i = 0; i < s.n; i++) {
        bool capital = s.p[i] >= 'A' && s.p[i] <= 'Z';
        if (!capital && !(digits && s.p[i] >= '0' && s.p[i] <= '9')) return false;
    }
    return s.n > 0;
}

/* The next item of a list cut at blanks and commas; false at the end. */
static bool next_item(say_str *item, say_str *rest)
{
    size_t i = 0, n = rest->n;
    while (i < n && (rest->p[i] == ' ' || rest->p[i] == ',' || rest->p[i] == '\t'))
        i++;
    size_t from = i;
    while (i < n && rest->p[i] != ' ' && rest->p[i] != ',' && rest->p[i] != '\t')
        i++;
    *item = say_str_slice(*rest, from, i);
    *rest = say_str_slice(*rest, i, n);
    return item->n > 0;
}

static bool check_text(const check *c, say_str v)
{
    (void)c;
    (void)v;
    return true;
}

static bool check_words(const check *c, say_str v)
{
    say_str rest = v, word;
    while ((word = say_lex_word(&rest)).n)
        if (word.n > SAY_LEX_MAX_WORD) return wrong(c, word, "is too long a word");
    return true;
}

static bool check_word(const check *c, say_str v)
{
    say_str rest = v;
    say_lex_word(&rest);
    if (rest.n) return wrong(c, v, "must be one word");
    return check_words(c, v);
}

static bool check_choice(const check *c, say_str v)
{
    return say_str_in(v, c->rule->words) || wrong_word(c, v, "is none of", c->rule->words);
}

static bool check_choices(const check *c, say_str v)
{
    say_str item;
    while (next_item(&item, &v))
        if (!check_choice(c, item)) return false;
    return true;
}

static bool check_cameo(const check *c, say_str v)
{
    bool shape = all_digits(v) && (v.n == 3 || v.n == 4);
    int root = shape ? (v.p[0] - '0') * 10 + v.p[1] - '0' : 0;
    if (root >= 1 && root <= 20) return true;
    return wrong(c, v, "is no CAMEO code; three or four digits, 010 to 2042");
}

static bool check_number(const check *c, say_str v)
{
    char copy[32], *end = NULL;
    double x = NAN;
    bool shape = v.n && v.n < sizeof copy;
    for (size_t i = 0; shape && i < v.n; i++)
        shape = (v.p[i] >= '0' && v.p[i] <= '9') || v.p[i] == '.' || (i == 0 && v.p[i] == '-');
    if (shape) {
        snprintf(copy, sizeof copy, "%.*s", SAY_ARG(v));
        x = strtod(copy, &end);
        shape = *end == '\0';
    }
    if (!shape) return wrong(c, v, "is no number");
    if (x >= (double)c->rule->low && x <= (double)c->rule->high) return true;
    wrong(c, v, "is out of range;");
    say_buf_format(c->why, " from %g to %g", (double)c->rule->low, (double)c->rule->high);
    return false;
}

static int number_at(say_str v, size_t from, size_t n)
{
    int x = 0;
    for (size_t i = from; i < from + n; i++)
        x = x * 10 + (v.p[i] - '0');
    return x;
}

static bool check_date(const check *c, say_str v)
{
    static const int days[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool shape =
        v.n == 4 || (v.n == 7 && v.p[4] == '-') || (v.n == 10 && v.p[4] == '-' && v.p[7] == '-');
    for (size_t i = 0; shape && i < v.n; i++)
        shape = i == 4 || i == 7 || (v.p[i] >= '0' && v.p[i] <= '9');
    if (!shape) return wrong(c, v, "is no date; YYYY, YYYY-MM or YYYY-MM-DD");
    int year = number_at(v, 0, 4);
    int month = v.n > 4 ? number_at(v, 5, 2) : 1;
    int day = v.n > 7 ? number_at(v, 8, 2) : 1;
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (month >= 1 && month <= 12 && day >= 1 && day <= days[month] + (leap && month == 2))
        return true;
    return wrong(c, v, "is not a day of the calendar");
}

static bool check_country(const check *c, say_str v)
{
    return (v.n == 3 && all_capitals(v, false)) ||
           wrong(c, v, "is no country code; three capital letters (ISO 3166 alpha-3)");
}

static bool check_code(const check *c, say_str v)
{
    return (v.n >= 3 && v.n <= 15 && v.n % 3 == 0 && all_capitals(v, true)) ||
           wrong(c, v, "is no CAMEO actor code; capital letters in threes, like SYRREB");
}

static bool check_sector(const check *c, say_str v)
{
    if (v.n % 3) return wrong(c, v, "is no sector; three capital letters, like GOV");
    for (size_t i = 0; i < v.n; i += 3) {
        say_str one = say_str_slice(v, i, i + 3);
        if (!say_str_in(one, say_words_sector))
            return wrong_word(c, one, "is no sector; one of", say_words_sector);
    }
    return true;
}

/* Names of the record's enums, for a message. */
static bool wrong_name(const check *c, say_str part, const char *what, const char *(*name)(int),
                       int from, int n)
{
    wrong(c, part, "is no");
    say_buf_format(c->why, " %s; one of", what);
    for (int i = from; i < n; i++)
        say_buf_format(c->why, " %s", name(i));
    return false;
}

static bool check_type(const check *c, say_str v)
{
    if (say_type_of(v) || (c->rule->words && say_str_in(v, c->rule->words))) return true;
    return wrong_name(c, v, "PLOVER type", say_type_name, 1, TYPE_COUNT);
}

/* Types between blanks; "*" is any. */
static bool check_types(const check *c, say_str v)
{
    say_str word;
    while ((word = say_lex_word(&v)).n)
        if (!say_str_is(word, "*") && !say_type_of(word))
            return wrong_name(c, word, "PLOVER type (or *)", say_type_name, 1, TYPE_COUNT);
    return true;
}

static bool is_mode(int type, say_str mode)
{
    say_str rest = say_str_of(say_words_modes[type]), word;
    while ((word = say_lex_word(&rest)).n)
        if (say_str_eq(word, mode)) return true;
    return false;
}

/* Where the type is not given (or "same"), a mode of any type will do. */
static bool check_mode(const check *c, say_str v)
{
    const char *modes = say_words_modes[c->type];
    for (int type = 1; !c->type && type < TYPE_COUNT; type++)
        if (is_mode(type, v)) return true;
    if (is_mode(c->type, v)) return true;
    wrong(c, v, "is no mode of");
    say_buf_format(c->why, " %s%s%s", c->type ? say_type_name(c->type) : "any type",
                   modes ? "; one of " : "", modes ? modes : "");
    return false;
}

static bool check_contexts(const check *c, say_str v)
{
    say_str word;
    while ((word = say_lex_word(&v)).n)
        if (say_context_of(word) < 0)
            return wrong_name(c, word, "PLOVER context", say_context_name, 0, SAY_CONTEXTS);
    return true;
}

static bool check_stance(const check *c, say_str v)
{
    return say_stance_of(v) || wrong_name(c, v, "stance", say_stance_name, 1, STANCE_COUNT);
}

/* A step is a lower-case word, with dashes or colons inside: "obj", "nmod:poss", "in-front". */
static bool step_fits(say_str step)
{
    for (size_t i = 0; i < step.n; i++) {
        bool inner = i > 0 && i + 1 < step.n && (step.p[i] == '-' || step.p[i] == ':');
        if (!inner && (step.p[i] < 'a' || step.p[i] > 'z')) return false;
    }
    return step.n > 0;
}

/* One path: steps between dots, "xcomp.obj". */
static bool check_path(const check *c, say_str path)
{
    size_t from = 0;
    for (size_t i = 0; i <= path.n; i++) {
        if (i < path.n && path.p[i] != '.') continue;
        if (!step_fits(say_str_slice(path, from, i)))
            return wrong(c, path, "is no path; lower-case words with dots between them");
        from = i + 1;
    }
    return true;
}

static bool check_paths(const check *c, say_str v)
{
    for (bool more = true; more;) {
        more = memchr(v.p, ',', v.n) != NULL;
        if (!check_path(c, say_str_trim(say_str_split(v, ',', &v)))) return false;
    }
    return true;
}

/* "PATH|PATH" or "PATH|PATH lemma|lemma|@class" */
static bool check_condition(const check *c, say_str v)
{
    say_str rest = v, paths = say_lex_word(&rest), words = say_lex_word(&rest);
    if (say_lex_word(&rest).n || !paths.n)
        return wrong(c, v, "is no condition; a path, a blank, words with | between them");
    while (paths.n)
        if (!check_path(c, say_str_split(paths, '|', &paths))) return false;
    while (words.n) {
        const char *bar = memchr(words.p, '|', words.n);
        say_str word = say_str_split(words, '|', &words);
        if (!word.n || say_str_is(word, "@") || (bar && !words.n))
            return wrong(c, v, "has an empty alternative");
        if (word.n > SAY_LEX_MAX_WORD) return wrong(c, word, "is too long a word");
    }
    return true;
}

/* "clause", "about"; with "be-" before it in the passive and "s-" where a noun has a possessor;
 * with
 * "-of" behind it where two things are governed: "obj-of", "be-to", "s-about". */
static bool is_frame(say_str item)
{
    if (say_str_starts(item, SAY_LIT("be-"))) item = say_str_slice(item, 3, item.n);
    if (say_str_starts(item, SAY_LIT("s-"))) item = say_str_slice(item, 2, item.n);
    say_str second, first = say_str_split(item, '-', &second);
    return (say_str_in(first, say_words_frame) || say_str_in(first, say_words_prep)) &&
           (!second.n || say_str_in(second, say_words_frame) || say_str_in(second, say_words_prep));
}

static bool check_frames(const check *c, say_str v)
{
    say_str item;
    while (next_item(&item, &v))
        if (!is_frame(item))
            return wrong_word(c, item, "is neither a preposition nor one of", say_words_frame);
    return true;
}

static bool (*const checks[])(const check *, say_str) = {
    [VALUE_TEXT] = check_text,         [VALUE_WORD] = check_word,
    [VALUE_WORDS] = check_words,       [VALUE_CHOICE] = check_choice,
    [VALUE_CHOICES] = check_choices,   [VALUE_CAMEO] = check_cameo,
    [VALUE_NUMBER] = check_number,     [VALUE_DATE] = check_date,
    [VALUE_COUNTRY] = check_country,   [VALUE_CODE] = check_code,
    [VALUE_SECTOR] = check_sector,     [VALUE_TYPE] = check_type,
    [VALUE_TYPES] = check_types,       [VALUE_MODE] = check_mode,
    [VALUE_CONTEXTS] = check_contexts, [VALUE_STANCE] = check_stance,
    [VALUE_PATHS] = check_paths,       [VALUE_CONDITION] = check_condition,
    [VALUE_FRAMES] = check_frames,
};

bool say_value_check(say_str *bad, say_buf *why, const say_field_rule *rule, say_str value,
                     int type)
{
    check c = {rule, bad, why, type};
    *bad = value;
    return checks[rule->type](&c, value);
}

bool say_key_check(say_buf *why, const say_kind_rule *rule, say_str key)
{
    say_str rest = key;
    say_lex_word(&rest);
    if (key.n > SAY_LEX_MAX_WORD) {
        say_buf_format(why, "key of %zu bytes; at most %d", key.n, SAY_LEX_MAX_WORD);
        return false;
    }
    if (rule->key == KEY_PHRASE || !rest.n) return true;
    say_buf_format(why, "key \"%.*s\" has several words; %s key is one word", SAY_ARG(key),
                   rule->name[0] == 'e' ? "an event's" : "such a");
    return false;
}

bool say_value_class(say_str *name, say_str *rest, const say_field_rule *rule)
{
    if (rule->type != VALUE_CONDITION) return false;
    while (rest->n) {
        const char *at = memchr(rest->p, '@', rest->n);
        if (!at) return false;
        bool opens = at == rest->p || at[-1] == ' ' || at[-1] == '|' || at[-1] == '\t';
        *rest = say_str_slice(*rest, (size_t)(at - rest->p) + 1, rest->n);
        size_t n = 0;
        while (n < rest->n && rest->p[n] != '|' && rest->p[n] != ' ' && rest->p[n] != '\t')
            n++;
        *name = say_str_slice(*rest, 0, n);
        if (opens && n) return true;
    }
    return false;
}
