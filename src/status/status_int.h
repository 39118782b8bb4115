/* What the files of this room share: a signature, what is known of each token while a sentence is
 * read, and the steps in their order. Seen by this room and its tests only. */
#ifndef SAY_STATUS_INT_H
#define SAY_STATUS_INT_H

#include "status/statuses.h"

/* How a complement hangs on the word that governs it: the frames of `signature` entries. A
 * preposition is a frame of its own: "in" of "succeeded in taking", "of" of "threat of war". */
typedef enum say_frame {
    FRAME_NONE,
    FRAME_CLAUSE,  /* said that it left; the claim that ... */
    FRAME_WHETHER, /* asked whether, unclear if */
    FRAME_WH,      /* did not say who fired: the firing is taken for granted */
    FRAME_TO,      /* refused to leave; a plan to leave */
    FRAME_ING,     /* kept firing */
    FRAME_SMALL,   /* found him guilty, got killed */
    FRAME_OBJ,     /* cancelled the talks; the talks were cancelled */
    FRAME_SUBJ,    /* talks failed */
    FRAME_PREP,    /* any preposition; signature.prep says which */
    FRAME_COUNT
} say_frame;

/* What a predicate does to its complement. Values are say_status; STATUS_NONE: leaves it open. */
typedef struct say_signature {
    say_str lemma, particle, prep; /* particle: "off" of "call off" */
    uint8_t pos;                   /* 'v', 'n', 'a' or 'r' */
    uint8_t frame;                 /* say_frame */
    uint8_t plus, minus;           /* status given when asserted, when negated */
    say_rule rule;
    uint32_t next; /* next with the same hash; 0 ends */
} say_signature;

enum { SAY_SIGNATURE_SLOTS = 4096 };

struct say_statuses {
    SAY_VEC(say_signature) signatures; /* 0 is a blank */
    uint32_t slot[SAY_SIGNATURE_SLOTS];
    const say_lexicon *lexicon;
    SAY_VEC(say_str) nouns; /* lemmas of nouns that name events, sorted */
};

/* The words around a predicate that bear on it. */
typedef enum say_modal {
    MODAL_NONE,
    MODAL_WILL,  /* will, shall, is going to */
    MODAL_WOULD, /* would */
    MODAL_CAN,   /* can, could, is able to */
    MODAL_MAY,   /* may, might, perhaps */
    MODAL_MUST,  /* must, should, ought, has to, needs to */
    MODAL_COUNT
} say_modal;

/* What is known of one token. */
typedef struct say_truth {
    uint8_t context; /* say_status given from outside: what the words above say of its clause */
    uint8_t status;  /* with its own negation and modality */
    uint8_t modal;   /* say_modal */
    uint8_t frame;   /* say_frame by which it hangs on its head */
    bool negated;
    uint32_t negator; /* the token that negates: not, no, never; 0 none */
    bool question, imperative, progressive, perfect;
    bool condition;                 /* an if-clause hangs on it */
    bool long_ago;                  /* "in the 1970s" */
    bool fixed;                     /* the context is an idiom's */
    bool outdone;                   /* "could not be clearer" */
    bool ought;                     /* should, ought: with "have", what was not done */
    const say_signature *signature; /* of its head, that applied; NULL none */
    uint32_t governor;              /* the token whose signature that is */
} say_truth;

/* One sentence being read. */
typedef struct say_reading {
    const say_statuses *tables;
    say_doc *d;
    uint32_t first, last; /* tokens [first, last) */
    say_truth *of;        /* [last - first] */
    bool report;          /* say_is_report of the document */
} say_reading;

static inline say_truth *say_truth_of(const say_reading *r, uint32_t t)
{
    return &r->of[t - r->first];
}

/* predicates.c: sets token.is_predicate of the sentence: verbs, what has a copula, event nouns,
 * adjectives that take a clause. */
void say_predicates_mark(const say_reading *r);

/* Is the lemma a noun that names something that happens: attack, talks, withdrawal? */
bool say_noun_happens(const say_statuses *s, say_str lemma);

/* Does it hold, as far as the words above say: nothing said, actual, ongoing, historical? */
static inline bool say_status_holds(uint8_t status)
{
    return status == STATUS_NONE || status == STATUS_ACTUAL || status == STATUS_ONGOING ||
           status == STATUS_HISTORICAL;
}

static inline bool say_is_nominal(const say_token *k)
{
    return k->upos == UPOS_NOUN || k->upos == UPOS_PROPN || k->upos == UPOS_PRON;
}

/* nominal.c: what a noun takes from the word above it, which is itself `above`; and what a clause
 * inside a noun phrase takes from the noun. */
uint8_t say_context_of_noun(const say_reading *r, uint32_t t, uint8_t above);
uint8_t say_context_in_noun(const say_reading *r, uint32_t t);

/* reduced.c: the verb whose object the participle t describes, as in "to trap the soldiers
 * occupying the town", where the parser hangs t on a verb; 0 where t is none. */
uint32_t say_verb_of_described(const say_reading *r, uint32_t t);

/* adverbial.c: what an adverbial clause takes from its verb, which is itself `above`. */
uint8_t say_context_of_adverbial(const say_reading *r, uint32_t t, uint8_t above);

/* adverbial.c: is it reached by what is done for it, as in "marched to protest the law"? */
bool say_is_voicing(const say_doc *d, uint32_t t);

