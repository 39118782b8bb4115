/* The plain record of one report: tokens, entities, attributions, events, contests, notes.
 * Every room reads what earlier rooms found here and adds its own; nothing is taken away. Records
 * refer to one another by index; index 0 of every array is a blank that stands for "none". All
 * offsets are bytes of `text`; writers turn them into code points with `cp`. */
#ifndef SAY_RECORD_H
#define SAY_RECORD_H

#include "base/sha256.h"
#include "base/str.h"
#include "base/utf8.h"
#include "base/vec.h"

/* A half-open range of bytes of the document's text. */
typedef struct say_span {
    uint32_t begin, end;
} say_span;

typedef SAY_VEC(say_span) say_spans;

/* Universal part-of-speech tags; names in say_upos_name(). */
typedef enum say_upos {
    UPOS_X,
    UPOS_ADJ,
    UPOS_ADP,
    UPOS_ADV,
    UPOS_AUX,
    UPOS_CCONJ,
    UPOS_DET,
    UPOS_INTJ,
    UPOS_NOUN,
    UPOS_NUM,
    UPOS_PART,
    UPOS_PRON,
    UPOS_PROPN,
    UPOS_PUNCT,
    UPOS_SCONJ,
    UPOS_SYM,
    UPOS_VERB,
    UPOS_COUNT
} say_upos;

/* Universal dependency relations with the subtypes of English; names in say_rel_name(). */
typedef enum say_rel {
    REL_NONE,
    REL_ACL,
    REL_ACL_RELCL,
    REL_ADVCL,
    REL_ADVCL_RELCL,
    REL_ADVMOD,
    REL_AMOD,
    REL_APPOS,
    REL_AUX,
    REL_AUX_PASS,
    REL_CASE,
    REL_CC,
    REL_CC_PRECONJ,
    REL_CCOMP,
    REL_COMPOUND,
    REL_COMPOUND_PRT,
    REL_CONJ,
    REL_COP,
    REL_CSUBJ,
    REL_CSUBJ_OUTER,
    REL_CSUBJ_PASS,
    REL_DEP,
    REL_DET,
    REL_DET_PREDET,
    REL_DISCOURSE,
    REL_DISLOCATED,
    REL_EXPL,
    REL_FIXED,
    REL_FLAT,
    REL_GOESWITH,
    REL_IOBJ,
    REL_LIST,
    REL_MARK,
    REL_NMOD,
    REL_NMOD_DESC,
    REL_NMOD_POSS,
    REL_NMOD_UNMARKED,
    REL_NSUBJ,
    REL_NSUBJ_OUTER,
    REL_NSUBJ_PASS,
    REL_NUMMOD,
    REL_OBJ,
    REL_OBL,
    REL_OBL_AGENT,
    REL_OBL_UNMARKED,
    REL_ORPHAN,
    REL_PARATAXIS,
    REL_PUNCT,
    REL_REPARANDUM,
    REL_ROOT,
    REL_VOCATIVE,
    REL_XCOMP,
    REL_COUNT
} say_rel;

/* What a name is a name of; the tags of the names head and the `kind` of an entity. */
typedef enum say_name_kind {
    NAME_NONE,
    NAME_PERSON,
    NAME_ORGANISATION,
    NAME_PLACE,
    NAME_NORP,
    NAME_FACILITY,
    NAME_EVENT,
    NAME_DATE,
    NAME_COUNT
} say_name_kind;

/* Status of an event (codebook). The order is that of say_status_name(). */
typedef enum say_status {
    STATUS_NONE,
    STATUS_ACTUAL,
    STATUS_ONGOING,
    STATUS_PLANNED,
    STATUS_POSSIBLE,
    STATUS_CONDITIONAL,
    STATUS_DEMANDED,
    STATUS_NEGATED,
    STATUS_HISTORICAL,
    STATUS_COUNT
} say_status;

