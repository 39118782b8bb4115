/* What the files of this room share: the table of cues, the claims of one document while they are
 * being read, and small walks over runs of tokens. Nothing outside the room includes this. */
#ifndef SAY_ATTRIB_WORK_H
#define SAY_ATTRIB_WORK_H

#include "attrib/attrib.h"

enum {
    SAY_ATTRIB_CLIMB = 12, /* steps up the tree when a subject is looked for */
    SAY_ATTRIB_GAP = 25,   /* tokens between a quotation and the verb that introduces it */
    SAY_ATTRIB_SOURCE = 40 /* tokens of the longest source */
};

/* What a cue governs, as the lexicon spells it: "clause", "to", "about" ... A cue in the passive
 * has "be-" before it, a noun with a possessor "s-". */
enum { SAY_FRAME_MAX = 24, SAY_FRAME_PARTS = 8 };

/* One line of the lexicon about one lemma in one frame. */
typedef struct say_cue {
    const say_entry *entry;
    uint32_t order;  /* of its line; lines of an overlay come first */
    float weight;    /* P that it is a cue, 0..1 */
    uint8_t stance;  /* say_stance; STANCE_NONE where the lemma's other lines decide */
    bool sourceless; /* source=none: the subject belongs to the content (seem, be-expect) */
} say_cue;

/* Tokens first..last, both in it. */
typedef struct say_run {
    uint32_t first, last;
} say_run;

typedef SAY_VEC(say_run) say_runs;

/* A quotation: first and last are its marks (or the last token where the closing one is missing).
 */
typedef struct say_quotation {
    uint32_t first, last;
    uint32_t owner; /* claim whose content it is; 0 none yet */
    uint32_t verb;  /* verb of saying right behind or before it; 0 */
    uint32_t paragraph;
    bool speech; /* reads like something said, not like a word held at arm's length */
    bool closed; /* ends in a mark of its own */
} say_quotation;

/* An attribution while it is being read. */
typedef struct say_claim {
    uint32_t cue, source, hearer, head; /* tokens; head: of the content */
    say_run cue_run;                    /* the whole verb group; cue 0: empty */
    say_run source_run;                 /* set by the rule where the tree cannot; first 0: none */
    say_runs content;
    const say_cue *how; /* NULL where a rule of the program spoke */
    const char *rule;
    float weight;
    uint8_t stance;
    bool passive, sourceless, direct;
    bool filled;  /* the holes in its content */
    bool settled; /* its source has been looked at twice */
} say_claim;

/* One document being read. */
typedef struct say_claims {
    const say_attrib *tables;
    say_doc *d;
    bool *mark;            /* [tokens] scratch, all false between uses */
    uint32_t *quoted;      /* [tokens] innermost quotation over the token; 0 none */
    uint32_t *bound;       /* [tokens] quotation that ends before this, its verb; 0 none */
    uint32_t *claim_of;    /* [tokens] claim whose cue the token is; 0 none */
    SAY_VEC(say_claim) at; /* index 0 is a blank */
    SAY_VEC(say_quotation) quotes;
} say_claims;

/* --- cues.c: the table --- */

/* Fills the table from the lexicon's cues; an entry with an unknown pos, frame or stance is an
 * error. */
int say_cues_make(say_attrib *a, say_arena *arena, const say_lexicon *lx, say_error *err);

/* Has the lemma any line for this part of speech ('v', 'n', 'a', 'r' adverb, 'p' preposition)? */
bool say_cue_known(const say_attrib *a, say_str lemma, char pos);

/* The line for lemma, part of speech and frame, or the line for "*" in that frame where it stands
 * first or alone; NULL. */
const say_cue *say_cue_find(const say_attrib *a, say_str lemma, char pos, const char *frame);

/* The lemma's own line only. */
const say_cue *say_cue_own(const say_attrib *a, say_str lemma, char pos, const char *frame);

/* The stance its lines give the lemma: of this frame if one says so, else of any; STANCE_NONE. */
uint8_t say_cue_stance(const say_attrib *a, say_str lemma, char pos, const char *frame);

/* --- source.c --- */

/* Who says it: the subject of a verb or adjective, found through conjunction, control, participles
 * and relative clauses; in a passive the agent. 0 where the text does not say. */
uint32_t say_source_token(const say_claims *c, uint32_t verb, bool passive);

/* The verb's own subject, or 0; `it` and `there` that stand for nothing do not count. */
uint32_t say_own_subject(const say_doc *d, uint32_t verb);

/* The words of the noun phrase, without incidental relative clauses and without the cue. */
say_run say_source_run(say_claims *c, uint32_t token, uint32_t cue);

/* Kind (say_source_kind) and entity of a source token. */
uint8_t say_source_kind_of(const say_doc *d, uint32_t token, uint32_t entity);
uint32_t say_source_entity(const say_doc *d, uint32_t token);

/* --- content.c --- */

/* Marks the yield of t in c->mark. */
void say_mark_yield(say_claims *c, uint32_t t, bool value);

