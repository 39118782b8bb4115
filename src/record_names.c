/* The spelling of every enum of the record, one table each, and look-ups in both directions. */
#include "record.h"

static const char *const upos[UPOS_COUNT] = {"X",     "ADJ",   "ADP",   "ADV", "AUX",  "CCONJ",
                                             "DET",   "INTJ",  "NOUN",  "NUM", "PART", "PRON",
                                             "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"};

static const char *const xpos[XPOS_COUNT] = {
    "_",   "ADD", "AFX",  "CC",  "CD",  "DT",  "EX", "FW",  "GW",   "HYPH",  "IN",
    "JJ",  "JJR", "JJS",  "LS",  "MD",  "NFP", "NN", "NNP", "NNPS", "NNS",   "PDT",
    "POS", "PRP", "PRP$", "RB",  "RBR", "RBS", "RP", "SYM", "TO",   "UH",    "VB",
    "VBD", "VBG", "VBN",  "VBP", "VBZ", "WDT", "WP", "WP$", "WRB",  "-LRB-", "-RRB-",
    ",",   ":",   ".",    "``",  "''",  "$",   "#"};

static const char *const rel[REL_COUNT] = {"_",
                                           "acl",
                                           "acl:relcl",
                                           "advcl",
                                           "advcl:relcl",
                                           "advmod",
                                           "amod",
                                           "appos",
                                           "aux",
                                           "aux:pass",
                                           "case",
                                           "cc",
                                           "cc:preconj",
                                           "ccomp",
                                           "compound",
                                           "compound:prt",
                                           "conj",
                                           "cop",
                                           "csubj",
                                           "csubj:outer",
                                           "csubj:pass",
                                           "dep",
                                           "det",
                                           "det:predet",
                                           "discourse",
                                           "dislocated",
                                           "expl",
                                           "fixed",
                                           "flat",
                                           "goeswith",
                                           "iobj",
                                           "list",
                                           "mark",
                                           "nmod",
                                           "nmod:desc",
                                           "nmod:poss",
                                           "nmod:unmarked",
                                           "nsubj",
                                           "nsubj:outer",
                                           "nsubj:pass",
                                           "nummod",
                                           "obj",
                                           "obl",
                                           "obl:agent",
                                           "obl:unmarked",
                                           "orphan",
                                           "parataxis",
                                           "punct",
                                           "reparandum",
                                           "root",
                                           "vocative",
                                           "xcomp"};

/* The relation without its subtype, where it has one. */
static const uint8_t rel_base[REL_COUNT] = {
    [REL_ACL_RELCL] = REL_ACL,    [REL_ADVCL_RELCL] = REL_ADVCL,     [REL_AUX_PASS] = REL_AUX,
    [REL_CC_PRECONJ] = REL_CC,    [REL_COMPOUND_PRT] = REL_COMPOUND, [REL_CSUBJ_OUTER] = REL_CSUBJ,
    [REL_CSUBJ_PASS] = REL_CSUBJ, [REL_DET_PREDET] = REL_DET,        [REL_NMOD_DESC] = REL_NMOD,
    [REL_NMOD_POSS] = REL_NMOD,   [REL_NMOD_UNMARKED] = REL_NMOD,    [REL_NSUBJ_OUTER] = REL_NSUBJ,
    [REL_NSUBJ_PASS] = REL_NSUBJ, [REL_OBL_AGENT] = REL_OBL,         [REL_OBL_UNMARKED] = REL_OBL};

static const char *const name_kind[NAME_COUNT] = {"other", "person",   "organisation", "place",
                                                  "norp",  "facility", "event",        "date"};

static const char *const status[STATUS_COUNT] = {"none",     "actual",   "ongoing",
                                                 "planned",  "possible", "conditional",
                                                 "demanded", "negated",  "historical"};

static const char *const stance[STANCE_COUNT] = {
    "none",    "asserts", "denies",   "doubts",    "unaware", "declines", "demands",
    "refuses", "accepts", "promises", "threatens", "hopes",   "asks",     "speculates"};

static const char *const type[TYPE_COUNT] = {
    "none",    "AGREE",    "CONSULT",  "SUPPORT", "CONCEDE", "COOPERATE",
    "AID",     "RETREAT",  "REQUEST",  "ACCUSE",  "REJECT",  "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE",  "ASSAULT"};

