/* Looks at each name once, from left to right: joins it with what follows, then cuts its ends. The
 * labels of names come from the network alone, which does not see the tags it gives. */
#include "nlp/nametrim.h"

#include "nlp/namejoin.h"

/* Tokens t .. e - 1 become part of no name. */
static void drop(say_doc *d, uint32_t t, uint32_t e)
{
    for (; t < e; t++) {
        d->tokens.at[t].name_kind = NAME_NONE;
        d->tokens.at[t].name_begins = false;
    }
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
    if (kind == NAME_ORGANISATION && end - from > 2 && is_small_word(say_tok(d, end - 1)) &&
        say_tok(d, end - 2)->upos == UPOS_ADP)
        end -= 2; /* "the Oru Centre for help" */
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
        e = say_name_join(d, t, e);
        if (kind == NAME_PERSON || kind == NAME_ORGANISATION || kind == NAME_PLACE)
            cut_ends(d, t, e);
    }
}
