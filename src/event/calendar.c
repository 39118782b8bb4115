/* Civil days to and from a count of days (method: Howard Hinnant, "chrono-compatible low-level date
 * algorithms", public domain). */
#include "event/calendar.h"

static int64_t count_of(uint32_t ymd)
{
    int64_t y = ymd / 10000, m = ymd / 100 % 100, d = ymd % 100;
    y -= m <= 2;
    int64_t era = y / 400, yoe = y - era * 400;
    int64_t doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

static uint32_t day_of(int64_t z)
{
    z += 719468;
    int64_t era = z / 146097, doe = z - era * 146097;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    int64_t m = mp < 10 ? mp + 3 : mp - 9;
    return say_day_make((uint32_t)(yoe + era * 400 + (m <= 2)), (uint32_t)m,
                        (uint32_t)(doy - (153 * mp + 2) / 5 + 1));
}

uint32_t say_day_add(uint32_t day, int32_t n)
{
    return day ? day_of(count_of(day) + n) : 0;
}

int say_day_weekday(uint32_t day)
{
    return (int)(((count_of(day) + 3) % 7 + 7) % 7);
}

uint32_t say_month_end(uint32_t year, uint32_t month)
{
    static const uint8_t length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    uint32_t n = length[(month - 1) % 12];
    if (month == 2 && (year % 4 == 0) && (year % 100 != 0 || year % 400 == 0)) n = 29;
    return say_day_make(year, month, n);
}

uint32_t say_month_add(uint32_t day, int32_t n)
{
    if (!day) return 0;
    int64_t months = (int64_t)(day / 10000) * 12 + (day / 100 % 100) - 1 + n;
    uint32_t year = (uint32_t)(months / 12), month = (uint32_t)(months % 12) + 1;
    uint32_t end = say_month_end(year, month), same = say_day_make(year, month, day % 100);
    return same > end ? end : same;
}
