/* Looks at each name once, from left to right: joins it with what follows, then cuts its ends. The
 * labels of names come from the network alone, which does not see the tags it gives. */
#include "nlp/nametrim.h"

static bool is_kind(const say_doc *d, uint32_t t, say_name_kind kind)
{
    return t < d->tokens.n && say_tok(d, t)->name_kind == kind;
}

static bool same_sentence(const say_doc *d, uint32_t t, uint32_t u)
{
    return u < d->tokens.n && say_tok(d, t)->sentence == say_tok(d, u)->sentence;
}

uint32_t say_name_end(const say_doc *d, uint32_t t)
{
    uint32_t e = t + 1;
    uint8_t kind = say_tok(d, t)->name_kind;
    while (kind && same_sentence(d, t, e) && is_kind(d, e, kind) && !say_tok(d, e)->name_begins)
        e++;
    return e;
}

/* Tokens t .. e - 1 become part of no name. */
static void drop(say_doc *d, uint32_t t, uint32_t e)
{
    for (; t < e; t++) {
        d->tokens.at[t].name_kind = NAME_NONE;
        d->tokens.at[t].name_begins = false;
    }
}

/* Tokens e .. end - 1 go on with the name before them; a name that they cut begins behind them. */
static uint32_t take_in(say_doc *d, uint32_t e, uint32_t end, uint8_t kind)
{
    bool cut = end < d->tokens.n && say_tok(d, end)->name_kind && !say_tok(d, end)->name_begins &&
               same_sentence(d, e, end);
    if (cut) d->tokens.at[end].name_begins = true;
    for (; e < end; e++) {
        d->tokens.at[e].name_kind = kind;
        d->tokens.at[e].name_begins = false;
    }
    return end;
}

static bool is_firm(const say_doc *d, uint32_t t)
{
    static const char *const firms[] = {"inc", "inc.",   "corp", "corp.", "ltd", "ltd.",
                                        "llc", "l.l.c.", "l.p.", "plc",   "co.", NULL};
    return say_str_in(say_tok(d, t)->norm, firms);
}

/* "Oru Gas, Inc.", "Oru Gas Ltd" */
static uint32_t join_firm(say_doc *d, uint32_t t, uint32_t e)
{
    if (!same_sentence(d, t, e)) return e;
    bool comma = say_str_is(say_tok(d, e)->norm, ",") && same_sentence(d, t, e + 1);
    uint32_t firm = comma ? e + 1 : e;
    return is_firm(d, firm) ? take_in(d, e, firm + 1, NAME_ORGANISATION) : e;
}

/* "Gulf of Oru", read as two places. */
static uint32_t join_place(say_doc *d, uint32_t t, uint32_t e)
{
    if (!same_sentence(d, t, e + 1) || !is_kind(d, e + 1, NAME_PLACE)) return e;
    if (!say_str_is(say_tok(d, e)->norm, "of")) return e;
    return take_in(d, e, say_name_end(d, e + 1), NAME_PLACE);
}

/* Written without capitals, and no word that names begin with. */
static bool is_small_word(const say_token *t)
{
    static const char *const parts[] = {"al", "el",  "az",  "ash", "de", "da",
                                        "di", "van", "von", "bin", "la", NULL};
    char c = t->form.n ? t->form.p[0] : '\0';
    return t->upos != UPOS_PROPN && c >= 'a' && c <= 'z' && !say_str_in(t->norm, parts);
}

static bool may_end_person(const say_token *t)
{
    return t->upos == UPOS_PROPN || t->upos == UPOS_X || t->upos == UPOS_PART;
}

/* Written large though none of it is a proper noun: "Army", "Yum"? */
static bool is_no_name(const say_doc *d, uint32_t t, uint32_t e)
{
    bool large = false;
    for (; t < e; t++) {
        if (say_tok(d, t)->upos == UPOS_PROPN) return false;
        large |= !say_str_eq(say_tok(d, t)->form, say_tok(d, t)->norm);
    }
    return large;
}

static void cut_ends(say_doc *d, uint32_t t, uint32_t e)
{
    uint8_t kind = say_tok(d, t)->name_kind;
    uint32_t from = t, end = e;
    while (end - from > 1 && is_small_word(say_tok(d, from)))
        from++;
    while (kind == NAME_PERSON && end - from > 1 && !may_end_person(say_tok(d, end - 1)))
        end--;
    if (is_no_name(d, from, end)) from = end;
    drop(d, t, from);
    drop(d, end, e);
    if (from < end) d->tokens.at[from].name_begins = true;
}

void say_names_trim(say_doc *d)
{
    for (uint32_t t = 1, e; t < d->tokens.n; t = e) {
        uint8_t kind = say_tok(d, t)->name_kind;
        e = say_name_end(d, t);
        if (kind == NAME_ORGANISATION) e = join_firm(d, t, e);
        if (kind == NAME_PLACE) e = join_place(d, t, e);
        if (kind == NAME_PERSON || kind == NAME_ORGANISATION || kind == NAME_PLACE)
            cut_ends(d, t, e);
    }
}
