/* Conditions as SQL: for query.c. */
#ifndef SAY_LEDGER_FILTERS_H
#define SAY_LEDGER_FILTERS_H

#include "ledger/query.h"

/* How a value is bound. */
typedef enum say_value {
    VALUE_TEXT,  /* as it is */
    VALUE_ACTOR, /* a code, or words of a name */
    VALUE_WORDS, /* words of a text */
    VALUE_DAY
} say_value;

typedef struct say_filter {
    const char *name, *about;
    say_value value;
    int (*known)(say_str value); /* 0 for a value there is none of; NULL: any value */
    const char *common;          /* a value too frequent to be asked for by its set; NULL */
    /* A set of ids (of reports, where by_report) that the rows are chosen by where it is small;
     * NULL: never. */
    const char *event_set, *claim_set;
    bool by_report;
    const char *event_test, *claim_test; /* the same as a test of row e (events) or a (claims) */
} say_filter;

/* The filter of a name, or NULL. */
const say_filter *say_filter_named(const char *name);

#endif
