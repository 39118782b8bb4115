/* One pass over the bytes; see html_token.h. What is left open at the end of the input (a comment,
 * a quotation mark, a script) runs to the end, as the standard has it, and so is met only once. */
#include "ingest/html_token.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void say_html_begin(say_html_lexer *x, say_str in)
{
    memset(x, 0, sizeof *x);
    x->in = in;
    if (say_str_starts(in, SAY_LIT("\xEF\xBB\xBF"))) x->at = 3;
}

/* The first c from `from` on, or the end of the input. */
static size_t find_byte(const say_html_lexer *x, size_t from, char c)
{
    const char *hit = from < x->in.n ? memchr(x->in.p + from, c, x->in.n - from) : NULL;
    return hit ? (size_t)(hit - x->in.p) : x->in.n;
}

static bool stands_at(const say_html_lexer *x, size_t at, const char *word)
{
    say_str w = say_str_of(word);
    return at + w.n <= x->in.n && say_str_ieq((say_str){x->in.p + at, w.n}, w);
}

/* Behind "-->" or "--!>"; "<!-->" and "<!--->" are whole comments. */
static size_t skip_comment(const say_html_lexer *x, size_t at)
{
    if (stands_at(x, at, ">")) return at + 1;
    if (stands_at(x, at, "->")) return at + 2;
    while (at < x->in.n) {
        at = find_byte(x, at, '>');
        if (at >= x->in.n) break;
        const char *p = x->in.p + at;
        if (p[-1] == '-' && p[-2] == '-') return at + 1;
        if (p[-1] == '!' && p[-2] == '-' && p[-3] == '-') return at + 1;
        at++;
    }
    return x->in.n;
}

/* Behind "<!...>", "<?...>" and "</ >", where x->at is at the '<'. */
static size_t skip_declaration(const say_html_lexer *x)
{
    if (stands_at(x, x->at, "<!--")) return skip_comment(x, x->at + 4);
    size_t end = find_byte(x, x->at, '>');
    return end < x->in.n ? end + 1 : end;
}

static say_attr attribute_of(say_str name)
{
    static const struct {
        const char *name;
        say_attr id;
    } names[] = {
        {"aria-hidden", ATTR_ARIA_HIDDEN},
        {"class", ATTR_CLASS},
        {"content", ATTR_CONTENT},
        {"datetime", ATTR_DATETIME},
        {"hidden", ATTR_HIDDEN},
        {"href", ATTR_HREF},
        {"id", ATTR_ID},
        {"itemprop", ATTR_ITEMPROP},
        {"lang", ATTR_LANG},
        {"name", ATTR_NAME},
        {"property", ATTR_PROPERTY},
        {"rel", ATTR_REL},
        {"role", ATTR_ROLE},
        {"style", ATTR_STYLE},
        {"type", ATTR_TYPE},
    };
    char first = (char)(name.p[0] | 32);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (names[i].name[0] == first && say_str_ieq(name, say_str_of(names[i].name)))
            return names[i].id;
    return ATTR_NONE;
}

static size_t skip_blanks(const say_html_lexer *x, size_t at)
{
    while (at < x->in.n && is_blank(x->in.p[at]))
        at++;
    return at;
}

/* The value behind '='; *at is moved behind it. */
static say_str take_value(const say_html_lexer *x, size_t *at)
{
    size_t begin = skip_blanks(x, *at);
    const char *p = x->in.p;
    if (begin < x->in.n && (p[begin] == '"' || p[begin] == '\'')) {
        size_t end = find_byte(x, begin + 1, p[begin]);
        *at = end < x->in.n ? end + 1 : end;
        return say_str_slice(x->in, begin + 1, end);
    }
    size_t end = begin;
    while (end < x->in.n && !is_blank(p[end]) && p[end] != '>')
        end++;
    *at = end;
    return say_str_slice(x->in, begin, end);
}

