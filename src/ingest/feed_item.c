/* The elements of feeds and what they are called; days as mail writes them. */
#include "ingest/feed_item.h"

#include "ingest/ingest.h"
#include <stdio.h>

static const struct {
    const char *prefix, *name; /* prefix NULL: any */
    say_feed_field field;
} elements[] = {
    {"content", "encoded", FEED_CONTENT},
    {"dc", "date", FEED_DATE},
    {"dcterms", "created", FEED_DATE},
    {"", "title", FEED_TITLE},
    {"", "link", FEED_LINK},
    {"", "guid", FEED_ID},
    {"", "id", FEED_ID},
    {"", "pubDate", FEED_DATE},
    {"", "published", FEED_DATE},
    {"", "issued", FEED_DATE},
    {"", "updated", FEED_DATE},
    {"", "modified", FEED_DATE},
    {"", "description", FEED_SUMMARY},
    {"", "summary", FEED_SUMMARY},
    {"", "content", FEED_CONTENT},
    {"", "body", FEED_CONTENT},
};

say_feed_field say_feed_field_of(const char *prefix, const char *name)
{
    if (strcmp(prefix, "atom") == 0 || strcmp(prefix, "rss") == 0) prefix = "";
    for (size_t i = 0; i < sizeof elements / sizeof elements[0]; i++)
        if (strcmp(elements[i].name, name) == 0 && strcmp(elements[i].prefix, prefix) == 0)
            return elements[i].field;
    return FEED_NONE;
}

bool say_feed_better(say_feed_field field, const char *name, const say_buf *has)
{
    if (has->n == 0) return true;
    if (field == FEED_DATE) return strcmp(name, "published") == 0;
    return field == FEED_CONTENT && strcmp(name, "encoded") == 0;
}

void say_feed_item_free(say_feed_item *item)
{
    for (size_t i = 0; i < FEED_FIELDS; i++)
        say_buf_free(&item->field[i]);
}

static uint32_t number_of(say_str word)
{
    uint32_t n = 0;
    if (word.n == 0 || word.n > 4) return 0;
    for (size_t i = 0; i < word.n; i++) {
        if (word.p[i] < '0' || word.p[i] > '9') return 0;
        n = n * 10 + (uint32_t)(word.p[i] - '0');
    }
    return n;
}

static uint32_t month_of(say_str word)
{
    static const char *const names[12] = {"jan", "feb", "mar", "apr", "may", "jun",
                                          "jul", "aug", "sep", "oct", "nov", "dec"};
    for (uint32_t i = 0; word.n >= 3 && i < 12; i++)
        if (say_str_ieq(say_str_slice(word, 0, 3), say_str_of(names[i]))) return i + 1;
    return 0;
}

uint32_t say_feed_day(say_str date)
{
    say_str rest = say_str_trim(date), word;
    uint32_t day = say_ingest_day(rest);
    if (day) return day;
    size_t comma = say_str_find(say_str_slice(rest, 0, 12), SAY_LIT(","));
    if (comma != SIZE_MAX) rest = say_str_trim(say_str_slice(rest, comma + 1, rest.n));
    word = say_str_split(rest, ' ', &rest);
    day = number_of(word);
    word = say_str_split(say_str_trim(rest), ' ', &rest);
    uint32_t month = month_of(word);
    word = say_str_split(say_str_trim(rest), ' ', &rest);
    uint32_t year = number_of(word);
    if (word.n == 2) year += year < 70 ? 2000 : 1900;
    char digits[16];
    int n = snprintf(digits, sizeof digits, "%04u%02u%02u", year, month, day);
    return n == 8 ? say_ingest_day((say_str){digits, 8}) : 0;
}