/* A syntactic word. doc->tokens.at[1 .. n-1]; 0 is the blank. */
typedef struct say_token {
    say_span span; /* parts of a contraction have the spans of their own letters */
    say_str form;  /* as written (a view of text) */
    say_str norm;  /* lower-cased, curly quotes straight */
    say_str lemma;
    say_str feats; /* "Mood=Ind|Tense=Past" or "" */
    uint32_t head; /* token index in the document; 0 at the root of the sentence */
    uint32_t first,
        next;          /* first dependent; next dependent of the same head; in text order; 0 none */
    uint32_t sentence; /* index into sentences */
    uint32_t mention;  /* mention whose head this token is; 0 none (actor room) */
    uint32_t in_mention; /* innermost mention that covers this token; 0 none (actor room) */
    uint16_t surface;    /* n > 0 on the first word of a contraction of n words, else 0 */
    uint8_t upos;        /* say_upos */
    uint8_t xpos;        /* say_xpos, Penn tags: see say_xpos_name() */
    uint8_t rel;         /* say_rel */
    uint8_t name_kind;   /* say_name_kind of the name this token is part of (nlp) */
    bool name_begins;    /* first token of its name */
    bool space_after;    /* a blank follows */
    uint8_t status;      /* say_status of a predicate (status room); STATUS_NONE elsewhere */
    bool is_predicate;   /* status room: verbs, event nouns, predicative adjectives and nouns */
    float factuality;    /* of a predicate: -3 it did not happen, 0 not said, 3 it happened */
} say_token;

/* Penn part-of-speech tags as used in UD English. */
typedef enum say_xpos {
    XPOS_NONE,
    XPOS_ADD,
    XPOS_AFX,
    XPOS_CC,
    XPOS_CD,
    XPOS_DT,
    XPOS_EX,
    XPOS_FW,
    XPOS_GW,
    XPOS_HYPH,
    XPOS_IN,
    XPOS_JJ,
    XPOS_JJR,
    XPOS_JJS,
    XPOS_LS,
    XPOS_MD,
    XPOS_NFP,
    XPOS_NN,
    XPOS_NNP,
    XPOS_NNPS,
    XPOS_NNS,
    XPOS_PDT,
    XPOS_POS,
    XPOS_PRP,
    XPOS_PRPS,
    XPOS_RB,
    XPOS_RBR,
    XPOS_RBS,
    XPOS_RP,
    XPOS_SYM,
    XPOS_TO,
    XPOS_UH,
    XPOS_VB,
    XPOS_VBD,
    XPOS_VBG,
    XPOS_VBN,
    XPOS_VBP,
    XPOS_VBZ,
    XPOS_WDT,
    XPOS_WP,
    XPOS_WPS,
    XPOS_WRB,
    XPOS_OPEN,
    XPOS_CLOSE,
    XPOS_COMMA,
    XPOS_COLON,
    XPOS_STOP,
    XPOS_QUOTE_OPEN,
    XPOS_QUOTE_CLOSE,
    XPOS_DOLLAR,
    XPOS_HASH,
    XPOS_COUNT
} say_xpos;

typedef struct say_sentence {
    say_span span;
    uint32_t first, last; /* tokens [first, last): document indices */
    uint32_t root;        /* token */
    bool new_paragraph;   /* first of its paragraph */
    bool dateline;        /* where and when the report was filed, no sentence of it */
} say_sentence;

/* Where a piece of knowledge in the lexicon stands: file and line, for `explain`. */
typedef struct say_rule {
    const char *file; /* "lexicon/events/verbs.lex"; NULL where a rule of the program speaks */
    uint32_t line;
    const char *name; /* short name of the rule in the program: "quote-verb", "appos-role" */
} say_rule;

/* An actor, place or thing the report speaks of, with all its mentions. */
typedef struct say_entity {
    say_str name;    /* fullest name, or the words of its first mention */
    uint8_t kind;    /* say_name_kind; NAME_NONE for a common noun or pronoun */
    say_str country; /* ISO alpha-3 or "" */
    say_str sector;  /* three letters or "" */
    say_str code;    /* CAMEO actor code or "" */
    say_str place;   /* for places: canonical name, else "" */
    float lat, lon;  /* for places with coordinates; NAN where unknown */
    bool animate;    /* may act: person, organisation, country, group, people */
    say_rule rule;   /* what resolved it */
    SAY_VEC(uint32_t) mentions;
} say_entity;

/* A noun phrase or pronoun. Its head is a token; its span the words that name it, with determiners,
 * modifiers and appositions before the first clause. */
typedef struct say_mention {
    say_span span;
    uint32_t head;   /* token */
    uint32_t entity; /* never 0 */
    bool pronoun;
} say_mention;

typedef enum say_source_kind {
    SOURCE_NONE,
    SOURCE_NAMED,
    SOURCE_UNNAMED,
    SOURCE_GROUP,
    SOURCE_DOCUMENT,
    SOURCE_OUTLET,
    SOURCE_KIND_COUNT
} say_source_kind;

