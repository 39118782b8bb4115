/* The schema: kinds of entries, their fields, what a field's value may be. Tables in schema.c and
 * words.c; the checks of values in value.c. sayso-lexicon(5) says the same to people. */
#ifndef SAY_LEX_SCHEMA_H
#define SAY_LEX_SCHEMA_H

#include "base/buf.h"
#include "lex/lexicon.h"

/* What a field's value must look like. */
typedef enum say_value_type {
    VALUE_TEXT,      /* anything */
    VALUE_WORD,      /* one word */
    VALUE_WORDS,     /* words between blanks */
    VALUE_CHOICE,    /* one of `words` */
    VALUE_CHOICES,   /* some of `words`, between blanks or commas */
    VALUE_CAMEO,     /* 3 or 4 digits, root 01 to 20 */
    VALUE_NUMBER,    /* decimal, low <= x <= high */
    VALUE_DATE,      /* YYYY[-MM[-DD]] */
    VALUE_COUNTRY,   /* three capital letters */
    VALUE_CODE,      /* CAMEO actor code: capital letters and digits in threes */
    VALUE_SECTOR,    /* one or more sectors, three letters each, without blanks */
    VALUE_TYPE,      /* a PLOVER type, or one of `words` */
    VALUE_TYPES,     /* PLOVER types or "*", between blanks */
    VALUE_MODE,      /* a mode of the entry's type */
    VALUE_CONTEXTS,  /* PLOVER contexts, between blanks */
    VALUE_STANCE,    /* a stance */
    VALUE_PATHS,     /* paths on the tree, between commas */
    VALUE_CONDITION, /* "PATH" or "PATH lemma|lemma|@class" */
    VALUE_FRAMES     /* frames, between commas */
} say_value_type;

/* What a key must look like. */
typedef enum say_key_type {
    KEY_PHRASE, /* anything */
    KEY_WORD    /* one word, no blank */
} say_key_type;

enum { FIELD_REQUIRED = 1, FIELD_REPEATS = 2 };

typedef struct say_field_rule {
    const char *name;
    uint8_t type;             /* say_value_type */
    uint8_t flags;            /* FIELD_... */
    const char *const *words; /* VALUE_CHOICE, VALUE_CHOICES: NULL-terminated */
    float low, high;          /* VALUE_NUMBER */
} say_field_rule;

typedef struct say_kind_rule {
    const char *name;
    const say_field_rule *fields; /* ends with a NULL name */
    uint8_t key;                  /* say_key_type */
    bool examples;                /* may examples follow? */
} say_kind_rule;

/* Lists of words that values may be, NULL-terminated. */
extern const char *const say_words_pos[];
extern const char *const say_words_who[];    /* kinds of actors */
extern const char *const say_words_group[];  /* kinds of roles */
extern const char *const say_words_how[];    /* furniture */
extern const char *const say_words_effect[]; /* signatures */
extern const char *const say_words_of[];     /* context: what keys are, if not words */
extern const char *const say_words_need[];   /* event: what must be there */
extern const char *const say_words_alone[];  /* event: may do without a recipient */
extern const char *const say_words_party[];  /* compose: who becomes the recipient */
extern const char *const say_words_same[];   /* compose: types besides PLOVER's */
extern const char *const say_words_frame[];  /* frames besides prepositions */
extern const char *const say_words_prep[];   /* prepositions */
extern const char *const say_words_sector[]; /* three letters each */
extern const char *const say_words_modes[];  /* [TYPE_COUNT] "a b c" each; no NULL at the end */

/* The rule of a kind; of a kind by name, or NULL. */
const say_kind_rule *say_schema_kind(say_lex_kind kind);
const say_kind_rule *say_schema_kind_of(say_str name, say_lex_kind *kind);

/* A kind's field by name, or NULL. */
const say_field_rule *say_schema_field(const say_kind_rule *kind, say_str name);

/* Is the value what the rule asks for? If not: *bad is the part of value at fault, and the message
 * (one sentence, no full stop) is put into why. type: the entry's say_type, for modes. */
bool say_value_check(say_str *bad, say_buf *why, const say_field_rule *rule, say_str value,
                     int type);

/* The same for a key. */
bool say_key_check(say_buf *why, const say_kind_rule *rule, say_str key);

/* The next class name (after '@') in a condition; *rest moves behind it. False at the end, and at
 * once for fields of other types. */
bool say_value_class(say_str *name, say_str *rest, const say_field_rule *rule);

#endif
