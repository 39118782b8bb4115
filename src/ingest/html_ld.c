/* One pass with a row of open objects; an object is judged when it closes: is it an article, is it
 * somebody's name? */
#include "ingest/html_ld.h"

#include "base/utf8.h"
#include "ingest/html_entity.h"

typedef enum key {
    KEY_OTHER,
    KEY_TYPE,
    KEY_HEADLINE,
    KEY_PUBLISHED,
    KEY_AUTHOR,
    KEY_PUBLISHER,
    KEY_BODY,
    KEY_LANGUAGE,
    KEY_NAME,
    KEY_URL,
    KEY_COUNT
} key;

typedef struct frame {
    bool array;
    key in; /* the key under which it stands */
    say_str value[KEY_COUNT];
    bool article;
} frame;

typedef struct scanner {
    say_str s;
    size_t at;
    frame open[SAY_LD_DEPTH];
    uint32_t depth, beyond; /* open frames; those not followed */
    key next;               /* the key whose value comes */
    say_ld *ld;
} scanner;

static key key_of(say_str name)
{
    static const char *const names[KEY_COUNT] = {
        "",          "@type",       "headline",   "datePublished", "author",
        "publisher", "articleBody", "inLanguage", "name",          "url"};
    for (int k = 1; k < KEY_COUNT; k++)
        if (say_str_is(name, names[k])) return (key)k;
    return KEY_OTHER;
}

/* "NewsArticle", "ReportageNewsArticle", "BlogPosting", "http://schema.org/Article" */
static bool is_article(say_str type)
{
    return say_str_ends(type, SAY_LIT("Article")) || say_str_ends(type, SAY_LIT("Posting")) ||
           say_str_ends(type, SAY_LIT("Report"));
}

/* The string that begins behind the quotation mark at s->at; s->at is moved behind it. */
static say_str take_string(scanner *s)
{
    size_t begin = ++s->at;
    while (s->at < s->s.n && s->s.p[s->at] != '"')
        s->at += s->s.p[s->at] == '\\' ? 2 : 1;
    size_t end = s->at < s->s.n ? s->at : s->s.n;
    s->at = end < s->s.n ? end + 1 : end;
    return say_str_slice(s->s, begin, end);
}

static void give(say_str *slot, say_str value)
{
    if (!slot->n) *slot = value;
}

static void set_value(scanner *s, key k, say_str value)
{
    if (!s->depth || s->beyond || k == KEY_OTHER) return;
    uint32_t at = s->depth - 1;
    while (at && s->open[at].array) /* "author": ["A", "B"] is said of the object around */
        at--;
    frame *f = &s->open[at];
    if (f->array) return;
    give(&f->value[k], value);
    if (k == KEY_TYPE && is_article(value)) f->article = true;
}

static void open_frame(scanner *s, bool array)
{
    if (s->depth == SAY_LD_DEPTH) {
        s->beyond++;
        return;
    }
    s->open[s->depth++] = (frame){.array = array, .in = s->next};
    if (!array) s->next = KEY_OTHER;
}

static void take_article(say_ld *ld, const frame *f)
{
    give(&ld->headline, f->value[KEY_HEADLINE].n ? f->value[KEY_HEADLINE] : f->value[KEY_NAME]);
    give(&ld->published, f->value[KEY_PUBLISHED]);
    give(&ld->author, f->value[KEY_AUTHOR]);
    give(&ld->publisher, f->value[KEY_PUBLISHER]);
    give(&ld->body, f->value[KEY_BODY]);
    give(&ld->language, f->value[KEY_LANGUAGE]);
    give(&ld->url, f->value[KEY_URL]);
}

static void close_frame(scanner *s)
{
    if (s->beyond) {
        s->beyond--;
        return;
    }
    if (!s->depth) return;
    frame f = s->open[--s->depth];
    s->next = f.in;
    if (f.array) return;
    if (f.article) take_article(s->ld, &f);
    if ((f.in == KEY_AUTHOR || f.in == KEY_PUBLISHER) && f.value[KEY_NAME].n)
        set_value(s, f.in, f.value[KEY_NAME]);
}

/* Is the string just read a key: does a ':' follow? */
static bool colon_follows(scanner *s)
{
    size_t i = s->at;
    while (i < s->s.n && memchr(" \n\r\t", s->s.p[i], 4))
        i++;
    if (i >= s->s.n || s->s.p[i] != ':') return false;
    s->at = i + 1;
    return true;
}

void say_ld_read(say_ld *ld, say_str script)
{
    scanner s = {.s = script, .ld = ld};
    while (s.at < script.n) {
        switch (script.p[s.at]) {
        case '{':
            open_frame(&s, false);
            break;
        case '[':
            open_frame(&s, true);
            break;
        case '}':
        case ']':
            close_frame(&s);
            break;
        case ',':
            if (s.depth && !s.open[s.depth - 1].array) s.next = KEY_OTHER;
            break;
        case '"': {
            say_str text = take_string(&s);
            if (s.depth && !s.open[s.depth - 1].array && colon_follows(&s))
                s.next = key_of(text);
            else
                set_value(&s, s.next, text);
            continue;
        }
        default:
            break;
        }
        s.at++;
    }
}

static uint32_t hex4(say_str s, size_t i)
{
    uint32_t cp = 0;
    for (size_t k = i; k < i + 4; k++) {
        char c = k < s.n ? (char)(s.p[k] | 32) : 'x';
        if (c >= '0' && c <= '9')
            cp = cp * 16 + (uint32_t)(c - '0');
        else if (c >= 'a' && c <= 'f')
            cp = cp * 16 + (uint32_t)(c - 'a') + 10;
        else
            return 0xFFFD;
    }
    return cp;
}

say_str say_ld_plain(say_arena *arena, say_str value)
{
    char *out = say_arena_take(arena, value.n * 2 + 8);
    size_t n = 0;
    for (size_t i = 0; i < value.n; i++) {
        char c = value.p[i];
        if (c != '\\' || i + 1 >= value.n) {
            out[n++] = c;
            continue;
        }
        c = value.p[++i];
        if (c != 'u') {
            out[n++] = strchr("nrtbf", c) && c ? ' ' : c;
            continue;
        }
        uint32_t cp = hex4(value, i + 1), low = hex4(value, i + 7);
        i += 4;
        if (cp >= 0xD800 && cp < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
            cp = 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
            i += 6;
        }
        n += say_utf8_put(out + n, cp);
    }
    return say_html_plain(arena, (say_str){out, n}, false);
}
