/* The conditions a ledger can be asked with, as SQL: one row each. @ is the value's parameter, ^
 * the place for the test of the condition it is paired with. Of actors there are two: by words of a
 * name, through its full-text index, and by code, which stands in an index of its own wherever it
 * is asked for. A unary + keeps an index out: sets choose the rows, tests look at them. */
#include "ledger/filters.h"

static int type_known(say_str v)
{
    return say_type_of(v);
}

static int status_known(say_str v)
{
    return say_status_of(v);
}

static int stance_known(say_str v)
{
    return say_stance_of(v);
}

static int source_kind_known(say_str v)
{
    for (int i = 0; i < SOURCE_KIND_COUNT; i++)
        if (say_str_is(v, say_source_kind_name(i))) return 1;
    return 0;
}

#define NAMED "SELECT rowid FROM entity_text WHERE entity_text MATCH @"
#define NAMES "(SELECT rowid AS id FROM entity_text WHERE entity_text MATCH @) z"
#define CODED(column) column " >= @ AND " column " < @ || '['"

#define PARTY_CLAIMS \
    "SELECT x.attribution FROM event x WHERE x.attribution IS NOT NULL AND x.id IN "
#define PARTY_NAMED(role) \
    "SELECT event FROM " NAMES " CROSS JOIN role ON role.entity = z.id WHERE " role
#define PARTY_CODED(role) "SELECT event FROM role WHERE " CODED("code") " AND " role
#define PARTY_TEST(event, test, role) \
    "EXISTS (SELECT 1 FROM role WHERE role.event = " event " AND " test " AND " role ")"
#define PARTY_CLAIM(test, role)                                                              \
    "EXISTS (SELECT 1 FROM event x WHERE x.attribution = a.id AND " PARTY_TEST("x.id", test, \
                                                                               role) ")"
#define BY_NAME "+role.entity IN (" NAMED ")"
#define BY_CODE CODED("+role.code")
#define PARTY(role)                                                                        \
    {PARTY_NAMED(role), PARTY_TEST("e.id", BY_NAME, role), false, true},                   \
        {PARTY_CLAIMS "(" PARTY_NAMED(role) ")", PARTY_CLAIM(BY_NAME, role), false, true}, \
        {PARTY_CODED(role), PARTY_TEST("e.id", BY_CODE, role), false, false},              \
    {                                                                                      \
        PARTY_CLAIMS "(" PARTY_CODED(role) ")", PARTY_CLAIM(BY_CODE, role), false, true    \
    }

#define OF_EVENTS(condition) \
    "SELECT attribution FROM event WHERE attribution IS NOT NULL AND " condition
#define SOME_EVENT(condition) \
    "EXISTS (SELECT 1 FROM event x WHERE x.attribution = a.id AND " condition ")"

/* A column of the event: for claims, of an event in what is said. */
#define OF_EVENT(condition, rare)                                                   \
    {"SELECT id FROM event WHERE " condition rare, "+e." condition, false, false},  \
        {OF_EVENTS(condition rare), SOME_EVENT("+x." condition), false, true}, {0}, \
    {                                                                               \
        0                                                                           \
    }

/* A set of reports. */
#define OF_REPORT(set, test)                                                                     \
    {set, test "e.id / 1000000)", true, false}, {set, test "a.id / 1000000)", true, false}, {0}, \
    {                                                                                            \
        0                                                                                        \
    }

#define PUBLISHED(test) \
    "EXISTS (SELECT 1 FROM report d WHERE d.id = a.id / 1000000 AND d.published " test ")"

const char say_filter_names[] = NAMED;

