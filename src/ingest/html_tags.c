/* Names of elements to their behaviour: a binary search in one sorted table. */
#include "ingest/html_tags.h"

static const struct {
    const char *name;
    unsigned flags;
} tags[TAG_COUNT] = {{"", 0},
#define SAY_TAG_ROW(id, name, flags) {name, flags},
                     SAY_TAGS(SAY_TAG_ROW)
#undef SAY_TAG_ROW
};

enum { LONGEST = 10 };

say_tag say_tag_of(say_str name)
{
    char low[LONGEST + 1];
    if (name.n == 0 || name.n > LONGEST) return TAG_OTHER;
    for (size_t i = 0; i < name.n; i++)
        low[i] = (char)(name.p[i] >= 'A' && name.p[i] <= 'Z' ? name.p[i] + 32 : name.p[i]);
    low[name.n] = '\0';
    if (memchr(low, '\0', name.n)) return TAG_OTHER;
    size_t begin = 1, end = TAG_COUNT;
    while (begin < end) {
        size_t middle = (begin + end) / 2;
        int order = strcmp(low, tags[middle].name);
        if (order == 0) return (say_tag)middle;
        if (order < 0)
            end = middle;
        else
            begin = middle + 1;
    }
    return TAG_OTHER;
}

unsigned say_tag_flags(say_tag tag)
{
    return tags[tag].flags;
}

const char *say_tag_name(say_tag tag)
{
    return tags[tag].name;
}
