/* The plain record of what joins reports: signature terms by which reports are found to be
 * neighbours, the propositions a report holds, and the matters that propositions of several reports
 * add up to. contest makes and judges them, ledger stores them, the facade joins the two; nothing
 * here knows SQL or the rooms. */
#ifndef SAY_RECORD_MATTER_H
#define SAY_RECORD_MATTER_H

#include "record.h"

/* Ids in a ledger: a report's number, times this, plus the number of what was found in it. */
enum { SAY_ID_STEP = 1000000 };

static inline int64_t say_id_of(int64_t report, uint32_t number)
{
    return report * SAY_ID_STEP + number;
}

/* A salient word or name of a report, by hash, and how much it tells. */
typedef struct say_term {
    int64_t term;
    uint32_t weight;
} say_term;

/* What one report gives to the linking; in the arena it was made in. */
typedef struct say_across {
    SAY_VEC(say_term) terms; /* few, no term twice */
    say_str propositions; /* packed by contest, which alone can read it; "" where there are none */
} say_across;

/* A report that holds a term. */
typedef struct say_posting {
    int64_t report;
    uint32_t weight;
} say_posting;

typedef SAY_VEC(say_posting) say_postings;

/* The propositions of one report of the ledger, as say_across.propositions held them. */
typedef struct say_pack {
    int64_t report;
    say_str data;
} say_pack;

/* An accepted pair: the other proposition's id, and how sure it is. */
typedef struct say_link {
    int64_t to;
    int32_t score;
} say_link;

typedef SAY_VEC(say_link) say_links;

/* A proposition as a member of a matter. */
typedef struct say_member {
    int64_t proposition;
    const char *side;     /* "affirms" ...; static text */
    uint32_t rank, voice; /* order within its side; members of one voice count once */
    say_str source, country, code;
    uint32_t attribution, event; /* numbers in its report; 0 none */
    say_span bytes, points;      /* the sentence it stands in */
    say_span said;               /* bytes of the proposition itself */
    say_str sentence;            /* its words; filled before it is kept */
} say_member;

/* Members of one group of links, on which sources differ. */
typedef struct say_matter {
    int64_t id; /* its smallest proposition */
    int64_t strength;
    say_str about;
    uint32_t first; /* yyyymmdd; 0 unknown */
    SAY_VEC(say_member) members;
} say_matter;

/* What a ledger knows around a member of a matter: the report it stands in, and its sentence. */
typedef struct say_told {
    int64_t id;         /* of the report, in the ledger */
    say_str report;     /* its own name */
    say_str publisher;  /* the first one; "" unknown */
    uint32_t published; /* yyyymmdd; 0 unknown */
    say_str sentence;
} say_told;

#endif
