/* The patterns of a word, also where its lemma was guessed wrong. */
#ifndef SAY_EVENT_STEM_H
#define SAY_EVENT_STEM_H

#include "event/pattern.h"

/* First pattern for the token: by lemma; else, for verbs and what may be one, by the stems of its
 * form ("bombed" whose lemma is "bom", "shook" whose lemma is "shook"). 0 none. */
uint32_t say_stem_pattern(const say_events *tables, const say_token *t);

#endif
