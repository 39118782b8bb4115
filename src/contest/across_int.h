/* What the files about matters across reports share. */
#ifndef SAY_CONTEST_ACROSS_INT_H
#define SAY_CONTEST_ACROSS_INT_H

#include "contest/across.h"
#include "contest/contest_int.h"

enum {
    SAY_RAREST = 120,     /* weight of a word that lexicon/common.lex does not list: 7.5 bits */
    SAY_LIGHTEST = 24,    /* words more common than this say nothing: 1.5 bits */
    SAY_LEAST_SHARE = 176 /* what two claims must share at least: 11 bits */
};

/* across_words.c: adds the words of a sentence to a claim: those inside content (all where it is
 * NULL), head being its predicate. part: WORD_LENT, or 0. */
void say_position_add(const say_contests *c, const say_doc *d, say_position *x,
                      const say_spans *content, const say_sentence *s, uint32_t head, uint8_t part);

/* across_side.c: the side that a sentence of a content takes, head being its predicate there; how
 * directly goes to *direct: 1 to 3, see say_position. */
uint8_t say_position_side(const say_contests *c, const say_doc *d, const say_proposition *p,
                          const say_sentence *s, uint32_t head, uint8_t *direct);

/* across_side.c: did what the predicate says not happen: "did not", "no cases", "nobody". */
bool say_position_negated(const say_doc *d, uint32_t head);

/* across_side.c: does the report itself call a claim untrue in this sentence? */
bool say_position_untrue(const say_contests *c, const say_doc *d, const say_sentence *s);

/* across_side.c: is the content a person, who can be dismissed or questioned, but not denied? */
bool say_position_of_person(const say_doc *d, uint32_t head);

/* across_words.c: sorts the words, adds up their weights, fills the sets. */
void say_position_close(const say_doc *d, say_position *x, const say_sentence *s);

/* across_words.c: the sum of the weights of its words. */
uint32_t say_position_weight(const say_position *x);

/* across_words.c: how much of one set another holds: 100 all. */
uint32_t say_wordset_within(say_wordset part, say_wordset whole);

/* across_words.c: how much two sets have in common: 0 nothing, 100 all. */
uint32_t say_wordset_common(say_wordset a, say_wordset b);

/* across_judge.c: weights of the words that two claims share; *lexical without actors' codes. */
uint32_t say_positions_share(const say_position *a, const say_position *b, uint32_t *lexical);

/* across_judge.c: how well two predicates agree, in tenths; 0 not at all. */
uint32_t say_positions_agree(const say_position *a, const say_position *d);

/* across_judge.c: how much an answer of this kind weighs: 100 "denied that it did". */
uint32_t say_position_force(const say_position *x);

/* across_voice.c: who speaks: numbers from 1 for each member of one side; members with one number
 * are one voice. weight: of each voice, in hundredths, [n + 1]. Gives how many voices there are. */
typedef struct say_voices {
    uint32_t *of;     /* [n] */
    uint32_t *weight; /* [count + 1] */
    uint32_t count;
} say_voices;
say_voices say_voices_tell(const say_positions *claims, const say_publishers *publishers,
                           const uint32_t *members, uint32_t n, say_arena *arena);

/* across_star.c: claims around one that is contested. */
typedef struct say_star {
    uint32_t center;           /* claim */
    int64_t inner;             /* sum of the scores inside */
    SAY_VEC(uint32_t) members; /* claims, the center first */
} say_star;
typedef SAY_VEC(say_star) say_stars;
void say_stars_find(const say_positions *claims, const say_pairs *pairs, say_arena *arena,
                    say_stars *out);

#endif