static const say_filter filters[] = {
    {"actor", "who did it: a code (RUS, RUSGOV) or words of a name", VALUE_ACTOR, NULL, NULL, NULL,
     PARTY("role.role = 'actor'")},
    {"recipient", "to whom it was done", VALUE_ACTOR, NULL, NULL, NULL,
     PARTY("role.role = 'recipient'")},
    {"who", "who did it or to whom it was done", VALUE_ACTOR, NULL, NULL, NULL,
     PARTY("role.role IS NOT NULL")},
    {"type", "the type of event: CONSULT, ASSAULT ...", VALUE_TEXT, type_known, NULL, NULL,
     OF_EVENT("type = @", "")},
    {"mode", "its mode", VALUE_TEXT, NULL, NULL, NULL,
     OF_EVENT("mode = @", " AND mode IS NOT NULL")},
    {"cameo",
     "its CAMEO code, or how it begins",
     VALUE_TEXT,
     NULL,
     NULL,
     NULL,
     {"SELECT id FROM event WHERE cameo >= @ AND cameo < @ || 'a'",
      "+e.cameo >= @ AND +e.cameo < @ || 'a'", false, false},
     {OF_EVENTS("cameo >= @ AND cameo < @ || 'a'"),
      SOME_EVENT("+x.cameo >= @ AND +x.cameo < @ || 'a'"), false, true},
     {0},
     {0}},
    {"status", "actual, ongoing, planned, possible, conditional, demanded, negated, historical",
     VALUE_TEXT, status_known, "actual", NULL, OF_EVENT("status = @", " AND status <> 'actual'")},
    {"place",
     "where: a country's code, or words of a name",
     VALUE_ACTOR,
     NULL,
     NULL,
     NULL,
     {"SELECT x.id FROM " NAMES " CROSS JOIN event x ON x.place = z.id", "+e.place IN (" NAMED ")",
      false, true},
     {"SELECT x.attribution FROM " NAMES " CROSS JOIN event x ON x.place = z.id "
      "WHERE x.attribution IS NOT NULL",
      SOME_EVENT("+x.place IN (" NAMED ")"), false, true},
     {"SELECT id FROM event WHERE " CODED("place_code"), CODED("+e.place_code"), false, false},
     {OF_EVENTS(CODED("place_code")), SOME_EVENT(CODED("+x.place_code")), false, true}},
    {"stance",
     "asserts, denies, doubts, unaware, declines, demands ...",
     VALUE_TEXT,
     stance_known,
     "asserts",
     NULL,
     {"SELECT id FROM event WHERE stance = @ AND stance <> 'asserts'", "+e.stance = @", false,
      false},
     {"SELECT id FROM attribution WHERE stance = @ AND stance <> 'asserts'", "+a.stance = @", false,
      false},
     {0},
     {0}},
    {"source",
     "who says so: a code or words of a name",
     VALUE_ACTOR,
     NULL,
     NULL,
     NULL,
     {"SELECT x.id FROM " NAMES " CROSS JOIN attribution y ON y.source = z.id CROSS JOIN event x "
      "ON x.attribution = y.id",
      "EXISTS (SELECT 1 FROM attribution y WHERE y.id = e.attribution AND +y.source IN (" NAMED
      "))",
      false, true},
     {"SELECT y.id FROM " NAMES " CROSS JOIN attribution y ON y.source = z.id",
      "+a.source IN (" NAMED ")", false, true},
     {"SELECT id FROM event WHERE " CODED("source_code"), CODED("+e.source_code"), false, false},
     {"SELECT id FROM attribution WHERE " CODED("source_code"), CODED("+a.source_code"), false,
      false}},
    {"source-kind",
     "named, unnamed, group, document, outlet, none",
     VALUE_TEXT,
     source_kind_known,
     NULL,
     NULL,
     {NULL,
      "EXISTS (SELECT 1 FROM attribution y WHERE y.id = e.attribution AND +y.source_kind = @)",
      false, 0},
     {NULL, "+a.source_kind = @", false, false},
     {0},
     {0}},
    {"publisher", "who published it", VALUE_TEXT, NULL, NULL, NULL,
     OF_REPORT(
         "SELECT DISTINCT report AS id FROM copy WHERE publisher = @ COLLATE NOCASE",
         "EXISTS (SELECT 1 FROM copy c WHERE c.publisher = @ COLLATE NOCASE AND c.report = ")},
    {"report", "the input's own id of the report", VALUE_TEXT, NULL, NULL, NULL,
     OF_REPORT("SELECT DISTINCT report AS id FROM copy WHERE name = @",
               "EXISTS (SELECT 1 FROM copy c WHERE c.name = @ AND +c.report = ")},
    {"text",
     "words of the report (for claims: of what is said)",
     VALUE_WORDS,
     NULL,
     NULL,
     NULL,
     {"SELECT rowid AS id FROM report_text WHERE report_text MATCH @",
      "EXISTS (SELECT 1 FROM report_text r WHERE r.report_text MATCH @ AND r.rowid = e.id / "
      "1000000)",
      true, false},
     {"SELECT rowid FROM attribution_text WHERE attribution_text MATCH @",
      "EXISTS (SELECT 1 FROM attribution_text r WHERE r.attribution_text MATCH @ AND "
      "r.rowid = a.id)",
      false, false},
     {0},
     {0}},
    {"from",
     "on this day or later",
     VALUE_DAY,
     NULL,
     NULL,
     "to",
     {"SELECT id FROM event WHERE date_to >= @^ UNION ALL SELECT id FROM event WHERE "
      "date_to IS NULL AND date_from IS NOT NULL^",
      "(e.date_to >= @ OR (e.date_to IS NULL AND e.date_from IS NOT NULL))", false, false},
     {"SELECT id FROM report WHERE published >= @^", PUBLISHED(">= @"), true, false},
     {0},
     {0}},
    {"to",
     "on this day or earlier",
     VALUE_DAY,
     NULL,
     NULL,
     NULL,
     {"SELECT id FROM event WHERE date_from <= @ UNION ALL SELECT id FROM event WHERE "
      "date_from IS NULL AND date_to IS NOT NULL",
      "(e.date_from <= @ OR (e.date_from IS NULL AND e.date_to IS NOT NULL))", false, false},
     {"SELECT id FROM report WHERE published <= @", PUBLISHED("<= @"), true, false},
     {0},
     {0}},
};
enum { FILTERS = sizeof filters / sizeof filters[0] };

const say_filter *say_filter_named(const char *name)
{
    for (size_t i = 0; i < FILTERS; i++)
        if (strcmp(filters[i].name, name) == 0) return &filters[i];
    return NULL;
}

const char *say_filter_pair_test(const say_filter *f, bool claims)
{
    if (!f->pair) return "";
    return claims ? " AND published <= @" : " AND (date_from <= @ OR date_from IS NULL)";
}

const char *say_condition_at(size_t i, const char **about)
{
    if (i >= FILTERS) return NULL;
    if (about) *about = filters[i].about;
    return filters[i].name;
}
