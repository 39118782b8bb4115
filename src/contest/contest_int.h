/* What the files of this room share: propositions and how they are compared. */
#ifndef SAY_CONTEST_INT_H
#define SAY_CONTEST_INT_H

#include "contest/contests.h"

enum {
    SAY_MATTERS = 60,       /* classes of matters at most: bits of a set */
    SAY_MAX_ABOUT = 3,      /* claims that one answer is set against */
    SAY_MAX_PARTIES = 12,   /* participants kept of one proposition */
    SAY_MAX_THINGS = 16,    /* nouns kept of one proposition */
    SAY_MATTER_SLOTS = 8192 /* of the table of words */
};

/* A word of one or more matters. */
typedef struct say_matter_word {
    say_str lemma;
    uint64_t matters;
    say_str same;   /* of words taken for one another: their class; else empty */
    uint8_t common; /* of a stem: it stands in one report of 2^(common/4); 0 not listed */
    bool claim, matter, option, untrue, truth, silent, saying, evidence, denial, disease; /* pointer
                                                                                 words */
    uint32_t next;
} say_matter_word;

struct say_contests {
    SAY_VEC(say_matter_word) words; /* 0 is a blank */
    uint32_t slot[SAY_MATTER_SLOTS];
    uint32_t n_matters;
};

/* A proposition: somebody's content, or what the article says itself by an event. */
typedef struct say_proposition {
    uint32_t attribution, event; /* one of the two is 0 */
    uint32_t head;               /* predicate token */
    uint32_t sentence;
    uint32_t source;   /* entity; 0 the article, or unknown */
    uint8_t stance;    /* say_stance; asserts for the article */
    bool negated;      /* its head did not happen */
    uint64_t matters;  /* sets of matters its words belong to */
    uint64_t core;     /* those of its head and the head's own arguments */
    uint64_t backward; /* those of words that refer back: "such talks", "the talks" */
    bool truth;        /* names truth or substance: "there is no truth in the claim" */
    uint64_t things;   /* one bit for each of its nouns, by hash: what they share they may share */
    uint32_t thing[SAY_MAX_THINGS]; /* hashes of its nouns, but for words that point; [n_things] */
    uint32_t n_things;
    bool saying;                      /* its cue puts something forward: say, claim, report */
    bool points_it;                   /* "denied it", "cannot confirm that" */
    bool points_claim, points_matter; /* "the Russian claim", "this matter" */
    say_str pointer;                  /* lemma of the noun that points: "claim" */
    uint32_t pointer_entity;          /* of "Russian" in "the Russian claim"; 0 none */
    uint32_t party[SAY_MAX_PARTIES];  /* entities; [n_parties] */
    uint32_t n_parties;
    say_number dead, injured;
} say_proposition;

typedef SAY_VEC(say_proposition) say_propositions;

/* proposition.c: the word's entry, or NULL. */
const say_matter_word *say_matter_find(const say_contests *c, say_str lemma);

/* proposition.c: all propositions of the document, in the order of the text. */
void say_propositions_collect(const say_contests *c, const say_doc *d, say_arena *arena,
                              say_propositions *out);

/* proposition.c: are two entities one side: the same, or a country and its government? */
bool say_same_side(const say_doc *d, uint32_t a, uint32_t b);

/* proposition.c: is the entity, or its side, among the participants? */
bool say_is_party(const say_doc *d, const say_proposition *p, uint32_t entity);

/* proposition.c: participants that two propositions share; b's source counts as one of b. */
uint32_t say_shared_parties(const say_doc *d, const say_proposition *a, const say_proposition *b);

/* proposition.c: nouns that two propositions share, at most 3. */
uint32_t say_shared_things(const say_proposition *a, const say_proposition *b);

/* Sentences between two propositions; 0 in one sentence. */
static inline uint32_t say_apart(const say_proposition *a, const say_proposition *b)
{
    return a->sentence < b->sentence ? b->sentence - a->sentence : a->sentence - b->sentence;
}

/* about.c: does the same speak twice ("an official said ... The official declined")? Nobody answers
 * himself. */
bool say_is_same_voice(const say_doc *d, const say_proposition *a, const say_proposition *b);

/* What an answer is about: indices of propositions, best first. */
typedef struct say_about {
    uint32_t n, at[SAY_MAX_ABOUT];
} say_about;

/* about.c: what the answer at index b is about. before[i]: what proposition i < b was found to be
 * about, n 0 where it is no answer, so that "this matter" can follow the answer before it. */
say_about say_about_find(const say_doc *d, const say_propositions *all, uint32_t b,
                         const say_about *before);

/* judge.c: adds the contests to the document. */
void say_contests_judge(const say_contests *c, say_doc *d, const say_propositions *all);

#endif
