/* Puts a report into the ledger: the kept half once, the derived half as it was read. Takes the
 * plain record, gives rows; their numbers follow from the report's. */
#include "ledger/db.h"

#include <math.h>

int64_t say_ledger_run(say_ledger *l, const char *program, const char *lexicon, const char *model)
{
    say_db_do(l, STMT_PUT_RUN, "zzz", program, lexicon, model);
    return say_db_number(l, say_db_bind(l, STMT_FIND_RUN, "zzz", program, lexicon, model));
}

static say_str hash_bytes(const say_sha256 *hash)
{
    return (say_str){(const char *)hash->byte, SAY_SHA256};
}

int64_t say_ledger_find(say_ledger *l, const say_sha256 *hash)
{
    return say_db_number(l, say_db_bind(l, STMT_FIND_HASH, "b", hash_bytes(hash)));
}

/* Notes [from, to), one a line. */
static say_str join_notes(say_buf *b, const say_doc *d, uint32_t from, uint32_t to)
{
    say_buf_clear(b);
    for (uint32_t i = from; i < to && i < d->notes.n; i++) {
        if (b->n) say_buf_putc(b, '\n');
        say_buf_put(b, d->notes.at[i]);
    }
    return say_buf_str(b);
}

int64_t say_ledger_put_report(say_ledger *l, const say_doc *d, const say_arrival *a, int64_t run)
{
    say_buf notes = {0};
    say_db_do(l, STMT_PUT_REPORT, "bstttdtstit", hash_bytes(&a->hash), d->id, d->title, d->url,
              d->publisher, d->published, d->language, d->text, join_notes(&notes, d, 0, a->notes),
              run, d->author);
    say_buf_free(&notes);
    return l->failed ? 0 : sqlite3_last_insert_rowid(l->db);
}

bool say_ledger_put_copy(say_ledger *l, int64_t report, const say_doc *d, const say_arrival *a)
{
    say_db_do(l, STMT_PUT_COPY, "istssdtb", report, d->id, d->title, d->url, d->publisher,
              d->published, a->warc, hash_bytes(&a->raw));
    return !l->failed && sqlite3_changes(l->db) > 0;
}

/* --- The derived half --- */

/* What is being written. */
typedef struct storing {
    say_ledger *l;
    const say_doc *d;
    int64_t report;
    say_buf words; /* a text that is put together */
    bool *shown;   /* [entities] names, and what a record refers to */
} storing;

static int64_t id_of(const storing *s, uint32_t n)
{
    return n ? say_id_of(s->report, n) : 0;
}

static uint32_t point(const storing *s, uint32_t byte)
{
    return say_cpmap_at(&s->d->cp, byte);
}

/* Begin and end in code points, then in bytes: the four columns of every span. */
#define SPAN(s, x) point((s), (x).begin), point((s), (x).end), (x).begin, (x).end

/* An entity that has no row is none. */
static int64_t entity_of(const storing *s, uint32_t entity)
{
    return s->shown[entity] ? id_of(s, entity) : 0;
}

/* Codes stand again where they are asked for: one index answers, and no table is gone through. */
static say_str code_of(const storing *s, uint32_t entity)
{
    return s->shown[entity] ? s->d->entities.at[entity].code : SAY_LIT("");
}

static say_str rule_text(storing *s, const say_rule *r)
{
    say_buf_clear(&s->words);
    if (r->file) {
        say_buf_puts(&s->words, r->file);
        say_buf_putc(&s->words, ':');
        say_buf_number(&s->words, r->line);
    }
    if (r->file && r->name) say_buf_putc(&s->words, ' ');
    if (r->name) say_buf_puts(&s->words, r->name);
    return say_buf_str(&s->words);
}

/* The words of spans, " … " between them. One span is a view of the text. */
static say_str words_of(say_buf *b, const say_doc *d, const say_spans *spans)
{
    if (spans->n == 0) return SAY_LIT("");
    if (spans->n == 1) return say_span_text(d, spans->at[0]);
    say_buf_clear(b);
    for (uint32_t i = 0; i < spans->n; i++) {
        if (i) say_buf_puts(b, " … ");
        say_buf_put(b, say_span_text(d, spans->at[i]));
    }
    return say_buf_str(b);
}

static void put_sentences(storing *s)
{
    uint32_t paragraph = 0;
    for (uint32_t i = 1; i < s->d->sentences.n; i++) {
        const say_sentence *x = &s->d->sentences.at[i];
        paragraph += x->new_paragraph || i == 1;
        say_db_do(s->l, STMT_PUT_SENTENCE, "iuuuuu", id_of(s, i), SPAN(s, x->span), paragraph);
    }
}