typedef enum say_stance {
    STANCE_NONE,
    STANCE_ASSERTS,
    STANCE_DENIES,
    STANCE_DOUBTS,
    STANCE_UNAWARE,
    STANCE_DECLINES,
    STANCE_DEMANDS,
    STANCE_REFUSES,
    STANCE_ACCEPTS,
    STANCE_PROMISES,
    STANCE_THREATENS,
    STANCE_HOPES,
    STANCE_ASKS,
    STANCE_SPECULATES,
    STANCE_COUNT
} say_stance;

typedef enum say_quote { QUOTE_INDIRECT, QUOTE_DIRECT, QUOTE_MIXED, QUOTE_COUNT } say_quote;

/* Who says what, by which words. */
typedef struct say_attribution {
    say_spans source, cue, content, addressee; /* each sorted, disjoint; source may be empty */
    uint32_t source_entity, addressee_entity;  /* 0 unknown */
    uint32_t source_token, cue_token, content_token; /* syntactic heads; 0 where there is none */
    say_str cue_lemma;
    uint8_t source_kind, stance, quote;
    uint32_t parent; /* attribution inside whose content this one stands; 0 none */
    float confidence;
    say_rule rule;
} say_attribution;

/* A participant of an event. */
typedef struct say_role {
    uint32_t entity;
    uint32_t token;   /* head */
    say_span span;    /* at most a dozen words where it can be */
    const char *path; /* how it was reached from the trigger: "nsubj", "obj", "nmod:poss" ... */
} say_role;

typedef SAY_VEC(say_role) say_roles;

/* PLOVER event types; names in say_type_name(). */
typedef enum say_type {
    TYPE_NONE,
    TYPE_AGREE,
    TYPE_CONSULT,
    TYPE_SUPPORT,
    TYPE_CONCEDE,
    TYPE_COOPERATE,
    TYPE_AID,
    TYPE_RETREAT,
    TYPE_REQUEST,
    TYPE_ACCUSE,
    TYPE_REJECT,
    TYPE_THREATEN,
    TYPE_PROTEST,
    TYPE_SANCTION,
    TYPE_MOBILIZE,
    TYPE_COERCE,
    TYPE_ASSAULT,
    TYPE_COUNT
} say_type;

/* A range of whole numbers; max UINT32_MAX where open ("at least 25"). given: false is absent. */
typedef struct say_number {
    bool given;
    uint32_t min, max;
    say_span span;
} say_number;

/* Days as yyyymmdd; 0 unknown. */
typedef struct say_when {
    uint32_t from, to;
    say_span span; /* words that gave it; empty where the publication date did */
} say_when;

typedef struct say_event {
    uint8_t type;           /* say_type */
    uint8_t status;         /* say_status */
    const char *mode;       /* PLOVER mode or NULL */
    const char *cameo;      /* "045" */
    uint64_t contexts;      /* bit set, bit i = say_context_name(i) */
    uint32_t trigger_token; /* head of the trigger: the predicate */
    say_spans trigger;
    say_roles actor, recipient;
    say_when when;
    uint32_t place; /* entity of kind place; 0 unknown */
    say_span place_span;
    say_number dead, injured, size;
    say_spans scope, reason;
    uint32_t attribution; /* innermost attribution whose content holds it; 0 the article itself */
    float confidence;
    say_rule rule;
} say_event;

typedef enum say_contest_kind {
    CONTEST_NONE,
    CONTEST_DENIES,
    CONTEST_CONTRADICTS,
    CONTEST_UNAWARE,
    CONTEST_DECLINES,
    CONTEST_DOUBTS,
    CONTEST_ALTERNATIVE,
    CONTEST_NUMBERS,
    CONTEST_CORROBORATES,
    CONTEST_COUNT
} say_contest_kind;

/* Two sides on one matter. A side is an attribution, or an event where the article itself speaks.
 */
typedef struct say_contest {
    uint32_t a_attribution, a_event; /* one of the two is 0 */
    uint32_t b_attribution, b_event;
    uint8_t kind;
    SAY_VEC(uint32_t) about; /* events */
    say_rule rule;
} say_contest;

/* A part of a page that is not the report's, and why it was left out. */
typedef struct say_drop {
    say_str text;
    const char *why; /* "navigation", "comments" ... */
} say_drop;