/* Takes the marked tokens of the sentence as content, adds them to the claim, clears the marks. */
void say_take_marked(say_claims *c, say_claim *claim, uint32_t sentence);

/* Adds tokens first..last. */
void say_add_run(say_claims *c, say_claim *claim, uint32_t first, uint32_t last);

/* Sorts, joins, trims; grows the content to whole quotations it reaches into. Last step. */
void say_finish_content(say_claims *c, uint32_t claim);

/* Is the token in the content? */
bool say_in_content(const say_claim *claim, uint32_t token);

/* cut.c: takes the run out of the content, splitting where it must; a run that begins at 0 is none.
 */
void say_cut_run(say_claims *c, say_claim *claim, say_run gap);

/* Takes out what is no part of what is said; before the content grows to whole quotations. */
void say_cut_content(say_claims *c, say_claim *claim);

/* grow.c: adds what goes on behind a colon. */
void say_grow_content(say_claims *c, say_claim *claim);

/* turn.c: takes out what another source says of it: ", while others denied it". */
void say_cut_turn(say_claims *c, say_claim *claim);

/* Of a verb right behind a quotation: what stands behind it outside of marks is taken out. */
void say_cut_behind_cue(say_claims *c, say_claim *claim);

/* group.c: the words of a verb group around its verb: auxiliaries, negation, adverbs, particles,
 * and the preposition `prep` (0 none) where it stands next to them. */
say_run say_verb_group(const say_claims *c, uint32_t verb, uint32_t prep);

/* Of a verb of saying before its clause: the last word of what still belongs to the group behind
 * `last`: "said repeatedly", "said in a statement". */
uint32_t say_group_tail(const say_claims *c, uint32_t verb, uint32_t last);

/* What a predicate governs. */
typedef struct say_frame {
    char name[SAY_FRAME_MAX]; /* "clause", "obj-of", "be-to" */
    char base[SAY_FRAME_MAX]; /* the same without its second half: "obj" */
    uint32_t
        part[SAY_FRAME_PARTS]; /* heads of the yields that are content; the first is its head */
    uint32_t n_parts;
    uint32_t prep;   /* preposition that leads to the content, 0 */
    uint32_t hearer; /* 0 */
    uint32_t around; /* the clause round the cue is the content ("..., he said"); its head, or 0 */
    bool passive, with_subject;
} say_frame;

/* frames.c: what the predicate governs; false where it governs nothing that could be said. */
bool say_find_frame(const say_claims *c, uint32_t v, char pos, say_frame *f);

/* odds.c: the weight of a word here: the lexicon's, raised or lowered by the words around it. */
float say_weigh_verb(const say_claims *c, uint32_t v, const say_frame *f, const say_cue *cue,
                     uint32_t source);
/* verb: what the noun leans on ("expressed concern"), 0. */
float say_weigh_noun(const say_claims *c, uint32_t noun, const say_cue *cue, uint32_t source,
                     uint32_t verb);

/* --- the rules; each reads one thing and adds claims --- */

/* verbs.c: verbs and adjectives over what they govern. */
void say_read_verb(say_claims *c, uint32_t verb);

/* asked.c: "Asked whether he would resign, the minister said no."; after silence.c, before verbs.c.
 */
void say_read_asked(say_claims *c, uint32_t verb);

/* silence.c: "could not be reached for comment", "kept silent"; before verbs.c, which would hear a
 * question in "Asked about it". */
void say_read_silence(say_claims *c, uint32_t verb);

/* tail.c: "..., Song wrote." where no frame was found. */
void say_read_tail(say_claims *c, uint32_t verb);

/* nouns.c: "his claim that", "calls for". */
void say_read_noun(say_claims *c, uint32_t noun);

/* according.c: "according to X, ..."; false where the word is no such cue. */
bool say_read_according(say_claims *c, uint32_t token);

/* phrases.c: the head of the clause that a phrase hangs on; the root of the sentence where the
 * phrase opens or closes it. */
uint32_t say_clause_of(const say_doc *d, uint32_t phrase);

/* "in X's view", "reportedly"; NAME: text; text — NAME. */
void say_read_phrase(say_claims *c, uint32_t token);
void say_read_colon(say_claims *c, uint32_t sentence);

/* marks.c: finds the quotations of the document and binds their verbs; before the other rules. */
void say_find_quotes(say_claims *c);

/* marks.c: how likely the verb t introduces what is quoted; NULL where it does not. */
const say_cue *say_speech_cue(const say_claims *c, uint32_t t);

/* quotes.c: after the other rules, gives each quotation that reads like speech its speaker. */
void say_read_quotes(say_claims *c);

/* speaker.c: corrects the source of a claim by the words around its cue. Claims of one sentence in
 * text order of their cues. */
void say_settle_source(say_claims *c, uint32_t claim);

/* interject.c: "The dam, Lee said, would hold": corrects source and content where the tree took
 * what stands before the commas for the subject; false where the words are not so. */
bool say_settle_interjection(say_claims *c, say_claim *claim);