static const char *const contest[CONTEST_COUNT] = {"none",        "denies",   "contradicts",
                                                   "unaware",     "declines", "doubts",
                                                   "alternative", "numbers",  "corroborates"};

static const char *const source_kind[SOURCE_KIND_COUNT] = {"none",  "named",    "unnamed",
                                                           "group", "document", "outlet"};

static const char *const quote[QUOTE_COUNT] = {"indirect", "direct", "mixed"};

static const char *const context[SAY_CONTEXTS] = {"military",
                                                  "intelligence",
                                                  "executive",
                                                  "legislative",
                                                  "election",
                                                  "political_institutions",
                                                  "pro_democracy",
                                                  "pro_autocracy",
                                                  "economic",
                                                  "legal",
                                                  "human_rights",
                                                  "rights_freedoms",
                                                  "repression",
                                                  "human_security",
                                                  "lgbt",
                                                  "religion_ethnicity",
                                                  "inequality",
                                                  "diplomatic",
                                                  "territory",
                                                  "health",
                                                  "asylum",
                                                  "disasters",
                                                  "natural_resource",
                                                  "environment",
                                                  "technology",
                                                  "terrorism",
                                                  "cbrn",
                                                  "cyber",
                                                  "misinformation",
                                                  "crime",
                                                  "corruption",
                                                  "illegal_drugs",
                                                  "trafficking"};

static int find_name(const char *const *table, int n, say_str name)
{
    for (int i = 0; i < n; i++)
        if (say_str_is(name, table[i])) return i;
    return -1;
}

static const char *name_at(const char *const *table, int n, int i)
{
    return table[i >= 0 && i < n ? i : 0];
}

static int find_or_none(const char *const *table, int n, say_str name)
{
    int i = find_name(table, n, name);
    return i < 0 ? 0 : i;
}

const char *say_upos_name(int i)
{
    return name_at(upos, UPOS_COUNT, i);
}

int say_upos_of(say_str name)
{
    return find_or_none(upos, UPOS_COUNT, name);
}

const char *say_xpos_name(int i)
{
    return name_at(xpos, XPOS_COUNT, i);
}

int say_xpos_of(say_str name)
{
    return find_or_none(xpos, XPOS_COUNT, name);
}

const char *say_rel_name(int i)
{
    return name_at(rel, REL_COUNT, i);
}

int say_rel_of(say_str name)
{
    return find_or_none(rel, REL_COUNT, name);
}

bool say_rel_is(int r, say_rel base)
{
    return r == (int)base || (r > 0 && r < REL_COUNT && rel_base[r] == base && base != REL_NONE);
}

const char *say_name_kind_name(int i)
{
    return name_at(name_kind, NAME_COUNT, i);
}

int say_name_kind_of(say_str name)
{
    return find_or_none(name_kind, NAME_COUNT, name);
}

const char *say_status_name(int i)
{
    return name_at(status, STATUS_COUNT, i);
}

int say_status_of(say_str name)
{
    return find_or_none(status, STATUS_COUNT, name);
}

const char *say_stance_name(int i)
{
    return name_at(stance, STANCE_COUNT, i);
}

int say_stance_of(say_str name)
{
    return find_or_none(stance, STANCE_COUNT, name);
}

const char *say_type_name(int i)
{
    return name_at(type, TYPE_COUNT, i);
}

int say_type_of(say_str name)
{
    return find_or_none(type, TYPE_COUNT, name);
}

const char *say_contest_name(int i)
{
    return name_at(contest, CONTEST_COUNT, i);
}

int say_contest_of(say_str name)
{
    return find_or_none(contest, CONTEST_COUNT, name);
}

const char *say_source_kind_name(int i)
{
    return name_at(source_kind, SOURCE_KIND_COUNT, i);
}

const char *say_quote_name(int i)
{
    return name_at(quote, QUOTE_COUNT, i);
}

int say_quote_of(say_str name)
{
    return find_name(quote, QUOTE_COUNT, name);
}

const char *say_context_name(int i)
{
    return name_at(context, SAY_CONTEXTS, i);
}

int say_context_of(say_str name)
{
    return find_name(context, SAY_CONTEXTS, name);
}

bool say_is_day(say_str norm)
{
    static const char *const days[] = {"monday",   "tuesday", "wednesday", "thursday",  "friday",
                                       "saturday", "sunday",  "today",     "yesterday", NULL};
    return say_str_in(norm, days);
}