/* adverbial.c: what a participle that opens the sentence takes from the main clause, or STATUS_NONE
 * where t is none. */
uint8_t say_context_of_fronted(const say_reading *r, uint32_t t);

/* given.c: definite nouns are taken for granted, "did not condemn the attack"; bare and indefinite
 * ones share what becomes of their verb, "did not launch an attack". */
bool say_is_known_thing(const say_doc *d, uint32_t t);

/* given.c: the status of a noun that the text only refers back to, or STATUS_NONE where the words
 * above decide. */
uint8_t say_given_status(const say_reading *r, uint32_t t);

/* nominal.c: does the verb say of its subject that it happens: "talks will begin"? */
bool say_is_happening_of(const say_doc *d, uint32_t verb);

/* nominal.c: does the noun t, which the words above deny, stand for something said or willed
 * (offer, claim, order), which is there whatever becomes of it: "rejected the offer", "did not
 * enforce an order"? Asked once the sentence is read: what hangs on the noun shares the denial. */
bool say_is_there_anyway(const say_reading *r, uint32_t t);

/* modality.c: fills negation, modal, question, imperative, aspect of token t. */
void say_modality_read(const say_reading *r, uint32_t t);

/* A status under a predicate's own negation and modality. */
uint8_t say_modality_apply(const say_truth *truth, uint8_t context, bool reported);

/* signature.c: makes the table; finds the entry for governor g in frame (prep for FRAME_PREP, else
 * empty), NULL where there is none. */
int say_signatures_make(say_statuses *s, say_arena *arena, const say_lexicon *lx, say_error *err);
const say_signature *say_signature_find(const say_reading *r, uint32_t g, say_frame frame,
                                        say_str prep);

/* frame.c: the entry by which a word above governs t, and that word; NULL where there is none. Sets
 * t's frame. */
const say_signature *say_signature_above(const say_reading *r, uint32_t t, uint32_t *governor);

/* idiom.c: the status that a construction fixes ("has yet to rule"), or STATUS_NONE. */
uint8_t say_idiom_status(const say_reading *r, uint32_t t);

/* inherit.c: walks the sentence from its root down and fills say_truth of every token. */
void say_truth_inherit(const say_reading *r);

/* frame.c: the frame by which t hangs on its head; *prep gets the preposition, or "". */
say_frame say_frame_of(const say_doc *d, uint32_t t, say_str *prep);

/* level.c: the number from -3 to 3 for a predicate whose truth is known. */
float say_factuality_of(const say_reading *r, uint32_t t);

/* The features behind that number, one at a time: for the number itself and for the tool that fits
 * the weights (tools/fit_status.py). name lives only during the call. */
typedef void say_feature_visit(void *user, const char *name);
void say_factuality_features(const say_reading *r, uint32_t t, say_feature_visit *visit,
                             void *user);

/* factuality.c: the sum of weights. */
float say_factuality_sum(const say_reading *r, uint32_t t);

/* level.c: the groups a predicate belongs to, on three paths, each from the narrowest to the
 * widest. The number is the mean of what the first known group of each path has. name lives only
 * during the call. */
enum { SAY_LEVEL_PATHS = 3 };
typedef void say_group_visit(void *user, int path, const char *name);
void say_factuality_groups(const say_reading *r, uint32_t t, float sum, say_group_visit *visit,
                           void *user);

/* level.c: do the words of the text speak for a report, rather than for talk (letters, advice,
 * forums)? */
bool say_is_report(const say_doc *d);

/* weights.c, made by tools/fit_status.py: sorted by name. */
typedef struct say_weight {
    const char *name;
    float weight;
} say_weight;
extern const say_weight say_status_weights[];
extern const uint32_t say_status_weights_n;

/* A name that is put together from pieces; what does not fit is cut off. */
typedef struct say_name {
    char text[160];
    size_t n;
} say_name;

static inline void say_name_add(say_name *name, say_str s)
{
    size_t room = sizeof name->text - 1 - name->n, n = s.n < room ? s.n : room;
    if (n) memcpy(name->text + name->n, s.p, n);
    name->n += n;
    name->text[name->n] = 0;
}

static inline void say_name_addz(say_name *name, const char *s)
{
    say_name_add(name, say_str_of(s));
}

/* NULL: the name is not in the table. */
const say_weight *say_weight_find(const say_weight *table, uint32_t n, const char *name);

/* factuality.c: names of what a group or a feature is told by; say_denial_of: how t came to be
 * denied ("own", "argument", "above", "none"). */
const char *say_modal_name(const say_truth *t);
const char *say_frame_name(uint8_t frame);
const char *say_denial_of(const say_reading *r, uint32_t t);

/* levels.c, made by tools/level_status.py, sorted by name: what readers of news gave the predicates
 * of a group; and how much more often a word stands in news than in talk (logarithms of the ratio).
 */
extern const say_weight say_status_levels[];
extern const uint32_t say_status_levels_n;
extern const say_weight say_status_news[];
extern const uint32_t say_status_news_n;
/* The sum from which talk, too, is given a level, where that is more; what is less than 0 there is
 * more of a no (chosen on UDS-IH2 train); the sum of words from which a text is taken for a report.
 */
#define SAY_TALK_SURE 1.0f
#define SAY_TALK_NO 1.2f
#define SAY_REPORT_FROM (-1.5f)

/* statuses.c: reads one sentence; r->of must have room. For the tool and the tests too. */
void say_statuses_sentence(say_reading *r);

#endif
