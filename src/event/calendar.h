/* Days of the Gregorian calendar as yyyymmdd. */
#ifndef SAY_EVENT_CALENDAR_H
#define SAY_EVENT_CALENDAR_H

#include <stdint.h>

/* The day n days after (before, if negative) the day; 0 for day 0. */
uint32_t say_day_add(uint32_t day, int32_t n);

/* 0 Monday .. 6 Sunday. */
int say_day_weekday(uint32_t day);

/* Last day of the month, month 1..12. */
uint32_t say_month_end(uint32_t year, uint32_t month);

/* The same day n months later, cut to the month's length. */
uint32_t say_month_add(uint32_t day, int32_t n);

static inline uint32_t say_day_make(uint32_t year, uint32_t month, uint32_t day)
{
    return year * 10000 + month * 100 + day;
}

#endif