static void put_entity(storing *s, uint32_t i)
{
    const say_entity *e = &s->d->entities.at[i];
    bool known = e->place.n && !isnan(e->lat) && !isnan(e->lon);
    sqlite3_stmt *row =
        say_db_bind(s->l, STMT_PUT_ENTITY, "isztttt", id_of(s, i), e->name,
                    say_name_kind_name(e->kind), e->country, e->sector, e->code, e->place);
    if (!row) return;
    if (known) {
        sqlite3_bind_double(row, 8, e->lat);
        sqlite3_bind_double(row, 9, e->lon);
    } else {
        sqlite3_bind_null(row, 8);
        sqlite3_bind_null(row, 9);
    }
    say_db_row(s->l, row);
}

static void put_mentions(storing *s)
{
    for (uint32_t i = 1; i < s->d->mentions.n; i++) {
        const say_mention *m = &s->d->mentions.at[i];
        if (entity_of(s, m->entity))
            say_db_do(s->l, STMT_PUT_MENTION, "iiuuuu", id_of(s, i), entity_of(s, m->entity),
                      SPAN(s, m->span));
    }
}

static void put_span(storing *s, int64_t owner, const char *part, uint32_t n, say_span x)
{
    if (x.end > x.begin) say_db_do(s->l, STMT_PUT_SPAN, "izuuuuu", owner, part, n, SPAN(s, x));
}

static void put_spans(storing *s, int64_t owner, const char *part, const say_spans *spans)
{
    for (uint32_t i = 0; i < spans->n; i++)
        put_span(s, owner, part, i, spans->at[i]);
}

static uint32_t sentence_of(const storing *s, uint32_t token)
{
    return token ? say_tok(s->d, token)->sentence : 0;
}

/* 0.85 and not 0.850000023841858. */
static double rounded(float confidence)
{
    return round((double)confidence * 1000) / 1000;
}

static void put_attribution(storing *s, uint32_t i)
{
    const say_attribution *a = &s->d->attributions.at[i];
    int64_t id = id_of(s, i);
    say_buf source = {0}, content = {0};
    say_str said = words_of(&content, s->d, &a->content);
    uint32_t at = a->cue_token ? a->cue_token : a->content_token;
    say_db_do(s->l, STMT_PUT_ATTRIBUTION, "ikktzttkzztkft", id, id_of(s, sentence_of(s, at)),
              entity_of(s, a->source_entity), code_of(s, a->source_entity),
              say_source_kind_name(a->source_kind), words_of(&source, s->d, &a->source),
              a->cue_lemma, entity_of(s, a->addressee_entity), say_stance_name(a->stance),
              say_quote_name(a->quote), said, id_of(s, a->parent), rounded(a->confidence),
              rule_text(s, &a->rule));
    put_spans(s, id, "source", &a->source);
    put_spans(s, id, "cue", &a->cue);
    put_spans(s, id, "content", &a->content);
    put_spans(s, id, "addressee", &a->addressee);
    say_buf_free(&source);
    say_buf_free(&content);
}

static void put_roles(storing *s, int64_t event, const char *role, const say_roles *roles)
{
    for (uint32_t i = 0; i < roles->n; i++) {
        const say_role *r = &roles->at[i];
        if (entity_of(s, r->entity))
            say_db_do(s->l, STMT_PUT_ROLE, "izuitzuuuu", event, role, i, entity_of(s, r->entity),
                      code_of(s, r->entity), r->path, SPAN(s, r->span));
    }
}

/* The numbers of an event: least and most; an open end, and what is not given, are NULL. */
static void bind_number(sqlite3_stmt *row, int at, const say_number *n)
{
    if (!row) return;
    sqlite3_bind_null(row, at);
    sqlite3_bind_null(row, at + 1);
    if (n->given) sqlite3_bind_int64(row, at, n->min);
    if (n->given && n->max != UINT32_MAX) sqlite3_bind_int64(row, at + 1, n->max);
}

static say_str context_names(say_buf *b, uint64_t contexts)
{
    say_buf_clear(b);
    for (int i = 0; i < SAY_CONTEXTS; i++)
        if (contexts >> i & 1) {
            if (b->n) say_buf_putc(b, ' ');
            say_buf_puts(b, say_context_name(i));
        }
    return say_buf_str(b);
}

/* Who says that it happened, and how: of the attribution that holds the event. */
static void bind_teller(const storing *s, sqlite3_stmt *row, uint32_t attribution)
{
    static const say_str none = {NULL, 0};
    if (!row) return;
    const say_attribution *a = &s->d->attributions.at[attribution];
    say_str code = attribution ? code_of(s, a->source_entity) : none;
    say_str stance = attribution ? say_str_of(say_stance_name(a->stance)) : none;
    sqlite3_bind_null(row, 19);
    if (attribution) sqlite3_bind_int64(row, 19, id_of(s, attribution));
    sqlite3_bind_null(row, 20);
    if (code.n) say_db_bind_text(s->l, row, 20, code);
    sqlite3_bind_null(row, 21);
    if (stance.n) say_db_bind_text(s->l, row, 21, stance);
}

