/* Finds phrases in runs of words: an index from phrases to numbers, longest match first.
 * A phrase and a text are compared word by word, lower-cased, curly quotes straight, full stops
 * inside abbreviations dropped, hyphens and apostrophe-s tokens as words of their own skipped
 * ("al-Qaeda" is the same phrase whether it is one token or three; "U.S." is "US"). A phrase all in
 * capitals of at most five letters ("US", "WHO") matches only words in capitals; a phrase that
 * opens with a capital only words that do, unless the look-up is lenient. */
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

/* The longest phrase that begins at words[0]. words: [n] forms as written. */
say_match say_matcher_longest(const say_matcher *m, const say_str *words, uint32_t n, bool lenient);

/* The phrase that covers the whole of text (split at blanks and hyphens). */
say_match say_matcher_whole(const say_matcher *m, say_str text, bool lenient);

#endif
