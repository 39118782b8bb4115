/* Signatures: what a predicate does to the status of its complement, from the lexicon.
 * Takes `signature` entries, gives look-up by lemma, part of speech and frame. */
#include "base/hash.h"
#include "status/status_int.h"

/* A value of plus= or minus=; -1 where it is none. "hoped" and "none" leave it open. */
static int status_of_value(say_str v)
{
    static const struct {
        const char *name;
        say_status status;
    } values[] = {{"fact", STATUS_ACTUAL},           {"neg", STATUS_NEGATED},
                  {"possible", STATUS_POSSIBLE},     {"planned", STATUS_PLANNED},
                  {"demanded", STATUS_DEMANDED},     {"conditional", STATUS_CONDITIONAL},
                  {"hoped", STATUS_POSSIBLE},        {"ongoing", STATUS_ONGOING},
                  {"historical", STATUS_HISTORICAL}, {"none", STATUS_POSSIBLE}};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (say_str_is(v, values[i].name)) return values[i].status;
    return -1;
}

static say_frame frame_of_name(say_str name)
{
    static const struct {
        const char *name;
        say_frame frame;
    } names[] = {{"clause", FRAME_CLAUSE}, {"quote", FRAME_CLAUSE}, {"whether", FRAME_WHETHER},
                 {"to", FRAME_TO},         {"ing", FRAME_ING},      {"small", FRAME_SMALL},
                 {"obj", FRAME_OBJ},       {"subj", FRAME_SUBJ}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (say_str_is(name, names[i].name)) return names[i].frame;
    return FRAME_PREP;
}

static uint32_t slot_of(say_str lemma, uint8_t pos)
{
    uint64_t h = say_hash_bytes(lemma.p, lemma.n) + pos * 0x9E3779B97F4A7C15u;
    return (uint32_t)(h >> 40) % SAY_SIGNATURE_SLOTS;
}

/* "call off" is the lemma "call" with the particle "off". */
static void add_signature(say_statuses *s, say_arena *arena, say_signature g, say_str key)
{
    g.lemma = say_str_split(key, ' ', &g.particle);
    uint32_t *slot = &s->slot[slot_of(g.lemma, g.pos)];
    g.next = *slot;
    *slot = s->signatures.n;
    SAY_PUSH(arena, s->signatures, g);
}

static void add_frames(say_statuses *s, say_arena *arena, say_signature g, const say_entry *e)
{
    say_str frames = say_entry_get(e, "frame");
    while (frames.n) {
        say_str name = say_str_trim(say_str_split(frames, ',', &frames));
        g.frame = (uint8_t)frame_of_name(name);
        g.prep = g.frame == FRAME_PREP ? name : (say_str){"", 0};
        for (uint32_t k = 0; k < e->n_keys; k++)
            add_signature(s, arena, g, e->keys[k]);
    }
}

int say_signatures_make(say_statuses *s, say_arena *arena, const say_lexicon *lx, say_error *err)
{
    SAY_PUSH(arena, s->signatures, (say_signature){0});
    /* From the last to the first: the first entry, an overlay's, ends in front of its chain. */
    for (uint32_t i = say_lexicon_count(lx, LEX_SIGNATURE); i-- > 0;) {
        const say_entry *e = say_lexicon_entry(lx, LEX_SIGNATURE, i);
        say_str pos = say_entry_get(e, "pos");
        int plus = status_of_value(say_entry_get(e, "plus"));
        int minus = status_of_value(say_entry_get(e, "minus"));
        if (plus < 0 || minus < 0)
            return say_error_set(err, SAY_INPUT,
                                 "%s:%u: plus= and minus= are fact, neg, possible, planned, "
                                 "demanded, conditional, hoped, ongoing, "
                                 "historical or none",
                                 e->file, e->line);
        say_signature g = {.pos = say_str_is(pos, "adv") ? 'r' : (uint8_t)(pos.n ? pos.p[0] : 'v'),
                           .plus = (uint8_t)plus,
                           .minus = (uint8_t)minus,
                           .rule = say_entry_rule(e, "signature")};
        add_frames(s, arena, g, e);
    }
    return SAY_OK;
}

static uint8_t pos_of(const say_token *t)
{
    switch (t->upos) {
    case UPOS_VERB:
    case UPOS_AUX:
        return 'v';
    case UPOS_ADJ:
        return 'a';
    case UPOS_ADV:
        return 'r';
    default:
        return 'n';
    }
}

static bool fits(const say_reading *r, const say_signature *g, uint32_t t, say_frame frame,
                 say_str prep)
{
    if (g->frame != frame || !say_str_eq(g->prep, prep)) return false;
    /* "asked the authorities to ...": people, no authority to do something */
    if (g->pos == 'n' && say_str_is(say_tok(r->d, t)->norm, "authorities")) return false;
    if (!g->particle.n) return true;
    for (uint32_t c = say_tok(r->d, t)->first; c; c = say_tok(r->d, c)->next)
        if (say_str_eq(say_tok(r->d, c)->norm, g->particle)) return true;
    return false;
}

static const say_signature *find_as(const say_reading *r, uint32_t t, say_str lemma, uint8_t pos,
                                    say_frame frame, say_str prep)
{
    const say_statuses *s = r->tables;
    const say_signature *plain = NULL;
    for (uint32_t i = s->slot[slot_of(lemma, pos)]; i; i = s->signatures.at[i].next) {
        const say_signature *g = &s->signatures.at[i];
        if (g->pos != pos || !say_str_eq(g->lemma, lemma) || !fits(r, g, t, frame, prep)) continue;
        if (g->particle.n) return g;
        if (!plain) plain = g;
    }
    return plain;
}

const say_signature *say_signature_find(const say_reading *r, uint32_t g, say_frame frame,
                                        say_str prep)
{
    const say_token *t = say_tok(r->d, g);
    uint8_t pos = pos_of(t);
    const say_signature *found = find_as(r, g, t->lemma, pos, frame, prep);
    /* "is prepared to", "are scheduled to": the adjective, whatever the tagger calls it. */
    if (!found && ((pos == 'v' && (t->xpos == XPOS_VBN || t->xpos == XPOS_VBG)) || pos == 'a'))
        found = find_as(r, g, t->norm, 'a', frame, prep);
    /* Forms whose lemma the engine did not know: "ruled" -> "rul", "freed" -> "fre". */
    if (!found && pos == 'v' && say_str_ends(t->norm, SAY_LIT("ed")))
        found = find_as(r, g, say_str_slice(t->norm, 0, t->norm.n - 1), 'v', frame, prep);
    if (!found && pos == 'n') found = find_as(r, g, t->norm, 'n', frame, prep);
    return found;
}