static void put_event_row(storing *s, uint32_t i)
{
    const say_event *e = &s->d->events.at[i];
    say_buf trigger = {0}, contexts = {0};
    sqlite3_stmt *row =
        say_db_bind(s->l, STMT_PUT_EVENT, "ikzzzttzddkt", id_of(s, i),
                    id_of(s, sentence_of(s, e->trigger_token)), say_type_name(e->type), e->mode,
                    e->cameo, context_names(&contexts, e->contexts),
                    words_of(&trigger, s->d, &e->trigger), say_status_name(e->status), e->when.from,
                    e->when.to, entity_of(s, e->place), code_of(s, e->place));
    bind_number(row, 13, &e->dead);
    bind_number(row, 15, &e->injured);
    bind_number(row, 17, &e->size);
    bind_teller(s, row, e->attribution);
    if (row) sqlite3_bind_double(row, 22, rounded(e->confidence));
    say_db_bind_text(s->l, row, 23, rule_text(s, &e->rule));
    say_db_row(s->l, row);
    say_buf_free(&trigger);
    say_buf_free(&contexts);
}

static void put_event(storing *s, uint32_t i)
{
    const say_event *e = &s->d->events.at[i];
    int64_t id = id_of(s, i);
    put_event_row(s, i);
    put_roles(s, id, "actor", &e->actor);
    put_roles(s, id, "recipient", &e->recipient);
    put_spans(s, id, "trigger", &e->trigger);
    put_spans(s, id, "scope", &e->scope);
    put_spans(s, id, "reason", &e->reason);
    put_span(s, id, "date", 0, e->when.span);
    put_span(s, id, "place", 0, e->place_span);
    put_span(s, id, "dead", 0, e->dead.span);
    put_span(s, id, "injured", 0, e->injured.span);
    put_span(s, id, "size", 0, e->size.span);
}

static void put_contest(storing *s, uint32_t i)
{
    const say_contest *c = &s->d->contests.at[i];
    say_db_do(s->l, STMT_PUT_CONTEST, "izkkkkkt", id_of(s, i), say_contest_name(c->kind),
              id_of(s, c->a_attribution), id_of(s, c->a_event), id_of(s, c->b_attribution),
              id_of(s, c->b_event), c->about.n ? id_of(s, c->about.at[0]) : (int64_t)0,
              rule_text(s, &c->rule));
}

/* Furniture as [[begin,end],...] in code points. */
static say_str furniture_json(say_buf *b, const say_doc *d)
{
    say_buf_clear(b);
    for (uint32_t i = 0; i < d->furniture.n; i++)
        say_buf_format(b, "%s[%u,%u]", i ? "," : "[",
                       say_cpmap_at(&d->cp, d->furniture.at[i].begin),
                       say_cpmap_at(&d->cp, d->furniture.at[i].end));
    if (b->n) say_buf_putc(b, ']');
    return say_buf_str(b);
}

static void put_across(say_ledger *l, int64_t report, const say_across *across)
{
    for (uint32_t i = 0; i < across->terms.n; i++)
        say_db_do(l, STMT_PUT_TERM, "iiu", across->terms.at[i].term, report,
                  across->terms.at[i].weight);
    if (across->propositions.n)
        say_db_do(l, STMT_PUT_PROPOSITION, "ib", report, across->propositions);
}

static void put_head(storing *s, const say_arrival *a, int64_t run)
{
    say_buf notes = {0};
    say_db_do(s->l, STMT_PUT_READING, "iitt", s->report, run, furniture_json(&s->words, s->d),
              join_notes(&notes, s->d, a->notes, s->d->notes.n));
    say_buf_free(&notes);
}

void say_ledger_put_reading(say_ledger *l, int64_t report, const say_doc *d, const say_arrival *a,
                            const say_across *across, int64_t run)
{
    storing s = {.l = l, .d = d, .report = report};
    s.shown = say_arena_zero(d->arena, d->entities.n, sizeof *s.shown);
    say_doc_shown(s.shown, d);
    put_head(&s, a, run);
    put_sentences(&s);
    for (uint32_t i = 1; i < d->entities.n; i++)
        if (s.shown[i]) put_entity(&s, i);
    put_mentions(&s);
    for (uint32_t i = 1; i < d->attributions.n; i++)
        put_attribution(&s, i);
    for (uint32_t i = 1; i < d->events.n; i++)
        put_event(&s, i);
    for (uint32_t i = 1; i < d->contests.n; i++)
        put_contest(&s, i);
    if (across) put_across(l, report, across);
    say_words_owe(l, report);
    say_buf_free(&s.words);
}
