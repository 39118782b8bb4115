/* What the classes of the network's heads mean, in the words of the record. */
#ifndef SAY_NLP_LABELS_H
#define SAY_NLP_LABELS_H

#include "base/section.h"
#include "record.h"

/* A joint class of the tagger: "VERB|VBD|Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin". */
typedef struct say_tag {
    uint8_t upos, xpos;
    say_str feats; /* "" for "_"; a view of the model file */
} say_tag;

/* A class of the names head: O, or B- or I- of a kind. */
typedef struct say_bio {
    uint8_t kind; /* NAME_NONE for O */
    bool begins;
} say_bio;

typedef struct say_labels {
    say_tag *tags;  /* [n_tags] */
    uint8_t *rels;  /* [n_rels]: say_rel */
    say_bio *names; /* [n_names]; class 0 is O */
    uint32_t n_tags, n_rels, n_names;
    uint32_t root; /* the class of the relation root */
} say_labels;

/* Reads the sections `tags`, `rels`, `names`, one label a line. A relation the record has no name
 * for becomes its relation without subtype, then REL_DEP. Memory is the arena's. SAY_OK, or
 * SAY_INPUT with err naming section and line. */
int say_labels_load(say_labels *l, const say_container *c, say_arena *arena, say_error *err);

#endif