/* The attributes from `at` on; x->at is left behind the '>'. False where the input ends before. */
static bool take_attributes(say_html_lexer *x, size_t at)
{
    const char *p = x->in.p;
    for (;;) {
        while (at < x->in.n && (is_blank(p[at]) || p[at] == '/'))
            at++;
        x->at = at < x->in.n ? at + 1 : at;
        if (at >= x->in.n) return false;
        if (p[at] == '>') return true;
        size_t begin = at++; /* a '=' here belongs to the name */
        while (at < x->in.n && !is_blank(p[at]) && p[at] != '/' && p[at] != '>' && p[at] != '=')
            at++;
        say_str name = say_str_slice(x->in, begin, at), value = {"", 0};
        size_t next = skip_blanks(x, at);
        if (next < x->in.n && p[next] == '=') {
            at = next + 1;
            value = take_value(x, &at);
        }
        if (x->attributes++ >= SAY_HTML_ATTRIBUTES) continue;
        say_attr id = attribute_of(name);
        if (id && !x->value[id].p) x->value[id] = value;
    }
}

/* A tag whose name begins at x->at + skip; false where the input ends in it. */
static bool take_tag(say_html_lexer *x, size_t skip)
{
    size_t begin = x->at + skip, end = begin;
    const char *p = x->in.p;
    while (end < x->in.n && !is_blank(p[end]) && p[end] != '/' && p[end] != '>')
        end++;
    x->text = say_str_slice(x->in, begin, end);
    x->tag = say_tag_of(x->text);
    x->kind = skip == 2 ? HTML_CLOSE : HTML_OPEN;
    x->attributes = 0;
    memset(x->value, 0, sizeof x->value);
    bool whole = take_attributes(x, end);
    if (x->kind == HTML_OPEN && (say_tag_flags(x->tag) & TAG_RAW)) x->raw = x->tag;
    return whole;
}

/* The content of a raw element, to its end tag: "</script" and a blank, '/' or '>'. */
static void take_raw(say_html_lexer *x)
{
    const char *name = say_tag_name(x->raw);
    size_t begin = x->at, n = strlen(name);
    for (size_t at = begin;; at++) {
        at = find_byte(x, at, '<');
        if (at >= x->in.n) {
            x->at = x->in.n;
            break;
        }
        size_t end = at + 2 + n;
        if (at + 1 < x->in.n && x->in.p[at + 1] == '/' && stands_at(x, at + 2, name) &&
            (end >= x->in.n || is_blank(x->in.p[end]) || x->in.p[end] == '/' ||
             x->in.p[end] == '>')) {
            x->at = at;
            break;
        }
    }
    x->kind = HTML_RAW;
    x->tag = x->raw;
    x->raw = TAG_OTHER;
    x->text = say_str_slice(x->in, begin, x->at);
}

/* Text up to what may be markup: '<' and a letter, '/', '!' or '?'. */
static void take_text(say_html_lexer *x)
{
    size_t begin = x->at, at = begin;
    while ((at = find_byte(x, at, '<')) + 1 < x->in.n) {
        char c = x->in.p[at + 1];
        if (is_letter(c) || c == '!' || c == '?' || c == '/') break;
        at++;
    }
    if (at + 1 >= x->in.n) at = x->in.n;
    x->kind = HTML_TEXT;
    x->at = at;
    x->text = say_str_slice(x->in, begin, at);
}

bool say_html_next(say_html_lexer *x)
{
    if (x->raw) {
        take_raw(x);
        return true;
    }
    while (x->at < x->in.n) {
        char a = x->at + 1 < x->in.n ? x->in.p[x->at + 1] : '\0';
        if (x->in.p[x->at] != '<' || (a != '!' && a != '?' && a != '/' && !is_letter(a))) {
            take_text(x);
            return true;
        }
        char b = x->at + 2 < x->in.n ? x->in.p[x->at + 2] : '\0';
        if (is_letter(a) || (a == '/' && is_letter(b))) {
            if (take_tag(x, a == '/' ? 2 : 1)) return true;
        } else {
            x->at = a == '/' && b == '>' ? x->at + 3 : skip_declaration(x);
        }
    }
    x->kind = HTML_END;
    return false;
}
