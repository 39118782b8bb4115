/* How the writers for people word a record: "Sergei Lavrov said that ... [denies]". Each adds to a
 * paragraph for page.h. Names, words and figures are the report's; the rest is one plain style. */
#ifndef SAY_OUT_PHRASE_H
#define SAY_OUT_PHRASE_H

#include "base/buf.h"
#include "record.h"

/* What is left to the reader's memory: the source is named by its short name; of a long content
 * only the beginning is shown. */
enum { SAY_PHRASE_KNOWN = 1, SAY_PHRASE_BEGINNING = 2 };

/* The short name of an attribution's source: the entity's name up to its first comma, at most
 * about half a line; a pronoun or nothing resolved gives the report's words, and where there are
 * none, "no source named". A leading article is small, as behind "according to". */
void say_phrase_speaker(say_buf *b, const say_doc *d, const say_attribution *a);

/* Source, cue and content, as the sentence has them where it has them in that order: "Russia said
 * that ...", else with a colon; a pronoun is followed by its meaning: "He [Sergei Lavrov]". `how`
 * is a set of the bits above. */
void say_phrase_attribution(say_buf *b, const say_doc *d, uint32_t i, int how);

/* Its stance in words: " [denies]"; nothing for a plain assertion unless `always`. */
void say_phrase_stance(say_buf *b, const say_doc *d, uint32_t i, bool always);

/* TYPE 040 actor → recipient: “trigger”, where, when, numbers — status, according to whom */
void say_phrase_event(say_buf *b, const say_doc *d, uint32_t i);

/* The spans, or where they are long the first words of the first and " …". */
void say_phrase_beginning(say_buf *b, const say_doc *d, const say_spans *spans);

/* A day yyyymmdd as "3 May 2016". */
void say_phrase_day(say_buf *b, uint32_t day);

/* An entity's short name, "the" before it where the report has it. */
void say_phrase_name(say_buf *b, const say_doc *d, uint32_t entity);

/* An entity's short name with its code: "Sergei Lavrov RUSGOV". */
void say_phrase_entity(say_buf *b, const say_doc *d, uint32_t entity);

#endif
