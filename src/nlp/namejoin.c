/* Company forms, places named after places, and bodies (a commission, an institute ...) with their
 * field: prepositions and conjunctions inside a name are found by its words and the tree. */
#include "nlp/namejoin.h"

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

/* What has a field or a task in its name. */
static bool is_body(const say_token *t)
{
    static const char *const bodies[] = {"academy",      "administration", "agency",
                                         "alliance",     "assembly",       "association",
                                         "authority",    "board",          "bureau",
                                         "campaign",     "center",         "centre",
                                         "coalition",    "college",        "commission",
                                         "committee",    "community",      "confederation",
                                         "conference",   "congress",       "convention",
                                         "council",      "court",          "department",
                                         "directorate",  "federation",     "forum",
                                         "foundation",   "front",          "fund",
                                         "initiative",   "institute",      "institution",
                                         "league",       "ministry",       "mission",
                                         "movement",     "network",        "observatory",
                                         "office",       "party",          "programme",
                                         "organization", "organisation",   "program",
                                         "project",      "school",         "secretariat",
                                         "service",      "society",        "tribunal",
                                         "union",        "university",     NULL};
    return say_str_in(t->norm, bodies);
}

static bool is_large(const say_token *t)
{
    return t->form.n && t->form.p[0] >= 'A' && t->form.p[0] <= 'Z';
}

static bool links(const say_token *t)
{
    static const char *const links_[] = {"of", "for", "on", "against", NULL};
    return say_str_in(t->norm, links_);
}

/* The first token of the field in t .. e - 1, behind body and preposition; e where there is none.
 */
static uint32_t find_field(const say_doc *d, uint32_t t, uint32_t e)
{
    bool body = false;
    for (; t < e; t++) {
        body |= is_body(say_tok(d, t)) && is_large(say_tok(d, t));
        if (body && links(say_tok(d, t))) return t + 1;
    }
    return e;
}

static bool has_body(const say_doc *d, uint32_t t, uint32_t e)
{
    while (t < e && !(is_body(say_tok(d, t)) && is_large(say_tok(d, t))))
        t++;
    return t < e;
}

/* Behind the words of a field that begins at r, r itself where none does: "Public Security"; no
 * place, no person, no acronym and no body of its own ("Office of the UN"). */
static uint32_t field_end(const say_doc *d, uint32_t t, uint32_t r)
{
    if (!same_sentence(d, t, r) || !is_large(say_tok(d, r))) return r;
    uint8_t kind = say_tok(d, r)->name_kind;
    if (kind != NAME_NONE && kind != NAME_ORGANISATION) return r;
    uint32_t e = r + 1;
    while (same_sentence(d, t, e) && is_kind(d, e, kind) && is_large(say_tok(d, e)) &&
           !say_tok(d, e)->name_begins)
        e++;
    return has_body(d, r, e) || say_tok(d, r)->form.n < 4 ? r : e;
}

/* "Institute" + "for the Study" + "of Peace" */
static uint32_t join_field(say_doc *d, uint32_t t, uint32_t e)
{
    if (!same_sentence(d, t, e) || !links(say_tok(d, e))) return e;
    uint32_t r = e + 1;
    if (same_sentence(d, t, r) && say_str_is(say_tok(d, r)->norm, "the")) r++;
    uint32_t end = field_end(d, t, r);
    return end > r ? take_in(d, e, end, NAME_ORGANISATION) : e;
}

/* "Institute for Peace" + "and Growth": coordinated, by the tree, with a word of the field. */
static uint32_t join_list(say_doc *d, uint32_t t, uint32_t e)
{
    static const char *const ands[] = {"and", "&", ",", NULL};
    uint32_t field = find_field(d, t, e);
    if (field >= e || !same_sentence(d, t, e) || !say_str_in(say_tok(d, e)->norm, ands)) return e;
    uint32_t end = field_end(d, t, e + 1);
    for (uint32_t r = e + 1; r < end; r++) {
        const say_token *x = say_tok(d, r);
        if (x->rel == REL_CONJ && x->head >= field && x->head < e)
            return take_in(d, e, end, NAME_ORGANISATION);
    }
    return e;
}

static uint32_t join_body(say_doc *d, uint32_t t, uint32_t e)
{
    if (!has_body(d, t, e)) return e;
    for (uint32_t before = t; before != e;) {
        before = e;
        e = join_list(d, t, join_field(d, t, e));
    }
    return e;
}

uint32_t say_name_join(say_doc *d, uint32_t t, uint32_t e)
{
    uint8_t kind = say_tok(d, t)->name_kind;
    if (kind == NAME_PLACE) return join_place(d, t, e);
    return kind == NAME_ORGANISATION ? join_firm(d, t, join_body(d, t, e)) : e;
}
