/* The PLOVER contexts of events: what the words of the sentence and its neighbours, the parties and
 * the mode speak of. Takes entries of kind context. */
#ifndef SAY_EVENT_CONTEXT_H
#define SAY_EVENT_CONTEXT_H

#include "event/making.h"

/* Reads the entry, of kind context, and adds a topic for each key. */
int say_context_read(say_making *m);

/* Do the words of the sentence, but for those that say who its parties are, speak for a context? */
bool say_context_told(const say_events *tables, const say_doc *d, uint32_t sentence);

/* Sets the contexts of every event of the document, besides those that its patterns gave it. A
 * context holds where what speaks for it weighs 1 or more: words of the event's sentence weigh what
 * the lexicon says, those of the sentence before and behind it, and single words that name a doer,
 * half of that, the sectors of its parties and its mode what the lexicon says. For the same context
 * a phrase hides what is in it. */
void say_context_write(const say_events *tables, say_doc *d);

#endif