/* second.c: "said it was over and refused to add a word": takes a second verb of saying out of the
 * content of the first and gives it the same source. After the sources are settled. */
void say_share_source(say_claims *c, uint32_t claim);

/* The head of the noun phrase that holds the noun t, as far as it lies within lo..hi. */
uint32_t say_top_nominal(const say_doc *d, uint32_t t, uint32_t lo, uint32_t hi);

/* Adds a claim for the cue token and gives its index. */
uint32_t say_claim_add(say_claims *c, say_claim claim);

/* --- stance.c --- */
uint8_t say_stance_of_claim(const say_claims *c, const say_claim *claim);

/* gainsay.c: is the token's lemma, or the stem of its form, in the class of the lexicon? */
bool say_in_class(const say_claims *c, uint32_t t, const char *name);

/* gainsay.c: does the source deny by the word it is cued with ("rubbished the report")? */
bool say_denies_by_cue(const say_claims *c, const say_claim *claim);

/* gainsay.c: does the verb set aside a claim that stands beside it ("waved away suggestions")? */
bool say_gainsays(const say_claims *c, uint32_t verb);

/* gainsay.c: a word that calls something untrue ("lie", "baseless"); a noun that is somebody's
 * claim
 * ("report", "rumour"). */
bool say_is_untrue(const say_claims *c, uint32_t t);
bool say_is_claim_noun(const say_claims *c, uint32_t t);

/* denial.c: does it deny in what it says ("said there was no truth in it")? */
bool say_denies_in_content(const say_claims *c, const say_claim *claim);

/* denial.c: the subject of a clause, active or passive; 0. Is it nobody or nothing ("no soldier",
 * "none of them")? Does it count down to nobody ("not one of its ships", "not a single shot")? */
uint32_t say_subject_of(const say_doc *d, uint32_t head);
bool say_is_none(const say_doc *d, uint32_t subject);
bool say_is_not_one(const say_doc *d, uint32_t subject);
bool say_has_none(const say_doc *d, uint32_t head);

/* denial.c: is the clause in the negative, by its verb, its subject or "in no way"? */
bool say_is_denied(const say_doc *d, uint32_t head);

/* clear.c: does it clear itself, its own or anybody of a charge ("no prisoner was ever beaten")? */
bool say_clears_somebody(const say_claims *c, const say_claim *claim);

/* clear.c: is the subject of what is said the source's own ("his troops", "none of its ships")? */
bool say_is_own(const say_claims *c, const say_claim *claim, uint32_t subject);

/* act.c: what befalls one and nobody is charged with ("did not win"). */
bool say_is_lot(const say_doc *d, uint32_t head);

/* answer.c: does it deny by standing against what others say ("contrary to reports")? */
bool say_denies_in_answer(const say_claims *c, const say_claim *claim);

/* denial.c: is the cue one of owning up or complaining ("admitted he had not read it")? What is
 * said not to be is then nobody else's claim. */
bool say_owns_up(const say_doc *d, const say_claim *claim);

/* unsure.c: does it say that one knows nothing of it ("said it was not aware of any letter"), or
 * that one does not believe it ("said he doubted it", "finds it hard to believe")? */
bool say_says_unaware(const say_doc *d, uint32_t head);
bool say_says_doubtful(const say_claims *c, const say_claim *claim);

/* withhold.c: is something denied to somebody ("was denied entry")? That says nothing. */
bool say_denies_a_gift(const say_doc *d, uint32_t verb);
/* withhold.c: "dismissed his driver" from a post, and said nothing. */
bool say_dismisses_somebody(const say_doc *d, uint32_t verb);
/* withhold.c: "denied the motion" turns a request down; "the judge dismissed the charges" rules. */
bool say_denies_a_request(const say_claims *c, const say_claim *claim);

/* act.c: is the subject of what is said the one who says it? */
bool say_speaks_of_itself(const say_claims *c, const say_claim *claim);

/* act.c: what is done by saying it, by the form of the content alone; STANCE_NONE for a statement.
 */
uint8_t say_act_of_content(const say_claims *c, const say_claim *claim);

/* Is the verb negated by a word of its own group? */
bool say_is_negated(const say_doc *d, uint32_t verb);

/* The complement that carries the meaning: "had no knowledge of" -> knowledge; 0 none. And is such
 * a one nothing: "nothing", "little", "no knowledge"? (stance.c) */
uint32_t say_complement(const say_doc *d, uint32_t verb);
bool say_is_nothing(const say_doc *d, uint32_t k);

/* --- nest.c: parents, events, we and I --- */
void say_nest_claims(say_claims *c);

/* --- small things --- */
static inline bool say_lemma_is(const say_doc *d, uint32_t t, const char *z)
{
    return t && say_str_is(say_tok(d, t)->lemma, z);
}

static inline bool say_lemma_in(const say_doc *d, uint32_t t, const char *const *list)
{
    return t && say_str_in(say_tok(d, t)->lemma, list);
}

static inline bool say_is_punct(const say_doc *d, uint32_t t)
{
    return say_tok(d, t)->upos == UPOS_PUNCT;
}

#endif
