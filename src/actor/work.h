/* What the room keeps while it reads one document; lives in the document's arena. Internal.
 * Steps: pieces (names and roles in the text) -> mentions (noun phrases) -> links (who is the same)
 * -> finish (what the record shows). Everything goes once from left to right. */
#ifndef SAY_ACTOR_WORK_H
#define SAY_ACTOR_WORK_H

#include "actor/phrase.h"

/* Names and roles, as token ranges of the document [begin, end). */
typedef struct say_found {
    uint32_t begin, end;
    const say_item *item;
} say_found;

/* The words of a mention, as document tokens. left <= head <= right <= post. */
typedef struct say_phrase {
    uint32_t head, left, right; /* with determiners and modifiers, with the whole name */
    uint32_t post;              /* with "of the army", "in Bahrain" */
    uint32_t name, name_end;    /* the words of its name [name, name_end); 0, 0 without one */
} say_phrase;

/* What is known of an entity beside the record; parallel to doc->entities. */
typedef struct say_known {
    say_identity id;
    say_str name;        /* fullest words of its name in the text; "" without one */
    uint32_t first_name; /* token of the first word of a person's fullest name; 0 none */
    uint8_t gender;      /* 'm', 'f', 0 unknown */
    bool plural, inanimate, place;
    bool adopts; /* may take its country from the report: "the rebels" */
} say_known;

/* A place of the gazetteer that the document names. */
typedef struct say_town {
    uint32_t place;
    const say_item *item;
} say_town;

/* A name whose neighbours told which place it is: words from token on. */
typedef struct say_sense {
    uint32_t token, words;
    const say_item *item;
} say_sense;

/* A hash table from keys (64-bit hashes) to entities; a later one takes the place of an earlier. */
typedef struct say_keys {
    uint64_t *key; /* [cap]; 0 is free */
    uint32_t *value;
    uint32_t cap, n;
} say_keys;

typedef struct say_work {
    const say_actors *a;
    say_doc *d;
    say_arena *arena;
    say_str *word;            /* [tokens] forms without accents */
    uint32_t *found_at;       /* [tokens] the piece that covers the token; 0 none */
    SAY_VEC(say_found) found; /* 0 is the blank */
    SAY_VEC(say_known) known; /* parallel to entities */
    say_tally tally;          /* countries of the report */
    SAY_VEC(say_town) towns;
    SAY_VEC(say_sense) senses;
    say_keys keys;
} say_work;

/* --- pieces.c --- */

/* Finds names and roles in every sentence; counts countries. */
void say_actor_pieces(say_work *w);

/* "Houston, a senator from Ohio": is the name at t a person's, by what stands behind it? */
bool say_is_somebody(const say_work *w, uint32_t t);

/* --- towns.c --- */

/* Finds places of the gazetteer, and sets those of the lexicon right. Nothing without a gazetteer.
 */
void say_actor_towns(say_work *w);

/* Where the place of an item lies, as far as item or gazetteer say; else NAN. */
void say_place_locate(const say_work *w, const say_item *it, float *lat, float *lon);

/* --- mention.c --- */

/* Is the token the head of a mention? */
bool say_is_mention_head(const say_work *w, uint32_t t);

/* The words around a head. */
say_phrase say_phrase_around(const say_work *w, uint32_t head);

/* What its words say of it. */
say_identity say_phrase_identity(const say_work *w, const say_phrase *p);

/* May the token head an apposition that says who somebody is? Not "27" of "ISTANBUL, 27 December",
 * not "hours" of "met Assad, hours after". */
bool say_can_rename(const say_doc *d, uint32_t token);

/* The span a mention shows: with short prepositional phrases and appositions, at most
 * SAY_MAX_MENTION words. */
say_span say_phrase_span(const say_work *w, const say_phrase *p);
enum { SAY_MAX_MENTION = 12 };

/* --- link.c --- */

/* The entity of a noun phrase: an earlier one that it names again, or a new one. */
uint32_t say_link_phrase(say_work *w, const say_phrase *p, say_identity *id);

/* Adds what a phrase says to what is known of an entity. */
void say_known_absorb(say_work *w, uint32_t entity, const say_identity *id);

/* A new entity that nothing refers to yet. */
uint32_t say_entity_new(say_work *w, const say_identity *id);

uint32_t say_keys_get(const say_keys *k, uint64_t key);
void say_keys_put(say_work *w, uint64_t key, uint32_t entity);
uint64_t say_key_of(const char *what, say_str text); /* never 0 */

/* Is the phrase the same as something earlier by its determiner: "the minister", "those rebels"? */
bool say_is_definite(const say_doc *d, uint32_t head);

/* --- person.c --- */

/* The last word of the phrase's name, lower-cased, without a numeral: "abdullah" of "Abdullah II".
 */
say_str say_name_last(const say_work *w, const say_phrase *p);

/* The earlier person of that surname whose first name is no other; 0 none. */
uint32_t say_person_find(const say_work *w, const say_phrase *p);

/* Keeps the words between first name and last, by which say_person_find finds him too. */
void say_person_keep(say_work *w, const say_phrase *p, uint32_t entity);

/* Fills *id where the name is a surname that one known person in office has. */
void say_person_known(say_work *w, const say_phrase *p, say_identity *id);

/* The nameless holder of the office that stands before the name; 0 none. */
uint32_t say_person_of_office(const say_work *w, const say_phrase *p);

/* --- coref.c --- */

/* The entity a pronoun stands for; a new one where none fits. */
uint32_t say_link_pronoun(say_work *w, uint32_t token);

/* "Sergei Lavrov, the Russian foreign minister": may the apposition be the same entity as its head?
 */
bool say_is_apposition(const say_work *w, uint32_t token, const say_identity *id);

/* The token whose mention an apposition at t renames: its head, or the man above a body: "the head
 * of the National Police, Rodolfo Palomino". */
uint32_t say_apposition_head(const say_work *w, uint32_t t);

/* Makes all mentions of `from` mentions of `to`. */
void say_entity_merge(say_work *w, uint32_t from, uint32_t to);

/* --- finish.c --- */

/* Countries from the report's context; names, kinds and codes into the record; no empty entities.
 */
void say_actor_finish(say_work *w);

#endif
