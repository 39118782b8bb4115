/* The conditions a ledger can be asked with, as SQL: one row each. @ is the value's parameter. $ is
 * a set of entities and # a test of entity n: by code, or by words of the name, as the value is.
 * A unary + keeps an index out: sets choose the rows, tests look at them. */
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

#define PARTY_EVENT_SET(role) \
    "SELECT event FROM ($) z CROSS JOIN role ON role.entity = z.id WHERE " role
#define PARTY_CLAIM_SET(role)                                                                   \
    "SELECT x.attribution FROM ($) z CROSS JOIN role ON role.entity = z.id CROSS JOIN event x " \
    "ON x.id = role.event WHERE x.attribution IS NOT NULL AND " role
#define PARTY_EVENT_TEST(role)                                                    \
    "EXISTS (SELECT 1 FROM role CROSS JOIN entity n ON n.id = role.entity WHERE " \
    "role.event = e.id AND (#) AND " role ")"
#define PARTY_CLAIM_TEST(role)                                                                   \
    "EXISTS (SELECT 1 FROM event x CROSS JOIN role ON role.event = x.id CROSS JOIN entity n ON " \
    "n.id = role.entity WHERE x.attribution = a.id AND (#) AND " role ")"
#define PARTY(role)                                                              \
    PARTY_EVENT_SET(role), PARTY_CLAIM_SET(role), false, PARTY_EVENT_TEST(role), \
        PARTY_CLAIM_TEST(role)

/* A column of the event: for claims, of an event in what is said. */
#define OF_EVENT(condition, rare)                                                                 \
    "SELECT id FROM event WHERE " condition rare,                                                 \
        "SELECT attribution FROM event WHERE attribution IS NOT NULL AND " condition rare, false, \
        "+e." condition,                                                                          \
        "EXISTS (SELECT 1 FROM event x WHERE x.attribution = a.id AND +x." condition ")"

/* A column of the attribution: for events, of the one that holds it. */
#define OF_CLAIM(set, test)                                                             \
    "SELECT x.id FROM attribution y JOIN event x ON x.attribution = y.id WHERE y." set, \
        "SELECT y.id FROM attribution y WHERE y." set, false,                           \
        "EXISTS (SELECT 1 FROM attribution y WHERE y.id = e.attribution AND " test ")", \
        "EXISTS (SELECT 1 FROM attribution y WHERE y.id = a.id AND " test ")"

/* A set of reports. */
#define OF_REPORT(set, test) set, set, true, test "e.id / 1000000)", test "a.id / 1000000)"

