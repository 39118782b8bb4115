/* Matters across reports: what each report claims, in a form that outlives the document; which
 * claims of different reports speak of one thing; and the matters on which sources differ.
 * Pure functions over plain structs: the ledger keeps what they give and offers it again; nothing
 * here knows a file. Every judgement of a pair rests on the pair alone, and matters are a function
 * of the set of pairs, so the order in which reports come changes neither. */
#ifndef SAY_CONTEST_ACROSS_H
#define SAY_CONTEST_ACROSS_H

#include "contest/contests.h"
#include "record_matter.h"

enum {
    SAY_POSITIONS_MAX = 48,  /* claims kept of one report */
    SAY_POSITION_WORDS = 24, /* words kept of one claim */
    SAY_SIGNATURE = 8,       /* words a report is found by */
    SAY_POSTINGS_MAX = 32,   /* newest reports looked at for one such word */
    SAY_SIDE_MEMBERS = 400,  /* kept of one side of a matter: those that are contested most */
    SAY_NEIGHBOURS_MAX = 16, /* reports whose claims are compared with those of a new one */
    SAY_MAX_DAYS_APART = 60  /* reports further apart speak of different things */
};

/* On which side of its matter a claim stands. */
typedef enum say_side {
    SIDE_AFFIRMS,
    SIDE_DENIES,
    SIDE_DOUBTS,
    SIDE_UNAWARE,
    SIDE_DECLINES,
    SIDE_COUNT
} say_side;

/* The side's name: "affirms" .. "declines", as a stance of the contract. */
const char *say_side_name(int side);

/* What a word is in its claim. */
enum {
    WORD_HEAD = 1,     /* the predicate */
    WORD_ARGUMENT = 2, /* its own subject or object */
    WORD_NAME = 4,     /* part of a name */
    WORD_LENT = 8,     /* of what is referred to: "denied it", "he" */
    WORD_CODE = 16     /* an actor's code: brings "IS" and "Islamic State" together */
};

typedef struct say_position_word {
    uint32_t key;   /* hash of the stem */
    uint8_t weight; /* how rare it is, in sixteenths of a bit */
    uint8_t part;   /* WORD_* */
} say_position_word;

/* A set of words, by hash: how much two texts have in common can be told from two of them. */
typedef struct say_wordset {
    uint64_t bits[2];
} say_wordset;

/* One claim of a report: a proposition, the side that is taken to it, and who takes it. */
typedef struct say_position {
    int64_t id;                  /* say_id_of(report, number); 0 while the report has none */
    uint32_t published;          /* day of the report, yyyymmdd; 0 unknown */
    uint32_t attribution, event; /* records of the document; both 0: a sentence of its own */
    say_span bytes, points;      /* its sentence, in bytes and code points of the text */
    say_span said;               /* bytes of the proposition itself */
    uint8_t side;                /* say_side */
    uint8_t direct;              /* 3 "denied that", 2 "denied the reports", 1 "did not" */
    uint8_t source_kind;         /* say_source_kind; without attribution: the report's own voice */
    bool plain;                  /* holds a word that is no name */
    bool no;                     /* holds "not", "no", "never": another's words with it say more */
    bool clear;                  /* can be understood by itself: no pronoun does or suffers it */
    say_str source, country, code;
    uint64_t classes, core; /* classes of lexicon/matters.lex: of its words, of its predicate */
    say_wordset all, own;   /* words of the sentence, and of the proposition */
    uint32_t total;         /* sum of the weights of its words */
    uint32_t n_words;
    say_position_word words[SAY_POSITION_WORDS]; /* [n_words], by key */
} say_position;

typedef SAY_VEC(say_position) say_positions;

/* What a document gives to the linking: the words it is found by, and its claims, packed. Takes a
 * document that has been through the contest room; may be called in any thread. Everything is in
 * the arena. */
void say_across_make(const say_contests *tables, const say_doc *d, say_arena *arena,
                     say_across *out);

/* The claims of a document, in the order of the text; those that could meet no other are left out.
 */
void say_positions_read(const say_contests *tables, const say_doc *d, say_arena *arena,
                        say_positions *out);

/* Claims as bytes and back. Unpacking bears any bytes: what cannot be read ends the list. The texts
 * of unpacked claims point into data. */
say_str say_positions_pack(const say_positions *claims, uint32_t published, say_arena *arena);
void say_positions_unpack(say_str data, int64_t report, say_arena *arena, say_positions *out);

/* Adds the reports that hold one of a report's signature words to what is gathered; weighs and
 * sorts them: the nearest first, at most SAY_NEIGHBOURS_MAX. opposes: does the asking report hold
 * claims that oppose something? Without, only reports that do are left. */
typedef struct say_neighbour {
    int64_t report;
    uint32_t weight; /* shared, in sixteenths of a bit */
    bool opposes;
} say_neighbour;
typedef SAY_VEC(say_neighbour) say_neighbours;
void say_neighbours_add(say_neighbours *out, say_arena *arena, const say_postings *postings);
void say_neighbours_choose(say_neighbours *n, bool opposes);

/* How surely one claim opposes the very thing that another affirms: 0 not at all, else thousandths.
 * The order of the two is free. */
int32_t say_positions_judge(const say_position *a, const say_position *b);

/* A pair that was judged: indices of claims. */
typedef struct say_pair {
    uint32_t a, b;
    int32_t score;
} say_pair;
typedef SAY_VEC(say_pair) say_pairs;

/* Who a report comes from: "" where not known; by index of the claim. */
typedef SAY_VEC(say_str) say_publishers;

typedef SAY_VEC(say_matter) say_matters;

/* Forms matters from claims that hang together by pairs, by id; publishers one for each claim, or
 * none. Each claim comes into one matter at most; a matter stands in two reports at least, and has
 * both sides. `about` is left empty: the first member is the one that says it best. */
void say_matters_form(const say_positions *claims, const say_pairs *pairs,
                      const say_publishers *publishers, say_arena *arena, say_matters *out);

/* What a matter is about, from the words of its first member: without "that" and marks around it,
 * shortened to about SAY_ABOUT_BYTES. */
enum { SAY_ABOUT_BYTES = 160 };
say_str say_matter_title(say_arena *arena, say_str words);

#endif
