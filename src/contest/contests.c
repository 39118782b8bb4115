/* The contest room's door: tables of matters from the lexicon; a document judged.
 * Gives doc->contests: who denies, doubts, does not know of or contradicts what somebody else says.
 */
#include "base/hash.h"
#include "contest/contest_int.h"

static uint32_t slot_of(say_str lemma)
{
    return (uint32_t)(say_hash_bytes(lemma.p, lemma.n) >> 40) % SAY_MATTER_SLOTS;
}

static say_matter_word *word_of(say_contests *c, say_arena *arena, say_str lemma)
{
    uint32_t *slot = &c->slot[slot_of(lemma)], i = *slot;
    while (i && !say_str_eq(c->words.at[i].lemma, lemma))
        i = c->words.at[i].next;
    if (!i) {
        i = c->words.n;
        SAY_PUSH(arena, c->words, (say_matter_word){.lemma = lemma, .next = *slot});
        c->slot[slot_of(lemma)] = i;
    }
    return &c->words.at[i];
}

/* The number of "common-09". */
static uint8_t share_of(say_str class)
{
    uint32_t n = 0;
    for (size_t i = sizeof "common-" - 1; i < class.n; i++)
        if (class.p[i] >= '0' && class.p[i] <= '9') n = n * 10 + (uint32_t)(class.p[i] - '0');
    return n < 30 ? (uint8_t)n : 30;
}

static void add_word(say_contests *c, say_arena *arena, say_str class, say_str lemma)
{
    say_matter_word *w = word_of(c, arena, lemma);
    if (say_str_is(class, "pointer-claim"))
        w->claim = true;
    else if (say_str_is(class, "pointer-matter"))
        w->matter = true;
    else if (say_str_is(class, "pointer-option"))
        w->option = true;
    else if (say_str_is(class, "pointer-untrue"))
        w->untrue = true;
    else if (say_str_is(class, "pointer-truth"))
        w->truth = true;
    else if (say_str_is(class, "pointer-silence"))
        w->silent = true;
    else if (say_str_is(class, "pointer-denial"))
        w->denial = true;
    else if (say_str_is(class, "pointer-disease"))
        w->disease = true;
    else if (say_str_is(class, "pointer-evidence"))
        w->evidence = true;
    else if (say_str_is(class, "pointer-saying"))
        w->saying = true;
    else if (say_str_starts(class, SAY_LIT("common-")))
        w->common = share_of(class);
    else if (say_str_starts(class, SAY_LIT("same-")))
        w->same = class;
    else
        w->matters |= (uint64_t)1 << c->n_matters;
}

static void add_class(say_contests *c, say_arena *arena, const say_entry *e)
{
    say_str members;
    for (uint32_t i = 0; say_entry_nth(e, "members", i, &members); i++)
        while (members.n) {
            say_str word = say_str_split(members, ' ', &members);
            if (word.n) add_word(c, arena, e->keys[0], word);
        }
}

int say_contests_make(say_contests **out, say_arena *arena, const say_lexicon *lx, say_error *err)
{
    say_contests *c = say_arena_zero(arena, 1, sizeof *c);
    SAY_PUSH(arena, c->words, (say_matter_word){0});
    for (uint32_t i = 0; i < say_lexicon_count(lx, LEX_CLASS); i++) {
        const say_entry *e = say_lexicon_entry(lx, LEX_CLASS, i);
        bool matter = say_str_starts(e->keys[0], SAY_LIT("matter-"));
        bool other = say_str_starts(e->keys[0], SAY_LIT("pointer-")) ||
                     say_str_starts(e->keys[0], SAY_LIT("common-")) ||
                     say_str_starts(e->keys[0], SAY_LIT("same-"));
        if (!matter && !other) continue;
        if (matter && c->n_matters == SAY_MATTERS)
            return say_error_set(err, SAY_INPUT, "%s:%u: more than %d classes of matters", e->file,
                                 e->line, SAY_MATTERS);
        add_class(c, arena, e);
        c->n_matters += matter;
    }
    *out = c;
    return SAY_OK;
}

void say_contests_read(const say_contests *tables, say_doc *d)
{
    say_propositions all = {0};
    say_propositions_collect(tables, d, d->arena, &all);
    say_contests_judge(tables, d, &all);
}
