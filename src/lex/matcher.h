/* Finds phrases in runs of words: an index from phrases to numbers, longest match first.
 * A phrase and a text are compared word by word, lower-cased, without the accents of Latin letters;
 * full stops and apostrophes inside words dropped ("U.S." is "US", "Sana'a" is "Sanaa"), hyphens
 * and apostrophe-s skipped, inside words and as words of their own ("al-Qaeda" is the same phrase
 * whether it is one token or three); any other sign is a word ("AT&T" is three). Words are told
 * apart by their first 96 bytes.
 * A phrase all in capitals of at most five letters ("US", "WHO") matches only words in capitals; a
 * phrase that opens with a capital only words that do, unless the look-up is lenient. */
#ifndef SAY_LEX_MATCHER_H
#define SAY_LEX_MATCHER_H

#include "base/str.h"

typedef struct say_matcher say_matcher;

/* An empty index in the arena (which must outlive it). */
say_matcher *say_matcher_make(say_arena *arena);

/* Adds a phrase; the same phrase may be added with several values, kept in the order of adding. */
void say_matcher_add(say_matcher *m, say_str phrase, uint32_t value);

typedef struct say_match {
    uint32_t words;        /* words of the text it covers; 0 none */
    const uint32_t *value; /* [n] values of the phrase, in the order of adding */
    uint32_t n;
} say_match;

/* The longest phrase that begins at words[0] and ends with a word. words: [n] forms as written.
 * Constant, so that workers may share the index; time bounded by the longest phrase. */
say_match say_matcher_longest(const say_matcher *m, const say_str *words, uint32_t n, bool lenient);

/* The phrase that covers the whole of text (split at blanks and hyphens); words is then 1. */
say_match say_matcher_whole(const say_matcher *m, say_str text, bool lenient);

#endif
