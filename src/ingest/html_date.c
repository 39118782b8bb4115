/* Reads numbers and names of months off a text, one after the other. */
#include "ingest/html_date.h"

enum { FIRST_YEAR = 1990, LAST_YEAR = 2089 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static uint32_t month_of(say_str word)
{
    static const char *const names[12] = {"january",   "february", "march",    "april",
                                          "may",       "june",     "july",     "august",
                                          "september", "october",  "november", "december"};
    if (word.n < 3) return 0;
    for (uint32_t m = 0; m < 12; m++) {
        say_str name = say_str_of(names[m]);
        if (word.n <= name.n && say_str_ieq(word, say_str_slice(name, 0, word.n))) return m + 1;
    }
    return say_str_ieq(word, SAY_LIT("sept")) ? 9 : 0;
}

static uint32_t make_day(uint32_t year, uint32_t month, uint32_t day)
{
    static const uint8_t days[13] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return 0;
    if (day < 1 || day > days[month]) return 0;
    return year * 10000 + month * 100 + day;
}

/* A number or a word of letters. */
typedef struct part {
    uint32_t number, digits, month;
    char before, behind; /* the signs around it */
} part;

static bool next_part(part *p, say_str s, size_t *at)
{
    while (*at < s.n && !is_digit(s.p[*at]) && !is_letter(s.p[*at]))
        ++*at;
    if (*at >= s.n) return false;
    size_t begin = *at;
    *p = (part){.before = begin ? s.p[begin - 1] : ' '};
    if (is_digit(s.p[begin])) {
        for (; *at < s.n && is_digit(s.p[*at]); ++*at)
            if (*at - begin < 9) p->number = p->number * 10 + (uint32_t)(s.p[*at] - '0');
        p->digits = (uint32_t)(*at - begin);
    } else {
        while (*at < s.n && is_letter(s.p[*at]))
            ++*at;
        p->month = month_of(say_str_slice(s, begin, *at));
    }
    p->behind = *at < s.n ? s.p[*at] : ' ';
    return true;
}

/* Three parts that follow one another. */
static uint32_t day_of(const part *a, const part *b, const part *c)
{
    if (a->digits == 4 && b->digits && b->digits <= 2 && c->digits && c->digits <= 2 &&
        a->behind == b->behind)
        return make_day(a->number, b->number, c->number);
    if (a->digits == 4 && b->month && c->digits && c->digits <= 2)
        return make_day(a->number, b->month, c->number);
    if (a->month && b->digits && b->digits <= 2 && c->digits == 4)
        return make_day(c->number, a->month, b->number);
    if (a->digits && a->digits <= 2 && b->month && c->digits == 4)
        return make_day(c->number, b->month, a->number);
    bool numbers = a->digits && a->digits <= 2 && b->digits && b->digits <= 2 && c->digits == 4;
    if (!numbers || a->behind != b->behind || a->behind == ' ') return 0;
    if (a->behind == '.') return make_day(c->number, b->number, a->number);
    if (a->number > 12) return make_day(c->number, b->number, a->number);
    if (b->number > 12 || a->number == b->number) return make_day(c->number, a->number, b->number);
    return 0;
}

/* "th" of "18th" stands between the day and the year. */
static bool is_ordinal(const part *p, const part *before)
{
    return !p->digits && !p->month && before->digits && before->digits <= 2 &&
           is_letter(before->behind);
}

static uint32_t whole_number(const part *p)
{
    return p->digits == 8 ? make_day(p->number / 10000, p->number / 100 % 100, p->number % 100) : 0;
}

uint32_t say_date_in(say_str s)
{
    part a = {0}, b = {0}, c = {0};
    size_t at = 0;
    s = say_str_slice(s, 0, SAY_DATE_WINDOW);
    while (next_part(&c, s, &at)) {
        if (is_ordinal(&c, &b)) continue;
        uint32_t day = whole_number(&c);
        if (!day) day = day_of(&a, &b, &c);
        if (day) return day;
        a = b;
        b = c;
    }
    return 0;
}

uint32_t say_date_in_url(say_str url)
{
    part a = {0}, b = {0}, c = {0};
    size_t at = 0;
    while (next_part(&c, url, &at)) {
        uint32_t day = whole_number(&c);
        bool path = a.digits == 4 && (a.behind == '/' || a.behind == '-') && b.behind == a.behind &&
                    c.before == a.behind && b.before == a.behind;
        if (!day && path) day = day_of(&a, &b, &c);
        if (day) return day;
        a = b;
        b = c;
    }
    return 0;
}

/* Days since a day long ago, after the Gregorian calendar: years begin in March. */
static uint32_t days_of(uint32_t day)
{
    uint32_t y = day / 10000, m = day / 100 % 100, d = day % 100;
    if (m < 3) {
        y--;
        m += 12;
    }
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * (m - 3) + 2) / 5 + d;
}

uint32_t say_date_apart(uint32_t a, uint32_t b)
{
    uint32_t x = days_of(a), y = days_of(b), apart = x > y ? x - y : y - x;
    return apart < 3 ? apart : 3;
}
