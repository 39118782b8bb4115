/* One row a kind, one row a field. A new field is one line here and one in sayso-lexicon(5). */
#include "lex/schema.h"

#define REQUIRED .flags = FIELD_REQUIRED
#define REPEATS .flags = FIELD_REPEATS
#define IS(what) .type = VALUE_##what
#define CHOICE(list) .type = VALUE_CHOICE, .words = (list)
#define NUMBER(from, to) .type = VALUE_NUMBER, .low = (from), .high = (to)

/* members="talk meeting summit" */
static const say_field_rule class_fields[] = {
    {"members", IS(WORDS), .flags = FIELD_REQUIRED | FIELD_REPEATS}, {0}};

/* attack : pos=v type=ASSAULT cameo=190 actor=subj recipient=obj */
static const say_field_rule event_fields[] = {{"pos", CHOICE(say_words_pos), REQUIRED},
                                              {"type", IS(TYPE), REQUIRED},
                                              {"mode", IS(MODE)},
                                              {"cameo", IS(CAMEO), REQUIRED},
                                              {"contexts", IS(CONTEXTS)},
                                              {"actor", IS(PATHS)},
                                              {"recipient", IS(PATHS)},
                                              {"if", IS(CONDITION), REPEATS},
                                              {"unless", IS(CONDITION), REPEATS},
                                              {"prt", IS(WORD)},
                                              {"over", IS(WORD)},
                                              {"comp", IS(PATHS)},
                                              {"need", CHOICE(say_words_need)},
                                              {"alone", CHOICE(say_words_alone)},
                                              {"conf", NUMBER(0, 1)},
                                              {0}};

/* promise : inner="CONSULT COOPERATE AID" type=AGREE; the key is what events name in over= */
static const say_field_rule compose_fields[] = {
    {"inner", IS(TYPES), REQUIRED},
    {"type", IS(TYPE), .words = say_words_same, REQUIRED},
    {"who", CHOICE(say_words_party)},
    {"mode", IS(MODE)},
    {"cameo", IS(CAMEO)},
    {"contexts", IS(CONTEXTS)},
    {"if", IS(CONDITION), REPEATS},
    {"unless", IS(CONDITION), REPEATS},
    {"conf", NUMBER(0, 1)},
    {0}};

/* free trade; tariff : contexts=economic */
static const say_field_rule context_fields[] = {{"contexts", IS(CONTEXTS), REQUIRED},
                                                {"of", CHOICE(say_words_of)},
                                                {"pos", CHOICE(say_words_pos)},
                                                {"weight", NUMBER(0, 1)},
                                                {0}};

/* claim : pos=v frame=clause,to,quote stance=asserts weight=0.9 */
static const say_field_rule cue_fields[] = {{"pos", CHOICE(say_words_pos), REQUIRED},
                                            {"frame", IS(FRAMES)},
                                            {"stance", IS(STANCE)},
                                            {"weight", NUMBER(0, 1)},
                                            {"source", IS(PATHS)},
                                            {"hearer", IS(PATHS)},
                                            {"if", IS(CONDITION), REPEATS},
                                            {"unless", IS(CONDITION), REPEATS},
                                            {0}};

/* manage : pos=v frame=to plus=fact minus=neg */
static const say_field_rule signature_fields[] = {{"pos", CHOICE(say_words_pos), REQUIRED},
                                                  {"frame", IS(FRAMES)},
                                                  {"plus", CHOICE(say_words_effect), REQUIRED},
                                                  {"minus", CHOICE(say_words_effect), REQUIRED},
                                                  {0}};

/* Russia; Russian Federation : code=RUS demonym="Russian; Russians" capital="Moscow" */
static const say_field_rule country_fields[] = {{"code", IS(COUNTRY), REQUIRED},
                                                {"demonym", IS(TEXT), REPEATS},
                                                {"capital", IS(TEXT)},
                                                {"region", IS(TEXT)},
                                                {"from", IS(DATE)},
                                                {"to", IS(DATE)},
                                                {"basis", IS(TEXT)},
                                                {0}};

/* Angela Merkel : code=DEUGOV kind=person from=2005-11-22 to=2021-12-08 role="Chancellor" */
static const say_field_rule actor_fields[] = {
    {"code", IS(CODE), REQUIRED}, {"kind", CHOICE(say_words_who), REQUIRED},
    {"from", IS(DATE)},           {"to", IS(DATE)},
    {"role", IS(TEXT)},           {"country", IS(COUNTRY)},
    {"basis", IS(TEXT)},          {0}};

/* foreign minister : sector=GOV kind=person */
static const say_field_rule role_fields[] = {{"sector", IS(SECTOR), REQUIRED},
                                             {"code", IS(SECTOR)},
                                             {"kind", CHOICE(say_words_group), REQUIRED},
                                             {"weight", NUMBER(0, 1)},
                                             {0}};

/* Aleppo; Halab : country=SYR lat=36.2 lon=37.16 pop=2132100 */
static const say_field_rule place_fields[] = {{"country", IS(COUNTRY), REQUIRED},
                                              {"lat", NUMBER(-90, 90)},
                                              {"lon", NUMBER(-180, 180)},
                                              {"pop", NUMBER(0, 1e8f)},
                                              {0}};

/* Leave a Reply : how=line */
static const say_field_rule furniture_fields[] = {{"how", CHOICE(say_words_how), REQUIRED}, {0}};

static const say_kind_rule kinds[LEX_KINDS] = {
    [LEX_CLASS] = {"class", class_fields, KEY_WORD, false},
    [LEX_EVENT] = {"event", event_fields, KEY_WORD, true},
    [LEX_COMPOSE] = {"compose", compose_fields, KEY_WORD, true},
    [LEX_CONTEXT] = {"context", context_fields, KEY_PHRASE, true},
    [LEX_CUE] = {"cue", cue_fields, KEY_PHRASE, true},
    [LEX_SIGNATURE] = {"signature", signature_fields, KEY_PHRASE, true},
    [LEX_COUNTRY] = {"country", country_fields, KEY_PHRASE, true},
    [LEX_ACTOR] = {"actor", actor_fields, KEY_PHRASE, true},
    [LEX_ROLE] = {"role", role_fields, KEY_PHRASE, true},
    [LEX_PLACE] = {"place", place_fields, KEY_PHRASE, true},
    [LEX_FURNITURE] = {"furniture", furniture_fields, KEY_PHRASE, true},
};

const say_kind_rule *say_schema_kind(say_lex_kind kind)
{
    return &kinds[kind];
}

const say_kind_rule *say_schema_kind_of(say_str name, say_lex_kind *kind)
{
    for (int i = 0; i < LEX_KINDS; i++) {
        if (!say_str_is(name, kinds[i].name)) continue;
        *kind = (say_lex_kind)i;
        return &kinds[i];
    }
    return NULL;
}

const say_field_rule *say_schema_field(const say_kind_rule *kind, say_str name)
{
    for (const say_field_rule *f = kind->fields; f->name; f++)
        if (say_str_is(name, f->name)) return f;
    return NULL;
}
