/* How often an event like this one is right: few factors that can be named, each with a weight that
 * was counted. Takes finished events; changes nothing of them but `confidence`. */
#ifndef SAY_EVENT_CONFIDENCE_H
#define SAY_EVENT_CONFIDENCE_H

#include "event/pattern.h"

typedef enum say_factor {
    FACTOR_TRIGGER,   /* what kind of word, or composed of two */
    FACTOR_CLAUSE,    /* where the trigger stands in its sentence */
    FACTOR_ACTOR,     /* the way from the trigger to the actor */
    FACTOR_RECIPIENT, /* and to the recipient */
    FACTOR_WHO,       /* is the actor known */
    FACTOR_WHOM,      /* is the recipient known */
    FACTOR_DISTANCE,  /* words between the trigger and the farther of the two */
    FACTOR_LENGTH,    /* words of the sentence */
    FACTOR_OTHERS,    /* events of the same sentence */
    FACTOR_READINGS,  /* types that the lexicon gives for the trigger's lemma */
    FACTOR_STATUS,
    FACTOR_TYPE,
    FACTOR_COUNT
} say_factor;

enum { SAY_FACTOR_VALUES = TYPE_COUNT };

/* The value of each factor, an index below SAY_FACTOR_VALUES. */
typedef struct say_factors {
    uint8_t of[FACTOR_COUNT];
} say_factors;

/* What the factors are for event i of the document. */
void say_confidence_factors(say_factors *out, const say_events *tables, const say_doc *d,
                            uint32_t i);

/* How good these factors are, in thousandths: the share of such events whose parties are right,
 * times the share of those that bear the right type. */
int say_confidence_score(const say_factors *f);

/* The share of events of that score that were right when they were counted, 0 to 1. A greater score
 * never gives a smaller share. */
float say_confidence_step(int score);

/* The factor's name, and the name of a value of it or NULL: what tools/fit_confidence.py calls
 * them. */
const char *say_factor_name(int factor);
const char *say_factor_value_name(int factor, int value);

#endif
