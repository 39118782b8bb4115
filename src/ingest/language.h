/* Is a text English? By the small words that no English text can do without. */
#ifndef SAY_INGEST_LANGUAGE_H
#define SAY_INGEST_LANGUAGE_H

#include "record.h"

/* Looks at the first SAY_LANGUAGE_WORDS words of d->text. Text of fewer than 30 words is taken for
 * English, and so is any text in which the small words of other languages are not more frequent
 * than those of English, unless most letters are of another script. d->language is what the input
 * says of its language ("pt-BR"), or ""; it becomes "en", the declared language where that is
 * another, or "und", and what is not English is noted. Gives whether it is English. */
bool say_language_judge(say_doc *d);
enum { SAY_LANGUAGE_WORDS = 2000 };

#endif
