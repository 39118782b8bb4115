/* How the writers for people word a record: "Sergei Lavrov (RUSGOV) — said: ... [asserts]". Each
 * adds to a paragraph for page.h. */
#ifndef SAY_OUT_PHRASE_H
#define SAY_OUT_PHRASE_H

#include "base/buf.h"
#include "record.h"

/* The source's words, or "somebody" where the report names none. */
void say_phrase_source(say_buf *b, const say_doc *d, const say_attribution *a);

/* source — cue: content; and its stance: [denies] */
void say_phrase_attribution(say_buf *b, const say_doc *d, uint32_t i);
void say_phrase_stance(say_buf *b, const say_doc *d, uint32_t i);

/* TYPE 040 actor → recipient: “trigger”, when, where, numbers · status, who says so */
void say_phrase_event(say_buf *b, const say_doc *d, uint32_t i);

/* An entity's name with its code. */
void say_phrase_entity(say_buf *b, const say_doc *d, uint32_t entity);

#endif
