/* One expectation of a spec: the words behind `=>`, read, and held against a document. */
#ifndef SAY_SPEC_EXPECT_H
#define SAY_SPEC_EXPECT_H

#include "record.h"

typedef enum say_expect_kind {
    EXPECT_NOTHING, /* cannot be read */
    EXPECT_ATTRIBUTION,
    EXPECT_PREDICATE,
    EXPECT_CONTEST,
    EXPECT_EVENT,
    EXPECT_NONE
} say_expect_kind;

enum { SAY_EXPECT_CONTENTS = 4 };

/* Words that are not given are empty and not asked for. */
typedef struct say_expect {
    say_expect_kind kind;
    say_str source, cue, addressee, word, a, b;
    say_str within;                       /* the cue of the parent */
    bool no_source;                       /* nobody is named */
    say_str content[SAY_EXPECT_CONTENTS]; /* [n_contents] */
    uint32_t n_contents;
    int stance, status, contest, type; /* 0 where not given */
    int quote;                         /* say_quote + 1; 0 where not given */
} say_expect;

/* Reads a line without its arrow; kind is EXPECT_NOTHING where it cannot be read. */
say_expect say_expect_read(say_str line);

/* Does it hold? For EXPECT_NONE: is there nothing of the kind `of`, or, where a cue is given, no
 * attribution with it? */
bool say_expect_holds(const say_expect *want, say_expect_kind of, const say_doc *d);

#endif
