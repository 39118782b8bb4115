/* Days as pages write them. */
#ifndef SAY_INGEST_HTML_DATE_H
#define SAY_INGEST_HTML_DATE_H

#include "base/str.h"
#include <stdint.h>

enum { SAY_DATE_WINDOW = 400 }; /* bytes of a text in which a day is looked for */

/* The first day in a text, as yyyymmdd, or 0: "2019-11-18T10:00:00Z", "20191118", "Nov. 18, 2019",
 * "18 November 2019", "Monday, November 18th, 2019", "2019/11/18". "11/18/2019" only where one of
 * the two can be no month; years from 1990 to 2089. */
uint32_t say_date_in(say_str s);

/* The day in an address: "/2019/11/18/" or "/2019-11-18", "/2019/nov/18/", "20191118"; or 0. */
uint32_t say_date_in_url(say_str url);

/* Days between two dates, at most 3 (more is 3). */
uint32_t say_date_apart(uint32_t a, uint32_t b);

#endif
