/* The table of cues: takes the lexicon's cue lines, gives look-up by lemma, part of speech and
 * frame. Lines of one lemma add up: one may give its stance, others the weight of each frame; the
 * first line for a frame wins, so an overlay comes first. Does not look at any text. */
#include "attrib/tables.h"

#include "base/hash.h"
#include <stdlib.h>

enum { KEY_MAX = 96 };

static const float DEFAULT_WEIGHT = 0.6f;

/* "say\1v\1clause"; 0 where it would be too long to be in the table. */
static size_t make_key(char *key, say_str lemma, char pos, say_str frame)
{
    if (lemma.n + frame.n + 3 > KEY_MAX) return 0;
    memcpy(key, lemma.p, lemma.n);
    size_t n = lemma.n;
    key[n++] = '\1';
    key[n++] = pos;
    key[n++] = '\1';
    if (frame.n) memcpy(key + n, frame.p, frame.n);
    return n + frame.n;
}

static uint32_t find_slot(const say_attrib *a, const char *key, size_t n)
{
    uint32_t i = (uint32_t)say_hash_bytes(key, n) & (a->n_slots - 1);
    while (a->slots[i].key.n && !say_str_eq(a->slots[i].key, (say_str){key, n}))
        i = (i + 1) & (a->n_slots - 1);
    return i;
}

static const say_cue *look_up(const say_attrib *a, say_str lemma, char pos, say_str frame)
{
    char key[KEY_MAX];
    size_t n = make_key(key, lemma, pos, frame);
    if (!n) return NULL;
    const say_cue_slot *s = &a->slots[find_slot(a, key, n)];
    return s->key.n ? &s->cue : NULL;
}

/* Puts a line in unless an earlier one holds the place; a missing stance is filled in. */
static void put_cue(say_attrib *a, say_arena *arena, say_str lemma, char pos, say_str frame,
                    say_cue cue)
{
    char key[KEY_MAX];
    size_t n = make_key(key, lemma, pos, frame);
    if (!n) return;
    say_cue_slot *s = &a->slots[find_slot(a, key, n)];
    if (!s->key.n) {
        s->key = say_str_copy(arena, (say_str){key, n});
        s->cue = cue;
        return;
    }
    if (!s->cue.stance) s->cue.stance = cue.stance;
    s->cue.sourceless |= cue.sourceless;
}

static char pos_letter(say_str pos)
{
    static const char *const names[] = {"v", "n", "a", "adv", "adp", "punct", NULL};
    static const char letters[] = "vnarpp";
    for (int i = 0; names[i]; i++)
        if (say_str_is(pos, names[i])) return letters[i];
    return 0;
}

static int refuse_entry(const say_entry *e, const char *field, say_str value, say_error *err)
{
    return say_error_set(err, SAY_INPUT, "%s:%u: %s=%.*s is no %s this program knows of a cue",
                         e->file, e->line, field, SAY_ARG(value), field);
}

static void put_entry(say_attrib *a, say_arena *arena, const say_entry *e, char pos, say_cue cue)
{
    for (uint32_t k = 0; k < e->n_keys; k++) {
        /* the empty frame: "this lemma is known", with the stance of all its frames */
        put_cue(a, arena, e->keys[k], pos, SAY_LIT(""), cue);
        for (say_str rest = say_entry_get(e, "frame"), one; rest.n;) {
            one = say_str_split(rest, ',', &rest);
            put_cue(a, arena, e->keys[k], pos, say_str_trim(one), cue);
        }
    }
}

static int read_entry(say_attrib *a, say_arena *arena, const say_entry *e, uint32_t order,
                      say_error *err)
{
    say_str pos = say_entry_get(e, "pos"), stance = say_entry_get(e, "stance");
    say_str weight = say_entry_get(e, "weight");
    char letter = pos_letter(pos), number[16] = "";
    if (!letter) return refuse_entry(e, "pos", pos, err);
    say_cue cue = {.entry = e, .weight = DEFAULT_WEIGHT, .order = order};
    cue.stance = (uint8_t)(stance.n ? say_stance_of(stance) : STANCE_NONE);
    if (stance.n && !cue.stance) return refuse_entry(e, "stance", stance, err);
    if (weight.n) {
        memcpy(number, weight.p, weight.n < sizeof number ? weight.n : sizeof number - 1);
        cue.weight = strtof(number, NULL);
    }
    cue.sourceless = say_str_is(say_entry_get(e, "source"), "none");
    put_entry(a, arena, e, letter, cue);
    return SAY_OK;
}

/* Places enough for every key in every frame, half of them empty. */
static uint32_t count_places(const say_lexicon *lx)
{
    uint32_t need = 64, n = say_lexicon_count(lx, LEX_CUE), slots = 1;
    for (uint32_t i = 0; i < n; i++) {
        const say_entry *e = say_lexicon_entry(lx, LEX_CUE, i);
        say_str frames = say_entry_get(e, "frame");
        uint32_t commas = 2;
        for (size_t p = 0; p < frames.n; p++)
            commas += frames.p[p] == ',';
        need += e->n_keys * commas;
    }
    while (slots < 2 * need)
        slots *= 2;
    return slots;
}

int say_cues_make(say_attrib *a, say_arena *arena, const say_lexicon *lx, say_error *err)
{
    a->n_slots = count_places(lx);
    a->slots = say_arena_zero(arena, a->n_slots, sizeof *a->slots);
    for (uint32_t i = 0; i < say_lexicon_count(lx, LEX_CUE); i++) {
        int bad = read_entry(a, arena, say_lexicon_entry(lx, LEX_CUE, i), i, err);
        if (bad) return bad;
    }
    return SAY_OK;
}

bool say_cue_known(const say_attrib *a, say_str lemma, char pos)
{
    return look_up(a, lemma, pos, SAY_LIT("")) != NULL;
}

const say_cue *say_cue_own(const say_attrib *a, say_str lemma, char pos, const char *frame)
{
    return look_up(a, lemma, pos, say_str_of(frame));
}

const say_cue *say_cue_find(const say_attrib *a, say_str lemma, char pos, const char *frame)
{
    const say_cue *own = say_cue_own(a, lemma, pos, frame);
    const say_cue *any = say_cue_own(a, SAY_LIT("*"), pos, frame);
    if (!own || !any) return own ? own : any;
    return any->order < own->order ? any : own;
}

uint8_t say_cue_stance(const say_attrib *a, say_str lemma, char pos, const char *frame)
{
    const say_cue *own = say_cue_own(a, lemma, pos, frame);
    if (own && own->stance) return own->stance;
    own = look_up(a, lemma, pos, SAY_LIT(""));
    return own ? own->stance : STANCE_NONE;
}
