/* Conditions as SQL: for query.c and pick.c. */
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

/* A condition on events, or on claims: the ids of all that it holds for, in whatever order (of
 * reports, where by_report; NULL: never asked for so), and a test of row e (events) or a (claims).
 * Dear: each id of the set is looked up; else they stand in one index. */
typedef struct say_condition_sql {
    const char *set, *test;
    bool by_report, dear;
} say_condition_sql;

typedef struct say_filter {
    const char *name, *about;
    say_value value;
    int (*known)(say_str value); /* 0 for a value there is none of; NULL: any value */
    const char *common;          /* a value too frequent to be asked for by its set; NULL */
    const char *pair;            /* a condition whose test may stand in the set, too; NULL */
    say_condition_sql event, claim;
    say_condition_sql event_code, claim_code; /* of an actor's code; else the value is a name */
} say_filter;

/* The names that words stand in, by the parameter @: what the sets of names go out from. */
extern const char say_filter_names[];

/* The filter of a name, or NULL. */
const say_filter *say_filter_named(const char *name);

/* What stands at each ^ of a set for the condition that the filter is paired with. */
const char *say_filter_pair_test(const say_filter *f, bool claims);

#endif