static const say_filter filters[] = {
    {"actor", "who did it: a code (RUS, RUSGOV) or words of a name", VALUE_ACTOR, NULL, NULL,
     PARTY("role.role = 'actor'")},
    {"recipient", "to whom it was done", VALUE_ACTOR, NULL, NULL, PARTY("role.role = 'recipient'")},
    {"who", "who did it or to whom it was done", VALUE_ACTOR, NULL, NULL,
     PARTY("role.role IS NOT NULL")},
    {"type", "the type of event: CONSULT, ASSAULT ...", VALUE_TEXT, type_known, NULL,
     OF_EVENT("type = @", "")},
    {"mode", "its mode", VALUE_TEXT, NULL, NULL, OF_EVENT("mode = @", " AND mode IS NOT NULL")},
    {"cameo", "its CAMEO code, or how it begins", VALUE_TEXT, NULL, NULL, NULL, NULL, false,
     "e.cameo >= @ AND e.cameo < @ || 'a'",
     "EXISTS (SELECT 1 FROM event x WHERE x.attribution = a.id AND x.cameo >= @ AND "
     "x.cameo < @ || 'a')"},
    {"status", "actual, ongoing, planned, possible, conditional, demanded, negated, historical",
     VALUE_TEXT, status_known, "actual", OF_EVENT("status = @", " AND status <> 'actual'")},
    {"place", "where: a country's code, or words of a name", VALUE_ACTOR, NULL, NULL,
     "SELECT x.id FROM ($) z CROSS JOIN event x ON x.place = z.id",
     "SELECT x.attribution FROM ($) z CROSS JOIN event x ON x.place = z.id "
     "WHERE x.attribution IS NOT NULL",
     false, "EXISTS (SELECT 1 FROM entity n WHERE n.id = e.place AND (#))",
     "EXISTS (SELECT 1 FROM event x JOIN entity n ON n.id = x.place WHERE x.attribution = a.id "
     "AND (#))"},
    {"stance", "asserts, denies, doubts, unaware, declines, demands ...", VALUE_TEXT, stance_known,
     "asserts", OF_CLAIM("stance = @ AND y.stance <> 'asserts'", "+y.stance = @")},
    {"source", "who says so: a code or words of a name", VALUE_ACTOR, NULL, NULL,
     "SELECT x.id FROM ($) z CROSS JOIN attribution y ON y.source = z.id CROSS JOIN event x "
     "ON x.attribution = y.id",
     "SELECT y.id FROM ($) z CROSS JOIN attribution y ON y.source = z.id", false,
     "EXISTS (SELECT 1 FROM attribution y CROSS JOIN entity n ON n.id = y.source WHERE "
     "y.id = e.attribution AND (#))",
     "EXISTS (SELECT 1 FROM entity n WHERE n.id = a.source AND (#))"},
    {"source-kind", "named, unnamed, group, document, outlet, none", VALUE_TEXT, source_kind_known,
     NULL, NULL, NULL, false,
     "EXISTS (SELECT 1 FROM attribution y WHERE y.id = e.attribution AND +y.source_kind = @)",
     "+a.source_kind = @"},
    {"publisher", "who published it", VALUE_TEXT, NULL, NULL,
     OF_REPORT(
         "SELECT DISTINCT report AS id FROM copy WHERE publisher = @ COLLATE NOCASE",
         "EXISTS (SELECT 1 FROM copy c WHERE c.publisher = @ COLLATE NOCASE AND +c.report = ")},
    {"report", "the input's own id of the report", VALUE_TEXT, NULL, NULL,
     OF_REPORT("SELECT DISTINCT report AS id FROM copy WHERE name = @",
               "EXISTS (SELECT 1 FROM copy c WHERE c.name = @ AND +c.report = ")},
    {"text", "words of the report (for claims: of what is said)", VALUE_WORDS, NULL, NULL,
     "SELECT x.id FROM report_text r JOIN event x ON x.id BETWEEN r.rowid * 1000000 AND "
     "r.rowid * 1000000 + 999999 WHERE r.report_text MATCH @",
     "SELECT rowid FROM attribution_text WHERE attribution_text MATCH @", false,
     "e.id / 1000000 IN (SELECT rowid FROM report_text WHERE report_text MATCH @)",
     "a.id IN (SELECT rowid FROM attribution_text WHERE attribution_text MATCH @)"},
    {"from", "on this day or later", VALUE_DAY, NULL, NULL, NULL, NULL, false,
     "(e.date_to >= @ OR (e.date_to IS NULL AND e.date_from IS NOT NULL))",
     "EXISTS (SELECT 1 FROM report d WHERE d.id = a.id / 1000000 AND d.published >= @)"},
    {"to", "on this day or earlier", VALUE_DAY, NULL, NULL, NULL, NULL, false,
     "(e.date_from <= @ OR (e.date_from IS NULL AND e.date_to IS NOT NULL))",
     "EXISTS (SELECT 1 FROM report d WHERE d.id = a.id / 1000000 AND d.published <= @)"},
};
enum { FILTERS = sizeof filters / sizeof filters[0] };

const say_filter *say_filter_named(const char *name)
{
    for (size_t i = 0; i < FILTERS; i++)
        if (strcmp(filters[i].name, name) == 0) return &filters[i];
    return NULL;
}

const char *say_condition_at(size_t i, const char **about)
{
    if (i >= FILTERS) return NULL;
    if (about) *about = filters[i].about;
    return filters[i].name;
}