/* One report and all that was found in it. Owned by its arena. */
typedef struct say_doc {
    say_arena *arena;
    say_str id, title, url, publisher, author; /* "" where unknown */
    uint32_t published;                        /* yyyymmdd; 0 unknown */
    say_str language;                          /* "en" */
    say_str text;                              /* well-formed UTF-8 */
    say_cpmap cp;
    say_sha256 raw; /* of the bytes it came as: its file, line, item or record */
    say_spans furniture;
    bool page;                 /* the text was taken out of a page */
    uint32_t paragraphs;       /* of a page: kept */
    SAY_VEC(say_drop) dropped; /* of a page: left out, in its order; from index 0 */
    SAY_VEC(say_token) tokens;
    SAY_VEC(say_sentence) sentences;
    SAY_VEC(say_mention) mentions;
    SAY_VEC(say_entity) entities;
    SAY_VEC(say_attribution) attributions;
    SAY_VEC(say_event) events;
    SAY_VEC(say_contest) contests;
    SAY_VEC(say_str) notes; /* one sentence each; from index 0 */
} say_doc;

/* Clears *d, ties it to the arena and puts the blanks at index 0. Text is set by the caller. */
void say_doc_init(say_doc *d, say_arena *arena);

/* Adds a note: what was met and what was done about it. At most SAY_MAX_NOTES; the rest are
 * counted. */
void say_doc_note(say_doc *d, const char *format, ...) __attribute__((format(printf, 2, 3)));
enum { SAY_MAX_NOTES = 50 };

/* Which entities are worth a row: names, and whatever an attribution or event refers to; a common
 * noun that nothing refers to is only a word. shown: [entities], set by this; 0 is never shown. */
void say_doc_shown(bool *shown, const say_doc *d);

/* Names as the contract spells them, and back (0, the blank, where the name is unknown). */
const char *say_upos_name(int upos);
int say_upos_of(say_str name);
const char *say_xpos_name(int xpos);
int say_xpos_of(say_str name);
const char *say_rel_name(int rel);
int say_rel_of(say_str name);
const char *say_name_kind_name(int kind);
int say_name_kind_of(say_str name);
const char *say_status_name(int status);
int say_status_of(say_str name);
const char *say_stance_name(int stance);
int say_stance_of(say_str name);
const char *say_type_name(int type);
int say_type_of(say_str name);
const char *say_contest_name(int kind);
int say_contest_of(say_str name);
const char *say_source_kind_name(int kind);
const char *say_quote_name(int quote);
int say_quote_of(say_str name); /* -1 where the name is unknown: 0 is `indirect` */
/* Contexts: names of the bits 0 .. SAY_CONTEXTS - 1; -1 where the name is unknown. */
enum { SAY_CONTEXTS = 33 };
const char *say_context_name(int bit);
int say_context_of(say_str name);

/* Does the word, in lower case, name a day by itself: "monday" .. "sunday", "today", "yesterday"?
 */
bool say_is_day(say_str norm);

/* --- Walking the tree. Tokens are document indices. --- */

static inline const say_token *say_tok(const say_doc *d, uint32_t t)
{
    return &d->tokens.at[t];
}

/* First dependent of t with the relation, or 0. */
uint32_t say_child(const say_doc *d, uint32_t t, say_rel rel);

/* First dependent with the relation whose lemma is z, or 0. */
uint32_t say_child_lemma(const say_doc *d, uint32_t t, say_rel rel, const char *z);

/* The same relation without its subtype: say_rel_is(REL_NSUBJ_PASS, REL_NSUBJ) is true. */
bool say_rel_is(int rel, say_rel base);

/* Is a an ancestor of t, or t itself? */
bool say_dominates(const say_doc *d, uint32_t a, uint32_t t);

/* First and last token below t, t included: the yield's ends. */
void say_subtree(const say_doc *d, uint32_t t, uint32_t *first, uint32_t *last);

/* Links first/next from the heads, for the tokens [first, last). Called after parsing. */
void say_link_children(say_doc *d, uint32_t first, uint32_t last);

/* Sorted, disjoint spans of the tokens marked in keep[0 .. last-first), neighbours joined over the
 * blanks between them. */
void say_spans_of(say_doc *d, say_spans *out, const bool *keep, uint32_t first, uint32_t last);

/* Does any span of v overlap s? Does one contain it? */
bool say_spans_touch(const say_spans *v, say_span s);
bool say_spans_cover(const say_spans *v, say_span s);

/* The text of a span. */
say_str say_span_text(const say_doc *d, say_span s);

#endif
