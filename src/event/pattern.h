/* The room's tables: lexicon entries as typed patterns, found by lemma. Made once, then constant.
 * Takes say_entry (kinds event, compose, class); does no matching. */
#ifndef SAY_EVENT_PATTERN_H
#define SAY_EVENT_PATTERN_H

#include "event/events.h"
#include "event/path.h"

enum { SAY_MAX_PATHS = 12, SAY_MAX_CONDITIONS = 6, SAY_MAX_CONDITION_WORDS = 64 };

typedef struct say_paths {
    say_path *at; /* [n], tried in order */
    uint32_t n;
} say_paths;

/* "PATH|PATH word|word|@class": at the end of a PATH stands one of the words. No words: a PATH
 * leads somewhere. */
typedef struct say_condition {
    say_paths paths;
    say_str *words; /* [n]; a word that opens with @ names a class */
    uint32_t n;
    bool unless; /* must not hold */
} say_condition;

/* An entry of kind event. */
typedef struct say_pattern {
    const say_entry *entry;
    char pos;     /* 'v', 'n', 'a' */
    uint8_t type; /* say_type */
    bool alone;   /* an event without recipient is one */
    bool inner;   /* no event without an inner one */
    bool speech;  /* the event is what is said: a condition looks into the clause ("must end") */
    const char *mode, *cameo;
    uint64_t contexts;
    float confidence; /* what conf= says: no event of it is given more */
    say_str particle; /* "" none asked */
    say_str over;     /* group of compose rows, "" if no outer predicate */
    say_paths actor, recipient, comp;
    say_condition *condition; /* [n_conditions] */
    uint32_t n_conditions;
    uint32_t next; /* pattern of the same lemma to try after this one; 0 none */
} say_pattern;

enum { SAY_COMPOSE_SAME = 255 }; /* type of a row that keeps the inner type */

/* An entry of kind compose: an outer predicate of the group over an inner event of a type. */
typedef struct say_compose {
    const say_entry *entry;
    say_str group;
    uint32_t inner;           /* bit set of say_type */
    uint8_t type;             /* TYPE_NONE drops the event, SAY_COMPOSE_SAME keeps its type */
    const char *cameo, *mode; /* NULL: the inner event's */
    bool actor_first;         /* the inner actor becomes the recipient before the inner recipient */
} say_compose;

/* Words of a class whose name has three parts, "mode.ASSAULT.aerial". Found by lemma. */
typedef struct say_hint {
    say_str lemma;
    uint8_t type;     /* the mode is one of this type */
    const char *mode; /* of that type */
    uint32_t next;    /* of the same lemma; 0 none */
} say_hint;

/* A key of an entry of kind context. Found by its first word. */
typedef struct say_topic {
    say_str first, rest; /* "free", "trade zone"; of modes and sectors the whole key is first */
    uint64_t contexts;
    uint32_t words;  /* of the phrase */
    uint16_t weight; /* in hundredths; 0: the words mean something else */
    char pos;        /* 'v', 'n', 'a' of the first word; 0 any */
    char of;         /* 0 words, 'm' type or mode, 's' sector */
    uint32_t next;   /* of the same first word, none longer; 0 none */
} say_topic;

struct say_events {
    const say_lexicon *lexicon;
    SAY_VEC(say_pattern) patterns;           /* from 1 */
    SAY_VEC(say_compose) rows;               /* from 0, in the order in which they are tried */
    SAY_VEC(say_hint) hints;                 /* from 1 */
    uint32_t *pattern_slot;                  /* [slots]: first pattern of a lemma; probe linearly */
    say_str *pattern_lemma;                  /* [slots] */
    uint32_t *hint_slot;                     /* [hint_slots] */
    SAY_VEC(say_topic) topics;               /* from 1 */
    uint32_t *topic_slot;                    /* [topic_slots] */
    uint32_t slots, hint_slots, topic_slots; /* powers of two */
};

/* First pattern for the lemma, 0 none; the others by `next`, most conditions first. */
uint32_t say_pattern_first(const say_events *tables, say_str lemma);

/* First hint for the lemma, 0 none. */
uint32_t say_hint_first(const say_events *tables, say_str lemma);

/* The row for a group over an inner type, or NULL. */
const say_compose *say_compose_find(const say_events *tables, say_str group, uint8_t inner);

/* The first token at which the condition holds for t, 0 where it does not. (unless is not looked
 * at) */
uint32_t say_condition_where(const say_events *tables, const say_doc *d, const say_condition *c,
                             uint32_t t);

#endif
