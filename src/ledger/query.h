/* Asking a ledger: events and claims by who, what, where, when and who says so; counts by time. */
#ifndef SAY_LEDGER_QUERY_H
#define SAY_LEDGER_QUERY_H

#include "ledger/ledger.h"

/* One condition: "actor" is "RUSGOV". The names stand in the table of filters.c. */
typedef struct say_condition {
    const char *name, *value;
} say_condition;

typedef struct say_query {
    const say_condition *where; /* [n] all of them hold */
    size_t n;
    bool claims;    /* ask for claims, else for events */
    uint64_t limit; /* most rows; 0: all */
    bool sample;    /* in an order drawn by the seed, not in that of adding */
    uint64_t seed;
} say_query;

enum { SAY_MAX_CONDITIONS = 32 };

/* How rows are written: lines for people, JSON Lines, CSV with a head. */
typedef enum say_rows_as { ROWS_TABLE, ROWS_JSON, ROWS_CSV } say_rows_as;

/* Takes bytes; anything but 0 stops. */
typedef int (*say_rows_sink)(void *user, const char *bytes, size_t n);

/* Where rows go. */
typedef struct say_rows {
    say_rows_as as;
    unsigned width; /* columns of a table */
    say_rows_sink sink;
    void *user;
    uint64_t n;   /* rows written so far */
    bool more;    /* there were more than the limit */
    bool stopped; /* the sink wanted no more */
} say_rows;

/* Name and meaning of condition i (from 0); NULL behind the last. */
const char *say_condition_at(size_t i, const char **about);

/* Writes the rows that the conditions hold for, in the order of adding. SAY_USAGE for a name or
 * value there is none of; the ledger's trouble else. */
int say_ledger_query(say_ledger *l, const say_query *q, say_rows *to, say_error *err);

/* Writes how many events (or claims) there are for each "day", "month" or "year", in order. */
int say_ledger_timeline(say_ledger *l, const say_query *q, const char *by, say_rows *to,
                        say_error *err);

#endif
